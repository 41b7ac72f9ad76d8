"""From a long table to its statements: checked, summed and proved by the column."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from typing import Final

import duckdb
import numpy as np

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.kit.text import said
from posdesk.statements import cards, proof
from posdesk.statements.errors import MemoryLimit
from posdesk.statements.formats import Read
from posdesk.statements.formats.workbook import Grid
from posdesk.statements.long import columns
from posdesk.statements.long.moved import Moved, Sums, decide, minor, total
from posdesk.statements.long.plan import Plan
from posdesk.statements.long.rows import LongEntries, LongTakings, Records, spread
from posdesk.statements.long.sheet import sheet_of
from posdesk.statements.long.source import Source, Unplain
from posdesk.statements.long.table import DAY, LIMIT, LongTable, Marks, Numbers
from posdesk.statements.long.textfile import text_file
from posdesk.statements.model import Caution, Kind, Statement, TakingKind
from posdesk.statements.tables import footer, made
from posdesk.statements.tables.dress import dressed
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.reading import Table, base_of, facts_of
from posdesk.statements.tables.rows import RowReader
from posdesk.statements.tables.sheet import Row
from posdesk.statements.tables.texts import IDS

_TAIL: Final = 200
"""Rows of words below the last row of data, at most."""


def read(path: Path, head: bytes, mappings: tuple[Profile, ...] = (), job: Job | None = None) -> Read | None:
    """A long table of a known layout, whose rows are made when they are asked for.

    None where the file is no such table, or anything in it asks to be looked at row by row.
    """
    source = text_file(path, head, mappings)
    return None if source is None else _read(source, job)


def read_grids(
    grids: Sequence[Grid], file: str, mappings: tuple[Profile, ...] = (), job: Job | None = None
) -> Read | None:
    """What :func:`read` makes of a long text table, of a workbook of which one sheet holds a long table."""
    source = sheet_of(grids, file, mappings)
    return None if source is None else _read(source, job)


def _read(source: Source, job: Job | None) -> Read | None:
    try:
        return _Reading(source, job).read()
    except duckdb.InterruptException as problem:
        raise Cancelled from problem
    except duckdb.OutOfMemoryException as problem:
        raise MemoryLimit(limit=LIMIT) from problem
    except (Unplain, UnicodeDecodeError, duckdb.Error):
        return None


class _Reading:
    """One reading of a long table."""

    def __init__(self, source: Source, job: Job | None) -> None:
        self._source = source
        self._match = source.match
        self._profile = source.match.profile
        self._file = source.file
        self._sheet = Table(source.start, source.match, self._file)
        self._dress = dressed(source.match, (), {}, self._file)
        with ThreadPoolExecutor(1, "long-lines") as beside:
            counted = beside.submit(source.lines)
            self._plan = Plan(source, self._dress.decimal, tuple(self._sheet.watched()))
            self._table = LongTable(self._plan, self._dress, job)
            self._lines = counted.result()

    def read(self) -> Read:
        """Its statements; ``Unplain`` where the rows must be looked at one by one."""
        table = self._table
        if not self._lines.plain:
            raise Unplain
        sums = Sums(table)
        moments, dated, undated = self._moments()
        odd = sums.odd | table.odd() | undated | ~dated
        rows = int(np.argmax(odd)) if odd.any() else table.rows
        words = [*self._sheet.above, *self._below(rows)]
        table.cut(rows)
        self._measured = table.measured(self._plan.kept)
        self._plain()
        facts = facts_of(self._profile, words)
        judged = self._judged()
        heads = self._source.start.rows[self._match.row]
        reader = RowReader(self._match, self._file, heads, facts, judged, self._dress)
        moved = self._moved(reader, sums, rows)
        records = Records(table, reader, moments, self._later(rows))
        table.forget(self._plan.kept - set(self._plan.words))
        statements = self._statements(records, moved, facts, words, judged)
        return Read(self._profile.kind, self._profile.format, self._source.encoding, tuple(statements), judged=True)

    def _moments(self) -> tuple[Numbers, Marks, Marks]:
        """When each row was, whether it says so, and whether it says so in a way of its own."""
        numbers, known, odd = self._moment("date")
        other, also, strange = self._moment("value_date")
        numbers, odd = np.where(known, numbers, other), odd | strange
        known = known | also
        if clocks := self._plan.role("time"):
            clock, told, wrong = self._table.clock_at(clocks[0])
            day = numbers // DAY * DAY
            numbers, odd = np.where(told, day + clock, numbers), odd | wrong
        return numbers, known, odd

    def _moment(self, role: str) -> tuple[Numbers, Marks, Marks]:
        places = self._plan.role(role)
        if not places:
            nothing = np.zeros(self._table.rows, dtype=np.bool_)
            return np.zeros(self._table.rows, dtype=np.int64), nothing, nothing
        return self._table.moment_at(places[0])

    def _later(self, rows: int) -> tuple[Numbers, Marks]:
        numbers, known, _ = self._moment("value_date")
        return numbers[:rows], known[:rows]

    def _below(self, rows: int) -> list[Row]:
        """The rows of words below the data, read as those of any table."""
        before = self._source.first - 1 + rows
        count = self._lines.count - before
        if self._table.rows - rows > _TAIL or count > _TAIL:
            raise Unplain
        if not count:
            if not self._lines.ended and self._sheet.is_half(self._source.last(1, before - 1)[-1], self._source.begun):
                raise Unplain
            return []
        found = self._source.last(count, before)
        data, words = self._sheet.parted(found)
        if data or sum(bool(row.cells) for row in found) != self._table.rows - rows:
            raise Unplain
        return words

    def _plain(self) -> None:
        """Raise ``Unplain`` where a word is of another encoding, or a spreadsheet has spoilt an id."""
        table = self._table
        foreign = [place for place, (_, foreign) in self._measured.items() if foreign and self._source.raw]
        if not all(self._source.is_sound(cell) for place in foreign for cell in table.distinct(place)):
            raise Unplain
        ids = [*self._profile.columns.get("id", ()), *(column for rule in self._profile.rules for column in rule.id)]
        if table.holding(set(self._plan.places(ids)), columns.WORN):
            raise Unplain

    def _judged(self) -> cards.Judged:
        """Which columns hold card numbers, by the rows that hold a number as long as one."""
        table, plan = self._table, self._plan
        ids = self._match.places(IDS)
        if table.longest >= cards.SHORTEST:
            places = sorted({*plan.watched, *ids})
            return self._sheet.judge(spread(places, table.sought(places)))
        long = [place for place in plan.looked if self._measured[place][0] >= cards.SHORTEST]
        again = [place for place in long if plan.repeats(place)]
        asked = [place for place in again if any(map(columns.has_number, table.distinct(place)))]
        asked += table.holding([place for place in long if place not in again], columns.HAS_NUMBER)
        if not asked:
            return cards.Judged()
        places = sorted({*asked, *ids.intersection(plan.kept)})
        return self._sheet.judge(spread(places, table.held(asked, places)))

    def _moved(self, reader: RowReader, sums: Sums, rows: int) -> Moved:
        profile = self._profile
        parts = [column for role in ("direction", "currency", "account") for column in profile.columns.get(role, ())]
        parts += [column for rule in profile.rules for column, _ in rule.when]
        decided, choices = decide(self._table, reader, parts, rows)
        values, known = sums.signed(decided, choices)
        skipped = np.array([one.rule.skip for one in choices])[decided]
        if not (known | skipped).all():
            raise Unplain
        nothing = np.zeros(rows, dtype=np.int64)
        fees, charged = sums.fees(values) if profile.kind is Kind.TAKINGS else (nothing, nothing != 0)
        balances, stated = sums.role("balance")
        moved = Moved(
            rows=np.arange(rows),
            decided=decided,
            choices=choices,
            values=values,
            fees=fees,
            charged=charged,
            places=sums.places,
            amounts=values,
            less=fees,
            balances=balances[:rows],
            stated=stated[:rows],
            rounded=nothing != 0,
            neutral=np.array([one.neutral for one in choices])[decided],
            pending=np.array([one.rule.pending for one in choices])[decided],
        )
        return _in_minor_units(moved.at(~skipped) if skipped.any() else moved)

    def _statements(
        self, records: Records, moved: Moved, facts: dict[str, str], words: Sequence[Row], judged: cards.Judged
    ) -> list[Statement]:
        bank = self._profile.kind is Kind.BANK
        if not len(moved.rows):
            raise Unplain
        tallies = {name: one.tally(takings=not bank) for (_, name), one in _groups(moved, accounts=False)}
        counted = footer.compare(self._match, tallies, words)
        groups = _groups(moved, accounts=bank)
        found = []
        for (account, currency), part in groups:
            base = base_of(
                self._match,
                facts,
                self._dress,
                account,
                currency,
                single=len(groups) == 1,
                counted=counted is not None,
            )
            if bank:
                found.append(replace(base, entries=LongEntries(records, part)))
            else:
                found.append(_taken(base, LongTakings(records, part)))
        told = (*(counted or ()), *self._cautions(moved, judged))
        found[0] = replace(found[0], warnings=(*found[0].warnings, *told))
        return found

    def _cautions(self, moved: Moved, judged: cards.Judged) -> list[Caution]:
        cautions = []
        lines = moved.rows + self._source.first
        if moved.rounded.any():
            first = int(lines[np.argmax(moved.rounded)])
            cautions.append(Caution(said("statements.caution.rounded", n=int(moved.rounded.sum())), first))
        strange = {}
        for word in {one.strange for one in moved.choices if one.strange}:
            which = moved.of([one.strange == word for one in moved.choices])
            if which.any():
                strange[word] = int(lines[np.argmax(which)])
        for word, line in sorted(strange.items(), key=itemgetter(1)):
            cautions.append(Caution(said("statements.caution.currency", word=word), line))
        if judged.found:
            cautions.append(Caution(said("statements.caution.cards", n=judged.found)))
        return cautions


def _groups(moved: Moved, *, accounts: bool) -> list[tuple[tuple[str, str | None], Moved]]:
    """The rows of each account and currency, in the order in which the file names them."""
    keys = [(one.account if accounts else "", one.currency) for one in moved.choices]
    names = list(dict.fromkeys(keys))
    if len(names) == 1:
        return [(names[0], moved)]
    number = moved.of([names.index(key) for key in keys])
    there, first = np.unique(number, return_index=True)
    return [(names[one], moved.at(number == one)) for one in there[np.argsort(first)].tolist()]


def _in_minor_units(moved: Moved) -> Moved:
    """The rows with their sums in minor units of their currencies."""
    amounts, less, balances = (np.empty_like(one) for one in (moved.amounts, moved.less, moved.balances))
    rounded = np.empty_like(moved.rounded)
    currencies = {one.currency for one in moved.choices}
    for currency in currencies:
        which = moved.of([one.currency == currency for one in moved.choices]) if len(currencies) > 1 else slice(None)
        amounts[which], rounded[which] = minor(moved.values[which], moved.places, currency)
        less[which], _ = minor(moved.fees[which], moved.places, currency)
        balances[which], _ = minor(moved.balances[which], moved.places, currency)
    return replace(moved, amounts=amounts, less=less, balances=balances, rounded=rounded)


def _taken(base: Statement, takings: LongTakings) -> Statement:
    """A statement of takings with its sums, and its running balances proved where the file has them."""
    proven = proof.prove(base, takings.moves())
    moved = takings.moved
    moving = moved.at(~moved.neutral) if moved.neutral.any() else moved
    return replace(
        proven,
        takings=takings,
        credits=total(moving.amounts[moving.are(TakingKind.SALE)]),
        debits=-total(moving.amounts[moving.are(*made.BACK)]),
        fees=total(moving.less[moving.charged]) if moving.charged.any() else None,
    )

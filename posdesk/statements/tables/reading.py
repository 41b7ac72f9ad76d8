"""From sheets to statements: header, facts above it, rows, totals below them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.statements import cards, proof
from posdesk.statements.errors import BadCell, NoHeader, UnknownFormat, WideRow
from posdesk.statements.formats import Read
from posdesk.statements.model import Caution, Entry, Kind, Statement, Taking, TakingKind
from posdesk.statements.numbers import amount_of, clean, currency_of, minor_of, moment_of
from posdesk.statements.tables import footer
from posdesk.statements.tables.match import Match, find, header_like
from posdesk.statements.tables.profile import Profile, fits
from posdesk.statements.tables.rows import FREE, Parsed, RowReader
from posdesk.statements.tables.sheet import Row, Sheet, header_name

_RULE: Final = re.compile(r"[-=_*#]{4,}")
_JUDGED: Final = frozenset({"date", "time", "value_date", "amount", "credit", "debit", "balance", "fee", "currency",
                            "direction", "id", "order", "original_order", "reference", "merchant", "terminal", "batch",
                            "account"})  # fmt: skip
"""Roles whose columns are never of cards: sums, dates, ids, references and accounts."""

_MEASURED: Final = frozenset(
    {"date", "time", "value_date", "amount", "credit", "debit", "balance", "fee", "currency", "direction"}
)
"""Roles of which half a value would be another value."""

_BACK: Final = frozenset({TakingKind.REFUND, TakingKind.CHARGEBACK})


def read(sheets: Sequence[Sheet], file: str, encoding: str | None, known: tuple[Profile, ...] | None = None) -> Read:
    """Every sheet of a known layout; sheets of other layouts than the first are left out with a warning."""
    statements: list[Statement] = []
    profile: Profile | None = None
    seen: set[tuple[object, ...]] = set()
    for sheet in sheets:
        match = find(sheet.rows, known)
        if match is None or (profile is not None and match.profile.format != profile.format):
            if match is not None and statements:
                statements[0] = _warned(statements[0], said("statements.caution.other_sheet", sheet=sheet.name))
            continue
        profile = profile or match.profile
        content = _Table(sheet, match, file).read()
        mark = content.fingerprint()
        if mark in seen and content.rows:
            statements[0] = _warned(statements[0], said("statements.caution.same_sheet", sheet=sheet.name))
            continue
        seen.add(mark)
        statements.extend(content.statements())
    if profile is None:
        seen_header = next((text for text in (header_like(sheet.rows) for sheet in sheets) if text), "")
        if not seen_header:
            raise NoHeader(file=file)
        raise UnknownFormat(file=file, seen=seen_header)
    return Read(profile.kind, profile.format, encoding, tuple(statements))


def _warned(statement: Statement, what: Said) -> Statement:
    return replace(statement, warnings=(*statement.warnings, Caution(what)))


@dataclass(slots=True)
class _Content:
    """What one sheet holds."""

    match: Match
    facts: dict[str, str]
    rows: list[Parsed] = field(default_factory=list)
    words: list[Row] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)

    def fingerprint(self) -> tuple[object, ...]:
        """What makes two sheets the same: the same rows, wherever they stand."""
        return tuple(
            replace(row.entry, line=None) if row.entry else row.taking and replace(row.taking, line=None)
            for row in self.rows
        )

    def statements(self) -> list[Statement]:
        """A statement an account and currency, in the order in which the file names them."""
        groups: dict[tuple[str, str | None], list[Parsed]] = defaultdict(list)
        for row in self.rows:
            groups[(row.entry.account if row.entry else "", row.currency)].append(row)
        if not groups:
            groups[(cards.account_shown(self.facts.get("account", "")), self.match.profile.currency)] = []
        told = (*footer.prove(self.match, self.rows, self.words), *self.cautions)
        single = len(groups) == 1
        made = [self._statement(account, currency, rows, single) for (account, currency), rows in groups.items()]
        made[0] = replace(made[0], warnings=(*made[0].warnings, *told))
        return made

    def _statement(self, account: str, currency: str | None, rows: list[Parsed], single: bool) -> Statement:
        if self.match.profile.kind is Kind.TAKINGS:
            account = account or cards.account_shown(self.facts.get("account", ""))
        base = Statement(
            account=account,
            currency=currency,
            start=_day(self.facts, "start"),
            end=_day(self.facts, "end"),
            opening=_sum(self.facts, "opening", currency) if single else None,
            closing=_sum(self.facts, "closing", currency) if single else None,
        )
        if self.match.profile.kind is Kind.BANK:
            return replace(base, entries=tuple(_unique([row.entry for row in rows if row.entry])))
        return _takings(base, rows)


class _Table:
    """Goes through one sheet's rows once its header is found."""

    def __init__(self, sheet: Sheet, match: Match, file: str) -> None:
        self._sheet = sheet
        self._match = match
        self._file = file
        self._heads = sheet.rows[match.row]
        self._width = max((at + 1 for at, cell in enumerate(self._heads.cells) if cell.strip()), default=0)

    def read(self) -> _Content:
        profile = self._match.profile
        above = list(self._sheet.rows[: self._match.row])
        body = self._sheet.rows[self._match.row + 1 :]
        data, words = self._parted(body)
        content = _Content(self._match, _facts(profile, (*above, *words)), words=[*above, *words])
        columns, found = cards.card_columns((row.cells for row in data), self._judged(), self._free())
        reader = RowReader(self._match, self._file, self._heads, content.facts, columns)
        strange = self._sound(reader, data, content)
        if self._sheet.lost is not None:
            content.cautions.append(Caution(said("statements.caution.cut_off"), self._sheet.lost))
        if found:
            content.cautions.append(Caution(said("statements.caution.cards", n=found)))
        if strange is not None:
            content.cautions.append(Caution(said("statements.caution.trailing"), strange.line))
        return content

    def _parted(self, body: Iterable[Row]) -> tuple[list[Row], list[Row]]:
        """Rows of data, and rows of words: rules, notes, totals and the values under a row that heads totals."""
        data: list[Row] = []
        words: list[Row] = []
        headed = False
        heads = tuple(header_name(cell) for cell in self._heads.cells)
        dated = [place for role in ("date", "value_date") if (place := self._place(role)) is not None]
        for row in body:
            cells = row.cells
            if not headed and any(place < len(cells) and cells[place].lstrip(" \t`")[:1].isdigit() for place in dated):
                data.append(row)  # by far the most rows: a date stands where dates stand
            elif row.blank or tuple(header_name(cell) for cell in cells) == heads:
                continue
            elif headed or footer.is_total(self._match, row) or self._is_note(row):
                headed = not headed and self._heads_totals(row)
                words.append(row)
            else:
                data.append(row)
        return data, words

    def _place(self, role: str) -> int | None:
        columns = self._match.profile.columns.get(role)
        return self._match.place(columns[0]) if columns else None

    def _heads_totals(self, row: Row) -> bool:
        first = next((header_name(cell) for cell in row.cells if cell.strip()), "")
        return any(check.heading and check.heading == first for check in self._match.profile.checks)

    def _is_note(self, row: Row) -> bool:
        text = row.text
        if _RULE.match(text) or text.startswith("#") or fits(text, self._match.profile.notes):
            return True
        return row.filled == 1 and self._width > 2 and not text[:1].isdigit()

    def _free(self) -> frozenset[int]:
        columns = (column for role in FREE for column in self._match.profile.columns.get(role, ()))
        return frozenset(place for column in columns if (place := self._match.place(column)) is not None)

    def _judged(self) -> list[int]:
        profile = self._match.profile
        spared = {name for role in _JUDGED for column in profile.columns.get(role, ()) for name in column}
        spared |= profile.exempt
        return [at for at, cell in enumerate(self._heads.cells) if cell.strip() and header_name(cell) not in spared]

    def _sound(self, reader: RowReader, data: Sequence[Row], content: _Content) -> Row | None:
        """Read the rows of data; the first of trailing words that are none, if there are any."""
        rounded = lost = balances = 0
        first: dict[str, int] = {}
        doubtful: Row | None = None
        refused: BadCell | None = None
        for at, row in enumerate(data):
            last = at == len(data) - 1 and self._sheet.cut and row.line == self._sheet.rows[-1].line
            if last and self._half(row, data[:-1]):
                dateless, moneyless = reader.fails(row)
                if not (dateless and moneyless):
                    content.cautions.append(Caution(said("statements.caution.cut_off"), row.line))
                    break
            try:
                parsed = reader.read(row)
            except BadCell as problem:
                dateless, moneyless = reader.fails(row)
                if dateless and moneyless:
                    doubtful, refused = doubtful or row, refused or problem
                    continue
                if last and moneyless:
                    content.cautions.append(Caution(said("statements.caution.cut_off"), row.line))
                    break
                self._narrow(row)
                raise
            if refused is not None:
                raise refused
            self._narrow(row)
            if parsed is None:
                continue
            content.rows.append(parsed)
            for name, hit in (
                ("rounded", parsed.rounded),
                ("lost", parsed.lost_id),
                ("balance", parsed.strange_balance),
            ):
                if hit:
                    first.setdefault(name, row.line)
            rounded += parsed.rounded
            lost += parsed.lost_id
            balances += parsed.strange_balance
            if parsed.strange_currency:
                first.setdefault(f"currency {parsed.strange_currency}", row.line)
        for name, n in (("rounded", rounded), ("lost", lost), ("balance", balances)):
            if n:
                content.cautions.append(Caution(said(f"statements.caution.{name}", n=n), first[name]))
        for name, line in first.items():
            if name.startswith("currency "):
                word = name.removeprefix("currency ")
                content.cautions.append(Caution(said("statements.caution.currency", word=word), line))
        return doubtful

    def _narrow(self, row: Row) -> None:
        """Refuse a row that has more cells than the table has columns: a sum may have slipped aside."""
        if any(cell.strip() for cell in row.cells[len(self._heads.cells) :]) and not self._only_text(row):
            raise WideRow(file=self._file, line=row.line, found=len(row.cells), expected=self._width)

    def _only_text(self, row: Row) -> bool:
        """Whether it can only be the commas of a last column of words: the currency stands where currencies stand."""
        place = self._place("currency")
        if not self._match.profile.ragged or place is None or place >= len(row.cells):
            return False
        return currency_of(row.cells[place]) is not None

    def _half(self, row: Row, before: Sequence[Row]) -> bool:
        """Whether the last row of a file without a last line break looks cut: too short, or its last value odd."""
        widths = [len(other.cells) for other in before]
        if len(row.cells) < min(self._width, max(set(widths), key=widths.count, default=self._width)):
            return True
        place = len(row.cells) - 1
        if place not in self._values():
            return False
        cell = clean(row.cells[place])
        if place == self._place("currency"):
            return currency_of(cell) is None
        others = {clean(other.cells[place]) for other in before if place < len(other.cells)}
        return cell not in others and not any(_shape(cell) == _shape(other) for other in others)

    def _values(self) -> frozenset[int]:
        columns = [column for role in _MEASURED for column in self._match.profile.columns.get(role, ())]
        columns.extend(rule.amount for rule in self._match.profile.rules if rule.amount)
        return frozenset(place for column in columns if (place := self._match.place(column)) is not None)


def _shape(cell: str) -> str:
    """A figure's form: what stands after its point, with every digit alike."""
    point = max(cell.rfind("."), cell.rfind(","))
    return re.sub(r"\d", "9", cell[point:] if point >= 0 else cell)


def _facts(profile: Profile, words: Iterable[Row]) -> dict[str, str]:
    facts: dict[str, str] = {}
    for row in words:
        text = row.text
        for pattern in profile.finds:
            if found := pattern.search(text):
                for name, value in found.groupdict().items():
                    if value and value.strip():
                        facts.setdefault(name, value.strip())
    return facts


def _day(facts: dict[str, str], name: str) -> date | None:
    try:
        moment = moment_of(facts.get(name, ""))
    except ValueError:
        return None
    if moment is None:
        return None
    day, clock = moment
    if name == "end" and clock == time() and (start := _day(facts, "start")) and start < day:
        return day - timedelta(days=1)  # "until the 3rd, 00:00:00" is the end of the 2nd
    return day


def _sum(facts: dict[str, str], name: str, currency: str | None) -> int | None:
    try:
        found = amount_of(facts.get(name, ""))
    except ValueError:
        return None
    return minor_of(found.value, currency)[0] if found else None


def _unique(entries: Sequence[Entry]) -> list[Entry]:
    """Entries whose ids are their own: the n-th of an id that a file repeats is always the n-th."""
    times: dict[str, int] = defaultdict(int)
    made: list[Entry] = []
    for entry in entries:
        times[entry.id] += 1
        again = entry.id and times[entry.id] > 1
        made.append(replace(entry, id=f"{entry.id}#{times[entry.id]}") if again else entry)
    return made


def _takings(base: Statement, rows: Sequence[Parsed]) -> Statement:
    """A statement of takings with its sums, and its running balances proved where the file has them."""
    takings: tuple[Taking, ...] = tuple(row.taking for row in rows if row.taking)
    moving = [taking for taking in takings if not taking.neutral]
    fees = [taking.fee for taking in moving if taking.fee is not None]
    chain = tuple(
        Entry(row.taking.time.date(), row.taking.gross, balance=row.balance, neutral=row.neutral, line=row.line)
        for row in rows
        if row.taking
    )
    proven = proof.prove(replace(base, entries=chain))
    return replace(
        proven,
        entries=(),
        takings=takings,
        credits=sum(taking.gross for taking in moving if taking.kind is TakingKind.SALE),
        debits=-sum(taking.gross for taking in moving if taking.kind in _BACK),
        fees=sum(fees) if fees else None,
    )

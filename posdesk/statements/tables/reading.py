"""From sheets to statements: header, facts above it, rows, totals below them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.statements import cards
from posdesk.statements.errors import BadCell, NoHeader, UnknownFormat, WideRow
from posdesk.statements.formats import Read
from posdesk.statements.model import Caution, Kind, Proof, Statement
from posdesk.statements.numbers import amount_of, clean, currency_of, is_empty, minor_of, moment_of
from posdesk.statements.tables import footer, headless, made
from posdesk.statements.tables.dress import Dress, dressed
from posdesk.statements.tables.match import Match, find, header_like
from posdesk.statements.tables.parsed import Parsed
from posdesk.statements.tables.profile import Profile, fits
from posdesk.statements.tables.rows import RowReader
from posdesk.statements.tables.sheet import Row, Sheet, header_name
from posdesk.statements.tables.texts import FREE, IDS

_RULE: Final = re.compile(r"[-=_*#]{4,}")
_JUDGED: Final = frozenset({"date", "time", "value_date", "amount", "credit", "debit", "balance", "fee", "currency",
                            "direction", "id", "order", "original_order", "reference", "merchant", "terminal", "batch",
                            "account", "net", "gross", "opening", "closing", "status"})  # fmt: skip
"""Roles whose columns are never of cards: sums, dates, ids, references and accounts."""

_MEASURED: Final = frozenset(
    {"date", "time", "value_date", "amount", "credit", "debit", "balance", "fee", "net", "currency", "direction"}
)
"""Roles of which half a value would be another value."""


def read(sheets: Sequence[Sheet], file: str, encoding: str | None, known: tuple[Profile, ...] | None = None) -> Read:
    """Every sheet of a known layout; sheets of other layouts than the first are left out with a warning."""
    statements: list[Statement] = []
    profile: Profile | None = None
    seen: set[tuple[object, ...]] = set()
    for sheet in sheets:
        match = find(sheet.rows, known) or headless.find(sheet, known)
        if match is None or (profile is not None and match.profile.format != profile.format):
            if match is not None and statements:
                statements[0] = _warned(statements[0], said("statements.caution.other_sheet", sheet=sheet.name))
            continue
        profile = profile or match.profile
        content = Table(sheet, match, file).read()
        mark = content.fingerprint() if len(sheets) > 1 else ()
        if mark in seen and content.rows:
            statements[0] = _warned(statements[0], said("statements.caution.same_sheet", sheet=sheet.name))
            continue
        seen.add(mark)
        found = content.statements()
        if known is None and headless.unproved(match):
            found[0] = _warned(found[0], said("statements.caution.layout", format=profile.format))
        statements.extend(found)
    if profile is None:
        seen_header = next((text for text in (header_like(sheet.rows) for sheet in sheets) if text), "")
        if not seen_header:
            raise NoHeader(file=file)
        raise UnknownFormat(file=file, seen=seen_header)
    return Read(profile.kind, profile.format, encoding, tuple(statements), judged=True)


def speaking(sheets: Sequence[Sheet], mappings: tuple[Profile, ...]) -> tuple[Profile, ...] | None:
    """The mappings, where one of them speaks of a sheet; None where that is left to the program's own profiles."""
    return mappings if mappings and any(is_known(sheet, mappings) for sheet in sheets) else None


def is_known(sheet: Sheet, known: tuple[Profile, ...] | None = None) -> bool:
    """Whether the sheet is of one of these layouts."""
    return (find(sheet.rows, known) or headless.find(sheet, known)) is not None


def _warned(statement: Statement, what: Said) -> Statement:
    return replace(statement, warnings=(*statement.warnings, Caution(what)))


@dataclass(slots=True)
class _Content:
    """What one sheet holds."""

    match: Match
    facts: dict[str, str]
    dress: Dress
    rows: list[Parsed] = field(default_factory=list)
    words: list[Row] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)

    def fingerprint(self) -> tuple[object, ...]:
        """What makes two sheets the same: the same rows, wherever they stand."""
        return tuple(row.content for row in self.rows)

    def statements(self) -> list[Statement]:
        """A statement an account and currency, in the order in which the file names them."""
        groups: dict[tuple[str, str | None], list[Parsed]] = defaultdict(list)
        for row in self.rows:
            groups[(row.entry.account if row.entry else "", row.currency)].append(row)
        if not groups:
            groups[(cards.account_shown(self.facts.get("account", "")), self.match.profile.currency)] = []
        counted = footer.prove(self.match, self.rows, self.words)
        told = (*(counted or ()), *self.cautions)
        single = len(groups) == 1
        found = [
            self._statement(account, currency, rows, single=single, counted=counted is not None)
            for (account, currency), rows in groups.items()
        ]
        found[0] = replace(found[0], warnings=(*found[0].warnings, *told))
        return found

    def _statement(
        self, account: str, currency: str | None, rows: list[Parsed], *, single: bool, counted: bool
    ) -> Statement:
        base = base_of(self.match, self.facts, self.dress, account, currency, single=single, counted=counted)
        if self.match.profile.kind is Kind.BANK:
            return replace(base, entries=tuple(made.unique([row.entry for row in rows if row.entry])))
        return made.claims(base, rows) if self.match.profile.kind is Kind.SETTLEMENTS else made.takings(base, rows)


def base_of(
    match: Match,
    facts: Mapping[str, str],
    dress: Dress,
    account: str,
    currency: str | None,
    *,
    single: bool,
    counted: bool,
) -> Statement:
    """A statement before its rows: what the words around the table say of it.

    ``single`` is whether it is the only one, whose balances they then are; ``counted`` whether they give totals.
    """
    if match.profile.kind is Kind.TAKINGS:
        account = account or cards.account_shown(facts.get("account", ""))
    return Statement(
        account=account,
        currency=currency,
        proofs=frozenset({Proof.TOTALS} if counted else ()),
        start=_day(facts, "start", dress),
        end=_day(facts, "end", dress),
        opening=_sum(facts, "opening", currency, dress) if single else None,
        closing=_sum(facts, "closing", currency, dress) if single else None,
    )


class Table:
    """Goes through one sheet's rows once its header is found."""

    def __init__(self, sheet: Sheet, match: Match, file: str) -> None:
        self._sheet = sheet
        self._match = match
        self._file = file
        self._heads = headless.heads(match, sheet.rows)
        self._width = max((at + 1 for at, cell in enumerate(self._heads.cells) if cell.strip()), default=0)

    def read(self) -> _Content:
        """All that the sheet holds; an ``InputError`` names the row and the column that cannot be read."""
        profile = self._match.profile
        above = self.above
        body = self._sheet.rows[self._match.row + 1 :]
        data, words = self.parted(body)
        facts = facts_of(profile, (*above, *words)) | self._balances(body)
        dress = dressed(self._match, data, facts, self._file)
        content = _Content(self._match, facts, dress, words=[*above, *words])
        judged = self.judge(row.cells for row in data)
        reader = RowReader(self._match, self._file, self._heads, facts, judged, dress)
        strange = self._sound(reader, data, content)
        if self._sheet.lost is not None:
            content.cautions.append(Caution(said("statements.caution.cut_off"), self._sheet.lost))
        if headless.unclear_days(self._match, data):
            content.cautions.append(Caution(said("statements.caution.layout_order", format=profile.format)))
        if judged.found:
            content.cautions.append(Caution(said("statements.caution.cards", n=judged.found)))
        if strange is not None:
            content.cautions.append(Caution(said("statements.caution.trailing"), strange.line))
        return content

    @property
    def above(self) -> list[Row]:
        """The rows above the header."""
        return list(self._sheet.rows[: max(self._match.row, 0)])

    def judge(self, rows: Iterable[Sequence[str]]) -> cards.Judged:
        """Which columns of the rows hold card numbers."""
        return cards.judge(rows, self.watched(), self._match.places(FREE), self._match.places(IDS))

    def parted(self, body: Iterable[Row]) -> tuple[list[Row], list[Row]]:
        """Rows of data, and rows of words: rules, notes, totals and the values under a row that heads totals."""
        data: list[Row] = []
        words: list[Row] = []
        headed = False
        heads = tuple(header_name(cell) for cell in self._heads.cells)
        dated = [place for role in ("date", "value_date") if (place := self._place(role)) is not None]
        for row in body:
            cells = row.cells
            if not headed and any(
                place < len(cells) and cells[place].lstrip(" \t`")[:1].isdecimal() for place in dated
            ):
                data.append(row)  # by far the most rows: a date stands where dates stand
            elif row.blank or tuple(header_name(cell) for cell in cells) == heads:
                continue
            elif headed or footer.is_total(self._match, row) or self._is_note(row) or self._is_balance(row, dated):
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
        return row.filled == 1 and self._width > 2 and not text[:1].isdecimal()

    def _is_balance(self, row: Row, dated: Sequence[int]) -> bool:
        """Whether the row holds a balance of the whole file, and is of no day."""
        places = [self._place(role) for role in ("opening", "closing")]
        if not any(place is not None and place < len(row.cells) and row.cells[place].strip() for place in places):
            return False
        return not any(place < len(row.cells) and row.cells[place].strip() for place in dated)

    def _balances(self, body: Sequence[Row]) -> dict[str, str]:
        """The first opening and the last closing balance of the columns that hold one for the whole file."""
        found: dict[str, str] = {}
        body = body[:-1] if self._sheet.cut else body
        for role, at in (("opening", 0), ("closing", -1)):
            place = self._place(role)
            cells = [row.cells[place] for row in body if place is not None and place < len(row.cells)]
            if filled := [cell for cell in cells if not is_empty(clean(cell))]:
                found[role] = filled[at]
        return found

    def watched(self) -> dict[int, str]:
        """The columns in which card numbers may stand, by place and name."""
        profile = self._match.profile
        spared = {name for role in _JUDGED for column in profile.columns.get(role, ()) for name in column}
        spared |= profile.exempt
        names = {at: header_name(cell) for at, cell in enumerate(self._heads.cells) if cell.strip()}
        return {at: name for at, name in names.items() if name not in spared}

    def _sound(self, reader: RowReader, data: Sequence[Row], content: _Content) -> Row | None:
        """Read the rows of data; the first of trailing words that are none, if there are any."""
        counts: dict[str, int] = defaultdict(int)
        first: dict[str, int] = {}
        doubtful: Row | None = None
        refused: BadCell | None = None
        for at, row in enumerate(data):
            last = at == len(data) - 1 and self._sheet.cut and row.line == self._sheet.rows[-1].line
            if last and self.is_half(row, data[:-1]):
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
                ("net", parsed.strange_net),
                ("undated", parsed.undated),
            ):
                if hit:
                    first.setdefault(name, row.line)
                    counts[name] += 1
            if parsed.strange_currency:
                first.setdefault(f"currency {parsed.strange_currency}", row.line)
        for name, n in counts.items():
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

    def is_half(self, row: Row, before: Sequence[Row]) -> bool:
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


def facts_of(profile: Profile, words: Iterable[Row]) -> dict[str, str]:
    """What the rows of words say about the table, by the profile's patterns: account, period, balances."""
    facts: dict[str, str] = {}
    for row in words:
        text = row.text
        for pattern in profile.finds:
            if found := pattern.search(text):
                for name, value in found.groupdict().items():
                    if value and value.strip():
                        facts.setdefault(name, value.strip())
    return facts


def _day(facts: Mapping[str, str], name: str, dress: Dress) -> date | None:
    try:
        moment = moment_of(facts.get(name, ""), dress.order)
    except ValueError:
        return None
    if moment is None:
        return None
    day, clock = moment
    if name == "end" and clock == time() and (start := _day(facts, "start", dress)) and start < day:
        return day - timedelta(days=1)  # "until the 3rd, 00:00:00" is the end of the 2nd
    return day


def _sum(facts: Mapping[str, str], name: str, currency: str | None, dress: Dress) -> int | None:
    try:
        found = amount_of(facts.get(name, ""), dress.decimal)
    except ValueError:
        return None
    return minor_of(found.value, currency)[0] if found else None

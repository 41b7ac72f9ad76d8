"""Counts and sums that a table states about itself, held against its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fnmatch import fnmatchcase

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.model import Caution, TakingKind
from posdesk.statements.numbers import Amount, amount_of, currency_of, minor_of, words_of
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.parsed import Parsed
from posdesk.statements.tables.profile import Check
from posdesk.statements.tables.sheet import Row, header_name


@dataclass(slots=True)
class Tally:
    """Counts and exact sums of one currency's rows; rows that move no money are summed apart."""

    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    sums: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def add(self, row: Parsed) -> None:
        """Count a row."""
        names = ["all"]
        if row.neutral:
            names.append("neutral")
        elif row.amount:
            names.append("in" if row.amount > 0 else "out")
        if row.kind is not None:
            names.append(row.kind)
        for name in names:
            self.counts[name] += 1
            self.sums[name] += row.amount
        if row.fee is not None:
            self.counts["fee"] += bool(row.fee)
            self.sums["fee"] += row.fee


@dataclass(frozen=True, slots=True)
class _Stated:
    line: int
    measure: str
    of: str
    value: Decimal
    currency: str | None


def prove(match: Match, rows: Sequence[Parsed], words: Sequence[Row]) -> tuple[Caution, ...] | None:
    """What the table says of itself and its rows do not bear out; ``words`` are the rows that are no data.

    None where it says nothing that its rows can be held against.
    """
    tallies: dict[str | None, Tally] = defaultdict(Tally)
    for row in rows:
        tallies[row.currency].add(row)
    told = compare(match, tallies, words)
    if any(check.zero for check in match.profile.checks):
        return (*(told or ()), *_unpaid(rows))
    return told


def compare(match: Match, tallies: Mapping[str | None, Tally], words: Sequence[Row]) -> tuple[Caution, ...] | None:
    """What the table says of itself and the tallies of its currencies do not bear out; None where it says nothing."""
    if not tallies:
        tallies = {match.profile.currency: Tally()}
    # What is said without a currency is of no one of several.
    stated = [found for found in _stated(match, words) if found.currency is not None or len(tallies) == 1]
    return tuple(caution for found in stated for caution in _compare(found, tallies)) if stated else None


def is_total(match: Match, row: Row) -> bool:
    """Whether a row is a total, or heads totals, rather than data."""
    first = next((word for word in map(words_of, row.cells) if word), "")
    return any(
        (check.row and fnmatchcase(first, check.row))
        or (check.heading and header_name(first) == check.heading)
        or (check.pattern and check.pattern.search(row.text))
        for check in match.profile.checks
    )


def _unpaid(rows: Sequence[Parsed]) -> Iterator[Caution]:
    """Batches that were paid out, and whose nets do not add up to what was paid."""
    batches: dict[tuple[str | None, str, str], list[Parsed]] = defaultdict(list)
    for row in rows:
        if row.taking is not None and not row.neutral:
            batches[row.currency, row.taking.merchant, row.taking.batch].append(row)
    for (currency, _, batch), group in batches.items():
        paid = next((row for row in group if row.kind is TakingKind.PAYOUT), None)
        rest = minor_of(sum((row.net for row in group), Decimal()), currency)[0]
        if paid is not None and rest:
            yield Caution(said("statements.caution.batch", batch=batch, rest=Money(rest, currency)), paid.line)


def _compare(found: _Stated, tallies: Mapping[str | None, Tally]) -> Iterator[Caution]:
    currency = found.currency
    if currency is None:
        currency = next(iter(tallies))
    tally = tallies.get(currency, Tally())
    if found.measure == "count":
        counted = tally.counts[found.of]
        if counted != found.value:
            yield Caution(said("statements.caution.count", stated=int(found.value), found=counted), found.line)
        return
    total = tally.sums[found.of]
    if abs(total) != abs(found.value):
        stated, summed = (Money(minor_of(abs(value), currency)[0], currency) for value in (found.value, total))
        yield Caution(said("statements.caution.sum", stated=stated, found=summed), found.line)


def _stated(match: Match, words: Sequence[Row]) -> Iterator[_Stated]:
    for at, row in enumerate(words):
        first = next((word for word in map(words_of, row.cells) if word), "")
        for check in match.profile.checks:
            if check.pattern is not None:
                yield from _said(check, row)
            elif check.row and fnmatchcase(first, check.row):
                label = currency_of(first) if not first.isascii() else None
                for column, measure, of in check.values:
                    place = match.place(column)
                    yield from _cell(row, place, measure, of, label)
            elif check.heading and header_name(first) == check.heading and at + 1 < len(words):
                names = [header_name(cell) for cell in row.cells]
                for column, measure, of in check.values:
                    place = next((names.index(name) for name in column if name in names), None)
                    yield from _cell(words[at + 1], place, measure, of, None)


def _said(check: Check, row: Row) -> Iterator[_Stated]:
    if check.pattern is None:
        return
    for found in check.pattern.finditer(row.text):
        for measure, text in found.groupdict().items():
            if text and (value := _number(text)) is not None:
                yield _Stated(row.line, measure, check.of, value.value, value.currency)


def _cell(row: Row, place: int | None, measure: str, of: str, currency: str | None) -> Iterable[_Stated]:
    value = _number(row.cells[place]) if place is not None and place < len(row.cells) else None
    return () if value is None else (_Stated(row.line, measure, of, value.value, currency),)


def _number(text: str) -> Amount | None:
    try:
        return amount_of(text)
    except ValueError:
        return None

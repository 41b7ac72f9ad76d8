"""From an unknown table to a proposed mapping."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.statements.mapping import nameless, names
from posdesk.statements.mapping.columns import MOST_SUMS, Column, Decimals, chains, columns_of
from posdesk.statements.mapping.draft import PREFIX, Draft, plain_name
from posdesk.statements.mapping.model import Guess, OpenTable, Proposal
from posdesk.statements.mapping.write import write
from posdesk.statements.model import Kind
from posdesk.statements.numbers import Order, currency_of
from posdesk.statements.tables.headless import NO_ROW
from posdesk.statements.tables.profile import parse
from posdesk.statements.tables.sheet import Row

_SEARCHED: Final = 60
_LOOKED_AT: Final = 3000
"""Rows whose values are looked at: more never changed a guess."""
_MOSTLY: Final = 0.75
_TEXTS: Final = ("counterparty", "memo", "reference", "id", "account")
_TAKEN: Final = ("terminal", "merchant", "batch", "card", "order", "fee")
_IN_NAME: Final = re.compile(r"[(（ ]([A-Za-z]{3})[)）]?\s*$")
_LEAST: Final = 0.5
_UNNAMED: Final = 0.8
"""The confidence in columns that nothing names, at most."""
_ENOUGH: Final = 4
"""Rows that say by their figures alone which column is the balance; fewer may do so by chance."""
_STATES: Final = 5
"""Words of a column of states that are shown."""


class _Table:
    """One table while its columns are told apart."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = list(columns)
        self.guesses: list[Guess] = []
        self.doubts: list[Said] = []
        self.draft = Draft()
        self.order: Order = "ymd"
        self.decimal: Decimals = "."

    def take(self, role: str, column: Column, confidence: float, reason: str, **words: object) -> None:
        """Give a column its role."""
        self.guesses.append(Guess(role, column.name, confidence, said(f"statements.mapping.{reason}", **words)))
        self.draft.columns.setdefault(role, []).append(column.name)
        self.columns.remove(column)

    def best(self, role: str, among: Iterable[Column] | None = None, least: float = names.PART) -> Column | None:
        """The free column whose name fits best; of equals the one further to the left."""
        ranked = [(names.fit(one.name, role), -one.place, one) for one in (self.columns if among is None else among)]
        ranked = [one for one in ranked if one[0] >= least]
        return max(ranked, key=lambda one: one[:2])[2] if ranked else None


def propose(table: OpenTable) -> Proposal | None:
    """The likeliest mapping of the first sheet that looks like a table of movements; None where none does."""
    for number, sheet in enumerate(table.sheets):
        header = _header(sheet.rows)
        heads = sheet.rows[header] if header is not None else nameless.names_of(sheet.rows)
        if heads is None:
            continue
        header = NO_ROW if header is None else header
        rows = [row for row in sheet.rows[header + 1 :] if row.filled > 1][:_LOOKED_AT]
        found = _proposal(heads, rows, table.file, named=header != NO_ROW)
        if found is not None:
            return replace(found, sheet=number, header=header)
    return None


def _header(rows: Sequence[Row]) -> int | None:
    """The row that names most columns, the first of equals."""
    best: tuple[int, int] | None = None
    for at, row in enumerate(rows[:_SEARCHED]):
        score = sum(names.known(cell) for cell in row.cells if cell.strip())
        if score >= 2 and (best is None or score > best[0]):
            best = (score, at)
    return best[1] if best else None


def _proposal(header: Row, rows: Sequence[Row], file: str, *, named: bool) -> Proposal | None:
    table = _Table(columns_of(header, rows))
    date = _date_column(table)
    if date is None:
        return None
    body = [row for row in rows if _dated(row, date.place)]
    if len(body) < len(rows):
        # Totals and notes stand below many tables, and balances above: they have no date.
        table = _Table(columns_of(header, body))
        table.doubts.append(said("statements.mapping.dateless", n=len(rows) - len(body), column=date.name))
        table.draft.dateless = date.name
    dates = _dates(table, date.place)
    money = _money(table)
    if money is None:
        return None
    _rest(table)
    kind = Kind.TAKINGS if {"terminal", "merchant", "fee"} & table.draft.columns.keys() else Kind.BANK
    if kind is Kind.BANK:
        for role in _TAKEN:
            table.draft.columns.pop(role, None)
        table.guesses = [guess for guess in table.guesses if guess.role not in _TAKEN]
    draft = table.draft
    draft.kind, draft.dates, draft.decimal = kind, table.order, table.decimal
    draft.format = f"{PREFIX}{plain_name(file.rpartition('.')[0])}"
    confidence = min(dates, money, _booked(table))
    if not named:
        draft.names = list(header.cells)
        table.doubts.append(said("statements.mapping.nameless"))
        confidence = min(confidence, _UNNAMED)
    toml = write(draft, table.guesses, table.doubts)
    return Proposal(file, kind, draft, parse(toml, file), toml, confidence, tuple(table.guesses), tuple(table.doubts))


def _booked(table: _Table) -> float:
    """How sure it is that every row was booked: a column of several states may say that some were not."""
    states = [column for column in table.columns if column.distinct > 1 and names.fit(column.name, "status")]
    for column in states:
        words = tuple(sorted(set(column.filled)))[:_STATES]
        table.doubts.append(said("statements.mapping.states", column=column.name, words=words))
    return 0.8 if states else 1.0


def _dated(row: Row, place: int) -> bool:
    """Whether a figure begins the cell where the day stands."""
    return place < len(row.cells) and row.cells[place].strip(" \t`'")[:1].isdecimal()


def _date_column(table: _Table) -> Column | None:
    """The column of days: by name among those that hold dates; in a table without rows by its name alone."""
    dated = [column for column in table.columns if column.filled and column.dated >= _MOSTLY]
    own = [column for column in dated if names.fit(column.name, "value_date") < names.WHOLE]
    if not dated and not any(column.filled for column in table.columns):
        return table.best("date", least=names.WHOLE)
    return table.best("date", own) or (dated[0] if dated else None)


def _dates(table: _Table, place: int) -> float:
    column = next(one for one in table.columns if one.place == place)
    dated = [one for one in table.columns if one.filled and one.dated >= _MOSTLY]
    named = names.fit(column.name, "date") > 0
    confidence = 1.0 if named and column.dated == 1.0 else 0.8
    orders = _orders(column, dated)
    if len(orders) == 1:
        table.order = next(iter(orders))
    elif not column.filled:
        confidence = 0.5
    else:
        table.order = "dmy" if "dmy" in orders else "ymd"
        if orders:
            table.doubts.append(said("statements.mapping.order", shown=column.filled[0]))
            confidence = min(confidence, 0.4)
    table.take("date", column, confidence, "date", share=round(100 * column.dated))
    later = table.best("value_date", [one for one in table.columns if one in dated])
    if later is not None:
        table.take("value_date", later, 0.9, "named")
    clock = table.best("time", least=names.WHOLE)
    if clock is not None and not any(" " in cell.strip() for cell in column.filled):
        table.take("time", clock, 0.9, "named")
    return confidence


def _orders(column: Column, dated: Sequence[Column]) -> frozenset[Order]:
    """The orders of day and month that the column, and the other columns of dates, leave open.

    A year in front is read under every order; where two are left, the one in which the days stand in order decides.
    """
    orders = column.orders
    for other in dated:
        if other.orders and orders & other.orders:
            orders &= other.orders
    if "ymd" in orders:
        return frozenset({"ymd"})
    if len(orders) > 1:
        in_order = [order for order in orders if _sorted(column, order)]
        same = all(column.days(order) == column.days("dmy") for order in orders)
        if same:
            return frozenset({"dmy"})
        if len(in_order) == 1 and column.distinct > 2:
            return frozenset(in_order)
    return orders


def _sorted(column: Column, order: Order) -> bool:
    days = [day for day in column.days(order) if day is not None]
    return days in (sorted(days), sorted(days, reverse=True))


def _money(table: _Table) -> float | None:
    numeric = [column for column in table.columns if column.filled and column.sums >= _MOSTLY]
    marks = {column.decimal for column in numeric if column.decimal is not None}
    table.decimal = "," if marks == {","} else "."
    balance = named = table.best("balance", numeric)
    if not any(column.filled for column in table.columns):
        numeric = table.columns
    pair = _pair(table, numeric)
    direction = _direction(table)
    if pair is not None:
        balance = balance or _following(table, numeric, pair, [_moved(table, *pair)])
        confidence = _two_columns(table, *pair, balance)
    else:
        amount = table.best("amount", [one for one in numeric if one is not balance])
        if amount is None:
            rest = [one for one in numeric if one is not balance and names.fit(one.name, "id") == 0]
            few = rest[:MOST_SUMS]
            told = [one for one in few if _following(table, few, (one,), _turned(table, one, direction))]
            amount = rest[0] if len(rest) == 1 else told[0] if len(told) == 1 and balance is None else None
        if amount is None:
            return None
        balance = balance or _following(table, numeric, (amount,), _turned(table, amount, direction))
        confidence = _one_column(table, amount, balance, direction)
    if balance is not None and balance in table.columns:
        table.take("balance", balance, 0.9, "named" if balance is named else "follows")
    currency = next((one for one in table.columns if one.currencies and names.fit(one.name, "currency")), None)
    if currency is not None:
        table.take("currency", currency, 1.0, "currency", codes=tuple(sorted(currency.currencies)))
    return confidence


def _following(
    table: _Table, numeric: Sequence[Column], money: Sequence[Column], trials: Sequence[Sequence[Decimal]]
) -> Column | None:
    """The one column, but for those of the money itself, that follows from the sums, whatever it is called."""
    if len(trials[0]) < _ENOUGH:
        return None
    found = [
        column
        for column in numeric
        if column not in money and any(chains(sums, column, table.decimal) for sums in trials)
    ]
    return found[0] if len(found) == 1 else None


def _moved(table: _Table, credit: Column, debit: Column) -> list[Decimal]:
    """What each row moves, by two columns whose signs say nothing."""
    pairs = zip(credit.amounts(table.decimal), debit.amounts(table.decimal), strict=True)
    return [abs(into or Decimal()) - abs(out or Decimal()) for into, out in pairs]


def _turned(table: _Table, amount: Column, direction: Column | None) -> list[list[Decimal]]:
    """What each row may move by one column: as it stands, the other way round, or as its word says."""
    sums = [value or Decimal() for value in amount.amounts(table.decimal)]
    told = [] if direction is None else [_by_words(sums, direction)]
    return [sums, [-value for value in sums], *told]


def _by_words(sums: Sequence[Decimal], direction: Column) -> list[Decimal]:
    """Sums with the signs that a column of words gives them."""
    out = {_plain(word) for word in names.sides()["out"]}
    return [
        -abs(value) if _plain(word) in out else abs(value) for value, word in zip(sums, direction.cells, strict=True)
    ]


def _pair(table: _Table, numeric: Sequence[Column]) -> tuple[Column, Column] | None:
    """The columns of money in and money out whose names are most alike; net sums before gross ones.

    One of them may be empty: in many a month nothing was paid out.
    """
    able = [column for column in table.columns if column in numeric or not column.filled]
    ranked = [
        (_alike(into.name, out.name), -into.place, into, out)
        for into in able
        for out in able
        if into is not out
        and (into in numeric or out in numeric)
        and names.fit(into.name, "credit") > names.fit(into.name, "debit")
        and names.fit(out.name, "debit") > names.fit(out.name, "credit")
    ]
    return max(ranked, key=lambda one: one[:2])[2:] if ranked else None


def _alike(one: str, other: str) -> float:
    net = 0.5 if "net" in one.casefold() and "net" in other.casefold() else 0.0
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() + net


def _direction(table: _Table) -> Column | None:
    words = names.sides()
    every = frozenset().union(*words.values())
    found = [
        column
        for column in table.columns
        if column.only(every) and 0 < column.distinct <= 4 and not names.fit(column.name, "card")
    ]
    return table.best("direction", found, 0.0) if found else None


def _two_columns(table: _Table, credit: Column, debit: Column, balance: Column | None) -> float:
    into, out = credit.amounts(table.decimal), debit.amounts(table.decimal)
    both = sum(bool(a) and bool(b) for a, b in zip(into, out, strict=True))
    signs = {value > 0 for value in out if value}
    table.draft.unsigned = len(signs) < 2
    sums = _moved(table, credit, debit)
    if not table.draft.unsigned:
        sums = [(a or Decimal()) - (b or Decimal()) for a, b in zip(into, out, strict=True)]
    confidence = 0.95 if not both and len(signs) < 2 else 0.5
    confidence = _confirmed(table, sums, balance, confidence)
    table.take("credit", credit, confidence, "two_columns")
    table.take("debit", debit, confidence, "two_columns")
    return confidence


def _one_column(table: _Table, amount: Column, balance: Column | None, direction: Column | None) -> float:
    sums = [value if value is not None else Decimal() for value in amount.amounts(table.decimal)]
    name = names.fit(amount.name, "amount")
    if direction is not None:
        signed = _by_words(sums, direction)
        agrees = all(a == b for a, b in zip(sums, signed, strict=True))
        # Sums that have signs of their own are turned by a column of that name alone.
        if not agrees and (names.fit(direction.name, "direction") or min(sums) >= 0):
            table.draft.direction = _said(direction)
            confidence = _confirmed(table, signed, balance, 0.9 if name == names.WHOLE else 0.7)
            table.take("direction", direction, confidence, "direction")
            table.take("amount", amount, confidence, "amount")
            return confidence
    confidence = 0.95 if name == names.WHOLE and any(value < 0 for value in sums) else 0.75 if name else 0.5
    for sign in ("=", "~"):
        trial = [-value for value in sums] if sign == "~" else sums
        held = chains(trial, balance, table.decimal)
        if held:
            table.draft.sign = sign
            confidence = max(confidence, 0.99)
            break
    else:
        if balance is not None and len(sums) > 2:
            table.doubts.append(said("statements.mapping.balance"))
            confidence = min(confidence, 0.8)
    reference = _IN_NAME.search(amount.name)
    if reference and (code := currency_of(reference[1])):
        table.draft.currency = code
    table.take("amount", amount, confidence, "amount")
    return confidence


def _plain(word: str) -> str:
    return word.strip().replace(" ", "").casefold()


def _said(direction: Column) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for side, known in names.sides().items():
        words = sorted({cell.strip() for cell in direction.cells if cell.strip() and _plain(cell) in known})
        if words:
            found[side] = words
    return found


def _confirmed(table: _Table, sums: Sequence[Decimal], balance: Column | None, confidence: float) -> float:
    """A running balance that chains confirms the sums; one that does not is a doubt."""
    if balance is None or len(sums) < 2:
        return confidence
    if chains(sums, balance, table.decimal):
        return 0.99
    table.doubts.append(said("statements.mapping.balance"))
    return min(confidence, 0.8)


def _rest(table: _Table) -> None:
    """Whatever is left: by its name alone."""
    for role in (*_TAKEN, *_TEXTS):
        column = table.best(role, least=names.WHOLE)
        if column is None and role in ("counterparty", "memo"):
            column = table.best(role)
        if column is None or (role == "fee" and column.sums < _MOSTLY):
            continue
        if role == "id" and column.distinct < len(column.filled):
            continue
        table.take(role, column, 0.9 if names.fit(column.name, role) == names.WHOLE else 0.6, "named")

"""One row of a table, read into an entry or a taking by what its profile says."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.statements import cards
from posdesk.statements.errors import BadCell
from posdesk.statements.model import Entry, Kind, Taking, TakingKind
from posdesk.statements.numbers import (
    Amount,
    Exact,
    amount_of,
    currency_of,
    is_empty,
    joined,
    minor_of,
    moment_of,
    time_of,
    words_of,
)
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import Column, Rule, fits
from posdesk.statements.tables.sheet import Row

_LOST: Final = re.compile(r"\d(?:\.\d+)?E\+\d+", re.IGNORECASE)
_EXACT_DIGITS: Final = 15
"""Digits of a number that a spreadsheet keeps; an id of more has lost its end."""

_SHOWN: Final = 32
FREE: Final = frozenset({"memo", "counterparty"})
"""Roles of free text: several columns are joined, and card numbers always cut. Of other roles the first one counts."""

_NO_RULE: Final = Rule()


@dataclass(frozen=True, slots=True)
class Parsed:
    """One row's entry or taking, and what its proof needs: exact sums in major units, and the balance beside it."""

    line: int
    amount: Decimal
    currency: str | None
    entry: Entry | None = None
    taking: Taking | None = None
    fee: Decimal | None = None
    balance: int | None = None
    rounded: bool = False
    lost_id: bool = False
    strange_balance: bool = False
    strange_currency: str = ""

    @property
    def neutral(self) -> bool:
        """Whether it moves no money."""
        return (self.entry or self.taking or _NOTHING).neutral

    @property
    def kind(self) -> TakingKind | None:
        """What the taking is; None for a bank's entry."""
        return None if self.taking is None else self.taking.kind


_NOTHING: Final = Entry(date.min, 0)


class RowReader:
    """Reads the rows of one sheet."""

    def __init__(self, match: Match, file: str, heads: Row, facts: Mapping[str, str], cut: frozenset[int]) -> None:
        self._match = match
        self._profile = match.profile
        self._file = file
        self._heads = heads
        self._facts = facts
        self._cut = cut
        self._until = _until(facts)
        self._account = cards.account_shown(words_of(facts.get("account", ""))) or match.profile.account
        self._currency = currency_of(facts.get("currency", "")) or match.profile.currency
        profile = match.profile
        columns = [column for parts in profile.columns.values() for column in parts]
        for rule in profile.rules:
            columns.extend((rule.amount, *rule.id, *(column for column, _ in rule.when)))
        self._places = {column: match.place(column) for column in columns}
        self._first = {role: self._places[parts[0]] for role, parts in profile.columns.items()}

    def fails(self, row: Row) -> tuple[bool, bool]:
        """Whether the row has no date, and whether it has no amount, that could be read."""
        dateless = moneyless = False
        try:
            dateless = self._moment(row) is None
        except BadCell:
            dateless = True
        try:
            moneyless = self._sum(row, self._rule(row)) is None
        except BadCell:
            moneyless = True
        return dateless, moneyless

    def read(self, row: Row) -> Parsed | None:
        """The row; None for one that the profile skips; ``BadCell`` for one that cannot be read."""
        rule = self._rule(row)
        if rule.skip:
            return None
        moment = self._moment(row)
        if moment is None:
            raise self._bad(row, "date", "date")
        found = self._sum(row, rule)
        if found is None:
            raise self._bad(row, self._money_role(), "amount", column=rule.amount)
        value, neutral, currency = found
        word = self._text(row, "currency")
        named = currency_of(word) if word else None
        currency = named or currency or self._currency
        minor, exact = minor_of(value, currency)
        balance, strange = self._balance(row, currency)
        identity, lost = self._id(row, rule)
        strange_currency = word if word and named is None else ""
        day, clock = moment
        if self._profile.kind is Kind.BANK:
            later = self._date(row, "value_date")
            entry = Entry(
                date=day,
                amount=minor,
                currency=currency,
                account=cards.account_shown(self._text(row, "account")) or self._account,
                id=identity,
                value_date=later[0] if later else None,
                counterparty=self._text(row, "counterparty"),
                reference=self._text(row, "reference"),
                memo=self._text(row, "memo"),
                balance=balance,
                pending=rule.pending,
                neutral=neutral or rule.neutral,
                line=row.line,
            )
            return Parsed(row.line, value, currency, entry, balance=balance, rounded=not exact, lost_id=lost,
                          strange_balance=strange, strange_currency=strange_currency)  # fmt: skip
        fee = self._fee(row, value)
        taking = Taking(
            time=joined(day, clock),
            gross=minor,
            kind=rule.kind or (TakingKind.SALE if minor >= 0 else TakingKind.REFUND),
            fee=None if fee is None else minor_of(fee, currency)[0],
            currency=currency,
            id=identity,
            merchant=self._text(row, "merchant") or self._facts.get("merchant", ""),
            terminal=self._text(row, "terminal"),
            channel=self._text(row, "channel") or self._profile.channel,
            card=self._text(row, "card"),
            batch=self._text(row, "batch"),
            reference=self._text(row, "reference"),
            order=self._text(row, "order"),
            original_order=self._text(row, "original_order"),
            neutral=neutral or rule.neutral,
            line=row.line,
        )
        return Parsed(row.line, value, currency, taking=taking, fee=fee, balance=balance, rounded=not exact,
                      lost_id=lost, strange_balance=strange, strange_currency=strange_currency)  # fmt: skip

    def _cell(self, row: Row, column: Column) -> str:
        place = self._places[column]
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def _has(self, role: str) -> bool:
        return self._first.get(role) is not None

    def _role(self, row: Row, role: str) -> str:
        place = self._first.get(role)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def _text(self, row: Row, role: str) -> str:
        parts: list[str] = []
        for column in self._profile.columns.get(role, ()):
            place = self._places[column]
            part = self._words(row, column)
            if part and place in self._cut:
                part = cards.masked(part)
            elif part and role in FREE:
                part = cards.cut(part)[0]
            if part and part not in parts:
                parts.append(part)
        text = " ".join(parts if role in FREE else parts[:1])
        words = self._profile.words.get(role)
        if words is None or not text:
            return text
        return next((word for pattern, word in words if fits(text, (pattern,))), text if role == "currency" else "")

    def _words(self, row: Row, column: Column) -> str:
        text = words_of(self._cell(row, column))
        return "" if is_empty(text) or text in self._profile.empty else text

    def _rule(self, row: Row) -> Rule:
        for rule in self._profile.rules:
            if all(fits(words_of(self._cell(row, column)), words) for column, words in rule.when):
                return rule
        return _NO_RULE

    def _date(self, row: Row, role: str) -> tuple[date, time | None] | None:
        try:
            return moment_of(self._role(row, role), self._profile.dates, self._until)
        except ValueError as problem:
            raise self._bad(row, role, "date") from problem

    def _moment(self, row: Row) -> tuple[date, time | None] | None:
        found = self._date(row, "date") or self._date(row, "value_date")
        if found is None or "time" not in self._profile.columns:
            return found
        try:
            return found[0], time_of(self._role(row, "time")) or found[1]
        except ValueError as problem:
            raise self._bad(row, "time", "time") from problem

    def _amount(self, row: Row, role: str, column: Column = ()) -> Amount | None:
        cell = self._cell(row, column) if column else self._role(row, role)
        try:
            return amount_of(cell, self._profile.decimal)
        except ValueError as problem:
            raise self._bad(row, role, "amount", column=column) from problem

    def _sum(self, row: Row, rule: Rule) -> tuple[Decimal, bool, str | None] | None:
        """The signed sum in major units, whether it is neutral, and the currency that its cell names."""
        profile = self._profile
        neutral = False
        if rule.amount or "amount" in profile.columns:
            found = self._amount(row, "amount", rule.amount)
            if found is None:
                return None
            value, currency = found.value, found.currency
        else:
            credit, debit = self._amount(row, "credit"), self._amount(row, "debit")
            if credit is None and debit is None:
                return None
            into, out = (found.value if found else Decimal() for found in (credit, debit))
            value = abs(into) - abs(out) if profile.unsigned else into - out
            currency = next((found.currency for found in (credit, debit) if found and found.currency), None)
        if self._has("direction") and not rule.sign:
            side = self._side(row)
            neutral = side == "neutral"
            value = -abs(value) if side == "out" else abs(value)
        return _signed(value, rule.sign or profile.sign), neutral, currency

    def _side(self, row: Row) -> str:
        word = words_of(self._role(row, "direction"))
        for side, words in self._profile.direction.items():
            if fits(word, words):
                return side
        raise self._bad(row, "direction", "direction")

    def _fee(self, row: Row, gross: Decimal) -> Decimal | None:
        found = self._amount(row, "fee") if "fee" in self._profile.columns else None
        if found is None:
            return None
        if self._profile.fee_sign == "gross":
            return abs(found.value).copy_sign(gross) if gross else found.value
        return _signed(found.value, self._profile.fee_sign)

    def _balance(self, row: Row, currency: str | None) -> tuple[int | None, bool]:
        """The balance beside the row, and whether there is one that cannot be read: it proves, it moves nothing."""
        try:
            found = self._amount(row, "balance") if "balance" in self._profile.columns else None
        except BadCell:
            return None, True
        return (None if found is None else minor_of(found.value, currency)[0]), False

    def _id(self, row: Row, rule: Rule) -> tuple[str, bool]:
        parts: list[str] = []
        for column in rule.id or self._profile.columns.get("id", ()):
            text = self._words(row, column)
            if _LOST.fullmatch(text) or (isinstance(self._cell(row, column), Exact) and len(text) > _EXACT_DIGITS):
                return "", True
            if text:
                parts.append(text)
        return "|".join(parts), False

    def _money_role(self) -> str:
        return "amount" if "amount" in self._profile.columns else "credit"

    def _bad(self, row: Row, role: str, expected: str, *, column: Column = ()) -> BadCell:
        columns = self._profile.columns.get(role, ())
        column = column or (columns[0] if columns else ())
        place = self._places.get(column)
        heads = self._heads.cells
        return BadCell(
            file=self._file,
            line=row.line,
            column=words_of(heads[place]) if place is not None and place < len(heads) else role,
            value=words_of(self._cell(row, column))[:_SHOWN],
            expected=_expected(expected),
        )


def _expected(what: str) -> Said:
    return said(f"statements.cell.{what}")


def _signed(value: Decimal, sign: str) -> Decimal:
    match sign:
        case "+":
            return abs(value)
        case "-":
            return -abs(value)
        case "~":
            return -value
        case _:
            return value


def _until(facts: Mapping[str, str]) -> date | None:
    """The last day of the month that the statement names, for dates without a year."""
    if "year" not in facts or "month" not in facts:
        return None
    year, month = int(facts["year"]), int(facts["month"])
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 else None

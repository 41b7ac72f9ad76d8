"""One row of a table, read into an entry or a taking by what its profile says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Final, NamedTuple

from posdesk.kit.text import Said, said
from posdesk.statements import cards
from posdesk.statements.errors import BadCell
from posdesk.statements.model import Claim, Entry, Kind, Taking, TakingKind
from posdesk.statements.numbers import (
    Amount,
    amount_of,
    currency_of,
    joined,
    minor_amount_of,
    minor_of,
    moment_of,
    time_of,
    words_of,
)
from posdesk.statements.tables.dress import Dress
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.parsed import Parsed
from posdesk.statements.tables.profile import Column, Rule, fits
from posdesk.statements.tables.sheet import Row
from posdesk.statements.tables.texts import Texts

_SHOWN: Final = 32
_NO_RULE: Final = Rule()
_RULED: Final = 10_000
"""Combinations of words whose rule is remembered."""


class Decided(NamedTuple):
    """What the words of a row decide, whatever its sums are.

    ``side`` is empty where no word says it; ``strange`` is what stands for a currency and is none.
    """

    rule: Rule
    side: str
    currency: str | None
    account: str
    strange: str

    @property
    def neutral(self) -> bool:
        """Whether the row moves no money."""
        return self.rule.neutral or self.side == "neutral"


class RowReader:
    """Reads the rows of one sheet."""

    def __init__(
        self, match: Match, file: str, heads: Row, facts: Mapping[str, str], judged: cards.Judged, dress: Dress
    ) -> None:
        self._dress = dress
        self._profile = match.profile
        self._file = file
        self._heads = heads
        self.texts = Texts(match, facts, judged)
        self._asked = tuple({column: None for rule in match.profile.rules for column, _ in rule.when})
        self._ruled: dict[tuple[str, ...], Rule] = {}
        self._proved = not {"net", "gross"}.isdisjoint(match.profile.columns)
        self._currency = currency_of(facts.get("currency", "")) or match.profile.currency
        self._places = self.texts.places
        self._first = {role: self._places[parts[0]] for role, parts in match.profile.columns.items()}

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
        profile = self._profile
        moment = self._moment(row)
        if moment is None and "date" in profile.columns:
            raise self._bad(row, "date", "date")
        found = self._sum(row, rule)
        if found is None:
            raise self._bad(row, self._money_role(), "amount", column=rule.amount)
        value, neutral, currency = found
        word, named = self._named(row)
        currency = named or currency or self._currency
        fee = None if profile.kind is Kind.BANK else self._fee(row, value)
        if profile.basis == "net":
            value += fee or Decimal()
        minor, exact = minor_of(value, currency)
        balance, strange = self._balance(row, currency)
        identity, lost = self.texts.identity(row, rule)
        entry: Entry | None = None
        taking: Taking | None = None
        claim: Claim | None = None
        if moment is None:
            pass  # a summary that names no day: its sums can be told, and no more
        elif profile.kind is Kind.SETTLEMENTS:
            claim = Claim(
                date=moment[0], net=minor, id=identity, currency=currency, line=row.line, **self.texts.told(row)
            )
        elif profile.kind is Kind.BANK:
            later = self._date(row, "value_date")
            entry = Entry(
                date=moment[0],
                amount=minor,
                currency=currency,
                id=identity,
                value_date=later[0] if later else None,
                balance=balance,
                pending=rule.pending,
                neutral=neutral or rule.neutral,
                line=row.line,
                **self.texts.told(row),
            )
        else:
            taking = Taking(
                time=joined(*moment),
                gross=minor,
                kind=kind_of(rule, minor),
                fee=None if fee is None else minor_of(fee, currency)[0],
                currency=currency,
                id=identity,
                neutral=neutral or rule.neutral,
                line=row.line,
                **self.texts.told(row),
            )
        return Parsed(
            line=row.line,
            amount=value,
            currency=currency,
            entry=entry,
            taking=taking,
            claim=claim,
            fee=fee,
            balance=balance,
            rounded=not exact,
            lost_id=lost,
            strange_balance=strange,
            strange_net=self._proved and self._strange(row, value, fee, currency),
            undated=not rule.neutral and self._undated(row),
            strange_currency=word if named is None else "",
        )

    def decided(self, row: Row) -> Decided:
        """What the words of a row decide; ``BadCell`` where one of them says no side."""
        rule = self._rule(row)
        side = self._side(row) if not rule.skip and not rule.sign and self._has("direction") else ""
        word, named = self._named(row)
        return Decided(
            rule, side, named or self._currency, self.texts.said(row, "account"), word if named is None else ""
        )

    def _named(self, row: Row) -> tuple[str, str | None]:
        """What stands in the column of currencies, and the currency that it is."""
        word = self.texts.text(row, "currency")
        return word, currency_of(word) if word else None

    def _has(self, role: str) -> bool:
        return self._first.get(role) is not None

    def _role(self, row: Row, role: str) -> str:
        place = self._first.get(role)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def _rule(self, row: Row) -> Rule:
        said = tuple(words_of(self.texts.cell(row, column)) for column in self._asked)
        known = self._ruled.get(said)
        if known is None:
            words = dict(zip(self._asked, said, strict=True))
            known = next(
                (rule for rule in self._profile.rules if all(fits(words[at], those) for at, those in rule.when)),
                _NO_RULE,
            )
            if len(self._ruled) < _RULED:
                self._ruled[said] = known
        return known

    def _date(self, row: Row, role: str) -> tuple[date, time | None] | None:
        try:
            return moment_of(self._role(row, role), self._dress.order, self._dress.until)
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
        """The sum of one column, or of all columns of a role."""
        columns = (column,) if column else self._profile.columns.get(role, ())
        if len(columns) == 1:
            return self._one(row, role, columns[0])
        found = [part for part in (self._one(row, role, column) for column in columns) if part is not None]
        if not found:
            return None
        currency = next((part.currency for part in found if part.currency), None)
        return Amount(sum((part.value for part in found), Decimal()), currency)

    def _one(self, row: Row, role: str, column: Column) -> Amount | None:
        try:
            if self._profile.minor:
                return minor_amount_of(self.texts.cell(row, column), self._currency)
            return amount_of(self.texts.cell(row, column), self._dress.decimal)
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

    def _strange(self, row: Row, gross: Decimal, fee: Decimal | None, currency: str | None) -> bool:
        """Whether a net or a gross beside the row is not what its sum and its fee make."""
        try:
            net = self._amount(row, "net")
            other = self._amount(row, "gross")
        except BadCell:
            return True
        left = gross - (fee or Decimal())
        if net is not None and minor_of(net.value, currency)[0] != minor_of(left, currency)[0]:
            return True
        if other is None or currency_of(self.texts.text(row, "gross_currency")) not in (None, currency):
            return False
        return minor_of(abs(other.value), currency)[0] != minor_of(abs(gross), currency)[0]

    def _undated(self, row: Row) -> bool:
        """Whether the row holds money of which it does not say when it moved."""
        found = (self._one(row, "undated", column) for column in self._profile.undated)
        return any(sum_ is not None and sum_.value for sum_ in found)

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
            value=words_of(self.texts.cell(row, column))[:_SHOWN],
            expected=_expected(expected),
        )


def kind_of(rule: Rule, gross: int) -> TakingKind:
    """What a taking is: what its rule says, else what its sign says."""
    return rule.kind or (TakingKind.SALE if gross >= 0 else TakingKind.REFUND)


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

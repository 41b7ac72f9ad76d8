"""The forms of the place Shop: the first entry, a shop, a counter, an account, a merchant number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from posdesk.shop import rules
from posdesk.shop.model import Account, Counter, Merchant, Provider, Shop
from posdesk.shop.ui.form import RegisterForm
from posdesk.shop.ui.hours import WeekField
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording

_BETWEEN: Final = re.compile(r"[\s,;，、；]+")


@dataclass(frozen=True, slots=True)
class Beginning:
    """A shop as it is entered first."""

    shop: Shop
    counter: Counter
    account: Account | None
    merchant: Merchant | None


class FirstForm(RegisterForm):
    """Six things that every shop knows by heart, or finds on a slip or its licence."""

    def __init__(self, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent)
        self.begin(
            self.tr("Enter your shop"),
            self.tr("Only the name is needed now. Everything can be changed and added to later."),
            main=self.tr("Enter it"),
        )
        self.name = self.line("shop")
        self.address = self.line("address")
        self.credit = self.credit_code(
            hint=self.tr(
                "On the business licence (in Hong Kong, the business registration). Each terminal is bound to it."
            )
        )
        self.counter = self.line("counter", self.tr("Counter 1"))
        self.number = self.line("merchant", beside=True, hint=self.tr("It is printed on every slip."))
        self.bank = self.line("bank")
        self.last4 = self.line("last4", beside=True, most=4)

    def draft(self) -> Beginning:
        bank, last4, number = self.bank.text().strip(), self.last4.text().strip(), self.number.text().strip()
        return Beginning(
            Shop(name=self.name.text().strip(), address=self.address.text().strip(), credit_code=self.credit.code),
            Counter(name=self.counter.text().strip()),
            Account(bank=bank, last4=last4) if bank or last4 else None,
            Merchant(number=number) if number else None,
        )

    def wrong(self, draft: Beginning) -> tuple[str, ...]:
        parts = (draft.shop, draft.counter, draft.account, draft.merchant)
        codes = [code for one in parts if one is not None for code in rules.wrong(one, self.merchants)]
        return tuple(dict.fromkeys(codes))


class ShopForm(RegisterForm):
    """A shop, its hours and its closed days."""

    def __init__(self, one: Shop, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent, 560)
        self.one: Shop = one
        self.begin(one.name or self.tr("Another shop"), known=bool(one.id))
        self.name = self.line("shop", one.name)
        self.address = self.line("address", one.address)
        self.phone = self.line("phone", one.phone)
        self.credit = self.credit_code(one.credit_code, beside=True)
        self.own(Words(self.word("hours"), bold=True))
        self.week = WeekField(one.hours, wording.text)
        self.own(self.week)
        self.closed = self.line(
            "closed", ", ".join(one.closed), hint=self.tr("Days as 2026-02-17, or from and to as 2026-02-16/2026-02-22")
        )
        self.note = self.text("note", one.note)

    def draft(self) -> Shop:
        return replace(
            self.one, name=self.name.text().strip(), address=self.address.text().strip(),
            phone=self.phone.text().strip(), credit_code=self.credit.code, hours=self.week.hours,
            closed=tuple(part for part in _BETWEEN.split(self.closed.text()) if part),
            note=self.note.toPlainText().strip(),
        )  # fmt: skip


class CounterForm(RegisterForm):
    """A place where somebody pays."""

    def __init__(self, one: Counter, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent, 440)
        self.one: Counter = one
        self.begin(one.name or self.tr("Another counter"), known=bool(one.id))
        self.name = self.line("counter", one.name, hint=self.tr("A till, a stall, a delivery bag: where somebody pays"))
        self.note = self.text("note", one.note)

    def draft(self) -> Counter:
        return replace(self.one, name=self.name.text().strip(), note=self.note.toPlainText().strip())


class AccountForm(RegisterForm):
    """A bank account, of which the last four digits are kept."""

    def __init__(self, one: Account, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent, 460)
        self.one: Account = one
        self.begin(
            f"{one.bank} *{one.last4}".strip() if one.id else self.tr("Another bank account"),
            self.tr("Never the whole number: the last four digits are enough to tell it from others."),
            known=bool(one.id),
        )
        self.bank = self.line("bank", one.bank)
        self.last4 = self.line("last4", one.last4, beside=True, most=4)
        self.holder = self.line("holder", one.holder)
        self.note = self.text("note", one.note)

    def draft(self) -> Account:
        return replace(
            self.one, bank=self.bank.text().strip(), last4=self.last4.text().strip(),
            holder=self.holder.text().strip(), note=self.note.toPlainText().strip(),
        )  # fmt: skip


class MerchantForm(RegisterForm):
    """A merchant number, who gave it, and where its money goes."""

    def __init__(
        self, one: Merchant, providers: Sequence[Provider], accounts: Sequence[Account], merchants: Sequence[Merchant],
        wording: Wording, today: date, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(wording, today, parent, 480)
        self.one: Merchant = one
        self.merchants = merchants
        self.begin(one.number or self.tr("Another merchant number"), known=bool(one.id))
        self.number = self.line("merchant", one.number, hint=self.tr("It is printed on every slip."))
        self.name = self.line("printed", one.name)
        nobody: tuple[str, Any] = (self.tr("not said"), None)
        self.provider = self.choice("provider", [nobody, *((who.name, who.id) for who in providers)], one.provider)
        named = [(f"{account.bank} *{account.last4}".strip(), account.id) for account in accounts]
        self.account = self.choice("account", [nobody, *named], one.account, beside=True)
        self.note = self.text("note", one.note)

    def draft(self) -> Merchant:
        return replace(
            self.one, number=self.number.text().strip(), name=self.name.text().strip(),
            provider=self.provider.currentData(), account=self.account.currentData(),
            note=self.note.toPlainText().strip(),
        )  # fmt: skip

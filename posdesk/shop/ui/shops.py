"""The place Shop: every shop with its counters, hours, accounts and merchant numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from posdesk.shop.model import Account, Counter, Merchant, Provider, Shop
from posdesk.shop.rules import credit_code_doubt
from posdesk.shop.ui.hours import spans, week
from posdesk.shop.ui.place import RegisterDetail, RegisterPlace
from posdesk.shop.ui.seen import Seen
from posdesk.shop.ui.shop_forms import AccountForm, Beginning, CounterForm, FirstForm, MerchantForm, ShopForm
from posdesk.ui.order import Order
from posdesk.ui.sheet import Act
from posdesk.ui.table import Cell, Column, Row


def named(one: Account) -> str:
    """An account as people tell it from others."""
    return f"{one.bank} *{one.last4}".strip()


class ShopDetail(RegisterDetail):
    """One shop."""

    def fill(self, one: Shop, seen: Seen) -> None:
        book, sheet = seen.book, self.sheet
        self.title.setText(one.name)
        self.about.setText(one.address)
        self.about.setVisible(bool(one.address))
        self.main.setText(self.tr("Change..."))
        self.other.setText(self.tr("Take out"))
        sheet.fact(self.word("field.phone"), one.phone)
        sheet.fact(self.word("field.credit_code"), one.credit_code)
        doubt = credit_code_doubt(one.credit_code)
        if doubt is not None:
            sheet.words(self.word(f"code_doubt.{doubt}"))
        for days, open_ in week(one.hours, self.wording.text):
            sheet.fact(days, open_ or self.tr("closed"))
        sheet.fact(self.word("field.closed"), "\n".join(day.replace("/", " – ") for day in one.closed))
        sheet.fact(self.word("field.note"), one.note)
        if not one.hours:
            sheet.words(self.tr("Nobody has said when it is open: takings at night are told from others by that."))
        sheet.head(self.tr("Counters"), Act(self.tr("Add"), self._add_counter, "plus", self.tr("Counters")))
        for counter in (it for it in book.counters if it.shop == one.id):
            sheet.line(counter.name, counter.note, icon="store", acts=[self._change(counter, counter.name)])
        sheet.head(
            self.tr("Merchant numbers"),
            Act(self.tr("Add"), self._add_merchant, "plus", self.tr("Merchant numbers")),
        )
        for merchant in (it for it in book.merchants if it.shop == one.id):
            sheet.line(
                merchant.number, self._about_merchant(merchant, seen), icon="credit-card",
                acts=[self._change(merchant, merchant.number)],
            )  # fmt: skip
        sheet.head(self.tr("Bank accounts"), Act(self.tr("Add"), self._add_account, "plus", self.tr("Bank accounts")))
        for account in (it for it in book.accounts if it.shop == one.id):
            about = " · ".join(part for part in (account.holder, account.note) if part)
            sheet.line(named(account), about, icon="landmark", acts=[self._change(account, named(account))])

    def _about_merchant(self, one: Merchant, seen: Seen) -> str:
        provider, account = seen.book.find(Provider, one.provider), seen.book.find(Account, one.account)
        parts = (one.name, provider.name if provider else "", "→ " + named(account) if account else "", one.note)
        return " · ".join(part for part in parts if part)

    def _change(self, one: Any, name: str) -> Act:
        return Act(self.tr("Change"), lambda: self._edit_part(one), "notebook-pen", name)

    def _edit_part(self, one: Counter | Account | Merchant) -> None:
        seen = self.seen
        assert seen is not None
        if isinstance(one, Counter):
            self.fill_in(CounterForm(one, self.wording, seen.today, self))
        elif isinstance(one, Account):
            self.fill_in(AccountForm(one, self.wording, seen.today, self))
        else:
            accounts = [account for account in seen.book.accounts if account.shop == one.shop]
            self.fill_in(
                MerchantForm(one, seen.book.providers, accounts, seen.book.merchants, self.wording, seen.today, self)
            )

    def _add_counter(self) -> None:
        self._edit_part(Counter(shop=self.one.id))

    def _add_account(self) -> None:
        self._edit_part(Account(shop=self.one.id))

    def _add_merchant(self) -> None:
        self._edit_part(Merchant(shop=self.one.id))

    def edit(self) -> None:
        if self.seen is not None and self.one is not None:
            self.fill_in(ShopForm(self.one, self.wording, self.seen.today, self))

    def do_other(self) -> None:
        self.take_out(self.one)


class ShopsPlace(RegisterPlace):
    """The list of shops."""

    def columns(self) -> Sequence[Column]:
        return (
            Column("shop", self.tr("Shop"), 220, sortable=False),
            Column("counters", self.tr("Counters"), 84, figures=True, sortable=False),
            Column("merchant", self.tr("Merchant numbers"), 170, sortable=False),
            Column("today", self.tr("Open today"), 140, sortable=False),
        )

    def records(self, seen: Seen) -> Iterable[Shop]:
        return seen.book.shops

    def row(self, one: Shop, seen: Seen) -> Row:
        counters = [counter.name for counter in seen.book.counters if counter.shop == one.id]
        numbers = [merchant.number for merchant in seen.book.merchants if merchant.shop == one.id]
        return (
            Cell(one.name, tip=one.address),
            Cell(f"{len(counters):,}", tip=", ".join(counters)),
            Cell(", ".join(numbers), tip="\n".join(numbers)),
            self._today(one, seen),
        )

    def _today(self, one: Shop, seen: Seen) -> Cell:
        today = seen.today.isoformat()
        for stretch in one.closed:
            first, _, last = stretch.partition("/")
            if first <= today <= (last or first):
                return Cell(self.tr("closed"), icon="minus", muted=True)
        if not one.hours:
            return Cell(self.tr("not said"), muted=True)
        hours = spans(one.hours[seen.today.weekday()])
        return Cell(hours, tip=hours) if hours else Cell(self.tr("closed"), icon="minus", muted=True)

    def told(self, one: Shop, seen: Seen) -> Iterable[str]:
        book = seen.book
        yield from (one.name, one.address, one.phone, one.credit_code, one.note)
        yield from (part.name for part in book.counters if part.shop == one.id)
        for account in book.accounts:
            if account.shop == one.id:
                yield f"{account.bank} {account.last4} {account.holder}"
        for merchant in book.merchants:
            if merchant.shop == one.id:
                provider = book.find(Provider, merchant.provider)
                yield f"{merchant.number} {merchant.name} {provider.name if provider else ''}"

    def is_of(self, one: Shop, shop: int, seen: Seen) -> bool:
        return one.id == shop

    def add(self) -> None:
        seen = self.seen
        if seen is None:
            return
        form = FirstForm(self.wording, seen.today, self)
        form.merchants = seen.book.merchants
        form.agreed.connect(self._begin)
        form.open()

    def _begin(self, one: Beginning) -> None:
        self.ordered.emit(
            Order(
                lambda register: register.begin(one.shop, one.counter, one.account, one.merchant),
                self.tr("{name} is entered.").format(name=one.shop.name),
            )
        )

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("Shops"))
        self.empty.say(
            self.tr("Nothing is known of your shop yet"),
            self.tr(
                "With counters, merchant numbers and accounts entered, every terminal and every payout has a place."
            ),
            self.tr("Enter your shop"),
        )
        self.nothing.say(self.tr("No shop fits"), self.tr("None has all the words."), self.tr("Show all"))

"""The forms of the place Providers: a provider, a contact, a paper given out of hand, a visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from posdesk.shop.model import Contact, Handout, Provider, ProviderKind, Shop, Verified, Visit
from posdesk.shop.ui.form import RegisterForm
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording

LICENSED: Final = frozenset({ProviderKind.CARDS, ProviderKind.NETWORK, ProviderKind.PREPAID})
"""Kinds whose licence has an old and a new name on the mainland."""


class ProviderForm(RegisterForm):
    """A provider: who it is, its licence, the contract, and what comes after the sale."""

    def __init__(
        self, one: Provider, providers: Sequence[Provider], wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(wording, today, parent, 600)
        self.one: Provider = one
        self.begin(one.name or self.tr("Another provider"), known=bool(one.id))
        self.name = self.line("provider", one.name)
        kinds = [(wording.text.word(f"shop.kind.{kind}"), kind) for kind in ProviderKind]
        self.kind = self.choice("kind", kinds, one.kind, beside=True)
        self.names = Words(quiet=True, wrap=True)
        self.own(self.names)
        nobody: tuple[str, Any] = (self.tr("not said"), None)
        others = [(other.name, other.id) for other in providers if other.id != one.id]
        self.acquirer = self.choice("acquirer", [nobody, *others], one.acquirer)
        self.licence = self.line("licence", one.licence)
        self.until = self.day("licence_until", one.licence_until, beside=True)
        self.lookup = self.line("lookup", one.lookup, hint=self.tr("An address, or the way through the menus"))
        self.start = self.day("contract_from", one.contract_from)
        self.end = self.day("contract_until", one.contract_until, beside=True)
        self.notice = self.line("notice_days", "" if one.notice_days is None else str(one.notice_days), most=4)
        self.cycle = self.line("cycle", one.cycle, beside=True)
        self.fees = self.line("fees", one.fees)
        self.hotline = self.line("hotline", one.hotline)
        self.warranty = self.line("warranty", one.warranty, beside=True)
        self.response = self.line("response", one.response)
        self.replacement = self.line("replacement", one.replacement, beside=True)
        self.note = self.text("note", one.note)
        self.kind.currentIndexChanged.connect(self._say_names)
        self._say_names()

    def _say_names(self) -> None:
        kind = self.kind.currentData()
        self.names.setText(self.wording.text.word(f"shop.licence.{kind}") if kind in LICENSED else "")
        self.names.setVisible(kind in LICENSED)

    def draft(self) -> Provider:
        notice = self.notice.text().strip()
        return replace(
            self.one, name=self.name.text().strip(), kind=self.kind.currentData(),
            acquirer=self.acquirer.currentData(), licence=self.licence.text().strip(), licence_until=self.until.day,
            lookup=self.lookup.text().strip(), contract_from=self.start.day, contract_until=self.end.day,
            notice_days=int(notice) if notice.isdecimal() else None, cycle=self.cycle.text().strip(),
            fees=self.fees.text().strip(), hotline=self.hotline.text().strip(), warranty=self.warranty.text().strip(),
            response=self.response.text().strip(), replacement=self.replacement.text().strip(),
            note=self.note.toPlainText().strip(),
        )  # fmt: skip

    def wrong(self, draft: Provider) -> tuple[str, ...]:
        notice = self.notice.text().strip()
        return (*super().wrong(draft), *(("notice_days",) if notice and not notice.isdecimal() else ()))


class ContactForm(RegisterForm):
    """Somebody to call. Another number is one that nobody has verified yet."""

    def __init__(self, one: Contact, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent)
        self.one: Contact = one
        self.begin(
            one.name or self.tr("Another contact"),
            self.tr("Never verify a number with whoever has just called: look at the contract, the card or the site."),
            known=bool(one.id),
        )
        self.name = self.line("contact", one.name)
        self.role = self.line("duty", one.role, beside=True)
        self.phone = self.line("phone", one.phone)
        ways = [(wording.text.word(f"shop.verified.{way}"), way) for way in Verified]
        self.verified = self.choice("verified", ways, one.verified)
        self.on = self.day("verified_on", one.verified_on, beside=True)
        self.note = self.text("note", one.note)
        self.phone.textEdited.connect(self._another_number)
        self.verified.activated.connect(self._way_chosen)

    def _another_number(self) -> None:
        self.verified.setCurrentIndex(self.verified.findData(Verified.NO))
        self.on.put(None)

    def _way_chosen(self) -> None:
        self.on.put(None if self.verified.currentData() == Verified.NO else self.today)

    def draft(self) -> Contact:
        how = Verified(self.verified.currentData())
        return replace(
            self.one, name=self.name.text().strip(), role=self.role.text().strip(), phone=self.phone.text().strip(),
            verified=how, verified_on=None if how is Verified.NO else self.on.day,
            note=self.note.toPlainText().strip(),
        )  # fmt: skip


class HandoutForm(RegisterForm):
    """A paper that is given out of hand."""

    def __init__(self, one: Handout, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent)
        self.one: Handout = one
        self.begin(
            one.what or self.tr("A document handed out"),
            self.tr("Write on every copy what it may be used for, across the text, before it leaves the shop."),
            known=bool(one.id),
        )
        self.what = self.line("what", one.what, hint=self.tr("Business licence, account permit, copy of an ID..."))
        self.to = self.line("to", one.to)
        self.on = self.day("handed_on", one.on if one.id else today, beside=True)
        self.why = self.line("why", one.why)
        self.returned = self.day("returned", one.returned, beside=True)
        self.marked = self.flag(self.tr("The copy says what it may be used for"), on=one.marked)
        self.note = self.text("note", one.note)

    def draft(self) -> Handout:
        return replace(
            self.one, what=self.what.text().strip(), to=self.to.text().strip(), on=self.on.day,
            why=self.why.text().strip(), returned=self.returned.day, marked=self.marked.isChecked(),
            note=self.note.toPlainText().strip(),
        )  # fmt: skip


class VisitForm(RegisterForm):
    """Somebody of a provider's who comes to the shop."""

    def __init__(
        self, one: Visit, shops: Sequence[Shop], wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(wording, today, parent)
        self.one: Visit = one
        self.begin(
            one.who or self.tr("A visit"),
            self.tr("Call a number that is known before anything is touched: a badge can be printed by anybody."),
            known=bool(one.id),
        )
        self.who = self.line("visitor", one.who)
        self.on = self.day("visited_on", one.on if one.id else today, beside=True)
        places: list[tuple[str, Any]] = [(shop.name, shop.id) for shop in shops]
        where = one.shop if one.id or not shops else shops[0].id
        self.shop = self.choice("shop", [(self.tr("not said"), None), *places], where)
        self.badge = self.line("badge", one.badge, beside=True)
        self.work = self.line("work", one.work)
        self.seen_by = self.line("seen_by", one.seen_by, beside=True)
        self.announced = self.flag(self.tr("The visit was announced"), on=one.announced)
        self.called_back = self.flag(self.tr("A known number was called back"), on=one.called_back)
        self.note = self.text("note", one.note)

    def draft(self) -> Visit:
        return replace(
            self.one, who=self.who.text().strip(), on=self.on.day, shop=self.shop.currentData(),
            badge=self.badge.text().strip(), work=self.work.text().strip(), seen_by=self.seen_by.text().strip(),
            announced=self.announced.isChecked(), called_back=self.called_back.isChecked(),
            note=self.note.toPlainText().strip(),
        )  # fmt: skip

"""The place Providers: the list, and one provider with licence, contract, contacts, papers handed out and visits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication

from posdesk.kit.links import link
from posdesk.shop import rules
from posdesk.shop.model import Contact, Handout, Provider, Shop, Visit
from posdesk.shop.service import Register
from posdesk.shop.ui.place import RegisterDetail, RegisterPlace
from posdesk.shop.ui.provider_forms import LICENSED, ContactForm, HandoutForm, ProviderForm, VisitForm
from posdesk.shop.ui.seen import Seen
from posdesk.ui.place import ACT, GOOD, WAITS
from posdesk.ui.sheet import Act
from posdesk.ui.table import Cell, Column, Row
from posdesk.ui.theme import Tone

_LATEST = 8
"""Papers that are back, and visits, that are shown before somebody asks for all of them."""
_LONG_OUT = 90
"""Days after which a paper that is out asks to be fetched back, as the register's rules have it."""


def own(parts: Iterable[Any], one: Provider, seen: Seen) -> list[Any]:
    """Papers or visits of a provider; under no provider's number those of nobody in the list, the latest first."""
    known = {provider.id for provider in seen.book.providers}
    mine = [part for part in parts if (part.provider if part.provider in known else 0) == one.id]
    return sorted(mine, key=lambda part: (part.on is None, part.on, part.id), reverse=True)


class ProviderDetail(RegisterDetail):
    """One provider."""

    _whole = -1

    def fill(self, one: Provider, seen: Seen) -> None:
        self.main.setText(self.tr("Change..."))
        self.other.setText(self.tr("Take out"))
        for button in (self.main, self.other):
            button.setVisible(bool(one.id))
        self.title.setText(one.name)
        self.about.setText(self.word(f"kind.{one.kind}") if one.id else "")
        self.about.setVisible(bool(one.id))
        if one.id:
            for risk in rules.at_risk(one):
                self.sheet.line(self.word(f"risk.{risk}"), icon="shield-alert", tone=Tone.WARNING)
            self._licence(one, seen)
            self._contract(one)
            self._contacts(one, seen)
        self._handouts(one, seen)
        self._visits(one, seen)

    def _licence(self, one: Provider, seen: Seen) -> None:
        sheet = self.sheet
        acquirer = seen.book.find(Provider, one.acquirer)
        sheet.mark("licence")
        sheet.head(self.tr("Licence"))
        if one.kind in LICENSED:
            sheet.words(self.word(f"licence.{one.kind}"))
        sheet.fact(self.word("field.acquirer"), acquirer.name if acquirer else "")
        sheet.fact(self.word("field.licence"), one.licence)
        until = one.licence_until
        near = until is not None and until - rules.LICENCE_LEAD <= seen.today
        late = until is not None and until < seen.today
        sheet.fact(
            self.word("field.licence_until"), self.day(until), Tone.DANGER if late else Tone.NOTICE if near else None
        )
        sheet.fact(self.word("field.lookup"), one.lookup)
        looked = one.looked_up
        fresh = looked is not None and (seen.today - looked).days <= rules.LOOK_UP_DAYS
        state = GOOD if fresh else WAITS
        acts = () if looked == seen.today else (Act(self.tr("Looked up today"), self.look_up, about=one.name),)
        sheet.line(
            self.tr("Last looked up on {day}").format(day=looked) if looked else self.tr("Never looked up"),
            icon=state.icon, tone=state.tone,
            acts=[*acts, Act(self.tr("Looked up today, with a picture..."), self.look_up_with_picture, "image")],
        )  # fmt: skip

    def _contract(self, one: Provider) -> None:
        sheet = self.sheet
        span = " – ".join(self.day(day) or "…" for day in (one.contract_from, one.contract_until))
        facts = [
            (self.tr("Runs"), span if one.contract_from or one.contract_until else ""),
            (
                self.word("field.notice_days"),
                "" if one.notice_days is None else self.tr("%n day(s) before", "", one.notice_days),
            ),
            *((self.word(f"field.{name}"), str(getattr(one, name))) for name in ("fees", "cycle")),
        ]
        after = [(self.word(f"field.{name}"), str(getattr(one, name))) for name in ("hotline", "warranty", "response",
                                                                                    "replacement", "note")]  # fmt: skip
        for words, told in ((self.tr("Contract"), facts), (self.tr("After the sale"), after)):
            if any(value for _, value in told):
                sheet.head(words)
            for name, value in told:
                sheet.fact(name, value)

    def _contacts(self, one: Provider, seen: Seen) -> None:
        sheet = self.sheet
        sheet.mark("contacts")
        sheet.head(self.tr("Contacts"), Act(self.tr("Add"), self._add_contact, "plus", self.tr("Contacts")))
        mine = [contact for contact in seen.book.contacts if contact.provider == one.id]
        known = {contact.id for contact in rules.dialled(mine)}
        for contact in mine:
            name = " · ".join(part for part in (contact.name, contact.role) if part)
            change = self._change(contact, contact.name or contact.phone)
            how = self.word(f"verified.{contact.verified}")
            if contact.id in known:
                about = f"{contact.phone}  ·  {how}" + (f", {contact.verified_on}" if contact.verified_on else "")
                copy = Act(self.tr("Copy the number"), partial(self._copy, contact), "copy", contact.phone)
                sheet.line(name or contact.phone, about, icon="shield-check", tone=Tone.GOOD, acts=[copy, change])
            else:
                # a number that nobody verified is not written out: it must not be dialled from here
                about = self.tr("Number {number} is not verified: do not call it").format(number=_veiled(contact.phone))
                told = about if contact.phone else self.tr("no number")
                sheet.line(name or how, told, icon="shield-alert", tone=Tone.WARNING, quiet=True, acts=[change])
        if not mine:
            sheet.words(self.tr("Nobody to call. Take the number from the contract, never from a call or a message."))

    def _handouts(self, one: Provider, seen: Seen) -> None:
        sheet = self.sheet
        sheet.head(
            self.tr("Documents handed out"),
            Act(self.tr("Add"), self._add_handout, "plus", self.tr("Documents handed out")),
        )
        papers = own(seen.book.handouts, one, seen)
        shown, rest = self._latest(papers, [paper for paper in papers if paper.returned is None])
        for paper in shown:
            parts = [paper.to, self.day(paper.on), paper.why]
            parts += [self.tr("the copy says what for")] if paper.marked else []
            parts += [self.tr("came back on {day}").format(day=paper.returned)] if paper.returned else []
            out = paper.returned is None
            late = out and paper.on is not None and (seen.today - paper.on).days > _LONG_OUT
            state = GOOD if not out else WAITS
            back = [Act(self.tr("Came back"), partial(self._came_back, paper), about=paper.what)] if out else []
            sheet.line(
                paper.what, " · ".join(part for part in parts if part), icon=state.icon,
                tone=Tone.WARNING if late else state.tone if not out else Tone.QUIET,
                acts=[*back, self._change(paper, paper.what)],
            )  # fmt: skip
        self._tell_rest(rest)

    def _visits(self, one: Provider, seen: Seen) -> None:
        sheet = self.sheet
        sheet.head(self.tr("Visits"), Act(self.tr("Add"), self._add_visit, "plus", self.tr("Visits")))
        visits = own(seen.book.visits, one, seen)
        shown, rest = self._latest(visits, [visit for visit in visits if not visit.called_back][:_LATEST])
        for visit in shown:
            shop = seen.book.find(Shop, visit.shop)
            parts = [
                self.day(visit.on), shop.name if shop else "", visit.work,
                self.tr("badge {badge}").format(badge=visit.badge) if visit.badge else "",
                self.tr("announced") if visit.announced else self.tr("not announced"),
                self.tr("called back") if visit.called_back else self.tr("nobody called back"),
                self.tr("seen by {name}").format(name=visit.seen_by) if visit.seen_by else "",
            ]  # fmt: skip
            state = GOOD if visit.called_back else ACT
            acts = [] if visit.called_back else [
                Act(self.tr("Called back"), partial(self._called_back, visit), about=visit.who)
            ]  # fmt: skip
            if visit.device is not None:
                go = link("devices", "device", id=visit.device)
                acts.append(Act(self.tr("Show the device"), partial(self.link_wanted.emit, go), "external-link"))
            sheet.line(
                visit.who, " · ".join(part for part in parts if part), icon=state.icon, tone=state.tone,
                acts=[*acts, self._change(visit, visit.who)],
            )  # fmt: skip
        self._tell_rest(rest)

    def _latest(self, every: list[Any], opened: list[Any]) -> tuple[list[Any], int]:
        """Those that wait for something and the latest of the others, and how many there are besides."""
        if self._whole == self.one.id:
            return every, 0
        numbers = {part.id for part in (*every[:_LATEST], *opened)}
        shown = [part for part in every if part.id in numbers]
        return shown, len(every) - len(shown)

    def _tell_rest(self, rest: int) -> None:
        if rest:
            words = self.tr("%n earlier one(s)", "", rest)
            self.sheet.line(words, quiet=True, acts=[Act(self.tr("Show all"), self._show_whole, about=words)])

    def _show_whole(self) -> None:
        assert self.seen is not None
        self._whole = self.one.id
        self.show_one(self.one, self.seen, self.wording)

    # what can be done

    def look_up(self) -> None:
        """Somebody looked today."""
        done = replace(self.one, looked_up=self._today)
        self.order(lambda register: register.put(done), self.tr("Looked up today."))

    def look_up_with_picture(self) -> None:
        """And kept a picture of what was seen."""
        done = replace(self.one, looked_up=self._today)

        def put(register: Register) -> object:
            register.put(done)
            return done

        self.papers.choose(f"lookup-{self._today}", put)

    @property
    def _today(self) -> Any:
        assert self.seen is not None
        return self.seen.today

    def _copy(self, one: Contact) -> None:
        QApplication.clipboard().setText(one.phone)
        self.told.emit(self.tr("Copied: {number}").format(number=one.phone))

    def _came_back(self, one: Handout) -> None:
        done = replace(one, returned=self._today)
        self.order(lambda register: register.put(done), self.tr("{what} came back.").format(what=one.what))

    def _called_back(self, one: Visit) -> None:
        done = replace(one, called_back=True)
        self.order(lambda register: register.put(done), self.tr("A known number was called back."))

    def _change(self, one: Contact | Handout | Visit, name: str) -> Act:
        return Act(self.tr("Change"), lambda: self._edit_part(one), "notebook-pen", name)

    def _edit_part(self, one: Contact | Handout | Visit) -> None:
        if self.seen is None:
            return
        if isinstance(one, Contact):
            self.fill_in(ContactForm(one, self.wording, self._today, self))
        elif isinstance(one, Handout):
            self.fill_in(HandoutForm(one, self.wording, self._today, self))
        else:
            self.fill_in(VisitForm(one, self.seen.book.shops, self.wording, self._today, self))

    def _add_contact(self) -> None:
        self._edit_part(Contact(provider=self.one.id))

    def _add_handout(self) -> None:
        self._edit_part(Handout(provider=self.one.id or None))

    def _add_visit(self) -> None:
        self._edit_part(Visit(provider=self.one.id or None))

    def edit(self) -> None:
        if self.seen is not None and self.one is not None and self.one.id:
            self.fill_in(ProviderForm(self.one, self.seen.book.providers, self.wording, self._today, self))

    def do_other(self) -> None:
        self.take_out(self.one)


def _veiled(phone: str) -> str:
    return f"…{phone[-2:]}" if len(phone) > 4 else "…"


class ProvidersPlace(RegisterPlace):
    """The list of providers."""

    def columns(self) -> Sequence[Column]:
        return (
            Column("provider", self.tr("Provider"), 200, sortable=False),
            Column("kind", self.tr("Kind"), 170, sortable=False),
            Column("licence", self.tr("Looked up"), 118, sortable=False),
            Column("risk", self.tr("To look at"), 120, sortable=False),
        )

    def records(self, seen: Seen) -> Iterable[Provider]:
        others = Provider(id=0, name=self.tr("Nobody in this list"))
        loose = own(seen.book.handouts, others, seen) or own(seen.book.visits, others, seen)
        return (*seen.book.providers, *((others,) if loose else ()))

    def row(self, one: Provider, seen: Seen) -> Row:
        if not one.id:
            return (Cell(one.name, muted=True), Cell(), Cell(), Cell())
        kind = self.wording.text.word(f"shop.kind.{one.kind}")
        fresh = one.looked_up is not None and (seen.today - one.looked_up).days <= rules.LOOK_UP_DAYS
        state = GOOD if fresh else WAITS
        day = self.tr("never") if one.looked_up is None else str(one.looked_up)
        risks = [self.wording.text.word(f"shop.risk.{risk}") for risk in rules.at_risk(one)]
        if not rules.dialled(contact for contact in seen.book.contacts if contact.provider == one.id):
            risks.append(self.tr("no verified number"))
        told = Cell(
            self.wording.text.word("list.comma").join(risks),
            tip="\n".join(risks),
            icon="shield-alert",
            tone=Tone.WARNING,
        )
        return (
            Cell(one.name, tip=one.name),
            Cell(kind, tip=kind, muted=True),
            Cell(day, icon=state.icon, tone=state.tone),
            told if risks else Cell(self.tr("nothing"), icon=GOOD.icon, tone=GOOD.tone),
        )

    def told(self, one: Provider, seen: Seen) -> Iterable[str]:
        book = seen.book
        yield from (one.name, self.wording.text.word(f"shop.kind.{one.kind}"), one.licence, one.hotline, one.note)
        yield from (f"{part.name} {part.role} {part.phone}" for part in book.contacts if part.provider == one.id)
        yield from (f"{part.what} {part.to} {part.why}" for part in own(book.handouts, one, seen))
        yield from (f"{part.who} {part.work} {part.badge}" for part in own(book.visits, one, seen))
        yield from (f"{part.number} {part.name}" for part in book.merchants if part.provider == one.id)

    def is_of(self, one: Provider, shop: int, seen: Seen) -> bool:
        numbers = any(part.shop == shop and part.provider == one.id for part in seen.book.merchants)
        return numbers or any(visit.shop == shop for visit in own(seen.book.visits, one, seen))

    def add(self) -> None:
        if self.seen is not None:
            new = Provider()
            self.detail.fill_in(ProviderForm(new, self.seen.book.providers, self.wording, self.seen.today, self))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("Providers"))
        self.empty.say(
            self.tr("Whom does the shop have a contract with?"),
            self.tr(
                "Whoever is here with a verified number can be called when somebody at the door says they sent him."
            ),
            self.tr("Add a provider"),
        )
        self.nothing.say(
            self.tr("No provider fits"),
            self.tr("None has all the words, and to do with that shop."),
            self.tr("Show all"),
        )

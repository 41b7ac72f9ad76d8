"""What the detail tells of a device, part by part: data, made from what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject

from posdesk.devices.model import IN_USE, PAPER, Device, Inspection, Outcome, Seen, Status
from posdesk.devices.rules import binding, inspecting, lifecycle, risk
from posdesk.devices.rules.binding import Contract
from posdesk.devices.rules.checks import plain
from posdesk.devices.service import Detail
from posdesk.devices.ui.names import Names
from posdesk.devices.ui.parts import Do, Part, Told
from posdesk.devices.ui.shelf import Shelf
from posdesk.devices.ui.states import OUTCOME
from posdesk.shop.model import Account, Merchant, Person, Provider, Shop
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_GROUP: Final = ("serial", "tusn", "tid", "merchant", "provider", "account")
_RECENT: Final = 6
"""Inspections that are listed under the trend."""


@dataclass(frozen=True, slots=True)
class Known:
    """All that the detail shows of a device; fetched in the lane."""

    shelf: Shelf
    detail: Detail
    may: dict[Status, tuple[str, ...]]

    @property
    def device(self) -> Device:
        """The device."""
        return self.detail.device

    @property
    def since(self) -> date | None:
        """Since when it stands in its state."""
        return self.detail.moves[-1].on if self.detail.moves else None

    @property
    def seen(self) -> Seen | None:
        """What takings say of its terminal id."""
        tid = plain(self.device.tid)
        return next(
            (
                one
                for one in self.shelf.overview.seen
                if one.device == self.device.id or (tid and one.device is None and plain(one.terminal) == tid)
            ),
            None,
        )


class Telling(QObject):
    """Puts a device into words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wording = Wording("en")
        self.names = Names(self)

    def word(self, key: str, **args: object) -> str:
        """Words of the inventory's texts."""
        return self.wording.text.word(f"devices.{key}", **args)

    def day(self, day: date | None) -> str:
        """A day, or that nobody knows it."""
        return "—" if day is None else day.isoformat()

    def who(self, known: Known, person: int | None) -> str:
        """A person by name."""
        one = known.shelf.book.find(Person, person)
        return "" if one is None else one.name

    def _value(self, known: Known, field: str) -> str:
        device, book = known.device, known.shelf.book
        if field == "merchant":
            merchant = book.find(Merchant, device.merchant)
            return "" if merchant is None else merchant.number
        if field == "provider":
            provider = book.find(Provider, device.provider)
            return "" if provider is None else provider.name
        if field == "account":
            account = book.find(Account, device.account)
            return "" if account is None else f"{account.bank} *{account.last4}".strip()
        if field == "custodian":
            return self.who(known, device.custodian)
        if field == "fixed":
            return self.tr("stays where it is") if device.fixed else self.tr("is carried about")
        value = getattr(device, field)
        return "" if value is None else str(value)

    def _lines(self, known: Known, *fields: str) -> tuple[Told, ...]:
        told = ((field, self._value(known, field)) for field in fields)
        return tuple(Told(self.names.of(field), value) for field, value in told if value)

    # at a glance

    def glance(self, known: Known) -> Iterator[Part]:
        """Where it is and to whom it is bound, what the list lacks, what ends when."""
        yield self._place(known)
        yield self._binding(known)
        yield self._pci(known)
        dates = tuple(self._dates(known))
        if dates:
            yield Part(self.tr("Dates"), dates)

    def _place(self, known: Known) -> Part:
        place = known.shelf.place(known.device)
        lines = (Told(self.tr("Place"), place),) if place else ()
        more = ("fixed", "lock", "network", "iccid") if known.device.kind not in PAPER else ()
        lines = (*lines, *self._lines(known, "custodian", *more))
        return Part(self.tr("Where it is"), lines, "" if place else self.tr("Nobody said where it is."))

    def contracts(self, known: Known) -> tuple[Contract, Contract]:
        """What contract and register say of its shop, and what the device's own record and the takings say."""
        device, book = known.device, known.shelf.book
        merchant = book.find(Merchant, device.merchant)
        shop = book.find(Shop, device.shop if merchant is None else merchant.shop)
        # a merchant number may be older in the register than the provider that gave it, and say nothing of it
        of_number = None if merchant is None else book.find(Provider, merchant.provider)
        provider = of_number or book.find(Provider, device.provider)
        behind = book.find(Provider, None if provider is None else provider.acquirer)
        account = book.find(Account, device.account if merchant is None else merchant.account)
        own_account, own_provider = book.find(Account, device.account), book.find(Provider, device.provider)
        acquirer = behind or provider
        told = Contract(
            "" if acquirer is None else acquirer.name,
            "" if merchant is None else merchant.number,
            "" if shop is None else shop.credit_code,
            "" if account is None else account.last4,
            "" if shop is None else (shop.address or shop.name),
        )
        same = own_provider is not None and provider is not None and own_provider.id == provider.id
        here = None if own_provider is None else book.find(Provider, own_provider.acquirer) or own_provider
        seen = known.seen
        stands = book.find(Shop, device.shop)
        return told, Contract(
            told.acquirer if same or here is None else here.name,
            "" if seen is None else seen.merchant,
            "",
            "" if own_account is None else own_account.last4,
            "" if stands is None or shop is None else (stands.address or stands.name),
        )

    def _binding(self, known: Known) -> Part:
        told, seen = self.contracts(known)
        names = {
            "serial": self.tr("Serial number"),
            "acquirer": self.tr("Acquirer"),
            "merchant": self.tr("Merchant number"),
            "credit_code": self.tr("Credit code"),
            "account": self.tr("Account"),
            "place": self.tr("Address"),
        }
        lines = []
        for element, state in binding.binding(known.device, told, seen).items():
            if element == "serial" and known.device.kind in PAPER:
                continue
            here = known.device.serial if element == "serial" else getattr(told, element)
            if state == "missing":
                lines.append(Told(names[element], self.tr("missing"), Tone.NOTICE))
            elif state == "differs":
                words = self.tr("{here}, but seen was {there}").format(here=here, there=getattr(seen, element))
                lines.append(Told(names[element], words, Tone.DANGER))
            else:
                lines.append(Told(names[element], here))
        return Part(self.tr("Bound to"), lines)

    def _pci(self, known: Known) -> Part:
        missing = known.shelf.by_id[known.device.id].missing if known.device.id in known.shelf.by_id else ()
        if not missing:
            return Part(self.tr("PCI list"), note=self.tr("Complete: make and model, place, serial number (9.5.1.1)."))
        named = self.tr(", ").join(self.word(f"pci.{code}") for code in missing)
        return Part(self.tr("PCI list"), (Told(self.tr("Missing"), named, Tone.NOTICE),),
                    does=(Do("edit", self.tr("Complete it")),))  # fmt: skip

    def _dates(self, known: Known) -> Iterator[Told]:
        device, today = known.device, known.shelf.today
        due = known.shelf.overview.due.get(device.id)
        if due is not None:
            late = due < today
            tone = Tone.WARNING if late else Tone.NOTICE if due <= today + timedelta(days=3) else None
            said = self.tr("{day}, overdue") if late else "{day}"
            yield Told(self.tr("Next inspection"), said.format(day=self.day(due)), tone)
        for field, lead in (
            ("pts_until", lifecycle.PTS_LEAD), ("warranty_until", lifecycle.LEAD), ("replace_by", lifecycle.LEAD)
        ):  # fmt: skip
            day: date | None = getattr(device, field)
            if day is None:
                continue
            if day < today:
                yield Told(self.names.of(field), self.tr("{day}, over").format(day=self.day(day)), Tone.WARNING)
            elif day - lead <= today:
                left = self.tr("in %n day(s)", "", (day - today).days)
                yield Told(self.names.of(field), f"{self.day(day)}, {left}", Tone.NOTICE)
            else:
                yield Told(self.names.of(field), self.day(day))
        if device.installed is not None:
            yield Told(self.names.of("installed"), self.day(device.installed))

    # the device itself

    def itself(self, known: Known) -> Iterator[Part]:
        """Its numbers, versions, baseline, seals and accessories."""
        device = known.device
        edit = (Do("edit", self.tr("Edit"), icon="notebook-pen"),)
        yield Part(self.tr("Numbers"), self._lines(known, *_GROUP), does=edit)
        if device.kind in PAPER:
            yield Part(self.tr("Baseline"), self._lines(known, "content"))
            return
        yield self._versions(known)
        lines = self._lines(known, "cables", "cable_colours", "uv_mark", "weight", "content")
        yield Part(self.tr("Tamper baseline"), lines, "" if lines else self.tr("Nothing was measured yet."))
        yield self._seals(known)
        things = tuple(
            Told(f"{one.count} × {one.what}", one.serial or "—",
                 do=Do("accessory", self.tr("Change"), one)) for one in known.detail.accessories
        )  # fmt: skip
        yield Part(self.tr("Accessories"), things, does=(Do("accessory", self.tr("Add"), icon="plus"),))

    def _versions(self, known: Known) -> Part:
        lines = list(self._lines(known, "hardware", "firmware", "app", "pts", "certificate", "authentication"))
        for one in reversed(known.detail.versions):
            shown = " · ".join(part for part in (one.hardware, one.firmware, one.app) if part)
            by = self.tr(", ").join(part for part in (one.source, self.who(known, one.person)) if part)
            lines.append(Told(self.tr("from {day}").format(day=self.day(one.on)), f"{shown} ({by})" if by else shown))
        return Part(self.tr("Versions"), lines, "" if lines else self.tr("No version is known."))

    def _seals(self, known: Known) -> Part:
        lines = []
        for one in inspecting.seals_now(known.detail.seals):
            shown = self.tr("{position}, since {day}").format(position=one.position or "—", day=self.day(one.applied))
            lines.append(Told(one.number or "—", shown, do=Do("unseal", self.tr("Take off"), one)))
        for one in known.detail.seals:
            if one.removed is not None:
                shown = self.tr("taken off {day}: {why}").format(day=self.day(one.removed), why=one.why or "—")
                lines.append(Told(one.number or "—", shown, Tone.QUIET))
        note = "" if lines else self.tr("No seal is known. Put numbered ones over screws and lids.")
        return Part(self.tr("Seals"), lines, note, (Do("seal", self.tr("Put on"), icon="plus"),))

    # looks at it

    def looks(self, known: Known) -> Iterator[Part]:
        """Its inspections, how often they are, and its pictures."""
        looks = sorted(known.detail.inspections, key=lambda one: (str(one.at), one.id))
        lines = [
            Told(self.day(one.at.date() if one.at else None), self.look(known, one), self._feel(one))
            for one in reversed(looks[-_RECENT:])
        ]
        note = "" if looks else self.tr("Nobody has inspected it yet.")
        yield Part(self.tr("Inspections"), lines, note or self.trend_words(looks), trend=looks)
        if known.device.kind not in PAPER:
            yield self._risk(known)

    @staticmethod
    def _feel(one: Inspection) -> Tone | None:
        return None if one.outcome is Outcome.PASSED else OUTCOME[one.outcome].tone

    def trend_words(self, looks: Sequence[Inspection]) -> str:
        """How the last looks went, counted."""
        last = looks[-24:]
        bad, half = (sum(one.outcome is state for one in last) for state in (Outcome.FAILED, Outcome.OPEN))
        parts = [self.tr("The last %n look(s)", "", len(last))]
        parts.append(self.tr("%n with a fault", "", bad) if bad else self.tr("no fault"))
        if half:
            parts.append(self.tr("%n incomplete", "", half))
        return self.tr(", ").join(parts)

    def look(self, known: Known, one: Inspection) -> str:
        """What came of one look, and by whom."""
        parts = [self.word(f"look.{one.look}"), self.word(f"outcome.{one.outcome}")]
        parts += [self.word(f"item.{code}") for code in one.faults if f"devices.item.{code}" in self.wording.text]
        by = self.who(known, one.person)
        return " · ".join([*parts, by] if by else parts)

    def trend_tip(self, one: Inspection) -> str:
        """One look as the trend tells it."""
        when = self.day(one.at.date() if one.at else None)
        return f"{when} · {self.word(f'look.{one.look}')} · {self.word(f'outcome.{one.outcome}')}"

    def _risk(self, known: Known) -> Part:
        does = (Do("risk", self.tr("Work it out")),)
        days = known.device.every_days
        if days is None:
            usual = self.tr("Nobody has worked it out: every %n day(s) until then.", "", risk.USUAL)
            return Part(self.tr("How often"), note=usual, does=does)
        lines = [Told(self.tr("Inspected"), self.tr("every %n day(s)", "", days))]
        if known.detail.risks:
            last = known.detail.risks[-1]
            said = self.tr(", ").join(self.word(f"risk.{code}") for code in last.answers) or "—"
            lines += [Told(self.tr("Because"), said), Told(self.tr("Worked out"), self.day(last.on))]
            if last.why:
                lines.append(Told(self.tr("Reason"), last.why))
        return Part(self.tr("How often"), lines, does=does)

    # what happened

    def past(self, known: Known) -> Iterator[Part]:
        """Its moves, whose hands it was in, and how it came."""
        moves = tuple(
            Told(self.day(one.on), " · ".join(part for part in (
                self.word(f"status.{one.after}"), self.who(known, one.person), one.why) if part))
            for one in reversed(known.detail.moves)
        )  # fmt: skip
        yield Part(self.tr("States"), moves)
        yield self._custody(known)
        bought = self._lines(known, "channel", "invoice", "bought", "price", "warranty_until", "after_sales", "note")
        yield Part(self.tr("Purchase"), bought, "" if bought else self.tr("Nothing is known of how it came."))
        if known.detail.retirements:
            gone = known.detail.retirements[-1]
            yield Part(self.tr("Let go"), (
                Told(self.tr("How"), {"returned": self.tr("given back"), "wiped": self.tr("wiped"),
                                      "destroyed": self.tr("destroyed")}.get(gone.how, gone.how)),
                Told(self.tr("On"), self.day(gone.on)), Told(self.tr("To"), gone.to or "—"),
                Told(self.tr("Receipt"), gone.receipt or "—"),
            ))  # fmt: skip

    def _custody(self, known: Known) -> Part:
        lines = []
        for one in reversed(known.detail.custody):
            out = self.tr("out {day}, to {to}").format(day=self.day(one.out), to=one.to or "—")
            checked = self.tr("called back") if one.called_back else self.tr("nobody called back")
            tone = None if one.called_back else Tone.NOTICE
            back = self.tr("back {day}").format(day=self.day(one.back)) if one.back else self.tr("not back yet")
            told = " · ".join(part for part in (out, one.ticket, checked, back, one.serial_back, one.work) if part)
            do = None if one.back else Do("back", self.tr("It is back"), one)
            lines.append(Told(self._reason(one.why), told, tone, do))
        may = known.device.status in IN_USE
        does = (Do("send", self.tr("Send out"), icon="send"),) if may else ()
        return Part(self.tr("Out of hand"), lines, "" if lines else self.tr("It was never out of the house."), does)

    def _reason(self, code: str) -> str:
        return {"repair": self.tr("Repair"), "loan": self.tr("On loan"), "store": self.tr("In store")}.get(code, code)

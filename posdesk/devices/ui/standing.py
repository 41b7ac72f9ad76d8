"""How an acceptance stands: read in the lane at once, kept in the window while somebody goes through it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from posdesk.devices.errors import check_refused
from posdesk.devices.model import Acceptance, Check, Device, Outcome, Result, Status
from posdesk.devices.papers.acceptance import Record
from posdesk.devices.rules import checks as asked
from posdesk.devices.rules.binding import Contract, contract
from posdesk.devices.rules.checks import Item
from posdesk.devices.service import Devices
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.kit.text import Said
from posdesk.shop.model import Account, May, Merchant, Person, Provider, Shop
from posdesk.shop.service import Book
from posdesk.vault.service import Attachment

FINISH = "finish"
"""The step behind all parts."""


@dataclass(slots=True)
class Standing:
    """One acceptance, and what is needed beside it."""

    device: Device
    acceptance: Acceptance
    book: Book
    today: date
    checks: dict[int, Check] = field(default_factory=dict)
    photos: dict[int, tuple[Attachment, ...]] = field(default_factory=dict)
    sides: frozenset[str] = frozenset()
    """Those of which there is a photo that others are compared with."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The checks of this kind of device."""
        return asked.items_for(self.device.kind)

    @property
    def parts(self) -> tuple[str, ...]:
        """What they are grouped by."""
        return tuple(dict.fromkeys(item.part for item in self.items))

    @property
    def is_open(self) -> bool:
        """Whether it can still be answered."""
        return self.acceptance.outcome is Outcome.OPEN

    @property
    def four_eyes(self) -> bool:
        """Whether receiver and approver must be two people."""
        return self.book.four_eyes(self.today)

    @property
    def people(self) -> list[Person]:
        """Who works here."""
        return self.book.here(self.today)

    @property
    def receivers(self) -> list[Person]:
        """Who may take a delivery."""
        return self.book.may(May.RECEIVE, self.today)

    @property
    def approvers(self) -> list[Person]:
        """Who may accept what another took."""
        able = self.book.may(May.APPROVE, self.today)
        return [one for one in able if not (self.four_eyes and one.id == self.acceptance.receiver)]

    @property
    def took_it(self) -> Person | None:
        """Who could accept it, had they not taken it in themselves, and nobody else can."""
        able = self.book.may(May.APPROVE, self.today)
        return next((one for one in able if one.id == self.acceptance.receiver), None) if not self.approvers else None

    @property
    def missing(self) -> tuple[str, ...]:
        """What it lacks to be finished, as codes."""
        answers = list(self.checks.values())
        seen = [number for number, pictures in self.photos.items() if pictures]
        return asked.wanting(self.device, self.acceptance, answers, seen, four_eyes=self.four_eyes)

    @property
    def failed(self) -> list[int]:
        """Starred checks that found a fault."""
        return asked.failed(self.device.kind, self.checks.values())

    def of(self, number: int) -> Check:
        """What is known of one check."""
        return self.checks.get(number) or Check(0, self.acceptance.id, number)

    def answered(self, part: str) -> tuple[int, int]:
        """How many of a part's checks are answered, and how many there are."""
        ones = [item for item in self.items if item.part == part]
        return sum(self.is_answered(item.number) for item in ones), len(ones)

    def is_answered(self, number: int) -> bool:
        """Whether a check is answered, one way or the other."""
        one = self.of(number)
        return one.result is Result.FAULT or asked.is_met(one)

    def lacks(self, part: str) -> bool:
        """Whether something is missing in a part beside its answers."""
        items = {item.number: item for item in self.items}
        return any(step_of(code, items) == part for code in self.missing)

    @property
    def told(self) -> Contract:
        """What the register says of the five elements; once it is over, what it said then."""
        if self.acceptance.told:
            return contract(self.acceptance.told)
        book, device = self.book, self.device
        provider, merchant = book.find(Provider, device.provider), book.find(Merchant, device.merchant)
        behind = book.find(Provider, provider.acquirer) if provider is not None else None
        account = book.find(Account, device.account or (merchant.account if merchant is not None else None))
        shop = book.find(Shop, device.shop)
        return Contract(
            acquirer=(behind or provider).name if provider is not None else "",
            merchant=merchant.number if merchant is not None else "",
            credit_code=shop.credit_code if shop is not None else "",
            account=account.last4 if account is not None else "",
            place=(shop.address if shop is not None else "") or device.place,
        )

    def record(self) -> Record:
        """What goes on paper."""
        provider = self.book.find(Provider, self.device.provider)
        return Record(
            self.device, self.acceptance, tuple(self.checks.values()), self.today,
            place=self.book.place(self.device.shop, self.device.counter) or self.device.place,
            provider=provider.name if provider is not None else "",
            people={one.id: one.name for one in self.book.people},
            photos={number: len(pictures) for number, pictures in self.photos.items()}, told=self.told,
        )  # fmt: skip


def stand(desk: InventoryDesk, number: int) -> Standing:
    """The acceptance of a device that is open, a new one, or where it is over, its last."""
    devices = desk.devices()
    detail = devices.detail(number)
    over = [one for one in detail.acceptances if one.outcome in (Outcome.PASSED, Outcome.FAILED)]
    if over and detail.device.status not in (Status.ORDERED, Status.RECEIVED, Status.ADOPTED):
        one = over[-1]
    else:
        one = devices.begin(number)
    return read(devices, one.id, desk.register().book())


def read(devices: Devices, acceptance: int, book: Book) -> Standing:
    """How an acceptance stands now."""
    one = devices.acceptance(acceptance)
    known = asked.results(devices.checks(acceptance))
    photos = {number: tuple(devices.attached("acceptance_checks", check.id)) for number, check in known.items()}
    detail = devices.detail(one.device)
    sides = frozenset(photo.side for photo in detail.photos if photo.reference)
    return Standing(detail.device, one, book, devices.today, dict(known), photos, sides)


def wanted(codes: tuple[str, ...]) -> tuple[Said, ...]:
    """What is missing, to be put into words."""
    return cast("tuple[Said, ...]", check_refused(codes).data["wanting"])


def step_of(code: str, items: Mapping[int, Item]) -> str:
    """Where somebody does what is missing."""
    kind, _, number = code.rpartition("_")
    if kind in ("check", "photo"):
        return items[int(number)].part
    if code.startswith("serial_"):
        return items[5].part
    return FINISH if code == "approver" else items[1].part

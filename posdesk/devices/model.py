"""What is known of a device, and of everything that was done to it. Days are calendar days of the shop.

Numbers of other rooms (shop, counter, account, merchant, provider, person) are those of :mod:`posdesk.shop.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a device is: the types of 银发〔2021〕259号 by their codes, and two kinds of our own."""

    SELF_SERVICE = "01"
    POS = "02"
    MPOS = "03"
    SMART_POS = "04"
    PHONE_TYPE_2 = "05"
    CLOUD = "06"
    PHONE_POS = "08"
    FACE = "09"
    BARCODE = "10"
    BARCODE_AUX = "11"
    INDUSTRY = "12"
    MIS = "13"
    STATIC_CODE = "code"
    """A printed QR code at the counter."""
    SOUNDBOX = "soundbox"


PAPER = frozenset({Kind.STATIC_CODE})
"""Kinds that have no electronics: neither serial nor firmware."""


class Status(StrEnum):
    """Where a device stands."""

    ORDERED = "ordered"
    RECEIVED = "received"
    QUARANTINE = "quarantine"
    ACCEPTED = "accepted"
    TRIAL = "trial"
    """In use until the test money is seen."""
    IN_SERVICE = "in_service"
    ADOPTED = "adopted"
    """In use before posdesk: its baseline was taken, it was not accepted."""
    REPAIR = "repair"
    SUSPECTED = "suspected"
    STOLEN = "stolen"
    RETIRED = "retired"


IN_USE = frozenset({Status.TRIAL, Status.IN_SERVICE, Status.ADOPTED})
"""Where takings may come from."""

WAITING = frozenset({Status.ORDERED, Status.RECEIVED, Status.QUARANTINE, Status.ADOPTED})
"""Where a device has still to be accepted."""


@dataclass(frozen=True, slots=True)
class Device:
    """One device as it is now."""

    id: int = 0
    name: str = ""
    """What people here call it."""
    kind: Kind = Kind.POS
    status: Status = Status.ORDERED
    make: str = ""
    model: str = ""
    serial: str = ""
    tusn: str = ""
    tid: str = ""
    merchant: int | None = None
    provider: int | None = None
    account: int | None = None
    # where it is
    shop: int | None = None
    counter: int | None = None
    place: str = ""
    fixed: bool = True
    network: str = ""
    iccid: str = ""
    lock: str = ""
    custodian: int | None = None
    # what is in it
    hardware: str = ""
    firmware: str = ""
    app: str = ""
    pts: str = ""
    """Number of its PCI PTS approval."""
    pts_until: date | None = None
    certificate: str = ""
    """UnionPay's, or what its country has."""
    authentication: str = ""
    """How its users show who they are."""
    # how it came
    channel: str = ""
    invoice: str = ""
    bought: date | None = None
    price: str = ""
    warranty_until: date | None = None
    after_sales: str = ""
    # by what tampering is told
    cables: int | None = None
    cable_colours: str = ""
    uv_mark: str = ""
    weight: int | None = None
    """Grams."""
    content: str = ""
    """Of a static code: what it says when it is read, its fingerprint."""
    # when
    installed: date | None = None
    replace_by: date | None = None
    every_days: int | None = None
    """Days between two inspections, as the shop's own risk analysis has it (PCI 9.5.1.2.1)."""
    note: str = ""
    tag: str = ""
    """What the label on it says: drawn by lot when it comes in, and nothing else can be told from it."""


@dataclass(frozen=True, slots=True)
class Move:
    """A device went from one state to another."""

    id: int = 0
    device: int = 0
    before: Status | None = None
    after: Status = Status.ORDERED
    on: date | None = None
    person: int | None = None
    why: str = ""


class Result(StrEnum):
    """What came of one check."""

    OPEN = "open"
    OK = "ok"
    FAULT = "fault"
    NOT_APPLICABLE = "not_applicable"
    """With a check in its place, said in words."""


class Outcome(StrEnum):
    """What came of an acceptance or an inspection."""

    OPEN = "open"
    PASSED = "passed"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One acceptance 验收 of a device, begun and perhaps not finished."""

    id: int = 0
    device: int = 0
    begun: date | None = None
    finished: date | None = None
    outcome: Outcome = Outcome.OPEN
    receiver: int | None = None
    approver: int | None = None
    box: str = ""
    """The serial number as the box has it, as the notice of delivery has it, and as the screen shows it."""
    notice: str = ""
    screen: str = ""
    body: str = ""
    """And as somebody typed it, twice or by scanning, from the device itself."""
    seal: str = ""
    seen: tuple[str, ...] = ()
    """What slip, screen or portal say of the five elements: acquirer, merchant, credit code, account and place."""
    told: tuple[str, ...] = ()
    """What contract and register said of them when it ended; kept then, and nothing before."""
    test_amount: int | None = None
    """Minor units of the small sale by which the money is followed."""
    test_currency: str = ""
    test_on: date | None = None
    test_reference: str = ""
    money_seen: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One of its 23 checks, as far as it was answered; photos are attached to it."""

    id: int = 0
    acceptance: int = 0
    item: int = 0
    result: Result = Result.OPEN
    instead: str = ""
    """Of what is not applicable: what was checked in its place."""
    note: str = ""
    person: int | None = None
    on: date | None = None
    sheet: str = ""
    """The number of the paper on which it was answered; empty where it was answered here."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What came back of an acceptance that was done on paper."""

    device: int
    sheet: str
    """The number that stands on it."""
    on: date
    person: int | None = None
    receives: bool = False
    """Whether that person may take a delivery."""
    checks: tuple[tuple[int, Result, str], ...] = ()
    """Of every check on it: its number, what was ticked, and the note; of what is not applicable, what was done."""
    box: str = ""
    """Serial numbers and the seal, as they were written down; that on the device itself is typed from the device."""
    notice: str = ""
    screen: str = ""
    seal: str = ""
    acceptance: int | None = None
    """The acceptance that the same sheet was taken over into before."""


class Look(StrEnum):
    """What kind of inspection it is."""

    DAILY = "daily"
    MONTHLY = "monthly"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Inspection:
    """One look at one device."""

    id: int = 0
    device: int = 0
    look: Look = Look.DAILY
    at: datetime | None = None
    """Local to the shop, without a zone."""
    person: int | None = None
    outcome: Outcome = Outcome.OPEN
    serial: str = ""
    """As it was typed from the device: whole, or its last four."""
    cables: int | None = None
    firmware: str = ""
    content: str = ""
    """Of a static code, what it said."""
    faults: tuple[str, ...] = ()
    """Codes of the items that were not well; see ``rules.inspecting``."""
    unchecked: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A device that somebody found and that stands in no list."""

    id: int = 0
    on: date | None = None
    shop: int | None = None
    what: str = ""
    serial: str = ""
    where: str = ""
    person: int | None = None
    answer: str = ""
    """What it turned out to be; empty while nobody knows."""


@dataclass(frozen=True, slots=True)
class Seal:
    """A numbered seal at one place of a device."""

    id: int = 0
    device: int = 0
    number: str = ""
    position: str = ""
    applied: date | None = None
    removed: date | None = None
    why: str = ""
    person: int | None = None


SIDES = ("front", "back", "left", "right", "top", "bottom", "ports", "cables", "surroundings")
"""What is photographed of a device."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of one side; the picture itself is an attachment."""

    id: int = 0
    device: int = 0
    side: str = "front"
    attachment: int = 0
    on: date | None = None
    person: int | None = None
    reference: bool = False
    """Whether later ones are compared with it."""
    inspection: int | None = None
    points: tuple[int, ...] = ()
    """Two places in it by which another picture is laid over it: x, y, x, y in thousandths of its sides."""


@dataclass(frozen=True, slots=True)
class Version:
    """What was in a device from a day on."""

    id: int = 0
    device: int = 0
    on: date | None = None
    hardware: str = ""
    firmware: str = ""
    app: str = ""
    source: str = ""
    """Who did it, and by what channel."""
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Custody:
    """A device that was out of the house, or in other hands: for repair, on loan, in store."""

    id: int = 0
    device: int = 0
    why: str = "repair"
    to: str = ""
    ticket: str = ""
    called_back: bool = False
    """Whether a known number confirmed whoever took it."""
    out: date | None = None
    back: date | None = None
    serial_back: str = ""
    work: str = ""
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Accessory:
    """What belongs to a device: a base, a cable, a card reader."""

    id: int = 0
    device: int = 0
    what: str = ""
    serial: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Risk:
    """How often a device is inspected, and from what that was worked out (PCI 9.5.1.2.1)."""

    id: int = 0
    device: int = 0
    on: date | None = None
    person: int | None = None
    answers: tuple[str, ...] = ()
    """Codes of what is so; see ``rules.risk``."""
    days: int = 30
    why: str = ""


@dataclass(frozen=True, slots=True)
class Retirement:
    """How a device was let go; the proof is attached."""

    id: int = 0
    device: int = 0
    on: date | None = None
    how: str = "returned"
    """``returned``, ``wiped`` or ``destroyed``."""
    to: str = ""
    receipt: str = ""
    person: int | None = None


class Answer(StrEnum):
    """What somebody said of a terminal that takings name and no device has."""

    NONE = ""
    DEVICE = "device"
    SUSPECTED = "suspected"
    NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True)
class Seen:
    """A terminal id that takings name."""

    id: int = 0
    terminal: str = ""
    merchant: str = ""
    first: date | None = None
    last: date | None = None
    takings: int = 0
    days: int = 0
    """On how many days."""
    answer: Answer = Answer.NONE
    device: int | None = None

"""What a shop register holds. Every record has a number of its own; days are calendar days of the shop.

Of a bank account the last four digits are kept and no more; of a person what the shop needs to keep its terminals safe.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Hours = tuple[tuple[str, str], ...]
"""Opening hours of one weekday: from and to as HH:MM; past midnight where the second is not the later one."""

Week = tuple[Hours, ...]
"""Seven days, Monday first; empty: nobody said."""


@dataclass(frozen=True, slots=True)
class Shop:
    """One shop, as its customers know it."""

    id: int = 0
    name: str = ""
    address: str = ""
    phone: str = ""
    credit_code: str = ""
    """统一社会信用代码, or what the place has instead (統一編號, BR number)."""
    hours: Week = ()
    closed: tuple[str, ...] = ()
    """Days on which it is closed beyond the week's rhythm, ISO, as ``2026-02-17`` or ``2026-02-16/2026-02-22``."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Counter:
    """A place in a shop where somebody pays: a till, a stall, a delivery bag."""

    id: int = 0
    shop: int = 0
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """A bank account that payouts go to; only its last four digits."""

    id: int = 0
    shop: int = 0
    bank: str = ""
    last4: str = ""
    holder: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Merchant:
    """A merchant number (MID) that a provider gave, and the account its payouts go to."""

    id: int = 0
    shop: int = 0
    provider: int | None = None
    number: str = ""
    name: str = ""
    """As it is printed on slips."""
    account: int | None = None
    note: str = ""


class ProviderKind(StrEnum):
    """What a provider is; China's licences have an old name and one since 2024, see ``resources/text``."""

    BANK = "bank"
    CARDS = "cards"
    """银行卡收单, today 支付交易处理Ⅰ类."""
    NETWORK = "network"
    """网络支付, today 储值账户运营Ⅰ类."""
    PREPAID = "prepaid"
    """预付卡, today 储值账户运营Ⅱ类."""
    AGENT = "agent"
    """外包服务商: outsourced, without a licence of its own."""
    AGGREGATOR = "aggregator"
    """聚合支付."""
    MAKER = "maker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Provider:
    """Whoever the shop has a contract with, and what was found out about them."""

    id: int = 0
    name: str = ""
    kind: ProviderKind = ProviderKind.OTHER
    acquirer: int | None = None
    """For an agent: the licensed acquirer behind it."""
    licence: str = ""
    licence_until: date | None = None
    lookup: str = ""
    """Where the licence is looked up: an address or a path of menus, never opened by the program."""
    looked_up: date | None = None
    """When somebody last looked, with a picture of what was seen among the attachments."""
    contract_from: date | None = None
    contract_until: date | None = None
    notice_days: int | None = None
    fees: str = ""
    cycle: str = ""
    hotline: str = ""
    warranty: str = ""
    response: str = ""
    """How soon repair comes, as the contract says."""
    replacement: str = ""
    note: str = ""


class Verified(StrEnum):
    """How a telephone number was found to be right."""

    NO = "no"
    CONTRACT = "contract"
    """It stands in the contract."""
    BACK = "back"
    """It stands on the back of the device or the card."""
    SITE = "site"
    """It stands on the official site."""
    BRANCH = "branch"
    """Given at the branch."""
    CALLED = "called"
    """Somebody called a known number and asked."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call, and how their number was verified; only verified ones are offered for dialling."""

    id: int = 0
    provider: int = 0
    name: str = ""
    role: str = ""
    phone: str = ""
    verified: Verified = Verified.NO
    verified_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Handout:
    """A paper that was given out of hand: what, to whom, when, why, and whether it came back."""

    id: int = 0
    provider: int | None = None
    what: str = ""
    to: str = ""
    on: date | None = None
    why: str = ""
    marked: bool = False
    """Whether the copy says what it may be used for."""
    returned: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody of a provider's who came to the shop."""

    id: int = 0
    provider: int | None = None
    shop: int | None = None
    on: date | None = None
    who: str = ""
    announced: bool = False
    called_back: bool = False
    """Whether a known number was called before anything was touched."""
    badge: str = ""
    work: str = ""
    device: int | None = None
    seen_by: str = ""
    note: str = ""


class Role(StrEnum):
    """What somebody is in the shop."""

    OWNER = "owner"
    MANAGER = "manager"
    CASHIER = "cashier"
    BOOKKEEPER = "bookkeeper"
    OTHER = "other"


class May(StrEnum):
    """What somebody may do."""

    SELL = "sell"
    REFUND = "refund"
    SETTLE = "settle"
    RECEIVE = "receive"
    """Take a delivery of a device."""
    APPROVE = "approve"
    """Accept it."""
    INSPECT = "inspect"
    PORTAL = "portal"
    """Use the provider's or the bank's site."""
    CHANGE_ACCOUNT = "change_account"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here, or did."""

    id: int = 0
    shop: int | None = None
    name: str = ""
    role: Role = Role.CASHIER
    may: tuple[str, ...] = ()
    phone: str = ""
    joined: date | None = None
    left: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Training:
    """What somebody was taught, when, and whether they signed."""

    id: int = 0
    person: int = 0
    topic: str = ""
    """The code of a topic, or words of one's own."""
    on: date | None = None
    by: str = ""
    signed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done for a joiner or a leaver."""

    id: int = 0
    person: int = 0
    item: str = ""
    """Its code; see ``rules``."""
    done: date | None = None
    by: str = ""
    note: str = ""

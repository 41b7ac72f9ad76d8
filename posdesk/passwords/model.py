"""What is known of an account and of the changes of its password; of the password itself nothing: no hash, no length.

Days are calendar days of the shop. Numbers of other rooms (shop, device, provider, person) are those of
:mod:`posdesk.shop.model` and :mod:`posdesk.devices.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What an account opens."""

    TERMINAL_ADMIN = "terminal_admin"
    """The menu of a terminal in which it is set up: 主管、系统管理员."""
    OPERATOR = "operator"
    """A cashier's number and PIN on a terminal: 操作员、柜员."""
    ACQUIRER = "acquirer"
    """The provider's site for merchants."""
    BANK = "bank"
    WALLET = "wallet"
    """The merchant's back office of WeChat Pay, Alipay and their like."""
    CLERK = "clerk"
    """A clerk's account 店员 in a provider's or a platform's app."""
    TILL = "till"
    """The till's or the shop's own software."""
    COMPUTER = "computer"
    WIFI = "wifi"
    ROUTER = "router"
    EMAIL = "email"
    MANAGER = "manager"
    """A password manager: its one passphrase opens all the others."""
    SIM = "sim"
    SAFE = "safe"
    ALARM = "alarm"
    CAMERAS = "cameras"
    SOUNDBOX = "soundbox"
    """Whoever a soundbox is bound to."""
    TAX = "tax"
    """The tax office's site, and electronic invoices."""
    PHONE = "phone"
    """The telephone number that a merchant's account is bound to."""
    MESSAGES = "messages"
    """Who gets the text messages of bank or provider."""
    OTHER = "other"


class Grade(StrEnum):
    """By which rule an account is kept: what its password is like, and who decides how often it is changed."""

    LOGIN = "login"
    """A portal, a computer, a router: a password, with a second factor or without."""
    PIN = "pin"
    """A cashier's or a terminal's digits."""
    CODE = "code"
    """The code of a thing that nobody logs in to: a safe, a SIM card, an alarm."""
    ENFORCED = "enforced"
    """The provider says after how many days."""
    BOUND = "bound"
    """Nothing to type: a clerk's account, a telephone number, a recipient. It is removed or given back, not changed."""


class Mfa(StrEnum):
    """Whether a second factor is asked for."""

    UNKNOWN = "unknown"
    NOT_OFFERED = "not_offered"
    OFFERED = "offered"
    """It could be switched on."""
    ON = "on"


class Sure(StrEnum):
    """How sure the day of the last change is."""

    UNKNOWN = "unknown"
    """Nobody knows when it was changed."""
    FACTORY = "factory"
    """It is still as the maker or the installer set it."""
    ABOUT = "about"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Account:
    """One account, as it is now."""

    id: int = 0
    name: str = ""
    """What people here call it; no user name, and surely no password."""
    kind: Kind = Kind.OTHER
    grade: Grade = Grade.LOGIN
    shop: int | None = None
    device: int | None = None
    provider: int | None = None
    where: str = ""
    """Where it is used: a place, or which site."""
    owner: int | None = None
    """Whose it is; None: it belongs to the shop."""
    known_by: tuple[int, ...] = ()
    """The people who know the password now."""
    mfa: Mfa = Mfa.UNKNOWN
    changed: date | None = None
    sure: Sure = Sure.UNKNOWN
    strong: bool | None = None
    """Whether the last one passed the check in memory when it was chosen; None: it was not checked."""
    days: int | None = None
    """Days between changes, where this account has its own, or the provider's."""
    most: int | None = None
    """Signs that the system takes at most, where it takes few."""
    exempt: str = ""
    """Why no interval holds for it; empty: one does."""
    exempt_until: date | None = None
    """When that is looked at again."""
    opened: date | None = None
    """Since when it is in the list."""
    closed: date | None = None
    """Since when it is no more: removed, or given back."""
    note: str = ""


class Cause(StrEnum):
    """Why a password is to be changed before its time."""

    FACTORY = "factory"
    LEAVER = "leaver"
    REPAIR = "repair"
    SUSPECTED = "suspected"
    """A device that was tampered with, or stolen, may have shown it."""
    LEAK = "leak"
    PHISHING = "phishing"
    BREACH = "breach"
    """The provider lost data."""
    REUSED = "reused"
    """The same was used elsewhere, and that one is out."""


class Action(StrEnum):
    """What is done about an account."""

    CHANGE = "change"
    REMOVE = "remove"
    RETURN = "return"
    REVIEW = "review"
    """Nothing is changed; somebody looks whether all is still so."""
    KEEP = "keep"
    """It was found that nothing needs doing, with the reason."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to one account, told by a person or by another room."""

    id: int = 0
    account: int = 0
    cause: Cause = Cause.LEAK
    on: date | None = None
    why: str = ""
    origin: str = ""
    """Where it was told, as an address: ``case/open?id=3``."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Something done about an account: it was changed, removed, given back, looked at, or left for a reason."""

    id: int = 0
    account: int = 0
    on: date | None = None
    action: Action = Action.CHANGE
    person: int | None = None
    sure: Sure = Sure.EXACT
    strong: bool | None = None
    causes: tuple[str, ...] = ()
    """What it answers; see :attr:`posdesk.passwords.rules.needs.Reason.key`."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Somebody wants to be reminded later, and says why."""

    id: int = 0
    account: int = 0
    on: date | None = None
    until: date | None = None
    why: str = ""

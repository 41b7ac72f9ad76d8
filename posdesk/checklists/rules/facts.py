"""What the program knows of what a sheet asks, as sentences to be printed beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from posdesk.checklists.model import Accounts, Takings
from posdesk.checklists.rules.numbering import first_day, last_day
from posdesk.devices.model import Device, Status
from posdesk.kit.text import Said, said
from posdesk.shop.model import Person, Provider, Shop
from posdesk.shop.service import Book

LISTED: Final = frozenset(Status) - {Status.RETIRED, Status.ORDERED, Status.STOLEN}
"""States in which a device is somewhere in the house, so that it has its lines on the sheet."""
_NAMED: Final = 3
"""Names that are told one by one."""
_LOOKED_UP_DAYS: Final = 180


@dataclass(frozen=True, slots=True)
class Known:
    """All that a sheet of one shop is filled from."""

    month: str
    today: date
    shop: Shop | None
    book: Book
    devices: tuple[Device, ...] = ()
    """Those that have their lines."""
    takings: Takings | None = None
    accounts: Accounts | None = None
    faults: int = 0
    """Faults of earlier sheets that are not put right."""


def of_shop(devices: Sequence[Device], shop: int | None, *, alone: bool) -> list[Device]:
    """The devices of a shop that have their lines; those of no shop are with the only one there is."""
    here = {shop, None} if alone else {shop}
    return [one for one in devices if one.status in LISTED and one.shop in here]


def facts(known: Known) -> Mapping[str, Said]:
    """What is known, by the code that an item names it with."""
    found = {"devices": said("checklists.fact.devices", n=len(known.devices))}
    if known.faults:
        found["faults"] = said("checklists.fact.faults", n=known.faults)
    found |= _of_takings(known.takings)
    found |= _of_people(known)
    found |= _of_accounts(known.accounts)
    found |= _of_providers(known)
    return found


def _of_takings(takings: Takings | None) -> dict[str, Said]:
    if takings is None or not takings.days:
        return {"reconciled": said("checklists.fact.no_run")}
    left = takings.days - takings.settled
    whole = said("checklists.fact.reconciled", n=takings.days)
    found = {"reconciled": said("checklists.fact.unreconciled", n=left, days=takings.days) if left else whole}
    found["missing"] = said("checklists.fact.missing" if takings.missing else "checklists.fact.none_missing",
                            n=takings.missing, chased=takings.chased)  # fmt: skip
    found["anomalies"] = _counted("anomalies", takings.findings)
    found["fees"] = _counted("fees", takings.fees)
    return found


def _of_accounts(accounts: Accounts | None) -> dict[str, Said]:
    if accounts is None or not accounts.total:
        return {}
    # What the list of passwords knows of people who left weighs more than that nothing else of theirs is open.
    left = {"leavers": said("checklists.fact.left_accounts", n=accounts.leavers)} if accounts.leavers else {}
    return left | {
        "rotation": _counted("rotation", accounts.due, total=accounts.total),
        "defaults": _counted("defaults", accounts.defaults),
        "offered": _counted("offered", accounts.offered),
    }


def _of_people(known: Known) -> dict[str, Said]:
    own = [one for one in known.book.people if known.shop is None or one.shop in (known.shop.id, None)]
    here = [one for one in own if one.left is None or one.left >= known.today]
    untaught = [one for one in here if known.book.untaught(one, known.today)]
    begin, end = first_day(known.month), last_day(known.month)
    new = [one for one in here if one.joined is not None and begin <= one.joined <= end]
    left = [one for one in own if one.left is not None and known.book.left_open(one, known.today)]
    found = {}
    if here:
        found["training"] = _listed("training", untaught)
        found["joiners"] = _listed("joiners", new)
        found["leavers"] = _listed("leavers", left)
    return found


def _of_providers(known: Known) -> dict[str, Said]:
    book, shop = known.book, known.shop
    merchants = [one for one in book.merchants if shop is None or one.shop == shop.id]
    named = {one.provider for one in merchants} | {one.provider for one in known.devices}
    providers = [one for one in book.providers if one.id in named] or list(book.providers)
    found = {}
    if merchants:
        found["identity"] = said("checklists.fact.identity", n=len(merchants))
    if providers:
        old = [
            one for one in providers
            if one.looked_up is None or (known.today - one.looked_up).days > _LOOKED_UP_DAYS
        ]  # fmt: skip
        found["licence"] = _listed("licence", old)
        dialled = {one.provider for one in book.dialled()}
        found["contacts"] = _listed("contacts", [one for one in providers if one.id not in dialled])
    out = [one for one in book.handouts if one.returned is None]
    found["handouts"] = _counted("handouts", len(out))
    begin, end = first_day(known.month), last_day(known.month)
    came = [
        one for one in book.visits
        if one.on is not None and begin <= one.on <= end and (shop is None or one.shop in (shop.id, None))
    ]  # fmt: skip
    bad = sum(not one.called_back for one in came)
    found["visits"] = _counted("visits", len(came), bad=bad)
    return found


def _counted(code: str, n: int, **more: object) -> Said:
    return said(f"checklists.fact.{code}", n=n, **more) if n else said(f"checklists.fact.{code}_none", **more)


def _listed(code: str, many: Sequence[Person | Provider]) -> Said:
    """Nobody, or who: a few by name, and how many more."""
    if not many:
        return said(f"checklists.fact.{code}_none")
    names = tuple(one.name for one in many[:_NAMED])
    more = len(many) - len(names)
    who: object = said("checklists.fact.more", names=names, n=more) if more else names
    return said(f"checklists.fact.{code}", names=who)

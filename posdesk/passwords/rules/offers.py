"""The accounts that a shop has in all likelihood, so that a list is filled in two minutes and not in an hour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from posdesk.devices.model import IN_USE, Device
from posdesk.devices.model import Kind as DeviceKind
from posdesk.passwords.model import Account, Grade, Kind, Mfa, Sure
from posdesk.passwords.rules.policy import grade_of
from posdesk.shop.model import Person, Provider, ProviderKind, Role, Shop

_EVERY_SHOP: Final = (Kind.WIFI, Kind.ROUTER, Kind.COMPUTER, Kind.EMAIL, Kind.BANK)
_MANY_SHOPS: Final = (Kind.WALLET, Kind.TILL, Kind.SAFE, Kind.CAMERAS, Kind.TAX, Kind.PHONE, Kind.MESSAGES)
"""What not every shop has: offered, and not ticked."""
_WITH_MENU: Final = frozenset(
    {DeviceKind.POS, DeviceKind.SMART_POS, DeviceKind.MPOS, DeviceKind.INDUSTRY, DeviceKind.MIS, DeviceKind.FACE}
)
_LICENSED: Final = frozenset({ProviderKind.CARDS, ProviderKind.NETWORK, ProviderKind.AGGREGATOR, ProviderKind.PREPAID})


@dataclass(frozen=True, slots=True)
class Offer:
    """An account that could be entered, what it is called after, and whether it is ticked from the start."""

    account: Account
    of: str
    likely: bool


def offers(
    there: Iterable[Account], shops: Sequence[Shop], providers: Iterable[Provider], people: Iterable[Person],
    devices: Iterable[Device], checked: dict[int, date], today: date,
) -> tuple[Offer, ...]:  # fmt: skip
    """What is not in the list yet; ``checked``: by device the day on which acceptance found its defaults changed."""
    known = {_slot(one) for one in there if one.closed is None}
    here = [one for one in people if one.left is None or one.left >= today]
    found = (*_of_shops(shops), *_of_providers(providers), *_of_devices(devices, checked), *_of_clerks(here, providers))
    return tuple(
        replace(one, account=replace(one.account, grade=grade_of(one.account.kind), opened=today))
        for one in found
        if _slot(one.account) not in known
    )


def _slot(one: Account) -> tuple[object, ...]:
    """What makes two accounts the same thing: one bank's site is enough for a shop, one menu for a terminal."""
    if one.device is not None:
        return (one.kind, "device", one.device)
    if one.kind is Kind.CLERK:
        return (one.kind, one.provider, one.owner)
    if one.provider is not None:
        return (one.kind, "provider", one.provider)
    return (one.kind, "shop", one.shop)


def _of_shops(shops: Sequence[Shop]) -> Iterator[Offer]:
    for shop in shops:
        for kinds, likely in ((_EVERY_SHOP, True), (_MANY_SHOPS, False)):
            for kind in kinds:
                yield Offer(Account(kind=kind, shop=shop.id), shop.name if len(shops) > 1 else "", likely)


def _of_providers(providers: Iterable[Provider]) -> Iterator[Offer]:
    for one in providers:
        if one.kind in _LICENSED:
            yield Offer(Account(kind=Kind.ACQUIRER, provider=one.id), one.name, likely=True)
        elif one.kind is ProviderKind.BANK:
            yield Offer(Account(kind=Kind.BANK, provider=one.id), one.name, likely=True)


def _of_devices(devices: Iterable[Device], checked: dict[int, date]) -> Iterator[Offer]:
    for one in devices:
        if one.status not in IN_USE:
            continue
        name = one.name or one.tid or one.serial
        day = checked.get(one.id)
        base = Account(
            shop=one.shop, device=one.id, provider=one.provider, changed=day,
            sure=Sure.EXACT if day is not None else Sure.UNKNOWN, mfa=Mfa.NOT_OFFERED,
        )  # fmt: skip
        if one.kind in _WITH_MENU:
            yield Offer(replace(base, kind=Kind.TERMINAL_ADMIN), name, likely=True)
            yield Offer(replace(base, kind=Kind.OPERATOR), name, likely=True)
        if one.kind is DeviceKind.SOUNDBOX:
            yield Offer(replace(base, kind=Kind.SOUNDBOX, changed=None, sure=Sure.UNKNOWN), name, likely=True)
        if one.iccid:
            yield Offer(replace(base, kind=Kind.SIM, changed=None, sure=Sure.UNKNOWN), name, likely=False)


def _of_clerks(people: Iterable[Person], providers: Iterable[Provider]) -> Iterator[Offer]:
    """A clerk's account for each cashier in the app of each aggregator."""
    apps = [one for one in providers if one.kind in (ProviderKind.AGGREGATOR, ProviderKind.NETWORK)]
    for person in people:
        if person.role in (Role.CASHIER, Role.MANAGER):
            for app in apps:
                made = Account(
                    kind=Kind.CLERK, grade=Grade.BOUND, shop=person.shop, provider=app.id, owner=person.id,
                    known_by=(person.id,),
                )  # fmt: skip
                yield Offer(made, f"{app.name}, {person.name}", likely=False)

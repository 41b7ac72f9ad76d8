"""A vault with a small shop, its people, its devices and its accounts, for the tests of passwords."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from posdesk.devices.model import Device, Status
from posdesk.keeping import Keeping
from posdesk.passwords.model import Account, Grade, Kind, Mfa, Sure
from posdesk.passwords.service import Passwords
from posdesk.shop.model import Person, Provider, ProviderKind, Role, Shop
from tests.devices import opened
from tests.devices.opened import Days, terminal

TODAY = date(2026, 11, 30)
"""The day on which the clock of these vaults begins."""


@dataclass
class Filled:
    """What is in it."""

    kept: Keeping
    passwords: Passwords
    days: Days
    shop: Shop
    owner: Person
    clerk: Person
    other: Person
    acquirer: Provider
    wallet: Provider
    device: Device
    second: Device
    accounts: dict[str, Account]


def account(name: str, kind: Kind = Kind.OTHER, grade: Grade = Grade.LOGIN, **more: object) -> Account:
    """An account whose password was changed a month ago."""
    told: dict[str, object] = {"changed": date(2026, 11, 1), "sure": Sure.EXACT, "mfa": Mfa.NOT_OFFERED, **more}
    return Account(name=name, kind=kind, grade=grade, **told)  # type: ignore[arg-type]  # fields by their names


@contextmanager
def filled(folder: Path) -> Iterator[Filled]:
    days = Days()
    with opened.kept(folder, days) as kept:
        register, devices, passwords = kept.register(), kept.devices(), kept.passwords()
        shop = register.add(Shop(name="街角便利店", phone="021-5550123"))
        owner = register.add(Person(shop=shop.id, name="店主", role=Role.OWNER, phone="13812345678"))
        clerk = register.add(Person(shop=shop.id, name="小李", role=Role.CASHIER))
        other = register.add(Person(shop=shop.id, name="小张", role=Role.CASHIER))
        acquirer = register.add(Provider(name="银联商务", kind=ProviderKind.CARDS, hotline="95534"))
        wallet = register.add(Provider(name="聚合宝", kind=ProviderKind.AGGREGATOR))
        first = terminal(1, Status.ADOPTED)
        device = devices.add(_placed(first, shop.id, acquirer.id))
        second = devices.add(_placed(terminal(2, Status.ADOPTED), shop.id, acquirer.id))
        made = (
            account("portal", Kind.ACQUIRER, provider=acquirer.id, known_by=(owner.id,)),
            account("wallet", Kind.WALLET, provider=wallet.id, known_by=(owner.id,)),
            account("admin 1", Kind.TERMINAL_ADMIN, Grade.PIN, device=device.id, known_by=(owner.id, clerk.id)),
            account("operator 1", Kind.OPERATOR, Grade.PIN, device=device.id, known_by=(owner.id, clerk.id, other.id)),
            account("admin 2", Kind.TERMINAL_ADMIN, Grade.PIN, device=second.id, known_by=(owner.id,)),
            account("wifi", Kind.WIFI, shop=shop.id, known_by=(owner.id, clerk.id, other.id)),
            account("clerk app", Kind.CLERK, Grade.BOUND, provider=wallet.id, owner=clerk.id, known_by=(clerk.id,)),
            account("phone", Kind.PHONE, Grade.BOUND, owner=clerk.id),
            account("safe", Kind.SAFE, Grade.CODE, shop=shop.id, known_by=(owner.id,)),
            account("mail", Kind.EMAIL, mfa=Mfa.ON, shop=shop.id, known_by=(owner.id,)),
            account("clerk pc", Kind.COMPUTER, owner=clerk.id, known_by=(clerk.id,)),
        )
        accounts = {one.name: one for one in passwords.add_all(made)}
        yield Filled(
            kept, passwords, days, shop, owner, clerk, other, acquirer, wallet, device, second, accounts
        )  # fmt: skip


def _placed(device: Device, shop: int, provider: int) -> Device:
    from dataclasses import replace

    return replace(device, shop=shop, provider=provider, tid=f"8000{device.serial[-4:]}")

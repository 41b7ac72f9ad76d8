"""A desk over a real vault with a list of accounts in it, as a shop of two places has kept it for a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from posdesk.devices.model import Device, Status
from posdesk.devices.service import Devices
from posdesk.keeping import ROOMS, Keeping
from posdesk.kit.clock import Clock
from posdesk.passwords.model import Account, Action, Cause, Grade, Kind, Mfa, Sure, Turn
from posdesk.passwords.service import Passwords
from posdesk.shop.model import Person, Provider, ProviderKind, Role, Shop
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from tests.devices.opened import terminal
from tests.vault.conftest import FAST, PASSPHRASE

NOW = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
TODAY = date(2026, 11, 30)
DAY = timedelta(days=1)


class ListDesk:
    """An open vault, until it is locked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keeping: Keeping | None = Keeping(
            vaults.create(folder, PASSPHRASE, ROOMS, clock=Clock(lambda: NOW), stretch=FAST)[0]
        )

    @property
    def _open(self) -> Keeping:
        if self.keeping is None:
            raise VaultLocked
        return self.keeping

    def passwords(self) -> Passwords:
        return self._open.passwords()

    def register(self) -> Register:
        return self._open.register()

    def devices(self) -> Devices:
        return self._open.devices()

    def lock(self) -> None:
        if self.keeping is not None:
            self.keeping.vault.close()
            self.keeping = None


def people(register: Register) -> tuple[Shop, list[Person], list[Provider]]:
    """Two places, six people of whom one has left, three providers."""
    shop = register.add(Shop(name="青禾便利店 复兴路", phone="021-5550 1234"))
    register.add(Shop(name="青禾便利店 南门", address="南门大街 7 号"))
    here = [
        register.add(one)
        for one in (
            Person(name="林青", role=Role.OWNER, phone="139 0000 1111"),
            Person(name="陈梅", role=Role.MANAGER, shop=shop.id),
            Person(name="Alexandra Wong", role=Role.CASHIER, shop=shop.id),
            Person(name="何会计", role=Role.BOOKKEEPER),
            Person(name="小周", role=Role.CASHIER, shop=shop.id),
            Person(name="阿强", role=Role.CASHIER, shop=shop.id, left=TODAY - 2 * DAY),
        )
    ]
    providers = [
        register.add(Provider(name="银联商务", kind=ProviderKind.CARDS, hotline="95534")),
        register.add(Provider(name="聚合宝", kind=ProviderKind.AGGREGATOR)),
        register.add(Provider(name="工商银行", kind=ProviderKind.BANK, hotline="95588")),
    ]
    return shop, here, providers


def furnish(desk: ListDesk) -> None:
    """Something late, something soon, something for later, and of every grade one."""
    shop, (owner, manager, clerk, books, other, gone), (cards, app, bank) = people(desk.register())
    devices, passwords = desk.devices(), desk.passwords()
    till = devices.add(_placed(terminal(1, Status.ADOPTED), "收银台一", shop.id, cards.id))
    away = devices.add(_placed(terminal(2, Status.ADOPTED), "外卖窗口", shop.id, cards.id))
    devices.move(away.id, Status.REPAIR, owner.id, "屏幕不亮")
    devices.move(away.id, Status.RECEIVED, owner.id, "修好送回")
    every = (owner.id, manager.id, clerk.id, other.id, gone.id)

    def account(name: str, kind: Kind, ago: int | None, known: tuple[int, ...] = (), **more: object) -> Account:
        told: dict[str, object] = {
            "shop": shop.id, "changed": None if ago is None else TODAY - ago * DAY,
            "sure": Sure.UNKNOWN if ago is None else Sure.EXACT, "opened": TODAY - 300 * DAY,
            "mfa": Mfa.NOT_OFFERED, **more,
        }  # fmt: skip
        return Account(name=name, kind=kind, known_by=known, **told)  # type: ignore[arg-type]  # fields by their names

    pin = {"grade": Grade.PIN}
    made = passwords.add_all(
        [
            account("收单商户后台", Kind.ACQUIRER, 60, (owner.id, books.id), provider=cards.id, mfa=Mfa.ON),
            account("工行网银", Kind.BANK, 85, (owner.id, books.id), provider=bank.id, mfa=Mfa.ON, strong=True),
            account("聚合宝商户后台", Kind.WALLET, 80, (owner.id,), provider=app.id, mfa=Mfa.OFFERED),
            account("店员账号 阿强", Kind.CLERK, None, (gone.id,), provider=app.id, owner=gone.id, grade=Grade.BOUND),
            account("绑定手机号", Kind.PHONE, None, (), provider=app.id, owner=gone.id, grade=Grade.BOUND),
            account("收银台一 主管密码", Kind.TERMINAL_ADMIN, 40, (owner.id, manager.id), device=till.id, **pin),
            account("收银台一 操作员 01", Kind.OPERATOR, 84, (clerk.id,), device=till.id, **pin),
            account("外卖窗口 主管密码", Kind.TERMINAL_ADMIN, 200, (owner.id,), device=away.id, **pin),
            account("店内 Wi-Fi", Kind.WIFI, 130, every, strong=False, where="收银区"),
            account("路由器管理", Kind.ROUTER, None, (owner.id,), sure=Sure.FACTORY),
            account("收银电脑", Kind.COMPUTER, 420, (owner.id, manager.id), exempt="只在本机登录，磁盘已加密",
                    exempt_until=TODAY + 100 * DAY),
            account("保险柜", Kind.SAFE, 380, (owner.id, manager.id), grade=Grade.CODE),
            account("店铺邮箱", Kind.EMAIL, 20, (owner.id,), mfa=Mfa.ON, strong=True),
            account("旧监控", Kind.CAMERAS, 300, (owner.id,), closed=TODAY - 30 * DAY),
        ]
    )  # fmt: skip
    number = {one.name: one.id for one in made}
    passwords.done(
        Turn(
            0,
            number["店铺邮箱"],
            TODAY - 20 * DAY,
            Action.CHANGE,
            owner.id,
            Sure.EXACT,
            True,
            note="一并退出其他设备",
        )
    )
    passwords.done(Turn(0, number["保险柜"], TODAY - 100 * DAY, Action.REVIEW, manager.id))
    passwords.happen(Cause.PHISHING, [number["聚合宝商户后台"]], TODAY - DAY, "有人自称客服来电要验证码")
    passwords.pause(number["聚合宝商户后台"], TODAY + DAY, "老板明天回店")


def _placed(device: Device, name: str, shop: int, provider: int) -> Device:
    return replace(device, name=name, shop=shop, provider=provider, tid=f"8000{device.serial[-4:]}")

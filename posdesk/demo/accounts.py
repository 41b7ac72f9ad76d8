"""The made-up shop's list of accounts: something late, something soon, and what somebody who left still knows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from posdesk.devices.model import Kind as DeviceKind
from posdesk.passwords.model import Account, Action, Grade, Kind, Mfa, Sure, Turn
from posdesk.shop.model import Person, Role

if TYPE_CHECKING:
    from posdesk.devices.service import Devices
    from posdesk.passwords.service import Passwords
    from posdesk.shop.service import Register

LEFT: Final = "收银员乙"
"""Who has left, and what of theirs is still open."""
LATE: Final = "店内 Wi-Fi"
SOON: Final = "收银台一 操作员 01"


def fill(register: Register, devices: Devices, passwords: Passwords) -> None:
    """Put the accounts into a vault that has the shop and its devices; days count back from today."""
    book, today = register.book(), passwords.today
    place, acquirer = book.shops[0].id, book.providers[0].id
    owner, clerk = (one.id for one in book.people[:2])
    gone = register.add(
        Person(shop=place, name=LEFT, role=Role.CASHIER, may=("sell",), left=today - timedelta(days=3))
    ).id  # fmt: skip
    till = next(one.id for one in devices.every() if one.kind is DeviceKind.SMART_POS)
    box = next(one.id for one in devices.every() if one.kind is DeviceKind.SOUNDBOX)

    def account(name: str, kind: Kind, ago: int | None, known: tuple[int, ...], **more: object) -> Account:
        told: dict[str, object] = {
            "shop": place, "changed": None if ago is None else today - timedelta(days=ago),
            "sure": Sure.UNKNOWN if ago is None else Sure.EXACT, "mfa": Mfa.NOT_OFFERED,
            "opened": today - timedelta(days=10), **more,
        }  # fmt: skip
        return Account(name=name, kind=kind, known_by=known, **told)  # type: ignore[arg-type]  # fields by their names

    made = passwords.add_all([
        account("收单商户后台", Kind.ACQUIRER, 30, (owner,), provider=acquirer, mfa=Mfa.ON, strong=True),
        account("微信支付商户后台", Kind.WALLET, 70, (owner,), mfa=Mfa.ON, strong=True),
        account("企业网银", Kind.BANK, 50, (owner,), mfa=Mfa.ON, strong=True),
        account("收银台一 主管密码", Kind.TERMINAL_ADMIN, 40, (owner,), device=till, grade=Grade.PIN, strong=True),
        account(SOON, Kind.OPERATOR, 84, (clerk,), device=till, grade=Grade.PIN, strong=True),
        account(LATE, Kind.WIFI, 120, (owner, clerk), strong=False),
        account("路由器", Kind.ROUTER, None, (owner,), sure=Sure.FACTORY),
        account("收银电脑", Kind.COMPUTER, 20, (owner, clerk, gone), strong=True),
        account("店铺邮箱", Kind.EMAIL, 400, (owner,), mfa=Mfa.OFFERED, days=365, strong=True),
        account("保险柜", Kind.SAFE, 200, (owner, gone), grade=Grade.CODE),
        account(f"店员账号 {LEFT}", Kind.CLERK, None, (gone,), owner=gone, grade=Grade.BOUND),
        account("收款音箱绑定", Kind.SOUNDBOX, None, (), device=box, grade=Grade.BOUND),
    ])  # fmt: skip
    computer = next(one for one in made if one.kind is Kind.COMPUTER)
    passwords.done(
        Turn(0, computer.id, today - timedelta(days=20), Action.CHANGE, owner, Sure.EXACT, True),
        known_by=computer.known_by,
    )

"""A desk over a real vault with a register in it, and a register that somebody has kept for a year."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from posdesk.keeping import ROOMS
from posdesk.kit.clock import Clock
from posdesk.shop.model import (
    Account,
    Contact,
    Counter,
    Handout,
    Merchant,
    Person,
    Provider,
    ProviderKind,
    Role,
    Shop,
    Step,
    Training,
    Verified,
    Visit,
)
from posdesk.shop.rules import TOPICS, TRAINED_FOR
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Vault
from tests.vault.conftest import FAST, PASSPHRASE

TODAY = date(2026, 11, 30)
CLOCK = Clock(lambda: datetime(2026, 11, 30, 9, 0, tzinfo=UTC))
DAY = timedelta(days=1)
WHO = "Lin"

_WORKDAY = (("10:00", "14:00"), ("17:00", "22:30"))
_WEEKEND = (("09:30", "23:00"),)


class RegisterDesk:
    """An open vault, until it is locked."""

    def __init__(self, folder: Path) -> None:
        self.vault: Vault | None = vaults.create(folder, PASSPHRASE, ROOMS, clock=CLOCK, stretch=FAST)[0]

    def register(self) -> Register:
        if self.vault is None:
            raise VaultLocked
        return Register(self.vault, WHO)

    def lock(self) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None


def furnish(register: Register) -> None:
    """A year of a shop with two places: something of everything, and something due of everything."""
    shop = register.begin(
        Shop(
            name="青禾便利店 复兴路", address="上海市徐汇区复兴中路 1204 号", phone="021-5550 1234",
            credit_code="91310104MA1FR3XC29", hours=(_WORKDAY,) * 5 + (_WEEKEND,) * 2,
            closed=("2027-02-05/2027-02-11",), note="后门 19:00 后锁上",
        ),
        Counter(name="收银台 1", note="靠门"),
        Account(bank="工商银行徐汇支行", last4="0421", holder="青禾商贸有限公司"),
        Merchant(number="898310154110245", name="QINGHE CONVENIENCE"),
    )  # fmt: skip
    other = register.begin(Shop(name="青禾便利店 南门", address="南门大街 7 号"), Counter(name="收银台"), None, None)
    register.add(Counter(shop=shop.id, name="收银台 2"))
    register.add(Counter(shop=shop.id, name="外卖台", note="只收码"))
    bank = register.add(
        Provider(
            name="工商银行", kind=ProviderKind.BANK, hotline="95588", response="4 小时内上门", warranty="两年",
            licence="B0001H131000001", licence_until=TODAY + 40 * DAY, looked_up=TODAY - 30 * DAY,
            lookup="央行网站 → 政务公开 → 行政审批公示 → 已获许可机构", contract_from=date(2025, 1, 1),
            contract_until=TODAY + 45 * DAY, notice_days=30, fees="借记卡 0.5%，封顶 20 元；贷记卡 0.6%", cycle="T+1",
        )
    )  # fmt: skip
    agent = register.add(Provider(name="速联支付服务（代理）", kind=ProviderKind.AGENT, fees="0.38%"))
    cards = register.add(
        Provider(
            name="拉卡拉", kind=ProviderKind.CARDS, hotline="95016", replacement="一年内免费换机",
            looked_up=TODAY - 300 * DAY,
        )
    )  # fmt: skip
    register.add(Merchant(shop=other.id, provider=cards.id, number="822290058120411", name="QINGHE SOUTH GATE"))
    register.add(
        Contact(provider=bank.id, name="王经理", role="客户经理", phone="021-6433 0011", verified=Verified.CONTRACT,
                verified_on=TODAY - 100 * DAY)
    )  # fmt: skip
    register.add(Contact(provider=bank.id, name="小赵", role="装机", phone="138 0013 8000"))
    register.add(Contact(provider=cards.id, name="客服", phone="95016", verified=Verified.BACK,
                         verified_on=TODAY - 20 * DAY))  # fmt: skip
    register.add(
        Handout(provider=bank.id, what="营业执照复印件", to="王经理", on=TODAY - 120 * DAY, why="开通收单", marked=True)
    )
    register.add(
        Handout(provider=bank.id, what="开户许可证复印件", to="王经理", on=TODAY - 120 * DAY, returned=TODAY - 90 * DAY)
    )
    register.add(
        Visit(provider=bank.id, shop=shop.id, on=TODAY - 3 * DAY, who="小赵", announced=True, badge="ICBC-2207",
              work="换了一根网线", seen_by="陈梅")
    )  # fmt: skip
    register.add(
        Visit(provider=agent.id, shop=other.id, on=TODAY - 60 * DAY, who="自称巡检", called_back=True, work="没让动")
    )
    people = [
        Person(name="林青", role=Role.OWNER, joined=date(2020, 3, 1), phone="139 0000 1111"),
        Person(name="陈梅", role=Role.MANAGER, shop=shop.id, may=("sell", "refund", "settle", "receive"),
               joined=date(2022, 5, 9)),
        Person(name="Alexandra Wong", role=Role.CASHIER, shop=shop.id, may=("sell",), joined=TODAY - 20 * DAY),
        Person(name="何会计", role=Role.BOOKKEEPER, may=("portal",), joined=date(2023, 1, 4)),
        Person(name="阿强", role=Role.CASHIER, shop=other.id, may=("sell", "refund"), joined=date(2024, 8, 1),
               left=TODAY - 2 * DAY),
    ]  # fmt: skip
    kept = [register.add(one) for one in people]
    owner, manager, _, books, gone = kept
    register.add_all(
        [
            Training(person=one.id, topic=topic, on=TODAY - ago * DAY, by="林青", signed=one is not manager)
            for one, ago in ((owner, 200), (manager, 90), (books, 400))
            for topic in TOPICS
            if topic in TRAINED_FOR[one.role] and not (one is manager and topic in ("codes", "emergency"))
        ]
    )
    for person, item in ((gone, "keys_returned"), (gone, "devices_returned"), (manager, "roles")):
        register.add(Step(person=person.id, item=item, done=TODAY - DAY, by="林青"))


def png(path: Path) -> Path:
    """A small picture, written."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (60, 40), "#c8d8d4").save(out, "PNG")
    path.write_bytes(out.getvalue())
    return path

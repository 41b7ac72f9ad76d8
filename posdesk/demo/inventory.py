"""The made-up shop's register and devices, one of which was swapped: by its number, its seal and its takings.

Pictures are drawn, not photographed: the bottom of a terminal with its seal, as it was at first and as it is now.
"""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from posdesk.demo import shop
from posdesk.devices.model import Device, Found, Inspection, Kind, Look, Outcome, Photo, Risk, Seal, Status
from posdesk.shop.model import (
    Account,
    Contact,
    Counter,
    Merchant,
    Person,
    Provider,
    ProviderKind,
    Role,
    Shop,
    Training,
    Verified,
)
from posdesk.vault import service as vaults

if TYPE_CHECKING:
    from posdesk.devices.service import Devices
    from posdesk.shop.service import Register

SWAPPED: Final = "N9A-20457731"
"""The serial number that the list has of the terminal that was swapped, and the one that stands on it now."""
IN_ITS_PLACE: Final = "N9A-20451177"

_SINCE: Final = date(2025, 9, 1)
_INSPECTED: Final = datetime(2026, 5, 25, 8, 40)  # noqa: DTZ001  local to the shop, as every inspection is
_TERMINALS: Final = (
    ("收银台一", "N9A-20457702", "00045825", "QD-104417"),
    ("收银台二", "N9A-20457718", "00045826", "QD-104418"),
    ("外卖窗口", SWAPPED, "00045827", "QD-104419"),
)
"""Name, serial number, terminal id and seal of each."""


def fill(register: Register, devices: Devices) -> None:
    """Put the shop and its devices into a vault that has none."""
    place = register.add(
        Shop(name=shop.NAME, address="梧桐路 18 号", phone="021-5550 0246", hours=((("07:00", "22:30"),),) * 7)
    )
    tills = [register.add(Counter(shop=place.id, name=name)) for name, *_ in _TERMINALS]
    card = register.add(Account(shop=place.id, bank="工商银行", last4=shop.CARD_ACCOUNT[-4:], holder=shop.NAME))
    acquirer = register.add(
        Provider(
            name="银联商务", kind=ProviderKind.CARDS, licence="Z20000000000000（示例）", licence_until=date(2031, 5, 2),
            looked_up=date(2026, 2, 10), lookup="中国人民银行网站 → 政务公开 → 已获许可机构",
            contract_from=_SINCE, cycle="T+1", fees="借记 0.5 % 封顶 20 元，贷记 0.6 %", hotline="95534",
            warranty="整机一年", response="24 小时内上门", notice_days=30,
        )
    )  # fmt: skip
    register.add(
        Contact(
            provider=acquirer.id, name="客服热线", role="报修", phone="95534", verified=Verified.CONTRACT,
            verified_on=date(2026, 2, 10),
        )
    )  # fmt: skip
    numbers = {
        channel: register.add(
            Merchant(shop=place.id, provider=acquirer.id if channel == "card" else None, number=number, name=shop.NAME,
                     account=card.id if channel == "card" else None)
        )
        for channel, number in shop.MERCHANTS.items()
    }  # fmt: skip
    owner = register.add(Person(shop=place.id, name="店主", role=Role.OWNER, joined=_SINCE))
    clerk = register.add(
        Person(shop=place.id, name="收银员甲", role=Role.CASHIER, may=("sell", "receive", "inspect"), joined=_SINCE)
    )
    for topic in ("scams", "daily_look", "codes", "emergency"):
        register.add(Training(person=clerk.id, topic=topic, on=date(2026, 1, 15), by=owner.name, signed=True))
    for (name, serial, tid, seal), till in zip(_TERMINALS, tills, strict=True):
        device = devices.add(
            Device(
                name=name, kind=Kind.SMART_POS, status=Status.ADOPTED, make="新大陆", model="N9A", serial=serial,
                tid=tid, merchant=numbers["card"].id, provider=acquirer.id, account=card.id, shop=place.id,
                counter=till.id, network="4G", lock="底座锁", firmware="V3.1.16", app="收单应用 5.2.0", cables=1,
                cable_colours="黑",
                installed=_SINCE, warranty_until=_SINCE + timedelta(days=365), pts="4-40321", custodian=clerk.id,
                pts_until=date(2030, 4, 30), after_sales="95534",
            ),
            owner.id,
        )  # fmt: skip
        devices.weigh(Risk(device=device.id, on=_SINCE, person=owner.id, answers=("many_hands",), days=30))
        devices.seal(Seal(device=device.id, number=seal, position="底部螺丝孔", applied=_SINCE, person=owner.id))
        _photograph(devices, Photo(device=device.id, side="bottom", on=_SINCE, reference=True), seal)
        _inspect(devices, device, clerk.id, seal)
    for channel, name in (("wechat", "微信收款码"), ("alipay", "支付宝收款码")):
        devices.add(
            Device(
                name=name, kind=Kind.STATIC_CODE, status=Status.ADOPTED, tid=shop.CODES[channel], shop=place.id,
                merchant=numbers[channel].id, counter=tills[0].id, installed=_SINCE,
                content=f"https://qr.example/{channel}/{numbers[channel].number}",
            ),
            owner.id,
        )  # fmt: skip
    devices.add(
        Device(
            name="收款音箱", kind=Kind.SOUNDBOX, status=Status.ADOPTED, make="天波", model="Q39", serial="Q39-77120458",
            shop=place.id, counter=tills[0].id, installed=_SINCE,
        ),
        owner.id,
    )  # fmt: skip
    devices.found(
        Found(on=_INSPECTED.date(), shop=place.id, what="一个没贴标签的读卡器", where="外卖窗口台下", person=clerk.id)
    )


def _inspect(devices: Devices, device: Device, person: int, seal: str) -> None:
    """The last monthly inspection; of the terminal that was swapped it tells another number, and shows another seal."""
    swapped = device.serial == SWAPPED
    kept, _ = devices.inspect(
        Inspection(
            device=device.id, look=Look.MONTHLY, at=_INSPECTED, person=person, cables=1, firmware="V3.1.16",
            serial=IN_ITS_PLACE if swapped else device.serial,
        )
    )  # fmt: skip
    now = Photo(device=device.id, side="bottom", on=_INSPECTED.date(), person=person, inspection=kept.id)
    _photograph(devices, now, "QD-1O4419" if swapped else seal)
    if swapped:
        assert kept.outcome is Outcome.FAILED


def _photograph(devices: Devices, photo: Photo, seal: str) -> None:
    drawn = _bottom(seal, taken_apart=seal.startswith("QD-1O"))
    devices.photograph(replace(photo), vaults.ready(f"{photo.side}.jpg", drawn))


def _bottom(seal: str, *, taken_apart: bool) -> bytes:
    """The bottom of a terminal with its four screws, its label and its seal."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (900, 1200), (196, 188, 176))
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((170, 120, 730, 1080), 60, (46, 50, 54), (28, 30, 33), 6)
    for x, y in ((240, 200), (660, 200), (240, 1000), (660, 1000)):
        pen.ellipse((x - 26, y - 26, x + 26, y + 26), (92, 96, 100), (20, 20, 20), 4)
        pen.line((x - 14, y, x + 14, y), (30, 30, 30), 6)
    pen.rounded_rectangle((260, 380, 640, 620), 14, (232, 232, 228))
    pen.text((290, 420), "SN", (20, 20, 20))
    for line in range(24):
        pen.rectangle((290 + line * 14, 470, 290 + line * 14 + (line * 7) % 9 + 2, 560), (20, 20, 20))
    box = (560, 940, 760, 1060) if not taken_apart else (540, 960, 740, 1072)
    pen.rounded_rectangle(box, 10, (226, 160, 40) if not taken_apart else (214, 140, 70))
    pen.text((box[0] + 24, box[1] + 40), seal, (30, 20, 0))
    if taken_apart:
        pen.line((box[0] + 10, box[1] + 100, box[0] + 120, box[1] + 20), (240, 236, 228), 7)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()

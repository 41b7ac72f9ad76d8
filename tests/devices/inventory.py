"""A vault with an inventory and a register in it, and a desk over both."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from posdesk.devices.model import Device, Found, Inspection, Kind, Look, Outcome, Photo, Seal, Status
from posdesk.devices.service import Devices, Sighting
from posdesk.keeping import ROOMS
from posdesk.kit.clock import Clock
from posdesk.shop.model import Account, Counter, Merchant, Person, Provider, ProviderKind, Role, Shop
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Ready, Vault
from tests.vault.conftest import FAST, PASSPHRASE

WHO: Final = "mei"
NOW: Final = datetime(2026, 11, 30, 4, 0, tzinfo=UTC)
TODAY: Final = date(2026, 11, 30)


class Desk:
    """An open vault, as the inventory's page asks for it."""

    def __init__(self, folder: Path) -> None:
        self.at = NOW
        self.vault: Vault | None
        self.vault, _ = vaults.create(folder, PASSPHRASE, ROOMS, clock=Clock(self.now), stretch=FAST)

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def devices(self) -> Devices:
        if self.vault is None:
            raise VaultLocked
        return Devices(self.vault, WHO)

    def register(self) -> Register:
        if self.vault is None:
            raise VaultLocked
        return Register(self.vault, WHO)

    def lock(self) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None


@dataclass(frozen=True, slots=True)
class Shops:
    """What stands in the register."""

    shop: Shop
    front: Counter
    back: Counter
    mei: Person
    lin: Person
    acquirer: Provider
    account: Account
    merchant: Merchant


def register(desk: Desk) -> Shops:
    """A shop with two counters, two people, an acquirer, and what it gave."""
    book = desk.register()
    shop = book.add(Shop(0, "青禾便利店", "复兴路 12 号", credit_code="91310000MA1K4BQP0L"))
    acquirer = book.add(Provider(0, "银联商务", ProviderKind.CARDS, licence="Z2000131000019", hotline="95534"))
    account = book.add(Account(0, shop.id, "工商银行", "0428"))
    return Shops(
        shop,
        book.add(Counter(0, shop.id, "前台")),
        book.add(Counter(0, shop.id, "后门摊位")),
        book.add(Person(0, shop.id, "梅", Role.OWNER)),
        book.add(Person(0, shop.id, "林", Role.CASHIER)),
        acquirer,
        account,
        book.add(Merchant(0, shop.id, acquirer.id, "898310054110001", "青禾便利店", account.id)),
    )


def picture(colour: str = "#30506b", size: tuple[int, int] = (120, 180)) -> Ready:
    """A picture of a terminal, more or less."""
    from PIL import Image, ImageDraw

    drawn = Image.new("RGB", size, "#d9d5cc")
    pen = ImageDraw.Draw(drawn)
    w, h = size
    pen.rounded_rectangle((w * 0.2, h * 0.08, w * 0.8, h * 0.94), 8, fill=colour)
    pen.rectangle((w * 0.28, h * 0.16, w * 0.72, h * 0.44), fill="#bfe3d6")
    for row in range(4):
        for column in range(3):
            left, top = w * (0.29 + column * 0.15), h * (0.52 + row * 0.1)
            pen.rectangle((left, top, left + w * 0.11, top + h * 0.06), fill="#f0f0ee")
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return vaults.ready("front.png", out.getvalue())


def stocked(desk: Desk, shops: Shops) -> dict[str, Device]:
    """Devices in most states, with what was done to them."""
    devices = desk.devices()
    whole = Device(
        0, "收银台 1", Kind.SMART_POS, Status.RECEIVED, "Landi", "A8", "LD20A80012345678", tid="10021234",
        merchant=shops.merchant.id, provider=shops.acquirer.id, account=shops.account.id, shop=shops.shop.id,
        counter=shops.front.id, network="店内 Wi-Fi", lock="Kensington", custodian=shops.mei.id, hardware="V1.2",
        firmware="3.4.1", app="2.18", pts="4-40301", pts_until=date(2027, 2, 1), channel="银联商务",
        bought=date(2026, 3, 2), price="1,280.00", warranty_until=date(2026, 12, 20), cables=2,
        cable_colours="黑, 白", uv_mark="QH-1", weight=412, installed=date(2026, 3, 5), replace_by=date(2030, 3, 1),
        every_days=14,
    )  # fmt: skip
    made: dict[str, Device] = {}

    def add(name: str, device: Device, *path: Status, why: str = "") -> Device:
        kept = devices.add(device, shops.mei.id)
        with devices._vault.change(WHO) as change:
            for state in path:
                kept = devices._moved(change, kept, state, shops.mei.id, why)
        made[name] = kept
        return kept

    one = add("service", whole, Status.ACCEPTED, Status.IN_SERVICE)
    add("code", Device(
        0, "前台收款码", Kind.STATIC_CODE, Status.ADOPTED, content="https://qr.example/abc", shop=shops.shop.id,
        counter=shops.front.id, merchant=shops.merchant.id,
    ))  # fmt: skip
    add(
        "sound", Device(0, "收款音箱", Kind.SOUNDBOX, Status.ADOPTED, "Landi", "CS30", "CS30-88231", shop=shops.shop.id)
    )
    add("received", Device(0, "新机", Kind.POS, Status.RECEIVED, "PAX", "S90", "PX9000111222"))
    add("suspected", Device(
        0, "外卖机", Kind.MPOS, Status.RECEIVED, "Newland", "ME31", "NL31O00777", tid="10029999", shop=shops.shop.id,
        counter=shops.back.id, fixed=False,
    ), Status.ACCEPTED, Status.IN_SERVICE, Status.SUSPECTED, why="卡槽有加装物")  # fmt: skip
    add("ordered", Device(0, "备用机", Kind.POS, Status.ORDERED))
    add("repair", Device(
        0, "收银台 2", Kind.SMART_POS, Status.RECEIVED, "Landi", "A8", "LD20A80087654321", tid="10021235",
        shop=shops.shop.id, counter=shops.back.id,
    ), Status.ACCEPTED, Status.IN_SERVICE, Status.REPAIR, why="银联商务")  # fmt: skip
    devices.seal(Seal(0, one.id, "S-0001", "back, lower screw", date(2026, 3, 5), person=shops.mei.id))
    devices.seal(Seal(0, one.id, "S-0002", "battery lid", date(2026, 3, 5), person=shops.mei.id))
    devices.photograph(Photo(0, one.id, "front", on=date(2026, 3, 5), reference=True), picture())
    devices.photograph(Photo(0, one.id, "back", on=date(2026, 3, 5), reference=True), picture("#5b4636"))
    for n in range(20):
        at = datetime(2026, 11, 8, 9, 0) + timedelta(days=n)  # noqa: DTZ001  a shop's own clock has no zone
        look = Look.MONTHLY if n % 7 == 3 else Look.DAILY
        faults = ("slot",) if n == 12 else ()
        cables = 2 if look is Look.MONTHLY else None
        serial = one.serial if look is Look.MONTHLY else "5678"
        unchecked = ("signal",) if n == 9 else ()
        devices.inspect(Inspection(
            0, one.id, look, at, shops.lin.id, Outcome.OPEN, serial, cables, faults=faults, unchecked=unchecked
        ))  # fmt: skip
    devices.put(
        Device(**{name: getattr(one, name) for name in one.__slots__} | {"firmware": "3.4.2"}), None, "银联商务"
    )
    devices.see([
        Sighting("10021234", "898310054110001", date(2026, 9, 1), date(2026, 11, 29), 4120, 88),
        Sighting("77120033", "898310054110001", date(2026, 11, 27), date(2026, 11, 29), 31, 3),
        Sighting("10029999", "898310054110001", date(2026, 11, 20), date(2026, 11, 29), 12, 5),
        Sighting("T9", "898310054110001", date(2026, 11, 29), date(2026, 11, 29), 1, 1),
    ])  # fmt: skip
    devices.found(Found(0, date(2026, 11, 28), shops.shop.id, "黑色读卡器，插在电脑上", "", "收银台 2", shops.lin.id))
    return made

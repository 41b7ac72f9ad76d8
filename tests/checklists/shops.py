"""A vault with a shop in it whose devices are looked at every month, and somebody else's telling of its takings."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

from posdesk.checklists.model import Accounts, Answer, Ask, Kind, Takings
from posdesk.checklists.rules.results import Filled
from posdesk.checklists.service import Checklists, Choices, Entry, Order
from posdesk.devices.model import Device, Photo, Seal, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.devices.service import Devices
from posdesk.keeping import ROOMS, Keeping
from posdesk.kit.clock import Clock
from posdesk.shop.model import Contact, Counter, Merchant, Person, Provider, ProviderKind, Role, Shop, Verified
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Vault
from tests.devices.inventory import picture
from tests.vault.conftest import FAST, PASSPHRASE

MONTH: Final = "2026-11"
WHO: Final = "mei"
BEGUN: Final = datetime(2026, 3, 5, 4, 0, tzinfo=UTC)
CARD: Final = "6222020200112345679"
"""A card's number, which must be nowhere."""


class Days:
    """A clock that a test sets."""

    def __init__(self, at: datetime = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def go(self, year: int, month: int, day: int) -> None:
        self.at = datetime(year, month, day, 4, 0, tzinfo=UTC)


class Told:
    """What other rooms tell, as a test has it."""

    def __init__(self) -> None:
        self.of_takings: Takings | None = Takings(24, 21, 3, 1, 2, 1)
        self.of_accounts: Accounts | None = Accounts(9, 1, 0, 0, 2)

    def takings(self, month: str, merchants: frozenset[str] | None) -> Takings | None:
        return self.of_takings

    def accounts(self) -> Accounts | None:
        return self.of_accounts


class Desk:
    """An open vault, as the checklists' page asks for it."""

    def __init__(self, folder: Path, days: Days | None = None) -> None:
        self.days = days or Days()
        self.told = Told()
        made, _ = vaults.create(folder, PASSPHRASE, ROOMS, clock=Clock(self.days), stretch=FAST)
        self.kept: Keeping | None = Keeping(made)

    @property
    def vault(self) -> Vault:
        if self.kept is None:
            raise VaultLocked
        return self.kept.vault

    def checklists(self) -> Checklists:
        return Checklists(self.vault, WHO, self.told)

    def devices(self) -> Devices:
        return Devices(self.vault, WHO)

    def register(self) -> Register:
        return Register(self.vault, WHO)

    def lock(self) -> None:
        if self.kept is not None:
            self.kept.vault.close()
            self.kept = None


@contextmanager
def desk_of(folder: Path, days: Days | None = None, *, stocked: bool = True, more: int = 0) -> Iterator[Desk]:
    desk = Desk(folder / "shop", days)
    try:
        if stocked:
            stock(desk, more)
        yield desk
    finally:
        desk.lock()


def stock(desk: Desk, more: int = 0) -> Shop:
    """A shop with a terminal, a static code and a soundbox that have long been here; ``more`` terminals."""
    register, devices = desk.register(), desk.devices()
    shop = register.add(Shop(name="青禾便利店", address="复兴路 12 号", phone="021-5555 0100"))
    counter = register.add(Counter(shop=shop.id, name="前台"))
    provider = register.add(Provider(name="银联商务", kind=ProviderKind.CARDS, hotline="95534"))
    register.add(Contact(provider=provider.id, name="王经理", role="客户经理", phone="021-5555 0199",
                         verified=Verified.CALLED, verified_on=date(2026, 3, 1)))  # fmt: skip
    register.add(Merchant(shop=shop.id, provider=provider.id, number="898310054110001"))
    mei = register.add(Person(shop=shop.id, name="梅", role=Role.OWNER, phone="13900000001"))
    register.add(Person(shop=shop.id, name="林", role=Role.CASHIER))
    made = [
        devices.add(one)
        for one in (
            Device(name="收银台 1", kind=DeviceKind.SMART_POS, status=Status.ADOPTED, make="Landi", model="A8",
                   serial="LD20A80012345678", tid="10021234", shop=shop.id, counter=counter.id, cables=2,
                   cable_colours="黑, 白", firmware="3.4.1", custodian=mei.id, installed=date(2026, 3, 5)),
            Device(name="前台收款码", kind=DeviceKind.STATIC_CODE, status=Status.ADOPTED,
                   content="https://qr.example/abc", shop=shop.id, counter=counter.id, installed=date(2026, 3, 5)),
            Device(name="收款音箱", kind=DeviceKind.SOUNDBOX, status=Status.ADOPTED, make="Landi", model="CS30",
                   serial="CS30-88231", shop=shop.id, installed=date(2026, 3, 5)),
            *(Device(name=f"分台 {n}", kind=DeviceKind.POS, status=Status.ADOPTED, make="PAX", model="S90",
                     serial=f"PX90001112{n:03d}", tid=f"100220{n:02d}", shop=shop.id, installed=date(2026, 3, 5))
              for n in range(more)),
        )
    ]  # fmt: skip
    devices.seal(Seal(0, made[0].id, "S-0001", "back", date(2026, 3, 5)))
    devices.photograph(Photo(0, made[0].id, "front", on=date(2026, 3, 5), reference=True), picture())
    return shop


def order(kind: Kind = Kind.MONTHLY, month: str = MONTH, shop: int | None = 1, **how: object) -> Order:
    choices = Choices(**{"languages": ("zh_CN",), **how})  # type: ignore[arg-type]  # tests give what they mean
    return Order(kind, month, shop, choices)


def answers(entry: Entry, key: str, answer: Answer = Answer.OK, **but: Answer) -> list[Filled]:
    """All lines of a block answered alike, but some; a serial number is written where it is asked for."""
    block = next(one for one in entry.printout.blocks if one.key == key)
    made = []
    for row in block.rows:
        written = ""
        if row.ask is Ask.SERIAL and block.machine is not None:
            written = SERIALS.get(block.machine.name, f"PX90001112{block.machine.name.split()[-1]:0>3}")
        elif row.ask is Ask.CODE:
            written = "le/abc"
        elif row.ask is Ask.NUMBER and block.machine is not None:
            written = "2" if block.machine.name == "收银台 1" else "1"
        made.append((row.id, str(but.get(row.id, answer)), written, ""))
    return made


SERIALS: Final = {"收银台 1": "LD20A80012345678"}


def fill_whole(lists: Checklists, number: str, answer: Answer = Answer.OK) -> Entry:
    """Answer every line of a sheet alike."""
    entry = lists.entry(number)
    for block in entry.printout.blocks:
        lists.fill(entry.sheet.id, block.key, answers(entry, block.key, answer))
    return lists.entry(number)


def page_picture(pdf: bytes, number: int = 0, dots: int = 200) -> Image.Image:
    """A page as a scanner sees it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[number].render(scale=dots / 72).to_pil().convert("L")
    finally:
        document.close()


def jpeg(picture_: Image.Image, quality: int = 80) -> bytes:
    out = io.BytesIO()
    picture_.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()

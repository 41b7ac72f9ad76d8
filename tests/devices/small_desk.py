"""An inventory and a register in a real vault, of a small shop: what the guided tasks work on."""

from __future__ import annotations

from pathlib import Path

from posdesk.devices.model import Device, Kind, Photo, Seal, Status
from posdesk.devices.service import Devices
from posdesk.keeping import ROOMS, Keeping
from posdesk.kit.clock import CLOCK, Clock
from posdesk.shop.model import Account, Counter, Merchant, Person, Provider, ProviderKind, Role, Shop
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Secret, Vault
from tests.devices.pictures import plain_photo
from tests.vault.conftest import FAST, PASSPHRASE

CONTENT = "https://qr.95516.com/00010000/01130823612398761023"
SERIAL = "N910-0123456"


class SmallDesk:
    """A vault that is locked and opened as the window does it."""

    def __init__(self, folder: Path, clock: Clock = CLOCK) -> None:
        self._folder, self._clock = folder, clock
        vault, _ = vaults.create(folder, PASSPHRASE, ROOMS, clock=clock, stretch=FAST)
        self.kept: Keeping | None = Keeping(vault)

    @property
    def vault(self) -> Vault:
        if self.kept is None:
            raise VaultLocked
        return self.kept.vault

    def lock(self) -> None:
        if self.kept is not None:
            self.kept.vault.close()
        self.kept = None

    def unlock(self) -> None:
        self.kept = Keeping(vaults.open_vault(self._folder, Secret.passphrase(PASSPHRASE), ROOMS, clock=self._clock))

    def devices(self) -> Devices:
        return Devices(self.vault, "owner")

    def register(self) -> Register:
        return Register(self.vault, "owner")

    def content(self, attachment: int) -> bytes:
        return self.devices().content(attachment)


def furnish(desk: SmallDesk, people: int = 2) -> None:
    """A shop with its provider, its account and the people who work there."""
    register = desk.register()
    shop = register.add(Shop(name="青禾便利店", address="复兴路 12 号", credit_code="91310115MA1K4B7Q9X"))
    bank = register.add(Provider(name="浦东银行", kind=ProviderKind.BANK, hotline="95500"))
    account = register.add(Account(shop=shop.id, bank="浦东银行", last4="6688"))
    register.add(Merchant(shop=shop.id, provider=bank.id, number="821310154110001", account=account.id))
    register.add(Counter(shop=shop.id, name="前台"))
    for name, role in (("陈静", Role.OWNER), ("林涛", Role.MANAGER))[:people]:
        register.add(Person(shop=shop.id, name=name, role=role, may=("receive", "approve", "inspect")))


def new_device(desk: SmallDesk) -> Device:
    """A terminal that was just delivered."""
    device = Device(
        name="前台刷卡机", kind=Kind.SMART_POS, status=Status.RECEIVED, make="新大陆", model="N910", serial=SERIAL,
        tid="10012345", merchant=1, provider=1, account=1, shop=1, counter=1, cables=2,
    )  # fmt: skip
    return desk.devices().add(device)


def in_use(desk: SmallDesk) -> list[Device]:
    """A terminal, a static code and a soundbox that have been here for long."""
    devices = desk.devices()
    made = [
        devices.add(device)
        for device in (
            Device(
                name="收银台刷卡机", kind=Kind.POS, status=Status.ADOPTED, make="新大陆", model="N910",
                serial="N9107654321", tid="10012346", shop=1, counter=1, cables=2, firmware="2.1.7",
                hardware="B", app="4.0.2",
            ),
            Device(name="前台收款码", kind=Kind.STATIC_CODE, status=Status.ADOPTED, content=CONTENT, shop=1, counter=1),
            Device(name="云喇叭", kind=Kind.SOUNDBOX, status=Status.ADOPTED, serial="SB20260011", shop=1),
        )
    ]  # fmt: skip
    devices.seal(Seal(device=made[0].id, number="A0012345", position="背面"))
    devices.seal(Seal(device=made[0].id, number="A0012346", position="左侧"))
    for side in ("front", "back"):
        devices.photograph(
            Photo(device=made[0].id, side=side, reference=True, on=devices.today),
            vaults.ready(f"{side}.jpg", plain_photo()),
        )
    return made

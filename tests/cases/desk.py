"""A desk over a real vault with a register, devices and emergencies in it, and a clock that a test sets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from posdesk.cases.model import Story
from posdesk.cases.service import Act, Cases, Edit
from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.service import Devices
from posdesk.keeping import ROOMS
from posdesk.kit.clock import Clock
from posdesk.kit.links import Link, parse
from posdesk.passwords.service import Passwords
from posdesk.reconcile.model import Verdict
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Secret, Vault
from tests.shop.ui.register_desk import furnish
from tests.vault.conftest import FAST, PASSPHRASE

WHO = "Lin"
NOON = datetime(2026, 11, 30, 4, 0, tzinfo=UTC)


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def later(self, **more: float) -> None:
        self.at += timedelta(**more)


class CasesDesk:
    """An open vault, until it is locked; then it can be opened again."""

    def __init__(self, folder: Path, hands: Hands | None = None) -> None:
        self.folder, self.hands = folder, hands or Hands()
        self.clock = Clock(self.hands)
        self.verdict: Verdict | None = None
        self.vault: Vault | None = vaults.create(folder, PASSPHRASE, ROOMS, clock=self.clock, stretch=FAST)[0]

    def lock(self) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None

    def unlock(self) -> None:
        self.vault = vaults.open_vault(self.folder, Secret.passphrase(PASSPHRASE), ROOMS, clock=self.clock)

    @property
    def _open(self) -> Vault:
        if self.vault is None:
            raise VaultLocked
        return self.vault

    def cases(self) -> Cases:
        return Cases(self._open, WHO)

    def register(self) -> Register:
        return Register(self._open, WHO)

    def devices(self) -> Devices:
        return Devices(self._open, WHO)

    def passwords(self) -> Passwords:
        return Passwords(self._open, WHO)

    def begin_case(self, address: Link) -> Story:
        return self.cases().draft(address, self.verdict)

    def begin(self, address: str) -> Story:
        return self.begin_case(parse(address))

    def done(self, story: Story, step: str, *answers: str, note: str = "") -> Story:
        """Answer a step, note something, and tick it."""
        cases = self.cases()
        if answers:
            story = cases.edit(story, Edit(Act.ANSWER, step, answers=answers))
        if note:
            story = cases.edit(story, Edit(Act.NOTE, step, value=note))
        return cases.edit(story, Edit(Act.DONE, step, value="陈静"))


def devices_of(desk: CasesDesk) -> list[Device]:
    """Two terminals in use and a code, with what is known of them."""
    provider = next((one.id for one in desk.register().book().providers if one.name == "拉卡拉"), None)
    made = (
        Device(name="前台刷卡机", kind=Kind.SMART_POS, status=Status.ADOPTED, make="新大陆", model="N910",
               serial="N910-0123456", tid="77120001", merchant=1, provider=provider, shop=1, counter=1,
               place="收银台左侧"),
        Device(name="吧台刷卡机", kind=Kind.POS, status=Status.ADOPTED, make="联迪", model="A8", serial="LD-8800231",
               tid="77120002", merchant=1, shop=1),
        Device(name="前台收款码", kind=Kind.STATIC_CODE, status=Status.ADOPTED, content="https://qr.95516.com/1"),
    )  # fmt: skip
    return [desk.devices().add(one) for one in made]


def whole(folder: Path, hands: Hands | None = None) -> CasesDesk:
    """A desk with everything around an emergency, and no emergency yet."""
    desk = CasesDesk(folder, hands)
    furnish(desk.register())
    devices_of(desk)
    return desk

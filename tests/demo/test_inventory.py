"""The made-up shop's swapped terminal is caught three times, each time by something else."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import pytest
from PIL import Image, ImageChops, ImageStat

from posdesk.app import App, open_app
from posdesk.demo import accounts, inventory, shop
from posdesk.devices.model import Outcome, Status
from posdesk.devices.rules.seen import Doubt
from posdesk.kit.agenda import Urgency
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The shop with its files and its devices, in a vault, judged."""
    folder = tmp_path_factory.mktemp("shop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
        session = open_app(folder=folder / "vault")
        session.make_vault(folder / "vault", PASSPHRASE)
        inventory.fill(session.keeping.register(), session.keeping.devices())
        accounts.fill(session.keeping.register(), session.keeping.devices(), session.keeping.passwords())
        made = shop.make()
        for name, content in made.files.items():
            (folder / name).write_bytes(content)
        session.set_terms(made.terms)
        session.read([folder / name for name in made.files])
        session.judge()
        yield session
        session.lock_vault()


def swapped(app: App) -> int:
    return next(one.id for one in app.keeping.devices().every() if one.serial == inventory.SWAPPED)


def test_its_number_is_another(app: App) -> None:
    (look,) = app.keeping.devices().detail(swapped(app)).inspections
    assert (look.outcome, look.faults) == (Outcome.FAILED, ("serial",))
    others = [one for one in app.keeping.devices().every() if one.id != swapped(app)]
    for one in others:
        assert all(look.outcome is Outcome.PASSED for look in app.keeping.devices().detail(one.id).inspections)


def test_its_seal_looks_otherwise(app: App) -> None:
    devices = app.keeping.devices()

    def difference(number: int) -> float:
        before, now = (Image.open(io.BytesIO(devices.content(one.attachment))) for one in devices.detail(number).photos)
        return max(ImageStat.Stat(ImageChops.difference(before, now)).rms)

    other = next(one.id for one in devices.every() if one.tid == "00045825")
    assert difference(other) < 1
    assert difference(swapped(app)) > 8


def test_its_takings_come_under_another_terminal(app: App) -> None:
    devices = app.keeping.devices()
    odd = {one.terminal: one for one in devices.odd(devices.every())}
    assert odd[shop.SWAPPED[1]].doubt is Doubt.UNKNOWN
    silent = odd[shop.SWAPPED[0]]
    assert (silent.doubt, silent.device and silent.device.id) == (Doubt.SILENT, swapped(app))
    assert set(odd) == {shop.SWAPPED[0], shop.SWAPPED[1]}


def test_today_says_so(app: App) -> None:
    keys = {one.what.key for one in app.today() if one.severity is Urgency.ACT}
    assert {"devices.due.terminal_unknown", "devices.due.found", "reconcile.due.findings"} <= keys
    assert {one.status for one in app.keeping.devices().every()} == {Status.ADOPTED}
    assert app.keeping.devices().today >= date(2026, 1, 1)


def test_its_passwords_show_something_late_something_soon_and_a_leaver(app: App) -> None:
    book = app.keeping.passwords().book()
    told = book.overview()
    late, soon = {one.account.name for one in told.late}, {one.account.name for one in told.soon}
    assert accounts.LATE in late
    assert accounts.SOON in soon
    ((left, theirs),) = told.leavers
    assert left.name == accounts.LEFT
    assert {(one.name, str(action)) for one, action in theirs} == {
        (f"店员账号 {accounts.LEFT}", "remove"), ("收银电脑", "change"), ("保险柜", "change"),
    }  # fmt: skip
    assert {why for one in told.weak for why in one.why} == {"factory", "weak", "mfa"}
    assert any(one.link.room == "passwords" and one.severity is Urgency.ACT for one in app.today())

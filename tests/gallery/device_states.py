"""The inventory's page, its places, its form and its dialogs, over a real vault."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from posdesk.devices.errors import MoveRefused, move_refused
from posdesk.devices.model import Custody, Device, Found, Outcome, Seen, Status
from posdesk.devices.store import ACCEPTANCES
from posdesk.devices.ui.detail import ITSELF, LOOKS, PAST
from posdesk.devices.ui.doubts import DevicePick
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.forms import Sheet
from posdesk.devices.ui.hands import BackSheet, FoundSheet, RetireSheet, SendSheet
from posdesk.devices.ui.page import FOUND, TERMINALS, DevicesPage
from posdesk.devices.ui.parts import Do
from posdesk.devices.ui.sheets import AccessorySheet, RiskSheet, SealSheet
from posdesk.devices.ui.sides import PhotoSheet
from posdesk.shell.window import MainWindow
from tests.devices.inventory import Desk, picture, register, stocked
from tests.gallery.vault_states import language, shown

_COLOURS: Final = ("#1f6f5f", "#5b4636", "#303a46", "#8a6d3b", "#44546a")


@cache
def _desks() -> dict[str, tuple[Desk, dict[str, Device]]]:
    """Two vaults for all pictures: one that is kept, one in which nobody has begun."""
    place = tempfile.TemporaryDirectory()
    kept, fresh = Desk(Path(place.name) / "kept"), Desk(Path(place.name) / "fresh")
    shops = register(kept)
    register(fresh)
    made = stocked(kept, shops)
    devices = kept.devices()
    trial = devices.add(Device(0, "收银台 3", status=Status.RECEIVED, serial="LD20A80055550001", tid="10021240"))
    begun = devices.begin(trial.id, shops.mei.id)
    noted = replace(
        begun, outcome=Outcome.PASSED, test_amount=100, test_currency="CNY", test_on=date(2026, 11, 27),
        test_reference="261127000412",
    )  # fmt: skip
    with devices._vault.change("mei") as change:
        ACCEPTANCES.put(change, noted)
        accepted = devices._moved(change, trial, Status.ACCEPTED, shops.mei.id, "")
        made["trial"] = devices._moved(change, accepted, Status.TRIAL, shops.mei.id, "")
    devices.lend(Custody(0, made["code"].id, "loan", "后门摊位", called_back=True, out=date(2026, 11, 20)))
    devices.found(Found(0, date(2026, 11, 2), None, "快递员的手持机", "", "柜台", answer="顾客的，已取走"))

    def close() -> None:
        kept.lock()
        fresh.lock()
        place.cleanup()

    atexit.register(close)
    return {"kept": (kept, made), "fresh": (fresh, {})}


def _page(opened: MainWindow, which: str = "kept") -> tuple[DevicesPage, dict[str, Device]]:
    desk, made = _desks()[which]
    page = DevicesPage(desk, opened.lane, language(opened))
    page.refresh()
    return page, made


def _at(opened: MainWindow, name: str, place: int = 0) -> QWidget:
    page, made = _page(opened)
    page.show_link("device", {"id": str(made[name].id)})
    number = made[name].id

    def there() -> bool:
        return page.detail.known is not None and page.detail.known.device.id == number

    holder = shown(opened, page, there)
    page.detail.places.go(place)
    return holder


def _known(opened: MainWindow, name: str) -> tuple[DevicesPage, QWidget]:
    holder = _at(opened, name)
    page = holder.findChild(DevicesPage)
    assert page is not None
    return page, holder


def empty(opened: MainWindow) -> QWidget:
    page, _ = _page(opened, "fresh")
    return shown(opened, page, lambda: page.shelf is not None)


def nothing(opened: MainWindow) -> QWidget:
    page, holder = _known(opened, "service")
    page.listed.filters.search.setText("zzz")
    page.listed.filters._changed()
    page._fetch_detail()
    return holder


def told(opened: MainWindow) -> QWidget:
    page, holder = _known(opened, "received")
    page._failed(_refused())
    return holder


def _refused() -> MoveRefused:
    return move_refused(Status.RECEIVED, Status.ACCEPTED, ("no_acceptance",))


def _place(number: int) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, _ = _page(opened)
        holder = shown(opened, page, lambda: page.shelf is not None)
        page.places.go(number)
        return holder

    return make


def _device(name: str, place: int = 0) -> Callable[[MainWindow], QWidget]:
    return lambda opened: _at(opened, name, place)


def _sheet(name: str, make: Callable[[DevicesPage], Sheet]) -> Callable[[MainWindow], QWidget]:
    def made(opened: MainWindow) -> QWidget:
        page, _holder = _known(opened, name)
        return shown(opened, make(page))

    return made


def _asked(name: str, do: str) -> Callable[[MainWindow], QWidget]:
    def made(opened: MainWindow) -> QWidget:
        page, _holder = _known(opened, name)
        page.do(Do(do, ""))
        found = page.findChild(Sheet)
        assert found is not None
        return shown(opened, found)

    return made


def editor(opened: MainWindow) -> QWidget:
    page, _ = _known(opened, "service")
    assert page.shelf is not None
    device = replace(page.shelf.by_id[_desks()["kept"][1]["service"].id].device, tid="1", bought=date(2027, 3, 1))
    form = Editor(device, page.shelf, page._wording, page)
    form.agree()
    return shown(opened, form)


def adding(opened: MainWindow) -> QWidget:
    page, _ = _known(opened, "service")
    page.editing.add_one()
    form = page.findChild(Editor)
    assert form is not None
    form.fields["name"].control.setText("新机 2")
    form.fields["serial"].control.setText("NL3100O777")
    return shown(opened, form)


def twin(opened: MainWindow) -> QWidget:
    page, _ = _known(opened, "service")
    assert page.shelf is not None
    draft = Device(name="新机 3", status=Status.RECEIVED, serial="LD20A80012345678")
    form = Editor(draft, page.shelf, page._wording, page)
    form.agree()
    return shown(opened, form)


def code(opened: MainWindow) -> QWidget:
    page, _ = _known(opened, "code")
    page.do(Do("edit", ""))
    form = page.findChild(Editor)
    assert form is not None
    return shown(opened, form)


def back(page: DevicesPage) -> Sheet:
    known = page.detail.known
    assert known is not None
    sheet = BackSheet(known.device, Custody(1, known.device.id), known.shelf, page)
    sheet.serial.setText("LD20A80011111111")
    return sheet


def risk(page: DevicesPage) -> Sheet:
    known = page.detail.known
    assert known is not None
    sheet = RiskSheet(known.device, None, known.shelf.book.people, page._wording, known.shelf.today, page)
    sheet.answers["incident"].setChecked(True)
    sheet.answers["many_hands"].setChecked(True)
    return sheet


def of(make: Callable[..., Sheet], *given: str) -> Callable[[DevicesPage], Sheet]:
    """A dialog made from what the page knows."""

    def made(page: DevicesPage) -> Sheet:
        known = page.detail.known
        assert known is not None
        at_hand: dict[str, object] = {
            "device": known.device, "number": known.device.id, "shelf": known.shelf, "page": page, "none": None,
            "people": known.shelf.book.people, "today": known.shelf.today, "wording": page._wording,
            "pictures": [replace(picture(one), name=f"IMG_20261130_0915{n:02}.jpg") for n, one in enumerate(_COLOURS)],
            "front": ("front",), "seen": Seen(terminal="77120033"),
        }  # fmt: skip
        return make(*(at_hand[name] for name in given))

    return made


DEVICE_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "devices-empty": empty,
    "devices": _device("suspected"),
    "devices-service": _device("service"),
    "devices-itself": _device("service", ITSELF),
    "devices-looks": _device("service", LOOKS),
    "devices-past": _device("service", PAST),
    "devices-trial": _device("trial"),
    "devices-code": _device("code", PAST),
    "devices-refused": told,
    "devices-nothing": nothing,
    "devices-terminals": _place(TERMINALS),
    "devices-found": _place(FOUND),
    "devices-edit": editor,
    "devices-add": adding,
    "devices-twin": twin,
    "devices-edit-code": code,
    "devices-suspect": _asked("service", "suspect"),
    "devices-risk": _sheet("repair", risk),
    "devices-back": _sheet("repair", back),
    "devices-send": _sheet("service", of(SendSheet, "device", "shelf", "page")),
    "devices-retire": _sheet("service", of(RetireSheet, "device", "shelf", "page")),
    "devices-seal": _sheet("service", of(SealSheet, "device", "people", "today", "page")),
    "devices-accessory": _sheet("service", of(AccessorySheet, "number", "none", "page")),
    "devices-photo": _sheet("service", of(PhotoSheet, "number", "pictures", "front", "wording", "today", "page")),
    "devices-found-new": _sheet("service", of(FoundSheet, "shelf", "page")),
    "devices-pick": _sheet("service", of(DevicePick, "seen", "shelf", "wording", "page")),
}

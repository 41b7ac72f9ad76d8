"""The guided tasks of the inventory, over a real vault with a small shop in it."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtWidgets import QWidget

from posdesk.devices.model import Check, Device, Photo, Result
from posdesk.devices.rules import checks
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.devices.ui.canvas import Mode
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.daily import FOUND, DailyLook
from posdesk.devices.ui.look import DeviceLook
from posdesk.devices.ui.monthly import InspectDialog
from posdesk.devices.ui.standing import FINISH
from posdesk.kit.clock import Clock
from posdesk.kit.text import said
from posdesk.shell.window import MainWindow
from posdesk.vault import service as vaults
from posdesk.vault.errors import AttachmentRefused
from posdesk.vault.service import Chosen
from tests.devices.pictures import plain_photo
from tests.devices.small_desk import CONTENT, SERIAL, SmallDesk, furnish, in_use, new_device
from tests.gallery.vault_states import language, shown

_NOW: Final = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
_made: list[tuple[SmallDesk, tempfile.TemporaryDirectory[str]]] = []


def desk_of() -> SmallDesk:
    while _made:
        old, place = _made.pop()
        old.lock()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    desk = SmallDesk(Path(place.name) / "vault", Clock(lambda: _NOW))
    furnish(desk)
    _made.append((desk, place))
    return desk


def _begun(desk: SmallDesk, device: Device, *, fault: int = 0, whole: bool = False) -> None:
    """Some of its checks are answered, or all but the money."""
    devices = desk.devices()
    one = devices.begin(device.id)
    devices.note_acceptance(
        replace(
            one, receiver=1, approver=2 if whole else None, box=SERIAL, notice=SERIAL, body="N9100123456",
            screen="" if whole else "N91O0123456", seal="S20261130", test_amount=100, test_currency="CNY",
            test_on=devices.today, test_reference="000123",
            seen=("浦东银行", "821310154110001", "", "1234", "") if not whole else (),
        )
    )  # fmt: skip
    photo = vaults.ready("proof.jpg", plain_photo())
    for item in checks.ITEMS if whole else checks.ITEMS[:9]:
        if item.number == checks.MONEY:
            continue
        result = Result.FAULT if item.number == fault else Result.OK
        note = "拨打 95500 核实过，接线员报出订单号" if item.number == 1 else ""
        instead = ""
        if item.number == 7 and not whole:
            result, instead = Result.NOT_APPLICABLE, ""
        answer = Check(0, one.id, item.number, result, instead, note, 1, devices.today)
        devices.answer(answer, [photo] if item.photo and (whole or item.number != 6) else ())


def _accepting(opened: MainWindow, step: str, *, fault: int = 0, whole: bool = False, ended: int = 0) -> QWidget:
    desk = desk_of()
    device = new_device(desk)
    _begun(desk, device, fault=fault, whole=whole)
    if ended:
        desk.devices().finish(1, 2, four_eyes=True)
    if ended > 1:
        desk.devices().into_use(device.id, 2)
    dialog = AcceptDialog(desk, device.id, opened.lane, language(opened), parent=opened)
    made = shown(opened, dialog, lambda: dialog.standing is not None)
    dialog.show_step(step)
    return shown(opened, made)


def accept_order(opened: MainWindow) -> QWidget:
    return _accepting(opened, "order")


def accept_box(opened: MainWindow) -> QWidget:
    return _accepting(opened, "box")


def accept_origin(opened: MainWindow) -> QWidget:
    return _accepting(opened, "origin")


def accept_binding(opened: MainWindow) -> QWidget:
    return _accepting(opened, "binding")


def accept_doubted(opened: MainWindow) -> QWidget:
    made = _accepting(opened, "binding")
    assert isinstance(made, AcceptDialog)
    made.cards[checks.BOUND].answers.choose(Result.OK)
    return shown(opened, made)


def accept_baseline(opened: MainWindow) -> QWidget:
    made = _accepting(opened, "baseline")
    assert isinstance(made, AcceptDialog)
    assert made.standing is not None
    made.standing.sides = frozenset({"front", "back", "left"})
    made.refresh()
    reasons = (("IMG_2026.HEIC", "heic"), ("IMG_2027.HEIC", "heic"), ("slip.jpg", "broken_picture"))
    refused = (AttachmentRefused(file=name, why=said(f"vault.refused.{why}")) for name, why in reasons)
    error = Chosen((), tuple(refused)).error
    assert error is not None
    made.refused(error)
    return shown(opened, made)


def accept_money(opened: MainWindow) -> QWidget:
    return _accepting(opened, "money")


def accept_missing(opened: MainWindow) -> QWidget:
    return _accepting(opened, FINISH)


def accept_fault(opened: MainWindow) -> QWidget:
    made = _accepting(opened, "box", fault=5)
    assert isinstance(made, AcceptDialog)
    made._warn(made.cards[5].check)
    return made


def accept_quarantine(opened: MainWindow) -> QWidget:
    made = _accepting(opened, "box", fault=5)
    assert isinstance(made, AcceptDialog)
    made.quarantine()
    return shown(opened, made, lambda: made.standing is not None and not made.standing.is_open)


def accept_ready(opened: MainWindow) -> QWidget:
    return _accepting(opened, FINISH, whole=True)


def accept_trial(opened: MainWindow) -> QWidget:
    return _accepting(opened, FINISH, whole=True, ended=2)


def _daily(opened: MainWindow) -> DailyLook:
    desk = desk_of()
    in_use(desk)
    dialog = DailyLook(desk, opened.lane, language(opened), opened)
    shown(opened, dialog, lambda: dialog.round is not None and not dialog.busy)
    dialog.count.setText("4")
    dialog._counting()
    return dialog


def _at_device(opened: MainWindow, number: int = 0) -> tuple[DailyLook, DeviceLook]:
    dialog = _daily(opened)
    dialog.left = dialog._of_shop[number:]
    dialog._show_next()
    assert dialog.look is not None
    return dialog, dialog.look


def daily_count(opened: MainWindow) -> QWidget:
    return shown(opened, _daily(opened))


def daily_device(opened: MainWindow) -> QWidget:
    dialog, look = _at_device(opened)
    look.serial.setText("4321")
    look._typed_serial()
    look.rows["seal"].keys.choose("ok")
    look.rows["slot"].keys.choose("unchecked")
    return shown(opened, dialog)


def daily_fault(opened: MainWindow) -> QWidget:
    dialog, look = _at_device(opened)
    look.serial.setText("4321")
    look._typed_serial()
    look.rows["slot"].keys.choose("fault")
    return shown(opened, dialog)


def daily_code(opened: MainWindow) -> QWidget:
    dialog, look = _at_device(opened, 1)
    look.show_content([CONTENT.replace("0113", "0999")])
    return shown(opened, dialog)


def daily_stop(opened: MainWindow) -> QWidget:
    dialog, look = _at_device(opened)
    look.rows["slot"].keys.choose("fault")
    dialog.go_on()
    return shown(opened, dialog, dialog.stop.isVisible)


def daily_found(opened: MainWindow) -> QWidget:
    dialog = _daily(opened)
    dialog._ask_found()
    assert dialog.places.currentIndex() == FOUND
    dialog.found.what.setText("黑色读卡器，接在收银台线上")
    dialog.found._typed()
    dialog.found.add.click()
    return shown(opened, dialog, lambda: bool(dialog.found.kept))


def daily_end(opened: MainWindow) -> QWidget:
    dialog, look = _at_device(opened)
    look.rows["slot"].keys.choose("fault")
    dialog.go_on()
    shown(opened, dialog, dialog.stop.isVisible)
    dialog.go_on()
    assert dialog.look is not None
    dialog.look.show_content([CONTENT])
    dialog.go_on()
    shown(opened, dialog, lambda: len(dialog.left) == 1 and not dialog.busy)
    for row in dialog.look.rows.values():
        row.keys.choose("ok")
    dialog.go_on()
    shown(opened, dialog, lambda: dialog.places.currentIndex() == FOUND)
    dialog.go_on()
    return shown(opened, dialog)


def inspecting(opened: MainWindow) -> QWidget:
    desk = desk_of()
    number = in_use(desk)[0].id
    dialog = InspectDialog(desk, number, opened.lane, language(opened), opened)
    made = shown(opened, dialog, lambda: dialog.look is not None)
    look = dialog.look
    assert look is not None
    look.serial.setText("N91O7654321")
    look._typed_serial()
    look.cables.setText("3")
    look._typed_cables()
    return shown(opened, made)


def inspected(opened: MainWindow) -> QWidget:
    made = inspecting(opened)
    assert isinstance(made, InspectDialog)
    made.go_on()
    return shown(opened, made, lambda: made.places.currentIndex() == 1)


def _comparing(opened: MainWindow, mode: int, *, align: bool = False) -> QWidget:
    desk = desk_of()
    number = in_use(desk)[0].id
    devices = desk.devices()
    askew = Image.open(io.BytesIO(plain_photo((90, 120, 130), (900, 700)))).rotate(6, fillcolor=(236, 236, 230))
    out = io.BytesIO()
    askew.save(out, "JPEG")
    photo = Photo(device=number, side="front", on=devices.today)
    kept = devices.photograph(photo, vaults.ready("new.jpg", out.getvalue()))
    old = next(one for one in devices.detail(number).photos if one.side == "front" and one.reference)
    devices.mark(replace(old, points=(300, 100, 700, 920)))
    devices.mark(replace(kept, points=(269, 129, 733, 891)))
    dialog = CompareDialog(desk, number, opened.lane, language(opened), opened)
    made = shown(opened, dialog, lambda: dialog.view.pair is not None)
    dialog.view.mode.go(mode)
    dialog.view.canvas._beat.stop()
    if align:
        dialog.view.align.setChecked(True)
    return shown(opened, made)


def compare_beside(opened: MainWindow) -> QWidget:
    return _comparing(opened, 0)


def compare_wipe(opened: MainWindow) -> QWidget:
    made = _comparing(opened, 1)
    assert isinstance(made, CompareDialog)
    made.view.canvas.set_wipe(0.45)
    assert made.view.canvas.mode is Mode.WIPE
    return made


def compare_align(opened: MainWindow) -> QWidget:
    return _comparing(opened, 0, align=True)


def compare_nothing(opened: MainWindow) -> QWidget:
    desk = desk_of()
    dialog = CompareDialog(desk, new_device(desk).id, opened.lane, language(opened), opened)
    return shown(opened, dialog, lambda: dialog.view.pair is not None)


ACCEPTING_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "accept-order": accept_order,
    "accept-box": accept_box,
    "accept-origin": accept_origin,
    "accept-binding": accept_binding,
    "accept-doubted": accept_doubted,
    "accept-baseline": accept_baseline,
    "accept-money": accept_money,
    "accept-missing": accept_missing,
    "accept-fault": accept_fault,
    "accept-quarantine": accept_quarantine,
    "accept-ready": accept_ready,
    "accept-trial": accept_trial,
    "daily-count": daily_count,
    "daily-device": daily_device,
    "daily-fault": daily_fault,
    "daily-code": daily_code,
    "daily-stop": daily_stop,
    "daily-found": daily_found,
    "daily-end": daily_end,
    "inspect": inspecting,
    "inspect-end": inspected,
    "compare-beside": compare_beside,
    "compare-wipe": compare_wipe,
    "compare-align": compare_align,
    "compare-nothing": compare_nothing,
}

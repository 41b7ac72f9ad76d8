"""The parts of an acceptance: serial numbers, the five elements, photos and the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from posdesk.devices.model import OnPaper, Result
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.standing import FINISH
from posdesk.ui import printing
from posdesk.ui.tasks import Lane
from posdesk.vault.ui.viewer import Viewer
from tests.devices.pictures import coded
from tests.devices.small_desk import SERIAL, SmallDesk
from tests.devices.ui.accepting import begin, drop, photo, pick, press, settled, type_serial
from tests.vault.ui.conftest import Hand

__all__ = ["begin", "photo"]


def test_the_first_entry_is_hidden_and_both_must_be_the_same(begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    panel = dialog.serial
    assert panel is not None
    type_serial(dialog, hand, "N910-0123456", "N910-O123456")
    assert panel.first.text() not in panel.first.displayText()
    assert "O or 0" in panel.tell.text
    assert panel.acceptance.body == ""
    type_serial(dialog, hand, "N910-0123456", "N910-9923456")
    assert "not the same" in panel.tell.text
    type_serial(dialog, hand, SERIAL, SERIAL)
    for place, words, told in (
        ("box", "N91OO123456", "O or 0"), ("notice", "N910 0123456", "the same"), ("screen", "N9109999999", "another"),
    ):  # fmt: skip
        panel.fields[place].setFocus()
        hand.type(words)
        assert told in panel.tells[place].text
    dialog.show_step(FINISH)
    settled(dialog, hand)
    assert {"serial_box", "serial_screen"} <= set(dialog.end.missing)
    hand.click(dialog.end.missing["serial_screen"])
    assert panel.fields["screen"].hasFocus()


def test_the_serial_number_is_read_from_a_photo(
    begin: Callable[[], AcceptDialog], hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label, two = tmp_path / "label.jpg", tmp_path / "two.jpg"
    label.write_bytes(coded(SERIAL, "Code128"))
    two.write_bytes(coded("N910-7777777", "Code128", second="P10023"))
    dialog = begin()
    panel = dialog.serial
    assert panel is not None
    dialog.show_step("box")
    chosen = [two]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one) for one in chosen], ""))
    hand.click(panel.read)
    settled(dialog, hand)
    assert "Which of them" in panel.tell.text
    assert panel.acceptance.body == ""
    chosen[:] = [label]
    hand.click(panel.read)
    settled(dialog, hand)
    assert panel.acceptance.body == "N9100123456"
    chosen[:] = [tmp_path / "gone.jpg"]
    hand.click(panel.read)
    settled(dialog, hand)
    assert "the file cannot be read" in dialog.banner.text


def test_the_five_elements_are_held_against_the_register(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand
) -> None:
    dialog = begin()
    links: list[object] = []
    dialog.link_wanted.connect(links.append)
    dialog.show_step("binding")
    panel = dialog.binding
    assert panel is not None
    told = {"merchant": ("821310154110001", "the same"), "account": ("1234", "another one")}
    for name, (words, mark) in told.items():
        panel.fields[name].setFocus()
        hand.type(words)
        assert panel.tells[name].text == mark
    panel.flush()
    settled(dialog, hand)
    assert desk.devices().acceptance(1).seen[3] == "1234"
    # what was seen is held against the answer
    press(dialog, hand, 15)
    assert "in the register: Account, last 4 digits." in dialog.cards[15].tell.text
    assert dialog.steps["binding"].accessibleName().endswith("another one")
    panel.fields["account"].setText("6688")
    panel.flush()
    assert dialog.cards[15].tell.text == ""
    assert dialog.steps["binding"].accessibleName().endswith("OK")


def test_a_photo_is_seen_in_the_viewer_of_the_vault(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path, lane: Lane
) -> None:
    dialog = begin()
    seen: list[object] = []
    dialog.attachment_wanted.connect(seen.append)
    dialog.show_step("order")
    drop(dialog, 2, photo)
    hand.wait(lambda: dialog.cards[2].strip.kept.thumbs)
    hand.click(dialog.cards[2].strip.kept.thumbs[0])
    viewer = Viewer(desk, lane, seen[0], "en", dialog)  # type: ignore[arg-type]
    hand.show(viewer)
    hand.wait(viewer.picture.isVisible)
    broken = photo.with_name("broken.jpg")
    broken.write_bytes(photo.read_bytes()[:3000])
    drop(dialog, 2, broken)
    hand.wait(lambda: "broken.jpg" in dialog.banner.text)
    assert len(dialog.cards[2].strip.kept.thumbs) == 1


def test_the_record_is_looked_at_and_saved(
    begin: Callable[[], AcceptDialog], hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = begin()
    hand.click(dialog.steps[FINISH])
    shown: list[bytes] = []

    class Shown:
        def __init__(self, pdf: bytes, *_: object) -> None:
            shown.append(pdf)

        def open(self) -> None:
            pass

    monkeypatch.setattr(printing, "Preview", Shown)
    hand.click(dialog.end.print)
    settled(dialog, hand)
    assert shown[0].startswith(b"%PDF")
    path = tmp_path / "record"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hand.click(dialog.end.save)
    settled(dialog, hand)
    assert path.with_suffix(".pdf").read_bytes() == shown[0]


def test_the_baseline_is_photographed_on_the_way(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    dialog = begin()
    dialog.show_step("baseline")
    assert dialog.baseline is not None
    hand.click(dialog.baseline.open)
    (sides,) = dialog.findChildren(CompareDialog)
    hand.wait(lambda: sides.view.pair is not None)
    sides.view.take([photo])
    hand.wait(lambda: sides.view.pair is not None and sides.view.pair.reference is not None)
    assert [one.side for one in desk.devices().detail(1).photos] == ["front"]
    sides.accept()
    hand.wait(lambda: dialog.baseline is not None and dialog.baseline.tell.text == "1 of 9 sides have a photo.")


def test_enter_goes_from_what_is_said_to_what_is_said_next(begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    dialog.show_step("box")
    assert dialog.serial is not None
    dialog.serial.first.setFocus()
    asked: list[object] = []
    dialog.serial.read.clicked.connect(asked.append)
    for words in (SERIAL, SERIAL, SERIAL):
        hand.type(words)
        hand.key(Qt.Key.Key_Return)
    assert dialog.serial.fields["box"].text() == SERIAL, "past the button beside the second line"
    dialog.next_step()
    dialog.show_step("money")
    assert dialog.sale is not None
    dialog.sale.amount.setFocus()
    hand.type("1.00")
    hand.key(Qt.Key.Key_Return)
    # the slip lies beside it: most likely it is of today, and the reference comes after the day
    assert dialog.sale.day.text() == "2026-11-30"
    assert dialog.sale.day.hasFocus()
    hand.key(Qt.Key.Key_Return)
    assert dialog.sale.reference.hasFocus()
    dialog.sale.currency.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert dialog.step == "money", "a choice leaves no step either"
    assert dialog.sale.day.hasFocus()
    assert "once the money has come" in dialog.cards[18].tell.text
    last = dialog.cards_of("money")[-1]
    last.note.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert dialog.main.hasFocus()
    assert asked == []


def test_what_was_ticked_on_paper_is_gone_on_with(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    on, sheet, devices = date(2026, 11, 24), "PD-202611-1-003", desk.devices()
    number = devices.every()[0].id
    ticked = tuple((n, Result.OK, "") for n in range(1, 24) if n != 23)
    devices.take_over(OnPaper(number, sheet, on, 1, receives=True, checks=ticked, box=SERIAL, seal="S-1"))
    dialog = begin()
    assert dialog.step == "service"
    assert dialog.serial is not None
    assert (dialog.serial.fields["box"].text(), dialog.serial.seal.text()) == (SERIAL, "S-1")
    card = dialog.cards[4]
    assert card._by.text() == "陈静 · 2026-11-24 · PD-202611-1-003"
    pick(dialog.by, "林涛")
    # A note and a photo beside it leave it what it is: answered on that paper, by whoever did.
    dialog.show_step("box")
    card.note.setFocus()
    hand.type("two seals")
    dialog.flush()
    drop(dialog, 4, photo)
    settled(dialog, hand)
    known = {check.item: check for check in devices.checks(dialog.standing.acceptance.id)}  # type: ignore[union-attr]
    assert (known[4].note, known[4].person, known[4].on, known[4].sheet) == ("two seals", 1, on, sheet)
    # Another answer is somebody else's.
    press(dialog, hand, 4, Result.FAULT)
    settled(dialog, hand)
    known = {check.item: check for check in devices.checks(dialog.standing.acceptance.id)}  # type: ignore[union-attr]
    assert (known[4].person, known[4].on, known[4].sheet) == (2, date(2026, 11, 30), "")

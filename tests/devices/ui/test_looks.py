"""The daily look and the monthly inspection, by keys and buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from posdesk.devices.model import Look, Outcome, Status
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.inspect import DailyLook, InspectDialog
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from tests.devices.pictures import coded, plain_photo
from tests.devices.small_desk import CONTENT, SmallDesk, in_use
from tests.vault.ui.conftest import Hand

COUNT, DEVICE, STOP, FOUND, END = range(5)


@pytest.fixture
def daily(desk: SmallDesk, lane: Lane, hand: Hand) -> Callable[[], DailyLook]:
    in_use(desk)

    def made() -> DailyLook:
        dialog = DailyLook(desk, lane, "en")
        hand.show(dialog)
        hand.wait(lambda: dialog.round is not None and not dialog.busy)
        return dialog

    return made


def begin(dialog: DailyLook, hand: Hand, count: str = "3") -> None:
    assert dialog.count.hasFocus()
    hand.type(count)
    hand.key(Qt.Key.Key_Return)
    assert dialog.places.currentIndex() == DEVICE


def idle(dialog: DailyLook | InspectDialog, hand: Hand) -> None:
    hand.wait(lambda: not dialog.busy)


def keys(hand: Hand, *pressed: str) -> None:
    for one in pressed:
        hand.type(one)


def the_code(dialog: DailyLook, hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    path = tmp_path / "code.jpg"
    path.write_bytes(coded(content))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    assert dialog.look is not None
    hand.click(dialog.look.read)
    idle(dialog, hand)


def test_three_devices_are_looked_at_by_keys_alone(
    desk: SmallDesk, daily: Callable[[], DailyLook], hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = daily()
    begin(dialog, hand)
    look = dialog.look
    assert look is not None
    assert "A0012345" in look.rows["seal"].tell.text
    assert look.serial.hasFocus()
    hand.type("4321")
    assert look.rows["serial"].answer == "ok"
    hand.key(Qt.Key.Key_Return)
    keys(hand, *"1111111")
    assert dialog.main.hasFocus()
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: dialog.look is not look and not dialog.busy)
    the_code(dialog, hand, tmp_path, monkeypatch, CONTENT)
    assert dialog.look is not None
    assert dialog.look.rows["content"].answer == "ok"
    hand.key(Qt.Key.Key_Return)
    keys(hand, *"11")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: len(dialog.left) == 1 and not dialog.busy)
    keys(hand, *"111")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: dialog.places.currentIndex() == FOUND)
    hand.click(dialog.main)
    assert "nothing was found" in dialog.lead.text()
    hand.click(dialog.main)
    assert not dialog.isVisible()
    looked = [one for number in (1, 2, 3) for one in desk.devices().detail(number).inspections]
    assert [one.outcome for one in looked] == [Outcome.PASSED] * 3
    assert looked[1].content == CONTENT
    assert not [due for due in desk.devices().due(desk.devices().today) if due.what.key == "devices.due.daily"]


def test_it_is_interrupted_in_a_device_and_gone_on_with(
    desk: SmallDesk, daily: Callable[[], DailyLook], hand: Hand
) -> None:
    dialog = daily()
    begin(dialog, hand)
    hand.type("4321")
    hand.key(Qt.Key.Key_Return)
    keys(hand, *"13")
    hand.click(dialog.cancel)
    hand.wait(lambda: len(desk.devices().detail(1).inspections) == 1)
    assert desk.devices().detail(1).inspections[0].outcome is Outcome.OPEN
    desk.lock()
    desk.unlock()
    again = daily()
    begin(again, hand)
    look = again.look
    assert look is not None
    assert [row.answer for row in look.rows.values()][:3] == ["ok", "ok", ""]
    assert look.serial.text() == "4321"
    keys(hand, *"111111")
    hand.click(again.main)
    idle(again, hand)
    (kept,) = desk.devices().detail(1).inspections
    assert kept.outcome is Outcome.PASSED
    again.reject()
    third = daily()
    hand.type("3")
    assert "1 of 3" in third.lead.text()
    assert third.main.text() == "Go on"


def test_a_grave_fault_stops_the_device_at_once(desk: SmallDesk, daily: Callable[[], DailyLook], hand: Hand) -> None:
    dialog = daily()
    links: list[object] = []
    dialog.link_wanted.connect(links.append)
    begin(dialog, hand)
    hand.type("9999")
    look = dialog.look
    assert look is not None
    assert look.rows["serial"].answer == "fault"
    assert "Stop using" in dialog.banner.text
    hand.click(dialog.banner.action)
    idle(dialog, hand)
    assert desk.devices().get(1).status is Status.SUSPECTED
    assert "serial number" in desk.devices().detail(1).moves[-1].why
    assert dialog.places.currentIndex() == STOP
    assert not dialog.stop.suspect.isVisible()
    hand.click(dialog.stop.case)
    assert str(links[0]) == "case/new?device=1&kind=INC-2"
    hand.click(dialog.main)
    assert dialog.places.currentIndex() == DEVICE


def test_another_content_of_a_code_is_a_fault_and_may_be_stopped_later(
    desk: SmallDesk, daily: Callable[[], DailyLook], hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = daily()
    begin(dialog, hand)
    hand.click(dialog.main)
    hand.wait(lambda: len(dialog.left) == 2 and not dialog.busy)
    assert desk.devices().detail(1).inspections[0].outcome is Outcome.OPEN
    the_code(dialog, hand, tmp_path, monkeypatch, "https://qr.95516.com/somebody-else")
    look = dialog.look
    assert look is not None
    assert look.rows["content"].tell.tone is Tone.DANGER
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == STOP and not dialog.busy)
    assert desk.devices().get(2).status is Status.ADOPTED
    hand.click(dialog.stop.suspect)
    idle(dialog, hand)
    assert desk.devices().get(2).status is Status.SUSPECTED
    assert not dialog.stop.suspect.isVisible()


def test_a_photo_without_a_code_says_so(
    daily: Callable[[], DailyLook], hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = daily()
    begin(dialog, hand)
    dialog.left = dialog._of_shop[1:]
    dialog._show_next()
    path = tmp_path / "wall.jpg"
    path.write_bytes(plain_photo())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    look = dialog.look
    assert look is not None
    hand.click(look.read)
    idle(dialog, hand)
    assert "No code was found" in look.rows["content"].tell.text


def test_what_is_not_here_and_what_stands_in_no_list(
    desk: SmallDesk, daily: Callable[[], DailyLook], hand: Hand
) -> None:
    dialog = daily()
    links: list[object] = []
    dialog.link_wanted.connect(links.append)
    begin(dialog, hand, "4")
    hand.click(dialog.aside)
    hand.wait(lambda: dialog.places.currentIndex() == STOP and not dialog.busy)
    assert "not here" in dialog.stop.state.text
    hand.click(dialog.stop.case)
    assert str(links[0]) == "case/new?device=1&kind=INC-3"
    hand.click(dialog.main)
    for _ in range(2):
        before = len(dialog.left)
        hand.click(dialog.main)
        hand.wait(lambda before=before: len(dialog.left) < before and not dialog.busy)
    assert dialog.places.currentIndex() == FOUND
    assert "1 more" in dialog.lead.text()
    assert dialog.found.what.hasFocus()
    hand.type("a black reader")
    hand.click(dialog.found.add)
    hand.wait(lambda: dialog.found.kept)
    found = desk.devices().overview().found[0]
    assert (found.what, found.shop, found.on) == ("a black reader", 1, desk.devices().today)
    hand.click(dialog.main)
    assert dialog.lead.text() == "2 things need somebody."


def test_the_count_is_held_against_the_inventory(daily: Callable[[], DailyLook], hand: Hand) -> None:
    dialog = daily()
    assert not dialog.main.isEnabled()
    for typed, told in (("2", "missing"), ("3", "As many"), ("5", "too many")):
        dialog.count.clear()
        dialog.count.setFocus()
        hand.type(typed)
        assert told in dialog.counted.text


@pytest.fixture
def monthly(desk: SmallDesk, lane: Lane, hand: Hand) -> Callable[[], InspectDialog]:
    number = in_use(desk)[0].id

    def made() -> InspectDialog:
        dialog = InspectDialog(desk, number, lane, "en")
        hand.show(dialog)
        hand.wait(lambda: dialog.look is not None and not dialog.busy)
        return dialog

    return made


def test_a_device_is_inspected_with_its_whole_serial_number(
    desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand, tmp_path: Path
) -> None:
    dialog = monthly()
    look = dialog.look
    assert look is not None
    assert look.serial.hasFocus()
    hand.type("N91O7654321")
    assert "O or 0" in look.rows["serial"].tell.text
    look.serial.clear()
    hand.type("n910 7654321")
    assert look.rows["serial"].answer == "ok"
    look.cables.setFocus()
    hand.type("2")
    assert "as many" in look.rows["cables"].tell.text
    look.versions["firmware"].setFocus()
    hand.type("2.1.7")
    for code, row in look.rows.items():
        if code != "serial":
            hand.click(row.keys.chips["ok"])
    path = tmp_path / "front.jpg"
    path.write_bytes(plain_photo((80, 80, 120)))
    hand.click(dialog.photos["front"])
    (comparing,) = dialog.findChildren(CompareDialog)
    hand.wait(lambda: comparing.view.pair is not None and comparing.view.side_now == "front")
    comparing.view.take([path])
    hand.wait(lambda: comparing.view.pair is not None and comparing.view.pair.new is not None)
    comparing.accept()
    hand.wait(lambda: "1 side" in dialog._told.text())
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == 1 and not dialog.busy)
    (kept,) = desk.devices().detail(1).inspections
    assert (kept.look, kept.outcome, kept.cables, kept.firmware) == (Look.MONTHLY, Outcome.PASSED, 2, "2.1.7")
    assert [one.inspection for one in desk.devices().detail(1).photos if not one.reference] == [kept.id]
    assert not dialog.stop.isVisible()
    hand.click(dialog.main)


def test_another_version_and_one_cable_more_are_faults(
    desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand
) -> None:
    dialog = monthly()
    look = dialog.look
    assert look is not None
    look.versions["app"].setFocus()
    hand.type("5.0")
    assert look.rows["versions"].answer == "fault"
    assert not dialog.banner.isVisible(), "that alone is not grave"
    look.cables.setFocus()
    hand.type("3")
    assert dialog.banner.isVisible()
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == 1 and not dialog.busy)
    (kept,) = desk.devices().detail(1).inspections
    assert {"versions", "cables"} <= set(kept.faults)
    assert kept.note == "5.0"
    hand.click(dialog.stop.suspect)
    hand.wait(lambda: desk.devices().get(1).status is Status.SUSPECTED)
    idle(dialog, hand)


def test_an_inspection_is_gone_on_with(desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand) -> None:
    dialog = monthly()
    hand.type("N9107654321")
    hand.click(dialog.cancel)
    hand.wait(lambda: len(desk.devices().detail(1).inspections) == 1)
    again = monthly()
    assert again.look is not None
    assert again.look.serial.text() == "N9107654321"
    assert again.look.rows["serial"].answer == "ok"
    hand.click(again.main)
    hand.wait(lambda: again.places.currentIndex() == 1 and not again.busy)
    assert "incomplete" in again.outcome.text
    assert len(desk.devices().detail(1).inspections) == 1


def test_enter_answers_and_goes_on_and_never_takes_an_answer_back(daily: Callable[[], DailyLook], hand: Hand) -> None:
    dialog = daily()
    begin(dialog, hand)
    look = dialog.look
    assert look is not None
    hand.type("4321")
    hand.key(Qt.Key.Key_Return)
    for code in list(look.rows)[1:]:
        assert look.rows[code].keys.chips["ok"].hasFocus()
        hand.key(Qt.Key.Key_Return)
        assert look.rows[code].answer == "ok"
    assert dialog.main.hasFocus()
    last = list(look.rows.values())[-1]
    hand.click(last.keys.chips["fault"])
    last.keys.chips["fault"].setFocus()
    hand.key(Qt.Key.Key_Return)
    assert last.answer == "fault"


def test_the_monthly_look_is_seen_where_its_keys_go(
    desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand
) -> None:
    dialog = monthly()
    dialog.resize(900, 420)
    look = dialog.look
    assert look is not None
    hand.type("n910 7654321")
    hand.key(Qt.Key.Key_Return)
    for code in list(look.rows)[1:]:
        row = look.rows[code]
        assert row.isAncestorOf(dialog.focusWidget())
        assert row.visibleRegion().contains(row.rect().center()), code
        if code == "cables":
            # how many there are does not say that they look as they did
            hand.type("2")
            hand.key(Qt.Key.Key_Return)
            assert row.keys.chips["ok"].hasFocus()
        hand.type("1")
    assert {row.answer for row in look.rows.values()} == {"ok"}
    assert look.versions["hardware"].text() == ""
    assert dialog.main.hasFocus()


def test_what_was_left_out_is_named_and_completed(
    desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand
) -> None:
    dialog = monthly()
    look = dialog.look
    assert look is not None
    hand.type("n910 7654321")
    for code, row in look.rows.items():
        if code not in ("serial", "seal"):
            hand.click(row.keys.chips["ok"])
    hand.click(dialog.main)
    idle(dialog, hand)
    assert dialog.wording.text.word("devices.item.seal") in dialog.outcome.text
    hand.click(dialog.aside)
    assert look.rows["seal"].keys.chips["ok"].hasFocus()
    hand.type("1")
    look.cables.setFocus()
    hand.type("2")
    hand.click(dialog.main)
    idle(dialog, hand)
    assert not dialog.aside.isVisible(), dialog.outcome.text
    (kept,) = [one for one in desk.devices().detail(dialog._number).inspections if one.look is Look.MONTHLY]
    assert kept.outcome is Outcome.PASSED


def test_whoever_looked_last_is_most_likely_the_one_who_looks_now(
    desk: SmallDesk, monthly: Callable[[], InspectDialog], hand: Hand
) -> None:
    first = monthly()
    first.by.setCurrentIndex(2)
    chosen = first.by.person
    assert chosen is not None
    assert first.look is not None
    hand.type("n910 7654321")
    hand.click(first.main)
    idle(first, hand)
    assert monthly().by.person == chosen

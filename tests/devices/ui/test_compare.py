from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from posdesk.devices.ui.canvas import Mode
from posdesk.devices.ui.compare import CompareDialog, CompareView
from posdesk.ui.tasks import Lane
from tests.devices.pictures import plain_photo
from tests.devices.small_desk import SmallDesk, in_use, new_device
from tests.vault.ui.conftest import Hand


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "front.jpg"
    path.write_bytes(plain_photo((120, 60, 60)))
    return path


@pytest.fixture
def view(desk: SmallDesk, lane: Lane, hand: Hand) -> Iterator[CompareView]:
    number = in_use(desk)[0].id
    made = CompareView(desk, number, lane, "en")
    made.resize(900, 600)
    hand.show(made)
    hand.wait(lambda: made.pair is not None)
    yield made
    made.wipe()


def take(view: CompareView, hand: Hand, photo: Path) -> None:
    view.take([photo])
    hand.wait(lambda: view.pair is not None and view.pair.new is not None)


def test_a_new_photo_is_held_against_the_reference_and_may_become_it(
    desk: SmallDesk, view: CompareView, hand: Hand, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not view.mode.isEnabled()
    assert "Take a new photo" in view._hint.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    hand.click(view.add)
    hand.wait(lambda: view.pair is not None and view.pair.new is not None)
    assert view.mode.isEnabled()
    assert not view.canvas.images[1].isNull()
    assert view._hint.text().startswith("Compare")
    hand.click(view.refer)
    hand.wait(lambda: view.pair is not None and view.pair.new is None)
    photos = [one for one in desk.devices().detail(1).photos if one.side == "front"]
    assert [one.reference for one in photos] == [False, True]


def test_nothing_that_it_says_says_that_a_device_is_safe(view: CompareView, hand: Hand, photo: Path) -> None:
    take(view, hand, photo)
    for side in range(view.side.count()):
        view.side.setCurrentIndex(side)
        hand.wait(lambda: view.pair is not None and view.pair.side == view.side_now)
        assert "safe" not in view._hint.text().lower()


def test_the_first_photo_of_a_side_is_its_reference(desk: SmallDesk, lane: Lane, hand: Hand, photo: Path) -> None:
    number = new_device(desk).id
    dialog = CompareDialog(desk, number, lane, "en")
    hand.show(dialog)
    view = dialog.view
    hand.wait(lambda: view.pair is not None)
    view.show_side("left")
    view.take([photo])
    hand.wait(lambda: view.pair is not None and view.pair.reference is not None)
    assert desk.devices().detail(number).photos[0].reference
    dialog.reject()
    assert view.canvas.images[0].isNull(), "nothing of it stays"


def test_two_points_in_each_lay_one_over_the_other_and_are_kept(
    desk: SmallDesk, view: CompareView, hand: Hand, photo: Path
) -> None:
    take(view, hand, photo)
    hand.click(view.align)
    canvas = view.canvas
    for which in (0, 1):
        for share in (QPointF(0.3, 0.1), QPointF(0.7, 0.9)):
            image = canvas.images[which]
            place = canvas._view(which).map(QPointF(share.x() * image.width(), share.y() * image.height()))
            QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert not view.align.isChecked(), "done by itself"
    hand.wait(lambda: all(len(one.points) == 4 for one in desk.devices().detail(1).photos if one.side == "front"))
    moved = canvas.laid_over().map(QPointF(100, 100))
    assert abs(moved.x() - 100) < 3
    # a third point begins anew
    hand.click(view.align)
    canvas.point(0, QPointF(0.5, 0.5))
    assert len(canvas.points[0]) == 2


def test_points_are_set_by_keys_as_well(view: CompareView, hand: Hand, photo: Path) -> None:
    take(view, hand, photo)
    hand.click(view.align)
    canvas = view.canvas
    assert canvas.hasFocus()
    hand.key(Qt.Key.Key_Return)
    for _ in range(5):
        hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hand.key(Qt.Key.Key_Return)
    assert canvas.points[0] == (500, 500, 600, 502)
    hand.key(Qt.Key.Key_X)
    hand.key(Qt.Key.Key_Return)
    assert canvas.points[1] == (600, 502)


def test_it_is_wiped_blinked_and_brought_closer_by_keys(view: CompareView, hand: Hand, photo: Path) -> None:
    take(view, hand, photo)
    canvas = view.canvas
    view.mode.go(1)
    assert canvas.mode is Mode.WIPE
    before = canvas.wipe
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_BracketLeft)
    hand.key(Qt.Key.Key_BracketLeft)
    assert canvas.wipe == pytest.approx(before - 0.02)
    hand.key(Qt.Key.Key_Plus)
    hand.key(Qt.Key.Key_Down)
    assert canvas.zoom > 1
    assert canvas.centre.y() > 0
    hand.key(Qt.Key.Key_0)
    assert (canvas.zoom, canvas.centre) == (1.0, QPointF())
    hand.key(Qt.Key.Key_Minus)
    assert canvas.zoom == 1.0
    view.mode.go(2)
    assert canvas._beat.isActive()
    hand.wait(lambda: canvas.shows_new)
    hand.key(Qt.Key.Key_Space)
    assert not canvas._beat.isActive()
    view.grab()
    hand.click(view.closer)
    hand.click(view.whole)
    assert canvas.zoom == 1.0


def test_the_wipe_and_the_picture_are_dragged(view: CompareView, hand: Hand, photo: Path) -> None:
    take(view, hand, photo)
    canvas = view.canvas
    view.mode.go(1)
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=middle)
    QTest.mouseMove(canvas, middle - QPoint(120, 0))
    QTest.mouseRelease(canvas, left, pos=middle - QPoint(120, 0))
    assert canvas.wipe < 0.45
    canvas.closer(3)
    QTest.mousePress(canvas, left, pos=middle)
    QTest.mouseMove(canvas, middle - QPoint(50, 0))
    QTest.mouseRelease(canvas, left, pos=middle - QPoint(50, 0))
    assert canvas.centre.x() > 0


def test_what_is_no_picture_is_refused(view: CompareView, hand: Hand, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(plain_photo()[:900])
    view.take([bad])
    hand.wait(lambda: "bad.jpg" in view.banner.text)


def test_it_speaks_another_language_without_losing_its_place(view: CompareView, hand: Hand) -> None:
    view.set_language("zh_TW")
    assert view.side.itemText(0) == "正面"
    assert view.side.count() == 9

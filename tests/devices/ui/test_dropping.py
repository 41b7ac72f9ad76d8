from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.devices.model import Look
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.devices.ui.compare import CompareDialog, CompareView
from posdesk.devices.ui.look import DeviceLook
from posdesk.devices.ui.sides import PhotoSheet
from posdesk.ui.tasks import Lane
from posdesk.ui.wording import Wording
from tests.devices.pictures import coded, plain_photo
from tests.devices.small_desk import SERIAL, SmallDesk, in_use
from tests.devices.ui.accepting import begin, drop, settled
from tests.dropping import drop as drop_on
from tests.vault.ui.conftest import Hand

__all__ = ["begin"]


@pytest.fixture
def shots(tmp_path: Path) -> list[Path]:
    """Three photos, one that the telephone did not finish, and a note that is no picture."""
    made = []
    for name, colour in (("front.jpg", (90, 20, 20)), ("back.jpg", (20, 90, 20)), ("left.jpg", (20, 20, 90))):
        made.append(tmp_path / name)
        made[-1].write_bytes(plain_photo(colour))
    for name, data in (("cut.jpg", plain_photo()[:900]), ("empty.jpg", b""), ("cut2.jpg", plain_photo()[:1200])):
        made.append(tmp_path / name)
        made[-1].write_bytes(data)
    return made


def names_the_broken(words: str) -> bool:
    return (
        words.startswith("3 files were not kept.\n")
        and "cut.jpg, cut2.jpg: the picture is damaged" in words
        and "empty.jpg: it is empty" in words
        and "front.jpg" not in words
    )


def test_a_check_takes_all_photos_that_are_dropped_and_names_the_broken_ones(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, shots: list[Path]
) -> None:
    accepting = begin()
    drop(accepting, 2, *shots)
    hand.wait(lambda: len(accepting.cards[2].strip.kept.thumbs) == 3)
    assert names_the_broken(accepting.banner.text)
    assert accepting.cards[2].note.text() == "", "a file is no note"
    accepting.show_step("order")
    assert accepting.banner.isVisible()
    accepting.show_step("box")
    assert not accepting.banner.isVisible(), "it was of the step before"
    settled(accepting, hand)
    assert desk.devices().photographed(1) == {2: 3}


def test_where_all_are_broken_nothing_is_answered(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, shots: list[Path]
) -> None:
    accepting = begin()
    drop(accepting, 2, *shots[3:])
    hand.wait(lambda: names_the_broken(accepting.banner.text))
    settled(accepting, hand)
    assert desk.devices().checks(1) == []


def test_a_check_that_is_closed_takes_none(begin: Callable[[], AcceptDialog], hand: Hand, shots: list[Path]) -> None:
    accepting = begin()
    accepting.quarantine()
    hand.wait(lambda: accepting.standing is not None and not accepting.standing.is_open)
    accepting.show_step("order")
    assert not drop_on(accepting.cards[1].answers, *shots)


def test_a_bar_code_is_read_from_whichever_photo_has_it(
    begin: Callable[[], AcceptDialog], hand: Hand, shots: list[Path], tmp_path: Path
) -> None:
    accepting = begin()
    label = tmp_path / "label.jpg"
    label.write_bytes(coded(SERIAL, "Code128"))
    accepting.show_step("box")
    assert accepting.serial is not None
    assert drop_on(accepting.serial.first, *shots, label)
    hand.wait(lambda: accepting.serial is not None and accepting.serial.acceptance.body == "N9100123456")
    assert not accepting.banner.isVisible()
    drop_on(accepting.serial.first, *shots[3:])
    hand.wait(lambda: names_the_broken(accepting.banner.text))


def test_the_baseline_takes_photos_of_all_sides_at_once(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, shots: list[Path]
) -> None:
    accepting = begin()
    accepting.show_step("baseline")
    assert accepting.baseline is not None
    assert drop_on(accepting.baseline, *shots)
    hand.wait(lambda: bool(accepting.findChildren(PhotoSheet)))
    (compared,) = accepting.findChildren(CompareDialog)
    assert names_the_broken(compared.view.banner.text)
    (sheet,) = accepting.findChildren(PhotoSheet)
    assert names_the_broken(sheet.told.text)
    assert [side.value for side in sheet.sides] == ["front", "back", "left"]
    assert sheet.reference.isChecked()
    hand.click(sheet.main)
    hand.wait(lambda: len(desk.devices().detail(1).photos) == 3)
    assert {one.side for one in desk.devices().detail(1).photos if one.reference} == {"front", "back", "left"}
    hand.wait(lambda: compared.view.pair is not None and compared.view.pair.reference is not None)
    assert names_the_broken(compared.view.banner.text), "still there to be read"
    compared.reject()


def test_new_photos_beside_references_are_for_comparing(
    desk: SmallDesk, lane: Lane, hand: Hand, shots: list[Path]
) -> None:
    number = in_use(desk)[0].id
    view = CompareView(desk, number, lane, "en")
    view.resize(900, 600)
    hand.show(view)
    hand.wait(lambda: view.pair is not None)
    assert drop_on(view.canvas, *shots[:3])
    hand.wait(lambda: bool(view.findChildren(PhotoSheet)))
    (sheet,) = view.findChildren(PhotoSheet)
    assert sheet.told.text == ""
    assert not sheet.reference.isChecked()
    hand.click(sheet.main)
    hand.wait(lambda: len(desk.devices().detail(number).photos) == 5)
    # the first one of a side is its reference all the same
    assert [(one.side, one.reference) for one in desk.devices().detail(number).photos[2:]] == [
        ("front", False), ("back", False), ("left", True),
    ]  # fmt: skip
    hand.wait(lambda: view.pair is not None and view.pair.new is not None)
    view.wipe()


def test_only_a_printed_code_is_read_from_a_dropped_photo(desk: SmallDesk, hand: Hand, shots: list[Path]) -> None:
    terminal, code, _ = in_use(desk)
    for device, takes in ((terminal, False), (code, True)):
        look = DeviceLook(device, Look.DAILY, (), None, Wording("en"))
        look.resize(700, 500)
        hand.show(look)
        came: list[list[Path]] = []
        look.pictures.connect(came.append)
        assert drop_on(look.note, *shots) is takes
        assert came == ([shots] if takes else [])
        assert look.note.text() == ""

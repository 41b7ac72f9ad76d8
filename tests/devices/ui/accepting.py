"""Somebody at the dialog of an acceptance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.devices.model import Result
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.ui.tasks import Lane
from tests import dropping
from tests.devices.pictures import plain_photo
from tests.devices.small_desk import SmallDesk, new_device
from tests.vault.ui.conftest import Hand


@pytest.fixture
def begin(desk: SmallDesk, lane: Lane, hand: Hand) -> Callable[[], AcceptDialog]:
    number = new_device(desk).id

    def made() -> AcceptDialog:
        dialog = AcceptDialog(desk, number, lane, "en")
        hand.show(dialog)
        hand.wait(lambda: dialog.standing is not None and not dialog.busy)
        # Qt shows what was put into a column that is seen already a moment later
        hand.wait(lambda: not any(card.isHidden() for card in dialog.cards.values()))
        return dialog

    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "proof.jpg"
    path.write_bytes(plain_photo())
    return path


def settled(dialog: AcceptDialog, hand: Hand) -> None:
    hand.wait(lambda: not dialog.busy and not dialog._saving)


def drop(dialog: AcceptDialog, number: int, *paths: Path) -> None:
    card = dialog.cards[number]
    dialog.show_step(card.item.part)
    assert dropping.drop(card.note, *paths)


def press(dialog: AcceptDialog, hand: Hand, number: int, result: Result = Result.OK) -> None:
    card = dialog.cards[number]
    dialog.show_step(card.item.part)
    hand.click(card.answers.chips[result])


def pick(choice: object, name: str) -> None:
    choice.setCurrentIndex(choice.findText(name))  # type: ignore[attr-defined]


def type_serial(dialog: AcceptDialog, hand: Hand, first: str, again: str) -> None:
    assert dialog.serial is not None
    dialog.show_step("box")
    for line, words in ((dialog.serial.first, first), (dialog.serial.again, again)):
        line.setFocus()
        line.selectAll()
        hand.type(words)


def answer_all(dialog: AcceptDialog, hand: Hand, photo: Path, but: tuple[int, ...] = (18,)) -> None:
    for item in dialog.standing.items:  # type: ignore[union-attr]
        if item.number in but or dialog.cards[item.number].check.result is Result.OK:
            continue
        press(dialog, hand, item.number)
        if item.photo and item.starred:
            drop(dialog, item.number, photo)
    settled(dialog, hand)

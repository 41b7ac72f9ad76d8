"""Without the vault: the flow without the shop's data, notes sealed, or in memory where there is no vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.cases import sealed
from posdesk.cases.model import KINDS
from posdesk.cases.ui.outside import LIST, WALK, OutsidePage
from posdesk.kit.clock import Clock
from posdesk.ui.printing import Preview
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from tests.cases.desk import CasesDesk
from tests.cases.test_sealed import file_all
from tests.cases.ui.photos import several
from tests.devices.opened import picture
from tests.dropping import drop

NOW = Clock(lambda: datetime(2026, 11, 30, 4, 0, tzinfo=UTC))


def page_of(qtbot: QtBot, lane: Lane, seal: Callable[[bytes, Path | None], Path] | None) -> OutsidePage:
    page = OutsidePage(lane, "en", NOW)
    qtbot.addWidget(page)
    page.show_state(seal)
    page.resize(1182, 720)
    page.show()
    return page


@pytest.mark.parametrize("place", range(6))
def test_one_click_and_the_first_step_stands_there(qtbot: QtBot, lane: Lane, place: int) -> None:
    page = page_of(qtbot, lane, None)
    page.take_focus()
    QTest.mouseClick(page.choices.buttons[place], Qt.MouseButton.LeftButton)
    assert page.body.currentIndex() == WALK
    assert page.walk.scene is not None
    assert page.walk.scene.story.case.kind == KINDS[place]
    assert not page.walk.close_it.isVisible()
    assert not page.waits
    page.walk.back.click()
    assert page.body.currentIndex() == LIST


def test_what_is_written_while_locked_is_sealed_at_once_and_filed(
    qtbot: QtBot, lane: Lane, desk: CasesDesk, tmp_path: Path
) -> None:
    desk.lock()

    def seal(data: bytes, instead: Path | None) -> Path:
        return vaults.write_sealed(desk.folder, data, desk.clock, instead)

    page = page_of(qtbot, lane, seal)
    page.begin("INC-2")
    page.walk.task.done.click()
    page.walk.task.note.setFocus()
    QTest.keyClicks(page.walk.task.note, "seal torn")
    page.flush()
    good, broken = several(tmp_path)
    assert drop(page.walk.task.note, *broken, *good)
    qtbot.waitUntil(page.walk.task.photos.told.isVisible, timeout=20_000)
    assert page.walk.task.photos.told.text() == "2 photos sealed"
    assert all(path.name in page.banner.text for path in broken)
    # One piece for the words, however often they grew, and one for each photo.
    assert vaults.sealed_waiting(desk.folder) == 3
    page.begin("INC-4")
    page.walk.task.answers["clean"].click()
    qtbot.waitUntil(lambda: vaults.sealed_waiting(desk.folder) == 4, timeout=20_000)
    page.forget()
    assert page.walk.scene is None
    desk.unlock()
    assert set(file_all(desk)) == {1, 2}
    # Pieces of one second are filed in any order.
    first, second = sorted(desk.cases().every(), key=lambda one: one.case.kind)
    assert (first.case.kind, first.steps["evidence"].note) == ("INC-2", "seal torn")
    assert first.is_done("stop")
    assert second.answers("look") == ("clean",)
    assert len(desk.cases().evidence(first)["evidence"]) == 2


def test_without_a_vault_it_waits_in_memory_for_one(qtbot: QtBot, lane: Lane, tmp_path: Path) -> None:
    page = page_of(qtbot, lane, None)
    page.begin("INC-5")
    page.walk.task.note.setFocus()
    QTest.keyClicks(page.walk.task.note, "they wanted a code")
    (tmp_path / "a.jpg").write_bytes(picture())
    assert drop(page.walk.task, tmp_path / "a.jpg")
    qtbot.waitUntil(lambda: len(page._held) == 2, timeout=20_000)
    page.walk.back.click()
    assert page.note.isVisible()
    assert page.waits
    pieces = [sealed.read(piece) for piece in page.taken()]
    assert [piece.name for piece in pieces if piece is not None] == ["", "a.jpg"]
    assert pieces[0] is not None
    assert pieces[0].story.steps["hang_up"].note == "they wanted a code"
    assert page.taken() == []
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.jpg"]
    with qtbot.waitSignal(page.unlock_wanted):
        page.unlock.click()


def test_card_and_case_are_printed_without_any_data(qtbot: QtBot, lane: Lane) -> None:
    page = page_of(qtbot, lane, None)
    page.card.click()
    qtbot.waitUntil(lambda: len(page.findChildren(Preview)) == 1, timeout=20_000)
    page.begin("INC-3")
    page.walk.print.click()
    qtbot.waitUntil(lambda: len(page.findChildren(Preview)) == 2, timeout=20_000)
    page.set_language("zh_CN")
    assert page.walk.title.text() == "终端被盗"
    page.set_language("zh_TW")
    page.walk.go_to("police")
    # Whoever reads Taiwan's characters may be in Hong Kong as well, and nobody has said where the shop is.
    assert [one.dial.number for one in page.walk.aside.numbers] == ["110", "999"]


def test_a_full_inbox_is_said(qtbot: QtBot, lane: Lane, tmp_path: Path) -> None:
    def seal(data: bytes, instead: Path | None) -> Path:
        return vaults.write_sealed(tmp_path / "no vault here", data)

    page = page_of(qtbot, lane, seal)
    page.begin("INC-6")
    page.walk.task.answers["sound"].click()
    qtbot.waitUntil(page.banner.isVisible, timeout=20_000)

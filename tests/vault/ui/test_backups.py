from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui import second as seconds
from posdesk.vault.ui.backups import Ages, BackupsPage
from posdesk.vault.ui.found import found, same_disk, size
from posdesk.vault.ui.second import SecondPlace
from tests.vault.conftest import Ticking
from tests.vault.ui.conftest import ENTER, Hand
from tests.vault.ui.small_desk import SmallDesk

Kept = tuple[SmallDesk, RecoveryKey]


def opened(hand: Hand, desk: SmallDesk, lane: Lane) -> BackupsPage:
    page = BackupsPage(desk, lane, "en", desk.clock)
    hand.qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    hand.wait(page.isActiveWindow)
    looked(hand, page)
    return page


def looked(hand: Hand, page: BackupsPage) -> None:
    before = page._found
    page.refresh()
    hand.wait(lambda: page._found is not before)


def test_none_yet_and_then_one(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    page = opened(hand, desk, lane)
    assert page.answer.text() == "There is no backup yet: make one now."
    page.take_focus()
    hand.key(Qt.Key.Key_Space)
    assert page.stop.isVisible()
    hand.wait(lambda: page.table.rows.rowCount() == 1)
    assert page.banner.text.startswith("Made and checked: 20261130T")
    assert page.answer.text().startswith("The last backup was made today, at 2026-11-30")
    assert not page.stop.isVisible()
    cells = [page.table.rows.cell(0, column).text for column in range(5)]
    assert cells[1] == "today"
    assert cells[3] == "beside the vault"


def test_after_a_week_one_is_reminded(hand: Hand, kept: Kept, lane: Lane, ticking: Ticking) -> None:
    desk, _ = kept
    desk.back_up()
    vaults.put_setting(desk.open_vault, "a", 1, "owner")
    ticking.at += timedelta(days=8)
    page = opened(hand, desk, lane)
    assert "8 days ago" in page.answer.text()
    assert page.answer.text().endswith("It is time for another.")


def test_the_second_place_gets_one_too(hand: Hand, kept: Kept, lane: Lane, tmp_path: Path) -> None:
    desk, _ = kept
    stick = tmp_path / "stick"
    stick.mkdir()
    page = opened(hand, desk, lane)
    page.second.take(stick)
    hand.wait(lambda: page._found.second == stick)
    hand.click(page.now)
    hand.wait(lambda: page.table.rows.rowCount() == 2)
    assert {page.table.rows.cell(row, 3).text for row in range(2)} == {"beside the vault", "second place"}
    hand.click(page.second.none)
    hand.wait(lambda: page._found.second is None)
    assert desk.second_place is None


def test_one_is_saved_anywhere(
    hand: Hand, kept: Kept, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = kept
    page = opened(hand, desk, lane)
    (tmp_path / "mail").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    hand.click(page.send)
    assert not page.stop.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mail"))
    hand.click(page.send)
    hand.wait(page.banner.isVisible)
    assert len(list((tmp_path / "mail").glob("*.posdesk"))) == 1


def test_a_place_that_takes_nothing_is_said(hand: Hand, kept: Kept, lane: Lane, tmp_path: Path) -> None:
    desk, _ = kept
    page = opened(hand, desk, lane)
    page.save_into(tmp_path / "not there")
    hand.wait(page.banner.isVisible)
    assert "could not be written" in page.banner.text
    assert page.now.isEnabled()


def test_it_can_be_stopped(hand: Hand, kept: Kept, lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, _ = kept
    page = opened(hand, desk, lane)

    def endless(_self: SmallDesk, into: object = None, job: object = None) -> Path:
        while True:
            job.step("backup", 1, 3)  # type: ignore[attr-defined]

    monkeypatch.setattr(SmallDesk, "back_up", endless)
    hand.click(page.now)
    hand.wait(lambda: page.bar.maximum() == 3)
    hand.click(page.stop)
    hand.wait(lambda: not page.stop.isVisible())
    assert page.banner.isVisible()


def test_the_way_back_begins_here(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    page = opened(hand, desk, lane)
    wanted: list[object] = []
    page.restore_wanted.connect(wanted.append)
    assert page.restore.text() == "Restore from a file..."
    hand.click(page.restore)
    path = desk.back_up()
    looked(hand, page)
    assert page.restore.text() == "Restore this one..."
    hand.click(page.restore)
    page.table.setFocus()
    hand.key(ENTER)
    assert wanted == [None, path, path]


def test_another_language_at_once(hand: Hand, kept: Kept, lane: Lane) -> None:
    page = opened(hand, kept[0], lane)
    page.set_language("zh_TW")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.title.text() == "Backups"


def test_a_stick_that_is_pulled_out_is_said_and_one_that_goes_meanwhile_is_no_mistake(
    hand: Hand, kept: Kept, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = kept
    desk.choose_second_place(tmp_path / "stick")
    path = desk.back_up()
    page = opened(hand, desk, lane)
    assert "not there now" in page.second.told
    monkeypatch.setattr(SmallDesk, "backups", lambda _: [path, path.with_name("20261101T000000Z.posdesk")])
    assert [one.path for one in found(desk).backups] == [path]


def test_ages_and_sizes(hand: Hand) -> None:
    ages = Ages()
    assert [ages.say(days) for days in (-1, 0, 1, 2)] == ["today", "today", "yesterday", "2 days ago"]
    assert (size(10), size(44 * 1024), size(3 << 20)) == ("1 KB", "44 KB", "3.0 MB")


def test_a_second_place_that_is_none(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = SecondPlace()
    hand.show(place)
    chosen: list[object] = []
    place.chosen.connect(chosen.append)
    place.show_place(None, tmp_path)
    assert not place.none.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    hand.click(place.choose)
    assert "same disk" in place.told
    place.show_place(tmp_path, tmp_path / "vault", there=False)
    assert "not there now" in place.told
    monkeypatch.setattr(seconds, "same_disk", lambda *_: False)
    hand.click(place.choose)
    assert place.told == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    hand.click(place.choose)
    assert chosen == [tmp_path, tmp_path]


def test_where_the_system_does_not_tell_nothing_is_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert same_disk(tmp_path, tmp_path / "not" / "there")

    def fails(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "exists", lambda _: True)
    monkeypatch.setattr(Path, "stat", fails)
    assert not same_disk(tmp_path, tmp_path)

"""The vault moves: a backup on a stick, a page that goes along, and an end here; and another vault beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.kit import sheet
from posdesk.kit.clock import Clock
from posdesk.kit.text import LANGUAGES
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.errors import NotWritten
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.ui import moving
from posdesk.vault.ui.another import AnotherDialog
from posdesk.vault.ui.backups import BackupsPage
from posdesk.vault.ui.moving import SAVE, STOP, THERE, MoveDialog, moving_sheet
from tests.vault.conftest import PASSPHRASE
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand
from tests.vault.ui.small_desk import SmallDesk

Kept = tuple[SmallDesk, RecoveryKey]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def opened(hand: Hand, desk: SmallDesk, lane: Lane) -> MoveDialog:
    dialog = MoveDialog(desk, lane, "en", desk.clock)
    hand.show(dialog)
    return dialog


def test_from_the_stick_to_the_end(
    hand: Hand, lane: Lane, kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    assert not dialog.main.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    hand.key(ENTER)
    assert dialog.place == stick
    assert "own disk" in dialog._note.text()
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == THERE)
    (path,) = stick.glob("*.posdesk")
    assert path.name in dialog._file.text()
    inside = vaults.look_into(path, Secret.passphrase(PASSPHRASE), stick / "near", desk.vault)
    assert inside.kin is not None
    assert dialog._saved is not None
    assert dialog._saved[1].entries == inside.entries
    previews: list[QWidget] = []
    dialog.previewed.connect(previews.append)
    hand.click(dialog.print_button)
    hand.wait(lambda: previews)
    previews[0].close()
    hand.click(dialog.main)
    assert dialog.places.currentIndex() == STOP
    assert dialog.focusWidget() is dialog.cancel
    hand.click(dialog.main)
    assert dialog.result() == 1


def test_one_may_stop_anywhere_and_goes_on_here(hand: Hand, lane: Lane, kept: Kept, stick: Path) -> None:
    desk, _ = kept
    for step in (SAVE, THERE, STOP):
        dialog = opened(hand, desk, lane)
        if step != SAVE:
            dialog.take(stick)
            hand.click(dialog.main)
            hand.wait(lambda dialog=dialog: dialog.places.currentIndex() == THERE)
        if step == STOP:
            hand.click(dialog.main)
        hand.key(ESCAPE)
        assert dialog.result() == 0
        assert desk.vault is not None


def test_a_stick_that_cannot_be_written(
    hand: Hand, lane: Lane, kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = kept

    def full(*_: object) -> Path:
        raise NotWritten(file="stick", reason="no space left")

    monkeypatch.setattr(desk, "back_up", full)
    dialog = opened(hand, desk, lane)
    dialog.print_it()
    dialog.take(stick)
    hand.click(dialog.main)
    hand.wait(lambda: "no space left" in dialog.banner.text)
    assert dialog.places.currentIndex() == SAVE
    assert dialog.main.isEnabled()
    dialog.go_on()
    dialog.done(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_that_goes_along(kept: Kept, clock: Clock, stick: Path, language: str) -> None:
    import pypdfium2

    desk, _ = kept
    inside = vaults.holds(desk.open_vault)
    inside.rows.update({"imports": 12, "bank_lines": 3402, "takings": 90_000})
    page = moving_sheet(stick / "20261130T090000Z.posdesk", inside, clock, language)
    document = pypdfium2.PdfDocument(sheet.render(page))
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    assert "20261130T090000Z.posdesk" in text
    assert "90,000" in text
    assert len(moving.holdings(inside, moving.Text(language))) == 6


def test_the_backups_page_leads_there(hand: Hand, lane: Lane, kept: Kept) -> None:
    page = BackupsPage(kept[0], lane, "en")
    hand.show(page)
    with hand.qtbot.waitSignal(page.move_wanted):
        hand.click(page.move_away)


def test_another_vault_says_why_each_client_has_one(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = AnotherDialog(tmp_path)
    hand.show(dialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    hand.click(dialog.main)
    assert dialog.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "client"))
    with hand.qtbot.waitSignal(dialog.chosen) as told:
        hand.key(ENTER)
    assert told.args == [tmp_path / "client"]

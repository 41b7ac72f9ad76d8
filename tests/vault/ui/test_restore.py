from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from posdesk.kit.jobs import Job
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.errors import NotWritten
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.ui.restore import CHOOSE, DONE, INSIDE, SECRET, RestoreDialog
from tests.vault.conftest import PASSPHRASE
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand
from tests.vault.ui.small_desk import SmallDesk

Kept = tuple[SmallDesk, RecoveryKey]


@pytest.fixture
def backed(kept: Kept) -> tuple[SmallDesk, RecoveryKey, Path]:
    """A vault with a backup, and a change after it."""
    desk, key = kept
    vaults.put_setting(desk.open_vault, "shop.name", "青禾", "Mei")
    path = desk.back_up()
    vaults.put_setting(desk.open_vault, "shop.name", "spoilt", "Mei")
    return desk, key, path


Backed = tuple[SmallDesk, RecoveryKey, Path]


def opened(hand: Hand, desk: SmallDesk, lane: Lane, path: Path | None = None) -> RestoreDialog:
    dialog = RestoreDialog(desk, lane, "en", path)
    hand.show(dialog)
    hand.wait(lambda: dialog.offers)
    return dialog


def step(dialog: RestoreDialog) -> int:
    return -1 if dialog.busy else dialog.places.currentIndex()


def facts(dialog: RestoreDialog) -> dict[str, str]:
    labels = [dialog.facts.itemAt(n).widget() for n in range(dialog.facts.count())]
    words = [label.text() for label in labels]  # type: ignore[union-attr]
    return dict(zip(words[::2], words[1::2], strict=True))


def test_step_by_step_by_keyboard(hand: Hand, backed: Backed, lane: Lane) -> None:
    desk, _, _ = backed
    dialog = opened(hand, desk, lane)
    locked: list[str] = []
    dialog.locked.connect(lambda: locked.append("locked"))
    assert hand.here is dialog.offers[0]
    hand.key(ENTER)
    assert step(dialog) == SECRET
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == INSIDE)
    told = facts(dialog)
    assert told["Entries of its history"] == "1"
    assert told["Setting"] == "1"
    assert desk.vault is not None
    assert locked == []
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == DONE)
    assert locked == ["locked"]
    assert "shop.\u200bbefore" in dialog._aside_words.text()
    hand.key(ENTER)
    hand.wait(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert vaults.setting(desk.open_vault, "shop.name") == "青禾"
    aside = desk.default_folder.with_name("shop.before")
    assert vaults.is_vault(aside)
    assert dialog._secret is None


def test_a_wrong_secret_is_typed_again(hand: Hand, backed: Backed, lane: Lane) -> None:
    desk, key, path = backed
    dialog = opened(hand, desk, lane, path)
    assert step(dialog) == SECRET
    hand.type("not the passphrase")
    hand.key(ENTER)
    hand.wait(dialog.ask.told.text)
    assert step(dialog) == SECRET
    hand.click(dialog.ask.switch)
    assert dialog.ask.told.text() == ""
    hand.type(key.text)
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == INSIDE)


def test_another_one_after_all(hand: Hand, backed: Backed, lane: Lane) -> None:
    desk, _, path = backed
    dialog = opened(hand, desk, lane, path)
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == INSIDE)
    hand.key(ESCAPE)
    assert step(dialog) == CHOOSE
    assert hand.here is dialog.offers[0]
    hand.key(ESCAPE)
    assert not dialog.isVisible()
    assert vaults.setting(desk.open_vault, "shop.name") == "spoilt"


def test_a_file_that_is_no_backup(
    hand: Hand, backed: Backed, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _, path = backed
    broken = tmp_path / "broken.posdesk"
    broken.write_bytes(path.read_bytes()[:-100])
    dialog = opened(hand, desk, lane)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    hand.click(dialog.choose)
    assert step(dialog) == CHOOSE
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    hand.click(dialog.choose)
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(dialog.banner.isVisible)
    assert "no whole backup" in dialog.banner.text
    assert step(dialog) == SECRET


def test_what_fails_at_the_last_step_leaves_the_vault_and_says_so(
    hand: Hand, backed: Backed, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _, path = backed

    def full(self: SmallDesk, *_: object) -> None:
        self.lock_vault()
        raise NotWritten(file="vault.db", reason="full")

    monkeypatch.setattr(SmallDesk, "restore", full)
    dialog = opened(hand, desk, lane, path)
    locked: list[str] = []
    dialog.locked.connect(lambda: locked.append("locked"))
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == INSIDE)
    hand.click(dialog.main)
    hand.wait(dialog.banner.isVisible)
    assert dialog.banner.text.endswith("Your vault is where it was, and locked.")
    assert locked == ["locked"]


def test_long_work_tells_how_far_it_is_and_can_be_stopped(
    hand: Hand, backed: Backed, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _, path = backed

    def endless(_self: SmallDesk, _path: Path, _secret: Secret, job: Job) -> None:
        while True:
            job.step("backup", 1, 3)

    monkeypatch.setattr(SmallDesk, "look_into", endless)
    dialog = opened(hand, desk, lane, path)
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: dialog.status.text() == "Copying the vault")
    assert dialog.bar.maximum() == 3
    assert not dialog.main.isEnabled()
    dialog.close()
    assert dialog.isVisible()
    hand.wait(lambda: not dialog.busy)
    assert dialog.banner.isVisible()
    assert step(dialog) == SECRET
    assert dialog.main.isEnabled()


def test_into_a_folder_where_nothing_is(hand: Hand, backed: Backed, lane: Lane, tmp_path: Path) -> None:
    desk, _, path = backed
    other = SmallDesk(tmp_path / "new place", desk.clock)
    dialog = RestoreDialog(other, lane, "en", path)
    hand.show(dialog)
    assert dialog.offers == []
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: step(dialog) == INSIDE)
    hand.click(dialog.main)
    hand.wait(lambda: step(dialog) == DONE)
    assert dialog._aside_words.text() == "The backup is in its place, checked."
    hand.click(dialog.cancel)
    assert not dialog.isVisible()
    assert vaults.is_vault(other.default_folder)

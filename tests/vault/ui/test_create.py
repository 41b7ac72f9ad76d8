from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.ui.create import EASE, PAPER, PASSPHRASE, CreateDialog
from posdesk.vault.ui.paper import RecoveryPaper
from posdesk.vault.ui.passphrase import _MadeUp, advice
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand, Ring
from tests.vault.ui.small_desk import ADVICE, SmallDesk

WORDS = "qinghe dengta xiaolu"


def opened(hand: Hand, desk: SmallDesk, lane: Lane) -> CreateDialog:
    dialog = CreateDialog(desk, lane, "en", ADVICE, desk.clock)
    hand.show(dialog)
    return dialog


def at_paper(hand: Hand, desk: SmallDesk, lane: Lane) -> tuple[CreateDialog, RecoveryKey]:
    dialog = opened(hand, desk, lane)
    hand.type(WORDS)
    dialog.form.second.setFocus()
    hand.type(WORDS)
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == PAPER and not dialog.busy)
    assert dialog.paper.key is not None
    return dialog, dialog.paper.key


def at_ease(hand: Hand, desk: SmallDesk, lane: Lane) -> CreateDialog:
    dialog, key = at_paper(hand, desk, lane)
    hand.click(dialog.main)
    hand.type(key.text.lower())
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == EASE and not dialog.busy)
    return dialog


def test_three_steps_by_keyboard_alone(hand: Hand, desk: SmallDesk, lane: Lane, ring: Ring, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = opened(hand, desk, lane)
    assert dialog.steps.accessibleName() == "Step 1 of 3: Passphrase"
    assert not dialog.main.isEnabled()
    hand.type(WORDS)
    hand.key(ENTER)
    assert dialog.places.currentIndex() == PASSPHRASE
    assert hand.here is dialog.form.second.line
    hand.type(WORDS)
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == PAPER and not dialog.busy)
    key = dialog.paper.key
    assert key is not None
    assert dialog.form.first.text == dialog.form.second.text == ""
    assert hand.here is dialog.paper.print_button
    dialog.main.setFocus()
    hand.key(ENTER)
    assert dialog.paper.typing
    assert dialog.paper.block.accessibleDescription() == ""
    assert not dialog.main.isEnabled()
    hand.type("".join(key.groups).lower())
    assert dialog.main.isEnabled()
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == EASE and not dialog.busy)
    assert dialog.paper.key is None
    assert hand.here is dialog.keyring
    hand.key(Qt.Key.Key_Space)
    dialog.second.take(stick)
    dialog.main.setFocus()
    hand.key(ENTER)
    hand.wait(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert desk.recovery_confirmed
    assert desk.second_place == stick
    assert len(list(stick.glob("*.posdesk"))) == 1
    assert vaults.in_keyring(desk.default_folder)
    desk.lock_vault()
    for secret in (Secret.passphrase(WORDS), Secret.recovery(key), vaults.from_keyring(desk.default_folder)):
        desk.unlock_vault(desk.default_folder, secret)
        desk.lock_vault()


def test_what_is_too_weak_or_not_alike_goes_no_further(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog = opened(hand, desk, lane)
    hand.type("short")
    hand.wait(lambda: "very weak" in dialog.form.meter.accessibleName())
    assert "12 characters" in dialog.form.meter.accessibleDescription()
    dialog.form.second.setFocus()
    hand.type("short")
    assert not dialog.main.isEnabled()
    hand.key(ENTER)
    assert dialog.places.currentIndex() == PASSPHRASE
    dialog.form.first.put(WORDS)
    dialog.form.second.put("qing")
    assert dialog.form.second.hint == ""
    hand.type("x")
    assert dialog.form.second.hint == "The two are not the same."
    assert not dialog.main.isEnabled()


def test_a_passphrase_is_made_up_and_typed_once_more(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog = opened(hand, desk, lane)
    hand.click(dialog.form.make)
    assert dialog.form.made.isVisible()
    hand.click(dialog.form.made.another)
    assert hand.here is dialog.form.made.take
    hand.key(ENTER)
    assert hand.here is dialog.form.second.line
    assert not dialog.main.isEnabled()
    hand.type("qinghe dengta xiaolu chaguan zhuyun")
    assert dialog.main.isEnabled()


def test_what_stands_between_the_words_is_shown(hand: Hand) -> None:
    shown, make = _MadeUp(), advice("zh_CN").phrases
    hand.show(shown)
    assert make is not None
    phrase = make()
    shown.show_phrase(phrase)
    typed = [one.text() for one in shown.findChildren(Words) if one.text().rstrip("-") in dict(phrase.words)]
    assert "".join(typed) == phrase.text
    assert phrase.text.count("-") == len(phrase.words) - 1


def test_stopped_at_the_passphrase_nothing_was_made(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog = opened(hand, desk, lane)
    hand.type(WORDS)
    hand.key(ESCAPE)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not desk.default_folder.exists()
    assert dialog.form.first.text == ""


def test_stopped_before_the_paper_the_vault_is_taken_away_again(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog, _ = at_paper(hand, desk, lane)
    assert desk.default_folder.exists()
    hand.key(ESCAPE)
    assert dialog.isVisible()
    assert "nothing is kept" in dialog.banner.text
    assert hand.here is dialog.banner.action
    hand.key(ENTER)
    hand.wait(lambda: not dialog.isVisible())
    assert desk.vault is None
    assert not desk.default_folder.exists()
    assert dialog.paper.key is None


def test_one_may_go_on_after_all(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog, _ = at_paper(hand, desk, lane)
    dialog.close()
    assert dialog.isVisible()
    hand.click(dialog.main)
    assert dialog.paper.typing
    hand.click(dialog.paper.again)
    assert not dialog.paper.typing
    assert hand.here is dialog.paper.print_button


def test_closed_in_the_last_step_the_vault_is_whole(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog = at_ease(hand, desk, lane)
    hand.key(ESCAPE)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert desk.recovery_confirmed
    assert not vaults.in_keyring(desk.default_folder)


def test_a_keyring_that_does_not_answer_is_said_and_left_out(
    hand: Hand, desk: SmallDesk, lane: Lane, ring: Ring
) -> None:
    ring.silent = True
    dialog = at_ease(hand, desk, lane)
    hand.click(dialog.keyring)
    dialog.keyring.setChecked(True)
    hand.click(dialog.main)
    hand.wait(lambda: not dialog.busy and dialog.banner.isVisible())
    assert "keyring" in dialog.banner.text
    assert not dialog.keyring.isChecked()
    hand.click(dialog.main)
    hand.wait(lambda: dialog.result() == QDialog.DialogCode.Accepted)


def test_a_folder_that_holds_something_is_refused_and_another_chosen(
    hand: Hand, desk: SmallDesk, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.default_folder.mkdir()
    (desk.default_folder / "photo.jpg").touch()
    dialog = opened(hand, desk, lane)
    dialog.form.first.put(WORDS)
    dialog.form.second.put(WORDS)
    hand.click(dialog.main)
    hand.wait(dialog.banner.isVisible)
    assert "not empty" in dialog.banner.text
    assert (desk.default_folder / "photo.jpg").exists()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    hand.click(dialog.elsewhere)
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == PAPER)
    assert vaults.is_vault(tmp_path / "other")


def test_the_made_up_shop_can_be_looked_at_first(hand: Hand, desk: SmallDesk, lane: Lane) -> None:
    dialog = opened(hand, desk, lane)
    heard: list[str] = []
    dialog.demo_wanted.connect(lambda: heard.append("demo"))
    hand.click(dialog.aside)
    assert heard == ["demo"]
    assert not dialog.isVisible()


def test_a_key_that_the_vault_does_not_know_goes_no_further(
    hand: Hand, desk: SmallDesk, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SmallDesk, "confirm_recovery", lambda *_: False)
    dialog, key = at_paper(hand, desk, lane)
    hand.click(dialog.main)
    dialog.paper.groups.paste(key.text)
    hand.click(dialog.main)
    hand.wait(dialog.banner.isVisible)
    assert dialog.places.currentIndex() == PAPER


def test_the_page_is_previewed_and_never_written_anywhere(
    hand: Hand, desk: SmallDesk, lane: Lane, tmp_path: Path
) -> None:
    dialog, _ = at_paper(hand, desk, lane)
    before = {path for path in tmp_path.rglob("*") if "vault." not in path.name}
    previews: list[QDialog] = []
    dialog.paper.previewed.connect(previews.append)
    hand.key(ENTER)
    hand.wait(lambda: previews)
    assert previews[0].windowTitle() == "Print the recovery key"
    assert previews[0].printout.document.pageCount() == 1  # type: ignore[attr-defined]
    previews[0].close()
    assert {path for path in tmp_path.rglob("*") if "vault." not in path.name} == before
    paper = RecoveryPaper(lane, "en")
    hand.qtbot.addWidget(paper)
    paper.print_it()
    assert not paper.ready

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.ui.emergency import EmergencyNote
from posdesk.vault.ui.unlock import Tries, UnlockDialog, wait_after
from tests.dropping import drop
from tests.vault.conftest import PASSPHRASE
from tests.vault.test_attachments import MAKER, photo
from tests.vault.test_attachments import opened as opened_picture
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand, Ring
from tests.vault.ui.small_desk import ADVICE, SmallDesk

Shut = tuple[SmallDesk, RecoveryKey]


class Stopped:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def opened(
    hand: Hand, desk: SmallDesk, lane: Lane, *, by_keyring: bool = False, tries: Tries | None = None
) -> UnlockDialog:
    dialog = UnlockDialog(desk, lane, "en", by_keyring=by_keyring, tries=tries, helped=ADVICE)
    hand.show(dialog)
    return dialog


def accepted(dialog: QDialog) -> bool:
    return dialog.result() == QDialog.DialogCode.Accepted


def test_the_passphrase_opens(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    dialog = opened(hand, desk, lane)
    assert hand.here is dialog.ask.field.line
    assert not dialog.main.isEnabled()
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: accepted(dialog))
    assert desk.vault is not None
    assert dialog.ask.field.text == ""


def test_waits_grow_and_end() -> None:
    assert [wait_after(n) for n in range(8)] == [0, 1, 2, 4, 8, 16, 30, 30]


def test_each_wrong_try_costs_more_time(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    clock = Stopped()
    dialog = opened(hand, desk, lane, tries=Tries(clock))
    for number, seconds in enumerate(("1 second.", "2 seconds.", "4 seconds."), 1):
        hand.type(f"not this one {number}")
        hand.key(ENTER)
        hand.wait(lambda seconds=seconds: dialog.status.text() == f"Again in {seconds}" and not dialog.busy)
        assert "does not open the vault" in dialog.ask.told.text()
        assert not dialog.main.isEnabled()
        assert dialog.ask.field.line.hasSelectedText()
        hand.key(ENTER)
        assert not dialog.busy
        clock.at += 60
        hand.wait(dialog.main.isEnabled)
        assert dialog.status.text() == ""
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: accepted(dialog))
    assert dialog._tries.left == dialog._tries.wrong == 0


def test_closing_shortens_no_wait(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    tries = Tries(Stopped())
    tries.failed()
    tries.failed()
    dialog = opened(hand, desk, lane, tries=tries)
    hand.type(PASSPHRASE)
    assert not dialog.main.isEnabled()
    assert dialog.status.text() == "Again in 2 seconds."


def test_the_keyring_opens_without_a_word(hand: Hand, kept: Shut, lane: Lane, ring: Ring) -> None:
    desk, _ = kept
    desk.keep_in_keyring()
    desk.lock_vault()
    dialog = opened(hand, desk, lane, by_keyring=True)
    hand.wait(lambda: accepted(dialog))
    assert desk.vault is not None


def test_after_it_was_locked_the_keyring_is_not_asked(hand: Hand, kept: Shut, lane: Lane, ring: Ring) -> None:
    desk, _ = kept
    desk.keep_in_keyring()
    desk.lock_vault()
    dialog = opened(hand, desk, lane)
    hand.type(PASSPHRASE)
    assert dialog.main.isEnabled()


def test_a_silent_keyring_falls_back_to_the_passphrase(hand: Hand, kept: Shut, lane: Lane, ring: Ring) -> None:
    desk, _ = kept
    desk.keep_in_keyring()
    desk.lock_vault()
    ring.silent = True
    dialog = opened(hand, desk, lane, by_keyring=True)
    hand.wait(lambda: dialog.status.text() == "The keyring did not open it.")
    assert not dialog.banner.isVisible()
    assert dialog._tries.wrong == 0
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: accepted(dialog))


def test_who_types_faster_than_the_keyring_fails_need_not_press_enter_again(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    dialog = opened(hand, desk, lane, by_keyring=True)
    dialog._asking_keyring = True
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    assert dialog._entered
    dialog._keyring_answered(False)
    hand.wait(lambda: accepted(dialog))


def test_the_paper_opens_and_a_new_passphrase_is_chosen(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, key = shut
    dialog = opened(hand, desk, lane)
    hand.click(dialog.ask.switch)
    assert hand.here is dialog.ask.groups.fields[0]
    hand.type(key.text)
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == 1 and not dialog.busy)
    assert desk.vault is not None
    hand.type("brand new words here")
    dialog.form.second.setFocus()
    hand.type("brand new words here")
    hand.key(ENTER)
    hand.wait(lambda: accepted(dialog))
    desk.lock_vault()
    desk.unlock_vault(desk.default_folder, Secret.passphrase("brand new words here"))


def test_the_new_passphrase_can_wait(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, key = shut
    dialog = opened(hand, desk, lane)
    hand.click(dialog.ask.switch)
    hand.click(dialog.ask.switch)
    assert not dialog.ask.by_key
    hand.click(dialog.ask.switch)
    dialog.ask.groups.paste(key.text)
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == 1 and not dialog.busy)
    hand.key(ESCAPE)
    assert accepted(dialog)
    assert desk.vault is not None


def test_a_paper_of_another_vault_is_a_wrong_try(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    dialog = opened(hand, desk, lane, tries=Tries(Stopped()))
    hand.click(dialog.ask.switch)
    dialog.ask.groups.paste(RecoveryKey.new().text)
    hand.click(dialog.main)
    hand.wait(lambda: dialog.status.text() == "Again in 1 second.")
    assert "does not open" in dialog.ask.told.text()


def test_a_damaged_header_leads_to_the_backups(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    for name in ("vault.hdr", "vault.hdr.bak"):
        (desk.default_folder / name).write_bytes(b"PDVAULT nothing of ours")
    dialog = opened(hand, desk, lane)
    heard: list[str] = []
    dialog.restore_wanted.connect(lambda: heard.append("restore"))
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(dialog.banner.isVisible)
    assert "damaged" in dialog.banner.text
    hand.click(dialog.banner.action)
    hand.click(dialog.restore)
    assert heard == ["restore", "restore"]


def test_open_in_another_program_is_said(hand: Hand, kept: Shut, lane: Lane) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(dialog.banner.isVisible)
    assert "another posdesk" in dialog.banner.text


def test_a_damaged_header_is_also_said_when_the_keyring_was_asked(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    for name in ("vault.hdr", "vault.hdr.bak"):
        (desk.default_folder / name).write_bytes(b"PDVAULT nothing of ours")
    dialog = opened(hand, desk, lane, by_keyring=True)
    hand.wait(dialog.banner.isVisible)
    assert "damaged" in dialog.banner.text


def test_an_emergency_is_written_down_without_opening(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    dialog = opened(hand, desk, lane)
    hand.click(dialog.note)
    box = dialog.findChild(EmergencyNote)
    assert box is not None
    hand.wait(box.isActiveWindow)
    assert not box.main.isEnabled()
    hand.type("two men at the terminal")
    hand.click(box.main)
    hand.wait(lambda: not box.busy)
    assert box.banner.text == "Sealed. 1 note waits for the vault to be opened."
    assert box.text.toPlainText() == ""
    box.close()
    hand.wait(lambda: dialog.waiting.text() == "1 sealed note waits to be filed when the vault is opened.")
    desk.unlock_vault(desk.default_folder, Secret.passphrase(PASSPHRASE))
    filed: list[bytes] = []
    vaults.file_sealed(desk.open_vault, lambda _change, piece: filed.append(piece.data), "owner")
    assert filed == [b"two men at the terminal"]


def test_a_note_that_is_not_sealed_is_not_lost_by_a_slip(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, _ = shut
    box = EmergencyNote(desk.default_folder, lane, "en")
    hand.show(box)
    hand.type("half a note")
    hand.key(ESCAPE)
    assert box.isVisible()
    assert box.banner.text == "This note is not sealed yet."
    assert hand.here is box.banner.action
    hand.key(ENTER)
    assert not box.isVisible()
    assert vaults.sealed_waiting(desk.default_folder) == 0


def test_photos_of_an_emergency_are_sealed_with_it(
    hand: Hand, shut: Shut, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = shut
    (tmp_path / "photo.jpg").write_bytes(photo())
    (tmp_path / "broken.jpg").write_bytes(photo()[:400])
    box = EmergencyNote(desk.default_folder, lane, "en")
    hand.show(box)
    box.take([tmp_path / "broken.jpg"])
    hand.wait(lambda: not box.busy)
    assert "damaged" in box.banner.text
    assert not box.main.isEnabled()
    chosen = ([str(tmp_path / "photo.jpg")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    hand.click(box.photos)
    hand.wait(lambda: box.told.text() == "1 photo")
    assert not box.banner.isVisible()
    (tmp_path / "second.png").write_bytes(photo("PNG", (32, 32)))
    assert drop(box.text, tmp_path / "broken.jpg", tmp_path / "second.png")
    hand.wait(lambda: box.told.text() == "2 photos")
    assert "broken.jpg" in box.banner.text
    assert box.text.toPlainText() == "", "a file is no note"
    hand.click(box.main)
    hand.wait(lambda: not box.busy)
    assert vaults.sealed_waiting(desk.default_folder) == 2
    assert MAKER.encode() not in b"".join(path.read_bytes() for path in desk.default_folder.rglob("*.sealed"))
    desk.unlock_vault(desk.default_folder, Secret.passphrase(PASSPHRASE))
    filed: list[bytes] = []
    vaults.file_sealed(desk.open_vault, lambda _change, piece: filed.append(piece.data), "owner")
    assert {opened_picture(one).size for one in filed} == {(48, 64), (32, 32)}
    assert MAKER.encode() not in filed[0]


@pytest.mark.usefixtures("qapp")
def test_nothing_typed_stays_when_it_is_closed(hand: Hand, shut: Shut, lane: Lane) -> None:
    desk, key = shut
    QApplication.clipboard().clear()
    dialog = opened(hand, desk, lane)
    hand.type(PASSPHRASE)
    hand.click(dialog.ask.switch)
    dialog.ask.groups.paste(key.text)
    hand.key(ESCAPE)
    assert not dialog.isVisible()
    assert dialog.ask.secret is None
    assert dialog.ask.field.text == ""
    assert QApplication.clipboard().text() == ""

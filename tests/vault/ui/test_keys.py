from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.errors import WrongSecret
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.ui.keys import KeysDialog
from posdesk.vault.ui.ways import AddForm, ChangeForm, PaperForm, RekeyForm, RemoveForm
from tests.vault.conftest import FAST, PASSPHRASE
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand, Ring
from tests.vault.ui.small_desk import ADVICE, SmallDesk

NEW = "brand new words here"
Kept = tuple[SmallDesk, RecoveryKey]


def opened(hand: Hand, desk: SmallDesk, lane: Lane) -> KeysDialog:
    dialog = KeysDialog(desk, lane, "en", ADVICE, desk.clock)
    hand.show(dialog)
    hand.wait(dialog.keyring.isEnabled)
    return dialog


def opens(desk: SmallDesk, secret: Secret) -> bool:
    desk.lock_vault()
    try:
        desk.unlock_vault(desk.default_folder, secret)
    except WrongSecret:
        return False
    return True


def done(hand: Hand, dialog: KeysDialog) -> None:
    hand.wait(lambda: dialog.form is None and not dialog.busy)


def test_the_passphrase_is_changed_by_keyboard(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    assert hand.here is dialog.change
    hand.key(ENTER)
    form = dialog.form
    assert isinstance(form, ChangeForm)
    assert hand.here is form.old.line
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    hand.type(NEW)
    hand.key(ENTER)
    assert hand.here is form.form.second.line
    assert not dialog.main.isEnabled()
    hand.type(NEW)
    hand.key(ENTER)
    done(hand, dialog)
    assert dialog.banner.text == "The passphrase is changed."
    assert hand.here is dialog.change
    assert opens(desk, Secret.passphrase(NEW))
    assert not opens(desk, Secret.passphrase(PASSPHRASE))


def test_a_wrong_old_passphrase_changes_nothing_and_keeps_the_form(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    hand.click(dialog.change)
    form = dialog.form
    assert isinstance(form, ChangeForm)
    form.old.put("not the old one")
    form.form.first.put(NEW)
    form.form.second.put(NEW)
    hand.click(dialog.main)
    hand.wait(dialog.banner.isVisible)
    assert dialog.form is form
    assert form.form.value == NEW
    assert dialog.main.isEnabled()
    hand.key(ESCAPE)
    assert dialog.form is None
    assert dialog.isVisible()
    hand.key(ESCAPE)
    assert not dialog.isVisible()
    assert opens(desk, Secret.passphrase(PASSPHRASE))


def test_a_bookkeeper_comes_and_goes(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    hand.click(dialog.second)
    form = dialog.form
    assert isinstance(form, AddForm)
    assert "opens everything" in dialog.lead.text()
    hand.type(NEW)
    form.form.second.setFocus()
    hand.type(NEW)
    hand.key(ENTER)
    done(hand, dialog)
    hand.wait(lambda: dialog.second.text() == "Take it away..." and dialog.second.isEnabled())
    assert vaults.passphrases(desk.open_vault) == 2
    hand.click(dialog.second)
    taking = dialog.form
    assert isinstance(taking, RemoveForm)
    hand.type(PASSPHRASE)
    hand.key(ENTER)
    done(hand, dialog)
    hand.wait(lambda: dialog.second.text() == "Add...")
    assert not opens(desk, Secret.passphrase(NEW))


def test_the_old_paper_holds_until_the_new_one_was_typed(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, old = kept
    dialog = opened(hand, desk, lane)
    assert "never typed" in dialog._rows[2].state.text()
    hand.click(dialog.paper)
    form = dialog.form
    assert isinstance(form, PaperForm)
    key = form.paper.key
    assert key is not None
    assert dialog.main.text() == "I have it on paper"
    hand.click(dialog.main)
    assert dialog.main.text() == "Use this key"
    assert not dialog.main.isEnabled()
    assert vaults.proves(desk.open_vault, old)
    hand.type(key.text)
    hand.key(ENTER)
    done(hand, dialog)
    hand.wait(lambda: "forgotten" in dialog._rows[2].state.text())
    assert not vaults.proves(desk.open_vault, old)
    assert vaults.proves(desk.open_vault, key)


def test_going_back_keeps_the_old_paper(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, old = kept
    dialog = opened(hand, desk, lane)
    hand.click(dialog.paper)
    hand.click(dialog.main)
    hand.click(dialog.cancel)
    assert dialog.form is None
    assert vaults.proves(desk.open_vault, old)


def test_the_keyring_is_switched_on_and_off(hand: Hand, kept: Kept, lane: Lane, ring: Ring) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    hand.click(dialog.keyring)
    hand.wait(lambda: dialog.keyring.text() == "Switch off" and dialog.keyring.isEnabled())
    assert ring.kept
    assert opens(desk, vaults.from_keyring(desk.default_folder))
    hand.click(dialog.keyring)
    hand.wait(lambda: dialog.keyring.text() == "Switch on")
    assert not ring.kept
    ring.silent = True
    hand.wait(dialog.keyring.isEnabled)
    hand.click(dialog.keyring)
    hand.wait(lambda: not dialog.busy)
    assert "keyring" in dialog.banner.text
    assert dialog.keyring.text() == "Switch on"


def test_everything_is_encrypted_anew(hand: Hand, kept: Kept, lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posdesk.vault.slots.Stretch.calibrated", classmethod(lambda _: FAST))
    desk, old = kept
    desk.add_passphrase("ledger moss under copper rain")
    dialog = opened(hand, desk, lane)
    hand.click(dialog.rekey)
    form = dialog.form
    assert isinstance(form, RekeyForm)
    assert hand.here is form.own.line
    hand.type("not my passphrase")
    hand.key(ENTER)
    hand.wait(lambda: dialog.banner.isVisible() and not dialog.busy)
    assert dialog.banner.text == "That is not the passphrase of this vault."
    assert form.paper.key is None
    form.own.put(PASSPHRASE)
    hand.key(ENTER)
    hand.wait(lambda: form.paper.key is not None and not dialog.busy)
    key = form.paper.key
    assert key is not None
    hand.click(dialog.main)
    hand.type(key.text)
    hand.key(ENTER)
    done(hand, dialog)
    assert len(desk.backups()) == 1
    assert vaults.proves(desk.open_vault, key)
    assert not vaults.proves(desk.open_vault, old)
    assert not opens(desk, Secret.passphrase("ledger moss under copper rain"))
    assert opens(desk, Secret.passphrase(PASSPHRASE))


def test_locked_in_the_meantime_it_closes(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    desk.lock_vault()
    dialog = KeysDialog(desk, lane, "en", ADVICE)
    hand.qtbot.addWidget(dialog)
    dialog.show()
    hand.wait(lambda: not dialog.isVisible())


def test_closed_in_the_middle_nothing_typed_stays(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    dialog = opened(hand, desk, lane)
    dialog.open_rekey()
    form = dialog.form
    assert isinstance(form, RekeyForm)
    form.own.put(PASSPHRASE)
    dialog.done(QDialog.DialogCode.Rejected)
    assert form.own.text == ""

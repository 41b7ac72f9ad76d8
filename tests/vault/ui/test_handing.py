"""A client is handed over: nothing before the third step, and never a key that nobody has seen."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from posdesk.kit.jobs import Job
from posdesk.ui.tasks import Lane
from posdesk.vault.errors import VaultExists
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui.handing import DONE, PAPER, SURE, WHERE, WHOSE, HandOverDialog
from posdesk.vault.ui.parties import picked
from tests.statements.ui.small_kept import ACCOUNT, KEY, MERCHANTS, SmallKept
from tests.vault.conftest import PASSPHRASE
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand
from tests.vault.ui.small_desk import ADVICE

PHRASE = "ledger moss under copper rain"


def opened(hand: Hand, desk: SmallKept, lane: Lane) -> HandOverDialog:
    dialog = HandOverDialog(desk, lane, "en", ADVICE)
    hand.show(dialog)
    hand.wait(lambda: not dialog.busy)
    return dialog


def tick(dialog: HandOverDialog, name: str, *, child: int | None = None) -> None:
    tree = dialog.parties.tree
    item = tree.findItems(name, Qt.MatchFlag.MatchExactly)[0]
    (item if child is None else item.child(child)).setCheckState(0, Qt.CheckState.Checked)


def to_paper(hand: Hand, dialog: HandOverDialog, folder: Path, phrase: str = PHRASE) -> None:
    tick(dialog, f"Merchant {MERCHANTS[1]}")
    dialog.parties.tree.setFocus()
    hand.key(ENTER)
    assert dialog.places.currentIndex() == WHERE
    dialog.take_folder(folder)
    hand.type(phrase)
    hand.key(ENTER)
    hand.type(phrase)
    hand.wait(dialog.main.isEnabled)
    hand.key(ENTER)
    hand.wait(lambda: not dialog.busy)
    if dialog.places.currentIndex() == SURE:
        hand.click(dialog.main)
        hand.wait(lambda: dialog.places.currentIndex() == PAPER or dialog.banner.isVisible())


def test_a_tick_ticks_all_files_of_somebody(hand: Hand, lane: Lane) -> None:
    dialog = opened(hand, SmallKept(), lane)
    parties = dialog.parties
    tops = [parties.tree.topLevelItem(n) for n in range(parties.tree.topLevelItemCount())]
    assert [top.text(0) for top in tops if top is not None] == [
        f"Merchant {MERCHANTS[0]}", f"Merchant {MERCHANTS[1]}", f"Account {ACCOUNT}", "Files that name nobody",
    ]  # fmt: skip
    assert not dialog.main.isEnabled()
    hand.key(Qt.Key.Key_Space)
    assert parties.picked.numbers == (2, 4, 6)
    assert parties.told.text().startswith("3 files  ·  49,665 lines")
    tick(dialog, f"Account {ACCOUNT}", child=1)
    assert parties.picked.numbers == (2, 3, 4, 6)
    assert parties.picked.shared == (ACCOUNT,)
    hand.key(Qt.Key.Key_Space)
    assert parties.picked.numbers == (3,)
    hand.key(ESCAPE)
    assert not dialog.isVisible()
    assert parties.files == ()


def test_a_file_of_two_merchants_is_ticked_under_both() -> None:
    class One:
        number, name, lines, merchants, accounts = 4, "a.csv", 3, ("1", "2"), ()

    what = picked([One()], [4])
    assert (what.merchants, what.lines, what.shared) == (("1", "2"), 3, ())


def test_step_by_step_to_the_end(hand: Hand, lane: Lane, tmp_path: Path) -> None:
    desk = SmallKept()
    dialog = opened(hand, desk, lane)
    gone: list[bool] = []
    dialog.handed.connect(lambda: gone.append(True))
    to_paper(hand, dialog, tmp_path)
    assert gone == [True]
    assert [one.id for one in desk.files] == [1, 2, 3, 4, 5, 6, 8]
    assert dialog.form.value == ""
    hand.click(dialog.main)
    hand.type(KEY.text.replace("-", ""))
    hand.wait(dialog.main.isEnabled)
    hand.key(ENTER)
    hand.wait(lambda: dialog.places.currentIndex() == DONE)
    assert "Erased here: 1 file, 412 lines" in dialog._over_words.text()
    assert "Earlier backups" in dialog._backups.text()
    assert dialog.paper.key is None
    hand.key(ENTER)
    assert dialog.result() == 1


def test_one_goes_back_and_nothing_has_happened(hand: Hand, lane: Lane, tmp_path: Path) -> None:
    desk = SmallKept()
    dialog = opened(hand, desk, lane)
    tick(dialog, f"Merchant {MERCHANTS[1]}")
    hand.click(dialog.main)
    dialog.take_folder(tmp_path)
    dialog.form.first.put(PHRASE)
    dialog.form.second.put(PHRASE)
    hand.wait(dialog.main.isEnabled)
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == SURE)
    assert dialog.focusWidget() is dialog.cancel
    rows = dialog.facts.count()
    hand.click(dialog.aside)
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == SURE)
    assert dialog.facts.count() == rows
    for step in (WHERE, WHOSE):
        hand.click(dialog.aside)
        assert dialog.places.currentIndex() == step
    hand.click(dialog.cancel)
    assert len(desk.files) == 8
    assert dialog.form.value == ""


def test_ones_own_passphrase_is_refused(hand: Hand, lane: Lane, tmp_path: Path) -> None:
    dialog = opened(hand, SmallKept(), lane)
    to_paper(hand, dialog, tmp_path, PASSPHRASE)
    assert dialog.places.currentIndex() == WHERE
    assert "opens your own vault" in dialog.banner.text
    assert dialog.form.value == ""


def test_folders_that_will_not_do(hand: Hand, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = SmallKept()
    desk.default_folder = tmp_path / "own"
    (tmp_path / "own" / "inner").mkdir(parents=True)
    dialog = opened(hand, desk, lane)
    tick(dialog, f"Merchant {MERCHANTS[1]}")
    hand.click(dialog.main)
    for folder, words in ((tmp_path, "not empty"), (tmp_path / "own" / "inner", "inside"), (tmp_path / "no", "opened")):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, folder=folder: str(folder))
        hand.click(dialog.choose)
        assert words in dialog._where_wrong.text()
        assert dialog.folder is None
    (tmp_path / "new").mkdir()
    dialog.take_folder(tmp_path / "new")
    assert dialog._where_wrong.text() == ""
    dialog.reject()


def test_who_stops_before_the_paper_is_told_what_opens_it(hand: Hand, lane: Lane, tmp_path: Path) -> None:
    dialog = opened(hand, SmallKept(), lane)
    to_paper(hand, dialog, tmp_path)
    hand.key(ESCAPE)
    assert dialog.isVisible()
    assert "opens by its passphrase" in dialog.banner.text
    hand.click(dialog.banner.action)
    assert dialog.places.currentIndex() == DONE
    assert dialog.paper.key is None
    hand.key(ESCAPE)
    assert dialog.result() == 1


def test_a_key_that_does_not_open_it(hand: Hand, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = SmallKept()
    monkeypatch.setattr(desk, "confirm_handed_over", lambda *_: False)
    dialog = opened(hand, desk, lane)
    to_paper(hand, dialog, tmp_path)
    hand.click(dialog.main)
    dialog.paper.groups.paste(KEY.text)
    hand.click(dialog.main)
    hand.wait(lambda: "does not open the client's vault" in dialog.banner.text)
    assert dialog.places.currentIndex() == PAPER
    dialog.done(0)


class Slow(SmallKept):
    """Hands over when it is told to go on."""

    def __init__(self, *, late: bool) -> None:
        super().__init__()
        self.on, self.late = threading.Event(), late

    def hand_over(self, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        assert job is not None
        self.on.wait(10)
        if not self.late:
            job.step("handing_over", 0, 1)
        return super().hand_over(numbers, folder, passphrase, job)


@pytest.mark.parametrize("late", [False, True])
def test_stopping_while_it_is_done(hand: Hand, lane: Lane, tmp_path: Path, late: bool) -> None:
    desk = Slow(late=late)
    dialog = opened(hand, desk, lane)
    tick(dialog, f"Merchant {MERCHANTS[1]}")
    hand.click(dialog.main)
    dialog.take_folder(tmp_path)
    dialog.form.first.put(PHRASE)
    dialog.form.second.put(PHRASE)
    hand.wait(dialog.main.isEnabled)
    hand.click(dialog.main)
    hand.wait(lambda: dialog.places.currentIndex() == SURE)
    hand.click(dialog.main)
    hand.key(ESCAPE)
    assert dialog.status.text() == "Stopping..."
    desk.on.set()
    hand.wait(lambda: not dialog.busy)
    if late:
        assert dialog.places.currentIndex() == PAPER
        assert "too late to stop" in dialog.banner.text
    else:
        assert dialog.places.currentIndex() == SURE
        assert len(desk.files) == 8
        assert dialog.main.isEnabled()
    dialog.done(0)


def test_a_vault_that_is_locked_meanwhile_keeps_its_files(hand: Hand, lane: Lane, tmp_path: Path) -> None:
    desk = Slow(late=False)
    dialog = opened(hand, desk, lane)
    dialog.parties.changed.emit()
    tick(dialog, f"Merchant {MERCHANTS[1]}")
    dialog.go_on()
    dialog.take_folder(tmp_path)
    dialog.form.first.put(PHRASE)
    dialog.form.second.put(PHRASE)
    hand.wait(dialog.main.isEnabled)
    dialog.go_on()
    hand.wait(lambda: dialog.places.currentIndex() == SURE)
    dialog.go_on()
    dialog.done(0)
    desk.on.set()
    hand.wait(lambda: not dialog.busy)
    assert len(desk.files) == 8


def test_what_goes_wrong_leaves_one_where_one_was(
    hand: Hand, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = SmallKept()

    def refuse(*_: object) -> RecoveryKey:
        raise VaultExists(folder="theirs")

    monkeypatch.setattr(desk, "hand_over", refuse)
    dialog = opened(hand, desk, lane)
    to_paper(hand, dialog, tmp_path)
    assert dialog.places.currentIndex() == SURE
    assert "theirs" in dialog.banner.text
    assert dialog.main.isEnabled()
    dialog.done(0)

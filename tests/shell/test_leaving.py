"""The window over a real vault: files come and go, a client leaves with a vault of their own, the vault moves away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from posdesk.demo import worlds
from posdesk.door import Door
from posdesk.kit.clock import Clock
from posdesk.reconcile.ui.decide import NoteDialog
from posdesk.shell.pages import HISTORY, KEPT, LOCKED, RECONCILE
from posdesk.shell.safe import State
from posdesk.statements.ui.forgetting import ForgetDialog, PayoutsDialog
from posdesk.statements.ui.kept import KeptPage
from posdesk.statements.ui.kept_table import OLD
from posdesk.ui.table import Table
from posdesk.vault import service as vaults
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from posdesk.vault.ui.another import AnotherDialog
from posdesk.vault.ui.handing import DONE, PAPER, SURE, HandOverDialog
from posdesk.vault.ui.moving import STOP, THERE, MoveDialog
from posdesk.vault.ui.restore import RestoreDialog
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.shell.test_safe import Opened, keep
from tests.vault.conftest import FAST, PASSPHRASE

THEIRS = "ledger moss under copper rain"


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of two clients, their terms in one."""
    folder = tmp_path_factory.mktemp("two")
    terms = []
    for name, seed in (("stay", 6), ("leave", 7)):
        worlds.WORLDS["base"](seed, merchants=2, days=40).write(folder / name)
        terms.append((folder / name / "terms.toml").read_text(encoding="utf-8"))
    first, second = terms
    (folder / "terms.toml").write_text(first + second[second.index("[[channel]]") :], encoding="utf-8")
    return folder


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, world: Path) -> Iterator[Opened]:
    """A window whose vault keeps the files of both."""
    made = Opened(tmp_path)
    made.app.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
    made.window.page.add([world / who / name for who in ("stay", "leave") for name in ("takings.csv", "bank.csv")])
    made.rest()
    keep(made)
    yield made
    made.window.close()
    made.window.deleteLater()


def merchants(world: Path, name: str) -> set[str]:
    rows = (world / name / "takings.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {row.split(",")[2] for row in rows}


def kept_page(opened: Opened) -> KeptPage:
    opened.window.show_page(KEPT)
    page = opened.window.findChild(KeptPage)
    assert page is not None
    wait(lambda: bool(page.foot.text()), 20)
    return page


def choose(page: KeptPage, number: int) -> None:
    row = next(n for n, one in enumerate(page.listing.shown) if one.id == number)
    page.listing.table.choose_row(row)
    wait(lambda: page._speaks[0] == number, 20)


def states(opened: Opened) -> list[tuple[str, str]]:
    ledger = opened.window.page.session.ledger
    assert ledger is not None
    return [(one.id, str(one.status)) for one in ledger.verdict.settlements]


def lines_of(opened: Opened, number: int) -> int:
    with opened.app.keeping.vault.reading() as db:
        return int(db.execute("SELECT count(*) FROM bank_lines WHERE import = ?", (number,)).fetchone()[0])


def everything(window: QWidget) -> str:
    """Every word in any widget, shown or not."""
    words = [label.text() for label in window.findChildren(QLabel)]
    words += [line.text() for line in window.findChildren(QLineEdit)]
    for table in window.findChildren(Table):
        rows = range(table.rows.rowCount())
        words += [table.rows.cell(row, n).whole for row in rows for n in range(table.rows.columnCount())]
    for tree in window.findChildren(QTreeWidget):
        words += [
            item.text(0) for item in tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        ]
    return "\n".join(words)


def test_what_is_taken_out_counts_no_more_until_it_is_put_back(opened: Opened) -> None:
    page, before = kept_page(opened), states(opened)
    choose(page, 3)
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    wait(lambda: "taken out" in page.banner.text, 20)
    opened.rest()
    assert len(opened.app.files) == 3
    assert states(opened) != before
    QTest.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    wait(lambda: "Undone" in page.banner.text, 20)
    opened.rest()
    wait(lambda: states(opened) == before, 30)
    opened.window.show_page(HISTORY)
    told = vaults.entries(opened.app.keeping.vault, subject="imports", key="3")
    assert [one.kind for one in told] == ["undone", "changed", "imported"]


def test_a_private_account_keeps_its_payouts_in_files_that_are_taken_out_as_well(opened: Opened, world: Path) -> None:
    page, before = kept_page(opened), states(opened)
    account = (world / "stay" / "bank.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[4]
    whole = lines_of(opened, 2)
    choose(page, 2)
    assert account in page.foot.text()
    page.take_out_or_put_back()
    wait(lambda: len(opened.app.files) == 3, 20)
    opened.rest()
    # the last that is kept of it is in a file that is taken out: what pays is known by what it paid
    opened.app.make_personal(account)
    assert 0 < lines_of(opened, 2) < whole
    wait(lambda: page.take.text() == "Put back", 20)
    page.take_out_or_put_back()
    wait(lambda: len(opened.app.files) == 4, 20)
    opened.rest()
    wait(lambda: states(opened) == before, 30)


def test_only_payouts_stay_and_it_says_how_many_lines_went(opened: Opened) -> None:
    page = kept_page(opened)
    whole = lines_of(opened, 4)
    choose(page, 4)
    page.payouts.click()
    dialog = opened.dialog(PayoutsDialog)
    assert isinstance(dialog, PayoutsDialog)
    dialog.main.click()
    wait(lambda: "forgotten" in page.banner.text, 30)
    opened.rest()
    assert page.banner.text.startswith(f"{whole - lines_of(opened, 4)} lines of ")
    assert opened.app.keeping.personal() != frozenset()
    assert opened.window.page.session.ledger is not None


def test_what_is_old_is_forgotten_for_good(opened: Opened) -> None:
    page = kept_page(opened)
    opened.app.keeping.vault.clock = Clock(lambda: datetime(2040, 1, 1, tzinfo=UTC))
    page.refresh()
    page.listing.filter.go(OLD)
    wait(lambda: len(page.listing.shown) == 4, 20)
    # taken out on the page of files, it can be put back by key as long as the vault has it
    opened.window.page.remove(opened.app.files[0])
    opened.rest()
    choose(page, 1)
    page.forget.click()
    dialog = opened.dialog(ForgetDialog)
    assert isinstance(dialog, ForgetDialog)
    dialog.main.click()
    wait(lambda: "forgotten for good" in page.banner.text, 30)
    opened.rest()
    assert [one.id for one in opened.app.keeping.kept_files()] == [2, 3, 4]
    opened.window.page.undo()
    opened.rest()
    assert len(opened.app.files) == 3
    assert opened.app.keeping.vault.verify()[0] == []


def hand_over(opened: Opened, world: Path, folder: Path) -> HandOverDialog:
    page = kept_page(opened)
    QTest.mouseClick(page.hand_over, Qt.MouseButton.LeftButton)
    dialog = opened.dialog(HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    wait(lambda: not dialog.busy, 30)
    account = (world / "leave" / "bank.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[4]
    for name in (*(f"Merchant {one}" for one in merchants(world, "leave")), f"Account {account}"):
        dialog.parties.tree.findItems(name, Qt.MatchFlag.MatchExactly)[0].setCheckState(0, Qt.CheckState.Checked)
    assert dialog.parties.picked.numbers == (3, 4)
    dialog.go_on()
    folder.mkdir()
    dialog.take_folder(folder)
    dialog.form.first.put(THEIRS)
    dialog.form.second.put(THEIRS)
    wait(dialog.main.isEnabled)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == SURE, 30)
    return dialog


def test_a_client_leaves_with_a_vault_of_their_own(opened: Opened, world: Path, tmp_path: Path) -> None:
    assert opened.window.page.session.ledger is not None
    ours = opened.window.page.session.ledger.verdict.settlements
    opened.app.note(next(one.id for one in ours if one.merchant in merchants(world, "leave")), "they owe us a call")
    dialog = hand_over(opened, world, tmp_path / "theirs")
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Hand over a client" in shown
    facts = [dialog.facts.itemAtPosition(row, 1).widget().text() for row in (4, 5)]  # type: ignore[union-attr]
    assert facts[0] != "0"
    assert facts[1] == "1"
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == PAPER, 60)
    opened.rest()
    key = dialog.paper.key
    assert key is not None
    assert {merchant for merchant in merchants(world, "leave") if merchant in str(states(opened))} == set()
    dialog.go_on()
    dialog.paper.groups.paste(key.text)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == DONE, 30)
    dialog.go_on()
    page = kept_page(opened)
    wait(lambda: [one.id for one in page.listing.shown] == [2, 1], 20)
    theirs = Opened(tmp_path)
    theirs.app.unlock_vault(tmp_path / "theirs", Secret.recovery(key))
    assert Door(theirs.app).recovery_confirmed
    assert {one.merchant for one in theirs.app.judge().settlements} <= merchants(world, "leave")
    assert len(theirs.app.decisions.notes) == 1
    theirs.window.close()
    theirs.window.deleteLater()


def test_locked_in_the_middle_nothing_is_left_in_any_widget(opened: Opened, world: Path, tmp_path: Path) -> None:
    dialog = hand_over(opened, world, tmp_path / "theirs")
    dialog._back()
    opened.window.lock()
    wait(lambda: opened.app.files == (), 20)
    wait(lambda: opened.state is State.LOCKED, 20)
    wait(lambda: opened.window.findChild(HandOverDialog) is None, 20)
    wait(lambda: opened.window.findChild(KeptPage) is None, 20)
    words = everything(opened.window)
    gone = [*merchants(world, "stay"), *merchants(world, "leave"), THEIRS, "bank.csv", "takings.csv"]
    assert [word for word in gone if word in words] == []
    opened.window.show_page(KEPT)
    assert opened.window.body.currentIndex() == LOCKED
    assert list((tmp_path / "theirs").iterdir()) == []


def test_a_dialog_of_a_page_goes_when_it_is_locked(opened: Opened, world: Path) -> None:
    page = kept_page(opened)
    choose(page, 2)
    page.ask_for_payouts()
    opened.dialog(PayoutsDialog)
    note = NoteDialog(opened.window)
    note.open()
    opened.window.lock()
    wait(lambda: opened.state is State.LOCKED and opened.window.findChild(PayoutsDialog) is None, 20)
    wait(lambda: opened.window.findChild(NoteDialog) is None)
    account = (world / "stay" / "bank.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[4]
    assert account not in everything(opened.window)


def test_moved_to_a_new_computer_it_asks_for_nothing_here(opened: Opened, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert opened.window.safe is not None
    opened.window._show_backups()
    opened.window.safe.move_away()
    dialog = opened.dialog(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    dialog.take(stick)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == THERE, 30)
    dialog.go_on()
    assert dialog.places.currentIndex() == STOP
    dialog.go_on()
    wait(lambda: opened.app.files == () and opened.state is State.LOCKED, 20)
    assert "The vault has moved to another computer" in opened.texts()
    opened.window.begin()
    assert opened.window.findChild(UnlockDialog) is None
    # the new computer: the first window, and the backup
    there = Opened(tmp_path / "there")
    assert there.window.page.empty.more.isVisible()
    QTest.mouseClick(there.window.page.empty.more, Qt.MouseButton.LeftButton)
    restoring = there.dialog(RestoreDialog)
    assert isinstance(restoring, RestoreDialog)
    (backup,) = stick.glob("*.posdesk")
    restoring.take(backup)
    restoring.ask.field.put(PASSPHRASE)
    for step in (2, 3):
        restoring.go_on()
        wait(lambda step=step: restoring.places.currentIndex() == step, 30)  # type: ignore[misc]
    restoring.go_on()
    wait(lambda: there.state is State.OPEN and len(there.app.files) == 4, 30)
    wait(lambda: not there.window.page.empty.more.isVisible(), 20)
    there.rest()
    there.window.close()
    # and still it opens here, and no longer says that it has moved
    opened.window.keep_or_open()
    asking = opened.dialog(UnlockDialog)
    assert isinstance(asking, UnlockDialog)
    opened.app.unlock_vault(opened.door.default_folder, Secret.passphrase(PASSPHRASE))
    asking.accept()
    wait(lambda: opened.state is State.OPEN)
    opened.rest()
    assert opened.window._choices.moved == ""
    there.window.deleteLater()


def test_another_vault_is_chosen_in_a_dialog_that_says_why(opened: Opened, tmp_path: Path) -> None:
    theirs = tmp_path / "client two"
    vaults.create(theirs, THEIRS, stretch=FAST)[0].close()
    assert opened.window.safe is not None
    opened.window.safe.ask_for_another()
    dialog = opened.dialog(AnotherDialog)
    assert isinstance(dialog, AnotherDialog)
    assert "all clients in it" in opened.texts()
    dialog.take(theirs)
    opened.dialog(UnlockDialog)
    assert opened.door.default_folder == theirs
    assert opened.app.files == ()


def test_an_empty_vault_leads_to_the_files(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Opened(tmp_path)
    asked: list[bool] = []
    monkeypatch.setattr(opened.window.page, "choose_files", lambda: asked.append(True))
    keep(opened)
    opened.window.show_page(KEPT)
    page = opened.window.findChild(KeptPage)
    assert page is not None
    wait(lambda: page.body.currentIndex() == 1)
    page.empty.main.click()
    assert asked == [True]
    assert opened.window.body.currentIndex() == RECONCILE
    opened.window.close()
    opened.window.deleteLater()

"""The page of kept files: what narrows it, what can be undone, and what is asked before it is gone for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posdesk.kit.jobs import Job
from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements.formats import camt
from posdesk.statements.tables.profile import profiles
from posdesk.statements.ui.forgetting import ForgetDialog, PayoutsDialog
from posdesk.statements.ui.kept import KeptPage
from posdesk.statements.ui.kept_desk import days_words, format_words
from posdesk.statements.ui.kept_table import ALL, KEPT, OLD, OUT
from posdesk.ui import fonts, theme
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from posdesk.vault.errors import CannotUndo, VaultLocked
from tests.statements.ui.small_kept import ACCOUNT, MERCHANTS, SmallKept, kept_files


class Stand:
    """The page on a desk, and a hand at it."""

    def __init__(self, qtbot: QtBot, lane: Lane, desk: SmallKept) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.page = KeptPage(desk, lane, "en")
        self.changed: list[bool] = []
        self.page.changed.connect(lambda: self.changed.append(True))
        qtbot.addWidget(self.page)
        self.page.resize(1180, 700)
        self.page.show()
        self.page.activateWindow()
        self.page.refresh()
        self.wait(lambda: not desk.files or self.page.foot.text())

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.page.listing.shown]

    def choose(self, name: str) -> None:
        listing = self.page.listing
        listing.table.choose_row(next(n for n, shown in enumerate(self.names) if shown.startswith(name)))
        self.wait(self.page.foot.text)

    def narrow(self, place: int) -> list[str]:
        self.page.listing.filter.go(place)
        return self.names

    def dialog(self, kind: type[QWidget]) -> QWidget:
        found = self.page.findChild(kind)
        assert found is not None
        return found


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def _english(qapp: QApplication) -> Iterator[None]:
    fonts.load()
    theme.apply(qapp, Mode.LIGHT)
    words = QTranslator()
    assert words.load("posdesk_en", str(resource("translations")))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def stand(qtbot: QtBot, lane: Lane, _english: None) -> Stand:
    return Stand(qtbot, lane, SmallKept())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_has_words(language: str) -> None:
    text = Text(language)
    formats = {profile.format for profile in profiles()} | set(camt._MESSAGES.values())
    formats |= {"mt940", "mt942", "ofx", "qif", "bai2", "norma43", "pdf", "text", "posdesk.takings", "posdesk.bank"}
    assert sorted(one for one in formats if f"format.{one}" not in text) == []
    assert "x" in format_words("mapped.x", text)
    assert format_words("a.new.one", text) == "a.new.one"


def test_days_in_words() -> None:
    spoken = [days_words(one) for one in kept_files()]
    assert spoken[0] == "2020-01-02 – 2020-12-31"
    assert spoken[5] == "2026-10-31"
    assert spoken[7] == "—"


def test_what_narrows_the_list(stand: Stand) -> None:
    page = stand.page
    assert stand.names[0] == "claims.csv"
    assert len(stand.narrow(KEPT)) == 7
    assert stand.narrow(OUT) == ["statement.camt.xml"]
    assert stand.narrow(OLD) == ["alipay-2020-12.csv", "icbc-2020.xlsx"]
    assert page.listing.years.isVisible()
    assert page.listing.forget_all.text() == "Forget all 2..."
    page.listing.years.setCurrentIndex(1)
    page.listing.years.activated.emit(1)
    assert stand.names == []
    assert "6 years" in page.listing.filter.button(OLD).text()
    assert not page.take.isVisible()
    assert len(stand.narrow(ALL)) == 8
    QTest.keyClicks(page.listing.search, "wechat pay 2026-09")
    stand.wait(lambda: len(stand.names) == 1)
    page.listing.search.clear()
    stand.wait(lambda: len(stand.names) == 8)
    page.listing.table.sort_wanted.emit(3)
    assert stand.names[0] == "claims.csv"
    page.listing.table.sort_wanted.emit(3)
    assert stand.names[0] == "alipay-2020-12.csv"


def test_what_a_file_speaks_of_and_what_can_be_done_with_it(stand: Stand) -> None:
    page = stand.page
    stand.choose("icbc-2026")
    assert page.foot.text() == f"Account {ACCOUNT}"
    assert page.payouts.isEnabled()
    assert not page.forget.isEnabled()
    assert page.forget.toolTip() == "Only what is older than 5 years can be forgotten."
    stand.choose("alipay")
    assert page.foot.text() == f"Merchant {MERCHANTS[0]}, {MERCHANTS[1]}"
    assert not page.payouts.isVisible()
    assert page.forget.isEnabled()
    stand.choose("statement.camt")
    assert page.take.text() == "Put back"
    assert not page.payouts.isEnabled()
    assert page.payouts.toolTip() == "Put it back first."


def test_taking_out_and_putting_back_with_the_keyboard(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    page, undone = stand.page, []

    def undo(entry: int, job: Job | None = None) -> None:
        undone.append(entry)

    monkeypatch.setattr(stand.desk, "undo", undo)
    stand.choose("claims")
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Qt.Key.Key_Delete)
    stand.wait(lambda: stand.changed)
    assert page.banner.text == "claims.csv was taken out. The vault still has it."
    stand.wait(lambda: len(stand.narrow(OUT)) == 2)
    assert page.banner.action.text() == "Undo"
    page.banner.action.click()
    stand.wait(lambda: len(stand.changed) == 2)
    assert undone == [7]
    assert page.banner.text == "Undone. The history has both."
    stand.narrow(OUT)
    stand.choose("statement.camt")
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Qt.Key.Key_Delete)
    assert page._task is None, "what is taken out is not taken out again"
    QTest.keyClick(page.listing.table, Qt.Key.Key_Return)
    assert page.take.hasFocus()
    stand.wait(lambda: page._idle)
    page.take.click()
    stand.wait(lambda: len(stand.changed) == 3)
    assert page.banner.text == "statement.camt.xml counts again."


def test_what_goes_wrong_is_said(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise CannotUndo(entry=7)

    monkeypatch.setattr(stand.desk, "undo", refuse)
    stand.choose("claims")
    stand.page.take.click()
    stand.wait(lambda: stand.changed)
    stand.page.undo()
    stand.wait(lambda: "cannot be undone" in stand.page.banner.text)
    assert stand.page.take.isEnabled()

    def locked(*_: object) -> None:
        raise VaultLocked

    monkeypatch.setattr(stand.desk, "kept_files", locked)
    stand.page.refresh()
    stand.wait(lambda: "has been locked" in stand.page.banner.text)


def test_only_payouts_are_asked_for_in_a_dialog(stand: Stand) -> None:
    stand.choose("icbc-2026")
    stand.page.payouts.click()
    dialog = stand.dialog(PayoutsDialog)
    assert isinstance(dialog, PayoutsDialog)
    assert dialog.focusWidget() is dialog.cancel
    assert dialog.accounts.currentText() == ACCOUNT
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stand.desk.personal == frozenset()
    stand.page.ask_for_payouts()
    dialog = next(one for one in stand.page.findChildren(PayoutsDialog) if one.isVisible())
    dialog.main.click()
    stand.wait(lambda: stand.changed)
    assert stand.desk.personal == {ACCOUNT}
    assert stand.page.banner.text.startswith(f"61 lines of {ACCOUNT} were forgotten.")
    stand.wait(lambda: "only its payouts are kept" in stand.page.foot.text() or stand.choose("icbc-2026"))
    assert not stand.page.payouts.isEnabled()


def test_old_files_are_forgotten_one_or_all(stand: Stand) -> None:
    page = stand.page
    stand.choose("icbc-2026")
    page.ask_to_forget()
    page.ask_to_forget_all()
    assert page.findChild(ForgetDialog) is None
    stand.narrow(OLD)
    stand.choose("icbc-2020")
    page.forget.click()
    dialog = stand.dialog(ForgetDialog)
    assert isinstance(dialog, ForgetDialog)
    assert dialog.title.text() == "Forget 1 file for good?"
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert len(stand.desk.files) == 8, "Enter means the button that it is on"
    page.listing.forget_all.click()
    dialog = next(one for one in page.findChildren(ForgetDialog) if one.isVisible())
    dialog.main.click()
    stand.wait(lambda: stand.changed)
    assert page.banner.text == "2 files were forgotten for good."
    assert len(stand.desk.files) == 6
    stand.wait(lambda: stand.names == [])


def test_many_files_are_not_all_named(stand: Stand, lane: Lane) -> None:
    dialog = ForgetDialog(SmallKept(), lane, "en", [kept_files()[0]] * 9, 5, stand.page)
    dialog.show()
    assert "... and 3 more" in [label.text() for label in dialog.findChildren(Words)]
    dialog.go_on()
    assert dialog.busy
    dialog.done(0)


@pytest.mark.usefixtures("_english")
def test_a_vault_without_files_teaches(qtbot: QtBot, lane: Lane) -> None:
    stand = Stand(qtbot, lane, SmallKept([]))
    stand.wait(lambda: stand.page.body.currentIndex() == 1)
    assert stand.page.empty.title.text() == "No file has been kept yet"
    assert not stand.page.hand_over.isEnabled()
    with qtbot.waitSignal(stand.page.files_wanted):
        stand.page.empty.main.click()


def test_it_speaks_another_language_at_once(stand: Stand, qapp: QApplication) -> None:
    words = QTranslator()
    assert words.load("posdesk_zh_TW", str(resource("translations")))
    qapp.installTranslator(words)
    stand.page.set_language("zh_TW")
    qapp.sendEvent(stand.page, QEvent(QEvent.Type.LanguageChange))
    assert stand.page.title.text() == "已存檔案"
    assert stand.page.listing.table.rows.cell(0, 1).text == Text("zh_TW").word("kind.settlements")
    qapp.removeTranslator(words)

"""Deciding in the window: settled, paired by hand, noted; each survives, and each can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from posdesk.reconcile.model import FindingKind, Status
from posdesk.reconcile.ui.decide import NoteDialog, PairDialog, ReasonDialog
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.page import ReconcilePage
from posdesk.statements.ui.sheet import ImportSheet
from posdesk.ui.tasks import Lane
from tests.reconcile.ui.made_up import SmallDesk, bank_file, takings_file, verdict


class Opened:
    def __init__(self, qtbot: QtBot, desk: SmallDesk) -> None:
        self.desk, self.lane, self._qtbot = desk, Lane(), qtbot
        self.page = ReconcilePage(desk, self.lane, lambda folder: [], ImportSheet(desk, self.lane), "en")
        qtbot.addWidget(self.page)
        self.page.resize(1180, 740)
        self.page.show()
        self.page.add([Path("a.csv")])
        self.rest()

    def rest(self) -> None:
        self._qtbot.waitUntil(lambda: not self.page.session.busy)

    @property
    def ledger(self) -> Ledger:
        assert self.page.session.ledger is not None
        return self.page.session.ledger

    def offer(self) -> list[str]:
        """What the button offers for what is shown."""
        decide = self.page.overview.detail.decide
        decide._menu.aboutToShow.emit()
        return [action.text() for action in decide._menu.actions()]

    def choose(self, words: str) -> None:
        self.offer()
        actions = self.page.overview.detail.decide._menu.actions()
        next(action for action in actions if action.text() == words).trigger()


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    desk = SmallDesk(verdict(), [bank_file(), takings_file()])
    desk.can_decide = True
    made = Opened(qtbot, desk)
    yield made
    made.page.session.cancel()
    made.lane.close()


def test_without_a_vault_it_leads_to_one(qtbot: QtBot) -> None:
    made = Opened(qtbot, SmallDesk(verdict(), [bank_file(), takings_file()]))
    assert made.offer() == ["Keep everything in a vault first…"]
    with qtbot.waitSignal(made.page.vault_wanted):
        made.choose("Keep everything in a vault first…")
    made.lane.close()


def test_what_is_settled_asks_for_nothing_any_more_and_can_come_back(opened: Opened) -> None:
    worst = opened.ledger.findings[0]
    before = len(opened.ledger.needs_action)
    opened.choose("This is settled…")
    dialog = opened.page.findChild(ReasonDialog)
    assert dialog is not None
    assert not dialog.main.isEnabled()
    QTest.keyClicks(dialog.reason, "paid in cash")
    dialog.main.click()
    opened.rest()
    assert opened.ledger.findings[-1].id == worst.id
    assert len(opened.ledger.needs_action) < before
    assert opened.ledger.at_risk != {None if k == "null" else k: v for k, v in opened.ledger.verdict.at_risk.items()}
    opened.page.overview._finding_chosen(worst)
    assert "paid in cash" in opened.page.overview.detail._decided.text()
    opened.choose("Not settled after all")
    opened.rest()
    assert len(opened.ledger.needs_action) == before
    assert opened.ledger.findings[0].id == worst.id


def test_a_note_stands_where_it_belongs(opened: Opened) -> None:
    opened.choose("Write a note…")
    dialog = opened.page.findChild(NoteDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.text, "called the acquirer")
    dialog.main.click()
    opened.rest()
    assert "called the acquirer" in opened.page.overview.detail._decided.text()


def chosen(of: QListWidget, n: int, on: bool = True) -> str:
    item = of.item(n)
    item.setSelected(on)
    return str(item.data(Qt.ItemDataRole.UserRole))


def test_a_credit_is_chosen_by_hand_and_taken_back(opened: Opened) -> None:
    lost = next(one for one in opened.ledger.settlements if one.status is Status.NEVER_ARRIVED)
    opened.page.overview.detail.show_settlement(lost)
    opened.choose("Choose the credit that paid it…")
    dialog = opened.page.findChild(PairDialog)
    assert dialog is not None
    assert not dialog.main.isEnabled()
    QTest.keyClicks(dialog.search, "nothing says this")
    assert dialog.credits.count() == 0
    dialog.search.clear()
    line = chosen(dialog.credits, 0)
    assert dialog.main.isEnabled()
    QTest.keyClicks(dialog.search, "nothing says this")
    assert dialog.credits.count() == 1, "what is chosen stays"
    QTest.keyClicks(dialog._reason, "their e-mail")
    dialog.main.click()
    opened.rest()
    pairing = opened.desk.decisions.pairings[1]
    assert (pairing.settlements, pairing.lines) == ((lost.id,), (line,))
    opened.page.overview.detail.show_settlement(lost)
    opened.choose("Undo the payment put together by hand")
    opened.rest()
    assert opened.desk.decisions.pairings == {}


def test_every_day_left_unpaid_is_offered_beside_it(opened: Opened) -> None:
    lost = next(one for one in opened.ledger.settlements if one.status is Status.NEVER_ARRIVED)
    dialog = PairDialog(lost, opened.ledger, opened.page._wording, opened.page)
    first = dialog.days.item(0)
    assert (first.data(Qt.ItemDataRole.UserRole), first.isSelected()) == (lost.id, True)
    chosen(dialog.days, 0, False)
    chosen(dialog.credits, 0)
    assert not dialog.main.isEnabled()
    dialog.reject()


def test_a_finding_without_takings_is_settled_too(opened: Opened) -> None:
    stray = next(one for one in opened.ledger.findings if one.kind is FindingKind.UNKNOWN_DEPOSIT)
    opened.page.overview._finding_chosen(stray)
    assert opened.offer() == ["This is settled…", "Write a note…"]

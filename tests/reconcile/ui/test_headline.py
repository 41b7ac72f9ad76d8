"""What the page says first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from posdesk.reconcile.model import Status, Verdict
from posdesk.reconcile.ui.headline import Headline
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.wording import Wording
from tests.reconcile.ui.made_up import verdict


def said(qtbot: QtBot, found: Verdict) -> str:
    headline = Headline()
    qtbot.addWidget(headline)
    headline.show_ledger(Ledger(found), Wording("en"))
    return headline.words.text()


def all_of(status: Status) -> Verdict:
    """A verdict in which every settlement has this status, and nothing was found."""
    made = verdict(faults=False)
    return replace(made, settlements=tuple(one._replace(status=status) for one in made.settlements), findings=())


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.ARRIVED, "Everything that was due has arrived"),
        (Status.IN_WALLET, "Nothing was due at the bank: all takings are accounted for"),
        (Status.NOT_DUE, "Nothing was due at the bank: all takings are accounted for"),
        (Status.AWAITING_STATEMENT, "90 settlement(s) wait for a bank statement"),
    ],
)
def test_nothing_is_said_to_have_arrived_that_was_not_due(qtbot: QtBot, status: Status, words: str) -> None:
    assert said(qtbot, all_of(status)) == words


def test_without_takings_there_is_nothing_to_say(qtbot: QtBot) -> None:
    empty = replace(verdict(faults=False), settlements=(), findings=())
    assert said(qtbot, empty) == "There are no takings to check yet"

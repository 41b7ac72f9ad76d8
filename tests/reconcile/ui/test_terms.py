from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from posdesk.reconcile.service import parse_terms
from posdesk.reconcile.ui.terms import TermsPanel
from posdesk.reconcile.ui.wording import Wording
from tests.reconcile.ui.made_up import TERMS, verdict


@pytest.fixture
def panel(qtbot: QtBot) -> TermsPanel:
    made = TermsPanel()
    qtbot.addWidget(made)
    made.show_verdict(verdict(), Wording("en"))
    return made


def said(panel: TermsPanel, channel: str) -> list[str]:
    return panel.sentences(parse_terms(f'[[channel]]\nid = "card"\n{channel}').channels[0])


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ('cycle = "T+1"', "(T+1)"),
        ('cycle = "T+0"', "(T+0)"),
        ('cycle = "D+0"', "(D+0)"),
        ('cycle = "D+3"', "(D+3)"),
        ('cycle = "W:fri+1"', "W:fri+1"),
        ('cycle = "M:10"', "M:10"),
        ('cycle = "manual"', "until they are drawn"),
        ('cutoff = "22:30"', "22:30"),
        ('settles = "gross"', "billed apart"),
        ('settles = "none"', "No payout"),
        ('payer = ["银联商务"]', "银联商务"),
        ('accounts = ["6222"]', "6222"),
        ('[[channel.fee]]\nrate = "0.0038"\ncap = "20"\nmin = "0.10"\nfixed = "0.30"', "0.38 % fee"),
        ('[[channel.fee]]\nrate = "0.005"\ncard = "debit"\nabove = "1000"', "debit"),
        ('[channel.payout]\nfee = "3.00"', "3.00"),
        ('[channel.reserve]\nrate = "0.05"\ndays = 90', "5 %"),
    ],
)
def test_terms_are_put_into_words(panel: TermsPanel, terms: str, words: str) -> None:
    assert words in " ".join(said(panel, terms))


def test_only_changed_terms_can_be_used(panel: TermsPanel, qtbot: QtBot) -> None:
    assert not panel._use.isEnabled()
    panel.editor.setPlainText(TERMS.replace("T+1", "T+2"))
    assert panel._use.isEnabled()
    with qtbot.waitSignal(panel.edited) as edited:
        panel._use.click()
    assert "T+2" in edited.args[0]

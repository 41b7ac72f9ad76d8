from __future__ import annotations

import pytest

from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES
from posdesk.reconcile.marks import RANK
from posdesk.reconcile.model import FindingKind, LineStatus, Severity, Status
from posdesk.reconcile.ui import states
from posdesk.reconcile.ui.wording import Wording


def test_every_state_has_an_icon_that_is_there() -> None:
    assert set(states.SETTLEMENT) == set(Status)
    assert set(states.LINE) == set(LineStatus)
    assert set(states.FINDING) == set(FindingKind)
    every = [*states.SETTLEMENT.values(), *states.LINE.values(), *states.FINDING.values()]
    assert [state.icon for state in every if not resource("icons", f"{state.icon}.svg").is_file()] == []


def test_states_of_one_tone_differ_in_their_icon() -> None:
    """Nobody has to see the colour: the wallet's two states alone share a mark, and both mean "still there"."""
    marks = [(s.icon, s.tone) for status, s in states.SETTLEMENT.items() if status is not Status.BELOW_MINIMUM]
    assert len(marks) == len(set(marks))


def test_what_is_worst_comes_first_and_every_state_has_its_rank() -> None:
    ranked = sorted(RANK, key=RANK.__getitem__)
    assert tuple(ranked) == tuple(states.SETTLEMENT)
    assert (ranked[0], ranked[-1]) == (Status.NEVER_ARRIVED, Status.ARRIVED)
    assert set(ranked) == set(Status)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_word_and_says_what_to_do(language: str) -> None:
    words = Wording(language)
    for status in Status:
        assert words.status(status)
        assert words.advice(status.value)
    for line in LineStatus:
        assert words.line_status(line)
    for kind in FindingKind:
        assert words.finding(kind)
        assert words.advice(kind.value)
    for severity in Severity:
        assert words.severity(severity)

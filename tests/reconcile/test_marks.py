"""One icon, one tone and one word for a state: in the window, the report and the user guide."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES, Text
from posdesk.reconcile import marks
from posdesk.reconcile.model import FindingKind, LineStatus, Severity, Status
from posdesk.reconcile.ui import states
from posdesk.statements.model import Kind, TakingKind

GUIDES = Path(__file__).resolve().parents[2] / "docs"


def test_every_state_has_a_mark_whose_icon_exists() -> None:
    assert set(marks.SETTLEMENT) == set(Status)
    assert set(marks.LINE) == set(LineStatus)
    assert set(marks.FINDING) == set(FindingKind)
    for icon, _ in (*marks.SETTLEMENT.values(), *marks.LINE.values(), *marks.FINDING.values()):
        assert resource("icons", f"{icon}.svg").is_file(), icon


@pytest.mark.parametrize("table", ["SETTLEMENT", "LINE", "FINDING"])
def test_window_and_report_show_a_state_alike(table: str) -> None:
    window = {key: (state.icon, state.tone.value) for key, state in getattr(states, table).items()}
    assert window == getattr(marks, table)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_kind_has_its_word(language: str) -> None:
    text = Text(language)
    words = {
        "status": Status, "line_status": LineStatus, "finding": FindingKind, "severity": Severity, "kind": Kind,
        "taking_kind": TakingKind,
    }  # fmt: skip
    missing = [f"{table}.{one.value}" for table, kinds in words.items() for one in kinds]
    assert [key for key in missing if key not in text] == []
    assert [key for key in (f"report.todo.{kind.value}" for kind in FindingKind) if key not in text] == []


def test_the_worst_state_speaks_for_a_day() -> None:
    assert marks.worst((Status.ARRIVED, Status.LATE, Status.NEVER_ARRIVED)) is Status.NEVER_ARRIVED
    assert marks.worst((Status.ARRIVED,)) is Status.ARRIVED


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_user_guide_uses_the_same_icons_and_words(language: str) -> None:
    text = Text(language)
    guide = (GUIDES / f"user-guide{'' if language == 'en' else f'.{language}'}.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z0-9-]+) \| \*\*(.+?)\*\* \|", guide, re.M)
    assert rows == [(icon, text.word(f"status.{s.value}")) for s, (icon, _) in marks.SETTLEMENT.items()]

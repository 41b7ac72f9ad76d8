"""The benchmarks of reconciling still run, at their smallest; how long they take says nothing here."""

from __future__ import annotations

import pytest

from tests.benchmarks import growth, reconcile


def test_how_matching_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "SHOPS", 3)
    settlements, seconds = growth.point(5, 1)
    assert settlements > 0
    assert seconds > 0


def test_a_row_of_each_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "TURNS", 1)
    alone, whole = reconcile.row("base", 1, 20, 1)
    assert alone.count("|") == 8
    assert whole.count("|") == 13

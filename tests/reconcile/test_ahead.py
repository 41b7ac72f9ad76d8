"""Takings that are added up while the bank's files are still being read."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from posdesk.cli.main import main
from posdesk.demo import worlds
from posdesk.kit.errors import InputError
from posdesk.reconcile.service import Ahead, Question, Reconciliation, read_terms
from posdesk.statements import service as statements


@pytest.fixture
def world(tmp_path: Path) -> Path:
    worlds.base(51, merchants=2, days=30).write(tmp_path)
    return tmp_path


def lanes() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("adding-up")]


def test_begun_ahead_or_not_the_verdict_is_the_same(world: Path) -> None:
    terms = read_terms(world / "terms.toml")
    files = statements.read([world / "takings.csv", world / "bank.csv"], summary=False)
    plain = Reconciliation(files, Question(terms))
    begun = Reconciliation(files, Question(terms), ahead=Ahead(files[:1], terms))
    kept = Reconciliation(files, Question(terms), keep=True, ahead=Ahead(files[:1], terms))
    other = Reconciliation(files, Question(read_terms(world / "terms.toml")), ahead=Ahead(files[:1], terms))
    for one in (begun, kept, other):
        assert one.verdict.whole() == plain.verdict.whole()
        one.close()
    assert begun.verdict.settlements
    plain.close()
    assert lanes() == []


def test_what_is_wrong_in_takings_is_told_when_they_are_asked_for(world: Path) -> None:
    terms = read_terms(world / "terms.toml")
    with (world / "takings.csv").open("a", encoding="utf-8") as file:
        file.write("X,2024-01-02 10:00:00,1,1,card,sale,12.3.4,,CNY,,,\n")
    files = statements.read([world / "takings.csv", world / "bank.csv"], summary=False)
    with pytest.raises(InputError, match="bad_cell"):
        Reconciliation(files, Question(terms), ahead=Ahead(files[:1], terms))
    assert lanes() == []


def test_let_go_of_while_adding_up_nothing_goes_on(world: Path) -> None:
    files = statements.read([world / "takings.csv"], summary=False)
    Ahead(files, read_terms(world / "terms.toml")).close()
    assert lanes() == []


def test_a_bank_file_that_cannot_be_read_stops_it(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (world / "bank.csv").write_text("id,date,amount,currency,account\nL1,2024-13-01,1.00,CNY,A\n", encoding="utf-8")
    words = ["--takings", str(world / "takings.csv"), "--bank", str(world / "bank.csv")]
    assert main(["reconcile", *words, "--terms", str(world / "terms.toml"), "--json"]) == 3
    told = capsys.readouterr()
    assert "bank.csv" in told.err
    assert told.out == ""
    assert lanes() == []

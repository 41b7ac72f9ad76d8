"""Names that last: whatever files come later, what a person decided stays with what it was said of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.app import App, open_app
from posdesk.reconcile.lasting import Names, find_line, line_names
from posdesk.reconcile.lines import lines_of
from posdesk.reconcile.model import Decisions, Dismissal, Note, Pairing, Status
from posdesk.reconcile.service import Question, Reconciliation, parse_terms
from posdesk.statements import service as statements
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST, PASSPHRASE

TERMS = """
timezone = "Asia/Shanghai"
[[channel]]
id = "card"
cycle = "T+1"
payer = ["ACQUIRER"]
[[channel.fee]]
rate = "0"
"""
BANK = "id,date,amount,currency,account,counterparty,reference,memo,balance\n"
SALES = "id,time,merchant,terminal,channel,kind,gross,fee,currency\n"


def written(folder: Path, name: str, head: str, *rows: str) -> Path:
    path = folder / name
    path.write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """March in a vault: a Monday's takings, and a credit of another amount with the bank's number 1."""
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    session.set_terms(TERMS)
    sales = written(tmp_path, "sales.csv", SALES, "T1,2025-03-03 10:00:00,M1,1,card,sale,100.00,,CNY")
    bank = written(
        tmp_path, "march.csv", BANK,
        "1,2025-03-04,61.00,CNY,6222-0001,ACQUIRER,,,61.00", "2,2025-03-31,5.00,CNY,6222-0001,ACQUIRER,,,66.00",
    )  # fmt: skip
    session.read([sales, bank])
    yield session
    session.lock_vault()


def april(folder: Path) -> Path:
    """The next month of the same account; the bank begins again with number 1."""
    return written(
        folder, "april.csv", BANK,
        "1,2025-04-02,7.00,CNY,6222-0001,SOMEBODY,,,73.00", "2,2025-04-30,8.00,CNY,6222-0001,SOMEBODY,,,81.00",
    )  # fmt: skip


def test_a_bank_that_counts_anew_every_month_undoes_no_decision(app: App, tmp_path: Path) -> None:
    verdict = app.judge()
    (one,) = verdict.settlements
    credit = next(line for line in verdict.lines if line.amount == 6100)
    assert (one.status, credit.id) != (Status.ARRIVED, "")
    app.pair(Pairing((one.id,), (credit.id,)), "they called")
    deposit = next(finding for finding in app.judge().findings if finding.kind.value == "unknown_deposit")
    app.dismiss(deposit.id, "my sister")
    app.note(deposit.lines[0], "my sister's rent")
    app.read([april(tmp_path)])
    later = app.judge()
    (after,) = later.settlements
    paid = next(line for line in later.lines if line.amount == 6100)
    assert credit.id != paid.id
    assert after.lines == (paid.id,)
    assert after.status is Status.SHORT
    assert app.decisions.pairings == {1: Pairing((one.id,), (paid.id,))}
    rent = next(line for line in later.lines if line.amount == 500)
    assert app.decisions.dismissed[f"unknown_deposit|{rent.id}"].reason == "my sister"
    assert [note.text for note in app.decisions.notes[rent.id]] == ["my sister's rent"]
    app.bring_back(f"unknown_deposit|{rent.id}")
    assert app.decisions.dismissed == {}


def test_a_second_currency_undoes_no_decision(app: App, tmp_path: Path) -> None:
    (one,) = app.judge().settlements
    app.note(one.id, "they called")
    app.pair(Pairing((one.id,), (app.judge().lines[0].id,)), "")
    dollars = written(tmp_path, "dollars.csv", SALES, "D1,2025-03-05 10:00:00,M1,1,card,sale,9.00,,USD")
    app.read([dollars])
    later = app.judge()
    named = next(two for two in later.settlements if two.takings_date == one.takings_date)
    assert (one.id, named.id) == ("M1|card|2025-03-03", "M1|card|2025-03-03|CNY")
    assert [note.text for note in app.decisions.notes[named.id]] == ["they called"]
    assert named.lines == (later.lines[0].id,)


def test_lines_that_say_the_same_are_told_apart_by_their_order(tmp_path: Path) -> None:
    row = "2025-03-04,5.00,CNY,6222-0001,SOMEBODY,,,"
    path = written(tmp_path, "bank.csv", BANK, f"1,{row}5.00", f"2,{row}10.00", "3,2025-03-05,5.00,CNY,6222-0001,A,,,")
    lines = lines_of(statements.read([path]))
    names = list(line_names(lines))
    assert len(set(names)) == 3
    assert names[1] == f"{names[0]}|2"
    assert [find_line(name, lines) for name in names] == [0, 1, 2]
    assert find_line(f"{names[0]}|3", lines) is None
    assert find_line("M1|card|2025-03-03", lines) is None


def test_an_account_is_known_by_its_end(tmp_path: Path) -> None:
    names = []
    for account in ("6222020200001234567", "***4567", "6222020200009999999"):
        path = written(tmp_path, "bank.csv", BANK, f"1,2025-03-04,5.00,CNY,{account},SOMEBODY,,,5.00")
        names += line_names(lines_of(statements.read([path])))
    assert names[0] == names[1] != names[2]


def test_what_is_not_there_keeps_the_name_it_has(tmp_path: Path) -> None:
    sales = written(tmp_path, "sales.csv", SALES, "T1,2025-03-03 10:00:00,M1,1,card,sale,100.00,,CNY")
    bank = written(tmp_path, "bank.csv", BANK, "1,2025-03-04,61.00,CNY,6222-0001,ACQUIRER,,,61.00")
    judged = Reconciliation(statements.read([sales, bank]), Question(parse_terms(TERMS)))
    names = Names(judged.verdict)
    for strange in ("M2|card|2025-03-03", "short|M2|card|2025-03-03", "line:2025-03-04|1|0", "overcharged|M1|card"):
        assert (names.lasting(strange), names.id(strange)) == (strange, strange)
    said = Decisions(
        {1: Pairing(("M2|card|2025-03-03",), ("9",))},
        {"short|M1|card|2025-03-03|CNY": Dismissal(1, "short|M1|card|2025-03-03|CNY", "", "", "")},
        {"M1|card|2025-03-03|CNY": (Note(1, "M1|card|2025-03-03|CNY", "called", "", ""),)},
    )
    shown = names.shown(said)
    assert shown.pairings == said.pairings
    assert list(shown.dismissed) == ["short|M1|card|2025-03-03"]
    assert shown.notes["M1|card|2025-03-03"][0].subject == "M1|card|2025-03-03"
    judged.close()

"""Messages and statements of accounts that end alike: nothing is doubled, and nothing gone accuses anybody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from posdesk.reconcile.service import Question, Reconciliation, parse_terms
from posdesk.statements import service
from posdesk.statements.model import ReadFile

TERMS = """timezone = "Asia/Shanghai"
[[channel]]
id = "card"
cycle = "D+1"
calendar = "none"
payer = ["银联"]
[[channel.fee]]
rate = "0"
"""
BANK = "id,date,amount,currency,account,counterparty,reference,memo,balance\n"


def takings(folder: Path, *days: int) -> ReadFile:
    path = folder / "takings.csv"
    rows = [f"A{day},2026-03-{day:02} 10:00:00,M1,T1,card,sale,100.00,0.00,CNY\n" for day in days]
    head = "id,time,merchant,terminal,channel,kind,gross,fee,currency\n"
    path.write_text(head + "".join(rows), encoding="utf-8")
    return service.read([path])[0]


def statement(folder: Path, account: str, *rows: tuple[int, str]) -> ReadFile:
    path = folder / f"{account}.csv"
    lines = [f"{account}-{day},2026-03-{day:02},{amount},CNY,{account},银联,,,\n" for day, amount in rows]
    path.write_text(BANK + "".join(lines), encoding="utf-8")
    return service.read([path])[0]


def messages(*rows: tuple[int, int], without: Sequence[int] = ()) -> ReadFile:
    """Messages of movements by day and whole yuan, with their balances; some of them gone."""
    balance, text = 1000, "2026\n"
    for n, (day, amount) in enumerate(rows):
        balance += amount
        if n not in without:
            word = "收入" if amount > 0 else "支出"
            text += f"您尾号1234卡3月{day}日09:00{word}(银联){abs(amount)}元，余额{balance:,}元。【工商银行】\n"
    found = service.read_text(text, "messages.txt")
    assert found.error is None
    return found


def judged(*files: ReadFile) -> tuple[list[str], list[tuple[int, str]], list[str]]:
    """The statuses of the settlements, the bank's lines by day, and the findings."""
    assert [file.error for file in files] == [None] * len(files)
    run = Reconciliation(files, Question(parse_terms(TERMS)))
    verdict = run.verdict
    run.close()
    return (
        [str(one.status) for one in verdict.settlements],
        [(line.date.day, str(line.status)) for line in verdict.lines],
        [str(one.kind) for one in verdict.findings],
    )


@pytest.mark.parametrize("account", ["6222020000001234", "6222-1234", "****1234"])
def test_a_credit_in_both_a_statement_and_a_message_is_one(tmp_path: Path, account: str) -> None:
    bank = statement(tmp_path, account, (2, "5.00"), (4, "100.00"), (9, "5.00"))
    statuses, lines, findings = judged(takings(tmp_path, 3), bank, messages((4, 100)))
    assert statuses == ["arrived"]
    assert [day for day, _ in lines] == [2, 4, 9]
    assert "duplicate" not in findings


def test_two_accounts_that_end_alike_double_nothing(tmp_path: Path) -> None:
    bank = statement(tmp_path, "6222-1234", (2, "5.00"), (4, "100.00"), (9, "5.00"))
    other = statement(tmp_path, "4333-1234", (2, "1.00"), (9, "1.00"))
    assert judged(takings(tmp_path, 3), bank, other, messages((4, 100)))[1].count((4, "settlement")) == 1
    assert [day for day, _ in judged(takings(tmp_path, 3), bank, other, messages((4, 100)))[1]] == [2, 2, 4, 9, 9]
    assert [day for day, _ in judged(takings(tmp_path, 3), bank, other, messages((4, 50)))[1]] == [2, 2, 4, 4, 9, 9]


def test_what_was_sent_late_and_booked_on_a_statements_first_day_is_one(tmp_path: Path) -> None:
    bank = statement(tmp_path, "6222-1234", (5, "100.00"), (9, "5.00"))
    assert [day for day, _ in judged(takings(tmp_path, 3), bank, messages((4, 100)))[1]] == [5, 9]
    assert [day for day, _ in judged(takings(tmp_path, 3), bank, messages((4, 60)))[1]] == [4, 5, 9]
    assert [day for day, _ in judged(takings(tmp_path, 3), bank, messages((3, 100)))[1]] == [3, 5, 9]


ROWS = st.lists(st.tuples(st.integers(1, 28), st.sampled_from((100, 100, 7, 250, -40, -9))), min_size=3, max_size=9)


@given(ROWS, st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_messages_that_are_gone_accuse_nobody(tmp_path: Path, rows: list[tuple[int, int]], data: st.DataObject) -> None:
    rows = sorted(rows, key=lambda row: row[0])
    gone = data.draw(st.sets(st.integers(0, len(rows) - 1), max_size=len(rows) - 1))
    left = [n for n in range(len(rows)) if n not in gone]
    # What came and went again between two messages leaves no trace in the balances: that is their limit.
    assume(all(b - a == 1 or sum(amount for _, amount in rows[a + 1 : b]) for a, b in pairwise(left)))
    days = sorted({day - 1 for day, amount in rows if amount == 100 and day > 1})
    assume(days)
    sales = takings(tmp_path, *days)
    known, told = (judged(sales, messages(*rows, without=less))[0] for less in ([], sorted(gone)))
    assert ("arrived", "never_arrived") not in zip(known, told, strict=True)

"""Messages beside takings and statements: they prove what arrived, and make nothing doubled or missing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import FindingKind, Status, Verdict
from posdesk.statements import service as statements
from posdesk.statements.model import ReadFile

TERMS = reconcile.parse_terms(
    """
timezone = "Asia/Shanghai"
[[channel]]
id = "card"
cycle = "D+1"
calendar = "none"
payer = ["银联"]
  [[channel.fee]]
  rate = "0"
"""
)
START = date(2026, 3, 2)
DAYS = 12


def takings(folder: Path) -> ReadFile:
    rows = ["id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference"]
    rows += [
        f"T{n},{START + timedelta(days=n)} 12:00:00,898,T1,card,sale,{100 + 7 * n}.00,,CNY,,," for n in range(DAYS)
    ]
    path = folder / "takings.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return statements.read([path])[0]


def movements() -> list[tuple[date, int]]:
    """Day and sum in yuan of each payout; that of the fifth day never came."""
    return [(START + timedelta(days=n + 1), 100 + 7 * n) for n in range(DAYS) if n != 4]


def messages(moved: list[tuple[date, int]], *, balances: bool = True, gone: frozenset[int] = frozenset()) -> ReadFile:
    told = ["2026"]
    balance = 1000
    for n, (day, amount) in enumerate(moved):
        balance += amount
        rest = f",余额{balance}.00元" if balances else ""
        if n not in gone:
            told.append(f"您尾号6789卡{day.month}月{day.day}日09:00收入(银联)人民币{amount}.00元{rest}。【某银行】")
    return statements.read_text("\n\n".join(told), "messages.txt")


def statement(folder: Path, moved: list[tuple[date, int]], account: str = "62220012346789") -> ReadFile:
    rows = ["id,date,amount,currency,account,counterparty,reference,memo,balance"]
    balance = 1000
    for n, (day, amount) in enumerate(moved):
        balance += amount
        rows.append(f"B{n},{day},{amount}.00,CNY,{account},银联商务,,清算款,{balance}.00")
    path = folder / "bank.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return statements.read([path])[0]


def judged(*files: ReadFile) -> Verdict:
    found = reconcile.Reconciliation(list(files), reconcile.Question(TERMS))
    verdict = found.verdict
    found.close()
    return verdict


def states(verdict: Verdict) -> list[Status]:
    return [one.status for one in verdict.settlements]


def test_a_chain_of_messages_proves_what_arrived_and_what_did_not(tmp_path: Path) -> None:
    verdict = judged(takings(tmp_path), messages(movements()))
    found = states(verdict)
    assert found[4] is Status.NEVER_ARRIVED or found[4] is Status.OVERDUE
    assert [status for n, status in enumerate(found[:-1]) if n != 4] == [Status.ARRIVED] * (DAYS - 2)


def test_without_balances_nothing_is_said_to_be_missing(tmp_path: Path) -> None:
    verdict = judged(takings(tmp_path), messages(movements(), balances=False))
    found = states(verdict)
    assert found[4] is Status.AWAITING_STATEMENT
    assert found.count(Status.ARRIVED) == DAYS - 1
    assert verdict.coverage == ()


def test_a_statement_and_messages_of_its_account_count_each_payment_once(tmp_path: Path) -> None:
    moved = movements()
    for account in ("62220012346789", "****6789"):
        for told in (messages(moved), messages(moved, balances=False)):
            verdict = judged(takings(tmp_path), statement(tmp_path, moved, account), told)
            assert len(verdict.lines) == len(moved)
            assert [one.kind for one in verdict.findings if one.kind is FindingKind.DUPLICATE] == []
            assert {line.account for line in verdict.lines} == {account}
            assert states(verdict)[4] in (Status.NEVER_ARRIVED, Status.OVERDUE)


def test_messages_go_on_where_the_statement_ends(tmp_path: Path) -> None:
    moved = movements()
    early = [one for one in moved if one[0] <= START + timedelta(days=7)]
    verdict = judged(takings(tmp_path), statement(tmp_path, early), messages(moved, balances=False))
    assert len(verdict.lines) == len(moved)
    assert states(verdict).count(Status.ARRIVED) == DAYS - 1


def test_digits_of_two_accounts_are_nobodys(tmp_path: Path) -> None:
    moved = movements()
    (tmp_path / "other").mkdir()
    first = statement(tmp_path, moved[:2], "11116789")
    second = statement(tmp_path / "other", moved[:1], "22226789")
    verdict = judged(takings(tmp_path), first, second, messages(moved, balances=False))
    assert {"****6789"} < {line.account for line in verdict.lines}
    assert Status.NEVER_ARRIVED not in states(verdict)


@settings(max_examples=40)
@given(st.frozensets(st.integers(0, DAYS - 2), max_size=6))
def test_a_message_that_nobody_pasted_accuses_nobody(tmp_path_factory: object, gone: frozenset[int]) -> None:
    folder = tmp_path_factory.mktemp("messages")  # type: ignore[attr-defined]  # pytest's own
    moved = [(START + timedelta(days=n + 1), 100 + 7 * n) for n in range(DAYS)]
    verdict = judged(takings(folder), messages(moved, gone=gone))
    accused = {Status.NEVER_ARRIVED, Status.OVERDUE, Status.SHORT} & set(states(verdict))
    assert accused == set()

"""What becomes of single settlements and lines where a memo, a term or a missing file makes the difference."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.kit.jobs import Job
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.judge import NothingToJudge
from posdesk.reconcile.model import LineStatus
from posdesk.reconcile.service import Question, Reconciliation, parse_terms
from posdesk.statements import service as statements
from posdesk.statements.model import Entry, Kind, ReadFile, Statement
from tests.reconcile.contract.worlds import MERCHANT, OTHER, PLAIN, World
from tests.reconcile.pieces import DAY, line, owed

DUE = date(2026, 3, 17)


@pytest.mark.parametrize(
    ("term", "status"),
    [
        ('settles = "gross"', "fee"),
        ('refunds = "billed"', "refund"),
        ('chargebacks = "billed"', "chargeback"),
        ("", "other"),
    ],
)
def test_what_a_debit_of_the_acquirer_is_without_a_word(tmp_path: Path, term: str, status: str) -> None:
    world = World(tmp_path, terms=PLAIN.replace('cycle = "T+1"', f'cycle = "T+1"\n{term}'))
    world.take("2026-03-16", "200.00")
    world.pay("2026-03-17", "200.00")
    debit = world.pay("2026-03-18", "-7.77", memo="扣款")
    world.cover()
    assert world.run().lines[debit] == status


def test_what_is_kept_back_is_told_until_it_is_given_back(tmp_path: Path) -> None:
    world = World(tmp_path, terms=PLAIN + '  [channel.reserve]\n  rate = "0.10"\n  days = 30\n')
    world.take("2026-03-16", "200.00")
    world.take("2026-03-17", "50.00")
    world.pay("2026-03-17", "180.00")
    world.pay("2026-03-18", "45.00")
    given = world.pay("2026-04-16", "20.00", memo="保证金退还")
    world.cover()
    early = world.run("--as-of", "2026-03-31")
    assert [(one["kind"], one["amount"]) for one in early.findings()] == [("reserved", "25.00")]
    assert set(early.verdicts().values()) == {"arrived"}
    later = world.run("--as-of", "2026-04-15")
    assert [one["amount"] for one in later.findings("reserved")] == ["5.00"]
    assert world.run().lines[given] == "reserve_release"


def verdict(*files: ReadFile, terms: str = PLAIN, as_of: date | None = None, keep: bool = False) -> Reconciliation:
    return Reconciliation(files, Question(parse_terms(terms), as_of), keep=keep)


def takings(folder: Path) -> ReadFile:
    path = folder / "takings.csv"
    path.write_text(
        "id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference\n"
        f"T1,2026-03-16 12:00:00,{MERCHANT},,card,sale,2.00,,CNY,,,\n",
        encoding="utf-8",
    )
    (file,) = statements.read([path], summary=False)
    return file


def bank(*entries: Entry) -> ReadFile:
    statement = Statement("A", "CNY", start=date(2026, 3, 1), end=date(2026, 4, 30), entries=entries)
    return ReadFile(Path("bank.sta"), Kind.BANK, "mt940", statements=(statement,))


def test_what_is_only_announced_has_not_come(tmp_path: Path) -> None:
    coming = Entry(DUE, 200, "CNY", "A", id="1", counterparty="银联商务", pending=True)
    judged = verdict(takings(tmp_path), bank(coming))
    assert [one.status.value for one in judged.verdict.settlements] == ["never_arrived"]
    assert [(one.status, one.because.key) for one in judged.verdict.lines] == [
        (LineStatus.OTHER, "reconcile.line.pending")
    ]
    judged.close()
    judged = verdict(takings(tmp_path), bank(replace(coming, pending=False)))
    assert [one.status.value for one in judged.verdict.settlements] == ["arrived"]
    judged.close()


def test_what_comes_later_than_the_day_asked_about_is_not_looked_at(tmp_path: Path) -> None:
    paid = Entry(DUE, 200, "CNY", "A", id="1", counterparty="银联商务")
    judged = verdict(takings(tmp_path), bank(paid), as_of=DAY)
    assert [one.status.value for one in judged.verdict.settlements] == ["not_due"]
    assert [one.because.key for one in judged.verdict.lines] == ["reconcile.line.later"]
    assert [stretch.end for stretch in judged.verdict.coverage] == [DAY]
    judged.close()


def test_details_outlive_the_file(tmp_path: Path) -> None:
    judged = verdict(takings(tmp_path), bank(), keep=True)
    (tmp_path / "takings.csv").unlink()
    (one,) = judged.verdict.settlements
    assert judged.takings_count(one.id) == 1
    assert [taking.id for taking in judged.takings_of(one.id)] == ["T1"]
    assert judged.takings_of("nothing") == ()
    judged.close()


def test_without_a_statement_the_takings_say_the_day(tmp_path: Path) -> None:
    judged = verdict(takings(tmp_path))
    assert judged.verdict.as_of == DAY
    assert [one.status.value for one in judged.verdict.settlements] == ["not_due"]
    judged.close()


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(NothingToJudge):
        verdict()


def told(*memos: str, merchant_known: bool = False, came: date = DUE) -> list[list[str] | None]:
    """What memos on the credit of a settlement of 16 March say for it."""
    expected = [owed(200)]
    lines = [line(n, 200, came, payer="银联商务", memo=memo) for n, memo in enumerate(memos)]
    if merchant_known:
        lines.append(line(len(lines), 5, DAY, memo=f"0317_{MERCHANT}"))
    matcher = Matcher(expected, lines, Job())
    matcher.memos.look_through()
    (plan,) = matcher.plans
    return [matcher.memo(plan, one) for one in lines[: len(memos)]]


def test_a_memo_speaks_for_a_settlement_or_against_it() -> None:
    day, merchant, both, nothing, other_day = told(
        "0316-0316费1.00元", f"商户{MERCHANT}", f"0317_{MERCHANT}", "POS清算款", "0310-0311费1.00元"
    )
    assert (day, merchant, both, nothing, other_day) == (["day"], ["merchant"], ["merchant", "day"], [], None)
    assert told("尾号0001") == [["merchant"]]


def test_a_number_of_nobody_we_know() -> None:
    assert told("0317_123456789012345") == [["stranger", "day"]]
    assert told("0317_123456789012345", merchant_known=True) == [None]


def test_a_day_of_long_ago_or_of_today_says_nothing() -> None:
    assert told("2025-11-01") == [[]]
    assert told("0317-0317费1.00元") == [[]]


def test_a_day_that_is_named_by_the_next_one_may_be_named_on_the_day_itself() -> None:
    """Tenpay writes the day after the takings, which is mostly the day of the payment: it names a day all the same."""
    assert told(f"0317_{MERCHANT}", came=DUE) == [["merchant", "day"]]
    assert told(f"0323_{MERCHANT}", came=date(2026, 3, 23)) == [None]
    assert told(f"0324_{MERCHANT}", came=date(2026, 3, 23)) == [["merchant"]]


def test_a_claim_points_to_its_line() -> None:
    expected = [owed(200)]
    lines = [line(0, 200, DUE, payer="银联商务", reference="REF77")]
    matcher = Matcher(expected, lines, Job())
    matcher.claimed[expected[0].id].add(0)
    plan: Plan = matcher.plans[0]
    assert matcher.memo(plan, lines[0]) == ["claim"]


def test_a_reserve_comes_back_to_the_account_of_the_shop_that_has_one(tmp_path: Path) -> None:
    """Two shops of one acquirer: what the first's terms say is not said of the second's money."""
    first = PLAIN.replace('id = "card"', f'id = "card"\nmerchant = "{MERCHANT}"\naccounts = ["6222-0001"]')
    second = PLAIN.replace('id = "card"', f'id = "card"\nmerchant = "{OTHER}"\naccounts = ["6222-0002"]')
    world = World(tmp_path, terms=f'{first}\n{second}  [channel.reserve]\n  rate = "0.10"\n  days = 30\n')
    world.take("2026-03-16", "200.00")
    world.take("2026-03-16", "300.00", merchant=OTHER)
    world.pay("2026-03-17", "200.00")
    world.pay("2026-03-17", "270.00", account="6222-0002")
    given = world.pay("2026-04-15", "30.00", memo="保证金退还", account="6222-0002")
    world.cover()
    assert world.run().lines[given] == "reserve_release"


def test_a_claim_for_one_terminal_is_of_the_settlement_that_it_makes_up(tmp_path: Path) -> None:
    terms = PLAIN.replace('id = "card"', 'id = "card"\ngroup_by = ["merchant", "terminal"]')
    world = World(tmp_path, terms=terms)
    world.take("2026-03-16", "200.00", terminal="T1")
    world.take("2026-03-16", "300.00", terminal="T2")
    world.pay("2026-03-17", "200.00")
    world.claim("2026-03-17", "2026-03-16", "200.00")
    world.claim("2026-03-17", "2026-03-16", "300.00")
    world.cover()
    told = world.run()
    assert [(one["kind"], one["amount"]) for one in told.findings()] == [("claimed_not_paid", "300.00")]
    assert told.findings()[0]["settlements"] == [f"{MERCHANT}|card|2026-03-16|T2"]

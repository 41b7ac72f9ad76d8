from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.jobs import Job
from posdesk.kit.money import Money
from posdesk.kit.text import Text
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.crew import Alone
from posdesk.reconcile.engine.run import Outcome, run
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import FindingKind, Severity, Wallet
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.purses import Drawn, draw
from posdesk.reconcile.service import Question, Reconciliation
from posdesk.reconcile.terms import Channel, Cycle, Draw, Terms
from posdesk.reconcile.wallets import Move, Purse, balance, failed
from posdesk.statements.model import Kind, ReadFile, Statement, Taking
from tests.reconcile.contract.worlds import World
from tests.reconcile.pieces import DAY, MERCHANT, OTHER, line, owed

HELD = Channel("wechat", cycle=Cycle("manual"), held_in="wallet", payer=("财付通",), draw=Draw())


def purse(entry: Channel = HELD, *nets: int, merchant: str = MERCHANT) -> tuple[Purse, list[Expected]]:
    """A wallet that was fed each day from a Monday on."""
    expected = [owed(net, DAY + timedelta(days=n), entry=entry, merchant=merchant) for n, net in enumerate(nets)]
    return Purse((merchant, entry.id, "CNY"), entry, settlements=list(range(len(nets)))), expected


def reached(purses: list[Purse], expected: list[Expected], *lines: BankLine) -> Drawn:
    owing, known = Owed(expected), Lines(lines)
    outcome: Outcome = run(
        owing,
        known,
        patience=5,
        prepare=lambda positions, amounts: None,
        explain=lambda plan, missing: None,
        each=lambda _: {},
        claimed={},
        shut=(),
        paired=(),
        job=Job(),
        crew=Alone(),
    )
    return draw(purses, owing, known, outcome)


@pytest.mark.parametrize(
    ("draw_terms", "gross", "received"),
    [
        (None, 10_000, 10_000),
        (Draw(), 10_000, 10_000),
        (Draw(fee=Decimal("3.00")), 10_000, 9_700),
        (Draw(fee_rate=Decimal("0.001")), 123_456, 123_333),
        (Draw(fee=Decimal("1.00"), fee_rate=Decimal("0.001")), 100_000, 99_800),
        (Draw(fee=Decimal("3.00"), fee_from="wallet"), 10_000, 10_000),
    ],
)
def test_what_the_bank_should_receive(draw_terms: Draw | None, gross: int, received: int) -> None:
    assert replace(HELD, draw=draw_terms).received(gross, "CNY") == received


@given(st.integers(1, 10**8), st.sampled_from(("0", "0.0006", "0.001", "0.01")), st.sampled_from(("0", "3.00")))
def test_what_left_the_balance_is_found_back_from_the_credit(gross: int, rate: str, fee: str) -> None:
    entry = replace(HELD, draw=Draw(fee=Decimal(fee), fee_rate=Decimal(rate)))
    received = entry.received(gross, "CNY")
    if received <= 0:
        return
    one, expected = purse(entry, gross)
    (withdrawal,) = reached([one], expected, line(0, received, DAY + timedelta(days=1), payer="财付通")).withdrawals
    assert 0 <= withdrawal.gross - gross <= 1
    assert entry.received(withdrawal.gross, "CNY") == received
    assert withdrawal.settlements == [0]


def test_a_fee_on_top_is_taken_from_the_wallet() -> None:
    one, expected = purse(replace(HELD, draw=Draw(fee=Decimal("3.00"), fee_from="wallet")), 10_300)
    found = reached([one], expected, line(0, 10_000, DAY + timedelta(days=1), payer="财付通"))
    assert [w.gross for w in found.withdrawals] == [10_300]
    assert found.by_settlement[0].lines == (0,)


def test_without_terms_of_payouts_a_credit_is_what_left() -> None:
    one, expected = purse(replace(HELD, draw=None), 10_000)
    assert reached([one], expected, line(0, 10_000, DAY, payer="财付通")).withdrawals[0].gross == 10_000


def test_the_oldest_days_leave_first() -> None:
    one, expected = purse(HELD, 100, 200, -50, 400)
    found = reached([one], expected, line(0, 260, DAY + timedelta(days=4), payer="财付通"))
    assert sorted(found.by_settlement) == [0]
    found = reached([one], expected, line(0, 300, DAY + timedelta(days=4), payer="财付通"))
    assert sorted(found.by_settlement) == [0, 1]
    found = reached(
        [one],
        expected,
        line(0, 300, DAY + timedelta(days=4), payer="财付通"),
        line(1, 350, DAY + timedelta(days=5), payer="财付通"),
    )
    assert {n: w.lines for n, w in found.by_settlement.items()} == {0: (0,), 1: (0,), 3: (1,)}
    one.opening = 300
    assert sorted(reached([one], expected, line(0, 300, DAY, payer="财付通")).by_settlement) == []


def test_what_is_listed_is_not_looked_for_otherwise() -> None:
    one, expected = purse(HELD, 100)
    expected.append(replace(owed(100, DAY, entry=replace(HELD, held_in=None, cycle=Cycle("D+0"))), withdrawal="W1"))
    one.withdrawals.append(1)
    found = reached([one], expected, line(0, 70, DAY, payer="财付通"))
    assert found.withdrawals == []
    assert found.unlisted(one) == 0
    found = reached([one], expected, line(0, 100, DAY, payer="财付通"))
    assert [(w.lines, w.match) for w in found.withdrawals] == [((0,), 0)]


@pytest.mark.parametrize(
    ("more", "taken"),
    [
        ({"payer": "财付通"}, True),
        ({"payer": "城东超市"}, False),
        ({"memo": f"0316_{MERCHANT}"}, True),
        ({"memo": "提现"}, False),
        ({"payer": "财付通", "memo": f"0316_{OTHER}"}, False),
        ({"payer": "城东超市", "memo": f"0316_{MERCHANT}"}, False),
        ({"payer": "财付通", "currency": "USD"}, False),
        ({"payer": "财付通", "booked": False}, False),
        ({"payer": "财付通", "account": "elsewhere"}, False),
    ],
)
def test_which_credit_is_a_withdrawal(more: dict[str, str], taken: bool) -> None:
    entry = replace(HELD, accounts=("6222-0001",))
    one, expected = purse(entry, 100)
    expected.append(owed(5, entry=entry, merchant=OTHER))
    found = reached([one], expected, line(0, 100, DAY, **more))  # type: ignore[arg-type]  # keywords of the table above
    assert bool(found.withdrawals) is taken


def test_a_nameless_credit_may_be_another_channels_money() -> None:
    one, expected = purse(HELD, 100)
    expected.append(owed(70, DAY + timedelta(days=90)))
    assert reached([one], expected, line(0, 100, DAY, memo=f"0316_{MERCHANT}")).withdrawals == []


def test_one_credit_is_drawn_from_one_wallet() -> None:
    one, expected = purse(HELD, 100)
    other = Purse((OTHER, "wechat", "CNY"), HELD, settlements=[1])
    expected.append(owed(100, merchant=OTHER, entry=HELD))
    found = reached([one, other], expected, line(0, 100, DAY, payer="财付通"))
    assert [w.purse for w in found.withdrawals] == [one]
    assert (found.unlisted(one), found.unlisted(other)) == (100, 0)
    named = reached([one, other], expected, line(0, 100, DAY, payer="财付通", memo=f"0316_{OTHER}"))
    assert [w.purse for w in named.withdrawals] == [other]


def test_below_the_minimum_it_waits() -> None:
    one, expected = purse(replace(HELD, draw=Draw("daily", minimum=Decimal("5.00"))), 300, 100)
    found = reached([one], expected)
    assert found.below_minimum == {0: Money(500, "CNY"), 1: Money(500, "CNY")}
    one, expected = purse(replace(HELD, draw=Draw("daily", minimum=Decimal("5.00"))), 300, 200)
    assert reached([one], expected).below_minimum == {}


def test_the_balance_is_the_proof() -> None:
    one, expected = purse(HELD, 1000, 500)
    expected[0].gross, expected[0].fee = 1200, 200
    expected[1].gross, expected[1].back, expected[1].fee = 450, -100, -50
    one.opening = 70
    one.moves = [
        Move(DAY, kind, gross, "", "")
        for kind, gross in (
            ("payout", -800), ("payout_fee", -3), ("topup", 40), ("hold", -20), ("release", 5), ("payout", 10),
        )
    ]  # fmt: skip
    one.stated = 800
    assert balance(one, expected, 9) == Wallet(
        channel="wechat", merchant=MERCHANT, currency="CNY", opening=70, incoming=1200 + 550 + 40 - 20 + 5,
        fees=200 - 50 + 3, refunds=100, out=790, expected=70 + 1775 - 153 - 100 - 790, stated=800, unlisted=9,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "gross", "days", "came_back"),
    [("topup", 100, 0, True), ("release", 100, 7, True), ("release", 100, 8, False), ("topup", 99, 1, False),
     ("hold", 100, 1, False), ("topup", 100, -1, False)],
)  # fmt: skip
def test_what_failed_comes_back_into_the_balance(kind: str, gross: int, days: int, came_back: bool) -> None:
    one, _ = purse()
    one.moves.append(Move(DAY + timedelta(days=days), kind, gross, "", ""))
    assert failed(one, owed(100)) is came_back


def test_a_wallet_from_its_files(tmp_path: Path) -> None:
    terms = '[[channel]]\nid = "wechat"\ncycle = "manual"\nheld_in = "wallet"\npayer = ["财付通"]\n'
    shop = World(tmp_path, terms=terms, channel="wechat", payer="财付通")
    shop.take("2026-03-16", "100.00", "50.00")
    shop.take("2026-03-17", "-20.00", kind="refund")
    shop.take("2026-03-18", "-130.00", kind="payout")
    shop.take("2026-03-18", "-130.00", kind="payout")
    shop.pay("2026-03-18", "130.00")
    shop.cover()
    ran = shop.run()
    (told,) = ran.data["wallets"]
    assert [told[key] for key in ("opening", "in", "fees", "refunds", "out", "expected", "stated")] == [
        "0.00", "150.00", "0.00", "20.00", "260.00", "-130.00", None,
    ]  # fmt: skip
    assert [one["amount"] for one in ran.findings("withdrawal_missing")] == ["130.00"]
    assert len(ran.accusations()) == 1
    assert ran.lines["B001"] == "withdrawal"


def bill(month: int, opening: int | None, closing: int | None, *, currency: str = "CNY") -> ReadFile:
    """A provider's bill of one month, with a sale of 10.00 in it."""
    noon = datetime.fromisoformat(f"2026-0{month}-03 12:00:00")
    taking = Taking(noon, 1_000, fee=0, currency=currency, merchant="M", channel="wechat")
    statement = Statement(
        currency=currency, start=date(2026, month, 1), end=date(2026, month, 28), opening=opening, closing=closing,
        takings=(taking,),
    )  # fmt: skip
    return ReadFile(Path(f"{month}.csv"), Kind.TAKINGS, "wechat.fund", statements=(statement,))


@pytest.mark.parametrize("order", [(3, 1, 2), (1, 2, 3)])
def test_the_first_bill_states_the_opening_and_the_last_the_balance(order: tuple[int, ...]) -> None:
    bills = {1: bill(1, 500, 1_500), 2: bill(2, 1_500, 2_500), 3: bill(3, 2_500, 3_400)}
    terms = Terms((Channel("wechat", cycle=Cycle("manual"), held_in="wallet"),))
    judged = Reconciliation([bills[n] for n in order], Question(terms, date(2026, 3, 31)))
    judged.close()
    (wallet,) = judged.verdict.wallets
    assert (wallet.opening, wallet.incoming, wallet.expected, wallet.stated) == (500, 3_000, 3_500, 3_400)
    (gap,) = [one for one in judged.verdict.findings if one.kind is FindingKind.WALLET_GAP]
    assert (gap.amount, gap.severity) == (100, Severity.ACT)
    assert "¥34.00" in Text("en").say(gap.because)


def test_a_bill_that_states_nothing_proves_nothing() -> None:
    terms = Terms((Channel("wechat", cycle=Cycle("manual"), held_in="wallet"),))
    other = bill(2, 7, 9, currency="USD")
    files = [bill(1, None, None), replace(other, statements=(replace(other.statements[0], takings=()),))]
    judged = Reconciliation(files, Question(terms, date(2026, 3, 31)))
    judged.close()
    assert [(one.opening, one.stated) for one in judged.verdict.wallets] == [(0, None)]


def test_many_equal_withdrawals_of_which_one_is_lost_name_none(tmp_path: Path) -> None:
    """Two of one day and amount, one credit: one is missing, and nobody can say which."""
    terms = '[[channel]]\nid = "wechat"\ncycle = "manual"\nheld_in = "wallet"\npayer = ["财付通"]\n'
    shop = World(tmp_path, terms=terms, channel="wechat", payer="财付通")
    shop.take("2026-03-16", "300.00")
    shop.take("2026-03-17", "-100.00", "-100.00", kind="payout")
    shop.pay("2026-03-17", "100.00")
    shop.cover()
    ran = shop.run()
    assert [one["amount"] for one in ran.findings("withdrawal_missing")] == ["100.00"]

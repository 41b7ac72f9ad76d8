from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.reconcile.model import Severity, Status
from posdesk.reconcile.ui.ledger import Ledger, Wanted
from tests.reconcile.ui.made_up import verdict


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return Ledger(verdict())


def test_every_settlement_is_on_its_day(ledger: Ledger) -> None:
    counted: Counter[Status] = Counter()
    for day in ledger.days.values():
        counted.update(day.counts)
    assert counted == ledger.by_status == Counter(s.status for s in ledger.settlements)


def test_the_worst_state_speaks_for_the_day(ledger: Ledger) -> None:
    day = next(s.takings_date for s in ledger.settlements if s.status is Status.NEVER_ARRIVED)
    assert ledger.days[day].counts[Status.ARRIVED] == 1
    assert ledger.days[day].worst is Status.NEVER_ARRIVED


def test_the_months_sums_make_the_sum_at_risk(ledger: Ledger) -> None:
    total: Counter[str | None] = Counter()
    for month in ledger.months:
        total.update(ledger.risk_in(month))
    assert dict(total) == ledger.verdict.at_risk
    acts = [f.amount for f in ledger.verdict.findings if f.severity is Severity.ACT]
    assert total["CNY"] == sum(acts)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(), 90),
        (Wanted(statuses=frozenset({Status.NEVER_ARRIVED})), 2),
        (Wanted(statuses=frozenset({Status.NEVER_ARRIVED, Status.SHORT})), 3),
        (Wanted(channel="card"), 45),
        (Wanted(merchant="nobody"), 0),
        (Wanted(month=(2026, 6)), 28),
        (Wanted(day=date(2026, 5, 6)), 2),
        (Wanted(needs_action=True), 4),
        (Wanted(words="wechat 2026-05-06"), 2),
        (Wanted(words="20260000"), 80),
        (Wanted(words="WECHAT"), 45),
        (Wanted(words="清算款 0507"), 2),
        (Wanted(words="no such thing"), 0),
    ],
)
def test_the_list_is_narrowed(ledger: Ledger, wanted: Wanted, count: int) -> None:
    assert len(ledger.find(wanted)) == count


def test_an_amount_is_found_with_and_without_commas(ledger: Ledger) -> None:
    never = next(n for n, s in enumerate(ledger.settlements) if s.status is Status.NEVER_ARRIVED)
    net = f"{ledger.settlements[never].net / 100:.2f}"
    assert never in ledger.find(Wanted(words=net))
    assert never in ledger.find(Wanted(words=f"{ledger.settlements[never].net / 100:,.2f}"))


@pytest.mark.parametrize(
    "column", ["day", "status", "net", "due", "channel", "merchant", "difference", "paid", "gross"]
)
def test_the_order_of_a_column_loses_nobody(ledger: Ledger, column: str) -> None:
    everything = ledger.find(Wanted())
    for backwards in (False, True):
        assert sorted(ledger.order(everything, column, backwards=backwards)) == everything


def test_the_order_is_that_of_the_figures(ledger: Ledger) -> None:
    nets = [ledger.settlements[n].net for n in ledger.order(ledger.find(Wanted()), "net", backwards=True)]
    assert nets == sorted(nets, reverse=True)
    states = [ledger.settlements[n].status for n in ledger.order(ledger.find(Wanted()), "status", backwards=False)]
    assert states[:2] == [Status.NEVER_ARRIVED, Status.NEVER_ARRIVED]


def test_what_came_is_told_from_what_was_expected(ledger: Ledger) -> None:
    gaps = {s.status: ledger.difference(s) for s in ledger.settlements}
    assert gaps[Status.SHORT] == -12_000
    assert gaps[Status.OVER] == 5_000
    assert gaps[Status.ARRIVED] == 0
    assert gaps[Status.NOT_DUE] is None
    never = next(s for s in ledger.settlements if s.status is Status.NEVER_ARRIVED)
    assert ledger.difference(never) == -never.net


def test_it_can_be_stopped() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        Ledger(verdict(), job)

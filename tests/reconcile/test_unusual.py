"""Rare ways to pay, by hand-written takings and lines."""

from __future__ import annotations

from datetime import date, timedelta

from posdesk.kit.jobs import Job
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.terms import Channel, Cycle
from tests.reconcile.pieces import line, numbered, owed

MONTHLY = Channel("card", cycle=Cycle("M:10"), calendar_code="CN", payer=("银联商务",))


def test_a_day_of_one_month_may_come_with_the_next_months_payout() -> None:
    """Paydays of a monthly cycle are a month apart: the next one is near however far it is."""
    days = [date(2026, 3, 2) + timedelta(n) for n in range(3)] + [date(2026, 4, 1) + timedelta(n) for n in range(3)]
    expected = [owed(10_000 + 137 * n, day, entry=MONTHLY) for n, day in enumerate(days)]
    late = expected[1].net + sum(one.net for one in expected[3:])
    lines = numbered(
        [
            line(0, expected[0].net + expected[2].net, date(2026, 4, 10), payer="银联商务"),
            line(1, late, date(2026, 5, 11), payer="银联商务"),
        ]
    )
    matcher = Matcher(expected, lines, Job())
    matcher.heed(matcher.study())
    matcher.run(matcher.usual.settle())
    assert matcher.paid[1] == matcher.paid[3] == matcher.paid[5]
    assert matcher.paid[0] == matcher.paid[2] != matcher.paid[1]

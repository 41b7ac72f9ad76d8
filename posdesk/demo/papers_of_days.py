"""What shops have in place of single takings, or beside them: totals of days, and the acquirer's settlement file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from posdesk.demo.ledger import Payment
from posdesk.demo.till import Day, text

TOTALS: Final = "date,source,merchant,channel,terminal,count,gross,refunds,fee,net,currency"
CLAIMS: Final = "id,date,merchant,channel,takings_from,takings_to,gross,fee,payout_fee,net,account,status,reference"

FAILED: Final = 0.2
"""Share of payouts that never came of which the acquirer's own file says so."""


def totals(days: Iterable[Day]) -> str:
    """A ``posdesk.daily`` table; some providers tell the net, some the fee, some neither, and some shops have the till.

    Amounts in currency units with two decimals.
    """
    rows = [f"{TOTALS}\n"]
    for day in sorted(days, key=lambda day: (day.day, day.id)):
        contract = day.contract
        says = int(contract.merchant[-4:]) % 4
        fee = text(day.fee) if says < 3 else ""
        net = text(day.net) if says < 2 else ""
        rows.append(
            f"{day.day.isoformat()},{'till' if says == 2 else 'provider'},{contract.merchant},{contract.channel},,"
            f"{day.takings},{text(day.sales)},{text(day.refunded)},{fee},{net},CNY\n"
        )
    return "".join(rows)


def claims(
    payments: Sequence[Payment], told: Mapping[str, Any], rng: Random, last: date
) -> tuple[str, list[dict[str, object]]]:
    """A ``posdesk.settlements`` table, and of its claims those that the bank contradicts.

    The acquirer believes that it has paid what it sent, as its ledger has it; whether it came is the bank's to say.
    """
    statuses = {row["id"]: row["status"] for row in told["settlements"]}
    rows = [f"{CLAIMS}\n"]
    unpaid: list[dict[str, object]] = []
    owed = [payment for payment in payments if payment.expected > 0]
    for number, payment in enumerate(sorted(owed, key=lambda one: (one.due, one.settlements)), 1):
        contract = payment.contract
        when = payment.lines[0].date if payment.lines else payment.due
        failed = not payment.lines and rng.random() < FAILED
        if when > last + timedelta(days=1):
            continue
        days = [day.day for day in payment.days]
        fee = sum(day.fee for day in payment.days)
        reference = payment.lines[0].reference if payment.lines else f"{rng.randrange(10**9, 10**10)}"
        rows.append(
            f"S{number:06d},{when.isoformat()},{contract.merchant},{contract.channel},{min(days)},{max(days)},"
            f"{text(payment.expected + fee)},{text(fee)},0.00,{text(payment.expected)},{contract.account},"
            f"{'failed' if failed else 'paid'},{reference}\n"
        )
        if not payment.lines and not failed and "never_arrived" in {statuses[key] for key in payment.settlements}:
            unpaid.append(
                {"id": f"S{number:06d}", "amount": text(payment.expected), "settlements": list(payment.settlements)}
            )
    return "".join(rows), unpaid

"""What somebody should know: one finding for each payout, line, claim or wallet that is not as it should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.kit.calendar import calendar
from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.banked import Banked
from posdesk.reconcile.banking import BankLine, Covered
from posdesk.reconcile.claims import Claimed
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.engine.shifted import PAYOUT_FEE
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.model import (
    SEVERITY,
    Finding,
    FindingKind,
    LineStatus,
    Settlement,
    Severity,
    Status,
    Wallet,
)
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.paid import Paid
from posdesk.reconcile.settled import STATUSES, Rulings, channel_word, what
from posdesk.reconcile.wallets import Purse, failed
from posdesk.statements.model import Claim, DailyTotal

_BY_PAYOUT: Final = (Status.SHORT, Status.OVER, Status.RETURNED, Status.LATE)
_ALONE: Final = (
    Status.NEVER_ARRIVED,
    Status.OVERDUE,
    Status.AMBIGUOUS,
    Status.AWAITING_STATEMENT,
    Status.CARRIED,
    Status.RESERVED,
)
MISSING: Final = frozenset(
    {
        FindingKind.NEVER_ARRIVED, FindingKind.CLAIMED_NOT_PAID, FindingKind.RETURNED, FindingKind.SHORT,
        FindingKind.WITHDRAWAL_MISSING, FindingKind.WITHDRAWAL_FAILED,
    }
)  # fmt: skip
_ORDER: Final = {Severity.ACT: 0, Severity.LOOK: 1, Severity.INFO: 2}


Found = tuple[Finding, date | None]
"""A finding, and the day by which it is kept or found anew: its first settlement's takings day, or its line's."""


@dataclass(frozen=True)
class Banks:
    """What the bank's lines and their coverage say about an amount that somebody claims to have paid."""

    lines: Sequence[BankLine]
    covered: Covered
    as_of: date
    patience: int

    def should_have(self, account: str, amount: int, currency: str | None, paid: date) -> bool:
        """Whether an amount paid on a day must be there by now, and is not."""
        last = calendar("weekdays").add_working(paid, self.patience)
        currencies = {currency} if currency else {line.currency for line in self.lines}
        there = any(line.amount == amount and paid <= line.date <= last for line in self.lines)
        accounts = (account,) if account else ()
        return (
            self.as_of > last
            and not there
            and any(self.covered.whole(accounts, known, paid, last) for known in currencies)
        )


class Findings:
    """Collects the findings of a run."""

    def __init__(self, as_of: date) -> None:
        self._as_of = as_of
        self._found: list[Found] = []

    def sorted(self) -> tuple[Finding, ...]:
        """By severity, amount descending, id (contract)."""
        self._found.sort(key=lambda one: (_ORDER[SEVERITY[one[0].kind]], -one[0].amount, one[0].id))
        return tuple([one for one, _ in self._found])

    @property
    def found(self) -> list[Found]:
        """All of them, in no order."""
        return self._found

    def take(self, found: Iterable[Found]) -> None:
        """Take over what was found elsewhere."""
        self._found.extend(found)

    def prove(self, evidence: Callable[[Finding], Mapping[str, object]]) -> None:
        """Say what stands behind each."""
        self._found = [(_with(one, one.because, one.age_days, evidence(one)), day) for one, day in self._found]

    def at_risk(self) -> dict[str, int]:
        """What is missing for certain, by currency."""
        sums: dict[str, int] = defaultdict(int)
        for found, _ in self._found:
            if found.kind in MISSING:
                sums[found.currency or "null"] += found.amount
        return dict(sorted(sums.items()))

    def _add(
        self,
        kind: FindingKind,
        name: str,
        amount: int,
        currency: str | None,
        because: Said,
        settlements: Iterable[str] = (),
        lines: Iterable[str] = (),
        due: date | None = None,
        day: date | None = None,
    ) -> None:
        age = _age(due, self._as_of)
        rule = because.key.rpartition(".")[2]
        found = Finding(
            f"{kind}|{name}", kind, amount, currency, because, tuple(settlements), tuple(lines), due, age, rule
        )
        self._found.append((found, day))

    def of_payouts(self, paid: Paid, expected: Owed, rulings: Rulings, first_day: int = 0) -> None:
        """Payouts that came short, late, over, or were taken back; of takings from a day (by ordinal) on."""
        for payout, members in paid.with_status(_BY_PAYOUT, first_day):
            ones = [expected[n] for n in members]
            status = STATUSES[rulings.codes[members[0]]]
            amount = abs(payout.difference)
            if status is Status.LATE:
                amount = payout.received
            elif status is Status.RETURNED:
                amount = payout.expected
            due = max((one.due for one in ones if one.due), default=None)
            self._add(
                FindingKind(status.value), ones[0].id, amount, payout.currency, payout.because,
                payout.settlements, payout.lines, due, ones[0].day,
            )  # fmt: skip

    def of_settlements(
        self, settlements: Sequence[Settlement], rulings: Rulings, claimed: set[str], first_day: int = 0
    ) -> None:
        """Settlements without a payout; those of one merged payout share a finding.

        All findings that begin with takings from a day (by ordinal) on are among them.
        """
        groups: dict[object, list[tuple[int, Settlement]]] = defaultdict(list)
        for n in rulings.with_status(_ALONE, len(settlements), first_day):
            one = settlements[n]
            if one.id in claimed:
                continue
            merged = one.due is not None and rulings.merges(n)
            key: object = (one.merchant, one.channel, one.group, one.currency, one.due, one.status)
            groups[key if merged else one.id].append((n, one))
        for group in groups.values():
            ones = [one for _, one in group]
            amount = sum(rulings.owed(n) for n, _ in group)
            because = ones[0].because
            if len(ones) > 1:
                because = said(
                    "reconcile.finding.together",
                    n=len(ones),
                    total=Money(amount, ones[0].currency),
                    each=tuple(one.because for one in ones),
                )
            self._add(
                FindingKind(ones[0].status.value), ones[0].id, abs(amount), ones[0].currency, because,
                [one.id for one in ones], dict.fromkeys(line for one in ones for line in one.candidates), ones[0].due,
                ones[0].takings_date,
            )  # fmt: skip

    def of_lines(self, banked: Banked, first: int = 0) -> None:
        """Payments made twice, and deposits that nobody expected, from a line on."""
        for line in banked.loose(first):
            if line.status is LineStatus.DUPLICATE:
                kind = FindingKind.DUPLICATE
            elif line.status is LineStatus.UNKNOWN_DEPOSIT and not banked.before_all(line):
                kind = FindingKind.UNKNOWN_DEPOSIT
            else:
                continue
            self._add(kind, line.id, line.amount, line.currency, line.because, (), (line.id,), day=line.date)

    def of_reserves(self, expected: Owed) -> None:
        """What acquirers still keep back, one finding for each channel of a merchant."""
        kept: dict[tuple[str, str, str | None], list[Expected]] = defaultdict(list)
        for n in (expected.reserve > 0).nonzero()[0].tolist():
            one = expected[n]
            reserve = one.entry.reserve
            if reserve and one.day + timedelta(days=reserve.days) > self._as_of:
                kept[one.merchant, one.channel, one.currency].append(one)
        for (merchant, channel, currency), ones in kept.items():
            amount = sum(one.reserve for one in ones)
            last = max(one.day + timedelta(days=one.entry.reserve.days) for one in ones if one.entry.reserve)
            because = said("reconcile.finding.reserved", amount=Money(amount, currency), last=last, n=len(ones))
            self._add(FindingKind.RESERVED, f"{merchant}|{channel}", amount, currency, because, [o.id for o in ones])

    def of_fees(self, expected: Owed) -> None:
        """Fees above the contract, one finding for each channel of a merchant."""
        groups: dict[tuple[str, str, str | None], list[Expected]] = defaultdict(list)
        for n in (expected.overcharge > expected.tolerance).nonzero()[0].tolist():
            one = expected[n]
            groups[one.merchant, one.channel, one.currency].append(one)
        for (merchant, channel, currency), ones in groups.items():
            amount = sum(one.overcharge for one in ones)
            because = said(
                "reconcile.finding.overcharged", amount=Money(amount, currency), n=len(ones), channel=channel
            )
            self._add(
                FindingKind.OVERCHARGED, f"{merchant}|{channel}", amount, currency, because, [one.id for one in ones]
            )

    def of_claims(
        self, claimed: Sequence[Claimed], expected: Sequence[Expected], rulings: Rulings, banks: Banks
    ) -> set[str]:
        """What the acquirer says it paid and the bank does not have; returns the settlements that this speaks of."""
        spoken: set[str] = set()
        for one in claimed:
            claim = one.claim
            if not one.paid or claim.net <= 0:
                continue
            if not one.settlements:
                self._lone_claim(claim, banks)
                continue
            unpaid = _unpaid(one, expected, rulings)
            if not unpaid:
                continue
            names = [expected[n].id for n in unpaid]
            spoken.update(names)
            currency = expected[unpaid[0]].currency
            self._claimed(claim, claim.id or names[0], currency, names)
        return spoken

    def _claimed(self, claim: Claim, name: str, currency: str | None, settlements: Sequence[str]) -> None:
        because = said(
            "reconcile.finding.claimed",
            amount=Money(claim.net, currency),
            date=claim.date,
            reference=claim.reference or claim.id or "-",
            as_of=self._as_of,
        )
        self._add(FindingKind.CLAIMED_NOT_PAID, name, claim.net, currency, because, settlements, (), claim.date)

    def _lone_claim(self, claim: Claim, banks: Banks) -> None:
        """A claim for days of which no takings are known: the bank alone must have it."""
        if banks.should_have(claim.account, claim.net, claim.currency, claim.date):
            self._claimed(claim, claim.id or f"{claim.merchant}|{claim.channel}|{claim.date}", claim.currency, ())

    def of_wallets(
        self,
        purses: Sequence[Purse],
        wallets: Sequence[Wallet],
        expected: Sequence[Expected],
        outcome: Outcome,
        covered: Covered,
        patience: int,
    ) -> None:
        """Withdrawals that the bank does not have, and balances that do not add up."""
        for purse, wallet in zip(purses, wallets, strict=True):
            for one in purse.failed:
                self._failed(one)
            for n in purse.withdrawals:
                if n in outcome.matcher.tied:
                    self._tied(expected[n])
                elif n not in outcome.matcher.paid:
                    self._withdrawal(purse, expected[n], covered, patience)
            self._unnamed_fees(purse, expected, outcome)
            if wallet.difference and not wallet.unlisted:
                because = said(
                    "reconcile.finding.wallet_gap",
                    stated=Money(wallet.stated or 0, wallet.currency),
                    expected=Money(wallet.expected, wallet.currency),
                    difference=Money(abs(wallet.difference), wallet.currency),
                )
                name = f"{wallet.merchant}|{wallet.channel}"
                self._add(FindingKind.WALLET_GAP, name, abs(wallet.difference), wallet.currency, because)

    def _unnamed_fees(self, purse: Purse, expected: Sequence[Expected], outcome: Outcome) -> None:
        """Withdrawals that came less a fee which the contract does not name."""
        matches = [
            outcome.matcher.matches[at] for n in purse.withdrawals if (at := outcome.matcher.paid.get(n)) is not None
        ]
        less = [m.hypothesis for m in matches if any(word.startswith(PAYOUT_FEE) for word in m.hypothesis.evidence)]
        if not less or purse.entry.guessed:
            return
        merchant, channel, currency = purse.key
        amount = sum(one.plan.expected - one.received for one in less)
        lines = [outcome.matcher.lines[n].id for one in less for n in one.lines]
        because = said(
            "reconcile.finding.payout_fee",
            channel=channel_word(channel),
            n=len(less),
            amount=Money(amount, currency),
        )
        self._add(FindingKind.OVERCHARGED, f"{merchant}|{channel}|payout_fee", amount, currency, because, (), lines)

    def _failed(self, one: Expected) -> None:
        because = said("reconcile.finding.withdrawal_failed", amount=Money(one.net, one.currency), date=one.day)
        self._add(FindingKind.WITHDRAWAL_FAILED, one.withdrawal, one.net, one.currency, because, (), (), one.day)

    def _tied(self, one: Expected) -> None:
        money = Money(one.net, one.currency)
        because = said("reconcile.finding.withdrawal_tied", amount=money, date=one.day)
        self._add(FindingKind.AMBIGUOUS, one.withdrawal, one.net, one.currency, because, (), (), one.day)

    def _withdrawal(self, purse: Purse, one: Expected, covered: Covered, patience: int) -> None:
        due = one.day
        money = Money(one.net, one.currency)
        if failed(purse, one):
            self._failed(one)
            return
        last = one.entry.last_patient_day(due, patience)
        if self._as_of <= last or not covered.whole(one.entry.accounts, one.currency, due, last):
            return
        because = said("reconcile.finding.withdrawal_missing", amount=money, date=due, as_of=self._as_of)
        self._add(FindingKind.WITHDRAWAL_MISSING, one.withdrawal, one.net, one.currency, because, (), (), due)

    def of_totals(self, totals: Sequence[DailyTotal], expected: Sequence[Expected]) -> None:
        """Days on which till and provider differ: to act on where the provider has less, else to look at."""
        if not totals:
            return
        known: dict[tuple[str, str, date], list[Expected]] = defaultdict(list)
        for one in expected:
            if not one.withdrawal and not one.from_total:
                known[one.merchant, one.channel, one.day].append(one)
        sums: dict[tuple[str, str, date, str], int] = defaultdict(int)
        for total in totals:
            if total.gross is not None:
                key = (total.merchant, total.channel, total.date, total.source)
                sums[key] += total.gross - abs(total.refunds or 0)
        for (merchant, channel, day, source), gross in sorted(sums.items()):
            ones = known.get((merchant, channel, day), [])
            taken = sum(one.gross for one in ones)
            if not ones or gross == taken:
                continue
            # Beside a provider's total the takings are the till's own; beside a till's total they are the provider's.
            till, provider = (taken, gross) if source == "provider" else (gross, taken)
            kind = FindingKind.NOT_WITH_PROVIDER if till > provider else FindingKind.OVER
            words = "not_with_provider" if till > provider else "more_with_provider"
            currency = ones[0].currency
            off = abs(till - provider)
            because = said(
                f"reconcile.finding.{words}",
                what=what(ones[0]),
                till=Money(till, currency),
                missing=Money(off, currency),
            )
            names = [one.id for one in ones]
            self._add(kind, names[0], off, currency, because, names)


def aged(one: Finding, as_of: date, because: Said) -> Finding:
    """A finding as it is on another day."""
    return _with(one, because, _age(one.due, as_of), one.evidence)


def _with(one: Finding, because: Said, age: int | None, evidence: Mapping[str, object]) -> Finding:
    # Of ten thousand: ``replace`` takes four times as long.
    return Finding(
        one.id,
        one.kind,
        one.amount,
        one.currency,
        because,
        one.settlements,
        one.lines,
        one.due,
        age,
        one.rule,
        evidence,
    )


def _age(due: date | None, as_of: date) -> int | None:
    return None if due is None else max(0, (as_of - due).days)


def _unpaid(one: Claimed, expected: Sequence[Expected], rulings: Rulings) -> list[int]:
    """Which settlements of a claim are without the money that it speaks of: all, or those that make up its sum."""
    states = {n: rulings.of(n).status for n in one.settlements}
    missing = [n for n, status in states.items() if status in (Status.NEVER_ARRIVED, Status.OVERDUE)]
    if all(states[n] is Status.OVERDUE for n in missing):
        return []
    if all(status is Status.CARRIED for n, status in states.items() if n not in missing):
        return missing
    # Of terminals that are paid apart a claim may be for one.
    for some in (missing, *([n] for n in missing)):
        net = sum(expected[n].payable for n in some)
        if abs(net - one.claim.net) <= sum(expected[n].tolerance for n in some):
            return [] if all(states[n] is Status.OVERDUE for n in some) else list(some)
    return []

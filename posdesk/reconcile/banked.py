"""What each bank line is to the takings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.memo import CHARGEBACK_WORDS, FEE_WORDS, REFUND_WORDS, RESERVE_WORDS, says
from posdesk.reconcile.engine.payers import Kind
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Line, LineStatus
from posdesk.reconcile.owed import NEVER, Owed
from posdesk.reconcile.purses import Drawn
from posdesk.reconcile.terms import Channel

_RELEASE_DAYS = 8
"""Days within which a reserve comes back after its time."""


@dataclass(frozen=True, slots=True)
class Shops:
    """What is known of each channel of each merchant."""

    entries: Mapping[tuple[str, str], Channel]
    """The latest entry of the terms, by channel and merchant."""
    first_dues: Mapping[tuple[str | None, str, str], date]
    """By currency, channel and merchant the first day on which anything was due, or taken where nothing is."""

    @classmethod
    def of(cls, expected: Owed) -> Shops:
        """Of everything that is expected."""
        entries = {(channel, merchant): entry for channel, merchant, entry in expected.contracts()}
        return cls(entries, _first_dues(expected))


@dataclass(frozen=True, slots=True)
class _Owners:
    """The channels and merchants that lines of one kind may be of."""

    places: Sequence[tuple[str, str]]
    entries: Sequence[Channel]
    firsts: dict[str | None, date]
    """By currency the first day on which anything was due from their payer, once it was asked."""


class Banked:
    """Decides the status of every bank line."""

    def __init__(
        self,
        expected: Owed,
        lines: Lines,
        outcome: Outcome,
        drawn: Drawn,
        payout_of: Callable[[int], str | None],
        as_of: date,
        shops: Shops,
    ) -> None:
        self._expected = expected
        self._lines = lines
        self._m = outcome.matcher
        self._residue = outcome.residue
        self._drawn = drawn
        self._payout_of = payout_of
        self._as_of = as_of
        self._pays: dict[tuple[date, ...], Said] = {}
        """What a line pays: of all merchants' lines for the same days it is the same sentence."""
        self._taken_back = {debit: credit for credit, debit in self._residue.reversal.items()}
        self._shops = shops
        self._owners: dict[tuple[tuple[Kind, ...], frozenset[str], str], _Owners] = {}
        kept = [expected[n] for n in (expected.reserve > 0).nonzero()[0].tolist()]
        self._reserves = {
            (one.reserve, one.currency, one.day + timedelta(days=one.entry.reserve.days))
            for one in kept
            if one.entry.reserve
        }

    def loose(self, first: int = 0) -> Iterator[Line]:
        """The lines, from one on, that may be news: what was paid once more, and what a payer of ours paid for nothing.

        Most of what paid nothing is no business of the takings, and is passed over in columns.
        """
        beyond = first + (~self._m.used.known[first:]).nonzero()[0]
        repeated = self._residue.duplicates
        numbers = {*self._m.payers.ours(self._lines, beyond[self._lines.credit[beyond]]).tolist(), *repeated}
        for n in sorted(n for n in numbers if n >= first and n not in self._m.used):
            yield self.line(self._lines[n])

    def line(self, bank: BankLine) -> Line:
        """One line with its status and sentence."""
        status, because = self._judge(bank)
        return Line(
            id=bank.id,
            account=bank.account,
            date=bank.date,
            amount=bank.amount,
            currency=bank.currency,
            status=status,
            because=because,
            payout=self._payout_of(bank.n),
            counterparty=bank.counterparty,
            reference=bank.reference,
            memo=bank.memo,
            file=bank.file,
            line=bank.line,
            rule=because.key.rpartition(".")[2],
        )

    def _judge(self, bank: BankLine) -> tuple[LineStatus, Said]:
        n = bank.n
        if bank.date > self._as_of:
            return LineStatus.OTHER, said("reconcile.line.later", as_of=self._as_of)
        if not bank.booked:
            return LineStatus.OTHER, said("reconcile.line.pending")
        if n in self._taken_back:
            credit = self._lines[self._taken_back[n]]
            return LineStatus.REVERSAL, said("reconcile.line.reversal", date=credit.date, line=credit.place)
        if n in self._residue.reversal:
            debit = self._lines[self._residue.reversal[n]]
            return LineStatus.RETURNED, said("reconcile.line.returned", date=debit.date, line=debit.place)
        if n in self._drawn.by_line:
            return LineStatus.WITHDRAWAL, said("reconcile.line.withdrawal")
        if n in self._m.used:
            return self._settlement(n)
        if n in self._residue.duplicates:
            return LineStatus.DUPLICATE, self._duplicate(n)
        if n in self._m.held:
            return LineStatus.SETTLEMENT, said("reconcile.line.tied")
        return self._rest(bank)

    def _settlement(self, n: int) -> tuple[LineStatus, Said]:
        plan = self._m.matches[self._m.used[n]].hypothesis.plan
        days = tuple([self._expected[k].day for k in plan.members])
        because = self._pays.get(days)
        if because is None:
            because = self._pays[days] = said("reconcile.line.settlement", days=days, n=len(days))
        return LineStatus.SETTLEMENT, because

    def _duplicate(self, n: int) -> Said:
        paid = self._m.matches[self._residue.duplicates[n]].hypothesis
        first = self._lines[paid.lines[0]]
        return said("reconcile.line.duplicate", date=first.date, line=first.place)

    def _rest(self, bank: BankLine) -> tuple[LineStatus, Said]:
        owners = self._whose(bank)
        if not owners.places:
            return LineStatus.OTHER, said("reconcile.line.other")
        money = Money(abs(bank.amount), bank.currency)
        entries = owners.entries
        if bank.amount > 0:
            if any(entry.reserve for entry in entries) and self._releases(bank):
                return LineStatus.RESERVE_RELEASE, said("reconcile.line.reserve_release", amount=money)
            if bank.date < self._first_due(bank.currency, owners):
                return LineStatus.UNKNOWN_DEPOSIT, said("reconcile.line.before", amount=money)
            return LineStatus.UNKNOWN_DEPOSIT, said("reconcile.line.unknown_deposit", amount=money, payer=bank.name)
        for status, words in (
            (LineStatus.CHARGEBACK, CHARGEBACK_WORDS),
            (LineStatus.REFUND, REFUND_WORDS),
            (LineStatus.FEE, FEE_WORDS),
        ):
            if says(bank, words):
                return status, said(f"reconcile.line.{status}", amount=money)
        if any(entry.settles == "gross" for entry in entries):
            return LineStatus.FEE, said("reconcile.line.fee", amount=money)
        if any(entry.refunds == "billed" for entry in entries):
            return LineStatus.REFUND, said("reconcile.line.refund", amount=money)
        if any(entry.chargebacks == "billed" for entry in entries):
            return LineStatus.CHARGEBACK, said("reconcile.line.chargeback", amount=money)
        return LineStatus.OTHER, said("reconcile.line.other")

    def _whose(self, bank: BankLine) -> _Owners:
        """The channels and merchants that a line may be of: of those with its payer the ones that it names, else those
        that are paid into its account, else all."""
        kinds, named = self._m.payers.paid_by(bank), self._m.memos.of(bank).merchants
        key = (kinds, named, bank.account)
        found = self._owners.get(key)
        if found is None:
            places = [place for kind in kinds for place in self._m.payers.kinds[kind]]
            ours = [place for place in places if place[1] in named]
            accounts = [place for place in ours or places if bank.account in self._shops.entries[place].accounts]
            places = accounts or ours or places
            found = self._owners[key] = _Owners(places, [self._shops.entries[place] for place in places], {})
        return found

    def _releases(self, bank: BankLine) -> bool:
        """Whether a credit gives back what was kept of a day's takings."""
        return says(bank, RESERVE_WORDS) or any(
            (bank.amount, bank.currency, bank.date - timedelta(days=late)) in self._reserves
            for late in range(_RELEASE_DAYS)
        )

    def _first_due(self, currency: str | None, owners: _Owners) -> date:
        """The first day on which takings that are known were due from the payer of some channels."""
        first = owners.firsts.get(currency)
        if first is None:
            known = self._shops.first_dues
            first = owners.firsts[currency] = min(known.get((currency, *place), date.min) for place in owners.places)
        return first

    def before_all(self, line: Line) -> bool:
        """Whether a deposit came before any takings that are known could be due: no news to anybody."""
        return line.because.key == "reconcile.line.before"


def _first_dues(expected: Owed) -> dict[tuple[str | None, str, str], date]:
    import numpy as np

    day = np.where(expected.due == NEVER, expected.day, expected.due)
    found: dict[tuple[str | None, str, str], date] = {}
    chain = expected.chain
    for n in np.lexsort((day, chain))[np.unique(np.sort(chain), return_index=True)[1]].tolist():
        key = (
            expected.currencies[expected.currency[n]],
            expected.channels[expected.channel[n]],
            expected.merchants[expected.merchant[n]],
        )
        first = date.fromordinal(int(day[n]))
        found[key] = min(first, found.get(key, first))
    return found

"""Which settlements of a wallet have reached the bank: what was drawn covers the oldest takings first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from posdesk.kit.money import Money, round_half_up, to_decimal
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.wallets import Purse, balance


@dataclass(slots=True)
class Withdrawal:
    """Money that went from a wallet to the bank."""

    purse: Purse
    lines: tuple[int, ...]
    gross: int
    expected: int
    settlements: list[int] = field(default_factory=list)
    match: int | None = None


@dataclass(slots=True)
class Drawn:
    """What was drawn from all wallets."""

    withdrawals: list[Withdrawal] = field(default_factory=list)
    by_settlement: dict[int, Withdrawal] = field(default_factory=dict)
    by_line: dict[int, Withdrawal] = field(default_factory=dict)
    below_minimum: dict[int, Money] = field(default_factory=dict)

    def unlisted(self, purse: Purse) -> int:
        """What left a wallet by the bank's account alone."""
        if purse.withdrawals:
            return 0
        return sum(withdrawal.gross for withdrawal in self.withdrawals if withdrawal.purse is purse)


def draw(purses: Sequence[Purse], expected: Owed, lines: Lines, outcome: Outcome) -> Drawn:
    """Lay withdrawals on settlements, oldest first."""
    found = Drawn()
    for purse in purses:
        withdrawals = _listed(purse, expected, outcome) or _unlisted(purse, expected, lines, outcome, found)
        for withdrawal in withdrawals:
            found.withdrawals.append(withdrawal)
            found.by_line.update(dict.fromkeys(withdrawal.lines, withdrawal))
        _cover(purse, expected, lines, withdrawals, found)
    return found


def _listed(purse: Purse, expected: Sequence[Expected], outcome: Outcome) -> list[Withdrawal]:
    """Withdrawals that the wallet itself lists and the bank has."""
    found = []
    for n in purse.withdrawals:
        at = outcome.matcher.paid.get(n)
        if at is not None:
            lines = outcome.matcher.matches[at].hypothesis.lines
            found.append(Withdrawal(purse, lines, expected[n].gross, expected[n].net, match=at))
    return found


def _unlisted(purse: Purse, expected: Owed, lines: Lines, outcome: Outcome, found: Drawn) -> list[Withdrawal]:
    """Where the wallet lists no withdrawals, every free credit of its payer is one."""
    if purse.withdrawals:
        return []
    merchant, channel, currency = purse.key
    accounts = purse.entry.accounts
    matcher = outcome.matcher
    alone = {one for one, whose, _ in expected.contracts() if whose == merchant} == {channel}
    withdrawals = []
    for n in (lines.credit & ~matcher.used.known).nonzero()[0].tolist():
        line = lines[n]
        if line.currency != currency or (accounts and line.account not in accounts):
            continue
        named = matcher.memos.of(line).merchants
        if named and merchant not in named:
            continue
        # A line without a name is ours where it names the merchant, and the merchant has no other money to come.
        score = matcher.payers.score(line, channel, merchant)
        ours = score >= who.ALIKE or (score == who.BLANK and alone and merchant in named and not line.payer)
        free = line.booked and matcher.free(line) and line.n not in outcome.residue.duplicates
        if ours and free and line.n not in found.by_line:
            withdrawals.append(Withdrawal(purse, (line.n,), _left(purse, line), line.amount))
    return withdrawals


def _left(purse: Purse, line: BankLine) -> int:
    """What left the balance for a credit: the fee of the payout comes on top."""
    draw = purse.entry.draw
    if draw is None:
        return line.amount
    received = to_decimal(line.amount, line.currency)
    if draw.fee_from == "payout":
        left = round_half_up((received + draw.fee) / (1 - draw.fee_rate), line.currency)
        # Two sums may bring the same by a rounded fee: the larger one, or a sale would be a cent short of being drawn.
        while purse.entry.received(left + 1, line.currency) == line.amount:
            left += 1
        return left
    return round_half_up(received * (1 + draw.fee_rate) + draw.fee, line.currency)


def _cover(
    purse: Purse,
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    withdrawals: Sequence[Withdrawal],
    found: Drawn,
) -> None:
    waiting = sorted(purse.settlements, key=lambda n: expected[n].day)
    credited, out, at = purse.opening, 0, 0
    for withdrawal in sorted(withdrawals, key=lambda w: (lines[w.lines[0]].date, w.lines)):
        out += withdrawal.gross
        while at < len(waiting) and credited + expected[waiting[at]].net <= out:
            n = waiting[at]
            credited += expected[n].net
            at += 1
            if expected[n].net > 0:
                withdrawal.settlements.append(n)
                found.by_settlement[n] = withdrawal
    draw = purse.entry.draw
    if draw is not None and draw.minimum:
        minimum = round_half_up(draw.minimum, purse.key[2])
        if 0 < balance(purse, expected).expected < minimum:
            for n in waiting[at:]:
                found.below_minimum[n] = Money(minimum, purse.key[2])

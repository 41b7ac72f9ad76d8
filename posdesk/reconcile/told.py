"""What a run of the engine says: settlements, payouts and lines with status and grounds, made when asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from posdesk.kit.jobs import Job
from posdesk.kit.rows import Rows
from posdesk.reconcile.banked import Banked, Shops
from posdesk.reconcile.banking import Covered
from posdesk.reconcile.book import Book
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.engine.by_hand import Paired
from posdesk.reconcile.engine.lessons import Before
from posdesk.reconcile.engine.run import Outcome, run
from posdesk.reconcile.explain import Explainer
from posdesk.reconcile.findings import Findings
from posdesk.reconcile.grounds import Grounds
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Line, Payout, Settlement, Status
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.paid import Paid
from posdesk.reconcile.purses import Drawn
from posdesk.reconcile.settled import Rulings


@dataclass(frozen=True, slots=True)
class When:
    """The day that is asked about, the days that statements cover until then, and how long a payment is waited for."""

    as_of: date
    covered: Covered
    patience: int


def ask(
    book: Book,
    expected: Owed,
    lines: Lines,
    when: When,
    claimed: Mapping[str, Iterable[int]],
    job: Job,
    crew: Crew,
    paired: Iterable[Paired] = (),
    before: Before | None = None,
) -> Outcome:
    """What the engine finds out, with the takings at hand to explain what payments lack; see :func:`run`."""
    job.step("matching")
    explainer = Explainer(book, expected)
    return run(
        expected,
        lines,
        patience=when.patience,
        prepare=explainer.prepare,
        explain=explainer,
        each=book.nets,
        claimed=claimed,
        paired=paired,
        shut=(lines.date > when.as_of.toordinal()).nonzero()[0].tolist(),
        job=job,
        crew=crew,
        before=before,
    )


class Told:
    """Everything that can be said of one outcome."""

    def __init__(
        self, expected: Owed, lines: Lines, outcome: Outcome, drawn: Drawn, when: When, shops: Shops, count: int
    ) -> None:
        """The first ``count`` of what is expected are settlements; beyond them is what was drawn from wallets."""
        self.expected = expected
        self.bank = lines
        self.outcome = outcome
        self.count = count
        self.shops = shops
        self.rulings = Rulings(expected, lines, outcome, when.covered, drawn, when.as_of, when.patience)
        self.paid = Paid(expected, lines, outcome, drawn, self.rulings)
        self.banked = Banked(expected, lines, outcome, drawn, self.paid.of_line, when.as_of, shops)
        self.grounds = Grounds(expected, lines, outcome, self.rulings, when.as_of)
        self.settlements: Rows[Settlement] = Rows(count, self._settlement)
        self.payouts: Rows[Payout] = Rows(len(self.paid), self.paid.payout)
        self.lines: Rows[Line] = Rows(len(lines), self._line)

    def find(self, findings: Findings, claimed: set[str], first_day: int = 0, first_line: int = 0) -> None:
        """Add what somebody should know, of takings and lines from one on; not what a claim speaks of already."""
        findings.of_settlements(self.settlements, self.rulings, claimed, first_day)
        findings.of_lines(self.banked, first_line)

    def _line(self, n: int) -> Line:
        return self.grounds.proven(self.banked.line(self.bank[n]), n)

    def _settlement(self, n: int) -> Settlement:
        one = self.expected[n]
        matcher, lines = self.outcome.matcher, self.bank
        ruling = self.rulings.of(n)
        paid = matcher.paid.get(n)
        numbers = self.rulings.drawn_lines(n) if paid is None else matcher.matches[paid].hypothesis.lines
        tied = matcher.tied.get(n, ()) if ruling.status is Status.AMBIGUOUS else ()
        return Settlement(
            id=one.id,
            merchant=one.merchant,
            channel=one.channel,
            group=one.group,
            takings_date=one.day,
            due=one.due,
            currency=one.currency,
            takings=one.takings,
            gross=one.gross,
            fee=one.fee,
            net=one.net,
            status=ruling.status,
            because=ruling.because,
            payout=self.paid.of_settlement(n),
            lines=tuple([lines[k].id for k in numbers]),
            candidates=tuple([lines[k].id for k in tied]),
            rule=ruling.rule,
            evidence=self.grounds.of_settlement(n),
        )

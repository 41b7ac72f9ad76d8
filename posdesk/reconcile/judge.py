"""From files to a verdict: the order in which the parts of this room do their work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.kit.rows import Rows
from posdesk.kit.text import Said, said
from posdesk.reconcile.banked import Banked
from posdesk.reconcile.banking import BankLine, Covered, at_home, coverage, selected_days, selections
from posdesk.reconcile.book import Book
from posdesk.reconcile.claims import claims, pointed, totals
from posdesk.reconcile.crew import Alone, Crew
from posdesk.reconcile.engine.by_hand import Paired
from posdesk.reconcile.engine.run import Outcome, run
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.expecting import expect
from posdesk.reconcile.explain import Explainer
from posdesk.reconcile.findings import Banks, Findings
from posdesk.reconcile.grounds import Grounds
from posdesk.reconcile.lines import Lines, lines_of
from posdesk.reconcile.model import Coverage, Pairing, Settlement, Status, Verdict
from posdesk.reconcile.owed import NEVER, Owed
from posdesk.reconcile.paid import Paid
from posdesk.reconcile.proposing import propose
from posdesk.reconcile.purses import draw
from posdesk.reconcile.service import Ahead, Question
from posdesk.reconcile.settled import Rulings
from posdesk.reconcile.spread import Spread, WhenAsked
from posdesk.reconcile.terms import DEFAULT_ZONE, Terms
from posdesk.reconcile.terms_file import write
from posdesk.reconcile.wallets import balance, purses
from posdesk.statements.model import Kind, ReadFile
from posdesk.statements.service import open_takings


class NothingToJudge(InputError):
    """There are no takings and no totals to work out a payout from; data: none."""

    code = "nothing_to_judge"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, and the book behind it for details."""

    verdict: Verdict
    book: Book


def judge(
    files: Sequence[ReadFile],
    question: Question,
    *,
    keep: bool,
    job: Job,
    ahead: Ahead | None = None,
    crew: Crew | None = None,
) -> Judged:
    """Work out what should have come and whether it did."""
    readable = [file for file in files if file.error is None]
    taken = tuple(file for file in readable if file.kind is Kind.TAKINGS)
    job.step("adding_up")
    crew = crew or Alone()
    book = _book(taken, question, ahead, crew, keep=keep, job=job)
    try:
        return _judge(readable, book, question, job, crew, keep=keep)
    except BaseException:
        book.close()
        raise


def _book(
    taken: tuple[ReadFile, ...], question: Question, ahead: Ahead | None, crew: Crew, *, keep: bool, job: Job
) -> Book:
    if ahead is not None:
        if ahead.files == taken and ahead.terms is question.terms and not keep:
            return ahead.book
        ahead.close()
    terms = question.terms or Terms(timezone=DEFAULT_ZONE)
    if crew.reads and taken:
        spread = Spread(taken, terms.timezone, crew, job)
        return Book(WhenAsked(taken, terms.timezone, job), taken, terms, spread)
    return Book(open_takings(taken, timezone=terms.timezone, keep=keep, job=job), taken, terms)


def _judge(files: Sequence[ReadFile], book: Book, question: Question, job: Job, crew: Crew, *, keep: bool) -> Judged:
    files = at_home(files)
    lines = lines_of(files)
    stretches = coverage(files)
    day_totals = totals(files)
    home = _home(lines)
    job.step("terms")
    given = question.terms or Terms(timezone=book.terms.timezone)
    proposal = propose(book, day_totals, lines, given)
    terms = proposal.terms
    if terms is not given:
        book = book.under(terms)
    job.step("expecting")
    expected = expect(book, day_totals, terms, home)
    count = len(expected)
    wallets, expected = purses(book, expected, files)
    as_of = question.as_of or max((s.end for s in stretches), default=None) or _last_day(expected)
    if question.as_of is None:
        as_of = max([as_of, *selected_days(files)])
    stretches = _until(stretches, as_of)
    covered = Covered(stretches, selections(files))
    said_paid = claims(files, expected)
    job.step("matching")
    explainer = Explainer(book, expected)
    outcome = run(
        expected,
        lines,
        patience=question.patience,
        prepare=explainer.prepare,
        explain=explainer,
        each=book.nets,
        claimed=pointed(said_paid, expected, lines),
        paired=_paired(question.pairings, expected, lines),
        shut=(lines.date > as_of.toordinal()).nonzero()[0].tolist(),
        job=job,
        crew=crew,
    )
    drawn = draw(wallets, expected, lines, outcome)
    rulings = Rulings(expected, lines, outcome, covered, drawn, as_of, question.patience)
    paid = Paid(expected, lines, outcome, drawn, rulings)
    banked = Banked(expected, lines, outcome, drawn, paid.of_line, as_of)
    grounds = Grounds(expected, lines, outcome, rulings, as_of)
    settlements = Rows(count, lambda n: _settlement(n, expected, rulings, paid, outcome, lines, grounds))
    balances = tuple(balance(purse, expected, drawn.unlisted(purse)) for purse in wallets)
    findings = Findings(as_of)
    findings.of_payouts(paid, settlements)
    spoken = findings.of_claims(said_paid, expected, rulings, Banks(lines, covered, as_of, question.patience))
    findings.of_settlements(settlements, rulings, spoken)
    findings.of_lines(banked)
    findings.of_fees(expected)
    findings.of_reserves(expected)
    findings.of_totals(day_totals, expected)
    findings.of_wallets(wallets, balances, expected, outcome, covered, question.patience)
    cautions = (*proposal.evidence, *book.cautions, *_provisional(expected))
    verdict = Verdict(
        as_of=as_of,
        coverage=stretches,
        settlements=settlements,
        payouts=Rows(len(paid), paid.payout),
        lines=Rows(len(lines), lambda n: grounds.proven(banked.line(lines[n]), n)),
        wallets=balances,
        findings=tuple(replace(one, evidence=grounds.of_finding(one)) for one in findings.sorted()),
        at_risk=findings.at_risk(),
        terms_guessed=terms is not given,
        terms_toml=write(terms, proposal.why),
        cautions=tuple(dict.fromkeys(cautions)),
        statuses=rulings.counts(count),
    )
    return Judged(verdict.whole() if keep else verdict, book)


def _settlement(
    n: int,
    expected: Sequence[Expected],
    rulings: Rulings,
    payouts: Paid,
    outcome: Outcome,
    lines: Sequence[BankLine],
    grounds: Grounds,
) -> Settlement:
    one = expected[n]
    ruling = rulings.of(n)
    paid = outcome.matcher.paid.get(n)
    numbers = rulings.drawn_lines(n) if paid is None else outcome.matcher.matches[paid].hypothesis.lines
    tied = outcome.matcher.tied.get(n, ()) if ruling.status is Status.AMBIGUOUS else ()
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
        payout=payouts.of_settlement(n),
        lines=tuple([lines[k].id for k in numbers]),
        candidates=tuple([lines[k].id for k in tied]),
        rule=ruling.rule,
        evidence=grounds.of_settlement(n),
    )


def _paired(pairings: Sequence[Pairing], expected: Owed, lines: Lines) -> list[Paired]:
    """What a person has put together, by position and number; each settlement and line once, as it was said first."""
    if not pairings:
        return []
    numbers = {line.id: line.n for line in lines}
    seen: set[str] = set()
    found: list[Paired] = []
    for one in pairings:
        wanted = (*one.settlements, *one.lines)
        there = all(name in expected.places for name in one.settlements) and all(name in numbers for name in one.lines)
        if there and one.settlements and one.lines and seen.isdisjoint(wanted):
            seen.update(wanted)
            members = tuple(sorted(expected.places[name] for name in one.settlements))
            found.append(Paired(members, tuple(sorted(numbers[name] for name in one.lines))))
    return found


def _home(lines: Lines) -> str | None:
    """The currency of whatever names none: the bank's, where the bank knows only one."""
    currencies = {currency for _, currency in lines.places.values}
    return currencies.pop() if len(currencies) == 1 else None


def _last_day(expected: Sequence[Expected]) -> date:
    if not expected:
        raise NothingToJudge
    return max(one.day for one in expected)


def _until(stretches: Sequence[Coverage], as_of: date) -> tuple[Coverage, ...]:
    return tuple(replace(s, end=min(s.end, as_of)) for s in stretches if s.start <= as_of)


def _provisional(expected: Owed) -> list[Said]:
    """Due days that were counted in a calendar whose worked weekends are not published yet."""
    found: set[tuple[str, int]] = set()
    for working in {entry.working for entry in expected.entries}:
        here = expected.per_entry(lambda entry, of=working: entry.working is of, bool) & (expected.due != NEVER)
        due = expected.due[here]
        if len(due):
            first, last = date.fromordinal(int(due.min())).year, date.fromordinal(int(due.max())).year
            for year in range(first, last + 1):
                start, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
                if working.is_provisional(year) and ((start <= due) & (due <= end)).any():
                    found.add((working.code, year))
    return [said("reconcile.caution.provisional", calendar=code, year=str(year)) for code, year in sorted(found)]

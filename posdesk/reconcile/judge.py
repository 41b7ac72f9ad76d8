"""From files to a verdict: the order in which the parts of this room do their work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.reconcile import kept, remembered, resumed
from posdesk.reconcile.banked import Shops
from posdesk.reconcile.banking import Covered, at_home, coverage, selected_days, selections, until
from posdesk.reconcile.book import Book
from posdesk.reconcile.claims import claims, pointed, totals
from posdesk.reconcile.crew import Alone, Crew
from posdesk.reconcile.engine.by_hand import Paired
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.expecting import expect, provisional
from posdesk.reconcile.findings import Banks, Findings
from posdesk.reconcile.kept import Asked
from posdesk.reconcile.lasting import find_line, find_settlement
from posdesk.reconcile.lines import Lines, home, lines_of
from posdesk.reconcile.model import Pairing, Verdict
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.proposing import propose
from posdesk.reconcile.purses import draw
from posdesk.reconcile.recalled import Memory, Part
from posdesk.reconcile.remembered import Telling
from posdesk.reconcile.service import Ahead, Question
from posdesk.reconcile.spread import Anew, Spread, WhenAsked
from posdesk.reconcile.standing import Standing
from posdesk.reconcile.terms import DEFAULT_ZONE, Terms
from posdesk.reconcile.terms_file import write
from posdesk.reconcile.told import Told, When, ask
from posdesk.reconcile.wallets import balance, purses
from posdesk.statements.model import Kind, ReadFile
from posdesk.statements.service import open_takings


class NothingToJudge(InputError):
    """There are no takings and no totals to work out a payout from; data: none."""

    code = "nothing_to_judge"


@dataclass(frozen=True, slots=True)
class Basis:
    """What was asked, of which files, and how to learn where it stands: None where the next must be judged anew."""

    files: tuple[ReadFile, ...]
    question: Question
    keep: bool
    crew: Crew
    memory: Memory | None
    home: str | None
    """The currency of whatever names none."""
    standing: Callable[[], Standing] | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, the book behind it for details, and what the next month needs to know."""

    verdict: Verdict
    book: Book
    basis: Basis
    known: bool = False
    """Whether it was kept, and nothing was worked out."""


def judge(
    files: Sequence[ReadFile],
    question: Question,
    *,
    keep: bool,
    job: Job,
    ahead: Ahead | None = None,
    crew: Crew | None = None,
    memory: Memory | None = None,
) -> Judged:
    """Work out what should have come and whether it did."""
    readable = [file for file in files if file.error is None]
    taken = _takings(readable)
    job.step("adding_up")
    crew = crew or Alone()
    book = _book(taken, question, ahead, crew, memory, keep=keep, job=job)
    try:
        return _judge(readable, book, question, job, crew, memory, keep=keep)
    except BaseException:
        book.close()
        raise


def more(judged: Judged, files: Sequence[ReadFile], job: Job) -> Judged:
    """The verdict on these files as well; whoever has it closes what the old one had open."""
    basis = judged.basis
    every = (*basis.files, *files)
    try:
        if basis.standing is None:
            raise Anew("it was not judged by terms, takings and statements alone")
        asked = Asked(basis.question.as_of, basis.question.patience, basis.keep)
        verdict, standing = kept.more(basis.standing(), files, asked, job)
    except Anew:
        made = judge(every, basis.question, keep=basis.keep, job=job, crew=basis.crew, memory=basis.memory)
        judged.book.close()
        return made
    basis = replace(basis, files=every, standing=lambda: standing)
    return Judged(verdict.whole() if basis.keep else verdict, standing.book, basis)


def tell(judged: Judged) -> Telling[list[Part]]:
    """What was judged, as parts to be kept for :func:`recalled`; a little at a time."""
    from msgspec import to_builtins

    basis = judged.basis
    key = remembered.keys(basis.question, basis.files)[-1]
    told = yield from remembered.tell(judged.verdict)
    told |= {"home": basis.home, "under": to_builtins(judged.book.terms)}
    parts = [remembered.part("verdict", key, told)]
    yield
    if basis.standing is not None:
        standing = basis.standing()
        yield
        parts.append(remembered.part("standing", key, {"home": basis.home, **resumed.tell(standing, judged.verdict)}))
    return parts


def recalled(files: Sequence[ReadFile], question: Question, memory: Memory, job: Job) -> Judged | None:
    """What was judged and kept, where it was asked the same of these files; None where nothing of the kind is kept.

    Where files came since they are judged beside it, as :func:`more` does; None where it is not known how to.
    """
    from msgspec import convert

    every = tuple(file for file in files if file.error is None)
    keys = remembered.keys(question, every)
    part, behind = memory.part("verdict"), memory.part("standing")
    last = remembered.proven(part, keys)
    if part is None or last is None:
        return None
    old, new = every[: last + 1], every[last + 1 :]
    proven = behind is not None and remembered.proven(behind, keys) == last
    if new and not proven:
        return None
    told = remembered.opened(part)
    verdict, terms, home = remembered.verdict(told), convert(told["under"], Terms), told["home"]
    taken = _takings(old)
    book = Book(WhenAsked(taken, terms.timezone, job), taken, terms, memory=memory)
    book.remember_when_asked(lambda: expect(book, totals(at_home(old)), terms, home))

    def standing() -> Standing:
        assert behind is not None
        return resumed.standing(remembered.opened(behind), verdict, tuple(at_home(old)), book)

    basis = Basis(old, question, True, Alone(), memory, home, standing if proven else None)
    judged = Judged(verdict, book, basis, known=True)
    return more(judged, new, job) if new else judged


def _takings(files: Sequence[ReadFile]) -> tuple[ReadFile, ...]:
    return tuple(file for file in files if file.kind is Kind.TAKINGS)


def _book(
    taken: tuple[ReadFile, ...], question: Question, ahead: Ahead | None, crew: Crew, memory: Memory | None,
    *, keep: bool, job: Job,
) -> Book:  # fmt: skip
    if ahead is not None:
        if ahead.files == taken and ahead.terms is question.terms and not keep:
            return ahead.book
        ahead.close()
    terms = question.terms or Terms(timezone=DEFAULT_ZONE)
    if crew.reads and taken:
        spread = Spread(taken, terms.timezone, crew, job)
        return Book(WhenAsked(taken, terms.timezone, job), taken, terms, spread)
    if memory is not None and taken and all(file.stored is not None for file in taken):
        return Book(WhenAsked(taken, terms.timezone, job), taken, terms, memory=memory)
    return Book(open_takings(taken, timezone=terms.timezone, keep=keep, job=job), taken, terms)


def _judge(
    every: Sequence[ReadFile],
    book: Book,
    question: Question,
    job: Job,
    crew: Crew,
    memory: Memory | None,
    *,
    keep: bool,
) -> Judged:
    files = at_home(every)
    lines = lines_of(files)
    stretches = coverage(files)
    day_totals = totals(files)
    currency = home(lines)
    job.step("terms")
    given = question.terms or Terms(timezone=book.terms.timezone)
    _count_days(given, lines)
    proposal = propose(book, day_totals, lines, given)
    terms = proposal.terms
    if terms is not given:
        book = book.under(terms)
    job.step("expecting")
    expected = expect(book, day_totals, terms, currency)
    count = len(expected)
    wallets, expected = purses(book, expected, files)
    as_of = question.as_of or max((s.end for s in stretches), default=None) or _last_day(expected)
    if question.as_of is None:
        as_of = max([as_of, *selected_days(files)])
    stretches = until(stretches, as_of)
    covered = Covered(stretches, selections(files))
    said_paid = claims(files, expected)
    when = When(as_of, covered, question.patience)
    paired = _paired(question.pairings, expected, lines)
    outcome = ask(book, expected, lines, when, pointed(said_paid, expected, lines), job, crew, paired)
    drawn = draw(wallets, expected, lines, outcome)
    told = Told(expected, lines, outcome, drawn, when, Shops.of(expected), count)
    balances = tuple(balance(purse, expected, drawn.unlisted(purse)) for purse in wallets)
    findings = Findings(as_of)
    findings.of_payouts(told.paid, told.expected, told.rulings)
    banks = Banks(lines, covered, as_of, question.patience)
    told.find(findings, findings.of_claims(said_paid, expected, told.rulings, banks))
    findings.of_fees(expected)
    findings.of_reserves(expected)
    findings.of_totals(day_totals, expected)
    findings.of_wallets(wallets, balances, expected, outcome, covered, question.patience)
    findings.prove(told.grounds.of_finding)
    cautions = (*proposal.evidence, *book.cautions, *provisional(expected))
    verdict = Verdict(
        as_of=as_of,
        coverage=stretches,
        settlements=told.settlements,
        payouts=told.payouts,
        lines=told.lines,
        wallets=balances,
        findings=findings.sorted(),
        at_risk=findings.at_risk(),
        terms_guessed=terms is not given,
        terms_toml=write(terms, proposal.why),
        cautions=tuple(dict.fromkeys(cautions)),
        statuses=told.rulings.counts(count),
    )
    plain = terms is given and not (paired or wallets or day_totals or said_paid or crew.reads or crew.parts(count) > 1)
    plain = plain and not selections(files) and not any(selected_days(files)) and not expected.reserve.any()

    def standing() -> Standing:
        return Standing.of(tuple(files), as_of, book, told, currency, findings.found, verdict.terms_toml)

    basis = Basis(tuple(every), question, keep, crew, memory, currency, standing if plain else None)
    return Judged(verdict.whole() if keep else verdict, book, basis)


def _count_days(terms: Terms, lines: Lines) -> None:
    """Count the working days of the statements' years, in which sums are due, while they are being added up."""
    if len(lines):
        for working in {entry.working for entry in terms.channels}:
            for day in (lines.date.min(), lines.date.max()):
                working.is_working(date.fromordinal(int(day)))


def _paired(pairings: Sequence[Pairing], expected: Owed, lines: Lines) -> list[Paired]:
    """What a person has put together, by position and number; each settlement and line once, as it was said first."""
    if not pairings:
        return []
    ids = {line.id: line.n for line in lines}
    taken: set[int] = set()
    used: set[int] = set()
    found: list[Paired] = []
    for one in pairings:
        members = [find_settlement(name, expected.places) for name in one.settlements]
        numbers = [ids.get(name, find_line(name, lines)) for name in one.lines]
        settled = sorted(n for n in members if n is not None)
        paid = sorted(n for n in numbers if n is not None)
        whole = len(settled) == len(members) > 0 and len(paid) == len(numbers) > 0
        if whole and taken.isdisjoint(settled) and used.isdisjoint(paid):
            taken.update(settled)
            used.update(paid)
            found.append(Paired(tuple(settled), tuple(paid)))
    return found


def _last_day(expected: Sequence[Expected]) -> date:
    if not expected:
        raise NothingToJudge
    return max(one.day for one in expected)

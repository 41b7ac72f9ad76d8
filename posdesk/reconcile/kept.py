"""A month more: what was said of settlements and lines that new files cannot touch is kept, and the rest judged again.

What can be touched is found in ``window.py``. It is judged with everything that was learned before, and where the new
files change what was learned, or what they touch reaches further back than the window, everything is judged anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from posdesk.kit.jobs import Job
from posdesk.kit.rows import Rows
from posdesk.kit.text import Said
from posdesk.reconcile.banking import Covered, coverage, is_selection, until
from posdesk.reconcile.book import Book
from posdesk.reconcile.crew import Alone
from posdesk.reconcile.engine.lessons import Before
from posdesk.reconcile.engine.memo import unread
from posdesk.reconcile.engine.payers import Common, Payers
from posdesk.reconcile.engine.steady import close_calls, decides_the_same, no_longer_new, renamed, same_days, unsteady
from posdesk.reconcile.expecting import expect_more, provisional
from posdesk.reconcile.findings import Findings, Found, aged
from posdesk.reconcile.grounds import Evidence
from posdesk.reconcile.lines import Lines, home, lines_of
from posdesk.reconcile.model import Coverage, Finding, Line, Payout, Settlement, Verdict
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.paid import payout_name
from posdesk.reconcile.purses import Drawn
from posdesk.reconcile.settled import STATUSES
from posdesk.reconcile.spread import Anew
from posdesk.reconcile.standing import NONE, Links, Standing, own_ids
from posdesk.reconcile.told import Told, When, ask
from posdesk.reconcile.window import Window, cut, window
from posdesk.statements.model import Kind, ReadFile

if TYPE_CHECKING:
    from posdesk.reconcile.engine.memo import Known
    from posdesk.reconcile.owed import Ints


_MOST_PATIENCE: Final = 20
"""Working days of patience beyond which what is due long before the window may still be waited for."""
_COUNTED_DAYS: Final = 14
"""Days after its due day in which a payment that nobody doubts comes, holidays included."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of all files together; see ``Question``."""

    as_of: date | None
    patience: int
    keep: bool


def more(old: Standing, files: Sequence[ReadFile], asked: Asked, job: Job) -> tuple[Verdict, Standing]:
    """The verdict on old and new files; raises :class:`Anew` where nothing can be kept."""
    fresh = tuple(file for file in files if file.error is None)
    _check_files(fresh)
    if asked.patience > _MOST_PATIENCE:
        raise Anew("so much patience reaches too far back")
    job.step("adding_up")
    taken = [file for file in fresh if file.kind is Kind.TAKINGS]
    book = old.book.followed_by(taken, keep=asked.keep, job=job)
    try:
        return _More(old, fresh, book, asked, job).judged()
    except BaseException:
        if book is not old.book:
            book.close_last()
        raise


def _check_files(files: Sequence[ReadFile]) -> None:
    for file in files:
        for one in file.statements:
            if one.totals or one.claims or (file.kind is Kind.BANK and is_selection(file, one)):
                raise Anew("totals, claims or a selection of lines")


class _More:
    """One such verdict, step by step."""

    def __init__(self, old: Standing, files: tuple[ReadFile, ...], book: Book, asked: Asked, job: Job) -> None:
        import numpy as np

        self._old = old
        self._book = book
        self._asked = asked
        self._job = job
        self._files = (*old.files, *files)
        self._stretches = self._covered(files)
        self._lines, self._same_lines = self._joined(files)
        self._expected, self._same = self._owed()
        first_new = min(self._first_days(files))
        self._cut = cut(self._expected, self._lines, first_new)
        if self._cut.since < old.since:
            raise Anew("it is too long ago")
        links = old.links
        used, repeats = links.used[: self._same_lines], links.repeats[: self._same_lines]
        self._links = replace(links, used=used, repeats=repeats)
        self._window: Window = window(self._expected, self._lines, self._links, self._cut, self._same)
        if 4 * len(self._window.settlements) > 3 * len(self._expected):
            raise Anew("too much is new")
        self._np = np

    def _covered(self, files: Sequence[ReadFile]) -> tuple[Coverage, ...]:
        """What all statements cover; raises :class:`Anew` where an account is new, or known by two statements."""
        new = coverage(files)
        known = {(one.account, one.currency): one.end for one in coverage(self._old.files)}
        for one in new:
            if (one.account, one.currency) not in known:
                raise Anew("an account is new")
            if one.start <= known[one.account, one.currency]:
                raise Anew("statements overlap")
        return coverage(self._files)

    def _joined(self, files: Sequence[ReadFile]) -> tuple[Lines, int]:
        """All lines, and how many of the old ones stand where they stood."""
        import numpy as np

        old = self._old
        new = lines_of(files)
        ids = own_ids(files)
        if len(set(ids)) < len(ids) or not old.ids.isdisjoint(ids):
            raise Anew("two lines have one id")
        if not len(new):
            return old.lines, len(old.lines)
        same = int(old.lines.date.searchsorted(new.date[0], "left"))
        count = len(old.lines)
        tail = [(line.date, line.account, line.id, n) for n, line in enumerate(old.lines[same:], same)]
        tail += [(line.date, line.account, line.id, count + line.n) for line in new] if tail else []
        order = [n for *_, n in sorted(tail)] if tail else range(count, count + len(new))
        joined = Lines.joined(old.lines, new, np.concatenate((np.arange(same), np.fromiter(order, dtype=np.int64))))
        if home(joined) != old.home:
            raise Anew("another currency")
        return joined, same

    def _first_days(self, files: Sequence[ReadFile]) -> list[date]:
        """From which days on anything can be new."""
        old = self._old
        found = [old.as_of, *(one.start for one in coverage(files))]
        for day in (self._expected.day[self._same :], self._lines.date[self._same_lines :]):
            if len(day):
                found.append(date.fromordinal(int(day[0])))
        return found

    def _owed(self) -> tuple[Owed, int]:
        """All settlements, and how many of the old ones stand where they stood and are what they were."""
        old = self._old.expected
        first = None if self._book is self._old.book else self._book.first_new()
        if first is None:
            return old, len(old)
        same = int(old.day.searchsorted(first.toordinal(), "left"))
        return expect_more(self._book, old, same, self._book.days_since(first), self._old.home), same

    def judged(self) -> tuple[Verdict, Standing]:
        """The verdict, and where it stands."""
        old, asked, at = self._old, self._asked, self._cut
        as_of = asked.as_of or max(one.end for one in self._stretches)
        stretches = until(self._stretches, as_of)
        when = When(as_of, Covered(stretches), asked.patience)
        common = self._common()
        counts = old.counts.copy()
        counts.add(old.taught.counts(at.since), -1)
        said = unread(len(self._lines))
        said[:, : self._same_lines] = old.said[:, : self._same_lines]
        begun = self._window.begun
        before = Before(at.since, counts, common, old.numbers, old.memos, said[:, self._window.lines], begun)
        expected, lines = self._expected.take(self._window.settlements), self._lines.take(self._window.lines)
        self._book.remember(self._expected)
        outcome = ask(self._book.of(expected), expected, lines, when, {}, self._job, Alone(), before=before)
        told = Told(expected, lines, outcome, Drawn(), when, old.shops, len(expected))
        self._check_lessons(told)
        said[:, self._window.lines] = before.known
        standing = self._standing(told, as_of, self._overlap(told), said)
        return self._verdict(told, standing, stretches), standing

    def _common(self) -> Common:
        old, lines = self._old.common, self._lines
        names, new = lines.payers.values, self._np.zeros(len(lines), dtype=bool)
        # Those before stand in the same order, or among the new ones.
        new[:] = True
        credits = Counter(dict(zip(names, lines.payer_counts(lines.amount > 0), strict=True)))
        seen = Counter(dict(zip(names, lines.payer_counts(new), strict=True)))
        return Common(old.words, old.worded, credits, seen)

    def _check_lessons(self, told: Told) -> None:
        """Raise :class:`Anew` where what is known now would decide earlier days otherwise."""
        np, old = self._np, self._old
        matcher = told.outcome.matcher
        if not old.numbers and matcher.memos.uses_our_numbers:
            raise Anew("memos name merchants")
        if not same_days(old.counts, matcher.counts):
            raise Anew("days in memos mean something else")
        if (shop := next(unsteady(old.counts, matcher.counts), None)) is not None:
            raise Anew(f"the habits of {shop} have changed")
        before = Payers(old.common)
        before.learn(old.counts.payers)
        names = renamed(before, matcher.payers)
        if names is None:
            raise Anew("payers are known for the first time")
        payers, at = self._lines.payers, self._cut
        kept = self._lines.payer[: at.lines]
        if np.isin(kept, [payers.of(name) for name in names]).any():
            raise Anew("a payer is known otherwise")
        # What was counted of the days before is due before them, and was paid within some days.
        kept = self._lines.payer[: int(self._lines.date.searchsorted(at.since + _COUNTED_DAYS))]
        again = np.isin(kept, [payers.of(name) for name in no_longer_new(before, matcher.payers)])
        taken = (self._links.used[: len(kept)] != NONE) | (self._links.repeats[: len(kept)] != NONE)
        if (again & taken).any():
            raise Anew("a payer is no longer new")
        if not all(decides_the_same(one, matcher.counts) for one in old.close if one.last < self._first_day):
            raise Anew("what was decided by little would be decided otherwise")

    @property
    def _first_day(self) -> int:
        """The first takings day of what is judged again, by ordinal."""
        expected, at = self._expected, self._cut.settlements
        return int(expected.day[at]) if at < len(expected) else date.max.toordinal()

    def _overlap(self, told: Told) -> Links:
        """What the window found, by places in the whole; raises :class:`Anew` where it is not what was said before."""
        np, at, here = self._np, self._cut, self._window
        found, links = Links.of(told), self._links
        lines, settlements = here.lines, here.settlements
        first = np.append(lines[found.first_lines] if len(lines) else found.first_lines, NONE)
        before = np.append(links.first_lines, NONE)
        due = told.expected.due
        again = (settlements < self._same) & (due >= at.seen) & (due < at.touched)
        place = settlements[again]
        for ours, theirs in ((found.payout, links.payout), (found.carried, links.carried)):
            if (first[ours[again]] != before[theirs[place]]).any():
                raise Anew("a settlement that was kept is paid otherwise")
        if (told.rulings.codes[again] != self._old.statuses[place]).any():
            raise Anew("a settlement that was kept has another status")
        again = (lines < min(at.lines, self._same_lines)) & (self._lines.date[lines] >= at.seen)
        place = lines[again]
        for ours, theirs in ((found.used, links.used), (found.repeats, links.repeats)):
            if (first[ours[again]] != before[theirs[place]]).any():
                raise Anew("a line that was kept is of something else")
        return found

    def _standing(self, told: Told, as_of: date, found: Links, said: Known) -> Standing:
        np, old, at, here = self._np, self._old, self._cut, self._window
        lines, settlements = here.lines, here.settlements
        # Payouts are numbered by day: those of the days that were kept stay, and the others follow them.
        kept = int(old.links.days.searchsorted(at.since, "left"))
        first = int(found.days.searchsorted(at.since, "left"))
        number = np.append(np.arange(len(found.days)) - first + kept, NONE)
        number[:first] = NONE

        def column(before: Ints, end: int, count: int, where: Ints, numbers: Ints) -> Ints:
            made: Ints = np.full(count, NONE, dtype=np.int64)
            made[:end] = before[:end]
            made[made >= kept] = NONE
            told_now = number[numbers]
            made[where[told_now != NONE]] = told_now[told_now != NONE]
            return made

        owed, bank, links = len(self._expected), len(self._lines), self._links
        tied = {n: numbers for n, numbers in links.tied.items() if n < at.settlements}
        for n, numbers in told.outcome.matcher.tied.items():
            if settlements[n] >= at.settlements:
                tied[int(settlements[n])] = tuple(lines[list(numbers)].tolist())
        statuses = np.full(owed, NONE, dtype=np.int64)
        statuses[settlements] = told.rulings.codes
        statuses[: at.settlements] = old.statuses[: at.settlements]
        place, place_of_line = (int(column.searchsorted(start, "left"))
                                for column, start in ((settlements, at.settlements), (lines, at.lines)))  # fmt: skip
        if len(settlements) - place != owed - at.settlements or len(lines) - place_of_line != bank - at.lines:
            raise Anew("the window has a gap")
        matcher = told.outcome.matcher
        # Only now, since what ends earlier leaves everything as it was.
        old.ids.update(own_ids(self._files[len(old.files) :]))
        return Standing(
            files=self._files,
            as_of=as_of,
            book=self._book,
            expected=self._expected,
            lines=self._lines,
            home=old.home,
            shops=old.shops,
            common=told.outcome.common,
            numbers=old.numbers,
            counts=matcher.counts,
            said=said,
            memos=matcher.memos,
            taught=matcher.usual,
            since=at.since,
            close=[
                *(one for one in old.close if one.last < self._first_day),
                *(one for one in close_calls(matcher) if one.last >= self._first_day),
            ],
            links=Links(
                payout=column(links.payout, self._same, owed, settlements, found.payout),
                carried=column(links.carried, self._same, owed, settlements, found.carried),
                used=column(links.used, self._same_lines, bank, lines, found.used),
                repeats=column(links.repeats, self._same_lines, bank, lines, found.repeats),
                tied=tied,
                days=np.concatenate((old.links.days[:kept], found.days[first:])),
                first_lines=np.concatenate((old.links.first_lines[:kept], lines[found.first_lines[first:]])),
            ),
            statuses=statuses,
            settlements=old.settlements.followed_by(told.settlements, place, len(settlements), at.settlements),
            payouts=old.payouts.followed_by(told.payouts, first, len(told.payouts), kept),
            told_lines=old.told_lines.followed_by(told.lines, place_of_line, len(lines), at.lines),
            findings=self._findings(told, as_of),
            toml=old.toml,
            ids=old.ids,
        )

    def _findings(self, told: Told, as_of: date) -> list[Found]:
        """Those of the days that were kept, as they are today, and those of the window."""
        day = self._first_day
        findings = Findings(as_of)
        findings.of_payouts(told.paid, told.expected, told.rulings, day)
        told.find(findings, set(), day, int(self._window.lines.searchsorted(self._cut.lines)))
        findings.prove(told.grounds.of_finding)
        found: list[Found] = [
            (one, of)
            for one, of in findings.found
            if of and of.toordinal() >= (day if one.settlements else self._cut.since)
        ]
        for one, of in self._old.findings:
            if of and of.toordinal() < (day if one.settlements else self._cut.since):
                found.append((aged(one, as_of, _today(one.because, as_of)), of))
        return found

    def _verdict(self, told: Told, standing: Standing, stretches: tuple[Coverage, ...]) -> Verdict:
        as_of, links = standing.as_of, standing.links

        def settlement(n: int) -> Settlement:
            one = standing.settlements[n]
            return one._replace(payout=_name(links.payout, n), because=_today(one.because, as_of))

        def payout(n: int) -> Payout:
            return standing.payouts[n]._replace(id=payout_name(n))

        def line(n: int) -> Line:
            return standing.told_lines[n]._replace(payout=_name(links.used, n))

        findings = Findings(as_of)
        findings.of_fees(self._expected)
        findings.prove(lambda one: Evidence(lambda: _grounds(one, standing)))
        findings.take(standing.findings)
        numbers = self._np.bincount(standing.statuses, minlength=len(STATUSES)).tolist()
        return Verdict(
            as_of=as_of,
            coverage=stretches,
            settlements=Rows(len(self._expected), settlement),
            payouts=Rows(len(links.days), payout),
            lines=Rows(len(self._lines), line),
            wallets=(),
            findings=findings.sorted(),
            at_risk=findings.at_risk(),
            terms_toml=standing.toml,
            cautions=tuple(dict.fromkeys((*self._book.cautions, *provisional(self._expected)))),
            statuses={status: n for status, n in zip(STATUSES, numbers, strict=True) if n},
        )


def _name(links: Ints, n: int) -> str | None:
    number = int(links[n])
    return None if number == NONE else payout_name(number)


def _today(what: Said, as_of: date) -> Said:
    """A sentence that was said on an earlier day, as it is said today."""
    changed: dict[str, object] = {}
    for name, value in what.args:
        if name == "as_of":
            changed[name] = as_of
        elif name == "each" and isinstance(value, tuple):
            changed[name] = tuple(_today(one, as_of) for one in value)
    if not changed:
        return what
    return Said(what.key, tuple((name, changed.get(name, value)) for name, value in what.args))


def _grounds(one: Finding, standing: Standing) -> Mapping[str, object]:
    return standing.settlements[standing.expected.places[one.settlements[0]]].evidence

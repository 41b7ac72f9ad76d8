"""The bank's side: every line once, with its identity, and which days the statements cover."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from posdesk.kit.text import Said, said
from posdesk.reconcile.model import Coverage
from posdesk.statements.model import Entry, Kind, ReadFile, Statement, page_and_line
from posdesk.statements.service import distinct

MESSAGES = "text"
"""The format of messages."""
_TAIL = 3
"""Digits that an account is known by; fewer are anybody's."""
_LEADING_WORDS = re.compile(r"[^\d_|/:：]{2,}")


@dataclass(slots=True)
class BankLine:
    """One bank line as the engine sees it; ``words`` is everything it says, normalised for searching."""

    n: int
    id: str
    account: str
    date: date
    amount: int
    currency: str | None
    counterparty: str
    reference: str
    memo: str
    booked: bool
    file: str = ""
    line: int | None = None
    words: str = field(default="", repr=False)
    payer: str = field(default="", repr=False)
    own_id: bool = True

    @property
    def name(self) -> str:
        """Who it is from or to, as a person says it: the counterparty, else the words that its memo begins with."""
        if self.counterparty:
            return self.counterparty
        words = _LEADING_WORDS.match(self.memo)
        return words[0].strip() if words else self.memo

    @property
    def place(self) -> Said | str:
        """How a person finds it: by the bank's own id, else by file and line."""
        if self.own_id or self.line is None:
            return self.id
        page, line = page_and_line(self.file, self.line)
        if page is not None:
            return said("reconcile.line.on_page", file=self.file, page=str(page), line=str(line))
        return said("reconcile.line.place", file=self.file, line=str(line))


@lru_cache(maxsize=65536)
def normal(text: str) -> str:
    """Text for comparing: compatibility forms folded, lower case, no blanks."""
    if text.isascii():
        return "".join(text.lower().split())
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def bank_lines(files: Sequence[ReadFile]) -> list[BankLine]:
    """Every bank line of every file exactly once, by date, account and id."""
    owned = [(file, statement) for file in files if file.kind is Kind.BANK for statement in file.statements]
    rows = distinct([statement for _, statement in owned])
    names = _names([(owned[n][1], entry) for n, entry in rows])
    found = []
    for (n, entry), name in zip(rows, names, strict=True):
        file, statement = owned[n]
        account = entry.account or statement.account
        line = BankLine(
            n=0,
            id=name,
            account=account,
            date=entry.date,
            amount=entry.amount,
            currency=entry.currency or statement.currency,
            counterparty=entry.counterparty,
            reference=entry.reference,
            memo=entry.memo,
            booked=not (entry.pending or entry.neutral),
            file=file.path.name,
            line=entry.line,
            own_id=bool(entry.id),
        )
        line.payer = normal(entry.counterparty)
        line.words = "\n".join((line.payer, normal(entry.memo), normal(entry.reference)))
        found.append(line)
    found.sort(key=lambda line: (line.date, line.account, line.id))
    for n, line in enumerate(found):
        line.n = n
    return found


def at_home(files: Sequence[ReadFile]) -> list[ReadFile]:
    """The files, with messages and slips put to the account that they are about.

    Messages name an account by its last digits. Where those are of one account of which there is a statement, they are
    that account's, and the statement speaks for the days that it covers: on its last day, which may have gone on, for
    lines of the same amount.
    """
    owned = [(file, one) for file in files if file.kind is Kind.BANK for one in file.statements]
    whole = [one for file, one in owned if not is_selection(file, one)]
    found = []
    for file in files:
        if file.kind is Kind.BANK:
            told = tuple(_not_told(one, whole) if is_selection(file, one) else one for one in file.statements)
            found.append(replace(file, statements=told))
        else:
            found.append(file)
    return found


def is_selection(file: ReadFile, statement: Statement) -> bool:
    """Whether a statement is messages or slips: even where they leave no gap, a real statement says more."""
    return statement.partial or file.format == MESSAGES


def _not_told(statement: Statement, whole: Sequence[Statement]) -> Statement:
    """The messages that no statement tells, at home where it is known which account they are of.

    Within the days of its account a statement tells all; what was sent on the eve may be booked on its first day. Of
    several accounts that end alike any may be meant: only what one of them tells itself is told.
    """
    namesakes = _namesakes(statement, whole)
    accounts = {one.account for one in namesakes}
    home = accounts.pop() if len(accounts) == 1 else None
    told = _lines_of(namesakes)
    untold: list[Entry] = []
    for entry in statement.entries:
        if not _take(told, entry.date, entry.amount):
            untold.append(entry)
    left: list[Entry] = []
    for entry in untold:
        if home is not None and any(one.start and one.end and one.start <= entry.date < one.end for one in namesakes):
            continue
        booked = entry.date + timedelta(days=1)
        if any(one.start == booked for one in namesakes) and _take(told, booked, entry.amount):
            continue
        left.append(entry if home is None else replace(entry, account=home))
    return replace(statement, account=home or statement.account, entries=tuple(left))


def _lines_of(statements: Sequence[Statement]) -> Counter[tuple[date, int]]:
    """How often each sum stands on each day; what two statements of an account both tell is there once."""
    accounts: dict[str, Counter[tuple[date, int]]] = defaultdict(Counter)
    for one in statements:
        accounts[one.account] |= Counter((entry.date, entry.amount) for entry in one.entries)
    return sum(accounts.values(), Counter())


def _take(told: Counter[tuple[date, int]], day: date, amount: int) -> bool:
    """Whether there still is such a line, which is then taken."""
    there = told[day, amount] > 0
    told[day, amount] -= there
    return there


def _namesakes(statement: Statement, whole: Iterable[Statement]) -> list[Statement]:
    """The whole statements of accounts that end like this one."""
    tail = statement.account.lstrip("*")
    if len(tail) < _TAIL:
        return []
    return [one for one in whole if one.account.endswith(tail) and one.currency in (statement.currency, None)]


def _names(rows: Sequence[tuple[Statement, Entry]]) -> list[str]:
    """Ids: the file's own; prefixed by the account where one id is several lines; a hash where there is none."""
    owners: dict[str, int] = defaultdict(int)
    for _, entry in rows:
        if entry.id:
            owners[entry.id] += 1
    seen: dict[str, int] = defaultdict(int)
    names = []
    for statement, entry in rows:
        account = entry.account or statement.account
        if entry.id:
            name = entry.id if owners[entry.id] == 1 else f"{account}:{entry.id}"
        else:
            name = _digest(account, statement.currency, entry)
        seen[name] += 1
        names.append(name if seen[name] == 1 and entry.id else f"{name}-{seen[name]}")
    return names


def _digest(account: str, currency: str | None, entry: Entry) -> str:
    parts = (
        account, entry.currency or currency or "", entry.date.isoformat(), str(entry.amount), entry.counterparty,
        entry.reference, entry.memo, "" if entry.balance is None else str(entry.balance),
    )  # fmt: skip
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def coverage(files: Sequence[ReadFile]) -> tuple[Coverage, ...]:
    """Which days of each account and currency the statements cover, touching stretches joined."""
    spans: dict[tuple[str, str | None], list[tuple[date, date]]] = defaultdict(list)
    for file in files:
        if file.kind is not Kind.BANK:
            continue
        for statement in file.statements:
            if statement.partial:
                continue
            start, end = statement.start, statement.end
            if start is None or end is None:
                dates = [entry.date for entry in statement.entries]
                start, end = start or min(dates, default=None), end or max(dates, default=None)
            if start is not None and end is not None and start <= end:
                spans[statement.account, statement.currency].append((start, end))
    found = []
    for (account, currency), parts in sorted(spans.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        for start, end in _joined(parts):
            found.append(Coverage(account, currency, start, end))
    return tuple(found)


def until(stretches: Sequence[Coverage], as_of: date) -> tuple[Coverage, ...]:
    """The covered stretches as far as the day that is asked about."""
    return tuple(replace(s, end=min(s.end, as_of)) for s in stretches if s.start <= as_of)


def _joined(parts: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    joined: list[tuple[date, date]] = []
    for start, end in sorted(parts):
        if joined and start <= joined[-1][1] + timedelta(days=1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def selections(files: Sequence[ReadFile]) -> list[tuple[str, str | None]]:
    """The accounts of which only a selection of lines is known, and no statement."""
    owned = [one for file in files if file.kind is Kind.BANK for one in file.statements]
    known = {(one.account, one.currency) for one in owned if not one.partial}
    found = {(one.account, one.currency) for one in owned if one.partial} - known
    return sorted(found, key=lambda pair: (pair[0], pair[1] or ""))


def selected_days(files: Sequence[ReadFile]) -> Iterator[date]:
    """The days of lines that stand in no whole statement: what came on them is known to have come."""
    for file in files:
        if file.kind is Kind.BANK:
            for statement in file.statements:
                if is_selection(file, statement):
                    yield from (entry.date for entry in statement.entries)


class Covered:
    """Answers whether statements cover a stretch of days of the accounts that a payout could come to."""

    def __init__(self, stretches: Sequence[Coverage], uncovered: Iterable[tuple[str, str | None]] = ()) -> None:
        """``uncovered`` are accounts of which only a selection of lines is known: no day of theirs is covered."""
        self._by_account: dict[tuple[str, str | None], list[tuple[date, date]]] = defaultdict(list)
        self._by_currency: dict[str | None, set[str]] = defaultdict(set)
        for stretch in stretches:
            self._by_account[stretch.account, stretch.currency].append((stretch.start, stretch.end))
            self._by_currency[stretch.currency].add(stretch.account)
        for account, currency in uncovered:
            self._by_currency[currency].add(account)

    def whole(self, accounts: Sequence[str], currency: str | None, start: date, end: date) -> bool:
        """Whether each account (without one: each of that currency) is covered from ``start`` to ``end``."""
        wanted = accounts or sorted(self._by_currency.get(currency, ()))
        return bool(wanted) and all(
            any(first <= start and end <= last for first, last in self._by_account.get((account, currency), ()))
            for account in wanted
        )

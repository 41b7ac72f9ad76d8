"""The bank's side: every line once, with its identity, and which days the statements cover."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from posdesk.kit.text import Said, said
from posdesk.reconcile.model import Coverage
from posdesk.statements.model import Entry, Kind, ReadFile, Statement
from posdesk.statements.service import distinct

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
        return said("reconcile.line.place", file=self.file, line=str(self.line))


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
            dates = [entry.date for entry in statement.entries]
            start = statement.start or min(dates, default=None)
            end = statement.end or max(dates, default=None)
            if start is not None and end is not None and start <= end:
                spans[statement.account, statement.currency].append((start, end))
    found = []
    for (account, currency), parts in sorted(spans.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        for start, end in _joined(parts):
            found.append(Coverage(account, currency, start, end))
    return tuple(found)


def _joined(parts: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    joined: list[tuple[date, date]] = []
    for start, end in sorted(parts):
        if joined and start <= joined[-1][1] + timedelta(days=1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


class Covered:
    """Answers whether statements cover a stretch of days of the accounts that a payout could come to."""

    def __init__(self, stretches: Sequence[Coverage]) -> None:
        self._by_account: dict[tuple[str, str | None], list[tuple[date, date]]] = defaultdict(list)
        self._by_currency: dict[str | None, set[str]] = defaultdict(set)
        for stretch in stretches:
            self._by_account[stretch.account, stretch.currency].append((stretch.start, stretch.end))
            self._by_currency[stretch.currency].add(stretch.account)

    def whole(self, accounts: Sequence[str], currency: str | None, start: date, end: date) -> bool:
        """Whether each account (without one: each of that currency) is covered from ``start`` to ``end``."""
        wanted = accounts or sorted(self._by_currency.get(currency, ()))
        return bool(wanted) and all(
            any(first <= start and end <= last for first, last in self._by_account.get((account, currency), ()))
            for account in wanted
        )

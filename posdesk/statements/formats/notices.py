"""Messages of banks and wallets, pasted or saved from a phone: each is one line of the account.

They prove what arrived. What did not arrive they prove only where every message has a balance and the balances chain;
even then not for the days of the first and the last, which may have had other movements before and after.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final

from posdesk.kit.text import said
from posdesk.statements import cards
from posdesk.statements.encoding import decode
from posdesk.statements.errors import NoMovements, YearNeeded
from posdesk.statements.formats import Read
from posdesk.statements.formats.notice_days import Day, day_in, is_vague, resolved, stamp_of
from posdesk.statements.formats.wordings import wordings
from posdesk.statements.model import Caution, Entry, Kind, Statement
from posdesk.statements.numbers import minor_of

_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】")
_REMARK: Final = re.compile(r"(?:摘要|附言|备注|備註|附註):[^。]*")
_NUMBERED: Final = re.compile(
    r"(?:[账帳][号號户戶]|卡[号號]?|尾[号號数數碼码]|(?:account|a/c|ending)(?: no\.?| number| in| with)? ?)"
    r"(?:为|為|是|:)*\**\d{3,}(?![\d.,年月元])",
    re.IGNORECASE,
)
"""Numbers of accounts, which are no amounts."""
_OWN: Final = re.compile(r"(?:[您你贵貴][^,。:;]{0,6}|your [a-z /]{0,16})$", re.IGNORECASE)
"""What stands before the holder's own account; other accounts are the payer's."""
_MONEY: Final = re.compile(r"\d\.\d\d(?!\d)|\d[万萬亿億]?元")
_SIGN: Final = re.compile(r"【[^】]{2,20}】|\[[^\]\d]{2,20}\]")
_SIGNED: Final = re.compile(rf"(?:{_SIGN.pattern})[。.]?$")
_JOINT: Final = re.compile(r"(?<=[】\]])(?=您|贵|貴|尊敬|尾号|账户)")
"""Where one message ends with its sender's sign and the next begins."""
_TABLE: Final = 6
"""Delimiters in one line from which it is a table's."""
_LONGEST: Final = 500
"""Letters of a message; what is longer is something else."""
_MEMO: Final = 200
_NESTED: Final = 3
"""Brackets within brackets, as firms' names have them."""
_ENOUGH: Final = 0.3
"""Share of messages that must be movements of an account for a text to be taken for messages."""
_DAY: Final = timedelta(days=1)


@dataclass(slots=True)
class _Message:
    """One message: where it begins, its words in half-width forms, and what was found in it."""

    line: int
    text: str
    stamp: Day | None = None
    day: Day | None = None
    amount: Decimal | None = None
    currency: str | None = None
    balance: Decimal | None = None
    account: str = ""
    counterparty: str = ""


def sniff(head: bytes) -> bool:
    """Whether a text consists of messages about movements of an account."""
    if b"\0" in head[:4096] and head[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return False
    text, _ = decode(head)
    lines = [line for line in text.splitlines()[:400] if line.strip()]
    if not lines or any(sum(line.count(mark) for mark in ",\t;|") >= _TABLE for line in lines):
        return False
    found = list(_messages(text))
    moved = [one for one in found if _moves(one) and one.account]
    return len(moved) >= max(1, _ENOUGH * len(found))


def read(data: bytes, name: str) -> Read:
    """The movements of pasted or saved messages, a statement an account and currency.

    Raises:
        NoMovements: there are messages, but none speaks of a movement.
        YearNeeded: no message, no time stamp and no line of its own says the year.
    """
    text, encoding = decode(data)
    found = list(_messages(text))
    moved = [one for one in found if _moves(one)]
    ignored = sum(_ignored(one.text) for one in found)
    strange = [one for one in found if not _moves(one) and not _ignored(one.text) and _looks_like_money(one.text)]
    if not moved:
        raise NoMovements(file=name)
    days = resolved([(one.day, one.stamp) for one in moved], _year(text))
    if days is None:
        raise YearNeeded(file=name)
    units: dict[str, set[str]] = defaultdict(set)
    for one in moved:
        units[one.account].update([one.currency] if one.currency else [])
    groups: dict[tuple[str, str | None], list[Entry]] = defaultdict(list)
    seen: set[tuple[str, date]] = set()
    for one, day in _once(list(zip(moved, days, strict=True))):
        if one.balance is not None and (one.text, day) in seen:
            continue  # pasted twice: two movements would not leave the same balance
        seen.add((one.text, day))
        if one.currency is None and len(units[one.account]) == 1:
            (one.currency,) = units[one.account]  # the account's other messages name it
        groups[one.account, one.currency].append(_entry(one, day))
    statements = [_statement(account, currency, lines) for (account, currency), lines in groups.items()]
    cautions = [Caution(said("statements.notices.strange"), one.line) for one in strange]
    if ignored:
        cautions.append(Caution(said("statements.notices.ignored", n=ignored)))
    if strange:
        # what was not understood may have moved money: nothing is whole any more
        statements = [replace(one, partial=True, start=None, end=None) for one in statements]
    statements[0] = replace(statements[0], warnings=(*statements[0].warnings, *cautions))
    return Read(Kind.BANK, "text", encoding, tuple(statements))


def _once(dated: list[tuple[_Message, date]]) -> Iterator[tuple[_Message, date]]:
    """Each movement once: what a wallet says it has paid, and the bank says itself, is one payment."""
    told = [one for one in dated if not _is_claim(one[0])]
    for one, day in dated:
        own = (
            (other, when)
            for other, when in told
            if (other.account, other.amount) == (one.account, one.amount) and abs(when - day) <= _DAY
        )
        if _is_claim(one) and (found := next(own, None)) is not None:
            told.remove(found)
            continue
        yield one, day


def _is_claim(one: _Message) -> bool:
    return wordings().find("claim", one.text) is not None


def _messages(text: str) -> Iterator[_Message]:
    """The messages of a text: parted by blank lines, by the time stamps of the chat, and by their senders' signs."""
    stamp: Day | None = None
    gathered: list[str] = []
    begun = 0
    for number, line in _lines(text):
        stamped = stamp_of(line) if line else None
        unknown = is_vague(line)
        alone = _looks_like_money(line) or (_speaks(line) and day_in(_bare(line)) is not None)
        ended = gathered and _SIGNED.search(gathered[-1]) is not None
        starts = _SIGN.match(line) is not None or stamped is not None or unknown or alone or ended
        if gathered and (not line or (starts and _whole(" ".join(gathered)))):
            yield _parsed(begun, " ".join(gathered), stamp)
            gathered = []
        if stamped is not None or unknown:
            stamp = stamped
        elif line and not _bare_year(line):
            begun = begun if gathered else number
            gathered.append(line)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, in half-width forms; messages that were pasted one behind the other are apart."""
    for number, raw in enumerate([*text.splitlines(), ""], 1):
        line = " ".join(unicodedata.normalize("NFKC", raw).split())
        for part in _JOINT.split(line):
            yield number, part.strip()


def _speaks(line: str) -> bool:
    """Whether a line by itself speaks of a movement."""
    return any(wordings().find(kind, line) for kind in ("in", "out", "signed"))


def _whole(text: str) -> bool:
    """Whether what was gathered can end here: it says an amount, or ends with its sender's sign."""
    return _speaks(text) or _ignored(text) or _SIGN.search(text[-24:]) is not None


def _parsed(line: int, text: str, stamp: Day | None) -> _Message:
    words = wordings()
    made = _Message(line, text, stamp, account=_account(text))
    if _ignored(text) or len(text) > _LONGEST:
        return made
    rest = _bare(text)
    left = words.find("balance", rest)
    if left is not None:
        rest = rest[: left.start()] + " " * (left.end() - left.start()) + rest[left.end() :]
    sides = [(kind, found) for kind in ("in", "out", "signed") for found in words.every(kind, rest)]
    if len({found.start("amount") for _, found in sides}) == 1:
        # of several words before the one amount the nearest says which way it went; a sign says most of all
        kind, found = max(sides, key=lambda one: (one[0] != "signed", one[1].start()))
        amount = _number(found["amount"])
        made.amount = -abs(amount) if kind == "out" or amount < 0 else amount
        made.currency = words.currency(found["before"]) or words.currency(found["after"]) or words.currency(rest)
        if left is not None:
            own = words.currency(left["before"]) or words.currency(left["after"])
            made.balance = _number(left["amount"]) if own in (None, made.currency) else None
    if payer := words.find("counterparty", text):
        made.counterparty = payer["name"]
    made.day = day_in(_bare(text))
    if made.day is not None and not made.day.exists:
        made.amount = None
    return made


def _bare(text: str) -> str:
    """A message with its remarks and the numbers of accounts blotted out, letter by letter: what stands there is no
    direction, amount or day of the movement."""
    return _NUMBERED.sub(_blot, _unremarked(text))


def _unremarked(text: str) -> str:
    for _ in range(_NESTED):
        text = _BRACKETS.sub(_blot, text)
    return _REMARK.sub(_blot, text)


def _blot(found: re.Match[str]) -> str:
    return "·" * len(found[0])


def _account(text: str) -> str:
    """The holder's own account: the one behind "your", else the first."""
    found = [match for pattern in wordings().patterns["account"] for match in pattern.finditer(text)]
    if not found:
        return ""
    best = min(found, key=lambda one: (_OWN.search(text[: one.start()]) is None, one.start("tail")))
    return f"****{best['tail']}"


def _moves(one: _Message) -> bool:
    return one.amount is not None and (one.day is not None or one.stamp is not None)


def _ignored(text: str) -> bool:
    """Whether a message speaks of no movement; what is advertised below a movement with its balance does not count."""
    words, bare = wordings(), _unremarked(text)
    if words.find("ignore", bare) is not None:
        return True
    return words.find("idle", bare) is not None and words.find("balance", bare) is None


def _looks_like_money(text: str) -> bool:
    return _MONEY.search(text) is not None and _account(text) != ""


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _bare_year(line: str) -> int | None:
    found = re.fullmatch(r"(20\d\d)年?", line)
    return int(found[1]) if found else None


def _year(text: str) -> int | None:
    """The year that stands in a line of its own."""
    return next((year for line in text.splitlines() if (year := _bare_year(line.strip()))), None)


def _entry(one: _Message, day: date) -> Entry:
    assert one.amount is not None  # only movements become entries
    return Entry(
        date=day,
        amount=minor_of(one.amount, one.currency)[0],
        currency=one.currency,
        account=one.account,
        counterparty=cards.cut(one.counterparty)[0],
        memo=cards.cut(one.text)[0][:_MEMO],
        balance=None if one.balance is None else minor_of(one.balance, one.currency)[0],
        line=one.line,
    )


def _statement(account: str, currency: str | None, entries: Sequence[Entry]) -> Statement:
    """The movements of one account; it covers days only where the balances leave no room for another movement."""
    ordered = entries if entries[0].date <= entries[-1].date else entries[::-1]
    whole = all(b.balance is not None and a.balance is not None and a.balance + b.amount == b.balance
                for a, b in pairwise(ordered))  # fmt: skip
    start, end = ordered[0].date + _DAY, ordered[-1].date - _DAY
    partial = not whole or len(ordered) < 2 or start > end
    return Statement(
        account=account,
        currency=currency,
        start=None if partial else start,
        end=None if partial else end,
        partial=partial,
        entries=tuple(ordered),
    )

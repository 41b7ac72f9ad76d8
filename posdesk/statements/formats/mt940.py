"""SWIFT MT940 statements and MT942 interim reports.

All of it is read here, line by line: the known library takes ``C12.34`` for 12 and a reversed credit (RC) for a credit,
and does not say in which line a figure stood.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.encoding import decode
from posdesk.statements.formats import Read
from posdesk.statements.formats.faults import OtherMessage, UnreadableLine, expected
from posdesk.statements.formats.mt940_details import Details, details, reference_of
from posdesk.statements.model import Caution, Entry, Kind, Proof, Statement
from posdesk.statements.numbers import minor_of

_TAGS: Final = "20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|90[CD]|34F|13D?|NS"
_TAG: Final = re.compile(rf"[\x00-\x20]*:({_TAGS}):")
_SNIFF: Final = re.compile(rb"^[\x00-\x20]*:(?:20|21|25P?|28C?|60[FM]|61|62[FM]|86|34F|13D|90[CD]):", re.MULTILINE)
_BLOCK: Final = re.compile(r"[\x00-\x20]*(?:\{[1-5]:.*|-\}.*|-[\x00-\x20]*|:940:|:942:)$")
_INTERIM: Final = re.compile(r"\{2:[IO]942|^:942:")

_LINE: Final = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4}| {4})? ?(?P<mark>R?[CD]|E[CD])(?P<funds>[A-Z])?"
    r"(?P<amount>\d[\d.,']*) ?(?P<type>[A-Z].{0,3})(?P<refs>.*)"
)
_BALANCE: Final = re.compile(r"(?P<mark>[CD])(?P<day>\d{6})(?P<currency>[A-Z]{3})?(?P<amount>\d[\d.,]*)")
_COUNTED: Final = re.compile(r"(?P<count>\d{1,5})(?P<currency>[A-Z]{3})(?P<amount>\d[\d.,]*)")
_FLOOR: Final = re.compile(r"(?P<currency>[A-Z]{3})[CD]?\d")

_COMMA: Final = re.compile(r"\d+,\d*")
_UNUSUAL: Final = re.compile(r"\d+\.\d{1,2}|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:,\d{3})+\.\d{1,2}")
"""Not as SWIFT writes an amount, yet to be read in one way only."""

_BEGINNINGS: Final = frozenset({"21", "25", "25P", "28", "28C", "60F", "60M", "61"})
_CUSTOMER: Final = 16
_CENTURY: Final = 80
"""Two-digit years from 80 on are of the last century."""


@dataclass(slots=True)
class _Movement:
    """A ``:61:`` as it stands, and the details that follow it."""

    line: int
    text: str
    more: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    said: bool = False


@dataclass(slots=True)
class _Balance:
    """A balance line: sum in major units, signed, as of the end of a day."""

    tag: str
    day: date
    amount: Decimal
    currency: str | None


@dataclass(slots=True)
class _Page:
    """What stands between a ``:20:`` and the next."""

    line: int
    account: str = ""
    currency: str | None = None
    opening: _Balance | None = None
    closing: _Balance | None = None
    interim: bool = False
    terminated: bool = False
    movements: list[_Movement] = field(default_factory=list)
    counted: list[tuple[int, str, re.Match[str]]] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)


def sniff(head: bytes) -> bool:
    """Whether a line of the head begins with a SWIFT statement's tag."""
    return _SNIFF.search(head.replace(b"\r", b"\n")) is not None


def read(data: bytes, name: str) -> Read:
    """The statements of an MT940 or MT942 file, a page (``:20:`` to ``:62:``) each.

    Raises:
        UnreadableLine: a ``:61:`` is not to be understood whole.
        OtherMessage: the file holds no statement at all.
    """
    text, encoding = decode(data)
    pages = _Pages(name).gather(text)
    if not pages:
        raise OtherMessage(file=name, expected=expected("mt940"))
    interim = any(page.interim and page.opening is None for page in pages) or _INTERIM.search(text[:200]) is not None
    statements = []
    before: _Page | None = None
    for page in pages:
        statements.append(_statement(page, before, name, interim))
        before = page
    return Read(Kind.BANK, "mt942" if interim else "mt940", encoding, tuple(statements))


class _Pages:
    """Gathers the lines of a file into pages and movements; continued lines go to what they continue."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pages: list[_Page] = []
        self._rest: list[str] | None = None
        self._tag = ""

    def gather(self, text: str) -> list[_Page]:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for number, line in enumerate(lines, start=1):
            tag = _TAG.match(line)
            if tag is not None and not self._continues(tag[1], line[tag.end() :]):
                self._take(tag[1], line[tag.end() :].strip("\x00\x01\x02\x03\x1a"), number)
            elif tag is None and _BLOCK.match(line) and not self._inside(line, lines, number):
                self._end(line)
            elif self._rest is not None and line.strip("\x00\x01\x02\x03\x1a \t"):
                self._rest.append(line)
        return self._pages

    def _continues(self, tag: str, value: str) -> bool:
        """Whether what looks like a tag is the rest of a time in a wrapped ``:86:``, such as ``:20:37 card``."""
        if self._tag != "86" or not self._pages or tag[0] not in "126" or not tag.isdecimal() or int(tag) > 59:
            return False
        page = self._pages[-1]
        return page.opening is not None and page.closing is None and re.match(r"\d\d(?!\d)", value) is not None

    def _inside(self, line: str, lines: list[str], number: int) -> bool:
        """Whether a lone ``-`` is text that was wrapped: the page is open and its text goes on."""
        if line.strip() != "-" or self._rest is None or self._tag not in ("61", "86"):
            return False
        following = next((after for after in lines[number : number + 3] if after.strip()), "")
        return following != "" and _TAG.match(following) is None and not following.startswith(("{", "-"))

    def _end(self, line: str) -> None:
        self._rest = None
        if self._pages and line.strip().startswith("-"):
            self._pages[-1].terminated = True

    def _take(self, tag: str, value: str, line: int) -> None:
        before, self._tag = self._tag, tag
        self._rest = None
        if self._turns(tag):
            self._pages.append(_Page(line))
        page = self._page
        if tag == "61":
            page.movements.append(movement := _Movement(line, value))
            self._rest = movement.more
        elif tag in ("86", "NS"):
            self._detail(before, value)
        elif tag in ("25", "25P"):
            self._account(value)
        elif tag[:2] in ("60", "62"):
            self._balance(tag, value, line)
        elif tag in ("90C", "90D"):
            page.interim = True
            if (counted := _COUNTED.match(value)) is not None:
                page.counted.append((line, tag, counted))
                page.currency = page.currency or counted["currency"]
        elif tag in ("34F", "13", "13D"):
            page.interim = True
            if (floor := _FLOOR.match(value)) is not None:
                page.currency = page.currency or floor["currency"]

    def _turns(self, tag: str) -> bool:
        """Whether a page begins with this tag; not every bank begins one with ``:20:``."""
        if tag == "20" or not self._pages:
            return True
        if tag == "60F" and self._page.opening is not None:
            return True
        return self._page.terminated and tag in _BEGINNINGS

    @property
    def _page(self) -> _Page:
        return self._pages[-1]

    def _detail(self, before: str, value: str) -> None:
        if before not in ("61", "86", "NS", "25", "25P") or not self._page.movements or self._page.closing is not None:
            return
        movement = self._page.movements[-1]
        movement.details.append(value)
        self._rest = movement.details

    def _account(self, value: str) -> None:
        page = self._page
        if not page.movements and not page.account:
            page.account = value.strip()
        elif page.movements:
            page.movements[-1].details.append(value)
            self._rest = page.movements[-1].details

    def _balance(self, tag: str, value: str, line: int) -> None:
        page = self._page
        found = _BALANCE.fullmatch(value.strip())
        day = _day(found["day"]) if found is not None else None
        amount = _amount(found["amount"]) if found is not None else None
        if found is None or day is None or amount is None:
            page.cautions.append(Caution(said("statements.balance.unreadable"), line))
            return
        page.currency = found["currency"] or page.currency
        signed = amount[0] if found["mark"] == "C" else -amount[0]
        balance = _Balance(tag, day[0], signed, page.currency)
        if tag.startswith("60"):
            page.opening = page.opening or balance
        else:
            page.closing = balance


def _statement(page: _Page, before: _Page | None, name: str, interim: bool) -> Statement:
    """The statement of a page; ``before`` is the page in front of it in the file."""
    cautions = page.cautions
    if page.currency is None and page.movements:
        cautions.append(Caution(said("statements.line.no_currency"), page.line))
    entries = tuple(_entry(movement, page, name) for movement in page.movements)
    opening = _minor(page.opening, page, cautions)
    closing = _minor(page.closing, page, cautions)
    if closing is None and not interim:
        cautions.append(Caution(said("statements.cut_off.no_closing")))
    if interim and not (page.terminated or page.counted):
        cautions.append(Caution(said("statements.cut_off.no_end")))
    _counted(page, entries)
    if _turned(page, before):
        last = _minor(before.closing, before, []) if before is not None else None
        if last is not None and opening is not None and last != opening:
            shown = Money(opening, page.currency), Money(last, page.currency)
            cautions.append(Caution(said("statements.balance.gap", opening=shown[0], closing=shown[1]), page.line))
    start, end = _period(page, entries)
    return Statement(
        account=page.account,
        currency=page.currency,
        start=start,
        end=end,
        opening=opening,
        closing=closing,
        proofs=frozenset({Proof.TOTALS} if page.counted else ()),
        warnings=tuple(cautions),
        entries=entries,
    )


def _period(page: _Page, entries: tuple[Entry, ...]) -> tuple[date | None, date | None]:
    """The days that the page tells of; where it gives no balances, None, so that the lines decide.

    An opening balance is that of the end of its day, so the page begins on the day after, unless it has lines of that
    very day. A line's date outside of the period (a value date without a booking date) does not stretch it.
    """
    end = page.closing.day if page.closing is not None else None
    if page.opening is None:
        return None, end
    first = page.opening.day
    if not any(entry.date == first for entry in entries):
        first += timedelta(days=1)
    last = end or max((entry.date for entry in entries), default=first)
    return (first, end) if first <= last else (last, last)


def _turned(page: _Page, before: _Page | None) -> bool:
    """Whether this page goes on with the statement that the page before left open (``:62M:``, ``:60M:``)."""
    return (
        before is not None
        and before.closing is not None
        and page.opening is not None
        and (before.account, before.currency) == (page.account, page.currency)
        and (before.closing.tag, page.opening.tag) == ("62M", "60M")
    )


def _entry(movement: _Movement, page: _Page, name: str) -> Entry:
    found = _parts(movement)
    amount = _amount(found["amount"]) if found is not None else None
    value = _day(found["value"]) if found is not None else None
    if found is None or amount is None or value is None:
        raise UnreadableLine(file=name, line=movement.line, expected=expected("statement_line"))
    booked = _booked(found["entry"], value[0])
    if booked is None:
        raise UnreadableLine(file=name, line=movement.line, expected=expected("date"))
    minor, exact = minor_of(amount[0], page.currency)
    if not amount[1]:
        told = said("statements.line.decimal_mark", amount=Money(minor, page.currency))
        page.cautions.append(Caution(told, movement.line))
    if not exact:
        rounded = said("statements.line.rounded", amount=str(amount[0]), rounded=Money(minor, page.currency))
        page.cautions.append(Caution(rounded, movement.line))
    for text, (day, stood) in ((found["value"], value), (found["entry"] or "", booked)):
        if not stood:
            page.cautions.append(Caution(said("statements.line.no_such_day", stated=text, day=day), movement.line))
    # A reversed credit (RC) takes money away, a reversed debit (RD) brings it back.
    credit = found["mark"] in ("C", "EC", "RD")
    told_details = details(movement.details) if movement.details else Details()
    customer, _, bank = found["refs"].partition("//")
    return Entry(
        date=booked[0],
        amount=minor if credit else -minor,
        currency=page.currency,
        account=page.account,
        value_date=value[0],
        counterparty=told_details.counterparty,
        reference=reference_of(customer[:_CUSTOMER], told_details.reference, bank),
        memo=_memo(customer[_CUSTOMER:], movement.more, told_details.memo),
        pending=found["mark"] in ("EC", "ED"),
        line=movement.line,
    )


def _parts(movement: _Movement) -> re.Match[str] | None:
    """The fields of a ``:61:``; one that an odd line break cut in two is joined again."""
    found = _LINE.fullmatch(movement.text)
    if found is None and movement.more and len(movement.text) < 30:
        found = _LINE.fullmatch(movement.text + movement.more[0])
        if found is not None:
            del movement.more[0]
    return found


def _memo(tail: str, more: list[str], memo: str) -> str:
    supplementary = " ".join(line.strip() for line in (tail, *more) if line.strip())
    return " ".join(part for part in (memo, supplementary) if part)


def _amount(text: str) -> tuple[Decimal, bool] | None:
    """The sum, and whether it is written as SWIFT asks; None where it could be read in two ways."""
    if _COMMA.fullmatch(text):
        return Decimal(text.replace(",", ".")), True
    if _UNUSUAL.fullmatch(text):
        mark = max(text.rfind("."), text.rfind(","))
        return Decimal(re.sub(r"\D", "", text[:mark]) + "." + text[mark + 1 :]), False
    return None


def _day(text: str) -> tuple[date, bool] | None:
    """The day of ``YYMMDD``, and whether there is such a day: the 30th of February is a bank's end of February."""
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:6])
    return _nearest(year + (1900 if year >= _CENTURY else 2000), month, day)


def _nearest(year: int, month: int, day: int) -> tuple[date, bool] | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = monthrange(year, month)[1]
    return date(year, month, min(day, last)), day <= last


def _booked(text: str | None, value: date) -> tuple[date, bool] | None:
    """The booking day of ``MMDD``, in the year that brings it nearest to the value date; without one, that date."""
    if text is None or not text.strip():
        return value, True
    candidates = [_nearest(value.year + shift, int(text[:2]), int(text[2:])) for shift in (0, -1, 1)]
    days = [found for found in candidates if found is not None]
    return min(days, key=lambda found: abs(found[0] - value), default=None)


def _minor(balance: _Balance | None, page: _Page, cautions: list[Caution]) -> int | None:
    if balance is None:
        return None
    minor, exact = minor_of(balance.amount, page.currency)
    if not exact:
        rounded = said("statements.line.rounded", amount=str(balance.amount), rounded=Money(minor, page.currency))
        cautions.append(Caution(rounded))
    return minor


def _counted(page: _Page, entries: tuple[Entry, ...]) -> None:
    """The counts and sums of an interim report (``:90C:``, ``:90D:``) against its lines."""
    for line, tag, stated in page.counted:
        ours = [entry.amount for entry in entries if (entry.amount > 0) == (tag == "90C")]
        total = _amount(stated["amount"])
        found = abs(sum(ours))
        count = int(stated["count"])
        if count != len(ours):
            page.cautions.append(Caution(said("statements.summary.count", stated=count, found=len(ours)), line))
        if total is None or minor_of(total[0], stated["currency"])[0] == found:
            continue
        shown = Money(minor_of(total[0], stated["currency"])[0], stated["currency"])
        told = said("statements.summary.sum", stated=shown, found=Money(found, page.currency))
        page.cautions.append(Caution(told, line))

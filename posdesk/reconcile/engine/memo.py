"""What a bank memo names: merchants, takings days, and what kind of line it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from posdesk.kit.codes import Codes, distinct
from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.lines import Lines, spoken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from posdesk.reconcile.owed import Flags, Ints

    Known = NDArray[np.int32]
    """Two rows of numbers, for who and when."""

_MONTH_DAY = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_FULL: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})(?!\d)日?")
_SOLID: Final = re.compile(rf"(?<!\d)((?:19|20)\d\d)({_MONTH_DAY})(?!\d)")
_TENPAY: Final = re.compile(rf"(?<!\d)({_MONTH_DAY})_(\d{{5,}})")
_RANGE: Final = re.compile(rf"(?<!\d)({_MONTH_DAY})[-~至]({_MONTH_DAY})(?!\d)")
_CHINESE: Final = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_WORDED: Final = re.compile(
    rf"(?:settlement|settle|sales|takings|batch|结算|清算|交易|收款|貨款|货款)[:#]?({_MONTH_DAY})(?!\d)"
    rf"|(?<!\d)({_MONTH_DAY})(?:日?(?:交易|结算|清算|收款|貨款|货款|款))"
)
_LAST_FOUR: Final = re.compile(
    r"(?:商户号?|商戶號?|特店(?:代號)?|尾号|尾號|末四码?|mid|merchant|\*+)[:：#]?(\d{4})(?!\d)"
)
_TOKEN: Final = re.compile(r"[0-9a-z]+")
_DIGITS: Final = re.compile(r"\d+")
_LONG: Final = re.compile(r"(?<!\d)[0-9]{9,}(?!\d)")
_ANY_LONG: Final = "0" * 9
"""Stands for a number that is too long to be a day or four last digits: which one it is matters to merchants alone."""

RETURN_WORDS: Final = (
    "退回",
    "退汇",
    "退匯",
    "退票",
    "冲正",
    "沖正",
    "冲账",
    "沖帳",
    "撤销",
    "reversal",
    "reversed",
    "returned",
    "recall",
)
FEE_WORDS: Final = (
    "手续费",
    "手續費",
    "服务费",
    "服務費",
    "费用",
    "費用",
    "commission",
    "mdr",
    "charges",
    "servicefee",
    "merchantfee",
)
REFUND_WORDS: Final = ("退款", "refund", "退货", "退貨")
CHARGEBACK_WORDS: Final = ("拒付", "退单", "退單", "chargeback", "dispute")
RESERVE_WORDS: Final = ("保证金", "保證金", "留存", "reserve", "holdback", "release")
GIVEN_BACK_WORDS: Final = ("退", "返", "还", "還", "释放", "釋放", "release", "refund")
"""Beside a word for the reserve; by itself each may stand in any memo."""
_KEPT_WORDS: Final = tuple(word for word in RESERVE_WORDS if word not in GIVEN_BACK_WORDS)

_UNREAD: Final = -1
_TOGETHER: Final = 128
_FIRST_LOOK: Final = 1000
"""Credits that are looked through at first for a number of ours: mostly the first few name one, or none does."""

_FURTHEST: Final = 200
"""Days that a month and day without a year may lie back."""


class NamedDay(NamedTuple):
    """A stretch of days that a memo names, and in which style (the style decides what the day means)."""

    start: date
    end: date
    style: str


class Named(NamedTuple):
    """What one line names."""

    merchants: frozenset[str]
    days: tuple[NamedDay, ...]
    last_four: frozenset[str]
    other_number: bool
    """Whether a merchant number stands there that is none of ours."""


NOBODY: Final = Named(frozenset(), (), frozenset(), False)
"""What a line names that names nothing."""


def unread(count: int) -> Known:
    """Nothing known of so many lines."""
    import numpy as np

    return np.full((2, count), _UNREAD, dtype=np.int32)


class Memos:
    """Reads memos against the merchants that there are."""

    def __init__(self, merchants: Iterable[str], lines: Lines) -> None:
        self._solid: dict[str, str] = {}
        self._odd: dict[str, str] = {}
        for merchant in merchants:
            name = normal(merchant)
            if len(name) < 4:
                continue
            (self._solid if _TOKEN.fullmatch(name) else self._odd)[name] = merchant
        self._lengths = sorted({len(name) for name in self._solid if len(name) >= 8})
        self._texts: dict[str, tuple[int, int]] = {}
        self._shapes: dict[str, tuple[frozenset[str], bool, bool]] = {}
        self._dated = Codes([""])
        """The texts to look for days in."""
        self._tokens: dict[str, frozenset[str]] = {}
        self._who: dict[Named, int] = {NOBODY: 0}
        self._when: dict[tuple[NamedDay, ...], int] = {(): 0}
        self.whos = [NOBODY]
        """What lines name beside days, by number."""
        self.whens: list[tuple[NamedDay, ...]] = [()]
        """The days that lines name, by number."""
        self._take(lines, unread(len(lines)))

    def _take(self, lines: Lines, known: Known) -> None:
        self._lines = lines
        self.known = known
        """Of every line the numbers of what it names: of :attr:`whos`, and of :attr:`whens`."""
        self._heads: Known | None = None
        """The same of what is said beside references, but for the days: the number of the text to look for them in."""
        self._asked: dict[int, Named] = {}
        self.uses_our_numbers = False
        """Whether some memo names one of ours: then a number that is none of ours is somebody else's."""

    def once_more(self, lines: Lines, known: Known) -> Memos:
        """The same merchants and texts, for other lines, of which it may be known what they name."""
        made = copy(self)
        made._take(lines, known)
        return made

    def look_through(self) -> None:
        """Look whether the acquirers write the merchant numbers that we know."""
        credits = (self._lines.amount > 0).nonzero()[0]
        start, size = 0, _FIRST_LOOK
        while start < len(credits) and not self.uses_our_numbers:
            who, _ = self.read(credits[start : start + size])
            self.uses_our_numbers = any(self.whos[n].merchants for n in set(who.tolist()))
            start, size = start + size, 2 * size

    def of(self, line: BankLine) -> Named:
        """What a line names; remembered."""
        named = self._asked.get(line.n)
        if named is None:
            who, when = self.known[:, line.n].tolist()
            if who == _UNREAD:
                import numpy as np

                # To read a hundred costs hardly more than one, and whoever asks for a line asks for its neighbours.
                first = line.n - line.n % _TOGETHER
                self.read(np.arange(first, min(first + _TOGETHER, len(self._lines))))
                who, when = self.known[:, line.n].tolist()
            named = self._asked[line.n] = self.whos[who]._replace(days=self.whens[when])
        return named

    def read(self, numbers: Ints) -> Known:
        """What each of these lines names: a number of :attr:`whos`, and of :attr:`whens`."""
        new = numbers[self.known[0, numbers] == _UNREAD]
        if len(new):
            new = distinct(new).values
            self.known[:, new] = self._read(new)
        found: Known = self.known[:, numbers]
        return found

    def _read(self, numbers: Ints) -> Known:
        """The same, of lines of which nothing is known yet; what many say is read once."""
        import numpy as np

        said = self._lines.said
        if self._heads is None:
            self._heads = unread(len(said.heads))
        head, mere = said.head[numbers], self._mere(numbers)
        wanted = np.zeros(len(said.heads), dtype=bool)
        wanted[head[mere]] = True
        new = np.flatnonzero(wanted & (self._heads[0] == _UNREAD))
        if len(new):
            self._heads[:, new] = np.array([self._text(spoken(said.heads[one])) for one in new.tolist()]).T
        found = self._heads[:, head]
        other = np.flatnonzero(~mere)
        if len(other):
            found[:, other] = np.array([self._text(self._lines.words(n)) for n in numbers[other].tolist()]).T
        dated = np.flatnonzero(found[1])
        text, day = found[1, dated].astype(np.int64), self._lines.date[numbers[dated]]
        _, asked, back = distinct(text, day)
        when = [self._days_of(*pair) for pair in zip(text[asked].tolist(), day[asked].tolist(), strict=True)]
        found[1, dated] = np.array(when, dtype=np.int32)[back]
        return found

    def _mere(self, numbers: Ints) -> Flags:
        """Whether the reference of each of these lines is a bank's own number of a transfer, and names nothing.

        It is new in every line.
        """
        import numpy as np

        digits = self._lines.said.digits[numbers]
        if self._odd:
            digits = np.minimum(digits, -digits)
        found: Flags = (digits >= 0) & (digits != 4) & (digits != 8)
        if self._lengths:
            found &= digits <= self._lengths[0]
        for at in np.flatnonzero(found & np.isin(digits, [len(name) for name in self._solid])).tolist():
            found[at] = self._lines.words(int(numbers[at])).rpartition("\n")[2] not in self._solid
        return found

    def _text(self, text: str) -> tuple[int, int]:
        """What a text names beside days, and the number of the text to look for days in; 0 where none can stand."""
        known = self._texts.get(text)
        if known is None:
            who, dated = self._decode(text)
            known = self._texts[text] = who, self._dated.of(dated)
        return known

    def _days_of(self, text: int, near: int) -> int:
        days = tuple(_days(self._dated.values[text], date.fromordinal(near)))
        number = self._when.get(days)
        if number is None:
            number = self._when[days] = len(self.whens)
            self.whens.append(days)
        return number

    def _decode(self, text: str) -> tuple[int, str]:
        short = _LONG.sub(_ANY_LONG, text)
        shape = self._shapes.get(short)
        if shape is None:
            shape = self._shapes[short] = self._shape(short)
        last, numbered, dated = shape
        merchants = self._merchants(text)
        named = Named(merchants, (), last, numbered and not merchants)
        number = self._who.get(named)
        if number is None:
            number = self._who[named] = len(self.whos)
            self.whos.append(named)
        return number, short if dated else ""

    def _shape(self, text: str) -> tuple[frozenset[str], bool, bool]:
        """What does not hang on long numbers: last four digits, whether a merchant's number stands there, and days."""
        last = {token for token in _TOKEN.findall(text) if len(token) == 4 and token.isdecimal()}
        last.update(_LAST_FOUR.findall(text))
        numbered = bool(self._solid) and "_" in text and _TENPAY.search(text) is not None
        return frozenset(last), numbered, _may_name_days(text)

    def _merchants(self, text: str) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        for token in _TOKEN.findall(text):
            named = self._tokens.get(token)
            if named is None:
                named = self._tokens[token] = frozenset(self._in_token(token))
            if named:
                found = found | named if found else named
        if self._odd:
            found |= {merchant for name, merchant in self._odd.items() if name in text}
        return found

    def _in_token(self, token: str) -> Iterator[str]:
        if token in self._solid:
            yield self._solid[token]
        for length in self._lengths:
            for at in range(len(token) - length + 1 if length < len(token) else 0):
                part = token[at : at + length]
                if part in self._solid:
                    yield self._solid[part]


def names_merchant(named: Named, merchant: str) -> bool:
    """Whether a merchant is named, by its number or its last four digits."""
    tail = normal(merchant)[-4:]
    return merchant in named.merchants or (len(tail) == 4 and tail.isdecimal() and tail in named.last_four)


def says(line: BankLine, words: Iterable[str]) -> bool:
    """Whether a line says one of these words."""
    return any(word in line.words for word in words)


def gives_back_reserve(line: BankLine) -> bool:
    """Whether a credit says that it is a reserve which is given back: money of sales that were paid long ago."""
    return says(line, _KEPT_WORDS) and says(line, GIVEN_BACK_WORDS)


def _may_name_days(text: str) -> bool:
    """Whether a run of four or eight digits stands there, or a month, as in every style: few texts have one."""
    lengths = {len(run) for run in _DIGITS.findall(text)}
    return 4 in lengths or 8 in lengths or "月" in text


def _days(text: str, near: date) -> list[NamedDay]:
    found: list[NamedDay] = []
    full = [day for match in _FULL.finditer(text) if (day := _date(match[1], match[2], match[3]))]
    full += [day for match in _SOLID.finditer(text) if (day := _date(match[1], match[2][:2], match[2][2:]))]
    if full:
        found.append(NamedDay(min(full), max(full), "full"))
    for match in _TENPAY.finditer(text) if "_" in text else ():
        if day := _recent(match[1][:2], match[1][2:], near):
            found.append(NamedDay(day, day, "tenpay"))
    for match in _RANGE.finditer(text) if "-" in text or "~" in text or "至" in text else ():
        first, last = (_recent(part[:2], part[2:], near) for part in (match[1], match[2]))
        if first and last and first <= last:
            found.append(NamedDay(first, last, "range"))
    if full:
        return found
    for match in _CHINESE.finditer(text) if "月" in text else ():
        if day := _recent(match[1], match[2], near):
            found.append(NamedDay(day, day, "chinese"))
    for match in _WORDED.finditer(text):
        part = match[1] or match[2]
        if day := _recent(part[:2], part[2:], near):
            found.append(NamedDay(day, day, "worded"))
    return found


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=16384)
def _recent(month: str, day: str, near: date) -> date | None:
    """The last such day not after ``near``; None where it lies too far back to be meant."""
    for year in (near.year, near.year - 1):
        found = _date(str(year), month, day)
        if found is not None and found <= near + timedelta(days=1):
            return found if (near - found).days <= _FURTHEST else None
    return None

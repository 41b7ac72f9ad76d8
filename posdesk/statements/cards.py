"""Numbers that a statement should not hold: payment cards, and the identity numbers of people.

One number in ten passes the Luhn test by chance, so columns are judged whole: those of cards pass (nearly) all, those
of order numbers a tenth. In free text every number that may be a card is cut, unless something says that it is an id:
a word before it, another column of its row, or a dozen numbers that begin alike and do not pass.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import sqrt
from typing import Final

from posdesk.kit.text import said
from posdesk.statements.model import Caution, Statement

SHORTEST: Final = 13
"""Digits of the shortest card number."""

_LONGEST: Final = 19
_RUN: Final = re.compile(r"(?<![0-9A-Za-z*])\d(?:[ -]?\d){12,}(?![0-9A-Za-z*])")
_LONG: Final = re.compile(r"\d(?:[ -]?\d){12}")
"""What any number to be cut holds: most texts have none, and cost no more than this look."""

_GROUP: Final = re.compile(r"\d+")
_SMALLEST_GROUP: Final = 3
_DRESS: Final = str.maketrans("", "", " -\t`")
_RANGES: Final = (
    (r"4", (13, 16, 19)),
    (r"5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)", (16,)),
    (r"3[47]", (15,)),
    (r"62|81", (16, 17, 18, 19)),
    (r"9558|601382", (19,)),
    (r"35(?:2[89]|[3-8])", (16, 17, 18, 19)),
    (r"3(?:0[0-5]|[689])", (14, 16, 19)),
    (r"6(?:011|4[4-9]|5)", (16, 17, 18, 19)),
)
"""Visa, Mastercard, American Express, UnionPay with two older Chinese ranges, JCB, Diners Club, Discover."""

_BY_LENGTH: Final = {
    length: re.compile("|".join(f"(?:{start})" for start, lengths in _RANGES if length in lengths))
    for length in sorted({length for _, lengths in _RANGES for length in lengths})
}

_CARD_HEAD: Final = re.compile(r"卡号|卡號|卡片号码|cardno|cardnumber|card#|\bpan\b|主账号")
_ID_HEAD: Final = re.compile(
    r"单号|單號|订单|訂單|流水|编号|編號|凭证|憑證|参考号|參考號|检索|檢索|批次|账号|帳號|账户|"
    r"order|reference|trace|invoice|receipt|batch|serial|account|log_?no|(?:^|[^a-z])ids?$"
)
"""Names of columns that are of cards, and of ids, as :func:`posdesk.statements.tables.sheet.header_name` gives them."""

_TAIL: Final = r"(?:码|碼|no\.?|number|nr\.?|id|\s|[.:：#＃=_/(（【\[是为为-])*$"
_CARD_WORD: Final = re.compile(
    r"(?:卡号?|卡號|尾号|尾號|银联|card|visa|master(?:card)?|amex|pan)" + _TAIL, re.IGNORECASE
)
_ID_WORD: Final = re.compile(
    r"(?:单号?|單號?|订单|訂單|流水号?|流水號|交易号?|交易號|编号|編號|参考号?|參考號|凭证号?|憑證號?|检索号?|檢索號|批次号?|"
    r"序号|序號|order|ref(?:erence)?|trace|invoice|rechnung|txn|transaction|eref|kref|mref|\bid|\bno\.?|\bnr\.?)"
    + _TAIL,
    re.IGNORECASE,
)
_BEFORE: Final = 24
"""Characters before a number in which such a word is looked for."""

_IDENTITY: Final = re.compile(r"(?<![0-9A-Za-z*])(?:[1-6]\d|71|8[1-3]|91)\d{4}(?:18|19|20)\d{9}[0-9Xx](?![0-9A-Za-z*])")
_OLD_IDENTITY: Final = re.compile(r"(?<![0-9A-Za-z*])[1-6]\d{5}\d{9}(?![0-9A-Za-z*])")
_MAYBE_IDENTITY: Final = re.compile(r"\d{15}")
_IDENTITY_WORD: Final = re.compile(r"(?:身份证|身份證|证件|證件|公民身份)(?:号|號)?" + _TAIL, re.IGNORECASE)
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

_NEARLY_ALL: Final = 0.9
_BY_CHANCE: Final = 0.1
_DEVIATIONS: Final = 3
_SEQUENCE: Final = 12
"""So many numbers of a column that begin alike, of which fewer than half pass, are a sequence of ids."""


def is_card(digits: str) -> bool:
    """Whether digits have a card's range and length and pass the Luhn test."""
    return _in_range(digits) and _luhn(digits)


def is_identity(number: str) -> bool:
    """Whether 18 characters are a Chinese identity number: a region, a real birthday, the check digit of GB 11643."""
    if not _IDENTITY.fullmatch(number) or not _real(number[6:14]):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number[:17], strict=True))
    return "10X98765432"[total % 11] == number[17].upper()


def cut(text: str, spared: Collection[str] = ()) -> tuple[str, int]:
    """Free text with its card numbers cut to first six and last four, and how many there were; identity numbers too.

    ``spared`` are numbers that are ids, and sequences of ids as :attr:`Judged.sequences` has them.
    """
    if not _LONG.search(text):
        return text, 0
    text = _without_identities(text)
    parts: list[str] = []
    done = found = 0
    for start, end, digits in _numbers(text):
        if is_card(digits) and not _is_id(text, start, digits, spared):
            parts.extend((text[done:start], masked(digits)))
            done = end
            found += 1
    return ("".join((*parts, text[done:])), found) if parts else (text, 0)


def has_number(text: str) -> bool:
    """Whether there is a number in it that is as long as a card's or an identity card's."""
    return len(text) >= SHORTEST and _LONG.search(text) is not None


def masked(number: str) -> str:
    """A card number cut to first six and last four."""
    digits = number.translate(_DRESS)
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


def masked_cell(cell: str) -> str:
    """A cell of a column of cards: every number as long as a card's is cut, whether it passes or not."""
    return _RUN.sub(lambda run: masked(run[0]), cell)


def account_shown(account: str) -> str:
    """An account as it may be kept: one that is a full card number is cut to its last four."""
    digits = account.translate(_DRESS)
    return f"****{digits[-4:]}" if digits.isascii() and digits.isdecimal() and is_card(digits) else account


@dataclass(frozen=True, slots=True)
class Judged:
    """What the columns of a table hold: ``cards`` only cards, ``mixed`` cards among others; ``found`` cells with one.

    ``sequences`` are, for each column of words, beginnings and lengths of numbers that are ids.
    """

    cards: frozenset[int] = frozenset()
    mixed: frozenset[int] = frozenset()
    sequences: dict[int, frozenset[str]] = field(default_factory=dict)
    found: int = 0


class _Column:
    """What one column has shown so far."""

    def __init__(self, name: str, free: bool) -> None:
        named = bool(_CARD_HEAD.search(name))
        self.free = free
        self.cards = named and not _ID_HEAD.search(name)
        self.ids = not named and not free and bool(_ID_HEAD.search(name))
        self.long = self.fitting = self.passing = self.among_words = 0
        self.alike: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.doubtful: list[list[str]] = []

    def see(self, raw: str, own: Collection[str]) -> bool:
        """Count what a cell holds, and whether words of it may be cards; ``own`` are the ids of its row."""
        bare = "" if self.free else raw.translate(_DRESS)
        if bare.isascii() and bare.isdecimal():
            self.long += SHORTEST <= len(bare) <= _LONGEST
            fits = _in_range(bare)
            self.fitting += fits
            self.passing += fits and _luhn(bare)
            return False
        cards: list[str] = []
        for start, _, digits in _numbers(raw):
            if _in_range(digits):
                passes = _luhn(digits)
                alike = self.alike[_mark(digits)]
                alike[0] += passes
                alike[1] += 1
                if passes and not _is_id(raw, start, digits, own):
                    cards.append(_mark(digits))
        if cards:
            self.doubtful.append(cards)
        return bool(cards)

    def sequences(self) -> frozenset[str]:
        return frozenset(
            mark for mark, (passing, number) in self.alike.items() if number >= _SEQUENCE and passing * 2 < number
        )

    def verdict(self) -> str:
        """Whether its bare numbers are cards, cards among others, or ids."""
        if self.cards or (self.passing and self.passing >= _NEARLY_ALL * self.long):
            return "cards"
        chance = _BY_CHANCE * self.fitting
        if self.passing > chance + _DEVIATIONS * sqrt(chance * (1 - _BY_CHANCE)) + 1:
            return "mixed"
        return "ids"

    def found(self) -> int:
        spared = self.sequences()
        words = sum(any(mark not in spared for mark in cards) for cards in self.doubtful)
        return words + (self.passing if self.verdict() != "ids" else 0)


def judge(
    rows: Iterable[Sequence[str]],
    names: dict[int, str],
    free: Collection[int] = (),
    ids: Collection[int] = (),
) -> Judged:
    """What the columns hold, by their place and name; ``free`` ones are words, where each number is cut on its own.

    ``ids`` are the places of the rows' own order numbers and references: a number that repeats one is no card.
    """
    columns = {place: _Column(name, place in free) for place, name in names.items()}
    watched = [(place, column) for place, column in columns.items() if not column.ids]
    for cells in rows:
        width = len(cells)
        for place, column in watched:
            if place < width and len(cells[place]) >= SHORTEST:
                column.see(cells[place], own_ids(cells, ids) if column.free else ())
    verdicts = {place: column.verdict() for place, column in watched if not column.free}
    return Judged(
        frozenset(place for place, verdict in verdicts.items() if verdict == "cards"),
        frozenset(place for place, verdict in verdicts.items() if verdict == "mixed"),
        {place: marks for place, column in watched if (marks := column.sequences())},
        sum(column.found() for _, column in watched),
    )


def own_ids(cells: Sequence[str], places: Collection[int]) -> tuple[str, ...]:
    """The numbers by which a row calls itself."""
    return tuple(cells[place].translate(_DRESS) for place in places if place < len(cells))


@dataclass(frozen=True, slots=True)
class Cuts:
    """What is cut of texts without columns: by place the memo and counterparty that remain; how many held cards."""

    texts: dict[int, tuple[str, str]]
    found: int

    @property
    def warnings(self) -> tuple[Caution, ...]:
        """What is said of it, if there is anything to say."""
        return (Caution(said("statements.caution.cards", n=self.found)),) if self.found else ()


def cuts(memos: Sequence[str], counterparties: Sequence[str], ids: Sequence[str], references: Sequence[str]) -> Cuts:
    """What to cut of the lines of a statement, given a column at a time."""
    column = _Column("", free=True)
    # The same texts come again and again, and nearly none of them holds a number that could be a card's.
    doubtful = {text for texts in (memos, counterparties) for text in set(texts) if may_hold(text)}
    held = [at for texts in (memos, counterparties) if doubtful for at, text in enumerate(texts) if text in doubtful]
    marked = dict.fromkeys(
        at
        for at in sorted(set(held))
        # Both are looked at: each is counted.
        if any([_is_held(column, text, (ids[at], references[at])) for text in (memos[at], counterparties[at])])
    )
    spared = column.sequences()
    changed: dict[int, tuple[str, str]] = {}
    for at in marked:
        own = (*spared, ids[at], references[at])
        memo, counterparty = cut(memos[at], own)[0], cut(counterparties[at], own)[0]
        if memo != memos[at] or counterparty != counterparties[at]:
            changed[at] = (memo, counterparty)
    return Cuts(changed, column.found())


def may_hold(text: str) -> bool:
    """Whether there is anything in a text of which :func:`cuts` must see how it stands."""
    return has_number(text) and (
        any(_in_range(digits) for _, _, digits in _numbers(text)) or _without_identities(text) != text
    )


def _is_held(column: _Column, text: str, own: Collection[str]) -> bool:
    return _LONG.search(text) is not None and (column.see(text, own) or _without_identities(text) != text)


def cut_texts(statement: Statement) -> Statement:
    """A statement of a format without columns, its texts cut, with a warning of how many of them held cards."""
    entries = list(statement.entries)
    found = cuts(
        [entry.memo for entry in entries],
        [entry.counterparty for entry in entries],
        [entry.id for entry in entries],
        [entry.reference for entry in entries],
    )
    for at, (memo, counterparty) in found.texts.items():
        entries[at] = replace(entries[at], memo=memo, counterparty=counterparty)
    if found.texts:
        statement = replace(statement, entries=tuple(entries))
    return replace(statement, warnings=(*statement.warnings, *found.warnings)) if found.warnings else statement


def _without_identities(text: str) -> str:
    if not _MAYBE_IDENTITY.search(text):
        return text

    def shorten(run: re.Match[str]) -> str:
        if not is_identity(run[0]) or _is_id(text, run.start(), run[0], ()):
            return run[0]
        return masked(run[0])

    def shorten_old(run: re.Match[str]) -> str:
        before = text[max(0, run.start() - _BEFORE) : run.start()]
        return masked(run[0]) if _real(f"19{run[0][6:12]}") and _IDENTITY_WORD.search(before) else run[0]

    text = _IDENTITY.sub(shorten, text)
    return _OLD_IDENTITY.sub(shorten_old, text)


def _numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Every number as long as a card's, with where it stands: whole, or in groups parted by spaces or dashes."""
    for run in _RUN.finditer(text):
        if run[0].isdecimal():
            if len(run[0]) <= _LONGEST:
                yield run.start(), run.end(), run[0]
            continue
        groups = [(run.start() + part.start(), part[0]) for part in _GROUP.finditer(run[0])]
        at = 0
        while at < len(groups):
            taken = _card_from(groups[at:]) or 1
            digits = "".join(part for _, part in groups[at : at + taken])
            if SHORTEST <= len(digits) <= _LONGEST:
                last, part = groups[at + taken - 1]
                yield groups[at][0], last + len(part), digits
            at += taken


def _card_from(groups: Sequence[tuple[int, str]]) -> int:
    """How many groups from the first on make a card, the most that do; 0 where none do. Only its last may be short."""
    digits, most = "", 0
    for count, (_, part) in enumerate(groups, 1):
        digits += part
        if len(digits) > _LONGEST:
            break
        if is_card(digits):
            most = count
        if len(part) < _SMALLEST_GROUP:
            break
    return most


def _is_id(text: str, start: int, digits: str, spared: Collection[str]) -> bool:
    """Whether something says that a number of a text is an id: it is known, or the word before it says so."""
    if spared and (digits in spared or _mark(digits) in spared):
        return True
    before = text[max(0, start - _BEFORE) : start]
    return bool(before) and not _CARD_WORD.search(before) and bool(_ID_WORD.search(before))


def _mark(digits: str) -> str:
    return f"{digits[:6]}#{len(digits)}"


def _in_range(digits: str) -> bool:
    starts = _BY_LENGTH.get(len(digits))
    return starts is not None and starts.match(digits) is not None


def _real(day: str) -> bool:
    try:
        return date(int(day[:4]), int(day[4:6]), int(day[6:])) is not None
    except ValueError:
        return False


_DOUBLED: Final = "0246813579"


def _luhn(digits: str) -> bool:
    total = sum(map(int, digits[-1::-2]))
    return (total + sum(int(_DOUBLED[int(digit)]) for digit in digits[-2::-2])) % 10 == 0

"""From words on a page to its lines, and the phrases that stand apart in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from posdesk.statements.formats.pdf_words import Page, Word
from posdesk.statements.model import PAGE

_SPACE: Final = 0.75
"""Part of a line's height up to which two words are one phrase."""
_LARGE: Final = 2.2
"""Times the usual height from which letters are a heading or a watermark, and no line of a table."""
_SUM: Final = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}"
_FUSED: Final = re.compile(rf"({_SUM})({_SUM})")
"""Two sums without a space between them: the second can only begin after the cents of the first."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together, and from where to where."""

    left: float
    right: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: its number, how high and how tall it stands, and its phrases from left to right."""

    number: int
    top: float
    height: float
    phrases: tuple[Phrase, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(phrase.text for phrase in self.phrases)


def lines_of(page: int, found: Page) -> list[Line]:
    """The lines of a page from top to bottom; letters far larger than the rest are a watermark and left out."""
    words = found[2]
    if not words:
        return []
    usual = median(bottom - top for _, top, _, bottom, _ in words)
    small = [word for word in words if word[3] - word[1] <= max(_LARGE * usual, 1.0)]
    rows: list[list[Word]] = []
    for word in sorted(small, key=lambda one: ((one[1] + one[3]) / 2, one[0])):
        middle = (word[1] + word[3]) / 2
        if rows and abs(middle - _middle(rows[-1])) <= usual / 2:
            rows[-1].append(word)
        else:
            rows.append([word])
    made = []
    for number, row in enumerate(rows, 1):
        height = max(word[3] - word[1] for word in row)
        top = min(word[1] for word in row)
        made.append(Line(page * PAGE + number, top, height, tuple(_phrases(sorted(row), usual))))
    return made


def _middle(row: list[Word]) -> float:
    return median((word[1] + word[3]) / 2 for word in row)


def _phrases(row: Sequence[Word], usual: float) -> Iterable[Phrase]:
    (left, _, right, _, text), *others = row
    held = Phrase(left, right, text)
    for left, _, right, _, text in others:
        if left - held.right <= _SPACE * usual:
            gap = " " if left - held.right > 0.15 * usual and (held.text[-1].isascii() or text[0].isascii()) else ""
            held = Phrase(held.left, max(right, held.right), f"{held.text}{gap}{text}")
            continue
        yield from _parted(held)
        held = Phrase(left, right, text)
    yield from _parted(held)


def _parted(phrase: Phrase) -> Iterable[Phrase]:
    """Two sums that were fused, each with its part of the room; anything else as it is."""
    found = _FUSED.fullmatch(phrase.text)
    if found is None:
        return (phrase,)
    border = phrase.left + (phrase.right - phrase.left) * len(found[1]) / len(phrase.text)
    return (Phrase(phrase.left, border - 0.1, found[1]), Phrase(border + 0.1, phrase.right, found[2]))

"""The columns of a table that is only letters on pages: found by its header and by what stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from posdesk.statements.formats.pdf_lines import Line, Phrase
from posdesk.statements.tables.sheet import Row

_DAY: Final = re.compile(
    r"(?:\d{4}[-/.年]?\d{2}[-/.月]?\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?"
    r"|\d{1,2} [A-Za-z]{3,9}(?: \d{2,4})?)日?(?!\d)"
)
_SUM: Final = re.compile(r"[-+(¥￥$€£]*\s*(?:\d{1,3}(?:[,. ]\d{3})+|\d+)(?:[.,]\d{2})\)?")
_LEAST: Final = 3
"""Phrases that a header has."""
_LOOKED_AT: Final = 4
"""Lines above the first movement in which the header may stand."""
_NEAR: Final = 2.4
"""Heights of a line within which a line without a day still belongs to a movement."""
_PAGE_NUMBER: Final = re.compile(
    r"第?\s*\d+\s*页?\s*[/共,，-]\s*共?\s*\d+\s*页?|page \d+( of \d+)?|-\s*\d+\s*-", re.IGNORECASE
)


@dataclass(slots=True)
class _Column:
    """A column: its name, where the name stands, and how far what stands below it reaches."""

    name: str
    left: float
    right: float


def tables(pages: Sequence[Sequence[Line]]) -> list[list[Row]]:
    """The lines of all pages as rows: those of a table in its columns, others in one cell.

    A page that names other columns begins another table; what is told at the top of every page is no name of one.
    """
    columns: list[_Column] = []
    header: tuple[str, ...] = ()
    found: list[list[Row]] = [[]]
    told = {line.text for line in pages[0]} if pages else set()
    for lines in pages:
        at = _header(lines)
        if at is not None:
            names = tuple(phrase.text for phrase in lines[at].phrases)
            same = "".join(names) == "".join(header)
            other = bool(header) and not same and lines[at].text not in told and len(names) > len(header) // 2
            if other:
                found.append([])
            if not header or same or other:
                header = names
                columns = [_Column(phrase.text, phrase.left, phrase.right) for phrase in lines[at].phrases]
                _learn(columns, lines[at + 1 :])
        if not columns:
            found[-1].extend(Row(line.number, (line.text,)) for line in lines)
        else:
            found[-1].extend(_rows(lines, columns, at))
    return found


def _header(lines: Sequence[Line]) -> int | None:
    """The line that names the columns: the nearest above the first movement that has enough words and no figure."""
    first = next((n for n, line in enumerate(lines) if _moves(line)), None)
    if first is None:
        return None
    for at in range(first - 1, max(first - 1 - _LOOKED_AT, -1), -1):
        words = lines[at].phrases
        if len(words) >= _LEAST and not any(phrase.text[:1].isdecimal() for phrase in words):
            return at
    return None


def _moves(line: Line) -> bool:
    return any(_DAY.match(phrase.text) for phrase in line.phrases[:3]) and any(
        _SUM.fullmatch(phrase.text) for phrase in line.phrases
    )


def _learn(columns: list[_Column], lines: Sequence[Line]) -> None:
    """Widen each column by what stands below its name alone: figures stand to the right of it, words to the left."""
    for line in lines:
        if not _moves(line):
            continue
        for phrase in line.phrases:
            met = [column for column in columns if _overlap(column, phrase) > 0]
            if len(met) == 1:
                met[0].left, met[0].right = min(met[0].left, phrase.left), max(met[0].right, phrase.right)


def _overlap(column: _Column, phrase: Phrase) -> float:
    return min(column.right, phrase.right) - max(column.left, phrase.left)


def _rows(lines: Sequence[Line], columns: Sequence[_Column], header: int | None) -> Iterator[Row]:
    begun = -1 if header is None else header
    owners = _owners(lines[begun + 1 :], columns)
    words: dict[int, list[Line]] = {}
    for line in lines[begun + 1 :]:
        if line.number in owners:
            words.setdefault(owners[line.number], []).append(line)
    for at, line in enumerate(lines):
        if line.number in owners:
            continue
        if at == header:
            yield Row(line.number, tuple(column.name for column in columns))
        elif at > begun and _moves(line):
            held = words.get(line.number, [])
            above, below = [one for one in held if one.top < line.top], [one for one in held if one.top > line.top]
            yield Row(line.number, _cells((*above, line, *below), columns))
        elif not _PAGE_NUMBER.fullmatch(line.text):
            cells = _cells((line,), columns) if at > begun and len(line.phrases) > 1 else (line.text,)
            yield Row(line.number, cells)


def _owners(lines: Sequence[Line], columns: Sequence[_Column]) -> dict[int, int]:
    """The movement that each line of words belongs to: that of the line above it, or the next one if that is nearer."""
    owners: dict[int, int] = {}
    above: tuple[Line, int] | None = None
    for at, line in enumerate(lines):
        if _moves(line):
            above = (line, line.number)
            continue
        if not _is_more(line, columns):
            above = None
            continue
        below = next((one for one in lines[at + 1 :] if _moves(one)), None)
        near = [(one.number, abs(one.top - line.top), one) for one in (below,) if one is not None]
        if above is not None:
            near.insert(0, (above[1], line.top - above[0].top, above[0]))
        owner, away, beside = min(near, key=lambda one: one[1], default=(0, 0.0, line))
        if beside is line or away > _NEAR * max(beside.height, line.height):
            above = None
            continue
        owners[line.number] = owner
        above = (line, owner)
    return owners


def _is_more(line: Line, columns: Sequence[_Column]) -> bool:
    """Whether a line can be the rest of a movement's words: no figure is in it, and it is no total and no note."""
    if any(_SUM.fullmatch(phrase.text) for phrase in line.phrases) or _PAGE_NUMBER.fullmatch(line.text):
        return False
    # A line that begins where days stand is a total or a note.
    alone = len(line.phrases) == 1 and _place(line.phrases[0], columns) == 0
    return len(line.phrases) < len(columns) and not (alone and line.phrases[0].left <= columns[0].left + 1)


def _cells(lines: Sequence[Line], columns: Sequence[_Column]) -> tuple[str, ...]:
    cells = [""] * len(columns)
    for line in lines:
        for phrase in line.phrases:
            place = _place(phrase, columns)
            before = cells[place]
            space = " " if before and (before[-1].isascii() or phrase.text[:1].isascii()) else ""
            cells[place] = f"{before}{space}{phrase.text}"
    return tuple(cells)


def _place(phrase: Phrase, columns: Sequence[_Column]) -> int:
    """The column that a phrase lies over, most of it; else the nearest."""
    return max(range(len(columns)), key=lambda n: (_overlap(columns[n], phrase), -n))

"""Finding the right guide by whatever somebody types, in a hurry and with mistakes.

Chinese is indexed sign by sign and asked for in phrases, so that two signs find what they stand in. Words that mean the
same find each other; so do first letters of pinyin, beginnings of words, and words with a slip of the finger.
"""

from __future__ import annotations

import difflib
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from posdesk.guides.model import Found, Guide, Hit, Piece
from posdesk.guides.rules.wordlists import (
    WordLists,
    first_letters,
    folded,
    is_chinese,
    stem,
    tokens,
    word_lists,
)

MOST: Final = 30
OPEN: Final = "*"
_MOST_OF_A_GUIDE: Final = 3
_LONGEST: Final = 200
_MOST_TERMS: Final = 14
_AROUND: Final = 34
_LONGEST_SNIPPET: Final = 110
"""Letters that are shown before the first find, and in all."""
_CLOSE: Final = 0.74
_WEIGHTS: Final = "4.0, 6.0, 5.0, 1.0"
_AT_ITS_START: Final = "(?<![a-z0-9])"
_TO_ITS_END: Final = "[a-z0-9]*"
_AND_NO_MORE: Final = "(?![a-z0-9])"
_MISSED: Final = 4.0
"""What it costs a place that it lacks one of the words."""


@dataclass(frozen=True, slots=True)
class Term:
    """One of the things that somebody looks for, in all the forms in which it may be written."""

    forms: frozenset[str]
    """Those that end in ``*`` may go on."""
    letters: str = ""
    """What it would be as first letters of Chinese."""


@dataclass(frozen=True, slots=True)
class _Place:
    guide: Guide
    section: str
    heading: str
    text: str


class Index:
    """The guides of one language, ready to be searched."""

    def __init__(self, guides: Iterable[Guide]) -> None:
        # What is in it is public; it lives in memory and may be asked from another thread than it was made in.
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.execute("CREATE VIRTUAL TABLE places USING fts5(title, words, heading, body, tokenize = 'unicode61')")
        self._places: list[_Place] = [place for guide in guides for place in _places(guide)]
        self._letters: list[str] = []
        self._vocabulary: set[str] = set()
        for number, place in enumerate(self._places):
            opening = not place.section
            columns = [
                _spaced(f"{place.guide.id} {place.guide.title}"),
                _spaced(" ".join(place.guide.words)) if opening else "",
                _spaced(place.heading or place.guide.title),
                _spaced(place.text),
            ]
            self._db.execute("INSERT INTO places (rowid, title, words, heading, body) VALUES (?, ?, ?, ?, ?)",
                             (number, *columns))  # fmt: skip
            named = (place.guide.title, *place.guide.words) if opening else (place.heading,)
            self._letters.append(" ".join(first_letters(folded(name).text) for name in named))
            self._vocabulary.update(word for column in columns for word in column.split() if _may_be_mistyped(word))
        self._lists = word_lists()
        self._vocabulary.update(form for form in self._lists.groups if _may_be_mistyped(form))
        self._sorted = sorted(self._vocabulary)

    def search(self, asked: str) -> Found:
        """The places that fit best, the best first; nothing that is typed is wrong."""
        terms = terms_of(asked, self._lists)
        meant: list[str] = []
        scores: list[dict[int, float]] = []
        for place, term in enumerate(terms):
            found = self._matching(term)
            if not found and (close := self._close(term)):
                terms[place] = Term(frozenset(form for word in close for form in _alike(word, self._lists)))
                meant += close
                found = self._matching(terms[place])
            scores.append(found)
        ranked = _ranked(scores, [place.guide.id for place in self._places])
        hits = self._hits(ranked, terms)
        forms = sorted({form for term in terms for form in term.forms}, key=lambda form: (-len(form), form))
        return Found(tuple(hits), tuple(dict.fromkeys(meant)), tuple(forms))

    def _matching(self, term: Term) -> dict[int, float]:
        """How well each place fits one term: the larger the better."""
        asked = f"SELECT rowid, bm25(places, {_WEIGHTS}) FROM places WHERE places MATCH ?"
        expression = " OR ".join(map(_expression, sorted(term.forms)))
        found = {row: -score for row, score in self._db.execute(asked, (expression,))}
        if term.letters:
            for number, letters in enumerate(self._letters):
                if term.letters in letters and self._places[number].guide.language != "en":
                    found[number] = max(found.get(number, 0.0), 2.0)
        return found

    def _close(self, term: Term) -> list[str]:
        (word, *others) = sorted((form.rstrip(OPEN) for form in term.forms), key=len, reverse=True)
        if (others and not all(word.startswith(one) for one in others)) or not _may_be_mistyped(word):
            return []
        return difflib.get_close_matches(word, self._sorted, n=2, cutoff=_CLOSE)

    def _hits(self, ranked: Sequence[int], terms: Sequence[Term]) -> list[Hit]:
        hits: list[Hit] = []
        of_guide: dict[str, int] = {}
        mark = marker(terms)
        for number in ranked:
            place = self._places[number]
            if of_guide.get(place.guide.id, 0) >= _MOST_OF_A_GUIDE:
                continue
            of_guide[place.guide.id] = of_guide.get(place.guide.id, 0) + 1
            hits.append(
                Hit(place.guide.id, place.section, pieces(place.guide.title, mark), pieces(place.heading, mark),
                    snippet(place.text, mark))
            )  # fmt: skip
            if len(hits) == MOST:
                break
        return hits


def _places(guide: Guide) -> Iterator[_Place]:
    yield _Place(guide, "", "", guide.first)
    for section in guide.sections:
        if section.id != "sources":
            yield _Place(guide, section.id, section.title, " ".join(section.lines))


def _spaced(text: str) -> str:
    return " ".join(tokens(folded(text).text))


def _may_be_mistyped(word: str) -> bool:
    return len(word) >= 4 and word.isascii() and word.isalpha()


def _expression(form: str) -> str:
    """A form as FTS5 is asked for it: tokens in quotes, in which nothing is a command."""
    return f'"{" ".join(tokens(form))}"{OPEN if form.endswith(OPEN) else ""}'


def _ranked(scores: Sequence[dict[int, float]], guides: Sequence[str]) -> list[int]:
    """Places by how well their guide fits, then by how well they fit themselves; ``guides`` names each place's guide.

    Guides that have every term; where none has, those that have most.
    """
    known = [found for found in scores if found]
    if not known:
        return []
    best: list[dict[str, float]] = []
    for found in known:
        of_guide: dict[str, float] = {}
        for number, score in found.items():
            of_guide[guides[number]] = max(of_guide.get(guides[number], 0.0), score)
        best.append(of_guide)
    whole = set(best[0]).intersection(*best[1:])
    every = whole or set().union(*best)
    missed = _MISSED / len(known)
    worth = {name: sum(found.get(name, -missed) for found in best) for name in every}
    own = {
        number: sum(found.get(number, -missed) for found in known)
        for number in set().union(*known)
        if guides[number] in every
    }
    return sorted(own, key=lambda number: (-worth[guides[number]], guides[number], -own[number], number))


def terms_of(asked: str, lists: WordLists) -> list[Term]:
    """What somebody looks for, taken apart: known words first, the longest before others."""
    text = folded(asked[:_LONGEST]).text
    terms: list[Term] = []
    quiet: list[Term] = []
    place = 0
    run = ""
    while place < len(text):
        known = _known(text, place, lists)
        if (known or not is_chinese(text[place])) and run:
            terms += _chinese(run)
            run = ""
        if known:
            if known in lists.groups:
                letters = known if known.isascii() and known.isalpha() else ""
                terms.append(Term(lists.groups[known] | {_open(known)}, letters))
            else:
                quiet += _chinese(known) if is_chinese(known[0]) else [_latin(known, lists)]
            place += len(known)
        elif is_chinese(text[place]):
            run += text[place]
            place += 1
        else:
            words = tokens(text[place:])
            word = words[0] if words and text.startswith(words[0], place) else ""
            if word:
                terms.append(_latin(word, lists))
            place += max(len(word), 1)
    terms += _chinese(run) if run else []
    return list(dict.fromkeys(terms or quiet))[:_MOST_TERMS]


def _known(text: str, place: int, lists: WordLists) -> str:
    """The longest word of the lists that stands at a place."""
    for length in range(min(lists.longest, len(text) - place), 0, -1):
        word = text[place : place + length]
        after = text[place + length : place + length + 1]
        if _is_letter(word[-1]) and _is_letter(after):
            continue
        if word in lists.groups or word in lists.quiet:
            return word
    return ""


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not is_chinese(sign[0]) if sign else False


def _latin(word: str, lists: WordLists) -> Term:
    letters = word if word.isascii() and word.isalpha() and len(word) > 1 else ""
    return Term(frozenset({_open(word), _open(stem(word)), *lists.letters.get(letters, ())}), letters)


def _open(word: str) -> str:
    """A word of letters that was typed may be the beginning of a longer one."""
    return word if is_chinese(word[-1]) or len(word) == 1 else word + OPEN


def _chinese(run: str) -> list[Term]:
    """A run of signs that nobody has listed: as it is where it is short, else in overlapping pairs."""
    if len(run) <= 3:
        return [Term(frozenset({run}))]
    return [Term(frozenset({run[place : place + 2]})) for place in range(len(run) - 1)]


def _alike(word: str, lists: WordLists) -> frozenset[str]:
    return lists.groups.get(word, frozenset({word}))


# what is marked


def marker(terms: Iterable[Term]) -> re.Pattern[str] | None:
    """A pattern that finds the terms in folded text; None where there is nothing to find."""
    return pattern(form for term in terms for form in term.forms)


def pattern(forms: Iterable[str]) -> re.Pattern[str] | None:
    """The same of forms; a word of letters is found where it begins, an open one with what follows it."""
    parts = []
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        words = tokens(form)
        if words:
            head = "" if is_chinese(words[0]) else _AT_ITS_START
            tail = "" if is_chinese(words[-1]) else _TO_ITS_END if form.endswith(OPEN) else _AND_NO_MORE
            parts.append(head + r"[\W_]*".join(map(re.escape, words)) + tail)
    return re.compile("|".join(parts)) if parts else None


def literally(words: str) -> re.Pattern[str] | None:
    """A pattern that finds words wherever they stand, in folded text."""
    text = folded(words.strip()).text
    return re.compile(re.escape(text)) if text else None


def spans(text: str, mark: re.Pattern[str] | None) -> list[tuple[int, int]]:
    """Where in a text the finds are: from and to."""
    if mark is None:
        return []
    plain = folded(text)
    return [
        (plain.places[found.start()], plain.places[found.end() - 1] + 1)
        for found in mark.finditer(plain.text)
        if found.end() > found.start()
    ]


def pieces(text: str, mark: re.Pattern[str] | None, start: int = 0, end: int | None = None) -> tuple[Piece, ...]:
    """A text, or a part of it, in pieces of which some are finds."""
    end = len(text) if end is None else end
    made, at = [], start
    for begin, stop in spans(text, mark):
        if begin < at or stop > end:
            continue
        if begin > at:
            made.append(Piece(text[at:begin]))
        made.append(Piece(text[begin:stop], hit=True))
        at = stop
    if at < end:
        made.append(Piece(text[at:end]))
    return tuple(made)


def snippet(text: str, mark: re.Pattern[str] | None) -> tuple[Piece, ...]:
    """The part of a text around its first find."""
    found = spans(text, mark)
    first = found[0][0] if found else 0
    start = _back(text, first, _AROUND)
    if start:
        gap = text.find(" ", start, first)
        start = gap + 1 if gap >= 0 else start
    end = start
    room = _LONGEST_SNIPPET
    while end < len(text) and room > 0:
        room -= 2 if is_chinese(text[end]) else 1
        end += 1
    if end < len(text):
        gap = text.rfind(" ", start + (end - start) // 2, end)
        end = gap if gap >= 0 else end
    cut = pieces(text, mark, start, end)
    before = (Piece("…"),) if start else ()
    return (*before, *cut, *((Piece("…"),) if end < len(text) else ()))


def _back(text: str, place: int, room: int) -> int:
    """So much before a place; a Chinese sign takes the room of two letters."""
    while place > 0 and room > 0:
        place -= 1
        room -= 2 if is_chinese(text[place]) else 1
    return place

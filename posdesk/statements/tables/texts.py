"""What a row of a table says in words: the texts of its record without card numbers, and what it calls itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from posdesk.statements import cards
from posdesk.statements.model import Kind
from posdesk.statements.numbers import Exact, is_empty, words_of
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import Column, Rule, fits
from posdesk.statements.tables.sheet import Row

_LOST: Final = re.compile(r"\d(?:\.\d+)?E\+\d+", re.IGNORECASE)
_EXACT_DIGITS: Final = 15
"""Digits of a number that a spreadsheet keeps; an id of more has lost its end."""

_LONGEST_NOTHING: Final = 4
"""Letters of the longest word that says nothing (``null``)."""

FREE: Final = frozenset({"memo", "counterparty"})
"""Roles of free text: several columns are joined, and card numbers always cut. Of other roles the first one counts."""

_ROLES: Final = {
    Kind.BANK: ("account", "counterparty", "reference", "memo"),
    Kind.TAKINGS: ("merchant", "terminal", "channel", "card", "batch", "reference", "order", "original_order"),
    Kind.SETTLEMENTS: ("channel", "merchant", "account", "status", "reference"),
}
"""The texts of what the rows of a kind of table become."""

IDS: Final = ("id", "order", "original_order", "reference", "batch")
"""Roles by which a row calls itself."""

_TEXTS: Final = 50_000
"""Texts that are remembered."""


class Texts:
    """Reads the words of one sheet's rows."""

    def __init__(self, match: Match, facts: Mapping[str, str], judged: cards.Judged) -> None:
        profile = match.profile
        self._profile = profile
        self._judged = judged
        self._known: dict[tuple[str, ...], str] = {}
        self._ids = match.places(IDS)
        self.roles = _ROLES[profile.kind]
        self._around = {
            "account": cards.account_shown(words_of(facts.get("account", ""))) or profile.account,
            "merchant": facts.get("merchant", ""),
            "channel": profile.channel,
        }
        columns = [column for parts in profile.columns.values() for column in parts]
        columns.extend(profile.undated)
        for rule in profile.rules:
            columns.extend((rule.amount, *rule.id, *(column for column, _ in rule.when)))
        self.places = {column: match.place(column) for column in columns}

    def told(self, row: Row) -> dict[str, Any]:
        """The texts of a row's record, by their fields."""
        return {role: self.said(row, role) for role in self.roles}

    def said(self, row: Row, role: str) -> str:
        """What a record says in one of its texts: what the row says, else what is said around it."""
        text = self.text(row, role) if role in self._profile.columns else ""
        if role == "account":
            text = cards.account_shown(text)
        return text or self._around.get(role, "")

    def is_plain(self, role: str) -> bool:
        """Whether a :meth:`plain` word in a role's column is what a record says in it."""
        columns = self._profile.columns.get(role, ())
        place = self.places[columns[0]] if len(columns) == 1 else None
        if place is None or role in FREE or role == "account" or role in self._profile.words:
            return False
        return place not in self._judged.cards and place not in self._judged.mixed

    def plain(self, cell: str) -> str:
        """A cell's one word of plain letters and figures; empty where it holds anything else, or what says nothing."""
        word = cell.strip(" \t")
        if len(word) > _LONGEST_NOTHING and word.isascii() and word.isalnum() and word not in self._profile.empty:
            return word
        return ""

    def cell(self, row: Row, column: Column) -> str:
        """The cell of a column; empty where the row or the table has none."""
        place = self.places[column]
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def text(self, row: Row, role: str) -> str:
        """The text of a role; what was said before, and holds no number of a card's length, is known."""
        said = (role, *(self.cell(row, column) for column in self._profile.columns.get(role, ())))
        known = self._known.get(said)
        if known is None:
            known = self._worded(row, role)
            if len(self._known) < _TEXTS and not any(map(cards.has_number, said)):
                self._known[said] = known
        return known

    def _worded(self, row: Row, role: str) -> str:
        parts: list[str] = []
        for column in self._profile.columns.get(role, ()):
            place = self.places[column]
            part = self.words(row, column)
            if part and place is not None:
                part = self._shown(row, role, place, part)
            if part and part not in parts:
                parts.append(part)
        text = " ".join(parts if role in FREE else parts[:1])
        words = self._profile.words.get(role)
        if words is None or not text:
            return text
        return next((word for pattern, word in words if fits(text, (pattern,))), text if role == "currency" else "")

    def _shown(self, row: Row, role: str, place: int, part: str) -> str:
        """A text without its card numbers."""
        if place in self._judged.cards:
            return cards.masked_cell(part)
        free = role in FREE
        if not (free or place in self._judged.mixed):
            return part
        short, found = cards.cut(part)
        if not (found and free):
            return short
        return cards.cut(part, (*self._judged.sequences.get(place, ()), *cards.own_ids(row.cells, self._ids)))[0]

    def words(self, row: Row, column: Column) -> str:
        """The words of a cell; empty where they say nothing."""
        text = words_of(self.cell(row, column))
        return "" if is_empty(text) or text in self._profile.empty else text

    def identity(self, row: Row, rule: Rule) -> tuple[str, bool]:
        """What a row calls itself, and whether a spreadsheet has spoilt it."""
        columns = rule.id or self._profile.columns.get("id", ())
        if len(columns) == 1 and type(cell := self.cell(row, columns[0])) is str:
            word = self.plain(cell)  # by far the most ids
            if word and "E" not in word and "e" not in word:
                return word, False
        parts: list[str] = []
        for column in columns:
            text = self.words(row, column)
            if _LOST.fullmatch(text) or (isinstance(self.cell(row, column), Exact) and len(text) > _EXACT_DIGITS):
                return "", True
            if text:
                parts.append(text)
        return "|".join(parts), False

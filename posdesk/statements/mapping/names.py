"""How well a column's name fits a role, in any language that a shop's files come in."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Final

from posdesk.kit.resources import resource
from posdesk.statements.tables.sheet import header_name

WHOLE: Final = 1.0
PART: Final = 0.6


@cache
def _known() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    table = tomllib.loads(resource("mapping.toml").read_text(encoding="utf-8"))
    return {
        role: (frozenset(map(header_name, lists["names"])), tuple(map(header_name, lists.get("words", ()))))
        for role, lists in table.items()
    }


def fit(name: str, role: str) -> float:
    """1 for a name of that role, 0.6 where a word of it is within, else 0."""
    names, words = _known()[role]
    plain = header_name(name)
    if plain in names:
        return WHOLE
    return PART if any(word in plain for word in words) else 0.0


def sides() -> dict[str, frozenset[str]]:
    """The words for money in, money out and neither, in a column that tells the direction."""
    return {side: _known()[side][0] for side in ("in", "out", "neutral")}


def known(name: str) -> bool:
    """Whether a cell is the name of any column."""
    return any(fit(name, role) for role in _known() if role not in ("in", "out", "neutral"))

"""A table before anybody knows what it means: rows of text with their line numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from posdesk.statements.numbers import clean

_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """One record; ``line`` is where it begins, 1-based, as an editor or a spreadsheet counts."""

    line: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether no cell says anything."""
        return not any(cell.strip() for cell in self.cells)

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(bool(cell.strip()) for cell in self.cells)

    @property
    def text(self) -> str:
        """The whole row as one line of words."""
        return " ".join(word for word in map(clean, self.cells) if word)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a text file, or of one sheet of a workbook.

    ``cut`` is true where a text file ends without a line break, so that its last row may be half a row; ``lost`` is the
    line of a row that surely was, because the file ends inside its quotation marks.
    """

    name: str
    rows: tuple[Row, ...]
    cut: bool = False
    lost: int | None = None


@lru_cache(maxsize=4096)
def header_name(cell: str) -> str:
    """A column's name as names are compared: full-width and half-width, spaces, case and ``#`` make no difference."""
    return _SPACE.sub("", clean(cell)).lstrip("#").strip('"').casefold()

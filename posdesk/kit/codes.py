"""Numbers for values that come again and again, so that columns of them can be compared and counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

_CLOSE: Final = 4
"""Values lie close together where no more than so many times as many could lie between the least and the greatest."""
_ROOM: Final = 1 << 62
"""Numbers of rows are less than this."""


class Codes:
    """Numbers for values that come again and again."""

    def __init__(self, values: Iterable[Hashable] = ()) -> None:
        code: dict[Hashable, int] = {}
        self._code = code
        self._values: tuple[Any, ...] = ()
        self.column = [code.setdefault(value, len(code)) for value in values]

    def of(self, value: Hashable) -> int:
        """The number of a value, a new one where it is new."""
        return self._code.setdefault(value, len(self._code))

    @property
    def values(self) -> tuple[Any, ...]:
        """The values by number, as they are now."""
        if len(self._values) != len(self._code):
            self._values = tuple(self._code)
        return self._values

    @property
    def numbers(self) -> Ints:
        """The column, for work on all of it at once."""
        import numpy as np

        return np.array(self.column, dtype=np.int64)


class Distinct(NamedTuple):
    """What is different in some rows, in order: where each first stands, and for each row which of them it is."""

    values: Ints
    """Of a single column its values."""
    first: Ints
    number: Ints


def distinct(*columns: Ints) -> Distinct:
    """The different rows of some columns of whole numbers; what lies close together is counted instead of sorted."""
    import numpy as np

    column = columns[0] if len(columns) == 1 else _joined(columns)
    low, high = _ends(column)
    span = high - low + 1
    if span > _CLOSE * len(column):
        return Distinct(*np.unique(column, return_index=True, return_inverse=True))
    at = column - low
    first = np.full(span, -1, dtype=np.int64)
    # Of several rows with one value the last to be written stands.
    first[at[::-1]] = np.arange(len(column) - 1, -1, -1)
    here = np.flatnonzero(first >= 0)
    number = np.empty(span, dtype=np.int64)
    number[here] = np.arange(len(here))
    return Distinct(here + low, first[here], number[at])


def _joined(columns: Sequence[Ints]) -> Ints:
    """A number for each row, in the order of the rows by their first column, then by the next."""
    found, size = columns[0] * 0, 1
    for column in columns:
        low, high = _ends(column)
        span = high - low + 1
        if size * span > _ROOM:
            # Rows, and the values of a column, are never more than there are rows.
            size = span = len(column)
            found = distinct(found).number * span + distinct(column).number
        else:
            found = found * span + column - low
        size *= span
    return found


def _ends(column: Ints) -> tuple[int, int]:
    return (int(column.min()), int(column.max())) if len(column) else (0, -1)

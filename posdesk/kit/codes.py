"""Numbers for values that come again and again, so that columns of them can be compared and counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

_CLOSE: Final = 4
"""Values lie close together where no more than so many times as many could lie between the least and the greatest."""


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


class Distinct(NamedTuple):
    """The values of a column, in order: where each first stands, and for each row which of them it is."""

    values: Ints
    first: Ints
    number: Ints


def distinct(column: Ints) -> Distinct:
    """The different values of a column of whole numbers; what lies close together is counted instead of sorted."""
    import numpy as np

    low, high = (int(column.min()), int(column.max())) if len(column) else (0, -1)
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

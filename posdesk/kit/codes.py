"""Numbers for values that come again and again, so that columns of them can be compared and counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any


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

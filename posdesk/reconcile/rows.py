"""Long lists of which each item is made when it is asked for, and not kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Item = TypeVar("Item")


class Rows(Sequence[Item], Generic[Item]):
    """So many items, made by their number; the same number gives an equal item each time."""

    def __init__(self, count: int, make: Callable[[int], Item]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, n: int) -> Item: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[Item]: ...
    def __getitem__(self, n: int | slice) -> Item | Sequence[Item]:
        if isinstance(n, slice):
            return tuple(self._make(k) for k in range(*n.indices(self._count)))
        if not -self._count <= n < self._count:
            raise IndexError(n)
        return self._make(n % self._count)

    def __iter__(self) -> Iterator[Item]:
        return map(self._make, range(self._count))

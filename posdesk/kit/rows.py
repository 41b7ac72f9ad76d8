"""Long lists of which each item is made when it is asked for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Item = TypeVar("Item")


class Made(Sequence[Item], Generic[Item]):
    """A sequence that says how many items there are and how one is made; the rest follows."""

    @abstractmethod
    def _at(self, n: int) -> Item:
        """The item at a place, counted from 0; ``IndexError`` beyond the last."""

    @overload
    def __getitem__(self, n: int) -> Item: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[Item]: ...
    def __getitem__(self, n: int | slice) -> Item | Sequence[Item]:
        # Asked a million times for a year's verdict, and nearly always like this.
        if n.__class__ is int and n >= 0:
            return self._at(n)
        if isinstance(n, slice):
            return [self._at(k) for k in range(*n.indices(len(self)))]
        if n < 0:
            n += len(self)
            if n < 0:
                raise IndexError(n)
        return self._at(n)

    def __iter__(self) -> Iterator[Item]:
        return map(self._at, range(len(self)))


class Rows(Made[Item]):
    """So many items, made anew by their number; the same number gives an equal item each time."""

    def __init__(self, count: int, make: Callable[[int], Item]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def _at(self, n: int) -> Item:
        if n >= self._count:
            raise IndexError(n)
        return self._make(n)

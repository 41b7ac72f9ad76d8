"""Values of sentences by the ten thousand, in columns: what is alike stands side by side, and presses to little.

A value is told by its shape (which words, and of what kind each figure in it is) and its figures. Of those of one shape
each figure is a column of numbers: days are ordinals, texts the numbers of a list that all columns share. Unlike
:mod:`posdesk.kit.flat`, lists stay lists, and tables of names are values as well.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.money import Money
from posdesk.kit.text import Said

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NARROW: Final = ("<i1", "<i2", "<i4", "<i8")


class Texts:
    """Texts by number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def of(self, text: str) -> int:
        """The number of a text."""
        return self._numbers.setdefault(text, len(self._numbers))

    def every(self) -> list[str]:
        """All of them, by number."""
        return list(self._numbers)


def pack(values: Iterable[object], texts: Texts) -> dict[str, Any]:
    """Values as what msgpack has; ``TypeError`` for what is no value of a sentence."""
    import numpy as np

    shapes: dict[Any, int] = {}
    figures: list[array[int]] = []
    which = array("i")
    for value in values:
        own: list[int] = []
        number = shapes.setdefault(_take(value, own, texts), len(shapes))
        if number == len(figures):
            figures.append(array("q"))
        figures[number].extend(own)
        which.append(number)
    shape = np.frombuffer(which, dtype=np.int32) if which else np.zeros(0, dtype=np.int32)
    counts = np.bincount(shape, minlength=len(figures)).tolist()
    return {
        "count": len(which),
        "which": narrowed(shape) if len(figures) > 1 else None,
        "shapes": list(shapes),
        "figures": [
            [narrowed(column) for column in np.array(own, dtype=np.int64).reshape(count, -1).T]
            for own, count in zip(figures, counts, strict=True)
        ],
    }


def _take(value: object, own: list[int], texts: Texts) -> Any:
    """The shape of a value; its figures are added."""
    kind = type(value)
    if kind is str:
        own.append(texts.of(value))  # type: ignore[arg-type]  # the type was asked for by itself, for speed
        return "s"
    if kind is int:
        own.append(value)  # type: ignore[arg-type]  # as above
        return "i"
    if value is None:
        return "n"
    if isinstance(value, Said):
        args = value.args
        return ("S", value.key, tuple([name for name, _ in args]), tuple([_take(one, own, texts) for _, one in args]))
    if isinstance(value, Money):
        own.append(value.minor)
        return ("M", _take(value.currency, own, texts))
    if isinstance(value, date):
        own.append(value.toordinal())
        return "d"
    if isinstance(value, bool):
        own.append(value)
        return "b"
    if isinstance(value, (tuple, list)):
        return ("T" if isinstance(value, tuple) else "L", tuple([_take(one, own, texts) for one in value]))
    if isinstance(value, Mapping):
        return ("D", tuple(value), tuple([_take(one, own, texts) for one in value.values()]))
    if isinstance(value, str):
        # A word of an enumeration is kept as the text that it is.
        own.append(texts.of(str(value)))
        return "s"
    raise TypeError(f"not a value of a sentence: {kind.__name__}")


def narrowed(column: NDArray[np.integer[Any]]) -> list[Any]:
    """A column in as few bytes as its figures need."""
    import numpy as np

    low, high = int(column.min(initial=0)), int(column.max(initial=0))
    kind = next(kind for kind in _NARROW if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max)
    return [kind, column.astype(kind).tobytes()]


def unpack(packed: Mapping[str, Any], texts: Sequence[str]) -> list[Any]:
    """The values that :func:`pack` was given, with its texts by number."""
    import numpy as np

    count, which = packed["count"], packed["which"]
    figures = [iter([widened(one).tolist() for one in own]) for own in packed["figures"]]
    if which is None:
        return _made(packed["shapes"][0], figures[0], count, texts) if count else []
    found: list[Any] = [None] * count
    number = widened(which)
    for at, (shape, own) in enumerate(zip(packed["shapes"], figures, strict=True)):
        rows = np.flatnonzero(number == at).tolist()
        for n, value in zip(rows, _made(shape, own, len(rows), texts), strict=True):
            found[n] = value
    return found


def widened(told: Sequence[Any]) -> NDArray[np.int64]:
    """The column again."""
    import numpy as np

    kind, data = told
    if kind not in _NARROW:
        raise ValueError(kind)
    return np.frombuffer(data, dtype=kind).astype(np.int64)


def _made(shape: Any, figures: Iterator[list[int]], count: int, texts: Sequence[str]) -> list[Any]:
    """So many values of a shape, from the columns of their figures in turn."""
    if shape == "s":
        return [texts[number] for number in next(figures)]
    if shape == "i":
        return next(figures)
    if shape == "n":
        return [None] * count
    if shape == "d":
        return list(map(date.fromordinal, next(figures)))
    if shape == "b":
        return list(map(bool, next(figures)))
    kind, *rest = shape
    if kind == "M":
        minor = next(figures)
        return list(map(Money, minor, _made(rest[0], figures, count, texts)))
    inside = [_made(one, figures, count, texts) for one in rest[-1]]
    values: Iterable[tuple[Any, ...]] = zip(*inside, strict=True) if inside else repeat((), count)
    if kind == "S":
        key, names = rest[0], rest[1]
        if not names:
            # Of those that say nothing of their own one is enough.
            return [Said(key)] * count
        return [Said(key, tuple(zip(names, own, strict=True))) for own in values]
    if kind == "D":
        return [dict(zip(rest[0], own, strict=True)) for own in values]
    return list(values) if kind == "T" else list(map(list, values))

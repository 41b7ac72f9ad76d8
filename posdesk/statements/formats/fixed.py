"""Files of fixed width, as UnionPay writes them: no delimiter and no header, each field so many bytes wide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate
from typing import Final

from posdesk.statements.encoding import decode
from posdesk.statements.errors import DamagedFile
from posdesk.statements.formats import Read
from posdesk.statements.tables import reading
from posdesk.statements.tables.profile import Profile, profiles
from posdesk.statements.tables.sheet import Row, Sheet, header_name

_TRIED: Final = 20
"""Lines that a layout is told by."""

_BLANK: Final = b" "
_DIGITS: Final = ("date", "amount")
"""Roles whose fields hold nothing but figures, in every line."""


def sniff(head: bytes) -> bool:
    """Whether the lines are those of a layout of fixed width."""
    return _layout(head) is not None


def read(data: bytes, name: str) -> Read:
    """Read every line by the widths of its layout; ``DamagedFile`` where one is not of it."""
    layout = _layout(data)
    if layout is None:
        raise DamagedFile(file=name)
    _, encoding = decode(data)
    encoding = "gb18030" if encoding == "cp1252" else encoding
    cut = not data.endswith((b"\n", b"\r"))
    sheet = Sheet(name, tuple(_rows(data, layout, encoding, name, cut=cut)), cut=cut)
    return reading.read((sheet,), name, encoding, (layout.profile,))


@dataclass(frozen=True, slots=True)
class _Layout:
    """A profile, where its fields begin and end in a line, and whether a blank parts them."""

    profile: Profile
    fields: tuple[tuple[int, int], ...]
    gap: int

    @property
    def width(self) -> int:
        """The bytes of a line; what stands behind them is not read."""
        return self.fields[-1][1]

    def fits(self, line: bytes) -> bool:
        """Whether blanks part the fields of a whole line, and figures stand where figures must."""
        if self.gap and any(line[end : end + 1] not in (b"", _BLANK) for _, end in self.fields):
            return False
        names = [header_name(name) for name in self.profile.names]
        places = [names.index(column[0]) for role in _DIGITS for column in self.profile.columns[role]]
        return all(line[slice(*self.fields[place])].strip().isdigit() for place in places)


@cache
def _layouts() -> tuple[_Layout, ...]:
    found = []
    for profile in profiles():
        for gap in (1, 0) if profile.widths else ():
            step = partial(_after, gap=gap)
            starts = accumulate(profile.widths[:-1], step, initial=0)
            fields = tuple((at, at + width) for at, width in zip(starts, profile.widths, strict=True))
            found.append(_Layout(profile, fields, gap))
    return tuple(found)


def _after(at: int, width: int, *, gap: int) -> int:
    return at + width + gap


def _layout(data: bytes) -> _Layout | None:
    """The layout of the first lines, of which the last may be half of one."""
    lines = [line.rstrip(b"\r") for line in data.split(b"\n", _TRIED)[:_TRIED] if line.strip()]
    for layout in _layouts():
        whole = [line for line in lines if len(line) >= layout.width]
        if whole and len(whole) >= len(lines) - 1 and all(map(layout.fits, whole)):
            return layout
    return None


def _rows(data: bytes, layout: _Layout, encoding: str, name: str, *, cut: bool) -> Iterator[Row]:
    """The lines; of a last one that is cut off only the fields that are whole."""
    lines = data.split(b"\n")
    for number, physical in enumerate(lines, 1):
        line = physical.rstrip(b"\r")
        if not line.strip():
            continue
        half = cut and number == len(lines) and len(line) < layout.width
        if not half and not (len(line) >= layout.width and layout.fits(line)):
            raise DamagedFile(file=name)
        whole = [field for field in layout.fields if field[1] <= len(line)]
        yield Row(number, tuple(line[start:end].decode(encoding, "replace").strip() for start, end in whole))

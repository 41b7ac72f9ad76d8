"""Rows of a list that somebody brings along become drafts of devices; each row says what in it cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.rules import binding, columns, days
from posdesk.kit.text import Said, said

_DAYS: Final = ("pts_until", "bought", "warranty_until", "installed", "replace_by")
_NUMBERS: Final = ("cables", "weight", "every_days")
_REGISTER: Final = ("merchant", "provider", "shop", "counter", "custodian")
"""Fields that are records of the register, by the words that it knows them by."""

_NUMBER: Final = re.compile(r"(\d{1,6})(?:[.,]0+)? ?(?:g|克|天|日|days?|条|條|根)?", re.IGNORECASE)
_MONTHS: Final = re.compile(r"(\d{1,3}) ?(?:months?|mos?\.?|个月|個月|月)?", re.IGNORECASE)
_YEARS: Final = re.compile(r"(\d{1,2}) ?(?:years?|yrs?\.?|年)", re.IGNORECASE)
_ROUNDED: Final = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
"""A long number that a spreadsheet has rounded: its last digits are lost."""
_STARTERS: Final = "=+-@＝＋－＠"

_CELLS: Final = {"serial_missing": "serial", "status": "status"}
"""Of what :func:`binding.wrong` says the field, where that has another name."""
_TO_ADD: Final = frozenset({"serial_missing", "name", "content"})

Words = Mapping[str, Mapping[str, int]]
"""By field, and by the folded word, the number of a record of the register."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What in a row cannot be: where, what stands there, what was expected, and what to do."""

    line: int
    column: str
    found: str
    expected: Said
    todo: Said


@dataclass(frozen=True, slots=True)
class Draft:
    """One row: the device that it describes, and what is wrong with it."""

    line: int
    device: Device
    faults: tuple[Fault, ...] = ()
    kept: tuple[str, ...] = ()
    """Words that the register does not know; they are kept in the place or the note."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What holds where a list says nothing."""

    kind: Kind = Kind.POS
    status: Status = Status.ADOPTED
    """A list of devices that are there is mostly one of devices in use."""
    order: days.Order | None = None
    """Whether the day or the month comes first, where the list itself does not tell."""


@dataclass(slots=True)
class _Row:
    line: int
    cells: Mapping[str, str]
    heads: Mapping[str, str]
    values: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def refuse(self, name: str, expected: Said, todo: str) -> None:
        """Say that what stands in a field's cell cannot be."""
        column = self.heads.get(name, "")
        found = Fault(self.line, column, self.cells.get(name, ""), expected, said(f"devices.paper.todo.{todo}"))
        self.faults.append(found)


def drafts(
    rows: Iterable[tuple[int, Sequence[str]]], heads: Sequence[str], mapping: Mapping[int, str], words: Words,
    there: Iterable[Device], today: date, usual: Usual = Usual(),
) -> list[Draft]:  # fmt: skip
    """The devices that rows (line and cells) describe; ``mapping`` gives the field of a column's place."""
    titles = {name: heads[place] for place, name in mapping.items()}
    parsed = [_Row(line, _cells(cells, mapping), titles) for line, cells in rows if any(map(str.strip, cells))]
    orders = {name: usual.order or days.order_of(row.cells.get(name, "") for row in parsed) for name in _DAYS}
    known = binding.Numbers(there)
    made: list[Draft] = []
    lines: dict[int, int] = {}
    for row in parsed:
        device = _device(row, words, orders, usual)
        _check(row, device, known, lines, today)
        number = -1 - len(made)
        lines[number] = row.line
        known.learn(replace(device, id=number))
        made.append(Draft(row.line, device, tuple(row.faults), tuple(row.kept)))
    return made


def _cells(cells: Sequence[str], mapping: Mapping[int, str]) -> dict[str, str]:
    found = {}
    for place, name in mapping.items():
        cell = " ".join(cells[place].split()) if place < len(cells) else ""
        # what our own tables put before a sign that a spreadsheet would run
        found[name] = cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in _STARTERS else cell
    return found


def _device(row: _Row, words: Words, orders: Mapping[str, days.Order | None], usual: Usual) -> Device:
    row.values |= {"kind": usual.kind, "status": usual.status}
    for name, cell in row.cells.items():
        if cell:
            _READ.get(name, _text)(row, name, cell)
    for name in _DAYS:
        if row.cells.get(name):
            _day(row, name, row.cells[name], orders[name])
    for name in _REGISTER:
        if row.cells.get(name):
            _record(row, name, row.cells[name], words.get(name, {}))
    place = row.values.get("place", "")
    if place and "shop" not in row.values and (shop := words.get("shop", {}).get(columns.folded(place))):
        # where a list has one column for both, its words may be the name of a shop
        row.values |= {"shop": shop, "place": ""}
    return Device(**row.values)


def _text(row: _Row, name: str, cell: str) -> None:
    row.values[name] = cell


def _serial(row: _Row, name: str, cell: str) -> None:
    if _ROUNDED.fullmatch(cell):
        row.refuse(name, said("devices.wrong.serial"), "correct")
    else:
        row.values[name] = cell


def _kind(row: _Row, name: str, cell: str) -> None:
    kind = columns.kind_of(cell)
    if kind is None:
        row.refuse(name, said("devices.paper.fault.kind"), "correct")
    else:
        row.values[name] = kind


def _state(row: _Row, name: str, cell: str) -> None:
    state = columns.state_of(cell)
    if isinstance(state, Status):
        row.values[name] = state
    elif state is None:
        row.refuse(name, said("devices.paper.fault.state"), "correct")
    else:
        row.refuse(name, said("devices.paper.fault.state_later"), "move_later")


def _fixed(row: _Row, name: str, cell: str) -> None:
    fixed = columns.yes_or_no(cell)
    if fixed is None:
        row.refuse(name, said("devices.paper.fault.yes_no"), "correct")
    else:
        row.values[name] = fixed


def _number(row: _Row, name: str, cell: str) -> None:
    found = _NUMBER.fullmatch(cell)
    if found is None:
        row.refuse(name, said("devices.paper.fault.number"), "correct")
    else:
        row.values[name] = int(found[1])


def _later(_row: _Row, _name: str, _cell: str) -> None:
    """What needs other columns first."""


_READ: Final[Mapping[str, Callable[[_Row, str, str], None]]] = {
    "kind": _kind, "status": _state, "fixed": _fixed, "serial": _serial, "tusn": _serial,
    **dict.fromkeys(_NUMBERS, _number), **dict.fromkeys((*_DAYS, *_REGISTER), _later),
}  # fmt: skip


def _day(row: _Row, name: str, cell: str, order: days.Order | None) -> None:
    bought = row.values.get("bought")
    day = days.day_of(cell, order)
    if day is None and name == "warranty_until" and (months := _months(cell)):
        # Snipe-IT and GLPI say how long it lasts; without the day of purchase that says nothing
        row.values[name] = days.later(bought, months) if bought is not None else None
    elif day is None:
        both = len(days.readings(cell)) > 1
        row.refuse(name, said("devices.paper.fault.day_order" if both else "devices.paper.fault.day"), "iso")
    else:
        row.values[name] = day


def _months(cell: str) -> int:
    if found := _MONTHS.fullmatch(cell):
        return int(found[1])
    found = _YEARS.fullmatch(cell)
    return 12 * int(found[1]) if found else 0


def _record(row: _Row, name: str, cell: str, known: Mapping[str, int]) -> None:
    number = known.get(columns.folded(cell))
    if number is not None:
        row.values[name] = number
        return
    # What the register does not know is no fault, and is not lost: somebody can add it there later.
    row.kept.append(cell)
    into = "place" if name in ("shop", "counter") else "note"
    told = cell if into == "place" else f"{row.heads.get(name, name)}: {cell}"
    there = row.values.get(into, "")
    row.values[into] = ("; " if into == "note" else ", ").join(filter(None, (there, told)))


def _check(row: _Row, device: Device, known: binding.Numbers, lines: Mapping[int, int], today: date) -> None:
    refused = {fault.column for fault in row.faults}
    for code in binding.wrong(device, today):
        name = _CELLS.get(code, code)
        if row.heads.get(name, " ") not in refused:
            row.refuse(name, said(f"devices.wrong.{code}"), "add" if code in _TO_ADD else "correct")
    for twin in known.twins(device):
        if twin.device.id < 0:
            expected = said("devices.paper.fault.twin_file", line=lines[twin.device.id])
        else:
            name = twin.device.name or getattr(twin.device, twin.field)
            expected = said("devices.paper.fault.twin_here", name=name)
        row.refuse(twin.field, expected, "compare")

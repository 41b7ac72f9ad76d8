"""An acceptance that was done on paper: what is typed in of it, whose it is, what the inventory is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from posdesk.checklists.model import WRITTEN, Answer, Ask, Block, Kind, Part, Printout, Row, Sheet
from posdesk.checklists.rules import results
from posdesk.devices import service as inventory
from posdesk.devices.model import PAPER, WAITING, Device, OnPaper, Result

FORM: Final = "written"
"""The lines on which serial numbers are written down."""
BODY: Final = "body"
"""The line for the serial number on the device itself: it says whose acceptance it is."""
ELSEWHERE: Final = frozenset({"box", "notice", "screen"})
"""The lines for it where else it is read; it has to be the same."""
OVER: Final = "over"
"""Beside what comes of comparing serial numbers: the device that the sheet was printed for waits for nothing more."""

_SERIALS: Final = ELSEWHERE | {BODY, "box_seal"}
_CHECK: Final = "check"
_RESULTS: Final[Mapping[Answer, Result]] = {
    Answer.NONE: Result.OPEN, Answer.OK: Result.OK, Answer.FAULT: Result.FAULT,
    # The third box of an acceptance is *not applicable*; see ``Block.three``.
    Answer.UNCHECKED: Result.NOT_APPLICABLE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Whose:
    """The device that a sheet is about, so far as it can be told, and what comes of comparing its serial number."""

    device: Device | None
    found: str


def typed(printout: Printout) -> tuple[Block, ...]:
    """All blocks that are typed in: those with boxes, and of an acceptance what was written down."""
    form = next((one for one in printout.forms if one.key == FORM), None)
    if printout.kind is not Kind.ACCEPTANCE or form is None:
        return printout.blocks
    # What was printed there is known, and is not typed again.
    rows = tuple(
        Row(name, tuple(label.split("\n")), ask=Ask.SERIAL if name in _SERIALS else Ask.TEXT)
        for name, (label, known) in zip(WRITTEN, form.lines, strict=True)
        if not known
    )
    return (Block(FORM, form.title, rows, boxes=False), *printout.blocks)


def written(parts: Iterable[Part]) -> dict[str, str]:
    """What was written down, by line."""
    return {one[0]: one[2] for part in parts if part.block == FORM for one in part.answers}


def whose(printout: Printout, body: str, devices: Sequence[Device]) -> Whose:
    """Whose acceptance it is: that of the device with this serial number, if it waits for one."""
    waiting = [one for one in devices if one.status in WAITING]
    same = [one for one in waiting if body and one.serial and inventory.serial_compared(one, body) == results.SAME]
    if same:
        return Whose(same[0], results.SAME)
    own = next((one for one in devices if one.id == printout.device), None)
    if own is not None:
        if own.status not in WAITING:
            return Whose(own, OVER)
        return Whose(own, results.SAME if own.kind in PAPER else results.serial(own, body))
    if not body:
        return Whose(None, results.MISSING)
    near = [one for one in waiting if one.serial and inventory.serial_compared(one, body) == results.MISREAD]
    return Whose(near[0], results.MISREAD) if near else Whose(None, results.OTHER)


def on_paper(
    sheet: Sheet, parts: Iterable[Part], device: Device, inspected: date, person: int | None, *, receives: bool
) -> OnPaper:
    """What the inventory is told of a sheet."""
    every = tuple(parts)
    filled = {line: one for (_, line), one in results.by_key(every).items()}
    said = written(every)
    checks = []
    for item in inventory.checks_of(device.kind):
        _, answer, _, note = filled.get(f"{_CHECK}{item.number}", ("", "", "", ""))
        checks.append((item.number, _RESULTS[Answer(answer)], note))
    return OnPaper(
        device.id, sheet.number, inspected, person, receives, tuple(checks), said.get("box", ""),
        said.get("notice", ""), said.get("screen", ""), said.get("box_seal", ""), sheet.acceptance,
    )  # fmt: skip

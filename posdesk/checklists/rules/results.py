"""What came back of a sheet: what is open, what was found, whether the serial number is the right one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.checklists.model import Answer, Ask, Block, Fault, Part, Printout, Row, State
from posdesk.devices import service as inventory
from posdesk.devices.model import Device

LONGEST: Final = 500
"""Characters of a note, or of what was written on a line."""

Filled = tuple[str, str, str, str]
"""Line, answer, what was written on its line, note."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How the lines of a sheet were answered."""

    total: int = 0
    ok: int = 0
    faults: int = 0
    unchecked: int = 0
    """Ticked as not checked, or not ticked at all; what rests is not counted."""
    answered: int = 0


def by_key(parts: Iterable[Part]) -> dict[tuple[str, str], Filled]:
    """What came back, by block and line."""
    return {(part.block, one[0]): one for part in parts for one in part.answers}


def lines(printout: Printout) -> Iterator[tuple[Block, Row]]:
    """All lines of a sheet that have boxes, in the order of the paper."""
    for block in printout.blocks:
        for row in block.rows:
            yield block, row


def counts(printout: Printout, parts: Iterable[Part]) -> Counts:
    """How its lines were answered."""
    filled = by_key(parts)
    total = ok = faults = unchecked = answered = 0
    for block, row in lines(printout):
        one = filled.get((block.key, row.id), ("", "", "", ""))
        answer = Answer(one[1])
        total += 1
        answered += answer is not Answer.NONE
        ok += answer is Answer.OK
        faults += answer is Answer.FAULT
        unchecked += is_open(block, row, answer, one[3])
    return Counts(total, ok, faults, unchecked, answered)


def is_open(block: Block, row: Row, answer: Answer, note: str) -> bool:
    """Whether a line leaves its sheet incomplete.

    Where the third box is *not applicable* it settles a line; of one that must pass, the note says what was done.
    """
    if answer is Answer.UNCHECKED and not block.three:
        return row.starred and not note.strip()
    return answer in (Answer.NONE, Answer.UNCHECKED) and not row.rests


def unchecked(printout: Printout, parts: Iterable[Part]) -> list[tuple[Block, Row]]:
    """The lines that leave it incomplete."""
    filled, left = by_key(parts), []
    for block, row in lines(printout):
        _, answer, _, note = filled.get((block.key, row.id), ("", "", "", ""))
        if is_open(block, row, Answer(answer), note):
            left.append((block, row))
    return left


def state(printout: Printout, parts: Sequence[Part], faults: Iterable[Fault], *, finished: bool) -> State:
    """How far a sheet is; one that nobody said is typed in whole is not done, however much was answered."""
    count = counts(printout, parts)
    if not count.answered:
        return State.PRINTED
    if count.unchecked or not finished:
        return State.INCOMPLETE
    return State.FAULTY if any(one.closed is None for one in faults) else State.DONE


def last_ok(sheets: Iterable[tuple[date, Sequence[Part]]]) -> Mapping[tuple[str, str], date]:
    """When each line was well last, by block and line; ``sheets`` are days of inspection and what came back."""
    found: dict[tuple[str, str], date] = {}
    for day, parts in sheets:
        for (block, line), one in by_key(parts).items():
            if one[1] == Answer.OK and day > found.get((block, line), date.min):
                found[block, line] = day
    return found


def next_due(every: int, well: date | None) -> date | None:
    """The day from which a line is asked again; None where it never was well."""
    return None if well is None else well + timedelta(days=every)


def rests(every: int, well: date | None, month_end: date) -> bool:
    """Whether a line need not be looked at in a month: it was well, and stays so beyond the month's end."""
    again = next_due(every, well)
    return again is not None and every > _MONTHLY and again > month_end


_MONTHLY: Final = 31
"""Days up to which a line is asked every month, whenever it was well last."""


# the serial number that was written from the device


SAME, MISREAD, OTHER, MISSING = "same", "misread", "other", "missing"
"""What comes of comparing a written serial number with the inventory's."""


CODE_END: Final = 6
"""Signs at the end of what a static code says that are compared; a swapped sticker differs in them."""


def compared(ask: Ask, device: Device, written: str) -> str:
    """What comes of comparing what was written from a device with the inventory."""
    return code(device, written) if ask is Ask.CODE else serial(device, written)


def code(device: Device, written: str) -> str:
    """Whether the end of what a static code said, as it was written down, is that of the shop's own code."""
    read, known = written.strip().casefold(), device.content.strip().casefold()
    if not read:
        return MISSING
    if not known or (known.endswith(read) and len(read) >= min(CODE_END, len(known))):
        return SAME
    return OTHER


def serial(device: Device, written: str) -> str:
    """Whether the serial number that was written from a device is its own.

    ``misread``: it differs only in signs that are taken for each other, so look again before anybody is alarmed.
    """
    if not written.strip():
        return MISSING
    if not device.serial:
        return SAME
    return inventory.serial_compared(device, written)


def judged(row: Row, one: Filled, device: Device | None) -> Filled:
    """An answer as the figures correct it, whatever was ticked.

    Another serial number, or another code, is a fault. One that was not written, or that may
    only be misread, was not checked.
    """
    if row.ask not in (Ask.SERIAL, Ask.CODE) or device is None or one[1] == Answer.FAULT:
        return one
    found = compared(row.ask, device, one[2])
    if found == SAME:
        return (one[0], one[1] or str(Answer.OK), one[2], one[3])
    answer = Answer.FAULT if found == OTHER else Answer.UNCHECKED
    return (one[0], str(answer), one[2], one[3])


def cut(one: Filled) -> Filled:
    """An answer as it is kept: known answers alone, nothing without end."""
    return (one[0], str(Answer(one[1])), one[2].strip()[:LONGEST], one[3].strip()[:LONGEST])

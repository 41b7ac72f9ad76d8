"""The lines of a sheet as they are typed in: one key answers a line and goes to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from posdesk.checklists.model import Answer, Ask, Block, Part, Printout, Row
from posdesk.checklists.rules import accepting, results
from posdesk.checklists.rules.results import Filled
from posdesk.devices.model import Device

Index = QModelIndex | QPersistentModelIndex
LABEL, WORDS, ANSWER, WRITTEN, NOTE = range(5)
COMPARE: Final = (Ask.SERIAL, Ask.CODE)
"""What is compared with the inventory as soon as it is typed."""


@dataclass(slots=True)
class Line:
    """One row: a heading, or a line with what was answered so far."""

    block: Block
    row: Row | None = None
    answer: Answer = Answer.NONE
    written: str = ""
    note: str = ""

    @property
    def boxes(self) -> bool:
        """Whether it is answered; else it is only written on."""
        return self.row is not None and self.block.boxes

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it, or written on it where that is all."""
        return self.answer is Answer.NONE if self.boxes else self.row is not None and not self.written

    @property
    def filled(self) -> Filled:
        """As it is kept."""
        assert self.row is not None
        return (self.row.id, str(self.answer), self.written, self.note)

    def shown(self, column: int) -> str:
        """What stands in one of its cells."""
        if self.row is None:
            return self.block.title[0] if column == LABEL else ""
        label = f"{self.row.label}*" if self.row.starred else self.row.label
        return (label, self.row.words[0], str(self.answer), self.written, self.note)[column]


class Lines(QAbstractTableModel):
    """All lines of a sheet; ``touched`` names the block of which something is different."""

    touched = Signal(str)

    def __init__(self, printout: Printout, parts: Sequence[Part], devices: Sequence[Device], parent: QObject) -> None:
        super().__init__(parent)
        self._printout, self._every = printout, devices
        self._devices = {one.id: one for one in devices}
        known = results.by_key(parts)
        self.lines: list[Line] = []
        for block in accepting.typed(printout):
            self.lines.append(Line(block))
            for row in block.rows:
                _, answer, written, note = known.get((block.key, row.id), ("", "", "", ""))
                self.lines.append(Line(block, row, Answer(answer), written, note))

    # what stands there

    def row(self, place: int) -> Row | None:
        """The line at a place; None for a heading."""
        return self.lines[place].row if 0 <= place < len(self.lines) else None

    def compared(self, line: Line) -> str:
        """What comes of comparing what was written with the inventory; empty where nothing is compared."""
        if line.row is None or line.row.ask not in COMPARE:
            return ""
        if line.block.machine is None:
            return self._compared_on_sheet(line)
        device = self._devices.get(line.block.machine.device)
        return "" if device is None else results.compared(line.row.ask, device, line.written)

    def _compared_on_sheet(self, line: Line) -> str:
        """Of an acceptance: whose the serial number is, and whether the same stands wherever else it was read."""
        assert line.row is not None
        if line.row.id == accepting.BODY:
            return self.whose().found
        body = self._body
        if line.row.id not in accepting.ELSEWHERE or not (line.written and body):
            return ""
        return results.serial(Device(serial=body), line.written)

    @property
    def _body(self) -> str:
        own = (one for one in self.lines if one.block.key == accepting.FORM and one.row is not None)
        return next((one.written for one in own if one.row is not None and one.row.id == accepting.BODY), "")

    def whose(self) -> accepting.Whose:
        """Of an acceptance: the device that the serial number on the sheet names."""
        return accepting.whose(self._printout, self._body, self._every)

    @property
    def failed(self) -> bool:
        """Of an acceptance: whether something that must pass found a fault."""
        return any(
            line.row is not None and line.row.starred and line.answer is Answer.FAULT for line in self.lines
        )  # fmt: skip

    def can_be_well(self, place: int) -> bool:
        """Whether somebody may say that a line is well: what is compared has to be written, and be the right one."""
        return self.compared(self.lines[place]) in ("", results.SAME)

    def next_line(self, place: int, by: int = 1) -> int:
        """The next line in a direction; where there is none, the same."""
        found = place + by
        while 0 <= found < len(self.lines) and self.lines[found].row is None:
            found += by
        return found if 0 <= found < len(self.lines) else place

    def first_open(self) -> int:
        """The first line that nobody has answered; the first of all where all are."""
        places = [n for n, line in enumerate(self.lines) if line.row is not None]
        return next((n for n in places if self.lines[n].is_open), places[0] if places else -1)

    def counts(self) -> tuple[int, int, int, int]:
        """How many lines, how many are answered, faults, and lines that leave the sheet incomplete."""
        own = [line for line in self.lines if line.boxes]
        answered = sum(line.answer is not Answer.NONE for line in own)
        faults = sum(line.answer is Answer.FAULT for line in own)
        left = sum(
            results.is_open(line.block, line.row, line.answer, line.note) for line in own if line.row is not None
        )
        return len(own), answered, faults, left

    def of_block(self, key: str) -> list[Filled]:
        """What is known of a block, as it is kept."""
        return [line.filled for line in self.lines if line.row is not None and line.block.key == key]

    # changing

    def answer(self, place: int, answer: Answer) -> None:
        """Answer a line."""
        line = self.lines[place]
        if line.boxes and line.answer is not answer:
            line.answer = answer
            self._changed(place)

    def answer_rest(self, place: int) -> int:
        """Everything in this block that nobody has answered is well; where it is compared, only if it was written."""
        key, last = self.lines[place].block.key, place
        for n, line in enumerate(self.lines):
            if line.row is None or line.block.key != key:
                continue
            last = n
            if line.boxes and line.answer is Answer.NONE and self.compared(line) in ("", results.SAME):
                line.answer = Answer.OK
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, NOTE))
        self.touched.emit(key)
        return last

    def _changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, NOTE))
        self.touched.emit(self.lines[place].block.key)

    # Qt's

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        written = (WRITTEN, NOTE) if self.lines[index.row()].boxes else (WRITTEN,)
        return base | Qt.ItemFlag.ItemIsEditable if index.column() in written else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.shown(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and line.row is not None:
            return "\n".join((*line.row.words, *line.row.told, *line.row.why))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or line.row is None or index.column() not in (WRITTEN, NOTE):
            return False
        text = str(value).strip()[: results.LONGEST]
        if index.column() == NOTE:
            line.note = text
        else:
            line.written = text
            if line.boxes:
                self._judge(line)
        self._changed(index.row())
        return True

    def _judge(self, line: Line) -> None:
        """What was written answers its line by itself; only a person says what is well where it cannot be compared."""
        found = self.compared(line)
        if found == results.SAME:
            line.answer = Answer.OK
        elif found == results.OTHER:
            line.answer = Answer.FAULT
        elif found:
            line.answer = Answer.NONE


class Stop(QObject):
    """Lets arrows leave an editor, as Enter does."""

    left = Signal(object, int)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]  # a key press is a QKeyEvent, which Qt's stubs do not narrow
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.left.emit(watched, 1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

"""Taking in a list that a shop has: which column is what, what would become of each row, and then all at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from posdesk.devices.model import Kind, Status
from posdesk.devices.rules.columns import FIELDS
from posdesk.devices.service import Draft, Usual
from posdesk.devices.ui.desk import Incoming, MovingDesk
from posdesk.kit.jobs import Job
from posdesk.kit.text import said
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.dropping import Drop
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

_SHOWN: Final = 100
"""Rows that cannot be taken in which are told one by one."""
_SAMPLE: Final = 3
CHOOSE, COLUMNS, ROWS = range(3)


class MovingIn(Frame):
    """The three steps; ``taken`` once devices were kept."""

    taken = Signal(int)

    def __init__(self, desk: MovingDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, (820, 640))
        self._desk = desk
        self._incoming: Incoming | None = None
        self._drafts: list[Draft] = []
        self.fields: dict[int, Choice] = {}
        Drop(self, self._takes).came.connect(self._dropped)
        self.choose = Button(self.tr("Choose a table…"), "upload")
        self.kind, self.state = Choice(), Choice()
        self._furnish()
        self.aside.clicked.connect(self._back)
        self._show(CHOOSE)
        self.choose.setFocus()

    def _furnish(self) -> None:
        first = self.add_place(12)
        first.addWidget(
            Words(
                self.tr(
                    "A spreadsheet, or what another program wrote: CSV or XLSX, in any order of columns. Lists of "
                    "Snipe-IT and GLPI are known. Nothing is kept before you have seen what would be."
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch()
        first.addLayout(row)
        first.addStretch()
        self.choose.clicked.connect(self._choose)
        self._columns = self.add_place(8)
        self._rows = self.add_place(6)
        words = self.wording.text
        for kind in Kind:
            self.kind.addItem(words.word(f"devices.kind.{kind}"), str(kind))
        for state in (Status.ADOPTED, Status.RECEIVED, Status.ORDERED):
            self.state.addItem(words.word(f"devices.status.{state}"), str(state))
        self.kind.setCurrentIndex(self.kind.findData(str(Kind.POS)))

    # the file

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a table"), "", "CSV, XLSX (*.csv *.xlsx *.xls)")
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a list, and show what its columns are taken for."""
        desk = self._desk
        self.work(lambda _job: desk.open_list(path), self._opened, self.tr("Reading…"))

    def _opened(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self._show_columns(incoming)
        self._show(COLUMNS)

    def _takes(self, paths: list[Path]) -> bool:
        return len(paths) == 1 and not self.busy

    def _dropped(self, paths: list[Path]) -> None:
        self.open_path(paths[0])

    # what the columns are

    def _show_columns(self, incoming: Incoming) -> None:
        _empty(self._columns)
        self.fields = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, head in enumerate(incoming.heads):
            words = incoming.words(place)
            if not head.strip() and not words:
                continue
            choice = Choice()
            choice.addItem(self.tr("left out"), "")
            for name in FIELDS:
                choice.addItem(self.wording.text.word(f"devices.paper.field.{name}"), name)
            choice.setCurrentIndex(max(choice.findData(incoming.columns.get(place, "")), 0))
            choice.setAccessibleName(head)
            choice.activated.connect(self._column_chosen)
            self.fields[place] = choice
            row = grid.rowCount()
            grid.addWidget(Words(head or "–", bold=True), row, 0)
            grid.addWidget(Elided(self.wording.text.word("list.comma").join(words[:_SAMPLE]), quiet=True), row, 1)
            grid.addWidget(choice, row, 2)
        usual = QHBoxLayout()
        usual.setSpacing(8)
        usual.addWidget(labelled(self.tr("Where a row says nothing:"), self.kind))
        usual.addWidget(self.kind)
        usual.addWidget(self.state)
        usual.addStretch()
        self._columns.addLayout(grid)
        self._columns.addSpacing(6)
        self._columns.addLayout(usual)
        self._columns.addStretch()

    def _column_chosen(self) -> None:
        """A field is of one column: whoever takes it takes it from another."""
        chosen = self.sender()
        place = next((at for at, one in self.fields.items() if one is chosen), None)
        if place is None or self._incoming is None:
            return
        self._incoming = self._incoming.take(place, str(self.fields[place].currentData()) or None)
        for at, choice in self.fields.items():
            choice.setCurrentIndex(max(choice.findData(self._incoming.columns.get(at, "")), 0))

    # what would become of the rows

    def _look(self) -> None:
        desk, incoming = self._desk, self._incoming
        usual = Usual(Kind(str(self.kind.currentData())), Status(str(self.state.currentData())))
        self.work(lambda _job: desk.drafts_of(incoming, usual), self._looked, self.tr("Looking through the rows…"))

    def _looked(self, drafts: list[Draft]) -> None:
        self._drafts = drafts
        bad = [one for one in drafts if one.faults]
        _empty(self._rows)
        if bad:
            self._rows.addWidget(Words(self.tr("%n row(s) cannot be taken in:", "", len(bad)), bold=True))
        for fault in [fault for one in bad for fault in one.faults][:_SHOWN]:
            line = said(
                "devices.paper.row", line=fault.line, column=fault.column, found=fault.found, expected=fault.expected,
                todo=fault.todo,
            )  # fmt: skip
            self._rows.addWidget(Words(self.wording.say(line), wrap=True))
        if len(bad) > _SHOWN:
            self._rows.addWidget(Words(self.tr("and %n more", "", len(bad) - _SHOWN), quiet=True))
        strange = [word for one in drafts for word in one.kept]
        if strange:
            some = self.wording.text.word("list.comma").join(dict.fromkeys(strange[:_SHOWN]))
            told = self.tr("Not in the register, kept as words: {some}").format(some=some)
            self._rows.addWidget(Words(told, size=Size.CAPTION, quiet=True, wrap=True))
        self._rows.addStretch()
        self._show(ROWS)

    @property
    def _good(self) -> int:
        return sum(not one.faults for one in self._drafts)

    # the steps

    def _show(self, step: int) -> None:
        self.places.setCurrentIndex(step)
        self.aside.setVisible(step != CHOOSE)
        self.aside.setText(self.tr("Back"))
        title, close = self.tr("Take a list in"), self.tr("Close")
        if step == CHOOSE:
            self.say(title, self.tr("Devices that you keep a list of already."), "", close)
        elif step == COLUMNS:
            name = "" if self._incoming is None else self._incoming.file
            self.say(title, self.tr("{file}: what is in each column?").format(file=name), self.tr("Look"), close)
        else:
            lead = self.tr("%n device(s) can be taken in.", "", self._good)
            if not self._good:
                main = ""
            elif self._good < len(self._drafts):
                main = self.tr("Take in the good ones")
            else:
                main = self.tr("Take in all")
            self.say(title, lead, main, close)

    def _back(self) -> None:
        self._show(max(CHOOSE, self.places.currentIndex() - 1))

    def go_on(self) -> None:
        """The next step, and at the last one: keep them."""
        if self.places.currentIndex() == COLUMNS:
            self._look()
        elif self.places.currentIndex() == ROWS and self._incoming is not None:
            desk, drafts, name = self._desk, self._drafts, self._incoming.file

            def work(_job: Job) -> int:
                return desk.take_in(drafts, name, only_good=True)

            self.work(work, self._kept, self.tr("Keeping…"))

    def _kept(self, count: int) -> None:
        self._drafts = []
        self.taken.emit(count)
        self._show(CHOOSE)
        self.banner.say(Tone.GOOD, self.tr("%n device(s) are in the inventory now.", "", count))


def _empty(column: Any) -> None:
    """Take everything out of a column of widgets."""
    while (item := column.takeAt(0)) is not None:
        widget, inside = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
        elif inside is not None:
            _empty(inside)

"""What is done with sheets over the page: printed, typed in, looked at, filed, put right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from posdesk.checklists.model import Fault
from posdesk.checklists.rules import results
from posdesk.checklists.service import Entry, Filed, Order, Shelf
from posdesk.checklists.ui.desk import ChecklistDesk
from posdesk.checklists.ui.filling import FillDialog
from posdesk.checklists.ui.printing import PrintDialog
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.printing import Preview
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault import service as vaults

FILES: Final = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.pdf"


@dataclass(frozen=True, slots=True)
class Telling:
    """What a task tells: its tone, the words, and the number of the sheet that it is about."""

    tone: Tone
    words: str
    number: str = ""


class PutRight(Frame):
    """Asks how a fault was put right."""

    agreed = Signal(object, str)

    def __init__(self, entry: Entry, fault: Fault, lane: Lane, language: str, parent: QWidget) -> None:
        super().__init__(lane, language, parent, (520, 280))
        self._fault = fault
        self.how = QLineEdit()
        self.how.setMaxLength(results.LONGEST)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(self.wording.text.show(entry.words(fault.line)), wrap=True))
        column.addSpacing(8)
        column.addWidget(labelled(self.tr("How was it put right?"), self.how))
        column.addWidget(self.how)
        column.addStretch()
        self.places.addWidget(place)
        self.say(self.tr("It is put right"), "", self.tr("Keep"), self.tr("Cancel"))
        self.how.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.how.text().strip()))

    def go_on(self) -> None:
        self.accept()
        self.agreed.emit(self._fault, self.how.text().strip())


class SheetTasks(QObject):
    """Opens the dialogs over one page; ``changed`` brings the number of a sheet of which something is different."""

    changed = Signal(str)
    told = Signal(object)
    failed = Signal(object)
    paper_wanted = Signal(object)
    put_right = Signal(object, str)

    def __init__(self, page: QWidget, desk: ChecklistDesk, lane: Lane, wording: Wording) -> None:
        super().__init__(page)
        self._page, self._desk, self._lane, self.wording = page, desk, lane, wording

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def print(self, shelf: Shelf, wanted: Order | None = None) -> None:
        """Choose a sheet and print it."""
        dialog = PrintDialog(self._desk, shelf, self._lane, self.wording.language, self._page, wanted)
        dialog.printed.connect(self.changed)
        self._open(dialog)

    def fill(self, entry: Entry, shelf: Shelf) -> None:
        """Type in what came back of a sheet."""
        dialog = FillDialog(self._desk, entry, shelf, self._lane, self.wording.language, self._page)
        dialog.keeper.changed.connect(lambda number=entry.sheet.number: self.changed.emit(number))
        dialog.keeper.failed.connect(self.failed)
        dialog.done_with.connect(self.changed)
        self._open(dialog)
        dialog.begin()

    def close_fault(self, entry: Entry, fault: Fault) -> None:
        """Ask how a fault was put right."""
        dialog = PutRight(entry, fault, self._lane, self.wording.language, self._page)
        dialog.agreed.connect(self.put_right)
        self._open(dialog)
        dialog.how.setFocus()

    def show_pages(self, entry: Entry) -> None:
        """Show the pages of a sheet as they were printed."""
        desk, sheet = self._desk, entry.sheet

        def work(_job: Job) -> tuple[str, bytes]:
            return sheet.number, desk.checklists().pages(sheet)

        self._lane.run(work, self._preview, self._failed)

    def _preview(self, made: tuple[str, bytes]) -> None:
        number, pdf = made
        Preview(pdf, number, self._page).open()

    def show_paper(self, entry: Entry, attachment: int) -> None:
        """Show a scan."""
        desk, number = self._desk, entry.sheet.id

        def work(_job: Job) -> Any:
            found = desk.checklists().scans_of(number)
            return next((paper for _, paper in found if paper.id == attachment), None)

        self._lane.run(work, self._paper, self._failed)

    def _paper(self, paper: Any) -> None:
        if paper is not None:
            self.paper_wanted.emit(paper)

    # scans

    def choose_scan(self, sheet: int | None = None) -> None:
        """Choose signed pages; each finds its own sheet by its code, and may be of no other than the chosen one."""
        kind = self.tr("Scans and photos") + f" ({FILES})"
        chosen, _ = QFileDialog.getOpenFileNames(self._page, self.tr("File signed pages"), "", kind)
        if chosen:
            self.file([Path(one) for one in chosen], sheet)

    def file(self, paths: Sequence[Path], sheet: int | None = None) -> None:
        """File pages one after another; what goes wrong with one is told, and the others are filed."""
        desk = self._desk
        self.told.emit(Telling(Tone.QUIET, self.tr("Reading the pages…")))

        def work(job: Job) -> tuple[list[Filed], list[PosdeskError]]:
            lists = desk.checklists()
            filed: list[Filed] = []
            refused: list[PosdeskError] = []
            for done, path in enumerate(paths):
                job.step("filing", done, len(paths))
                try:
                    filed.append(lists.file_scan(path.name, vaults.chosen(path), sheet))
                except PosdeskError as problem:
                    refused.append(problem)
            return filed, refused

        self._lane.run(work, self._filed, self._failed)

    def _filed(self, came: tuple[list[Filed], list[PosdeskError]]) -> None:
        filed, refused = came
        text, words, number = self.wording.text, [], ""
        if filed:
            last = filed[-1]
            number = last.sheet.number
            own = [one for one in filed if one.sheet.id == last.sheet.id]
            words.append(text.word("checklists.scan.filed", n=len(own), number=number))
            if last.missing:
                words.append(text.word("checklists.scan.missing", pages=last.missing))
            else:
                words.append(text.word("checklists.scan.whole" if last.scan.pages else "checklists.scan.plain"))
        words += [self.wording.error(error) for error in refused]
        self.told.emit(Telling(Tone.DANGER if refused else Tone.GOOD, " ".join(words), number))
        self.changed.emit(number)

    def _failed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

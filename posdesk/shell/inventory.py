"""The inventory's tasks and the window: what its page asks for is opened here, over the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from posdesk.devices.model import Device
from posdesk.devices.ui.desk import InventoryDesk, MovingDesk
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link
from posdesk.shell.addresses import page_of
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane

if TYPE_CHECKING:
    from posdesk.devices.ui.page import DevicesPage


class Program(InventoryDesk, MovingDesk, Protocol):
    """What the tasks need of the program beneath them."""


class InventoryTasks(QObject):
    """Opens the guided tasks of one inventory page; ``link_wanted`` and ``paper_wanted`` are the shell's to open."""

    link_wanted = Signal(object)
    paper_wanted = Signal(object)
    saved = Signal(str)
    """The name of a file that was written in plaintext, because somebody wanted it."""
    failed = Signal(object)

    def __init__(self, page: DevicesPage, door: Program, lane: Lane, language: str) -> None:
        super().__init__(page)
        self._page, self._door, self._lane, self.language = page, door, lane, language
        page.accept_wanted.connect(self.accept)
        page.inspect_wanted.connect(self.inspect)
        page.daily_wanted.connect(self.look)
        page.compare_wanted.connect(self.compare)
        page.print_wanted.connect(self.print)
        page.import_wanted.connect(self.move_in)
        page.export_wanted.connect(self.export)

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def accept(self, device: int) -> None:
        """The acceptance of a device."""
        from posdesk.devices.ui.accept import AcceptDialog

        dialog = AcceptDialog(self._door, device, self._lane, self.language, self._page)
        dialog.link_wanted.connect(partial(self._leave_for, dialog))
        dialog.attachment_wanted.connect(self.paper_wanted)
        dialog.changed.connect(self._page.refresh)
        # each answer is kept as it is given, so the page is behind whichever way the task is left
        dialog.finished.connect(self._page.refresh)
        self._open(dialog)

    def _leave_for(self, dialog: QDialog, wanted: Link) -> None:
        """Go to another page; what covers it is put away, where that page is there."""
        if page_of(wanted) is not None:
            dialog.close()
        self.link_wanted.emit(wanted)

    def inspect(self, device: int, _look: str) -> None:
        """The monthly inspection of a device, or a special one."""
        from posdesk.devices.ui.inspect import InspectDialog

        dialog = InspectDialog(self._door, device, self._lane, self.language, self._page)
        dialog.link_wanted.connect(partial(self._leave_for, dialog))
        dialog.changed.connect(self._page.refresh)
        self._open(dialog)

    def look(self) -> None:
        """The daily look at all devices."""
        from posdesk.devices.ui.inspect import DailyLook

        dialog = DailyLook(self._door, self._lane, self.language, self._page)
        dialog.link_wanted.connect(partial(self._leave_for, dialog))
        dialog.changed.connect(self._page.refresh)
        self._open(dialog)

    def compare(self, device: int) -> None:
        """Old and new photos of a device, side by side."""
        from posdesk.devices.ui.compare import CompareDialog

        dialog = CompareDialog(self._door, device, self._lane, self.language, self._page)
        dialog.view.changed.connect(self._page.refresh)
        self._open(dialog)

    def print(self, devices: Sequence[Device]) -> None:
        """Papers of some devices."""
        from posdesk.devices.ui.printing import PaperDialog

        self._open(PaperDialog(self._door, devices, self._lane, self.language, self._page))

    def move_in(self) -> None:
        """A list that the shop has already."""
        from posdesk.devices.ui.moving_in import MovingIn

        dialog = MovingIn(self._door, self._lane, self.language, self._page)
        dialog.taken.connect(self._page.refresh)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self) -> None:
        """All of it in an open format, by the ending of the name that somebody gives."""
        kinds = "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;ZIP (*.zip)"
        chosen, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export the inventory"), "devices.xlsx", kinds)
        if not chosen:
            return
        path = Path(chosen)
        ending = path.suffix.lower() or kind[kind.index("*") + 1 : -1]
        path = path if path.suffix else path.with_suffix(ending)
        door, language = self._door, self.language

        from posdesk.devices.ui.exporting import content

        def work(job: Job) -> str:
            save(path, content(door, ending, language, job))
            return path.name

        self._lane.run(work, self._saved, self._missed)

    def _saved(self, name: str) -> None:
        self.saved.emit(name)

    def _missed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

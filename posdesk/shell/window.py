"""The main window: side bar, page, the window's own keys, and files dropped anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from posdesk.kit.jobs import Job
from posdesk.reconcile.ui.desk import Desk
from posdesk.reconcile.ui.page import ReconcilePage
from posdesk.shell.choices import Choices
from posdesk.shell.drop import DropVeil, files_of
from posdesk.shell.languages import Languages
from posdesk.shell.shortcuts import ShortcutSheet
from posdesk.shell.sidebar import SideBar
from posdesk.statements.model import ReadFile
from posdesk.statements.ui.mapper.desk import Desk as Mapper
from posdesk.statements.ui.sheet import Desk as Files
from posdesk.statements.ui.sheet import ImportSheet
from posdesk.ui import theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode


def made_up_shop(folder: Path) -> Sequence[Path]:
    """Write the made-up shop; the simulator is only loaded when somebody wants to see it."""
    from posdesk.demo import shop

    made = []
    for name, content in shop.make().files.items():
        made.append(folder / name)
        made[-1].write_bytes(content)
    return made


def _load_the_engine(_job: Job) -> None:
    import duckdb  # noqa: F401  loading is the point
    import numpy  # noqa: F401  loading is the point


class Program(Desk, Mapper, Files, Protocol):
    """What the window needs of the program beneath it: what each of its pages needs."""


class MainWindow(QMainWindow):
    """The window."""

    def __init__(self, application: QApplication, app: Program, choices: Choices, languages: Languages) -> None:
        super().__init__()
        self._app = app
        self._application, self._choices, self._languages = application, choices, languages
        self.lane = Lane(self)
        self.side = SideBar()
        self.files = ImportSheet(app, self.lane)
        self.page = ReconcilePage(app, self.lane, made_up_shop, self.files, languages.current)
        self.files.removed.connect(self.page.remove)
        self.files.asked.connect(self.page.tell_why)
        self.files.unlock_wanted.connect(self.page.unlock)
        self.files.mapping_wanted.connect(self.open_mapping)
        self.page.mapping_wanted.connect(self.open_mapping)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.page, 1)
        self.setCentralWidget(inside)
        self._veil = DropVeil(inside)
        self.setAcceptDrops(True)
        self.setWindowTitle("posdesk")
        self.setMinimumSize(1024, 640)
        self._place(choices)
        self.side.show_choices(choices.mode, languages.current)
        self.side.mode_chosen.connect(self.wear_mode)
        self.side.language_chosen.connect(self.wear_language)
        self.side.keys_wanted.connect(self.show_keys)
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._keys()
        self.page.empty.main.setFocus()

    def warm_up(self) -> None:
        """Load what the first files will need, after the first paint and before anybody has chosen them."""
        self.page.warm_up()
        self.lane.run(_load_the_engine, self._warm)

    def _warm(self, _nothing: None) -> None:
        """The engine is loaded."""

    def open_mapping(self, file: ReadFile) -> None:
        """Ask what the columns of a file mean."""
        from posdesk.statements.ui.mapper.dialog import MappingDesk

        desk = MappingDesk(self._app, self.lane, file, self._languages.current, self)
        desk.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk.agreed.connect(self.page.use_mapping)
        desk.open()

    def _place(self, choices: Choices) -> None:
        self.resize(1366, 768)
        room = self.screen().availableGeometry()
        if not choices.geometry.isEmpty():
            self.restoreGeometry(choices.geometry)
        elif room.width() <= self.width() or room.height() <= self.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keys(self) -> None:
        page = self.page
        for keys, slot in (
            ("Ctrl+O", page.choose_files), ("Ctrl+V", page.paste), ("Ctrl+F", page.focus_search),
            ("Ctrl+S", page.save_pdf), ("Ctrl+P", page.preview), ("Ctrl+Z", page.undo),
            ("F5", page.session.judge_again), ("Esc", page.escape),
            ("F6", self._next_pane), ("Shift+F6", self._pane_before), ("F1", self.show_keys),
            ("Ctrl+/", self.show_keys), ("F9", self._next_mode), ("Ctrl+Q", self.close),
            ("Ctrl+1", self._first_place), ("Ctrl+2", self._second_place), ("Ctrl+3", self._third_place),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    def _first_place(self) -> None:
        self.page.places.go(0)

    def _second_place(self) -> None:
        self.page.places.go(1)

    def _third_place(self) -> None:
        self.page.places.go(2)

    def _next_pane(self) -> None:
        self.page.next_pane(1)

    def _pane_before(self) -> None:
        self.page.next_pane(-1)

    def _next_mode(self) -> None:
        modes = list(Mode)
        self.wear_mode(modes[(modes.index(self._choices.mode) + 1) % len(modes)])

    def _system_changed(self) -> None:
        if self._choices.mode is Mode.AUTO:
            theme.apply(self._application, Mode.AUTO)

    def wear_mode(self, mode: Mode) -> None:
        """Put on light or dark."""
        self._choices.mode = mode
        theme.apply(self._application, mode)
        self.side.show_choices(mode, self._languages.current)

    def wear_language(self, language: str) -> None:
        """Speak another language."""
        self._choices.language = language
        self._languages.wear(language)
        self.side.show_choices(self._choices.mode, language)
        self.page.set_language(language)

    def show_keys(self) -> None:
        """Show what can be done by keyboard."""
        sheet = ShortcutSheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self._veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        event.acceptProposedAction()
        self.page.add(files_of(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._choices.geometry = self.saveGeometry()
        self.page.session.cancel()
        self.hide()
        self.lane.close()
        super().closeEvent(event)

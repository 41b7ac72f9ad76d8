"""The sheet of keys: everything that can be done without a mouse, on one page."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words


class ShortcutSheet(QDialog):
    """Lists the keys by where they work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 20, 24, 20))
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Everything by keyboard"), size=Size.SECTION, bold=True))
        across = QHBoxLayout()
        across.setSpacing(40)
        for groups in ((self._anywhere(),), (self._calendar(), self._lists())):
            side = QVBoxLayout()
            side.setSpacing(16)
            for title, keys in groups:
                side.addWidget(Words(title, bold=True))
                side.addLayout(self._grid(keys))
            side.addStretch()
            across.addLayout(side)
        column.addLayout(across)
        close = Button(self.tr("Close"), look="main")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _grid(self, keys: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        for row, (key, what) in enumerate(keys):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if "…" not in key else key
            grid.addWidget(Words(shown.replace("…", ""), quiet=True), row, 0)
            grid.addWidget(Words(what), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _anywhere(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return self.tr("Anywhere"), (
            ("Ctrl+O", self.tr("Choose files")),
            ("Ctrl+V", self.tr("Read files or bank messages from the clipboard")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+1", self.tr("Settlements")),
            ("Ctrl+2", self.tr("Files and their proof")),
            ("Ctrl+3", self.tr("Terms")),
            ("F6", self.tr("Next part of the page")),
            ("Shift+F6", self.tr("Part before")),
            ("Ctrl+P", self.tr("Print the report")),
            ("Ctrl+L", self.tr("Lock the vault")),
            ("Ctrl+S", self.tr("Save the report as PDF")),
            ("Ctrl+Z", self.tr("Put a file back")),
            ("F5", self.tr("Judge again")),
            ("Esc", self.tr("Stop the work, or show all again")),
            ("F9", self.tr("Light, dark, as the system")),
            ("F1", self.tr("This page")),
            ("F2", self.tr("The guides: what to do when something has happened")),
            ("Ctrl+Q", self.tr("Quit")),
        )

    def _calendar(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return self.tr("In the calendar"), (
            ("…← ↑ → ↓", self.tr("Day by day, week by week")),
            ("PgUp", self.tr("Month before")),
            ("PgDown", self.tr("Next month")),
            ("Home", self.tr("First day of the month")),
            ("End", self.tr("Last day of the month")),
            ("Enter", self.tr("Show this day alone, or all again")),
        )

    def _lists(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return self.tr("In a list"), (
            ("…← ↑ → ↓", self.tr("Go to a row or a figure; its why stands below")),
            ("F3", self.tr("Sort by this column, again: the other way")),
            ("Del", self.tr("Take this file out")),
        )

"""When the program itself is wrong: one dialog, a log without anybody's data, nothing sent anywhere."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget


class Mishap(QObject):
    """Takes over what nobody caught."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown = False

    def install(self) -> None:
        """From now on, show what nobody caught."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show one dialog; further mishaps meanwhile only go to the log."""
        log = redacted(kind, trace)
        print(log, file=sys.stderr)
        if self._shown or issubclass(kind, KeyboardInterrupt):
            return
        self._shown = True
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("A mistake in posdesk"), "", parent=self._window)
        box.setText(self.tr("posdesk made a mistake. Your files are unchanged, and nothing was sent anywhere."))
        box.setInformativeText(
            self.tr("You can go on. If it comes again, copy the details and report them; they hold none of your data.")
        )
        box.setDetailedText(log)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(log)
        self._shown = False


def redacted(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened, without messages or values: those can hold names and amounts."""
    frames = traceback.extract_tb(trace)
    lines = [f"{frame.filename.rpartition('posdesk')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *lines])

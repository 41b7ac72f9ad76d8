"""Reports out of the window: looked at and printed, or saved as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.reconcile.model import Verdict
from posdesk.reconcile.ui.desk import Desk
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane

KINDS: Final = ("pdf", "html", "xlsx", "csv")


class Exporter(QObject):
    """Makes reports in the lane."""

    saved = Signal(object)
    failed = Signal(object)
    previewed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lane, self._window = desk, lane, window

    def preview(self, verdict: Verdict, language: str) -> None:
        """Show the report's pages, from where they can be printed."""
        desk = self._desk

        def work(job: Job) -> bytes:
            job.step("report")
            return desk.report(verdict, "pdf", language)

        self._lane.run(work, self._show, self._fail)

    def _show(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        dialog = printing.Preview(pdf, self.tr("Print the report"), self._window)
        self.previewed.emit(dialog)
        dialog.open()

    def ask_and_save(self, verdict: Verdict, kind: str, language: str) -> None:
        """Ask where to, and save the report."""
        names = {
            "pdf": self.tr("PDF document"),
            "html": self.tr("Web page"),
            "xlsx": self.tr("Excel workbook"),
            "csv": self.tr("CSV table"),
        }
        proposed = f"posdesk-{verdict.as_of.isoformat()}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the report"), proposed, f"{names[kind]} (*.{kind})"
        )
        if chosen:
            path = Path(chosen)
            self.save(verdict, kind, language, path if path.suffix else path.with_suffix(f".{kind}"))

    def save(self, verdict: Verdict, kind: str, language: str, path: Path) -> None:
        """Save the report to a file."""
        desk = self._desk

        def work(job: Job) -> Path:
            job.step("report")
            save(path, desk.report(verdict, kind, language))
            return path

        self._lane.run(work, self._saved, self._fail)

    def save_text(self, text: str) -> None:
        """Ask where to, and save terms."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the terms"), "terms.toml", "TOML (*.toml)")
        if not chosen:
            return
        path = Path(chosen)

        def work(_job: Job) -> Path:
            save(path, text.encode())
            return path

        self._lane.run(work, self._saved, self._fail)

    def _saved(self, path: Path) -> None:
        self.saved.emit(path)

    def _fail(self, error: PosdeskError) -> None:
        self.failed.emit(error)

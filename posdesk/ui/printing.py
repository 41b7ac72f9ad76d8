"""Printing: the bytes of a PDF are shown in a preview and sent to the printer as they are."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Slot
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget


class Printout(QObject):
    """One PDF on its way to paper."""

    def __init__(self, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)

    @Slot(QPrinter)
    def paint(self, printer: QPrinter) -> None:
        """Draw the pages; at most 300 dots an inch, which is what a shop's printer shows."""
        pages = range(self.document.pageCount())
        first = printer.fromPage()
        if first:
            pages = range(first - 1, min(printer.toPage(), len(pages)))
        painter = QPainter(printer)
        for place, page in enumerate(pages):
            if place:
                printer.newPage()
            box = painter.viewport()
            size = self.document.pagePointSize(page)
            scale = min(box.width() / size.width(), box.height() / size.height())
            dots = min(1.0, 300 / printer.resolution())
            asked = QSize(round(size.width() * scale * dots), round(size.height() * scale * dots))
            picture = self.document.render(page, asked)
            box.setSize(QSize(round(size.width() * scale), round(size.height() * scale)))
            painter.drawImage(box, picture)
        painter.end()


class Preview(QPrintPreviewDialog):
    """The dialog in which a person looks at the pages and prints them."""

    def __init__(self, pdf: bytes, title: str, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        super().__init__(printer, parent)
        # Qt keeps the printer's address alone: without a hold on it the dialog would paint on freed memory
        self._printer = printer
        self.printout = Printout(pdf, self)
        if self.printout.document.pageCount():
            size = self.printout.document.pagePointSize(0)
            if size.width() > size.height():
                printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 680)
        self.paintRequested.connect(self.printout.paint)

from __future__ import annotations

import gc

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from posdesk.ui.printing import Preview, Printout


def pdf(pages: int) -> bytes:
    """A document with words on each page."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(500, 500, f"page {page}")
    painter.end()
    buffer.close()
    return bytes(made.data())


def test_the_preview_shows_every_page_and_holds_its_printer(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Preview(pdf(3), "Print", window)
    gc.collect()
    dialog.open()
    shown = dialog.findChild(QPrintPreviewWidget)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pageCount() == 3)
    dialog.close()


def test_pages_go_to_paper(qtbot: QtBot, tmp_path: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(f"{tmp_path}/out.pdf")
    Printout(pdf(2)).paint(printer)
    with open(f"{tmp_path}/out.pdf", "rb") as file:
        again = Printout(file.read())
    assert again.document.pageCount() == 2
    picture = again.document.render(0, again.document.pagePointSize(0).toSize()).convertToFormat(
        QImage.Format.Format_RGB32
    )
    inked = [
        x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y).lightness() < 200
    ]
    assert inked

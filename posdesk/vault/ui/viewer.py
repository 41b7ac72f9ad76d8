"""Attachments are looked at here and nowhere else: from memory, never by way of a file that another program opens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from posdesk.kit.errors import PosdeskError
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Mark
from posdesk.ui.fonts import Size
from posdesk.ui.frame import WorkBar
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.service import Attachment
from posdesk.vault.ui.desk import VaultDesk

_STEP: Final = 1.25
_LEAST, _MOST = 0.05, 8.0


class Picture(QGraphicsView):
    """A picture: as large as the window, or closer; turned for looking at only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene = QGraphicsScene(self)
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.fitted, self.turned = True, 0

    def show_image(self, data: bytes) -> bool:
        """Show a picture; False where that is none."""
        image = QImage.fromData(data)
        self._item.setPixmap(QPixmap.fromImage(image))
        self._scene.setSceneRect(QRectF(image.rect()))
        self.fit()
        return not image.isNull()

    @property
    def scale_now(self) -> float:
        """How many pixels of the screen one of the picture takes."""
        return float(abs(self.transform().m11()) + abs(self.transform().m12()))

    def fit(self) -> None:
        """All of it, and never larger than it is."""
        self.fitted = True
        self.resetTransform()
        self.rotate(self.turned)
        self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)
        if self.scale_now > 1:
            self.resetTransform()
            self.rotate(self.turned)

    def zoom(self, by: float) -> None:
        """Closer, or further away."""
        if _LEAST <= self.scale_now * by <= _MOST:
            self.fitted = False
            self.scale(by, by)

    def turn(self) -> None:
        """Turn it by a quarter; what is kept stays as it is."""
        self.turned = (self.turned + 90) % 360
        if self.fitted:
            self.fit()
        else:
            self.rotate(90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)


class Viewer(QDialog):
    """One attachment."""

    def __init__(
        self, desk: VaultDesk, lane: Lane, attachment: Attachment, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._wording, self.attachment = desk, Wording(language), attachment
        self._bytes, self._buffer = QByteArray(), QBuffer()
        self.document = QPdfDocument(self)
        self.picture, self.pages, self.text = Picture(), QPdfView(), QPlainTextEdit()
        self.banner, self.bar = Banner(), WorkBar()
        self._name = Elided(attachment.name, size=Size.LEAD, bold=True)
        self._about = Words(size=Size.CAPTION, quiet=True)
        self.closer, self.further, self.turn = Mark("zoom-in"), Mark("zoom-out"), Mark("rotate-cw")
        self.whole, self._close = Button(icon="maximize-2", look="bare"), Button()
        self._stack = QStackedWidget()
        self._build()
        self._say()
        self.bar.begin()
        number = attachment.id
        lane.run(lambda _job: desk.content(number), self._came, self._failed)

    def _build(self) -> None:
        self.setModal(True)
        self.resize(QSize(900, 680))
        self.pages.setDocument(self.document)
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.picture.setBackgroundBrush(self.palette().window())
        self.text.setReadOnly(True)
        for widget in (self.picture, self.pages, self.text):
            self._stack.addWidget(widget)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self._name, 1)
        tools.addWidget(self._about)
        for button in (self.further, self.closer, self.whole, self.turn):
            tools.addWidget(button)
            button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.closer.clicked.connect(self.zoom_in)
        self.further.clicked.connect(self.zoom_out)
        self.whole.clicked.connect(self.fit)
        self.turn.clicked.connect(self.picture.turn)
        self._close.clicked.connect(self.accept)
        for keys, slot in (
            ("Ctrl++", self.zoom_in), ("Ctrl+=", self.zoom_in), ("Ctrl+-", self.zoom_out), ("Ctrl+0", self.fit),
            ("Ctrl+R", self.picture.turn),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _say(self) -> None:
        self.setWindowTitle(self.attachment.name)
        self.closer.name_it(self.tr("Closer (Ctrl and +)"))
        self.further.name_it(self.tr("Further away (Ctrl and −)"))
        self.turn.name_it(self.tr("Turn (Ctrl+R); what is kept stays as it is"))
        self.whole.setText(self.tr("All of it"))
        self._close.setText(self.tr("Close"))
        for widget in (self.picture, self.pages, self.text):
            widget.setAccessibleName(self.attachment.name)

    def _came(self, data: bytes) -> None:
        self.bar.hide()
        media = self.attachment.media
        if media.startswith("image/"):
            good = self.picture.show_image(data)
            self._offer(self.picture, self.further, self.closer, self.whole, self.turn)
        elif media == "application/pdf":
            good = self._show_pdf(data)
            self._offer(self.pages, self.further, self.closer, self.whole)
            self._about.setText(self.tr("%n page(s)", "", self.document.pageCount()))
        else:
            self.text.setPlainText(data.decode("utf-8", "replace"))
            good = True
            self._offer(self.text)
        if not good:
            self.banner.say(Tone.DANGER, self.tr("This cannot be shown: it is damaged, or protected by a password."))

    def _show_pdf(self, data: bytes) -> bool:
        self._bytes = QByteArray(data)
        self._buffer.setBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        return self.document.status() is QPdfDocument.Status.Ready

    def _offer(self, shown: QWidget, *tools: QWidget) -> None:
        self._stack.setCurrentWidget(shown)
        for tool in tools:
            tool.show()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: PosdeskError) -> None:
        self.bar.hide()
        self.banner.say(Tone.DANGER, self._wording.error(error))

    # looking

    def zoom_in(self) -> None:
        """Closer."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """Further away."""
        self._zoom(1 / _STEP)

    def _zoom(self, by: float) -> None:
        if self._stack.currentWidget() is self.picture:
            self.picture.zoom(by)
        elif self._stack.currentWidget() is self.pages:
            now = self._page_zoom()
            self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
            self.pages.setZoomFactor(min(max(now * by, _LEAST), _MOST))

    def _page_zoom(self) -> float:
        """How close the pages are, also where they fit the window."""
        if self.pages.zoomMode() is QPdfView.ZoomMode.Custom:
            return float(self.pages.zoomFactor())
        wide = self.document.pagePointSize(0).width() * self.logicalDpiX() / 72
        return self.pages.viewport().width() / wide if wide else 1.0

    def fit(self) -> None:
        """All of it, or all of its width."""
        self.picture.fit()
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def done(self, result: int) -> None:
        # nothing of it stays in memory for longer than it is looked at
        self.document.close()
        self._buffer.close()
        self._bytes.clear()
        self.picture.show_image(b"")
        self.text.clear()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._close.hasFocus():
            self._close.click()
        else:
            super().keyPressEvent(event)

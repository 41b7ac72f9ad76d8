"""Looking at a photo of a device; nothing of it stays once it was looked at."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from posdesk.devices.ui.desk import InventoryDesk
from posdesk.kit.errors import PosdeskError
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording


class PictureView(QDialog):
    """One picture, as large as the window."""

    def __init__(
        self, desk: InventoryDesk, lane: Lane, attachment: int, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(720, 640)
        self._wording = wording
        self.picture = QPixmap()
        self.shown, self.banner, self.close_it = QLabel(), Banner(), Button(self.tr("Close"), look="main")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.shown.setAccessibleName(self.tr("Photo"))
        self.setWindowTitle(self.tr("Photo"))
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(16, 12, 16, 12))
        column.addWidget(self.banner)
        column.addWidget(self.shown, 1)
        column.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignRight)
        self.close_it.clicked.connect(self.accept)
        lane.run(lambda _job: desk.devices().content(attachment), self._came, self._failed)

    def _came(self, data: bytes) -> None:
        self.picture.loadFromData(data)
        self._fit()

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def _fit(self) -> None:
        if self.picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round(self.shown.width() * ratio), round(self.shown.height() * ratio))
        fitted = self.picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        self.shown.setPixmap(fitted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        self.picture = QPixmap()
        self.shown.clear()
        super().done(result)

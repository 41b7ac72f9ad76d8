"""Small pictures of devices, fetched when a row that has one is painted, and kept while the page is there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from posdesk.devices.ui.desk import InventoryDesk
from posdesk.kit.errors import PosdeskError
from posdesk.ui import fonts, icons, theme
from posdesk.ui.cell import PAD, CellPainter
from posdesk.ui.fonts import Size
from posdesk.ui.table import Table
from posdesk.ui.tasks import Lane

SIDE: Final = 40
MOST: Final = 400
"""Pictures that are kept; those that nobody has seen for longest go first."""
_SHARP: Final = 3
"""Pixels of a picture to a pixel of the page, so that it is sharp on any screen."""


class Thumbs(QObject):
    """The pictures by attachment; ``came`` when some of those that were asked for are here."""

    came = Signal()

    def __init__(self, desk: InventoryDesk, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        # What one painting of the list wants is asked for at once.
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._ask)

    def picture(self, attachment: int | None) -> QPixmap | None:
        """The picture, or none while it is on its way."""
        if attachment is None:
            return None
        found = self._kept.get(attachment)
        if found is not None:
            self._kept.move_to_end(attachment)
        elif attachment not in self._asked:
            self._wanted.add(attachment)
            self._pause.start()
        return found

    def _ask(self) -> None:
        wanted, desk = sorted(self._wanted), self._desk
        self._wanted.clear()
        self._asked.update(wanted)
        self._lane.run(lambda _job: _drawn(desk, wanted), self._land, self._missed)

    def _land(self, came: Mapping[int, QImage]) -> None:
        self._kept.update((number, QPixmap.fromImage(image)) for number, image in came.items())
        while len(self._kept) > MOST:
            gone, _ = self._kept.popitem(last=False)
            self._asked.discard(gone)
        self.came.emit()

    def _missed(self, _error: PosdeskError) -> None:
        # The list is as good without pictures; whatever went wrong is told by what the page itself asks for.
        self._asked.clear()


def _drawn(desk: InventoryDesk, numbers: Sequence[int]) -> dict[int, QImage]:
    edge = SIDE * _SHARP
    found = {}
    for number, data in desk.devices().thumbnails(numbers).items():
        image = QImage.fromData(data)
        if not image.isNull():
            found[number] = image.scaled(
                edge, edge, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
    return found


def paint(painter: QPainter, box: QRectF, picture: QPixmap | None, icon: str) -> None:
    """A picture cut to a rounded box, or in its place what kind of thing it is."""
    tokens = theme.current()
    shape = QPainterPath()
    shape.addRoundedRect(box, 6, 6)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if picture is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawPath(shape)
        inner = box.adjusted(box.width() / 4, box.height() / 4, -box.width() / 4, -box.height() / 4)
        icons.paint(painter, icon, QColor(tokens.quiet), inner)
    else:
        edge = float(min(picture.width(), picture.height()))
        left, top = (picture.width() - edge) / 2, (picture.height() - edge) / 2
        painter.setClipPath(shape)
        painter.drawPixmap(box, picture, QRectF(left, top, edge, edge))
    painter.restore()


class DevicePainter(CellPainter):
    """Paints the first column: the picture, the name, and under it what kind of device it is."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._list = table
        self.thumbs: Thumbs | None = None
        self.portraits: Mapping[int, int] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, box = theme.current(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = index.row() == self._list.hovered
        painter.save()
        painter.fillRect(box, QColor(tokens.selected if chosen else tokens.hover if hover else tokens.card))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            painter.fillRect(box.adjusted(0, 0, 3 - box.width(), 0), QColor(tokens.accent))
        cell = self._list.rows.cell(index.row(), 0)
        number = self._list.rows.ids[index.row()]
        picture = self.thumbs.picture(self.portraits.get(number)) if self.thumbs is not None else None
        place = QRectF(box.left() + PAD, box.top() + (box.height() - SIDE) / 2, SIDE, SIDE)
        paint(painter, place, picture, cell.icon or "monitor-smartphone")
        room = box.adjusted(PAD + SIDE + 10, 7, -PAD, -8)
        bold, small = fonts.font(Size.BODY, bold=True), fonts.font(Size.CAPTION)
        side = Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(QColor(tokens.ink))
        name = QFontMetrics(bold).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(small)
        painter.setPen(QColor(tokens.quiet_ink))
        kind = QFontMetrics(small).elidedText(cell.quiet.strip(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom, kind)
        if self._list.hasFocus() and self._list.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

"""Icons: line drawings tinted in any colour, sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from posdesk.kit.resources import resource


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    # the file says currentColor, which QtSvg does not know
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
    """Draw an icon into a box."""
    _renderer(name, colour.name()).render(painter, box)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """An icon as a picture of ``size`` logical pixels, with a gap on its right where words follow."""
    key = f"{name} {colour.name(QColor.NameFormat.HexArgb)} {size} {ratio} {gap}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint(painter, name, colour, QRectF(0, 0, drawn.height(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: QColor, size: int = 16, gap: int = 0) -> QIcon:
    """An icon for buttons and menus, at the scales that screens have."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, size, ratio, gap))
    return made

"""The drawings and signs of a guide in the colours of the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from posdesk.guides.papers import MARK
from posdesk.guides.service import drawing
from posdesk.ui import icons
from posdesk.ui.theme import Tokens

_WIDE, _HIGH = 340, 200


@cache
def _drawn(name: str, ink: str, quiet: str, soft: str, card: str, mark: str) -> QSvgRenderer:
    text = drawing(name)
    for colour, ours in (("#101010", ink), ("#808080", quiet), ("#e0e0e0", soft), ("#ffffff", card), (MARK, mark)):
        # in capitals, so that no colour that was put in is taken for one that is still to be replaced
        text = text.replace(colour, ours.upper())
    return QSvgRenderer(QByteArray(text.encode()))


def of(name: str, tokens: Tokens, width: int, ratio: float) -> QImage:
    """A drawing, so many logical pixels wide."""
    renderer = _drawn(
        name, tokens.ink, tokens.quiet, tokens.edge if tokens.dark else tokens.line, tokens.card, tokens.danger
    )
    return _painted(renderer, QSize(width, round(width * _HIGH / _WIDE)), ratio)


def _painted(renderer: QSvgRenderer, size: QSize, ratio: float) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def sign(name: str, colour: QColor, size: int, ratio: float) -> QImage:
    """An icon, so many logical pixels wide."""
    return icons.pixmap(name, colour, size, ratio).toImage()

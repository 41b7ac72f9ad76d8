"""Where one is in a few steps: done, here, still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size

_DISC = 24
_GAP = 8
_LINE = 28


class Steps(QWidget):
    """A row of numbered discs with their names; only shown, never clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._here = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, here: int, names: Sequence[str]) -> None:
        """Show which step it is."""
        self._here, self._names = here, names
        self.setAccessibleName(
            self.tr("Step {n} of {all}: {name}").format(n=here + 1, all=len(names), name=names[here])
        )
        self.updateGeometry()
        self.update()

    def _width(self, place: int) -> int:
        return QFontMetrics(fonts.font(bold=place == self._here)).horizontalAdvance(self._names[place])

    def sizeHint(self) -> QSize:
        words = sum(self._width(place) for place in range(len(self._names)))
        return QSize(words + len(self._names) * (_DISC + _GAP + _LINE + 2 * _GAP), _DISC + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _DISC + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # where the names are too long for the row, only the one that counts is written
        all_named = self.sizeHint().width() <= self.width()
        left = 0.0
        for place, name in enumerate(self._names):
            here = place == self._here
            done = place < self._here
            disc = QRectF(left + 1, 2, _DISC, _DISC)
            accent = QColor(tokens.accent)
            painter.setPen(QPen(accent if here or done else QColor(tokens.edge), 1.5))
            painter.setBrush(accent if here else QColor(tokens.selected) if done else QColor(tokens.card))
            painter.drawEllipse(disc)
            if done:
                icons.paint(painter, "check", accent, disc.adjusted(5, 5, -5, -5))
            else:
                painter.setFont(fonts.font(Size.CAPTION, bold=True))
                painter.setPen(QColor(tokens.on_accent if here else tokens.quiet_ink))
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            left += _DISC + _GAP
            if all_named or here:
                painter.setFont(fonts.font(bold=here))
                painter.setPen(QColor(tokens.ink if here else tokens.quiet_ink))
                metrics = painter.fontMetrics()
                painter.drawText(round(left), round(2 + (_DISC + metrics.ascent() - metrics.descent()) / 2), name)
                left += self._width(place) + _GAP
            if place + 1 < len(self._names):
                painter.setPen(QPen(QColor(tokens.line), 1.5))
                painter.drawLine(round(left), 2 + _DISC // 2, round(left) + _LINE, 2 + _DISC // 2)
                left += _LINE + _GAP

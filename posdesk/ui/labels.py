"""Words on a page: plain labels in the type scale, money whose minor units are quieter, figures that say why."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from posdesk.ui import fonts, theme
from posdesk.ui.fonts import Size

_SIGNS: Final = re.compile(r"[_.|/\\-]+")


def split_minor(amount: str) -> tuple[str, str]:
    """An amount in words as its loud and its quiet part: ``("¥1,227", ".83")``."""
    whole, point, part = amount.rpartition(".")
    return (whole, point + part) if point and part.isdecimal() else (amount, "")


def breakable(name: str) -> str:
    """A name that may go on in another line behind its signs, as names of files and formats have no blanks."""
    return _SIGNS.sub("\\g<0>\u200b", name)


class Words(QLabel):
    """A label in one of the type sizes; ``quiet`` ones step back."""

    def __init__(
        self, text: str = "", size: Size = Size.BODY, *, bold: bool = False, quiet: bool = False, wrap: bool = False
    ) -> None:
        super().__init__(text)
        self._quiet = quiet
        self._tone: theme.Tone | None = None
        self.setFont(fonts.font(size, bold=bold))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()

    def set_tone(self, tone: theme.Tone | None) -> None:
        """Speak in the colour of a tone; None: in ink."""
        self._tone = tone
        self._dress()

    def _dress(self) -> None:
        tokens = theme.current()
        colour = QColor(tokens.quiet_ink if self._quiet else tokens.ink)
        if self._tone is not None:
            colour = tokens.tone_ink(self._tone)
        palette = self.palette()
        if palette.color(self.foregroundRole()) != colour:
            palette.setColor(self.foregroundRole(), colour)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class Elided(Words):
    """One line that is cut at the end where room is short; the whole is in its tool tip."""

    def __init__(self, text: str = "", size: Size = Size.BODY, *, bold: bool = False, quiet: bool = False) -> None:
        super().__init__(text, size, bold=bold, quiet=quiet)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if self.toolTip() != (self.text() if shown != self.text() else ""):
            self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class Figure(QWidget):
    """An amount that can be asked "why?": on hover, and when the keyboard comes to it."""

    asked = Signal(str)

    def __init__(self, size: Size = Size.BODY, *, bold: bool = False, right: bool = False) -> None:
        super().__init__()
        self._size, self._bold, self._right = size, bold, right
        self._loud, self._soft = "", ""
        self._tone: theme.Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_figure(self, amount: str, why: str = "", name: str = "", tone: theme.Tone | None = None) -> None:
        """Show an amount; ``why`` explains it, ``name`` is what a screen reader says before it."""
        self._loud, self._soft = split_minor(amount)
        self._tone = tone
        self.setToolTip(why)
        self.setAccessibleName(f"{name} {amount}".strip())
        self.setAccessibleDescription(why)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if why else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The whole amount."""
        return self._loud + self._soft

    def sizeHint(self) -> QSize:
        loud, soft = self._metrics()
        return QSize(loud.horizontalAdvance(self._loud) + soft.horizontalAdvance(self._soft) + 6, loud.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(fonts.font(self._size, bold=self._bold)), QFontMetrics(fonts.font(self._soft_size()))

    def _soft_size(self) -> int:
        return round(self._size * 0.72) if self._size >= Size.SECTION else self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loud, soft = self._metrics()
        width = loud.horizontalAdvance(self._loud) + soft.horizontalAdvance(self._soft)
        left = self.width() - width - 3 if self._right else 1
        base = (self.height() + loud.ascent() - loud.descent()) // 2
        painter.setFont(fonts.font(self._size, bold=self._bold))
        painter.setPen(tokens.tone_ink(self._tone) if self._tone else QColor(tokens.ink))
        painter.drawText(left, base, self._loud)
        painter.setFont(fonts.font(self._soft_size()))
        painter.setPen(tokens.tone_ink(self._tone) if self._tone else QColor(tokens.quiet_ink))
        painter.drawText(left + loud.horizontalAdvance(self._loud), base, self._soft)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.asked.emit(self.toolTip())

    def leaveEvent(self, event: QEvent) -> None:
        self.asked.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.asked.emit(self.toolTip())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.asked.emit("")

"""Buttons: one main one to a place, the rest quiet; chips that narrow a list; a choice that matches them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QPushButton, QSizePolicy, QWidget

from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size


def entered(event: QKeyEvent) -> bool:
    """Whether somebody struck Enter; one that is held down counts once."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


class Button(QPushButton):
    """A push button with an optional icon; ``look`` is ``main``, ``plain``, ``bare`` or ``row`` (one of a list)."""

    def __init__(self, text: str = "", icon: str = "", look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setFont(fonts.font(Size.BODY, bold=look == "main"))
        self._dress()

    def set_mark(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._dress()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._dress()

    def _dress(self) -> None:
        if not self._icon:
            return
        tokens = theme.current()
        main = self.property("look") == "main"
        gap = 4 if self.text() else 0
        self.setIconSize(QSize(16 + gap, 16))
        self.setIcon(icons.icon(self._icon, QColor(tokens.on_accent if main else tokens.ink), gap=gap))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt lets Enter press a button in dialogs alone, and there the default one; whoever is on a button means it.
        if entered(event):
            self.click()
        else:
            super().keyPressEvent(event)


class Mark(Button):
    """A button that is an icon alone; its name is in the tool tip and read out."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, "bare", parent)
        self.setFixedSize(32, 32)
        self.setStyleSheet("padding: 0;")

    def name_it(self, name: str) -> None:
        """Say what it does."""
        self.setToolTip(name)
        self.setAccessibleName(name)


class Chip(QAbstractButton):
    """One way to narrow a list: icon, word and how many; pressed while it narrows."""

    def __init__(self, icon: str = "", tone: theme.Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._count = icon, tone, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, word: str, count: int | None = None) -> None:
        """Set word and count."""
        self.setText(word)
        self._count = "" if count is None else f"{count:,}"
        self.setAccessibleName(f"{word} {self._count}".strip())
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In a dialog Enter is the default button's; on a page there is none, and a chip is what it looks like.
        if entered(event) and not isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.font()).horizontalAdvance(self.text())
        number = QFontMetrics(fonts.font(Size.BODY, bold=True)).horizontalAdvance(self._count)
        return QSize(words + (19 if self._icon else 0) + (number + 6 if self._count else 0) + 18, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on, hover = self.isChecked(), self.underMouse()
        ground = QColor(tokens.card)
        if on:
            ground = tokens.soft(self._tone, 0.18) if self._tone else QColor(tokens.selected)
        elif hover:
            ground = QColor(tokens.hover)
        edge = tokens.tone(self._tone) if on and self._tone else QColor(tokens.accent if on else tokens.line)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
        else:
            painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)
        left = 9.0
        if self._icon:
            colour = tokens.tone(self._tone) if self._tone else QColor(tokens.ink)
            icons.paint(painter, self._icon, colour, QRectF(left, (self.height() - 15) / 2, 15, 15))
            left += 19
        painter.setPen(QColor(tokens.ink))
        painter.setFont(fonts.font())
        base = (self.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2
        painter.drawText(round(left), round(base), self.text())
        if self._count:
            left += painter.fontMetrics().horizontalAdvance(self.text()) + 6
            painter.setFont(fonts.font(Size.BODY, bold=True))
            painter.setPen(tokens.tone_ink(self._tone) if self._tone else QColor(tokens.quiet_ink))
            painter.drawText(round(left), round(base), self._count)


class Choice(QComboBox):
    """A drop-down that looks like the other controls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFixedHeight(34)
        self.setMaximumWidth(190)
        self.view().setMinimumWidth(140)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Who turns the wheel scrolls the form: a choice that lies under the pointer must not become another one.
        event.ignore()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(fonts.font())
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(min(self.count(), 60))), default=40)
        return QSize(min(widest + 44, 190), 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 110), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if focus else tokens.edge), 2 if focus else 1))
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setFont(fonts.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        room = self.rect().adjusted(11, 0, -28, 0)
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        place = QRectF(self.width() - 24, (self.height() - 14) / 2, 14, 14)
        icons.paint(painter, "chevron-down", QColor(tokens.quiet_ink), place)

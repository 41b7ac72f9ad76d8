"""Two pictures of one side of a device, laid over each other: beside each other, wiped, or in turn; all in memory."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.devices.rules.aligning import laid
from posdesk.ui import fonts, icons, theme

_BLINK: Final = 700
_MOST: Final = 12.0
_STEP: Final = 1.25
_GAP: Final = 8

Points = tuple[int, ...]


class Mode(StrEnum):
    """How the two are looked at."""

    BESIDE = "beside"
    WIPE = "wipe"
    BLINK = "blink"


class Canvas(QWidget):
    """The pictures; wheel and keys bring both closer, dragging moves both."""

    pointed = Signal(int, tuple)
    """Which picture (0 the reference, 1 the new one), and its points as they are now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = [QImage(), QImage()]
        self.points: list[Points] = [(), ()]
        self.mode, self.wipe, self.shows_new, self.pointing = Mode.BESIDE, 0.5, False, False
        self.zoom, self.centre = 1.0, QPointF()
        self._cursor: tuple[int, QPointF] | None = None
        self._held: QPointF | None = None
        self._wiping = False
        self._beat = QTimer(self)
        self._beat.setInterval(_BLINK)
        self._beat.timeout.connect(self.flip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(360, 240))

    # what is shown

    def show_pictures(self, reference: QImage, new: QImage, points: tuple[Points, Points]) -> None:
        """Show two pictures, either of which may be missing, with the points that are known in them."""
        self.images, self.points = [reference, new], list(points)
        self._cursor = None
        self.fit()

    def set_mode(self, mode: Mode) -> None:
        """Look at them in another way."""
        self.mode = mode
        self.shows_new = False
        if mode is Mode.BLINK and not self.pointing:
            self._beat.start()
        else:
            self._beat.stop()
        self.update()

    def set_pointing(self, on: bool) -> None:
        """Let somebody point at two places in each; that is done with the pictures beside each other, as they are."""
        self.pointing = on
        self._cursor = (0, QPointF(0.5, 0.5)) if on else None
        self.fit()
        self.set_mode(self.mode)

    def set_wipe(self, share: float) -> None:
        """How much of the reference is seen, from the left."""
        self.wipe = min(max(share, 0.0), 1.0)
        self.update()

    def flip(self) -> None:
        """Show the other one."""
        self.shows_new = not self.shows_new
        self.update()

    def fit(self) -> None:
        """All of both."""
        self.zoom, self.centre = 1.0, QPointF()
        self.update()

    def closer(self, by: float = _STEP) -> None:
        """Closer, or further away; never smaller than all of it."""
        self.zoom = min(max(self.zoom * by, 1.0), _MOST)
        if self.zoom == 1.0:
            self.centre = QPointF()
        self.update()

    def move_by(self, right: float, down: float) -> None:
        """Move both, by shares of the picture."""
        half = 0.5 * (1 - 1 / self.zoom)
        self.centre = QPointF(
            min(max(self.centre.x() + right, -half), half), min(max(self.centre.y() + down, -half), half)
        )
        self.update()

    def wipe_out(self) -> None:
        """Keep nothing of the pictures."""
        self._beat.stop()
        self.images, self.points = [QImage(), QImage()], [(), ()]
        self.update()

    # where things are

    @property
    def _is_beside(self) -> bool:
        return self.pointing or self.mode is Mode.BESIDE

    def _frame(self, which: int) -> QRectF:
        """The place of one picture in the widget."""
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._is_beside:
            return whole
        width = (whole.width() - _GAP) / 2
        return QRectF(whole.left() + which * (width + _GAP), whole.top(), width, whole.height())

    def _view(self, which: int) -> QTransform:
        """From pixels of the picture that gives the measure into its place."""
        frame = self._frame(which)
        image = self.images[which if self.pointing or self.images[0].isNull() else 0]
        if image.isNull():
            return QTransform()
        scale = min(frame.width() / image.width(), frame.height() / image.height()) * self.zoom
        left, top = image.width() * (0.5 + self.centre.x()), image.height() * (0.5 + self.centre.y())
        middle = frame.center()
        shifted, scaled = QTransform.fromTranslate(-left, -top), QTransform.fromScale(scale, scale)
        return shifted * scaled * QTransform.fromTranslate(middle.x(), middle.y())

    def laid_over(self) -> QTransform:
        """From pixels of the new picture into those of the reference."""
        reference, new = self.images
        if reference.isNull() or new.isNull():
            return QTransform()
        one = laid(self.points[1], (new.width(), new.height()), self.points[0], (reference.width(), reference.height()))
        return QTransform(one.a, one.b, -one.b, one.a, one.dx, one.dy)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_beside:
            for which in (0, 1):
                self._ground(painter, self._frame(which))
                self._draw(painter, which, self._frame(which))
            if self.pointing:
                self._draw_points(painter)
        else:
            whole = self._frame(0)
            self._ground(painter, whole)
            if self.mode is Mode.BLINK:
                self._draw(painter, int(self.shows_new), whole)
                self._number(painter, whole, int(self.shows_new))
            else:
                edge = whole.left() + whole.width() * self.wipe
                self._draw(painter, 0, QRectF(whole.left(), whole.top(), edge - whole.left(), whole.height()))
                self._draw(painter, 1, QRectF(edge, whole.top(), whole.right() - edge, whole.height()))
                self._draw_edge(painter, edge, whole)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _ground(self, painter: QPainter, frame: QRectF) -> None:
        tokens = theme.current()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.alternate))
        painter.drawRoundedRect(frame, 8, 8)

    def _draw(self, painter: QPainter, which: int, clip: QRectF) -> None:
        image = self.images[which]
        if image.isNull():
            if self._is_beside:
                box = QRectF(0, 0, 48, 48)
                box.moveCenter(clip.center())
                icons.paint(painter, "image", QColor(theme.current().edge), box)
            return
        painter.save()
        painter.setClipRect(clip.adjusted(1, 1, -1, -1))
        view = self._view(which if self._is_beside else 0)
        over = which == 1 and not self.pointing and not self.images[0].isNull()
        painter.setTransform(self.laid_over() * view if over else view, True)
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    def _draw_edge(self, painter: QPainter, edge: float, whole: QRectF) -> None:
        tokens = theme.current()
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawLine(QPointF(edge, whole.top()), QPointF(edge, whole.bottom()))
        painter.setBrush(QColor(tokens.card))
        painter.drawEllipse(QPointF(edge, whole.center().y()), 9, 9)

    def _number(self, painter: QPainter, whole: QRectF, which: int) -> None:
        """Which of the two is seen: by its place, beside its colour."""
        tokens = theme.current()
        for dot in (0, 1):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent if dot == which else tokens.card))
            painter.drawEllipse(QPointF(whole.center().x() - 9 + 18 * dot, whole.bottom() - 14), 5, 5)

    def _draw_points(self, painter: QPainter) -> None:
        tokens = theme.current()
        for which in (0, 1):
            view, image = self._view(which), self.images[which]
            points = self.points[which]
            for number in range(len(points) // 2):
                place = view.map(
                    QPointF(points[2 * number] * image.width() / 1000, points[2 * number + 1] * image.height() / 1000)
                )
                painter.setPen(QPen(QColor(tokens.card), 2))
                painter.setBrush(QColor(tokens.accent))
                painter.drawEllipse(place, 11, 11)
                painter.setPen(QColor(tokens.on_accent))
                painter.setFont(fonts.font(bold=True))
                painter.drawText(
                    QRectF(place.x() - 11, place.y() - 11, 22, 22), Qt.AlignmentFlag.AlignCenter, str(number + 1)
                )
        if self._cursor is not None and self.hasFocus():
            which, share = self._cursor
            image = self.images[which]
            place = self._view(which).map(QPointF(share.x() * image.width(), share.y() * image.height()))
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawLine(place - QPointF(14, 0), place + QPointF(14, 0))
            painter.drawLine(place - QPointF(0, 14), place + QPointF(0, 14))

    # the hand

    def point(self, which: int, share: QPointF) -> None:
        """A place in a picture was pointed at; a third one begins anew."""
        if self.images[which].isNull() or not (0 <= share.x() <= 1 and 0 <= share.y() <= 1):
            return
        before = self.points[which] if len(self.points[which]) < 4 else ()
        self.points[which] = (*before, round(share.x() * 1000), round(share.y() * 1000))
        self.pointed.emit(which, self.points[which])
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self.pointing:
            which = int(place.x() > self.width() / 2)
            image = self.images[which]
            back, sure = self._view(which).inverted()
            if sure and not image.isNull():
                there = back.map(place)
                self.point(which, QPointF(there.x() / image.width(), there.y() / image.height()))
            return
        edge = self.width() * self.wipe
        self._wiping = self.mode is Mode.WIPE and abs(place.x() - edge) < 14
        self._held = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        place = event.position()
        if self._wiping:
            self.set_wipe(place.x() / max(1, self.width()))
        else:
            frame = self._frame(0)
            step = (self._held - place) / self.zoom
            self.move_by(step.x() / frame.width(), step.y() / frame.height())
        self._held = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held, self._wiping = None, False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.closer(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        arrows = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if self.pointing and self._cursor is not None and key in (*arrows, keys.Key_Return, keys.Key_Enter, keys.Key_X):
            self._point_by_key(key, arrows.get(keys(key), (0, 0)), event.modifiers())
        elif key in arrows:
            right, down = arrows[keys(key)]
            if self.mode is Mode.WIPE and self.zoom == 1.0:
                self.set_wipe(self.wipe + 0.02 * right)
            else:
                self.move_by(0.04 * right / self.zoom, 0.04 * down / self.zoom)
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.closer()
        elif key == keys.Key_Minus:
            self.closer(1 / _STEP)
        elif key == keys.Key_0:
            self.fit()
        elif key == keys.Key_Space:
            self._beat.stop()
            self.flip()
        elif key in (keys.Key_BracketLeft, keys.Key_BracketRight):
            self.set_wipe(self.wipe + (0.02 if key == keys.Key_BracketRight else -0.02))
        else:
            super().keyPressEvent(event)

    def _point_by_key(self, key: int, arrow: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Arrows move a cross, with Shift by little; X takes it to the other picture, Enter points."""
        which, share = self._cursor or (0, QPointF(0.5, 0.5))
        if key == Qt.Key.Key_X:
            self._cursor = (1 - which, share)
        elif arrow != (0, 0):
            step = 0.002 if modifiers & Qt.KeyboardModifier.ShiftModifier else 0.02
            x, y = share.x() + step * arrow[0], share.y() + step * arrow[1]
            self._cursor = (which, QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))
        else:
            self.point(which, share)
        self.update()

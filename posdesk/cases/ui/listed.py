"""All emergencies as a list: what is open first, with the clock of its next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from posdesk.cases import flows
from posdesk.cases.model import Story
from posdesk.cases.papers import worded
from posdesk.cases.service import Stand, Where, steps_of
from posdesk.cases.ui.scene import LOOK, in_hours
from posdesk.ui import fonts, icons, scroll, theme
from posdesk.ui.badge import State
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

OPEN, CLOSED, DRILLS = range(3)
_CLOSED: Final = State("check-circle", Tone.GOOD)


@dataclass(frozen=True, slots=True)
class Line:
    """One case as its row says it."""

    number: int
    icon: str
    title: str
    step: str
    clock: str
    look: State
    opened: str


def kinds(stories: Sequence[Story]) -> tuple[list[Story], list[Story], list[Story]]:
    """The open ones, the closed ones, and the drills; the latest first, what is open by its clock."""
    real = [one for one in stories if not one.case.drill]
    return (
        [one for one in reversed(real) if one.case.is_open], [one for one in reversed(real) if not one.case.is_open],
        [one for one in reversed(stories) if one.case.drill],
    )  # fmt: skip


class CaseRow(QAbstractButton):
    """One row."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setText(line.title)
        self.setAccessibleName(", ".join(filter(None, (line.title, line.step, line.clock))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, 62)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, line = theme.current(), self.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        icons.paint(painter, line.icon, QColor(tokens.quiet_ink), QRectF(16, 20, 22, 22))
        bold, plain = QFontMetrics(fonts.font(Size.LEAD, bold=True)), QFontMetrics(fonts.font())
        clock = QFontMetrics(fonts.font(bold=True))
        right = clock.horizontalAdvance(line.clock) + 44
        room = self.width() - 54 - max(right, 160) - 12
        painter.setFont(fonts.font(Size.LEAD, bold=True))
        painter.setPen(QColor(tokens.ink))
        painter.drawText(54, 12 + bold.ascent(), bold.elidedText(line.title, Qt.TextElideMode.ElideRight, room))
        painter.setFont(fonts.font())
        painter.setPen(QColor(tokens.quiet_ink))
        under = 12 + bold.height() + plain.ascent()
        painter.drawText(54, under, plain.elidedText(line.step, Qt.TextElideMode.ElideRight, room))
        painter.setFont(fonts.font(bold=True))
        painter.setPen(tokens.tone_ink(line.look.tone))
        left = self.width() - 16 - clock.horizontalAdvance(line.clock)
        painter.drawText(left, 13 + clock.ascent(), line.clock)
        icons.paint(painter, line.look.icon, tokens.tone(line.look.tone), QRectF(left - 24, 13, 16, 16))
        painter.setFont(fonts.font())
        painter.setPen(QColor(tokens.quiet_ink))
        painter.drawText(self.width() - 16 - plain.horizontalAdvance(line.opened), under, line.opened)


class CaseList(scroll.Column):
    """The rows."""

    chosen = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        self.wording = wording
        self.rows: list[CaseRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_stories(self, stories: Sequence[Story], now: datetime, here: Where) -> None:
        """Show these."""
        while (item := self.inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.rows = [CaseRow(self._line(one, now, here)) for one in stories]
        for row in self.rows:
            row.clicked.connect(self._pressed)
            self.inside.addWidget(row)
        self.inside.addStretch()

    def _line(self, story: Story, now: datetime, here: Where) -> Line:
        case, text = story.case, self.wording.text
        flow = flows.flow(case.kind)
        opened = worded.moment(case.opened, here)
        if not case.is_open:
            closed = self.tr("closed {day}").format(day=worded.moment(case.closed, here)[:10])
            return Line(case.id, flow.icon, worded.title(story, text), case.lesson, closed, _CLOSED, opened)
        steps = steps_of(story, now, here)
        left = [one for one in steps if one.stand is not Stand.DONE]
        if not left:
            words = self.tr("Every step is done: close it")
            return Line(case.id, flow.icon, worded.title(story, text), words, "", LOOK[Stand.DONE], opened)
        one = left[0]
        step = self.tr("Next: {step}").format(step=worded.step(case.kind, one.step.id, text))
        clock, look = self.tr("now"), LOOK[one.stand]
        waiting = one.due is not None and (one.due > now.astimezone(UTC) or one.stand is Stand.LATE)
        if one.due is not None and one.step.clock.amount and waiting:
            number, unit = in_hours(one.due - now.astimezone(UTC))
            late = one.due < now.astimezone(UTC)
            words_of = {
                "m": self.tr("%n min late", "", number) if late else self.tr("in %n min", "", number),
                "h": self.tr("%n h late", "", number) if late else self.tr("in %n h", "", number),
                "d": self.tr("%n day(s) late", "", number) if late else self.tr("in %n day(s)", "", number),
            }
            clock = words_of[unit]
        return Line(case.id, flow.icon, worded.title(story, text), step, clock, look, opened)

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, CaseRow):
            self.chosen.emit(pressed.line.number)

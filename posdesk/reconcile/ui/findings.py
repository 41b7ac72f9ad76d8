"""What needs somebody: the findings, most pressing first, each on one line with its amount."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posdesk.reconcile.model import Finding
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.states import FINDING
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size
from posdesk.ui.labels import split_minor

Index = QModelIndex | QPersistentModelIndex
HIGH: Final = 46


class FindingRows(QAbstractListModel):
    """The findings of a verdict."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._ledger: Ledger | None = None
        self.wording = Wording("en")

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Show a verdict's findings."""
        self.beginResetModel()
        self._findings, self._ledger, self.wording = ledger.findings, ledger, wording
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """One finding."""
        return self._findings[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        finding = self._findings[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            amount = self.wording.money(finding.amount, finding.currency)
            return f"{self.wording.finding(finding.kind)}, {self.about(finding)}, {amount}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.wording.say(finding.because)
        return None

    def is_settled(self, finding: Finding) -> bool:
        """Whether a person has said that it is."""
        return self._ledger is not None and finding.id in self._ledger.decisions.dismissed

    def about(self, finding: Finding) -> str:
        """Which takings or which line it is about, and since when."""
        parts: list[str] = []
        ledger = self._ledger
        if ledger is not None and finding.settlements:
            ones = [ledger.settlements[ledger.place[s]] for s in finding.settlements if s in ledger.place]
            days = sorted({one.takings_date for one in ones})
            if days:
                shown = self.wording.text.show(days[0], "dayname")
                parts.append(shown if len(days) == 1 else f"{shown} – {self.wording.text.show(days[-1], 'dayname')}")
            if ones:
                parts.append(self.wording.channel(ones[0].channel))
        elif ledger is not None and finding.lines and finding.lines[0] in ledger.lines:
            line = ledger.lines[finding.lines[0]]
            parts += [self.wording.text.show(line.date, "dayname"), line.counterparty or line.memo]
        if self.is_settled(finding):
            parts.append(self.tr("settled"))
        elif finding.age_days:
            parts.append(self.tr("%n day(s) past due", "", finding.age_days))
        return "  ·  ".join(part for part in parts if part)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: FindingList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        box, state = option.rect, option.state
        finding = self._view.rows.finding(index.row())
        look = FINDING[finding.kind]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(1, 1, -1, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if chosen else tokens.hover))
            painter.drawRoundedRect(frame, 8, 8)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        settled = self._view.rows.is_settled(finding)
        painter.setOpacity(0.6 if settled else 1.0)
        icon, colour = ("check", QColor(tokens.quiet_ink)) if settled else (look.icon, tokens.tone(look.tone))
        icons.paint(painter, icon, colour, QRectF(box.left() + 10, box.center().y() - 10, 20, 20))
        inner = box.adjusted(42, 4, -12, -5)
        amount, minor = split_minor(self._view.rows.wording.money(finding.amount, finding.currency))
        bold, plain = fonts.font(Size.BODY, bold=True), fonts.font(Size.BODY)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.setFont(plain)
        painter.setPen(QColor(tokens.quiet_ink))
        painter.drawText(inner, right, minor)
        tail = QFontMetrics(plain).horizontalAdvance(minor)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(inner.adjusted(0, 0, -tail, 0), right, amount)
        taken = tail + QFontMetrics(bold).horizontalAdvance(amount) + 12
        painter.setPen(QColor(tokens.quiet_ink) if settled else tokens.tone_ink(look.tone))
        word = self._view.rows.wording.finding(finding.kind)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
            QFontMetrics(bold).elidedText(word, Qt.TextElideMode.ElideRight, inner.width() - taken),
        )  # fmt: skip
        small = fonts.font(Size.CAPTION)
        painter.setFont(small)
        painter.setPen(QColor(tokens.quiet_ink))
        about = QFontMetrics(small).elidedText(
            self._view.rows.about(finding), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, about)
        painter.restore()


class FindingList(QListView):
    """The list; choosing a finding shows what it is about."""

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FindingRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._take)

    def _take(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.finding(index.row()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            finding = self.rows.finding(current.row())
            self.asked.emit(self.rows.wording.say(finding.because))
            if previous.isValid():
                self.chosen.emit(finding)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.asked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

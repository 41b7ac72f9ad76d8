"""The list at the left: all guides, the headings of the one that is read; or what was found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QPen, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posdesk.guides.model import Guide, Hit, Piece
from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Tone

_ROW, _SMALL_ROW = 40, 30
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a guide, one of its headings, or a find."""

    guide: str
    section: str
    words: str
    kind: str
    """``guide``, ``heading`` or ``hit``."""
    hit: Hit | None = None
    bookmarked: bool = False
    read: bool = False


class Rows(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.guide} {row.words}" if row.kind == "guide" else row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        return None


class Painter(QStyledItemDelegate):
    """Draws the rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if row.hit is None:
            return QSize(120, _ROW if row.kind == "guide" else _SMALL_ROW)
        view: Any = option
        document = self._document(row.hit, max(view.rect.width(), 200) - 20)
        return QSize(120, round(document.size().height()) + 14)

    def _document(self, hit: Hit, width: int) -> QTextDocument:
        tokens = theme.current()
        document = QTextDocument()
        document.setDefaultFont(fonts.font())
        document.setDocumentMargin(0)
        document.setTextWidth(width)
        mark = f"background-color: {tokens.soft(Tone.NOTICE, 0.38).name()}"
        heading = f" · {_marked(hit.heading, mark)}" if hit.heading else ""
        document.setHtml(
            f'<p style="margin: 0"><b>{_marked(hit.title, mark)}</b>{heading}</p>'
            f'<p style="margin: 2px 0 0 0; color: {tokens.quiet_ink}; font-size: 13px">{_marked(hit.snippet, mark)}</p>'
        )
        return document

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        given: Any = option  # PySide's description of it leaves these out
        box: QRect = given.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(1, 1, -1, -1)
        if given.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(frame, 8, 8)
        elif given.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(frame, 8, 8)
        if given.state & QStyle.StateFlag.State_HasFocus and given.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        if row.hit is not None:
            self._paint_hit(painter, box, row.hit)
        else:
            self._paint_row(painter, box, row)
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRect, hit: Hit) -> None:
        document = self._document(hit, box.width() - 20)
        painter.translate(QPointF(box.left() + 10, box.top() + 7))
        context = QAbstractTextDocumentLayout.PaintContext()
        colours: Any = context
        colours.palette.setColor(QPalette.ColorRole.Text, QColor(theme.current().ink))
        document.documentLayout().draw(painter, context)

    def _paint_row(self, painter: QPainter, box: QRect, row: Row) -> None:
        tokens = theme.current()
        is_guide = row.kind == "guide"
        right = box.right() - 8
        for shown, icon, tone in ((row.read, "check", Tone.GOOD), (row.bookmarked, "bookmark", Tone.NOTICE)):
            if shown:
                right -= 20
                icons.paint(painter, icon, tokens.tone(tone), QRectF(right, box.center().y() - 8, 16, 16))
        painter.setFont(fonts.font(Size.CAPTION, bold=is_guide))
        painter.setPen(QColor(tokens.quiet_ink))
        left = box.left() + 10
        base = Qt.AlignmentFlag.AlignVCenter
        if is_guide:
            painter.drawText(QRect(left, box.top(), 34, box.height()), base, row.guide[:4])
        painter.setFont(fonts.font(Size.BODY))
        painter.setPen(QColor(tokens.ink if is_guide else tokens.quiet_ink))
        left += 34 if is_guide else 40
        room = QRect(left, box.top(), right - left - 6, box.height())
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, base, words)


def _marked(pieces: Sequence[Piece], mark: str) -> str:
    return "".join(f'<span style="{mark}">{escape(one.text)}</span>' if one.hit else escape(one.text) for one in pieces)


class Contents(QListView):
    """The list; ``chosen`` brings the guide and the section that somebody goes to."""

    chosen = Signal(str, str)
    taken = Signal()
    """Somebody has pressed Enter: they want to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of = Rows()
        self.setModel(self.model_of)
        self.setItemDelegate(Painter(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(self._activated)
        self._filling = False

    def show_guides(
        self, guides: Sequence[Guide], chosen: Guide | None, bookmarks: Collection[str], read: Collection[str]
    ) -> None:
        """All guides, those with a bookmark first; under the one that is read its headings."""
        kept = sorted(guides, key=lambda guide: guide.id not in bookmarks)
        rows = []
        for guide in kept:
            rows.append(
                Row(guide.id, "", guide.title, "guide", bookmarked=guide.id in bookmarks, read=guide.id in read)
            )
            if chosen is not None and chosen.id == guide.id:
                rows += [Row(guide.id, one.id, one.title, "heading") for one in guide.sections]
        self._fill(rows, chosen.id if chosen is not None else "")

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """What was found, the best first."""
        words = ("".join(piece.text for piece in (*hit.title, *hit.snippet)) for hit in hits)
        self._fill([Row(hit.guide, hit.section, said, "hit", hit) for hit, said in zip(hits, words, strict=True)], "")

    def _fill(self, rows: Sequence[Row], current: str) -> None:
        if list(rows) == list(self.model_of.rows):
            return
        at = self.verticalScrollBar().value()
        self._filling = True
        self.model_of.put(rows)
        place = next((n for n, row in enumerate(rows) if row.guide == current and row.kind == "guide"), -1)
        if place >= 0:
            self.setCurrentIndex(self.model_of.index(place))
            self.verticalScrollBar().setValue(at)
            self.scrollTo(self.model_of.index(place))
        self._filling = False

    def go_first(self) -> None:
        """Go to the first row."""
        if self.model_of.rows:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(self.model_of.index(0))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._filling:
            row = self.model_of.rows[now.row()]
            self.chosen.emit(row.guide, row.section)

    def _activated(self, _index: QModelIndex) -> None:
        self.taken.emit()


ENOUGH: Final = 320
"""Pixels of width that the list has."""

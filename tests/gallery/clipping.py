"""Whether words on a page have the room they need."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QScrollArea, QTableView, QWidget

from posdesk.ui.badge import Badge
from posdesk.ui.labels import Elided, Figure

SLACK = 1


def clipped(window: QWidget) -> Iterator[str]:
    """What is cut off, by name."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QTableView):
            yield from _heads(widget)
        if isinstance(widget, Elided) or _inside_list(widget) or isinstance(widget.parentWidget(), QLineEdit):
            continue
        if isinstance(widget, QLabel | QAbstractButton | Badge | Figure):
            yield from _too_small(widget)
            yield from _outside(widget)


def _inside_list(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words!r}"


def _too_small(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = re.split(r"[\s\u200b]+", widget.text())
        longest = max(QFontMetrics(widget.font()).horizontalAdvance(word) for word in words)
        latin = widget.text().replace("\u200b", "").isascii()
        if widget.heightForWidth(widget.width()) > widget.height() + SLACK or (latin and longest > widget.width()):
            yield f"{_name(widget)}: {widget.size().toTuple()}, wants {widget.heightForWidth(widget.width())} high"
        return
    if isinstance(widget, QLabel) and not widget.text():
        return
    wanted = widget.sizeHint()
    if widget.width() + SLACK < wanted.width() or widget.height() + SLACK < wanted.height():
        yield f"{_name(widget)}: {widget.size().toTuple()}, wants {wanted.toTuple()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """What reaches beyond its parents; a scroll area may hide what is above or below, never what is at the side."""
    box, parent = QRect(QPoint(0, 0), widget.size()), widget
    while (above := parent.parentWidget()) is not None and not parent.isWindow():
        box.moveTopLeft(parent.mapTo(above, box.topLeft()))
        parent = above
        room = above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        scrolled = isinstance(above.parentWidget(), QScrollArea)
        if scrolled:
            room.setTop(-(10**6))
            room.setBottom(10**6)
        if not room.contains(box):
            yield f"{_name(widget)}: reaches out of {type(above).__name__}"
            return
        if scrolled:
            box = box.intersected(above.rect())


def _heads(table: QTableView) -> Iterator[str]:
    head, model = table.horizontalHeader(), table.model()
    for section in range(head.count()):
        if head.isSectionHidden(section):
            continue
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        if QFontMetrics(head.font()).horizontalAdvance(words) + 20 > head.sectionSize(section) + SLACK:
            yield f"head {words!r}: {head.sectionSize(section)} wide"

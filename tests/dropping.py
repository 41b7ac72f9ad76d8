"""Files dropped as a file manager drops them: onto the window, which finds out what lies under the pointer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from posdesk.ui.scroll import bring_into_view

_KEYS = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drop(on: QWidget, *paths: Path) -> bool:
    """Drop files on the middle of a widget that is seen; whether somebody took them."""
    assert on.isVisible(), on
    bring_into_view(on)
    QApplication.processEvents()
    window = on.window()
    handle, middle = window.windowHandle(), on.mapTo(window, on.rect().center())
    assert window.childAt(middle) in (on, *on.findChildren(QWidget)), "something else lies there, or it is out of sight"
    place = QPointF(middle)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    # what a file manager says beside it, for those who take text
    data.setText("\n".join(map(str, paths)))
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *_KEYS)
    QApplication.sendEvent(handle, enter)
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, *_KEYS)
    QApplication.sendEvent(handle, move)
    if not move.isAccepted():
        return False
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, *_KEYS)
    QApplication.sendEvent(handle, event)
    return event.isAccepted()

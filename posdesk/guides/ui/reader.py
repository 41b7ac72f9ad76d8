"""The reader: one guide, what was looked for marked in it, and links that lead to pages of the program alone."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Any, Final

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from posdesk.guides.model import Guide
from posdesk.guides.rules.reading import DRAWINGS
from posdesk.guides.rules.searching import literally, pattern, spans
from posdesk.guides.ui import dressing, pictures
from posdesk.kit.links import LinkBroken, parse
from posdesk.kit.settings import GUIDE_SIZE
from posdesk.ui import fonts, theme
from posdesk.ui.theme import Tone


class Reader(QTextBrowser):
    """Shows one guide; ``link_wanted`` carries the address of a page that somebody wants."""

    link_wanted = Signal(object)
    size_wanted = Signal(int)
    """Larger (1) or smaller (-1) type, as the wheel says."""
    found = Signal(int, int)
    """Which of how many finds is shown; 0 of 0 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._size = GUIDE_SIZE.default
        self._hits: list[tuple[int, int]] = []
        self._at = 0
        self._mark: re.Pattern[str] | None = None
        # Nothing is ever opened by itself, least of all outside the program.
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._clicked)
        self.document().setDocumentMargin(4)
        self.document().setIndentWidth(26)
        self.document().setDefaultFont(fonts.font())

    @property
    def guide(self) -> Guide | None:
        """The guide that is shown."""
        return self._guide

    def show_guide(self, guide: Guide, size: int) -> None:
        """Show a guide from its beginning, with nothing marked."""
        self._guide, self._size = guide, size
        self._mark, self._hits, self._at = None, [], 0
        self._dress()
        self.verticalScrollBar().setValue(0)
        self.found.emit(0, 0)

    def clear_guide(self) -> None:
        """Show none."""
        self._guide, self._mark, self._hits = None, None, []
        self.clear()

    def set_size(self, size: int) -> None:
        """Type of another size; the place stays where it is."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._size = size
        self._dress()
        bar.setValue(round(place * bar.maximum()))

    def _dress(self) -> None:
        if self._guide is None:
            return
        font = fonts.font(self._size)
        self.document().setDefaultFont(font)
        self.document().setIndentWidth(round(self._size * 1.6))
        self.setHtml(dressing.page(self._guide, theme.current(), self._size, max(self.viewport().width() - 24, 160)))
        self._find_again()

    def go_to(self, section: str) -> None:
        """Show a section."""
        if section:
            self.scrollToAnchor(section)
        else:
            self.verticalScrollBar().setValue(0)

    # finding

    def find_words(self, words: str) -> None:
        """Mark every place that has these words, and show the first from where one reads."""
        top = self.cursorForPosition(QPoint(0, 0)).position()
        self._mark = literally(words)
        self._find_again()
        self._at = next((place for place, (start, _) in enumerate(self._hits) if start >= top), 0)
        self._paint_hits()
        self._show_hit()

    def mark_forms(self, forms: tuple[str, ...], section: str) -> None:
        """Mark what a search was for, and show its first place in a section."""
        self._mark = pattern(forms)
        self._at = 0
        self._find_again()
        self.go_to(section)

    def step(self, by: int) -> None:
        """Show the next find, or the one before."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._paint_hits()
            self._show_hit()

    def _find_again(self) -> None:
        text = self.document().toPlainText()
        # Qt counts a sign beyond the first plane as two.
        before = [0, *accumulate(len(sign.encode("utf-16-le")) // 2 for sign in text)]
        self._hits = [(before[start], before[end]) for start, end in spans(text, self._mark)]
        self._at = min(self._at, max(len(self._hits) - 1, 0))
        self._paint_hits()

    def _paint_hits(self) -> None:
        tokens = theme.current()
        chosen = []
        for number, (start, end) in enumerate(self._hits):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            if number == self._at:
                look.setBackground(tokens.tone(Tone.NOTICE))
                look.setForeground(tokens.on_tone())
            else:
                look.setBackground(tokens.soft(Tone.NOTICE, 0.38))
            part: Any = one  # PySide's description of it leaves these two out
            part.cursor, part.format = cursor, look
            chosen.append(one)
        self.setExtraSelections(chosen)
        self.found.emit(self._at + 1 if self._hits else 0, len(self._hits))

    def _show_hit(self) -> None:
        if self._hits:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._hits[self._at][0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    # links and pictures

    def _clicked(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if address.startswith(dressing.PAGE):
            try:
                self.link_wanted.emit(parse(address.removeprefix(dressing.PAGE)))
            except LinkBroken:
                # A guide that was read holds none; nothing else is followed.
                return

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Our own drawings and signs; nothing is fetched from a disk or a network."""
        address = name.toString() if isinstance(name, QUrl) else name
        ratio, tokens = self.devicePixelRatioF(), theme.current()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        if address.startswith(dressing.DRAWING) and (drawing := address.removeprefix(dressing.DRAWING)) in DRAWINGS:
            wide = min(max(self.viewport().width() - 24, 160), round(340 * self._size / 15))
            return pictures.of(drawing, tokens, wide, ratio)
        if address.startswith(dressing.SIGN):
            icon, _, tone = address.removeprefix(dressing.SIGN).partition("/")
            return pictures.sign(icon, QColor(tokens.tone(Tone(tone))), self._size + 2, ratio)
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = event.oldSize().width()
        super().resizeEvent(event)
        if before != event.size().width() and min(before, event.size().width()) < _WIDEST:
            # pictures never stick out of a narrow page
            self.set_size(self._size)

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    def refresh_look(self) -> None:
        """Put on the colours in use."""
        self.set_size(self._size)


_WIDEST: Final = 740
"""Pixels above which every picture fits at any size of type."""

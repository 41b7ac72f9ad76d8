"""The reminder in the window: one message for all that is due, and, once, the offer to come by itself from now on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.ui.banner import Banner
from posdesk.ui.theme import Tone


class Digest(QWidget):
    """Stands above every page, while locked too: it says numbers and a day, and no name."""

    wanted = Signal()
    """Somebody wants to see which."""
    put_off = Signal()
    """Somebody wants to be left alone until tomorrow."""
    start_wanted = Signal()
    """Somebody wants the program to start with the computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message, self.offer = Banner(), Banner()
        self._words, self._late = "", False
        self._offered = self._tray = self._aside = False
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 10, 24, 0))
        column.setSpacing(6)
        for banner in (self.message, self.offer):
            column.addWidget(banner)
            banner.closed.connect(self._closed)
        self.hide()

    def say(self, words: str, *, late: bool) -> None:
        """Show it; what was said before goes."""
        self._words, self._late = words, late
        self._show_message()
        self._appear()

    def offer_to_start(self, *, tray: bool) -> None:
        """Ask below it whether the program should start with the computer."""
        self._offered, self._tray = True, tray
        self._show_offer()
        self._appear()

    def clear(self) -> None:
        """Take it away."""
        self._words, self._offered = "", False
        self.message.dismiss()
        self.offer.dismiss()

    def _show_message(self) -> None:
        tone = Tone.WARNING if self._late else Tone.NOTICE
        self.message.say(tone, self._words, self.tr("See which"), self.wanted.emit)
        self.message.offer_other(self.tr("Tomorrow"), self.put_off.emit)

    def _show_offer(self) -> None:
        words = self.tr(
            "Should posdesk start with the computer, so that reminders come by themselves? It stays out of the way and"
            " asks for no passphrase before you open it."
        )
        if self._tray:
            words = self.tr(
                "Should posdesk start with the computer and stay beside the clock, so that reminders come by"
                " themselves? It asks for no passphrase before you open it."
            )
        self.offer.say(Tone.ASK, words, self.tr("Start with the computer"), self.start_wanted.emit)

    def _closed(self) -> None:
        self._words = "" if self.message.isHidden() else self._words
        self._offered = self._offered and not self.offer.isHidden()
        self._appear()

    def stand_aside(self, *, aside: bool) -> None:
        """Whether it is out of the way, on pages that say the same or on which nothing else matters."""
        self._aside = aside
        self._appear()

    def _appear(self) -> None:
        there = not self.message.isHidden() or not self.offer.isHidden()
        self.setVisible(there and not self._aside)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self._words:
                self._show_message()
            if self._offered:
                self._show_offer()

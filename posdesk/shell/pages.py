"""The pages of the window; those of the vault are made when somebody goes there, and gone when it is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posdesk.ui.empty import Empty
from posdesk.ui.tasks import Lane
from posdesk.vault.ui.desk import VaultDesk

if TYPE_CHECKING:
    from posdesk.vault.ui.backups import BackupsPage
    from posdesk.vault.ui.history import HistoryPage

RECONCILE, HISTORY, BACKUPS, LOCKED = range(4)
"""The pages; the last is what stands there while the vault is locked."""


class Pages(QStackedWidget):
    """All pages, one of them shown."""

    undone = Signal()
    restore_wanted = Signal(object)

    def __init__(self, reconcile: QWidget, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.locked = Empty()
        self._rooms = {number: QWidget() for number in (HISTORY, BACKUPS)}
        self._made: dict[int, HistoryPage | BackupsPage] = {}
        for widget in (reconcile, *self._rooms.values(), self.locked):
            self.addWidget(widget)
        for room in self._rooms.values():
            QVBoxLayout(room).setContentsMargins(QMargins(0, 0, 0, 0))

    def go(self, number: int, door: VaultDesk, language: str) -> None:
        """Show a page; one of the vault as it is now."""
        if number not in self._rooms:
            self.setCurrentIndex(number)
            return
        page = self._made.get(number)
        if page is None:
            page = self._made[number] = self._make(number, door, language)
            column = self._rooms[number].layout()
            assert column is not None
            column.addWidget(page)
        page.refresh()
        self.setCurrentIndex(number)
        page.take_focus()

    def _make(self, number: int, door: VaultDesk, language: str) -> HistoryPage | BackupsPage:
        if number == HISTORY:
            from posdesk.vault.ui.history import HistoryPage

            history = HistoryPage(door, self._lane, language)
            history.undone.connect(self.undone)
            return history
        from posdesk.vault.ui.backups import BackupsPage

        backups = BackupsPage(door, self._lane, language)
        backups.restore_wanted.connect(self.restore_wanted)
        return backups

    def forget(self) -> None:
        """Let go of the vault's pages, and show that it is locked."""
        self.setCurrentIndex(LOCKED)
        for number, page in self._made.items():
            column = self._rooms[number].layout()
            assert column is not None
            column.removeWidget(page)
            page.deleteLater()
        self._made.clear()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        for page in self._made.values():
            page.set_language(language)

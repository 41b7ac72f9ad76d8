"""What the page's own dialogs are for: packs of guides that come in, and guides that go on paper."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from posdesk.guides.model import Guide
from posdesk.guides.service import ENDING
from posdesk.guides.ui.desk import GuideDesk, Seen
from posdesk.kit.clock import Clock
from posdesk.ui.tasks import Lane


class Errands(QObject):
    """Opens the dialogs of one page."""

    changed = Signal()
    vault_wanted = Signal()

    def __init__(self, page: QWidget, desk: GuideDesk | None, lane: Lane, language: str, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._desk, self._lane, self._clock = page, desk, lane, clock
        self.language = language

    def show_packs(self, seen: Seen | None, *bring: Path) -> None:
        """The packs that are kept, or one that somebody brings; both need an open vault."""
        from posdesk.guides.ui.packs import PacksDialog

        if self._desk is None or seen is None or not seen.is_open:
            self.vault_wanted.emit()
            return
        dialog = PacksDialog(self._desk, self._lane, self.language, self._page, next(iter(bring), None))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.changed)
        dialog.open()

    def print(self, seen: Seen | None, guides: tuple[Guide, ...]) -> None:
        """Print one guide, or all of them."""
        from posdesk.guides.ui.printing import PrintDialog

        if seen is not None and seen.library.guides:
            dialog = PrintDialog(seen.library, guides, self._lane, self.language, self._page, self._clock)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


def packs_in(paths: Iterable[Path]) -> list[Path]:
    """The packs among files."""
    return [path for path in paths if path.suffix.lower() == ENDING]

"""The window's own keys, and to which page each goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from posdesk.shell.pages import GUIDES

if TYPE_CHECKING:
    from posdesk.guides.ui.page import GuidesPage
    from posdesk.shell.window import MainWindow


class Keys(QObject):
    """Hears the keys of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        page = window.page
        for keys, slot in (
            ("Ctrl+O", page.choose_files), ("Ctrl+V", page.paste), ("Ctrl+F", self._find),
            ("Ctrl+S", page.save_pdf), ("Ctrl+P", self._print), ("Ctrl+Z", page.undo),
            ("F5", page.session.judge_again), ("Esc", page.escape),
            ("F6", self._next_pane), ("Shift+F6", self._pane_before), ("F1", window.show_keys),
            ("Ctrl+/", window.show_keys), ("F9", window.next_mode), ("Ctrl+Q", window.quit),
            ("Ctrl+L", window.lock), ("F2", self._guides),
            *((f"Ctrl+{n + 1}", partial(page.places.go, n)) for n in range(3)),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    @property
    def _read(self) -> GuidesPage | None:
        """The page of the guides, while it is shown."""
        body = self._window.body
        return body.guides if body.currentIndex() == GUIDES else None

    def _find(self) -> None:
        guides = self._read
        if guides is None:
            self._window.page.focus_search()
        else:
            guides.focus_search()

    def _print(self) -> None:
        guides = self._read
        if guides is None:
            self._window.page.preview()
        else:
            guides.preview()

    def _guides(self) -> None:
        self._window.show_page(GUIDES)

    def _next_pane(self) -> None:
        self._window.page.next_pane(1)

    def _pane_before(self) -> None:
        self._window.page.next_pane(-1)

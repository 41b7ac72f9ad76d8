"""A page of the vault: what the window wants of each."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from posdesk.kit.links import Link


class Page(QWidget):
    """A page that is made when somebody goes there, and gone when the vault is locked."""

    def refresh(self) -> None:
        """Fetch what it shows; it is called whenever the page is gone to."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""

    def let_go(self) -> None:
        """The vault is locked, and the page goes with it: let go of what lies elsewhere."""

    def set_language(self, language: str) -> None:
        """Speak another language."""

    def open(self, link: Link) -> None:
        """Show the place that an address names, where there is more than one."""

    def flush(self) -> None:
        """Keep what was typed last: the vault is about to be locked, or the program to be closed."""

"""A page of the vault: what the window wants of each, and how each is set."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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


def page_head(title: QWidget, *right: QWidget, places: QWidget | None = None) -> QHBoxLayout:
    """The first line of a page: its title, its places beside it, and what can be done at the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(title)
    if places is not None:
        row.addSpacing(16)
        row.addWidget(places)
    row.addStretch()
    for widget in right:
        row.addWidget(widget)
    return row


def page_column(page: QWidget, spacing: int = 8) -> QVBoxLayout:
    """What stands on a page, from above, within the margins that all pages have."""
    made = QVBoxLayout(page)
    made.setContentsMargins(QMargins(24, 14, 24, 12))
    made.setSpacing(spacing)
    return made

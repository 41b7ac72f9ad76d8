"""Emergencies in the window: within the vault where it is open, and beside it where it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.kit.links import Link, link
from posdesk.shell.pages import CASES, OUTSIDE, Pages
from posdesk.shell.safe import Safe, State

if TYPE_CHECKING:
    from posdesk.cases.ui.outside import Seal


class Emergency(QObject):
    """Leads to what to do now, whatever state the vault is in; ``link_wanted`` is the window's to open."""

    link_wanted = Signal(object)
    shown = Signal()
    """Emergencies without the vault are shown."""

    def __init__(self, body: Pages, safe: Safe, language: Callable[[], str], keep_or_open: Callable[[], None]) -> None:
        super().__init__(body)
        self._body, self._safe, self._language, self._keep_or_open = body, safe, language, keep_or_open
        body.happened.chosen.connect(self.show)
        body.first.chosen.connect(self._begin)
        safe.emergency_wanted.connect(self.show)
        safe.cases_filed.connect(self._filed)

    @property
    def is_outside(self) -> bool:
        """Whether they are shown without the vault."""
        return self._body.currentIndex() == OUTSIDE

    def takes(self, number: int, address: Link | None = None) -> bool:
        """Whether a page is theirs and the vault is not open; then they are shown, at the step that is asked for."""
        if number != CASES or self._safe.state is State.OPEN:
            return False
        self.show(address.get("kind") if address is not None else "")
        return True

    def _begin(self, kind: str) -> None:
        if self._safe.state is State.OPEN:
            self.link_wanted.emit(link("case", "new", kind=kind))
        else:
            self.show(kind)

    def show(self, kind: str = "") -> None:
        """Show what to do while the vault is not open; with a kind the first step of that flow."""
        first = self._body.outside is None
        page = self._body.go_outside(self._seal, self._language())
        if first:
            page.unlock_wanted.connect(self._keep_or_open)
        if kind:
            page.begin(kind)
        self.shown.emit()

    @property
    def _seal(self) -> Seal | None:
        return self._safe.seal if self._safe.state is State.LOCKED else None

    def go_on(self) -> bool:
        """The vault was opened, locked or made: whether they stay where they are, which they do till it is open."""
        if not self.is_outside or self._safe.state is State.OPEN:
            return False
        if self._body.outside is not None:
            self._body.outside.show_state(self._seal)
        return True

    def opened(self) -> None:
        """The vault is open: what waited for it goes in."""
        outside = self._body.outside
        if outside is None:
            return
        pieces = outside.taken()
        outside.forget()
        if pieces:
            self._safe.take_in(pieces)

    def _filed(self, numbers: tuple[int, ...]) -> None:
        self.link_wanted.emit(link("case", "open", id=numbers[-1]))

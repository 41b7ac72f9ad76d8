from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from posdesk.shop.ui.page import ShopPage
from posdesk.ui.form import Form
from posdesk.ui.tasks import Lane
from tests.shop.ui.register_desk import CLOCK, RegisterDesk, furnish
from tests.vault.ui.conftest import Hand, hand, lane

__all__ = ["Walk", "hand", "lane"]


class Walk:
    """Somebody on the register's page."""

    def __init__(self, hand: Hand, desk: RegisterDesk, page: ShopPage) -> None:
        self.hand, self.desk, self.page = hand, desk, page
        self.changes = 0
        page.changed.connect(self._changed)

    def _changed(self) -> None:
        self.changes += 1

    def done(self, what: Callable[[], object]) -> None:
        """Do something, and wait until the page shows what came of it."""
        before = self.changes
        what()
        self.hand.wait(lambda: self.changes > before)

    def form(self) -> Form:
        """The form that is open."""
        found = [one for one in self.page.findChildren(QDialog) if isinstance(one, Form) and one.isVisible()]
        assert len(found) == 1
        found[0].activateWindow()
        self.hand.wait(found[0].isActiveWindow)
        return found[0]

    @property
    def words(self) -> str:
        """All that the detail says."""
        from PySide6.QtWidgets import QAbstractButton, QLabel

        detail = self.page._all[self.page.place].detail
        told = [one.text() for one in detail.findChildren(QLabel) if one.isVisibleTo(detail)]
        told += [one.accessibleName() for one in detail.findChildren(QAbstractButton) if one.isVisibleTo(detail)]
        return "\n".join(told)

    def press(self, name: str) -> None:
        """Press the button of the detail that is called so."""
        from posdesk.ui.buttons import Button

        detail = self.page._all[self.page.place].detail
        found = [one for one in detail.findChildren(Button) if name in (one.text(), one.accessibleName())]
        shown = [one for one in found if one.isVisibleTo(detail)]
        assert len(shown) == 1, (name, self.words)
        self.page.activateWindow()
        self.hand.wait(self.page.isActiveWindow)
        shown[0].click()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RegisterDesk]:
    made = RegisterDesk(tmp_path / "shop")
    yield made
    made.lock()


def _walk(hand: Hand, desk: RegisterDesk, lane: Lane) -> Walk:
    page = ShopPage(desk, lane, "en", clock=CLOCK)
    page.resize(1180, 720)
    hand.show(page)
    page.refresh()
    hand.wait(lambda: page.seen is not None)
    return Walk(hand, desk, page)


@pytest.fixture
def new(hand: Hand, desk: RegisterDesk, lane: Lane) -> Walk:
    """On the page of a shop that has never kept a register."""
    return _walk(hand, desk, lane)


@pytest.fixture
def walk(hand: Hand, desk: RegisterDesk, lane: Lane) -> Walk:
    """On the page of one that has kept it for a year."""
    furnish(desk.register())
    return _walk(hand, desk, lane)

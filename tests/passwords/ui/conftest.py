from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from posdesk.kit.links import Link
from posdesk.passwords.model import Account
from posdesk.passwords.ui.page import PasswordsPage
from posdesk.ui.buttons import Button
from posdesk.ui.tasks import Lane
from tests.passwords.ui.list_desk import ListDesk, furnish, people
from tests.vault.ui.conftest import Hand, hand, lane

__all__ = ["Walk", "hand", "lane"]

D = TypeVar("D", bound=QDialog)


def said(widget: QWidget) -> str:
    """All that a widget says."""
    told = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    told += [
        one.text() or one.accessibleName() for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)
    ]
    return "\n".join(told)


class Walk:
    """Somebody on the page of passwords."""

    def __init__(self, hand: Hand, desk: ListDesk, lane: Lane, language: str = "en") -> None:
        self.hand, self.desk = hand, desk
        self.page = PasswordsPage(desk, lane, language)
        self.page.resize(1180, 720)
        hand.show(self.page)
        self.page.refresh()
        hand.wait(lambda: self.page.seen is not None)
        self.changes = 0
        self.links: list[Link] = []
        self.page.changed.connect(self._changed)
        self.page.link_wanted.connect(self.links.append)

    def _changed(self) -> None:
        self.changes += 1

    def done(self, what: Callable[[], object]) -> None:
        """Do something, and wait until the page shows what came of it."""
        before = self.changes
        what()
        self.hand.wait(lambda: self.changes > before)

    def dialog(self, kind: type[D]) -> D:
        """The dialog that is open."""
        found = [one for one in self.page.findChildren(QDialog) if one.isVisible()]
        assert [type(one) for one in found] == [kind]
        made = found[0]
        assert isinstance(made, kind)
        made.activateWindow()
        self.hand.wait(made.isActiveWindow)
        return made

    def account(self, name: str) -> Account:
        return next(one for one in self.desk.passwords().book().accounts if one.name == name)

    def choose(self, name: str) -> None:
        """Choose an account in the list."""
        assert self.page.accounts.choose(self.account(name).id)

    @property
    def words(self) -> str:
        """All that the detail says."""
        return said(self.page.accounts.detail)

    def press(self, words: str, place: QWidget | None = None) -> None:
        """Press the button that is called so."""
        where = place or self.page.accounts.detail
        found = [one for one in where.findChildren(Button) if words in (one.text(), one.accessibleName())]
        shown = [one for one in found if one.isVisibleTo(where)]
        assert len(shown) == 1, (words, said(where))
        shown[0].click()

    def menu(self, words: str) -> None:
        """Take something from the detail's menu."""
        menu = self.page.accounts.detail.menu  # type: ignore[attr-defined]  # the detail of an account has one
        action = next(one for one in menu.actions() if one.text() == words)
        action.trigger()

    @property
    def offers(self) -> list[str]:
        """What the detail's menu offers."""
        return [one.text() for one in self.page.accounts.detail.menu.actions()]  # type: ignore[attr-defined]  # as above


@pytest.fixture(autouse=True)
def _clear() -> Iterator[None]:
    """No test leaves anything on the clipboard to the next."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ListDesk]:
    made = ListDesk(tmp_path / "shop")
    yield made
    made.lock()


@pytest.fixture
def new(hand: Hand, desk: ListDesk, lane: Lane) -> Walk:
    """On the page of a shop that has a register and no list."""
    people(desk.register())
    return Walk(hand, desk, lane)


@pytest.fixture
def walk(hand: Hand, desk: ListDesk, lane: Lane) -> Walk:
    """On the page of one that has kept it for a year."""
    furnish(desk)
    return Walk(hand, desk, lane)

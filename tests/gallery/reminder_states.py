"""Reminders above the page, on the locked page, and what is agreed to in the menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from posdesk.passwords.service import Reminder
from posdesk.shell.attention import in_words
from posdesk.shell.pages import LOCKED
from posdesk.shell.safe import State
from posdesk.shell.sidebar import Reminding
from posdesk.shell.window import MainWindow
from posdesk.ui.wording import Wording
from tests.gallery.vault_states import language

_DAY: Final = date(2026, 12, 14)


def _words(opened: MainWindow, late: int, coming: int) -> str:
    return in_words(Reminder(late, coming, _DAY if coming else None), Wording(language(opened)))


def late(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.OPEN, 10)
    opened.digest.say(_words(opened, 12, 3), late=True)
    opened.digest.offer_to_start(tray=True)
    return opened


def soon(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.OPEN, 10)
    opened.digest.say(_words(opened, 0, 1), late=False)
    opened.digest.offer_to_start(tray=False)
    return opened


def locked(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.LOCKED, 10)
    opened.body.say_locked(2, moved=False, due=_words(opened, 3, 2))
    opened.body.setCurrentIndex(LOCKED)
    opened.digest.say(_words(opened, 3, 2), late=True)
    return opened


def unknown(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.LOCKED, 10)
    due = Wording(language(opened)).text.word("passwords.remind.unlock")
    opened.body.say_locked(0, moved=False, due=due)
    opened.body.setCurrentIndex(LOCKED)
    return opened


def menu(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.OPEN, 10)
    opened.side.show_reminding(Reminding(starts=True, stays=True, shown=False, tray=True))
    (made,) = [one.menu() for one in opened.side._locks.actions() if one.menu() is not None][1:]
    made.resize(made.sizeHint())
    return made


REMINDER_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "reminder": late,
    "reminder-soon": soon,
    "reminder-locked": locked,
    "reminder-unknown": unknown,
    "reminder-menu": menu,
}

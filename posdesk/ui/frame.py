"""The frame of larger dialogs: a title, a sentence, places of which one is shown, work that says what it does.

Its size never follows its words: what is longer is scrolled, so nothing jumps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.errors import Cancelled, PosdeskError
from posdesk.kit.jobs import Job, Progress
from posdesk.ui import scroll as scrolling
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.empty import keep_room
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane, Task
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

T = TypeVar("T")


class WorkBar(QProgressBar):
    """How far the work is; keeps its place while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(4)
        self.setTextVisible(False)
        keep_room(self)
        self.hide()

    def begin(self) -> None:
        """Work has begun, nobody knows yet how long it takes."""
        self.setRange(0, 0)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is, where it is known."""
        self.setRange(0, progress.total or 0)
        self.setValue(progress.done)


_TITLE: Final = 40
"""Pixels that a window's title and edges take at most."""


def room_for(dialog: QWidget) -> int:
    """How tall a dialog may be on its screen: beside the task bar, and with its title."""
    return dialog.screen().availableGeometry().height() - _TITLE


class Frame(QDialog):
    """One dialog."""

    def __init__(
        self, lane: Lane, language: str, parent: QWidget | None = None, size: tuple[int, int] = (720, 680)
    ) -> None:
        super().__init__(parent)
        self.lane, self.wording = lane, Wording(language)
        self._task: Task | None = None
        self._done: Callable[[Any], None] | None = None
        self._focused: QWidget | None = None
        self.title = Words(size=Size.SECTION, bold=True, wrap=True)
        self.lead = Words(quiet=True, wrap=True)
        self.banner = Banner()
        self.places = QStackedWidget()
        self.bar = WorkBar()
        self.status = Elided(size=Size.CAPTION, quiet=True)
        self.aside = Button(look="bare")
        self.cancel = Button()
        self.main = Button(look="main")
        self.head = QVBoxLayout()
        self._build()
        self.setModal(True)
        self.resize(size[0], min(size[1], room_for(self)))

    def _build(self) -> None:
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.lead)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.aside)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.main)
        self.aside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 20, 24, 16))
        column.setSpacing(10)
        column.addLayout(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.places, 1)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.cancel.clicked.connect(self.reject)
        self.main.clicked.connect(self.go_on)
        self.main.setDefault(True)

    def add_place(self, spacing: int = 10) -> QVBoxLayout:
        """One more place; its column of widgets, which is scrolled where it is long."""
        column = scrolling.Column(spacing)
        column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # its edge is the edge of what stands above and below it
        column.inside.setContentsMargins(QMargins(0, 0, 0, 0))
        self.places.addWidget(column)
        return column.inside

    def say(self, title: str, lead: str, main: str, cancel: str) -> None:
        """The words of a step."""
        self.title.setText(title)
        self.setWindowTitle(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        for button, words in ((self.main, main), (self.cancel, cancel)):
            button.setText(words)
            button.setVisible(bool(words))

    def go_on(self) -> None:
        """The main button."""
        self.accept()

    # work

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def work(self, what: Callable[[Job], T], done: Callable[[T], None], words: str = "") -> None:
        """Do something slow in the lane; ``done`` is called with what came of it."""
        self.banner.dismiss()
        self._done = done
        self._focused = self.focusWidget()
        self.status.setText(words)
        self.bar.begin()
        self._enable(on=False)
        self._task = self.lane.run(what, self._landed, self._missed, self._progressed)

    def _enable(self, *, on: bool) -> None:
        for widget in (self.places, self.main, self.aside):
            widget.setEnabled(on)
        if on and self._focused is not None:
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _over(self) -> None:
        self._task = None
        self.bar.hide()
        self.status.setText("")
        self._enable(on=True)

    def _landed(self, result: object) -> None:
        self._over()
        if self._done is not None:
            self._done(result)

    def _missed(self, error: PosdeskError) -> None:
        self._over()
        self.refused(error)

    def _progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress)
        key = f"stage.{progress.stage}"
        if key in self.wording.text:
            self.status.setText(self.wording.text.word(key))

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong."""
        self.banner.say(Tone.QUIET if isinstance(error, Cancelled) else Tone.DANGER, self.wording.error(error))

    def reject(self) -> None:
        """Close; where something is being done, only that is stopped."""
        if self._task is not None:
            self._task.cancel()
            self.status.setText(self.tr("Stopping…"))
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter on a button means that button, and only elsewhere the main one
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
            return
        super().keyPressEvent(event)


def labelled(words: str, control: QWidget) -> Words:
    """The words that stand over a control, which also name it to a screen reader."""
    label = Words(words, bold=True)
    label.setBuddy(control)
    control.setAccessibleName(words)
    return label

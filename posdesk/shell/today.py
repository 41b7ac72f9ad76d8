"""Today: what every room says is due, why, and one click to where it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.cases.ui.choices import Happened
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.clock import CLOCK
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link, link
from posdesk.ui import scroll
from posdesk.ui.badge import Badge, State
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page, page_column
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_LOOKS: Final = {
    Urgency.ACT: State("shield-alert", Tone.DANGER),
    Urgency.LOOK: State("clock", Tone.NOTICE),
    Urgency.INFO: State("info", Tone.QUIET),
}
_MOST: Final = 60
"""Things that are shown at once; a day has no room for more, and what is done makes room."""


class Matter(Card):
    """One thing that is due."""

    wanted = Signal(object)

    def __init__(self, due: Due, wording: Wording, today: date) -> None:
        super().__init__(14, 4)
        self._due = due
        row = QHBoxLayout()
        row.setSpacing(12)
        self.badge = Badge()
        self.badge.show_state(_LOOKS[due.severity], self._by(due.when, wording, today))
        self.what = Words(wording.say(due.what), size=Size.LEAD, wrap=True)
        self.go = Button(self.tr("Do it"), "chevron-right", "main" if due.severity is Urgency.ACT else "plain")
        self.go.setAccessibleName(self.tr("Do it: {what}").format(what=self.what.text()))
        self.go.clicked.connect(self._go)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        if due.why is not None:
            words.addWidget(Words(wording.say(due.why), quiet=True, wrap=True))
        row.addWidget(self.badge)
        row.addLayout(words, 1)
        row.addWidget(self.go)
        self.column.addLayout(row)

    def _by(self, when: date | None, wording: Wording, today: date) -> str:
        if when is None:
            return self.tr("when you can")
        if when == today:
            return self.tr("today")
        days = (today - when).days
        return self.tr("%n day(s) late", "", days) if days > 0 else wording.text.show(when)

    def _go(self) -> None:
        self.wanted.emit(self._due.link)


class TodayPage(Page):
    """The page; ``link_wanted`` carries the address of what somebody wants to do."""

    link_wanted = Signal(object)

    def __init__(
        self, today: Callable[[], tuple[Due, ...]], lane: Lane, language: str, parent: QWidget | None = None,
        begin: Callable[[], Link | None] = lambda: None,
    ) -> None:  # fmt: skip
        """``begin`` says where a shop begins that has written nothing down; None for one that has."""
        super().__init__(parent)
        self._today, self._begin, self._lane, self._wording = today, begin, lane, Wording(language)
        self._start: Link | None = None
        self._due: Sequence[Due] | None = None
        self._focus_waits = False
        """Whether the keyboard is to be put somewhere once it is known what is due."""
        """None while nobody has answered yet: nothing due is said only where that is known."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title, self.answer = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.banner, self.happened = Banner(), Happened(language)
        self.list = scroll.Column(8)
        # The list keeps room for its scroll bar, and what stands above it ends where its cards do.
        self.happened.setContentsMargins(QMargins(0, 0, scroll.ROOM, 0))
        self.empty = Empty()
        column = page_column(self, 6)
        for widget in (self.title, self.banner, self.happened, self.answer):
            column.addWidget(widget)
        self.happened.chosen.connect(self._open_case)
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.matters: list[Matter] = []
        self.empty.main.clicked.connect(self._start_there)
        self.empty.hide()
        self.retranslate()

    def refresh(self) -> None:
        """Ask every room again."""
        ask, begin = self._today, self._begin

        def work(_job: Job) -> tuple[tuple[Due, ...], Link | None]:
            return ask(), begin()

        self._lane.run(work, self._came, self._failed)

    def _came(self, came: tuple[tuple[Due, ...], Link | None]) -> None:
        self._due, self._start = came
        self._say_empty()
        self._show()
        if self._focus_waits:
            self.take_focus()

    def _start_there(self) -> None:
        if self._start is not None:
            self.link_wanted.emit(self._start)

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def _show(self) -> None:
        inside = self.list.inside
        while (item := inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.matters = []
        today = CLOCK.today()
        due = self._due or ()
        for one in due[:_MOST]:
            matter = Matter(one, self._wording, today)
            matter.wanted.connect(self.link_wanted)
            inside.addWidget(matter)
            self.matters.append(matter)
        inside.addStretch()
        self.list.setVisible(bool(due))
        self.empty.setVisible(self._due is not None and not due)
        self._say()

    def _say(self) -> None:
        if self._due is None:
            self.answer.setText(self.tr("Asking every room…"))
            return
        pressing = sum(one.severity is Urgency.ACT for one in self._due)
        if not self._due and self._start is not None:
            self.answer.setText("")
        elif not self._due:
            self.answer.setText(self.tr("Nothing is due."))
        elif pressing:
            self.answer.setText(self.tr("%n thing(s) should not wait", "", pressing))
        else:
            self.answer.setText(self.tr("%n thing(s) to do, none of them pressing", "", len(self._due)))

    def _open_case(self, kind: str) -> None:
        self.link_wanted.emit(link("case", "new", kind=kind))

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self._focus_waits = self._due is None
        if self._focus_waits:
            # Not on the first of the emergencies, which would look as if it had been chosen.
            self.setFocus()
        elif self.matters:
            self.matters[0].go.setFocus()
        elif self.empty.main.isVisible():
            self.empty.main.setFocus()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.happened.set_language(language)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Today"))
        self._say_empty()
        self._say()

    def _say_empty(self) -> None:
        later = self.tr("What is to be inspected, renewed, taught or asked for stands here, with its reason.")
        if self._start is None:
            self.empty.say(self.tr("Nothing is due"), later)
        elif self._start.room == "shop":
            self.empty.say(self.tr("Begin with your shop"), later, self.tr("Enter your shop"))
        else:
            self.empty.say(self.tr("Next: what is on the counter now"), later, self.tr("Enter the devices"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

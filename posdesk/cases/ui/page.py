"""The page of emergencies: what has happened, what is open, one case step by step, and the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posdesk.cases.model import Story
from posdesk.cases.service import Where
from posdesk.cases.ui.choices import Choices
from posdesk.cases.ui.desk import CaseDesk
from posdesk.cases.ui.listed import CLOSED, DRILLS, OPEN, CaseList, kinds
from posdesk.cases.ui.one import OneCase
from posdesk.cases.ui.wall import Wall
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link, link
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

LIST, WALK, PLAN = range(3)


@dataclass(frozen=True, slots=True)
class _All:
    """All cases, and the clock by which they are shown."""

    stories: Sequence[Story]
    now: datetime
    here: Where


class CasesPage(Page):
    """The page; ``link_wanted`` and ``paper_wanted`` are the shell's to open."""

    link_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, desk: CaseDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._wording = desk, lane, Wording(language)
        self._all: _All | None = None
        self.title, self.answer = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.banner, self.choices, self.places = Banner(), Choices(language), Segments(3)
        self.plan_button, self.card_button = Button(icon="clipboard-check"), Button(icon="printer")
        self.list, self.empty = CaseList(self._wording), Empty()
        self.one, self.wall = OneCase(desk, lane, language), Wall(desk, lane, language)
        self.body = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(page_head(self.title, self.card_button, self.plan_button))
        column.addWidget(self.answer)
        column.addWidget(self.choices)
        column.addSpacing(6)
        column.addWidget(self.places, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        for widget in (first, self.one, self.wall):
            self.body.addWidget(widget)
        outer = page_column(self)
        outer.addWidget(self.banner)
        outer.addWidget(self.body, 1)
        self.empty.hide()
        self.list.hide()

    def _connect(self) -> None:
        one, wall, walk = self.one, self.wall, self.one.walk
        for signal, slot in (
            (self.choices.chosen, self.begin), (self.places.shown, self._show_list), (self.list.chosen, one.open_case),
            (self.plan_button.clicked, self._plan_clicked), (self.card_button.clicked, wall.print_card),
            (one.arrived, self._case_arrived), (one.changed, self._read_all), (one.link_wanted, self.link_wanted),
            (one.printed, self._show_pages), (one.failed, self._failed), (walk.back_wanted, self.show_all),
            (walk.contacts_wanted, self._contacts), (walk.task.looked, self.paper_wanted),
            (wall.arrived, self._plan_arrived), (wall.printed, self._show_pages), (wall.failed, self._failed),
            (wall.view.back_wanted, self.show_all), (wall.view.contacts_wanted, self._contacts),
            (wall.view.drill_wanted, self.rehearse),
        ):  # fmt: skip
            signal.connect(slot)

    # the list

    def refresh(self) -> None:
        """Read what is shown anew."""
        self._read_all()
        if self.body.currentIndex() == PLAN:
            self.wall.refresh()
        elif self.body.currentIndex() == WALK:
            self.one.refresh()

    def _read_all(self) -> None:
        desk = self._desk

        def work(_job: Job) -> _All:
            cases = desk.cases()
            return _All(cases.every(), cases.now, cases.where())

        self._lane.run(work, self._came, self._failed)

    def _came(self, came: _All) -> None:
        self._all = came
        self._show_list()

    def _show_list(self, _place: int = 0) -> None:
        known = self._all
        if known is None:
            return
        groups = kinds(known.stories)
        names = (self.tr("Open"), self.tr("Closed"), self.tr("Drills"))
        self.places.say(names, tuple(str(len(group)) for group in groups))
        shown = groups[self.places.current]
        self.list.show_stories(shown, known.now, known.here)
        self.list.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.places.setVisible(bool(known.stories))
        words_of = {
            OPEN: (self.tr("Nothing has happened"),
                   self.tr("If something does: press what fits best above. The first step stands there at once.")),
            CLOSED: (self.tr("Nothing was closed yet"), ""),
            DRILLS: (self.tr("Nothing was rehearsed yet"), self.tr("Rehearse under Emergency plan.")),
        }  # fmt: skip
        self.empty.say(*words_of[self.places.current])
        number = len(groups[OPEN])
        self.answer.setText(self.tr("%n open", "", number) if number else self.tr("Nothing is open."))

    def show_all(self) -> None:
        """Back to the list."""
        self.flush()
        self.body.setCurrentIndex(LIST)
        self._read_all()

    # places

    def begin(self, kind: str) -> None:
        """Begin a case of a kind: its first step stands there; it is kept with the first thing that is done."""
        self.one.begin(link("case", "new", kind=kind))

    def rehearse(self, kind: str) -> None:
        """A drill: a case that makes no letters, raises nothing, and is listed apart."""
        self.one.begin(link("case", "new", kind=kind, drill=1))

    def open(self, link: Link) -> None:
        """Show the place that an address names."""
        number = link.get("id")
        if link.room == "case" and link.page == "open" and number.isdecimal():
            self.one.open_case(int(number))
        elif link.room == "case" and link.page == "new":
            self.one.begin(link)
        elif link.page == "plan":
            self.open_plan()
        else:
            self.show_all()

    def _case_arrived(self) -> None:
        self.banner.dismiss()
        self.body.setCurrentIndex(WALK)
        self.take_focus()

    def _plan_clicked(self) -> None:
        self.open_plan()

    def open_plan(self) -> None:
        """Show the emergency plan."""
        self.body.setCurrentIndex(PLAN)
        self.wall.refresh()

    def _plan_arrived(self) -> None:
        self.banner.dismiss()

    def _contacts(self) -> None:
        self.link_wanted.emit(link("shop", "providers"))

    def _show_pages(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        printing.Preview(pdf, self.tr("Print"), self).open()

    # the page

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def flush(self) -> None:
        """Keep what was typed last."""
        if self.body.currentIndex() == WALK:
            self.one.flush()
        elif self.body.currentIndex() == PLAN:
            self.wall.flush()

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        if self.body.currentIndex() == LIST:
            self.choices.buttons[0].setFocus()
        elif self.body.currentIndex() == WALK:
            self.one.walk.task.done.setFocus()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.flush()
        self._wording = self.list.wording = Wording(language)
        self.choices.set_language(language)
        self.one.set_language(language)
        self.wall.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("What has happened?"))
        self.plan_button.setText(self.tr("Emergency plan"))
        self.card_button.setText(self.tr("Card for the till…"))
        self._show_list()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

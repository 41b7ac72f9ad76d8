"""The end of a case: what was learned, and what comes of it in other rooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from posdesk.cases.model import FollowUp, Story
from posdesk.cases.papers import worded
from posdesk.cases.ui.desk import CaseDesk
from posdesk.kit.jobs import Job
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.tick import Tick


class CloseDialog(Frame):
    """Accepted once the case is closed; :attr:`closed` is the case since."""

    def __init__(self, desk: CaseDesk, story: Story, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, (640, 600))
        self._desk, self._story = desk, story
        self.closed: Story | None = None
        self.lesson = QPlainTextEdit()
        self.lesson.setTabChangesFocus(True)
        self.lesson.setStyleSheet("min-height: 84px; max-height: 84px")
        self.ticks: list[tuple[Tick, list[FollowUp]]] = []
        self._place = self.add_place(10)
        self._place.addWidget(labelled(self.tr("What was learned"), self.lesson))
        self._place.addWidget(self.lesson)
        self._head = Words(bold=True)
        self._place.addWidget(self._head)
        self._place.addStretch()
        lead = self.tr("Nothing of it is lost: a closed case can be read, printed and opened again.")
        if story.case.drill:
            lead = self.tr("A drill raises nothing in other rooms. Its day is kept in the emergency plan.")
        self.say(self.tr("Close the case"), lead, self.tr("Close it"), self.tr("Not yet"))
        self.lesson.setPlainText(story.case.lesson)
        self.lesson.setPlaceholderText(self.tr("What should be done otherwise next time?"))
        self._head.setText(self.tr("What comes of it") if not story.case.drill else "")
        number = story.case.id
        if not story.case.drill:
            self.work(lambda _job: desk.cases().proposed(desk.cases().story(number)), self._proposed)

    def _proposed(self, found: Sequence[FollowUp]) -> None:
        self._head.setVisible(bool(found))
        for many in _together(found):
            one, text = many[0], self.wording.text
            words = worded.followed(one, text)
            if len(many) > 1:
                topic = text.word(f"shop.topic.{one.topic}")
                words = text.word("cases.follow.training_all", n=len(many), topic=topic)
            tick = Tick(words)
            tick.setChecked(True)
            self._place.insertWidget(self._place.count() - 1, tick)
            self.ticks.append((tick, many))
        self.lesson.setFocus()

    def go_on(self) -> None:
        """Close it."""
        desk, number, lesson = self._desk, self._story.case.id, self.lesson.toPlainText().strip()
        wanted = [one for tick, many in self.ticks if tick.isChecked() for one in many]

        def work(_job: Job) -> Story:
            return desk.cases().close(number, lesson, wanted)

        self.work(work, self._closed, self.tr("Closing…"))

    def _closed(self, story: Story) -> None:
        self.closed = story
        self.accept()


def _together(found: Sequence[FollowUp]) -> list[list[FollowUp]]:
    """What is asked for as one thing: the same topic for everybody."""
    groups: dict[str, list[FollowUp]] = {}
    for place, one in enumerate(found):
        groups.setdefault(f"topic {one.topic}" if one.topic else f"one {place}", []).append(one)
    return list(groups.values())

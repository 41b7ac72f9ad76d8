"""A case step by step: the steps at the side, one of them large, whom to call and what to say beside it."""

from __future__ import annotations

from datetime import UTC
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.cases.model import Call, Dial
from posdesk.cases.papers import worded
from posdesk.cases.service import Act, Edit, Stand, Standing, applied, may_end
from posdesk.cases.ui.calls import Aside
from posdesk.cases.ui.rail import Rail
from posdesk.cases.ui.scene import LOOK, Scene, in_hours, never, words_of
from posdesk.cases.ui.task import StepTask
from posdesk.ui.badge import Badge, State
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Mark
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_TICK: Final = 20_000
"""Milliseconds between two looks at the clock."""


class Walk(QWidget):
    """The view; what somebody does is shown at once, and told by ``edited`` to whoever keeps it."""

    edited = Signal(object)
    back_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    print_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wording = Wording(language)
        self.scene: Scene | None = None
        self.step = ""
        self.back, self.title = Mark("arrow-left"), Words(size=Size.SECTION, bold=True)
        self.what, self.lead = Elided(quiet=True), Words(quiet=True, wrap=True)
        self.drill, self.print, self.close_it = Badge(), Button(icon="printer"), Button(icon="check-circle")
        self.banner = Banner()
        self.rail, self.task, self.aside = Rail(), StepTask(self.wording), Aside()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.refresh)
        self._build()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.drill)
        head.addWidget(self.what, 1)
        head.addWidget(self.print)
        head.addWidget(self.close_it)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.rail)
        row.addWidget(self.task, 1)
        row.addWidget(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.lead)
        column.addWidget(self.banner)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.print.clicked.connect(self.print_wanted)
        self.close_it.clicked.connect(self._close_or_open)
        self.rail.chosen.connect(self.go_to)
        self.task.edited.connect(self.edit)
        self.task.close_wanted.connect(self.close_wanted)
        self.task.moved_on.connect(self._next)
        self.aside.called.connect(self._called)
        self.aside.noted.connect(self._call_noted)
        self.aside.contacts_wanted.connect(self.contacts_wanted)

    # what is shown

    def show_scene(self, scene: Scene) -> None:
        """Show a case, at the step to do now where it is another one."""
        before = self.scene
        same = before is not None and before.story.case.opened == scene.story.case.opened
        same = same and before is not None and before.story.case.kind == scene.story.case.kind
        self.scene = scene
        steps = scene.steps()
        if not same or self.step not in {one.step.id for one in steps}:
            self.step = self._current(steps)
        self._timer.start()
        self.refresh()

    @staticmethod
    def _current(steps: list[Standing]) -> str:
        left = [one.step.id for one in steps if one.stand is not Stand.DONE]
        return left[0] if left else steps[-1].step.id

    def refresh(self) -> None:
        """Look at the clock again."""
        scene = self.scene
        if scene is None:
            return
        case, text = scene.story.case, self.wording.text
        steps = scene.steps()
        self.title.setText(text.word(f"cases.flow.{case.kind}.name"))
        self.what.setText(case.what)
        self.lead.setText(text.word(f"cases.flow.{case.kind}.lead"))
        self.drill.setVisible(case.drill)
        self.drill.show_state(State("play", Tone.ASK), self.tr("Drill"))
        self.print.setText(self.tr("Print…"))
        self.back.name_it(self.tr("Back to all emergencies"))
        self.close_it.setText(self.tr("Close the case…") if case.is_open else self.tr("Open it again"))
        self.close_it.setVisible(not scene.outside and (may_end(scene.flow, scene.story) or bool(case.id)))
        self.rail.lay_out([one.step.id for one in steps])
        for one in steps:
            name = words_of(one.step, case.kind, "name", text)
            words = self.clock(one)
            self.rail.buttons[one.step.id].say(name, words, LOOK[one.stand], words)
        if self.step not in self.rail.buttons:
            self.step = self._current(steps)
        self.rail.mark(self.step)
        place, standing = next((place, one) for place, one in enumerate(steps) if one.step.id == self.step)
        self.task.show_step(scene, standing, place, len(steps), self.clock(standing))
        self._show_aside(scene, standing)

    def _show_aside(self, scene: Scene, standing: Standing) -> None:
        text, kind, step = self.wording.text, scene.story.case.kind, standing.step
        here, always = never(step, kind, text)
        self.aside.never.say(self.tr("Never"), here or always, always if here else "")
        self.aside.say.say(self.tr("Say this"), words_of(step, kind, "say", text))
        is_open = scene.story.case.is_open
        self.aside.show_numbers(scene.dials.get(step.id, ()) if is_open else (), bool(step.tell), scene.outside)
        calls: list[tuple[int, Call]] = [
            (number, call) for number, call in enumerate(scene.story.calls) if call.step == step.id
        ]
        self.aside.show_calls(calls, scene.here, closed=not scene.story.case.is_open)
        self.aside.settle(tells=bool(step.tell) and is_open)

    def clock(self, one: Standing) -> str:
        """The clock of a step in words."""
        scene = self.scene
        if scene is None:
            return ""
        kept = scene.story.steps.get(one.step.id)
        if one.stand is Stand.DONE and kept is not None and kept.done is not None:
            return self.tr("done {at}").format(at=worded.moment(kept.done, scene.here)[5:])
        if not scene.story.case.is_open:
            return self.tr("not done")
        if one.due is None:
            return self.tr("once the due day is known")
        if not one.step.clock.amount:
            return self.tr("now")
        left = one.due - scene.now().astimezone(UTC)
        number, unit = in_hours(left)
        if one.is_from and left.total_seconds() > 0:
            return self.tr("from {at}").format(at=worded.moment(one.due, scene.here)[5:])
        if one.is_from and one.stand is not Stand.LATE:
            return self.tr("now")
        if left.total_seconds() < 0:
            late = {"m": self.tr("%n min late", "", number), "h": self.tr("%n h late", "", number),
                    "d": self.tr("%n day(s) late", "", number)}  # fmt: skip
            return late[unit]
        soon = {"m": self.tr("within %n min", "", number), "h": self.tr("within %n h", "", number),
                "d": self.tr("within %n day(s)", "", number)}  # fmt: skip
        return soon[unit]

    # what somebody does

    def go_to(self, step: str) -> None:
        """Show another step."""
        self.flush()
        self.step = step
        self.refresh()

    def edit(self, edit: Edit) -> None:
        """Something was done: it is seen at once, and kept by whoever listens."""
        scene = self.scene
        if scene is None or not scene.story.case.is_open:
            return
        scene.story = applied(scene.story, edit, scene.now(), "")
        self.edited.emit(edit)
        self.refresh()

    def _next(self) -> None:
        """After a step that was done: the first that is not; where none is left, to the end."""
        scene = self.scene
        if scene is None:
            return
        steps = scene.steps()
        places = [one.step.id for one in steps]
        at = places.index(self.step) if self.step in places else 0
        left = [one.step.id for one in (*steps[at:], *steps[:at]) if one.stand is not Stand.DONE]
        if left:
            self.go_to(left[0])
            self.rail.buttons[left[0]].setFocus()
        elif not scene.outside:
            self.close_wanted.emit()

    def _called(self, dial: Dial) -> None:
        self.edit(Edit(Act.CALL, self.step, dial.name, dial.number))

    def _call_noted(self, number: int, words: str) -> None:
        self.edit(Edit(Act.CALL_NOTE, self.step, value=words, number=number))

    def _close_or_open(self) -> None:
        self.flush()
        if self.scene is not None and self.scene.story.case.is_open:
            self.close_wanted.emit()
        else:
            self.reopen_wanted.emit()

    def _leave(self) -> None:
        self.flush()
        self.back_wanted.emit()

    def flush(self) -> None:
        """Keep what was typed last."""
        self.task.flush()
        self.aside.flush()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.flush()
        self.wording = self.task.wording = Wording(language)
        self.task.forget()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

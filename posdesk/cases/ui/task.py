"""One step, large: what to do, why, what came of it, what is kept with it, and who did it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.cases.flows import Step
from posdesk.cases.rules.typed import CARD
from posdesk.cases.service import Act, Edit, Stand, Standing, ways_on
from posdesk.cases.ui.fields import CardLine, KeptLine, KeptText
from posdesk.cases.ui.papers import Evidence
from posdesk.cases.ui.scene import LOOK, Scene, words_of
from posdesk.kit.links import link, parse
from posdesk.ui import scroll
from posdesk.ui.badge import Badge
from posdesk.ui.buttons import Button, Chip, Choice
from posdesk.ui.card import Card, Flow
from posdesk.ui.dropping import Drop
from posdesk.ui.fonts import Size
from posdesk.ui.frame import labelled
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_BIG: Final = 24
"""Height of the one sentence that says what to do; read in a panic, from a step away."""
Field = KeptLine | CardLine


class AnswerKey(Chip):
    """One answer, large enough to be hit in a hurry."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class StepTask(Card):
    """The card."""

    edited = Signal(object)
    photographed = Signal(str, list)
    looked = Signal(object)
    flow_wanted = Signal(str)
    link_wanted = Signal(object)
    act_wanted = Signal(str)
    letter_wanted = Signal(str)
    close_wanted = Signal()
    moved_on = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(20, 10, parent)
        self.wording = wording
        self._scene: Scene | None = None
        self._step: Step | None = None
        self.place, self.badge = Words(quiet=True), Badge()
        self.do, self.why = Words(size=Size.SECTION, bold=True, wrap=True), Words(size=Size.LEAD, quiet=True, wrap=True)
        font = self.do.font()
        font.setPixelSize(_BIG)
        self.do.setFont(font)
        self.answers: dict[str, AnswerKey] = {}
        self.fields: dict[str, Field] = {}
        self.go = Button(icon="chevron-right", look="main")
        self.act, self.lead, self.letter = Button(), Button(icon="external-link"), Button(icon="file-text")
        self.photos, self.note, self.note_head = Evidence(), KeptText(), Words(bold=True)
        self.by, self.done, self.end = Choice(), Button(look="main"), Button(icon="check-circle")
        self._answers, self._ways, self._grid = Flow(8), Flow(8), QGridLayout()
        self._middle = scroll.Column(12)
        self.drop = Drop(self, self._takes)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch()
        head.addWidget(self.badge)
        self.column.addLayout(head)
        self.column.addWidget(self._middle, 1)
        for button in (self.go, self.act, self.lead, self.letter):
            self._ways.add(button)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._holder = QVBoxLayout()
        self._holder.addWidget(self._answers)
        inside = self._middle.inside
        inside.setContentsMargins(QMargins(0, 0, 10, 0))
        inside.addWidget(self.do)
        inside.addWidget(self.why)
        inside.addSpacing(2)
        inside.addLayout(self._holder)
        inside.addWidget(self._ways)
        inside.addLayout(self._grid)
        inside.addWidget(self.photos)
        inside.addWidget(self.note_head)
        inside.addWidget(self.note)
        inside.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.by)
        foot.addWidget(self.end)
        foot.addStretch()
        foot.addWidget(self.done)
        self.column.addLayout(foot)
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go.clicked.connect(self._begin)
        self.act.clicked.connect(self._act)
        self.lead.clicked.connect(self._lead)
        self.letter.clicked.connect(self._letter)
        self.photos.came.connect(self._photographed)
        self.drop.came.connect(self._photographed)
        self.drop.guard(self.note)
        self.photos.looked.connect(self.looked)
        self.note.kept.connect(self._noted)
        self.done.clicked.connect(self._done)
        self.end.clicked.connect(self.close_wanted)

    # what is shown

    def show_step(self, scene: Scene, standing: Standing, place: int, every: int, clock: str) -> None:
        """Show a step as it stands; what somebody is typing in stays as it is."""
        step, kind = standing.step, scene.story.case.kind
        fresh = self._step is None or self._step != step or self._kind != kind or not self._is_same(scene)
        self._scene, self._step, self._kind = scene, step, kind
        text = self.wording.text
        if fresh:
            self._lay_out(step, kind)
            self._middle.verticalScrollBar().setValue(0)
        self.place.setText(self.tr("Step {n} of {all}").format(n=place + 1, all=every))
        self.badge.show_state(LOOK[standing.stand], clock)
        self.do.setText(words_of(step, kind, "do", text))
        self.why.setText(words_of(step, kind, "why", text))
        self._show_answers(scene, step)
        self._show_values(scene, step, fresh=fresh)
        self._show_ways(scene, step)
        self._show_foot(scene, standing)

    _kind = ""

    def _is_same(self, scene: Scene) -> bool:
        before = self._scene
        if before is None or before.outside != scene.outside:
            return False
        old, new = before.story.case, scene.story.case
        return old.opened == new.opened and old.drill == new.drill

    def _lay_out(self, step: Step, kind: str) -> None:
        """Make the answers and fields of another step."""
        text = self.wording.text
        old, self._answers = self._answers, Flow(8)
        self._holder.replaceWidget(old, self._answers)
        old.hide()
        old.deleteLater()
        self.answers = {}
        for answer in step.answers:
            chip = self.answers[answer.id] = AnswerKey(tone=Tone.WARNING if answer.opens else None)
            chip.say(text.word(f"cases.answer.{answer.id}"))
            chip.setAccessibleDescription(words_of(step, kind, "do", text))
            chip.clicked.connect(self._answered)
            self._answers.add(chip)
            chip.show()
        self._answers.setVisible(bool(step.answers))
        self._make_fields(step)
        wanted = text.show(tuple(text.word(f"cases.photo.{one}") for one in step.photos))
        self.photos.say(self.tr("Keep: {what}").format(what=wanted) if step.photos else "", self.tr("Add photos…"))
        self.note_head.setText(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Who said what, when. Kept as you type."))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.put("")

    def _make_fields(self, step: Step) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.fields = {}
        for place, name in enumerate(step.fields):
            words = self.wording.text.word(f"cases.field.{name}")
            field: Field = CardLine() if name == CARD else KeptLine()
            label = labelled(words, field)
            if isinstance(field, CardLine):
                field.name_it(words)
            field.setProperty("field", name)
            field.kept.connect(self._fact)
            row, column = 2 * (place // 2), place % 2
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(field, row + 1, column)
            self.drop.guard(*field.findChildren(QLineEdit), field)
            self.fields[name] = field

    def _show_answers(self, scene: Scene, step: Step) -> None:
        given = scene.story.answers(step.id)
        for code, chip in self.answers.items():
            chip.setChecked(code in given)
            chip.setEnabled(scene.story.case.is_open)

    def _show_values(self, scene: Scene, step: Step, *, fresh: bool) -> None:
        # Whoever is typing in a field is not disturbed, unless it is the field of another step by now.
        story, is_open = scene.story, scene.story.case.is_open
        for name, field in self.fields.items():
            if fresh or not field.is_typed_in:
                field.put(story.facts.get(name, ""))
            field.setEnabled(is_open)
        kept = story.steps.get(step.id)
        if fresh or not self.note.hasFocus():
            self.note.put("" if kept is None else kept.note)
        self.note.setReadOnly(not is_open)
        self.photos.setVisible(bool(step.photos) or bool(scene.evidence.get(step.id)))
        self.photos.show_kept(scene.evidence.get(step.id, ()))
        self.photos.add.setEnabled(is_open)

    def _show_ways(self, scene: Scene, step: Step) -> None:
        text, ways = self.wording.text, ways_on(scene.story, step.id)
        first = next(iter(ways.values()), "")
        if first:
            self.go.setText(self.tr("Go on with: {flow}").format(flow=text.word(f"cases.flow.{first}.panic")))
        self.go.setVisible(bool(first))
        self.act.setText(text.word(f"cases.act.{step.act}") if step.act else "")
        self.act.setVisible(step.act in scene.acts)
        address = self._address
        self.lead.setVisible(bool(address) and not scene.outside)
        if address:
            place = address.partition("/")[2] or address
            self.lead.setText(text.word(f"cases.lead.{place}"))
        self.letter.setVisible(bool(step.letter) and not scene.story.case.drill)
        letter = text.word(f"cases.letter.{step.letter}") if step.letter else ""
        self.letter.setText(self.tr("{letter}…").format(letter=letter))
        shown = [one for one in (self.go, self.act, self.lead, self.letter) if not one.isHidden()]
        self._ways.setVisible(bool(shown))

    @property
    def _address(self) -> str:
        """Where it is done: as the step has it, or as what was answered does."""
        if self._step is None or self._scene is None:
            return ""
        given = self._scene.story.answers(self._step.id)
        answered = next((one.leads for one in self._step.answers if one.id in given and one.leads), "")
        return answered or self._step.leads

    def _show_foot(self, scene: Scene, standing: Standing) -> None:
        story = scene.story
        kept = story.steps.get(standing.step.id)
        done = standing.stand is Stand.DONE
        self.by.blockSignals(True)
        chosen = kept.by if kept is not None and kept.by else str(self.by.currentData() or "")
        self.by.clear()
        self.by.addItem(self.tr("Done by: me"), "")
        for name in scene.people:
            self.by.addItem(name, name)
        self.by.setCurrentIndex(max(0, self.by.findData(chosen)))
        self.by.blockSignals(False)
        self.by.setAccessibleName(self.tr("Who did it"))
        self.by.setVisible(bool(scene.people) and story.case.is_open)
        self.by.setEnabled(not done and story.case.is_open)
        self.done.setText(self.tr("Not done after all") if done else self.tr("Done, next step"))
        self.done.setProperty("look", "plain" if done else "main")
        self.done.style().polish(self.done)
        self.done.setVisible(story.case.is_open)
        ends = any(one.ends and one.id in story.answers(standing.step.id) for one in standing.step.answers)
        self.end.setText(self.tr("Close the case…"))
        self.end.setVisible(ends and story.case.is_open and not scene.outside)

    def forget(self) -> None:
        """Lay the step out anew when it is shown next: in another language."""
        self._step = None

    # what somebody does

    def _edit(self, act: Act, value: str = "", answers: tuple[str, ...] = (), name: str = "") -> None:
        if self._step is not None:
            self.edited.emit(Edit(act, self._step.id, name, value, answers))

    def _answered(self) -> None:
        pressed = self.sender()
        if self._step is None or self._scene is None:
            return
        code = next(code for code, chip in self.answers.items() if chip is pressed)
        given = list(self._scene.story.answers(self._step.id))
        if code in given:
            given.remove(code)
        elif self._step.many and code != "nothing":
            given = [one for one in given if one != "nothing"] + [code]
        else:
            given = [code]
        self._edit(Act.ANSWER, answers=tuple(given))

    def _fact(self, words: str) -> None:
        field = self.sender()
        if isinstance(field, QWidget):
            self._edit(Act.FACT, words, name=str(field.property("field")))

    def _noted(self, words: str) -> None:
        self._edit(Act.NOTE, words)

    def _takes(self, _paths: list[Path]) -> bool:
        # also where none is asked for: what somebody has is evidence
        return self._scene is not None and self._scene.story.case.is_open

    def _photographed(self, paths: list[object]) -> None:
        if self._step is not None:
            self.photographed.emit(self._step.id, paths)

    def _done(self) -> None:
        self.flush()
        scene, step = self._scene, self._step
        if scene is None or step is None:
            return
        if scene.story.is_done(step.id):
            self._edit(Act.AGAIN)
            return
        self._edit(Act.DONE, str(self.by.currentData() or ""))
        self.moved_on.emit()

    def _begin(self) -> None:
        if self._scene is not None and self._step is not None:
            first = next(iter(ways_on(self._scene.story, self._step.id).values()), "")
            if first:
                self.flow_wanted.emit(first)

    def _act(self) -> None:
        if self._step is not None:
            self.act_wanted.emit(self._step.act)

    def _lead(self) -> None:
        address = self._address
        if address:
            case = self._scene.story.case if self._scene is not None else None
            if address == "passwords" and case is not None and case.id:
                self.link_wanted.emit(link("passwords", "", case=case.id))
            else:
                self.link_wanted.emit(parse(address))

    def _letter(self) -> None:
        if self._step is not None:
            self.letter_wanted.emit(self._step.letter)

    def flush(self) -> None:
        """Keep what was typed last."""
        self.note.flush()
        for field in self.fields.values():
            field.flush()

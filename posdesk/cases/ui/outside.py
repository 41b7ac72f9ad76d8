"""Emergencies while the vault is locked, or before there is one: the flows without the shop's data.

What is written goes into the sealed inbox at once. Where there is no vault it stays in memory, is never written to the
disk, and goes into the vault that is made for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posdesk.cases import flows
from posdesk.cases.model import Case, Story
from posdesk.cases.papers import plan as plans
from posdesk.cases.papers import so_far
from posdesk.cases.planning import blank, places
from posdesk.cases.service import Edit, Outside, Where, numbers_of, where
from posdesk.cases.ui.choices import Choices
from posdesk.cases.ui.scene import Scene
from posdesk.cases.ui.walk import Walk
from posdesk.kit import sheet
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import page_column, page_head
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault import service as vaults

Seal = Callable[[bytes, Path | None], Path]
"""Seals a piece, in place of one that was sealed before; slow."""

LIST, WALK = range(2)


class OutsidePage(QWidget):
    """The page."""

    unlock_wanted = Signal()
    """Open the vault, or make one."""

    def __init__(self, lane: Lane, language: str, clock: Clock = CLOCK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._wording, self._clock = lane, Wording(language), clock
        self._seal: Seal | None = None
        self._case: Outside | None = None
        self._paths: dict[str, Path] = {}
        """Where each case was sealed last."""
        self._photos: dict[str, int] = {}
        self._held: dict[str, bytes] = {}
        """Without a vault: pieces that wait for one, by what they are."""
        self.title, self.lead = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.banner, self.choices = Banner(), Choices(language, large=True)
        self.card, self.unlock = Button(icon="printer"), Button(icon="lock-open", look="main")
        self.walk, self.body = Walk(language), QStackedWidget()
        self.note = Words(quiet=True, wrap=True)
        self.numbers, self._head = Card(16, 8), Words(bold=True)
        self._official = QWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(10)
        column.addLayout(page_head(self.title, self.card, self.unlock))
        column.addSpacing(6)
        column.addWidget(self.choices)
        self.numbers.column.addWidget(self._head)
        self.numbers.column.addWidget(self._official)
        column.addSpacing(4)
        column.addWidget(self.numbers)
        column.addWidget(self.lead)
        column.addWidget(self.note)
        column.addStretch()
        self.body.addWidget(first)
        self.body.addWidget(self.walk)
        outer = page_column(self)
        outer.addWidget(self.banner)
        outer.addWidget(self.body, 1)
        self.choices.chosen.connect(self.begin)
        self.card.clicked.connect(self.print_card)
        self.unlock.clicked.connect(self._unlock)
        self.walk.edited.connect(self._edited)
        self.walk.back_wanted.connect(self.show_all)
        self.walk.print_wanted.connect(self.print_case)
        self.walk.task.photographed.connect(self._photographed)
        self.walk.task.flow_wanted.connect(self.begin)

    @property
    def _here(self) -> Where:
        return where(blank(self._wording.language).region)

    def _now(self) -> datetime:
        return self._clock.now("UTC")

    def show_state(self, seal: Seal | None) -> None:
        """Say how what is written is kept: by ``seal`` into a locked vault's inbox, by None in memory alone."""
        self._seal = seal
        self.retranslate()

    # a case

    def begin(self, kind: str) -> None:
        """Begin a case: its first step stands there."""
        self.flush()
        self._case, self._photos = Outside(Story(Case(kind=kind, opened=self._now()))), {}
        self._show()
        self.body.setCurrentIndex(WALK)
        self.walk.task.done.setFocus()

    def _show(self) -> None:
        if self._case is None:
            return
        language = self._wording.language
        plans = [blank(language, place) for place in places(language)]
        flow = flows.flow(self._case.story.case.kind)
        dials = {
            step.id: [dial for plan in plans for dial in numbers_of(plan, step, language)]
            for step in flow.steps
            if step.tell
        }
        self.walk.show_scene(Scene(self._case.story, self._here, self._now, dials, outside=True))
        for step, number in self._photos.items():
            if step == self.walk.step:
                self.walk.task.photos.show_count(self.tr("%n photo(s) sealed", "", number))

    def _edited(self, edit: Edit) -> None:
        case = self._case
        if case is None:
            return
        case.edit(edit, self._now())
        self._keep(case)

    def _keep(self, case: Outside) -> None:
        """Seal all that is known of the case, in place of what was sealed of it before."""
        piece, seal = case.piece(), self._seal
        if seal is None:
            self._held[case.token] = piece
            return

        def work(_job: Job) -> tuple[str, Path]:
            # The lane does one thing after another: the piece before this one has its path by now.
            path = self._paths[case.token] = seal(piece, self._paths.get(case.token))
            return case.token, path

        self._lane.run(work, self._sealed, self._failed, saves=True)

    def _sealed(self, _sealed: tuple[str, Path]) -> None:
        """It is sealed."""

    def _photographed(self, step: str, paths: list[Path]) -> None:
        case, seal = self._case, self._seal
        if case is None:
            return
        self._keep(case)

        def work(_job: Job) -> tuple[str, list[bytes], PosdeskError | None]:
            chosen, made = vaults.ready_files(paths), []
            for ready in chosen.ready:
                piece = case.photo(step, ready.name, ready.data)
                if seal is not None:
                    seal(piece, None)
                made.append(piece)
            return step, made, chosen.error

        self._lane.run(work, self._photos_sealed, self._failed, saves=True)

    def _photos_sealed(self, made: tuple[str, list[bytes], PosdeskError | None]) -> None:
        step, pieces, error = made
        if error is not None:
            self._failed(error)
        self._photos[step] = self._photos.get(step, 0) + len(pieces)
        if self._seal is None and self._case is not None:
            for piece in pieces:
                self._held[f"{self._case.token}-{len(self._held)}"] = piece
        self._show()

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def taken(self) -> list[bytes]:
        """The pieces that wait in memory for a vault; they are gone here from then on."""
        self.flush()
        held, self._held = list(self._held.values()), {}
        return held

    @property
    def waits(self) -> bool:
        """Whether something waits in memory for a vault."""
        return bool(self._held)

    def forget(self) -> None:
        """Show none of it any more: it is in the vault, or sealed."""
        self._case, self._photos, self.walk.scene = None, {}, None
        self._paths.clear()
        self.body.setCurrentIndex(LIST)
        self.banner.dismiss()

    # paper

    def print_card(self) -> None:
        """The card for beside the till: it needs nothing of the shop's."""
        language, day = self._wording.language, self._here.day(self._now())
        self._lane.run(lambda _job: plans.card(blank(language), language, "a4", day), self._pages, self._failed)

    def print_case(self) -> None:
        """The case so far."""
        self.flush()
        if self._case is None:
            return
        story, now, here, language = self._case.story, self._now(), self._here, self._wording.language

        def work(_job: Job) -> bytes:
            return sheet.render(so_far.compose(story, (), {}, now, here, language))

        self._lane.run(work, self._pages, self._failed)

    def _pages(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        printing.Preview(pdf, self.tr("Print"), self).open()

    # the page

    def _unlock(self) -> None:
        self.flush()
        self.unlock_wanted.emit()

    def show_all(self) -> None:
        """Back to the choices."""
        self.flush()
        self.body.setCurrentIndex(LIST)
        self.retranslate()

    def flush(self) -> None:
        """Keep what was typed last."""
        if self._case is not None:
            self.walk.flush()

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        if self.body.currentIndex() == LIST:
            self.choices.buttons[0].setFocus()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.choices.set_language(language)
        self.walk.set_language(language)
        self._show()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("What has happened?"))
        self.card.setText(self.tr("Card for the till…"))
        if self._seal is not None:
            self.unlock.setText(self.tr("Unlock…"))
            self.lead.setText(self.tr("The vault is locked. What to do stands here all the same; what you write is "
                                      "sealed at once, and filed as a case once it is opened."))  # fmt: skip
        else:
            self.unlock.setText(self.tr("Keep this…"))
            self.lead.setText(self.tr("There is no vault yet. What to do stands here all the same; what you write is "
                                      "kept only while posdesk runs, until you keep it or print it."))  # fmt: skip
        self._head.setText(self.tr("Call only official numbers, and those of your contracts"))
        old, self._official = self._official, QWidget()
        places_of = QVBoxLayout(self._official)
        places_of.setContentsMargins(QMargins(0, 0, 0, 0))
        places_of.setSpacing(4)
        language = self._wording.language
        for place in places(language):
            row = Flow(28)
            for dial in blank(language, place).dials(language):
                words = Words(f"{dial.name}  {dial.number}", size=Size.LEAD)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                row.add(words)
                words.show()
            places_of.addWidget(row)
        self.numbers.column.replaceWidget(old, self._official)
        old.hide()
        old.deleteLater()
        self.note.setText(self.tr("One case waits to be kept.") if self._held else "")
        self.note.setVisible(bool(self._held))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

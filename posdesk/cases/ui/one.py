"""One case and whoever keeps it: what is done in the window goes into the vault at once, one thing after another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from posdesk.cases.model import LetterKind, Story
from posdesk.cases.papers import so_far
from posdesk.cases.service import Cases, Edit
from posdesk.cases.ui import scene as scenes
from posdesk.cases.ui.desk import CaseDesk
from posdesk.cases.ui.scene import Scene
from posdesk.cases.ui.walk import Walk
from posdesk.kit import sheet
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults


class _Kept:
    """The case that is shown, as it is kept; read and changed in the lane alone, where one thing follows another."""

    def __init__(self, story: Story) -> None:
        self.story = story


class OneCase(QWidget):
    """The walk through a case of the open vault."""

    arrived = Signal()
    """Another case is shown."""
    changed = Signal()
    """A case was closed, or opened again, or a letter was written."""
    link_wanted = Signal(object)
    printed = Signal(object)
    """Pages, as PDF."""
    failed = Signal(object)

    def __init__(self, desk: CaseDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self.language = desk, lane, language
        self._kept: _Kept | None = None
        self._turn = self._edits = 0
        walk = self.walk = Walk(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(walk)
        for signal, slot in (
            (walk.edited, self._edited), (walk.close_wanted, self.close_case), (walk.reopen_wanted, self._reopen),
            (walk.print_wanted, self.print_case), (walk.task.photographed, self._photographed),
            (walk.task.flow_wanted, self._go_on_with), (walk.task.link_wanted, self.link_wanted),
            (walk.task.act_wanted, self._act), (walk.task.letter_wanted, self.write_letter),
        ):  # fmt: skip
            signal.connect(slot)

    @property
    def story(self) -> Story | None:
        """The case as it was kept last."""
        return None if self._kept is None else self._kept.story

    # reading

    def begin(self, address: Link) -> None:
        """Show a case as an address asks for it; it is kept with the first thing that is done in it."""
        desk, language = self._desk, self.language
        self._fetch(lambda _job: scenes.of_vault(desk.cases(), desk.begin_case(address), language))

    def open_case(self, number: int) -> None:
        """Show a case that is kept."""
        desk, language = self._desk, self.language

        def work(_job: Job) -> Scene:
            cases = desk.cases()
            return scenes.of_vault(cases, cases.story(number), language)

        self._fetch(work)

    def _fetch(self, work: Callable[[Job], Scene]) -> None:
        self.flush()
        self._turn += 1
        turn = self._turn
        self._lane.run(lambda job: (turn, work(job)), self._arrived, self._failed)

    def _arrived(self, came: tuple[int, Scene]) -> None:
        turn, scene = came
        if turn == self._turn:
            self._kept = _Kept(scene.story)
            self.walk.show_scene(scene)
            self.arrived.emit()

    def refresh(self) -> None:
        """Read the case that is shown anew; what is being typed stays."""
        desk, language, kept, edits = self._desk, self.language, self._kept, self._edits
        if kept is None:
            return

        def work(_job: Job) -> tuple[_Kept, int, Scene]:
            cases = desk.cases()
            if kept.story.case.id:
                kept.story = cases.story(kept.story.case.id)
            return kept, edits, scenes.of_vault(cases, kept.story, language)

        self._lane.run(work, self._looked, self._failed)

    def _looked(self, came: tuple[_Kept, int, Scene]) -> None:
        kept, edits, scene = came
        if kept is not self._kept:
            return
        if edits == self._edits:
            self.walk.show_scene(scene)
        else:
            # Something was done since, which what was read knows nothing of: it is seen already, and read again.
            self.refresh()

    # doing

    def _do(self, act: Callable[[Cases, Story], Story], done: Callable[[_Kept], None]) -> None:
        """Do something in the case that is shown, after all that was done before, though the program closes."""
        kept, desk = self._kept, self._desk
        if kept is None:
            return
        self._edits += 1

        def work(_job: Job) -> _Kept:
            kept.story = act(desk.cases(), kept.story)
            return kept

        self._lane.run(work, done, self._refused, saves=True)

    def _edited(self, edit: Edit) -> None:
        self._do(lambda cases, story: cases.edit(story, edit), self._done)

    def _done(self, kept: _Kept) -> None:
        scene = self.walk.scene
        if kept is self._kept and scene is not None and not scene.story.case.id:
            # It is kept from now on, and has a number.
            self.refresh()

    def _done_and_look(self, _kept: _Kept) -> None:
        self.refresh()

    def _photographed(self, step: str, paths: list[Path]) -> None:
        kept, desk = self._kept, self._desk
        if kept is None:
            return
        self._edits += 1

        def work(_job: Job) -> PosdeskError | None:
            chosen = vaults.ready_files(paths)
            if chosen.ready:
                kept.story = desk.cases().attach(kept.story, step, chosen.ready)
            return chosen.error

        self._lane.run(work, self._pictured, self._refused, saves=True)

    def _pictured(self, error: PosdeskError | None) -> None:
        if error is not None:
            self.failed.emit(error)
        self.refresh()

    def _act(self, what: str) -> None:
        self._do(lambda cases, story: cases.act(story, what), self._done_and_look)

    def _reopen(self) -> None:
        self._do(lambda cases, story: cases.reopen(story.case.id), self._done_and_changed)

    def _done_and_changed(self, _kept: _Kept) -> None:
        self.refresh()
        self.changed.emit()

    def _go_on_with(self, kind: str) -> None:
        """Another flow begins with what was answered; this one stays open."""
        kept, desk, language = self._kept, self._desk, self.language
        if kept is None:
            return

        def work(_job: Job) -> Scene:
            cases = desk.cases()
            return scenes.of_vault(cases, cases.next_case(kept.story, kind), language)

        self._fetch(work)

    def _failed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def _refused(self, error: PosdeskError) -> None:
        self.failed.emit(error)
        self.refresh()

    # dialogs and paper

    def close_case(self) -> None:
        """Ask what was learned, and close it."""
        from posdesk.cases.ui.closing import CloseDialog

        self._over(lambda story: CloseDialog(self._desk, story, self._lane, self.language, self))

    def write_letter(self, kind: str) -> None:
        """A letter of this case."""
        from posdesk.cases.ui.letters import LetterDialog

        which = LetterKind(kind)
        self._over(lambda story: LetterDialog(self._desk, story, which, self._lane, self.language, self))

    def _over(self, make: Callable[[Story], QDialog]) -> None:
        """Open a dialog over a case, which is kept for it."""
        kept, desk = self._kept, self._desk
        self.flush()
        if kept is None:
            return

        def work(_job: Job) -> tuple[Callable[[Story], QDialog], Story]:
            cases = desk.cases()
            kept.story = cases.story(cases.keep(kept.story).case.id)
            return make, kept.story

        self._lane.run(work, self._open_dialog, self._failed)

    def _open_dialog(self, made: tuple[Callable[[Story], QDialog], Story]) -> None:
        dialog = made[0](made[1])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._after_dialog)
        dialog.open()

    def _after_dialog(self, _result: int) -> None:
        self.refresh()
        self.changed.emit()

    def print_case(self) -> None:
        """The case so far."""
        self.flush()
        kept, desk, language = self._kept, self._desk, self.language
        if kept is None:
            return

        def work(_job: Job) -> bytes:
            cases, story = desk.cases(), kept.story
            events = cases.timeline(story.case.id) if story.case.id else []
            made = so_far.compose(story, events, cases.evidence(story), cases.now, cases.where(language), language)
            cases.printed(story.case.id, "so_far")
            return sheet.render(made)

        self._lane.run(work, self._pages, self._failed)

    def _pages(self, pdf: bytes) -> None:
        self.printed.emit(pdf)

    def flush(self) -> None:
        """Keep what was typed last."""
        if self._kept is not None:
            self.walk.flush()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.language = language
        self.walk.set_language(language)
        self.refresh()

"""A page whose records are changed: every change is made in the lane, told, and taken back at a press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.ui.banner import Banner
from posdesk.ui.order import Order, Question
from posdesk.ui.page import Page
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

UNDO_SECONDS: Final = 20


class Records(Protocol):
    """The service of a room, of which every change stands in the vault's history."""

    def latest(self) -> int:
        """The number of the history's last entry."""

    def undo(self, entries: Sequence[int]) -> None:
        """Take back what these entries tell of, all or nothing."""


@dataclass(frozen=True, slots=True)
class _Done:
    """A change that was made: what came of it, the history's entries that tell of it, what there is to see since."""

    order: Order
    result: object
    entries: range
    seen: Any


class ChangingPage(Page):
    """Such a page; ``changed`` after a change of its own, the rest is the shell's to open."""

    changed = Signal()
    link_wanted = Signal(object)

    def __init__(
        self, records: Callable[[], Any], see: Callable[[Any], Any], lane: Lane, language: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``records`` gives the room's service and ``see`` all that is shown of it; both are called in the lane."""
        super().__init__(parent)
        self._records, self._see = records, see
        self.lane, self.wording = lane, Wording(language)
        self.seen: Any = None
        """What was read last."""
        self.banner = Banner()
        self._asked = 0
        self._undoable: Sequence[int] = ()
        self._question: Question | None = None

    # reading

    def refresh(self) -> None:
        """Read it all; call it when the page is shown, and after a change that was made elsewhere."""
        self._asked += 1
        turn, records, see = self._asked, self._records, self._see

        def work(_job: Job) -> tuple[int, Any]:
            return turn, see(records())

        self.lane.run(work, self._came, self._failed)

    def _came(self, came: tuple[int, Any]) -> None:
        turn, seen = came
        if turn == self._asked:
            self.show_seen(seen)

    def show_seen(self, seen: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    # changing

    def do(self, order: Order) -> None:
        """Make a change in the lane, then show all as it is since."""
        records, see = self._records, self._see
        self._asked += 1

        def work(_job: Job) -> _Done:
            kept: Records = records()
            before = kept.latest()
            result = order.what(kept)
            entries = range(before + 1, kept.latest() + 1)
            return _Done(order, result, entries, see(kept))

        self.lane.run(work, self._done, self._failed)

    def _done(self, done: _Done) -> None:
        self.look_for(done.result)
        self._undoable = tuple(done.entries) if done.order.undo else ()
        tone, words, seconds = Tone.GOOD, done.order.words, UNDO_SECONDS
        if done.order.refused is not None:
            # what was refused stays until it is read
            tone, words, seconds = Tone.WARNING, f"{words}\n{self.wording.error(done.order.refused)}", 0
        if self._undoable:
            self.banner.say(tone, words, self.tr("Undo"), self.undo, seconds=seconds)
        else:
            self.banner.say(tone, words, seconds=seconds)
        self.show_seen(done.seen)
        self.changed.emit()

    def look_for(self, result: object) -> None:
        """What came of a change, which is shown next where it is a record."""

    def undo(self) -> None:
        """Take back what was done last."""
        entries, self._undoable = self._undoable, ()
        if entries:
            words = self.tr("Undone. The history has both.")
            self.do(Order(lambda records: records.undo(entries), words, undo=False))

    def ask(self, question: Question) -> None:
        """Put a question before a change that cannot be taken back."""
        self._question = question
        self.banner.say(Tone.ASK, question.words, question.action, self._agreed)
        self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agreed(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            self.do(question.order)

    def tell(self, words: str) -> None:
        """Say that something was done that changes no record."""
        self.banner.say(Tone.GOOD, words, seconds=UNDO_SECONDS)

    def _failed(self, error: PosdeskError) -> None:
        words = self.wording.error(error)
        if error.code == "cannot_undo":
            # what was changed again since is put back one by one, where each change can be seen
            self.banner.say(Tone.DANGER, words, self.tr("Open the history"), self._show_history)
        else:
            self.banner.say(Tone.DANGER, words)

    def _show_history(self) -> None:
        self.link_wanted.emit(link("vault", "history"))

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.wording = Wording(language)
        self.retranslate()
        if self.seen is not None:
            self.show_seen(self.seen)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        raise NotImplementedError

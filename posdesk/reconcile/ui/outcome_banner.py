"""What a piece of work came to, in one message with the next step: what is wrong with files, or what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.reconcile.ui.session import Outcome
from posdesk.reconcile.ui.wording import Wording
from posdesk.statements import service as statements
from posdesk.statements.model import Kind, ReadFile
from posdesk.ui.banner import Banner
from posdesk.ui.theme import Tone


class OutcomeBanner(Banner):
    """The page's banner."""

    files_wanted = Signal()
    add_wanted = Signal()
    mapping_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unknown: ReadFile | None = None

    def tell(self, outcome: Outcome, wording: Wording) -> None:
        """Say what there is to say of an outcome; nothing where all is well."""
        bad = [file for file in outcome.came if file.error is not None]
        if outcome.error is not None:
            self.say(Tone.DANGER, wording.error(outcome.error))
        elif bad:
            self._say_what_is_wrong(bad, wording)
        elif outcome.left:
            words = self.tr(
                "%n more file(s) were left out. Drop the folder that holds the statements alone.", "", outcome.left
            )
            self.say(Tone.NOTICE, words, self.tr("Add files…"), self.add_wanted.emit)
        elif outcome.came:
            self._say_what_is_missing(outcome)

    def _say_what_is_wrong(self, bad: Sequence[ReadFile], wording: Wording) -> None:
        locked = [file for file in bad if statements.is_locked(file)]
        unknown = [file for file in bad if statements.is_unknown(file)]
        if unknown == bad and len(bad) == 1:
            self._unknown = bad[0]
            words = self.tr("{file} is of a layout that posdesk does not know yet.").format(file=bad[0].path.name)
            self.say(Tone.ASK, words, self.tr("Say what its columns are…"), self._ask_for_mapping)
        elif len(bad) == 1 and bad[0].error is not None:
            tone = Tone.ASK if locked else Tone.DANGER
            self.say(tone, wording.error(bad[0].error), self.tr("Show"), self.files_wanted.emit)
        elif len(locked) + len(unknown) == len(bad):
            words = self.tr("%n file(s) wait for a password, or to be told what their columns mean.", "", len(bad))
            self.say(Tone.ASK, words, self.tr("Show"), self.files_wanted.emit)
        else:
            words = self.tr("%n file(s) could not be read.", "", len(bad))
            self.say(Tone.DANGER, words, self.tr("Show"), self.files_wanted.emit)

    def _ask_for_mapping(self) -> None:
        if self._unknown is not None:
            self.mapping_wanted.emit(self._unknown)

    def _say_what_is_missing(self, outcome: Outcome) -> None:
        kinds = {file.kind for file in outcome.files if file.error is None}
        if Kind.BANK not in kinds:
            words = self.tr("These are takings alone. Add the bank statement, and it will be said what arrived.")
        elif not kinds & {Kind.TAKINGS, Kind.DAILY, Kind.SETTLEMENTS}:
            words = self.tr("This is a bank statement alone. Add the takings, and it will be said what never arrived.")
        else:
            return
        self.say(Tone.NOTICE, words, self.tr("Add files…"), self.add_wanted.emit)

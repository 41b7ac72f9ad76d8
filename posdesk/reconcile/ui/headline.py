"""The sentence that answers the page's question, and the strip that stands in its place while work goes on."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QWidget

from posdesk.kit.jobs import Progress
from posdesk.reconcile.model import PAID, FindingKind, Severity, Status
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui import icons, theme
from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.theme import Tone


class Answer(QObject):
    """Words the answer; ``sum`` of a kind is what its findings amount to."""

    def word(self, ledger: Ledger, wording: Wording) -> tuple[str, Tone, str]:
        """The sentence, its tone, and the icon that goes with it."""
        missing = ledger.missing
        never, parts = len(missing), []
        if never:
            sums: Counter[str | None] = Counter()
            for one in missing:
                sums[one.currency] += one.net
            total = wording.sums(sums)
            parts.append(self.tr("%n settlement(s) never arrived: {sum}", "", never).format(sum=total))
        others = [
            f for f in ledger.open_findings if f.severity is Severity.ACT and f.kind is not FindingKind.NEVER_ARRIVED
        ]
        if others:
            parts.append(self.tr("%n more finding(s) to act on", "", len(others)) if parts
                         else self.tr("%n finding(s) to act on", "", len(others)))  # fmt: skip
        if parts:
            return "  ·  ".join(parts), Tone.DANGER, "circle-x"
        if not ledger.settlements:
            return self.tr("There are no takings to check yet"), Tone.QUIET, "info"
        waiting = ledger.by_status[Status.AWAITING_STATEMENT]
        look = [f for f in ledger.open_findings if f.severity is Severity.LOOK]
        if waiting and waiting + ledger.by_status[Status.NOT_DUE] == len(ledger.settlements):
            return self.tr("%n settlement(s) wait for a bank statement", "", waiting), Tone.QUIET, "file-question"
        if look:
            said = self.tr("Nothing is missing, %n finding(s) to look at", "", len(look))
            return said, Tone.NOTICE, "triangle-alert"
        if not any(ledger.by_status[status] for status in PAID):
            return self.tr("Nothing was due at the bank: all takings are accounted for"), Tone.QUIET, "info"
        return self.tr("Everything that was due has arrived"), Tone.GOOD, "check-circle"


class Headline(QStackedWidget):
    """One line high: the answer, or how far the work is. Nothing below it moves."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer(self)
        self._tone, self._icon_name = Tone.QUIET, "info"
        self._icon = QLabel()
        self._icon.setFixedSize(24, 24)
        self.words = Elided(size=Size.SECTION, bold=True)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        self.stage = Words(size=Size.LEAD)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = Button(icon="x")
        strip = QWidget()
        work = QHBoxLayout(strip)
        work.setContentsMargins(QMargins(0, 0, 0, 0))
        work.setSpacing(12)
        work.addWidget(self.stage)
        work.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        work.addWidget(self.stop)
        self.addWidget(said)
        self.addWidget(strip)
        self.setFixedHeight(36)
        self.stop.clicked.connect(self.cancelled)
        self.retranslate()

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Answer for a verdict."""
        words, self._tone, self._icon_name = self._answer.word(ledger, wording)
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self._dress()

    def say(self, words: str, tone: Tone, icon: str) -> None:
        """Say something else here, where there is no verdict."""
        self._tone, self._icon_name = tone, icon
        self.words.setText(words)
        self._dress()

    def show_work(self, progress: Progress, wording: Wording) -> None:
        """Show how far the work is."""
        self.setCurrentIndex(1)
        self.stage.setText(wording.stage(progress.stage) or self.tr("Working"))
        if progress.total:
            # a bar counts in 32 bits, a file's bytes may not fit
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, progress.done * 1000 // progress.total))
        else:
            self.bar.setRange(0, 0)

    def show_answer(self) -> None:
        """The work is over."""
        self.setCurrentIndex(0)

    def _dress(self) -> None:
        colour = theme.current().tone(self._tone)
        self._icon.setPixmap(icons.pixmap(self._icon_name, colour, 24, self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.stop.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

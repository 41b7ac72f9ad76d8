"""The reconcile page: from files that are dropped on it to what never arrived, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.errors import Cancelled, PosdeskError
from posdesk.kit.jobs import Progress
from posdesk.reconcile.ui.desk import Desk, FilesPlace, MakeDemo
from posdesk.reconcile.ui.export import KINDS, Exporter
from posdesk.reconcile.ui.headline import Headline
from posdesk.reconcile.ui.outcome_banner import OutcomeBanner
from posdesk.reconcile.ui.overview import Overview
from posdesk.reconcile.ui.session import Outcome, Session
from posdesk.reconcile.ui.terms import TermsPanel
from posdesk.reconcile.ui.wording import Wording
from posdesk.statements.model import ReadFile
from posdesk.ui.buttons import Button
from posdesk.ui.empty import Empty, MissingDay, keep_room
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

EMPTY, LOOK, FILES, TERMS = range(4)
UNDO_SECONDS = 20


class ReconcilePage(QWidget):
    """Everything that the main job shows."""

    working = Signal(bool)
    mapping_wanted = Signal(object)
    vault_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        make_demo: MakeDemo,
        files: FilesPlace,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = Session(desk, lane, self)
        self.exporter = Exporter(desk, lane, self)
        self._make_demo = make_demo
        self._wording = Wording(language)
        self._removed: list[ReadFile] = []
        self._outcome = Outcome(())
        self._facts = ""
        self._stale: set[int] = set()
        self._title = Words(size=Size.PAGE)
        self.places = Segments(3)
        self.add_button = Button(icon="folder-open", look="main")
        self.report_button = Button(icon="file-down")
        self.headline = Headline()
        self.banner = OutcomeBanner()
        self.empty = Empty(MissingDay())
        self.overview = Overview(desk, lane)
        self.files = files
        self.terms = TermsPanel()
        self._body = QStackedWidget()
        self._why = Elided(size=Size.CAPTION, quiet=True)
        self._build()
        self._connect()
        self.retranslate()
        self._show_state()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addSpacing(16)
        head.addWidget(self.places)
        head.addStretch()
        head.addWidget(self.report_button)
        head.addWidget(self.add_button)
        self._body.addWidget(self.empty)
        self._body.addWidget(self.overview)
        self._body.addWidget(self.files.as_widget())
        self._body.addWidget(self.terms)
        self._menu = QMenu(self)
        self.report_button.setMenu(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 14, 24, 6))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.headline)
        column.addSpacing(4)
        column.addWidget(self.banner)
        column.addWidget(self._body, 1)
        column.addWidget(self._why)
        self._why.setFixedHeight(20)
        for widget in (self.headline, self._why):
            keep_room(widget)

    def _connect(self) -> None:
        self.places.shown.connect(self._place_chosen)
        self.add_button.clicked.connect(self.choose_files)
        self.empty.main.clicked.connect(self.choose_files)
        self.empty.other.clicked.connect(self.show_demo)
        self.headline.cancelled.connect(self.session.cancel)
        self.session.started.connect(self._started)
        self.session.progressed.connect(self._progressed)
        self.session.ended.connect(self._ended)
        self.session.failed.connect(self._failed)
        self.banner.files_wanted.connect(self._show_files)
        self.banner.add_wanted.connect(self.choose_files)
        self.banner.mapping_wanted.connect(self.mapping_wanted)
        self.overview.asked.connect(self.tell_why)
        self.overview.detail.copied.connect(self._copied)
        self.overview.detail.report_wanted.connect(self.save_pdf)
        self.overview.detail.decide.decided.connect(self.session.decide)
        self.overview.detail.decide.vault_wanted.connect(self.vault_wanted)
        self.terms.file_wanted.connect(self._choose_terms)
        self.terms.guess_wanted.connect(partial(self.session.use_terms, None))
        self.terms.edited.connect(self.session.use_terms)
        self.terms.save_wanted.connect(self.exporter.save_text)
        self.exporter.saved.connect(self._saved)
        self.exporter.failed.connect(self.tell_error)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files and judge them."""
        if paths:
            self.banner.dismiss()
            self.session.add(paths)

    def choose_files(self) -> None:
        """Ask which files to read."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose bank statements and takings"))
        self.add([Path(name) for name in chosen])

    def paste(self) -> None:
        """Take from the clipboard what is of use: files, or the text of bank messages."""
        # an empty clipboard has nothing, whatever Qt says of it
        held: QMimeData | None = QApplication.clipboard().mimeData()
        held = held if held is not None else QMimeData()
        paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if paths:
            self.add(paths)
        elif held.hasText() and held.text().strip():
            self.banner.dismiss()
            self.session.add_text(held.text())
        else:
            self.banner.say(Tone.NOTICE, self.tr("There is nothing to read on the clipboard."), seconds=UNDO_SECONDS)

    def unlock(self, _file: ReadFile, secret: str) -> None:
        """Try a password on the locked files."""
        self.banner.dismiss()
        self.session.unlock(secret)

    def use_mapping(self, file: ReadFile, toml: str) -> None:
        """Read a file by a mapping that somebody has made."""
        self.banner.dismiss()
        self.session.use_mapping(file, toml)

    def show_demo(self) -> None:
        """Look at a made-up shop."""
        self.session.add_demo(self._make_demo)

    def remove(self, file: ReadFile) -> None:
        """Take a file out; it can be put back."""
        self._removed.append(file)
        self.session.remove(file)
        self.banner.say(
            Tone.QUIET, self.tr("{file} was taken out.").format(file=file.path.name), self.tr("Undo"),
            self.undo, seconds=UNDO_SECONDS,
        )  # fmt: skip

    def undo(self) -> None:
        """Put the file back that was taken out last."""
        if self._removed:
            self.banner.dismiss()
            self.session.restore(self._removed.pop())

    def save_pdf(self) -> None:
        """Save the report as PDF."""
        self._export("pdf")

    def preview(self) -> None:
        """Look at the report's pages."""
        if self.session.ledger is not None:
            self.exporter.preview(self.session.ledger.verdict, self._wording.language)

    def escape(self) -> None:
        """Stop the work, else let go of what narrows the list."""
        if self.session.busy:
            self.session.cancel()
        elif self.places.current == 0:
            self.overview.filters.clear_all()

    def focus_search(self) -> None:
        """Go to the search."""
        if self.session.ledger is not None:
            self.places.go(0)
            self.overview.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.overview.filters.search.selectAll()

    def next_pane(self, step: int) -> None:
        """Go to the next part of the page that can be worked in."""
        panes = [pane for pane in self.overview.panes() if pane.isVisible()]
        if not panes:
            return
        focus: QWidget | None = self.focusWidget()
        at = next((n for n, p in enumerate(panes) if focus is not None and (focus is p or p.isAncestorOf(focus))), -1)
        start = at if at >= 0 else (-1 if step > 0 else 0)
        panes[(start + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _export(self, kind: str) -> None:
        if self.session.ledger is not None:
            self.exporter.ask_and_save(self.session.ledger.verdict, kind, self._wording.language)

    def _choose_terms(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a terms file"), "", "TOML (*.toml)")
        if chosen:
            self.session.use_terms_file(Path(chosen))

    def _started(self) -> None:
        self.working.emit(True)
        self.headline.show_work(Progress("reading"), self._wording)
        self._show_state()

    def _progressed(self, progress: Progress) -> None:
        if self.session.busy:
            self.headline.show_work(progress, self._wording)

    def _ended(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if not self.session.busy:
            self.headline.show_answer()
            self.working.emit(False)
        fresh = self._body.currentIndex() == EMPTY
        self._show_outcome()
        if fresh and outcome.ledger is not None and not outcome.ledger.settlements:
            # nothing is due, so there is only what the files say of themselves
            self._show_files()
        elif fresh and outcome.ledger is not None:
            self.overview.open_worst()
            self.overview.calendar.squares.setFocus(Qt.FocusReason.OtherFocusReason)
        self.banner.tell(outcome, self._wording)

    def _failed(self, error: PosdeskError) -> None:
        if not self.session.busy:
            self.headline.show_answer()
            self.working.emit(False)
        self._outcome = Outcome(self.session.desk.files, ledger=self.session.ledger)
        self._show_outcome()
        if isinstance(error, Cancelled):
            self.banner.say(Tone.QUIET, self.tr("Stopped."), self.tr("Go on"), self.session.judge_again)
        else:
            self.banner.say(Tone.DANGER, self._wording.error(error))

    def tell_error(self, error: PosdeskError) -> None:
        """Say what went wrong beside the page's own work."""
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def reopen(self) -> None:
        """Judge what the vault holds, where it holds anything."""
        self.banner.dismiss()
        if self.session.desk.files:
            self.session.judge_again()

    def forget(self) -> None:
        """Show nothing any more of what was there."""
        self.session.forget()
        self._removed.clear()
        self.banner.dismiss()
        self.overview.forget()
        self._outcome = Outcome(())
        self._show_state()

    def _saved(self, path: Path) -> None:
        self.banner.say(Tone.GOOD, self.tr("Saved: {file}").format(file=path.name), seconds=UNDO_SECONDS)

    def _copied(self, words: str) -> None:
        self.banner.say(Tone.GOOD, words, seconds=UNDO_SECONDS)

    def tell_why(self, words: str) -> None:
        """Answer "why?" at the foot of the page; without words say what the verdict rests on."""
        self._why.setText(words.replace("\n", "  ") or self._facts)

    def _place_chosen(self, place: int) -> None:
        self._show_state()
        if place == 1 and not self.places.hasFocus():
            self.files.take_focus()

    def _show_files(self) -> None:
        self.places.go(1)

    def _show_outcome(self) -> None:
        outcome, wording = self._outcome, self._wording
        if outcome.ledger is not None:
            self.overview.show_ledger(outcome.ledger, wording)
            self.headline.show_ledger(outcome.ledger, wording)
        else:
            self.headline.say(self.tr("No verdict yet"), Tone.QUIET, "info")
        self._stale = {FILES, TERMS}
        self._say_facts()
        self._show_state()

    def _fill(self, place: int) -> None:
        """Fill a panel when somebody goes there: a verdict is shown sooner when it fills one panel and not three."""
        if place not in self._stale:
            return
        self._stale.discard(place)
        if place == FILES:
            self.files.show_files(self._outcome.files, self._wording.language)
        elif self._outcome.ledger is not None:
            self.terms.show_verdict(self._outcome.ledger.verdict, self._wording)

    def warm_up(self) -> None:
        """Lay out and paint, unseen, what the first verdict will show, while nobody waits for it."""
        if self._body.currentIndex() == EMPTY:
            self.overview.resize(self._body.size())
            self.overview.grab()

    def _say_facts(self) -> None:
        ledger, files = self._outcome.ledger, self._outcome.files
        parts = [self.tr("%n file(s)", "", len(files))]
        if ledger is not None:
            parts.insert(0, self.tr("As of {day}").format(day=self._wording.day(ledger.verdict.as_of)))
            parts.append(self.tr("%n settlement(s)", "", len(ledger.settlements)))
            parts.append(self.tr("%n bank line(s)", "", len(ledger.lines)))
            if ledger.verdict.terms_guessed:
                parts.append(self.tr("terms guessed from the data"))
        self._facts = "  ·  ".join(parts)
        self._why.setText(self._facts)
        guessed = ledger is not None and ledger.verdict.terms_guessed
        self.places.say(
            (self.tr("Settlements"), self.tr("Files"), self.tr("Terms")),
            ("", f"{len(files):,}", self.tr("guessed") if guessed else ""),
        )
        self.places.tint(1, self.files.tone(files))
        self.places.tint(2, Tone.ASK if guessed else None)

    def _show_state(self) -> None:
        ledger, files = self.session.ledger, self._outcome.files
        self.places.setVisible(bool(files))
        self.add_button.setVisible(bool(files))
        self.report_button.setVisible(ledger is not None)
        self.headline.setVisible(ledger is not None or self.session.busy)
        if self.session.busy and not files:
            self.headline.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._why.setVisible(bool(files))
        self.places.button(2).setEnabled(ledger is not None)
        if not files:
            self._say_empty()
            self._body.setCurrentIndex(EMPTY)
        elif self.places.current == 1 or (ledger is None and self.places.current == 2):
            self._fill(FILES)
            self._body.setCurrentIndex(FILES)
        elif ledger is None:
            self._say_empty()
            self._body.setCurrentIndex(EMPTY)
        elif self.places.current == 2:
            self._fill(TERMS)
            self._body.setCurrentIndex(TERMS)
        else:
            self._body.setCurrentIndex(LOOK)

    def _say_empty(self) -> None:
        if self.session.busy:
            self.empty.say(self.tr("Reading and judging"), self.tr("Nothing leaves this computer."))
        elif self._outcome.files:
            self.empty.say(
                self.tr("There is no verdict yet"),
                self.tr("See under Files what could not be used, or add takings and bank statements."),
                self.tr("Add files…"),
            )
        else:
            self.empty.say(
                self.tr("Did all the money arrive?"),
                self.tr("Drop your takings and your bank statement here: you will see what never arrived, and why."),
                self.tr("Choose files…"),
                self.tr("Look at a made-up shop"),
                self.tr(
                    "CSV, Excel, PDF, MT940, CAMT, OFX, QIF, BAI2, Norma 43, Alipay, WeChat; or bank messages, pasted "
                    "with Ctrl+V. Nothing leaves this computer."
                ),
            )

    def set_language(self, language: str) -> None:
        """Say everything in another language."""
        self._wording = Wording(language)
        self.retranslate()
        self._show_outcome() if self._outcome.files else self._show_state()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._title.setText(self.tr("Reconcile"))
        self.add_button.setText(self.tr("Add files…"))
        self.report_button.setText(self.tr("Report"))
        self.places.setAccessibleName(self.tr("Places"))
        self._menu.clear()
        # the key is the window's; here it is only named, for two owners of one key would both be deaf
        keys = QKeySequence("Ctrl+P").toString(QKeySequence.SequenceFormat.NativeText)
        self._menu.addAction("\t".join((self.tr("Print…"), keys)), self.preview)
        self._menu.addSeparator()
        names = (
            self.tr("Save as PDF…"),
            self.tr("Save as web page…"),
            self.tr("Save as Excel…"),
            self.tr("Save as CSV…"),
        )
        for name, kind in zip(names, KINDS, strict=True):
            self._menu.addAction(name).triggered.connect(lambda _on, kind=kind: self._export(kind))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

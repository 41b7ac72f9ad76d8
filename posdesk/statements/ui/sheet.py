"""The import sheet: what each file is, how far it can be trusted and why, and which days each account covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from posdesk.kit.jobs import Job
from posdesk.statements import health, spans
from posdesk.statements.health import Word
from posdesk.statements.model import Changes, ReadFile, Statement
from posdesk.statements.spans import Span
from posdesk.statements.ui.changes import sentence
from posdesk.statements.ui.coverage import HEAD, ROW, CoverageBars
from posdesk.statements.ui.detail import FileDetail
from posdesk.statements.ui.states import STATES
from posdesk.ui.buttons import Chip
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words, split_minor
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_ACCOUNTS_SEEN: Final = 4
"""Bars that are seen at once; further accounts are scrolled to."""


class Desk(Protocol):
    """What the sheet needs of the program beneath it."""

    def changes(self, files: Sequence[ReadFile], job: Job | None = None) -> Changes:
        """What later files give otherwise than earlier ones; may be slow and is called in the lane."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a file, or one of the statements in it, with its health."""

    place: int
    file: ReadFile
    statement: Statement | None
    word: Word


class ImportSheet(QWidget):
    """All files of the session."""

    removed = Signal(object)
    unlock_wanted = Signal(object, str)
    mapping_wanted = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._changes = Changes(0)
        self._wording = Wording("en")
        self._files: Sequence[ReadFile] = ()
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self._spans: tuple[Span, ...] = ()
        self.table = Table(PagedModel(self._columns(), self))
        self.detail = FileDetail()
        self.bars = CoverageBars()
        self._chips = {word: Chip(state.icon, state.tone) for word, state in STATES.items()}
        self._bars_card = Card(12, 4)
        self._bars_head = Words(size=Size.CAPTION, quiet=True)
        self._bars_scroll = QScrollArea()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        filters = Flow(8)
        for chip in self._chips.values():
            filters.add(chip)
            chip.toggled.connect(self._narrow)
        self._bars_scroll.setWidget(self.bars)
        self._bars_scroll.setWidgetResizable(True)
        self._bars_scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._bars_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bars_scroll.viewport().setAutoFillBackground(False)
        self.bars.setAutoFillBackground(False)
        self._bars_card.column.addWidget(self._bars_head)
        self._bars_card.column.addWidget(self._bars_scroll)
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.setContentsMargins(QMargins(0, 4, 0, 0))
        left.addWidget(filters)
        left.addWidget(self._bars_card)
        left.addWidget(listing, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.detail)
        self.table.chosen.connect(self._chosen)
        self.table.asked.connect(self.asked)
        self.bars.asked.connect(self.asked)
        self.bars.chosen.connect(self.go_to)
        self.detail.removed.connect(self.removed)
        self.detail.unlock_wanted.connect(self.unlock_wanted)
        self.detail.mapping_wanted.connect(self.mapping_wanted)

    def show_files(self, files: Sequence[ReadFile], language: str) -> None:
        """Show the session's files."""
        if language != self._wording.language:
            self._wording = Wording(language)
        kept = self.current()
        self._files = files
        self._entries = [
            Entry(place, file, statement, health.of(file, statement).word)
            for place, file in enumerate(files)
            for statement in (file.statements or (None,))
        ]
        self._spans = spans.spans(files)
        self.retranslate()
        self.bars.show_spans(self._spans, [self._name_of(span) for span in self._spans], self._wording)
        self._bars_card.setVisible(bool(self._spans))
        height = HEAD + ROW * min(len(self._spans), _ACCOUNTS_SEEN)
        self._bars_scroll.setFixedHeight(height + 2)
        self._show_chips()
        self._changes = Changes(0)
        self._show_rows(kept)
        if sum(file.error is None for file in files) > 1:
            self._lane.run(self._look_back, self._looked_back)

    def _look_back(self, job: Job) -> tuple[Sequence[ReadFile], Changes]:
        files = self._files
        return files, self._desk.changes(files, job)

    def _looked_back(self, came: tuple[Sequence[ReadFile], Changes]) -> None:
        files, changes = came
        if files is self._files:
            self._changes = changes
            self._chosen(self.table.currentIndex().row())

    def as_widget(self) -> QWidget:
        """The sheet as the page lays it out."""
        return self

    def tone(self, files: Sequence[ReadFile]) -> Tone | None:
        """How the worst of some files feels; None where all is well."""
        tones = {STATES[health.of(file).word].tone for file in files}
        return next((tone for tone in (Tone.DANGER, Tone.ASK, Tone.NOTICE) if tone in tones), None)

    def take_focus(self) -> None:
        """Begin with the list, or where a password is asked for."""
        asks = self.detail.secret.isVisibleTo(self.detail)
        (self.detail.secret if asks else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> ReadFile | None:
        """The chosen file."""
        row = self.table.currentIndex().row()
        return self._shown[row].file if 0 <= row < len(self._shown) else None

    def go_to(self, file: int, statement: int = 0) -> None:
        """Choose a statement by its places."""
        wanted = self._files[file].statements[statement : statement + 1]
        for chip in self._chips.values():
            chip.setChecked(False)
        for row, entry in enumerate(self._shown):
            if entry.place == file and (not wanted or entry.statement is wanted[0]):
                self.table.choose_row(row)
                return

    def remove_current(self) -> None:
        """Ask for the chosen file to be taken out."""
        file = self.current()
        if file is not None:
            self.removed.emit(file)

    def _name_of(self, span: Span) -> str:
        kind = self._wording.text.word(f"kind.{span.kind.value}")
        parts = (span.account or span.format or kind, span.currency)
        return " · ".join(part for part in parts if part)

    def _show_chips(self) -> None:
        counts = Counter(entry.word for entry in self._entries)
        for word, chip in self._chips.items():
            chip.say(self._wording.text.word(f"health.{word}"), counts[word])
            chip.setVisible(bool(counts[word]))
            if not counts[word]:
                chip.setChecked(False)

    def _narrow(self) -> None:
        self._show_rows(self.current())

    def _show_rows(self, kept: ReadFile | None) -> None:
        words = {word for word, chip in self._chips.items() if chip.isChecked()}
        self._shown = [entry for entry in self._entries if not words or entry.word in words]
        self.table.rows.show_rows(range(len(self._shown)), self._rows)
        if not self._shown:
            return
        order = list(Word)
        again = [row for row, entry in enumerate(self._shown) if kept is not None and _same(entry.file, kept)]
        worst = max(range(len(self._shown)), key=lambda row: (order.index(self._shown[row].word), -row))
        row = again[0] if again else worst
        self.table.choose_row(row)
        self._chosen(row)

    def _columns(self) -> tuple[Column, ...]:
        word = self._wording.text.word
        return (
            Column("file", word("column.file"), 126, sortable=False),
            Column("proof", self.tr("Proof"), 112, sortable=False),
            Column("kind", word("column.kind"), 126, sortable=False),
            Column("period", word("column.period"), 180, sortable=False),
            Column("credits", self.tr("Credits"), 112, figures=True, sortable=False),
            Column("debits", self.tr("Debits"), 112, figures=True, sortable=False),
            Column("lines", self.tr("Lines"), 72, figures=True, sortable=False),
            Column("account", word("column.account"), 150, sortable=False),
        )

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self._shown[place]) for place in places]

    def _row(self, entry: Entry) -> Row:
        file, one, wording = entry.file, entry.statement, self._wording
        state = STATES[entry.word]
        told = "  ".join(wording.say(what) for what in health.of(file, one).why[:3])
        head = (
            Cell(file.path.name, tip=str(file.path)),
            Cell(wording.text.word(f"health.{entry.word}"), tip=told, icon=state.icon, tone=state.tone),
            Cell(wording.text.word(f"kind.{file.kind.value}") if file.kind else "—", tip=file.format),
        )
        if one is None:
            return (*head, *(Cell("—", muted=True) for _ in range(5)))
        period = f"{one.start} – {one.end}" if one.start and one.end else "—"
        return (
            *head,
            Cell(period, tip=period),
            Cell(*split_minor(wording.money(one.credits, one.currency))),
            Cell(*split_minor(wording.money(one.debits, one.currency))),
            Cell(f"{one.lines:,}"),
            Cell(one.account or "—", tip=one.account),
        )

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.detail.show_file(entry.file, entry.statement, self._wording)
            mine = [one for one in self._changes.first if one.after[0] == entry.place]
            currency = entry.statement.currency if entry.statement else None
            said = [sentence(one, currency, self._files[one.before[0]].path, self._wording) for one in mine]
            # where not all could be held, those of one file are not counted one by one
            whole = len(self._changes.first) == self._changes.count
            self.detail.show_changes(len(mine) if whole or not mine else self._changes.count, said)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("Files"))
        self.bars.setAccessibleName(self.tr("Days covered"))
        self._bars_head.setText(self.tr("Days that each account's files cover"))
        self.table.set_columns(self._columns())
        self.table.widen(1, [self._wording.text.word(f"health.{word}") for word in Word])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _same(one: ReadFile, other: ReadFile) -> bool:
    return one.path == other.path and one.digest == other.digest

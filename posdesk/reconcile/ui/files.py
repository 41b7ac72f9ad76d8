"""The files of the session and their proof: what each one is, whether its figures hold, and what did not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.reconcile.ui.wording import Wording
from posdesk.statements.model import Kind, ReadFile, Statement
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words, split_minor
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone

UNREADABLE = State("file-x", Tone.DANGER)
DOUBTFUL = State("triangle-alert", Tone.NOTICE)
PROVED = State("check-circle", Tone.GOOD)
UNPROVED = State("minus", Tone.QUIET)
WARNINGS_SHOWN = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a file, or one of the statements in it."""

    file: ReadFile
    statement: Statement | None


def state_of(file: ReadFile, statement: Statement | None) -> State:
    """How far a file's own proof holds."""
    if file.error is not None:
        return UNREADABLE
    if statement is None or statement.balanced is None:
        return DOUBTFUL if statement is not None and statement.warnings else UNPROVED
    return DOUBTFUL if statement.warnings or not statement.balanced else PROVED


def troubled(files: Sequence[ReadFile]) -> bool:
    """Whether some file could not be read, or did not prove itself."""
    marks = (UNREADABLE, DOUBTFUL)
    return any(state_of(file, one) in marks for file in files for one in file.statements or (None,))


class FilesPanel(QWidget):
    """The list of files, and on the right the proof of the chosen one."""

    removed = Signal(object)
    add_wanted = Signal()
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording("en")
        self._files: Sequence[ReadFile] = ()
        self._entries: list[Entry] = []
        self.table = Table(PagedModel(self._columns(), self))
        self._badge = Badge()
        self._name = Words(size=Size.LEAD, bold=True, wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self._warnings_head = Words(bold=True)
        self._warnings = QVBoxLayout()
        self._scroll = scrolling.Column()
        self._remove = Button(icon="trash-2")
        self._add = Button(icon="folder-open")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        proof = Card(16, 8)
        proof.setFixedWidth(380)
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addStretch()
        proof.column.addLayout(head)
        proof.column.addWidget(self._name)
        scroll = self._scroll
        scroll.inside.addLayout(self._facts)
        scroll.inside.addSpacing(8)
        scroll.inside.addWidget(self._warnings_head)
        scroll.inside.addLayout(self._warnings)
        scroll.inside.addStretch()
        proof.column.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        proof.column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addWidget(listing, 1)
        row.addWidget(proof)
        self.table.chosen.connect(self._chosen)
        self.table.asked.connect(self.asked)
        self._remove.clicked.connect(self.remove_current)
        self._add.clicked.connect(self.add_wanted)

    def show_files(self, files: Sequence[ReadFile], wording: Wording) -> None:
        """Show the session's files."""
        current = self.table.currentIndex()
        row = max(current.row(), 0)
        self._wording, self._files = wording, files
        self._entries = []
        for file in files:
            self._entries += [Entry(file, statement) for statement in file.statements] or [Entry(file, None)]
        self.retranslate()
        self.table.rows.show_rows(range(len(self._entries)), self._rows)
        bad = [n for n, e in enumerate(self._entries) if state_of(e.file, e.statement) in (UNREADABLE, DOUBTFUL)]
        if not current.isValid() and bad:
            row = bad[0]
        self._remove.setEnabled(bool(self._entries))
        if self._entries:
            self.table.choose_row(min(row, len(self._entries) - 1))
            self._chosen(self.table.currentIndex().row())

    def current(self) -> ReadFile | None:
        """The chosen file."""
        row = self.table.currentIndex().row()
        return self._entries[row].file if 0 <= row < len(self._entries) else None

    def remove_current(self) -> None:
        """Ask for the chosen file to be taken out."""
        file = self.current()
        if file is not None:
            self.removed.emit(file)

    def _columns(self) -> tuple[Column, ...]:
        word = self._wording.text.word
        return (
            Column("file", word("column.file"), 190, sortable=False),
            Column("proof", self.tr("Proof"), 128, sortable=False),
            Column("kind", word("column.kind"), 132, sortable=False),
            Column("account", word("column.account"), 112, sortable=False),
            Column("period", word("column.period"), 196, sortable=False),
            Column("lines", self.tr("Lines"), 72, figures=True, sortable=False),
            Column("credits", self.tr("Credits"), 112, figures=True, sortable=False),
            Column("debits", self.tr("Debits"), 112, figures=True, sortable=False),
        )

    def proof_word(self, state: State) -> str:
        """The word for how far the proof holds."""
        return {
            UNREADABLE: self.tr("not readable"),
            DOUBTFUL: self.tr("look at it"),
            PROVED: self.tr("figures hold"),
            UNPROVED: self.tr("no balances"),
        }[state]

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self._entries[place]) for place in places]

    def _row(self, entry: Entry) -> Row:
        file, one, wording = entry.file, entry.statement, self._wording
        state = state_of(file, one)
        why = wording.error(file.error) if file.error else ""
        if one is not None and one.warnings:
            why = wording.say(one.warnings[0].said)
        head = (
            Cell(file.path.name, tip=file.path.name),
            Cell(self.proof_word(state), tip=why or self.proof_word(state), icon=state.icon, tone=state.tone),
            Cell(wording.text.word(f"kind.{file.kind.value}") if file.kind else "—", tip=file.format),
        )
        if one is None:
            return (*head, *(Cell("—", muted=True) for _ in range(5)))
        period = f"{one.start} – {one.end}" if one.start and one.end else "—"
        return (
            *head,
            Cell(one.account or "—", tip=one.account),
            Cell(period, tip=period),
            Cell(f"{one.lines:,}"),
            Cell(*split_minor(wording.money(one.credits, one.currency))),
            Cell(*split_minor(wording.money(one.debits, one.currency))),
        )

    def _chosen(self, place: int) -> None:
        if not 0 <= place < len(self._entries):
            return
        entry = self._entries[place]
        file, one = entry.file, entry.statement
        state = state_of(file, one)
        self._badge.show_state(state, self.proof_word(state))
        self._name.setText(file.path.name)
        _empty(self._facts)
        for row, (name, value) in enumerate(self._facts_of(file, one)):
            self._facts.addWidget(Words(name, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = Words(value, wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._facts.addWidget(shown, row, 1)
        self._facts.setColumnStretch(1, 1)
        _empty(self._warnings)
        said = self._sayings(file, one)
        self._warnings_head.setText(
            self.tr("What to do") if file.error else self.tr("%n thing(s) did not hold", "", len(said)) if said else ""
        )
        self._warnings_head.setVisible(bool(said))
        for words in said[:WARNINGS_SHOWN]:
            self._warnings.addWidget(Words(words, wrap=True))
        if len(said) > WARNINGS_SHOWN:
            self._warnings.addWidget(Words(self.tr("… and %n more", "", len(said) - WARNINGS_SHOWN), quiet=True))

    def _facts_of(self, file: ReadFile, one: Statement | None) -> list[tuple[str, str]]:
        word, wording = self._wording.text.word, self._wording
        facts: list[tuple[str, str]] = []
        if file.kind is not None:
            facts.append((word("column.kind"), word(f"kind.{file.kind.value}")))
        if file.format:
            facts.append((word("column.format"), file.format))
        if file.encoding:
            facts.append((word("column.encoding"), file.encoding))
        if one is None:
            return facts
        if one.account:
            facts.append((word("column.account"), one.account))
        if one.start and one.end:
            facts += [(word("column.from"), wording.day(one.start)), (word("column.to"), wording.day(one.end))]
        facts.append((self.tr("Lines"), f"{one.lines:,}"))
        facts.append((self.tr("Credits"), wording.money(one.credits, one.currency)))
        facts.append((self.tr("Debits"), wording.money(one.debits, one.currency)))
        if one.fees is not None:
            facts.append((word("column.fees"), wording.money(one.fees, one.currency)))
        if one.opening is not None:
            facts.append((word("column.opening"), wording.money(one.opening, one.currency)))
        if one.closing is not None:
            facts.append((word("column.closing"), wording.money(one.closing, one.currency)))
        if one.balanced is not None:
            said = self.tr("opening and movements make closing") if one.balanced else self.tr("does not add up")
            facts.append((self.tr("Balance"), said))
        elif file.kind is Kind.BANK:
            facts.append((self.tr("Balance"), self.tr("the file gives none")))
        return facts

    def _sayings(self, file: ReadFile, one: Statement | None) -> list[str]:
        if file.error is not None:
            return [self._wording.error(file.error)]
        said: list[str] = []
        for caution in one.warnings if one is not None else ():
            words = self._wording.say(caution.said)
            if caution.line is not None:
                words = self.tr("Line {line}: {what}").format(line=caution.line, what=words)
            said.append(words)
        return said

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._remove.setText(self.tr("Take it out"))
        self._add.setText(self.tr("Add files…"))
        self.table.setAccessibleName(self.tr("Files"))
        self._scroll.setAccessibleName(self.tr("Proof"))
        self.table.set_columns(self._columns())
        self.table.widen(1, [self.proof_word(state) for state in (UNREADABLE, DOUBTFUL, PROVED, UNPROVED)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()

"""The mapping desk: the file beside the guess, and at once what comes of every change."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.text import Said
from posdesk.statements import health
from posdesk.statements.health import Word
from posdesk.statements.mapping.draft import PREFIX, Draft
from posdesk.statements.mapping.model import NamedColumn, OpenTable, Proposal
from posdesk.statements.mapping.trial import Trial
from posdesk.statements.model import ReadFile, Statement
from posdesk.statements.tables.headless import NO_ROW
from posdesk.statements.ui.mapper.desk import Desk
from posdesk.statements.ui.mapper.form import MappingForm, roles_of
from posdesk.statements.ui.mapper.preview import Preview
from posdesk.statements.ui.mapper.raw import RawTable
from posdesk.statements.ui.states import STATES
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.pause import Pause
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_PAUSE: Final = 120
"""Milliseconds that a change waits for the next one before it is tried."""
_FORM: Final = 400


class MappingUnreadable(PosdeskError):
    """A mapping that cannot be opened, or is no text; data: ``file``."""

    code = "mapping_unreadable"


class MappingDesk(QDialog):
    """Somebody says what the columns of a file mean; ``agreed`` brings the file and the mapping."""

    agreed = Signal(object, str)

    def __init__(self, desk: Desk, lane: Lane, file: ReadFile, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._file = desk, lane, file
        self._wording = Wording(language)
        self._table: OpenTable | None = None
        self._proposal: Proposal | None = None
        self._sheet, self._header = 0, -1
        self._trial = Trial()
        self._given = ""
        self._asked, self._answered = 0, 0
        self._title = Words(size=Size.SECTION, bold=True)
        self._lead = Words(quiet=True, wrap=True)
        self.raw = RawTable()
        self.preview = Preview()
        self._preview_head = Words(bold=True)
        self.form = MappingForm()
        self._doubts = Words(wrap=True)
        self._told = Words(quiet=True)
        self._why = Elided(size=Size.CAPTION, quiet=True)
        self._why.setFixedHeight(18)
        self.badge = Badge()
        self.proof = Elided()
        self.name = QLineEdit()
        self._import = Button(icon="folder-open")
        self._export = Button(icon="download")
        self._cancel = Button()
        self._forget = Button(icon="trash-2", look="bare")
        self.use = Button(look="main", icon="check")
        self._pause = Pause(_PAUSE, self._try, self)
        self._build()
        self._connect()
        self._retranslate()
        self.use.setEnabled(False)
        self._lane.run(self._open, self._opened, self._failed)

    def _build(self) -> None:
        self.setModal(True)
        self.resize(QSize(1240, 700))
        files = Card(1, 0)
        files.column.addWidget(self.raw)
        result = Card(1, 0)
        head = QHBoxLayout()
        head.setContentsMargins(QMargins(12, 8, 12, 4))
        head.addWidget(self._preview_head)
        head.addStretch()
        result.column.addLayout(head)
        result.column.addWidget(self.preview, 1)
        both = QSplitter()
        both.setOrientation(both.orientation().Vertical)
        both.addWidget(files)
        both.addWidget(result)
        both.setSizes([340, 260])
        both.setChildrenCollapsible(False)
        side = Card(14, 8)
        side.setFixedWidth(_FORM)
        column = scrolling.Column(8)
        column.inside.addWidget(self._doubts)
        column.inside.addWidget(self.form)
        column.inside.addStretch()
        side.column.addWidget(column, 1)
        side.column.addWidget(self._why)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(both, 1)
        middle.addWidget(side)
        verdict = QHBoxLayout()
        verdict.setSpacing(10)
        verdict.addWidget(self.badge)
        verdict.addWidget(self.proof, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._import)
        foot.addWidget(self._export)
        foot.addWidget(self._forget)
        foot.addWidget(self._told)
        foot.addStretch()
        self.name.setFixedWidth(260)
        foot.addWidget(self.name)
        foot.addWidget(self._cancel)
        foot.addWidget(self.use)
        column_all = QVBoxLayout(self)
        column_all.setContentsMargins(QMargins(20, 16, 20, 16))
        column_all.setSpacing(8)
        column_all.addWidget(self._title)
        column_all.addWidget(self._lead)
        column_all.addLayout(middle, 1)
        column_all.addLayout(verdict)
        column_all.addLayout(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.asked.connect(self._why.setText)
        self.raw.role_chosen.connect(self._role_chosen)
        self.raw.header_chosen.connect(self._header_chosen)
        self._cancel.clicked.connect(self.reject)
        self._forget.clicked.connect(self._forget_it)
        self.use.clicked.connect(self._agree)
        self._export.clicked.connect(self.export)
        self._import.clicked.connect(self.choose_import)
        self.name.textChanged.connect(self._named)

    # opening

    def _open(self, _job: Job) -> tuple[OpenTable, Proposal | None]:
        table = self._desk.open_table(self._file)
        return table, self._desk.propose(table)

    def _opened(self, came: tuple[OpenTable, Proposal | None]) -> None:
        self._table, self._proposal = came
        proposal = self._proposal
        kept = self._desk.mapping_of(self._file)
        self._forget.setVisible(kept is not None)
        self._sheet = proposal.sheet if proposal else 0
        self._header = proposal.header if proposal else 0
        self.name.setText(self._file.format.removeprefix(PREFIX) if kept else self._file.path.stem)
        self._show_table(deepcopy(proposal.draft) if proposal else Draft())
        doubts = [self._wording.say(doubt) for doubt in proposal.doubts] if proposal else []
        self._doubts.setText("\n".join(doubts))
        self._doubts.setVisible(bool(doubts))
        self._doubts.set_tone(Tone.NOTICE)
        if kept is not None:
            self._take(kept, self._file.path.name)
        else:
            self._changed()

    def _failed(self, error: PosdeskError) -> None:
        self._say(STATES[Word.UNREADABLE], self._wording.text.word("health.unreadable"), self._wording.error(error))

    def _show_table(self, draft: Draft) -> None:
        assert self._table is not None  # only shown once it is open
        self.raw.show_rows(self._table.sheets[self._sheet].rows, self._header)
        guesses = self._proposal.guesses if self._proposal else ()
        self.form.show_draft(draft, {one.name: one.words for one in self._columns()}, guesses, self._wording)

    def _columns(self) -> tuple[NamedColumn, ...]:
        """The columns that the chosen row names."""
        assert self._table is not None  # only asked once it is open
        return self._table.columns(self._sheet, self._header)

    # changing

    def _changed(self) -> None:
        self._show_roles()
        self._pause.start()

    def _show_roles(self) -> None:
        word = self._wording.text.word
        taken = {name: role for role, names in self.form.draft.columns.items() for name in names}
        self.raw.show_roles(
            {one.place: word(f"role.{taken[one.name]}") for one in self._columns() if one.name in taken}
        )
        roles = [("", self.tr("not read")), *((role, word(f"role.{role}")) for role in roles_of(self.form.draft.kind))]
        self.raw.offer(roles, self.tr("Row {row} names the columns"), self.tr("No row names the columns"))

    def _role_chosen(self, column: int, role: str) -> None:
        name = next((one.name for one in self._columns() if one.place == column), "")
        if name:
            self.form.take(role, name)

    def _header_chosen(self, row: int) -> None:
        self._header = row
        self._proposal = None
        self._doubts.hide()
        names = [one.name for one in self._columns()] if row == NO_ROW else []
        self._show_table(Draft(kind=self.form.draft.kind, names=names))
        self._changed()

    def _try(self) -> None:
        table, draft = self._table, self._given or deepcopy(self.form.draft)
        if table is None:
            return
        self._asked += 1
        number, desk = self._asked, self._desk

        def work(_job: Job) -> tuple[int, Trial]:
            return number, desk.try_mapping(table, draft)

        self._lane.run(work, self._tried, self._failed)

    def _tried(self, came: tuple[int, Trial]) -> None:
        number, trial = came
        if number != self._asked:
            return
        self._trial = trial
        self._answered = number
        self._show_trial()

    def _show_trial(self) -> None:
        trial, wording = self._trial, self._wording
        statements = trial.read.statements if trial.read else ()
        self.preview.show_statements(trial.read.kind if trial.read else self.form.draft.kind, statements, wording)
        word = wording.text.word
        if trial.wanting:
            names = self.tr(", ").join(word(f"role.{role}") for role in trial.wanting)
            words = self.tr("Still to be said: {names}").format(names=names)
            self._say(STATES[Word.UNKNOWN], word("health.unknown"), words)
        elif trial.error is not None:
            self._say(STATES[Word.UNREADABLE], word("health.unreadable"), wording.error(trial.error))
        else:
            found = health.of(ReadFile(self._file.path, statements=statements))
            self._say(STATES[found.word], word(f"health.{found.word}"), self._proof_words(statements, found.why[0]))
        self._named()

    def _proof_words(self, statements: Sequence[Statement], why: Said) -> str:
        money = self._wording.money
        parts = []
        for one in statements[:3]:
            into, out = money(one.credits, one.currency), money(one.debits, one.currency)
            parts += [self.tr("%n line(s)", "", one.lines), f"+{into}", f"−{out}"]
        return "  ·  ".join((*parts, self._wording.say(why)))

    def _say(self, state: State, word: str, words: str) -> None:
        self.badge.show_state(state, word)
        self.proof.setText(words)
        self.proof.setAccessibleName(words)

    def _named(self) -> None:
        read = self._trial.read
        sound = read is not None and any(one.lines for one in read.statements)
        self.use.setEnabled(sound and bool(self.name.text().strip()))
        self._export.setEnabled(bool(self._trial.toml))

    # ending

    def _agree(self) -> None:
        try:
            toml = self._desk.keep_mapping(self.name.text(), self._given or self.form.draft)
        except (PosdeskError, OSError) as problem:
            words = self._wording.error(problem) if isinstance(problem, PosdeskError) else str(problem.strerror)
            self._say(STATES[Word.UNREADABLE], self._wording.text.word("health.unreadable"), words)
            return
        self.agreed.emit(self._file, toml)
        self.accept()

    def _forget_it(self) -> None:
        self._desk.forget_mapping(self._file)
        self._forget.hide()
        self._told.setText(self.tr("Forgotten: the next file like this one will ask again."))

    def export(self) -> None:
        """Save the mapping as a file for a colleague."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the mapping"), f"{self.name.text() or 'mapping'}.toml", "TOML (*.toml)"
        )
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Write the mapping into a file."""
        try:
            save(path, self._trial.toml.encode())
        except PosdeskError as problem:
            self._failed(problem)
        else:
            self._told.setText(self.tr("Saved: {file}").format(file=path.name))

    def choose_import(self) -> None:
        """Ask for a mapping that a colleague made."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a mapping"), "", "TOML (*.toml)")
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Use the mapping in a file, as far as this table has its columns."""
        try:
            toml = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            self._failed(MappingUnreadable(file=path.name))
            return
        self._take(toml, path.name)
        self.name.setText(path.stem)

    def _take(self, toml: str, name: str) -> None:
        try:
            draft = self._desk.read_mapping(toml, name, [one.name for one in self._columns()])
        except PosdeskError as problem:
            self._failed(problem)
            return
        self._proposal = None
        self._doubts.setVisible(draft is None)
        self._doubts.setText(self.tr("This mapping says more than this form can show: it is used as it is."))
        self._given = toml if draft is None else ""
        self.form.setEnabled(draft is not None)
        self._show_table(draft or Draft())
        self._changed()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("What do the columns mean?"))
        self._title.setText(self.tr("What do the columns of {file} mean?").format(file=self._file.path.name))
        self._lead.setText(
            self.tr(
                "posdesk has guessed. Compare the guess with the file and correct what is wrong: what comes of it is "
                "shown below at once, and whether its figures hold."
            )
        )
        self._preview_head.setText(self.tr("What comes of it"))
        self.raw.setAccessibleName(self.tr("The file"))
        self.preview.setAccessibleName(self.tr("What comes of it"))
        self.name.setPlaceholderText(self.tr("Name of this layout"))
        self.name.setAccessibleName(self.tr("Name of this layout"))
        self._import.setText(self.tr("Use a colleague's…"))
        self._export.setText(self.tr("Save as file…"))
        self._cancel.setText(self.tr("Cancel"))
        self.use.setText(self.tr("Read it so"))
        self._forget.setText(self.tr("Forget this mapping"))
        self._forget.hide()

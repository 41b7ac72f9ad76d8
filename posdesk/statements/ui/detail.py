"""One file seen closely: how far it can be trusted and why, its figures, what did not hold, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.statements import health
from posdesk.statements.health import Word
from posdesk.statements.mapping.draft import PREFIX
from posdesk.statements.model import Kind, ReadFile, Statement, page_and_line
from posdesk.statements.ui.states import STATES
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words, breakable
from posdesk.ui.wording import Wording

WIDTH = 340
WARNINGS_SHOWN = 100
CHANGES_SHOWN = 30


class FileDetail(Card):
    """The chosen file."""

    removed = Signal(object)
    unlock_wanted = Signal(object, str)
    mapping_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self._wording = Wording("en")
        self._file: ReadFile | None = None
        self._statement: Statement | None = None
        self.badge = Badge()
        self._name = Words(size=Size.LEAD, bold=True, wrap=True)
        self._why = QVBoxLayout()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self._warnings_head = Words(bold=True, wrap=True)
        self._warnings = QVBoxLayout()
        self._changes_head = Words(bold=True, wrap=True)
        self._changes = QVBoxLayout()
        self._scroll = scrolling.Column()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._promise = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self.unlock = Button(look="main")
        self.mapping = Button(look="main", icon="table")
        self._remove = Button(icon="trash-2")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch()
        self.column.addLayout(head)
        self.column.addWidget(self._name)
        inside = self._scroll.inside
        inside.addLayout(self._why)
        inside.addSpacing(4)
        inside.addLayout(self._facts)
        inside.addSpacing(8)
        inside.addWidget(self._warnings_head)
        inside.addLayout(self._warnings)
        inside.addWidget(self._changes_head)
        inside.addLayout(self._changes)
        inside.addStretch()
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._promise)
        ask = QHBoxLayout()
        ask.addWidget(self.secret, 1)
        ask.addWidget(self.unlock)
        self.column.addLayout(ask)
        self.column.addWidget(self.mapping)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.secret.returnPressed.connect(self._unlock)
        self.unlock.clicked.connect(self._unlock)
        self.secret.textChanged.connect(self._typed)
        self.mapping.clicked.connect(self._map)
        self._remove.clicked.connect(self._take_out)

    def show_file(self, file: ReadFile, statement: Statement | None, wording: Wording) -> None:
        """Show a file, or one of the statements in it."""
        if self._file is not file:
            self.secret.clear()
        self._file, self._statement, self._wording = file, statement, wording
        found = health.of(file, statement)
        self.badge.show_state(STATES[found.word], wording.text.word(f"health.{found.word}"))
        self._name.setText(breakable(file.path.name))
        told = found.why if found.word in (Word.PROVED, Word.READ) else ()
        _fill(self._why, [wording.say(what) for what in told], quiet=True)
        self._fill_facts(self._facts_of(file, statement))
        said = self._sayings(file, statement)
        self._warnings_head.setText(
            self.tr("What to do") if file.error else self.tr("%n thing(s) did not hold", "", len(said)) if said else ""
        )
        self._warnings_head.setVisible(bool(said))
        more = len(said) - WARNINGS_SHOWN
        _fill(self._warnings, said[:WARNINGS_SHOWN])
        if more > 0:
            self._warnings.addWidget(Words(self.tr("… and %n more", "", more), quiet=True))
        locked = found.word is Word.LOCKED
        for widget in (self.secret, self.unlock, self._promise):
            widget.setVisible(locked)
        mapped = file.format.startswith(PREFIX)
        self.mapping.setVisible(mapped or found.word is Word.UNKNOWN)
        self.mapping.setText(self.tr("Change its mapping…") if mapped else self.tr("Say what its columns are…"))
        self._remove.setEnabled(True)
        self._typed()

    def show_changes(self, count: int, sentences: list[str]) -> None:
        """Say what the file gives otherwise than an earlier one: how many rows, and the first of them."""
        self._changes_head.setText(self.tr("%n row(s) changed since an earlier file", "", count))
        self._changes_head.setVisible(count > 0)
        _fill(self._changes, sentences[:CHANGES_SHOWN])
        more = count - min(len(sentences), CHANGES_SHOWN)
        if more > 0:
            self._changes.addWidget(Words(self.tr("… and %n more", "", more), quiet=True))

    def _fill_facts(self, facts: list[tuple[str, str]]) -> None:
        _empty(self._facts)
        for row, (name, value) in enumerate(facts):
            self._facts.addWidget(Words(name, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = Words(breakable(value), wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._facts.addWidget(shown, row, 1)
        self._facts.setColumnStretch(1, 1)

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
        if one.balanced is False:
            facts.append((self.tr("Balance"), self.tr("does not add up")))
        elif one.balanced is None and file.kind is Kind.BANK:
            facts.append((self.tr("Balance"), self.tr("the file gives none")))
        return facts

    def _sayings(self, file: ReadFile, one: Statement | None) -> list[str]:
        if file.error is not None:
            return [self._wording.error(file.error)]
        said: list[str] = []
        for caution in one.warnings if one is not None else ():
            words = self._wording.say(caution.said)
            if caution.line is not None:
                page, line = page_and_line(file.path.name, caution.line)
                words = (
                    self.tr("Line {line}: {what}").format(line=line, what=words)
                    if page is None
                    else self.tr("Page {page}, line {line}: {what}").format(page=page, line=line, what=words)
                )
            said.append(words)
        return said

    def _typed(self) -> None:
        self.unlock.setEnabled(bool(self.secret.text()))

    def _unlock(self) -> None:
        if self._file is not None and self.secret.text():
            secret = self.secret.text()
            self.secret.clear()
            self.unlock_wanted.emit(self._file, secret)

    def _map(self) -> None:
        if self._file is not None:
            self.mapping_wanted.emit(self._file)

    def _take_out(self) -> None:
        if self._file is not None:
            self.removed.emit(self._file)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._remove.setText(self.tr("Take it out"))
        self._scroll.setAccessibleName(self.tr("Proof"))
        self.secret.setPlaceholderText(self.tr("Password of the file"))
        self.secret.setAccessibleName(self.tr("Password of the file"))
        self.unlock.setText(self.tr("Open"))
        self._promise.setText(self.tr("It is asked once, tried on all locked files, and kept nowhere."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _fill(place: QVBoxLayout, said: list[str], *, quiet: bool = False) -> None:
    _empty(place)
    for words in said:
        place.addWidget(Words(words, wrap=True, quiet=quiet))


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()

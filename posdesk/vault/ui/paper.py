"""The recovery key on its way to paper: shown large and printed, then typed again from there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit import sheet as sheets
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.sheet import Figure, Figures, Heading, Paragraph, Sheet, Signatures
from posdesk.kit.text import Text
from posdesk.ui.buttons import Button
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui.groups import KeyBlock, KeyGroups

_SHOWN, _TYPED = range(2)
_ACROSS = 4


def recovery_sheet(key: RecoveryKey, folder: str, day: date, language: str) -> Sheet:
    """The page that is printed: the key in its groups, what it is for, where to keep it."""
    word = Text(language).word
    figures = [Figure(word("vault.sheet.group", n=n + 1), group) for n, group in enumerate(key.groups)]
    return Sheet(
        # the number of the sheet says nothing of the key
        f"RK-{day:%Y%m%d}",
        word("vault.sheet.title"),
        word("vault.sheet.answer"),
        language,
        day,
        (
            Figures(tuple(figures[:_ACROSS])),
            Figures(tuple(figures[_ACROSS:])),
            Paragraph(word("vault.sheet.signs"), "quiet"),
            Heading(word("vault.sheet.what.title")),
            Paragraph(word("vault.sheet.what.text")),
            Heading(word("vault.sheet.where.title")),
            Paragraph(word("vault.sheet.where.text")),
            Paragraph(word("vault.sheet.where.never"), "strong"),
            Heading(word("vault.sheet.again.title")),
            Paragraph(word("vault.sheet.again.text")),
            Signatures((word("vault.sheet.kept_by"), word("vault.sheet.kept_at"))),
        ),
        facts=(word("vault.sheet.folder", folder=folder), word("vault.sheet.dated", day=day)),
    )


class RecoveryPaper(QWidget):
    """First the key is shown, then it is typed; ``ready`` tells whether one may go on from here."""

    changed = Signal()
    entered = Signal()
    failed = Signal(object)
    previewed = Signal(object)

    def __init__(self, lane: Lane, language: str, clock: Clock = CLOCK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._language, self._clock = lane, language, clock
        self._key: RecoveryKey | None = None
        self._folder = ""
        self.block, self.groups = KeyBlock(), KeyGroups()
        self.print_button = Button(icon="printer")
        self.again = Button(look="bare", icon="undo-2")
        self._print_words = Words(quiet=True, wrap=True)
        self._no_file = Words(wrap=True)
        self._by_hand = Words(quiet=True, wrap=True)
        self._type_words = Words(wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self._say()
        self.print_button.clicked.connect(self.print_it)
        self.again.clicked.connect(self.show_again)
        self.groups.changed.connect(self.changed)
        self.groups.entered.connect(self.entered)

    def _build(self) -> None:
        shown, typed = QWidget(), QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._print_words, 1)
        column = QVBoxLayout(shown)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(12)
        column.addWidget(self.block)
        column.addLayout(row)
        column.addWidget(self._no_file)
        column.addWidget(self._by_hand)
        column.addStretch()
        column = QVBoxLayout(typed)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(12)
        column.addWidget(self._type_words)
        column.addWidget(self.groups)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._stack.addWidget(shown)
        self._stack.addWidget(typed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(QMargins(0, 0, 0, 0))
        outer.addWidget(self._stack)

    def show_key(self, key: RecoveryKey, folder: str) -> None:
        """Begin with a key, of the vault in a folder of that name."""
        self._key, self._folder = key, folder
        self.groups.expect(key.groups)
        self.show_again()

    def show_again(self) -> None:
        """Back to the key; what was typed is kept, as the paper may only have one group wrong."""
        self.block.show_groups(self._key.groups if self._key else ())
        self._stack.setCurrentIndex(_SHOWN)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the key."""
        self._key = None
        self.block.show_groups(())
        self.groups.expect(())

    @property
    def typing(self) -> bool:
        """Whether the key is hidden and typed from paper."""
        return self._stack.currentIndex() == _TYPED

    @property
    def ready(self) -> bool:
        """Whether one may go on: from the key always, from typing once it is all right."""
        return self.groups.key is not None if self.typing else self._key is not None

    @property
    def key(self) -> RecoveryKey | None:
        """The key that is shown."""
        return self._key

    def advance(self) -> bool:
        """Go on; whether all is done here. The key is off the screen while it is typed."""
        if self.typing:
            return self.ready
        self.block.show_groups(())
        self._stack.setCurrentIndex(_TYPED)
        empty = next((field for field in self.groups.fields if not field.text()), self.groups.fields[0])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        return False

    def print_it(self) -> None:
        """Show the page that is printed."""
        if self._key is None:
            return
        page = recovery_sheet(self._key, self._folder, self._clock.today(), self._language)

        def work(_job: Job) -> bytes:
            return sheets.render(page)

        self._lane.run(work, self._preview, self._fail)

    def _preview(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        dialog = printing.Preview(pdf, self.tr("Print the recovery key"), self)
        self.previewed.emit(dialog)
        dialog.open()

    def _fail(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def _say(self) -> None:
        self.print_button.setText(self.tr("Print…"))
        self._print_words.setText(
            self.tr("Keep the page with the deeds of the shop, in another place than this computer.")
        )
        self._no_file.setText(
            self.tr(
                "Do not save it as a PDF, and do not photograph it: whoever finds that file opens the vault with it."
            )
        )
        self._by_hand.setText(self.tr("No printer? Copy it by hand: eight groups of five letters and figures."))
        self._type_words.setText(
            self.tr(
                "Now type it from the paper. So we both know that it can be read. Small letters will do, and O and 0 "
                "or I and 1 are taken for one another."
            )
        )
        self.again.setText(self.tr("Show the key again"))

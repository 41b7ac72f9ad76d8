"""The vault moves to a new computer: a backup on a stick, a page that says what to do there, and an end here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from posdesk.kit import sheet as sheets
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.sheet import Figure, Figures, Heading, Paragraph, Sheet
from posdesk.kit.text import Text
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Elided, Words, breakable
from posdesk.ui.secret import Note
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault.service import Inside
from posdesk.vault.ui import entries
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.found import moment, same_disk
from posdesk.vault.ui.steps import Steps

SAVE, THERE, STOP = range(3)
_STEPS = ("install", "open", "unlock")
_COUNTED = ("imports", "bank_lines", "takings", "notes")
"""What of a vault's tables tells a person whether it is the right backup."""

Saved = tuple[Path, Inside]


def holdings(inside: Inside, text: Text) -> list[tuple[str, str]]:
    """What a backup holds, as a person would compare it."""
    told = [
        (text.word("vault.move.made"), moment(inside.made)),
        (text.word("vault.move.changed"), entries.when(inside.changed) if inside.changed else "—"),
        (text.word("vault.move.entries"), f"{inside.entries:,}"),
    ]
    told += [(entries.subject(name, text), f"{inside.rows[name]:,}") for name in _COUNTED if inside.rows.get(name)]
    return told


def moving_sheet(path: Path, inside: Inside, clock: Clock, language: str) -> Sheet:
    """The page that goes along: what to do on the new computer, and what must be there then."""
    text = Text(language)
    word, day = text.word, clock.today()
    figures = [Figure(name, value) for name, value in holdings(inside, text)]
    steps: list[Heading | Paragraph] = []
    for n, step in enumerate(_STEPS, 1):
        steps.append(Heading(word("vault.move.step", n=n, what=word(f"vault.move.{step}.title"))))
        steps.append(Paragraph(word(f"vault.move.{step}.text", file=path.name)))
    return Sheet(
        f"MV-{day:%Y%m%d}",
        word("vault.move.title"),
        word("vault.move.answer"),
        language,
        day,
        (
            *steps,
            Heading(word("vault.move.holds")),
            Figures(tuple(figures[:4])),
            *((Figures(tuple(figures[4:])),) if figures[4:] else ()),
            Paragraph(word("vault.move.once"), "strong"),
        ),
        facts=(word("vault.move.file", file=path.name), word("vault.sheet.dated", day=day)),
    )


class MoveDialog(Frame):
    """Accepted where the vault is to be locked here and no longer used; else everything stays as it is."""

    previewed = Signal(object)

    def __init__(
        self,
        desk: VaultDesk,
        lane: Lane,
        language: str,
        clock: Clock = CLOCK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lane, language, parent)
        self._desk, self._clock, self._language = desk, clock, language
        self._saved: Saved | None = None
        self.place: Path | None = None
        self.steps, self.choose = Steps(), Button(icon="usb")
        self._where, self._note = Elided(), Note(Tone.NOTICE)
        self.facts, self._file = QGridLayout(), Words(bold=True, wrap=True)
        self.print_button = Button(icon="printer")
        self._build_places()
        self.choose.clicked.connect(self._ask_place)
        self.print_button.clicked.connect(self.print_it)
        self._go(SAVE)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_places(self) -> None:
        self.head.insertWidget(0, self.steps)
        self.head.insertSpacing(1, 6)
        first = self.add_place(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(self.choose)
        card = Card(16, 6)
        card.column.addWidget(Words(self.tr("Stick or folder"), bold=True))
        card.column.addLayout(row)
        card.column.addWidget(self._note)
        first.addWidget(card)
        first.addWidget(
            Words(
                self.tr(
                    "The backup is encrypted like the vault, and is checked before it counts. Whoever finds the "
                    "stick cannot read it without the passphrase or the key on paper."
                ),
                quiet=True,
                wrap=True,
            )
        )
        first.addStretch()
        second = self.add_place(10)
        for n, step in enumerate(_STEPS, 1):
            line = QHBoxLayout()
            line.setSpacing(10)
            number = Words(f"{n}.", bold=True)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Words(self._told(step), wrap=True), 1)
            second.addLayout(line)
        held = Card(16, 6)
        self.facts.setHorizontalSpacing(24)
        self.facts.setVerticalSpacing(4)
        self.facts.setColumnStretch(1, 1)
        held.column.addWidget(self._file)
        held.column.addLayout(self.facts)
        second.addWidget(held)
        second.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        second.addStretch()
        last = self.add_place(10)
        warning = Card(16, 6)
        warned = Words(self.tr("Go on in one place only."), bold=True)
        warned.set_tone(Tone.WARNING)
        warning.column.addWidget(warned)
        warning.column.addWidget(
            Words(
                self.tr(
                    "Two copies that both go on can never be merged. posdesk sees that they have parted, and then one "
                    "of the two must be chosen and the other's work is lost."
                ),
                wrap=True,
            )
        )
        last.addWidget(warning)
        last.addWidget(
            Words(
                self.tr(
                    "Locked here, this computer no longer asks for the passphrase when the program starts, and says "
                    "that the vault has moved. Nothing is deleted: should the new computer fail, it opens here."
                ),
                wrap=True,
            )
        )
        last.addStretch()
        self.choose.setText(self.tr("Choose a stick or folder…"))
        self.print_button.setText(self.tr("Print this…"))

    def _told(self, step: str) -> str:
        return self.wording.text.word(f"vault.move.{step}.short")

    # going from step to step

    def _go(self, step: int) -> None:
        self.places.setCurrentIndex(step)
        names = (self.tr("Backup"), self.tr("On the new computer"), self.tr("Stop here"))
        self.steps.show_step(step, names)
        title = self.tr("Move to a new computer")
        if step == SAVE:
            lead = self.tr("Everything goes along in one encrypted file: files, terms, decisions and history.")
            self.say(title, lead, self.tr("Write the backup"), self.tr("Cancel"))
        elif step == THERE:
            lead = self.tr("The backup is written and checked. These three things are done on the new computer:")
            self.say(title, lead, self.tr("It is open there"), self.tr("Later"))
        else:
            lead = self.tr("The vault is open on the new computer. What becomes of the one here?")
            self.say(title, lead, self.tr("Lock it here, and stop"), self.tr("Leave it as it is"))
        self._refresh()

    def _refresh(self) -> None:
        self._where.setText(str(self.place) if self.place else self.tr("None yet: a USB stick is best."))
        self.main.setEnabled(not self.busy and (self.places.currentIndex() != SAVE or self.place is not None))

    def go_on(self) -> None:
        """The main button of the step."""
        step, place, desk = self.places.currentIndex(), self.place, self._desk
        if self.busy or not self.main.isEnabled():
            return
        if step == SAVE and place is not None:

            def save(job: Job) -> Saved:
                return desk.back_up(place, job), desk.inside(job)

            self.work(save, self._written, self.tr("Writing the backup…"))
        elif step == THERE:
            self._go(STOP)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accept()

    def _ask_place(self) -> None:
        title = self.tr("A stick or folder that can be taken to the new computer")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.take(Path(folder))

    def take(self, folder: Path) -> None:
        """Use this place."""
        self.place = folder
        apart = not same_disk(folder, self._desk.default_folder)
        self._note.setText("" if apart else self.tr("That is this computer's own disk: copy the file to a stick then."))
        self._refresh()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, saved: Saved) -> None:
        self._saved = saved
        path, inside = saved
        self._file.setText(self.tr("{file} in {folder}").format(file=path.name, folder=breakable(str(path.parent))))
        for row, (name, words) in enumerate(holdings(inside, self.wording.text)):
            self.facts.addWidget(Words(name, quiet=True), row, 0)
            self.facts.addWidget(Words(words), row, 1)
        self._go(THERE)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong."""
        super().refused(error)
        self._refresh()

    # paper

    def print_it(self) -> None:
        """Show the page that is printed."""
        if self._saved is None:
            return
        page = moving_sheet(*self._saved, self._clock, self._language)

        def work(_job: Job) -> bytes:
            return sheets.render(page)

        self.lane.run(work, self._preview, self.refused)

    def _preview(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        dialog = printing.Preview(pdf, self.tr("What to do on the new computer"), self)
        self.previewed.emit(dialog)
        dialog.open()

    def done(self, result: int) -> None:
        if self._task is not None:
            # the vault is about to be locked
            self._task.cancel()
        super().done(result)

"""A letter: in one of three languages, changed as one likes, printed or saved; the program sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from posdesk.cases.model import Letter, LetterKind, Story
from posdesk.cases.papers import letters
from posdesk.cases.ui.desk import CaseDesk
from posdesk.cases.ui.fields import KeptLine
from posdesk.kit.jobs import Job
from posdesk.kit.text import LANGUAGES
from posdesk.ui.buttons import Choice
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}


class LetterDialog(Frame):
    """One letter of a case; kept with it whenever it is printed, saved or closed."""

    def __init__(
        self, desk: CaseDesk, story: Story, kind: LetterKind, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, (760, 700))
        self._desk, self._story, self._kind = desk, story, kind
        self.letter: Letter | None = None
        self.language, self.to, self.subject, self.text = Choice(), KeptLine(), KeptLine(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self.say(
            self.wording.text.word(f"cases.letter.{kind}"),
            self.tr("Filled in from the case. Read it, change it, print it: you send it yourself."),
            self.tr("Print…"), self.tr("Close"),
        )  # fmt: skip
        self.aside.setText(self.tr("Save as PDF…"))
        self.aside.show()
        self.aside.clicked.connect(self.save_pdf)
        self.language.activated.connect(self._other_language)
        known = next((one for one in reversed(story.letters) if one.kind is kind), None)
        if known is not None:
            self._show(known)
        else:
            self._draft(language)

    def _lay_out(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(_NAMES[code], code)
        self.language.setCurrentIndex(self.language.findData(self.wording.language))
        place = self.add_place(6)
        row = QHBoxLayout()
        row.addWidget(labelled(self.tr("Language of the letter"), self.language))
        row.addWidget(self.language)
        row.addStretch()
        place.addLayout(row)
        place.addWidget(labelled(self.tr("To"), self.to))
        place.addWidget(self.to)
        place.addWidget(labelled(self.tr("Subject"), self.subject))
        place.addWidget(self.subject)
        place.addWidget(labelled(self.tr("Words"), self.text))
        place.addWidget(self.text, 1)
        self.text.setMinimumHeight(260)

    def _other_language(self) -> None:
        self._draft(str(self.language.currentData()))

    def _draft(self, language: str) -> None:
        desk, story, kind = self._desk, self._story, self._kind

        def work(_job: Job) -> Letter:
            cases = desk.cases()
            events = cases.timeline(story.case.id) if story.case.id else []
            return letters.draft(story, kind, events, desk.register().book(), cases.where(language), language)

        self.work(work, self._show, self.tr("Filling it in…"))

    def _show(self, letter: Letter) -> None:
        number = self.letter.id if self.letter is not None else letter.id
        self.letter = replace(letter, id=number)
        self.language.setCurrentIndex(self.language.findData(letter.language))
        self.to.put(letter.to)
        self.subject.put(letter.subject)
        self.text.setPlainText(letter.text)

    def _now(self) -> Letter | None:
        """The letter as it stands in the window."""
        if self.letter is None:
            return None
        return replace(
            self.letter, to=self.to.text(), subject=self.subject.text(), text=self.text.toPlainText(),
            language=str(self.language.currentData()),
        )  # fmt: skip

    def _keep(self, job: Job, then: Callable[[Letter], bytes]) -> tuple[Letter, bytes]:
        letter = self._now()
        assert letter is not None
        cases = self._desk.cases()
        kept = cases.letter(self._story, letter)
        cases.printed(kept.case, str(kept.kind))
        return kept, then(kept)

    def _render(self, letter: Letter) -> bytes:
        cases = self._desk.cases()
        story = cases.story(letter.case)
        return letters.render(letter, story, self._desk.register().book(), cases.where().day(cases.now))

    def go_on(self) -> None:
        """Show the pages, from where they can be printed."""
        if self.letter is not None:
            self.work(lambda job: self._keep(job, self._render), self._print, self.tr("Setting the pages…"))

    def _print(self, made: tuple[Letter, bytes]) -> None:
        from posdesk.ui import printing

        self.letter = made[0]
        printing.Preview(made[1], self.title.text(), self).open()

    def save_pdf(self) -> None:
        """Ask where to, and save it."""
        if self.letter is None:
            return
        kind = self.tr("PDF document")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the letter"), "letter.pdf", f"{kind} (*.pdf)")
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".pdf")

            def work(job: Job) -> tuple[Letter, Path]:
                kept, pdf = self._keep(job, self._render)
                save(path, pdf)
                return kept, path

            self.work(work, self._saved, self.tr("Saving…"))

    def _saved(self, made: tuple[Letter, Path]) -> None:
        self.letter = made[0]
        self.banner.say(Tone.GOOD, self.tr("Saved as {file}").format(file=made[1].name), seconds=8)

    def done(self, result: int) -> None:
        # What was changed is kept, whether or not it was printed; a lock closes this before the vault.
        letter = self._now()
        if letter is not None and (letter.id or letter != self.letter) and not self.busy:
            desk, story = self._desk, self._story
            self.lane.run(lambda _job: desk.cases().letter(story, letter), self._kept, saves=True)
        super().done(result)

    def _kept(self, letter: Letter) -> None:
        """It is kept."""

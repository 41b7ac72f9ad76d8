"""A guide, or all of them as a booklet, on paper or as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.guides import papers
from posdesk.guides.model import Guide
from posdesk.guides.service import Library
from posdesk.kit import sheet
from posdesk.kit.clock import Clock
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Choice
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.printing import Preview
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

ONE, ALL = range(2)


class PrintDialog(Frame):
    """Which guides; they are looked at before they are printed, and may be saved as PDF."""

    def __init__(
        self, library: Library, chosen: tuple[Guide, ...], lane: Lane, language: str, parent: QWidget, clock: Clock
    ) -> None:
        super().__init__(lane, language, parent, (520, 320))
        self._library, self._chosen, self._clock = library, chosen, clock
        self.what = Choice()
        self.what.setMaximumWidth(460)
        for guide in chosen:
            self.what.addItem(guide.title, ONE)
        self.what.addItem(self.tr("All guides as a booklet"), ALL)
        place = self.add_place(10)
        place.addWidget(labelled(self.tr("What"), self.what))
        place.addWidget(self.what)
        place.addWidget(
            Words(self.tr("Black on white, with drawings; each guide begins a page."), quiet=True, wrap=True)
        )
        place.addStretch()
        self.aside.setText(self.tr("Save as PDF…"))
        self.aside.show()
        self.aside.clicked.connect(self._choose)
        self._out: Path | None = None
        lead = self.tr("For the drawer beside the till: the call comes at the counter, not at the computer.")
        self.say(self.tr("Print guides"), lead, self.tr("Look and print…"), self.tr("Close"))

    def go_on(self) -> None:
        """Make the pages, and show them."""
        self._out = None
        self._make()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), "guides.pdf", "PDF (*.pdf)")
        if chosen:
            self._out = Path(chosen)
            self._make()

    def _make(self) -> None:
        library, today, language = self._library, self._clock.today(), self.wording.language
        guides, out = self._chosen if self.what.currentData() == ONE else library.guides, self._out
        every = self.what.currentData() == ALL

        def work(job: Job) -> bytes:
            sheets = (
                papers.booklet(guides, today, language, library.origins)
                if every
                else (papers.compose(guide, today, library.origins.get(guide.id)) for guide in guides)
            )
            made = []
            for done, one in enumerate(sheets):
                job.step("printing", done, len(guides))
                made.append(one)
            pdf = sheet.render_all(made) if every else sheet.render(made[0])
            if out is not None:
                save(out, pdf)
            return pdf

        self.work(work, self._made, self.tr("Setting the pages…"))

    def _made(self, pdf: bytes) -> None:
        if self._out is not None:
            self.banner.say(Tone.GOOD, self.tr("Saved: {file}").format(file=self._out.name))
            return
        Preview(pdf, self.title.text(), self).open()

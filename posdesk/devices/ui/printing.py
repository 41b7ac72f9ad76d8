"""What of the inventory goes on paper: the list that PCI DSS asks for, a sheet of each device, and tags to stick on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QWidget

from posdesk.devices.model import Device
from posdesk.devices.papers import listed, onepager, risks, tags
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.forms import NumberLine
from posdesk.kit import sheet
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Choice
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.printing import Preview
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

LIST, ONE_EACH, TAGS, RISKS = "list", "each", "tags", "risks"
_WIDE: Final = 16_777_215
_MOST_SHEETS: Final = 200
"""Sheets of single devices that are made at once: whoever wants more prints a shop at a time."""


class PaperDialog(Frame):
    """Which paper, and how; it is looked at before it is printed, and may be saved as PDF."""

    def __init__(
        self, desk: InventoryDesk, devices: Sequence[Device], lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, (560, 420))
        self._desk, self._devices = desk, tuple(devices)
        self.paper, self.layout_of, self.phone = Choice(), Choice(), QLineEdit()
        for choice in (self.paper, self.layout_of):
            choice.setMaximumWidth(_WIDE)
        self.first = NumberLine(1)
        place = self.add_place(10)
        place.addWidget(labelled(self.tr("Paper"), self.paper))
        place.addWidget(self.paper)
        self.form = QWidget()
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 6, 0, 0)
        form.addRow(labelled(self.tr("Labels"), self.layout_of), self.layout_of)
        form.addRow(labelled(self.tr("Begin with label"), self.first), self.first)
        form.addRow(labelled(self.tr("Whoever finds one calls"), self.phone), self.phone)
        place.addWidget(self.form)
        place.addStretch()
        words = Wording(language).text
        for code, name in (
            (LIST, self.tr("List of devices (PCI DSS 9.5.1.1)")), (ONE_EACH, self.tr("A sheet of each device")),
            (TAGS, self.tr("Tags with a code")), (RISKS, self.tr("How often each is inspected, and why")),
        ):  # fmt: skip
            self.paper.addItem(name, code)
        for code in tags.LAYOUTS:
            self.layout_of.addItem(words.word(f"devices.layout.{code}"), code)
        self.phone.setPlaceholderText(self.tr("the shop's own number"))
        self.aside.setText(self.tr("Save as PDF…"))
        self.aside.show()
        self.aside.clicked.connect(self._choose)
        self.paper.currentIndexChanged.connect(self._refresh)
        self.layout_of.currentIndexChanged.connect(self._refresh)
        self._out: Path | None = None
        self.say(
            self.tr("Print"),
            self.tr("%n device(s)", "", len(self._devices)),
            self.tr("Look and print…"),
            self.tr("Close"),
        )
        if len(self._devices) == 1:
            self.paper.setCurrentIndex(self.paper.findData(ONE_EACH))
        self._refresh()

    def _refresh(self) -> None:
        self.form.setVisible(self.paper.currentData() == TAGS)
        most = tags.LAYOUTS[str(self.layout_of.currentData())].labels
        self.first.setToolTip(self.tr("1 to {most}").format(most=most))

    def go_on(self) -> None:
        """Make the pages, and show them."""
        self._out = None
        self._make()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._name(), "PDF (*.pdf)")
        if chosen:
            self._out = Path(chosen)
            self._make()

    def _name(self) -> str:
        """What the file is called if nobody says otherwise: what it is, and no name of anything in it."""
        return f"{self.paper.currentText().partition('(')[0].partition('（')[0].strip()}.pdf"

    def _make(self) -> None:
        desk, devices, language = self._desk, self._devices, self.wording.language
        paper, layout = str(self.paper.currentData()), tags.LAYOUTS[str(self.layout_of.currentData())]
        first = min(max(self.first.value or 1, 1), layout.labels)
        phone, out = self.phone.text().strip(), self._out

        def work(job: Job) -> bytes:
            inventory, book = desk.devices(), desk.register().book()
            today = inventory.today
            if paper == LIST:
                pdf = sheet.render(listed.compose(devices, book, today, language))
            elif paper == RISKS:
                every = inventory.everything()
                pdf = sheet.render(risks.compose(devices, every.risks, book, today, language))
            elif paper == TAGS:
                made = tags.compose(devices, book, language, phone)
                pdf = tags.render(made, layout, today, language, first)
            else:
                pdf = sheet.render_all(_sheets(desk, devices, language, job))
            if out is not None:
                save(out, pdf)
            return pdf

        self.work(work, self._made, self.tr("Setting the pages…"))

    def _made(self, pdf: bytes) -> None:
        if self._out is not None:
            words = self.wording.text.word("devices.paper.plaintext", file=self._out.name)
            self.banner.say(Tone.GOOD, words)
            return
        Preview(pdf, self.title.text(), self).open()


def _sheets(desk: InventoryDesk, devices: Sequence[Device], language: str, job: Job) -> list[sheet.Sheet]:
    """A sheet of each device, with its reference photos, which are held in memory alone."""
    inventory, book = desk.devices(), desk.register().book()
    made = []
    for done, device in enumerate(devices[:_MOST_SHEETS]):
        job.step("printing", done, min(len(devices), _MOST_SHEETS))
        detail = inventory.detail(device.id)
        photos = {one.attachment: inventory.content(one.attachment) for one in detail.photos if one.reference}
        due = onepager.next_inspection(detail, inventory.today)
        made.append(onepager.compose(detail, photos, book, inventory.today, language, due))
    return made

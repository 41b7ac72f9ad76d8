"""Which sheet goes on paper, and how; its pages are looked at beside the choices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.checklists.model import Kind, Paper, Sheet
from posdesk.checklists.rules import numbering
from posdesk.checklists.service import Choices, Order, Printed, Shelf
from posdesk.checklists.ui.desk import ChecklistDesk
from posdesk.devices.model import Status
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.text import LANGUAGES
from posdesk.ui import theme
from posdesk.ui.buttons import Choice, Mark
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.printing import Preview, Printout
from posdesk.ui.saving import save
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.tick import Tick

NAMES: Final = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
_PAUSE: Final = 250
_REASONED: Final = (Kind.MONTHLY, Kind.OPENING, Kind.CLOSING)


class Leaf(QWidget):
    """One page of a PDF, as large as its place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printout: Printout | None = None
        self.page = 0
        self._picture = QImage()
        self.setMinimumSize(QSize(300, 380))

    def show_pages(self, pdf: bytes) -> None:
        """Show a PDF from its first page on, or from the page that was shown."""
        old, self.printout = self.printout, Printout(pdf, self)
        if old is not None:
            old.deleteLater()
        self.page = min(self.page, self.pages - 1)
        self._draw()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return 0 if self.printout is None else self.printout.document.pageCount()

    def turn(self, by: int) -> None:
        """Go to another page."""
        self.page = max(0, min(self.page + by, self.pages - 1))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self.printout is not None and self.pages:
            size = self.printout.document.pagePointSize(self.page)
            dots = self.devicePixelRatioF()
            scale = min((self.width() - 12) / size.width(), (self.height() - 12) / size.height()) * dots
            wanted = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
            self._picture = self.printout.document.render(self.page, wanted)
            self._picture.setDevicePixelRatio(dots)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture.isNull():
            return
        size = self._picture.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        box = QRectF(left, top, size.width(), size.height())
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.drawImage(box, self._picture)
        painter.setPen(QPen(QColor(theme.current().edge), 1))
        painter.drawRect(box)


class PrintDialog(Frame):
    """The choices on the left, the pages on the right; ``printed`` brings the number of the sheet that was kept."""

    printed = Signal(str)
    saved = Signal(str)

    def __init__(
        self, desk: ChecklistDesk, shelf: Shelf, lane: Lane, language: str, parent: QWidget | None = None,
        wanted: Order | None = None,
    ) -> None:  # fmt: skip
        super().__init__(lane, language, parent, (1000, 690))
        self._desk, self._shelf = desk, shelf
        self.kind, self.month, self.shop, self.device = Choice(), Choice(), Choice(), Choice()
        self.first, self.second = Choice(), Choice()
        self.paper = Segments(2)
        self.large, self.reasons = Tick(""), Tick("")
        self.leaf, self.back, self.forth, self.count = (
            Leaf(),
            Mark("chevron-left"),
            Mark("chevron-right"),
            Words(quiet=True),
        )
        self._asked = 0
        self._out: Path | None = None
        self._named: list[QWidget] = []
        self._pause = Pause(_PAUSE, self.look, self)
        self._lay_out()
        self._fill(wanted or Order(month=numbering.month_of(shelf.today)))
        self._say()
        self._wire()
        self._chosen()

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(4)
        self._device_label = labelled(self.tr("Whose acceptance"), self.device)
        rows: Sequence[tuple[QWidget, QWidget]] = (
            (labelled(self.tr("Sheet"), self.kind), self.kind), (labelled(self.tr("Month"), self.month), self.month),
            (labelled(self.tr("Shop"), self.shop), self.shop), (self._device_label, self.device),
            (labelled(self.tr("Language"), self.first), self.first),
            (labelled(self.tr("Second language on it"), self.second), self.second),
            (labelled(self.tr("Paper"), self.paper), self.paper),
        )  # fmt: skip
        for label, control in rows:
            form.addWidget(label)
            form.addWidget(control)
            form.addSpacing(6)
            if isinstance(control, Choice):
                control.setMaximumWidth(264)
                control.setMinimumWidth(264)
        self._named = [rows[2][0]]
        form.addWidget(self.large)
        form.addWidget(self.reasons)
        form.addStretch()
        left = QWidget()
        left.setFixedWidth(272)
        left.setLayout(form)
        form.setContentsMargins(QMargins(0, 0, 0, 0))
        turning = QHBoxLayout()
        turning.addStretch()
        for widget in (self.back, self.count, self.forth):
            turning.addWidget(widget)
        turning.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.leaf, 1)
        right.addLayout(turning)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(20)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.places.addWidget(place)

    def _fill(self, wanted: Order) -> None:
        words, shelf = self.wording.text, self._shelf
        for kind in Kind:
            self.kind.addItem(words.word(f"checklists.kind.{kind}"), str(kind))
        this = numbering.month_of(shelf.today)
        months = {numbering.later(this, by) for by in range(-3, 2)} | {wanted.month}
        for month in sorted(months):
            self.month.addItem(words.show(numbering.first_day(month), "monthyear"), month)
        for one in shelf.book.shops:
            self.shop.addItem(one.name, one.id)
        self.device.addItem(self.tr("An empty form"), None)
        for device in shelf.devices:
            if device.status in (Status.ORDERED, Status.RECEIVED, Status.ADOPTED):
                self.device.addItem(device.name or device.serial, device.id)
        self.second.addItem(self.tr("none"), "")
        for code in LANGUAGES:
            self.first.addItem(NAMES[code], code)
            self.second.addItem(NAMES[code], code)
        self.kind.setCurrentIndex(self.kind.findData(str(wanted.kind)))
        self.month.setCurrentIndex(self.month.findData(wanted.month))
        self.first.setCurrentIndex(max(0, self.first.findData(words.language)))
        if wanted.shop is not None:
            self.shop.setCurrentIndex(max(0, self.shop.findData(wanted.shop)))

    def _say(self) -> None:
        self.say(self.tr("Print a sheet"), "", self.tr("Print…"), self.tr("Close"))
        self.paper.say(("A4", "Letter"))
        self.large.setText(self.tr("Large print"))
        self.reasons.setText(self.tr("How often, and why"))
        self.back.name_it(self.tr("Page before"))
        self.forth.name_it(self.tr("Next page"))
        self.leaf.setAccessibleName(self.tr("The pages as they will be printed"))
        self.aside.setText(self.tr("Save as PDF…"))
        self.aside.show()

    def _wire(self) -> None:
        for choice in (self.kind, self.month, self.shop, self.device, self.first, self.second):
            choice.currentIndexChanged.connect(self._chosen)
        self.paper.shown.connect(self._chosen)
        self.large.toggled.connect(self._chosen)
        self.reasons.toggled.connect(self._chosen)
        self.back.clicked.connect(self._turn_back)
        self.forth.clicked.connect(self._turn)
        self.aside.clicked.connect(self._choose_file)

    @property
    def order(self) -> Order:
        """What is chosen."""
        first, second = str(self.first.currentData()), str(self.second.currentData())
        languages = (first, second) if second and second != first else (first,)
        kind = Kind(str(self.kind.currentData()))
        paper = Paper.LETTER if self.paper.current == 1 else Paper.A4
        choices = Choices(paper, self.large.isChecked(), languages, self.reasons.isChecked() and kind in _REASONED)
        shop, device = self.shop.currentData(), self.device.currentData()
        return Order(
            kind, str(self.month.currentData()), shop if isinstance(shop, int) else None, choices,
            device if isinstance(device, int) and kind is Kind.ACCEPTANCE else None,
        )  # fmt: skip

    def _chosen(self) -> None:
        kind = Kind(str(self.kind.currentData()))
        for widget in (self.device, self._device_label):
            widget.setVisible(kind is Kind.ACCEPTANCE)
        several: tuple[QWidget, ...] = (self.shop, *self._named)
        for one in several:
            one.setVisible(self.shop.count() > 1)
        self.reasons.setVisible(kind in _REASONED)
        self._pause.start()

    def look(self) -> None:
        """Set the pages anew, to be looked at."""
        self._pause.stop()
        self._asked += 1
        turn, desk, order = self._asked, self._desk, self.order

        def work(_job: Job) -> tuple[int, Printed]:
            return turn, desk.checklists().preview(order)

        self.bar.begin()
        self.lane.run(work, self._came, self._lost)

    def _came(self, came: tuple[int, Printed]) -> None:
        turn, printed = came
        if turn == self._asked:
            self.bar.hide()
            self.leaf.show_pages(printed.pdf)
            self._count()

    def _lost(self, error: PosdeskError) -> None:
        self.bar.hide()
        self.refused(error)

    def _turn(self) -> None:
        self.leaf.turn(1)
        self._count()

    def _turn_back(self) -> None:
        self.leaf.turn(-1)
        self._count()

    def _count(self) -> None:
        words = self.wording.text.word("sheet.page", page=self.leaf.page + 1, pages=self.leaf.pages)
        self.count.setText(words)
        self.back.setEnabled(self.leaf.page > 0)
        self.forth.setEnabled(self.leaf.page + 1 < self.leaf.pages)

    # paper

    def go_on(self) -> None:
        """Keep the sheet, and hand it to the printer's own dialog."""
        self._out = None
        self._make()

    def _choose_file(self) -> None:
        name = f"{self.order.kind}-{self.order.month}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            self._out = Path(chosen)
            self._make()

    def _make(self) -> None:
        desk, order, out = self._desk, self.order, self._out

        def work(_job: Job) -> tuple[Sheet, bytes]:
            lists = desk.checklists()
            sheet = lists.print(order)
            pdf = lists.pages(sheet)
            if out is not None:
                save(out, pdf)
            return sheet, pdf

        self.work(work, self._made, self.tr("Setting the pages…"))

    def _made(self, made: tuple[Sheet, bytes]) -> None:
        sheet, pdf = made
        self.printed.emit(sheet.number)
        if self._out is not None:
            words = self.wording.text.word("devices.paper.plaintext", file=self._out.name)
            self.banner.say(Tone.GOOD, words)
            return
        Preview(pdf, sheet.number, self).open()

"""Photos of a device, side by side with those by which tampering is told. It compares; what it means, people say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.devices.model import SIDES, Photo
from posdesk.devices.ui.canvas import Canvas, Mode, Points
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.sides import PhotoSheet, first_referred
from posdesk.devices.ui.tell import ask_for_picture
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Choice, Mark
from posdesk.ui.dropping import Drop
from posdesk.ui.labels import Words
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault import service as vaults
from posdesk.vault.service import Chosen, Ready

MODES = (Mode.BESIDE, Mode.WIPE, Mode.BLINK)


@dataclass(frozen=True, slots=True)
class Pair:
    """What is known of one side: all pictures of it, and the two that are looked at."""

    side: str
    photos: tuple[Photo, ...]
    reference: Photo | None
    new: Photo | None
    images: tuple[bytes, bytes]
    today: date


@dataclass(frozen=True, slots=True)
class Several:
    """Pictures that came together, before somebody says of which side each is."""

    chosen: Chosen
    fresh: frozenset[str]
    """Sides of which there is a photo of today already."""
    referred: bool
    """Whether any side has a reference."""
    today: date


class CompareView(QWidget):
    """The comparison; nothing of it is ever a file."""

    changed = Signal()
    """A photo was taken in, or another is the reference."""

    def __init__(
        self, desk: InventoryDesk, device: int, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._device, self._lane, self._wording = desk, device, lane, Wording(language)
        self.person: int | None = None
        """Who takes the photos."""
        self.pair: Pair | None = None
        self.canvas, self.banner = Canvas(), Banner()
        self.side, self.which, self.mode = Choice(), Choice(), Segments(3)
        self.align, self.add = Button(icon="plus"), Button(icon="image", look="main")
        self.refer = Button(icon="check")
        self.closer, self.further, self.whole = Mark("zoom-in"), Mark("zoom-out"), Mark("maximize-2")
        self._old, self._new, self._hint = Words(bold=True), Words(bold=True), Words(quiet=True, wrap=True)
        self._build()
        self._say()
        self.load()

    def _build(self) -> None:
        Drop(self).came.connect(self.take)
        self.align.setCheckable(True)
        for side in SIDES:
            self.side.addItem("", side)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.side, self.mode, self.align):
            tools.addWidget(widget)
        tools.addStretch()
        for mark in (self.further, self.closer, self.whole):
            tools.addWidget(mark)
        heads = QHBoxLayout()
        heads.addWidget(self._old, 1)
        heads.addWidget(self._new, 1)
        heads.addWidget(self.which)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.refer)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addLayout(heads)
        column.addWidget(self.canvas, 1)
        column.addLayout(foot)
        self.side.currentIndexChanged.connect(self._other_side)
        self.which.currentIndexChanged.connect(self._other_new)
        self.mode.shown.connect(self._look)
        self.align.toggled.connect(self._aligning)
        self.closer.clicked.connect(self._closer)
        self.further.clicked.connect(self._further)
        self.whole.clicked.connect(self.canvas.fit)
        self.add.clicked.connect(self._ask)
        self.refer.clicked.connect(self.make_reference)
        self.canvas.pointed.connect(self._pointed)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._say()
        if self.pair is not None:
            self._tell(self.pair)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self) -> None:
        for place, side in enumerate(SIDES):
            self.side.setItemText(place, self._wording.text.word(f"devices.side.{side}"))
        self.side.setAccessibleName(self.tr("Side"))
        self.which.setAccessibleName(self.tr("Which of the new photos"))
        self.mode.say((self.tr("Side by side"), self.tr("Wipe"), self.tr("Blink")))
        self.align.setText(self.tr("Align"))
        self.align.setToolTip(self.tr("Point at the same two places in both photos, such as two screws."))
        self.closer.name_it(self.tr("Closer (+)"))
        self.further.name_it(self.tr("Further away (-)"))
        self.whole.name_it(self.tr("All of it (0)"))
        self.add.setText(self.tr("Add a new photo..."))
        self.refer.setText(self.tr("Make it the reference"))

    # what is there

    @property
    def side_now(self) -> str:
        """Which side is looked at."""
        return str(self.side.currentData())

    def show_side(self, side: str) -> None:
        """Look at a side."""
        self.side.setCurrentIndex(SIDES.index(side))

    def load(self, chosen: int | None = None) -> None:
        """Fetch the photos of the side; ``chosen`` is the new one that is wanted, else the latest."""
        desk, device, side = self._desk, self._device, self.side_now
        self._lane.run(lambda _job: _fetch(desk, device, side, chosen), self._came, self._failed)

    def _came(self, pair: Pair) -> None:
        if pair.side != self.side_now:
            return
        self.pair = pair
        new, old = pair.new, pair.reference
        images = [QImage.fromData(data) if data else QImage() for data in pair.images]
        points: tuple[Points, Points] = (old.points if old else (), new.points if new else ())
        self.canvas.show_pictures(images[0], images[1], points)
        self.which.blockSignals(True)
        self.which.clear()
        others = [photo for photo in pair.photos if not photo.reference]
        for photo in reversed(others):
            self.which.addItem(photo.on.isoformat() if photo.on else "", photo.id)
        self.which.setCurrentIndex(max(0, self.which.findData(new.id if new else None)))
        self.which.blockSignals(False)
        self.which.setVisible(len(others) > 1)
        both = new is not None and old is not None
        self.mode.setEnabled(both)
        self.align.setEnabled(both)
        self.refer.setVisible(new is not None)
        self._tell(pair)

    def _tell(self, pair: Pair) -> None:
        old, new = pair.reference, pair.new
        on = [photo.on.isoformat() if photo and photo.on else "" for photo in (old, new)]
        self._old.setText(self.tr("Reference {day}").format(day=on[0]) if old else self.tr("No reference yet"))
        self._new.setText(self.tr("New {day}").format(day=on[1]) if new else self.tr("No new photo yet"))
        name = self.tr("{side}: reference and new photo").format(side=self.side.currentText())
        self.canvas.setAccessibleName(name)
        if self.align.isChecked():
            words = self.tr(
                "Point at the same two places in both photos, such as two screws: 1 and 2 on the left, 1 and 2 on the "
                "right. By keyboard: arrows, Enter, and X for the other photo."
            )
        elif old is None and new is None:
            words = self.tr(
                "Take a photo of this side, straight and in good light. It becomes what others are held to."
            )
        elif old is None:
            words = self.tr("Make this photo the reference while you are sure of the device.")
        elif new is None:
            words = self.tr("Take a new photo from the same place, and compare.")
        else:
            words = self.tr("Compare: case, screws, seals, slot, keypad, cables. Is anything there that was not?")
        self._hint.setText(words)

    def _other_side(self) -> None:
        self.align.setChecked(False)
        # what belongs to another side must not stand under this one's name
        self.wipe()
        self.load()

    def _other_new(self) -> None:
        number = self.which.currentData()
        if isinstance(number, int):
            self.load(number)

    # looking

    def _look(self, number: int) -> None:
        self.canvas.set_mode(MODES[number])
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aligning(self, on: bool) -> None:
        self.canvas.set_pointing(on)
        self.mode.setEnabled(not on)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.pair is not None:
            self._tell(self.pair)

    def _closer(self) -> None:
        self.canvas.closer()

    def _further(self) -> None:
        self.canvas.closer(0.8)

    def _pointed(self, which: int, points: Points) -> None:
        pair, desk = self.pair, self._desk
        if pair is None or len(points) != 4:
            return
        photo = pair.new if which else pair.reference
        if photo is None:
            return
        marked = replace(photo, points=points)
        self.pair = replace(pair, new=marked) if which else replace(pair, reference=marked)
        self._lane.run(lambda _job: desk.devices().mark(marked), self._marked, self._failed)
        if all(len(known) == 4 for known in self.canvas.points):
            self.align.setChecked(False)

    def _marked(self, _nothing: None) -> None:
        self.banner.dismiss()

    # new photos

    def _ask(self) -> None:
        ask_for_picture(self, self.side.currentText(), self.tr("Pictures"), self.take)

    def take(self, paths: list[Path]) -> None:
        """Keep a new photo of this side, or several once it is said of which; the first one of all is the reference."""
        desk, device = self._desk, self._device
        if len(paths) > 1:
            self._lane.run(lambda _job: _several(desk, device, paths), self._ask_sides, self._failed)
            return
        side, person = self.side_now, self.person

        def work(_job: Job) -> Pair:
            chosen = vaults.ready_files(paths, pictures=True)
            if chosen.error is not None:
                raise chosen.error
            (ready,) = chosen.ready
            devices = desk.devices()
            first = not any(one.side == side and one.reference for one in devices.detail(device).photos)
            photo = Photo(device=device, side=side, on=devices.today, person=person, reference=first)
            devices.photograph(photo, ready)
            return _fetch(desk, device, side, None)

        self._lane.run(work, self._taken, self._failed)

    def _ask_sides(self, several: Several) -> None:
        error = several.chosen.error
        if error is None:
            self.banner.dismiss()
        else:
            self._failed(error)
        if not several.chosen.ready:
            return
        sheet = PhotoSheet(
            self._device, several.chosen.ready, several.fresh, self._wording, several.today, self.window()
        )
        # of a device that has references, new photos are for comparing
        sheet.reference.setChecked(not several.referred)
        sheet.tell(self.banner.text if error is not None else "")
        sheet.agreed.connect(self._sides_said)
        sheet.open()

    def _sides_said(self, photos: Sequence[tuple[Photo, Ready]]) -> None:
        desk, device, person = self._desk, self._device, self.person
        first = photos[0][0].side

        def work(_job: Job) -> Pair:
            devices = desk.devices()
            referred = {one.side for one in devices.detail(device).photos if one.reference}
            for photo, ready in first_referred(photos, referred):
                devices.photograph(replace(photo, person=person), ready)
            return _fetch(desk, device, first, None)

        self.show_side(first)
        self._lane.run(work, self._several_taken, self._failed)

    def _several_taken(self, pair: Pair) -> None:
        # what was wrong with other files still stands above
        self._came(pair)
        self.changed.emit()

    def make_reference(self) -> None:
        """Hold later photos of this side against the one that is shown as new."""
        pair, desk, device, side = self.pair, self._desk, self._device, self.side_now
        if pair is None or pair.new is None:
            return
        photo = pair.new

        def work(_job: Job) -> Pair:
            desk.devices().refer(photo)
            return _fetch(desk, device, side, None)

        self._lane.run(work, self._taken, self._failed)

    def _taken(self, pair: Pair) -> None:
        self.banner.dismiss()
        self._came(pair)
        self.changed.emit()

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def wipe(self) -> None:
        """Keep nothing of the photos in the window."""
        self.pair = None
        self.canvas.wipe_out()


class CompareDialog(QDialog):
    """The comparison in a window of its own, for a task in which it is one step."""

    def __init__(
        self, desk: InventoryDesk, device: int, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = CompareView(desk, device, lane, language)
        close = Button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(20, 16, 20, 16))
        column.addWidget(self.view, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.clicked.connect(self.accept)
        self.setWindowTitle(self.tr("Compare photos"))
        self.setModal(True)
        self.resize(1100, 740)

    def done(self, result: int) -> None:
        self.view.wipe()
        super().done(result)


def _several(desk: InventoryDesk, device: int, paths: Sequence[Path]) -> Several:
    chosen, devices = vaults.ready_files(paths, pictures=True), desk.devices()
    photos, today = devices.detail(device).photos, devices.today
    fresh = frozenset(photo.side for photo in photos if photo.on == today)
    return Several(chosen, fresh, any(photo.reference for photo in photos), today)


def _fetch(desk: InventoryDesk, device: int, side: str, chosen: int | None) -> Pair:
    devices = desk.devices()
    photos = tuple(photo for photo in devices.detail(device).photos if photo.side == side)
    reference = next((photo for photo in photos if photo.reference), None)
    others = [photo for photo in photos if not photo.reference]
    if reference is not None and chosen is None:
        # an older one that was a reference once is no news
        others = [photo for photo in others if photo.id > reference.id]
    new = next((photo for photo in others if photo.id == chosen), others[-1] if others else None)
    data = tuple(devices.content(photo.attachment) if photo is not None else b"" for photo in (reference, new))
    return Pair(side, photos, reference, new, (data[0], data[1]), devices.today)

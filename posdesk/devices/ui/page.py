"""The inventory: which devices take the shop's money, where each stands, and what wants somebody."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from posdesk.devices.model import IN_USE, Device, Look, Status
from posdesk.devices.service import View
from posdesk.devices.ui.actions import Actions, Done
from posdesk.devices.ui.answers import Answers
from posdesk.devices.ui.beginning import Beginning
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.detail import DeviceDetail
from posdesk.devices.ui.doubts import Doubts, FoundDevices, Terminals
from posdesk.devices.ui.editing import Editing
from posdesk.devices.ui.listed import DeviceList
from posdesk.devices.ui.parts import Do
from posdesk.devices.ui.picture import PictureView
from posdesk.devices.ui.shelf import Shelf, fetch
from posdesk.devices.ui.tell import PICTURES
from posdesk.devices.ui.telling import Known
from posdesk.devices.ui.thumbs import Thumbs
from posdesk.kit.errors import PosdeskError
from posdesk.kit.links import Link, link
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.dropping import Drop
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.pause import Pause
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

LISTED, TERMINALS, FOUND, BEGINNING = range(4)
_PLACES: Final = {"terminals": TERMINALS, "found": FOUND}
_UNDO_SECONDS: Final = 20
_PHOTOS: Final = frozenset({*PICTURES.replace("*", "").split(), ".heic", ".heif"})
_PAUSE: Final = 60
"""Milliseconds for which a row must be looked at before its detail is fetched: arrows run past many."""


class DevicesPage(Page):
    """The page. What other parts of the program do for it is asked for by signals."""

    changed = Signal()
    link_wanted = Signal(object)
    accept_wanted = Signal(int)
    inspect_wanted = Signal(int, str)
    daily_wanted = Signal()
    compare_wanted = Signal(int)
    print_wanted = Signal(object)
    """A tuple of devices."""
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: InventoryDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._wording = desk, lane, Wording(language)
        self.shelf: Shelf | None = None
        self._asked = self._chosen_last = 0
        self._going: tuple[str, Mapping[str, str]] | None = None
        self._undo: Done | None = None
        self._onward: Link | None = None
        self.title, self.answer = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.places, self.banner = Segments(3), Banner()
        self.daily, self.tools, self.add = Button(icon="eye"), Button(icon="chevron-down"), Button("", "plus", "main")
        self.thumbs = Thumbs(desk, lane, self)
        self.listed, self.detail = DeviceList(self.thumbs), DeviceDetail(self.thumbs)
        self.terminals, self.found, self.beginning = Terminals(), FoundDevices(), Beginning()
        self.doing = Actions(desk, lane, self)
        self.answers, self.editing = Answers(self.doing, self), Editing(self.doing, lane, self)
        self._menu, self._body = QMenu(self), QStackedWidget()
        self._pause = Pause(_PAUSE, self._fetch_detail, self)
        self._build()
        self._connect()
        self.retranslate()
        self._show_place()

    def _build(self) -> None:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addWidget(self.listed, 1)
        row.addWidget(self.detail)
        for place in (both, self.terminals, self.found, self.beginning):
            self._body.addWidget(place)
        self.tools.setMenu(self._menu)
        column = page_column(self, 6)
        column.addLayout(page_head(self.title, self.daily, self.tools, self.add, places=self.places))
        column.addWidget(self.answer)
        column.addWidget(self.banner)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.places.shown.connect(self._show_place)
        self.daily.clicked.connect(self.daily_wanted)
        self.add.clicked.connect(self.editing.add_one)
        self.listed.chosen.connect(self._row_chosen)
        self.listed.opened.connect(self.editing.edit)
        self.listed.saved.connect(self._keep_views)
        self.detail.wanted.connect(self.do)
        Drop(self.detail, self._takes).came.connect(self._photographed)
        for place in (self.terminals, self.found):
            place.answered.connect(self.answers.take)
        self.answers.open_wanted.connect(self.open_device)
        self.answers.inspect_wanted.connect(self.inspect_wanted)
        self.answers.link_wanted.connect(self.link_wanted)
        self.answers.add_wanted.connect(self.editing.add_found)
        self.editing.accept_wanted.connect(self.accept_wanted)
        self.editing.device_wanted.connect(self.open_device)
        self.doing.done.connect(self._done)
        self.doing.failed.connect(self._failed)
        self.beginning.adopt_wanted.connect(self.editing.adopt)
        self.beginning.import_wanted.connect(self.import_wanted)
        self.beginning.accept_wanted.connect(self.editing.accept_new)

    # loading

    def refresh(self) -> None:
        """Fetch the inventory; call it when the page is shown, and after what others did to it."""
        self._asked += 1
        turn, desk, word = self._asked, self._desk, self._wording.text.word

        def called(device: Device) -> tuple[str, ...]:
            return word(f"devices.kind.{device.kind}"), word(f"devices.status.{device.status}")

        self._lane.run(lambda _job: (turn, fetch(desk, called)), self._loaded, self._failed)

    def _loaded(self, came: tuple[int, Shelf]) -> None:
        turn, shelf = came
        if turn != self._asked:
            return
        self.shelf = self.answers.shelf = self.editing.shelf = shelf
        self._chosen_last = 0
        for place in (self.listed, self.terminals, self.found):
            place.show_shelf(shelf, self._wording)
        self._say_answer()
        self._show_place()
        if self._going is not None:
            page, args = self._going
            self._going = None
            self.show_link(page, args)

    def open(self, link: Link) -> None:
        """Go to what an address names, once the inventory is here."""
        self.show_link(link.page, dict(link.args))

    def show_link(self, page: str, args: Mapping[str, str]) -> None:
        """Go to what a link names: ``device``, ``terminals``, ``found``, ``daily``, or the task ``accept``.

        The acceptance is that of the device that is named, or of the one that has come.
        """
        if self.shelf is None:
            self._going = (page, dict(args))
        elif page == "device" and args.get("id", "").isdecimal():
            self.open_device(int(args["id"]))
            if args.get("task") == "accept":
                self.accept_wanted.emit(int(args["id"]))
        elif page in _PLACES:
            self.places.go(_PLACES[page])
            place = self._body.widget(_PLACES[page])
            assert isinstance(place, Doubts)  # both of them are
            place.bring_into_view(args.get("terminal") or args.get("id", ""))
        elif page == "daily":
            self.daily_wanted.emit()
        elif args.get("task") == "accept":
            waiting = [one for one, it in self.shelf.by_id.items() if it.device.status is Status.RECEIVED]
            # one that has come is the one that is meant; else it is to be written down first
            self.accept_wanted.emit(waiting[0]) if len(waiting) == 1 else self.editing.accept_new()

    def open_device(self, number: int) -> None:
        """Look at one device."""
        self.places.go(LISTED)
        self._show_place()
        if self.shelf is not None and number in self.shelf.by_id:
            self.listed.choose(number)

    def _row_chosen(self, number: int) -> None:
        if number != self._chosen_last:
            self._chosen_last = number
            self._pause.start()

    def _fetch_detail(self) -> None:
        number, shelf, desk = self._chosen_last, self.shelf, self._desk
        if shelf is None or number not in shelf.by_id:
            self.detail.show_nothing(self.tr("No device is chosen."))
            return

        def work(_job: object) -> Known:
            devices = desk.devices()
            detail = devices.detail(number)
            return Known(shelf, detail, devices.may_go(detail.device))

        self._lane.run(work, self._told, self._failed)

    def _told(self, known: Known) -> None:
        if known.device.id == self._chosen_last and known.shelf is self.shelf:
            self.detail.show_known(known, self._wording)

    # what it says

    def _show_place(self, _place: int = 0) -> None:
        shelf = self.shelf
        empty = shelf is not None and not shelf.overview.devices
        doubts = shelf is not None and bool(shelf.overview.odd or shelf.overview.found)
        self.places.setVisible(shelf is not None and (not empty or doubts))
        for button in (self.daily, self.tools, self.add):
            button.setVisible(shelf is not None and not empty)
        place = self.places.current
        self._body.setCurrentIndex(BEGINNING if empty and place == LISTED else place)
        self._body.setVisible(shelf is not None)

    def _say_answer(self) -> None:
        shelf = self.shelf
        if shelf is None:
            self.answer.setText("")
            return
        told, odd = shelf.overview, len(shelf.overview.odd)
        unanswered = sum(not one.answer for one in told.found)
        self.places.say(
            (self.tr("Devices"), self.tr("In takings"), self.tr("Found")),
            (f"{len(told.devices):,}", f"{odd:,}" if odd else "", f"{unanswered:,}" if unanswered else ""),
        )
        self.places.tint(TERMINALS, Tone.DANGER if odd else None)
        self.places.tint(FOUND, Tone.ASK if unanswered else None)
        used = sum(one.status in IN_USE for one in told.devices)
        waiting = sum(one.status in (Status.RECEIVED, Status.QUARANTINE) for one in told.devices)
        wants = []
        if shelf.counts["suspected"]:
            wants.append(self.tr("%n suspected or stolen", "", shelf.counts["suspected"]))
        if odd:
            wants.append(self.tr("%n terminal(s) in takings to look at", "", odd))
        if waiting:
            wants.append(self.tr("%n waiting for acceptance", "", waiting))
        if shelf.counts["due"]:
            wants.append(self.tr("%n to inspect", "", shelf.counts["due"]))
        in_use = self.tr("%n device(s) in use", "", used)
        if not told.devices:
            self.answer.setText("")
        elif wants:
            both = self.tr("{devices}: {wants}.")
            self.answer.setText(both.format(devices=in_use, wants=self.tr(", ").join(wants)))
        else:
            self.answer.setText(self.tr("{devices}, and nothing wants you today.").format(devices=in_use))

    def _done(self, done: Done) -> None:
        """Something was kept: say so, offer to undo it, and look again."""
        self._undo = done if done.undo is not None else None
        self._onward = done.onward
        if done.onward is not None:
            self.banner.say(Tone.NOTICE, done.words, self.tr("Its accounts…"), self._go_on)
        else:
            undo = self.tr("Undo") if self._undo is not None else ""
            self.banner.say(Tone.GOOD, done.words, undo, self.undo, seconds=_UNDO_SECONDS)
        if done.show:
            self._going = ("device", {"id": str(done.show)})
        self.changed.emit()
        self.refresh()

    def _go_on(self) -> None:
        self.link_wanted.emit(self._onward)

    def undo(self) -> None:
        """Take the last answer back."""
        done, self._undo = self._undo, None
        if done is not None and done.undo is not None:
            said = Done(self.tr("Undone."))
            self.doing.keep(done.undo, lambda _nothing: said)

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    # what is wanted

    def do(self, do: Do) -> None:
        """Do what somebody asked for of the device that is shown."""
        known = self.detail.known
        if known is None:
            return
        number = known.device.id
        if do.name == "accept":
            self.accept_wanted.emit(number)
        elif do.name == "inspect":
            self.inspect_wanted.emit(number, str(Look.MONTHLY))
        elif do.name == "compare":
            self.compare_wanted.emit(number)
        elif do.name == "print":
            self.print_wanted.emit((known.device,))
        elif do.name == "incident":
            kind = "INC-3" if known.device.status is Status.STOLEN else "INC-2"
            self.link_wanted.emit(link("case", "new", kind=kind, device=number))
        elif do.name == "accounts":
            self.link_wanted.emit(link("passwords", "device", id=number))
        elif do.name == "edit":
            self.editing.edit(number)
        elif do.name == "look" and isinstance(do.about, int):
            PictureView(self._desk, self._lane, do.about, self._wording, self).open()
        else:
            self.doing.carry_out(do, known)

    def _takes(self, paths: list[Path]) -> bool:
        # a bank statement that is dropped here goes where it goes everywhere
        return self.detail.known is not None and any(path.suffix.lower() in _PHOTOS for path in paths)

    def _photographed(self, paths: list[Path]) -> None:
        if self.detail.known is not None:
            self.doing.photograph(self.detail.known, paths)

    def _keep_views(self, views: tuple[View, ...]) -> None:
        said = Done(self.tr("The filters are kept."))
        self.doing.keep(lambda devices: devices.keep_views(views), lambda _nothing: said)

    def _print(self) -> None:
        self.print_wanted.emit(tuple(one.device for one in self.listed.shown))

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        place = self._body.currentIndex()
        if place == BEGINNING:
            self.beginning.adopt.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place == LISTED:
            self.listed.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.terminals if place == TERMINALS else self.found).take_focus()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = self.doing.wording = Wording(language)
        self.retranslate()
        # Kinds and states are found by their words, which are others now.
        self.refresh()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.doing.wording = self._wording
        self.title.setText(self.tr("Devices"))
        self.daily.setText(self.tr("Daily look"))
        self.tools.setText(self.tr("More"))
        self.add.setText(self.tr("Add a device"))
        self._menu.clear()
        self._menu.addAction(self.tr("Print the list"), self._print)
        self._menu.addAction(self.tr("Import a table"), self.import_wanted.emit)
        self._menu.addAction(self.tr("Export the list"), self.export_wanted.emit)
        self.listed.retranslate()
        self.beginning.retranslate()
        self._say_answer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._body.currentIndex() == LISTED:
            self.listed.filters.clear_all()
        else:
            super().keyPressEvent(event)

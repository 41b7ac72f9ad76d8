"""One sheet: how far it is, what was found on it and what to do about that, what was passed over, its scans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.checklists.model import Fault, Kind, State
from posdesk.checklists.rules import numbering, results
from posdesk.checklists.service import Entry, Shelf
from posdesk.checklists.ui import states
from posdesk.checklists.ui.whose import called
from posdesk.devices.model import Status
from posdesk.kit.links import link, parse
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SIDE: Final = 420
_MOST: Final = 6
"""Lines of what was passed over that are told one by one."""
_TICKED: Final = (Kind.MONTHLY, Kind.ACCEPTANCE)
"""Sheets whose lines are typed in."""


class SheetDetail(Card):
    """The sheet that is chosen; what it asks for the page does."""

    fill_wanted = Signal()
    pages_wanted = Signal()
    scan_wanted = Signal()
    close_wanted = Signal(object)
    link_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, wording: Wording) -> None:
        super().__init__(16, 8)
        self.setFixedWidth(SIDE)
        self.wording = wording
        self.entry: Entry | None = None
        self.title, self.about = Words(size=Size.LEAD, bold=True, wrap=True), Words(quiet=True, wrap=True)
        self.badge, self.summary = Badge(), Words(wrap=True)
        self.inside = scrolling.Column(8)
        self.inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside.inside.setContentsMargins(QMargins(0, 4, 8, 0))
        self.main, self.pages, self.scan = Button(look="main"), Button(icon="printer", look="bare"), Button(look="bare")
        self.closers: list[Button] = []
        self.onward: Button | None = None
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for widget in (self.main, self.scan, self.pages):
            foot.addWidget(widget)
        foot.addStretch()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(self.about)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.inside, 1)
        self.column.addLayout(foot)
        self.main.clicked.connect(self.fill_wanted)
        self.pages.clicked.connect(self.pages_wanted)
        self.scan.clicked.connect(self.scan_wanted)

    def show_entry(self, entry: Entry | None, shelf: Shelf, wording: Wording) -> None:
        """Show a sheet."""
        self.entry, self.wording = entry, wording
        self._clear()
        if entry is None:
            return
        sheet, printout = entry.sheet, entry.printout
        words = wording.text
        month = words.show(numbering.first_day(sheet.month), "monthyear")
        self.title.setText(f"{words.word(f'checklists.kind.{sheet.kind}')} · {month}")
        shop = shelf.names.get(sheet.shop, "") or printout.shop
        self.about.setText(" · ".join(filter(None, (shop, sheet.number, self.tr("%n page(s)", "", sheet.pages)))))
        self.badge.show_state(states.STATES[entry.state], words.word(f"checklists.state.{entry.state}"))
        ticked = sheet.kind in _TICKED
        self.badge.setVisible(ticked)
        self.summary.setText(self._told(entry, shelf) if ticked else self._printed(entry))
        self.main.setVisible(ticked and entry.state is not State.REPLACED)
        fresh = entry.state is State.PRINTED
        self.main.setText(
            self.tr("Type in…") if fresh else self.tr("Correct…") if sheet.finished else self.tr("Go on…")
        )
        self.pages.setText(self.tr("Pages"))
        self.scan.setText(self.tr("File a scan…"))
        if ticked:
            self._taken_over(entry, shelf)
            self._faults(entry, shelf)
            self._open_lines(entry)
        self._scans(entry)
        self.inside.inside.addStretch()

    def _clear(self) -> None:
        self.closers, self.onward = [], None
        column = self.inside.inside
        while (item := column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _printed(self, entry: Entry) -> str:
        return self.tr("Printed on {day}.").format(day=entry.sheet.printed)

    def _told(self, entry: Entry, shelf: Shelf) -> str:
        """One sentence that says how the sheet stands."""
        counts = entry.counts
        if entry.state is State.PRINTED:
            return self.tr("Printed on {day}. Nothing of it has come back yet.").format(day=entry.sheet.printed)
        if entry.state is State.INCOMPLETE and not counts.unchecked:
            return self.tr("Everything is answered. Say that all of it is typed in.")
        if entry.state is State.INCOMPLETE:
            return self.tr("%n line(s) were not checked: the sheet is incomplete.", "", counts.unchecked)
        person = next((one.name for one in shelf.book.people if one.id == entry.sheet.inspector), "")
        by = self.tr("Inspected on {day}").format(day=entry.sheet.inspected)
        return " · ".join(filter(None, (by, person, self.tr("%n line(s), all checked", "", counts.total))))

    def _heading(self, words: str) -> None:
        made = Words(words, bold=True)
        self.inside.inside.addWidget(made)

    def _taken_over(self, entry: Entry, shelf: Shelf) -> None:
        """Of an acceptance that is typed in: where it goes on."""
        if entry.sheet.kind is not Kind.ACCEPTANCE or entry.sheet.finished is None:
            return
        self._heading(self.tr("Its acceptance"))
        device = shelf.device(entry.sheet.device or 0)
        name = "" if device is None else called(device, self.wording)
        if device is None:
            words = self.tr(
                "No device that waits for its acceptance has the serial number on this sheet, so nothing was passed "
                "on. Take the device in, or correct the number; then say again that all is typed in."
            )
            where, way = link("devices"), self.tr("The devices")
        elif device.status in (Status.RECEIVED, Status.ADOPTED):
            words = self.tr(
                "What was ticked stands in the acceptance of {name}. Go on there with what paper cannot give: photos, "
                "and the serial number typed from the device."
            )
            where, way = link("devices", "device", id=device.id, task="accept"), self.tr("Go on with the acceptance…")
        else:
            words = self.tr("What was ticked stands in the acceptance of {name}.")
            if device.status is Status.QUARANTINE:
                words = self.tr("{name} is in quarantine. What was ticked stands in its acceptance.")
            where, way = link("devices", "device", id=device.id), self.tr("The device")
        self.inside.inside.addWidget(Words(words.format(name=name), wrap=True))
        acts = Flow(6)
        self.onward = self._act(acts, way, lambda: self.link_wanted.emit(where))
        self.inside.inside.addWidget(acts)

    def _faults(self, entry: Entry, shelf: Shelf) -> None:
        if not entry.faults:
            return
        self._heading(self.tr("What was found"))
        for fault in entry.faults:
            self._fault(entry, fault, shelf)

    def _fault(self, entry: Entry, fault: Fault, shelf: Shelf) -> None:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(QMargins(0, 0, 0, 4))
        column.setSpacing(2)
        told = Words(self.wording.text.show(entry.words(fault.line)), wrap=True)
        told.set_tone(None if fault.closed else Tone.DANGER if fault.grave else Tone.WARNING)
        column.addWidget(told)
        note = next(
            (one[3] for part in entry.parts for one in part.answers if f"{part.block}/{one[0]}" == fault.line), ""
        )
        about = self.tr("Put right on {day}: {how}").format(day=fault.closed, how=fault.how) if fault.closed else note
        if about:
            column.addWidget(Words(about, size=Size.CAPTION, quiet=True, wrap=True))
        if fault.closed is None:
            acts = Flow(6)
            if fault.grave:
                known = shelf.device(fault.device or 0) is not None
                named: dict[str, object] = {"device": fault.device} if known else {}
                case = link("case", "new", kind="INC-2", sheet=entry.sheet.number, **named)
                self._act(acts, self.tr("Open a case…"), lambda: self.link_wanted.emit(case))
                if known:
                    self._act(acts, self.tr("The device"), lambda: self.link_wanted.emit(
                        link("devices", "device", id=fault.device)))  # fmt: skip
            elif entry.room(fault.line):
                self._act(acts, self.tr("Go there"), lambda: self.link_wanted.emit(parse(entry.room(fault.line))))
            self.closers.append(self._act(acts, self.tr("It is put right…"), lambda: self.close_wanted.emit(fault)))
            column.addWidget(acts)
        self.inside.inside.addWidget(row)

    def _act(self, flow: Flow, words: str, do: Callable[[], None]) -> Button:
        button = Button(words)
        button.clicked.connect(lambda _on=False: do())
        flow.add(button)
        return button

    def _open_lines(self, entry: Entry) -> None:
        left = results.unchecked(entry.printout, entry.parts)
        if not left or entry.state is State.PRINTED:
            return
        self._heading(self.tr("Not checked"))
        for block, row in left[:_MOST]:
            words = self.wording.text.show(entry.words(f"{block.key}/{row.id}"))
            label = f"{row.label} " if block.machine is None else ""
            self.inside.inside.addWidget(Words(label + words, quiet=True, wrap=True))
        if len(left) > _MOST:
            self.inside.inside.addWidget(Words(self.tr("%n more", "", len(left) - _MOST), quiet=True))

    def _scans(self, entry: Entry) -> None:
        if not entry.scans:
            return
        self._heading(self.tr("Scans"))
        flow = Flow(6)
        for scan in entry.scans:
            pages = self.wording.text.show(scan.pages)
            made = Button(self.tr("Page {pages}").format(pages=pages) if pages else self.tr("A page"), icon="image")
            made.clicked.connect(lambda _on=False, number=scan.attachment: self.paper_wanted.emit(number))
            flow.add(made)
        self.inside.inside.addWidget(flow)
        if entry.missing:
            pages = self.wording.text.show(entry.missing)
            words = self.wording.text.word("checklists.scan.missing", pages=pages)
            told = Words(words, wrap=True)
            told.set_tone(Tone.NOTICE)
            self.inside.inside.addWidget(told)

"""The two-minute look at every device of a shop: count first, then each in turn, then what stands in no list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.devices import codes
from posdesk.devices.model import Device, Found, Look, Outcome, Status
from posdesk.devices.ui.daily_end import FoundPanel, Summary
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.kept import After, keep
from posdesk.devices.ui.look import DeviceLook
from posdesk.devices.ui.round import Round, go_round
from posdesk.devices.ui.stopping import StopPanel
from posdesk.devices.ui.tell import Tell
from posdesk.devices.ui.whom import Whom
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.ui.buttons import Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

COUNT, DEVICE, STOP, FOUND, END = range(5)


class CountLine(QLineEdit):
    """How many devices somebody sees; while one counts, the arrows choose who looks."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class DailyLook(Frame):
    """The look; every device is kept as soon as it is left, so it can be stopped and gone on with."""

    link_wanted = Signal(object)
    changed = Signal()

    def __init__(self, desk: InventoryDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, size=(880, 760))
        self._desk = desk
        self.round: Round | None = None
        self.look: DeviceLook | None = None
        self.left: list[Device] = []
        self.done_ones: list[After] = []
        self.shop, self.by, self.count, self.counted = Choice(), Whom(), CountLine(), Tell()
        self.who, self._named = Tell(), False
        self.picture, self._name, self._place = (
            Words(),
            Words(size=Size.SECTION, bold=True, wrap=True),
            Words(quiet=True),
        )
        self.stop, self.found, self.summary = StopPanel(), FoundPanel(), Summary(self.wording)
        self._held: QVBoxLayout
        self._build_places()
        self.say(self.tr("Daily look"), "", self.tr("Begin"), self.tr("Close"))
        self.main.setEnabled(False)
        self.aside.setText(self.tr("It is not here"))
        self.aside.clicked.connect(self.not_here)
        self.work(lambda _job: go_round(desk), self._opened, self.tr("Looking it up..."))

    def _build_places(self) -> None:
        first, card = self.add_place(), Card(18, 10)
        for words, widget in (
            (self.tr("Shop"), self.shop), (self.tr("Who looks"), self.by),
            (self.tr("How many devices do you see: terminals, codes, soundboxes?"), self.count),
        ):  # fmt: skip
            label = Words(words, bold=True, wrap=True)
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            card.column.addWidget(label)
            # the people take the whole width, to be broken into rows
            aligned = Qt.AlignmentFlag.AlignLeft if widget is not self.by else Qt.AlignmentFlag(0)
            card.column.addWidget(widget, 0, aligned)
            if widget is self.by:
                card.column.addWidget(self.who)
        self.count.setMaxLength(3)
        self.count.setFixedWidth(120)
        card.column.addWidget(self.counted)
        first.addWidget(card)
        first.addStretch()
        self._held = self.add_place()
        head, names = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(14)
        names.addWidget(self._name)
        names.addWidget(self._place)
        names.addStretch()
        head.addLayout(names, 1)
        head.addWidget(self.picture)
        self._held.addLayout(head)
        self._held.addStretch(1)
        for panel in (self.stop, self.found, self.summary):
            column = self.add_place()
            column.addWidget(panel)
            column.addStretch()
        self.count.textEdited.connect(self._counting)
        self.shop.currentIndexChanged.connect(self._other_shop)
        self.by.chosen.connect(self._chose)
        self.count.stepped.connect(self.by.step)
        self.stop.suspect.clicked.connect(self._suspect_now)
        self.stop.case.clicked.connect(self._case)
        self.found.added.connect(self._found)

    # counting

    def _opened(self, known: Round) -> None:
        self.round = known
        shops = [one for one in known.book.shops if any(device.shop == one.id for device in known.devices)]
        self.shop.blockSignals(True)
        for one in shops:
            self.shop.addItem(one.name, one.id)
        if not shops or any(device.shop is None for device in known.devices):
            self.shop.addItem(self.tr("Without a shop"), None)
        self.shop.blockSignals(False)
        self._other_shop()
        self.count.setFocus()

    def _other_shop(self) -> None:
        """Whoever looked there last is proposed, unless somebody has said who looks."""
        known, shop = self.round, self.shop.currentData()
        if known is not None:
            able = known.able(shop)
            keeps = self._named and self.by.person in {one.id for one in able}
            self.by.fill(able, self.by.person if keeps else known.likely(shop), self.tr("Nobody yet"))
            self.who.say(Tone.NOTICE, "" if able else self.tr("Nobody in the register may inspect. Say there who may."))
        self._counting()

    def _chose(self) -> None:
        self._named = True

    @property
    def _of_shop(self) -> list[Device]:
        return [] if self.round is None else self.round.of_shop(self.shop.currentData())

    def _is_looked_at(self, device: Device) -> bool:
        before = self.round.looked.get(device.id) if self.round is not None else None
        return before is not None and before.outcome is not Outcome.OPEN

    def _counting(self) -> None:
        ones = self._of_shop
        done = sum(map(self._is_looked_at, ones))
        typed = self.count.text().strip()
        tone, words = Tone.QUIET, ""
        if not typed.isdecimal():
            pass
        elif int(typed) == len(ones):
            tone, words = Tone.GOOD, self.tr("As many as in the inventory.")
        elif int(typed) > len(ones):
            tone = Tone.WARNING
            words = self.tr("The inventory has %n. What is too many is noted at the end.", "", len(ones))
        else:
            tone = Tone.WARNING
            words = self.tr("The inventory has %n. Look where the missing one is.", "", len(ones))
        self.counted.say(tone, words)
        if ones and done == len(ones):
            lead = self.tr("All of them were looked at today. You may look again.")
        elif done:
            lead = self.tr("{done} of {all} were looked at today already; it goes on with the others.")
            lead = lead.format(done=done, all=len(ones))
        elif ones:
            lead = self.tr("It takes two minutes. Count first, without looking at the list.")
        else:
            lead = self.tr("No device is in use here.")
        main = self.tr("Go on") if done and done < len(ones) else self.tr("Begin")
        self.say(self.tr("Daily look"), lead, main, self.tr("Close"))
        self.main.setEnabled(bool(ones) and typed.isdecimal())

    # each in turn

    def go_on(self) -> None:
        """The main button."""
        place = self.places.currentIndex()
        if self.busy or not self.main.isEnabled():
            return
        if place == COUNT:
            ones = self._of_shop
            self.left = [one for one in ones if not self._is_looked_at(one)] or ones
            self._show_next()
        elif place == DEVICE:
            self._keep(suspect=False)
        elif place == STOP:
            self._show_next()
        elif place == FOUND:
            self._end()
        else:
            self.accept()

    def _show_next(self) -> None:
        if self.look is not None:
            self._held.removeWidget(self.look)
            self.look.hide()
            self.look.deleteLater()
            self.look = None
        known = self.round
        if known is None:
            return
        if not self.left:
            self._ask_found()
            return
        device = self.left[0]
        before = known.looked.get(device.id)
        open_ = before if before is not None and before.outcome is Outcome.OPEN else None
        self.look = DeviceLook(device, Look.DAILY, known.seals.get(device.id, ()), open_, self.wording)
        self._held.insertWidget(1, self.look)
        self.look.show()
        self.look.grave.connect(self._grave)
        self.look.pictures.connect(self._read)
        self.look.finished.connect(self.main.setFocus)
        kind = self.wording.text.word(f"devices.kind.{device.kind}")
        self._name.setText(device.name or device.model or kind)
        place = known.book.place(device.shop, device.counter) or device.place
        self._place.setText(" · ".join(part for part in (kind, place) if part))
        pixmap = QPixmap()
        there = pixmap.loadFromData(known.pictures.get(device.id, b""))
        if there:
            self.picture.setPixmap(pixmap.scaledToHeight(64, Qt.TransformationMode.SmoothTransformation))
        self.picture.setVisible(there)
        done = len(self._of_shop) - len(self.left)
        lead = self.tr("Device {n} of {all}. Keys: 1 OK, 2 fault, 3 not checked, Enter for the next.")
        self.say(
            self.tr("Daily look"), lead.format(n=done + 1, all=len(self._of_shop)), self.tr("Next"),
            self.tr("Go on later"),
        )  # fmt: skip
        self.banner.dismiss()
        self.aside.show()
        self.places.setCurrentIndex(DEVICE)
        self.main.setEnabled(True)
        self.look.focus()

    def _grave(self, grave: bool) -> None:
        if grave:
            words = self.tr("Stop using this device now, until somebody knows what it is.")
            self.banner.say(Tone.DANGER, words, self.tr("Mark it as suspected"), self._suspect)
        else:
            self.banner.dismiss()

    def _read(self, paths: list[Path]) -> None:
        def work(_job: Job) -> list[str]:
            return codes.contents_in(codes.codes_in(paths))

        self.work(work, self._said, self.tr("Reading the code..."))

    def _said(self, contents: list[str]) -> None:
        if self.look is not None:
            self.look.show_content(contents)

    def _suspect(self) -> None:
        self._keep(suspect=True)

    def _keep(self, *, suspect: bool) -> None:
        look, desk = self.look, self._desk
        if look is None:
            return
        said = look.inspection(self.by.person)
        why = self._why(look.faults)
        self.work(lambda _job: keep(desk, said, why, suspect=suspect), self._kept, self.tr("Keeping it..."))

    def not_here(self) -> None:
        """The device is not where it belongs: kept as not checked, and said loudly."""
        look, desk = self.look, self._desk
        if look is None:
            return
        told = self.tr("It was not here.")
        said = replace(look.inspection(self.by.person), faults=("place",), note=told)
        self.work(lambda _job: keep(desk, said), self._missing, self.tr("Keeping it..."))

    def _missing(self, after: After) -> None:
        self._took(after)
        self.stop.show_missing(after.device)
        self._show_stop()

    def _why(self, faults: tuple[str, ...]) -> str:
        named = tuple(self.wording.text.word(f"devices.item.{code}") for code in faults)
        return self.tr("Fault at “{checks}”").format(checks=self.wording.text.show(named))

    def _kept(self, after: After) -> None:
        self._took(after)
        if after.grave:
            self.stop.show_device(after.device, grave=True)
            self._show_stop()
        else:
            self._show_next()

    def _took(self, after: After) -> None:
        self.left = [one for one in self.left if one.id != after.device.id]
        self.done_ones = [*(one for one in self.done_ones if one.device.id != after.device.id), after]
        self.changed.emit()

    def _show_stop(self) -> None:
        self.banner.dismiss()
        self.aside.hide()
        self.say(self.tr("Daily look"), "", self.tr("Go on with the others"), self.tr("Go on later"))
        self.places.setCurrentIndex(STOP)
        self.main.setFocus()

    def _suspect_now(self) -> None:
        desk, last = self._desk, self.done_ones[-1]
        why = self._why(last.inspection.faults)
        number, person = last.device.id, self.by.person
        self.work(
            lambda _job: desk.devices().move(number, Status.SUSPECTED, person, why), self._suspected,
            self.tr("Keeping it..."),
        )  # fmt: skip

    def _suspected(self, device: Device) -> None:
        self.done_ones[-1] = replace(self.done_ones[-1], device=device)
        self.stop.show_device(device, grave=True)
        self.changed.emit()

    def _case(self) -> None:
        kind = "INC-3" if self.stop.is_missing else "INC-2"
        self.link_wanted.emit(link("case", "new", kind=kind, device=self.done_ones[-1].device.id))

    # what stands in no list

    def _ask_found(self) -> None:
        self.aside.hide()
        typed = self.count.text().strip()
        more = int(typed) - len(self._of_shop) if typed.isdecimal() else 0
        lead = self.tr("Is anything here that stands in no list: another terminal, a code, a box on a cable?")
        if more > 0:
            lead = self.tr("You counted %n more than the inventory has. What is it?", "", more)
        self.say(self.tr("Found, but in no list"), lead, self.tr("Nothing else"), "")
        self.places.setCurrentIndex(FOUND)
        self.found.what.setFocus()

    def _found(self, one: Found) -> None:
        desk, shop, person = self._desk, self.shop.currentData(), self.by.person

        def work(_job: Job) -> Found:
            devices = desk.devices()
            return devices.found(replace(one, on=devices.today, shop=shop, person=person))

        self.work(work, self._noted, self.tr("Keeping it..."))

    def _noted(self, one: Found) -> None:
        self.found.show_found(one)
        self.main.setText(self.tr("That is all"))
        self.changed.emit()

    def _end(self) -> None:
        self.summary.show_round(self.done_ones, self.found.kept)
        self.say(self.tr("Daily look"), self.summary.answer, self.tr("Done"), "")
        self.places.setCurrentIndex(END)
        self.main.setFocus()

    def done(self, result: int) -> None:
        look, desk = self.look, self._desk
        if look is not None and look.begun and self.places.currentIndex() == DEVICE and not self.busy:
            said = look.inspection(self.by.person)
            self.lane.run(lambda _job: keep(desk, said), self._half, self.refused, saves=True)
        super().done(result)

    def _half(self, _after: After) -> None:
        self.changed.emit()

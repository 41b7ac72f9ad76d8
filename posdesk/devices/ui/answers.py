"""What somebody says of a terminal that takings name, or of a device that was found: kept at once, and undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.devices.model import IN_USE, Device, Found, Seen, Status
from posdesk.devices.rules.seen import Oddity
from posdesk.devices.ui.actions import Actions, Done
from posdesk.devices.ui.doubts import DevicePick
from posdesk.devices.ui.hands import FoundSheet
from posdesk.devices.ui.sheets import Reason, ReasonSheet
from posdesk.devices.ui.shelf import Shelf, called
from posdesk.kit.links import link


class Answers(QObject):
    """Takes the answers of the cards. What another part of the page does is told by signals."""

    open_wanted = Signal(int)
    inspect_wanted = Signal(int, str)
    link_wanted = Signal(object)
    add_wanted = Signal(object, object)
    """A device that was found is ours: what is known of it, and the record that it answers."""

    def __init__(self, actions: Actions, page: QWidget) -> None:
        super().__init__(page)
        self._actions, self._page = actions, page
        self.shelf: Shelf | None = None

    def take(self, name: str, about: object) -> None:
        """Do what a card's button says."""
        if name == "write":
            self._write()
        elif isinstance(about, Oddity):
            self._of_terminal(name, about)
        elif isinstance(about, Found):
            self._of_found(name, about)

    def _of_terminal(self, name: str, one: Oddity) -> None:
        device = 0 if one.device is None else one.device.id
        if name == "incident":
            args: dict[str, object] = {"device": device} if device else {"terminal": one.terminal}
            self.link_wanted.emit(link("case", "new", kind="INC-2", **args))
        elif name == "open":
            self.open_wanted.emit(device)
        elif name == "inspect":
            self.inspect_wanted.emit(device, "special")
        elif one.seen is not None:
            act = {"take_in": self._take_in, "is_device": self._is_device, "not_ours": self._not_ours,
                   "suspect": self._suspect}[name]  # fmt: skip
            act(one.seen, one.device)

    def _take_in(self, seen: Seen, _device: Device | None) -> None:
        merchants = self.shelf.book.merchants if self.shelf is not None else ()
        merchant = next((one.id for one in merchants if one.number == seen.merchant), None)
        words = self.tr("{terminal} was added as adopted. Complete what is known of it.").format(terminal=seen.terminal)

        def told(added: Device) -> Done:
            return Done(words, lambda devices: devices.take_back(seen, added=added), added.id)

        self._actions.keep(lambda devices: devices.take_in(seen, merchant), told)

    def _is_device(self, seen: Seen, _device: Device | None) -> None:
        shelf = self.shelf
        if shelf is None:
            return

        def agreed(number: int) -> None:
            before = shelf.by_id[number].device
            said = self.tr("{terminal} is {name}.").format(terminal=seen.terminal, name=called(before))
            done = Done(said, lambda devices: devices.take_back(seen, before=before))
            self._actions.keep(lambda devices: devices.is_device(seen, number), lambda _nothing: done)

        self._actions.open(DevicePick(seen, shelf, self._actions.wording, self._page), agreed)

    def _not_ours(self, seen: Seen, _device: Device | None) -> None:
        said = self.tr("{terminal} is not ours.").format(terminal=seen.terminal)
        self._answer(lambda devices: devices.not_ours(seen), said, seen, None)

    def _suspect(self, seen: Seen, device: Device | None) -> None:
        said = self.tr("{terminal} is suspected. The steps are under What to do now.").format(terminal=seen.terminal)
        before = device if device is not None and device.status in IN_USE else None
        self._answer(lambda devices: devices.suspect(seen, device), said, seen, before)

    def _answer(self, act: Callable[..., object], words: str, seen: Seen, before: Device | None) -> None:
        done = Done(words, lambda devices: devices.take_back(seen, before=before))
        self._actions.keep(act, lambda _nothing: done)

    # devices that were found

    def _of_found(self, name: str, one: Found) -> None:
        if name == "incident_found":
            self.link_wanted.emit(link("case", "new", kind="INC-2", found=one.id))
        elif name == "add_found":
            draft = Device(name=one.what[:40], serial=one.serial, shop=one.shop, place=one.where,
                           status=Status.ADOPTED)  # fmt: skip
            self.add_wanted.emit(draft, one)
        elif name == "answer" and self.shelf is not None:
            usual = (self.tr("The provider's own"), self.tr("A customer's"), self.tr("It was taken away"),
                     self.tr("Handed to the police"))  # fmt: skip
            sheet = ReasonSheet(
                self.tr("What is it?"), one.what, self.tr("That is it"), usual, self.shelf.book.people,
                self.shelf.today, self._page,
            )  # fmt: skip

            def agreed(reason: Reason) -> None:
                self.answer_found(one, reason.why)

            self._actions.open(sheet, agreed)

    def answer_found(self, one: Found, words: str) -> None:
        """Keep what a device that was found turned out to be."""
        done = Done(self.tr("Answered: {what}").format(what=one.what), lambda devices: devices.found(one))
        answered = replace(one, answer=words)
        self._actions.keep(lambda devices: devices.found(answered), lambda _nothing: done)

    def _write(self) -> None:
        if self.shelf is None:
            return

        def agreed(one: Found) -> None:
            done = Done(self.tr("It is written down."))
            self._actions.keep(lambda devices: devices.found(one), lambda _nothing: done)

        self._actions.open(FoundSheet(self.shelf, self._page), agreed)

"""The forms of devices, opened over the page: what is filled in already, what is read from photos, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.devices import codes
from posdesk.devices.model import Device, Found, Status
from posdesk.devices.service import Devices
from posdesk.devices.ui.actions import Actions, Done
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.shelf import Shelf
from posdesk.kit.errors import PosdeskError
from posdesk.ui.tasks import Lane

Read = tuple[Editor, str, list[str], PosdeskError | None]


class Editing(QObject):
    """Opens the forms, and has what was agreed in them kept."""

    accept_wanted = Signal(int)
    """A device has just come, and its acceptance begins."""
    device_wanted = Signal(int)

    def __init__(self, actions: Actions, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._actions, self._lane, self._page = actions, lane, page
        self.shelf: Shelf | None = None
        self._editor: Editor | None = None

    def add_one(self) -> None:
        """Add a device: ordered, received or adopted."""
        known = self.shelf.overview.devices if self.shelf is not None else ()
        # A shop that has only written down what it had goes on with that.
        adopting = bool(known) and all(one.status is Status.ADOPTED for one in known)
        self.add(Device(status=Status.ADOPTED if adopting else Status.RECEIVED))

    def adopt(self) -> None:
        """Take down a device that is in use already."""
        self.add(Device(status=Status.ADOPTED))

    def accept_new(self) -> None:
        """Add a device that has just come, and begin its acceptance."""

        def added(device: Device) -> Done:
            self.accept_wanted.emit(device.id)
            return self._added(device)

        self.add(Device(status=Status.RECEIVED), told=added)

    def add_found(self, draft: Device, found: Found) -> None:
        """Add a device that was found; its record is answered with it."""
        self.add(draft, found)

    def add(self, device: Device, found: Found | None = None, told: Callable[[Device], Done] | None = None) -> None:
        """Fill in a new device."""
        if self.shelf is None:
            return
        editor = self._open(self._alone(device))
        answer = self.tr("Ours: it is in the list now")

        def agreed(one: Device) -> None:
            def act(devices: Devices) -> Device:
                kept = devices.add(one)
                if found is not None:
                    devices.found(replace(found, answer=answer))
                return kept

            self._actions.keep(act, told or self._added)

        editor.agreed.connect(agreed)
        editor.another_wanted.connect(self._another)

    def _another(self, device: Device) -> None:
        self.add(device)

    def _alone(self, device: Device) -> Device:
        """With what there is but one of in the register, where nobody has said otherwise."""
        assert self.shelf is not None
        book = self.shelf.book

        def only(said: int | None, numbers: list[int]) -> int | None:
            return numbers[0] if said is None and len(numbers) == 1 else said

        return replace(
            device,
            shop=only(device.shop, [one.id for one in book.shops]),
            counter=only(device.counter, [one.id for one in book.counters]),
            merchant=only(device.merchant, [one.id for one in book.merchants]),
            provider=only(device.provider, [one.id for one in book.providers]),
            account=only(device.account, [one.id for one in book.accounts]),
        )

    def edit(self, number: int) -> None:
        """Change what is known of a device."""
        if self.shelf is None or number not in self.shelf.by_id:
            return
        editor = self._open(self.shelf.by_id[number].device)
        said = Done(self.tr("Kept."), show=number)

        def agreed(one: Device) -> None:
            source = editor.source.control.value
            self._actions.keep(lambda devices: devices.put(one, source=source), lambda _nothing: said)

        editor.agreed.connect(agreed)

    def _open(self, device: Device) -> Editor:
        assert self.shelf is not None
        editor = Editor(device, self.shelf, self._actions.wording, self._page)
        editor.device_wanted.connect(self.device_wanted)
        editor.pictures.connect(partial(self._read, editor))
        editor.finished.connect(self._closed)
        self._editor = editor
        editor.open()
        return editor

    def _closed(self) -> None:
        self._editor = None

    def _added(self, device: Device) -> Done:
        return Done(self.tr("It is in the list."), show=device.id)

    # photos of labels and codes

    def _read(self, editor: Editor, name: str, paths: list[Path]) -> None:
        of = codes.contents_in if name == "content" else codes.serials_in

        def work(_job: object) -> Read:
            try:
                found = codes.codes_in(paths)
            except PosdeskError as error:
                return editor, name, [], error
            return editor, name, of(found), None

        self._lane.run(work, self._said, self._lost)

    def _said(self, came: Read) -> None:
        editor, name, found, error = came
        if editor is not self._editor:
            return
        if error is not None:
            editor.refuse(name, self._actions.wording.error(error))
        else:
            editor.show_read(name, found)

    def _lost(self, error: PosdeskError) -> None:
        self._actions.failed.emit(error)

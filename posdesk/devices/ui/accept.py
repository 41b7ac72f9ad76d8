"""Acceptance 验收 as a guided task: part by part, kept at every step, gone on with where it stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.devices import codes
from posdesk.devices.model import Acceptance, Check, Result
from posdesk.devices.papers import acceptance as paper
from posdesk.devices.ui.accept_steps import AcceptSteps
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.standing import FINISH, Standing, read, stand
from posdesk.kit import sheet
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault import service as vaults

T = TypeVar("T")


class AcceptDialog(AcceptSteps):
    """The acceptance of one device; what is said in it is kept at once."""

    def __init__(
        self, desk: InventoryDesk, device: int, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent)
        self._desk = desk
        self._saving = 0
        self._of_files = False
        """Whether what the banner says is of files, and of the step at which they were given."""
        self.aside.clicked.connect(self.quarantine)
        end = self.end
        for signal, slot in (
            (end.approver_chosen, self._approve), (end.people_wanted, self._people), (end.case_wanted, self._case),
            (end.print_wanted, self.print_record), (end.save_wanted, self.save_record), (end.money_here, self._money),
            (self.receiver.currentIndexChanged, self._received), (self.noted, self._noted),
            (self.answered, self._answered), (self.photographed, self._photographed), (self.codes_wanted, self._read),
            (self.register_wanted, self._register), (self.sides_wanted, self._sides_of),
        ):  # fmt: skip
            signal.connect(slot)
        self.work(lambda _job: stand(desk, device), self.show_standing, self.tr("Looking it up..."))

    def go_on(self) -> None:
        """The main button: the next step, and at the last one the end."""
        standing = self.standing
        if standing is None or self.busy or not self.main.isEnabled():
            return
        self.flush()
        if not standing.is_open:
            self._into_use()
        elif self.step != FINISH:
            self.next_step()
        else:
            self._finish(standing)

    def show_step(self, part: str) -> None:
        """Show a step; what was said of files at another was read by now."""
        if self._of_files and part != self.step:
            self._of_files = False
            self.banner.dismiss()
            if self.standing is not None and self.standing.failed:
                self._warn(self.standing.of(self.standing.failed[0]))
        super().show_step(part)

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; what cannot be done stays so."""
        super().refused(error)
        self.main.setEnabled(False)
        self.refresh()

    # what is said is kept

    def _keep(self, what: Callable[[Job], T], done: Callable[[T], None]) -> None:
        self._saving += 1
        self.status.setText(self.tr("Keeping it..."))
        self.lane.run(what, done, self._not_kept, saves=True)

    def _kept(self, _nothing: object = None) -> None:
        self._saving = max(0, self._saving - 1)
        if not self._saving and not self.busy:
            self.status.setText(self.tr("Kept."))

    def _not_kept(self, error: PosdeskError) -> None:
        self._saving = max(0, self._saving - 1)
        self.status.setText("")
        self.refused(error)

    def _answered(self, check: Check) -> None:
        standing, desk = self.standing, self._desk
        if standing is None:
            return
        known = standing.of(check.item)
        before = known.result
        if check.result is not before or not known.sheet:
            # What only gets a note beside it was answered on paper, and stays so.
            check = replace(check, person=self.by.person, on=standing.today, sheet="")
        check = replace(check, id=0)
        standing.checks[check.item] = check
        self.cards[check.item].check = check
        self.refresh()
        if check.result is not before:
            self._warn(check)
        self._keep(lambda _job: desk.devices().answer(check), self._kept)

    def _warn(self, check: Check) -> None:
        starred = self.cards[check.item].item.starred
        if check.result is Result.FAULT and starred:
            words = self.tr(
                "Check {n} must pass, and found a fault. Do not use the device: put it into quarantine, or look again."
            )
            self.banner.say(
                Tone.DANGER, words.format(n=check.item), self.tr("Into quarantine"), self.quarantine
            )  # fmt: skip
        elif self.standing is not None and not self.standing.failed:
            self.banner.dismiss()

    def _noted(self, one: Acceptance) -> None:
        standing, desk = self.standing, self._desk
        if standing is None or not standing.is_open:
            return
        standing.acceptance = one
        for panel in (self.serial, self.binding, self.sale):
            if panel is not None:
                panel.acceptance = one
        self.refresh()
        self._keep(lambda _job: desk.devices().note_acceptance(one), self._kept)

    def _received(self) -> None:
        if self.standing is not None:
            who = self.receiver.person
            approver = self.standing.acceptance.approver
            self._noted(replace(self.standing.acceptance, receiver=who, approver=None if approver == who else approver))
            if self.by.person is None and who is not None:
                self.by.setCurrentIndex(max(0, self.by.findData(who)))

    def _approve(self, who: int | None) -> None:
        if self.standing is not None:
            self._noted(replace(self.standing.acceptance, approver=who))

    def _photographed(self, number: int, paths: list[Path]) -> None:
        standing, desk = self.standing, self._desk
        if standing is None or not standing.is_open:
            return
        check = standing.of(number)

        def work(_job: Job) -> tuple[Standing, PosdeskError | None]:
            chosen, devices = vaults.ready_files(paths), desk.devices()
            if chosen.ready:
                devices.answer(check, chosen.ready)
            return read(devices, check.acceptance, standing.book), chosen.error

        self._keep(work, self._pictured)

    def _pictured(self, came: tuple[Standing, PosdeskError | None]) -> None:
        now, error = came
        self._kept()
        if self.standing is None:
            return
        if error is not None:
            self._of_files = True
            self.banner.say(Tone.DANGER, self.wording.error(error))
        self.standing.photos = now.photos
        for number, photos in now.photos.items():
            if number in self.cards:
                self.cards[number].show_photos(photos)
        self.refresh()

    def _read(self, paths: list[Path]) -> None:
        def work(_job: Job) -> list[str]:
            return codes.serials_in(codes.codes_in(paths))

        self.work(work, self._serials, self.tr("Reading the bar code..."))

    def _serials(self, found: list[str]) -> None:
        if self.serial is not None:
            self.serial.show_found(found)

    # the end

    def quarantine(self) -> None:
        """Put the device out of the way: it is not accepted."""
        standing, desk = self.standing, self._desk
        if standing is None or not standing.is_open:
            return
        self.flush()
        words = self.wording.text
        named = tuple(words.word(f"devices.check.{number}") for number in standing.failed)
        why = self.tr("Fault at “{checks}”").format(checks=words.show(named))
        number, person, book, told = standing.acceptance.id, self.by.person, standing.book, astuple(standing.told)

        def work(_job: Job) -> Standing:
            devices = desk.devices()
            devices.fail(number, person, why, told)
            return read(devices, number, book)

        self.work(work, self._moved, self.tr("Putting it into quarantine..."))

    def _finish(self, standing: Standing) -> None:
        desk, number, book = self._desk, standing.acceptance.id, standing.book
        approver, four, told = standing.acceptance.approver, standing.four_eyes, astuple(standing.told)

        def work(_job: Job) -> Standing:
            devices = desk.devices()
            devices.finish(number, approver, four_eyes=four, told=told)
            return read(devices, number, book)

        self.work(work, self._moved, self.tr("Accepting it..."))

    def _into_use(self) -> None:
        standing, desk = self.standing, self._desk
        if standing is None:
            return
        device, number, book = standing.device.id, standing.acceptance.id, standing.book
        person = self.by.person

        def work(_job: Job) -> Standing:
            devices = desk.devices()
            devices.into_use(device, person)
            return read(devices, number, book)

        self.work(work, self._moved, self.tr("Putting it into use..."))

    def _money(self) -> None:
        standing, desk = self.standing, self._desk
        if standing is None:
            return
        number, book, today, person = standing.acceptance.id, standing.book, standing.today, self.by.person

        def work(_job: Job) -> Standing:
            devices = desk.devices()
            devices.money_seen(number, today, person)
            return read(devices, number, book)

        self.work(work, self._moved, self.tr("Keeping it..."))

    def _moved(self, now: Standing) -> None:
        self.banner.dismiss()
        self.standing = now
        self.close_all()
        self.show_step(FINISH)
        self.changed.emit()

    def _case(self) -> None:
        if self.standing is not None:
            self.link_wanted.emit(link("case", "new", kind="INC-2", device=self.standing.device.id))

    def _sides_of(self, paths: list[Path]) -> None:
        if self.standing is not None:
            language = self.wording.language
            dialog = CompareDialog(self._desk, self.standing.device.id, self.lane, language, self)
            dialog.view.person = self.by.person
            dialog.finished.connect(self._sides_closed)
            dialog.open()
            if paths:
                dialog.view.take(paths)

    def _sides_closed(self) -> None:
        standing, desk = self.standing, self._desk
        if standing is not None:
            number, book = standing.acceptance.id, standing.book
            self.lane.run(lambda _job: read(desk.devices(), number, book).sides, self._sides_seen, self.refused)

    def _sides_seen(self, sides: frozenset[str]) -> None:
        if self.standing is not None:
            self.standing.sides = sides
            self.refresh()

    def _people(self) -> None:
        self.link_wanted.emit(link("shop", "people"))

    def _register(self) -> None:
        if self.standing is not None and self.standing.device.shop is not None:
            self.link_wanted.emit(link("shop", "shop", id=self.standing.device.shop))
        else:
            self.link_wanted.emit(link("shop"))

    # the record

    def _record(self) -> Callable[[Job], bytes] | None:
        standing = self.standing
        if standing is None:
            return None
        self.flush()
        record, text = standing.record(), self.wording.text
        return lambda _job: sheet.render(paper.compose(record, text))

    def print_record(self) -> None:
        """Show the pages of the record, from where they can be printed."""
        work = self._record()
        if work is not None:
            self.work(work, self._show_pages, self.tr("Setting the pages..."))

    def _show_pages(self, pdf: bytes) -> None:
        from posdesk.ui import printing

        printing.Preview(pdf, self.tr("Print the record"), self).open()

    def save_record(self) -> None:
        """Ask where to, and save the record."""
        work = self._record()
        if work is None or self.standing is None:
            return
        proposed = f"{paper.number(self.standing.record())}.pdf"
        kind = self.tr("PDF document")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the record"), proposed, f"{kind} (*.pdf)")
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".pdf")

            def write(job: Job) -> Path:
                save(path, work(job))
                return path

            self.work(write, self._saved, self.tr("Saving..."))

    def _saved(self, path: Path) -> None:
        self.banner.say(Tone.GOOD, self.tr("Saved as {file}").format(file=path.name), seconds=8)

    def done(self, result: int) -> None:
        # what was typed in the last half second is kept as well
        self.flush()
        if self.serial is not None:
            self.serial.wipe()
        super().done(result)

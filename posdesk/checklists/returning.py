"""What came back on paper, typed in: answers, written serial numbers, devices that were found, faults put right."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from posdesk.checklists import store
from posdesk.checklists.model import Answer, Ask, Block, Fault, Kind, Part, Printout, Row, Sheet
from posdesk.checklists.papers import page
from posdesk.checklists.rules import accepting, results
from posdesk.checklists.rules.results import Filled
from posdesk.devices.model import Device, Found, Inspection, Look, Outcome
from posdesk.devices.service import Devices, is_grave
from posdesk.shop.model import May
from posdesk.shop.service import Register
from posdesk.statements import service as statements
from posdesk.vault.service import Change, Vault


class Returning:
    """What can be done about a sheet that came back."""

    _vault: Vault
    _who: str

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    @abstractmethod
    def _devices(self) -> Devices:
        """The inventory."""

    def fill(self, sheet: int, key: str, answers: Iterable[Filled]) -> Part:
        """Keep what came back of a block; what is not given is empty. Another serial number is a fault by itself."""
        kept_sheet = self._sheet(sheet)
        block = next(one for one in accepting.typed(page.decoded(kept_sheet.content)) if one.key == key)
        device = self._device(block)
        rows = {row.id: row for row in block.rows}
        given = tuple(
            _without_cards(rows[one[0]], results.judged(rows[one[0]], one, device))
            for one in map(results.cut, answers)
            if one[0] in rows and any(one[1:])
        )
        with self._vault.change(self._who) as change:
            known = store.PARTS.where(change.db, "sheet = ? AND block = ?", sheet, key)
            if not known:
                return store.PARTS.add(change, Part(0, sheet, key, given))
            part = replace(known[0], answers=given)
            store.PARTS.put(change, part)
            return part

    def finish(self, sheet: int, inspector: int | None, inspected: date, *, signed: bool) -> Sheet:
        """Say that all of a sheet is typed in: the inventory hears of its devices, faults wait to be put right.

        An acceptance goes on in the inventory, at the device whose serial number was written down. It can be said
        again after something was corrected.
        """
        kept = self._sheet(sheet)
        printout = page.decoded(kept.content)
        with self._vault.reading() as db:
            parts = {one.block: one for one in store.PARTS.where(db, "sheet = ?", sheet)}
        for block in printout.blocks:
            if block.machine is not None:
                parts[block.key] = self._tell(kept, block, parts.get(block.key), inspector, inspected)
        done = replace(
            kept, inspector=inspector, inspected=inspected, signed=signed, finished=kept.finished or self.today
        )
        if printout.kind is Kind.ACCEPTANCE:
            done = self._take_over(done, printout, tuple(parts.values()), inspected)
        with self._vault.change(self._who) as change:
            store.SHEETS.put(change, done)
            for part in parts.values():
                if part.id and part.inspection is not None:
                    store.PARTS.put(change, part)
            _keep_faults(change, done, printout, parts, inspected)
        return done

    def _tell(self, sheet: Sheet, block: Block, part: Part | None, inspector: int | None, inspected: date) -> Part:
        """Tell the inventory what was found on a device, so far as it was looked at."""
        part = part or Part(0, sheet.id, block.key)
        device = self._device(block)
        filled = {one[0]: one for one in part.answers}
        if device is None or not any(one[1] for one in part.answers):
            return part
        answers = {row.id: Answer(filled.get(row.id, ("", "", "", ""))[1]) for row in block.rows}
        written = {row.ask: filled.get(row.id, ("", "", "", ""))[2] for row in block.rows if row.ask is not Ask.BOX}
        read = written.get(Ask.SERIAL, "")
        serial = "" if results.serial(device, read) == results.MISREAD else read
        cables = written.get(Ask.NUMBER, "")
        told_code = results.code(device, written.get(Ask.CODE, ""))
        # What was written is the end alone; where it is the right one, the code is the one that is known.
        content = {results.SAME: device.content, results.OTHER: written.get(Ask.CODE, "")}.get(told_code, "")
        told = Inspection(
            part.inspection or 0, device.id, Look.MONTHLY, datetime.combine(inspected, time(12)), inspector,
            Outcome.OPEN, serial, int(cables) if cables.isdecimal() and len(cables) < 4 else None, "", content,
            tuple(name for name, answer in answers.items() if answer is Answer.FAULT),
            tuple(name for name, answer in answers.items() if answer in (Answer.NONE, Answer.UNCHECKED)),
            " · ".join(filter(None, (sheet.number, *(one[3] for one in part.answers)))),
        )  # fmt: skip
        kept, _ = self._devices().inspect(told)
        return replace(part, inspection=kept.id)

    def _take_over(self, sheet: Sheet, printout: Printout, parts: Sequence[Part], inspected: date) -> Sheet:
        """Let the inventory go on with an acceptance that was done on paper; the sheet, and where it went."""
        devices = self._devices()
        body = accepting.written(parts).get(accepting.BODY, "")
        whose = accepting.whose(printout, body, devices.every())
        if whose.device is None or whose.found != results.SAME:
            return sheet
        able = {one.id for one in Register(self._vault, self._who).book().may(May.RECEIVE, self.today)}
        person = sheet.inspector
        told = accepting.on_paper(sheet, parts, whose.device, inspected, person, receives=person in able)
        acceptance = devices.take_over(told)
        if acceptance is None:
            return sheet
        return replace(sheet, device=whose.device.id, acceptance=acceptance.id)

    def found(self, sheet: Sheet, what: str, serial: str, where: str, person: int | None = None) -> Found:
        """Keep that a device was found that is not listed."""
        words = (statements.cut_cards(what), serial, statements.cut_cards(where))
        return self._devices().found(Found(0, self.today, sheet.shop, *words, person))

    def close_fault(self, fault: Fault, how: str) -> None:
        """Say how a fault was put right."""
        with self._vault.change(self._who) as change:
            store.FAULTS.put(
                change, replace(fault, closed=self.today, how=statements.cut_cards(how.strip())[: results.LONGEST])
            )

    def _sheet(self, number: int) -> Sheet:
        with self._vault.reading() as db:
            return store.SHEETS.get(db, number)

    def _device(self, block: Block) -> Device | None:
        """The device of a block; None for a section, and for one that was forgotten since."""
        if block.machine is None:
            return None
        try:
            return self._devices().get(block.machine.device)
        except KeyError:
            return None


def _without_cards(row: Row, one: Filled) -> Filled:
    """An answer in whose words no card number is left; a serial number is what it is, and may look like one."""
    written = one[2] if row.ask in (Ask.SERIAL, Ask.CODE) else statements.cut_cards(one[2])
    return (one[0], one[1], written, statements.cut_cards(one[3]))


def _keep_faults(change: Change, sheet: Sheet, printout: Printout, parts: dict[str, Part], on: date) -> None:
    known = {one.line: one for one in store.FAULTS.where(change.db, "sheet = ?", sheet.id)}
    filled = results.by_key(parts.values())
    now: dict[str, tuple[Block, Row]] = {}
    for block, row in results.lines(printout):
        if filled.get((block.key, row.id), ("", "", "", ""))[1] == Answer.FAULT:
            now[f"{block.key}/{row.id}"] = block, row
    for key, (block, row) in now.items():
        device = sheet.device if block.machine is None else block.machine.device
        if key not in known:
            # What must pass at an acceptance is as grave as what is tampered with later.
            grave = row.starred or (block.machine is not None and is_grave(row.id))
            store.FAULTS.add(change, Fault(0, sheet.id, key, device, grave, on))
        elif known[key].device != device:
            store.FAULTS.put(change, replace(known[key], device=device))
    for key, one in known.items():
        # What was corrected on paper's own word was never a fault; what somebody put right stays told.
        if key not in now and one.closed is None:
            store.FAULTS.remove(change, one.id)

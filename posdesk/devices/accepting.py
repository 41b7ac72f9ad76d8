"""Acceptance 验收: begun, answered check by check, interrupted and gone on with, and finished one way or the other."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from posdesk.devices import store
from posdesk.devices.errors import check_refused
from posdesk.devices.model import WAITING, Acceptance, Check, Device, OnPaper, Outcome, Result, Status
from posdesk.devices.rules import checks, status
from posdesk.vault import service as vaults
from posdesk.vault.service import Change, Ready, Vault


class Accepting:
    """What the inventory can do about acceptances."""

    _vault: Vault
    _who: str

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    @abstractmethod
    def _moved(self, change: Change, device: Device, after: Status, person: int | None, why: str) -> Device:
        """Let a device go to another state."""

    def begin(self, device: int, receiver: int | None = None) -> Acceptance:
        """The acceptance of a device that is open, or a new one; only what has been received is accepted."""
        with self._vault.change(self._who) as change:
            open_ = store.ACCEPTANCES.where(change.db, "device = ? AND outcome = ?", device, str(Outcome.OPEN))
            if open_:
                return open_[-1]
            kept = store.DEVICES.get(change.db, device)
            if kept.status is Status.ORDERED:
                self._moved(change, kept, Status.RECEIVED, receiver, "")
            elif kept.status not in (Status.RECEIVED, Status.ADOPTED):
                raise check_refused(("not_received",))
            return store.ACCEPTANCES.add(change, Acceptance(0, device, self.today, receiver=receiver))

    def checks(self, acceptance: int) -> list[Check]:
        """What was answered so far."""
        with self._vault.reading() as db:
            return store.CHECKS.where(db, "acceptance = ?", acceptance)

    def acceptance(self, number: int) -> Acceptance:
        """One acceptance."""
        with self._vault.reading() as db:
            return store.ACCEPTANCES.get(db, number)

    def note_acceptance(self, one: Acceptance) -> None:
        """Keep what was typed of it: serial numbers, the seal, the small sale, who received and who approves."""
        with self._vault.change(self._who) as change:
            before = store.ACCEPTANCES.get(change.db, one.id)
            # What came of it is for finish, fail, stop and money_seen to say.
            kept = replace(one, device=before.device, finished=before.finished, outcome=before.outcome)
            store.ACCEPTANCES.put(change, replace(kept, told=before.told, money_seen=before.money_seen))

    def answer(self, one: Check, photos: Sequence[Ready] = ()) -> Check:
        """Keep the answer to one check, and its pictures; an answer that was there is changed."""
        with self._vault.change(self._who) as change:
            known = store.CHECKS.where(change.db, "acceptance = ? AND item = ?", one.acceptance, one.item)
            if known:
                kept = replace(one, id=known[0].id)
                store.CHECKS.put(change, kept)
            else:
                kept = store.CHECKS.add(change, replace(one, id=0))
            for photo in photos:
                vaults.attach(change, store.CHECKS.table, kept.id, photo)
            return kept

    def photographed(self, acceptance: int) -> dict[int, int]:
        """By its number how many pictures a check has."""
        with self._vault.reading() as db:
            rows = db.execute(
                """SELECT item, count(*) FROM acceptance_checks
                   JOIN attachments ON subject = 'acceptance_checks' AND key = CAST(acceptance_checks.id AS TEXT)
                   WHERE acceptance = ? GROUP BY item""",
                (acceptance,),
            ).fetchall()
        return dict(rows)

    def finish(self, acceptance: int, approver: int | None, *, four_eyes: bool, told: Sequence[str] = ()) -> Acceptance:
        """End an acceptance that has all it needs; the device is accepted.

        ``told`` are the five elements as contract and register have them now, which its record shows from then on.
        Raises :class:`CheckRefused` with what is missing. Where only the money is still on its way, the device is
        accepted, and may trade on trial.
        """
        photos = self.photographed(acceptance)
        with self._vault.change(self._who) as change:
            one = replace(store.ACCEPTANCES.get(change.db, acceptance), approver=approver)
            device = store.DEVICES.get(change.db, one.device)
            if one.outcome is not Outcome.OPEN or Status.ACCEPTED not in status.MOVES[device.status]:
                raise check_refused(("not_received",))
            answers = store.CHECKS.where(change.db, "acceptance = ?", acceptance)
            missing = checks.wanting(device, one, answers, photos, four_eyes=four_eyes)
            if missing:
                raise check_refused(missing)
            done = replace(one, finished=self.today, outcome=Outcome.PASSED, told=tuple(told))
            store.ACCEPTANCES.put(change, done)
            self._moved(change, device, Status.ACCEPTED, approver, "")
            return done

    def take_over(self, paper: OnPaper) -> Acceptance | None:
        """Go on here with an acceptance that was done on paper; None where the device waits for none.

        A starred check that found a fault ends it, and the device goes into quarantine. One that is there already
        stays there: it can be accepted once somebody has let it out.
        """
        with self._vault.change(self._who) as change:
            device = store.DEVICES.get(change.db, paper.device)
            if device.status not in WAITING:
                return None
            one = self._begun_on_paper(change, device, paper)
            if one.outcome is not Outcome.OPEN:
                return one
            known = store.CHECKS.where(change.db, "acceptance = ?", one.id)
            for check in checks.from_paper(known, paper, one.id):
                if check.id:
                    store.CHECKS.put(change, check)
                else:
                    store.CHECKS.add(change, check)
            one = replace(
                one, receiver=one.receiver or (paper.person if paper.receives else None), box=one.box or paper.box,
                notice=one.notice or paper.notice, screen=one.screen or paper.screen, seal=one.seal or paper.seal,
            )  # fmt: skip
            store.ACCEPTANCES.put(change, one)
            found = checks.failed(device.kind, store.CHECKS.where(change.db, "acceptance = ?", one.id))
            if found:
                why = f"{paper.sheet} · {', '.join(map(str, found))}"
                self._fail(change, one, paper.person, why)
            return store.ACCEPTANCES.get(change.db, one.id)

    def _begun_on_paper(self, change: Change, device: Device, paper: OnPaper) -> Acceptance:
        """The acceptance that a sheet belongs to; one that the same faults ended is not begun anew."""
        before = store.ACCEPTANCES.where(change.db, "id = ? AND device = ?", paper.acceptance, device.id)
        if before and before[0].outcome is Outcome.FAILED and checks.fails(device.kind, paper):
            # Where the sheet was corrected since, the device has another try.
            return before[0]
        open_ = store.ACCEPTANCES.where(change.db, "device = ? AND outcome = ?", device.id, str(Outcome.OPEN))
        if open_:
            return open_[-1]
        if device.status is Status.ORDERED:
            self._moved(change, device, Status.RECEIVED, paper.person, paper.sheet)
        return store.ACCEPTANCES.add(change, Acceptance(0, device.id, paper.on))

    def fail(self, acceptance: int, person: int | None, why: str, told: Sequence[str] = ()) -> Device:
        """End an acceptance in which something was found: the device goes into quarantine. ``told`` as for finish."""
        with self._vault.change(self._who) as change:
            one = replace(store.ACCEPTANCES.get(change.db, acceptance), told=tuple(told))
            return self._fail(change, one, person, why)

    def _fail(self, change: Change, one: Acceptance, person: int | None, why: str) -> Device:
        store.ACCEPTANCES.put(change, replace(one, finished=self.today, outcome=Outcome.FAILED, note=why or one.note))
        device = store.DEVICES.get(change.db, one.device)
        if Status.QUARANTINE not in status.MOVES[device.status]:
            return device
        return self._moved(change, device, Status.QUARANTINE, person, why)

    def stop(self, acceptance: int) -> None:
        """Give an acceptance up without a word on the device; another can begin."""
        with self._vault.change(self._who) as change:
            one = store.ACCEPTANCES.get(change.db, acceptance)
            if one.outcome is Outcome.OPEN:
                store.ACCEPTANCES.put(change, replace(one, finished=self.today, outcome=Outcome.STOPPED))

    def into_use(self, device: int, person: int | None = None) -> Device:
        """Let an accepted device trade: on trial until the test money is seen, in service where it was."""
        with self._vault.change(self._who) as change:
            one = store.DEVICES.get(change.db, device)
            if one.status is not Status.ACCEPTED:
                raise check_refused(("not_accepted",))
            after = Status.IN_SERVICE if not self._starred_open(change.db, one) else Status.TRIAL
            kept = replace(one, installed=one.installed or self.today)
            store.DEVICES.put(change, kept)
            return self._moved(change, kept, after, person, "")

    def money_seen(self, acceptance: int, on: date, person: int | None = None, why: str = "") -> Device:
        """The test money reached the shop's own account: the last check is met, and a trial ends well."""
        with self._vault.change(self._who) as change:
            one = store.ACCEPTANCES.get(change.db, acceptance)
            store.ACCEPTANCES.put(change, replace(one, money_seen=on))
            known = store.CHECKS.where(change.db, "acceptance = ? AND item = ?", acceptance, checks.MONEY)
            answer = Check(0, acceptance, checks.MONEY, Result.OK, note=why, person=person, on=on)
            if known:
                store.CHECKS.put(change, replace(answer, id=known[0].id))
            else:
                store.CHECKS.add(change, answer)
            device = store.DEVICES.get(change.db, one.device)
            if device.status is Status.TRIAL and not self._starred_open(change.db, device):
                device = self._moved(change, device, Status.IN_SERVICE, person, why)
            return device

    def on_trial(self) -> list[tuple[Device, Acceptance]]:
        """Devices that trade until their test money is seen, and the acceptance that says which money."""
        with self._vault.reading() as db:
            found = []
            for device in store.DEVICES.where(db, "status = ?", str(Status.TRIAL)):
                passed = store.ACCEPTANCES.where(db, "device = ? AND outcome = ?", device.id, str(Outcome.PASSED))
                if passed:
                    found.append((device, passed[-1]))
            return found

    @staticmethod
    def _starred_open(db: Any, device: Device) -> list[int]:
        passed = store.ACCEPTANCES.where(db, "device = ? AND outcome = ?", device.id, str(Outcome.PASSED))
        if not passed:
            return [checks.MONEY]
        return checks.starred_open(device.kind, store.CHECKS.where(db, "acceptance = ?", passed[-1].id))

"""Whatever somebody does to a device, in whatever order: none trades as accepted that was not."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from posdesk.devices import store
from posdesk.devices.errors import CheckRefused
from posdesk.devices.model import Check, Custody, Outcome, Result, Retirement, Seen, Status
from posdesk.devices.rules import checks, status
from posdesk.devices.service import MoveRefused
from posdesk.keeping import Keeping
from posdesk.vault import service as vaults
from tests.devices import opened

PHOTO = vaults.ready("a.jpg", opened.picture())
STARRED = [item.number for item in checks.ITEMS if item.starred]


MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where a thousand small transactions need not wait for a disk."""


class Life(RuleBasedStateMachine):
    """The life of one device in one vault, which all lives share."""

    kept: ClassVar[Keeping]
    numbers: ClassVar[int] = 0
    reached: ClassVar[set[Status]] = set()

    @initialize(begins=st.sampled_from(status.BEGINS), in_use=st.booleans())
    def comes_in(self, begins: Status, in_use: bool) -> None:
        self.inventory = self.kept.devices()
        Life.numbers += 1
        self.device = self.inventory.add(opened.terminal(Life.numbers, begins)).id
        self.acceptance = 0
        self.before = begins
        self.passed = False
        """Whether what is there now, since it came in or came back, has passed an acceptance."""
        if in_use:
            self.goes_the_usual_way(uses=True)
            self.money_comes()

    @property
    def now(self) -> Status:
        return self.inventory.get(self.device).status

    @rule(after=st.sampled_from(Status))
    def moves(self, after: Status) -> None:
        with suppress(MoveRefused):
            self.inventory.move(self.device, after)

    @rule()
    def begins_acceptance(self) -> None:
        with suppress(CheckRefused):
            self.acceptance = self.inventory.begin(self.device, 1).id

    @rule(items=st.sets(st.sampled_from(STARRED)), result=st.sampled_from(Result), instead=st.sampled_from(["", "x"]))
    def answers(self, items: set[int], result: Result, instead: str) -> None:
        for item in sorted(items) if self.acceptance else ():
            self.inventory.answer(Check(0, self.acceptance, item, result, instead), (PHOTO,))

    @rule()
    def answers_all(self) -> None:
        if self.acceptance:
            one = self.inventory.acceptance(self.acceptance)
            opened.all_well(self.inventory, one, self.inventory.get(self.device).serial, but=(checks.MONEY,))

    @rule(outcome=st.sampled_from(Outcome))
    def types_an_outcome(self, outcome: Outcome) -> None:
        if self.acceptance:
            self.inventory.note_acceptance(replace(self.inventory.acceptance(self.acceptance), outcome=outcome))

    @rule()
    def finishes(self) -> None:
        if self.acceptance:
            with suppress(CheckRefused):
                self.inventory.finish(self.acceptance, 2, four_eyes=True)
                self.passed = True

    @rule(uses=st.booleans())
    def goes_the_usual_way(self, uses: bool) -> None:
        self.begins_acceptance()
        self.answers_all()
        self.finishes()
        if uses:
            self.goes_into_use()

    @rule(which=st.integers(0, 5))
    def moves_where_it_may(self, which: int) -> None:
        ways = status.MOVES[self.now]
        if ways:
            self.moves(ways[which % len(ways)])

    @rule(stops=st.booleans())
    def ends_otherwise(self, stops: bool) -> None:
        if self.acceptance and stops:
            self.inventory.stop(self.acceptance)
        elif self.acceptance:
            self.inventory.fail(self.acceptance, 1, "loose case")

    @rule()
    def goes_into_use(self) -> None:
        with suppress(CheckRefused):
            self.inventory.into_use(self.device)

    @rule()
    def money_comes(self) -> None:
        if self.acceptance:
            self.inventory.money_seen(self.acceptance, date(2026, 11, 30))

    @rule(same=st.booleans(), hurried=st.booleans())
    def is_repaired(self, same: bool, hurried: bool) -> None:
        with suppress(MoveRefused):
            out = self.inventory.lend(Custody(0, self.device, "repair", "service"))
            serial = self.inventory.get(self.device).serial if same else "9999"
            self.inventory.come_back(replace(out, serial_back=serial))
            self.passed = False
        if hurried:
            self.moves(Status.ACCEPTED)

    @rule()
    def is_suspected(self) -> None:
        with self.kept.change() as change:
            seen = store.SEEN.add(change, Seen(0, "T"))
        self.inventory.suspect(seen, self.inventory.get(self.device))

    @rule()
    def is_retired(self) -> None:
        with suppress(MoveRefused):
            self.inventory.retire(Retirement(0, self.device))

    @invariant()
    def none_trades_that_was_not_accepted(self) -> None:
        before, self.before = self.before, self.now
        Life.reached.add(self.before)
        if self.before is Status.RECEIVED and before is not Status.RECEIVED:
            self.passed = False
        if self.before in (Status.ACCEPTED, Status.TRIAL, Status.IN_SERVICE):
            assert self.passed
        if self.before is Status.IN_SERVICE and before is not Status.IN_SERVICE:
            assert checks.starred_open(opened.terminal().kind, self.inventory.checks(self.acceptance)) == []

    def teardown(self) -> None:
        for move in self.inventory.detail(self.device).moves:
            assert move.after in (status.BEGINS if move.before is None else status.MOVES[move.before])


def test_no_path_leads_into_service_past_an_acceptance() -> None:
    quick = settings(
        max_examples=40,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
        phases=(Phase.generate,),  # a failing life is told as it was: to shorten one takes minutes
    )
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder, opened.kept(Path(folder)) as Life.kept:
        run_state_machine_as_test(Life, settings=quick)
    assert Life.reached >= {Status.IN_SERVICE, Status.QUARANTINE, Status.RETIRED}

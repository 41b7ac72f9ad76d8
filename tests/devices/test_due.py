"""What is due of devices, and when it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from posdesk.devices.model import (
    Custody,
    Device,
    Found,
    Inspection,
    Look,
    Outcome,
    Status,
)
from posdesk.devices.rules import lifecycle
from posdesk.kit.agenda import Due, Urgency
from tests.devices.cases import BEGUN, CODE, POS, TODAY, ago

# what is due


def due(*devices: Device, known: lifecycle.Known | None = None, found: tuple[Found, ...] = ()) -> dict[str, Due]:
    told = lifecycle.due(devices, known or nothing(), found, TODAY)
    return {one.what.key.removeprefix("devices.due."): one for one in told}


def nothing(since: int = 0, **more: object) -> lifecycle.Known:
    usual: dict[str, object] = {"inspections": {}, "acceptances": {}, "custody": {}, "since": {1: ago(since)}}
    return lifecycle.Known(**(usual | more))  # type: ignore[arg-type]


LOOKED = Inspection(1, 1, Look.MONTHLY, datetime.fromisoformat("2026-11-30T09:00"), outcome=Outcome.PASSED)
CALM = replace(POS, every_days=30)


def test_nothing_is_due_of_a_device_that_was_looked_at_today() -> None:
    assert due(CALM, known=nothing(inspections={1: [LOOKED]})) == {}


def test_inspections_are_due_by_their_own_interval() -> None:
    early = replace(LOOKED, at=datetime.fromisoformat("2026-10-01T09:00"))
    told = due(CALM, known=nothing(inspections={1: [early]}))
    assert (told["inspection"].when, told["inspection"].severity) == (date(2026, 10, 31), Urgency.ACT)
    soon = replace(LOOKED, at=datetime.fromisoformat("2026-11-02T09:00"))
    assert due(CALM, known=nothing(inspections={1: [soon]}))["inspection"].severity is Urgency.LOOK
    assert "inspection" not in due(
        CALM, known=nothing(inspections={1: [replace(LOOKED, at=datetime.fromisoformat("2026-11-09T00:00"))]})
    )
    assert lifecycle.next_inspection(replace(POS, installed=ago(10)), [], TODAY) == ago(-20)
    assert lifecycle.next_inspection(POS, [], TODAY) == ago(-30)


def test_the_latest_inspection_counts_and_a_daily_look_is_apart() -> None:
    daily = replace(LOOKED, id=2, look=Look.DAILY)
    open_ = replace(LOOKED, id=3, outcome=Outcome.OPEN)
    assert lifecycle.last([LOOKED, daily, open_, replace(LOOKED, id=4, at=None)]) == LOOKED
    assert lifecycle.last([LOOKED, daily], Look.DAILY) == daily
    assert lifecycle.last([]) is None


def test_what_ends_is_told_before_and_a_warranty_that_is_over_no_more() -> None:
    known = nothing(inspections={1: [LOOKED]})
    ends = replace(CALM, pts_until=ago(-100), warranty_until=ago(-20), replace_by=ago(-10))
    assert set(due(ends, known=known)) == {"pts", "warranty", "replace"}
    over = due(replace(ends, pts_until=ago(1), warranty_until=ago(1), replace_by=ago(1)), known=known)
    assert {name: one.severity for name, one in over.items()} == {"pts": Urgency.ACT, "replace": Urgency.ACT}
    assert due(replace(ends, pts_until=ago(-200), warranty_until=ago(-40), replace_by=None), known=known) == {}


def test_a_device_in_use_wants_its_risk_analysis_and_a_code_does_not() -> None:
    assert due(POS, known=nothing(inspections={1: [LOOKED]}))["risk"].severity is Urgency.INFO
    assert "risk" not in due(CODE)


@pytest.mark.parametrize(
    ("state", "days", "code"),
    [
        (Status.RECEIVED, 0, "acceptance"),
        (Status.QUARANTINE, 8, "quarantine"),
        (Status.QUARANTINE, 7, None),
        (Status.TRIAL, 8, "trial"),
        (Status.TRIAL, 7, None),
        (Status.ADOPTED, 91, "adopted"),
        (Status.ADOPTED, 90, None),
        (Status.SUSPECTED, 0, "suspected"),
        (Status.RETIRED, 999, None),
        (Status.ORDERED, 5, None),
    ],
)
def test_no_state_is_forgotten(state: Status, days: int, code: str | None) -> None:
    told = due(replace(CALM, status=state), known=nothing(days, inspections={1: [LOOKED]}))
    assert set(told) - {"inspection"} == ({code} if code else set())


def test_repairs_acceptances_and_finds_that_are_left_half_done() -> None:
    away = replace(CALM, status=Status.REPAIR, name="", tid="40012345")
    long, new = Custody(1, 1, to="service", out=ago(15)), Custody(2, 1, out=ago(14))
    back, undated = replace(long, back=TODAY), Custody(3, 1)
    told = due(away, known=nothing(custody={1: [long, new, back, undated]}))
    assert dict(told["repair"].what.args)["to"] == "service"
    half = nothing(acceptances={1: [BEGUN, replace(BEGUN, outcome=Outcome.FAILED)]})
    assert due(replace(CALM, status=Status.REPAIR), known=half)["unfinished"].when == TODAY
    told = due(found=(Found(1, TODAY, what="a box"), Found(2, answer="the scale")))
    assert dict(told["found"].what.args) == {"what": "a box"}
    assert dict(due(found=(Found(1, serial="117"),))["found"].what.args) == {"what": "117"}


def test_devices_that_nobody_has_looked_at_today_are_counted() -> None:
    old = replace(LOOKED, at=datetime.fromisoformat("2026-11-29T09:00"))
    told = due(CALM, CODE, replace(POS, id=3, status=Status.RETIRED), known=nothing(inspections={1: [old]}))
    assert dict(told["daily"].what.args) == {"n": 2}

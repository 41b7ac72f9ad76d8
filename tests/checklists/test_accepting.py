"""An acceptance that was done on paper goes on in the inventory, at the device whose serial number was written down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.checklists.model import WRITTEN, Answer, Kind, Sheet, State
from posdesk.checklists.rules import accepting, results
from posdesk.checklists.rules.results import Filled
from posdesk.devices.errors import CheckRefused
from posdesk.devices.model import Check, Device, Outcome, Result, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.model import May, Person, Role
from tests.checklists.shops import CARD, Desk, desk_of, order

ON = date(2026, 11, 24)
SERIAL = "N910-77120001"
ANOTHER = "N910-99999999"
FORM = accepting.FORM


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made:
        made.register().add(Person(shop=1, name="陈静", role=Role.MANAGER, may=(May.RECEIVE,)))
        yield made


def new(desk: Desk, status: Status = Status.RECEIVED) -> Device:
    told = Device(name="新收银台", kind=DeviceKind.SMART_POS, status=status, serial=SERIAL, shop=1)
    return desk.devices().add(told)


def filled(desk: Desk, sheet: Sheet, written: dict[str, str], but: dict[int, tuple[Answer, str]] | None = None) -> None:
    """Everything is OK, but some; and what was written down."""
    lists = desk.checklists()
    for block in lists.entry(sheet.number).printout.blocks:
        rows: list[Filled] = []
        for row in block.rows:
            answer, note = (but or {}).get(int(row.label), (Answer.OK, ""))
            rows.append((row.id, str(answer), "", note))
        lists.fill(sheet.id, block.key, rows)
    lists.fill(sheet.id, FORM, [(name, "", words, "") for name, words in written.items()])


def printed(desk: Desk, device: Device | None = None) -> Sheet:
    wanted = order(Kind.ACCEPTANCE)
    return desk.checklists().print(replace(wanted, device=None if device is None else device.id))


def test_what_was_ticked_stands_in_the_acceptance_of_the_device(desk: Desk) -> None:
    device, sheet = new(desk), printed(desk)
    told = {"body": "n910 7712 0001", "box": SERIAL, "notice": SERIAL, "screen": SERIAL, "box_seal": "S-77"}
    notes = {8: (Answer.UNCHECKED, ""), 10: (Answer.UNCHECKED, "用放大镜看过"), 19: (Answer.NONE, ""),
             3: (Answer.FAULT, "没有单号")}  # fmt: skip
    filled(desk, sheet, told, notes)
    done = desk.checklists().finish(sheet.id, 3, ON, signed=True)
    devices = desk.devices()
    (one,) = devices.detail(device.id).acceptances
    assert (done.device, done.acceptance) == (device.id, one.id)
    assert (one.begun, one.outcome, one.receiver) == (ON, Outcome.OPEN, 3)
    assert (one.box, one.notice, one.screen, one.seal, one.body) == (SERIAL, SERIAL, SERIAL, "S-77", "")
    known = {check.item: check for check in devices.checks(one.id)}
    assert sorted(known) == [number for number in range(1, 24) if number != 19]
    assert {(check.person, check.on, check.sheet) for check in known.values()} == {(3, ON, sheet.number)}
    assert (known[10].result, known[10].instead, known[10].note) == (Result.NOT_APPLICABLE, "用放大镜看过", "")
    assert (known[3].result, known[3].note) == (Result.FAULT, "没有单号")
    with pytest.raises(CheckRefused) as refused:
        devices.finish(one.id, 1, four_eyes=True)
    missing = refused.value.data["codes"]
    assert "serial_body" in missing
    assert {code.partition("_")[0] for code in missing} == {"photo", "serial"}


def test_whoever_may_take_no_delivery_did_not_receive_it(desk: Desk) -> None:
    device, sheet = new(desk), printed(desk)
    filled(desk, sheet, {"body": SERIAL})
    desk.checklists().finish(sheet.id, 2, ON, signed=True)
    (one,) = desk.devices().detail(device.id).acceptances
    assert one.receiver is None
    assert {check.person for check in desk.devices().checks(one.id)} == {2}


def test_a_starred_fault_leads_into_quarantine_and_to_a_case(desk: Desk) -> None:
    device, sheet = new(desk), printed(desk)
    faults = {10: (Answer.FAULT, "封签破了"), 3: (Answer.FAULT, "")}
    filled(desk, sheet, {"body": SERIAL}, faults)
    lists = desk.checklists()
    lists.finish(sheet.id, 3, ON, signed=True)
    detail = desk.devices().detail(device.id)
    assert detail.device.status is Status.QUARANTINE
    assert (detail.moves[-1].why, detail.moves[-1].person) == (f"{sheet.number} · 10", 3)
    assert [one.outcome for one in detail.acceptances] == [Outcome.FAILED]
    entry = lists.entry(sheet.number)
    assert entry.state is State.FAULTY
    found = {one.line: (one.device, one.grave) for one in entry.faults}
    assert found == {"body/check10": (device.id, True), "order/check3": (device.id, False)}
    # Said again nothing is begun anew; corrected, it has another try, and stays where it is.
    lists.finish(sheet.id, 3, ON, signed=True)
    assert len(desk.devices().detail(device.id).acceptances) == 1
    filled(desk, sheet, {"body": SERIAL})
    done = lists.finish(sheet.id, 3, ON, signed=True)
    detail = desk.devices().detail(device.id)
    assert [one.outcome for one in detail.acceptances] == [Outcome.FAILED, Outcome.OPEN]
    assert (detail.device.status, done.acceptance) == (Status.QUARANTINE, detail.acceptances[-1].id)
    desk.devices().move(device.id, Status.RECEIVED, 3, "查清了")
    assert desk.devices().begin(device.id).id == done.acceptance


@pytest.mark.parametrize(("status", "after"), [
    (Status.ORDERED, Status.RECEIVED), (Status.RECEIVED, Status.RECEIVED), (Status.ADOPTED, Status.ADOPTED),
])  # fmt: skip
def test_every_device_that_waits_is_gone_on_with(desk: Desk, status: Status, after: Status) -> None:
    device = new(desk, status)
    sheet = printed(desk, device)
    filled(desk, sheet, {"body": SERIAL})
    desk.checklists().finish(sheet.id, 3, ON, signed=True)
    detail = desk.devices().detail(device.id)
    assert (detail.device.status, len(detail.acceptances)) == (after, 1)


@pytest.mark.parametrize("body", ["", ANOTHER, "N91O-77120001"])
def test_another_serial_number_passes_nothing_on(desk: Desk, body: str) -> None:
    device, sheet = new(desk), printed(desk)
    filled(desk, sheet, {"body": body})
    done = desk.checklists().finish(sheet.id, 3, ON, signed=True)
    assert (done.device, done.acceptance) == (None, None)
    assert desk.devices().detail(device.id).acceptances == ()
    # The device is taken in, or the number corrected: then it is passed on after all.
    filled(desk, sheet, {"body": SERIAL})
    assert desk.checklists().finish(sheet.id, 3, ON, signed=True).device == device.id


def test_a_fault_without_a_device_is_one_of_the_device_later(desk: Desk) -> None:
    sheet = printed(desk)
    filled(desk, sheet, {"body": SERIAL}, {4: (Answer.FAULT, "")})
    lists = desk.checklists()
    lists.finish(sheet.id, 3, ON, signed=True)
    assert [(one.device, one.grave) for one in lists.entry(sheet.number).faults] == [(None, True)]
    device = new(desk)
    lists.finish(sheet.id, 3, ON, signed=True)
    assert [(one.device, one.grave) for one in lists.entry(sheet.number).faults] == [(device.id, True)]
    assert desk.devices().get(device.id).status is Status.QUARANTINE


def test_what_was_answered_here_stays_unless_paper_has_a_fault(desk: Desk) -> None:
    device, sheet = new(desk), printed(desk)
    devices = desk.devices()
    one = devices.begin(device.id, 1)
    devices.answer(Check(0, one.id, 1, Result.OK, note="打过电话", person=1, on=ON))
    devices.answer(Check(0, one.id, 3, Result.OK, person=1, on=ON))
    devices.answer(Check(0, one.id, 11, Result.FAULT, person=1, on=ON))
    devices.answer(Check(0, one.id, 12, Result.OPEN, note="先看一下"))
    devices.note_acceptance(replace(one, box="B-1", receiver=1))
    filled(desk, sheet, {"body": SERIAL, "box": SERIAL}, {3: (Answer.FAULT, "缺")})
    lists = desk.checklists()
    lists.finish(sheet.id, 3, ON, signed=True)
    known = {check.item: check for check in devices.checks(one.id)}
    assert (known[1].note, known[1].sheet) == ("打过电话", "")
    assert (known[3].result, known[3].sheet) == (Result.FAULT, sheet.number)
    assert (known[11].result, known[11].person) == (Result.FAULT, 1)
    assert (known[12].result, known[12].note) == (Result.OK, "先看一下")
    kept = devices.acceptance(one.id)
    assert (kept.box, kept.receiver) == ("B-1", 1)
    # What the same sheet said before is corrected by it, and what it no longer says is open again.
    filled(desk, sheet, {"body": SERIAL}, {3: (Answer.OK, ""), 12: (Answer.NONE, "")})
    lists.finish(sheet.id, 3, ON, signed=True)
    known = {check.item: check for check in devices.checks(one.id)}
    assert (known[3].result, known[12].result, known[12].sheet) == (Result.OK, Result.OPEN, "")
    assert known[12].person is None


def test_a_device_that_was_accepted_meanwhile_is_left_alone(desk: Desk) -> None:
    device = new(desk)
    sheet = printed(desk, device)
    with desk.vault.change("mei") as change:
        change.update("devices", device.id, status="in_service")
    filled(desk, sheet, {"body": SERIAL}, {4: (Answer.FAULT, "")})
    done = desk.checklists().finish(sheet.id, 3, ON, signed=True)
    assert done.acceptance is None
    assert desk.devices().get(device.id).status is Status.IN_SERVICE


def test_not_applicable_settles_a_line_and_a_starred_one_with_a_note(desk: Desk) -> None:
    sheet = printed(desk)
    filled(desk, sheet, {}, {8: (Answer.UNCHECKED, ""), 10: (Answer.UNCHECKED, ""), 7: (Answer.UNCHECKED, "问过银联")})
    entry = desk.checklists().entry(sheet.number)
    assert [row.id for _, row in results.unchecked(entry.printout, entry.parts)] == ["check10"]
    assert entry.counts.unchecked == 1


def test_what_is_written_down_is_kept_and_never_a_card(desk: Desk) -> None:
    device = new(desk)
    lists = desk.checklists()
    sheet = printed(desk, device)
    blocks = accepting.typed(lists.entry(sheet.number).printout)
    assert [row.id for row in blocks[0].rows] == [name for name in WRITTEN if name != "name"]
    part = lists.fill(sheet.id, FORM, [("sale", "", f"1.00 {CARD}", ""), ("body", "", CARD, ""), ("name", "", "x", "")])
    kept = {one[0]: one[2] for one in part.answers}
    assert set(kept) == {"sale", "body"}
    assert CARD not in kept["sale"]
    assert kept["body"] == CARD
    monthly = lists.entry(lists.print(order()).number).printout
    assert accepting.typed(monthly) == monthly.blocks


def device(number: int, serial: str, status: Status = Status.RECEIVED, kind: DeviceKind = DeviceKind.POS) -> Device:
    return Device(number, f"no. {number}", kind, status, serial=serial)


@pytest.mark.parametrize(("own", "body", "found"), [
    (0, SERIAL, (1, "same")), (0, "n910 77120001", (1, "same")), (0, "N91O-7712OOO1", (1, "misread")),
    (0, ANOTHER, (None, "other")), (0, "", (None, "missing")), (0, "GONE-1", (None, "other")),
    (1, "", (1, "missing")), (1, ANOTHER, (1, "other")), (1, "N91O-77120001", (1, "misread")),
    (2, SERIAL, (1, "same")), (3, "", (3, "over")), (3, SERIAL, (1, "same")), (4, "", (4, "same")),
    (5, "ANY-1", (5, "same")), (5, "", (5, "missing")),
])  # fmt: skip
def test_whose_it_is(desk: Desk, own: int, body: str, found: tuple[int | None, str]) -> None:
    there = [
        device(1, SERIAL), device(2, "SECOND-2", Status.QUARANTINE), device(3, "GONE-1", Status.IN_SERVICE),
        device(4, "", kind=DeviceKind.STATIC_CODE), device(5, "", Status.ORDERED),
    ]  # fmt: skip
    entry = desk.checklists().entry(printed(desk).number)
    whose = accepting.whose(replace(entry.printout, device=own), body, there)
    assert (None if whose.device is None else whose.device.id, whose.found) == found


def test_its_faults_are_told_in_every_language(desk: Desk) -> None:
    new(desk)
    sheet = printed(desk)
    filled(desk, sheet, {"body": SERIAL}, {10: (Answer.FAULT, "")})
    lists = desk.checklists()
    lists.finish(sheet.id, 3, ON, signed=True)
    (due,) = [one for one in lists.due(ON) if one.what.key == "checklists.due.fault"]
    assert [Text(language).say(due.what) for language in LANGUAGES] == [
        Text(language).word("checklists.due.fault", what=Text(language).word("devices.check.10"))
        for language in LANGUAGES
    ]

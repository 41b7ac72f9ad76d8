"""What is allowed, missing and doubtful of devices, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import chain

import pytest

from posdesk.devices.model import (
    Acceptance,
    Answer,
    Check,
    Device,
    Inspection,
    Kind,
    Look,
    Outcome,
    Result,
    Retirement,
    Seal,
    Seen,
    Status,
)
from posdesk.devices.rules import binding, checks, inspecting, risk, searching, seen, status, tagging
from posdesk.devices.rules.binding import Contract
from posdesk.devices.rules.seen import Doubt
from posdesk.devices.rules.status import Facts
from tests.devices.cases import BEGUN, CODE, POS, TODAY, ago

# what cannot be in a record, and the five elements


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, ()),
        ({"serial": "117-0012 345678"}, ()),
        ({"serial": "１１７０"}, ()),
        ({"serial": "117"}, ("serial",)),
        ({"serial": "1" * 41}, ("serial",)),
        ({"serial": "0000000"}, ("serial",)),
        ({"serial": "11700é2345"}, ("serial",)),
        ({"serial": ""}, ("serial_missing",)),
        ({"serial": "", "status": Status.ORDERED}, ()),
        ({"serial": "", "status": Status.ADOPTED}, ()),
        ({"tid": "40012345"}, ()),
        ({"tid": "4001"}, ("tid",)),
        ({"iccid": "8986 0012 3456 7890 1234"}, ()),
        ({"iccid": "1234"}, ("iccid",)),
        ({"bought": date(2026, 12, 1)}, ("bought",)),
        ({"installed": date(2030, 1, 1)}, ("installed",)),
        ({"bought": TODAY, "warranty_until": date(2025, 1, 1)}, ("warranty_until",)),
        ({"bought": TODAY, "warranty_until": date(2027, 1, 1)}, ()),
        ({"every_days": 0}, ("every_days",)),
        ({"every_days": 30, "cables": 2}, ()),
        ({"cables": 21}, ("cables",)),
        ({"name": "", "serial": "", "status": Status.ORDERED}, ("name",)),
        ({"kind": Kind.STATIC_CODE, "serial": ""}, ("content",)),
        ({"kind": Kind.STATIC_CODE, "serial": "", "content": "https://a"}, ()),
    ],
)
def test_what_cannot_be_in_a_record(changes: dict[str, object], codes: tuple[str, ...]) -> None:
    assert binding.wrong(replace(POS, **changes), TODAY) == codes  # type: ignore[arg-type]


def test_twins_are_told_by_their_numbers_and_a_retired_one_lends_its_tid() -> None:
    one = replace(POS, tusn="T1", tid="40012345")
    others = [
        replace(one, id=3, serial="117 0012 345678", tusn="", tid=""),
        replace(one, id=4, serial="99999", tusn="t-1", tid="40012345"),
        replace(one, id=5, serial="88888", tusn="", status=Status.RETIRED),
        one,
    ]
    assert [(twin.field, twin.device.id) for twin in binding.twins(one, others)] == [
        ("serial", 3), ("tusn", 4), ("tid", 4),
    ]  # fmt: skip
    assert binding.twins(replace(one, status=Status.RETIRED), others[1:2])[0].field == "tusn"
    assert binding.twins(Device(id=9), [Device(id=8)]) == []


def test_numbers_that_look_alike_are_near() -> None:
    assert binding.near("117OO12345678", [POS, CODE]) == [POS]
    assert binding.near("", [replace(POS, serial="")]) == []


def test_the_five_elements_are_ok_missing_or_differ() -> None:
    told = Contract("UMS", "8983", "91310000", "", "1 High Street")
    seen_ = Contract("ums", "8984", "", "0001", "1 HighStreet")
    assert binding.binding(POS, told, seen_) == {
        "serial": "ok", "acquirer": "ok", "merchant": "differs", "credit_code": "ok", "account": "missing",
        "place": "ok",
    }  # fmt: skip
    assert binding.binding(CODE, told, seen_)["serial"] == "missing"


@pytest.mark.parametrize(
    ("seen", "state"),
    [
        ("12 High Street", "ok"),
        ("12 High Street, Ourtown, 610000", "ok"),
        ("14 High Street", "differs"),
        ("12", "differs"),
    ],
)
def test_a_slip_names_the_address_shorter_than_the_register(seen: str, state: str) -> None:
    told = binding.Contract(place="12 High Street, Ourtown")
    assert binding.binding(POS, told, binding.Contract(place=seen))["place"] == state


def test_the_pci_list_says_what_it_lacks() -> None:
    assert binding.pci_missing(POS, "") == ()
    assert binding.pci_missing(replace(POS, make="", place="", serial=""), "") == binding.PCI
    assert binding.pci_missing(replace(POS, place="", serial="", tusn="T1"), "High Street") == ()
    assert binding.pci_missing(replace(CODE, place=""), "") == ("place",)
    assert binding.pci_missing(CODE, "") == ()


# the 23 checks


def answered(*but: int, result: Result = Result.OK, kind: Kind = Kind.SMART_POS) -> list[Check]:
    return [Check(0, 1, item.number, result) for item in checks.items_for(kind) if item.number not in but]


EVERY = range(1, 24)


def test_there_are_23_checks_and_fewer_for_a_code_or_a_soundbox() -> None:
    assert [item.number for item in checks.ITEMS] == list(EVERY)
    assert {5, 10, 12} & {item.number for item in checks.items_for(Kind.STATIC_CODE)} == set()
    assert len(checks.items_for(Kind.SOUNDBOX)) == 20


def test_what_is_not_applicable_needs_a_check_in_its_place() -> None:
    assert not checks.is_met(None)
    assert not checks.is_met(Check(result=Result.NOT_APPLICABLE, instead=" "))
    assert checks.is_met(Check(result=Result.NOT_APPLICABLE, instead="called the bank"))
    assert checks.is_met(Check(result=Result.OK))
    assert not checks.is_met(Check(result=Result.FAULT))


def test_starred_checks_that_are_open_and_those_that_failed() -> None:
    assert checks.starred_open(POS.kind, answered()) == []
    assert checks.starred_open(POS.kind, answered(5, 8)) == [5]
    assert checks.failed(POS.kind, [*answered(6, 8), Check(item=6, result=Result.FAULT), Check(item=8)]) == [6]


def test_serial_numbers_agree_or_it_is_said_where_they_do_not() -> None:
    assert checks.serials_agree(POS, BEGUN) == ()
    assert checks.serials_agree(POS, replace(BEGUN, body="")) == ("body",)
    assert checks.serials_agree(POS, replace(BEGUN, body="1170012345679", notice="1")) == ("box", "notice", "list")
    assert checks.alike("O123", "0123")
    assert not checks.alike("0123", "0-123")
    assert not checks.alike("0123", "0124")


def test_what_an_acceptance_lacks() -> None:
    def lacks(acceptance: Acceptance = BEGUN, but: tuple[int, ...] = (18,), photos: object = EVERY,
              four_eyes: bool = True, device: Device = POS) -> tuple[str, ...]:  # fmt: skip
        given = answered(*but, kind=device.kind)
        return checks.wanting(device, acceptance, given, photos, four_eyes=four_eyes)  # type: ignore[arg-type]

    assert lacks() == ()
    assert lacks(but=(16, 18)) == ("check_16",)
    assert lacks(photos=set(EVERY) - {7}) == ("photo_7",)
    assert lacks(replace(BEGUN, box="1")) == ("serial_box",)
    assert lacks(replace(BEGUN, receiver=None)) == ("receiver",)
    assert lacks(replace(BEGUN, approver=1)) == ("approver",)
    assert lacks(replace(BEGUN, approver=None)) == ("approver",)
    assert lacks(replace(BEGUN, approver=None), four_eyes=False) == ()
    assert lacks(replace(BEGUN, body=""), device=CODE) == ()


# inspections


def test_each_kind_is_asked_what_fits_it() -> None:
    assert inspecting.items(Kind.STATIC_CODE, Look.DAILY)[0] == "content"
    assert "bound_to_us" in inspecting.items(Kind.SOUNDBOX, Look.MONTHLY)
    assert inspecting.items(Kind.POS, Look.DAILY) == inspecting.DAILY
    assert inspecting.items(Kind.POS, Look.SPECIAL) == inspecting.MONTHLY


def test_a_daily_look_asks_for_the_end_of_the_serial_number_and_a_monthly_one_for_all_of_it() -> None:
    assert inspecting.serial_fits(POS, "5678", Look.DAILY)
    assert not inspecting.serial_fits(POS, "678", Look.DAILY)
    assert not inspecting.serial_fits(POS, "", Look.DAILY)
    assert not inspecting.serial_fits(CODE, "5678", Look.DAILY)
    assert not inspecting.serial_fits(POS, "5678", Look.MONTHLY)
    assert inspecting.serial_fits(POS, "117 001 234 5678", Look.MONTHLY)
    assert inspecting.serial_is_misread(POS, "117OO12345678")


def test_figures_tell_faults_by_themselves() -> None:
    device = replace(POS, cables=1, firmware="7.1", content="x")
    look = Inspection(device=1, look=Look.MONTHLY, serial="9999", cables=2, firmware="7.2", content="y")
    assert inspecting.told_by_figures(device, look) == ("serial", "cables", "content", "versions")
    same = replace(look, serial=POS.serial, cables=1, firmware="7.1 ", content="x")
    assert inspecting.told_by_figures(device, same) == ()
    assert inspecting.told_by_figures(replace(CODE, content=""), replace(look, firmware="")) == ()


def test_what_was_not_read_leaves_it_open() -> None:
    device = replace(POS, cables=1)
    monthly = Inspection(device=1, look=Look.MONTHLY)
    assert inspecting.unread(device, monthly) == ("serial", "cables")
    assert inspecting.unread(device, replace(monthly, look=Look.DAILY)) == ("serial",)
    assert inspecting.unread(CODE, monthly) == ("content",)
    assert inspecting.unread(CODE, replace(monthly, content="https://a")) == ()
    assert inspecting.unread(replace(POS, kind=Kind.SOUNDBOX), monthly) == ()


def test_one_fault_fails_and_one_open_thing_leaves_it_open() -> None:
    look = Inspection(device=1, look=Look.DAILY, serial="5678")
    assert inspecting.outcome(POS, look) is Outcome.PASSED
    assert inspecting.outcome(POS, replace(look, unchecked=("seal",))) is Outcome.OPEN
    assert inspecting.outcome(POS, replace(look, serial="")) is Outcome.OPEN
    assert inspecting.outcome(POS, replace(look, faults=("signal",))) is Outcome.FAILED
    assert not inspecting.is_grave(POS, replace(look, faults=("signal",)))
    assert inspecting.is_grave(POS, replace(look, faults=("seal",)))
    assert inspecting.is_grave(POS, replace(look, serial="9999"))


def test_seals_that_were_taken_off_are_not_looked_for() -> None:
    there = Seal(1, 1, "A1")
    assert inspecting.seals_now([there, Seal(2, 1, "A2", removed=TODAY)]) == [there]


# risk


def test_each_answer_makes_the_days_fewer() -> None:
    assert risk.days_for(()) == risk.days_for(("unheard of",)) == 30
    assert risk.days_for(("unattended", "no_lock")) == 14
    assert risk.days_for(("unattended", "incident")) == 7
    assert risk.days_for(risk.ANSWERS) == 1


def test_the_record_itself_answers() -> None:
    assert risk.likely(replace(POS, kind=Kind.SELF_SERVICE, fixed=False)) == ("unattended", "mobile", "no_lock")
    assert risk.likely(replace(POS, lock="cable")) == ()
    assert risk.likely(CODE) == ("public",)


# finding devices


def test_a_device_is_found_by_any_words_in_any_order() -> None:
    index = searching.Index({"前": "q", "台": "t"})
    till = replace(POS, name="前台", cables=1)
    index.learn(till, ("High Street",))
    index.learn(CODE)
    both = [till, CODE]
    assert index.matching("high 5678", both) == [till]
    assert index.matching("ＱＴ", both) == [till]
    assert index.matching("", both) == both
    index.forget(till.id)
    index.forget(99)
    assert index.matching("5678", both) == []


# terminals in takings


def test_terminals_in_takings_are_unknown_stopped_or_silent() -> None:
    device = replace(POS, tid="40012345")
    busy = Seen(1, "40012345", "", ago(20), ago(4), 99, 16)
    assert seen.odd([busy], [device], TODAY)[0].doubt is Doubt.SILENT
    assert seen.odd([replace(busy, last=ago(3), days=17)], [device], TODAY) == []
    assert seen.odd([replace(busy, days=3)], [device], TODAY) == []
    assert seen.odd([replace(busy, first=ago(10))], [device], TODAY) == []
    assert seen.odd([replace(busy, first=None)], [device], TODAY) == []
    assert seen.odd([busy], [device], None) == []
    stopped = replace(device, status=Status.STOLEN)
    strange, ours_not = Seen(2, "777"), Seen(3, "778", answer=Answer.NOT_OURS)
    found = seen.odd([busy, strange, ours_not], [stopped], TODAY)
    assert [one.doubt for one in found] == [Doubt.UNKNOWN, Doubt.NOT_IN_SERVICE]


def test_a_terminal_belongs_to_the_device_in_use_or_to_the_one_that_somebody_named() -> None:
    old, new = replace(POS, id=1, tid="T-40012345", status=Status.RETIRED), replace(POS, id=2, tid="T40012345")
    assert seen.owner(Seen(1, "T40012345"), [old, new]) == new
    assert seen.owner(Seen(1, "T40012345"), [old]) == old
    assert seen.owner(Seen(1, "T40012345", device=1), [old, new]) == old
    assert seen.owner(Seen(1, "T40012345", device=9), [old, new]) is None
    assert seen.owner(Seen(1, "X"), [old, new]) is None


# states


def test_every_state_has_its_ways_and_no_other() -> None:
    assert set(status.MOVES) == set(Status)
    assert status.MOVES[Status.RETIRED] == ()
    into = [before for before, after in status.MOVES.items() if Status.IN_SERVICE in after]
    assert into == [Status.ACCEPTED, Status.TRIAL]
    assert set(chain.from_iterable(status.MOVES.values())) == set(Status) - {Status.ORDERED, Status.ADOPTED}


PASSED = replace(BEGUN, outcome=Outcome.PASSED)


@pytest.mark.parametrize(
    ("before", "after", "facts", "codes"),
    [
        (Status.RETIRED, Status.IN_SERVICE, Facts(PASSED), ("no_such_way",)),
        (Status.RECEIVED, Status.ACCEPTED, Facts(), ("no_acceptance",)),
        (Status.RECEIVED, Status.ACCEPTED, Facts(BEGUN), ("checks_open",)),
        (Status.RECEIVED, Status.ACCEPTED, Facts(PASSED), ()),
        (Status.ACCEPTED, Status.TRIAL, Facts(BEGUN), ("not_accepted",)),
        (Status.ACCEPTED, Status.TRIAL, Facts(PASSED, (18,)), ()),
        (Status.TRIAL, Status.IN_SERVICE, Facts(), ("not_accepted",)),
        (Status.TRIAL, Status.IN_SERVICE, Facts(PASSED, (18,)), ("money_not_seen",)),
        (Status.TRIAL, Status.IN_SERVICE, Facts(PASSED), ()),
        (Status.IN_SERVICE, Status.RETIRED, Facts(PASSED), ("no_proof",)),
        (Status.IN_SERVICE, Status.RETIRED, Facts(PASSED, (), Retirement()), ()),
        (Status.ORDERED, Status.RETIRED, Facts(), ()),
        (Status.IN_SERVICE, Status.SUSPECTED, Facts(), ()),
    ],
)
def test_what_a_move_wants(before: Status, after: Status, facts: Facts, codes: tuple[str, ...]) -> None:
    assert status.wanting(replace(POS, status=before), after, facts) == codes


# tags


def test_a_tag_is_drawn_until_nothing_else_has_it() -> None:
    drawn = iter("A" * 10 + "B" * 10)
    assert tagging.fresh({"A" * 10}, lambda _signs: next(drawn)) == "B" * 10
    tags = {tagging.fresh(()) for _ in range(200)}
    assert len(tags) == 200
    assert {sign for tag in tags for sign in tag} <= set(tagging.SIGNS)


def test_a_label_says_its_tag_to_a_scanner_and_to_people() -> None:
    device = replace(POS, tag="7K3MQ1WXYZ")
    assert tagging.payload(device) == "PDD1|7K3MQ1WXYZ"
    assert tagging.shown(device.tag) == "7K3MQ 1WXYZ"

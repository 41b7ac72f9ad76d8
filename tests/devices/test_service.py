"""The inventory in a vault: what is done to devices, what is refused, and what is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from posdesk.devices import store
from posdesk.devices.errors import CheckRefused
from posdesk.devices.model import (
    Acceptance,
    Accessory,
    Answer,
    Check,
    Custody,
    Device,
    Found,
    Inspection,
    Kind,
    Look,
    Outcome,
    Photo,
    Result,
    Retirement,
    Risk,
    Seal,
    Status,
)
from posdesk.devices.rules import checks, tagging
from posdesk.devices.service import Devices, DeviceTwin, DeviceWrong, MoveRefused, Sighting
from posdesk.keeping import ROOMS, Keeping
from posdesk.kit.agenda import Urgency
from posdesk.vault import service as vaults
from posdesk.vault.service import Room, Secret
from tests.devices import opened
from tests.devices.opened import Days, terminal
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def kept(tmp_path: Path, days: Days) -> Iterator[Keeping]:
    with opened.kept(tmp_path, days) as keeping:
        yield keeping


@pytest.fixture
def devices(kept: Keeping) -> Devices:
    return kept.devices()


def photo(shade: int = 10) -> vaults.Ready:
    return vaults.ready("a.jpg", opened.picture(shade))


def is_tag(text: str) -> bool:
    return len(text) == tagging.LENGTH and set(text) <= set(tagging.SIGNS)


# coming in


def test_a_device_comes_in_with_a_tag_a_first_move_and_its_versions(devices: Devices) -> None:
    one = devices.add(replace(terminal(), firmware="7.1", tag="MINE"), person=1, why="ordered in May")
    assert is_tag(one.tag)
    detail = devices.detail(one.id)
    assert [(move.before, move.after, move.why) for move in detail.moves] == [(None, Status.RECEIVED, "ordered in May")]
    assert [version.firmware for version in detail.versions] == ["7.1"]
    assert devices.every() == [devices.get(one.id)] == list(devices.everything().devices)


def test_twins_impossible_records_and_states_are_refused_and_nothing_is_kept(devices: Devices) -> None:
    devices.add(terminal())
    with pytest.raises(DeviceTwin) as twin:
        devices.add(replace(terminal(), name="another"))
    assert (twin.value.data["field"], twin.value.data["name"]) == ("serial", "POS 1")
    for wrong, code in ((replace(terminal(2), serial="1"), "serial"), (terminal(2, Status.IN_SERVICE), "status")):
        with pytest.raises(DeviceWrong) as told:
            devices.add(wrong)
        assert told.value.data["codes"] == (code,)
    assert len(devices.every()) == 1


def test_of_many_all_come_in_or_the_good_ones_alone(devices: Devices) -> None:
    many = [terminal(1), replace(terminal(1), name="twin"), replace(terminal(2), serial="?"), terminal(3)]
    assert [one.place for one in devices.add_all(many)] == [1, 2]
    assert devices.every() == []
    assert [one.place for one in devices.add_all(many, only_good=True, why="list.csv")] == [1, 2]
    assert [one.name for one in devices.every()] == ["POS 1", "POS 3"]
    assert len({one.tag for one in devices.every()}) == 2
    assert devices.add_all([terminal(4)]) == []


def test_what_is_known_changes_but_neither_state_nor_tag(devices: Devices) -> None:
    one = devices.add(terminal())
    devices.put(replace(one, status=Status.IN_SERVICE, tag="", firmware="7.2"), source="the bank")
    devices.put(replace(one, firmware="7.2", note="by the door"))
    now = devices.get(one.id)
    assert (now.status, now.tag, now.note) == (Status.RECEIVED, one.tag, "by the door")
    assert [(version.firmware, version.source) for version in devices.detail(one.id).versions] == [("7.2", "the bank")]
    with pytest.raises(DeviceWrong):
        devices.put(replace(one, tid="1"))


# acceptance


def test_from_received_to_service_by_its_money(devices: Devices) -> None:
    one = devices.add(terminal())
    passed = opened.accepted(devices, one)
    assert devices.get(one.id).status is Status.ACCEPTED
    assert devices.into_use(one.id).status is Status.TRIAL
    assert devices.may_go(devices.get(one.id))[Status.IN_SERVICE] == ("money_not_seen",)
    assert devices.on_trial() == [(devices.get(one.id), devices.acceptance(passed.id))]
    assert devices.money_seen(passed.id, devices.today).status is Status.IN_SERVICE
    assert devices.acceptance(passed.id).money_seen == devices.today
    devices.money_seen(passed.id, devices.today, why="again")
    assert devices.get(one.id).installed == devices.today
    assert devices.on_trial() == []


def test_money_that_came_before_makes_the_trial_short(devices: Devices) -> None:
    one = devices.add(terminal())
    passed = opened.accepted(devices, one)
    devices.money_seen(passed.id, devices.today)
    assert devices.into_use(one.id).status is Status.IN_SERVICE


def test_an_acceptance_is_interrupted_gone_on_with_and_lacks_what_it_lacks(devices: Devices) -> None:
    one = devices.add(terminal(1, Status.ORDERED))
    begun = devices.begin(one.id, 1)
    assert devices.begin(one.id) == begun
    assert devices.get(one.id).status is Status.RECEIVED
    devices.answer(Check(0, begun.id, 4, Result.FAULT, note="torn"), (photo(), photo(20)))
    devices.answer(Check(0, begun.id, 4, Result.OK))
    assert [(one.item, one.result) for one in devices.checks(begun.id)] == [(4, Result.OK)]
    assert devices.photographed(begun.id) == {4: 2}
    with pytest.raises(CheckRefused) as told:
        devices.finish(begun.id, None, four_eyes=True)
    assert {"check_1", "serial_body", "approver"} <= set(told.value.data["codes"])  # type: ignore[call-overload]
    devices.stop(begun.id)
    devices.stop(begun.id)
    assert devices.acceptance(begun.id).outcome is Outcome.STOPPED
    assert devices.begin(one.id).id != begun.id


def test_a_trial_without_an_acceptance_waits_for_no_money(kept: Keeping, devices: Devices) -> None:
    with kept.change() as change:
        lost = store.DEVICES.add(change, replace(terminal(), status=Status.TRIAL))
        put = store.DEVICES.add(change, replace(terminal(2), status=Status.ACCEPTED))
    assert devices.on_trial() == []
    assert devices.get(lost.id).status is Status.TRIAL
    assert devices.into_use(put.id).status is Status.TRIAL


def test_what_is_typed_never_ends_an_acceptance(devices: Devices) -> None:
    begun = devices.begin(devices.add(terminal()).id)
    ended = replace(begun, box="117", outcome=Outcome.PASSED, money_seen=devices.today, device=9, told=("Bank",))
    devices.note_acceptance(ended)
    assert devices.acceptance(begun.id) == replace(begun, box="117")


def test_what_the_register_said_is_kept_when_it_ends(devices: Devices) -> None:
    told = ("Bank", "8213", "9131", "6688", "Fuxing Road 12")
    passed, failed = (devices.begin(devices.add(terminal(n)).id, 1) for n in (1, 2))
    opened.all_well(devices, passed, devices.get(passed.device).serial)
    assert devices.finish(passed.id, 2, four_eyes=True, told=told).told == told
    devices.fail(failed.id, 1, "opened before", told)
    assert devices.acceptance(failed.id).told == told


def test_one_fault_leads_to_quarantine_and_no_further(devices: Devices) -> None:
    one = devices.add(terminal())
    begun = devices.begin(one.id)
    assert devices.fail(begun.id, 1, "opened before").status is Status.QUARANTINE
    assert devices.acceptance(begun.id).note == "opened before"
    opened.all_well(devices, begun, one.serial)
    with pytest.raises(CheckRefused) as told:
        devices.finish(begun.id, 2, four_eyes=True)
    assert told.value.data["codes"] == ("not_received",)
    with pytest.raises(CheckRefused):
        devices.begin(one.id)
    with pytest.raises(CheckRefused):
        devices.into_use(one.id)
    assert devices.fail(begun.id, 1, "").status is Status.QUARANTINE
    assert devices.fail(begun.id, 1, "").status is Status.QUARANTINE


def test_an_acceptance_of_before_says_nothing_of_what_came_back_from_repair(devices: Devices) -> None:
    one = devices.add(terminal())
    opened.accepted(devices, one)
    devices.into_use(one.id)
    out = devices.lend(Custody(0, one.id, "repair", "service"))
    device, same = devices.come_back(replace(out, serial_back=one.serial))
    assert (device.status, same) == (Status.RECEIVED, True)
    assert devices.may_go(device)[Status.ACCEPTED] == ("no_acceptance",)
    with pytest.raises(MoveRefused):
        devices.move(one.id, Status.ACCEPTED)
    devices.begin(one.id)
    assert devices.may_go(device)[Status.ACCEPTED] == ("checks_open",)


# what is done to it


def test_another_device_came_back_from_repair(devices: Devices) -> None:
    one = devices.add(terminal(1, Status.ADOPTED))
    out = devices.lend(Custody(0, one.id, "repair", "service"))
    device, same = devices.come_back(replace(out, serial_back="1170099999999"))
    assert (device.status, same) == (Status.SUSPECTED, False)


def test_what_is_lent_keeps_its_state(devices: Devices) -> None:
    one = devices.add(terminal(1, Status.ADOPTED))
    out = devices.lend(Custody(0, one.id, "loan", "the fair"))
    assert devices.come_back(out)[0].status is Status.ADOPTED
    with pytest.raises(MoveRefused):
        devices.lend(Custody(0, devices.add(terminal(2)).id, "repair"))


def test_an_inspection_is_kept_with_what_its_figures_tell(devices: Devices) -> None:
    one = devices.add(replace(terminal(1, Status.ADOPTED), cables=1))
    look = Inspection(0, one.id, Look.MONTHLY, datetime.fromisoformat("2026-11-30T09:00"), serial=one.serial, cables=2)
    kept, grave = devices.inspect(look)
    assert (kept.outcome, kept.faults, grave) == (Outcome.FAILED, ("cables",), True)
    kept, grave = devices.inspect(replace(look, cables=None))
    assert (kept.outcome, kept.unchecked, grave) == (Outcome.OPEN, ("cables",), False)


def test_a_seal_is_at_one_place_and_comes_off(devices: Devices) -> None:
    one = devices.add(terminal(1, Status.ADOPTED))
    seal = devices.seal(Seal(0, one.id, "A1"))
    devices.seal(Seal(0, one.id, ""))
    devices.seal(Seal(0, one.id, ""))
    with pytest.raises(DeviceTwin) as told:
        devices.seal(Seal(0, one.id, "A1"))
    assert told.value.data["name"] == "POS 1"
    assert devices.seal(replace(seal, removed=devices.today)).removed == devices.today


def test_a_new_reference_photo_takes_the_place_of_the_old_one(devices: Devices) -> None:
    one = devices.add(terminal())
    old = devices.photograph(Photo(0, one.id, "front", reference=True), photo(10))
    new = devices.photograph(Photo(0, one.id, "front", reference=True), photo(20))
    devices.photograph(Photo(0, one.id, "back"), photo(30))
    devices.mark(replace(new, points=(1, 2, 3, 4)))
    assert [one.reference for one in devices.detail(one.id).photos] == [False, True, False]
    assert devices.detail(one.id).photos[1].points == (1, 2, 3, 4)
    assert devices.content(old.attachment)[:2] == b"\xff\xd8"
    assert len(devices.attached("devices", one.id)) == 3


def test_accessories_risk_and_retirement(devices: Devices) -> None:
    one = devices.add(terminal(1, Status.ADOPTED))
    base = devices.equip(Accessory(0, one.id, "base"))
    devices.equip(replace(base, count=2))
    assert devices.detail(one.id).accessories[0].count == 2
    devices.equip(replace(base, count=0))
    assert devices.detail(one.id).accessories == ()
    assert devices.weigh(Risk(0, one.id, answers=("public",), days=0)).days == 1
    assert devices.get(one.id).every_days == 1
    with pytest.raises(MoveRefused):
        devices.move(one.id, Status.RETIRED)
    gone = devices.retire(Retirement(0, one.id, devices.today, "destroyed"), photo(), why="old")
    assert gone.status is Status.RETIRED
    other = devices.add(terminal(2, Status.ADOPTED))
    assert devices.retire(Retirement(0, other.id)).status is Status.RETIRED


def test_what_was_found_is_due_until_somebody_answers(devices: Devices) -> None:
    one = devices.found(Found(0, devices.today, what="a box"))
    assert devices.due(devices.today)[0].severity is Urgency.ACT
    devices.found(replace(one, answer="the scale"))
    assert devices.due(devices.today) == []
    assert devices.overview().found[0].answer == "the scale"


def test_due_knows_inspections_acceptances_custody_and_moves(devices: Devices, days: Days) -> None:
    one = devices.add(terminal())
    devices.begin(one.id)
    other = devices.add(terminal(2, Status.ADOPTED))
    devices.inspect(
        Inspection(0, other.id, Look.DAILY, datetime.fromisoformat("2026-11-30T09:00"), serial=other.serial)
    )
    devices.lend(Custody(0, devices.add(terminal(3, Status.ADOPTED)).id, "repair", "service", out=devices.today))
    days.later(20)
    keys = {one.what.key.rpartition(".")[2] for one in devices.due(devices.today)}
    # one that was begun is gone on with, and waits for no other
    assert keys == {"unfinished", "repair", "risk", "daily"}


# terminals in takings


def sighting(terminal_: str, takings: int = 5) -> Sighting:
    return Sighting(terminal_, "8983", date(2026, 11, 1), date(2026, 11, 29), takings, 20)


def test_terminals_in_takings_are_taken_down_once_and_forgotten_when_they_are_named_no_more(devices: Devices) -> None:
    assert devices.see([sighting("T1"), sighting("")])
    assert not devices.see([sighting("T1")])
    assert devices.see([sighting("T1", 6), sighting("T2")])
    assert [(one.terminal, one.takings) for one in devices.seen()] == [("T1", 6), ("T2", 5)]
    assert devices.see([sighting("T2")])
    assert [one.terminal for one in devices.seen()] == ["T2"]


def test_a_person_answers_for_a_terminal_that_is_in_no_list(devices: Devices) -> None:
    devices.see([sighting("T1"), sighting("T2"), sighting("T3")])
    first, second, third = devices.seen()
    due = devices.due(devices.today)
    assert [one.severity for one in due] == [Urgency.ACT] * 3
    one = devices.add(terminal(1, Status.ADOPTED))
    devices.is_device(first, one.id)
    assert devices.get(one.id).tid == "T1"
    devices.is_device(first, one.id)
    devices.not_ours(second)
    devices.suspect(third, None)
    assert [seen.answer for seen in devices.seen()] == [Answer.DEVICE, Answer.NOT_OURS, Answer.SUSPECTED]
    devices.suspect(first, replace(devices.get(one.id), name="as it was shown"))
    assert devices.get(one.id) == replace(one, tid="T1", status=Status.SUSPECTED)
    devices.suspect(first, devices.get(one.id))
    told = devices.due_of_terminals(devices.every())
    assert {dict(due.what.args)["name"] for due in told} == {"T3", "POS 1"}


# the tables


def test_an_older_vault_grows_and_its_devices_get_tags(tmp_path: Path) -> None:
    def migrations() -> object:
        from sqlite_utils.migrations import Migrations

        steps = Migrations("devices")

        @steps()
        def first(db: Database) -> None:
            for table in store.TABLES:
                table.create(db)
            db.execute("ALTER TABLE devices DROP COLUMN tag")
            for column in ("seen", "told"):
                db.execute(f"ALTER TABLE acceptances DROP COLUMN {column}")

        return steps

    before = tuple(Room("devices", migrations) if room.name == "devices" else room for room in ROOMS)  # type: ignore[arg-type]
    vault, _ = vaults.create(tmp_path / "shop", PASSPHRASE, before, stretch=FAST)
    with vault.change("owner") as change:
        for number in (1, 2):
            row = store.DEVICES._row(terminal(number))
            del row["id"], row["tag"]
            change.insert("devices", row)
    vault.close()
    again = vaults.open_vault(tmp_path / "shop", Secret.passphrase(PASSPHRASE), ROOMS)
    devices = Keeping(again).devices()
    tags = [one.tag for one in devices.every()]
    new = devices.add(terminal(3))
    begun = devices.begin(new.id)
    again.close()
    assert (begun.seen, begun.told) == ((), ())
    assert len({*tags, new.tag}) == 3
    assert all(is_tag(tag) for tag in tags)


def test_a_soundbox_is_accepted_by_fewer_checks(devices: Devices) -> None:
    one = devices.add(Device(name="Box", kind=Kind.SOUNDBOX, status=Status.RECEIVED, serial="SB0001"))
    assert opened.accepted(devices, one).outcome is Outcome.PASSED
    assert isinstance(devices.detail(one.id).acceptances[0], Acceptance)
    assert {check.item for check in devices.checks(1)} == {
        item.number for item in checks.items_for(Kind.SOUNDBOX)
    } - {checks.MONEY}  # fmt: skip

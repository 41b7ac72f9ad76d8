"""A case from its first minute to its end: what is kept, by whom, when, and what comes of it in other rooms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from posdesk.cases.errors import CaseClosed, CaseDrill, CaseGone
from posdesk.cases.model import FollowKind, Letter, LetterKind, PlanNumber, PlanRole
from posdesk.cases.papers import worded
from posdesk.cases.service import Act, Edit
from posdesk.devices.model import Check, Found, Inspection, Look, Status
from posdesk.devices.service import MoveRefused
from posdesk.kit.agenda import Urgency
from posdesk.kit.links import link
from posdesk.kit.text import Text
from posdesk.passwords.model import Account, Cause, Grade
from posdesk.shop.model import Training
from posdesk.vault import service as vaults
from posdesk.vault.service import VaultLocked
from tests.cases.desk import NOON, WHO, CasesDesk
from tests.devices.opened import picture
from tests.reconcile.ui.made_up import verdict


def test_nothing_is_kept_before_something_is_done(desk: CasesDesk) -> None:
    desk.begin("case/new?kind=INC-5")
    assert desk.cases().every() == []
    story = desk.cases().edit(desk.begin("case/new?kind=INC-5"), Edit(Act.NOTE, "hang_up", value="um 9"))
    assert [one.case.kind for one in desk.cases().every()] == ["INC-5"]
    assert desk.cases().story(story.case.id).steps["hang_up"].note == "um 9"


def test_who_did_what_when_stands_in_the_timeline_and_cannot_be_taken_back(desk: CasesDesk) -> None:
    story = desk.begin("case/new?kind=INC-2&device=1")
    story = desk.done(story, "stop")
    desk.hands.later(minutes=9)
    cases = desk.cases()
    story = cases.edit(story, Edit(Act.CALL, "acquirer", "拉卡拉", "95016"))
    story = cases.edit(story, Edit(Act.CALL_NOTE, value="封停 77120001"))
    story = cases.edit(story, Edit(Act.AGAIN, "stop"))
    events = cases.timeline(story.case.id)
    assert [one.what for one in events] == ["opened_from", "done", "called", "again"]
    assert (events[1].told["by"], events[1].at) == ("陈静", NOON)
    assert events[2].who == WHO
    assert (events[2].at - events[1].at).seconds == 9 * 60
    assert cases.story(story.case.id).calls[0].note == "封停 77120001"
    vault = desk._open
    written = vaults.entries(vault, subject="case_timeline", most=-1)
    assert len(written) == len(events)
    assert not any(vault.can_undo(entry) for entry in written)
    assert vault.verify()


def test_an_answer_calls_for_a_step_and_taking_it_back_lets_it_go(desk: CasesDesk) -> None:
    from posdesk.cases.service import steps_of

    cases = desk.cases()
    story = cases.edit(desk.begin("case/new?kind=INC-5"), Edit(Act.ANSWER, "given", answers=("money", "device")))

    def there() -> set[str]:
        return {one.step.id for one in steps_of(cases.story(story.case.id), cases.now, cases.where())}

    assert {"money", "device"} <= there()
    cases.edit(story, Edit(Act.ANSWER, "given", answers=("device",)))
    assert "money" not in there()
    # What was done stays, whatever is answered afterwards.
    desk.done(story, "device")
    cases.edit(story, Edit(Act.ANSWER, "given", answers=()))
    assert "device" in there()
    assert cases.timeline(story.case.id)[-1].what == "unanswered"


def test_a_closed_case_is_only_read_until_it_is_opened_again(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.done(desk.begin("case/new?kind=INC-4"), "look", "clean")
    cases.close(story.case.id, "卡号 4111 1111 1111 1111 别写")
    closed = cases.story(story.case.id)
    assert "411111******1111" in closed.case.lesson
    for act in (
        lambda: cases.edit(closed, Edit(Act.NOTE, "look", value="x")),
        lambda: cases.close(story.case.id, ""),
        lambda: cases.attach(closed, "look", []),
        lambda: cases.act(closed, "rotate"),
    ):
        with pytest.raises(CaseClosed):
            act()
    assert not cases.may_act(closed, "rotate")
    assert cases.reopen(story.case.id).case.is_open
    cases.edit(cases.story(story.case.id), Edit(Act.NOTE, "look", value="x"))
    assert [one.what for one in cases.timeline(story.case.id)][-3:] == ["lesson", "closed", "reopened"]
    with pytest.raises(CaseGone):
        cases.story(99)


def test_what_comes_of_a_case_is_made_in_the_right_rooms(desk: CasesDesk) -> None:
    made = desk.passwords().add_all(
        [Account(name="前台管理密码", device=1), Account(name="拉卡拉后台", provider=desk.devices().get(1).provider),
         Account(name="店里 Wi-Fi"), Account(name="店员", device=1, grade=Grade.BOUND)]
    )  # fmt: skip
    cases, today = desk.cases(), date(2026, 11, 30)
    story = desk.done(desk.begin("case/new?kind=INC-2&device=1"), "stop")
    proposed = cases.proposed(story)
    assert {one.kind for one in proposed} == set(FollowKind)
    assert {one.target for one in proposed if one.kind is FollowKind.INSPECTION} == {2, 3}
    closed = cases.close(story.case.id, "看封签", proposed)
    assert len(closed.follow_ups) == len(proposed)
    assert all(one.made for one in closed.follow_ups)
    # the list of passwords
    needed = [one for one in desk.passwords().book().needs if one.happened]
    assert {one.account.id for one in needed} >= {made[0].id, made[1].id}
    assert made[2].id not in {one.account.id for one in needed}
    events = desk.passwords().book().happened.events
    assert {(one.cause, one.origin) for one in events} == {(Cause.SUSPECTED, f"case/open?id={story.case.id}")}
    # devices
    text = Text("zh_CN")
    told = [text.say(one.what) for one in desk.devices().due(today)]
    assert "现在巡检 吧台刷卡机" in told
    desk.devices().inspect(Inspection(0, 2, Look.MONTHLY, desk.devices().now, serial="LD-8800231"))
    assert "现在巡检 吧台刷卡机" not in [text.say(one.what) for one in desk.devices().due(today)]
    # the register
    book = desk.register().book()
    person = next(one for one in book.here(today) if one.name == "陈梅")
    before = len(desk.register().due(today))
    asked_for = [one for one in book.trainings if one.person == person.id and one.on is None]
    assert {one.topic for one in asked_for} == {"fake_terminals", "daily_look"}
    for one in asked_for:
        desk.register().add(Training(person=person.id, topic=one.topic, on=today))
    assert len(desk.register().due(today)) <= before
    # asked once is enough
    assert cases.proposed(cases.reopen(story.case.id)) == []


def test_without_a_list_of_passwords_it_is_remembered_that_they_change(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = cases.act(desk.begin("case/new?kind=INC-6"), "rotate")
    (one,) = cases.story(story.case.id).follow_ups
    assert not one.made
    assert worded.followed(one, Text("en")) == "Change passwords (none is in the list yet)"
    assert not cases.may_act(cases.story(story.case.id), "rotate")


def test_a_leak_asks_for_the_named_account_alone(desk: CasesDesk) -> None:
    bank, wifi = desk.passwords().add_all([Account(name="网银"), Account(name="店里 Wi-Fi")])
    cases = desk.cases()
    story = desk.begin(f"case/new?kind=INC-6&account={bank.id}")
    assert story.facts["account_name"] == story.case.what == "网银"
    assert cases.may_act(story, "rotate")
    cases.act(story, "rotate")
    events = desk.passwords().book().happened.events
    assert [(one.account, one.cause) for one in events] == [(bank.id, Cause.LEAK)]
    # Where nobody knows which, all of them.
    scam = cases.edit(desk.begin("case/new?kind=INC-5"), Edit(Act.ANSWER, "given", answers=("secret",)))
    assert {one.target for one in cases.proposed(scam) if one.kind is FollowKind.ROTATION} == {bank.id, wifi.id}


def test_the_inventory_is_told_at_once(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.begin("case/new?kind=INC-2&device=1")
    assert cases.may_act(story, "suspect")
    story = cases.act(story, "suspect")
    assert desk.devices().get(1).status is Status.SUSPECTED
    assert not cases.may_act(story, "suspect")
    # Told twice is told once.
    cases.act(story, "suspect")
    stolen = desk.begin("case/new?kind=INC-3&device=2")
    cases.act(stolen, "stolen")
    assert desk.devices().get(2).status is Status.STOLEN
    with pytest.raises(MoveRefused):
        cases.act(desk.begin("case/new?kind=INC-2&device=2"), "suspect")
    assert not cases.may_act(desk.begin("case/new?kind=INC-2"), "suspect")


def test_a_drill_writes_no_letters_raises_nothing_and_feeds_the_plan(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.done(desk.begin("case/new?kind=INC-2&device=1&drill=1"), "stop")
    assert story.case.drill
    assert story.case.device is None
    with pytest.raises(CaseDrill):
        cases.act(story, "suspect")
    with pytest.raises(CaseDrill):
        cases.letter(story, Letter())
    assert cases.proposed(story) == []
    with pytest.raises(CaseDrill):
        cases.close(story.case.id, "", cases.proposed(replace(story, case=replace(story.case, drill=False))))
    assert cases.due(date(2026, 11, 30)) == []
    assert [(one.kind, one.day) for one in cases.plan("en").drills] == [("INC-2", date(2026, 11, 30))]
    cases.close(story.case.id, "")
    (late,) = cases.due(date(2026, 12, 31))
    assert Text("en").say(late.what) == "Rehearse an emergency"
    assert late.severity is Urgency.INFO


def test_today_says_the_step_and_its_hour(desk: CasesDesk) -> None:
    cases, text = desk.cases(), Text("en")
    story = cases.edit(desk.begin("case/new?kind=INC-1"), Edit(Act.FACT, name="due", value="2026-12-03"))
    story = desk.done(desk.done(story, "slip", "approved"), "due", "not_due")
    (one,) = cases.due(date(2026, 11, 30))
    assert text.say(one.what) == "Money never arrived: Terminal, merchant, payee"
    assert (one.severity, one.when, str(one.link)) == (Urgency.LOOK, date(2026, 12, 3), "case/open?id=1")
    desk.hands.later(days=3)
    (one,) = cases.due(date(2026, 12, 3))
    assert one.severity is Urgency.ACT
    scam = desk.begin("case/new?kind=INC-5")
    for step in ("hang_up", "given", "call_back", "record"):
        scam = desk.done(scam, step)
    assert "INC" not in "".join(text.say(one.what) for one in cases.due(date(2026, 12, 3)))
    assert text.say(cases.due(date(2026, 12, 3))[1].what) == "Caller who claims to be the bank or the acquirer"


def test_a_case_that_leads_to_another_takes_along_what_it_is_about(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = cases.edit(desk.begin("case/new?kind=INC-4&device=1"), Edit(Act.ANSWER, "look", answers=("sign",)))
    other = cases.next_case(story, "INC-2")
    assert other.case.device == 1
    assert other.facts["serial"] == "N910-0123456"
    assert other.case.source == "case/open?id=1"
    last = cases.timeline(story.case.id)[-1]
    assert worded.event(last, "INC-4", Text("en")) == "Led to case 2: Terminal tampered with or fake"


# how it begins


def test_a_device_is_known(desk: CasesDesk) -> None:
    story = desk.begin("case/new?kind=INC-2&device=1")
    assert story.facts == {
        "device": "前台刷卡机 · 新大陆 N910", "serial": "N910-0123456", "tid": "77120001", "mid": "898310154110245",
        "place": "青禾便利店 复兴路 · 收银台 1 · 收银台左侧", "provider": story.facts["provider"],
    }  # fmt: skip
    assert story.case.provider is not None
    assert story.case.what == "前台刷卡机"


def test_a_terminal_of_the_takings_is_looked_up(desk: CasesDesk) -> None:
    assert desk.begin("case/new?kind=INC-2&terminal=77120002").case.device == 2
    unknown = desk.begin("case/new?kind=INC-2&terminal=T9")
    assert unknown.case.device is None
    assert unknown.facts == {"tid": "T9"}
    assert unknown.case.what == "T9"


def test_a_failed_check_leads_to_its_device(desk: CasesDesk) -> None:
    devices = desk.devices()
    begun = devices.begin(1, 1)
    check = devices.answer(Check(0, begun.id, 10), ())
    story = desk.begin(f"case/new?kind=INC-2&check={check.id}")
    assert story.case.device == 1
    assert desk.begin("case/new?kind=INC-2&check=999").case.device is None


def test_a_device_in_no_list_is_known_by_what_was_written(desk: CasesDesk) -> None:
    one = desk.devices().found(Found(0, date(2026, 11, 30), 1, "黑色盒子", "X-1", "收银台下"))
    story = desk.begin(f"case/new?kind=INC-2&found={one.id}")
    assert (story.facts["serial"], story.facts["place"], story.case.what) == ("X-1", "收银台下", "黑色盒子")
    assert desk.begin("case/new?kind=INC-2&found=77").facts == {}


def test_a_finding_brings_amount_day_merchant_and_due_day(desk: CasesDesk) -> None:
    desk.verdict = verdict()
    finding = next(one for one in desk.verdict.findings if one.kind == "never_arrived")
    settlement = next(one for one in desk.verdict.settlements if one.id == finding.settlements[0])
    story = desk.begin_case(link("case", "new", kind="INC-1", finding=finding.id))
    assert story.facts["amount"].startswith("¥")
    assert story.facts["sold_on"] == settlement.takings_date.isoformat()
    assert story.facts["mid"] == settlement.merchant
    assert story.facts["due"] == (finding.due or settlement.due).isoformat()
    assert story.facts["channel"] == settlement.channel
    assert story.case.what.endswith(settlement.takings_date.isoformat())


def test_a_finding_of_a_bank_line_alone_brings_its_amount(desk: CasesDesk) -> None:
    desk.verdict = verdict()
    finding = next(one for one in desk.verdict.findings if not one.settlements)
    story = desk.begin_case(link("case", "new", kind="INC-1", finding=finding.id))
    assert set(story.facts) <= {"amount", "finding", "due"}
    assert story.facts["amount"]
    assert desk.begin("case/new?kind=INC-1&finding=nothing").facts == {}
    desk.verdict = None
    assert desk.begin_case(link("case", "new", kind="INC-1", finding=finding.id)).facts == {}


def test_a_call_and_an_account_are_known(desk: CasesDesk) -> None:
    contact = desk.register().book().contacts[0]
    story = desk.begin(f"case/new?kind=INC-5&contact={contact.id}&number=00852-1234")
    assert story.facts["caller_number"] == "00852-1234"
    assert story.facts["caller_name"] == (contact.name or contact.role)
    story = desk.begin("case/new?kind=INC-6&name=%E9%93%B6%E8%81%94%E5%95%86%E5%8A%A1%E5%90%8E%E5%8F%B0")
    assert story.facts["account_name"] == story.case.what == "银联商务后台"


# numbers and evidence


def test_only_verified_and_official_numbers_are_offered(desk: CasesDesk) -> None:
    from posdesk.cases.flows import flow

    cases, book = desk.cases(), desk.register().book()
    verified = {one.phone for one in book.contacts if one.verified != "no"}
    unverified = {one.phone for one in book.contacts if one.verified == "no" and one.phone}
    offered = set()
    for kind in ("INC-1", "INC-2", "INC-3", "INC-4", "INC-5", "INC-6"):
        story = desk.begin(f"case/new?kind={kind}&device=1")
        for step in flow(kind).steps:
            offered |= {one.number for one in cases.dials(step, story, "zh_CN")}
    assert offered <= verified | {"110", "96110", "95516", "12363"}
    assert offered & verified
    assert not offered & (unverified - verified)


def test_an_official_number_is_the_shops_own_once_it_was_changed(desk: CasesDesk) -> None:
    from posdesk.cases.flows import flow

    cases = desk.cases()
    cases.put_number(PlanNumber(0, "CN", "police", "021-110", None))
    cases.put_number(PlanNumber(0, "CN", "fraud", "", None))
    cases.put_number(PlanNumber(0, "CN", "fraud", "96110", date(2026, 11, 30)))
    step = flow("INC-5").step("money")
    found = {one.kind: one for one in cases.dials(step, desk.begin("case/new?kind=INC-5"), "zh_CN") if one.code}
    assert (found["police"].number, found["police"].checked) == ("021-110", False)
    assert found["fraud"].checked
    cases.put_region("TW")
    cases.put_role(PlanRole(role="leader", name="陈静", phone="1"))
    cases.put_role(PlanRole(role="leader", name="林青", phone="2"))
    plan = cases.plan("en")
    assert (plan.region, plan.role("leader").name, plan.role("deputy").name) == ("TW", "林青", "")
    assert len(plan.roles) == 1
    assert {one.number for one in plan.dials("en")} == {"110", "165", "02-2715-1754"}


def test_evidence_is_kept_with_its_step_and_a_text_without_cards(desk: CasesDesk) -> None:
    cases = desk.cases()
    slip, note = vaults.ready("slip.jpg", picture()), vaults.ready("log.txt", "卡 4111111111111111".encode())
    story = cases.attach(desk.begin("case/new?kind=INC-1"), "slip", [slip, note])
    kept = cases.evidence(cases.story(story.case.id))
    assert [one.name for one in kept["slip"]] == ["slip.jpg", "log.txt"]
    with desk._open.reading() as db:
        content = vaults.content(db, kept["slip"][1].id).decode()
    assert content == "卡 411111******1111"
    assert [one.what for one in cases.timeline(story.case.id)] == ["opened", "evidence", "evidence"]


def test_a_letter_is_kept_as_it_was_changed(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.done(desk.begin("case/new?kind=INC-1"), "slip", "approved")
    made = cases.letter(story, Letter(kind=LetterKind.BANK, language="zh_CN", subject="查询", text="第一稿"))
    cases.letter(story, replace(made, text="第二稿 4111111111111111"))
    (kept,) = cases.story(story.case.id).letters
    assert kept.text == "第二稿 411111******1111"
    cases.printed(story.case.id, "bank")
    assert [one.what for one in cases.timeline(story.case.id)][-2:] == ["letter", "printed"]
    cases.printed(0, "so_far")


def test_locked_nobody_reads_it(desk: CasesDesk) -> None:
    desk.done(desk.begin("case/new?kind=INC-5"), "hang_up")
    desk.lock()
    with pytest.raises(VaultLocked):
        desk.cases()
    desk.unlock()
    assert desk.cases().story(1).is_done("hang_up")

"""The list in a vault: what a leaver, a repair and a phishing case raise, what is done, put off, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from posdesk.devices.model import Acceptance, Check, Custody, Device, Move, Result, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.devices.rules import checks
from posdesk.kit.agenda import Urgency
from posdesk.passwords.model import Account, Action, Cause, Grade, Kind, Mfa, Sure, Turn
from posdesk.passwords.rules import facts
from posdesk.passwords.rules.policy import Preset
from posdesk.passwords.service import AccountUnknown, AccountWrong, PauseRefused, Settings, told_due, wrong
from posdesk.shop.model import Merchant, Provider, ProviderKind, Shop
from tests.devices.opened import terminal
from tests.passwords.filled import TODAY, Filled, filled


@pytest.fixture
def all_of_it(tmp_path: Path) -> Iterator[Filled]:
    with filled(tmp_path) as made:
        yield made


def raised(made: Filled) -> dict[str, Action]:
    """What something that happened asks for, by the name of the account."""
    return {one.account.name: one.action for one in made.passwords.book().needs if one.happened}


def test_nothing_has_happened_in_a_quiet_shop(all_of_it: Filled) -> None:
    assert raised(all_of_it) == {}


def test_a_leaver_raises_what_they_knew_and_no_other(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.register().put(replace(made.clerk, left=TODAY))
    assert raised(made) == {
        "admin 1": Action.CHANGE, "operator 1": Action.CHANGE, "wifi": Action.CHANGE, "clerk app": Action.REMOVE,
        "phone": Action.RETURN, "clerk pc": Action.REMOVE,
    }  # fmt: skip
    (left,) = made.passwords.book().overview().leavers
    assert left[0].name == "小李"
    assert {one.name for one, _ in left[1]} == set(raised(made))


def test_a_leaver_of_tomorrow_raises_nothing_today(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.register().put(replace(made.clerk, left=TODAY + timedelta(days=1)))
    assert raised(made) == {}
    made.days.later(1)
    assert len(raised(made)) == 6


def test_a_repair_raises_what_is_typed_on_the_terminal_once_it_is_back(all_of_it: Filled) -> None:
    made = all_of_it
    devices = made.kept.devices()
    out = devices.lend(Custody(device=made.device.id, to="the maker", out=TODAY))
    assert raised(made) == {}
    made.days.later(3)
    day = TODAY + timedelta(days=3)
    devices.come_back(replace(out, back=day, serial_back=made.device.serial))
    assert raised(made) == {"admin 1": Action.CHANGE, "operator 1": Action.CHANGE}


def test_a_suspected_terminal_raises_the_providers_site_first(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.devices().move(made.device.id, Status.SUSPECTED, why="the seal is broken")
    assert raised(made) == {"portal": Action.CHANGE}


def test_a_phishing_case_raises_what_was_told_and_no_other(all_of_it: Filled) -> None:
    made = all_of_it
    offered = made.passwords.touched(Cause.PHISHING, person=made.clerk.id)
    assert {one.name for one in offered} == {"admin 1", "operator 1", "wifi", "clerk pc"}
    told = made.accounts["wifi"].id
    made.passwords.happen(Cause.PHISHING, [told, told], TODAY, origin="case/open?id=3")
    made.passwords.happen(Cause.PHISHING, [told], TODAY, origin="case/open?id=3")
    assert len(made.passwords.book().events) == 1
    assert raised(made) == {"wifi": Action.CHANGE}


def test_a_breach_at_a_provider_raises_what_is_theirs(all_of_it: Filled) -> None:
    made = all_of_it
    theirs = made.passwords.touched(Cause.BREACH, provider=made.wallet.id)
    assert [one.name for one in theirs] == ["wallet"]
    made.passwords.happen(Cause.BREACH, [one.id for one in theirs])
    assert raised(made) == {"wallet": Action.CHANGE}


def test_a_terminal_accepted_with_the_makers_password_raises_its_own(all_of_it: Filled) -> None:
    made = all_of_it
    devices = made.kept.devices()
    device = devices.add(terminal(9))
    begun = devices.begin(device.id, made.owner.id)
    admin = made.passwords.add(Account(name="admin 9", kind=Kind.TERMINAL_ADMIN, grade=Grade.PIN, device=device.id))
    devices.answer(Check(0, begun.id, 14, Result.FAULT, on=TODAY), ())
    assert raised(made) == {"admin 9": Action.CHANGE}
    made.passwords.done(Turn(account=admin.id, on=TODAY))
    assert raised(made) == {}
    assert isinstance(begun, Acceptance)


def test_what_is_done_answers_what_was_asked_until_then(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"]
    made.kept.register().put(replace(made.clerk, left=TODAY))
    after = made.passwords.done(
        Turn(account=wifi.id, person=made.owner.id, strong=True), known_by=(made.owner.id, made.other.id)
    )
    assert (after.changed, after.sure, after.strong) == (TODAY, Sure.EXACT, True)
    assert after.known_by == (made.owner.id, made.other.id)
    assert "wifi" not in raised(made)
    book = made.passwords.book()
    (turn,) = book.of(wifi.id)
    assert turn.causes == (f"leaver:person {made.clerk.id}:{TODAY.isoformat()}",)
    made.passwords.happen(Cause.LEAK, [wifi.id], TODAY)
    assert "wifi" in raised(made)


def test_an_account_that_is_removed_is_no_more(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.register().put(replace(made.clerk, left=TODAY))
    made.passwords.done(Turn(account=made.accounts["clerk app"].id, action=Action.REMOVE))
    assert "clerk app" not in raised(made)
    gone = made.passwords.book().get(made.accounts["clerk app"].id)
    assert gone is not None
    assert gone.closed == TODAY
    with pytest.raises(AccountUnknown):
        made.passwords.find("clerk app")


def test_what_needs_nothing_is_left_for_a_reason(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.register().put(replace(made.clerk, left=TODAY))
    admin = made.accounts["admin 1"]
    with pytest.raises(AccountWrong):
        made.passwords.done(Turn(account=admin.id, action=Action.KEEP, note=" "))
    after = made.passwords.done(
        Turn(account=admin.id, action=Action.KEEP, note="never knew it"), known_by=(made.owner.id,)
    )
    assert after.changed == admin.changed
    assert "admin 1" not in raised(made)


def test_a_review_moves_its_day_and_that_of_an_exemption(all_of_it: Filled) -> None:
    made = all_of_it
    safe, mail = made.accounts["safe"], made.accounts["mail"]
    made.passwords.put(replace(mail, exempt="the provider forbids it", exempt_until=TODAY))
    made.passwords.done(Turn(account=safe.id, action=Action.REVIEW))
    made.passwords.done(Turn(account=mail.id, action=Action.REVIEW), review=date(2027, 5, 1))
    book = made.passwords.book()
    assert getattr(book.need(safe.id), "by", None) == TODAY + timedelta(days=365)
    assert getattr(book.need(mail.id), "by", None) == date(2027, 5, 1)


def test_days_that_cannot_be_are_refused(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"]
    for on in (TODAY + timedelta(days=2), date(2026, 10, 1)):
        with pytest.raises(AccountWrong):
            made.passwords.done(Turn(account=wifi.id, on=on))
    with pytest.raises(AccountUnknown):
        made.passwords.done(Turn(account=999))
    assert made.passwords.done(Turn(account=wifi.id, on=TODAY + timedelta(days=1))).changed == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (Account(), "name"), (Account(name="x", changed=date(2027, 1, 1)), "day_to_come"),
        (Account(name="x", sure=Sure.EXACT), "changed"), (Account(name="x", days=0), "days"),
        (Account(name="x", days=4_000), "days"), (Account(name="x", most=3), "most"),
        (Account(name="x", exempt="y"), "exempt_until"),
        (Account(name="x", exempt="y", exempt_until=TODAY, grade=Grade.BOUND), "exempt"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(all_of_it: Filled, account: Account, code: str) -> None:
    assert wrong(account, TODAY) == (code,)
    for refuse in (all_of_it.passwords.add, all_of_it.passwords.put):
        with pytest.raises(AccountWrong) as told:
            refuse(account)
        assert told.value.data["codes"] == (code,)


def test_a_reminder_is_put_off_with_a_reason_and_a_limit(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"]
    made.passwords.happen(Cause.LEAK, [wifi.id])
    with pytest.raises(AccountWrong):
        made.passwords.pause(wifi.id, TODAY + timedelta(days=1), " ")
    for days in (0, 3):
        with pytest.raises(PauseRefused) as told:
            made.passwords.pause(wifi.id, TODAY + timedelta(days=days), "away")
        assert told.value.data == {"name": "wifi", "n": 2}
    with pytest.raises(AccountUnknown):
        made.passwords.pause(999, TODAY, "away")
    made.passwords.pause(wifi.id, TODAY + timedelta(days=2), "away")
    assert made.passwords.due(TODAY) == []
    book = made.passwords.book()
    need = book.need(wifi.id)
    assert need is not None
    assert book.is_paused(need)
    assert book.pause_left(need) == 0
    made.days.later(2)
    assert [one.severity for one in made.passwords.due(TODAY + timedelta(days=2))] == [Urgency.ACT]


def test_what_is_due_on_another_day(all_of_it: Filled) -> None:
    made = all_of_it
    book = made.passwords.book()
    assert told_due(book) == []
    later = told_due(book, date(2027, 2, 1))
    assert {one.account.name for one, _ in later} >= {"portal", "wifi", "admin 1"}
    assert all(due.severity is Urgency.ACT for _, due in later)


def test_a_list_is_filled_from_what_the_shop_has(all_of_it: Filled) -> None:
    made = all_of_it
    book = made.passwords.book()
    offered = {(one.account.kind, one.account.device, one.account.owner) for one in book.offers()}
    assert (Kind.OPERATOR, made.second.id, None) in offered
    assert (Kind.TERMINAL_ADMIN, made.device.id, None) not in offered
    assert (Kind.CLERK, None, made.other.id) in offered
    assert (Kind.CLERK, None, made.clerk.id) not in offered
    assert (Kind.ROUTER, None, None) in offered
    assert (Kind.WIFI, None, None) not in offered
    named = [replace(one.account, name=f"{one.account.kind} {n}") for n, one in enumerate(book.offers())]
    made.passwords.add_all(named)
    assert made.passwords.book().offers() == ()


def test_a_defaults_check_that_passed_gives_the_day_of_the_last_change(all_of_it: Filled) -> None:
    made = all_of_it
    devices = made.kept.devices()
    device = devices.add(terminal(9))
    begun = devices.begin(device.id, made.owner.id)
    devices.answer(Check(0, begun.id, 14, Result.OK, on=date(2026, 11, 29)), ())
    assert made.passwords.book().checked == {device.id: date(2026, 11, 29)}
    assert checks.MONEY == 18


def test_one_slip_undoes_nothing_else(all_of_it: Filled) -> None:
    made = all_of_it
    passwords = made.passwords
    before = passwords.latest()
    passwords.remove(made.accounts["wifi"])
    assert passwords.book().get(made.accounts["wifi"].id) is None
    passwords.undo(range(before + 1, passwords.latest() + 1))
    assert passwords.book().get(made.accounts["wifi"].id) == made.accounts["wifi"]


def test_an_account_that_is_taken_out_takes_its_history_along(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"]
    made.passwords.done(Turn(account=wifi.id))
    made.passwords.happen(Cause.LEAK, [wifi.id])
    made.passwords.remove(wifi)
    book = made.passwords.book()
    assert (book.turns, book.events) == ((), ())


def test_an_account_is_found_by_its_number_or_its_name(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"]
    assert made.passwords.find(str(wifi.id)) == wifi
    assert made.passwords.find(" WiFi ") == wifi
    made.passwords.add(replace(wifi, id=0))
    for given in ("wifi", "nothing", "999"):
        with pytest.raises(AccountUnknown):
            made.passwords.find(given)


def test_what_a_shop_chose_holds(all_of_it: Filled) -> None:
    made = all_of_it
    made.passwords.choose(Settings(preset=Preset.EVENTS))
    assert made.passwords.settings.preset is Preset.EVENTS
    assert made.passwords.book().need(made.accounts["portal"].id) is None


def test_the_shop_is_told_to_whoever_judges_a_password(all_of_it: Filled) -> None:
    made = all_of_it
    made.kept.register().add(Merchant(shop=made.shop.id, number="898310259990001"))
    around = made.passwords.book().surroundings("old one")
    assert "街角便利店" in around.words
    assert {"13812345678", "898310259990001", made.device.tid} <= set(around.numbers)
    assert around.old == "old one"


def test_the_whole_list_at_a_glance(all_of_it: Filled) -> None:
    made = all_of_it
    wifi, portal = made.accounts["wifi"], made.accounts["portal"]
    made.passwords.put(replace(wifi, sure=Sure.FACTORY, strong=False, known_by=(1, 2, 3, 4, 5), mfa=Mfa.OFFERED))
    made.passwords.put(replace(portal, changed=date(2025, 1, 1), mfa=Mfa.UNKNOWN))
    made.passwords.put(replace(made.accounts["safe"], changed=None, sure=Sure.UNKNOWN))
    seen = made.passwords.book().overview()
    assert seen.accounts == 11
    assert {one.account.name for one in seen.late} == {"wifi", "portal"}
    assert {one.account.name for one in seen.soon} == {"safe"}
    assert sum(seen.ages) == 9
    assert (seen.ages[0], seen.ages[4], seen.ages[5]) == (7, 1, 1)
    assert [(one.account.name, one.why) for one in seen.weak] == [("wifi", ("factory", "weak", "mfa", "shared"))]
    assert (seen.mfa_on, seen.mfa_of) == (1, 3)


def test_places_and_people_in_words(all_of_it: Filled) -> None:
    made = all_of_it
    book = made.passwords.book()
    assert book.place(replace(made.accounts["wifi"], where="the router")) == "街角便利店, the router"
    assert book.place(made.accounts["admin 1"]) == made.device.name
    assert book.person(None) is None
    assert made.passwords.now.date() == TODAY


def test_a_soundbox_a_card_in_a_device_and_a_bank_bring_their_accounts(all_of_it: Filled) -> None:
    made = all_of_it
    register, devices = made.kept.register(), made.kept.devices()
    register.add(Provider(name="工商银行", kind=ProviderKind.BANK))
    register.add(Provider(name="维修行", kind=ProviderKind.MAKER))
    register.add(Shop(name="分店"))
    box = devices.add(replace(terminal(5, Status.ADOPTED), kind=DeviceKind.SOUNDBOX, iccid="8986001234567890123"))
    code = devices.add(Device(name="code", kind=DeviceKind.STATIC_CODE, status=Status.ADOPTED, content="https://x/1"))
    devices.add(terminal(6))
    offered = made.passwords.book().offers()
    of = {one.account.device: set[Kind]() for one in offered}
    for one in offered:
        of[one.account.device].add(one.account.kind)
    assert of[box.id] == {Kind.SOUNDBOX, Kind.SIM}
    assert set(of) == {None, box.id, made.second.id}
    assert code.id not in of
    assert "工商银行" in {one.of for one in offered}
    assert "维修行" not in {one.of for one in offered}
    assert "分店" in {one.of for one in offered}


def test_what_was_taken_out_or_has_no_day_touches_nothing() -> None:
    device = Device(id=1, name="POS", status=Status.RETIRED)
    moves = (Move(1, 1, Status.REPAIR, Status.RECEIVED, None), Move(2, 9, Status.REPAIR, Status.RECEIVED, TODAY),
             Move(3, 1, Status.SUSPECTED, Status.STOLEN, TODAY))  # fmt: skip
    answers = (Check(1, 5, 14, Result.FAULT, on=TODAY), Check(2, 4, 14, Result.FAULT), Check(3, 4, 13, Result.FAULT))
    assert facts.gone([device], moves, [Acceptance(4, 1)], answers) == ()
    assert facts.defaults_changed([Acceptance(4, 1)], [Check(4, 9, 14, Result.OK, on=TODAY)]) == {}

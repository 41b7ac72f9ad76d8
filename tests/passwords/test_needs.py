"""When a password is due and why: the interval, what happened, and what the calendar can do to both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.agenda import Urgency
from posdesk.passwords.model import Account, Action, Cause, Event, Grade, Kind, Mfa, Sure, Turn
from posdesk.passwords.rules import needs
from posdesk.passwords.rules.needs import Gone, Happened, Left, Need
from posdesk.passwords.rules.policy import Preset, Settings

TODAY = date(2026, 11, 30)
SHOP = Settings()
ACCOUNT = Account(1, "portal", Kind.ACQUIRER, changed=date(2026, 9, 15), sure=Sure.EXACT, known_by=(1, 2))
DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))


def need(account: Account, happened: Happened | None = None, *turns: Turn, settings: Settings = SHOP,
         today: date = TODAY) -> Need | None:  # fmt: skip
    found = needs.needs([account], turns, happened or Happened(), settings, today)
    return found[0] if found else None


def by(account: Account, settings: Settings = SHOP) -> date | None:
    found = need(account, settings=settings)
    return None if found is None else found.by


def test_a_password_alone_is_due_ninety_days_after_its_change() -> None:
    assert by(ACCOUNT) == date(2026, 12, 14)
    assert by(replace(ACCOUNT, mfa=Mfa.OFFERED)) == date(2026, 12, 14)


@pytest.mark.parametrize(
    ("change", "day", "action", "basis"),
    [
        ({"mfa": Mfa.ON}, date(2027, 9, 15), Action.REVIEW, "mfa"),
        ({"grade": Grade.PIN}, date(2026, 12, 14), Action.CHANGE, "practice"),
        ({"grade": Grade.CODE}, date(2027, 9, 15), Action.REVIEW, "code"),
        ({"grade": Grade.BOUND}, date(2027, 9, 15), Action.REVIEW, "bound"),
        ({"grade": Grade.ENFORCED, "days": 60}, date(2026, 11, 14), Action.CHANGE, "enforced"),
        ({"grade": Grade.ENFORCED}, date(2027, 9, 15), Action.REVIEW, "enforced_unknown"),
        ({"days": 30}, date(2026, 10, 15), Action.CHANGE, "own"),
    ],
)
def test_each_kind_has_its_rule_and_says_on_what_it_rests(
    change: dict[str, object], day: date, action: Action, basis: str
) -> None:
    found = need(replace(ACCOUNT, **change))  # type: ignore[arg-type]  # fields by their names
    assert found is not None
    assert (found.by, found.action, found.basis.key) == (day, action, f"passwords.basis.{basis}")


def test_by_events_alone_nothing_has_a_day() -> None:
    events = Settings(preset=Preset.EVENTS)
    assert by(ACCOUNT, events) is None
    assert by(replace(ACCOUNT, grade=Grade.PIN), events) is None
    assert need(ACCOUNT, Happened(left=[Left(2, "Li", TODAY)]), settings=events) is not None


def test_a_shop_may_have_its_own_days() -> None:
    own = Settings(preset=Preset.CUSTOM, days={Grade.LOGIN: 180, Grade.PIN: None})
    assert by(ACCOUNT, own) == date(2027, 3, 14)
    assert by(replace(ACCOUNT, grade=Grade.PIN), own) is None
    assert by(replace(ACCOUNT, grade=Grade.CODE), own) is None


def test_what_nobody_knows_is_found_out_within_two_weeks() -> None:
    unknown = replace(ACCOUNT, changed=None, sure=Sure.UNKNOWN, opened=date(2026, 11, 20))
    assert by(unknown) == date(2026, 12, 4)
    assert by(replace(unknown, grade=Grade.CODE)) == date(2026, 12, 4)


def test_an_exempt_account_is_looked_at_again_on_its_day() -> None:
    exempt = replace(ACCOUNT, exempt="the system cannot", exempt_until=date(2027, 1, 1))
    found = need(exempt)
    assert found is not None
    assert (found.by, found.action) == (date(2027, 1, 1), Action.REVIEW)
    assert need(replace(exempt, exempt_until=None)) is None
    left = need(exempt, Happened(left=[Left(2, "Li", TODAY)]))
    assert left is not None
    assert left.action is Action.CHANGE


def test_a_closed_account_needs_nothing() -> None:
    gone = replace(ACCOUNT, closed=TODAY, sure=Sure.FACTORY)
    assert need(gone, Happened(left=[Left(2, "Li", TODAY)], events=[Event(1, 1, Cause.LEAK, TODAY)])) is None


def test_a_makers_password_is_due_at_once() -> None:
    found = need(replace(ACCOUNT, sure=Sure.FACTORY, opened=date(2026, 11, 1)))
    assert found is not None
    assert found.happened
    assert found.is_late(TODAY)
    assert found.reasons[0].cause is Cause.FACTORY


@pytest.mark.parametrize(
    ("account", "action"),
    [
        (ACCOUNT, Action.CHANGE),
        (replace(ACCOUNT, known_by=(1,)), None),
        (replace(ACCOUNT, owner=2, known_by=()), Action.REMOVE),
        (replace(ACCOUNT, owner=2, known_by=(2, 1)), Action.CHANGE),
        (replace(ACCOUNT, kind=Kind.CLERK, grade=Grade.BOUND, owner=2), Action.REMOVE),
        (replace(ACCOUNT, kind=Kind.PHONE, grade=Grade.BOUND, owner=2), Action.RETURN),
        (replace(ACCOUNT, kind=Kind.SIM, grade=Grade.CODE, owner=2, known_by=(2,)), Action.RETURN),
    ],
)
def test_what_is_done_when_somebody_leaves(account: Account, action: Action | None) -> None:
    assert needs.for_leaver(account, 2) is action
    found = need(account, Happened(left=[Left(2, "Li", TODAY)]))
    happened = found is not None and found.happened
    assert happened is (action is not None)
    if found is not None and action is not None:
        assert found.action is action


def test_a_repair_touches_what_is_typed_on_the_device_and_nothing_else() -> None:
    back = Happened(gone=[Gone(7, "POS 1", Cause.REPAIR, TODAY, provider=3)])
    on_device = replace(ACCOUNT, kind=Kind.OPERATOR, grade=Grade.PIN, device=7)
    for account, touched in (
        (on_device, True), (replace(on_device, device=8), False), (replace(ACCOUNT, provider=3), False),
        (replace(ACCOUNT, kind=Kind.SIM, device=7), False),
    ):  # fmt: skip
        found = need(account, back)
        assert (found is not None and found.happened) is touched


def test_a_suspected_device_touches_its_providers_site_and_itself_only_once_it_is_free() -> None:
    def of(usable: bool) -> Happened:
        return Happened(gone=[Gone(7, "POS 1", Cause.SUSPECTED, TODAY, provider=3, usable=usable)])

    on_device = replace(ACCOUNT, kind=Kind.OPERATOR, grade=Grade.PIN, device=7)
    for account, held, free in (
        (on_device, False, True), (replace(ACCOUNT, provider=3), True, True),
        (replace(ACCOUNT, provider=4), False, False),
        (replace(ACCOUNT, provider=None), False, False), (replace(ACCOUNT, kind=Kind.BANK, provider=3), False, False),
    ):  # fmt: skip
        for usable, touched in ((False, held), (True, free)):
            found = need(account, of(usable))
            assert (found is not None and found.happened) is touched, (account, usable)


def test_a_later_change_answers_and_one_of_the_same_day_only_where_it_says_so() -> None:
    left = Happened(left=[Left(2, "Li", date(2026, 11, 20))])
    assert not getattr(need(replace(ACCOUNT, changed=date(2026, 11, 21)), left), "happened", False)
    same = replace(ACCOUNT, changed=date(2026, 11, 20))
    found = need(same, left)
    assert found is not None
    assert found.happened
    said = Turn(1, 1, date(2026, 11, 20), causes=(found.reasons[0].key,))
    answered = need(same, left, said)
    assert answered is not None
    assert not answered.happened
    about = need(replace(ACCOUNT, changed=date(2026, 11, 25), sure=Sure.ABOUT), left)
    assert about is not None
    assert about.happened


def test_the_gravest_of_several_reasons_stands_first() -> None:
    own = replace(ACCOUNT, owner=2, known_by=(2,))
    happened = Happened(left=[Left(2, "Li", TODAY)], events=[Event(5, 1, Cause.LEAK, date(2026, 11, 2))])
    found = need(own, happened)
    assert found is not None
    assert found.action is Action.REMOVE
    assert [one.cause for one in found.reasons] == [Cause.LEAVER, Cause.LEAK]
    assert found.by == date(2026, 11, 2)


def test_what_comes_tomorrow_has_not_happened() -> None:
    found = need(ACCOUNT, Happened(left=[Left(2, "Li", date(2026, 12, 1))]))
    assert found is not None
    assert not found.happened


def test_a_review_counts_from_the_last_look() -> None:
    safe = replace(ACCOUNT, grade=Grade.CODE)
    looked = Turn(1, 1, date(2026, 11, 1), Action.REVIEW)
    found = need(safe, None, looked, Turn(2, 1, None, Action.REVIEW), Turn(3, 1, TODAY, Action.KEEP, note="x"))
    assert found is not None
    assert found.by == date(2027, 11, 1)


def test_only_those_whom_an_event_may_concern_are_offered() -> None:
    accounts = [
        replace(ACCOUNT, id=1, provider=3), replace(ACCOUNT, id=2, provider=4), replace(ACCOUNT, id=3, device=7),
        replace(ACCOUNT, id=4, known_by=(9,)), replace(ACCOUNT, id=5, closed=TODAY, provider=3),
        replace(ACCOUNT, id=6, grade=Grade.BOUND, provider=3), replace(ACCOUNT, id=7, owner=9, known_by=()),
    ]  # fmt: skip

    def ids(cause: Cause, **by: int) -> list[int]:
        return [one.id for one in needs.touched(accounts, cause, **by)]

    assert ids(Cause.BREACH, provider=3) == [1]
    assert ids(Cause.BREACH) == []
    assert ids(Cause.PHISHING, person=9) == [4, 7]
    assert ids(Cause.LEAK, device=7) == [3]
    assert ids(Cause.LEAK) == [1, 2, 3, 4, 7]


def test_today_hears_of_what_presses_and_of_what_comes_within_the_lead() -> None:
    def told(account: Account, happened: Happened | None = None) -> tuple[str, Urgency] | None:
        found = need(account, happened)
        due = None if found is None else needs.told(found, SHOP, TODAY)
        return None if due is None else (due.what.key, due.severity)

    assert told(ACCOUNT) == ("passwords.due.interval", Urgency.LOOK)
    assert told(replace(ACCOUNT, changed=date(2026, 10, 1))) is None
    assert told(replace(ACCOUNT, changed=date(2026, 1, 1))) == ("passwords.due.interval", Urgency.ACT)
    assert told(replace(ACCOUNT, grade=Grade.CODE, changed=date(2025, 1, 1))) == ("passwords.due.review", Urgency.LOOK)
    leaves = Happened(left=[Left(2, "Li", TODAY)])
    assert told(ACCOUNT, leaves) == ("passwords.due.leaver", Urgency.ACT)
    assert told(replace(ACCOUNT, owner=2, known_by=()), leaves) == ("passwords.due.remove", Urgency.ACT)


@given(changed=DAYS, days=st.integers(1, 3650))
def test_due_is_the_change_and_the_days_and_nothing_else(changed: date, days: int) -> None:
    account = replace(ACCOUNT, changed=changed, days=days)
    assert by(account) == changed + timedelta(days=days)


@given(today=DAYS, other=DAYS, days=st.integers(1, 3650))
def test_no_clock_moves_a_day_that_is_due(today: date, other: date, days: int) -> None:
    account = replace(ACCOUNT, days=days)
    assert need(account, today=today) == need(account, today=other)


@given(before=st.integers(1, 3650), after=st.integers(1, 3650), changed=DAYS)
def test_an_interval_changed_in_mid_run_counts_from_the_last_change(before: int, after: int, changed: date) -> None:
    old, new = (by(replace(ACCOUNT, changed=changed, days=days)) for days in (before, after))
    assert old is not None
    assert new is not None
    assert (new - old).days == after - before


def test_the_29th_of_february_and_the_last_day_of_all_are_days() -> None:
    assert by(replace(ACCOUNT, changed=date(2028, 2, 29), grade=Grade.CODE)) == date(2029, 2, 28)
    assert by(replace(ACCOUNT, changed=date(2027, 12, 1))) == date(2028, 2, 29)
    assert by(replace(ACCOUNT, changed=date(9999, 12, 31))) == date(9999, 12, 31)


ONE = st.builds(
    Account, id=st.integers(1, 6), name=st.just("x"), kind=st.sampled_from(Kind), grade=st.sampled_from(Grade),
    owner=st.none() | st.integers(1, 3), known_by=st.lists(st.integers(1, 3), max_size=3, unique=True).map(tuple),
    device=st.none() | st.integers(1, 2), provider=st.none() | st.integers(1, 2), changed=st.none() | DAYS,
    sure=st.sampled_from(Sure), opened=DAYS,
)  # fmt: skip
MANY = st.lists(ONE, max_size=6, unique_by=lambda one: one.id)


@given(accounts=MANY, person=st.integers(1, 3), left=DAYS, today=DAYS)
def test_a_leaver_raises_what_they_knew_and_no_other(
    accounts: list[Account], person: int, left: date, today: date
) -> None:
    happened = Happened(left=[Left(person, "Li", left)])
    raised = {
        one.account.id
        for one in needs.needs(accounts, (), happened, SHOP, today)
        if any(reason.cause is Cause.LEAVER for reason in one.reasons)
    }
    for one in accounts:
        knew = person in one.known_by or one.owner == person
        newer = one.changed is not None and one.sure is Sure.EXACT and one.changed > left
        assert (one.id in raised) is (knew and left <= today and not newer)


@given(accounts=MANY, order=st.randoms())
def test_the_order_of_the_list_changes_nothing(accounts: list[Account], order: object) -> None:
    shuffled = list(accounts)
    order.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    happened = Happened(left=[Left(1, "Li", TODAY)], gone=[Gone(1, "a", Cause.SUSPECTED, TODAY, 1)])
    assert needs.needs(accounts, (), happened, SHOP, TODAY) == needs.needs(shuffled, (), happened, SHOP, TODAY)


@given(accounts=MANY)
def test_whatever_is_asked_is_answered_by_doing_it(accounts: list[Account]) -> None:
    happened = Happened(
        left=[Left(1, "Li", TODAY)], gone=[Gone(1, "a", Cause.REPAIR, TODAY, 1)],
        events=[Event(n, one.id, Cause.LEAK, TODAY) for n, one in enumerate(accounts)],
    )  # fmt: skip
    turns = [
        Turn(n, one.account.id, TODAY, causes=tuple(reason.key for reason in one.reasons))
        for n, one in enumerate(needs.needs(accounts, (), happened, SHOP, TODAY))
    ]
    changed = [replace(one, changed=max(TODAY, one.changed or TODAY), sure=Sure.EXACT) for one in accounts]
    assert not any(one.happened for one in needs.needs(changed, turns, happened, SHOP, TODAY))

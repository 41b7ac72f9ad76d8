"""What the register says of itself: what is wrong, missing, due, and who may what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posdesk.kit.agenda import Due, Urgency
from posdesk.shop import rules
from posdesk.shop.model import (
    Account,
    Contact,
    Handout,
    May,
    Merchant,
    Person,
    Provider,
    ProviderKind,
    Role,
    Shop,
    Step,
    Training,
    Verified,
    Visit,
)
from posdesk.shop.rules import CodeDoubt

TODAY = date(2026, 11, 30)
HELD = "91350100M000100Y43"
"""A credit code whose last sign is right."""


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_a_credit_code_holds_or_does_not() -> None:
    assert rules.credit_code_holds(HELD)
    assert not rules.credit_code_holds(HELD[:-1] + "4")
    assert not rules.credit_code_holds("12345678")
    assert not rules.credit_code_holds(HELD.replace("M", "O"))


@pytest.mark.parametrize(
    ("typed", "kept", "doubt"),
    [
        ("", "", None),
        (f" {HELD[:9].lower()} {HELD[9:]}", HELD, None),
        (f"{HELD[:6]}-{HELD[6:]}", HELD, None),
        ("９１３５０１００Ｍ０００１００Ｙ４３", HELD, None),
        (HELD[:-1] + "4", HELD[:-1] + "4", CodeDoubt.CHECK),
        (HELD[:3] + HELD[4] + HELD[3] + HELD[5:], "91305100M000100Y43", CodeDoubt.CHECK),
        (HELD.replace("0", "O"), "9135O1OOMOOO1OOY43", CodeDoubt.SIGNS),
        (HELD[:-1], HELD[:-1], CodeDoubt.LENGTH),
        ("110105600123456", "110105600123456", CodeDoubt.LENGTH),
        # 統一編號 of Taiwan: by tens as before 2023, by fives since, and with a seventh digit of 7
        ("22099131", "22099131", None),
        ("22099136", "22099136", None),
        ("10458574", "10458574", None),
        ("04595258", "04595258", CodeDoubt.UNIFORM),
        # Hong Kong's business registration numbers, of a branch, and as the certificate has it
        ("12345678-000", "12345678-000", None),
        ("12345678-000-05-26-A", "12345678-000-05-26-A", None),
        ("12345678-00", "12345678-00", CodeDoubt.LENGTH),
    ],
)
def test_a_credit_code_is_taken_and_what_speaks_against_it_said(typed: str, kept: str, doubt: CodeDoubt | None) -> None:
    assert rules.credit_code_typed(typed) == kept
    assert rules.credit_code_doubt(kept) is doubt


def test_only_the_last_four_of_an_account() -> None:
    assert rules.wrong_account(Account(last4="0001")) == ()
    assert rules.wrong_account(Account(last4="6222020200112233")) == ("last4",)


def test_a_merchant_number_is_there_and_nobody_elses() -> None:
    others = [Merchant(1, number="8983"), Merchant(2)]
    assert rules.wrong_merchant(Merchant(1, number="8983"), others) == ()
    assert rules.wrong_merchant(Merchant(number="8983"), others) == ("twin",)
    assert rules.wrong_merchant(Merchant(number=" "), others) == ("number",)


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        (Shop(name="A"), ()),
        (Shop(name=" "), ("name",)),
        (Shop(name="A", hours=((("09:00", "24:00"),), (("22:00", "02:00"),))), ()),
        (Shop(name="A", hours=((("9", "18:00"),),)), ("hours",)),
        (Shop(name="A", closed=("2026-02-17", "2026-02-16/2026-02-22")), ()),
        (Shop(name="A", closed=("17.2.2026",)), ("closed",)),
        (Shop(name="A", closed=("2026-02-22/2026-02-16",)), ("closed",)),
        (Shop(name="A", closed=("2026-02-16/2026-02-17/2026-02-18",)), ("closed",)),
        (Shop(name="A", credit_code=HELD[:-1] + "4"), ()),
    ],
)
def test_what_cannot_be_a_shop(one: Shop, codes: tuple[str, ...]) -> None:
    assert rules.wrong_shop(one) == codes


OWNER, CASHIER = Person(1, role=Role.OWNER), Person(2, name="Mei", may=(May.INSPECT,))
GONE = Person(3, role=Role.MANAGER, may=(May.APPROVE,), left=ago(1))


def test_an_owner_may_everything_and_who_has_left_nothing() -> None:
    people = [OWNER, CASHIER, GONE]
    assert rules.may(people, May.INSPECT, TODAY) == [OWNER, CASHIER]
    assert rules.may(people, May.APPROVE, TODAY) == [OWNER]
    assert rules.is_here(replace(GONE, left=TODAY), TODAY)


def test_four_eyes_need_two_who_work_here() -> None:
    assert rules.two_people([OWNER, CASHIER], TODAY)
    assert not rules.two_people([OWNER, GONE, Person(4, role=Role.OTHER)], TODAY)


def test_a_shop_of_two_can_accept_a_device_by_what_is_usual() -> None:
    people: list[Person] = []
    for number in (1, 2, 3):
        role = rules.usual_role(people, TODAY)
        rights = rules.usual_rights(role, people, TODAY)
        people.append(Person(number, role=role, may=rights))
    owner, second, third = people
    assert [one.role for one in people] == [Role.OWNER, Role.CASHIER, Role.CASHIER]
    # either may have received it, and the other accepts it
    assert rules.may([owner, second], May.RECEIVE, TODAY) == [owner, second]
    assert rules.may([owner, second], May.APPROVE, TODAY) == [owner, second]
    assert second.may == (May.SELL, May.RECEIVE, May.APPROVE, May.INSPECT)
    assert third.may == (May.SELL, May.RECEIVE, May.INSPECT), "two are enough"


def test_nobody_at_the_counter_moves_money_by_what_is_usual() -> None:
    alone = [OWNER]
    for role in Role:
        rights = set(rules.usual_rights(role, alone, TODAY))
        assert (May.CHANGE_ACCOUNT in rights) is (role is Role.OWNER)
        assert (May.REFUND in rights) is (role in (Role.OWNER, Role.MANAGER))
        # with one who may accept, everybody who works here would be the second
        assert (May.APPROVE in rights) is (role is not Role.OTHER)
    assert rules.usual_rights(Role.CASHIER, [], TODAY) == (May.SELL, May.RECEIVE, May.INSPECT)
    assert rules.usual_role([GONE], TODAY) is Role.OWNER, "who has left is not here"


def test_each_role_has_its_topics_and_they_are_due_again_after_a_year() -> None:
    assert rules.topics_due(OWNER, [], TODAY) == list(rules.TOPICS)
    known = [Training(person=2, topic=topic, on=ago(365)) for topic in rules.TRAINED_FOR[Role.CASHIER]]
    assert rules.topics_due(CASHIER, known, TODAY) == []
    other = [replace(one, person=9) for one in known]
    old = [replace(known[0], on=ago(366)), replace(known[1], on=None), *known[2:]]
    assert len(rules.topics_due(CASHIER, other, TODAY)) == len(known)
    assert set(rules.topics_due(CASHIER, old, TODAY)) == {known[0].topic, known[1].topic}
    assert {"scams", "fake_terminals"} <= rules.TRAINED_FOR[Role.CASHIER]


def test_who_comes_and_who_goes_has_things_to_do() -> None:
    done = [Step(person=2, item="roles", done=TODAY), Step(person=2, item="trained"), Step(person=3, item="roles",
            done=TODAY)]  # fmt: skip
    assert rules.steps_left(CASHIER, done) == ["own_account", "trained", "rules_signed", "emergency_card"]
    assert rules.steps_left(GONE, done) == list(rules.LEAVER)


@pytest.mark.parametrize(
    ("one", "risks"),
    [
        (Provider(kind=ProviderKind.BANK, hotline="1", warranty="2 years"), ()),
        (Provider(kind=ProviderKind.CARDS, hotline="1", response="1 h"), ("no_licence",)),
        (Provider(kind=ProviderKind.CARDS, licence="Z1", hotline="1", replacement="24 h"), ()),
        (Provider(kind=ProviderKind.AGENT), ("no_acquirer", "no_hotline", "no_after_sales")),
        (Provider(kind=ProviderKind.AGGREGATOR, acquirer=1, hotline="1", warranty="x"), ()),
    ],
)
def test_the_badge_of_a_provider_says_why_one_should_look_twice(one: Provider, risks: tuple[str, ...]) -> None:
    assert rules.at_risk(one) == risks


def test_only_verified_numbers_are_dialled() -> None:
    called = Contact(1, phone="95516", verified=Verified.CALLED)
    assert rules.dialled([called, Contact(2, phone="95516"), replace(called, phone="")]) == [called]


# what is due

CALM = Provider(1, "UMS", ProviderKind.CARDS, licence="Z1", looked_up=TODAY, hotline="1", warranty="x")
KNOWN = Contact(1, 1, "Line", phone="95516", verified=Verified.CALLED, verified_on=TODAY)


def due(**given: object) -> dict[str, Due]:
    usual: dict[str, object] = dict.fromkeys(
        ("providers", "contacts", "handouts", "visits", "people", "training", "steps"), ()
    )
    told = rules.due(**(usual | given), today=TODAY)  # type: ignore[arg-type]
    return {one.what.key.removeprefix("shop.due."): one for one in told}


def of_provider(one: Provider, *contacts: Contact) -> dict[str, Due]:
    return due(providers=(one,), contacts=contacts or (KNOWN,))


def test_nothing_is_due_of_a_provider_that_was_looked_up() -> None:
    assert of_provider(CALM) == {}


def test_a_licence_is_looked_up_twice_a_year_and_its_end_is_told_before() -> None:
    assert of_provider(replace(CALM, looked_up=None))["licence"].when is None
    assert of_provider(replace(CALM, looked_up=ago(181)))["licence"].when == ago(1)
    assert of_provider(replace(CALM, licence_until=ago(-90)))["licence_ends"].severity is Urgency.LOOK
    assert of_provider(replace(CALM, licence_until=ago(1)))["licence_ends"].severity is Urgency.ACT
    assert of_provider(replace(CALM, licence_until=ago(-91))) == {}


def test_a_contract_is_decided_before_its_notice_ends() -> None:
    assert of_provider(replace(CALM, contract_until=ago(-60)))["contract"].when == ago(-30)
    assert of_provider(replace(CALM, contract_until=ago(-120), notice_days=90))["contract"].when == ago(-30)
    assert of_provider(replace(CALM, contract_until=ago(-61))) == {}
    assert of_provider(replace(CALM, contract_until=ago(1))) == {}


def test_a_number_is_verified_and_again_after_a_year() -> None:
    assert "contacts" in of_provider(CALM, replace(KNOWN, verified=Verified.NO))
    assert "contacts" in of_provider(CALM, replace(KNOWN, provider=2))
    old = of_provider(CALM, replace(KNOWN, verified_on=ago(366), name=""))
    assert (dict(old["verify"].what.args)["name"], old["verify"].severity) == ("UMS", Urgency.INFO)
    assert of_provider(CALM, replace(KNOWN, verified_on=None)) == {}


def test_papers_that_were_handed_out_come_back() -> None:
    paper = Handout(1, what="licence", to="agent", on=ago(91))
    assert "handout" in due(handouts=(paper,))
    assert due(handouts=(replace(paper, returned=TODAY), replace(paper, on=ago(90)), replace(paper, on=None))) == {}


def test_a_visit_that_nobody_checked_presses() -> None:
    visit = Visit(1, who="a repairer", on=ago(30))
    assert due(visits=(visit,))["visit"].severity is Urgency.ACT
    assert due(visits=(replace(visit, called_back=True), replace(visit, on=ago(31)), replace(visit, on=None))) == {}


def test_people_are_taught_brought_in_and_let_go() -> None:
    new = replace(CASHIER, joined=ago(60))
    assert set(due(people=(new,))) == {"training", "joiner"}
    taught = tuple(Training(person=2, topic=topic, on=TODAY) for topic in rules.TOPICS)
    assert set(due(people=(replace(new, joined=ago(61)), replace(new, joined=None)), training=taught)) == set()
    told = due(people=(GONE,))
    assert (told["leaver"].when, told["leaver"].severity) == (TODAY, Urgency.ACT)
    done = tuple(Step(person=3, item=item, done=TODAY) for item in rules.LEAVER)
    assert due(people=(GONE,), steps=done) == {}
    joined = tuple(Step(person=2, item=item, done=TODAY) for item in rules.JOINER)
    assert due(people=(new,), steps=joined, training=taught) == {}

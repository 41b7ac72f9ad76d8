"""The register's rules and what it does as a whole: what is wrong, what is due, and what is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posdesk.shop import rules
from posdesk.shop.model import Account, Contact, Counter, Handout, Merchant, Person, Role, Shop, Step, Training, Visit
from posdesk.shop.service import Register, RegisterWrong
from posdesk.vault import service as vaults
from posdesk.vault.errors import CannotUndo
from tests.shop.ui.register_desk import DAY, TODAY, RegisterDesk, furnish


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RegisterDesk]:
    made = RegisterDesk(tmp_path / "shop")
    yield made
    made.lock()


@pytest.fixture
def register(desk: RegisterDesk) -> Register:
    return desk.register()


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("10-14, 17:00-22:30", (("10:00", "14:00"), ("17:00", "22:30"))),
        ("９：00", None),
        ("9：30～23：00", (("09:30", "23:00"),)),
        ("8-20；21-2", (("08:00", "20:00"), ("21:00", "02:00"))),
        ("0-24", (("00:00", "24:00"),)),
        ("", ()),
        ("10-25", None),
        ("10-14-18", None),
        ("morning", None),
    ],
)
def test_hours_are_read_as_people_type_them(words: str, hours: object) -> None:
    assert rules.hours_typed(words) == hours


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        (Shop(), ("name",)),
        (Shop(name="A", hours=((("?", "?"),),) * 7), ("hours",)),
        (Shop(name="A", closed=("2026-13-01",)), ("closed",)),
        (Account(last4="12"), ("last4",)),
        (Merchant(), ("number",)),
        (Merchant(id=2, number="1"), ("twin",)),
        (Counter(), ("name",)),
        (Contact(), ("contact",)),
        (Contact(phone="1"), ()),
        (Handout(), ("what",)),
        (Visit(), ("who",)),
        (Person(name="A", joined=TODAY, left=TODAY - DAY), ("left",)),
        (Training(), ()),
    ],
)
def test_what_is_wrong_in_a_draft(one: object, codes: tuple[str, ...]) -> None:
    assert rules.wrong(one, [Merchant(id=1, number="1")]) == codes


def test_what_a_leaver_had_is_asked_for_from_the_last_day_on() -> None:
    person = Person(id=1, name="A", joined=TODAY - 900 * DAY, left=TODAY)
    assert rules.is_here(person, TODAY)
    assert rules.is_leaving(person, TODAY)
    assert rules.steps_left(person, [Step(person=1, item="keys_returned", done=TODAY)]) == list(rules.LEAVER[1:])
    (due,) = rules.due([], [], [], [], [person], [], [], TODAY)
    assert due.what.key == "shop.due.leaver"
    told = replace(person, left=TODAY + DAY)
    assert "shop.due.leaver" not in {one.what.key for one in rules.due([], [], [], [], [told], [], [], TODAY)}


def test_who_is_new_is_asked_for_what_is_done_on_joining() -> None:
    new = Person(id=1, name="A", joined=TODAY - 3 * DAY)
    old = replace(new, joined=TODAY - 61 * DAY)
    assert [rules.is_joining(one, TODAY) for one in (new, old, replace(new, left=TODAY))] == [True, False, False]
    assert not rules.is_joining(replace(new, role=Role.OWNER), TODAY)
    keys = {one.what.key for one in rules.due([], [], [], [], [new], [], [], TODAY)}
    assert keys == {"shop.due.training", "shop.due.joiner"}


def test_a_shop_is_entered_whole_or_not_at_all(register: Register) -> None:
    with pytest.raises(RegisterWrong) as refused:
        register.begin(Shop(name="A"), Counter(name="1"), Account(last4="12"), Merchant(number="9"))
    assert refused.value.data["codes"] == ("last4",)
    assert register.book().shops == ()
    before = register.latest()
    shop = register.begin(Shop(name="A"), Counter(name="1"), Account(last4="1234"), Merchant(number="9"))
    book = register.book()
    assert [one.shop for one in (*book.counters, *book.accounts, *book.merchants)] == [shop.id] * 3
    assert book.merchants[0].account == book.accounts[0].id
    register.undo(range(before + 1, register.latest() + 1))
    assert register.book() == replace(book, shops=(), counters=(), accounts=(), merchants=())


def test_what_was_taken_out_comes_back_whole(register: Register) -> None:
    furnish(register)
    book, before = register.book(), register.latest()
    register.remove(book.shops[0])
    assert len(register.book().counters) == 1
    taken_out = range(before + 1, register.latest() + 1)
    register.undo(taken_out)
    assert register.book() == book
    with pytest.raises(CannotUndo):
        register.undo(taken_out)
    assert register.book() == book


def test_a_person_is_erased_with_papers_and_history(desk: RegisterDesk, register: Register) -> None:
    furnish(register)
    person = register.book().people[1]
    register.attach(person, vaults.ready("陈梅.txt", "身份证".encode()))
    register.erase_person(person.id)
    book = register.book()
    assert person.id not in {one.id for one in book.people}
    assert person.id not in {one.person for one in (*book.trainings, *book.steps)}
    assert register.attached(person) == []
    assert desk.vault is not None
    told = [str(entry.told) for entry in vaults.entries(desk.vault, most=-1)]
    # what others were taught, and who stood by, is told of them and not of the person
    assert [one for one in told if "陈梅" in one and "seen_by" not in one] == []
    assert desk.vault.verify()[0] == []


def test_due_comes_the_most_pressing_first(register: Register) -> None:
    furnish(register)
    due = register.due(TODAY)
    assert [one.severity for one in due] == sorted((one.severity for one in due), reverse=True)
    assert {one.link.page for one in due} == {"providers", "people", "visits", "handouts"}

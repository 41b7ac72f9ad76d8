"""The register in a vault: kept, refused, looked up, and forgotten for good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.shop.model import Account, Counter, Handout, Merchant, Person, Provider, Shop, Step, Training, Visit
from posdesk.shop.service import Register, RegisterWrong
from posdesk.vault import service as vaults
from tests.devices import opened


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with opened.kept(tmp_path) as kept:
        yield kept.register()


def test_records_are_kept_changed_and_found(register: Register) -> None:
    shop = register.add(Shop(name="High Street"))
    till = register.add(Counter(shop=shop.id, name="Till 1"))
    register.put(replace(shop, phone="021"))
    book = register.book()
    assert book.place(shop.id, till.id) == "High Street, Till 1"
    assert book.place(None, 99) == ""
    found = book.find(Shop, shop.id)
    assert found is not None
    assert found.phone == "021"
    assert book.find(Provider, None) is None


@pytest.mark.parametrize(
    ("one", "code"),
    [
        (Account(last4="12345"), "last4"), (Merchant(), "number"), (Shop(), "name"), (Person(), "name"),
        (Provider(name=" "), "name"), (Counter(), "name"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(register: Register, one: Shop, code: str) -> None:
    with pytest.raises(RegisterWrong) as told:
        register.add(one)
    assert told.value.data["codes"] == (code,)


def test_what_belongs_to_a_record_goes_with_it(register: Register) -> None:
    shop = register.add(Shop(name="A"))
    register.add(Counter(shop=shop.id, name="Till"))
    register.add(Merchant(shop=shop.id, number="8983"))
    register.remove(shop)
    visit = register.add(Visit(who="a repairer"))
    register.remove(visit)
    book = register.book()
    assert (book.shops, book.counters, book.merchants, book.visits) == ((), (), (), ())


def test_a_person_is_forgotten_for_good(register: Register) -> None:
    person = register.add(Person(name="Mei"))
    register.add(Training(person=person.id, topic="scams"))
    register.add(Step(person=person.id, item="roles"))
    register.erase_person(person.id)
    book = register.book()
    assert (book.people, book.trainings, book.steps) == ((), (), ())


def test_papers_are_kept_with_records_and_what_is_due_is_told(register: Register) -> None:
    paper = register.add(Handout(what="licence", to="agent", on=date(2026, 1, 1)))
    register.attach(paper, vaults.ready("a.jpg", opened.picture()))
    assert [one.name for one in register.attached(paper)] == ["a.jpg"]
    assert [one.what.key for one in register.due(date(2026, 11, 30))] == ["shop.due.handout"]

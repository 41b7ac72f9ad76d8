"""What the register can do, for its pages, the command line and the rooms above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, TypeVar

from posdesk.kit.agenda import Due, merge
from posdesk.kit.errors import InputError
from posdesk.kit.text import said
from posdesk.shop import model, rules, store
from posdesk.shop.model import (
    Account,
    Contact,
    Counter,
    Handout,
    May,
    Merchant,
    Person,
    Provider,
    Shop,
    Step,
    Training,
    Visit,
)
from posdesk.vault import service as vaults
from posdesk.vault.service import Attachment, Change, Clerk, Ready, Records

T = TypeVar("T", Shop, Counter, Account, Merchant, Provider, Contact, Handout, Visit, Person, Training, Step)

_TABLES: Final[Mapping[type, Records[Any]]] = {
    model.Shop: store.SHOPS, model.Counter: store.COUNTERS, model.Account: store.ACCOUNTS,
    model.Merchant: store.MERCHANTS, model.Provider: store.PROVIDERS, model.Contact: store.CONTACTS,
    model.Handout: store.HANDOUTS, model.Visit: store.VISITS, model.Person: store.PEOPLE,
    model.Training: store.TRAININGS, model.Step: store.STEPS,
}  # fmt: skip

TOPICS: Final = rules.TOPICS
"""What people are taught, by the guides' subjects."""
TRAINED_FOR: Final = rules.TRAINED_FOR
"""What each role must know."""

_BELONGS: Final = {
    model.Shop: (store.COUNTERS, store.ACCOUNTS, store.MERCHANTS),
    model.Provider: (store.CONTACTS,),
    model.Person: (store.TRAININGS, store.STEPS),
}
"""What goes with a record that is taken out: it says so in a column of the record's name."""


class RegisterWrong(InputError):
    """Something that cannot be in the register; data: ``codes`` of the fields, and ``fields`` in words."""

    code = "register_wrong"


@dataclass(frozen=True, slots=True)
class Book:
    """The whole register as it is."""

    shops: tuple[Shop, ...] = ()
    counters: tuple[Counter, ...] = ()
    accounts: tuple[Account, ...] = ()
    merchants: tuple[Merchant, ...] = ()
    providers: tuple[Provider, ...] = ()
    contacts: tuple[Contact, ...] = ()
    handouts: tuple[Handout, ...] = ()
    visits: tuple[Visit, ...] = ()
    people: tuple[Person, ...] = ()
    trainings: tuple[Training, ...] = ()
    steps: tuple[Step, ...] = ()
    names: dict[tuple[str, int], Any] = field(default_factory=dict, repr=False, compare=False)
    """Records by table and number, made when somebody looks for one."""

    def find(self, kind: type[T], number: int | None) -> T | None:
        """The record of a kind with a number; None where there is none."""
        table = _TABLES[kind].table
        if not self.names:
            for name in ("shops", "counters", "accounts", "merchants", "providers", "people"):
                self.names.update({(name, one.id): one for one in getattr(self, name)})
        found: T | None = None if number is None else self.names.get((table, number))
        return found

    def here(self, today: date) -> list[Person]:
        """Who works here."""
        return [one for one in self.people if rules.is_here(one, today)]

    def may(self, what: May, today: date) -> list[Person]:
        """Who may do something."""
        return rules.may(self.people, what, today)

    def four_eyes(self, today: date) -> bool:
        """Whether there are two people, so that a device is not accepted by the one who received it."""
        return rules.two_people(self.people, today)

    def dialled(self, provider: int | None = None) -> list[Contact]:
        """Whom the program offers to dial, at a provider or at all: verified numbers, and no others."""
        return [one for one in rules.dialled(self.contacts) if provider in (None, one.provider)]

    def find_contact(self, number: int) -> Contact | None:
        """A contact by its number; None where there is none."""
        return next((one for one in self.contacts if one.id == number), None)

    def untaught(self, person: Person, today: date) -> list[str]:
        """What somebody should have been taught and was not, or not within a year."""
        return rules.topics_due(person, self.trainings, today)

    def taught(self, person: Person) -> dict[str, date]:
        """What somebody was taught, and when last."""
        known = [(one.on, one.topic) for one in self.trainings if one.person == person.id and one.on is not None]
        return {topic: on for on, topic in sorted(known)}

    def left_open(self, person: Person, today: date) -> list[str]:
        """What of somebody who left was not taken back."""
        return rules.steps_left(person, self.steps) if rules.is_leaving(person, today) else []

    def place(self, shop: int | None, counter: int | None) -> str:
        """A shop and its counter in words."""
        names = [one.name for one in (self.find(Shop, shop), self.find(Counter, counter)) if one is not None]
        return ", ".join(name for name in names if name)

    def whereabouts(self, shop: int | None, counter: int | None, place: str) -> str:
        """Where something stands, as papers say it: shop, counter and place, apart by a dot that names have not."""
        return " · ".join(filter(None, (self.place(shop, None), self.place(None, counter), place)))


class Register(Clerk):
    """The register of an open vault, changed in one person's name."""

    def book(self) -> Book:
        """All of it."""
        with self._vault.reading() as db:
            return Book(
                tuple(store.SHOPS.every(db)), tuple(store.COUNTERS.every(db)), tuple(store.ACCOUNTS.every(db)),
                tuple(store.MERCHANTS.every(db)), tuple(store.PROVIDERS.every(db)), tuple(store.CONTACTS.every(db)),
                tuple(store.HANDOUTS.every(db)), tuple(store.VISITS.every(db)), tuple(store.PEOPLE.every(db)),
                tuple(store.TRAININGS.every(db)), tuple(store.STEPS.every(db)),
            )  # fmt: skip

    def begin(self, shop: Shop, counter: Counter, account: Account | None, merchant: Merchant | None) -> Shop:
        """Enter a shop with its first counter, account and merchant number, all or nothing; raises as :meth:`add`."""
        for one in (shop, counter, account, merchant):
            _refuse(() if one is None else rules.wrong(one, self.book().merchants))
        with self._vault.change(self._who) as change:
            made: Shop = store.SHOPS.add(change, shop)
            store.COUNTERS.add(change, replace(counter, shop=made.id))
            kept = None if account is None else store.ACCOUNTS.add(change, replace(account, shop=made.id)).id
            if merchant is not None:
                store.MERCHANTS.add(change, replace(merchant, shop=made.id, account=kept))
            return made

    def add_all(self, many: Sequence[T]) -> None:
        """Keep new records, all or nothing: one training of several people."""
        for one in many:
            self._check(one)
        with self._vault.change(self._who) as change:
            for one in many:
                _TABLES[type(one)].add(change, one)

    def add(self, one: T) -> T:
        """Keep a new record; raises :class:`RegisterWrong`."""
        self._check(one)
        with self._vault.change(self._who) as change:
            kept: T = _TABLES[type(one)].add(change, one)
            return kept

    def put(self, one: T) -> None:
        """Keep a record as it is now; raises :class:`RegisterWrong`."""
        self._check(one)
        with self._vault.change(self._who) as change:
            _TABLES[type(one)].put(change, one)

    def remove(self, one: T) -> None:
        """Take a record out, and what belongs to it; the history can put each of them back."""
        with self._vault.change(self._who) as change:
            self._remove(change, one)

    def _remove(self, change: Change, one: T) -> None:
        name = type(one).__name__.lower()
        for table in _BELONGS.get(type(one), ()):
            for part in table.where(change.db, f"{name} = ?", one.id):
                table.remove(change, part.id)
        _TABLES[type(one)].remove(change, one.id)

    def erase_person(self, number: int) -> None:
        """Forget a person for good: the record, the trainings, the papers, and all that the history tells of them."""
        with self._vault.change(self._who) as change:
            person = store.PEOPLE.get(change.db, number)
            for paper in vaults.attached(change.db, store.PEOPLE.table, number):
                vaults.detach(change, paper.id)
            gone = [(table.table, one.id) for table in _BELONGS[Person] for one in table.where(
                change.db, "person = ?", number
            )]  # fmt: skip
            self._remove(change, person)
            for table, key in (*gone, (store.PEOPLE.table, number)):
                change.erase(table, key)

    def _check(self, one: object) -> None:
        _refuse(rules.wrong(one, self.book().merchants if isinstance(one, Merchant) else ()))

    def attach(self, one: T, ready: Ready) -> int:
        """Keep a picture or a paper with a record: the licence's look-up, a signed sheet, a contract."""
        with self._vault.change(self._who) as change:
            return vaults.attach(change, _TABLES[type(one)].table, one.id, ready)

    def attached(self, one: T) -> list[Attachment]:
        """What is kept with a record."""
        with self._vault.reading() as db:
            return vaults.attached(db, _TABLES[type(one)].table, one.id)

    def due(self, today: date) -> list[Due]:
        """What the register asks for."""
        return due_of(self.book(), today)


def _refuse(wrong: Sequence[str]) -> None:
    if wrong:
        raise RegisterWrong(codes=tuple(wrong), fields=tuple(said(f"shop.wrong.{code}") for code in wrong))


def due_of(book: Book, today: date) -> list[Due]:
    """What a register that was read asks for, the most pressing first."""
    found = rules.due(
        book.providers, book.contacts, book.handouts, book.visits, book.people, book.trainings, book.steps, today
    )
    return list(merge(found))

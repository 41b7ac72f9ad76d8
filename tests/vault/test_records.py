"""Records as rows: every kind of field comes back as it was, and tables grow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest

from posdesk.vault.records import Records
from posdesk.vault.service import Vault


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Small:
    id: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    id: int = 0
    name: str = "it's"
    count: int = 3
    right: bool = True
    colour: Colour = Colour.BLUE
    price: Decimal = Decimal("1.50")
    maybe: int | None = None
    day: date | None = None
    at: datetime | None = None
    words: tuple[str, ...] = ("a",)
    hours: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Bare:
    id: int
    name: str
    must: int


FULL = Thing(
    0, "序列号 'x'", -1, False, Colour.RED, Decimal("0.10"), 7, date(2026, 11, 30),
    datetime.fromisoformat("2026-11-30T09:05"), ("甲", "b"), (("09:00", "18:00"), ("20:00", "02:00")),
)  # fmt: skip


@pytest.fixture
def things(vault: Vault) -> Records[Thing]:
    table = Records("things", Thing)
    with vault.change("owner") as change:
        table.create(change.db)
    return table


@pytest.mark.parametrize("one", [Thing(), FULL])
def test_a_record_comes_back_as_it_was(vault: Vault, things: Records[Thing], one: Thing) -> None:
    with vault.change("owner") as change:
        kept = things.add(change, one)
    assert kept == replace(one, id=1)
    with vault.reading() as db:
        assert things.every(db) == [kept]
        assert things.get(db, 1) == kept
        assert things.where(db, "name = ?", one.name) == [kept]
        assert type(things.get(db, 1).colour) is Colour


def test_a_change_is_told_and_none_is_not(vault: Vault, things: Records[Thing]) -> None:
    with vault.change("owner") as change:
        kept = things.add(change, FULL)
        assert not things.put(change, kept)
        assert things.put(change, replace(kept, day=date(2026, 12, 1), words=()))
        told = change.told_of("things")[0]
    assert told.after is not None
    assert things.told(told.after) == {"day": date(2026, 12, 1), "words": ()}
    assert things.told({"gone": 1}) == {}


def test_a_number_is_never_given_twice_and_what_is_gone_is_gone(vault: Vault, things: Records[Thing]) -> None:
    with vault.change("owner") as change:
        first = things.add(change, Thing())
        things.remove(change, first.id)
        assert things.add(change, Thing()).id == 2
        with pytest.raises(KeyError):
            things.get(change.db, first.id)
        with pytest.raises(KeyError):
            things.put(change, first)


def test_a_record_of_another_vault_keeps_its_number(vault: Vault, things: Records[Thing]) -> None:
    theirs = replace(FULL, id=41)
    with vault.change("owner") as change:
        things.copy(change, theirs)
        assert things.get(change.db, 41) == theirs
        assert things.add(change, Thing()).id == 42


def test_a_table_grows_and_older_records_have_the_defaults(vault: Vault) -> None:
    small, grown = Records("things", Small), Records("things", Thing)
    with vault.change("owner") as change:
        small.create(change.db)
        small.add(change, Small(0, "old"))
        grown.grow(change.db)
        grown.grow(change.db)
        assert grown.every(change.db) == [Thing(1, "old")]


def test_a_field_without_a_default_may_not_come_later(vault: Vault) -> None:
    table: Records[Any] = Records("bare", Bare)
    with vault.change("owner") as change:
        small = Records("bare", Small)
        small.create(change.db)
        small.add(change, Small())
        with pytest.raises(Exception, match="NOT NULL"):
            table.grow(change.db)

"""Handing over a client or a shop: what concerns it goes into a vault of its own, and is gone here; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posdesk.cases import store as emergencies
from posdesk.devices import store as inventory
from posdesk.keeping import PERSONAL, TERMS, Keeping
from posdesk.passwords import store as rotation
from posdesk.reconcile import service as reconcile
from posdesk.reconcile import store as judged
from posdesk.shop import store as shops
from posdesk.statements import store
from posdesk.vault import service as vaults
from posdesk.vault.service import Records

if TYPE_CHECKING:
    from posdesk.kit.jobs import Job
    from posdesk.reconcile.terms import Channel
    from posdesk.vault.service import RecoveryKey


_Rows = list[tuple[Records[Any], list[Any]]]
"""Records by their table."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What some files speak of."""

    channels: frozenset[tuple[str, str]]
    """Channel and merchant of their takings and totals."""
    accounts: frozenset[str]
    lines: frozenset[str]
    """The lasting names of their bank lines."""

    @classmethod
    def of(cls, kept: Keeping, numbers: Iterable[int]) -> _Told:
        wanted = set(numbers)
        with kept.vault.reading() as db:
            channels, accounts = store.speaks_of(db, wanted)
        files = [file for number, file in store.load(kept.vault, taken_out=True).items() if number in wanted]
        return cls(channels, accounts, frozenset(reconcile.line_names(files)))

    @property
    def merchants(self) -> frozenset[str]:
        return frozenset(merchant for _, merchant in self.channels)

    def concerns(self) -> Callable[[str], bool]:
        """Whether the lasting name of a settlement, a line or a finding is about any of it."""
        settlements = tuple(f"{merchant}|{channel}|" for channel, merchant in self.channels)
        pairs = {f"{merchant}|{channel}" for channel, merchant in self.channels}

        def about(name: str) -> bool:
            # That of a finding is its kind, and what it is about.
            return any(
                one in self.lines or one in pairs or one.startswith(settlements)
                for one in (name, name.partition("|")[2])
            )

        return about

    def covers(self, entry: Channel) -> bool:
        """Whether an entry of the terms holds for any of it."""
        return any(entry.id == channel and entry.merchant in (None, merchant) for channel, merchant in self.channels)

    def without(self, other: _Told) -> _Told:
        return _Told(self.channels - other.channels, self.accounts - other.accounts, self.lines - other.lines)


def hand_over(
    kept: Keeping, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None
) -> RecoveryKey:
    """Put files, and the terms, decisions, shops and devices that concern them, into their own vault; its recovery key.

    They are erased here, the history's account of them as well, only once that vault was closed and opened again, and
    says that it is whole. Where it cannot be made, it is taken away again, and nothing is changed here.
    """
    every = {one.id for one in kept.imports()}
    theirs, ours = _Told.of(kept, numbers), _Told.of(kept, every - set(numbers))
    other, key = Keeping.create(folder, passphrase)
    try:
        going, beside = _records(kept, theirs, ours)
        _fill(kept, other, numbers, theirs, going, beside, job)
        faults, _ = other.vault.verify()
    except BaseException:
        vaults.discard(other.vault)
        raise
    other.vault.close()
    again = Keeping.open(folder, vaults.Secret.passphrase(passphrase))
    whole = len(again.imports()) == len(numbers) and not faults
    again.vault.close()
    if not whole:
        raise vaults.DatabaseDamaged(file=folder.name, what="hand-over")
    _forget(kept, numbers, theirs.without(ours), ours, going)
    return key


def _records(kept: Keeping, theirs: _Told, ours: _Told) -> tuple[_Rows, _Rows]:
    """The records that go: shops all of whose merchant numbers go, and all that belongs to these; and beside these
    the providers that they name, which others here may have as well."""
    with kept.vault.reading() as db:

        def some(table: Records[Any], wanted: Callable[[Any], bool]) -> tuple[Records[Any], list[Any]]:
            return table, [one for one in table.every(db) if wanted(one)]

        numbers = theirs.merchants - ours.merchants
        merchants = shops.MERCHANTS.every(db)
        own = {one.shop for one in merchants} - {one.shop for one in merchants if one.number not in numbers}
        going: _Rows = [some(shops.SHOPS, lambda one: one.id in own)]
        for table in (shops.COUNTERS, shops.ACCOUNTS, shops.MERCHANTS, shops.VISITS, shops.PEOPLE, inventory.FOUND):
            going.append(some(table, lambda one: one.shop in own))
        people = {one.id for one in shops.PEOPLE.every(db) if one.shop in own}
        going += [some(table, lambda one: one.person in people) for table in (shops.TRAININGS, shops.STEPS)]
        devices = [one for one in inventory.DEVICES.every(db) if one.shop in own]
        here = {one.id for one in devices}
        going.append((inventory.DEVICES, devices))
        going += [some(table, lambda one: one.device in here) for table in inventory.OF_DEVICE]
        tried = {one.id for one in inventory.ACCEPTANCES.every(db) if one.device in here}
        going.append(some(inventory.CHECKS, lambda one: one.acceptance in tried))
        going.append(some(inventory.SEEN, lambda one: one.merchant in numbers))
        accounts = [
            one
            for one in rotation.ACCOUNTS.every(db)
            if one.shop in own or one.device in here or one.owner in people
        ]  # fmt: skip
        theirs_too = {one.id for one in accounts}
        going.append((rotation.ACCOUNTS, accounts))
        going += [some(table, lambda one: one.account in theirs_too) for table in rotation.OF_ACCOUNT]
        cases = _cases(db, here, numbers)
        going.append((emergencies.CASES, cases))
        of_cases = {one.id for one in cases}
        going += [some(table, lambda one: one.case in of_cases) for table in emergencies.OF_CASE]
        named = {one.provider for one in merchants if one.shop in own} | {one.provider for one in devices}
        named |= {one.provider for one in accounts}
        beside: _Rows = [some(shops.PROVIDERS, lambda one: one.id in named)]
        beside.append(some(shops.CONTACTS, lambda one: one.provider in named))
    return going, beside


def _cases(db: Any, devices: Collection[int], numbers: Collection[str]) -> list[Any]:
    """The cases about some devices, or in which one of some merchant numbers stands."""
    told: dict[int, list[str]] = {}
    for fact in emergencies.FACTS.every(db):
        told.setdefault(fact.case, []).append(fact.value)
    return [
        one
        for one in emergencies.CASES.every(db)
        if one.device in devices
        or any(number in words for number in numbers for words in (one.source, one.what, *told.get(one.id, ())))
    ]


def _fill(
    kept: Keeping, other: Keeping, numbers: Sequence[int], theirs: _Told, going: _Rows, beside: _Rows, job: Job | None
) -> None:
    """Put into another vault what concerns some files."""
    terms = kept.terms()
    with kept.vault.reading() as db, other.change() as change:
        for done, number in enumerate(numbers):
            if job is not None:
                job.step("handing_over", done, len(numbers))
            store.copy(db, change, number)
        judged.copy(db, change, theirs.concerns())
        for table, rows in (*going, *beside):
            for row in rows:
                table.copy(change, row)
                vaults.copy_attached(db, change, table.table, row.id)
        vaults.remember(change, PERSONAL, sorted(kept.personal() & theirs.accounts))
        if terms is not None:
            vaults.remember(change, TERMS, _only(terms, theirs.covers))


def _forget(kept: Keeping, numbers: Sequence[int], gone: _Told, ours: _Told, going: _Rows) -> None:
    """Erase it here; terms that name merchants who are gone go with the files, and so does what they were before."""
    terms, personal, left = kept.terms(), kept.personal(), gone.merchants - ours.merchants
    with kept.change() as change:
        for number in numbers:
            store.erase(change, number)
        judged.forget(change, gone.concerns())
        for table, rows in going:
            for row in rows:
                vaults.forget_attached(change, table.table, row.id)
                table.remove(change, row.id)
                change.erase(table.table, row.id)
        if personal & gone.accounts:
            vaults.remember(change, PERSONAL, sorted(personal - gone.accounts))
            change.erase("settings", PERSONAL)
        if terms is not None and (few := _only(terms, lambda one: one.merchant not in left)) != terms:
            vaults.remember(change, TERMS, few)
            change.erase("settings", TERMS)


def _only(terms: Mapping[str, str], wanted: Callable[[Channel], bool]) -> Mapping[str, str]:
    """Some entries of terms; the text as it was where that is all of them."""
    every = reconcile.parse_terms(terms["toml"], terms["name"])
    some = tuple(one for one in every.channels if wanted(one))
    return terms if some == every.channels else {**terms, "toml": reconcile.write_terms(replace(every, channels=some))}


def concerning(kept: Keeping, numbers: Iterable[int]) -> tuple[int, int]:
    """How many entries of the terms, and how many things that a person decided, would go with some files."""
    theirs, terms, decided = _Told.of(kept, numbers), kept.terms(), kept.decisions()
    about = theirs.concerns()
    named = [(*one.settlements, *one.lines) for one in decided.pairings.values()]
    named += [(name,) for name in decided.dismissed]
    named += [(one.subject,) for notes in decided.notes.values() for one in notes]
    every = () if terms is None else reconcile.parse_terms(terms["toml"], terms["name"]).channels
    return sum(map(theirs.covers, every)), sum(any(map(about, names)) for names in named)

"""What the room can do, for its pages, the command line and the rooms above. Nothing here ever takes a password in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from posdesk.devices.model import Device
from posdesk.devices.service import Devices
from posdesk.kit.agenda import Due
from posdesk.kit.errors import InputError
from posdesk.kit.text import Said, said
from posdesk.passwords import store
from posdesk.passwords.model import Account, Action, Cause, Event, Grade, Pause, Sure, Turn
from posdesk.passwords.rules import facts, needs, offers, overview, policy, reminding, strength
from posdesk.passwords.rules.making import Made, Making, make
from posdesk.passwords.rules.nameless import Waiting, waiting
from posdesk.passwords.rules.nameless import read as remembered
from posdesk.passwords.rules.needs import Happened, Need, Reason
from posdesk.passwords.rules.offers import Offer
from posdesk.passwords.rules.overview import Overview
from posdesk.passwords.rules.policy import Preset, Settings, SettingsWrong
from posdesk.passwords.rules.reminding import Reminder, reminder
from posdesk.passwords.rules.strength import Judged, Surroundings, judge
from posdesk.shop.model import Person, Shop
from posdesk.shop.service import Book as Register
from posdesk.shop.service import Register as Registry
from posdesk.vault import service as vaults
from posdesk.vault.service import Clerk

SETTINGS: Final = "passwords.settings"
"""The setting of the vault that holds the room's own."""
_FUTURE: Final = timedelta(days=1)
"""By how much a day may be ahead of this computer's: it is tomorrow already somewhere."""


class AccountWrong(InputError):
    """Something that cannot be of an account; data: ``codes`` of the fields, and ``fields`` in words."""

    code = "account_wrong"


class AccountUnknown(InputError):
    """No account goes by that name or number, or several do; data: ``given``."""

    code = "account_unknown"


class PauseRefused(InputError):
    """It cannot be put off so long; data: ``name``, and ``n``, the days that are left."""

    code = "pause_refused"


@dataclass(frozen=True, slots=True)
class Book:
    """All that is known, as of one day."""

    today: date
    settings: Settings = field(default_factory=Settings)
    accounts: tuple[Account, ...] = ()
    turns: tuple[Turn, ...] = ()
    events: tuple[Event, ...] = ()
    pauses: tuple[Pause, ...] = ()
    register: Register = field(default_factory=Register)
    devices: tuple[Device, ...] = ()
    happened: Happened = field(default_factory=Happened)
    checked: dict[int, date] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()

    def need(self, account: int) -> Need | None:
        """What an account needs next; None: nothing that has a day."""
        return next((one for one in self.needs if one.account.id == account), None)

    def get(self, account: int) -> Account | None:
        """An account by its number."""
        return next((one for one in self.accounts if one.id == account), None)

    def of(self, account: int) -> tuple[Turn, ...]:
        """What was done about an account, the latest first."""
        return tuple(sorted((one for one in self.turns if one.account == account), key=_when, reverse=True))

    def person(self, number: int | None) -> Person | None:
        """Somebody by their number, or None."""
        return self.register.find(Person, number)

    def place(self, account: Account) -> str:
        """Where an account is used, in words."""
        shop = self.register.find(Shop, account.shop)
        device = next((one for one in self.devices if one.id == account.device), None)
        names = (shop.name if shop is not None else "", device.name if device is not None else "", account.where)
        return ", ".join(filter(None, names))

    def overview(self) -> Overview:
        """The list as a whole."""
        return overview.overview(self.accounts, self.needs, self.happened.left, self.settings, self.today)

    def offers(self) -> tuple[Offer, ...]:
        """Accounts that the shop has in all likelihood and that are not in the list."""
        book = self.register
        return offers.offers(
            self.accounts, book.shops, book.providers, book.people, self.devices, self.checked, self.today
        )

    def surroundings(self, old: str = "") -> Surroundings:
        """What somebody who knows the shop would try; ``old`` is only looked at, and kept nowhere."""
        book = self.register
        named = (
            [one.name for one in book.shops],
            [one.name for one in book.people],
            [one.name for one in book.providers],
        )
        words = tuple(name for names in named for name in names if name)
        numbers = strength.told_numbers(
            [one.phone for one in book.shops], [one.phone for one in book.people],
            [one.hotline for one in book.providers], [one.number for one in book.merchants],
            [one.credit_code for one in book.shops],
            [number for one in self.devices for number in (one.tid, one.serial, one.tusn, one.iccid)],
        )  # fmt: skip
        return Surroundings(words, numbers, old)

    def pause_left(self, need: Need) -> int:
        """Days by which a reminder can still be put off."""
        return reminding.pause_left(need, self.pauses, self.today)

    def is_paused(self, need: Need) -> bool:
        """Whether somebody wants to be reminded of it later."""
        return reminding.is_paused(need, self.pauses, self.today)


def _when(one: Turn) -> tuple[date, int]:
    return (one.on or date.min, one.id)


class Passwords(Clerk):
    """The list of an open vault, changed in one person's name."""

    @property
    def moment(self) -> datetime:
        """This moment with its zone, as a calendar file is dated."""
        return self._vault.clock.now("UTC")

    @property
    def vault_id(self) -> str:
        """What tells this vault from others: calendars are known by it."""
        return self._vault.header.uuid

    # reading

    def book(self) -> Book:
        """All of it, as of today."""
        inventory = Devices(self._vault, self._who, self._zone).everything()
        register = Registry(self._vault, self._who).book()
        today = self.today
        with self._vault.reading() as db:
            accounts, turns = tuple(store.ACCOUNTS.every(db)), tuple(store.TURNS.every(db))
            events, pauses = tuple(store.EVENTS.every(db)), tuple(store.PAUSES.every(db))
        settings = self.settings
        happened = Happened(
            facts.left(register.people, today),
            facts.gone(inventory.devices, inventory.moves, inventory.acceptances, inventory.checks),
            events,
        )
        needed = needs.needs(accounts, turns, happened, settings, today)
        checked = facts.defaults_changed(inventory.acceptances, inventory.checks)
        return Book(
            today, settings, accounts, turns, events, pauses, register, inventory.devices, happened, checked, needed
        )

    def due(self, today: date) -> list[Due]:
        """What presses, or comes within the lead, and was not put off."""
        return [due for _, due in told_due(self.book(), today)]

    def waiting(self) -> Waiting:
        """What is due and when, without a name: all that whoever reminds has to know."""
        book = self.book()
        return waiting(book.needs, book.pauses, book.settings, self._zone, book.today)

    @property
    def settings(self) -> Settings:
        """What the shop has chosen."""
        return policy.read(vaults.setting(self._vault, SETTINGS))

    def choose(self, settings: Settings) -> None:
        """Choose otherwise."""
        vaults.put_setting(self._vault, SETTINGS, policy.told(settings), self._who)

    def find(self, given: str) -> Account:
        """An account by its number or its whole name; raises :class:`AccountUnknown`."""
        with self._vault.reading() as db:
            every = [one for one in store.ACCOUNTS.every(db) if one.closed is None]
        found = [one for one in every if str(one.id) == given] or [
            one for one in every if one.name.casefold() == given.strip().casefold()
        ]
        if len(found) != 1:
            raise AccountUnknown(given=given)
        return found[0]

    # changing

    def add(self, account: Account) -> Account:
        """Put an account into the list; raises :class:`AccountWrong`."""
        return self.add_all([account])[0]

    def add_all(self, accounts: Sequence[Account]) -> list[Account]:
        """Put several into it, all or nothing."""
        fresh = [replace(one, opened=one.opened or self.today) for one in accounts]
        for one in fresh:
            self._check(one)
        with self._vault.change(self._who) as change:
            return [store.ACCOUNTS.add(change, one) for one in fresh]

    def put(self, account: Account) -> None:
        """Keep what is known of an account now; raises :class:`AccountWrong`."""
        self._check(account)
        with self._vault.change(self._who) as change:
            store.ACCOUNTS.put(change, account)

    def remove(self, account: Account) -> None:
        """Take an account out of the list with all that belongs to it, where it was entered by mistake."""
        with self._vault.change(self._who) as change:
            for table in store.OF_ACCOUNT:
                for part in table.where(change.db, "account = ?", account.id):
                    table.remove(change, part.id)
            store.ACCOUNTS.remove(change, account.id)

    def done(self, turn: Turn, *, known_by: Iterable[int] | None = None, review: date | None = None) -> Account:
        """Keep what was done about an account; it answers all that was asked up to that day.

        ``known_by``: who knows the password now. ``review``: of an exemption, when it is looked at again.
        Raises :class:`AccountWrong` for a day to come, or one before a change that is known.
        """
        book = self.book()
        account = book.get(turn.account)
        if account is None:
            raise AccountUnknown(given=str(turn.account))
        on = turn.on or self.today
        wrong = ["day_to_come"] if on > self.today + _FUTURE else []
        if turn.action is Action.CHANGE and account.changed is not None and on < account.changed:
            wrong.append("day_before")
        if turn.action is Action.KEEP and not turn.note.strip():
            wrong.append("reason")
        if wrong:
            raise _refused(wrong)
        need = book.need(account.id)
        causes = () if need is None else _answered(need.reasons, on)
        with self._vault.change(self._who) as change:
            store.TURNS.add(change, replace(turn, id=0, on=on, causes=(*turn.causes, *causes)))
            after = _after(account, turn, on, known_by, review)
            if after != account:
                store.ACCOUNTS.put(change, after)
        return after

    def happen(
        self, cause: Cause, accounts: Iterable[int], on: date | None = None, why: str = "", origin: str = ""
    ) -> list[Event]:
        """Keep that something happened to accounts: each of them is to be changed. Told twice, it is kept once."""
        on = on or self.today
        with self._vault.change(self._who) as change:
            there = {
                (one.account, one.cause, one.on, one.origin) for one in store.EVENTS.every(change.db)
            }  # fmt: skip
            return [
                store.EVENTS.add(change, Event(0, number, cause, on, why, origin))
                for number in dict.fromkeys(accounts)
                if (number, cause, on, origin) not in there
            ]

    def touched(
        self, cause: Cause, *, person: int | None = None, provider: int | None = None, device: int | None = None
    ) -> tuple[Account, ...]:
        """The accounts that something of that kind may concern, for somebody to choose from."""
        with self._vault.reading() as db:
            every = store.ACCOUNTS.every(db)
        return needs.touched(every, cause, person=person, provider=provider, device=device)

    def pause(self, account: int, until: date, why: str) -> Pause:
        """Be reminded of an account later, for a reason; raises :class:`PauseRefused` beyond the limit."""
        book = self.book()
        need, one = book.need(account), book.get(account)
        days = (until - book.today).days
        if need is None or one is None:
            raise AccountUnknown(given=str(account))
        if not why.strip():
            raise _refused(["reason"])
        if not 0 < days <= book.pause_left(need):
            raise PauseRefused(name=one.name, n=book.pause_left(need))
        with self._vault.change(self._who) as change:
            return store.PAUSES.add(change, Pause(0, account, book.today, until, why.strip()))

    def _check(self, account: Account) -> None:
        found = wrong(account, self.today)
        if found:
            raise _refused(found)


def told_due(book: Book, today: date | None = None) -> list[tuple[Need, Due]]:
    """What presses, or comes within the lead, and was not put off, with the need that it speaks of."""
    day = today or book.today
    needed = book.needs
    if day != book.today:
        needed = needs.needs(book.accounts, book.turns, book.happened, book.settings, day)
    waiting = [one for one in needed if not reminding.is_paused(one, book.pauses, day)]
    return [(one, due) for one in waiting if (due := needs.told(one, book.settings, day)) is not None]


def wrong(account: Account, today: date) -> tuple[str, ...]:
    """What is wrong in an account that somebody typed, as codes."""
    found = [] if account.name.strip() else ["name"]
    if account.changed is not None and account.changed > today + _FUTURE:
        found.append("day_to_come")
    if account.changed is None and account.sure in (Sure.EXACT, Sure.ABOUT):
        found.append("changed")
    if account.days is not None and not policy.FEWEST <= account.days <= policy.MOST:
        found.append("days")
    if account.most is not None and account.most < 4:
        found.append("most")
    if account.exempt and account.exempt_until is None:
        found.append("exempt_until")
    if account.exempt and account.grade is Grade.BOUND:
        found.append("exempt")
    return tuple(found)


def _refused(codes: Sequence[str]) -> AccountWrong:
    fields: tuple[Said, ...] = tuple(said(f"passwords.wrong.{code}") for code in codes)
    return AccountWrong(codes=tuple(codes), fields=fields)


def _answered(reasons: Iterable[Reason], on: date) -> tuple[str, ...]:
    """What a turn of that day answers: nothing that came later."""
    return tuple(one.key for one in reasons if one.cause is not None and one.on <= on)


def _after(account: Account, turn: Turn, on: date, known_by: Iterable[int] | None, review: date | None) -> Account:
    """An account after something was done about it."""
    known = account.known_by if known_by is None else tuple(dict.fromkeys(known_by))
    match turn.action:
        case Action.CHANGE:
            return replace(account, changed=on, sure=turn.sure, strong=turn.strong, known_by=known)
        case Action.REMOVE | Action.RETURN:
            return replace(account, closed=on)
        case Action.REVIEW:
            until = account.exempt_until if review is None else review
            return replace(account, known_by=known, exempt_until=until)
        case Action.KEEP:
            return replace(account, known_by=known)


__all__ = [
    "Account", "AccountUnknown", "AccountWrong", "Book", "Judged", "Made", "Making", "Need", "Offer", "Overview",
    "Passwords", "PauseRefused", "Preset", "Reason", "Reminder", "Settings", "SettingsWrong", "Surroundings", "Waiting",
    "judge", "make", "remembered", "reminder", "told_due", "wrong",
]  # fmt: skip

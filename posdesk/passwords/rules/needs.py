"""What is to be done about an account, by when and why: the interval, or something that happened.

What happened is worked out from what other rooms know (who left, what came back from repair, what was suspected), and
from events that somebody told. It is answered by a :class:`Turn` that names it, or by a change on a later day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import link
from posdesk.kit.text import Said, said
from posdesk.passwords.model import Account, Action, Cause, Event, Grade, Kind, Sure, Turn
from posdesk.passwords.rules.policy import Rule, Settings, rule_of

FIRST: Final = timedelta(days=14)
"""In which the day of the last change is found out, or the password changed, of an account that is new in the list."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is to be done: what happened, to whom or what, and when it came to be due."""

    cause: Cause | None
    """None: its time has come."""
    subject: str
    """Whom or what it is about: ``person 3``, ``device 7``, ``event 2``."""
    on: date
    action: Action
    why: Said

    @property
    def key(self) -> str:
        """What a turn names to answer it."""
        return f"{self.cause or 'interval'}:{self.subject}:{self.on.isoformat()}"


@dataclass(frozen=True, slots=True)
class Need:
    """What one account needs: until when, what is done, and the reasons, the most pressing first."""

    account: Account
    by: date
    action: Action
    reasons: tuple[Reason, ...]
    basis: Said

    @property
    def happened(self) -> bool:
        """Whether something happened, so that it does not wait for its time."""
        return any(one.cause is not None for one in self.reasons)

    def is_late(self, today: date) -> bool:
        """Whether it should have been done."""
        return self.happened or self.by < today


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody who left, and when."""

    person: int
    name: str
    on: date


@dataclass(frozen=True, slots=True)
class Gone:
    """What happened to a device, and when: ``FACTORY``, ``REPAIR`` or ``SUSPECTED``."""

    device: int
    name: str
    cause: Cause
    on: date
    provider: int | None = None
    usable: bool = True
    """Whether something can be changed on it now: not on one that is suspected, stolen or away."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What other rooms know, and what somebody told."""

    left: Sequence[Left] = ()
    gone: Sequence[Gone] = ()
    events: Sequence[Event] = ()


_REMOVED: Final = frozenset({Kind.CLERK})
_RETURNED: Final = frozenset({Kind.PHONE, Kind.SIM, Kind.MESSAGES, Kind.SOUNDBOX})
_ON_DEVICE: Final = frozenset({Kind.TERMINAL_ADMIN, Kind.OPERATOR})
_SIGHT: Final = frozenset({Kind.ACQUIRER, Kind.WALLET})
"""What whoever had a terminal in hands may have seen: the provider's own sites."""


def taking(account: Account) -> Action:
    """How an account ends: a number, a card, a box is taken back, all else is removed."""
    return Action.RETURN if account.kind in _RETURNED else Action.REMOVE


def for_leaver(account: Account, person: int) -> Action | None:
    """What is done about an account when somebody leaves; None: it is not theirs to know."""
    own = account.owner == person
    if not own and person not in account.known_by:
        return None
    if own and (account.kind in _REMOVED or account.grade is Grade.BOUND):
        return taking(account)
    if own and not [one for one in account.known_by if one != person]:
        # Nobody else uses it: an account each, and the leaver's is taken away.
        return taking(account)
    return Action.CHANGE


def touched(
    accounts: Iterable[Account], cause: Cause, *, person: int | None = None, provider: int | None = None,
    device: int | None = None,
) -> tuple[Account, ...]:  # fmt: skip
    """The accounts that an event of such a kind may concern, for somebody to choose from: those and no others."""
    found = []
    for one in accounts:
        if one.closed is not None or one.grade is Grade.BOUND:
            continue
        by_person = person is None or one.owner == person or person in one.known_by
        by_provider = provider is None or one.provider == provider
        by_device = device is None or one.device == device
        if by_person and by_provider and by_device and (cause is not Cause.BREACH or provider is not None):
            found.append(one)
    return tuple(found)


def needs(
    accounts: Iterable[Account], turns: Iterable[Turn], happened: Happened, settings: Settings, today: date
) -> tuple[Need, ...]:
    """What all accounts need from today on, the next of each, the earliest first."""
    answered: dict[int, set[str]] = {}
    done: dict[int, list[Turn]] = {}
    for turn in turns:
        answered.setdefault(turn.account, set()).update(turn.causes)
        done.setdefault(turn.account, []).append(turn)
    found = []
    for account in accounts:
        if account.closed is None:
            open_ = [
                one for one in _happened(account, happened, today) if one.key not in answered.get(account.id, ())
            ]  # fmt: skip
            need = _need(account, open_, done.get(account.id, ()), rule_of(account, settings))
            if need is not None:
                found.append(need)
    return tuple(sorted(found, key=lambda one: (not one.happened, one.by, one.account.id)))


def _need(account: Account, happened: Sequence[Reason], turns: Sequence[Turn], rule: Rule) -> Need | None:
    timely = _in_time(account, turns, rule)
    if not happened:
        return None if timely is None else Need(account, timely.on, timely.action, (timely,), rule.basis)
    first = min(happened, key=_weight)
    reasons = (first, *sorted((one for one in happened if one is not first), key=_weight))
    return Need(account, min(one.on for one in reasons), first.action, reasons, said(f"passwords.basis.{first.cause}"))


def _weight(one: Reason) -> tuple[int, date, str]:
    # To take an account away answers whatever else happened to it.
    return (0 if one.action in (Action.REMOVE, Action.RETURN) else 1, one.on, one.key)


def _in_time(account: Account, turns: Sequence[Turn], rule: Rule) -> Reason | None:
    """What the clock asks for."""
    opened = account.opened or account.changed or date.min
    if account.exempt and account.exempt_until is not None:
        why = said("passwords.why.exempt", why=account.exempt)
        return Reason(None, f"account {account.id}", account.exempt_until, Action.REVIEW, why)
    if rule.days is not None:
        if account.changed is None:
            return Reason(None, f"account {account.id}", _later(opened, FIRST.days), Action.CHANGE,
                          said("passwords.why.unknown"))  # fmt: skip
        by = _later(account.changed, rule.days)
        return Reason(None, f"account {account.id}", by, Action.CHANGE,
                      said("passwords.why.interval", day=account.changed, n=rule.days))  # fmt: skip
    if rule.review is not None:
        looked = [one.on for one in turns if one.on is not None and one.action in (Action.REVIEW, Action.CHANGE)]
        since = max([*looked, *([account.changed] if account.changed is not None else [])], default=None)
        by = _later(opened, FIRST.days) if since is None else _later(since, rule.review)
        return Reason(None, f"account {account.id}", by, Action.REVIEW, said("passwords.why.review", n=rule.review))
    return None


def _later(day: date, days: int) -> date:
    """So many days later; a day at the end of all calendars stays there."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _happened(account: Account, happened: Happened, today: date) -> list[Reason]:
    found = []
    if account.sure is Sure.FACTORY:
        found.append(Reason(Cause.FACTORY, f"account {account.id}", account.opened or today, Action.CHANGE,
                            said("passwords.why.factory")))  # fmt: skip
    for left in happened.left:
        action = for_leaver(account, left.person)
        if action is not None:
            found.append(Reason(Cause.LEAVER, f"person {left.person}", left.on, action,
                                said("passwords.why.leaver", name=left.name, day=left.on)))  # fmt: skip
    for gone in happened.gone:
        if _concerns(account, gone):
            found.append(Reason(gone.cause, f"device {gone.device}", gone.on, Action.CHANGE,
                                said(f"passwords.why.{gone.cause}_device", name=gone.name, day=gone.on)))  # fmt: skip
    for event in happened.events:
        if event.account == account.id and event.on is not None:
            why = said(f"passwords.why.{event.cause}", day=event.on)
            found.append(Reason(event.cause, f"event {event.id}", event.on, Action.CHANGE, why))
    return [one for one in found if one.on <= today and not _changed_since(account, one)]


def _concerns(account: Account, gone: Gone) -> bool:
    if account.device == gone.device and account.kind in _ON_DEVICE:
        return gone.usable
    return (
        gone.cause is Cause.SUSPECTED
        and account.kind in _SIGHT
        and account.provider is not None
        and account.provider == gone.provider
    )


def _changed_since(account: Account, reason: Reason) -> bool:
    """Whether the password is surely a newer one than what happened concerns; of the same day nobody can tell."""
    if reason.cause is Cause.FACTORY and account.sure is Sure.FACTORY:
        return False
    return account.changed is not None and account.sure is Sure.EXACT and account.changed > reason.on


def told(one: Need, settings: Settings, today: date) -> Due | None:
    """What presses, or comes within the lead, for the page of today; None for what can wait."""
    if not one.happened and one.by - timedelta(days=max(settings.lead)) > today:
        return None
    first = one.reasons[0]
    code = str(first.cause) if first.cause is not None else ("review" if one.action is Action.REVIEW else "interval")
    if one.action in (Action.REMOVE, Action.RETURN):
        code = str(one.action)
    urgency = Urgency.ACT if one.happened or (one.by < today and one.action is not Action.REVIEW) else Urgency.LOOK
    here = link("passwords", "account", id=one.account.id)
    return Due(said(f"passwords.due.{code}", name=one.account.name), here, one.by, urgency, first.why)

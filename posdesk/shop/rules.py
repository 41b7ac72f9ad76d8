"""What the register says of itself: what is missing, what is due, who is still to be trained or signed off."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeVar

from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import Link, link
from posdesk.kit.text import said
from posdesk.shop.model import (
    Account,
    Contact,
    Counter,
    Handout,
    Hours,
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

P = TypeVar("P", Training, Step)

TOPICS: Final = (
    "fake_terminals", "scams", "acceptance", "daily_look", "codes", "money_missing", "refunds", "card_data",
    "passwords", "emergency",
)  # fmt: skip
"""What everybody who handles money is taught, by the guides' subjects."""

_EVERYBODY: Final = frozenset({"scams", "daily_look", "codes", "emergency"})
TRAINED_FOR: Final[Mapping[Role, frozenset[str]]] = {
    Role.OWNER: frozenset(TOPICS),
    Role.MANAGER: frozenset(TOPICS),
    Role.CASHIER: _EVERYBODY | {"fake_terminals", "refunds", "card_data"},
    Role.BOOKKEEPER: frozenset({"scams", "money_missing", "card_data", "passwords", "emergency"}),
    Role.OTHER: frozenset({"scams"}),
}
"""What each role must know."""

TRAINING_DAYS: Final = 365
LOOK_UP_DAYS: Final = 180
VERIFY_DAYS: Final = 365
LICENCE_LEAD: Final = timedelta(days=90)
JOINER_DAYS: Final = 60
LEAVER_DAYS: Final = 1
"""Within which everything that a leaver had is taken back."""

JOINER: Final = ("roles", "own_account", "trained", "rules_signed", "emergency_card")
LEAVER: Final = (
    "keys_returned", "devices_returned", "clerk_accounts_removed", "portal_access_removed", "passwords_changed",
    "sms_and_phone_unbound", "etax_cctv_soundbox", "told_provider",
)  # fmt: skip
"""What is done when somebody comes, and when somebody goes; clerk accounts are removed, not passed on."""

_LAST4: Final = re.compile(r"\d{4}")
_CLOCK: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00")
_TYPED: Final = str.maketrans({sign: to for to, signs in {
    ":": "\uff1a", "-": "\u2013\u2014\uff0d~\uff5e\u81f3\u5230", ",": "\uff0c\u3001;\uff1b", " ": "\u3000",
}.items() for sign in signs})  # fmt: skip
"""What people type for the signs of hours, by an input method that is not switched off."""
_CREDIT_LENGTH: Final = 18
_CREDIT_CODE: Final = re.compile(rf"[0-9A-HJ-NP-RT-UW-Y]{{{_CREDIT_LENGTH}}}")
_CREDIT_SIGNS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code_holds(code: str) -> bool:
    """Whether the last sign of a 统一社会信用代码 is that of the others (GB 32100-2015)."""
    if not _CREDIT_CODE.fullmatch(code):
        return False
    total = sum(_CREDIT_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(code[:17]))
    return _CREDIT_SIGNS[-total % 31] == code[17]


_UNIFORM: Final = (1, 2, 1, 2, 1, 2, 4, 1)
_REGISTERED: Final = re.compile(r"\d{8}(-\d{3}(-\d{2}-\d{2}-\w)?)?")
"""Eight digits: Taiwan's 統一編號, or Hong Kong's business registration number, with its branch and more."""


def _uniform_number_holds(number: str) -> bool:
    """Whether the digits of a Taiwanese 統一編號 fit together (the ministry's rule of 2023)."""
    total = sum(sum(divmod(int(digit) * by, 10)) for digit, by in zip(number, _UNIFORM, strict=True))
    # a seventh digit of 7 comes to 28, thus to 10, which counts as 1 or as 0
    return total % 5 == 0 or (number[6] == "7" and (total + 1) % 5 == 0)


def credit_code_typed(words: str) -> str:
    """A credit code as it is kept: in capitals, without blanks, full-width signs folded."""
    folded = re.sub(r"\s", "", unicodedata.normalize("NFKC", words)).upper()
    joined = folded.replace("-", "")
    return joined if len(joined) == _CREDIT_LENGTH else folded


class CodeDoubt(StrEnum):
    """Why somebody should compare a credit code with the paper once more; it is taken all the same."""

    SIGNS = "signs"
    """It has letters that no code has, as O and I."""
    CHECK = "check"
    """Its last sign is not that of the others."""
    UNIFORM = "uniform"
    """Its eight digits are no Taiwanese number; one of Hong Kong has nothing to check."""
    LENGTH = "length"


def credit_code_doubt(code: str) -> CodeDoubt | None:
    """What speaks against a credit code, as it is kept; None where nothing does, or none is there."""
    if not code or credit_code_holds(code):
        return None
    if len(code) == _CREDIT_LENGTH:
        return CodeDoubt.CHECK if _CREDIT_CODE.fullmatch(code) else CodeDoubt.SIGNS
    if not _REGISTERED.fullmatch(code):
        return CodeDoubt.LENGTH
    return CodeDoubt.UNIFORM if len(code) == len(_UNIFORM) and not _uniform_number_holds(code) else None


def wrong_account(one: Account) -> tuple[str, ...]:
    """What is wrong in an account that somebody typed, as codes."""
    return () if _LAST4.fullmatch(one.last4) else ("last4",)


def wrong_merchant(one: Merchant, others: Iterable[Merchant]) -> tuple[str, ...]:
    """And in a merchant number: it must be there, and nobody else's."""
    wrong = [] if one.number.strip() else ["number"]
    if any(other.number == one.number and other.id != one.id for other in others if one.number):
        wrong.append("twin")
    return tuple(wrong)


def wrong_hours(hours: Hours) -> bool:
    """Whether opening hours cannot be."""
    return any(not _CLOCK.fullmatch(part) for pair in hours for part in pair)


def wrong_closed(text: str) -> bool:
    """Whether a closed day or stretch of days cannot be."""
    parts = text.split("/")
    try:
        days = [date.fromisoformat(part) for part in parts]
    except ValueError:
        return True
    return len(days) > 2 or days != sorted(days)


def wrong_shop(one: Shop) -> tuple[str, ...]:
    """What is wrong in a shop that somebody typed, as codes."""
    wrong = [] if one.name.strip() else ["name"]
    if any(map(wrong_hours, one.hours)):
        wrong.append("hours")
    if any(map(wrong_closed, one.closed)):
        wrong.append("closed")
    return tuple(wrong)


def hours_typed(words: str) -> Hours | None:
    """Opening hours of one day as somebody types them, as ``10-14, 17:00-22:30``; None where they cannot be read."""
    plain = words.translate(_TYPED).strip()
    spans = []
    for part in filter(None, (one.strip() for one in plain.split(","))):
        ends = [_clock(one.strip()) for one in part.split("-")]
        if len(ends) != 2 or not all(ends):
            return None
        spans.append((ends[0], ends[1]))
    return tuple(spans)


def _clock(words: str) -> str:
    """A time of day as HH:MM; empty where it is none."""
    hour, _, minute = words.partition(":")
    if not (hour.isdecimal() and (minute or "00").isdecimal()):
        return ""
    made = f"{int(hour):02d}:{int(minute or 0):02d}"
    return made if _CLOCK.fullmatch(made) else ""


def wrong(one: object, merchants: Iterable[Merchant] = ()) -> tuple[str, ...]:
    """What is wrong in a record that somebody typed, as codes; merchants are those that are there."""
    if isinstance(one, Shop):
        return wrong_shop(one)
    if isinstance(one, Account):
        return wrong_account(one)
    if isinstance(one, Merchant):
        return wrong_merchant(one, merchants)
    if isinstance(one, Person):
        early = one.joined is not None and one.left is not None and one.left < one.joined
        return (() if one.name.strip() else ("name",)) + (("left",) if early else ())
    if isinstance(one, (Provider, Counter)):
        return () if one.name.strip() else ("name",)
    if isinstance(one, Contact):
        return () if one.name.strip() or one.phone.strip() else ("contact",)
    if isinstance(one, Handout):
        return () if one.what.strip() else ("what",)
    if isinstance(one, Visit):
        return () if one.who.strip() else ("who",)
    return ()


def is_here(person: Person, today: date) -> bool:
    """Whether somebody works here; on the last day they still do."""
    return person.left is None or person.left >= today


def is_leaving(person: Person, today: date) -> bool:
    """Whether what somebody had is to be taken back: from their last day on."""
    return person.left is not None and person.left <= today


def may(people: Iterable[Person], what: May, today: date) -> list[Person]:
    """Who may do something; an owner may everything."""
    return [one for one in people if is_here(one, today) and (one.role is Role.OWNER or what in one.may)]


USUAL: Final[Mapping[Role, tuple[May, ...]]] = {
    Role.OWNER: tuple(May),
    Role.MANAGER: tuple(right for right in May if right is not May.CHANGE_ACCOUNT),
    Role.CASHIER: (May.SELL, May.RECEIVE, May.INSPECT),
    Role.BOOKKEEPER: (May.PORTAL,),
    Role.OTHER: (),
}
"""What each role may do unless somebody says otherwise: whoever stands at the counter takes deliveries and looks at
the devices every day; what moves money without a customer is for the owner to give."""


def usual_role(people: Iterable[Person], today: date) -> Role:
    """What somebody new most likely is: the first who is entered owns the shop."""
    return Role.CASHIER if any(is_here(one, today) for one in people) else Role.OWNER


def second_eyes(role: Role, people: Iterable[Person], today: date) -> bool:
    """Whether somebody new is to accept devices, since only one of those who are here may.

    What that one received nobody could accept otherwise: a device takes two pairs of eyes.
    """
    return role not in (Role.OWNER, Role.OTHER) and len(may(people, May.APPROVE, today)) == 1


def usual_rights(role: Role, people: Iterable[Person], today: date) -> tuple[May, ...]:
    """What somebody new may do, unless somebody says otherwise."""
    also = {May.APPROVE} if second_eyes(role, people, today) else set()
    return tuple(right for right in May if right in also or right in USUAL[role])


def two_people(people: Iterable[Person], today: date) -> bool:
    """Whether four eyes can look: the receiver of a device is then not the one who accepts it."""
    return len([one for one in people if is_here(one, today) and one.role is not Role.OTHER]) > 1


def of_people(many: Iterable[P]) -> dict[int, list[P]]:
    """Trainings or steps by the person whom they are of."""
    found: dict[int, list[P]] = {}
    for one in many:
        found.setdefault(one.person, []).append(one)
    return found


def topics_due(person: Person, training: Iterable[Training], today: date) -> list[str]:
    """What somebody has never been taught, or not within a year, or was asked to be taught again since."""
    own = [one for one in training if one.person == person.id]
    # A training without a day is one that was asked for, after a case for instance.
    asked = {one.topic: one.id for one in own if one.on is None}
    known = {
        one.topic
        for one in own
        if one.on is not None and (today - one.on).days <= TRAINING_DAYS and one.id >= asked.get(one.topic, 0)
    }
    needed = TRAINED_FOR[person.role] | asked.keys()
    return [topic for topic in TOPICS if topic in needed and topic not in known]


def is_joining(person: Person, today: date) -> bool:
    """Whether somebody is new enough that what is done on joining is asked for."""
    if person.role is Role.OWNER or person.left is not None or person.joined is None:
        return False
    return (today - person.joined).days <= JOINER_DAYS


def steps_of(person: Person) -> tuple[str, ...]:
    """What is done for somebody who came, or, once the day is known, for somebody who goes."""
    return JOINER if person.left is None else LEAVER


def steps_left(person: Person, steps: Iterable[Step]) -> list[str]:
    """And what of it is still to be done."""
    done = {one.item for one in steps if one.person == person.id and one.done is not None}
    return [item for item in steps_of(person) if item not in done]


def at_risk(provider: Provider) -> tuple[str, ...]:
    """Why somebody should look twice at a provider, as codes."""
    risks = []
    licensed = (ProviderKind.BANK, ProviderKind.CARDS, ProviderKind.NETWORK, ProviderKind.PREPAID)
    if provider.kind in licensed and not provider.licence and provider.kind is not ProviderKind.BANK:
        risks.append("no_licence")
    if provider.kind in (ProviderKind.AGENT, ProviderKind.AGGREGATOR) and provider.acquirer is None:
        risks.append("no_acquirer")
    if not provider.hotline:
        risks.append("no_hotline")
    if not (provider.warranty or provider.response or provider.replacement):
        risks.append("no_after_sales")
    return tuple(risks)


def dialled(contacts: Iterable[Contact]) -> list[Contact]:
    """Whom the program offers to dial: numbers that somebody has verified, and no others."""
    return [one for one in contacts if one.verified is not Verified.NO and one.phone]


def due(
    providers: Sequence[Provider], contacts: Sequence[Contact], handouts: Sequence[Handout], visits: Sequence[Visit],
    people: Sequence[Person], training: Sequence[Training], steps: Sequence[Step], today: date,
) -> list[Due]:  # fmt: skip
    """What the register asks for."""
    found = [one for provider in providers for one in _of_provider(provider, contacts, today)]
    for one in handouts:
        if one.returned is None and one.on is not None and (today - one.on).days > 90:
            found.append(_due("handout", link("shop", "handouts", id=one.id), what=one.what, to=one.to))
    for visit in visits:
        if not visit.called_back and visit.on is not None and (today - visit.on).days <= 30:
            here = link("shop", "visits", id=visit.id)
            found.append(_due("visit", here, visit.on, Urgency.ACT, who=visit.who))
    taught, done = of_people(training), of_people(steps)
    for person in people:
        found += _of_person(person, taught.get(person.id, ()), done.get(person.id, ()), today)
    return found


def _of_provider(provider: Provider, contacts: Collection[Contact], today: date) -> list[Due]:
    here, licence, calls = (
        link("shop", "providers", id=provider.id, **part) for part in ({}, {"part": "licence"}, {"part": "contacts"})
    )
    found = []
    if provider.looked_up is None or (today - provider.looked_up).days > LOOK_UP_DAYS:
        by = None if provider.looked_up is None else provider.looked_up + timedelta(days=LOOK_UP_DAYS)
        found.append(_due("licence", licence, by, name=provider.name))
    if provider.licence_until is not None and provider.licence_until - LICENCE_LEAD <= today:
        late = Urgency.ACT if provider.licence_until < today else Urgency.LOOK
        found.append(_due("licence_ends", licence, provider.licence_until, late, name=provider.name))
    if provider.contract_until is not None:
        by = provider.contract_until - timedelta(days=provider.notice_days or 30)
        if by - timedelta(days=30) <= today <= provider.contract_until:
            found.append(_due("contract", here, by, name=provider.name))
    own = [one for one in contacts if one.provider == provider.id]
    if not dialled(own):
        found.append(_due("contacts", calls, name=provider.name))
    for one in own:
        if one.verified_on is not None and (today - one.verified_on).days > VERIFY_DAYS:
            by = one.verified_on + timedelta(days=VERIFY_DAYS)
            found.append(_due("verify", calls, by, Urgency.INFO, name=one.name or provider.name))
    return found


def _of_person(person: Person, training: Sequence[Training], steps: Sequence[Step], today: date) -> list[Due]:
    taught, steps_there = (link("shop", "people", id=person.id, part=part) for part in ("training", "steps"))
    found = []
    left = steps_left(person, steps)
    if is_leaving(person, today):
        assert person.left is not None
        if left:
            by = person.left + timedelta(days=LEAVER_DAYS)
            found.append(_due("leaver", steps_there, by, Urgency.ACT, name=person.name, n=len(left)))
        return found
    topics = topics_due(person, training, today)
    if topics:
        found.append(_due("training", taught, name=person.name, n=len(topics)))
    if left and is_joining(person, today):
        found.append(_due("joiner", steps_there, name=person.name, n=len(left)))
    return found


def _due(code: str, where: Link, by: date | None = None, urgency: Urgency = Urgency.LOOK, **values: object) -> Due:
    return Due(said(f"shop.due.{code}", **values), where, by, urgency, said(f"shop.why.{code}"))

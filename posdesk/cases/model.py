"""What is known of an emergency: what happened, which steps were done, by whom and when, and what was kept.

Moments are UTC; days are calendar days of the shop. Card numbers are cut before anything comes here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

KINDS: Final = ("INC-1", "INC-2", "INC-5", "INC-3", "INC-4", "INC-6")
"""The flows, in the order in which they are offered: the likeliest first."""

REGIONS: Final = ("CN", "TW", "HK")
"""Places whose official numbers and working days are known."""


@dataclass(frozen=True, slots=True)
class Case:
    """One emergency; ``id`` 0 while nothing of it is kept."""

    id: int = 0
    kind: str = "INC-1"
    opened: datetime | None = None
    closed: datetime | None = None
    drill: bool = False
    source: str = ""
    """The address from which it was opened; empty where somebody opened it by hand."""
    what: str = ""
    """What it is about, in a few words: a device, a sum, an account."""
    device: int | None = None
    provider: int | None = None
    lesson: str = ""
    sealed: str = ""
    """The name under which it was written while the vault was locked."""

    @property
    def is_open(self) -> bool:
        """Whether something may still be done in it."""
        return self.closed is None


@dataclass(frozen=True, slots=True)
class StepDone:
    """What became of one step so far."""

    id: int = 0
    case: int = 0
    step: str = ""
    done: datetime | None = None
    by: str = ""
    """Who did it, by name."""
    answers: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One particular of a case, as it was typed."""

    id: int = 0
    case: int = 0
    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One call that was made; only saved and official numbers are ever offered."""

    id: int = 0
    case: int = 0
    step: str = ""
    at: datetime | None = None
    name: str = ""
    number: str = ""
    note: str = ""
    """What was said."""


class LetterKind(StrEnum):
    """Whom a letter is for."""

    ACQUIRER = "acquirer"
    BANK = "bank"
    POLICE = "police"
    CUSTOMERS = "customers"


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, as it stands; nobody but a person sends it."""

    id: int = 0
    case: int = 0
    kind: LetterKind = LetterKind.ACQUIRER
    language: str = "en"
    to: str = ""
    subject: str = ""
    text: str = ""


class FollowKind(StrEnum):
    """What comes of a case, in which room."""

    ROTATION = "rotation"
    INSPECTION = "inspection"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something that came of a case and was put into another room."""

    id: int = 0
    case: int = 0
    kind: FollowKind = FollowKind.ROTATION
    target: int | None = None
    """The device, or the person."""
    name: str = ""
    topic: str = ""
    made: bool = True
    """Whether the other room took it; one that is not there yet is asked again later."""


@dataclass(frozen=True, slots=True)
class PlanRole:
    """Who does what in an emergency."""

    id: int = 0
    role: str = ""
    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PlanNumber:
    """An official number as the shop has it, in place of the one that stood there."""

    id: int = 0
    region: str = ""
    code: str = ""
    number: str = ""
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Dial:
    """A number that may be dialled: of a verified contact, or an official one."""

    kind: str
    """Of whom: ``acquirer`` or ``bank`` for saved contacts, else which official one."""
    name: str
    number: str
    code: str = ""
    """Of an official number: its region and code."""
    checked: bool = True
    """Whether somebody has looked whether it is right."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a case's timeline."""

    at: datetime
    who: str
    what: str
    """Its code: ``cases.event`` of the texts."""
    told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Story:
    """A case with everything that became of it."""

    case: Case
    steps: Mapping[str, StepDone] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    calls: tuple[Call, ...] = ()
    letters: tuple[Letter, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()

    def answers(self, step: str) -> tuple[str, ...]:
        """What was answered at a step."""
        found = self.steps.get(step)
        return () if found is None else found.answers

    def is_done(self, step: str) -> bool:
        """Whether a step was done."""
        found = self.steps.get(step)
        return found is not None and found.done is not None

"""The emergency plan: who does what, the official numbers as the shop has them, and when it was rehearsed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from posdesk.cases import store
from posdesk.cases.model import REGIONS, Dial, PlanNumber, PlanRole, Story
from posdesk.cases.rules import dialling, typed
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import link
from posdesk.kit.text import Text, said
from posdesk.vault import service as vaults
from posdesk.vault.service import Vault

ROLES: Final = ("leader", "caller", "evidence", "customers", "deputy")
"""Who is needed, and in this order."""
REGION: Final = "cases.region"
EVERY: Final = timedelta(days=30)
"""How often a flow is rehearsed: with the monthly checklist."""
CHECK: Final = timedelta(days=365)
"""How long an official number is taken to be right."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A rehearsal: when, and of which flow."""

    day: date
    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan as it is kept."""

    region: str
    roles: tuple[PlanRole, ...]
    numbers: tuple[PlanNumber, ...]
    drills: tuple[Drill, ...] = ()
    """The latest first."""

    def role(self, code: str) -> PlanRole:
        """Who has a role; nobody where nobody was named."""
        return next((one for one in self.roles if one.role == code), PlanRole(role=code))

    def dials(self, language: str) -> list[Dial]:
        """The official numbers, by their names in a language."""
        text = Text(language)
        names = {
            f"{self.region}-{code}": text.word(f"cases.number.{self.region}-{code}")
            for code in dialling.OFFICIAL
            if f"cases.number.{self.region}-{code}" in text
        }
        return dialling.official(self.region, self.numbers, names)


def places(language: str) -> tuple[str, ...]:
    """Where a reader of a language may be, the likeliest first, while nobody has said where the shop is."""
    return {"zh_TW": ("TW", "HK"), "en": ("CN", "HK", "TW")}.get(language, ("CN",))


def usual_region(language: str) -> str:
    """The place of a language, where nobody has said where the shop is."""
    return places(language)[0]


def blank(language: str, region: str = "") -> Plan:
    """The plan of a shop that has kept none yet: what the first hour has."""
    return Plan(region or usual_region(language), (), ())


def read(vault: Vault, language: str, drills: Sequence[Drill] = ()) -> Plan:
    """The plan as it is kept."""
    region = vaults.setting(vault, REGION)
    with vault.reading() as db:
        roles, numbers = store.ROLES.every(db), store.NUMBERS.every(db)
    known = region if isinstance(region, str) and region in REGIONS else usual_region(language)
    return Plan(known, tuple(roles), tuple(numbers), tuple(drills))


def put_role(vault: Vault, who: str, one: PlanRole) -> None:
    """Name who has a role."""
    one = replace(one, name=typed.clean(one.name), phone=typed.clean(one.phone))
    with vault.change(who) as change:
        there = store.ROLES.where(change.db, "role = ?", one.role)
        if there:
            store.ROLES.put(change, replace(one, id=there[0].id))
        else:
            store.ROLES.add(change, one)


def put_number(vault: Vault, who: str, one: PlanNumber) -> None:
    """Keep an official number, and whether somebody has checked it."""
    one = replace(one, number=typed.clean(one.number))
    with vault.change(who) as change:
        there = store.NUMBERS.where(change.db, "region = ? AND code = ?", one.region, one.code)
        if there:
            store.NUMBERS.put(change, replace(one, id=there[0].id))
        else:
            store.NUMBERS.add(change, one)


def drills_of(stories: Sequence[Story], day_of: dict[int, date]) -> list[Drill]:
    """The rehearsals among the cases, the latest first."""
    found = [Drill(day_of[one.case.id], one.case.kind, one.case.id) for one in stories if one.case.drill]
    return sorted(found, key=lambda one: (one.day, one.number), reverse=True)


def due(plan: Plan, today: date) -> list[Due]:
    """What the plan asks for; nothing of a shop that has none yet."""
    if not plan.roles and not plan.drills:
        return []
    here = link("cases", "plan")
    last = plan.drills[0].day if plan.drills else None
    if last is not None and last + EVERY > today:
        return []
    why = said("cases.why.drill_never") if last is None else said("cases.why.drill", day=last)
    by = None if last is None else last + EVERY
    return [Due(said("cases.due_of.drill"), here, by, Urgency.INFO, why)]

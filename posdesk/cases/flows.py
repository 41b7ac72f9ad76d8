"""The six flows as data: their steps, clocks, branches and what each asks for; words are in the texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from posdesk.cases.errors import FlowUnknown
from posdesk.kit.resources import resource

_CLOCK: Final = re.compile(r"(due\+)?(\d+)(m|h|d|bd)")


@dataclass(frozen=True, slots=True)
class After:
    """How long after the case was opened, or after the money was due, something is to be done."""

    amount: int
    unit: str
    """``m`` minutes, ``h`` hours, ``d`` days, ``bd`` working days."""
    from_due: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a step's question, and where it leads."""

    id: str
    opens: str = ""
    """The flow that begins with it."""
    ends: bool = False
    leads: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a flow."""

    id: str
    clock: After
    when: tuple[tuple[str, str], ...] = ()
    """Step and answer that call for it, any of them; empty: it is always there."""
    answers: tuple[Answer, ...] = ()
    many: bool = False
    tell: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    leads: str = ""
    """The address of the page where it is done."""
    act: str = ""
    letter: str = ""

    def answer(self, code: str) -> Answer | None:
        """The answer of a code."""
        return next((one for one in self.answers if one.id == code), None)


@dataclass(frozen=True, slots=True)
class Flow:
    """One flow, and what comes of it when it is closed."""

    kind: str
    icon: str
    steps: tuple[Step, ...]
    topics: tuple[str, ...] = ()
    """What people are taught afterwards: topics of the register."""
    rotates: bool = False
    inspects: bool = False

    def step(self, code: str) -> Step:
        """The step of a code; ``KeyError`` where there is none."""
        for one in self.steps:
            if one.id == code:
                return one
        raise KeyError(code)


def flow(kind: str) -> Flow:
    """One of the flows; raises :class:`FlowUnknown`."""
    found = flows().get(kind)
    if found is None:
        raise FlowUnknown(given=kind)
    return found


@cache
def flows() -> Mapping[str, Flow]:
    """All of them."""
    read = tomllib.loads(resource("cases", "flows.toml").read_text(encoding="utf-8"))
    return {kind: _flow(kind, table) for kind, table in read.items()}


def _flow(kind: str, table: Mapping[str, Any]) -> Flow:
    return Flow(
        kind, table["icon"], tuple(map(_step, table["step"])), tuple(table.get("after", ())),
        table.get("rotates", False), table.get("inspects", False),
    )  # fmt: skip


def _step(table: Mapping[str, Any]) -> Step:
    calls = (one.partition("=") for one in table.get("when", ()))
    return Step(
        id=table["id"],
        clock=_after(table["clock"]),
        when=tuple((step, answer) for step, _, answer in calls),
        answers=tuple(Answer(**one) for one in table.get("answers", ())),
        many=table.get("many", False),
        tell=tuple(table.get("tell", ())),
        photos=tuple(table.get("photos", ())),
        fields=tuple(table.get("fields", ())),
        leads=table.get("leads", ""),
        act=table.get("act", ""),
        letter=table.get("letter", ""),
    )


def _after(words: str) -> After:
    found = _CLOCK.fullmatch(words)
    if found is None:
        raise ValueError(f"no clock: {words}")
    due, amount, unit = found.groups()
    return After(int(amount), unit, due is not None)


@cache
def official(region: str) -> tuple[tuple[str, str], ...]:
    """The official numbers of a place that are known beforehand: code and number."""
    read = tomllib.loads(resource("cases", "numbers.toml").read_text(encoding="utf-8"))
    return tuple((one["code"], one["number"]) for one in read.get(region, ()))

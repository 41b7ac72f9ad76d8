"""The emergency plan on one page for the wall, and the card beside the till, which needs no data at all."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Final, Literal

from posdesk.cases.flows import flow
from posdesk.cases.model import KINDS, Dial
from posdesk.cases.papers import worded
from posdesk.cases.planning import ROLES, Plan
from posdesk.kit.resources import resource
from posdesk.kit.sheet import printable
from posdesk.kit.text import Text
from posdesk.shop.model import Contact

CardSize = Literal["a5", "a4"]
"""One card on A5, or two on A4 to be cut in half."""

_MOST_DRILLS: Final = 3
_MOST_CONTACTS: Final = 6


def compose(plan: Plan, contacts: Sequence[tuple[str, Contact]], day: date, language: str, shop: str = "") -> bytes:
    """The plan as PDF: one page, in print that is read from where it hangs."""
    text = Text(language)

    def word(key: str, **values: object) -> str:
        return text.word(f"cases.plan.{key}", **values)

    content = {
        "title": word("title"), "answer": word("answer"), "shop": printable(shop), "day": text.show(day),
        "first_title": word("first"), "first": [_first(kind, text) for kind in KINDS],
        "roles_title": word("roles"),
        "roles": [
            [text.word(f"cases.role.{code}"), printable(plan.role(code).name), printable(plan.role(code).phone)]
            for code in ROLES
        ],
        "numbers_title": word("numbers"), "numbers": _numbers(plan.dials(language), contacts, plan, text),
        "drills_title": word("drills"), "drills": _drills(plan, text), "where": word("where"),
        "signed": word("signed"),
    }  # fmt: skip
    return _set("wallplan.typ", content, text, day)


def _set(name: str, content: Mapping[str, object], text: Text, day: date) -> bytes:
    import typst

    code, _, region = text.language.partition("_")
    folder = resource("sheets")
    return typst.compile(
        folder / name,
        root=folder,
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"content": json.dumps({**content, "lang": code, "region": region or None}, ensure_ascii=False)},
        timestamp=datetime.combine(day, time(), UTC),
    )


def _first(kind: str, text: Text) -> list[str]:
    step = flow(kind).steps[0].id
    return [text.word(f"cases.flow.{kind}.panic"), text.word(f"cases.step.{kind}.{step}.do")]


def _numbers(
    dials: Sequence[Dial], contacts: Sequence[tuple[str, Contact]], plan: Plan, text: Text
) -> list[list[str]]:  # fmt: skip
    own = [
        [printable(" · ".join(dict.fromkeys(filter(None, (provider, one.role or one.name))))), printable(one.phone),
         "" if one.verified_on is None else text.word("cases.plan.checked", day=one.verified_on)]
        for provider, one in contacts[:_MOST_CONTACTS]
    ]  # fmt: skip
    days = {f"{one.region}-{one.code}": one.checked for one in plan.numbers}
    official = [
        [one.name, printable(one.number), text.word("cases.plan.checked", day=days[one.code]) if one.checked
         else f"○ {text.word('cases.plan.check')}"]
        for one in dials
        if one.number
    ]  # fmt: skip
    return [*own, *official]


def _drills(plan: Plan, text: Text) -> str:
    lines = [
        text.word("cases.plan.drill_line", day=one.day, kind=worded.kind(one.kind, text))
        for one in plan.drills[:_MOST_DRILLS]
    ]
    return text.show(tuple(lines)) if lines else text.word("cases.plan.no_drill")


def card(plan: Plan, language: str, size: CardSize, day: date, contacts: Sequence[tuple[str, Contact]] = ()) -> bytes:
    """The card for beside the till as PDF, in print that is read at arm's length; without data there are lines."""
    text = Text(language)

    def word(key: str) -> str:
        return text.word(f"cases.card.{key}")

    official = [{"name": one.name, "number": one.number, "check": not one.checked} for one in plan.dials(language)
                if one.number]  # fmt: skip
    own = [{"name": printable(name), "number": printable(one.phone), "check": False} for name, one in contacts[:2]]
    leader = plan.role("leader")
    content = {
        "title": word("title"), "two": size == "a4",
        "parts": [
            {"ask": word("call"), "do": word("call_do"), "never": word("call_never")},
            {"ask": word("odd"), "do": word("odd_do"), "never": ""},
            {"ask": word("told"), "do": word("told_do"), "never": ""},
            {"ask": word("money"), "do": word("money_do"), "never": ""},
        ],
        "numbers": word("numbers"), "own": own, "official": official, "write_in": word("write_in"),
        "boss": word("boss"), "leader": printable(" ".join(filter(None, (leader.name, leader.phone)))),
        "verify": word("verify") if any(one["check"] for one in official) else "",
    }  # fmt: skip
    return _set("wallcard.typ", content, text, day)

"""The six flows as the product knowledge has them: their steps, clocks, branches and numbers, each with its words."""

from __future__ import annotations

import pytest

from posdesk.cases import flows
from posdesk.cases.errors import FlowUnknown
from posdesk.cases.flows import Step
from posdesk.cases.model import KINDS, LetterKind
from posdesk.cases.planning import ROLES
from posdesk.kit.links import parse
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.rules import TOPICS

FACTS = {
    # what must be there, in this order, and by when
    "INC-1": [("slip", "0h"), ("reversal", "15m"), ("due", "0h"), ("identity", "due+4h"), ("ask", "due+1bd"),
              ("held", "due+1bd"), ("returned", "due+1bd"), ("settled", "due+1bd"), ("complaint", "due+3bd"),
              ("regulator", "due+7bd")],
    "INC-2": [("stop", "0h"), ("evidence", ""), ("others", ""), ("acquirer", ""), ("sales", ""), ("police", ""),
              ("brands", "3bd"), ("passwords", ""), ("replacement", ""), ("customers", "")],
    "INC-3": [("time", "0h"), ("block", ""), ("sim", ""), ("police", ""), ("passwords", ""), ("watch", "30d"),
              ("found", "")],
    "INC-4": [("look", "0h"), ("power", ""), ("notice", ""), ("signal", ""), ("settings", ""), ("support", ""),
              ("isolate", ""), ("backup", "")],
    "INC-5": [("hang_up", "0h"), ("given", ""), ("money", "10m"), ("device", ""), ("call_back", ""), ("record", "")],
    "INC-6": [("infected", "0h"), ("change", ""), ("check", ""), ("reused", ""), ("provider", ""), ("rotation", ""),
              ("watch", "30d")],
}  # fmt: skip
LEADS = {
    ("INC-1", "identity", "terminal"): "INC-2", ("INC-1", "identity", "account"): "INC-6",
    ("INC-3", "watch", "takings"): "INC-2", ("INC-4", "look", "sign"): "INC-2",
    ("INC-4", "isolate", "isolated"): "INC-2",
    ("INC-4", "backup", "pending"): "INC-1", ("INC-5", "given", "secret"): "INC-6",
    ("INC-6", "infected", "infected"): "INC-2", ("INC-6", "check", "changed"): "INC-1",
}  # fmt: skip


def steps() -> list[tuple[str, Step]]:
    return [(kind, step) for kind, flow in flows.flows().items() for step in flow.steps]


def clock(step: Step) -> str:
    return f"{'due+' if step.clock.from_due else ''}{step.clock.amount}{step.clock.unit}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_flow_has_the_steps_of_the_product_knowledge(kind: str) -> None:
    found = [(step.id, clock(step)) for step in flows.flow(kind).steps]
    wanted = FACTS[kind]
    assert [code for code, _ in found] == [code for code, _ in wanted]
    assert [(code, had) for (code, had), (_, asked) in zip(found, wanted, strict=True) if asked and had != asked] == []


def test_one_flow_leads_to_another_where_the_product_knowledge_says_so() -> None:
    found = {(kind, step.id, answer.id): answer.opens for kind, step in steps() for answer in step.answers
             if answer.opens}  # fmt: skip
    assert found == LEADS


def test_there_is_no_seventh_flow() -> None:
    assert set(flows.flows()) == set(KINDS)
    with pytest.raises(FlowUnknown):
        flows.flow("INC-7")
    with pytest.raises(KeyError):
        flows.flow("INC-1").step("nowhere")
    with pytest.raises(ValueError, match="no clock"):
        flows._after("soon")


def test_branches_come_from_answers_that_exist() -> None:
    wrong = [
        (kind, step.id)
        for kind, step in steps()
        for other, answer in step.when
        if flows.flow(kind).step(other).answer(answer) is None
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_words(language: str) -> None:
    text = Text(language)
    wanted = [f"cases.flow.{kind}.{part}" for kind in KINDS for part in ("name", "panic", "lead", "never")]
    for kind, step in steps():
        wanted += [f"cases.step.{kind}.{step.id}.{part}" for part in ("name", "do", "why")]
        wanted += [f"cases.answer.{answer.id}" for answer in step.answers]
        wanted += [f"cases.field.{name}" for name in step.fields] + [f"cases.photo.{one}" for one in step.photos]
        wanted += [f"cases.act.{step.act}"] * bool(step.act) + [f"cases.letter.{step.letter}"] * bool(step.letter)
        leads = (step.leads, *(answer.leads for answer in step.answers))
        wanted += [f"cases.lead.{one.partition('/')[2] or one}" for one in leads if one]
    wanted += [f"cases.role.{role}" for role in ROLES]
    assert [key for key in wanted if key not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_do_is_one_short_sentence(language: str) -> None:
    most = 120 if language == "en" else 45
    text = Text(language)
    long = {}
    for kind, step in steps():
        words = text.word(f"cases.step.{kind}.{step.id}.do")
        if len(words) > most or len(text.word(f"cases.step.{kind}.{step.id}.name")) > (26 if language == "en" else 12):
            long[kind, step.id] = words
    assert long == {}


def test_a_script_stands_wherever_somebody_is_called() -> None:
    text = Text("en")
    by_phone = [(kind, step.id) for kind, step in steps() if step.tell and step.tell[0] in ("acquirer", "bank")]
    silent = {one for one in by_phone if f"cases.step.{one[0]}.{one[1]}.say" not in text}
    # There a letter does it, or what to ask stands in the sentence itself.
    assert silent == {
        ("INC-1", "regulator"), ("INC-2", "brands"), ("INC-2", "replacement"), ("INC-3", "sim"), ("INC-3", "found"),
        ("INC-4", "isolate"), ("INC-1", "returned"),
    }  # fmt: skip


def test_the_official_numbers_are_those_of_the_product_knowledge() -> None:
    assert dict(flows.official("CN")) == {"police": "110", "fraud": "96110", "network": "95516", "regulator": "12363"}
    assert dict(flows.official("TW")) == {"police": "110", "fraud": "165", "network": "02-2715-1754"}
    assert dict(flows.official("HK")) == {"police": "999", "fraud": "18222"}
    assert flows.official("MO") == ()


def test_letters_topics_and_addresses_exist() -> None:
    assert {step.letter for _, step in steps() if step.letter} == {str(kind) for kind in LetterKind}
    assert {topic for flow in flows.flows().values() for topic in flow.topics} <= set(TOPICS)
    assert all(parse(step.leads) for _, step in steps() if step.leads)

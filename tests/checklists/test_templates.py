"""Every sheet asks in three languages what the trade's own list says, and gives its reason."""

from __future__ import annotations

import pytest

from posdesk.checklists.model import Ask, Kind
from posdesk.checklists.rules import facts, templates
from posdesk.kit.links import parse
from posdesk.kit.text import LANGUAGES, Text
from tests.house.test_texts import MAINLAND, WRONG_WORDS

MONTHLY = {
    "A": {"count"},
    "B": {"till_versions", "unknown_programs", "wifi", "router", "pc", "backup"},
    "C": {"rotation", "defaults", "own_accounts", "leavers", "mfa"},
    "D": {"reconciled", "missing", "anomalies", "identity", "fees", "refunds", "alerts"},
    "E": {"licence", "contacts", "hotline", "handouts", "visits"},
    "F": {"training", "newcomers", "phishing", "threats"},
    "G": {"card_numbers", "slips", "own_terminal", "booked"},
    "H": {"contacts_printed", "rehearsed", "faults", "improvement"},
}
"""What a month's check asks beside the lines of each device."""


def said(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for one in value.values() for text in said(one)]
    if isinstance(value, list):
        return [text for one in value for text in said(one)]
    return []


def test_the_monthly_check_asks_all_of_it() -> None:
    asked = {section.id: {item.id for item in section.items} for section in templates.template(Kind.MONTHLY).sections}
    assert asked == MONTHLY
    who = {item.id: item.who for section in templates.template(Kind.MONTHLY).sections for item in section.items}
    assert who["count"] == "C"
    assert {who[name] for name in MONTHLY["D"]} == {"B"}
    assert {who[name] for part in "BCEFGH" for name in MONTHLY[part]} == {"O"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_item_has_its_words_its_reason_and_what_belongs_on_its_line(kind: Kind, language: str) -> None:
    template, words = templates.template(kind), templates.words(kind, language)
    items = [item for section in template.sections for item in section.items]
    assert set(words.items) == {item.id for item in items}
    assert set(words.sections) == {section.id for section in template.sections}
    assert words.title
    assert words.lead
    for item in items:
        own = words.items[item.id]
        assert own.text
        assert own.why
        assert 1 <= item.every <= 366
        writes = item.ask in (Ask.NUMBER, Ask.TEXT)
        assert bool(own.blank) == writes or kind is Kind.OPENING or item.ask is Ask.PHOTO
        if item.room:
            assert parse(item.room).room


@pytest.mark.parametrize("kind", Kind)
def test_the_three_languages_say_the_same_things(kind: Kind) -> None:
    every = [templates.words(kind, language) for language in LANGUAGES]
    assert len({tuple(words.items) for words in every}) == 1
    assert len({tuple(words.sections) for words in every}) == 1
    assert len({tuple(sorted(words.more)) for words in every}) == 1
    assert len({len(words.more.get("heads", ())) for words in every}) == 1
    for name in every[0].items:
        assert len({bool(words.items[name].blank) for words in every}) == 1


@pytest.mark.parametrize("kind", Kind)
def test_taiwan_has_its_own_words(kind: Kind) -> None:
    words = templates.words(kind, "zh_TW")
    every = [words.title, words.lead, *words.sections.values(), *said(dict(words.more))]
    every += [part for item in words.items.values() for part in (item.text, item.ref, item.why, item.blank)]
    assert [text for text in every if any(wrong in text for wrong in WRONG_WORDS) or MAINLAND & set(text)] == []


def test_what_is_told_beside_an_item_can_be_told() -> None:
    codes = {item.fact for section in templates.template(Kind.MONTHLY).sections for item in section.items} - {""}
    texts = [Text(language) for language in LANGUAGES]
    for code in codes:
        for text in texts:
            keys = (f"checklists.fact.{code}", f"checklists.fact.{code}.other", f"checklists.fact.{code}_none")
            assert any(key in text for key in keys), code


def test_devices_that_are_somewhere_in_the_house_have_their_lines() -> None:
    assert {str(one) for one in facts.LISTED} == {
        "received", "quarantine", "accepted", "trial", "in_service", "adopted", "repair", "suspected",
    }  # fmt: skip

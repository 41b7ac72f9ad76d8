"""The guides themselves: every row of the trade's table that they are to cover, the same in all three languages.

The numbers are those of our notes on what a small shop must watch; a row counts only where its section has a sign, a
step and a never.
"""

from __future__ import annotations

from typing import Final

import pytest

from posdesk.guides import service
from posdesk.guides.model import FIRST_LONGEST, Guide, Role
from posdesk.guides.rules.reading import gaps
from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES
from posdesk.shell.addresses import page_of
from posdesk.shop.rules import TOPICS

IDS: Final = tuple(f"G{number}" for number in range(1, 18))

ROWS: Final = {
    1: "unauthorised, cloned or modified terminal, Trojan inside",
    2: "card data, PIN or customer privacy stolen",
    4: "reputation damage",
    6: "the merchant's own bank card details stolen and charged",
    7: "application papers leaked",
    9: "misoperation; faulty self-installation",
    12: "hacking over a public or untrusted network, phishing site, virus",
    13: "laundering, tax evasion, unregistered use",
    14: "personal POS: limits, weak protection, few records",
    17: "disputes: confirm price, quantity, method; keep evidence",
    18: "payment cannot complete; untested device, money late",
    19: "chasing a low price; weak awareness",
    20: "authorities investigate and punish",
    33: "staff training, a manual, new threats",
    37: "see WeChat takings in the merchant back office",
    42: "learn and obey the law",
    43: "five lessons",
}
"""The rows of the table that are marked G."""

TOPICS_OF: Final = {
    "G1": "fake", "G2": "swap calls sham", "G3": "papers licence", "G4": "charged payee", "G5": "arrival body trial",
    "G6": "daily monthly", "G7": "mistakes training", "G8": "network updates", "G9": "passwords portal",
    "G10": "late charged", "G11": "disputes refunds", "G12": "data", "G13": "personal mobile",
    "G14": "registered investigated law", "G15": "lessons", "G16": "plan failure age", "G17": "code screenshot",
}  # fmt: skip


def every(language: str) -> dict[str, Guide]:
    return {guide.id: guide for guide in service.shipped(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_seventeen_are_there_and_can_be_read(language: str) -> None:
    assert tuple(every(language)) == IDS
    assert sorted(path.stem for path in resource("guides", language).glob("*.md")) == sorted(IDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_signs_steps_and_nevers(language: str) -> None:
    assert {guide.id: gaps(guide) for guide in every(language).values() if gaps(guide)} == {}
    few = [
        (guide.id, topic.id, role)
        for guide in every(language).values()
        for topic in guide.topics
        for role in Role
        if not 2 <= len(topic.points(role)) <= 8
    ]
    assert few == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_table_is_covered_by_a_heading(language: str) -> None:
    covered: dict[int, list[str]] = {}
    for guide in every(language).values():
        for topic in guide.topics:
            if all(topic.points(role) for role in Role):
                for row in topic.rows:
                    covered.setdefault(row, []).append(f"{guide.id}#{topic.id}")
    assert sorted(covered) == sorted(ROWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_is_short_and_says_what_to_do(language: str) -> None:
    assert [guide.id for guide in every(language).values() if len(guide.first) > FIRST_LONGEST] == []
    assert [guide.id for guide in every(language).values() if not 1 <= len(guide.actions) <= 3] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_has_its_frame_and_its_day(language: str) -> None:
    for guide in every(language).values():
        assert [one.id for one in guide.sections] == [
            "why", *TOPICS_OF[guide.id].split(), "happened", "sources",
        ]  # fmt: skip
        assert guide.reviewed.year >= 2026
        assert len(guide.words) >= 3


def test_all_languages_have_the_same_bones() -> None:
    for name in IDS:
        first, *others = (every(language)[name] for language in LANGUAGES)
        for other in others:
            assert [(one.id, one.rows) for one in first.sections] == [(one.id, one.rows) for one in other.sections]
            assert [action.link for action in first.actions] == [action.link for action in other.actions]
            assert first.drawings == other.drawings, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_opens_a_page(language: str) -> None:
    guides = every(language)
    wrong = [(guide.id, str(link)) for guide in guides.values() for link in guide.links if page_of(link) is None]
    assert wrong == []
    for guide in guides.values():
        for link in guide.links:
            if link.room == "guides":
                assert link.get("id") in guides
                there = guides[link.get("id")]
                assert not link.get("at") or there.section(link.get("at")) is not None


def test_what_counts_as_training_is_a_topic_of_the_register() -> None:
    assert set(service.TAUGHT.values()) == set(TOPICS)
    assert set(service.TAUGHT) <= set(IDS)


def first_of(language: str, asked: str) -> str:
    return service.library(language).search(asked).hits[0].guide


@pytest.mark.parametrize(
    ("language", "asked", "guide"),
    [
        ("en", "the money has not come", "G10"), ("en", "the terminal looks odd", "G1"),
        ("en", "somebody called from the bank", "G2"), ("en", "fake screenshot", "G17"), ("en", "skimer", "G1"),
        ("en", "chargeback", "G11"), ("en", "pasword", "G9"), ("en", "new terminal arrived", "G5"),
        ("en", "someone wants to swap my terminal", "G2"), ("en", "card machine broken", "G16"),
        ("zh_CN", "钱没到账", "G10"), ("zh_CN", "机器看着不对劲", "G1"), ("zh_CN", "有人打电话说是银行的", "G2"),
        ("zh_CN", "假截图", "G17"), ("zh_CN", "押金", "G2"), ("zh_CN", "验收", "G5"), ("zh_CN", "skj", "G1"),
        ("zh_CN", "收款码被换了", "G17"), ("zh_CN", "terminal", "G1"), ("zh_CN", "退款", "G11"),
        ("zh_TW", "錢沒到帳", "G10"), ("zh_TW", "刷卡機怪怪的", "G1"), ("zh_TW", "有人打電話說是銀行", "G2"),
        ("zh_TW", "假截圖", "G17"), ("zh_TW", "押金", "G2"), ("zh_TW", "驗收", "G5"), ("zh_TW", "针孔", "G1"),
        ("zh_TW", "收款碼被換", "G17"), ("zh_TW", "密碼", "G9"),
    ],
)  # fmt: skip
def test_whoever_knows_nothing_finds_the_right_guide_first(language: str, asked: str, guide: str) -> None:
    assert first_of(language, asked) == guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_and_every_word_of_a_guide_finds_it(language: str) -> None:
    library = service.library(language)
    for guide in library.guides:
        assert guide.id in {hit.guide for hit in library.search(guide.title).hits}, guide.title
        for word in guide.words:
            assert guide.id in {hit.guide for hit in library.search(word).hits}, (guide.id, word)

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.guides.rules.reading import read
from posdesk.guides.rules.searching import Index, pieces, snippet, spans, terms_of
from posdesk.guides.rules.searching import pattern as pattern_of
from posdesk.guides.rules.wordlists import folded, word_lists
from tests.guides.sample import guide_text


@cache
def index() -> Index:
    return Index([read(guide_text(), "en", "x"), read(CHINESE, "zh_CN", "x")])


CHINESE = """---
id: G1
title: 识破假机
words: 假机, 换了机
reviewed: 2026-12-01
---
先停用这台刷卡机，别拆。

[去验收](posdesk:devices?task=accept)

## 迹象在哪里 {#fake rows="1"}
### 迹象 {.signs}
- 封签松了，屏幕发暗。
### 步骤 {.steps}
1. 拔网线，拍照。
### 绝不 {.never}
- 拆机。
"""


def first(asked: str) -> str:
    return next((hit.guide for hit in index().search(asked).hits), "")


@pytest.mark.parametrize(
    ("asked", "guide"),
    [
        ("封签", "G1"), ("封簽", "G1"), ("發暗", "G1"), ("刷卡机", "G1"), ("刷卡機", "G1"), ("终端", "G1"),
        ("端末機", "G1"),
        ("POS机", "G1"), ("ＰＯＳ", "G1"), ("terminal", "G1"), ("card machine", "G1"), ("spjj", "G1"),
        ("jj", "G1"), ("skj", "G1"),
        ("deposit", "G2"), ("DEPOSIT", "G2"), ("depos", "G2"), ("deposits", "G2"), ("depsoit", "G2"), ("deopsit", "G2"),
        ("押金", "G2"), ("free swap", "G2"), ("g2", "G2"), ("scam", "G2"), ("骗子", "G2"),
        ("they want a deposit and what can I do", "G2"), ("封签松了怎么办", "G1"),
    ],
)  # fmt: skip
def test_whatever_is_typed_finds_its_guide(asked: str, guide: str) -> None:
    assert first(asked) == guide


def test_what_was_meant_is_said_only_where_something_was_mistyped() -> None:
    assert "deposit" in index().search("depsoit").meant
    assert index().search("deposit").meant == ()
    assert index().search("zzzzqqqq").hits == ()


def test_all_words_must_be_there_where_some_guide_has_them() -> None:
    assert {hit.guide for hit in index().search("swap deposit").hits} == {"G2"}
    assert {hit.guide for hit in index().search("屏幕 封签").hits} == {"G1"}


def test_finds_are_marked_where_they_stand() -> None:
    (hit, *_) = [one for one in index().search("depos").hits if one.section == "swap"]
    assert [piece.text for piece in hit.snippet if piece.hit] == ["deposit"]
    (hit, *_) = [one for one in index().search("封簽").hits if one.section == "fake"]
    assert [piece.text for piece in hit.snippet if piece.hit] == ["封签"]


def test_a_beginning_is_marked_to_the_end_of_its_word_and_a_synonym_whole() -> None:
    mark = pattern_of(["call*", "pos"])
    text = "Callers call a POS机 and a position."
    assert [text[a:b] for a, b in spans(text, mark)] == ["Callers", "call", "POS"]


def test_the_lists_are_well_formed() -> None:
    lists = word_lists()
    assert lists.quiet.isdisjoint(lists.groups)
    assert all(form in group for form, group in lists.groups.items())
    assert all(len(group) > 1 for group in lists.groups.values())


@given(st.text(max_size=250))
def test_searching_never_raises_and_says_what_is_there(asked: str) -> None:
    for hit in index().search(asked).hits:
        guide = "".join(piece.text for piece in hit.title)
        assert guide in ("Scams", "识破假机")
        assert all(piece.text for piece in (*hit.title, *hit.heading, *hit.snippet))


@given(st.text(max_size=120), st.lists(st.text(max_size=6), max_size=4))
def test_pieces_are_the_text_again(text: str, forms: list[str]) -> None:
    mark = pattern_of(folded(form).text for form in forms)
    assert "".join(piece.text for piece in pieces(text, mark)) == text
    assert "".join(piece.text for piece in snippet(text, mark)).strip("…") in text


@given(st.text(max_size=200))
def test_terms_are_few_and_none_is_empty(asked: str) -> None:
    terms = terms_of(asked, word_lists())
    assert len(terms) <= 14
    assert all(form for term in terms for form in term.forms)

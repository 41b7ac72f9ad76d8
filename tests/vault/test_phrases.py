from __future__ import annotations

import re
from math import log2

import pytest

from posdesk.vault.phrases import LEAST, MOST, SIGN, USUAL, Kind, Phrase, Word, draw, words
from posdesk.vault.strength import Known, strength

KINDS: tuple[Kind, ...] = ("pinyin", "english")

LIKE = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("l", "n"))
"""What many people do not hear or say apart."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_holds_no_word_twice_and_none_with_the_sign(kind: Kind) -> None:
    typed = [word.typed for word in words(kind)]
    assert len(typed) >= 2048
    assert len(set(typed)) == len(typed)
    assert [word for word in typed if not re.fullmatch("[a-z]{3,12}", word)] == []


def test_the_lists_have_the_lengths_that_are_told() -> None:
    assert (len(words("pinyin")), len(words("english"))) == (2048, 7772)


def test_every_word_in_pinyin_has_its_characters() -> None:
    for word in words("pinyin"):
        assert re.fullmatch("[\u4e00-\u9fff]{2}", word.simplified)
        assert re.fullmatch("[\u4e00-\u9fff]{2}", word.traditional)
    assert len({word.simplified for word in words("pinyin")}) == len(words("pinyin"))


def test_words_in_pinyin_can_be_told_apart_in_every_accent() -> None:
    def heard(word: str) -> str:
        for this, that in LIKE:
            word = word.replace(this, that)
        return word

    found: dict[str, list[str]] = {}
    for word in words("pinyin"):
        found.setdefault(heard(word.typed), []).append(word.typed)
    assert [alike for alike in found.values() if len(alike) > 1] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_entropy_is_that_of_the_list(kind: Kind) -> None:
    phrase = draw(kind)
    assert len(phrase.words) == USUAL
    assert phrase.choices == len(words(kind)) ** USUAL
    assert phrase.bits == pytest.approx(USUAL * log2(len(words(kind))))
    assert phrase.text == SIGN.join(word.typed for word in phrase.words)
    assert set(phrase.words) <= set(words(kind))


def test_six_words_in_pinyin_are_exactly_66_bits() -> None:
    assert draw("pinyin").bits == 66
    assert draw("english").bits == pytest.approx(77.544, abs=0.001)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [LEAST, MOST])
def test_more_or_fewer_words(kind: Kind, count: int) -> None:
    assert len(draw(kind, count).words) == count


@pytest.mark.parametrize("count", [-1, 0, LEAST - 1, MOST + 1])
def test_too_few_or_too_many_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="five words"):
        draw("pinyin", count)


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_can_be_drawn_and_the_choice_is_left_to_secrets(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def last(choices: tuple[Word, ...]) -> Word:
        asked.append(len(choices))
        return choices[-1]

    monkeypatch.setattr("secrets.choice", last)
    assert set(draw(kind).words) == {words(kind)[-1]}
    assert asked == [len(words(kind))] * USUAL


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [LEAST, USUAL])
def test_what_is_drawn_is_strong(kind: Kind, count: int) -> None:
    for _ in range(20):
        found = strength(draw(kind, count).text, Known(words=("好运来茶餐厅", "Lucky Star Cafe")))
        # Now and then chance draws words that make a cheaper one together; that is strong still.
        assert found.ok
        assert found.score >= 3


def test_a_phrase_does_not_show_itself() -> None:
    phrase = Phrase((Word("pingguo", "苹果", "蘋果"),), 2048)
    assert "ping" not in repr(phrase)
    assert "果" not in f"{phrase}"

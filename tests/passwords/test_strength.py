"""Whether a password will do, in memory alone: what is tried first is refused, what is drawn by chance is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import LANGUAGES, Text
from posdesk.passwords.model import Account, Grade, Mfa
from posdesk.passwords.rules import pins
from posdesk.passwords.rules.making import Making, make
from posdesk.passwords.rules.policy import Preset, Settings
from posdesk.passwords.rules.strength import Surroundings, judge, told_numbers

LOGIN, PIN = Account(grade=Grade.LOGIN), Account(grade=Grade.PIN)
SHOP = Settings()
AROUND = Surroundings(("街角便利店", "Corner Shop"), ("13812345678", "80001234", "898310259990001"), "blue-Tiger-42x")


def codes(pin: str, old: str = "") -> tuple[str, ...]:
    return pins.wrong(pin, AROUND.numbers, old)


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("", "short"), ("12a4", "letters"), ("１２３４", "letters"), ("739", "short"), ("0000", "default"),
        ("166816", "default"), ("7777", "same"), ("3456", "run"), ("97531", "run"), ("3939", "repeat"),
        ("7447", "repeat"), ("773388", "repeat"), ("1987", "date"), ("0731", "date"), ("3107", "date"),
        ("870731", "date"), ("310787", "date"), ("07311987", "date"), ("198707", "date"), ("19870731", "date"),
        ("31071987", "date"), ("5678", "number"), ("1234", "number"), ("9990", "number"), ("2580", "pad"),
        ("1596", "pad"),
        ("5201314", "lucky"),
    ],
)  # fmt: skip
def test_a_pin_that_is_tried_first_is_named(pin: str, code: str) -> None:
    assert code in codes(pin)


@pytest.mark.parametrize(
    ("old", "pin"),
    [("8317", "8318"), ("8317", "7138"), ("8317", "8417"), ("8317", "8317"), ("8317", "83175"), ("8317", "8328")],
)
def test_the_old_one_plus_one_is_the_old_one(old: str, pin: str) -> None:
    assert "old" in pins.wrong(pin, (), old)


def test_another_pin_is_another_pin() -> None:
    assert pins.wrong("4096", (), "8317") == ()
    assert pins.wrong("4096", (), "secret") == ()
    assert pins.wrong("409613", (), "8317") == ()


@pytest.mark.parametrize("count", [4, 6, 8, 12])
def test_a_pin_that_is_drawn_is_none_of_those(count: int) -> None:
    for _ in range(50):
        pin = pins.draw(count, AROUND.numbers)
        assert len(pin) == count
        assert codes(pin) == ()
    with pytest.raises(ValueError, match="four digits"):
        pins.draw(3)


def test_dates_that_are_none_are_none() -> None:
    assert "date" not in codes("9999")
    assert "date" not in codes("399979")


@pytest.mark.parametrize(
    "weak",
    ["123456", "password1", "admin888", "Corner Shop 1", "jiejiaobianlidian1", "13812345678a", "blue-Tiger-43x",
     "qwertyuiop12", "19870731li", "z66831", "aaaaaaaaaaa1", "woaini520131", "街角便利店2026"],
)  # fmt: skip
def test_what_everybody_tries_does_not_do(weak: str) -> None:
    judged = judge(weak, LOGIN, SHOP, AROUND)
    assert not judged.ok
    assert judged.reasons


def test_digits_alone_and_letters_alone_do_not_do_where_pci_holds() -> None:
    assert "passwords.strength.digits" in {one.key for one in judge("8317405926183", LOGIN, SHOP, AROUND).reasons}
    letters = "vkzhqwtmrbxpdj"
    assert not judge(letters, LOGIN, SHOP, AROUND).ok
    assert judge(letters + "nf", LOGIN, Settings(preset=Preset.EVENTS), AROUND).ok
    assert judge(letters + "7", LOGIN, SHOP, AROUND).ok


def test_a_system_that_takes_few_signs_is_met_with_few() -> None:
    few = replace(LOGIN, most=10)
    assert judge("v7kZ-hq2Wt", few, SHOP, AROUND).ok
    judged = judge("v7kZ-hq2Wtm", few, SHOP, AROUND)
    assert not judged.ok
    assert judged.reasons[0].key == "passwords.strength.long"
    assert not judge("v7kZ-hq2W", LOGIN, SHOP, AROUND).ok
    assert judge("v7kZ-hq2", replace(LOGIN, mfa=Mfa.ON), Settings(preset=Preset.EVENTS), AROUND).ok


def test_four_digits_do_and_six_are_better() -> None:
    four, six = judge("4096", PIN, SHOP, AROUND), judge("409613", PIN, SHOP, AROUND)
    assert four.ok
    assert six.ok
    assert four.score < six.score
    assert not judge("409", PIN, SHOP, AROUND).ok
    assert judge("40", PIN, SHOP, Surroundings()).score == 1
    assert not judge("", PIN, SHOP, AROUND).ok
    assert judge("v7kZ-hq2Wt", PIN, SHOP, AROUND).ok


@pytest.mark.parametrize(("kind", "count"), [(Making.PINYIN, 5), (Making.WORDS, 5), (Making.SIGNS, 16)])
def test_what_is_drawn_does(kind: Making, count: int) -> None:
    for _ in range(5):
        made = make(kind, count)
        assert judge(made.text, LOGIN, SHOP, AROUND).ok, made.text
        assert made.bits > 50
        assert made.text not in repr(made)


def test_a_pin_is_drawn_and_fewer_signs_than_are_safe_are_refused() -> None:
    made = make(Making.PIN, 6, AROUND.numbers)
    assert judge(made.text, PIN, SHOP, AROUND).ok
    for kind, count in ((Making.SIGNS, 7), (Making.SIGNS, 65), (Making.PINYIN, 2)):
        with pytest.raises(ValueError, match="at least"):
            make(kind, count)


@given(st.text(max_size=60), st.sampled_from(Grade), st.sampled_from(Preset))
def test_any_text_has_an_answer_that_can_be_said_in_every_language(text: str, grade: Grade, preset: Preset) -> None:
    judged = judge(text, Account(grade=grade), Settings(preset=preset), AROUND)
    for language in LANGUAGES:
        for reason in judged.reasons:
            assert Text(language).say(reason)


@given(st.text(min_size=6, max_size=40))
def test_nothing_of_it_stands_in_the_answer(text: str) -> None:
    told = repr(judge(text, LOGIN, SHOP, Surroundings(old=text)))
    assert text not in told or text in repr(judge("", LOGIN, SHOP, Surroundings())) + "strength.passwords"


def test_neither_shows_the_old_one() -> None:
    assert "Tiger" not in repr(AROUND)


def test_numbers_too_short_to_say_anything_are_left_out() -> None:
    assert told_numbers(["021-1", "", "95516"], ["95516", "139"]) == ("021-1", "95516")

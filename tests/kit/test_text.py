from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posdesk.kit import text as module
from posdesk.kit.money import Money
from posdesk.kit.text import LANGUAGES, Spoken, Text, said

WORDS = """
[list]
comma = ", "
[date]
long = "{day} {month} {year}"
full = "{weekday} {day} {month}"
month.3 = "March"
weekday.2 = "Tuesday"
[plain]
hello = "Sales of {day:long}: {sum}"
due = "due {day:full}"
iso = "due {day}"
[count]
one = "{n} taking"
other = "{n} takings"
[nested]
outer = "because {inner}"
all = "{items}"
rate = "{rate:.2f}"
"""


@pytest.fixture
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Text]:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "all.toml").write_text(WORDS, encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    module._load.cache_clear()
    yield Text("en")
    module._load.cache_clear()


def test_a_sentence_shows_its_values(english: Text) -> None:
    told = said("plain.hello", day=date(2026, 3, 17), sum=Money(122783, "CNY"))
    assert english.say(told) == "Sales of 17 March 2026: ¥1,227.83"
    assert english.word("plain.due", day=date(2026, 3, 17)) == "due Tuesday 17 March"
    assert english.word("plain.iso", day=date(2026, 3, 17)) == "due 2026-03-17"


def test_a_plural_goes_by_its_number(english: Text) -> None:
    assert english.word("count", n=1) == "1 taking"
    assert english.word("count", n=1042) == "1,042 takings"


def test_sentences_and_lists_nest(english: Text) -> None:
    assert english.word("nested.outer", inner=said("count", n=2)) == "because 2 takings"
    assert english.word("nested.all", items=("a", 1, Money(5, "CNY"))) == "a, 1, ¥0.05"


def test_words_that_each_language_has_of_its_own_are_said_in_it(english: Text) -> None:
    item = Spoken((("zh_CN", "路由器"), ("en", "The router")))
    assert english.word("nested.outer", inner=item) == "because The router"
    assert english.show((item, "own")) == "The router, own"
    assert Text("zh_CN").show(item) == "路由器"


def test_other_values_keep_their_form(english: Text) -> None:
    assert english.word("nested.rate", rate=0.5) == "0.50"
    assert english.show(7, "03d") == "007"


def test_an_unknown_key_is_a_bug(english: Text) -> None:
    assert "plain.hello" in english
    assert "plain.nothing" not in english
    with pytest.raises(KeyError):
        english.word("plain.nothing")


def test_an_unknown_language_is_english() -> None:
    assert Text("fr").language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["day", "dayname", "long", "full"])
def test_every_language_writes_dates(language: str, form: str) -> None:
    shown = Text(language).show(date(2026, 3, 17), form)
    assert "17" in shown
    assert "{" not in shown

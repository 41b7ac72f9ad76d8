from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from posdesk.kit.text import LANGUAGES
from tests.house.sources import ROOT, calls, fields, keywords, literal, patterns, words

MAINLAND = set("这们还说时问题为从对关开发现点击应东车门书见贝页风马鱼鸟账终络据软导设户库报单张银额")
"""Characters that Taiwan does not write: enough of them that no sentence of the mainland gets by."""

WRONG_WORDS = (
    "終端",
    "網絡",
    "文件",
    "打印",
    "搜索",
    "默認",
    "數據",
    "軟件",
    "硬件",
    "信息",
    "視頻",
    "導入",
    "導出",
    "屏幕",
    "鼠標",
    "登錄",
    "程序",
    "商戶",
    "流水",
)


def taiwanese() -> dict[str, str]:
    return words("zh_TW")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    ours, theirs = set(words(language)), set(words("en"))
    assert ours ^ theirs == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_shows_the_same_values(language: str) -> None:
    wrong = {
        key: (sorted(fields(pattern)), sorted(fields(words(language)[key])))
        for key, pattern in words("en").items()
        if key in words(language) and fields(pattern) != fields(words(language)[key])
    }
    assert {key: pair for key, pair in wrong.items() if not key.startswith("date.")} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_unsaid(language: str) -> None:
    assert [key for key, value in words(language).items() if not isinstance(value, str) or not value.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_both_forms(language: str) -> None:
    found = words(language)
    alone = [key for key in found if key.endswith(".one") and f"{key[:-4]}.other" not in found]
    assert alone == []


def test_every_sentence_that_is_said_exists_and_gets_its_values() -> None:
    wrong = []
    for where, name, call in calls():
        key = literal(call.args[0]) if name == "said" and call.args else None
        if key is None:
            continue
        found, given = patterns("en", key), keywords(call)
        if not found:
            wrong.append(f"{where}: no text says {key}")
        elif given is not None and not set().union(*map(fields, found)) <= given:
            wrong.append(
                f"{where}: {key} shows {sorted(set().union(*map(fields, found)) - given)}, which it is not given"
            )
    assert wrong == []


def test_taiwan_is_spoken_to_in_its_own_words() -> None:
    wrong = {
        key: bad
        for key, value in taiwanese().items()
        if (bad := [*(word for word in WRONG_WORDS if word in value), *sorted(MAINLAND & set(value))])
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_translated_in_its_own_words(language: str) -> None:
    path = ROOT / "translations" / f"posdesk_{language}.ts"
    said = [
        "".join(node.itertext())
        for node in ET.parse(path).getroot().iter("translation")
        if node.get("type") not in ("obsolete", "vanished")
    ]
    assert said
    if language == "zh_TW":
        assert [text for text in said if any(word in text for word in WRONG_WORDS) or MAINLAND & set(text)] == []
    if language == "en":
        assert [text for text in said if re.search("[\u4e00-\u9fff]", text)] == []

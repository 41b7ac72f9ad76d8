from __future__ import annotations

import gc
import inspect
import random
import subprocess
import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.kit.text import LANGUAGES, Said, Text
from posdesk.vault import strength as module
from posdesk.vault.strength import ENOUGH, LEAST, LOOKED_AT, NOTHING_KNOWN, Known, Strength, strength

SHOP = Known(
    words=("好運來茶餐廳", "Lucky Star Cafe", "陳大文", "仁爱路"),
    defaults=("166831", "Z66816"),
    numbers=("898440373990001", "00012345"),
    old="Tangerine#Pier2025",
)

WEAK = {
    # Love, luck and the trade, in pinyin.
    "woaini520": "common lucky short",
    "woaini5201314": "common lucky",
    "woaini520mima888": "common lucky",
    "gongxifacai888": "phrase lucky",
    "caiyuangunguan168": "",
    "shouyinji123456": "common",
    "Woaizhongguo2026": "date",
    "WoDeMiMaShi888": "lucky",
    "Wo3Ai4Ni3Yi2Wan4Nian2": "phrase",
    "wǒ ài nǐ yī wàn nián": "phrase",
    "laobanniang@888": "common lucky",
    # Names and birthdays, by the sun, by the moon, in years of the Republic.
    "zhangwei19880808": "pinyin date",
    "wangfang880808": "pinyin",
    "chen19880918": "date",
    "lin770808": "date short",
    "minguo77nian": "",
    "民國77年8月8日生日快樂": "date phrase",
    "農曆八月十五中秋節": "date short",
    "农历一九八八年八月初八": "date short",
    "zhangwei-1988-08-08": "date",
    # Numbers that others know.
    "13800138000": "lucky short",
    "+86-13912345678": "",
    "0912345678abc": "",
    "85291234567890": "",
    "110101198808081234": "identity",
    "010-62345678": "phone",
    "A123456789A123456789": "",
    "zhangwei08123x": "identity",
    # Keys.
    "qwertyuiop12": "common",
    "1qaz2wsx3edc4rfv": "common",
    "zxcvbnm,./asdfgh": "keys",
    "abcdefghijklmnop": "sequence",
    "ji32k7au4a83": "zhuyin",
    "JI32K7AU4A83": "zhuyin",
    # What everybody knows by heart.
    "床前明月光疑是地上霜": "phrase short",
    "床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。": "phrase",
    "chuangqianmingyueguang": "phrase",
    "cqmygysdss2024": "phrase date",
    "生意兴隆通四海，财源广进达三江": "phrase",
    "恭喜发财恭喜发财恭喜发财": "phrase",
    "莫名其妙2026888888": "chinese date lucky",
    # Repeats.
    "aaaaaaaaaaaaaaaa": "repeat",
    "我我我我我我我我我我我我": "repeat",
    "haohaohaohaohao": "pinyin",
    "xk7xk7xk7xk7xk7": "repeat",
    # The shop and its papers.
    "haoyunlai2026": "shop date",
    "HaoYunLaiChaCanTing": "shop",
    "好运来茶餐厅20261130": "shop date",
    "hyl-hyl-hyl-hyl": "shop",
    "gnitnacahcialnuyoah": "shop",
    "h40yunl412026": "shop",
    "LuckyStarCafe!!": "shop",
    "chendawen19700101": "shop date",
    "166831166831": "default",
    "898440373990001": "number",
    "990001990001": "number",
    # The old one, hardly changed.
    "Tangerine#Pier2025": "old",
    "Tangerine#Pier2026": "old",
    "tangerine#pier2025!": "old",
    "Tangerine#Pier88888888": "old lucky",
    # Of English.
    "P@ssw0rd2026!": "common date",
    "password1234": "common",
    "Dragon123Dragon": "common",
    "michaeljackson": "",
}

STRONG = (
    "kX9#vTq2LmZp",
    "绿豆骑马下雪云南天空打工",
    "我家楼下那只三花猫总爱偷吃鱼干",
    "pingguo-hudie-xiayu-qianbao-guitai-luosi",
    "pingguo hudie xiayu qianbao guitai luosi",
    "abacus-ledge-comma-duly-fence-zebra",
    "vQ mountain 83 teapot lamp",
    "隔壁老張的鸚鵡會背九九乘法表",
    "Sieben Zwerge tragen 4 gelbe Hüte",
)


def kinds(found: Strength) -> set[str]:
    return {reason.key.removeprefix("vault.strength.") for reason in found.reasons}


@pytest.mark.parametrize(("text", "wanted"), WEAK.items())
def test_weak(text: str, wanted: str) -> None:
    found = strength(text, SHOP)
    assert not found.ok
    assert found.score < ENOUGH
    assert found.reasons
    assert set(wanted.split()) <= kinds(found)


@pytest.mark.parametrize("text", STRONG)
def test_strong(text: str) -> None:
    found = strength(text, SHOP)
    assert found.ok
    assert found.score >= ENOUGH


def test_much_of_what_is_weak_would_pass_for_strong_elsewhere() -> None:
    from zxcvbn import zxcvbn

    praised = [text for text in WEAK if zxcvbn(text)["score"] == 4]
    assert len(praised) > len(WEAK) / 2
    assert {"zhangwei19880808", "cqmygysdss2024", "ji32k7au4a83", "haoyunlai2026"} <= set(praised)


def test_letters_drawn_by_chance_are_enough() -> None:
    draw = random.Random(7)
    signs = "".join(map(chr, range(33, 127)))
    found = [strength("".join(draw.choices(signs, k=14)), SHOP).ok for _ in range(200)]
    assert sum(found) >= 196


def test_shortness() -> None:
    assert strength("kX9#vTq2LmZ").reasons == (Said("vault.strength.short", (("least", LEAST),)),)
    assert not strength("绿豆骑马下雪云南天空打").ok
    assert strength("绿豆骑马下雪云南天空打工").ok
    # Blanks around it, accents and what nobody sees are no characters.
    assert "short" in kinds(strength(" kX9#vTq2LmZ "))
    assert "short" in kinds(strength("kX9#vTq2LmZ\u200b\u0301"))
    nothing = strength("")
    assert (nothing.score, nothing.ok, kinds(nothing)) == (0, False, {"short"})


def test_verdicts_go_with_the_scores() -> None:
    for text in (*WEAK, *STRONG):
        found = strength(text)
        assert found.verdict.key == f"vault.strength.score.{found.score}"


def test_the_very_strong_are_left_alone() -> None:
    assert strength("pingguo-hudie-xiayu-qianbao-guitai-luosi").reasons == ()


@pytest.mark.parametrize(
    "text",
    [
        "a1@4e|7" * 150_000,
        "x" * 1_000_000,
        "4@8({[<3690$5+%2!17|" * 50_000,
        "a" + "\u0301" * 1_000_000,
        "\ufdfa" * 1_000_000,
        "Aaaaaaaaaaaaaaaaaa" * 50_000 + "A",
        "xianshuangzhuang" * 50_000,
        "床前明月光" * 200_000,
        "0912345678" * 100_000,
        "".join(chr(33 + (i * i * 7) % 94) for i in range(1_000_000)),
        "\ud800" * 1_000_000,
    ],
    ids=str.__len__,
)
def test_a_megabyte_is_answered_at_once(text: str) -> None:
    strength("warm")
    begun = time.process_time()
    strength(text, SHOP)
    # A tenth of a second where it was measured; machines that are busy are given more.
    assert time.process_time() - begun < 1.5


def test_what_was_not_looked_at_is_said() -> None:
    assert "long" in kinds(strength("x" * (LOOKED_AT + 1)))
    assert "long" not in kinds(strength("x" * LOOKED_AT))
    assert "long" not in kinds(strength("".join(STRONG)))


def test_one_character_that_stands_for_a_sentence_is_one_character() -> None:
    assert "repeat" in kinds(strength("\ufdfa" * 12))


def test_folding_keeps_every_character_in_its_place() -> None:
    """What is found in small letters is looked up in the text as it was written."""
    for code in range(sys.maxunicode + 1):
        folded = module._folded(chr(code))
        assert len(folded.lower()) == len(folded) <= 4, hex(code)


def test_every_reason_is_worded_in_every_language() -> None:
    said = [*module._REASONS.values(), *module._VERDICTS]
    said += [Said("vault.strength.short", (("least", LEAST),)), Said("vault.strength.long", (("n", LOOKED_AT),))]
    for language in LANGUAGES:
        words = Text(language)
        assert len({words.say(what) for what in said}) == len(said)
    assert {key for key in module._REASONS} >= {kind for kind, _ in (*module._books(), *module._told(SHOP))}


def test_the_lists_hold_no_word_twice() -> None:
    for name in ("phrases", "words", "syllables"):
        found = [line[0] for line in module.lines(f"{name}.txt")]
        assert len(found) == len(set(found)), name
    assert len(module._syllables()) > 400
    assert len(module._readings()) > 6000
    assert all(unicodedata.normalize("NFC", chr(code)) != simple for code, simple in module._simplified().items())


def test_the_lists_are_written_as_texts_are_folded() -> None:
    """A word that is written otherwise than it is looked for would never be found."""
    for _, book in module._books():
        strange = [word for word in book if module._folded(word).lower() != word]
        assert strange == []


def test_importing_it_is_quick() -> None:
    script = "import posdesk.vault.strength, sys; print('zxcvbn' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"


# Whatever is typed --------------------------------------------------------------------------------------------------

PARTS = st.sampled_from(
    "woaini 520 1988 0808 好运来 haoyunlai hyl zhang3 Wei - _ ， 。 床前明月光 qwe !@# P@ss 民國 年 月 8 A 𠮷 é".split()
)
TYPED = st.one_of(st.text(max_size=40), st.lists(PARTS, max_size=8).map("".join))
WORDS = st.lists(st.text(max_size=12) | PARTS, max_size=3).map(tuple)


@settings(max_examples=150)
@given(TYPED, WORDS, WORDS, WORDS, TYPED)
def test_any_text_has_an_answer(
    text: str, words: tuple[str, ...], a: tuple[str, ...], b: tuple[str, ...], old: str
) -> None:
    found = strength(text, Known(words, a, b, old))
    assert 0 <= found.score <= 4
    assert found.guesses >= 0
    assert found.ok == (found.score >= ENOUGH)
    assert found.ok or found.reasons


@settings(max_examples=150)
@given(TYPED, WORDS, st.text(max_size=12) | PARTS)
def test_knowing_more_never_makes_it_stronger(text: str, words: tuple[str, ...], more: str) -> None:
    before = strength(text, Known(words))
    assert strength(text, Known((*words, more))).guesses <= before.guesses
    assert strength(text, Known((more, *words))).score <= before.score
    assert strength(text, Known(words, defaults=(more,))).guesses <= before.guesses
    assert strength(text, Known(words, numbers=(more,))).guesses <= before.guesses
    assert strength(text, Known(words, old=more)).guesses <= before.guesses


@settings(max_examples=150)
@given(st.text(alphabet="好运来龙飞凤舞ZQXJ#@&%$", min_size=1, max_size=30), WORDS)
def test_nothing_of_it_is_said_back(text: str, words: tuple[str, ...]) -> None:
    known = Known((text, *words), (text,), (text,), text)
    found = strength(text, known)
    # The keys of texts are small letters, so a character of this alphabet can only come from what was typed.
    assert not set(text) & set(repr(found))
    assert not set(text) & set(repr(known))
    assert all(isinstance(value, int) for reason in found.reasons for _, value in reason.args)
    assert all(value in (LEAST, LOOKED_AT) for reason in found.reasons for _, value in reason.args)


def test_nothing_of_it_is_kept() -> None:
    secret = "".join(["Zy", "xq77", "Hörnchen", "龘龖"])
    strength(secret * 2, Known(words=("龘龖" + "堂",), old=secret))
    strength("warm", NOTHING_KNOWN)
    folded = module._folded(secret)
    wanted = {folded, folded * 2, folded.lower(), folded.lower() * 2}
    held = [what for what in gc.get_objects() if isinstance(what, dict | list | tuple | set) and what is not wanted]
    assert [type(what) for what in held for part in list(what) if isinstance(part, str) and part in wanted] == []


def test_what_is_remembered_has_nothing_to_do_with_what_is_typed() -> None:
    remembered = [what for what in vars(module).values() if hasattr(what, "cache_info")]
    assert len(remembered) >= 5
    assert [what for what in remembered if inspect.signature(what).parameters] == []

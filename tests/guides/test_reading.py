from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from posdesk.guides.errors import GuideBroken
from posdesk.guides.model import Drawing, Points, Role, Words, words_of
from posdesk.guides.rules.reading import DRAWINGS, gaps, read, read_file
from posdesk.kit.links import link
from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES, Text
from tests.guides.sample import guide_text


def test_a_guide_is_read_whole() -> None:
    guide = read(guide_text(), "en", "G2.md")
    assert (guide.id, guide.title, guide.reviewed) == ("G2", "Scams", date(2026, 12, 1))
    assert guide.words == ("free swap", "deposit", "免费换机")
    assert guide.first == "Hang up. Call the number that is saved."
    assert [str(action.link) for action in guide.actions] == ["case/new?kind=INC-5", "shop/providers"]
    assert [one.id for one in guide.sections] == ["why", "swap", "happened", "sources"]
    assert [one.id for one in guide.topics] == ["swap"]
    topic = guide.topics[0]
    assert topic.rows == (19, 5)
    words, drawing, *lists = topic.blocks
    assert isinstance(words, Words)
    assert [span.link for span in words.line if span.link] == [link("guides", "guide", id="G5", at="arrival")]
    assert drawing == Drawing("call", "A call, and what to do")
    assert [one.role for one in lists if isinstance(one, Points)] == list(Role)
    assert [words_of(item) for item in topic.points(Role.STEPS)] == ["Say no.", "Call the number that you have saved."]
    assert gaps(guide) == ()
    assert [span.text for block in guide.sections[0].blocks if isinstance(block, Words)
            for span in block.line if span.strong] == ["let in"]  # fmt: skip


def test_two_links_may_stand_line_under_line() -> None:
    text = guide_text().replace("INC-5)\n\n[Who", "INC-5)\n[Who")
    assert len(read(text, "en", "G2.md").actions) == 2


def test_a_picture_from_elsewhere_is_its_words_and_an_empty_item_is_none() -> None:
    text = guide_text().replace("A thief who is **let in** need not break in.", "![a picture](http://e/x.png)")
    guide = read(text.replace("- They want a deposit.", "- \n- They want a deposit."), "en", "x")
    why, swap = guide.section("why"), guide.section("swap")
    assert why is not None
    assert swap is not None
    assert list(why.lines) == ["a picture"]
    assert len(swap.points(Role.SIGNS)) == 2
    assert guide.section("nowhere") is None


def test_a_guide_needs_no_links_but_a_section() -> None:
    head = guide_text().split("[Somebody")[0]
    assert read(f"{head}\n## Why {{#why}}\nBecause.\n", "en", "x").actions == ()
    with pytest.raises(GuideBroken) as refused:
        read(head, "en", "x")
    assert refused.value.data["expected"].key == "guides.expected.sections"  # type: ignore[attr-defined]  # a Said


def test_what_a_topic_lacks_is_told() -> None:
    text = guide_text().replace("### Never {.never}\n- Hand yours over.\n", "")
    assert gaps(read(text, "en", "G2.md")) == (("swap", Role.NEVER),)


@pytest.mark.parametrize(
    ("old", "new", "expected", "line"),
    [
        ("---\nid", "id", "front", 1),
        ("id: G2\n", "", "id", 1),
        ("id: G2", "id: g2", "id", 2),
        ("id: G2", "id: G2\nid: G3", "field", 3),
        ("id: G2", "id: G2\nauthor: me", "field", 3),
        ("title: Scams", "title: " + "x" * 81, "title", 2),
        ("2026-12-01", "yesterday", "reviewed", 1),
        ("Hang up. Call the number that is saved.", "x" * 151, "first", 0),
        ("Hang up. Call the number that is saved.\n", "", "first", 0),
        ("[Who", "[a](posdesk:shop)\n[b](posdesk:today)\n[Who", "actions", 0),
        ("[Who is our provider?](posdesk:shop/providers)", "and more words", "actions", 0),
        ("## Why {#why}", "# Why {#why}", "heading", 0),
        ("## Why {#why}", "## Why", "anchor", 0),
        ("{#happened}", "{#why}", "anchor", 0),
        ('rows="19 5"', 'rows="nineteen"', "rows", 0),
        ("A thief who is **let in** need not break in.", "", "empty_section", 0),
        ("- Nobody has ordered it.\n- They want a deposit.", "Nobody has ordered it.", "list", 0),
        ("{.signs}", "{.signs .never}", "list", 0),
        ("drawing/call", "drawing/teapot", "drawing", 0),
        ("posdesk:shop/providers", "posdesk:vault/backups", "link", 0),
        ("posdesk:shop/providers", "posdesk:Shop", "link", 0),
        ("- Nobody has", "text\n- Nobody has", "blank_before_list", 23),
        ("- Nobody has", "    - Nobody has", "indent", 22),
        ("Hand yours over", "Hand yours\u202e over", "invisible", 30),
        ("Hand yours over", "x" * 1300, "line_length", 30),
        ("Hand yours over", "[" * 60, "line_length", 30),
        ("## Sources {#sources}\n- Ours, 2026-12\n", "\n" * 70_000, "length", 0),
    ],
)
def test_a_bad_guide_says_what_was_expected(old: str, new: str, expected: str, line: int) -> None:
    text = guide_text()
    assert old in text
    with pytest.raises(GuideBroken) as refused:
        read(text.replace(old, new, 1), "en", "G2.md")
    assert refused.value.data["expected"].key == f"guides.expected.{expected}"  # type: ignore[attr-defined]  # a Said
    for language in LANGUAGES:
        sentence = Text(language).word("error.guide_broken", **refused.value.data)
        assert "G2.md" in sentence
        assert (refused.value.data["where"] != "") == bool(line)
        if line:
            assert f" {line}" in sentence


def test_a_guide_of_no_language_and_a_file_of_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GuideBroken):
        read(guide_text(), "de", "G2.md")
    (tmp_path / "G2.md").write_bytes(b"\xff\xfe---")
    with pytest.raises(GuideBroken):
        read_file(tmp_path / "G2.md", "en")
    with pytest.raises(GuideBroken):
        read_file(tmp_path / "G3.md", "en")


def test_every_drawing_is_there_and_in_the_colours_that_are_replaced() -> None:
    folder = resource("guides", "drawings")
    assert {path.stem for path in folder.glob("*.svg")} == DRAWINGS
    ours = {"#101010", "#808080", "#e0e0e0", "#ffffff", "#c00000", "none"}
    import re

    for path in folder.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', text))
        assert colours <= ours, path.name
        assert not re.search(r"<(script|image|a|foreignObject|style|use)\b|href|on\w+=", text)

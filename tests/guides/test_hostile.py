"""Text and packs of somebody who means no good: nothing of it becomes markup, a path, or long work."""

from __future__ import annotations

import base64
import json
import re
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.guides import service
from posdesk.guides.errors import GuideBroken, PackAltered, PackDamaged, PackTooLarge, PackTooNew, PackUnsigned
from posdesk.guides.rules import markup, packing
from posdesk.guides.rules.reading import read
from posdesk.guides.ui import dressing
from posdesk.kit.errors import PosdeskError
from posdesk.ui import theme
from posdesk.vault import service as vaults
from tests.guides.sample import KEY, OTHER_KEY, TODAY, guide_text, pack

BAD_WORDS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onclick='x'>bold</b>", "<a href='http://e'>e</a>",
    "&lt;script&gt;", "[a](javascript:alert(1))", "[a](http://evil.example/x)", "[a](file:///etc/passwd)",
    "![x](http://evil.example/x.png)", "![x](file:///etc/passwd)", "![x](data:image/png;base64,AAAA)", "<http://evil>",
    "[x]: http://evil.example", "text {onclick=\"x\" style=\"position:fixed\" id=\"why\"}", "`<code>`", "\\<b\\>",
)  # fmt: skip


@pytest.mark.parametrize("words", BAD_WORDS)
@pytest.mark.parametrize("place", ["A thief who is", "Hand yours over", "Nobody has ordered it", "Pull the cable"])
def test_nothing_of_a_guide_is_markup_or_leads_outside(words: str, place: str) -> None:
    guide = read(guide_text().replace(place, words), "en", "G2.md")
    page = dressing.page(guide, theme.LIGHT, 15, 400)
    inside = page[page.index("<body>") :]
    for bad in ("<script", "onerror=", "onclick=", "<img src=x", "javascript:", 'style="position'):
        assert bad not in inside.replace(f"{dressing.escape(bad)}", "")
    tags = {tag.lower() for tag in re.findall(r"</?([a-zA-Z0-9]+)", inside)}
    assert tags <= {"body", "html", "table", "tr", "td", "p", "h2", "h3", "ul", "ol", "li", "a", "b", "img"}
    for address in re.findall(r'(?:href|src)="([^"]*)"', inside):
        assert address.startswith((dressing.PAGE, dressing.DRAWING, dressing.SIGN))
    assert all(one.room in {"case", "shop", "guides"} for one in guide.links)


@given(st.text(max_size=400))
def test_whatever_is_written_is_a_guide_or_is_refused(text: str) -> None:
    for whole in (text, guide_text().replace("A thief who is **let in** need not break in.", text)):
        try:
            guide = read(whole, "en", "x.md")
        except GuideBroken:
            continue
        assert guide.sections


LONG = (
    "*" * 1100, "_" * 1100, "[" * 39, "![" * 19, "**a*" * 9, "[a](b" * 9, "(" * 39, "\\" * 39, "`" * 1100, "<" * 1100,
    "&" * 1100, "{#" * 500, "a " * 550, "[a][b]" * 9, "***a***" * 5,
)  # fmt: skip


@pytest.mark.parametrize("line", LONG, ids=lambda line: line[:6])
def test_no_line_takes_long(line: str) -> None:
    marks = max(sum(line.count(mark) for mark in "*_[]()!\\"), 1)
    lines = "\n\n".join([line] * min(36_000 // (len(line) + 2), 440 // marks))
    began = time.process_time()
    with suppress(GuideBroken):
        read(guide_text().replace("A thief who is **let in** need not break in.", lines), "en", "x.md")
    assert time.process_time() - began < 5


def test_what_would_go_too_deep_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def deep(_text: str) -> list[Any]:
        raise RecursionError

    monkeypatch.setattr(markup, "_tree", deep)
    with pytest.raises(GuideBroken) as refused:
        read(guide_text(), "en", "x.md")
    assert refused.value.data["expected"].key == "guides.expected.nesting"  # type: ignore[attr-defined]  # a Said


def test_many_marks_are_refused_however_they_are_spread() -> None:
    spread = "\n\n".join(["[a] *b*"] * 200)
    with pytest.raises(GuideBroken):
        read(guide_text().replace("A thief who is **let in** need not break in.", spread), "en", "x.md")


def wrapped(payload: bytes, key: bytes = KEY) -> bytes:
    """A payload as a pack that is rightly signed."""
    signature = vaults.sign(key, packing.to_be_signed(payload))
    return packing.Wrapped(vaults.public_key(key), signature, payload).file


def content(**other: Any) -> dict[str, Any]:
    made = {"guides": [{"language": "en", "text": guide_text()}], "made": "2026-12-01", "numbers": [],
            "pack": "qinghe-shops", "title": "Qinghe", "version": 1}  # fmt: skip
    return {**made, **other}


def as_json(told: object) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_what_is_well_made_is_read() -> None:
    assert service.read_pack(wrapped(as_json(content())), "x").guides[0].id == "G2"


NUMBER = {"provider": "Bank", "name": "Help", "phone": "95588", "role": ""}


@pytest.mark.parametrize(
    "told",
    [
        [], "text", 1, None, {},
        content(extra=1),
        content(version="1"), content(version=0), content(version=True), content(version=10**9), content(version=1.0),
        content(pack="../../etc"), content(pack="A"), content(pack="a" * 60), content(pack="qinghe\nshops"),
        content(title=""), content(title="x" * 90), content(title="a\u202eb"), content(title="a\nb"),
        content(made="soon"), content(made=20261201),
        content(guides={}), content(guides=[1]), content(guides=[]),
        content(guides=[{"language": "../en", "text": guide_text()}]),
        content(guides=[{"language": "en", "text": 5}]),
        content(guides=[{"language": "en", "text": guide_text(), "path": "../../x"}]),
        content(guides=[{"language": "en", "text": guide_text()}] * 2),
        content(numbers=[{**NUMBER, "phone": "call me"}]), content(numbers=[{**NUMBER, "phone": "95588\n1"}]),
        content(numbers=[{**NUMBER, "name": ""}]), content(numbers=[{**NUMBER, "provider": "a\u200b\u202e"}]),
        content(numbers=[{**NUMBER, "role": "a\nb"}]), content(numbers=[{**NUMBER, "phone": 95588}]),
        content(numbers=[{**NUMBER, "role": None}]), content(numbers=[{**NUMBER, "verified": "contract"}]),
    ],
)  # fmt: skip
def test_a_signed_pack_of_anything_else_is_refused(told: object) -> None:
    with pytest.raises(PackDamaged):
        service.read_pack(wrapped(as_json(told)), "x.posguide")


def test_a_signed_pack_of_bad_guides_is_refused() -> None:
    bad = guide_text().replace("id: G2", "id: ../../../etc")
    with pytest.raises(GuideBroken):
        service.read_pack(wrapped(as_json(content(guides=[{"language": "en", "text": bad}]))), "x")


def test_a_field_that_stands_twice_is_refused() -> None:
    twice = as_json(content()).replace(b'"version":1', b'"version":1,"version":2')
    with pytest.raises(PackDamaged):
        service.read_pack(wrapped(twice), "x")


def test_bombs_do_not_go_off() -> None:
    with pytest.raises(PackDamaged):
        service.read_pack(wrapped(b"[" * 200_000), "x")
    with pytest.raises(PackDamaged):
        service.read_pack(wrapped(b'{"a":' * 90_000), "x")
    with pytest.raises(PackDamaged):
        service.read_pack(wrapped(b'{"version":' + b"9" * 400_000 + b"}"), "x")
    many = [{"language": "en", "text": guide_text(f"G{n}")} for n in range(packing.MOST_GUIDES + 1)]
    with pytest.raises(PackTooLarge):
        service.read_pack(wrapped(as_json(content(guides=many))), "x")
    with pytest.raises(PackTooLarge):
        service.read_pack(wrapped(as_json(content(numbers=[NUMBER] * (packing.MOST_NUMBERS + 1)))), "x")
    with pytest.raises(PackTooLarge):
        service.read_pack(wrapped(b"x" * packing.MOST_BYTES), "x")


def test_the_largest_pack_is_read_in_time() -> None:
    slow = "*a_b [c](posdesk:shop) " * 5
    text = guide_text("G{}").replace("A thief who is **let in** need not break in.", "\n\n".join([slow] * 10))
    guides = [{"language": "en", "text": text.replace("id: G{}", f"id: G{n}")} for n in range(packing.MOST_GUIDES)]
    data = wrapped(as_json(content(guides=guides)))
    assert len(data) < packing.MOST_BYTES
    began = time.process_time()
    assert len(service.read_pack(data, "x").guides) == packing.MOST_GUIDES
    assert time.process_time() - began < 30


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04" + b"0" * 90, b"posguide", b"{}", b"\x00" * 100, b"%PDF-1.7"])
def test_what_is_no_pack_is_refused(data: bytes) -> None:
    with pytest.raises(PackDamaged):
        service.read_pack(data, "x.posguide")


def test_a_pack_without_a_signature_is_refused() -> None:
    lines = pack().split(b"\n", 3)
    with pytest.raises(PackUnsigned):
        service.read_pack(b"\n".join([lines[0], lines[1], b"", lines[3]]), "x")
    with pytest.raises(PackDamaged):
        service.read_pack(b"\n".join([lines[0], b"!", lines[2], lines[3]]), "x")
    with pytest.raises(PackTooNew):
        service.read_pack(b"\n".join([b"posguide 2", *lines[1:]]), "x")
    with pytest.raises(PackDamaged):
        service.read_pack(b"posguide 1\nabc", "x")


def test_a_signature_of_somebody_else_or_for_something_else_is_none() -> None:
    lines = pack().split(b"\n", 3)
    other = pack(key=OTHER_KEY).split(b"\n", 3)
    for mixed in ([lines[0], other[1], *lines[2:]], [*lines[:2], other[2], lines[3]]):
        with pytest.raises(PackAltered):
            service.read_pack(b"\n".join(mixed), "x")
    plain = base64.b64encode(vaults.sign(KEY, lines[3]))
    with pytest.raises(PackAltered):
        service.read_pack(b"\n".join([*lines[:2], plain, lines[3]]), "x")
    with pytest.raises(PackAltered):
        service.read_pack(b"\n".join([lines[0], base64.b64encode(b"short"), *lines[2:]]), "x")


def test_no_bit_of_a_pack_can_be_flipped() -> None:
    data = service.make_pack("a-b", "T", 1, TODAY, [("en", guide_text())], (), KEY)
    for place in range(0, len(data), 7):
        for bit in (0x01, 0x20):
            changed = data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]
            if base64_alike(data, changed):
                continue
            with pytest.raises(PosdeskError):
                service.read_pack(changed, "x")


def base64_alike(data: bytes, changed: bytes) -> bool:
    """Whether only the unused last bits of base64 differ, which say nothing."""
    try:
        return packing.unwrap(changed, "x") == packing.unwrap(data, "x")
    except PosdeskError:
        return False

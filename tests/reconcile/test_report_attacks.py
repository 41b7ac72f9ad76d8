"""Reports of hostile files: what a memo holds is shown, and never does anything."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.cells import neutral, readable
from posdesk.kit.sheet import Fact, Facts, Picture, Pictures, Sheet, typeset
from posdesk.kit.text import LANGUAGES, Text
from posdesk.reconcile.report import render
from posdesk.reconcile.report.document import compose
from posdesk.reconcile.report.html import page
from tests.reconcile.verdicts import files, hostile, small, spoken

ATTACKS = {
    "formula": "=cmd|'/c calc'!A1",
    "plus": '+HYPERLINK("http://x.example","y")',
    "minus": "-2+3+cmd",
    "at": "@SUM(1+1)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "full-width": "＝1+1",
    "script": "<script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "style": "</style><script>alert(1)</script>",
    "typst": '#read("/etc/passwd")',
    "panic": '#panic("x")',
    "long": "x" * 40_000,
    "long words": "长" * 40_000,
    "rtl": "\u202egpj.exe مرحبا \u2067abc",
    "nul": "a\0b\x08c",
    "surrogate": "caf\udce9",
    "braces": "{0.__class__} {n} %s",
    "link": "http://x.example/ mailto:a@x.example internal:A1",
    "lines": "a\nb\r\nc",
}  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def sentences() -> Iterator[None]:
    with spoken():
        yield


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("evil", ATTACKS.values(), ids=ATTACKS)
def test_pages_are_set_whatever_a_file_holds(evil: str, language: str) -> None:
    printed = typeset(compose(hostile(evil), Text(language), files(evil)))
    assert printed.warnings == ()


@pytest.mark.parametrize("evil", ATTACKS.values(), ids=ATTACKS)
def test_no_csv_cell_is_a_formula(evil: str) -> None:
    rows = list(csv.reader(io.StringIO(render(hostile(evil), "csv", "en").decode("utf-8-sig"), newline="")))
    assert len(rows) == 3
    numbers = re.compile(r"-?\d+(\.\d+)?")
    for cell in (cell for row in rows for cell in row):
        assert "\0" not in cell
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")) or numbers.fullmatch(cell)


@given(st.text())
def test_neutral_text_never_starts_like_a_formula(evil: str) -> None:
    shown = neutral(evil)
    assert not shown.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert shown.lstrip("'") == readable(evil).lstrip("'")


def test_plain_words_are_left_as_they_are() -> None:
    assert neutral("银联商务 POS-1") == "银联商务 POS-1"
    assert neutral("") == ""


@pytest.mark.parametrize("evil", ATTACKS.values(), ids=ATTACKS)
def test_the_workbook_holds_no_formula_and_no_link(evil: str) -> None:
    book = zipfile.ZipFile(io.BytesIO(render(hostile(evil), "xlsx", "en", files(evil))))
    assert book.testzip() is None
    for name in book.namelist():
        content = book.read(name).decode()
        assert "<f>" not in content
        assert "<hyperlink" not in content
        assert not re.search(r"[\x00-\x08]", content)
    assert not [name for name in book.namelist() if "external" in name.lower()]


class _Tags(HTMLParser):
    """Collects every tag, and every attribute that could run or fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.suspects: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.suspects += [
            (tag, name, value) for name, value in attrs if name.startswith("on") or name in ("src", "href")
        ]


@pytest.mark.parametrize("evil", ATTACKS.values(), ids=ATTACKS)
def test_the_page_runs_and_fetches_nothing(evil: str) -> None:
    page = render(hostile(evil), "html", "en", files(evil)).decode()
    parsed = _Tags()
    parsed.feed(page)
    assert not parsed.tags & {"script", "img", "iframe", "object", "embed", "link", "form", "a", "base"}
    assert all(tag == "use" and (value or "").startswith("#i-") for tag, _, value in parsed.suspects)
    assert not re.search(r"[\x00-\x08\u202a-\u202e\u2066-\u2069]", page)
    assert "default-src 'none'" in page


def test_the_page_has_no_other_tags_for_an_attack_than_without_one() -> None:
    sound, attacked = _Tags(), _Tags()
    sound.feed(render(hostile("memo"), "html", "en", files("memo")).decode())
    attacked.feed(render(hostile(ATTACKS["script"]), "html", "en", files(ATTACKS["script"])).decode())
    assert sound.tags == attacked.tags


def test_a_page_carries_its_own_colours_for_light_dark_and_paper() -> None:
    page = render(small(), "html", "zh_TW").decode()
    assert '<html lang="zh-Hant">' in page
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page
    assert "url(" not in page


def test_facts_and_pictures_on_a_page_are_text_and_data() -> None:
    evil = "<script>alert(1)</script>"
    blocks = (Facts((Fact("序号", evil),)), Pictures((Picture(evil, b"\x89PNG", "image/png", (2, 1)),)))
    shown = page(Sheet("S-1", "title", "answer", "en", date(2026, 6, 26), blocks))
    assert "<script" not in shown
    assert '<img src="data:image/png;base64,iVBORw=="' in shown
    assert shown.count("&lt;script&gt;") == 3

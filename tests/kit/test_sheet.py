"""Sheets: what is on them is printed, searchable and harmless."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import date
from typing import Literal

import pytest

from posdesk.kit import sheet as paper
from posdesk.kit.sheet import (
    Bullets,
    Check,
    Checks,
    Column,
    Day,
    Entries,
    Entry,
    Fact,
    Facts,
    Figure,
    Figures,
    Heading,
    Illustration,
    Mark,
    Month,
    Months,
    Paragraph,
    Picture,
    Pictures,
    Sheet,
    Signatures,
    Table,
    Verbatim,
    printable,
)
from posdesk.kit.text import LANGUAGES

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGMQUDD48OACAAcnAwH3sRwNAAAAAElFTkSuQmCC"
)
"""A picture of two dots."""
LOST = Mark("circle-x", "未到账", "danger")
CAME = Mark("check-circle", "已到账", "good")


def made(*blocks: paper.Block, language: str = "zh_CN", answer: str = "2 笔未到账") -> Sheet:
    return Sheet("RC-20260626-1A2B3C4D", "对账报告", answer, language, date(2026, 6, 26), blocks, ("截至",), "另有")


def every_block() -> tuple[paper.Block, ...]:
    return (
        Figures((Figure("应到账款", "942", "¥1"), Figure("未到账", "2"))),
        Heading("需处理", "按金额"),
        Entries((
            Entry(LOST, "3月16日", "¥1,227.83", "没有到账", ("逾期 9 天",), "联系服务商"), Entry(CAME, "a", "b", "c"),
        )),
        Months(
            tuple("一二三四五六日"), (Month("3月", 6, (Day(1), Day(2, CAME), Day(3, LOST, True)), "¥1"),), (LOST, CAME)
        ),
        Table((Column("收款日", "date"), Column("净额", "money"), Column("状态", "status", wide=True)),
              (("2026-03-16", "1,227.83", LOST),), ("合计", "1,227.83", "")),
        Paragraph("plain"), Paragraph("strong", "strong"), Paragraph("quiet", "quiet"),
        Verbatim('timezone = "Asia/Shanghai"'),
        Checks((Check("更换密码", "每月"), Check("封签", done=True))),
        Signatures(("核对人", "日期")),
        Facts((Fact("序列号", "1170012345678"), Fact("位置", "收银台"), Fact("网络", "4G"), Fact("保管人", ""))),
        Pictures((Picture("正面", DOT, "image/png", (2, 1)),)),
    )  # fmt: skip


def words_of(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (poppler-utils)")
    found = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return found.stdout.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_prints_without_a_warning(language: str) -> None:
    printed = paper.typeset(made(*every_block(), language=language))
    assert printed.warnings == ()
    assert printed.pdf.startswith(b"%PDF-")


def test_an_empty_sheet_prints() -> None:
    assert paper.typeset(made()).warnings == ()


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert paper.render(made(*every_block())) == paper.render(made(*every_block()))


def test_printed_words_can_be_found_again() -> None:
    words = words_of(paper.render(made(*every_block())))
    for word in ("对账报告", "未到账", "已到账", "1,227.83", "核对人", "RC-20260626-1A2B3C4D"):
        assert word in words


def test_pages_are_numbered_and_repeat_the_headings() -> None:
    rows = tuple((f"2026-03-{n % 28 + 1:02}", f"{n}.00", CAME) for n in range(150))
    columns = (Column("收款日", "date"), Column("净额", "money"), Column("状态", "status", wide=True))
    words = words_of(paper.render(made(Table(columns, rows))))
    pages = words.count("\f")
    assert pages > 2
    assert words.count("收款日") == pages
    assert f"第 {pages} 页，共 {pages} 页" in words


@pytest.mark.parametrize(
    "evil",
    ['#read("/etc/passwd")', "$x^2$ *bold* _x_ @label <tag> // no", '"; #panic("x")', "\\u{41} ```raw```", "= Heading"],
)
def test_foreign_text_is_never_markup(evil: str) -> None:
    printed = paper.typeset(
        made(Paragraph(evil), Table((Column("a", wide=True),), ((evil,),)), Verbatim(evil), answer=evil)
    )
    assert printed.warnings == ()
    words = words_of(printed.pdf)
    assert "root:" not in words
    assert evil.split(maxsplit=1)[0].strip("`") in words


def test_a_word_wider_than_its_column_breaks() -> None:
    columns = (Column("a", wide=True), Column("b", "money"))
    words = words_of(paper.render(made(Table(columns, (("x" * 500, "1.00"),)))))
    shown = words.replace("\n", "").replace("\N{ZERO WIDTH SPACE}", "")
    assert "x" * 500 in shown
    assert max(len(line) for line in words.splitlines()) < 300


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("POS 结算\n2", "POS 结算\n2"),
        ("a\0b\x1bc\r", "a b c "),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("caf\udce9", "caf\N{REPLACEMENT CHARACTER}"),
        ("a\u2028b\u0085c", "a b c"),
        ("مرحبا", "مرحبا"),
    ],
)
def test_printable_keeps_words_and_drops_what_steers(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_printable_is_never_longer_than_it_may() -> None:
    assert printable("x" * 50, 20) == "x" * 19 + "…"
    assert printable("x" * 20, 20) == "x" * 20


def test_the_code_is_drawn_from_squares_alone() -> None:
    drawn = paper.qr(paper.link(made()))
    assert drawn.startswith("<svg")
    assert 'viewBox="0 0 29 29"' in drawn
    # The corner pattern: seven dark squares, then a light one.
    assert all(f"M{x} 0h" in drawn for x in range(7))
    assert "M7 0h" not in drawn


def test_icons_are_named_once() -> None:
    assert paper.icons(made(*every_block())) == ("check-circle", "circle-x")


LINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">'
    '<path d="M2 2h36v16h-36z" fill="none" stroke="#101010"/></svg>'
)


@pytest.mark.parametrize("look", ["plain", "numbered", "signs", "never"])
def test_lists_and_drawings_are_set_without_a_warning(look: Literal["plain", "numbered", "signs", "never"]) -> None:
    blocks = (
        Bullets(("First *thing*", "#second"), "A title", look),
        Bullets(("alone",)),
        Illustration("What it is", LINE),
    )
    printed = paper.typeset(Sheet("L-1", "Lists", "All of it", "en", date(2026, 12, 1), blocks))
    assert printed.warnings == ()
    import pypdfium2

    with pypdfium2.PdfDocument(printed.pdf) as document:
        text = document[0].get_textpage().get_text_range()
    for words in ("First *thing*", "#second", "A title", "alone", "What it is"):
        assert words in text
    assert ("2." in text) == (look == "numbered")

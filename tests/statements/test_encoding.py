from __future__ import annotations

import pytest

from posdesk.statements.encoding import decode

HEADER = "交易日期,摘要,金额,余额\n2026-03-02,{},1.00,2.00\n"
TRADITIONAL = "交易日期,摘要,金額,餘額\n2026-03-02,{},1.00,2.00\n"


@pytest.mark.parametrize(
    ("codec", "text", "name"),
    [
        ("utf-8", HEADER, "utf-8"),
        ("utf-8-sig", HEADER, "utf-8"),
        ("utf-16", HEADER, "utf-16"),
        ("gb18030", HEADER, "gb18030"),
        ("gbk", HEADER, "gb18030"),
        ("big5", TRADITIONAL, "big5hkscs"),
        ("big5hkscs", TRADITIONAL, "big5hkscs"),
        ("ascii", "Date,Amount\n", "utf-8"),
        ("cp1252", "Date,Débit,Crédit\n", "cp1252"),
    ],
)
def test_each_is_known(codec: str, text: str, name: str) -> None:
    words = text.replace("{}", "abc" * 2000)  # mostly ASCII, which general detectors are wrong about
    assert decode(words.encode(codec)) == (words, name)


def test_bytes_that_no_windows_page_has() -> None:
    assert decode(b"Date\x81\xe9 ")[1] == "iso-8859-1"


def test_utf8_cut_inside_its_last_letter_is_utf8() -> None:
    whole = HEADER.replace("{}", "茶").encode() + "茶".encode()
    for end in (len(whole) - 1, len(whole) - 2):
        assert decode(whole[:end]) == (HEADER.replace("{}", "茶"), "utf-8")


def test_a_broken_letter_does_not_stop_the_rest() -> None:
    text, name = decode(HEADER.encode("gb18030") + b"\xff\xff")
    assert name == "gb18030"
    assert text.startswith("交易日期")


def test_a_file_that_two_programs_have_written_to() -> None:
    text = "交易日期,金额,摘要\n2026-03-02,1.00,退款\n2026-03-03,2.00,plain\n"
    lines = text.splitlines(keepends=True)
    assert decode(lines[0].encode("gb18030") + "".join(lines[1:]).encode())[0] == text
    assert decode(lines[0].encode() + "".join(lines[1:]).encode("gb18030")) == (text, "gb18030")
    short = "交易日期\n联通\n"
    assert decode(short.encode("gb18030")) == (short, "gb18030")

"""Which encoding a statement is in: its mark, strict UTF-8, or the Chinese encoding whose headers make sense."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)

_HEADER_WORDS: Final = {
    "gb18030": (
        "交易 日期 时间 金额 余额 账户 账号 摘要 对方 币种 流水 订单 商户 支付 收入 支出 备注 户名 记账 手续费 状态"
    ).split(),
    "big5hkscs": (
        "交易 日期 時間 金額 餘額 帳戶 帳號 摘要 對方 幣別 流水 訂單 商戶 付款 收入 支出 備註 戶名 記帳 手續費 狀態"
    ).split(),
}
"""Words that head the columns of statements on either side of the strait."""

_CHINESE: Final = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e¥·\u2010-\u2026]+")
"""What the letters of a Chinese line beyond ASCII are, where it is read as what it is."""

_SCORED: Final = 64 * 1024


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the encoding's name as the contract says it (``utf-8``, ``gb18030``, ``cp1252``)."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as problem:
        if problem.reason == "unexpected end of data" and problem.start >= len(data) - 3 and problem.start:
            # A file cut off inside its last letter is still UTF-8.
            return data[: problem.start].decode("utf-8"), "utf-8"
    scores = {codec: _score(data[:_SCORED], codec, words) for codec, words in _HEADER_WORDS.items()}
    best = max(scores, key=lambda codec: scores[codec])
    if scores[best] == 0:
        best = "cp1252"
    if best == "cp1252":
        return _western(data)
    return _lines(data, best), best


def decode_as(data: bytes, name: str) -> str:
    """A part of a file whose encoding :func:`decode` has told."""
    return _lines(data, name) if name in _HEADER_WORDS else data.decode(name)


def _lines(data: bytes, codec: str) -> str:
    return "\n".join(_line(line, codec) for line in data.split(b"\n"))


def _line(line: bytes, codec: str) -> str:
    """A line of a Chinese file: in UTF-8 where it is Chinese so, as in a file that two programs have written to."""
    if line.isascii():
        return line.decode("ascii")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode(codec, "replace")
    return text if _is_chinese(text) else line.decode(codec, "replace")


def is_utf8(line: bytes) -> bool:
    """Whether a line of a file in a Chinese encoding is in UTF-8 all the same."""
    try:
        return _is_chinese(line.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _is_chinese(text: str) -> bool:
    letters = "".join(letter for letter in text if not letter.isascii())
    return len(letters) > 1 and _CHINESE.fullmatch(letters) is not None


def _score(data: bytes, codec: str, words: Sequence[str]) -> int:
    text = _lines(data, codec)
    return sum(len(word) * text.count(word) for word in words)


def _western(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "iso-8859-1"

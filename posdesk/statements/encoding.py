"""Which encoding a statement is in: its mark, strict UTF-8, or the Chinese encoding whose headers make sense."""

from __future__ import annotations

import codecs
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
    return data.decode(best, "replace"), best


def _score(data: bytes, codec: str, words: Sequence[str]) -> int:
    text = data.decode(codec, "replace")
    return sum(len(word) * text.count(word) for word in words)


def _western(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "iso-8859-1"

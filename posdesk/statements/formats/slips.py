"""Bank slips (回单): each proves one payment, and nothing about any other day."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from posdesk.statements import cards
from posdesk.statements.errors import SlipUnclear
from posdesk.statements.formats import Read
from posdesk.statements.formats.pdf_lines import Line
from posdesk.statements.model import Entry, Kind, Statement
from posdesk.statements.numbers import currency_of, minor_of, moment_of

_BLANK: Final = re.compile(
    r"(?<=[^\x00-\x7f:()]) (?=[\x21-\x7e])|(?<=[\x21-\x7e]) (?=[^\x00-\x7f])|(?<=[:(]) | (?=[:(])"
)
_TITLE: Final = re.compile(r"回单|回單|收款通知|入账通知|付款通知|轉帳通知")
_END: Final = r"[:]?\s*"
_DATE: Final = re.compile(
    rf"(?:交易日期|记账日期|入账日期|回单日期|交易時間|交易时间|日期){_END}"
    r"(\d{4}\s*[-/.年]?\s*\d{1,2}\s*[-/.月]?\s*\d{1,2})"
)
_SUM: Final = re.compile(
    rf"(?:小写|小寫|金额|金額)(?:[(](?:小写|小寫|元)[)])?{_END}(?:(?P<code>[A-Z]{{3}}|人民币|人民幣|¥)\s*)?"
    r"(?P<sum>\d{1,3}(?:,\d{3})+\.\d{2}|\d+\.\d{2})"
)
_IN: Final = re.compile(r"收款回单|收款通知|入账通知|来账|來帳|贷记|收入|借贷标志[:]?\s*贷|收付[:]?\s*收")
_OUT: Final = re.compile(r"付款回单|付款通知|往账|借记|支出|借贷标志[:]?\s*借|收付[:]?\s*付")
_PAYER: Final = re.compile(rf"(?:付款人|付款方)(?:户名|名称|全称)?{_END}(?P<name>[^\s:]{{2,40}})")
_PAYEE: Final = re.compile(rf"(?:收款人|收款方)(?:户名|名称|全称)?{_END}(?P<name>[^\s:]{{2,40}})")
_OWN: Final = {
    True: re.compile(rf"(?:收款人|收款方)(?:账号|帐号|帳號|卡号){_END}(?P<number>[\d*]{{4,30}})"),
    False: re.compile(rf"(?:付款人|付款方)(?:账号|帐号|帳號|卡号){_END}(?P<number>[\d*]{{4,30}})"),
}
_NUMBER: Final = re.compile(
    rf"(?:流水号|流水號|回单编号|回單編號|业务编号|凭证号|交易序号){_END}(?P<number>[A-Za-z0-9-]{{4,40}})"
)
_WORDS: Final = re.compile(rf"(?:摘要|用途|附言|备注|備註){_END}(?P<words>[^\s:]{{1,60}})")


def read(pages: Sequence[Sequence[Line]], name: str) -> Read | None:
    """The payments of the slips, a statement an account and currency; None where the pages hold none.

    ``SlipUnclear`` where a slip does not say its day, its sum, or whether money came or went.
    """
    texts = [text for lines in pages for text in _slips(lines)]
    if not texts:
        return None
    groups: dict[tuple[str, str | None], list[Entry]] = defaultdict(list)
    for line, text in texts:
        entry = _entry(line, text, name)
        groups[entry.account, entry.currency].append(entry)
    statements = tuple(
        Statement(account=account, currency=currency, entries=tuple(entries), partial=True)
        for (account, currency), entries in groups.items()
    )
    return Read(Kind.BANK, "pdf", None, statements)


def _slips(lines: Sequence[Line]) -> list[tuple[int, str]]:
    """The text of each slip of a page, parted by their titles, and the line on which it begins."""
    found: list[tuple[int, list[str]]] = []
    for line in lines:
        words = _tight(line.text)
        if _TITLE.search(words) and not _NUMBER.search(words):
            found.append((line.number, []))
        if found:
            found[-1][1].append(words)
    return [(number, "\n".join(told)) for number, told in found if _SUM.search("\n".join(told))]


def _tight(text: str) -> str:
    """A line in half-width forms, without the blanks that a typesetter puts between figures and Chinese letters."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", text))


def _entry(line: int, text: str, name: str) -> Entry:
    day, amount = _DATE.search(text), _SUM.search(text)
    into, out = _IN.search(text) is not None, _OUT.search(text) is not None
    if day is None or amount is None or into is out:
        raise SlipUnclear(file=name, line=line)
    try:
        moment = moment_of(re.sub(r"\s", "", day[1]))
    except ValueError as problem:
        raise SlipUnclear(file=name, line=line) from problem
    assert moment is not None  # there are figures in it
    currency = currency_of(amount["code"] or "") or "CNY"
    minor, _ = minor_of(Decimal(amount["sum"].replace(",", "")), currency)
    other, own = (_PAYER if into else _PAYEE).search(text), _OWN[into].search(text)
    number, words = _NUMBER.search(text), _WORDS.search(text)
    return Entry(
        date=moment[0],
        amount=minor if into else -minor,
        currency=currency,
        account=cards.account_shown(own["number"]) if own else "",
        counterparty=other["name"] if other else "",
        reference=number["number"] if number else "",
        memo=words["words"] if words else "",
        line=line,
    )

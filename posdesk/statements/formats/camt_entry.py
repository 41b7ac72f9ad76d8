"""One entry (``Ntry``) of an ISO 20022 account report."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final, TypeAlias, cast

from lxml import etree

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.formats.faults import UnreadableLine, expected
from posdesk.statements.model import Caution, Entry
from posdesk.statements.numbers import minor_of

Node: TypeAlias = etree._Element
"""lxml offers no public name for its elements."""

_AMOUNT: Final = re.compile(r"\+?\d{1,18}(?:\.\d{0,13})?")
_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NOTHING: Final = frozenset({"", "NOTPROVIDED", "NOTAVAILABLE", "NONREF"})
_TOLD: Final = 20
"""Transactions of a batch whose texts are kept: a batch may hold thousands, and is one line all the same."""
_PENDING: Final = frozenset({"PDNG", "FUTR"})


def tag_of(node: Node) -> str:
    """An element's name without its namespace."""
    return _local(node.tag)


@lru_cache(maxsize=512)
def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def line_of(node: Node) -> int:
    """The line, counted from 1, in which an element begins."""
    return cast("int | None", node.sourceline) or 0


def child(node: Node, name: str) -> Node | None:
    """The first child of that name, in whatever namespace."""
    for candidate in node:
        if _local(candidate.tag) == name:
            return candidate
    return None


def text_of(node: Node | None, *path: str) -> str:
    """The text at the end of a path of names, empty where there is none."""
    for name in path:
        if node is None:
            return ""
        node = child(node, name)
    return (node.text or "").strip() if node is not None else ""


def sum_of(text: str | None) -> Decimal | None:
    """A sum as the standard writes it, without a sign; None for anything else."""
    stripped = (text or "").strip()
    return Decimal(stripped) if _AMOUNT.fullmatch(stripped) else None


def day_of(text: str) -> date | None:
    """The day of a date or a moment, as written: its zone is the bank's own."""
    found = _DAY.match(text.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found is not None else None
    except ValueError:
        return None


def direction_of(text: str) -> bool | None:
    """Whether money comes in; a reversal's direction is already its own."""
    return {"CRDT": True, "DBIT": False}.get(text)


def entry_of(node: Node, account: str, fallback: date | None, name: str) -> tuple[Entry, tuple[Caution, ...]]:
    """The entry and what is to be said of it; ``fallback`` is the report's own day, for entries that have none."""
    parts: dict[str, Node] = {}
    transactions: list[Node] = []
    for part in node:
        tag = _local(part.tag)
        if tag == "NtryDtls":
            transactions.extend(part)
        elif tag == "TxDtls":
            # In the first version the transactions stand in the entry itself.
            transactions.append(part)
        else:
            parts.setdefault(tag, part)
    line = line_of(node)
    amount = parts.get("Amt")
    value = sum_of(amount.text) if amount is not None else None
    if amount is None or value is None:
        raise UnreadableLine(file=name, line=line, expected=expected("amount"))
    credit = direction_of(text_of(parts.get("CdtDbtInd")))
    if credit is None:
        raise UnreadableLine(file=name, line=line, expected=expected("direction"))
    currency = amount.get("Ccy") or None
    minor, exact = minor_of(value, currency)
    cautions = []
    if not exact:
        rounded = said("statements.line.rounded", amount=str(value), rounded=Money(minor, currency))
        cautions.append(Caution(rounded, line))
    value_date = _dated(parts.get("ValDt"))
    day = _dated(parts.get("BookgDt")) or value_date
    if day is None:
        if fallback is None:
            raise UnreadableLine(file=name, line=line, expected=expected("date"))
        day = fallback
        cautions.append(Caution(said("statements.line.no_date", day=day), line))
    status = text_of(parts.get("Sts")) or text_of(parts.get("Sts"), "Cd")
    who, references, memo = _told(transactions, credit)
    bank = text_of(parts.get("AcctSvcrRef"))
    references += [text_of(parts.get("NtryRef")), bank]
    return (
        Entry(
            date=day,
            amount=minor if credit else -minor,
            currency=currency,
            account=account,
            id=bank if bank.upper() not in _NOTHING else "",
            value_date=value_date,
            counterparty=who,
            reference=next((text for text in references if text.upper() not in _NOTHING), ""),
            memo=" ".join(dict.fromkeys([*memo, *_words(text_of(parts.get("AddtlNtryInf")))])),
            pending=status in _PENDING,
            neutral=status == "INFO",
            line=line,
        ),
        tuple(cautions),
    )


def _dated(node: Node | None) -> date | None:
    return day_of(text_of(node, "Dt") or text_of(node, "DtTm")) if node is not None else None


def _words(text: str) -> list[str]:
    """A text as a list of none or one, so that equal texts are said once."""
    plain = " ".join(text.split())
    return [plain] if plain else []


def _told(parts: list[Node], credit: bool) -> tuple[str, list[str], list[str]]:
    """Other parties, references and memos of the transactions in an entry; a batch stays one entry."""
    who: list[str] = []
    references: list[str] = []
    memo: list[str] = []
    transactions = 0
    for part in parts:
        tag = _local(part.tag)
        if tag == "TxDtls" and transactions < _TOLD:
            transactions += 1
            _transaction(part, credit, who, references, memo)
        elif tag == "Btch":
            references.append(text_of(part, "PmtInfId") or text_of(part, "MsgId"))
    return ", ".join(dict.fromkeys(who)), references, memo


def _transaction(node: Node, credit: bool, who: list[str], references: list[str], memo: list[str]) -> None:
    for part in node:
        tag = tag_of(part)
        if tag == "Refs":
            references += [text_of(part, "EndToEndId"), text_of(part, "InstrId"), text_of(part, "AcctSvcrRef")]
        elif tag == "RltdPties":
            who += _party(part, credit)
        elif tag == "RmtInf":
            memo += _remittance(part)
        elif tag == "AddtlTxInf":
            memo += _words(part.text or "")


def _party(node: Node, credit: bool) -> list[str]:
    """Who paid (of a credit) or was paid (of a debit); later versions put the name one level deeper."""
    for tag in ("Dbtr", "UltmtDbtr") if credit else ("Cdtr", "UltmtCdtr"):
        party = child(node, tag)
        if party is not None and (name := text_of(party, "Nm") or text_of(party, "Pty", "Nm")):
            return _words(name)
    return []


def _remittance(node: Node) -> list[str]:
    found: list[str] = []
    for part in node:
        if tag_of(part) == "Ustrd":
            found += _words(part.text or "")
        elif tag_of(part) == "Strd":
            found += _words(text_of(part, "CdtrRefInf", "Ref") or text_of(part, "CdtrRefInf", "CdtrRef"))
            for document in part:
                if tag_of(document) == "RfrdDocInf":
                    found += _words(text_of(document, "Nb") or text_of(document, "RfrdDocNb"))
                elif tag_of(document) == "AddtlRmtInf":
                    found += _words(document.text or "")
    return found

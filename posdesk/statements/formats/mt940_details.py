"""What a bank writes into ``:86:``: who, for what, and under which reference, in the dialects that are about.

Known dialects: German sub-fields (``166?00GUTSCHRIFT?20EREF+…?32NAME``, with ``?``, ``>`` or ``<``), SEPA words
(``EREF+``, ``SVWZ+``), Dutch and Belgian codes (``/EREF/…//CNTP/…//REMI/…``), bare field numbers (``:NS:``), free text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_WIDTH: Final = 65
"""Characters of a full line of ``:86:``; what follows one is the same word."""

_FIELDS: Final = re.compile(r"\s*\d{0,3}([?<>~^])(?=\d\d)")
_SEPA: Final = re.compile(r"\b(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\+")
_CODES: Final = re.compile(
    r"/(EREF|PREF|KREF|MARF|CSID|CNTP|REMI|ORDP|BENM|NAME|IBAN|BIC|ADDR|ISDT|TRCD|RTRN|UDTR|ULTC|ULTD|PURP|ID|TRTP|ACCW|CSTD)/"
)
_PURPOSE: Final = (*(f"{number}" for number in range(20, 30)), "60", "61", "62", "63")
_FIELD_WIDTH: Final = 27
_ACCOUNT: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}|\d{6,34}")
_BIC: Final = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_NO_REFERENCE: Final = frozenset({"", "NONREF", "NOTPROVIDED", "EREF", "PREF", "MARF", "KREF", "KREF+", "EREF+"})


@dataclass(frozen=True, slots=True)
class Details:
    """Who, under which reference, for what."""

    counterparty: str = ""
    reference: str = ""
    memo: str = ""


def details(lines: list[str]) -> Details:
    """What the lines of a ``:86:`` (or of a ``:NS:``) say."""
    if (fields := _FIELDS.match(lines[0])) is not None:
        return _german("".join(lines), fields[1])
    text = _joined(lines)
    if _CODES.search(text):
        return _coded(text)
    if len(lines) > 1 and all(re.match(r"\d\d", line) for line in lines):
        return _numbered(lines)
    return Details(memo=_plain(text))


def reference_of(customer: str, detailed: str, bank: str) -> str:
    """The first that is one: the customer's reference, that of the details, the bank's."""
    for candidate in (customer.strip(), detailed.strip(), bank.strip()):
        if candidate.upper() not in _NO_REFERENCE:
            return candidate
    return ""


def _joined(lines: list[str]) -> str:
    """One text of wrapped lines: a full line, or one that ends in a blank, goes on without another blank."""
    text = ""
    for position, line in enumerate(lines):
        text += line
        # Some banks count ``:86:`` into the width of its first line, others do not.
        full = len(line) >= _WIDTH or (position == 0 and len(line) == _WIDTH - len(":86:"))
        if not full and not line.endswith(" "):
            text += " "
    return text


def _plain(text: str) -> str:
    return " ".join(text.split())


def _german(text: str, separator: str) -> Details:
    """Sub-fields: 00 the posting's name, 20 to 29 and 60 to 63 the purpose, 32 and 33 the other party."""
    found: dict[str, str] = {}
    for part in re.split(re.escape(separator) + r"(?=\d\d)", text)[1:]:
        found.setdefault(part[:2], part[2:])
    purpose = ""
    for number in _PURPOSE:
        piece = found.get(number)
        if piece is not None:
            purpose += piece if len(piece) >= _FIELD_WIDTH else piece + " "
    words = _sepa(purpose)
    name = _plain(found.get("32", "") + found.get("33", ""))
    memo = _plain(words.get("SVWZ", words.get("", "")))
    if words.get("ABWA"):
        memo = f"{memo} {_plain(words['ABWA'])}"
    reference = next((words[key].strip() for key in ("EREF", "KREF", "MREF") if words.get(key, "").strip()), "")
    return Details(name, reference, _plain(f"{found.get('00', '')} {memo}"))


def _sepa(text: str) -> dict[str, str]:
    """The SEPA words of a purpose; what stands before the first is under the empty word."""
    parts = _SEPA.split(text)
    words = {"": parts[0]}
    for word, value in zip(parts[1::2], parts[2::2], strict=True):
        words.setdefault(word, value)
    return words


def _coded(text: str) -> Details:
    """Codes between slashes; ``/CNTP/`` holds account, bank, name and place of the other party."""
    parts = _CODES.split(text)
    words: dict[str, str] = {}
    for word, value in zip(parts[1::2], parts[2::2], strict=True):
        words.setdefault(word, value.strip())
    name = words.get("NAME", "").strip("/ ")
    if not name and "CNTP" in words:
        pieces = [piece.strip() for piece in words["CNTP"].split("/") if piece.strip()]
        name = next((piece for piece in pieces if not _ACCOUNT.fullmatch(piece) and not _BIC.fullmatch(piece)), "")
    remittance = re.sub(r"^/?(?:USTD|STRD)/+(?:CUR/+)?", "", words.get("REMI", "")).strip("/ ")
    reference = next((words[key].strip("/ ") for key in ("EREF", "PREF", "KREF", "MARF") if words.get(key)), "")
    everything = (part.strip("/ ") for part in (parts[0], *parts[2::2]))
    memo = _plain(remittance) or _plain(" ".join(everything))
    return Details(_plain(name), reference, memo)


def _numbered(lines: list[str]) -> Details:
    """Two digits before each line: 01 to 14 the purpose, 15 and 16 the other party, 17 the posting's name."""
    fields = [(int(line[:2]), line[2:].strip()) for line in lines]
    purpose = " ".join(text for number, text in fields if number <= 14 and text)
    name = " ".join(text for number, text in fields if number in (15, 16) and text)
    posting = " ".join(text for number, text in fields if number == 17 and text)
    return Details(name, "", _plain(f"{posting} {purpose}"))

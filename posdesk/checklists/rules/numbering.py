"""The number of a sheet, and what its code says: neither holds anything of cards, accounts or devices."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from posdesk.kit.errors import UsageError

PREFIX: Final = "PDS1"
"""What the code of a sheet begins with; that of a device is another, so that nobody takes paper for a device."""
MARK_LENGTH: Final = 16
_NUMBER: Final = re.compile(r"PD-(\d{4})(0[1-9]|1[0-2])-(\d{1,6})-(\d{3,6})")
_CODE: Final = re.compile(rf"{PREFIX}\|({_NUMBER.pattern})\|([A-Z2-7]{{{MARK_LENGTH}}})")
_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class MonthWrong(UsageError):
    """That is no month; data: ``given``."""

    code = "month_wrong"


@dataclass(frozen=True, slots=True)
class Code:
    """What the code of a sheet says."""

    number: str
    mark: str


def number(month: str, shop: int | None, nth: int) -> str:
    """The number of a sheet; shop 0 is where no shop is named."""
    return f"PD-{month.replace('-', '')}-{shop or 0}-{nth:03d}"


def next_number(month: str, shop: int | None, known: Iterable[str]) -> str:
    """The number after those that were given for a month and a shop; none is given twice."""
    own = [parts for one in known if (parts := _NUMBER.fullmatch(one)) is not None]
    used = [int(one[4]) for one in own if f"{one[1]}-{one[2]}" == month and int(one[3]) == (shop or 0)]
    return number(month, shop, max(used, default=0) + 1)


def mark(content: bytes, salt: str) -> str:
    """The hash that stands in the code: of all that is on the sheet, and of a salt that no paper shows."""
    digest = hashlib.sha256(salt.encode() + b"\0" + content).digest()
    return base64.b32encode(digest)[:MARK_LENGTH].decode()


def payload(number: str, mark: str) -> str:
    """What the code on the paper says."""
    return f"{PREFIX}|{number}|{mark}"


def read(text: str) -> Code | None:
    """A sheet's code among codes; None where it is none."""
    found = _CODE.fullmatch(text.strip())
    return None if found is None else Code(found[1], found[6])


def same(one: str, other: str) -> bool:
    """Whether two marks are the same."""
    return hmac.compare_digest(one.encode(), other.encode())


def month_of(day: date) -> str:
    """The month of a day, as ``2026-11``."""
    return f"{day:%Y-%m}"


def first_day(month: str) -> date:
    """The first day of a month; raises :class:`MonthWrong`."""
    found = _MONTH.fullmatch(month)
    if found is None or int(found[1]) < 1:
        raise MonthWrong(given=month)
    return date(int(found[1]), int(found[2]), 1)


def last_day(month: str) -> date:
    """The last day of a month."""
    return date.fromordinal(first_day(later(month)).toordinal() - 1)


def later(month: str, by: int = 1) -> str:
    """The month so many months later."""
    day = first_day(month)
    years, rest = divmod(day.year * 12 + day.month - 1 + by, 12)
    return f"{years:04d}-{rest + 1:02d}"

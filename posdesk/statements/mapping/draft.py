"""A mapping that is still being made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from posdesk.statements.model import Kind
from posdesk.statements.numbers import Order
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import header_name

PREFIX: Final = "mapped."
"""What the formats of mappings begin with."""

_STRANGE: Final = re.compile(r"[^\w]+")
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Names that Windows keeps for its devices."""
_LONGEST: Final = 60

SKIPPED: Final = ("", "[!0-9]*")
"""What stands where the day should, in rows that are no movements: totals and notes."""


@dataclass(slots=True)
class Draft:
    """What a profile will say, while it is still being changed."""

    format: str = "mapped.table"
    kind: Kind = Kind.BANK
    columns: dict[str, list[str]] = field(default_factory=dict)
    dates: Order = "ymd"
    decimal: Literal[".", ","] = "."
    sign: Literal["=", "~"] = "="
    unsigned: bool = False
    currency: str | None = None
    channel: str = "card"
    names: list[str] = field(default_factory=list)
    """The columns of a table that has no header row, in order."""
    direction: dict[str, list[str]] = field(default_factory=dict)
    dateless: str = ""
    """The column of days, where rows without a day are no movements."""


def draft_of(profile: Profile, names: Iterable[str]) -> Draft | None:
    """A profile as a draft for a table with columns of these names; None where it says more than a draft can."""
    known = {header_name(name): name for name in names}
    columns: dict[str, list[str]] = {}
    for role, parts in profile.columns.items():
        held = [known[name] for column in parts for name in column if name in known]
        if held:
            columns[role] = held
    dateless = ""
    if profile.rules:
        only = profile.rules[0]
        days = profile.columns["date"][0]
        if len(profile.rules) > 1 or not only.skip or only.when != ((days, SKIPPED),):
            return None
        dateless = next(iter(columns.get("date", ())), "")
    if profile.checks or profile.finds or profile.words or profile.notes or profile.drop:
        return None
    if profile.never or profile.empty or profile.exempt or profile.undated or profile.basis != "gross":
        return None
    if profile.strict or profile.widths or profile.minor or profile.dated:
        return None
    if profile.dates == "column" or profile.decimal == "column":
        return None
    if profile.sign not in ("=", "~") or profile.fee_sign != "gross" or profile.ragged or profile.account:
        return None
    return Draft(
        format=profile.format,
        kind=profile.kind,
        columns=columns,
        dates=profile.dates,
        decimal=profile.decimal,
        sign="~" if profile.sign == "~" else "=",
        unsigned=profile.unsigned,
        currency=profile.currency,
        channel=profile.channel or "card",
        names=list(profile.names),
        direction={side: list(words) for side, words in profile.direction.items()},
        dateless=dateless,
    )


def plain_name(name: str) -> str:
    """A name that every file system takes: letters of any language, figures and hyphens."""
    plain = _STRANGE.sub("-", name.casefold()).strip("-_")[:_LONGEST].strip("-") or "table"
    return f"{plain}-1" if _RESERVED.fullmatch(plain) else plain

"""What a profile's TOML may hold and of which type, before anybody asks what it means."""

from __future__ import annotations

from typing import Any

import msgspec

Names = str | list[str]
"""One column, or several."""


class RuleTable(msgspec.Struct):
    """One ``[[rule]]``."""

    when: dict[str, list[str]] = {}
    kind: str = ""
    sign: str = "="
    amount: str = ""
    neutral: bool = False
    pending: bool = False
    skip: bool = False
    id: Names = ""


class CheckTable(msgspec.Struct):
    """One ``[[check]]``."""

    of: str = ""
    pattern: str = ""
    row: str = ""
    heading: str = ""
    values: dict[str, str] = {}
    zero: str = ""


class ProfileTable(msgspec.Struct):
    """The whole of it."""

    format: str = ""
    kind: str = ""
    currency: str = ""
    channel: str = ""
    account: str = ""
    header: list[str] = []
    never: list[str] = []
    also: list[str] = []
    dates: str = ""
    decimal: str = ""
    sign: str = ""
    fee_sign: str = ""
    unsigned: bool = False
    ragged: bool = False
    empty: list[str] = []
    basis: str = ""
    undated: list[str] = []
    strict: bool = False
    names: list[str] = []
    widths: list[int] = []
    minor: bool = False
    dated: dict[str, str] = {}
    drop: list[str] = []
    exempt: list[str] = []
    columns: dict[str, Names] = {}
    direction: dict[str, list[str]] = {}
    words: dict[str, dict[str, str]] = {}
    rule: list[RuleTable] = []
    find: list[str] = []
    check: list[CheckTable] = []
    note: list[str] = []


def wrong_type(table: dict[str, Any]) -> str:
    """The first value that is of another type than it may be, and where it stands; empty where there is none."""
    try:
        msgspec.convert(table, ProfileTable)
    except msgspec.ValidationError as problem:
        return str(problem)
    return ""

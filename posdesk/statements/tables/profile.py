"""Profiles: what one layout of one bank or provider looks like, as TOML (see docs/add-a-format.md)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, TypeVar, cast

from posdesk.kit.resources import resource
from posdesk.statements.errors import BadProfile
from posdesk.statements.model import Kind, TakingKind
from posdesk.statements.numbers import Order
from posdesk.statements.tables.schema import wrong_type
from posdesk.statements.tables.sheet import header_name

VALUES: Final = frozenset(
    {"date", "time", "value_date", "amount", "credit", "debit", "direction", "balance", "currency", "fee", "net",
     "gross", "gross_currency", "opening", "closing"}
)  # fmt: skip
"""Roles that one column fills."""

SUMS: Final = frozenset({"amount", "credit", "debit", "fee", "gross"})
"""Roles of which several columns are added."""

TEXTS: Final = frozenset(
    {"account", "counterparty", "reference", "memo", "id", "order", "original_order", "merchant", "terminal", "batch",
     "card", "channel", "status"}
)  # fmt: skip
"""Roles that several columns may fill together, in the order given."""

SIGNS: Final = frozenset({"+", "-", "=", "~"})
"""Always positive, always negative, as it stands, turned round."""

_FACTS: Final = frozenset(
    {"account", "merchant", "currency", "start", "end", "opening", "closing", "year", "month"}
)  # fmt: skip
_MOMENT: Final = frozenset({"year", "month", "day"})
_COUNTED: Final = frozenset({"all", "in", "out", "neutral", "fee", *TakingKind})
_KEYS: Final = frozenset(
    {"format", "kind", "currency", "channel", "account", "header", "never", "also", "dates", "decimal", "sign",
     "fee_sign", "unsigned", "ragged", "empty",
     "basis", "undated", "strict", "names", "widths", "minor", "dated",
     "drop", "exempt", "columns", "direction", "words", "rule", "find", "check",
     "note"}
)  # fmt: skip

_BAR: Final = re.compile(r"(?<!\\)\|")
"""What parts the names of a column; a bar behind a backslash is part of a name."""

_T = TypeVar("_T", bound=str)

Column = tuple[str, ...]
"""One column under any of its names, each as :func:`header_name` gives it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What rows of a sort are: the first rule whose words all fit holds."""

    when: tuple[tuple[Column, tuple[str, ...]], ...] = ()
    kind: TakingKind | None = None
    sign: str = ""
    amount: Column = ()
    neutral: bool = False
    pending: bool = False
    skip: bool = False
    id: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A count or sum that the file itself states; ``of`` says over which rows.

    By ``pattern`` (groups ``count`` and ``sum``), by a row whose first cell fits ``row`` and whose columns hold sums,
    or by a row that begins with ``heading`` and names columns whose values stand in the next row. With ``zero`` it is
    that the nets of each batch that was paid out, its payout among them, add up to nothing.
    """

    of: str = ""
    pattern: re.Pattern[str] | None = None
    row: str = ""
    heading: str = ""
    values: tuple[tuple[Column, str, str], ...] = ()
    """Column, ``count`` or ``sum``, and over which rows."""
    zero: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """One layout."""

    file: str
    format: str
    kind: Kind
    header: tuple[Column, ...]
    columns: Mapping[str, tuple[Column, ...]]
    names: tuple[str, ...] = ()
    """The columns, in order, of a table that has no header row; "" for one that is not read."""
    widths: tuple[int, ...] = ()
    """How many bytes each of the names is wide, in a file of fixed width."""
    minor: bool = False
    """Sums are minor units without a point."""
    dated: tuple[tuple[Column, re.Pattern[str]], ...] = ()
    """Columns that tell the year of days without one."""
    never: Column = ()
    known: frozenset[str] = frozenset()
    currency: str | None = None
    channel: str = ""
    account: str = ""
    dates: Order | Literal["column"] = "ymd"
    decimal: Literal[".", ",", "column"] = "."
    sign: str = "="
    fee_sign: str = "gross"
    basis: str = "gross"
    undated: tuple[Column, ...] = ()
    unsigned: bool = False
    ragged: bool = False
    strict: bool = False
    """With any column that is not known it is not this layout."""
    empty: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    exempt: frozenset[str] = frozenset()
    direction: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    finds: tuple[re.Pattern[str], ...] = ()
    checks: tuple[Check, ...] = ()
    notes: tuple[str, ...] = ()


def fits(word: str, patterns: tuple[str, ...]) -> bool:
    """Whether a cell is one of the words; ``*`` stands for anything."""
    return any(fnmatchcase(word, pattern) for pattern in patterns)


@cache
def profiles() -> tuple[Profile, ...]:
    """Every profile that travels with the program."""
    return tuple(load(path) for path in sorted(resource("profiles").glob("*.toml")))


def load(path: Path) -> Profile:
    """One profile from its file; ``BadProfile`` says what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        raise BadProfile(file=path.name, problem=str(problem)) from problem
    return parse(text, path.name)


def parse(text: str, name: str) -> Profile:
    """One profile from its TOML; ``BadProfile`` says what is wrong with it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BadProfile(file=name, problem=str(problem)) from problem
    return _Loader(name, table).profile()


class _Loader:
    def __init__(self, file: str, table: dict[str, Any]) -> None:
        self._file = file
        self._table = table

    def profile(self) -> Profile:
        table = self._table
        self._only(table, _KEYS, "the profile")
        if problem := wrong_type(table):
            self._fail(problem)
        columns = {role: self._columns(role, value) for role, value in self._map("columns").items()}
        drop = frozenset(header_name(name) for name in self._list("drop"))
        header = tuple(self._column(name) for name in self._list("header"))
        finds = tuple(self._pattern(text, _FACTS) for text in self._list("find"))
        rules = tuple(self._rule(rule) for rule in table.get("rule", ()))
        checks = tuple(self._check(check) for check in table.get("check", ()))
        known = {name for role in columns.values() for column in role for name in column}
        known |= {name for column in header for name in column} | drop
        known |= {
            name for rule in rules for column in (rule.amount, *(part for part, _ in rule.when)) for name in column
        }
        known |= {name for text in self._list("undated") for name in self._column(text)}
        known |= {header_name(name) for name in self._list("also")}
        profile = Profile(
            file=self._file,
            format=table.get("format", ""),
            kind=self._choice("kind", tuple(Kind), Kind.BANK),
            header=header,
            columns=columns,
            names=tuple(self._list("names")),
            widths=self._widths(),
            minor=table.get("minor", False),
            dated=tuple(
                (self._column(name), self._pattern(text, _MOMENT)) for name, text in self._map("dated").items()
            ),
            never=tuple(header_name(name) for name in self._list("never")),
            known=frozenset(known),
            currency=table.get("currency"),
            channel=table.get("channel", ""),
            account=table.get("account", ""),
            dates=cast(Order, self._choice("dates", ("ymd", "dmy", "mdy", "md", "column"), "ymd")),
            decimal=cast(Literal[".", ","], self._choice("decimal", (".", ",", "column"), ".")),
            sign=self._choice("sign", tuple(SIGNS), "="),
            fee_sign=self._choice("fee_sign", ("gross", "=", "~"), "gross"),
            basis=self._choice("basis", ("gross", "net"), "gross"),
            undated=tuple(self._column(name) for name in self._list("undated")),
            unsigned=table.get("unsigned", False),
            ragged=table.get("ragged", False),
            strict=table.get("strict", False),
            empty=frozenset(self._list("empty")),
            drop=drop,
            exempt=frozenset(header_name(name) for name in self._list("exempt")),
            direction=self._direction(),
            words=self._words(),
            rules=rules,
            finds=finds,
            checks=checks,
            notes=tuple(self._list("note")),
        )
        self._sound(profile)
        return profile

    def _sound(self, profile: Profile) -> None:
        columns = profile.columns
        if not profile.format or not (profile.header or profile.names):
            self._fail("format and header are needed, or names where there is no header")
        if profile.widths and len(profile.widths) != len(profile.names):
            self._fail("names and widths must be as many")
        if any(pattern.groupindex.keys() != _MOMENT for _, pattern in profile.dated):
            self._fail("a pattern of [dated] needs year, month and day")
        names = [header_name(name) for name in profile.names if name]
        if len(names) != len(set(names)):
            self._fail("two of names are the same")
        read = [column for role in columns.values() for column in role]
        if names and any(set(column).isdisjoint(names) for column in read):
            self._fail("columns reads a column that is not in names")
        if "date" not in columns and profile.kind is not Kind.SETTLEMENTS:
            self._fail("columns.date is needed")
        if "direction" in columns and not profile.direction:
            self._fail("columns.direction needs a [direction] table with in and out")
        sums = {"amount"} & columns.keys() or {"credit", "debit"} & columns.keys()
        if not sums and not any(rule.amount for rule in profile.rules):
            self._fail("columns.amount, or columns.credit and columns.debit, are needed")
        if profile.kind is Kind.DAILY:
            self._fail("kind must be bank, takings or settlements")
        if profile.kind is not Kind.BANK and not profile.channel and "channel" not in columns:
            self._fail("takings and settlements need a channel")
        if profile.basis == "net" and "fee" not in columns:
            self._fail("basis net needs columns.fee")
        for role, parts in columns.items():
            if role in VALUES - SUMS and len(parts) != 1:
                self._fail(f"columns.{role} takes one column")
            if any(name in profile.drop for part in parts for name in part):
                self._fail(f"columns.{role} reads a column that is dropped")

    def _fail(self, problem: str) -> None:
        raise BadProfile(file=self._file, problem=problem)

    def _only(self, table: Mapping[str, Any], allowed: frozenset[str], where: str) -> None:
        unknown = sorted(table.keys() - allowed)
        if unknown:
            self._fail(f"{where} has unknown keys: {', '.join(unknown)}")

    def _list(self, key: str) -> list[str]:
        return list(self._table.get(key, ()))

    def _widths(self) -> tuple[int, ...]:
        widths = tuple(self._table.get("widths", ()))
        if any(width < 1 for width in widths):
            self._fail("widths must be 1 at least")
        return widths

    def _map(self, key: str) -> dict[str, Any]:
        return dict(self._table.get(key, {}))

    def _choice(self, key: str, allowed: tuple[_T, ...], default: _T) -> _T:
        value = self._table.get(key, default)
        for choice in allowed:
            if value == choice:
                return choice
        self._fail(f"{key} must be one of {', '.join(sorted(allowed))}")
        return default

    def _column(self, names: str) -> Column:
        if not names.strip("|"):
            self._fail(f"a column must be a name, or names parted by |: {names!r}")
        return tuple(header_name(name.replace(r"\|", "|")) for name in _BAR.split(names))

    def _columns(self, role: str, value: str | list[str]) -> tuple[Column, ...]:
        if role not in VALUES | TEXTS:
            self._fail(f"columns.{role} is no role")
        return tuple(self._column(names) for names in (value if isinstance(value, list) else [value]))

    def _direction(self) -> dict[str, tuple[str, ...]]:
        table = self._map("direction")
        self._only(table, frozenset({"in", "out", "neutral"}), "[direction]")
        return {side: tuple(words) for side, words in table.items()}

    def _words(self) -> dict[str, tuple[tuple[str, str], ...]]:
        table = self._map("words")
        self._only(table, TEXTS | {"currency"}, "[words]")
        return {role: tuple(words.items()) for role, words in table.items()}

    def _pattern(self, text: str, groups: frozenset[str]) -> re.Pattern[str]:
        """A pattern that takes time in step with what it looks through, whoever has written it."""
        import re2

        quiet = re2.Options()
        quiet.log_errors = False
        try:
            pattern = cast("re.Pattern[str]", re2.compile(text, quiet))
        except re2.error as problem:
            reason = problem.args[0]
            self._fail(f"not a pattern: {text!r}: {reason.decode() if isinstance(reason, bytes) else reason}")
            raise
        strange = pattern.groupindex.keys() - groups
        if strange:
            self._fail(f"unknown groups in {text!r}: {', '.join(sorted(strange))}")
        return pattern

    def _rule(self, table: dict[str, Any]) -> Rule:
        self._only(
            table, frozenset({"when", "kind", "sign", "amount", "neutral", "pending", "skip", "id"}), "a [[rule]]"
        )
        kind = table.get("kind")
        if kind is not None and kind not in tuple(TakingKind):
            self._fail(f"a rule's kind is none of ours: {kind!r}")
        if table.get("sign", "=") not in SIGNS:
            self._fail(f"a rule's sign must be one of {', '.join(sorted(SIGNS))}")
        return Rule(
            when=tuple((self._column(names), tuple(words)) for names, words in table.get("when", {}).items()),
            kind=TakingKind(kind) if kind else None,
            sign=table.get("sign", ""),
            amount=self._column(table["amount"]) if "amount" in table else (),
            neutral=table.get("neutral", False),
            pending=table.get("pending", False),
            skip=table.get("skip", False),
            id=self._columns("id", table["id"]) if "id" in table else (),
        )

    def _check(self, table: dict[str, Any]) -> Check:
        self._only(table, frozenset({"of", "pattern", "row", "heading", "values", "zero"}), "a [[check]]")
        if "zero" in table:
            if table != {"zero": "batch"}:
                self._fail('a check of zero is zero = "batch", and nothing else')
            return Check(zero="batch")
        of = table.get("of", "")
        values: list[tuple[Column, str, str]] = []
        for names, what in table.get("values", {}).items():
            measure, _, rows = what.partition(":")
            if measure not in ("count", "sum") or rows not in _COUNTED:
                self._fail(f"a check's value must be count:… or sum:… of {', '.join(sorted(_COUNTED))}: {what!r}")
            values.append((self._column(names), measure, rows))
        ways = sum(key in table for key in ("pattern", "row", "heading"))
        if ways != 1 or ("pattern" in table) != (of in _COUNTED) or ("pattern" not in table) != bool(values):
            self._fail("a check needs pattern and of, or row and values, or heading and values")
        pattern = self._pattern(table["pattern"], frozenset({"count", "sum"})) if "pattern" in table else None
        return Check(of, pattern, table.get("row", ""), header_name(table.get("heading", "")), tuple(values))

"""A verdict as bytes, and what it is known by: where nothing has changed since, it is shown again and not worked out.

It is known by what was asked of which files, and by the program that answered: its version, its own source where that
lies as files, and the holidays that it counts with. Each part that is kept has a proof, made of that and of its bytes,
so that nothing is taken for true that was written for another question, or that somebody has changed.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import cache, cached_property, partial
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import Any, Final, TypeVar

from posdesk import __version__
from posdesk.kit.columns import Texts, pack, unpack
from posdesk.kit.resources import resource
from posdesk.reconcile.grounds import Evidence
from posdesk.reconcile.model import (
    Coverage,
    Finding,
    FindingKind,
    Line,
    LineStatus,
    Payout,
    Settlement,
    Status,
    Verdict,
    Wallet,
)
from posdesk.reconcile.recalled import Part
from posdesk.statements.model import ReadFile, Statement

T = TypeVar("T")

Telling = Generator[None, None, T]
"""Work that is done a little at a time; what comes of it is returned at the end."""

_FORM: Final = 1
"""Of the bytes."""
_QUICK: Final = 1
"""How hard they are pressed."""
_BLOCK: Final = 512
"""Rows that are told in one go, and pressed together: so much evidence is unfolded to look at one."""
_JUDGING: Final = ("kit", "reconcile", "statements")
"""What a verdict hangs on."""
_APART: Final = frozenset({"entries", "takings", "proofs", "warnings"})
"""What of a statement is told otherwise, or decides nothing."""

_TABLES: Final[Mapping[str, tuple[type[Any], Mapping[str, Callable[[str], object]]]]] = {
    "coverage": (Coverage, {}),
    "settlements": (Settlement, {"status": Status}),
    "payouts": (Payout, {}),
    "lines": (Line, {"status": LineStatus}),
    "wallets": (Wallet, {}),
    "findings": (Finding, {"kind": FindingKind}),
}
"""What each list of a verdict is of, and which words of these are of an enumeration."""


@cache
def edition() -> str:
    """What else a verdict hangs on beside the question and the files."""
    made = hashlib.sha256(f"{_FORM}\x1f{__version__}\x1f{version('holidays')}".encode())
    package = Path(__file__).resolve().parents[1]
    sources = [path for room in _JUDGING for path in (package / room).rglob("*.py") if "ui" not in path.parts]
    for path in (*sorted(sources), *sorted(resource("calendars").glob("*.toml"))):
        made.update(path.read_bytes())
    return made.hexdigest()


def keys(question: object, files: Sequence[ReadFile]) -> list[str]:
    """By what an answer to a question, whose text says all of it, is known: about one file, two, and so on."""
    found = accumulate((_digest(edition(), repr(question)), *map(_mark, files)), _digest)
    return list(found)[1:]


def _mark(file: ReadFile) -> str:
    """What a file is known by: its content, and what is still there of it."""
    said = (file.digest, file.path.name, str(file.kind), file.format, [_figures(one) for one in file.statements])
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _figures(one: Statement) -> list[object]:
    # Of an account that is made personal only payouts are left, under the same digest.
    return [len(one.entries), *(getattr(one, each.name) for each in fields(one) if each.name not in _APART)]


def part(name: str, key: str, value: object) -> Part:
    """A part of what is kept under a key."""
    from msgspec import msgpack

    told = zlib.compress(msgpack.encode(value), _QUICK)
    return Part(name, _digest(name, key, hashlib.sha256(told).hexdigest()), told)


def proven(found: Part | None, keys: Sequence[str]) -> int | None:
    """Under which of some keys a part was kept, by its place; None where under none, or where it was changed since."""
    if found is None:
        return None
    told = hashlib.sha256(found.told).hexdigest()
    return next((n for n in reversed(range(len(keys))) if found.proof == _digest(found.name, keys[n], told)), None)


def opened(found: Part) -> Any:
    """What :func:`part` was given."""
    from msgspec import msgpack

    return msgpack.decode(zlib.decompress(found.told))


def _digest(*words: str) -> str:
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()


def tell(verdict: Verdict) -> Telling[dict[str, Any]]:
    """A verdict with all evidence, as what msgpack has; a little at a time, for evidence takes long to work out."""
    texts = Texts()
    tables: dict[str, list[dict[str, Any]]] = {}
    for name, (kind, _) in _TABLES.items():
        blocks = tables[name] = []
        for block in _blocks(kind, getattr(verdict, name), texts):
            blocks.append(block)
            yield
    return {
        "as_of": verdict.as_of.toordinal(),
        "terms": [verdict.terms_guessed, verdict.terms_toml],
        "at_risk": dict(verdict.at_risk),
        "cautions": pack(verdict.cautions, texts),
        "statuses": None if verdict.statuses is None else {str(one): n for one, n in verdict.statuses.items()},
        "tables": tables,
        "texts": texts.every(),
    }


def _names(kind: type[Any]) -> list[str]:
    found: tuple[str, ...] | None = getattr(kind, "_fields", None)
    return list(found or (one.name for one in fields(kind)))


def _blocks(kind: type[Any], rows: Sequence[Any], texts: Texts) -> Iterator[dict[str, Any]]:
    """The rows of a list, some at a time: each field a column, and the evidence by itself."""
    from msgspec import msgpack

    names = _names(kind)
    for start in range(0, len(rows), _BLOCK):
        block = rows[start : start + _BLOCK]
        told = {name: pack([getattr(one, name) for one in block], texts) for name in names if name != "evidence"}
        grounds = pack((_once(one.evidence) for one in block), texts) if "evidence" in names else None
        # A block of evidence stays folded until somebody looks at it.
        yield {"rows": told, "evidence": grounds and zlib.compress(msgpack.encode(grounds), _QUICK)}


def _once(evidence: Mapping[str, object]) -> Mapping[str, object]:
    return evidence.once() if isinstance(evidence, Evidence) else evidence


def verdict(told: Mapping[str, Any]) -> Verdict:
    """The verdict again, whole; evidence is unfolded when somebody looks at it."""
    texts, statuses = told["texts"], told["statuses"]
    lists = {name: tuple(_rows(*_TABLES[name], blocks, texts)) for name, blocks in told["tables"].items()}
    guessed, toml = told["terms"]
    return Verdict(
        as_of=date.fromordinal(told["as_of"]),
        at_risk=told["at_risk"],
        terms_guessed=guessed,
        terms_toml=toml,
        cautions=tuple(unpack(told["cautions"], texts)),
        statuses=None if statuses is None else {Status(name): n for name, n in statuses.items()},
        **lists,
    )


def _rows(
    kind: type[Any], words: Mapping[str, Callable[[str], object]], blocks: Sequence[Mapping[str, Any]],
    texts: Sequence[str],
) -> Iterator[Any]:  # fmt: skip
    for block in blocks:
        columns: list[Sequence[Any]] = []
        for name in _names(kind):
            if name == "evidence":
                folded = _Folded(block["evidence"], texts)
                columns.append([Evidence(partial(folded.at, n)) for n in range(len(columns[0]))])
                continue
            column = unpack(block["rows"][name], texts)
            columns.append([words[name](one) for one in column] if name in words else column)
        yield from map(kind, *columns)


class _Folded:
    """The evidence of some rows, unfolded when the first is looked at."""

    def __init__(self, told: bytes, texts: Sequence[str]) -> None:
        self._told = told
        self._texts = texts

    @cached_property
    def _rows(self) -> list[Mapping[str, object]]:
        from msgspec import msgpack

        return unpack(msgpack.decode(zlib.decompress(self._told)), self._texts)

    def at(self, n: int) -> Mapping[str, object]:
        """The evidence of a row, by its place among them."""
        return self._rows[n]

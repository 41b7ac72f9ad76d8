"""Sums of takings that were worked out before, kept as bytes: what has not changed is not read again.

A set of sums is known by what it was made of (the files' digests, in their order) and how (the SQL, which says the
fees, cut-offs and groups of the terms, and the program that wrote it). Under one key they are the same to the digit.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from posdesk import __version__
from posdesk.kit.codes import Codes
from posdesk.reconcile.adding import Adding
from posdesk.reconcile.spread import Anew, stand_apart
from posdesk.reconcile.sums import Desk, Sums
from posdesk.reconcile.terms import Channel
from posdesk.statements.model import ReadFile
from posdesk.statements.service import open_takings

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FORM: Final = 3
"""Of the bytes; another one is not read."""
_QUICK: Final = 1
"""How hard they are pressed: columns of sums lose three quarters at once."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Sums as somebody keeps them: their key, the digests of their files in order, and the sums."""

    key: str
    digests: tuple[str, ...]
    told: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what was said, as somebody keeps it: what it is, a proof of what it answers, and its bytes."""

    name: str
    proof: str
    told: bytes


class Memory(Protocol):
    """Who keeps sums, and what was said, from one run to the next."""

    def sums(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """Key and digests of all that are kept."""

    def recall(self, key: str) -> bytes:
        """What is kept under a key."""

    def part(self, name: str) -> Part | None:
        """A part of what the last run said; None where none is kept."""


def _key(sql: Adding, keys: Sequence[str], timezone: str, files: Sequence[ReadFile]) -> str:
    """By which sums of some files are known, before it is known which sales a void cancels."""
    made_of = (sql.parted(keys), sql.rounded(), sql.names(), timezone, *(file.digest for file in files))
    return hashlib.sha256("\x1f".join((str(_FORM), __version__, *made_of)).encode()).hexdigest()


def tell(sums: Sums, cancelled: Sequence[tuple[str, str, str]]) -> bytes:
    """Sums as bytes, with the sales that were taken back by a void."""
    from msgspec import msgpack

    columns = {name: _packed(column) for name, column in sums.finest().items()}
    told = {"kept": list(sums.kept), "cancelled": [list(one) for one in cancelled], "columns": columns}
    return zlib.compress(msgpack.encode(told), _QUICK)


@dataclass(frozen=True, slots=True)
class Recalled:
    """Sums that were kept."""

    kept: tuple[str, ...]
    cancelled: frozenset[tuple[str, str, str]]
    columns: Mapping[str, NDArray[Any]]

    @classmethod
    def of(cls, told: bytes) -> Recalled:
        """What :func:`tell` made."""
        from msgspec import msgpack

        found = msgpack.decode(zlib.decompress(told))
        return cls(
            kept=tuple(found["kept"]),
            cancelled=frozenset((merchant, channel, name) for merchant, channel, name in found["cancelled"]),
            columns={name: _unpacked(one) for name, one in found["columns"].items()},
        )

    def sums(self, desk: Desk, sql: Adding, keys: Sequence[str]) -> Sums:
        """The sums again; ``desk`` is asked for what stands in no sum."""
        held = open_takings(())
        held.connection.register("told", dict(self.columns))
        return Sums.recalled(desk, held, sql, keys, self.kept)


@dataclass(frozen=True, slots=True)
class Found:
    """Sums that are known, and those of the files that came since; with what has them, and the files of each."""

    sql: Adding
    ones: tuple[Sums, ...]
    held: tuple[Desk, ...]
    groups: tuple[tuple[ReadFile, ...], ...]


def recall(
    desk: Desk,
    files: Sequence[ReadFile],
    entries: Sequence[Channel],
    keys: Sequence[str],
    timezone: str,
    memory: Memory,
) -> Found | None:  # fmt: skip
    """The sums of some files, so far as they are known, and the rest added up; None where all must be added up anew."""
    known = _covered(files, memory)
    plain = Adding(entries, ())
    if not entries or any(key != _key(plain, keys, timezone, theirs) for key, theirs in known):
        return None
    told = [Recalled.of(memory.recall(key)) for key, _ in known]
    if not told:
        return None
    sql = Adding(entries, frozenset().union(*(one.cancelled for one in told)))
    ones = [one.sums(desk, sql, keys) for one in told]
    groups, held = [theirs for _, theirs in known], [one.held for one in ones]
    seen = {file.digest for theirs in groups for file in theirs}
    rest = tuple(file for file in files if file.digest not in seen)
    try:
        if rest:
            held.append(open_takings(rest, timezone=timezone))
            more = Sums(held[-1], sql, keys, ones[0].kept)
            stand_apart(ones, more)
            ones.append(more)
            groups.append(rest)
    except BaseException as problem:
        for one in held:
            one.close()
        if isinstance(problem, Anew):
            return None
        raise
    return Found(sql, tuple(ones), tuple(held), tuple(groups))


def worth_keeping(
    ones: Sequence[Sums], groups: Sequence[tuple[ReadFile, ...]], sql: Adding, keys: Sequence[str], timezone: str,
    known: Collection[str],
) -> tuple[list[str], list[Kept]]:  # fmt: skip
    """The keys of some sums, and those of them that are not known, to be kept."""
    plain = Adding(sql.entries, ())
    names = [_key(plain, keys, timezone, files) for files in groups]
    new = [
        Kept(name, tuple(file.digest for file in files), tell(one, sorted(sql.cancelled)))
        for name, files, one in zip(names, groups, ones, strict=True)
        if name not in known and all(file.digest for file in files)
    ]
    return names, new


def _covered(files: Sequence[ReadFile], memory: Memory) -> list[tuple[str, tuple[ReadFile, ...]]]:
    """The sums that are kept, each with its files; none where not all of these are here, or they come otherwise."""
    place = {file.digest: n for n, file in enumerate(files) if file.digest}
    found: list[tuple[str, tuple[ReadFile, ...]]] = []
    seen: set[str] = set()
    for key, digests in memory.sums():
        places = [place.get(digest, -1) for digest in digests]
        if min(places, default=-1) < 0 or places != sorted(places) or not seen.isdisjoint(digests):
            return []
        seen.update(digests)
        found.append((key, tuple(files[n] for n in places)))
    return found


def _packed(column: NDArray[Any]) -> dict[str, Any]:
    """A column as what msgpack has: numbers and moments as they lie in memory, texts by number."""
    import numpy as np

    mask = np.ma.getmaskarray(column)
    data = np.ma.getdata(column)
    packed: dict[str, Any] = {"none": np.packbits(mask).tobytes() if mask.any() else b"", "count": len(data)}
    if data.dtype == object:
        codes = Codes("" if none else value for value, none in zip(data.tolist(), mask.tolist(), strict=True))
        return {**packed, "texts": list(codes.values), "data": np.array(codes.column, dtype=np.int32).tobytes()}
    return {**packed, "kind": data.dtype.str, "data": data.tobytes()}


def _unpacked(packed: Mapping[str, Any]) -> NDArray[Any]:
    import numpy as np

    if "texts" in packed:
        texts = np.array([*packed["texts"], ""], dtype=object)
        data: NDArray[Any] = texts[np.frombuffer(packed["data"], dtype=np.int32)]
    else:
        data = np.frombuffer(packed["data"], dtype=np.dtype(packed["kind"]))
    if not packed["none"]:
        return data
    mask = np.unpackbits(np.frombuffer(packed["none"], dtype=np.uint8), count=packed["count"]).astype(bool)
    return np.ma.masked_array(data, mask)

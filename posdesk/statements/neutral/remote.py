"""Takings in an object store, read where they lie; nothing comes here but a cluster's command and its workers.

DuckDB is not given the store. It is given a file system of ours in which there are the objects that were found, under
names of ours, to be read and not to be written: what is not among them has no name by which it could be asked for.
Who may read them is for the machine to say (its environment, its role, its configuration), and is never given here.

A piece is read into memory and handed on; nothing is kept on a disk. What was read counts only if the object is still
the version that was found: that is asked after each question, since a store tells nobody who is reading of a change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime
from io import SEEK_CUR, SEEK_END, SEEK_SET
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from fsspec import AbstractFileSystem
from fsspec.core import url_to_fs

from posdesk.kit.errors import PosdeskError, UsageError
from posdesk.kit.jobs import Job
from posdesk.statements.errors import EmptyFile
from posdesk.statements.model import Remote
from posdesk.statements.neutral.errors import (
    NothingThere,
    NotRemoteTakings,
    ObjectChanged,
    StoreFails,
    StoreRefuses,
    StoreUnfit,
)
from posdesk.statements.neutral.layout import TAKINGS, identify_header
from posdesk.statements.neutral.parquet import MAGIC, OBJECTS, parquet_types

T = TypeVar("T")

_PACKAGES: Final = {
    "s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "az": "adlfs", "abfs": "adlfs", "abfss": "adlfs",
    "http": "aiohttp", "https": "aiohttp",
}  # fmt: skip
"""The stores, and the package that speaks with each. Not whatever else fsspec can open: files, archives, shells."""

_VERSION: Final = (
    *("ETag", "etag", "generation", "md5Hash", "Content-MD5", "content_md5"),
    *("LastModified", "Last-Modified", "last_modified", "updated", "mtime"),
)
"""What stores say of an object that is another when the object is, each in its own words."""

_AT_ONCE: Final = 8
"""Objects that are looked at together: to look at one is to wait."""
_LOOK: Final = 0.1
"""Seconds between two looks at whether somebody has stopped the work."""
_ANY_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)


def find(addresses: Sequence[str], job: Job) -> list[Remote]:
    """The objects at some addresses, those of each pattern by name; the first that is no takings is an error."""
    for address in addresses:
        _plain(address)
    every = [one for address in addresses for one in _expanded(address)]
    with ThreadPoolExecutor(_AT_ONCE, "store") as pool:
        futures = [pool.submit(_identified, one) for one in every]
        try:
            waiting = set(futures)
            while waiting:
                _, waiting = wait(waiting, timeout=_LOOK)
                job.step("reading", len(futures) - len(waiting), len(futures))
            return [future.result() for future in futures]
        finally:
            pool.shutdown(cancel_futures=True)


class Objects(AbstractFileSystem):  # type: ignore[misc]  # fsspec ships no types
    """Some objects as a file system for DuckDB, by the names that it is given; read-only, and nothing else is there."""

    protocol = OBJECTS
    cachable = False

    def __init__(self, objects: Mapping[str, Remote]) -> None:
        super().__init__()
        self._objects = dict(objects)
        self._asked: set[Remote] = set()
        self._trouble: PosdeskError | None = None

    def glob(self, path: str, **_options: object) -> list[str]:
        """The name itself, for there are no patterns."""
        return [path] if path in self._objects else []

    def info(self, path: str, **_options: object) -> dict[str, object]:
        """What DuckDB wants to know of a file."""
        return {"name": path, "size": self._objects[path].size, "type": "file"}

    def modified(self, path: str) -> datetime:
        """A day that is always the same, for so is a version."""
        return _ANY_DAY

    def open(self, path: str, mode: str = "rb", **_options: object) -> Pieces:
        """An object, for reading."""
        if mode != "rb":
            raise PermissionError(mode)
        remote = self._objects[path]
        self._asked.add(remote)
        return Pieces(remote, self._noting)

    def check(self) -> None:
        """Raise ``ObjectChanged`` where what was read since the last check is no longer what was found."""
        asked, self._asked = self._asked, set()
        for remote in asked:
            _same(remote)

    def blame(self) -> None:
        """Raise what went wrong with the store, if anything did; DuckDB says of it only that it did."""
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise trouble
        self.check()

    def _noting(self, read: Callable[[], bytes]) -> bytes:
        try:
            return read()
        except PosdeskError as problem:
            self._trouble = problem
            raise


class Pieces:
    """An object of a store as an open file: every read is one request for that part of it."""

    def __init__(self, remote: Remote, noting: Callable[[Callable[[], bytes]], bytes]) -> None:
        self._remote = remote
        self._noting = noting
        self._at = 0

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        """Go somewhere."""
        self._at = offset + {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._remote.size}[whence]
        return self._at

    def tell(self) -> int:
        """Where it is."""
        return self._at

    def read(self, size: int = -1) -> bytes:
        """So many bytes from there, or all that are left."""
        end = self._remote.size if size < 0 else min(self._remote.size, self._at + size)
        if end <= self._at:
            return b""
        found = self._noting(lambda: _piece(self._remote, self._at, end))
        self._at = end
        return found

    def close(self) -> None:
        """There is nothing to let go."""


def _plain(address: str) -> None:
    """Refuse what is no address of a store, and one with a secret in it, which any list of processes would show."""
    parts = urlsplit(address)
    if parts.scheme not in _PACKAGES or "::" in address:
        raise UsageError(problem=f"addresses begin with {', '.join(f'{scheme}://' for scheme in _PACKAGES)}")
    web = parts.scheme in ("http", "https")
    if ":" in parts.netloc.rpartition("@")[0] or (web and ("@" in parts.netloc or parts.query or parts.fragment)):
        raise UsageError(problem="an address holds no name, password or signature: the machine's configuration does")


def _expanded(address: str) -> list[str]:
    """The addresses that fit a pattern, by name; an address without one as it is."""
    if not any(mark in address for mark in "*?["):
        return [address]

    def fitting() -> list[str]:
        store, path = _store(address)
        found = store.glob(path, detail=True)
        return sorted(store.unstrip_protocol(name) for name, one in found.items() if one.get("type") != "directory")

    names = _said(address, fitting)
    if not names:
        raise NothingThere(file=address)
    return names


def _identified(address: str) -> Remote:
    """An object, where it is a Parquet of takings."""
    remote = _found(address)
    if remote.size == 0:
        raise EmptyFile(file=address)
    head = _piece(remote, 0, min(remote.size, len(MAGIC)))
    if head != MAGIC or identify_header(list(parquet_types(remote))) != TAKINGS:
        raise NotRemoteTakings(file=address)
    return remote


def _found(address: str) -> Remote:
    """An object as it is now."""

    def ask() -> Mapping[str, Any]:
        store, path = _store(address)
        # Some remember what they have once listed, and would not see that it changed.
        store.invalidate_cache()
        found: Mapping[str, Any] = store.info(path)
        return found

    told = _said(address, ask)
    if told.get("type") == "directory":
        raise NothingThere(file=address)
    size, marks = told.get("size"), [f"{name} {told[name]}" for name in _VERSION if told.get(name)]
    if size is None or not marks:
        raise StoreUnfit(file=address)
    # The address is part of it: what servers of the web call a version may be no more than a date and a size.
    version = hashlib.sha256("\n".join((address, str(size), *marks)).encode()).hexdigest()
    return Remote(address, version, int(size))


def _same(remote: Remote) -> None:
    if _found(remote.address) != remote:
        raise ObjectChanged(file=remote.address)


def _piece(remote: Remote, start: int, end: int) -> bytes:
    """A part of an object, whole."""

    def fetch() -> bytes:
        store, path = _store(remote.address)
        found: bytes = store.cat_file(path, start=start, end=end)
        return found

    try:
        found = _said(remote.address, fetch)
    except StoreFails:
        # A store refuses a part that is no longer there, each in its own words.
        _same(remote)
        raise
    if len(found) == end - start:
        return found
    _same(remote)
    # More than was asked for is the whole object, from a server that knows no parts; less is one that broke off.
    if len(found) > end - start:
        raise StoreUnfit(file=remote.address)
    raise StoreFails(file=remote.address, reason="IncompleteRead")


def _store(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it; with whatever the machine's configuration says of it."""
    scheme = urlsplit(address).scheme
    try:
        store, path = url_to_fs(address, use_listings_cache=False)
    except ImportError as missing:
        raise UsageError(
            problem=f"{scheme}:// needs the package {_PACKAGES[scheme]}, here and on every worker"
        ) from missing
    return store, path


def _said(address: str, ask: Callable[[], T]) -> T:
    """What a store answers, its errors in our words: every package has some of its own, beside Python's."""
    try:
        return ask()
    except PosdeskError:
        raise
    except Exception as problem:
        # For the web fsspec says of every failure that nothing is there, and tells the reason behind it.
        cause = problem.__cause__ if address.startswith("http") and problem.__cause__ else problem
        status = getattr(cause, "status", None)
        name = type(cause).__name__
        if isinstance(cause, PermissionError) or status in (401, 403) or "Credential" in name:
            raise StoreRefuses(file=address) from problem
        if isinstance(cause, FileNotFoundError) or status in (404, 410):
            raise NothingThere(file=address) from problem
        raise StoreFails(file=address, reason=name) from problem

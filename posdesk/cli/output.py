"""How commands write: stable English or JSON on stdout, messages for people and progress on stderr."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from posdesk.kit.errors import UsageError
from posdesk.kit.jobs import Job, Progress
from posdesk.kit.text import Text

_PIECE: Final = 500
"""Items of a list that are written at once."""


def use_utf8() -> None:
    """The contract's output is UTF-8, whatever the console's habit is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stderr else "strict")


def print_json(document: Mapping[str, object]) -> None:
    """One JSON document; what it holds as iterators is written as lists, piece by piece, and never held whole."""
    from msgspec import json

    between = b"{"
    for key, value in document.items():
        _write(between + json.encode(key) + b":")
        between = b","
        if isinstance(value, Iterator):
            _write_list(value)
        else:
            _write(json.encode(value))
    _write(b"}\n")


def _write_list(items: Iterator[object]) -> None:
    from msgspec import json

    between = b"["
    while piece := list(islice(items, _PIECE)):
        _write(between + json.encode(piece)[1:-1])
        between = b","
    _write(b"]" if between == b"," else b"[]")


def _write(data: bytes) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.buffer.write(data)
    else:
        sys.stdout.write(data.decode())


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
    """Aligned columns; a Chinese letter is two columns wide. ``right`` names the columns of figures."""
    table = [list(heads), *[list(row) for row in rows]]
    widths = [max(_width(row[column]) for row in table) for column in range(len(heads))]
    for row in table:
        cells = [_padded(cell, widths[at], at in right) for at, cell in enumerate(row)]
        print("  ".join(cells).rstrip())


def progress(language: str) -> Job:
    """A job that tells its progress on stderr when somebody is looking."""
    if not sys.stderr.isatty():
        return Job()
    words = Text(language)

    def tell(at: Progress) -> None:
        done = f" {at.done}/{at.total}" if at.total else ""
        print(f"\r\x1b[K{words.word(f'stage.{at.stage}')}{done}", end="", file=sys.stderr, flush=True)
        if at.total and at.done == at.total:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    return Job(tell)


def write_whole(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write a whole file or none: beside its place first, then renamed."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(problem=f"{path.name} cannot be written ({error.strerror})") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space

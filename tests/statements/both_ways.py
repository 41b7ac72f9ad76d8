"""Tables read by the column and by the row, to be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import pytest

from posdesk.statements import long, service
from posdesk.statements.long import rows, textfile
from posdesk.statements.model import ReadFile, Statement

_NEVER = 1 << 60


@pytest.fixture(autouse=True)
def short_is_long() -> Iterator[None]:
    """A few rows are enough for a long table, and a page is short."""
    with (
        patch.object(service, "LONG", 0),
        patch.object(service, "LONG_SHEET", 0),
        patch.object(textfile, "_FEWEST", 1),
        patch.object(rows, "_PAGE", 7),
    ):
        yield


def by_column(path: Path, **options: object) -> ReadFile | None:
    """What the file says, where it is read by the column; None where that steps back."""
    stepped: list[bool] = []

    def watched(real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object) -> object:
            found = real(*given)
            stepped.append(found is None)
            return found

        return call

    with ExitStack() as stack:
        for name in ("read", "read_grids"):
            stack.enter_context(patch.object(long, name, watched(getattr(long, name))))
        (file,) = service.read([path], **options)  # type: ignore[arg-type]
    return None if all(stepped) else file


def by_row(path: Path) -> ReadFile:
    """What it says, read row by row."""
    with patch.object(service, "LONG", _NEVER), patch.object(service, "LONG_SHEET", _NEVER):
        (file,) = service.read([path])
    return file


def lines(statement: Statement) -> list[object]:
    """The lines of a bank's statement, or its takings."""
    return [*statement.entries, *statement.takings]


def same(path: Path) -> bool:
    """Whether the file was read by the column; whichever way it was, it says the same."""
    found, wanted = by_column(path), by_row(path)
    if found is None:
        return False
    assert found == wanted
    assert [lines(one) for one in found.statements] == [lines(one) for one in wanted.statements]
    return True

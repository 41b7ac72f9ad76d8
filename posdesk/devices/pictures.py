"""Pictures that somebody chose or dropped, as files of theirs: read once, made ready, and not touched again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from posdesk.devices.errors import CannotRead
from posdesk.vault import service as vaults
from posdesk.vault.service import Ready

_MOST: Final = (32 << 20) + 1
"""Bytes that are read of a file: one more than may be kept, so that a larger one is refused and not cut."""


def take(path: Path) -> Ready:
    """A file made ready to be kept (slow).

    Raises :class:`CannotRead`, and ``AttachmentRefused`` with why it is not kept.
    """
    return vaults.ready(path.name, content(path))


def content(path: Path) -> bytes:
    """What a file holds, as much of it as may be kept; raises :class:`CannotRead`."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError as error:
        raise CannotRead(file=path.name, reason=error.strerror or type(error).__name__) from error

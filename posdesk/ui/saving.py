"""Writing a file that somebody asked for."""

from __future__ import annotations

from pathlib import Path

from posdesk.kit.errors import PosdeskError


class CannotSave(PosdeskError):
    """A file could not be written; data: ``file``, ``reason``."""

    code = "cannot_save"


def save(path: Path, content: bytes) -> None:
    """Write a file that the person asked for."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CannotSave(file=path.name, reason=error.strerror or type(error).__name__) from error

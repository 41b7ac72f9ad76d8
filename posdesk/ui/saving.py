"""Writing a file that somebody asked for, and taking one that somebody chose."""

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


class CannotTake(PosdeskError):
    """A file that was chosen could not be read; data: ``file``, ``reason``."""

    code = "cannot_take"


def load(path: Path) -> bytes:
    """What is in a file that the person chose."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotTake(file=path.name, reason=error.strerror or type(error).__name__) from error

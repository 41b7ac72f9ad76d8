"""Passwords of locked files: from a descriptor or from the terminal, never from an argument or the environment."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import Final

from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text

_LONGEST: Final = 64 * 1024
TRIES: Final = 3


def add(parser: argparse.ArgumentParser) -> None:
    """``--file-passphrase-fd``."""
    parser.add_argument(
        "--file-passphrase-fd",
        type=int,
        metavar="N",
        help="descriptor with passwords of locked files, one a line",
    )


def given(descriptor: int | None, option: str = "--file-passphrase-fd") -> tuple[str, ...]:
    """The passwords that wait at a descriptor, one a line; ``option`` is named where nothing can be read."""
    if descriptor is None:
        return ()
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as source:
            text = source.read(_LONGEST).decode("utf-8")
    except (OSError, ValueError) as problem:
        # the words of what was read must not show in what went wrong
        raise UsageError(problem=f"{option} {descriptor}: nothing can be read there") from (
            problem if isinstance(problem, OSError) else None
        )
    return tuple(line for line in text.splitlines() if line)


def can_ask() -> bool:
    """Whether somebody sits at the terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def ask(file: str, language: str) -> str:
    """The password of a file, typed unseen; empty where somebody gives up."""
    return getpass.getpass(Text(language).word("ask.password", file=file) + " ", sys.stderr)

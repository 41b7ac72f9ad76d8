"""``posdesk``: the window, or a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from posdesk.app import App

PARSER: Final = "--posdesk-parser"
"""The word by which a program that is one file calls itself to be the parsers' own process."""

COMMANDS: Final = frozenset({"read", "reconcile", "demo", "vault", "import", "devices", "guides", "passwords"})
"""Words that ask for a command; anything else is a file for the window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is the contract's."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [PARSER]:
        from posdesk.statements.service import serve

        serve()
        return 0
    if COMMANDS.intersection(words) or {"-h", "--help", "--version"}.intersection(words):
        from posdesk.cli.main import main as command

        return command(words, window)
    return window(words)


def window(words: Sequence[str], app: App | None = None) -> int:
    """Open the window on files; it is loaded here alone, so that no command waits for it."""
    from posdesk.shell.start import start

    return start(words, app)


def program() -> NoReturn:
    """The entry point of the installed program."""
    status = main()
    if "PySide6" not in sys.modules:
        # A command has written everything. To take a year's verdict apart, object by object, would cost another fifth
        # of a second.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    program()

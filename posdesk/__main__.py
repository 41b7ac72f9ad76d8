"""``posdesk``: the window, or a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

COMMANDS: Final = frozenset({"read", "reconcile", "demo"})
"""Words that ask for a command; anything else is a file for the window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is the contract's."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if COMMANDS.intersection(words) or {"-h", "--help", "--version"}.intersection(words):
        from posdesk.cli.main import main as command

        return command(words)
    from posdesk.shell.start import start

    return start(words)


if __name__ == "__main__":
    sys.exit(main())

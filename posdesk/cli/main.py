"""The commands: one parser, one exit status, one line on stderr for what went wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final, NoReturn

from posdesk import __version__
from posdesk.cli.output import use_utf8
from posdesk.kit.errors import Cancelled, PosdeskError, UsageError
from posdesk.kit.memory import keep_within_limit
from posdesk.kit.text import LANGUAGES, Text

if TYPE_CHECKING:
    from posdesk.app import App

COMMANDS: Final = {
    "read": "say what each file is, without changing anything",
    "reconcile": "say which takings never arrived, and why",
    "demo": "a made-up shop, its verdict and its report",
    "vault": "make, check, back up and restore the vault",
    "import": "read files and keep them in the vault; or take one out again",
    "guides": "list, read and search the guides; make a signed pack of guides",
    "passwords": "list accounts, say whose password is due, keep that one was changed, write a calendar",
    "checklist": "print a month's check, and keep which sheet it is",
    "devices": "list the inventory of devices, add to it, say what is due, write it to a file",
}
_MODULES: Final = {"import": "importing"}
"""Commands whose modules cannot be called as they are."""
INTERRUPTED: Final = 130

Window = Callable[[Sequence[str], "App"], int]
"""Opens the window on words of the command line and a session; the exit status is the program's."""


class Parser(argparse.ArgumentParser):
    """argparse, but what is wrong with the words is an error like every other."""

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise UsageError(problem=message)


def shared(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """``--lang``, ``--json`` and ``--vault``, which may stand before or after the command."""
    json_default = False if default is None else default
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="language of messages (default: en)")
    parser.add_argument("--json", action="store_true", default=json_default, help="print one JSON document")
    parser.add_argument("--vault", type=Path, metavar="DIR", default=default, help="the vault's folder")


def day(text: str) -> date:
    """A day of the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-06-26") from error


def build(words: Sequence[str]) -> Parser:
    """The parser; only the command that the words name is loaded, so that each starts fast."""
    parser = Parser(prog="posdesk", description="Keeps a small shop's card terminals and takings safe, offline.")
    parser.add_argument("--version", action="version", version=f"posdesk {__version__}")
    shared(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, purpose in COMMANDS.items():
        if name in words:
            _module(name).add_parser(commands)
        else:
            commands.add_parser(name, help=purpose)
    return parser


def main(arguments: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Run one command; the exit status is the contract's. ``window`` opens the window, for commands that end in it."""
    keep_within_limit()
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(words)
    use_utf8()
    try:
        parsed = build(words).parse_args(words)
        parsed.lang, parsed.window = language, window
        status: int = _module(parsed.command).run(parsed)
        sys.stdout.flush()
    except SystemExit as leaving:  # --help and --version
        return leaving.code if isinstance(leaving.code, int) else 0
    except (KeyboardInterrupt, Cancelled):
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; what Python flushes at its end must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except PosdeskError as problem:
        print("posdesk:", Text(language).word(f"error.{problem.code}", **problem.data), file=sys.stderr)
        return problem.status
    except MemoryError:
        print("posdesk:", Text(language).word("error.out_of_memory"), file=sys.stderr)
        return PosdeskError.status
    return status


def _module(command: str) -> ModuleType:
    return import_module(f"posdesk.cli.{_MODULES.get(command, command)}")


def _language(words: Sequence[str]) -> str:
    """The language asked for, found before the words are parsed, so that even their errors are in it."""
    for at, word in enumerate(words):
        value = word.partition("=")[2] if word.startswith("--lang=") else words[at + 1 : at + 2] and words[at + 1]
        if word.split("=")[0] == "--lang" and value in LANGUAGES:
            return str(value)
    return "en"

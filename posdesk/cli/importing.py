"""``posdesk import``: read files and keep them in the vault, or take one out again."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posdesk.cli import passphrases, secrets
from posdesk.cli.output import print_json, print_table, progress
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text

if TYPE_CHECKING:
    from posdesk.app import App


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import shared
    from posdesk.cli.read import MAPPING

    parser = commands.add_parser("import", help="read files and keep them in the vault; or take one out again")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--undo", type=int, metavar="ID", help="take the file with this number out; it can be put back")
    parser.add_argument("--terms", type=Path, metavar="FILE.toml", help="keep these terms as well")
    parser.add_argument("--mapping", type=Path, metavar="FILE.toml", action="append", default=[], help=MAPPING)
    secrets.add(parser)
    passphrases.add(parser)
    shared(parser)


def run(arguments: argparse.Namespace) -> int:
    """Keep what can be read, and list what is kept; 3 where a file could not be read."""
    from posdesk.app import open_app
    from posdesk.reconcile import service as reconcile

    if arguments.undo is not None and arguments.files:
        raise UsageError(problem="files to import, or --undo, not both")
    if arguments.terms is not None:
        # What is wrong with them is told before a passphrase is asked for.
        reconcile.read_terms(arguments.terms)
    app, job = open_app(), progress(arguments.lang)
    app.unlock_vault(secrets.folder(arguments), secrets.secret(arguments), job)
    words, status = Text(arguments.lang), 0
    try:
        if arguments.terms is not None:
            app.set_terms(arguments.terms.read_text(encoding="utf-8-sig"), arguments.terms.name)
        if arguments.undo is not None:
            if all(one.id != arguments.undo or one.removed for one in app.keeping.imports()):
                raise UsageError(problem=f"there is no import {arguments.undo}")
            app.undo_import(arguments.undo)
        for file in app.add_files(arguments.files, arguments.mapping, _passwords(arguments), job):
            if file.error is not None:
                status = file.error.status
                print("posdesk:", words.word(f"error.{file.error.code}", **file.error.data), file=sys.stderr)
        _list(app, json=arguments.json)
    finally:
        app.lock_vault(job)
    return status


def _passwords(arguments: argparse.Namespace) -> tuple[str, ...]:
    return passphrases.given(arguments.file_passphrase_fd)


def _list(app: App, *, json: bool) -> None:
    kept = app.keeping.imports()
    if json:
        rows = [
            {
                "id": one.id, "file": one.name, "kind": str(one.kind), "format": one.format, "lines": one.lines,
                "digest": one.digest, "imported": one.at, "removed": one.removed,
            }
            for one in kept
        ]  # fmt: skip
        print_json({"imports": rows})
        return
    heads = ("id", "file", "kind", "format", "lines", "imported", "removed")
    cells = [
        (str(one.id), one.name, str(one.kind), one.format, str(one.lines), one.at, one.removed or "-") for one in kept
    ]
    print_table(heads, cells, frozenset({0, 4}))

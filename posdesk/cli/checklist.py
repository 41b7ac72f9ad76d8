"""``posdesk checklist``: print the monthly check of a shop, and keep which sheet went to paper."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Final

from posdesk.cli import secrets
from posdesk.cli.output import print_json, progress, write_whole
from posdesk.kit.errors import UsageError
from posdesk.kit.text import LANGUAGES, Text

_PAPERS: Final = ("a4", "letter")
_MOST_LANGUAGES: Final = 2


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import COMMANDS, shared

    parser = commands.add_parser("checklist", help=COMMANDS["checklist"])
    parser.add_argument("month", metavar="MONTH", help="such as 2026-11")
    parser.add_argument("--pdf", type=Path, metavar="OUT", required=True, help="the file that is written")
    parser.add_argument("--shop", metavar="NAME", help="its shop, by name or number; needed where there are several")
    parser.add_argument("--paper", choices=_PAPERS, default="a4", help="default: a4")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--reasons", action="store_true", help="print how often each item is looked at, and why")
    parser.add_argument("--languages", type=_languages, metavar="LIST", help="one or two, such as zh_CN,en")
    secrets.add(parser)
    shared(parser)


def _languages(text: str) -> tuple[str, ...]:
    given = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not 1 <= len(given) <= _MOST_LANGUAGES or not set(given) <= set(LANGUAGES):
        raise argparse.ArgumentTypeError(f"{text}: one or two of {', '.join(LANGUAGES)}")
    return given


def run(arguments: argparse.Namespace) -> int:
    """Print the sheet."""
    from posdesk.checklists.model import Paper
    from posdesk.checklists.service import Choices, Order
    from posdesk.keeping import Keeping

    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        lists = kept.checklists()
        shop = lists.shop_named(arguments.shop)
        if shop is None and len(kept.register().book().shops) > 1:
            raise UsageError(problem="there are several shops: say which one with --shop")
        languages = arguments.languages or (arguments.lang,)
        choices = Choices(Paper(arguments.paper), arguments.large, languages, arguments.reasons)
        sheet = lists.print(Order(month=arguments.month, shop=None if shop is None else shop.id, choices=choices))
        pdf = lists.pages(sheet)
        write_whole(arguments.pdf, lambda file: file.write(pdf))
        devices = sum(block.machine is not None for block in lists.entry(sheet.number).printout.blocks)
    finally:
        kept.close(progress(arguments.lang))
    print("posdesk:", Text(arguments.lang).word("devices.paper.plaintext", file=arguments.pdf.name), file=sys.stderr)
    if arguments.json:
        told = {
            "sheet": sheet.number, "month": sheet.month, "shop": None if shop is None else shop.name,
            "pages": sheet.pages, "devices": devices, "template": sheet.version, "pdf": str(arguments.pdf),
        }  # fmt: skip
        print_json(told)
    else:
        print(f"{sheet.number}  {sheet.pages} pages  {arguments.pdf}")
    return 0

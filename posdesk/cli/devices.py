"""``posdesk devices``: list the inventory, add to it, say what it asks for, and write it to a file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.cli import secrets
from posdesk.cli.output import print_json, print_table, progress, write_whole
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text, said

if TYPE_CHECKING:
    from posdesk.devices.model import Device
    from posdesk.devices.service import Draft
    from posdesk.keeping import Keeping
    from posdesk.shop.service import Book

_ACT: Final = 1
_KINDS: Final = ("csv", "xlsx", "json", "pdf", "zip")
_STATES: Final = ("ordered", "received", "adopted")
_TEXTS: Final = ("name", "serial", "tid", "tusn", "make", "model", "place", "content", "firmware", "note")
_HEADS: Final = ("id", "name", "kind", "state", "make", "model", "serial", "tid", "place")


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import COMMANDS, day, shared

    parser = commands.add_parser("devices", help=COMMANDS["devices"])
    shared(parser)
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    listing = tasks.add_parser("list", help="list devices")
    listing.add_argument("--state", metavar="STATE", help="only those in a state, such as in_service")
    listing.add_argument("--shop", metavar="NAME", help="only those of a shop, by its name or number")
    listing.add_argument("--search", metavar="WORDS", help="only those in which every word is somewhere")
    adding = tasks.add_parser("add", help="take a device in, or with --table a list of them")
    for name in _TEXTS:
        adding.add_argument(f"--{name}", default="", metavar=name.upper())
    adding.add_argument("--kind", metavar="KIND", help="such as smart_pos, pos, static_code, soundbox; default: pos")
    adding.add_argument("--state", choices=_STATES, help="default: ordered; of a list: adopted, which is in use")
    adding.add_argument("--shop", metavar="NAME", help="its shop, by name or number")
    adding.add_argument("--bought", type=day, metavar="DATE")
    adding.add_argument("--installed", type=day, metavar="DATE")
    adding.add_argument("--table", type=Path, metavar="FILE", help="a CSV or XLSX whose first row names the columns")
    adding.add_argument(
        "--only-good", action="store_true", help="of a list, keep the good rows although others are not"
    )
    tasks.add_parser("due", help="say what the inventory asks for; 1 where something presses")
    writing = tasks.add_parser("export", help="write all of it to a file that is not encrypted")
    writing.add_argument("out", type=Path, metavar="OUT", help=".csv, .xlsx, .json, .pdf (PCI list) or .zip (photos)")
    for task in tasks.choices.values():
        secrets.add(task)
        shared(task)


def run(arguments: argparse.Namespace) -> int:
    """Do one of the tasks; 1 where ``due`` finds something that presses."""
    from posdesk.keeping import Keeping

    _refuse_words(arguments)
    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        return _TASKS[str(arguments.task)](kept, arguments)
    finally:
        if arguments.task == "add":
            kept.close(progress(arguments.lang))
        else:
            kept.vault.close()


def _refuse_words(arguments: argparse.Namespace) -> None:
    """What is wrong with the words is told before a passphrase is asked for."""
    from posdesk.devices.model import Status

    if arguments.task == "list" and arguments.state and arguments.state not in set(Status):
        raise UsageError(problem=f"--state {arguments.state}: it is one of {', '.join(Status)}")
    if arguments.task == "export" and _ending(arguments.out) not in _KINDS:
        raise UsageError(problem=f"{arguments.out.name}: the name must end in .csv, .xlsx, .json, .pdf or .zip")
    if arguments.task == "add":
        _kind(arguments)
        if arguments.table is not None and any(getattr(arguments, name) for name in _TEXTS):
            raise UsageError(problem="one device, or --table, not both")


def _kind(arguments: argparse.Namespace) -> Any:
    from posdesk.devices.model import Kind
    from posdesk.devices.service import kind_of

    if arguments.kind is None:
        return Kind.POS
    kind = kind_of(arguments.kind)
    if kind is None:
        known = ", ".join(one.name.lower() for one in Kind)
        raise UsageError(problem=f"--kind {arguments.kind}: it is one of {known}")
    return kind


def _shop(book: Book, named: str | None) -> int | None:
    if named is None:
        return None
    for one in book.shops:
        if named in (one.name, str(one.id)):
            return one.id
    raise UsageError(problem=f"--shop {named}: no shop goes by that name")


def _list(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.devices import tables
    from posdesk.devices.service import Index

    book = kept.register().book()
    shop = _shop(book, arguments.shop)
    devices = [
        one
        for one in kept.devices().every()
        if (not arguments.state or one.status == arguments.state) and shop in (None, one.shop)
    ]
    if arguments.search:
        index = Index({})
        for one in devices:
            index.learn(one, (book.place(one.shop, one.counter), one.kind.name.lower(), one.status))
        devices = index.matching(arguments.search, devices)
    if arguments.json:
        print_json({"devices": tables.told(devices, book)})
    else:
        _print(devices, book)
    return 0


def _print(devices: Sequence[Device], book: Book) -> None:
    rows = [
        (
            str(one.id), one.name or "-", one.kind.name.lower(), str(one.status), one.make or "-", one.model or "-",
            one.serial or "-", one.tid or "-",
            ", ".join(filter(None, (book.place(one.shop, one.counter), one.place))) or "-",
        )
        for one in devices
    ]  # fmt: skip
    print_table(_HEADS, rows, frozenset({0}))


def _add(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.devices import tables
    from posdesk.devices.model import Device, Status

    if arguments.table is not None:
        return _add_table(kept, arguments)
    book = kept.register().book()
    given = Device(
        kind=_kind(arguments), status=Status(arguments.state or Status.ORDERED), shop=_shop(book, arguments.shop),
        bought=arguments.bought, installed=arguments.installed, **{name: getattr(arguments, name) for name in _TEXTS},
    )  # fmt: skip
    device = kept.devices().add(given)
    if arguments.json:
        print_json({"added": tables.told([device], book)})
    else:
        _print([device], book)
    return 0


def _add_table(kept: Keeping, arguments: argparse.Namespace) -> int:
    """Take a list in; what is wrong with its rows goes to stderr, row by row."""
    from posdesk import moving_in
    from posdesk.devices.model import Status
    from posdesk.devices.service import Usual

    words = Text(arguments.lang)
    incoming = moving_in.open_list(arguments.table)
    usual = replace(Usual(), kind=_kind(arguments), status=Status(arguments.state or Status.ADOPTED))
    drafts = moving_in.prepare(kept, incoming, usual)
    for fault in (fault for draft in drafts for fault in draft.faults):
        line = said(
            "devices.paper.row", line=fault.line, column=fault.column, found=fault.found, expected=fault.expected,
            todo=fault.todo,
        )  # fmt: skip
        print("posdesk:", words.say(line), file=sys.stderr)
    count = moving_in.take_in(kept, drafts, incoming.file, only_good=arguments.only_good)
    _tell_table(incoming, drafts, count, arguments)
    return 0


def _tell_table(incoming: Any, drafts: Sequence[Draft], count: int, arguments: argparse.Namespace) -> None:
    columns = {incoming.heads[place]: name for place, name in incoming.columns.items()}
    left_out = [draft.line for draft in drafts if draft.faults]
    if arguments.json:
        told = {
            "file": incoming.file, "added": count, "left_out": left_out, "columns": columns,
            "unmapped": list(incoming.unmapped),
        }  # fmt: skip
        print_json(told)
        return
    print(f"{incoming.file}: {count} devices added, {len(left_out)} rows left out")
    print_table(("column", "field"), [*columns.items(), *((name, "-") for name in incoming.unmapped)])


def _due(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.kit.agenda import Urgency, merge

    inventory, words = kept.devices(), Text(arguments.lang)
    due = merge(inventory.due(inventory.today))
    if arguments.json:
        rows = [
            {
                "severity": one.severity.name.lower(), "when": None if one.when is None else one.when.isoformat(),
                "what": words.say(one.what), "link": str(one.link),
            }
            for one in due
        ]  # fmt: skip
        print_json({"as_of": inventory.today.isoformat(), "due": rows})
    else:
        for one in due:
            when = "" if one.when is None else f" {one.when.isoformat()}"
            print(f"[{one.severity.name.lower()}]{when} {words.say(one.what)}")
    return _ACT if any(one.severity is Urgency.ACT for one in due) else 0


def _export(kept: Keeping, arguments: argparse.Namespace) -> int:
    """Write the file whole or not at all, and say that anybody can read it."""
    from posdesk.devices import tables
    from posdesk.devices.papers import listed
    from posdesk.kit import sheet

    out: Path = arguments.out
    inventory, book, language = kept.devices(), kept.register().book(), arguments.lang
    match _ending(out):
        case "csv":
            content = tables.csv(inventory.every(), book, language)
        case "xlsx":
            content = tables.xlsx(inventory.everything(), book, language)
        case "json":
            content = tables.json(inventory.everything(), book, inventory.today)
        case "pdf":
            content = sheet.render(listed.compose(inventory.every(), book, inventory.today, language))
        case _:
            content = b""
    if content:
        write_whole(out, lambda file: file.write(content))
    else:
        write_whole(out, lambda file: tables.photos(inventory, file, progress(language)))
    print("posdesk:", Text(language).word("devices.paper.plaintext", file=out.name), file=sys.stderr)
    if arguments.json:
        print_json({"export": str(out), "bytes": out.stat().st_size})
    else:
        print(out)
    return 0


def _ending(out: Path) -> str:
    return out.suffix.lower().lstrip(".")


_TASKS = {"list": _list, "add": _add, "due": _due, "export": _export}

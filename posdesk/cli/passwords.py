"""``posdesk passwords``: list accounts, say what is due, keep that one was changed, write a calendar. No password."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.cli import secrets
from posdesk.cli.output import print_json, print_table, progress, write_whole
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text

if TYPE_CHECKING:
    from posdesk.keeping import Keeping
    from posdesk.passwords.service import Account, Book, Need

_ACT: Final = 1
_HEADS: Final = ("id", "name", "opens", "place", "mfa", "changed", "due", "state")
_ACTIONS: Final = ("change", "remove", "return", "review", "keep")


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import COMMANDS, day, shared

    parser = commands.add_parser("passwords", help=COMMANDS["passwords"])
    shared(parser)
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    listing = tasks.add_parser("list", help="list accounts")
    listing.add_argument("--all", action="store_true", help="those that are no more as well")
    tasks.add_parser("due", help="say what is to be changed; 1 where something is overdue")
    done = tasks.add_parser("changed", help="keep that a password was changed: the day, never the password")
    done.add_argument("account", metavar="ACCOUNT", help="its name, or its number in the list")
    done.add_argument("--on", type=day, metavar="DATE", help="default: today")
    done.add_argument("--about", action="store_true", help="the day is not certain")
    done.add_argument("--by", metavar="NAME", help="who did it, as the register calls them")
    done.add_argument("--action", choices=_ACTIONS, default="change", help="default: change")
    done.add_argument("--note", default="", metavar="WORDS", help="why; needed with --action keep")
    calendar = tasks.add_parser("ics", help="write what is due as a calendar file")
    calendar.add_argument("out", type=Path, metavar="OUT.ics")
    for task in tasks.choices.values():
        secrets.add(task)
        shared(task)


def run(arguments: argparse.Namespace) -> int:
    """Do one of the tasks; 1 where ``due`` finds something overdue."""
    from posdesk.keeping import Keeping

    if arguments.task == "ics" and arguments.out.suffix.lower() != ".ics":
        raise UsageError(problem=f"{arguments.out.name}: the name must end in .ics")
    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        return _TASKS[str(arguments.task)](kept, arguments)
    finally:
        if arguments.task == "changed":
            kept.close(progress(arguments.lang))
        else:
            kept.vault.close()


def _list(kept: Keeping, arguments: argparse.Namespace) -> int:
    book = kept.passwords().book()
    accounts = [one for one in book.accounts if arguments.all or one.closed is None]
    if arguments.json:
        print_json({"as_of": book.today.isoformat(), "accounts": [_told(one, book) for one in accounts]})
    else:
        print_table(_HEADS, [_row(one, book) for one in accounts], frozenset({0}))
    return 0


def _told(one: Account, book: Book) -> dict[str, Any]:
    need = book.need(one.id)
    people = {number: person.name for number in one.known_by if (person := book.person(number)) is not None}
    owner = book.person(one.owner)
    return {
        "id": one.id, "name": one.name, "kind": str(one.kind), "grade": str(one.grade), "place": book.place(one),
        "owner": None if owner is None else owner.name, "known_by": list(people.values()), "mfa": str(one.mfa),
        "changed": None if one.changed is None else one.changed.isoformat(), "sure": str(one.sure),
        "closed": None if one.closed is None else one.closed.isoformat(),
        "due": None if need is None else need.by.isoformat(), "overdue": need is not None and need.is_late(book.today),
    }  # fmt: skip


def _row(one: Account, book: Book) -> tuple[str, ...]:
    need = book.need(one.id)
    state = "closed" if one.closed is not None else "-"
    if need is not None:
        state = "overdue" if need.is_late(book.today) else str(need.action)
    return (
        str(one.id), one.name, str(one.kind), book.place(one) or "-", str(one.mfa),
        str(one.sure) if one.changed is None else one.changed.isoformat(),
        "-" if need is None else need.by.isoformat(), state,
    )  # fmt: skip


def _due(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.kit.agenda import Urgency
    from posdesk.passwords.service import told_due

    book, words = kept.passwords().book(), Text(arguments.lang)
    due = told_due(book)
    if arguments.json:
        print_json({"as_of": book.today.isoformat(), "due": [_need(need, book, words) for need, _ in due]})
    else:
        for need, one in due:
            why = "; ".join(words.say(reason.why) for reason in need.reasons)
            print(f"[{one.severity.name.lower()}] {need.by.isoformat()} {words.say(one.what)} ({why})")
    return _ACT if any(one.severity is Urgency.ACT for _, one in due) else 0


def _need(need: Need, book: Book, words: Text) -> dict[str, Any]:
    return {
        "id": need.account.id, "name": need.account.name, "by": need.by.isoformat(),
        "overdue": need.is_late(book.today), "action": str(need.action),
        "causes": ["interval" if one.cause is None else str(one.cause) for one in need.reasons],
        "why": [words.say(one.why) for one in need.reasons], "basis": words.say(need.basis),
        "paused": book.is_paused(need),
    }  # fmt: skip


def _changed(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.passwords.model import Action, Sure, Turn

    passwords = kept.passwords()
    account = passwords.find(arguments.account)
    person = _person(kept, arguments.by)
    turn = Turn(
        0, account.id, arguments.on, Action(arguments.action), person,
        Sure.ABOUT if arguments.about else Sure.EXACT, None, (), arguments.note,
    )  # fmt: skip
    passwords.done(turn)
    book = passwords.book()
    after = book.get(account.id)
    assert after is not None
    if arguments.json:
        print_json({"changed": _told(after, book)})
    else:
        print_table(_HEADS, [_row(after, book)], frozenset({0}))
    return 0


def _person(kept: Keeping, name: str | None) -> int | None:
    if name is None:
        return None
    for one in kept.register().book().people:
        if name in (one.name, str(one.id)):
            return one.id
    raise UsageError(problem=f"--by {name}: nobody goes by that name")


def _ics(kept: Keeping, arguments: argparse.Namespace) -> int:
    from posdesk.passwords.papers import calendar

    passwords, out = kept.passwords(), arguments.out
    book = passwords.book()
    content = calendar.compose(book, passwords.vault_id, arguments.lang, now=kept.vault.clock.now("UTC"))
    write_whole(out, lambda file: file.write(content))
    if book.settings.names_in_calendar:
        print("posdesk:", Text(arguments.lang).word("passwords.calendar.plaintext", file=out.name), file=sys.stderr)
    if arguments.json:
        print_json({"ics": str(out), "bytes": len(content), "entries": len(book.needs)})
    else:
        print(out)
    return 0


_TASKS: Final = {"list": _list, "due": _due, "changed": _changed, "ics": _ics}

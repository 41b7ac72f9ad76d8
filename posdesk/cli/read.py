"""``posdesk read``: what each file is, and whether it proves itself."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.cli import passphrases
from posdesk.cli.main import COMMANDS, shared
from posdesk.cli.output import print_json, print_table, progress
from posdesk.kit.errors import PosdeskError
from posdesk.kit.money import plain
from posdesk.kit.text import Text
from posdesk.statements import service
from posdesk.statements.model import Claim, DailyTotal, Entry, ReadFile, Statement, Taking

if TYPE_CHECKING:
    from posdesk.statements.mapping.model import Proposal
    from posdesk.statements.tables.profile import Profile

_UNREADABLE: Final = 3
_ENGLISH: Final = "en"
_UNKNOWN: Final = frozenset({"unknown_format", "no_header"})
MAPPING: Final = "how to read tables of no known layout, as --propose prints it; may be given again"


def add_parser(commands: Any) -> None:  # argparse has no public type for the object that collects commands
    """Describe the command."""
    parser = commands.add_parser("read", help=COMMANDS["read"])
    shared(parser)
    parser.add_argument("files", nargs="+", metavar="FILE", help="bank statements, takings, daily totals or claims")
    parser.add_argument("--lines", action="store_true", help="every line of every statement")
    passphrases.add(parser)
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--mapping", type=Path, metavar="FILE.toml", action="append", default=[], help=MAPPING)
    ways.add_argument("--propose", action="store_true", help="print a mapping for tables of no known layout")


def run(options: argparse.Namespace) -> int:
    """Read the files and say what they are; 3 where one could not be read."""
    mappings = [service.read_mapping(path) for path in options.mapping]
    job, secrets = progress(options.lang), passphrases.given(options.file_passphrase_fd)
    files = service.read([Path(name) for name in options.files], job, mappings=mappings, secrets=secrets)
    if not options.json and passphrases.can_ask():
        files = tuple(_asked(file, mappings, options.lang) for file in files)
    if options.propose:
        files = _propose(files, options, secrets)
    elif options.json:
        print_json({"files": [_file(file, options.lines) for file in files]})
    else:
        _print(files, options.lines)
    words = Text(options.lang)
    for file in files:
        if file.error is not None:
            print("posdesk:", words.word(f"error.{file.error.code}", **file.error.data), file=sys.stderr)
        for statement in file.statements:
            for caution in statement.warnings:
                at = f"{file.path.name}:{caution.line}" if caution.line else file.path.name
                print(f"{at}: {words.say(caution.said)}", file=sys.stderr)
    return _UNREADABLE if any(file.error is not None for file in files) else 0


def _asked(file: ReadFile, mappings: Sequence[Profile], language: str) -> ReadFile:
    """A locked file, once somebody has typed its password; as it is where nobody does."""
    for _ in range(passphrases.TRIES):
        if not service.is_locked(file) or not (secret := passphrases.ask(file.path.name, language)):
            break
        (file,) = service.read([file.path], mappings=mappings, secrets=(secret,))
    return file


def _propose(files: Sequence[ReadFile], options: argparse.Namespace, secrets: Sequence[str]) -> tuple[ReadFile, ...]:
    """Print the proposals for tables that no profile knows; what comes back is the files without those."""
    told: list[dict[str, object]] = []
    left: list[ReadFile] = []
    english = Text(_ENGLISH)
    for file in files:
        unknown = file.error is not None and file.error.code in _UNKNOWN
        proposal = service.propose(file.path, secrets) if unknown else None
        told.append({**_file(file, options.lines), "proposal": _proposal(proposal, english)})
        if proposal is None:
            left.append(file)
        elif not options.json:
            print(f"# {file.path.name}: {round(100 * proposal.confidence)} %")
            print(proposal.toml, end="")
    if options.json:
        print_json({"files": told})
    return tuple(left)


def _proposal(proposal: Proposal | None, text: Text) -> dict[str, object] | None:
    if proposal is None:
        return None
    return {
        "kind": proposal.kind,
        "confidence": round(proposal.confidence, 2),
        "sure": proposal.sure,
        "columns": [
            {"role": one.role, "column": one.column, "confidence": one.confidence, "because": text.say(one.reason)}
            for one in proposal.guesses
        ],
        "doubts": [text.say(doubt) for doubt in proposal.doubts],
        "toml": proposal.toml,
    }


def _file(file: ReadFile, lines: bool) -> dict[str, object]:
    return {
        "path": str(file.path),
        "kind": file.kind,
        "format": file.format or None,
        "encoding": file.encoding,
        "error": None if file.error is None else _error(file.error),
        "statements": [_statement(file, statement, lines) for statement in file.statements],
    }


def _error(problem: PosdeskError) -> str:
    """The sentence; for a locked file its code alone, which is what a program waits for."""
    if problem.code == "password_needed":
        return problem.code
    return Text(_ENGLISH).word(f"error.{problem.code}", **problem.data)


def _statement(file: ReadFile, statement: Statement, lines: bool) -> dict[str, object]:
    currency = statement.currency
    told: dict[str, object] = {
        "account": statement.account,
        "currency": currency,
        "from": _day(statement.start),
        "to": _day(statement.end),
        "opening": _money(statement.opening, currency),
        "closing": _money(statement.closing, currency),
        "lines": statement.lines,
        "credits": plain(statement.credits, currency),
        "debits": plain(statement.debits, currency),
    }
    if statement.fees is not None:
        told["fees"] = plain(statement.fees, currency)
    told["balanced"] = statement.balanced
    told["warnings"] = _warnings(statement)
    if lines:
        told["entries"] = _entries(file, statement)
    return told


def _entries(file: ReadFile, statement: Statement) -> list[dict[str, object]]:
    return [
        *map(_entry, statement.entries),
        *map(_taking, service.takings(file, statement)),
        *map(_total, statement.totals),
        *map(_claim, statement.claims),
    ]


def _warnings(statement: Statement) -> list[str]:
    words = Text(_ENGLISH)
    return [
        f"line {caution.line}: {words.say(caution.said)}" if caution.line else words.say(caution.said)
        for caution in statement.warnings
    ]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _money(minor: int | None, currency: str | None) -> str | None:
    return None if minor is None else plain(minor, currency)


def _line(  # every kind of line has the same keys in the same order
    day: str,
    amount: str | None,
    *,
    value_date: str | None = None,
    counterparty: str = "",
    reference: str = "",
    memo: str = "",
    balance: str | None = None,
    pending: bool = False,
    neutral: bool = False,
) -> dict[str, object]:
    told: dict[str, object] = {
        "date": day,
        "value_date": value_date,
        "amount": amount,
        "counterparty": counterparty,
        "reference": reference,
        "memo": memo,
        "balance": balance,
        "pending": pending,
    }
    if neutral:
        told["neutral"] = True
    return told


def _entry(entry: Entry) -> dict[str, object]:
    return _line(
        entry.date.isoformat(),
        plain(entry.amount, entry.currency),
        value_date=_day(entry.value_date),
        counterparty=entry.counterparty,
        reference=entry.reference,
        memo=entry.memo,
        balance=_money(entry.balance, entry.currency),
        pending=entry.pending,
        neutral=entry.neutral,
    )


def _taking(taking: Taking) -> dict[str, object]:
    told = _line(
        taking.time.date().isoformat(),
        plain(taking.gross, taking.currency),
        reference=taking.reference,
        neutral=taking.neutral,
    )
    return {
        **told,
        "id": taking.id,
        "time": taking.time.isoformat(" "),
        "kind": taking.kind,
        "fee": _money(taking.fee, taking.currency),
        "merchant": taking.merchant,
        "terminal": taking.terminal,
        "channel": taking.channel,
    }


def _total(total: DailyTotal) -> dict[str, object]:
    currency = total.currency
    told = _line(total.date.isoformat(), _money(total.net if total.gross is None else total.gross, currency))
    return {
        **told,
        "source": total.source,
        "channel": total.channel,
        "count": total.count,
        "gross": _money(total.gross, currency),
        "refunds": _money(total.refunds, currency),
        "fee": _money(total.fee, currency),
        "net": _money(total.net, currency),
    }


def _claim(claim: Claim) -> dict[str, object]:
    currency = claim.currency
    told = _line(claim.date.isoformat(), plain(claim.net, currency), reference=claim.reference)
    return {
        **told,
        "channel": claim.channel,
        "takings_from": _day(claim.takings_from),
        "takings_to": _day(claim.takings_to),
        "gross": _money(claim.gross, currency),
        "fee": _money(claim.fee, currency),
        "status": claim.status,
    }


_SHOWN: Final = ("date", "amount", "balance", "counterparty", "reference", "memo")
_PROOF: Final = {True: "yes", False: "no", None: "-"}


def _print(files: tuple[ReadFile, ...], lines: bool) -> None:
    rows: list[list[str]] = []
    for file in files:
        first = [str(file.path), file.kind or "-", file.format or "-", file.encoding or "-"]
        if file.error is not None:
            rows.append([*first, *["-"] * 8, f"error: {file.error.code}"])
        for statement in file.statements:
            told = {
                key: "-" if value in (None, "") else str(value)
                for key, value in _statement(file, statement, False).items()
            }
            keys = ("account", "currency", "from", "to", "lines", "credits", "debits")
            rows.append(
                [*first, *[told[key] for key in keys], _PROOF[statement.balanced], str(len(statement.warnings))]
            )
    heads = ("file", "kind", "format", "encoding", "account", "currency", "from", "to", "lines", "credits", "debits",
             "balanced", "warnings")  # fmt: skip
    print_table(heads, rows, right=frozenset({8, 9, 10}))
    if not lines:
        return
    for file in files:
        for statement in file.statements:
            print(f"\n{file.path} {statement.account} {statement.currency or ''}".rstrip())
            told_lines = _entries(file, statement)
            body = [["" if line[key] is None else str(line[key]) for key in _SHOWN] for line in told_lines]
            print_table(_SHOWN, body, right=frozenset({1, 2}))

"""``posdesk reconcile``: what should have come, and did it?"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.cli.output import print_json, print_table, progress, write_whole
from posdesk.kit.errors import UsageError
from posdesk.kit.money import plain
from posdesk.kit.text import Text

if TYPE_CHECKING:
    from posdesk.kit.jobs import Job
    from posdesk.reconcile.model import Verdict
    from posdesk.reconcile.service import Question
    from posdesk.statements.model import ReadFile
    from posdesk.statements.tables.profile import Profile

REPORTS: Final = ("pdf", "html", "xlsx", "csv")
_ACT: Final = 1
_made: Final[list[object]] = []
"""What the last run made."""


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli import passphrases, secrets
    from posdesk.cli.main import day, shared
    from posdesk.cli.read import MAPPING

    parser = commands.add_parser("reconcile", help="say which takings never arrived, and why")
    parser.add_argument(
        "--takings", nargs="+", action="extend", type=_place, metavar="FILE", default=[],
        help="with --cluster also addresses such as s3://bucket/2026-*/*.parquet",
    )  # fmt: skip
    parser.add_argument("--bank", nargs="+", action="extend", type=_place, metavar="FILE", default=[])
    parser.add_argument("--terms", type=Path, metavar="FILE.toml", help="the contract; without it: proposed from data")
    parser.add_argument("--mapping", type=Path, metavar="FILE.toml", action="append", default=[], help=MAPPING)
    parser.add_argument("--as-of", type=day, metavar="DATE", help="default: the last day that a statement covers")
    parser.add_argument("--patience", type=int, default=5, metavar="N", help="working days to wait (default: 5)")
    parser.add_argument("--report", type=Path, metavar="OUT", help="write a report: .pdf, .html, .xlsx or .csv")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes; never changes the result")
    parser.add_argument("--cluster", metavar="ADDRESS", help="a Dask cluster that does the work: tls://host:8786")
    passphrases.add(parser)
    secrets.add(parser)
    shared(parser)


def _place(text: str) -> Path | str:
    """A file; an address of a store stays as it was given, which a path would not leave it."""
    return text if "://" in text else Path(text)


def run(arguments: argparse.Namespace) -> int:
    """Judge, print, and write the report; 1 where a finding asks to act."""
    from posdesk.cli import passphrases
    from posdesk.reconcile import service as reconcile
    from posdesk.statements import service as statements
    from posdesk.statements.model import Kind

    # Everything made here lives until the end, so looking for garbage only costs time.
    gc.disable()
    kind = _report_kind(arguments.report)
    if not 0 <= arguments.patience <= 60:
        raise UsageError(problem="--patience must be from 0 to 60")
    if arguments.workers < 1:
        raise UsageError(problem="--workers must be at least 1")
    if arguments.cluster and arguments.workers > 1:
        raise UsageError(problem="--workers or --cluster, not both")
    if not arguments.cluster and any(isinstance(place, str) for place in arguments.takings):
        raise UsageError(problem="addresses are read with --cluster alone: nothing else opens a connection")
    if any(isinstance(place, str) for place in arguments.bank):
        raise UsageError(problem="--bank takes files: addresses are read in --takings alone")
    terms = reconcile.read_terms(arguments.terms) if arguments.terms else None
    job = progress(arguments.lang)
    if arguments.vault is not None and not arguments.takings and not arguments.bank:
        return _of_vault(arguments, reconcile.Question(terms, arguments.as_of, arguments.patience), kind, job)
    if not arguments.takings or not arguments.bank:
        raise UsageError(problem="--takings and --bank are needed, or --vault alone")
    mappings = [statements.read_mapping(path) for path in arguments.mapping]
    secrets = passphrases.given(arguments.file_passphrase_fd)
    addresses = [place for place in arguments.takings if isinstance(place, str)]
    files = _read([place for place in arguments.takings if isinstance(place, Path)], mappings, secrets, job)
    files += statements.look_up(addresses, job) if addresses else ()
    taken = [file for file in files if file.kind is Kind.TAKINGS]
    with closing(reconcile.crew(arguments.workers, arguments.cluster)) as crew:
        ahead = None
        if terms is not None and terms.channels and taken and not crew.reads:
            ahead = reconcile.Ahead(taken, terms, job)
        try:
            files += _read(arguments.bank, mappings, secrets, job)
        except BaseException:
            if ahead is not None:
                ahead.close()
            raise
        question = reconcile.Question(terms, arguments.as_of, arguments.patience)
        judged = reconcile.Reconciliation(files, question, job=job, ahead=ahead, crew=crew)
    status = _tell(judged.verdict, files, arguments, kind)
    judged.close()
    # Let go of with the process: to take a year's verdict apart, object by object, costs a tenth of a second.
    _made[:] = [files, judged]
    return status


def _of_vault(arguments: argparse.Namespace, question: Question, kind: str, job: Job) -> int:
    """The same on what the vault holds: its files, its terms where no others are given, and what a person decided."""
    from posdesk.cli import secrets
    from posdesk.keeping import Keeping
    from posdesk.reconcile import service as reconcile

    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        files = list(kept.files().values())
        own = kept.terms()
        if question.terms is None and own is not None:
            question = replace(question, terms=reconcile.parse_terms(own["toml"], own["name"]))
        question = replace(question, pairings=tuple(kept.decisions().pairings.values()))
        known = reconcile.Reconciliation.recalled(files, question, kept, job)
        with closing(known or reconcile.Reconciliation(files, question, job=job, memory=kept)) as judged:
            return _tell(judged.verdict, files, arguments, kind)
    finally:
        kept.vault.close()


def _tell(verdict: Verdict, files: Sequence[ReadFile], arguments: argparse.Namespace, kind: str) -> int:
    """Print a verdict and write its report; 1 where a finding asks to act."""
    from posdesk.reconcile import service as reconcile

    text = Text(arguments.lang)
    if arguments.report is not None:
        write_report(arguments.report, reconcile.report(verdict, kind, arguments.lang, files))
    if arguments.json:
        print_json(reconcile.document(verdict, text))
    else:
        _print(verdict, text)
    for caution in verdict.cautions:
        print("posdesk:", text.say(caution), file=sys.stderr)
    return _ACT if any(finding.severity.value == "act" for finding in verdict.findings) else 0


def _read(paths: Sequence[Path], mappings: Sequence[Profile], secrets: Sequence[str], job: Job) -> list[ReadFile]:
    from posdesk.statements import service as statements

    files = statements.read(paths, job, summary=False, mappings=mappings, secrets=secrets)
    for file in files:
        if file.error is not None:
            raise file.error
    return list(files)


def _report_kind(path: Path | None) -> str:
    kind = path.suffix.lower().lstrip(".") if path else ""
    if path is not None and kind not in REPORTS:
        raise UsageError(problem=f"--report {path.name}: the name must end in .pdf, .html, .xlsx or .csv")
    return kind


def write_report(path: Path, content: bytes) -> None:
    """Write a whole report or none."""
    write_whole(path, lambda file: file.write(content))


def _print(verdict: Verdict, text: Text) -> None:
    print(f"As of {verdict.as_of.isoformat()}: {len(verdict.settlements)} settlements")
    print_table(("status", "settlements"), [(s.value, str(n)) for s, n in verdict.by_status.items()], frozenset({1}))
    for currency, risk in verdict.at_risk.items():
        known = None if currency == "null" else currency
        print(f"At risk: {plain(risk, known)} {known or ''}".rstrip())
    for finding in verdict.findings:
        amount = f"{plain(finding.amount, finding.currency)} {finding.currency or ''}".rstrip()
        print(f"[{finding.severity}] {finding.kind} {amount}: {text.say(finding.because)}")
    if verdict.terms_guessed:
        print("Terms, proposed from the data:")
        print(verdict.terms_toml, end="")

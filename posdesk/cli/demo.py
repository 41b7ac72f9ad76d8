"""``posdesk demo``: a made-up shop, from its files to what never arrived, the report and the window."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from posdesk.app import open_app
from posdesk.cli.main import COMMANDS, Window, shared
from posdesk.cli.output import print_table, progress
from posdesk.demo import shop
from posdesk.kit.errors import InputError
from posdesk.kit.money import Money
from posdesk.kit.text import Text
from posdesk.reconcile.model import Finding, FindingKind, Severity, Verdict
from posdesk.statements.model import ReadFile

REPORT: Final = "posdesk-demo.pdf"
TERMS: Final = "terms.toml"
_LOOK: Final = 8
"""Things to look at that are told one by one; the report has all of them."""


class DemoUnwritable(InputError):
    """A file of the demo could not be written; data: ``file``."""

    code = "demo_unwritable"


@dataclass(frozen=True, slots=True)
class Told:
    """What the demo found, and where its files are."""

    files: tuple[ReadFile, ...]
    verdict: Verdict
    report: bytes


def add_parser(commands: Any) -> None:  # argparse has no public type for the object that collects commands
    """Describe the command."""
    parser = commands.add_parser("demo", help=COMMANDS["demo"])
    shared(parser)
    parser.add_argument("--no-window", action="store_true", help="never open the window")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="keep the shop's files here (default: they are removed)"
    )
    parser.add_argument(
        "--report", type=Path, metavar="OUT.pdf", help=f"where the report goes (default: {REPORT} in DIR, or here)"
    )


def run(options: argparse.Namespace) -> int:
    """Show the shop; 0 even where money is missing, since that is what the shop was made up for."""
    words = Text(options.lang)
    made = shop.make()
    with _folder(options.out) as folder:
        paths = [_write(folder / name, content) for name, content in made.files.items()]
        _write(folder / TERMS, made.terms.encode())
        told = _reconcile(paths, made.terms, options.lang)
        _print(told, words)
        report = _write(options.report or (options.out or Path()) / REPORT, told.report)
        print(words.word("demo.report", path=str(report)))
        print(words.word("demo.kept" if options.out else "demo.removed", path=str(folder)))
        sys.stdout.flush()
        if options.window is not None and not options.no_window and has_screen(os.environ, sys.platform):
            return _open_window(options.window, paths, made.terms, words)
    return 0


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether somebody would see a window."""
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    return platform in ("win32", "darwin") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    """Where the files go: a folder that stays, or one that is gone when the demo ends."""
    if kept is None:
        with tempfile.TemporaryDirectory(prefix="posdesk-demo-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
        return
    try:
        kept.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise DemoUnwritable(file=kept.name) from problem
    yield kept


def _write(path: Path, content: bytes) -> Path:
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise DemoUnwritable(file=path.name) from problem
    return path


def _reconcile(paths: Sequence[Path], terms: str, language: str) -> Told:
    """The real way: the files are read, proved and judged as anybody's are."""
    app, job = open_app(), progress(language)
    files = app.read(paths, job)
    for file in files:
        if file.error is not None:
            raise file.error
    app.set_terms(terms, TERMS)
    verdict = app.judge(job)
    return Told(files, verdict, app.report(verdict, "pdf", language))


def _print(told: Told, words: Text) -> None:
    verdict = told.verdict
    days = [settlement.takings_date for settlement in verdict.settlements]
    print(words.word("demo.heading", start=min(days), end=max(days), until=verdict.as_of))
    print()
    print_table(
        [words.word(f"column.{name}") for name in ("file", "format", "kind", "count")],
        [
            (
                file.path.name,
                file.format,
                words.word(f"kind.{file.kind}"),
                str(sum(part.lines for part in file.statements)),
            )
            for file in told.files
        ],
        right=frozenset({3}),
    )
    missing = [finding for finding in verdict.findings if finding.kind is FindingKind.NEVER_ARRIVED]
    others = [finding for finding in verdict.findings if finding.kind is not FindingKind.NEVER_ARRIVED]
    total = tuple(Money(amount, currency or None) for currency, amount in sorted(_sums(missing).items()))
    print(f"\n{words.word('demo.missing', n=len(missing), total=total)}")
    _list(missing, words)
    for severity in (Severity.ACT, Severity.LOOK):
        found = [finding for finding in others if finding.severity is severity]
        if found:
            print(f"\n{words.word(f'severity.{severity}')}")
            _list(found[:_LOOK] if severity is Severity.LOOK else found, words)
    states = Counter(settlement.status for settlement in verdict.settlements)
    told_states = tuple(f"{words.word(f'status.{state}')} {count}" for state, count in states.most_common())
    print(f"\n{words.word('demo.states', n=len(days), states=told_states)}")


def _sums(findings: Sequence[Finding]) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for finding in findings:
        sums[finding.currency or ""] += finding.amount
    return dict(sums)


def _list(findings: Sequence[Finding], words: Text) -> None:
    for finding in findings:
        amount = Money(finding.amount, finding.currency)
        print(f"  {words.word(f'finding.{finding.kind}')}  {amount}")
        print(f"    {words.say(finding.because)}")


def _open_window(window: Window, paths: Sequence[Path], terms: str, words: Text) -> int:
    """The same files in the window, in a vault of their own beside the shop's register and its devices.

    Without the system's libraries for windows the demo has still done its work.
    """
    from posdesk.demo import accounts, inventory
    from posdesk.vault.service import draw

    passphrase = draw("english" if words.language == "en" else "pinyin").text
    with tempfile.TemporaryDirectory(prefix="posdesk-demo-", ignore_cleanup_errors=True) as folder:
        app = open_app(folder=Path(folder) / "vault")
        app.make_vault(Path(folder) / "vault", passphrase)
        try:
            inventory.fill(app.keeping.register(), app.keeping.devices())
            accounts.fill(app.keeping.register(), app.keeping.devices(), app.keeping.passwords())
            app.set_terms(terms, TERMS)
            print(words.word("demo.vault", passphrase=passphrase), flush=True)
            return window(["--lang", words.language, *map(str, paths)], app)
        except ImportError as problem:
            print("posdesk:", words.word("demo.no_window", problem=str(problem)), file=sys.stderr)
            return 0
        finally:
            app.lock_vault()

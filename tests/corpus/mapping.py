"""``python -m tests.corpus.mapping``: unknown tables, mapped by the proposal alone and held against who knows better.

Each table of the samples, and each of our own golden ones, is read as if no profile knew it. Right is what gives as
many lines and the same sums as the manifest, or for our own as their profile.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from posdesk.kit.errors import PosdeskError
from posdesk.statements import service
from posdesk.statements.mapping.model import Proposal
from posdesk.statements.model import Kind, ReadFile
from tests.corpus import manifest

GOLDEN = Path(__file__).resolve().parents[1] / "statements" / "golden"
TABLES = ("bank-csv", "bank-xlsx", "bank-csv-cn/hk", "bank-xls-cn/hk", "wallet:", "acquirer:")


@dataclass(frozen=True)
class Mapped:
    """One table: the proposal, and whether what it reads is right."""

    path: str
    right: bool
    sure: bool
    said: str


def told(file: ReadFile) -> tuple[int, int, int]:
    """Lines and sums of a file in minor units."""
    pages = file.statements
    return sum(s.lines for s in pages), sum(s.credits for s in pages), sum(s.debits for s in pages)


def mapped(path: Path) -> tuple[Proposal | None, ReadFile | None, str]:
    """The proposal for a table, and what it makes of it."""
    try:
        proposal = service.propose(path)
    except PosdeskError as problem:
        return None, None, problem.code
    if proposal is None:
        return None, None, "no proposal"
    (file,) = service.read([path], mappings=[proposal.profile])
    return proposal, file, "" if file.error is None else file.error.code


def judge(samples: Path | None) -> list[Mapped]:
    """Every table of the samples and of our own."""
    found = []
    for path in sorted(GOLDEN.glob("*.csv")):
        (expected,) = service.read([path])
        if expected.error is None and expected.kind is Kind.BANK:
            proposal, file, problem = mapped(path)
            right = file is not None and not problem and told(file) == told(expected)
            found.append(Mapped(path.name, right, proposal is not None and proposal.sure, problem))
    if samples is None:
        return found
    for row in manifest.rows(samples):
        if not row.bad and row.group.startswith(TABLES) and row.lines is not None:
            proposal, file, problem = mapped(samples / row.path)
            right = file is not None and manifest.compare(row, file).outcome is manifest.Outcome.AGREES
            found.append(Mapped(row.path, right, proposal is not None and proposal.sure, problem))
    return found


def table(found: list[Mapped]) -> str:
    """The figures for docs/formats.md."""
    right = sum(one.right for one in found)
    wrong = sum(one.sure and not one.right and not one.said for one in found)
    return (
        "| Tables | Mapped right | Wrong though sure |\n|---|---|---|\n"
        f"| {len(found)} | {right} ({100 * right / len(found):.1f} %) | {wrong} ({100 * wrong / len(found):.1f} %) |"
    )


def main() -> int:
    """Print the table, and what was not mapped right."""
    samples = manifest.folder()
    found = judge(samples)
    print(table(found))
    for one in found:
        if not one.right:
            print(f"- {one.path}: {one.said or ('sure, and wrong' if one.sure else 'wrong, and not sure')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Real statement files against their manifest: what each should hold, what the program reads, and who is right."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path

from posdesk.kit.money import digits, to_decimal
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements import service
from posdesk.statements.model import Kind, ReadFile

NOW = (
    *"mt940 mt942 camt.052 camt.053 camt.053(zip) camt.054 ofx1-sgml ofx2-xml qif bai2 norma43 bank-csv-cn/hk "
    "bank-xls-cn/hk bank-csv bank-xlsx wallet:alipay-consumer wallet:wechat-consumer acquirer:wechat-merchant "
    "acquirer:adyen acquirer:payoneer acquirer:paypal acquirer:stripe wallet:venmo".split(),
    "acquirer:mes(card acquirer)",
)
"""Formats that the program reads; files of the manifest's other formats are to be refused in plain words."""

_COUNT = "none (line count only)"
"""What the manifest says of files that nobody summed."""

NETS = ("acquirer:adyen",)
"""Formats of takings of which the manifest sums what is left after fees; of all others it sums the gross."""

OURS = {
    "public/beancount-import__ofx__fidelity_treasury.ofx": "cash lines of an investment account: the manifest counts "
    "them here and in 13.12, and leaves them out in seven other files of the same kind",
    "public/libofx__ofx-2.1.1-sect-13.12.ofx": "cash lines of an investment account, as above",
    "public/moov__sample3.txt": "the manifest counts one movement a line where two records stand on it; ours are "
    "confirmed by every account's own control total and balances",
    "public/oca-16__sheet_file__debit_credit_amount.csv": "left to the mapping desk: its balances follow only where "
    "debit is money in, and the manifest adds its credits with their signs, its debits without",
    "public/oca-16__sheet_file__meta_data_separated_credit_debit.xlsx": "the manifest takes decimal commas for "
    "thousands; the same rows as CSV, and their balances, say 1300.00 and 230.68",
    "bad/oca-16__ofx__test_ofx_wrong.ofx": "the manifest adds an amount that stands in a comment",
}
"""Files where the manifest is wrong, or contradicts itself, and why."""


class Outcome(StrEnum):
    """What came of one file."""

    AGREES = "agrees"
    REFUSED = "refused"
    WARNED = "sound rows, warned"
    DIFFERS = "differs"
    CRASHED = "crashed"


@dataclass(frozen=True)
class Row:
    """One file of the manifest."""

    path: str
    format: str
    lines: int | None
    credits: Decimal
    debits: Decimal
    counted: bool = False
    """Whether the manifest holds the number of lines alone."""

    @property
    def bad(self) -> bool:
        """Whether the file is malformed or hostile."""
        return self.path.startswith("bad/")

    @property
    def group(self) -> str:
        """The format without what the manifest adds in words."""
        return re.sub(r" (?:csv|xlsx|\(investment only\))$", "", self.format)

    @property
    def now(self) -> bool:
        """Whether the program is to read the file."""
        return self.group in NOW


@dataclass(frozen=True)
class Verdict:
    """What the program made of a file of the manifest."""

    row: Row
    outcome: Outcome
    said: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing is wrong: agreement, or for a bad or a later file a refusal in plain words too."""
        if self.outcome is Outcome.AGREES:
            return True
        return self.outcome in (Outcome.REFUSED, Outcome.WARNED) and (self.row.bad or not self.row.now)


def folder() -> Path | None:
    """The folder of real statement files, where there is one."""
    root = Path(__file__).resolve().parents[2]
    found = Path(os.environ.get("POSDESK_SAMPLES", root.parent / "shared" / "samples"))
    return found if found.is_dir() else None


def rows(samples: Path) -> list[Row]:
    """The manifest."""
    with (samples / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        return [
            Row(
                line["path"],
                line["format"],
                _lines(line),
                _sum(line["sum_credits"]),
                _sum(line["sum_debits"]),
                "only the count is held" in line["oracle_note"] or line["oracle"] == _COUNT,
            )
            for line in csv.DictReader(file, delimiter="\t")
        ]


def judge(samples: Path, wanted: Iterable[Row]) -> list[Verdict]:
    """Read every file of the manifest and compare."""
    return [_judged(samples, row) for row in wanted]


def _lines(line: dict[str, str]) -> int | None:
    """How many movements are to be read; of a public file that nobody summed, its lines below the header."""
    counted = line["oracle"] == _COUNT and line["set"] == "public"
    number = line["naive_count"] if counted else line["expected_lines"]
    return int(number) if number else None


def _sum(text: str) -> Decimal:
    try:
        return Decimal(text or 0)
    except InvalidOperation:
        return Decimal(0)


def _judged(samples: Path, row: Row) -> Verdict:
    try:
        (read,) = service.read([samples / row.path])
    except Exception as problem:  # noqa: BLE001 - a crash of the program is what is looked for
        return Verdict(row, Outcome.CRASHED, f"{type(problem).__name__}: {problem}")
    return compare(row, read)


def compare(row: Row, read: ReadFile) -> Verdict:
    """What was read of a file against what the manifest says of it."""
    if read.error is not None:
        words = [Text(language).word(f"error.{read.error.code}", **read.error.data) for language in LANGUAGES]
        return Verdict(row, Outcome.REFUSED, words[-1])
    lines = sum(statement.lines for statement in read.statements)
    credits, debits = (Decimal(0), Decimal(0)) if row.counted else _sums(row, read)
    if row.lines is None:
        return Verdict(row, Outcome.DIFFERS, f"read as {read.format}, {lines} lines, though nothing is to be read")
    slack = _slack(row, read)
    if lines == row.lines and abs(credits - row.credits) <= slack and abs(debits - row.debits) <= slack:
        return Verdict(row, Outcome.AGREES)
    said = f"{lines} lines, {credits} in, {debits} out; manifest {row.lines}, {row.credits}, {row.debits}"
    warned = any(statement.warnings for statement in read.statements)
    sound = lines <= row.lines and credits <= row.credits and debits <= row.debits
    return Verdict(row, Outcome.WARNED if row.bad and warned and sound else Outcome.DIFFERS, said)


def _sums(row: Row, read: ReadFile) -> tuple[Decimal, Decimal]:
    """Credits and debits as the manifest means them: of takings, those of all rows, payouts and adjustments too."""
    if read.kind is Kind.TAKINGS:
        moved = [
            to_decimal(taking.gross - (taking.fee or 0 if row.group in NETS else 0), taking.currency)
            for statement in read.statements
            for taking in statement.takings
            if not taking.neutral
        ]
        return sum((one for one in moved if one > 0), Decimal(0)), -sum((one for one in moved if one < 0), Decimal(0))
    credits = sum((to_decimal(found.credits, found.currency) for found in read.statements), Decimal(0))
    debits = sum((to_decimal(found.debits, found.currency) for found in read.statements), Decimal(0))
    return credits, debits


def _slack(row: Row, read: ReadFile) -> Decimal:
    """Half a minor unit a line where the manifest's sums are finer than the currency, else none."""
    places = max((digits(found.currency) for found in read.statements), default=2)
    finest = max(-int(total.normalize().as_tuple().exponent) for total in (row.credits, row.debits))
    return Decimal(5).scaleb(-places - 1) * (row.lines or 1) if finest > places else Decimal(0)


def table(verdicts: list[Verdict]) -> str:
    """Markdown: a line a format, those to be read first."""
    head = "| Files | Format | Number | Agree | Refused in words | Sound rows, warned | Differ | Crash |"
    out = [head, "|" + "---|" * 8]
    order = {name: position for position, name in enumerate(NOW)}
    groups: dict[tuple[bool, int, str], list[Verdict]] = {}
    for verdict in verdicts:
        row = verdict.row
        groups.setdefault((row.bad, order.get(row.group, len(order)), row.group), []).append(verdict)
    for (bad, _, group), found in sorted(groups.items()):
        counts = [sum(verdict.outcome is outcome for verdict in found) for outcome in Outcome]
        kind = "bad" if bad else ("public" if found[0].row.now else "public, later")
        out.append(f"| {kind} | {group} | {len(found)} | " + " | ".join(map(str, counts)) + " |")
    return "\n".join(out)


def share(verdicts: list[Verdict]) -> tuple[int, int]:
    """How many of the public files that are to be read agree, and how many there are."""
    now = [verdict for verdict in verdicts if verdict.row.now and not verdict.row.bad]
    return sum(verdict.outcome is Outcome.AGREES for verdict in now), len(now)


def differences(verdicts: list[Verdict]) -> list[str]:
    """The files that differ, with the reason where the manifest is wrong."""
    return [
        f"- `{verdict.row.path}` ({verdict.outcome}): {verdict.said}"
        + (f". {OURS[verdict.row.path]}" if verdict.row.path in OURS else "")
        for verdict in verdicts
        if not verdict.good
    ]

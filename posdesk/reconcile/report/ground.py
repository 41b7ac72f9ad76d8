"""What the verdict rests on: wallets, statements, terms, files and their proofs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.sheet import Block, Cell, Column, Heading, Paragraph, Table, Verbatim
from posdesk.kit.text import Text
from posdesk.reconcile.model import Verdict, Wallet
from posdesk.reconcile.report.summary import channel_name
from posdesk.statements.model import ReadFile

MOST_CAUTIONS: Final = 12
"""Warnings of one file that are spelled out."""


def cautions(verdict: Verdict, text: Text) -> list[Block]:
    """What must be said about the run as a whole."""
    if not verdict.cautions:
        return []
    return [
        Heading(text.word("report.section.cautions")),
        *(Paragraph(text.say(caution)) for caution in verdict.cautions),
    ]


def balance_figures(wallet: Wallet) -> tuple[int | None, ...]:
    """A wallet from its opening to what is left; what only the bank shows as drawn has left it too."""
    return (
        wallet.opening, wallet.incoming, wallet.fees, wallet.refunds, wallet.drawn, wallet.left, wallet.stated,
        wallet.difference,
    )  # fmt: skip


def wallets(verdict: Verdict, text: Text) -> list[Block]:
    """Each wallet's balance, as it should be and as the provider states it."""
    if not verdict.wallets:
        return []
    titles = ("opening", "incoming", "fees", "refunds", "out", "expected_balance", "stated", "difference")
    columns = (
        Column(text.word("column.wallet"), wide=True),
        *(Column(text.word(f"column.{name}"), "money") for name in titles),
    )
    rows: list[tuple[Cell, ...]] = []
    for wallet in verdict.wallets:
        name = " · ".join(part for part in (channel_name(wallet.channel, text), wallet.merchant) if part)
        figures = balance_figures(wallet)
        rows.append((name, *(text.word("none") if m is None else str(Money(m, wallet.currency)) for m in figures)))
    return [
        Heading(text.word("report.section.wallets"), text.word("report.section.wallets_note")),
        Table(columns, tuple(rows)),
    ]


def coverage(verdict: Verdict, text: Text) -> list[Block]:
    """Which days the statements cover: without them nothing can be said to be missing."""
    heading = Heading(text.word("report.section.coverage"))
    if not verdict.coverage:
        return [heading, Paragraph(text.word("report.section.coverage_none"), "strong")]
    columns = (
        Column(text.word("column.account"), wide=True),
        Column(text.word("column.currency")),
        Column(text.word("column.from"), "date"),
        Column(text.word("column.to"), "date"),
        Column(text.word("report.days"), "number"),
    )
    rows = tuple(
        (
            one.account,
            one.currency or "",
            one.start.isoformat(),
            one.end.isoformat(),
            f"{(one.end - one.start).days + 1:,}",
        )
        for one in verdict.coverage
    )
    blocks: list[Block] = [heading, Table(columns, rows)]
    if len({(one.account, one.currency) for one in verdict.coverage}) < len(verdict.coverage):
        blocks.append(Paragraph(text.word("report.section.coverage_gap"), "quiet"))
    return blocks


def terms(verdict: Verdict, text: Text) -> list[Block]:
    """The terms that were used, and whether anybody gave them."""
    if not verdict.terms_toml:
        return []
    blocks: list[Block] = [Heading(text.word("report.section.terms"))]
    if verdict.terms_guessed:
        blocks.append(Paragraph(text.word("report.section.terms_guessed"), "strong"))
    else:
        blocks.append(Paragraph(text.word("report.section.terms_given")))
    blocks.append(Verbatim(verdict.terms_toml))
    return blocks


def files_read(files: Sequence[ReadFile], text: Text) -> list[Block]:
    """Each file, what it is, what it covers and whether it proved itself; then what did not hold."""
    if not files:
        return []
    columns = (
        Column(text.word("column.file"), wide=True),
        Column(text.word("column.kind")),
        Column(text.word("column.format")),
        Column(text.word("column.rows"), "number"),
        Column(text.word("column.from"), "date"),
        Column(text.word("column.to"), "date"),
        Column(text.word("report.file_proof")),
    )
    blocks: list[Block] = [
        Heading(text.word("report.section.files")),
        Table(columns, tuple(_file_row(file, text) for file in files)),
    ]
    warned = tuple(row for file in files for row in _caution_rows(file, text))
    if warned:
        heads = (
            Column(text.word("column.file")),
            Column(text.word("column.line"), "number"),
            Column(text.word("column.warning"), wide=True),
        )
        blocks += [Heading(text.word("report.section.files_warned")), Table(heads, warned)]
    return blocks


def _file_row(file: ReadFile, text: Text) -> tuple[Cell, ...]:
    starts = [one.start for one in file.statements if one.start]
    ends = [one.end for one in file.statements if one.end]
    return (
        file.path.name,
        text.word(f"kind.{file.kind.value}") if file.kind else "",
        file.format,
        f"{sum(one.lines for one in file.statements):,}",
        min(starts).isoformat() if starts else "",
        max(ends).isoformat() if ends else "",
        proof(file, text),
    )


def proof(file: ReadFile, text: Text) -> str:
    """Whether a file proved itself, in a word or two."""
    if file.error is not None:
        return text.word("report.file_failed")
    warned = sum(len(one.warnings) for one in file.statements)
    if warned:
        return text.word("report.file_warned", n=warned)
    sound = bool(file.statements) and all(one.balanced for one in file.statements)
    return text.word("report.file_sound" if sound else "report.file_unchecked")


def file_cautions(file: ReadFile, text: Text) -> list[tuple[int | None, str]]:
    """What did not hold in a file, each with its line; or why it could not be read."""
    if file.error is not None:
        return [(None, text.word(f"error.{file.error.code}", **file.error.data))]
    return [(caution.line, text.say(caution.said)) for one in file.statements for caution in one.warnings]


def _caution_rows(file: ReadFile, text: Text) -> list[tuple[Cell, ...]]:
    found = file_cautions(file, text)
    name = file.path.name
    rows: list[tuple[Cell, ...]] = [
        (name, "" if line is None else str(line), sentence) for line, sentence in found[:MOST_CAUTIONS]
    ]
    if len(found) > MOST_CAUTIONS:
        rows.append((name, "", text.word("report.section.files_more", n=len(found) - MOST_CAUTIONS)))
    return rows

"""Neutral tables written for the tests."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from posdesk.statements.model import Kind, ReadFile

TAKINGS = (
    "id",
    "time",
    "merchant",
    "terminal",
    "channel",
    "kind",
    "gross",
    "fee",
    "currency",
    "card",
    "batch",
    "reference",
)

SALE = {
    "id": "A1", "time": "2026-03-16 09:30:00", "merchant": "M1", "terminal": "T1", "channel": "card", "kind": "sale",
    "gross": "12.34", "fee": "0.05", "currency": "CNY", "card": "debit", "batch": "B1", "reference": "R1",
}  # fmt: skip


def text_of(rows: Iterable[Mapping[str, str]], header: Iterable[str] = TAKINGS, newline: str = "\n") -> str:
    """The CSV of rows; what a row lacks is empty."""
    names = list(header)
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", extrasaction="ignore", lineterminator=newline)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def takings_file(path: Path, rows: Iterable[Mapping[str, str]], header: Iterable[str] = TAKINGS) -> ReadFile:
    """A neutral takings table on disk, as the takings desk is given it."""
    path.write_text(text_of(rows, header), encoding="utf-8")
    return scanned(path)


def scanned(path: Path) -> ReadFile:
    """A takings table that is there already."""
    import hashlib

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return ReadFile(path, Kind.TAKINGS, "posdesk.takings", "utf-8", digest=digest, scanned=True)

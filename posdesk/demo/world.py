"""A simulated world: its files in the neutral layouts, its terms and its truth."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from posdesk.demo import bank, till
from posdesk.demo.bank import Line


@dataclass(frozen=True, slots=True)
class Files:
    """Where a world was written; None what the shop does not have."""

    takings: Path | None
    bank: Path
    truth: Path
    terms: Path | None
    later: Path | None = None
    """A second bank file, after days that are in neither."""
    totals: Path | None = None
    claims: Path | None = None

    @property
    def papers(self) -> list[Path]:
        """The files of takings and of the bank, all that there are."""
        some = (self.takings, self.totals, self.claims, self.bank, self.later)
        return [path for path in some if path is not None]

    @property
    def options(self) -> list[str]:
        """The files as options of ``posdesk reconcile``."""
        words = ["--takings", *(str(path) for path in (self.takings, self.totals, self.claims) if path is not None)]
        words += ["--bank", *(str(path) for path in (self.bank, self.later) if path is not None)]
        return words if self.terms is None else [*words, "--terms", str(self.terms)]


@dataclass(frozen=True)
class World:
    """What the tills and the bank recorded, and what really happened; ``takings`` are CSV rows, by day."""

    name: str
    seed: int
    start: date
    end: date
    takings: Sequence[str]
    lines: Sequence[Line]
    terms: str | None
    truth: Mapping[str, Any]
    tables: Mapping[str, str] = field(default_factory=dict)
    """``totals`` and ``claims``, as CSV, where there are any."""

    def takings_csv(self) -> bytes:
        """The takings as a ``posdesk.takings`` table."""
        first = next((rows for rows in self.takings if rows), "")
        wide = first.partition("\n")[0].count(",") > till.COLUMNS.count(",")
        return f"{till.COLUMNS}{till.DISCOUNTS if wide else ''}\n{''.join(self.takings)}".encode()

    def bank_csv(self, part: int = 0) -> bytes:
        """The statement lines of a file as a ``posdesk.bank`` table; the second one begins after a gap."""
        return f"{bank.COLUMNS}\n{''.join(line.row() for line in self.lines if line.part == part)}".encode()

    def truth_json(self) -> bytes:
        """The truth, one settlement or line a row, so that two of them can be compared by eye."""
        head = {"world": self.name, "seed": self.seed}
        parts = []
        for key, value in {**head, **self.truth}.items():
            if isinstance(value, list) and value:
                rows = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value)
                parts.append(f"{json.dumps(key)}: [\n  {rows}\n]")
            else:
                parts.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
        return ("{\n" + ",\n".join(parts) + "\n}\n").encode()

    def write(self, folder: Path) -> Files:
        """Write ``bank.csv``, ``truth.json`` and, where there are any, the other files."""
        folder.mkdir(parents=True, exist_ok=True)
        terms = None
        if self.terms is not None:
            terms = folder / "terms.toml"
            terms.write_text(self.terms, encoding="utf-8")
        found = {name: folder / f"{name}.csv" for name in self.tables}
        for name, path in found.items():
            path.write_text(self.tables[name], encoding="utf-8")
        files = Files(
            folder / "takings.csv" if self.takings else None,
            folder / "bank.csv",
            folder / "truth.json",
            terms,
            folder / "bank-2.csv" if any(line.part for line in self.lines) else None,
            found.get("totals"),
            found.get("claims"),
        )
        if files.takings is not None:
            files.takings.write_bytes(self.takings_csv())
        if files.later is not None:
            files.later.write_bytes(self.bank_csv(1))
        files.bank.write_bytes(self.bank_csv())
        files.truth.write_bytes(self.truth_json())
        return files

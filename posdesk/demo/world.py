"""A simulated world: its files in the neutral layouts, its terms and its truth."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from posdesk.demo import bank, till
from posdesk.demo.bank import Line


@dataclass(frozen=True, slots=True)
class Files:
    """Where a world was written; ``terms`` None where the shop has none in writing."""

    takings: Path
    bank: Path
    truth: Path
    terms: Path | None


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

    def takings_csv(self) -> bytes:
        """The takings as a ``posdesk.takings`` table."""
        return f"{till.COLUMNS}\n{''.join(self.takings)}".encode()

    def bank_csv(self) -> bytes:
        """The statement lines as a ``posdesk.bank`` table."""
        return f"{bank.COLUMNS}\n{''.join(line.row() for line in self.lines)}".encode()

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
        """Write ``takings.csv``, ``bank.csv``, ``truth.json`` and, where there are any, ``terms.toml``."""
        folder.mkdir(parents=True, exist_ok=True)
        terms = None
        if self.terms is not None:
            terms = folder / "terms.toml"
            terms.write_text(self.terms, encoding="utf-8")
        files = Files(folder / "takings.csv", folder / "bank.csv", folder / "truth.json", terms)
        files.takings.write_bytes(self.takings_csv())
        files.bank.write_bytes(self.bank_csv())
        files.truth.write_bytes(self.truth_json())
        return files

"""``python -m tests.benchmarks.calibration``: how often a match is wrong, by how far its runner-up was behind.

A margin is in hundredths of a natural logarithm: 300 says that the story is twenty times likelier than the next one.
The table holds that against the truth of simulated worlds; ``--out FILE.svg`` draws it. Seeds are those that the engine
is judged by; ``--tuning`` takes those that one may look at while working.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from posdesk.demo.worlds import WORLDS
from posdesk.reconcile.model import Payout
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.statements.service import read
from tests.reconcile.judging import alike, own_lines
from tests.reconcile.seeds import JUDGING, TUNING

EDGES: Final = (0, 50, 100, 200, 300, 400, 500, 650, 800, 1000, 1200, 1500)
"""Where the bins of margins begin."""
MOST_WRONG: Final = 2000
"""Of matches that are called certain, at most one in so many may be wrong."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One match: its margin (none for what a wallet paid out), whether it was called certain, and whether the truth
    links it otherwise."""

    margin: int | None
    certain: bool
    wrong: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """All matches of a stretch of margins."""

    low: int
    high: int | None
    matches: int
    wrong: int

    @property
    def share(self) -> float:
        """How many of them are wrong."""
        return self.wrong / self.matches if self.matches else 0.0

    @property
    def most(self) -> float:
        """What the share can be at most, at 95 % (Wilson): a few hundred without a fault prove only so much."""
        if not self.matches:
            return 1.0
        n, z = self.matches, 1.645
        middle = self.share + z * z / (2 * n)
        return (middle + z * math.sqrt(self.share * (1 - self.share) / n + z * z / (4 * n * n))) / (1 + z * z / n)

    def __str__(self) -> str:
        return f"{self.low} and more" if self.high is None else f"{self.low} to {self.high - 1}"


def judged(name: str, seed: int) -> Iterator[Judged]:
    """Every match of one world."""
    with tempfile.TemporaryDirectory() as folder:
        files = WORLDS[name](seed).write(Path(folder))
        terms = None if files.terms is None else read_terms(files.terms)
        made = Reconciliation(read(files.papers), Question(terms))
        truth = _Truth(json.loads(files.truth.read_text(encoding="utf-8")))
        for payout in made.verdict.payouts:
            margin = payout.evidence.get("margin")
            found = margin if isinstance(margin, int) else None
            yield Judged(found, payout.certain, truth.contradicts(payout))
        made.close()


class _Truth:
    def __init__(self, truth: Mapping[str, Any]) -> None:
        self._settlements = {row["id"]: row for row in truth["settlements"]}
        self._lines = {row["id"]: row["status"] for row in truth["lines"]}
        self._like = {row["id"]: row["like"] for row in truth["lines"] if "like" in row}

    def contradicts(self, payout: Payout) -> bool:
        """Whether a payout is made of other lines than it was; lines that nothing tells apart are as good."""
        if payout.rule == "withdrawal":
            # What a wallet's draw took out of which day is bookkeeping; that it was a draw can be wrong.
            return any(self._lines[line] != "withdrawal" for line in payout.lines)
        told = {"lines": payout.lines}
        rows = [self._settlements[settlement] for settlement in payout.settlements]
        return any(alike(row["lines"], self._like) != alike(own_lines(row, told), self._like) for row in rows)


def binned(matches: Sequence[Judged]) -> list[Bin]:
    """The matches by margin."""
    bins = []
    for low, high in zip(EDGES, (*EDGES[1:], None), strict=True):
        margins = [(one.margin, one.wrong) for one in matches if one.margin is not None]
        here = [wrong for margin, wrong in margins if low <= margin and (high is None or margin < high)]
        bins.append(Bin(low, high, len(here), sum(here)))
    return bins


def table(bins: Sequence[Bin], matches: Sequence[Judged]) -> str:
    """The bins, and what is called certain, as Markdown."""
    rows = ["| Margin | Matches | Wrong | Share |", "|---|---|---|---|"]
    rows += [f"| {one} | {one.matches:,} | {one.wrong} | {one.share:.5f} |" for one in bins]
    for word, certain in (("certain", True), ("not certain", False)):
        here = [one.wrong for one in matches if one.certain is certain]
        rows.append(f"| *{word}* | {len(here):,} | {sum(here)} | {sum(here) / max(1, len(here)):.5f} |")
    return "\n".join(rows)


WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 72, 20, 24, 64
LOWEST: Final = -5
"""The axis ends at one in a hundred thousand; what is lower stands on it."""

STYLE: Final = """
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .axis { stroke: #57606a } .grid { stroke: #d0d7de } .bound { stroke: #0969da; stroke-width: 2 }
  .seen { fill: #0969da } .none { fill: none; stroke: #0969da; stroke-width: 2 }
  .said { fill: none; stroke: #bc4c00; stroke-width: 2; stroke-dasharray: 5 4 } .said-text { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .axis { stroke: #8d96a0 } .grid { stroke: #30363d } .bound { stroke: #4493f8 }
    .seen { fill: #4493f8 } .none { stroke: #4493f8 } .said { stroke: #f0883e } .said-text { fill: #f0883e }
  }
"""


def picture(bins: Sequence[Bin]) -> str:
    """The share of wrong matches over the margin, beside what the margin itself promises."""
    top = EDGES[-1] + 200

    def x(margin: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * margin / top

    def y(share: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * max(LOWEST, math.log10(max(share, 1e-12))) / LOWEST

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-label="Share of wrong matches by margin">',
        f"<style>{STYLE}</style>",
    ]
    for power in range(LOWEST, 1):
        label = "1" if power == 0 else f"1 in {10**-power:,}"
        at = y(10.0**power)
        parts.append(f'<path class="grid" d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{label}</text>')
    for margin in range(0, top, 200):
        parts.append(f'<path class="axis" d="M{x(margin):.1f} {y(0):.1f}v5"/>')
        parts.append(f'<text x="{x(margin):.1f}" y="{y(0) + 19:.1f}" text-anchor="middle">{margin}</text>')
    parts.append(f'<path class="axis" fill="none" d="M{LEFT} {TOP}V{y(0):.1f}H{WIDTH - RIGHT}"/>')
    steps = range(0, top + 1, 25)
    curve = [f"{x(margin):.1f} {y(1 / (1 + math.exp(margin / 100))):.1f}" for margin in steps]
    parts.append(f'<path class="said" d="M{"L".join(curve)}"/>')
    parts.append(f'<text class="said-text" x="{x(420):.1f}" y="{y(0.03):.1f}">what the margin promises</text>')
    for one in bins:
        if one.matches:
            middle = x((one.low + (top if one.high is None else one.high)) / 2)
            parts.append(f'<path class="bound" d="M{middle:.1f} {y(one.share):.1f}V{y(one.most):.1f}m-4 0h8"/>')
            kind = "seen" if one.wrong else "none"
            parts.append(
                f'<circle class="{kind}" cx="{middle:.1f}" cy="{y(one.share):.1f}" r="4">'
                f"<title>{one}: {one.wrong} of {one.matches} wrong</title></circle>"
            )
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">'
        "margin to the runner-up (hundredths of a natural logarithm)</text>"
    )
    parts.append(
        f'<text transform="translate(14 {(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">'
        "share of wrong matches</text>"
    )
    return "\n".join([*parts, "</svg>", ""])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 where more of what is called certain is wrong than may be."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.calibration")
    parser.add_argument("--out", type=Path, metavar="FILE.svg")
    parser.add_argument("--tuning", action="store_true", help="the seeds for work in place of those for judging")
    given = parser.parse_args(arguments)
    seeds = TUNING if given.tuning else JUDGING
    matches = [one for name in sorted(WORLDS) for seed in seeds for one in judged(name, seed)]
    bins = binned(matches)
    print(table(bins, matches))
    if given.out is not None:
        given.out.write_text(picture(bins), encoding="utf-8")
    certain = [one.wrong for one in matches if one.certain]
    return 1 if MOST_WRONG * sum(certain) > len(certain) else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""``python -m tests.benchmarks.growth [--large] [--out FILE.svg]``: how the time to match grows with settlements.

200 small shops over more and more days: each set is read and added up, then only the engine is timed (learning,
matching, what is left over), best of three in a process of its own. The exponent is the slope of the straight line
through the points in doubly logarithmic paper: 1 is time in proportion. ``--large`` adds 1,000 days.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.reconcile import write_world

DAYS = (20, 65, 200)
LARGE = 1000
SHOPS = 200
RUNS = 3

TIMED = """
import gc, sys
from pathlib import Path
from time import perf_counter
from posdesk.reconcile import told
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.statements.service import read
gc.disable()
place, run = Path(sys.argv[1]), told.run
def timed(expected, *words, **more):
    started = perf_counter()
    outcome = run(expected, *words, **more)
    print(len(expected), perf_counter() - started)
    return outcome
told.run = timed
files = read([place / "takings.csv", *sorted(place.glob("bank*.csv"))], summary=False)
Reconciliation(files, Question(read_terms(place / "terms.toml")))
"""


def point(days: int, runs: int) -> tuple[int, float]:
    """Settlements, and the seconds to match them."""
    with tempfile.TemporaryDirectory() as folder:
        write_world(Path(folder), "chain", SHOPS, days)
        words = [sys.executable, "-c", TIMED, folder]
        told = [
            subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.split() for _ in range(runs)
        ]
    return int(told[0][0]), min(float(seconds) for _, seconds in told)


def exponent(points: Sequence[tuple[int, float]]) -> float:
    """The slope of the line of least squares through the logarithms."""
    xs, ys = [math.log(n) for n, _ in points], [math.log(seconds) for _, seconds in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 400, 72, 44, 24, 56
STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .grid { stroke: #d0d7de } .line { stroke: #0969da; stroke-width: 2; fill: none } .seen { fill: #0969da }
  .even { stroke: #bc4c00; stroke-width: 2; stroke-dasharray: 5 4 } .even-text { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .grid { stroke: #30363d } .line { stroke: #4493f8 } .seen { fill: #4493f8 }
    .even { stroke: #f0883e } .even-text { fill: #f0883e }
  }
"""


def picture(points: Sequence[tuple[int, float]]) -> str:
    """The points in doubly logarithmic paper, beside time in proportion from the first of them."""
    low, high = math.floor(math.log10(points[0][0])), math.ceil(math.log10(points[-1][0]))
    least = math.floor(math.log10(points[0][1]))
    most = math.ceil(math.log10(points[0][1] * 10 ** (high - math.log10(points[0][0]))))

    def x(n: float) -> float:
        return LEFT + (math.log10(n) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(seconds: float) -> float:
        return HEIGHT - BOTTOM - (math.log10(seconds) - least) / (most - least) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="Seconds to match over settlements"><style>{STYLE}</style>'
    ]
    for power in range(low, high + 1):
        at = x(10**power)
        parts.append(f'<line class="grid" x1="{at:.1f}" y1="{TOP}" x2="{at:.1f}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10**power:,}</text>')
    for power in range(least, most + 1):
        at = y(10**power)
        parts.append(f'<line class="grid" x1="{LEFT}" y1="{at:.1f}" x2="{WIDTH - RIGHT}" y2="{at:.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
    n, seconds = points[0]
    end = points[-1][0]
    parts.append(
        f'<line class="even" x1="{x(n):.1f}" y1="{y(seconds):.1f}" x2="{x(end):.1f}" y2="{y(seconds * end / n):.1f}"/>'
    )
    way = " ".join(f"{x(n):.1f},{y(seconds):.1f}" for n, seconds in points)
    parts.append(f'<polyline class="line" points="{way}"/>')
    parts += [f'<circle class="seen" cx="{x(n):.1f}" cy="{y(s):.1f}" r="4"/>' for n, s in points]
    parts.append(f'<text class="even-text" x="{LEFT + 12}" y="{TOP + 16}">dashed: in proportion</text>')
    parts.append(f'<text x="{LEFT + 12}" y="{TOP + 34}">measured: exponent {exponent(points):.2f}</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 12}" text-anchor="middle">settlements of {SHOPS} shops</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Print the table, and draw it where somebody wants it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--out", type=Path, metavar="FILE.svg")
    asked = parser.parse_args()
    print("| Settlements | Matching, s | Microseconds a settlement |\n|---|---|---|")
    points = []
    for days in (*DAYS, *((LARGE,) if asked.large else ())):
        n, seconds = point(days, 1 if days == LARGE else RUNS)
        points.append((n, seconds))
        print(f"| {n:,} | {seconds:.2f} | {1e6 * seconds / n:.0f} |", flush=True)
    print(f"\nExponent: {exponent(points):.2f}")
    if asked.out:
        asked.out.write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()

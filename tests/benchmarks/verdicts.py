"""``python -m tests.benchmarks.verdicts``: how right the verdicts are on simulated worlds, whose truth is known."""

from __future__ import annotations

import io
import json
import sys
import tempfile
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from posdesk.cli.main import main as posdesk
from posdesk.demo.worlds import WORLDS
from tests.reconcile.judging import Score, judge

SEEDS = range(21, 26)
"""The seeds of docs/verdicts.md, which says what was looked at in them."""

HEAD = (
    "| World | Settlements | Never arrived: recall | precision | False alarms in 1,000 "
    "| Links: recall | precision | Ambiguous |"
)


def score(name: str, seed: int) -> Score:
    """Write one world, reconcile it, and judge the result."""
    world = WORLDS[name](seed)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        world.write(place)
        words = ["reconcile", "--json", "--takings", str(place / "takings.csv"), "--bank", str(place / "bank.csv")]
        if (place / "terms.toml").exists():
            words += ["--terms", str(place / "terms.toml")]
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            posdesk(words)
        return judge(json.loads((place / "truth.json").read_text(encoding="utf-8")), json.loads(out.getvalue()))


def main() -> int:
    """Print the table; each row is the sum of all seeds."""
    print(HEAD)
    print("|" + "---|" * 8)
    for name in sorted(WORLDS):
        start = time.perf_counter()
        scores = [score(name, seed) for seed in SEEDS]
        settlements = sum(one.settlements for one in scores)
        alarms = sum(len(one.false_alarms) for one in scores)
        ratios = []
        for ratio in ("never_arrived_recall", "never_arrived_precision", "links_recall", "links_precision"):
            right = sum(getattr(one, ratio).right for one in scores)
            of = sum(getattr(one, ratio).of for one in scores)
            ratios.append(f"{right / of:.4f} ({right}/{of})" if of else "–")
        recall, precision, found, true = ratios
        ambiguous = sum(one.ambiguous for one in scores)
        print(
            f"| {name} | {settlements:,} | {recall} | {precision} | {1000 * alarms / settlements:.2f} "
            f"| {found} | {true} | {ambiguous} |"
        )
        print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""``python -m tests.benchmarks.verdicts``: how right the verdicts are on simulated worlds, whose truth is known.

``--tuning`` runs the seeds that one may look at while working, ``--seeds N`` the first N; names of worlds run these
alone.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from posdesk.cli.main import main as posdesk
from posdesk.demo.worlds import WORLDS
from tests.reconcile.judging import Ratio, Score, judge
from tests.reconcile.seeds import JUDGING, TUNING

RATIOS = (
    "never_arrived_recall", "never_arrived_precision", "links_recall", "links_precision", "withdrawals", "shorts_named",
    "claims",
)  # fmt: skip
HEAD = (
    "| World | Settlements | Never arrived: recall | precision | False alarms in 1,000 | False accusations "
    "| Links: recall | precision | Withdrawals: recall | Shorts named | Claims contradicted | Ambiguous |"
)


def score(name: str, seed: int) -> Score:
    """Write one world, reconcile it, and judge the result."""
    world = WORLDS[name](seed)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        words = ["reconcile", "--json", *world.write(place).options]
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            posdesk(words)
        return judge(json.loads((place / "truth.json").read_text(encoding="utf-8")), json.loads(out.getvalue()))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; each row is the sum of all seeds."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.verdicts")
    parser.add_argument("worlds", nargs="*", metavar="WORLD", help=f"of {', '.join(sorted(WORLDS))}; all by default")
    parser.add_argument("--tuning", action="store_true", help="the seeds for work in place of those for judging")
    parser.add_argument("--seeds", type=int, metavar="N", help="the first N of them alone")
    given = parser.parse_args(arguments)
    if strange := sorted(set(given.worlds) - WORLDS.keys()):
        parser.error(f"no such world: {', '.join(strange)}")
    seeds = TUNING if given.tuning else JUDGING
    if given.seeds is not None:
        if not 1 <= given.seeds <= len(seeds):
            parser.error(f"--seeds: 1 to {len(seeds)}")
        seeds = seeds[: given.seeds]
    total = 0
    print(HEAD)
    print("|" + "---|" * (HEAD.count("|") - 1))
    for name in given.worlds or sorted(WORLDS):
        start = time.perf_counter()
        scores = [score(name, seed) for seed in seeds]
        settlements = sum(one.settlements for one in scores)
        total += settlements
        alarms = sum(len(one.false_alarms) for one in scores)
        recall, precision, found, true, drawn, named, claimed = (
            _sum([getattr(one, ratio) for one in scores]) for ratio in RATIOS
        )
        accused = sum(len(one.false_accusations) for one in scores)
        ambiguous = sum(one.ambiguous for one in scores)
        print(
            f"| {name} | {settlements:,} | {recall} | {precision} | {1000 * alarms / settlements:.2f} "
            f"| {accused} | {found} | {true} | {drawn} | {named} | {claimed} | {ambiguous} |"
        )
        print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    print()
    kind = "Tuning" if given.tuning else "Judging"
    print(
        f"{kind} seeds {seeds[0]} to {seeds[-1]}; these and the others were fixed before tuning on these worlds. "
        f"{total:,} settlements."
    )
    return 0


def _sum(ratios: Sequence[Ratio]) -> str:
    """Several ratios as one, or a dash where there was nothing to find."""
    right, of = sum(one.right for one in ratios), sum(one.of for one in ratios)
    return str(Ratio(right, of)) if of else "–"


if __name__ == "__main__":
    raise SystemExit(main())

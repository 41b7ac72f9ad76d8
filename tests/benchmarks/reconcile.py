"""``python -m tests.benchmarks.reconcile``: how long a verdict takes as takings grow, beside plain DuckDB.

Each world is written to a temporary folder by the simulator, judged by ``posdesk reconcile`` in a process of its own
(Python, imports and all), once with the findings as text and once as the whole JSON document, and the verdict is held
against the simulator's truth. Beside it stands what DuckDB by itself takes to scan five columns of the same file and
group them, also as a whole process. ``--large`` adds ten million takings, and 200 small shops over 1,000 days; to write
these takes longer than to judge them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.benchmarks.__main__ import PLAIN, measure

RUNS = 3
SEED = 7
SIZES = (("base", 1, 65), ("base", 4, 135), ("base", 20, 385))
"""World, merchants and days: some 10,000, 100,000 and 1,000,000 takings."""
LARGE = (("base", 100, 770), ("chain", 200, 1000))

JUDGE = """
import json
from pathlib import Path
from tests.reconcile.judging import judge
truth, result = (json.loads(Path(name).read_text(encoding="utf-8")) for name in paths)
score = judge(truth, result)
recall, precision = score.never_arrived_recall, score.never_arrived_precision
print(json.dumps([score.settlements, str(recall), str(precision), score.false_alarms_in_1000]))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the whole process: seconds by the clock and of the processors, and bytes at the peak."""

    wall: float
    processor: float
    memory: int


def write_world(folder: Path, name: str, merchants: int, days: int) -> None:
    """Write a world in another process: a child's memory is counted from what its parent had taken."""
    words = [name, "--seed", str(SEED), "--out", str(folder), "--merchants", str(merchants), "--days", str(days)]
    subprocess.run([sys.executable, "-m", "posdesk.demo", *words], check=True, stdout=subprocess.DEVNULL)


def reconcile(world: Path, result: Path, *more: str) -> Run:
    """Judge a world once, in a folder where every file that appears is a fault."""
    banks = sorted(world.glob("bank*.csv"))
    words = ["--takings", world / "takings.csv", "--bank", *banks, "--terms", world / "terms.toml"]
    command = [sys.executable, "-m", "posdesk", "reconcile", *map(str, words), *more]
    with tempfile.TemporaryDirectory() as bare, result.open("wb") as out:
        surroundings = {**os.environ, "TMPDIR": bare, "PYTHONPATH": str(Path.cwd())}
        # As it is installed: compiled, by a run that does not count.
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        started = perf_counter()
        with subprocess.Popen(command, stdout=out, cwd=bare, env=surroundings) as child:
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        wall = perf_counter() - started
        left = os.listdir(bare)
    if child.returncode not in (0, 1) or left:
        raise SystemExit(f"a measured process ended with status {child.returncode} and left {left}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def lines_of(path: Path) -> int:
    """How many lines a file has."""
    with path.open("rb") as file:
        return sum(1 for _ in file)


def row(name: str, merchants: int, days: int, runs: int = RUNS) -> str:
    """One row of the table: a world, written, judged and measured."""
    with tempfile.TemporaryDirectory() as folder:
        world, result = Path(folder, "world"), Path(folder, "result.json")
        write_world(world, name, merchants, days)
        takings = lines_of(world / "takings.csv") - 1
        best = min((reconcile(world, result) for _ in range(runs)), key=lambda run: run.wall)
        document = min((reconcile(world, result, "--json") for _ in range(runs)), key=lambda run: run.wall)
        plain = measure(PLAIN, [world / "takings.csv"], runs)
        judged = f"paths = {[str(world / 'truth.json'), str(result)]!r}\n{JUDGE}"
        score = subprocess.run([sys.executable, "-c", judged], check=True, stdout=subprocess.PIPE, text=True)
    settlements, recall, precision, alarms = json.loads(score.stdout)
    return (
        f"| {takings:,} | {settlements:,} | {best.wall:.2f} | {best.processor:.2f} | {best.memory / 1e6:.0f} "
        f"| {document.wall:.2f} | {document.memory / 1e6:.0f} | {plain.process:.2f} | {best.wall / plain.process:.1f} "
        f"| {recall} | {precision} | {alarms:.2f} |"
    )


def main() -> None:
    """Print the table."""
    print(
        "| Takings | Settlements | Wall, s | Processor, s | Memory, MB | JSON, s | MB | Plain DuckDB, s | Times "
        "| Never arrived: recall | precision | False alarms in 1,000 |"
    )
    print("|" + "---|" * 12)
    for size in SIZES:
        print(row(*size), flush=True)
    for size in LARGE if "--large" in sys.argv[1:] else ():
        print(row(*size, runs=1), flush=True)


if __name__ == "__main__":
    main()

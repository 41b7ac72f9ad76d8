"""``python -m tests.benchmarks.reconcile``: how long a verdict takes as takings grow, beside plain DuckDB.

Each world is written to a temporary folder by the simulator, judged by ``posdesk reconcile`` in a process of its own
(Python, imports and all), once with the findings as text and once as the whole JSON document, and the verdict is held
against the simulator's truth. Beside it stands what DuckDB by itself takes to scan five columns of the same file and
group them, also as a whole process. The second table has the pass over the takings alone: what DuckDB by itself does,
and all that reconciling adds up, in turns in one process. ``--large`` adds ten million takings, and 200 small shops
over 1,000 days; to write these takes longer than to judge them.
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

from tests.benchmarks.__main__ import GROUPED, PLAIN, measure

RUNS = 3
SEED = 7
SIZES = (("base", 1, 65), ("base", 4, 135), ("base", 20, 385))
"""World, merchants and days: some 10,000, 100,000 and 1,000,000 takings."""
LARGE = (("base", 100, 770), ("chain", 200, 1000))

TURNS = 5
PASS = f"""
import json
import sys
from pathlib import Path
from time import perf_counter, process_time
import duckdb
from posdesk.reconcile.book import Book
from posdesk.reconcile.service import read_terms
from posdesk.statements.service import open_takings, read
world = Path(sys.argv[1])
takings = world / "takings.csv"
connection = duckdb.connect(":memory:")
connection.execute("SET threads = 2")
connection.execute("SET enable_progress_bar = false")
types = "{{'time': 'TIMESTAMP', 'gross': 'DECIMAL(15, 2)', 'fee': 'DECIMAL(15, 2)'}}"
scan = f"{GROUPED} FROM read_csv('{{takings}}', types = {{types}}) GROUP BY ALL"
terms, files = read_terms(world / "terms.toml"), tuple(read([takings], summary=False))

def plainly():
    connection.execute(scan).fetchall()

def whole():
    desk = open_takings(files, timezone=terms.timezone)
    Book(desk, files, terms).strangers()
    desk.close()

best = {{}}
for _ in range({TURNS}):
    for work in (plainly, whole):
        wall, cpu = perf_counter(), process_time()
        work()
        taken = perf_counter() - wall, process_time() - cpu
        best[work.__name__] = min(best.get(work.__name__, taken), taken)
print(json.dumps([*best["plainly"], *best["whole"]]))
"""

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


def row(name: str, merchants: int, days: int, runs: int = RUNS) -> tuple[str, str]:
    """A row of each table, the pass first: a world, written, judged and measured."""
    with tempfile.TemporaryDirectory() as folder:
        world, result = Path(folder, "world"), Path(folder, "result.json")
        write_world(world, name, merchants, days)
        takings = lines_of(world / "takings.csv") - 1
        best = min((reconcile(world, result) for _ in range(runs)), key=lambda run: run.wall)
        document = min((reconcile(world, result, "--json") for _ in range(runs)), key=lambda run: run.wall)
        plain = measure(PLAIN, [world / "takings.csv"], runs)
        judged = f"paths = {[str(world / 'truth.json'), str(result)]!r}\n{JUDGE}"
        score = subprocess.run([sys.executable, "-c", judged], check=True, stdout=subprocess.PIPE, text=True)
        passes = subprocess.run([sys.executable, "-c", PASS, world], check=True, stdout=subprocess.PIPE, text=True)
    settlements, recall, precision, alarms = json.loads(score.stdout)
    plainly, plain_cpu, wall, cpu = json.loads(passes.stdout)
    alone = (
        f"| {takings:,} | {plainly:.2f} | {wall:.2f} | {wall / plainly:.1f} | {plain_cpu:.2f} | {cpu:.2f} "
        f"| {cpu / plain_cpu:.1f} |"
    )
    return alone, (
        f"| {takings:,} | {settlements:,} | {best.wall:.2f} | {best.processor:.2f} | {best.memory / 1e6:.0f} "
        f"| {document.wall:.2f} | {document.memory / 1e6:.0f} | {plain.process:.2f} | {best.wall / plain.process:.1f} "
        f"| {recall} | {precision} | {alarms:.2f} |"
    )


def main() -> None:
    """Print the tables."""
    alone = []
    print(
        "| Takings | Settlements | Wall, s | Processor, s | Memory, MB | JSON, s | MB | Plain DuckDB, s | Times "
        "| Never arrived: recall | precision | False alarms in 1,000 |"
    )
    print("|" + "---|" * 12)
    large = LARGE if "--large" in sys.argv[1:] else ()
    for size, runs in (*((size, RUNS) for size in SIZES), *((size, 1) for size in large)):
        passes, whole = row(*size, runs=runs)
        print(whole, flush=True)
        alone.append(passes)
    print("\n| Takings | Plain DuckDB, s | Added up, s | Times | Plain, processor | Added up, processor | Times |")
    print("|" + "---|" * 7)
    print("\n".join(alone))


if __name__ == "__main__":
    main()

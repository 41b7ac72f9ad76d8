"""Measure the takings desk beside plain DuckDB, each in a process of its own: ``python -m tests.benchmarks [ROWS]``.

Prints a Markdown table: the best wall time of several runs of the whole process (Python, imports and all), of the
query alone, its processor time, and the most memory that a run took.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

RUNS = 5
GROUPED = "SELECT merchant, channel, time::DATE AS day, count(*), sum(gross), sum(fee)"

PLAIN = f"""
import duckdb
from resource import RUSAGE_SELF, getrusage
from time import perf_counter, process_time
connection = duckdb.connect(":memory:")
connection.execute("SET threads = 2")
connection.execute("SET enable_progress_bar = false")
wall, cpu = perf_counter(), process_time()
types = "{{'time': 'TIMESTAMP', 'gross': 'DECIMAL(15, 2)', 'fee': 'DECIMAL(15, 2)'}}"
connection.execute(f"{GROUPED} FROM read_csv('{{paths[0]}}', types = {{types}}) GROUP BY ALL").fetchall()
print(perf_counter() - wall, process_time() - cpu)
"""

DESK = """
from pathlib import Path
from time import perf_counter, process_time
from posdesk.statements import neutral
from posdesk.statements.takings import TakingsDesk
wall, cpu = perf_counter(), process_time()
files = [neutral.read(Path(path), neutral.TAKINGS, path, summary=False) for path in paths]
with TakingsDesk(files, timezone="Asia/Shanghai", threads=2{options}) as desk:
    desk.rows("{sql} FROM takings GROUP BY ALL")
print(perf_counter() - wall, process_time() - cpu)
"""

SUMS = """
from pathlib import Path
from time import perf_counter, process_time
from posdesk.statements import neutral
wall, cpu = perf_counter(), process_time()
neutral.read(Path(paths[0]), neutral.TAKINGS, "digest")
print(perf_counter() - wall, process_time() - cpu)
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """The best of several runs; seconds and bytes."""

    process: float
    work: float
    cpu: float
    memory: int


def measure(script: str, paths: list[Path], runs: int = RUNS) -> Figures:
    """Run a script several times, each in a new interpreter, and keep the best."""
    names = [str(path) for path in paths]
    return min((_run(f"paths = {names!r}\n{script}") for _ in range(runs)), key=lambda figures: figures.process)


def _run(script: str) -> Figures:
    started = perf_counter()
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        printed = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    process = perf_counter() - started
    if child.returncode:
        raise SystemExit(f"a measured process ended with status {child.returncode}")
    work, cpu = map(float, printed.split())
    return Figures(process, work, cpu, usage.ru_maxrss * 1024)


def _write(path: Path, rows: int, first: int) -> Path:
    """Write a table in another process: a child's memory is counted from what its parent had taken."""
    made = f"from tests.benchmarks.takings_table import write_takings; write_takings({str(path)!r}, {rows}, {first})"
    subprocess.run([sys.executable, "-c", made], check=True, stdout=subprocess.DEVNULL)
    return path


def main() -> None:
    """Write the tables, measure, print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        whole = _write(Path(folder, "takings.csv"), rows, 0)
        half = _write(Path(folder, "second-half.csv"), rows, rows // 2)
        grouped = DESK.replace("{sql}", GROUPED)
        cases = {
            "plain DuckDB, five columns": (PLAIN, [whole]),
            "takings desk, the same, every value checked": (grouped.replace("{options}", ""), [whole]),
            "takings desk, kind and currency as well": (
                grouped.replace("{options}", "").replace("channel,", "channel, kind, currency,"),
                [whole],
            ),
            "`read`: sums of the file": (SUMS, [whole]),
            "kept in memory, then grouped": (grouped.replace("{options}", ", keep=True"), [whole]),
            "and once more its second half in a file of its own": (grouped.replace("{options}", ""), [whole, half]),
        }
        print(f"{rows:,} takings, {whole.stat().st_size / 1e6:.0f} MB of CSV, 2 threads, best of {RUNS}\n")
        print("| What | Process, s | Work, s | Processor, s | Memory, MB |")
        print("|---|---|---|---|---|")
        for what, (script, paths) in cases.items():
            best = measure(script, paths)
            print(
                f"| {what} | {best.process:.2f} | {best.work:.2f} | {best.cpu:.2f} | {best.memory / 1e6:.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()

"""``python -m tests.benchmarks.more [--large]``: what a month more costs, beside judging all files at once.

A world is cut into all its months but the last, and the last 30 days, in files of their own. One process judges the
first, is given the last (``Reconciliation.more``), and then judges all files at once; the findings must be the same.
Told apart are the reading of the new files, the adding up of their takings, the engine's work, and the rest: what is
found out about which days are touched, and what is put together. ``--large`` adds nine million takings.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb

from tests.benchmarks.reconcile import lines_of, write_world

MONTH = 30
SIZES = (("chain", 200, 240), ("base", 20, 385))
"""The window that is judged again is some 135 days: below half a year of data nothing is kept."""
LARGE = (("base", 100, 770),)

TIMED = """
import gc
import sys
from pathlib import Path
from time import perf_counter
from posdesk.reconcile import kept
from posdesk.reconcile.book import Book
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.statements.service import read

spent = {"adding up": 0.0, "engine": 0.0}
def timed(what, function):
    def call(*words, **more):
        started = perf_counter()
        try:
            return function(*words, **more)
        finally:
            spent[what] += perf_counter() - started
    return call
Book.followed_by = timed("adding up", Book.followed_by)
kept.ask = timed("engine", kept.ask)
judged = kept.more
was_kept = []
gc.disable()
def told(*words):
    was_kept.append(False)
    found = judged(*words)
    was_kept[-1] = True
    return found
kept.more = told

def findings(run):
    return [(one.id, one.kind, one.amount, one.settlements, one.lines, one.due, one.age_days, one.because)
            for one in run.verdict.findings]

place = Path(sys.argv[1])
question = Question(read_terms(place / "terms.toml"))
before, new = ([place / f"{name}-{part}.csv" for name in ("takings", "bank")] for part in ("before", "new"))
run = Reconciliation(read(before, summary=False), question)
findings(run)
started = perf_counter()
files = read(new, summary=False)
reading = perf_counter() - started
started = perf_counter()
run = run.more(files)
of_more = findings(run)
whole = perf_counter() - started
started = perf_counter()
full = Reconciliation(read([*before, *new], summary=False), question)
of_full = findings(full)
full_run = perf_counter() - started
assert of_more == of_full, (len(of_more), len(of_full))
rest = whole - sum(spent.values())
print(*was_kept, len(run.verdict.settlements), len(of_full), reading, *spent.values(), rest, reading + whole, full_run)
"""


def split(world: Path) -> tuple[int, int]:
    """Cut a world's files before its last month; how many takings there are, and how many in the month."""
    with duckdb.connect(":memory:") as connection:
        takings = f"read_csv('{world / 'takings.csv'}', all_varchar = true)"
        (last,) = connection.execute(f"SELECT max(time::TIMESTAMP)::DATE - {MONTH} FROM {takings}").fetchall()[0]
        for name, column in (("takings", "time"), ("bank", "date")):
            rows = f"read_csv('{world / name}.csv', all_varchar = true)"
            for part, sign in (("before", "<"), ("new", ">=")):
                where = f"{column} {sign} '{last}'"
                connection.execute(f"COPY (FROM {rows} WHERE {where}) TO '{world / name}-{part}.csv' (HEADER)")
    return lines_of(world / "takings.csv") - 1, lines_of(world / "takings-new.csv") - 1


def row(name: str, merchants: int, days: int) -> str:
    """One row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        world = Path(folder)
        write_world(world, name, merchants, days)
        takings, new = split(world)
        words = [sys.executable, "-c", TIMED, folder]
        told = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    settlements, findings = map(int, told[1:3])
    seconds = " | ".join(f"{float(one):.2f}" for one in told[3:])
    kept = "yes" if told[0] == "True" else "no"
    return f"| {takings:,} | {new:,} | {settlements:,} | {findings:,} | {kept} | {seconds} |"


def main() -> None:
    """Print the table."""
    print(
        "| Takings | Of the month | Settlements | Findings | Kept | Reading, s | Adding up, s | Engine, s "
        "| The rest, s | A month more, s | All at once, s |"
    )
    print("|" + "---|" * 11)
    for size in (*SIZES, *(LARGE if "--large" in sys.argv[1:] else ())):
        print(row(*size), flush=True)


if __name__ == "__main__":
    main()

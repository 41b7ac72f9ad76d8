"""``python -m tests.benchmarks.keeping [MERCHANTS DAYS]``: a world kept in a vault, and judged from there.

One process each, after the world was written: the files are judged as they lie; they are kept in a new vault; the
vault is unlocked and judged for the first time (every taking is fetched), once more (the sums that it stands on are
known), and a third time, after which the whole verdict is kept; then it is unlocked with nothing changed, and a
settlement's takings are asked for. Last, of the same world without its last month all is kept, and the month is read
and judged after unlocking: by the sums alone that are known, and by everything. Verdicts on the same files must be the
same.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from posdesk.keeping import Keeping
from posdesk.vault.service import Secret
from tests.benchmarks.reconcile import lines_of, write_world

SIZE = (20, 385)

CUT = """
import sys
from pathlib import Path
from tests.benchmarks.more import split
split(Path(sys.argv[1]))
"""
STEP = """
import gc
import resource
import sys
from pathlib import Path
from time import perf_counter, process_time
from posdesk.app import open_app
from posdesk.vault.service import Secret

place, step, vault = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[1]) / sys.argv[3]
words = "four quiet herons wade"
part = {"before": "-before", "sums": "-new", "month": "-new"}.get(step, "")
files = [place / f"{name}{part}.csv" for name in ("takings", "bank")]
app = open_app(folder=vault)
gc.collect()

def spent(work):
    wall, own = perf_counter(), process_time()
    return work(), perf_counter() - wall, process_time() - own

verdict = None
if step in ("files", "keep", "before"):
    app.set_terms((place / "terms.toml").read_text(encoding="utf-8"))
    verdict, *took = spent(lambda: (app.read(files), app.judge())[1] if step != "keep" else app.read(files) and None)
    if step != "files":
        app.make_vault(vault, words)
        _, *took = spent(app.keep_session)
        list(app.keep_verdict())
else:
    app.unlock_vault(vault, Secret.passphrase(words))
    if step in ("sums", "month"):
        app.read(files)
    verdict, *took = spent(app.judge)
    if step == "whole":
        _, *took = spent(lambda: list(app.keep_verdict()))
    if step == "detail":
        one = max(verdict.settlements, key=lambda one: one.takings)
        found, *took = spent(lambda: (app.takings_count(one.id), len(app.takings_of(one.id))))
        assert found == (one.takings, min(one.takings, 200))
app.lock_vault()
size = sum(path.stat().st_size for path in vault.glob("vault.db*")) if vault.is_dir() else 0
told = [(one.id, one.amount) for one in verdict.findings] if verdict and step != "before" else []
print(*took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size / 1e6, len(told), hash(str(told)))
"""
NAMES = {
    "files": "judged from the files",
    "keep": "kept in a new vault (after reading)",
    "first": "judged from the vault, for the first time",
    "again": "judged from the vault again, after unlocking, by known sums",
    "whole": "the whole verdict kept, behind the window (after judging)",
    "known": "verdict after unlocking, nothing changed",
    "detail": "the takings of the largest settlement, after that",
    "before": "all months but the last kept in a new vault, with their findings",
    "sums": "a month more after unlocking, by known sums",
    "month": "a month more after unlocking",
}
SILENT = ("keep", "before")
"""Steps that have no verdict to compare."""


def _forget(vault: Path) -> None:
    """Let a vault know sums alone, as one whose verdict nobody waited to be kept."""
    kept = Keeping.open(vault, Secret.passphrase("four quiet herons wade"))
    kept.keep_parts(())
    kept.close()


def main(words: list[str]) -> None:
    """Print the table."""
    merchants, days = map(int, words) if words else SIZE
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_world(place, "base", merchants, days)
        # A child's memory is counted from what its parent had taken, and cutting takes a lot.
        subprocess.run([sys.executable, "-c", CUT, folder], check=True)
        takings, lines = (lines_of(place / f"{name}.csv") for name in ("takings", "bank"))
        print(f"{takings:,} takings, {lines:,} bank lines\n")
        print("| What | Wall, s | Processor, s | Memory, MB | Database, MB |\n|---|---|---|---|---|")
        said: dict[bool, set[tuple[str, str]]] = {False: set(), True: set()}
        for step, name in NAMES.items():
            vault = {"before": "months", "sums": "months-bare", "month": "months"}.get(step, "vault")
            run = subprocess.run(
                [sys.executable, "-c", STEP, folder, step, vault], capture_output=True, text=True, check=True,
                env={"PYTHONHASHSEED": "0", "PATH": ""},
            )  # fmt: skip
            wall, own, memory, size, count, told = run.stdout.split()
            if step == "before":
                shutil.copytree(place / "months", place / "months-bare")
                _forget(place / "months-bare")
            if step not in SILENT:
                # Of a statement in two files the day between them may be covered by neither.
                said[step in ("sums", "month")].add((count, told))
            print(f"| {name} | {float(wall):.2f} | {float(own):.2f} | {float(memory):.0f} | {float(size):.0f} |")
        assert [len(told) for told in said.values()] == [1, 1], said


if __name__ == "__main__":
    main(sys.argv[1:])

"""``python -m tests.benchmarks.keeping [MERCHANTS DAYS]``: a world kept in a vault, and judged from there.

One process each, after the world was written: the files are judged as they lie; they are kept in a new vault; the
vault is unlocked and judged for the first time (every taking is fetched), and once more (the sums that it stands on are
known); a settlement's takings are asked for. The verdicts must be the same.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.reconcile import lines_of, write_world

SIZE = (20, 385)

STEP = """
import gc
import resource
import sys
from pathlib import Path
from time import perf_counter, process_time
from posdesk.app import open_app
from posdesk.keeping import Keeping
from posdesk.vault.service import Secret

place, step = Path(sys.argv[1]), sys.argv[2]
vault, words = place / "vault", "four quiet herons wade"
app = open_app(folder=vault)
gc.collect()
wall, own = perf_counter(), process_time()
verdict = None
if step == "files":
    app.set_terms((place / "terms.toml").read_text(encoding="utf-8"))
    app.read([place / "takings.csv", place / "bank.csv"])
    verdict = app.judge()
elif step == "keep":
    app.set_terms((place / "terms.toml").read_text(encoding="utf-8"))
    app.read([place / "takings.csv", place / "bank.csv"])
    app.make_vault(vault, words)
    wall, own = perf_counter(), process_time()
    app.keep_session()
else:
    app.unlock_vault(vault, Secret.passphrase(words))
    wall, own = perf_counter(), process_time()
    verdict = app.judge()
    if step == "detail":
        one = max(verdict.settlements, key=lambda one: one.takings)
        wall, own = perf_counter(), process_time()
        assert app.takings_count(one.id) == one.takings
        assert len(app.takings_of(one.id)) == min(one.takings, 200)
spent = perf_counter() - wall, process_time() - own
app.lock_vault()
size = sum(path.stat().st_size for path in vault.glob("vault.db*")) if vault.is_dir() else 0
told = [(one.id, one.amount) for one in verdict.findings] if verdict else []
print(*spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size / 1e6, len(told), hash(str(told)))
"""
NAMES = {
    "files": "judged from the files",
    "keep": "kept in a new vault (after reading)",
    "first": "judged from the vault, for the first time",
    "again": "judged from the vault again, after unlocking",
    "detail": "the takings of the largest settlement, after that",
}


def main(words: list[str]) -> None:
    """Print the table."""
    merchants, days = map(int, words) if words else SIZE
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_world(place, "base", merchants, days)
        takings, lines = (lines_of(place / f"{name}.csv") for name in ("takings", "bank"))
        print(f"{takings:,} takings, {lines:,} bank lines\n")
        print("| What | Wall, s | Processor, s | Memory, MB | Database, MB |\n|---|---|---|---|---|")
        said = set()
        for step, name in NAMES.items():
            run = subprocess.run(
                [sys.executable, "-c", STEP, folder, step], capture_output=True, text=True, check=True,
                env={"PYTHONHASHSEED": "0", "PATH": ""},
            )  # fmt: skip
            wall, own, memory, size, count, told = run.stdout.split()
            if step != "keep":
                said.add((count, told))
            print(f"| {name} | {float(wall):.2f} | {float(own):.2f} | {float(memory):.0f} | {float(size):.0f} |")
        assert len(said) == 1, said


if __name__ == "__main__":
    main(sys.argv[1:])

"""``python -m tests.fuzz [--minutes N] [TARGET ...]``: coverage-guided fuzzing with atheris, one target after another.

atheris is no dependency of the project: install it beside it. Finds are written below ``build/fuzz`` and become tests.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "build" / "fuzz"


def one(name: str, minutes: float) -> int:
    """Fuzz one target in this process; it ends the process."""
    import atheris

    # before anything of ours is loaded: what is not instrumented guides nobody
    with atheris.instrument_imports(include=["posdesk.statements"]):
        from tests.fuzz import targets

    corpus = OUT / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(targets.seeds(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    arguments = [
        sys.argv[0], str(corpus), f"-max_total_time={round(minutes * 60)}", f"-artifact_prefix={OUT}/{name}-",
        "-timeout=20", "-rss_limit_mb=4096", "-max_len=65536", "-print_final_stats=1", "-verbosity=0",
    ]  # fmt: skip
    with targets.in_process():
        atheris.Setup(arguments, lambda data: targets.throw(name, data))
        atheris.Fuzz()
    return 0


def main() -> int:
    """Fuzz the targets that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", help="default: all")
    parser.add_argument("--minutes", type=float, default=60, help="for each target (default: 60)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        return one(options.targets[0], options.minutes)
    from tests.fuzz.targets import TARGETS

    found = 0
    for name in options.targets or list(TARGETS):
        command = [sys.executable, "-m", "tests.fuzz", "--here", "--minutes", str(options.minutes), name]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        told = [line for line in done.stderr.splitlines() if line.startswith(("stat::number", "stat::average", "=="))]
        print(name, "found something" if done.returncode else "nothing found", *told, flush=True)
        found += done.returncode != 0
        if done.returncode:
            print("\n".join(done.stderr.splitlines()[-40:]), flush=True)
    return found


if __name__ == "__main__":
    raise SystemExit(main())

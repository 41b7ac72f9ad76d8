"""What tests of crews share: what a crew says, takings in several files, and a cluster that loses a worker."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from datetime import date, timedelta
from pathlib import Path

from posdesk.cli.output import print_json
from posdesk.kit.text import Text
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.service import Question, Reconciliation, document, read_terms
from posdesk.statements.model import ReadFile
from posdesk.statements.service import read


def told(folder: Path, crew: Crew, takings: Sequence[Path | ReadFile] | None = None, *, terms: bool = True) -> str:
    """The document that a crew comes to."""
    places = [*(takings or [folder / "takings.csv"]), *sorted(folder.glob("bank*.csv"))]
    files = read([place for place in places if isinstance(place, Path)], summary=False)
    files += tuple(place for place in places if isinstance(place, ReadFile))
    question = Question(read_terms(folder / "terms.toml") if terms else None)
    judged = Reconciliation(files, question, crew=crew)
    out = io.StringIO()
    with redirect_stdout(out):
        print_json(document(judged.verdict, Text("en")))
    judged.close()
    return out.getvalue()


def cut(folder: Path, into: Path, days: list[int], by_shop: bool) -> list[Path]:
    """The takings in several files: by time, at so many days from the first, and by shop."""
    with (folder / "takings.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    when, whose = head.index("time"), head.index("merchant")
    first = date.fromisoformat(min(row[when] for row in rows)[:10])
    at = sorted((first + timedelta(days=n)).isoformat() for n in days)
    files: dict[tuple[int, str], list[list[str]]] = {}
    for row in rows:
        key = (sum(row[when] >= day for day in at), row[whose][-1] if by_shop else "")
        files.setdefault(key, []).append(row)
    made = []
    for n, part in enumerate(files.values()):
        path = into / f"takings-{n}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *part])
        made.append(path)
    return made


@contextmanager
def dask(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers, each a process of its own, as anybody would start them."""
    from distributed import Client

    place = folder / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    near = ["--host", "127.0.0.1", "--no-dashboard"]
    run = [sys.executable, "-m", "dask"]
    scheduler = subprocess.Popen([*run, "scheduler", *near, "--port", "0", "--scheduler-file", str(place)], **quiet)
    started = [scheduler]
    try:
        until = time.monotonic() + 60
        while not place.exists() and time.monotonic() < until:
            time.sleep(0.1)
        time.sleep(0.5)
        address = str(json.loads(place.read_text(encoding="utf-8"))["address"])
        words = [*run, "worker", address, *near, "--nthreads", "1", "--no-nanny"]
        workers = [subprocess.Popen([*words, "--name", name], **quiet) for name in ("one", "two")]
        started += workers
        with Client(address, set_as_default=False, timeout=60) as watcher:
            watcher.wait_for_workers(2, timeout=60)
        yield address, workers
    finally:
        for process in started:
            process.kill()
            process.wait()


@contextmanager
def one_killed(address: str, workers: list[subprocess.Popen[bytes]]) -> Iterator[None]:
    """The first of two workers dies in the middle: when it has more to do than what it is at."""
    from distributed import Client

    with Client(address, set_as_default=False, timeout=60) as watcher:
        killed: list[str] = []

        def kill() -> None:
            until = time.monotonic() + 60
            while not killed and time.monotonic() < until:
                busy = {name for name, tasks in watcher.processing().items() if len(tasks) > 1}
                names = {info["name"]: at for at, info in watcher.scheduler_info(n_workers=-1)["workers"].items()}
                if names.get("one") in busy:
                    os.kill(workers[0].pid, signal.SIGKILL)
                    killed.append("one")

        murderer = threading.Thread(target=kill)
        murderer.start()
        yield
        murderer.join()
    assert killed
    assert workers[0].wait(10) == -signal.SIGKILL

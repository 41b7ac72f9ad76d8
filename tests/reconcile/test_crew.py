"""Who does the work, in how many parts, never changes a byte: parts, slices, processes, a cluster that loses one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from posdesk.demo import worlds
from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.reconcile.cluster import Cluster
from posdesk.reconcile.crew import Alone, Processes
from tests.reconcile.contract.worlds import command
from tests.reconcile.crews import cut, dask, one_killed, told

WAITING = """
import sys, time
from contextlib import closing
from posdesk.kit.jobs import Job
from posdesk.reconcile.crew import Processes
if __name__ == "__main__":
    import signal
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with closing(Processes(2)) as crew:
            crew.map(time.sleep, [0.1, 0.1], Job())
            print("at work", flush=True)
            crew.map(time.sleep, [60, 60], Job())
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several shops with accounts of their own, and whatever can go wrong."""
    folder = tmp_path_factory.mktemp("shops")
    worlds.WORLDS["chain"](3, merchants=20, days=31).write(folder)
    return folder


@pytest.fixture(scope="module")
def alone(shops: Path) -> str:
    """What one process says of them."""
    return told(shops, Alone())


@settings(max_examples=3, phases=(Phase.explicit, Phase.reuse, Phase.generate), deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(st.integers(2, 20), st.lists(st.integers(1, 30), max_size=4, unique=True), st.booleans(), st.randoms())
def test_parts_and_slices_change_no_byte(
    shops: Path,
    alone: str,
    tmp_path_factory: pytest.TempPathFactory,
    into: int,
    days: list[int],
    by_shop: bool,
    rng: object,
) -> None:
    files = cut(shops, tmp_path_factory.mktemp("slices"), days, by_shop)
    rng.shuffle(files)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert told(shops, Alone(into, reads=True), files) == alone


@pytest.mark.parametrize("name", ["quirks", "claims", "wallets_with_faults", "totals_only"])
def test_in_parts_every_world_is_judged_the_same(name: str, tmp_path: Path) -> None:
    worlds.WORLDS[name](4, merchants=8, days=50).write(tmp_path)
    takings = sorted(path for path in tmp_path.glob("*.csv") if not path.name.startswith("bank"))
    assert told(tmp_path, Alone(5, reads=True), takings) == told(tmp_path, Alone(), takings)


def test_without_terms_the_slices_are_judged_under_the_same_guesses(shops: Path) -> None:
    assert told(shops, Alone(3, reads=True), terms=False) == told(shops, Alone(), terms=False)


def test_files_that_overlap_are_one_slice(shops: Path, tmp_path: Path) -> None:
    first, second = cut(shops, tmp_path, [20], by_shop=False)
    # The second file once more has the last rows of the first.
    lines = first.read_text(encoding="utf-8").splitlines(keepends=True)
    second.write_text(second.read_text(encoding="utf-8") + "".join(lines[-40:]), encoding="utf-8")
    assert told(shops, Alone(2, reads=True), [first, second]) == told(shops, Alone(), [first, second])


def test_processes_come_to_the_same_and_go_home(shops: Path, alone: str) -> None:
    crew = Processes(2, worth=0)
    assert told(shops, crew) == alone
    started = list(crew._pool._processes.values())
    assert started
    crew.close()
    for process in started:
        process.join(10)
        assert not process.is_alive()


def test_a_process_that_is_ended_from_outside_costs_nothing_but_time(shops: Path, alone: str) -> None:
    crew = Processes(2, worth=0)
    crew._pool.submit(os._exit, 1)
    assert told(shops, crew) == alone
    crew.close()


def test_who_stops_the_job_stops_the_processes() -> None:
    crew, job = Processes(1), Job()
    threading.Timer(0.3, job.cancel).start()
    with pytest.raises(Cancelled):
        crew.map(time.sleep, [60], job)
    crew.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a group of processes is interrupted the POSIX way")
def test_ctrl_c_ends_all_of_them_without_a_word(tmp_path: Path) -> None:
    script = tmp_path / "waiting.py"
    script.write_text(WAITING, encoding="utf-8")
    done = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert done.stdout is not None
    assert done.stdout.readline() == "at work\n"
    os.killpg(done.pid, signal.SIGINT)
    _, said = done.communicate(timeout=30)
    assert (done.returncode, said) == (130, "")


def test_the_command_takes_workers(shops: Path) -> None:
    words = ["reconcile", "--json", "--takings", str(shops / "takings.csv"), "--bank", str(shops / "bank.csv")]
    words += ["--terms", str(shops / "terms.toml")]
    assert command(*words, "--workers", "2").out == command(*words).out
    assert command(*words, "--workers", "0").status == 2
    both = command(*words, "--workers", "2", "--cluster", "127.0.0.1:1")
    assert both.status == 2


def test_a_cluster_that_is_not_there_is_said(shops: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posdesk.reconcile.cluster._PATIENCE", 1)
    words = ["reconcile", "--takings", str(shops / "takings.csv"), "--bank", str(shops / "bank.csv")]
    said = command(*words, "--cluster", "tcp://127.0.0.1:9")
    assert said.status == 3
    assert "tcp://127.0.0.1:9" in said.err
    assert "Traceback" not in said.err


def test_without_dask_it_is_said_what_to_install(shops: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    words = ["reconcile", "--takings", str(shops / "takings.csv"), "--bank", str(shops / "bank.csv")]
    said = command(*words, "--cluster", "tcp://127.0.0.1:9")
    assert said.status == 2
    assert "posdesk[cluster]" in said.err


@pytest.mark.skipif(sys.platform == "win32", reason="a worker is killed the POSIX way")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")
def test_a_cluster_that_loses_a_worker_comes_to_the_same(shops: Path, alone: str, tmp_path: Path) -> None:
    files = cut(shops, tmp_path, [8, 16, 24], by_shop=True)
    with dask(tmp_path) as (address, workers):
        crew = Cluster(address, worth=0)
        try:
            with one_killed(address, workers):
                spread = told(shops, crew, files)
        finally:
            crew.close()
    assert spread == alone

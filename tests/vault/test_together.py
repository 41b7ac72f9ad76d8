"""Two programs at once, and many threads in one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import connection, lock
from posdesk.vault import service as vaults
from posdesk.vault.errors import AlreadyOpen, NotWritten, VaultLocked
from posdesk.vault.lanes import Lanes
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)
HOLDING = """
import sys
from pathlib import Path
from posdesk.vault.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_another_program_has_it_open_until_it_ends_however_it_ends(folder: Path, vault: Vault) -> None:
    vault.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpen):
            vaults.open_vault(folder, OWNER)
        other.kill()
    vaults.open_vault(folder, OWNER).close()


def test_the_same_program_opens_it_once(folder: Path, vault: Vault, clock: Clock) -> None:
    with pytest.raises(AlreadyOpen):
        vaults.open_vault(folder, OWNER)
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    vault.close()
    vaults.open_vault(folder, OWNER).close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process is forked there")
def test_a_forked_process_does_not_go_on_holding_it(folder: Path, vault: Vault) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"],
        stdin=subprocess.PIPE,
        pass_fds=[vault._lock._handle or 0],
    )
    vault.close()
    vaults.open_vault(folder, OWNER).close()
    assert child.stdin is not None
    child.stdin.close()
    child.wait()


def test_windows_has_a_lock_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    class Msvcrt:
        LK_NBLCK = 2

        @staticmethod
        def locking(handle: int, mode: int, count: int) -> None:
            asked.append((mode, count))

    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt)
    monkeypatch.setattr(sys, "platform", "win32")
    held = lock.FolderLock(tmp_path)
    assert asked == [(2, 1)]
    held.release()
    held.release()


def all_at_once(*works: Callable[[], None]) -> list[BaseException]:
    """What a number of threads raised."""
    raised: list[BaseException] = []

    def tried(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as problem:  # noqa: BLE001  every kind of it is a finding
            raised.append(problem)

    threads = [threading.Thread(target=tried, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    return raised


def fill(vault: Vault, number: int = 3000) -> None:
    with vault.change("owner") as change:
        change.many("settings", ("id", "value"), [(f"{n:06}", str(n)) for n in range(number)])


def reader(vault: Vault, begun: threading.Barrier) -> Callable[[], None]:
    def read() -> None:
        begun.wait()
        while True:
            with vault.reading() as db:
                rows = db.execute("SELECT id, value FROM settings WHERE id < 'a' ORDER BY value || id").fetchall()
                assert len(rows) >= 3000
                with vault.reading() as inner:
                    assert inner.conn is db.conn

    return read


@pytest.mark.parametrize("attempt", range(4))
def test_readers_and_a_writer_hear_that_it_was_locked_and_nothing_else(
    folder: Path, vault: Vault, attempt: int
) -> None:
    fill(vault)
    begun = threading.Barrier(7)
    kept: list[int] = []

    def write() -> None:
        begun.wait()
        for number in range(10_000):
            vaults.put_setting(vault, f"z{number}", number, "owner")
            kept.append(number)

    def close() -> None:
        begun.wait()
        while len(kept) < 3 + attempt * 4:
            vaults.entries(vault)
        vault.close()

    raised = all_at_once(*(reader(vault, begun) for _ in range(5)), write, close)
    assert {type(problem) for problem in raised} == {VaultLocked}
    assert len(raised) == 6
    again = vaults.open_vault(folder, OWNER)
    assert (again.notices, again.acknowledged().commits) == ((), 1 + len(kept))
    again.close()


def test_a_long_search_does_not_keep_the_vault_open(vault: Vault) -> None:
    inside = threading.Event()

    def search() -> None:
        with vault.reading() as db:
            inside.set()
            db.execute(
                "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 100000000) SELECT sum(x) FROM n"
            ).fetchone()

    def close() -> None:
        inside.wait()
        vault.close()

    assert [type(problem) for problem in all_at_once(search, close)] == [VaultLocked]


def test_readers_wait_while_everything_is_encrypted_anew(folder: Path, vault: Vault) -> None:
    fill(vault)
    begun = threading.Barrier(5)
    fresh: list[RecoveryKey] = []

    def rekey() -> None:
        begun.wait()
        fresh.append(vaults.rekey(vault, PASSPHRASE))
        vaults.put_setting(vault, "a", 1, "owner")
        vault.close()

    raised = all_at_once(*(reader(vault, begun) for _ in range(4)), rekey)
    assert {type(problem) for problem in raised} == {VaultLocked}
    again = vaults.open_vault(folder, Secret.recovery(fresh[0]))
    assert (again.notices, vaults.setting(again, "a"), again.verify()[0]) == ((), 1, [])
    again.close()


def test_who_does_not_come_back_in_time_closes_by_itself(vault: Vault) -> None:
    fill(vault)
    inside, locked = threading.Event(), threading.Event()
    seen: list[Any] = []

    def linger() -> None:
        with vault.reading() as db:
            inside.set()
            locked.wait()
            # Nobody has closed it under this thread's feet.
            seen.extend((db.conn, db.execute("SELECT 1").fetchone()))

    thread = threading.Thread(target=linger)
    thread.start()
    inside.wait()
    vault._lanes.close(patience=0)
    locked.set()
    thread.join()
    assert seen[1] == (1,)
    with pytest.raises(connection.driver().ProgrammingError):
        seen[0].execute("SELECT 1")


def test_a_thread_takes_over_the_connection_of_one_that_has_ended(vault: Vault) -> None:
    made: list[int] = []
    for _ in range(20):
        thread = threading.Thread(target=lambda: made.append(len(vaults.entries(vault))))
        thread.start()
        thread.join()
    assert len(vault._lanes._lanes) < 20


def test_who_reads_cannot_wait_for_all_readers() -> None:
    lanes = Lanes(lambda: connection.driver().connect(":memory:"))
    with lanes.reading(), pytest.raises(RuntimeError, match="who reads"), lanes.alone():
        pass
    with lanes.alone():
        pass
    lanes.close()
    with pytest.raises(VaultLocked), lanes.reading():
        pass


def test_who_reads_and_waits_to_write_is_not_waited_for_for_ever() -> None:
    lanes = Lanes(lambda: connection.driver().connect(":memory:", check_same_thread=False))
    inside, done = threading.Event(), threading.Event()

    def read() -> None:
        with lanes.reading():
            inside.set()
            done.wait()

    thread = threading.Thread(target=read)
    thread.start()
    inside.wait()
    with pytest.raises(NotWritten, match="busy"), lanes.alone(patience=0):
        pass
    # Whoever comes next reads as before.
    with lanes.reading() as own:
        assert own.execute("SELECT 1").fetchone() == (1,)
    done.set()
    thread.join()
    with lanes.alone(patience=0):
        pass
    lanes.close()


def test_who_waits_for_a_connection_hears_that_it_was_locked() -> None:
    lanes = Lanes(lambda: connection.driver().connect(":memory:"))
    raised: list[BaseException] = []

    def read() -> None:
        try:
            with lanes.reading():
                pass
        except VaultLocked as problem:
            raised.append(problem)

    with lanes.alone():
        thread = threading.Thread(target=read)
        thread.start()
        lanes.close()
        thread.join()
    assert len(raised) == 1


def test_a_change_within_a_change_is_a_mistake_and_no_waiting_for_ever(vault: Vault) -> None:
    def within() -> None:
        with vault.change("owner"):
            vaults.put_setting(vault, "a", 1, "owner")

    def closing() -> None:
        with vault.change("owner"):
            vault.close()

    for mistake in (within, closing):
        with pytest.raises(RuntimeError, match="a change within a change"):
            mistake()
    vaults.put_setting(vault, "a", 2, "owner")
    assert vault.is_open


def test_saving_does_not_wait_for_somebody_who_scrolls(vault: Vault) -> None:
    from time import perf_counter

    fill(vault)
    with vault.reading() as db:
        rows = db.execute("SELECT * FROM settings")
        rows.fetchone()
        started = perf_counter()
        vaults.put_setting(vault, "a", 1, "owner")
        took = perf_counter() - started
        assert (vault.path.with_name("vault.db-wal")).stat().st_size > 0
        del rows
    # SQLite alone would have waited five seconds for the reader, in every change.
    assert took < 2.5
    vaults.put_setting(vault, "a", 2, "owner")
    assert (vault.path.with_name("vault.db-wal")).stat().st_size == 0


def test_a_database_that_another_program_holds_is_not_called_damaged(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = connection.connect(vault.path, vault.database_key())
    other.execute("BEGIN IMMEDIATE")
    with vault.alone() as own:
        own.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(NotWritten) as problem:
        vaults.put_setting(vault, "a", 1, "owner")
    assert problem.value.data["reason"] == "SQLITE_BUSY"
    other.execute("ROLLBACK")
    other.close()
    vaults.put_setting(vault, "a", 1, "owner")


def test_two_vaults_are_open_at_once(folder: Path, vault: Vault, clock: Clock) -> None:
    other, _ = vaults.create(folder.with_name("other"), PASSPHRASE, clock=clock, stretch=FAST)
    vaults.put_setting(vault, "a", 1, "owner")
    vaults.put_setting(other, "a", 2, "owner")
    assert (vaults.setting(vault, "a"), vaults.setting(other, "a")) == (1, 2)
    other.close()

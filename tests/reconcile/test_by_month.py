"""Takings that do not fit the memory are added up a month at a time, and the verdict is the same to the byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from posdesk.demo import worlds
from posdesk.kit import memory
from posdesk.reconcile.sums import Sums
from posdesk.statements.errors import MemoryLimit
from posdesk.statements.takings import TakingsDesk
from tests.reconcile.contract.worlds import command


@pytest.mark.parametrize("name", ["hard", "wallets_with_faults"])
def test_by_month_the_verdict_is_the_same(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = worlds.WORLDS[name](2, merchants=4, days=80).write(tmp_path)
    words = ["reconcile", "--json", "--takings", str(files.takings), "--bank", str(files.bank)]
    words += ["--terms", str(files.terms)]
    whole = command(*words)
    asked: list[str] = []
    rows = TakingsDesk.rows

    def narrow(desk: TakingsDesk, sql: str, parameters: tuple[object, ...] = ()) -> object:
        if sql.startswith(("CREATE OR REPLACE TEMP TABLE fine", "INSERT INTO fine")):
            asked.append(sql)
            if len(asked) == 1:
                raise MemoryLimit(limit="1MB")
        return rows(desk, sql, parameters)

    monkeypatch.setattr(TakingsDesk, "rows", narrow)
    parts = Sums.parts
    found: list[int] = []

    def counted(sums: Sums, places: list[tuple[str, str, object]]) -> object:
        answer = parts(sums, places)  # type: ignore[arg-type]  # handed on as it came
        found.append(len(answer))
        return answer

    monkeypatch.setattr(Sums, "parts", counted)
    by_month = command(*words)
    assert len(asked) >= 4
    assert by_month.out == whole.out
    if name == "hard":
        assert max(found) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is set the POSIX way")
def test_a_limit_from_outside_is_kept(tmp_path: Path) -> None:
    """Under a limit set from outside a run ends in a verdict all the same."""
    import resource

    files = worlds.base(3, merchants=12, days=90).write(tmp_path)
    words = [sys.executable, "-m", "posdesk", "reconcile", "--json", "--takings", str(files.takings)]
    words += ["--bank", str(files.bank), "--terms", str(files.terms)]
    limit = 1_000_000_000
    done = subprocess.run(
        words,
        capture_output=True,
        check=False,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )
    assert done.stdout.startswith(b'{"as_of"'), done.stderr[-500:]


def test_the_budget_goes_by_the_machine_and_by_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    gigabyte = 10**9
    monkeypatch.setattr(memory, "_limit", lambda: None)
    for installed, budget in ((0, 0.3), (gigabyte, 0.3), (4 * gigabyte, 4 / 6), (64 * gigabyte, 1)):
        monkeypatch.setattr(memory, "_installed", lambda installed=installed: installed)
        assert memory.budget() == pytest.approx(budget * gigabyte, rel=1e-6)
    monkeypatch.setattr(memory, "_limit", lambda: gigabyte)
    assert memory.budget() == gigabyte // 3
    monkeypatch.setattr(memory, "_limit", lambda: 10**6)
    assert memory.budget() == 50_000_000
    monkeypatch.undo()
    assert memory.LEAST <= memory.budget() <= memory.MOST

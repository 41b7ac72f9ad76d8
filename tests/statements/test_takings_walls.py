"""The takings desk is shut in: it reads its files and nothing else, spills nothing, and can be stopped."""

from __future__ import annotations

import threading
from pathlib import Path

import duckdb
import pytest

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.kit.text import Text
from posdesk.statements.errors import MemoryLimit
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, takings_file
from tests.statements.takings_rows import ALL, SHANGHAI


def snapshot(*folders: Path) -> set[Path]:
    return {path for folder in folders for path in folder.rglob("*")}


def test_the_desk_is_shut_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    content = file.path.read_bytes()
    before = snapshot(tmp_path)
    attacks = [
        f"COPY (SELECT 1) TO '{tmp_path}/out.csv'",
        f"COPY (SELECT * FROM takings) TO '{tmp_path}/out.parquet'",
        f"SELECT * FROM read_csv('{secret}')",
        f"SELECT * FROM '{secret}'",
        "SELECT * FROM glob('*')",
        "SELECT * FROM read_text('/etc/hostname')",
        f"ATTACH '{tmp_path}/out.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM read_csv('https://localhost/a.csv')",
        f"EXPORT DATABASE '{tmp_path}/out'",
        "SET enable_external_access = true",
        "SET temp_directory = '.'",
        "SET memory_limit = '99GB'",
        f"SET allowed_paths = ['{secret}']",
    ]
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        for attack in attacks:
            with pytest.raises(duckdb.Error):
                desk.connection.execute(attack)
        assert len(desk.rows(ALL)) == 1
    assert snapshot(tmp_path) == before
    assert file.path.read_bytes() == content


def test_too_little_memory_is_an_error_and_nothing_spills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = snapshot(tmp_path)
    with TakingsDesk([file], timezone=SHANGHAI, memory_limit="40MB") as desk:
        with pytest.raises(MemoryLimit) as caught:
            desk.rows("SELECT md5(n::VARCHAR) AS a, md5((n + 1)::VARCHAR) FROM range(5000000) r(n) ORDER BY a")
        assert snapshot(tmp_path) == before
        assert len(desk.rows(ALL)) == 1
    assert snapshot(tmp_path) == before
    assert "40MB" in Text("en").word("error.memory_limit", **caught.value.data)


def test_a_long_query_is_stopped(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    job = Job()
    with TakingsDesk([file], timezone=SHANGHAI, job=job) as desk:
        threading.Timer(0.1, job.cancel).start()
        with pytest.raises(Cancelled):
            desk.rows("SELECT sum(hash(a.range + b.range)) FROM range(1000000) a, range(1000000) b")
        with pytest.raises(Cancelled):
            desk.rows(ALL)


def test_long_work_draws_nothing_where_scripts_read(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        settings_of = (
            "SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_progress_bar', 'temp_directory')"
        )
        assert dict(desk.rows(settings_of)) == {"enable_progress_bar": "false", "temp_directory": ""}

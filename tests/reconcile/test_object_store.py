"""Takings in an object store: the same findings as from a folder, nothing else reachable, and every failure said."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from posdesk.demo import worlds
from posdesk.kit.errors import PosdeskError, UsageError
from posdesk.reconcile.cluster import Cluster
from posdesk.reconcile.crew import Alone
from posdesk.statements.errors import DamagedFile, EmptyFile
from posdesk.statements.model import ReadFile
from posdesk.statements.neutral import remote
from posdesk.statements.neutral.errors import (
    NothingThere,
    NotRemoteTakings,
    ObjectChanged,
    StoreFails,
    StoreRefuses,
    StoreUnfit,
)
from posdesk.statements.neutral.parquet import objects_of, shut_in
from posdesk.statements.service import look_up, open_takings
from tests.reconcile.contract.worlds import command
from tests.reconcile.crews import cut, dask, one_killed, told
from tests.reconcile.stores import BUCKET, let_in, parquet, s3, web

pytestmark = pytest.mark.filterwarnings("ignore")
"""What the packages of others warn of is theirs."""

FITTING = f"s3://{BUCKET}/2026-*/*.parquet"
ONE = f"s3://{BUCKET}/2026-01/takings-0.parquet"


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several shops, and their takings as Parquet by time and shop."""
    folder = tmp_path_factory.mktemp("shops")
    worlds.WORLDS["chain"](3, merchants=6, days=31).write(folder)
    (folder / "parts").mkdir()
    for table in cut(folder, folder / "parts", [15], by_shop=True):
        parquet(table, table.with_suffix(".parquet"))
    return folder


@pytest.fixture(scope="module")
def alone(shops: Path) -> str:
    """What one process says of the same files in a folder."""
    return told(shops, Alone(), parts(shops))


@pytest.fixture
def stored(shops: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, str]]:
    """A store that has them."""
    with s3(monkeypatch) as (store, address):
        for n, path in enumerate(parts(shops)):
            store.put(str(path), f"{BUCKET}/2026-0{1 + n % 2}/{path.name}")
        yield store, address


def parts(shops: Path) -> list[Path]:
    return sorted((shops / "parts").glob("*.parquet"))


def sums(files: tuple[ReadFile, ...]) -> list[tuple[Any, ...]]:
    with open_takings(files) as desk:
        return desk.rows("SELECT merchant, count(*), sum(gross), max(id) FROM takings GROUP BY ALL ORDER BY ALL")


def problem(addresses: list[str]) -> PosdeskError:
    with pytest.raises(PosdeskError) as raised:
        look_up(addresses)
    return raised.value


def test_from_a_store_the_findings_are_those_of_the_folder(shops: Path, alone: str, stored: tuple[Any, str]) -> None:
    files = look_up([FITTING])
    assert {file.path.name for file in files} == {path.name for path in parts(shops)}
    assert told(shops, Alone(2, reads=True), files) == alone
    assert told(shops, Alone(reads=True), [*files[:5], *files[:5], *files[5:]]) == alone


@pytest.mark.skipif(sys.platform == "win32", reason="a worker is killed the POSIX way")
def test_a_cluster_that_loses_a_worker_reads_the_same_from_the_store(
    shops: Path, alone: str, stored: tuple[Any, str], tmp_path: Path
) -> None:
    with dask(tmp_path) as (address, workers):
        crew = Cluster(address, worth=0)
        try:
            with one_killed(address, workers):
                spread = told(shops, crew, look_up([FITTING]))
        finally:
            crew.close()
    assert spread == alone


def test_the_command_reads_addresses_with_a_cluster(shops: Path, stored: tuple[Any, str], tmp_path: Path) -> None:
    words = ["reconcile", "--json", "--terms", str(shops / "terms.toml")]
    words += ["--bank", *map(str, sorted(shops.glob("bank*.csv")))]
    with dask(tmp_path) as (address, _):
        files, crew = look_up([FITTING]), Cluster(address, worth=0)
        let_in(stored[1], "0")
        with pytest.raises(StoreRefuses) as refused:  # by a worker, which the asking machine then tells
            told(shops, crew, files)
        crew.close()
        let_in(stored[1], "inf")
        said = command(*words, "--cluster", address, "--takings", FITTING)
        missing = command(*words, "--cluster", address, "--takings", f"s3://{BUCKET}/2031-*/*.parquet")
    assert said.out == command(*words, "--takings", *map(str, parts(shops))).out
    assert str(refused.value.data["file"]).startswith("s3://")
    assert missing.status == 3
    assert "2031-*" in missing.err
    bank = command("reconcile", "--cluster", address, "--takings", FITTING, "--bank", "s3://bucket/bank.csv")
    assert (bank.status, "--bank" in bank.err) == (2, True)


def test_without_the_cluster_an_address_is_refused(shops: Path) -> None:
    said = command("reconcile", "--takings", FITTING, "--bank", str(shops / "bank.csv"))
    assert said.status == 2
    assert "--cluster" in said.err


def test_duckdb_sees_the_objects_and_nothing_else(shops: Path, stored: tuple[Any, str], tmp_path: Path) -> None:
    first, second = (file.remote for file in look_up([FITTING])[:2])
    assert first is not None
    assert second is not None
    there = parts(shops)[0]
    objects = objects_of([first])
    with shut_in([first], "100MB", 1, objects) as connection:
        name = f"posdesk-object://{first.version}"
        found = connection.execute(f"SELECT count(*) FROM read_parquet('{name}')").fetchone()
        assert found is not None
        assert found[0] > 0
        for refused in (
            f"FROM read_parquet('posdesk-object://{second.version}')",
            "FROM read_parquet('posdesk-object://*')",
            "FROM glob('posdesk-object://*')",
            f"FROM read_parquet('{first.address}')",
            f"FROM read_parquet('{there}')",
            "FROM read_text('/etc/hostname')",
            f"COPY (SELECT 1) TO '{name}'",
            f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
            "COPY (SELECT 1) TO 'posdesk-object://new'",
            f"ATTACH '{tmp_path / 'out.db'}'",
            "SET enable_external_access = true",
            f"SET temp_directory = '{tmp_path}'",
            "INSTALL httpfs",
        ):
            with pytest.raises(duckdb.Error):
                connection.execute(refused)
        assert connection.execute("SELECT current_setting('temp_directory')").fetchone() == ("",)
    assert objects is not None
    with pytest.raises(PermissionError):
        objects.open(name, "wb")
    assert list(tmp_path.iterdir()) == []


def test_what_does_not_fit_the_memory_is_an_error_and_not_a_file(
    stored: tuple[Any, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from posdesk.statements.errors import MemoryLimit
    from posdesk.statements.takings import TakingsDesk

    monkeypatch.chdir(tmp_path)
    files = look_up([FITTING])
    with pytest.raises(MemoryLimit), TakingsDesk(files, timezone="Asia/Shanghai", memory_limit="8MB") as desk:
        desk.rows("SELECT list(a.id || b.id) FROM takings a, takings b")
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_there_or_is_no_takings_is_said(stored: tuple[Any, str], shops: Path, tmp_path: Path) -> None:
    store, _ = stored
    for address in (
        f"s3://{BUCKET}/2026-01/none.parquet",
        f"s3://{BUCKET}/2031-*/*.parquet",
        "s3://no-bucket/a.parquet",
    ):
        told_of = problem([address])
        assert (type(told_of), told_of.data["file"]) == (NothingThere, address)
    whole = parts(shops)[0].read_bytes()
    for name, data, kind in (
        ("empty", b"", EmptyFile),
        ("text", b"time,channel,kind,gross\n", NotRemoteTakings),
        ("head", whole[:-100], DamagedFile),
        ("tail", whole[100:], NotRemoteTakings),
        ("short", b"PA", NotRemoteTakings),
    ):
        store.pipe(f"{BUCKET}/odd/{name}.parquet", data)
        told_of = problem([f"s3://{BUCKET}/odd/{name}.parquet"])
        assert type(told_of) is kind, name
        assert told_of.data["file"] == f"s3://{BUCKET}/odd/{name}.parquet"
    other = tmp_path / "other.parquet"
    duckdb.execute(f"COPY (SELECT 1 AS a, 2 AS b) TO '{other}' (FORMAT parquet)")
    store.put(str(other), f"{BUCKET}/odd/other.parquet")
    assert type(problem([f"s3://{BUCKET}/odd/other.parquet"])) is NotRemoteTakings


def test_a_bad_row_is_said_with_its_object_and_line(stored: tuple[Any, str], tmp_path: Path) -> None:
    store, _ = stored
    table = tmp_path / "bad.csv"
    table.write_text("time,channel,kind,gross\n2026-01-01 10:00:00,wechat,sale,1.00\n2026-01-01,wechat,sale,1.x\n")
    store.put(str(parquet(table, tmp_path / "bad.parquet")), f"{BUCKET}/odd/bad.parquet")
    with pytest.raises(PosdeskError) as raised:
        sums(look_up([f"s3://{BUCKET}/odd/bad.parquet"]))
    assert raised.value.code == "bad_cell"
    assert raised.value.data["file"] == f"s3://{BUCKET}/odd/bad.parquet"
    assert raised.value.data["line"] == 2


def test_who_may_not_read_is_told_so_and_no_secret_is(
    stored: tuple[Any, str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _, address = stored
    files = look_up([ONE])
    caplog.set_level(logging.WARNING)
    let_in(address, "0")
    for what in (ONE, FITTING):
        told_of = problem([what])
        assert (type(told_of), told_of.data) == (StoreRefuses, {"file": what})
    with pytest.raises(StoreRefuses):
        sums(files)
    let_in(address, "inf")
    assert sums(files)
    assert "a-secret-of-the-machine" not in caplog.text
    assert "secret" not in repr(files)


def test_without_any_credentials_it_is_said_where_they_belong(
    stored: tuple[Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import s3fs

    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    s3fs.S3FileSystem.clear_instance_cache()
    assert type(problem([ONE])) is StoreRefuses


def test_an_object_that_changes_between_two_questions_spoils_the_run(shops: Path, stored: tuple[Any, str]) -> None:
    store, _ = stored
    files = look_up([ONE])
    question = "SELECT merchant, max(id), sum(gross) FROM takings GROUP BY ALL"
    with open_takings(files) as desk:
        assert desk.rows(question)
        store.put(str(parts(shops)[3]), ONE)
        with pytest.raises(ObjectChanged) as raised:
            desk.rows(question)
    assert raised.value.data == {"file": ONE}
    # On a worker it is opened anew, and is not what the asking machine found.
    with pytest.raises(ObjectChanged):
        sums(files)
    store.rm(ONE)
    with pytest.raises(NothingThere):
        sums(files)


def test_an_object_of_the_same_size_that_changes_while_it_is_read_is_noticed(
    stored: tuple[Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = stored
    files = look_up([ONE])
    fetch, other = remote._piece, store.cat(ONE)[::-1]

    def changing(one: remote.Remote, start: int, end: int) -> bytes:
        found = fetch(one, start, end)
        if store.cat(ONE) != other:
            store.pipe(ONE, other)
            return found
        return store_before[start:end]

    store_before = store.cat(ONE)
    monkeypatch.setattr(remote, "_piece", changing)
    with pytest.raises(ObjectChanged):
        sums(files)


def test_over_the_web_it_is_the_same(shops: Path, alone: str) -> None:
    with web(shops / "parts") as address:
        files = look_up([f"{address}/{path.name}" for path in parts(shops)])
        assert told(shops, Alone(2, reads=True), files) == alone


def test_a_web_server_that_cannot_serve_is_said(shops: Path, tmp_path: Path) -> None:
    name = parts(shops)[0].name
    with web(shops / "parts") as address:
        assert type(problem([f"{address}/none.parquet"])) is NothingThere
        assert type(problem([f"{address}/refused.parquet"])) is StoreRefuses
    assert type(problem([f"{address}/{name}"])) is StoreFails
    with web(shops / "parts", versions=False) as address:
        assert type(problem([f"{address}/{name}"])) is StoreUnfit
    large = "SELECT hash(range)::VARCHAR AS id, '' AS time, '' AS channel, '' AS kind, '' AS gross FROM range(10000)"
    duckdb.execute(f"COPY ({large}) TO '{tmp_path / name}' (FORMAT parquet)")
    with web(tmp_path) as address:
        assert look_up([f"{address}/{name}"])
    with web(tmp_path, parts=False) as address:
        assert type(problem([f"{address}/{name}"])) is StoreUnfit
    with web(shops / "parts", cut_at=100) as address:
        assert type(problem([f"{address}/{name}"])) is StoreFails


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname", "memory://a.parquet", "ssh://host/a.parquet", "simplecache::s3://bucket/a.parquet",
        "s3://key:secret@bucket/a.parquet", "https://who@host/a.parquet", "https://host/a.parquet?X-Amz-Signature=1",
    ],
)  # fmt: skip
def test_an_address_with_a_secret_or_of_another_sort_is_refused(address: str) -> None:
    told_of = problem([address])
    assert type(told_of) is UsageError
    assert "secret" not in str(told_of.data)


def test_a_package_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    for scheme, package in (("gs", "gcsfs"), ("abfs", "adlfs")):
        monkeypatch.setitem(sys.modules, package, None)
        assert package in str(problem([f"{scheme}://bucket/a.parquet"]).data)
    monkeypatch.setitem(sys.modules, "posdesk.statements.neutral.remote", None)
    monkeypatch.delattr("posdesk.statements.neutral.remote")
    assert "posdesk[cluster]" in str(problem([ONE]).data)

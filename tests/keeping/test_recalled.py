"""Judging from the vault: what was added up before is not fetched again, and nothing that is said differs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from posdesk.app import App, open_app
from posdesk.demo import worlds
from posdesk.keeping import Keeping
from posdesk.kit.text import Text
from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import Verdict
from posdesk.statements.stored import KeptTakings
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the files of which all takings were fetched."""
    numbers: list[int] = []
    before = KeptTakings.columns

    def columns(
        self: KeptTakings, size: int, during: Sequence[tuple[date, date]] | None = None
    ) -> Iterator[Mapping[str, Any]]:
        if during is None:
            numbers.append(self._number)
        return before(self, size, during)

    monkeypatch.setattr(KeptTakings, "columns", columns)
    return numbers


def document(verdict: Verdict) -> str:
    return json.dumps(reconcile.document(verdict, Text("en")), ensure_ascii=False, default=list)


def made(tmp_path: Path, world: str, seed: int, **size: int) -> tuple[App, Path]:
    folder = tmp_path / "world"
    worlds.WORLDS[world](seed, **size).write(folder)
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    session.set_terms((folder / "terms.toml").read_text(encoding="utf-8"))
    return session, folder


def again(tmp_path: Path) -> App:
    session = open_app()
    session.unlock_vault(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    return session


def halves(folder: Path, name: str, column: str) -> tuple[Path, Path]:
    """A file cut at the first of its last month."""
    head, *rows = (folder / name).read_text(encoding="utf-8").splitlines(keepends=True)
    at = head.strip().split(",").index(column)
    cut = max(row.split(",")[at] for row in rows)[:7]
    for part, wanted in (("first", False), ("then", True)):
        kept = [row for row in rows if (row.split(",")[at] >= cut) is wanted]
        (folder / f"{part}-{name}").write_text("".join((head, *kept)), encoding="utf-8")
    return folder / f"first-{name}", folder / f"then-{name}"


@pytest.mark.parametrize(
    ("world", "size"),
    [
        ("base", {"merchants": 4, "days": 50}),
        ("hard", {"merchants": 4, "days": 50}),
        ("fixed_price", {"merchants": 3, "days": 40}),
        ("wallets", {"merchants": 3, "days": 40}),
        ("odd_cycles", {"merchants": 3, "days": 60}),
    ],
)
def test_what_is_said_is_the_same_to_the_letter(
    tmp_path: Path, fetched: list[int], world: str, size: dict[str, int]
) -> None:
    app, folder = made(tmp_path, world, 3, **size)
    app.read([path for path in sorted(folder.iterdir()) if path.suffix == ".csv"])
    first = document(app.judge())
    app.lock_vault()
    fetched.clear()
    later = again(tmp_path)
    assert document(later.judge()) == first
    assert fetched == []
    later.lock_vault()


def test_what_was_judged_before_it_was_kept_is_not_added_up_again(tmp_path: Path, fetched: list[int]) -> None:
    worlds.WORLDS["base"](6, merchants=3, days=45).write(tmp_path)
    app = open_app(folder=tmp_path / "vault")
    app.read([tmp_path / "takings.csv", tmp_path / "bank.csv"])
    app.set_terms((tmp_path / "terms.toml").read_text(encoding="utf-8"))
    first = document(app.judge())
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.keep_session()
    app.lock_vault()
    later = again(tmp_path)
    assert document(later.judge()) == first
    assert fetched == []
    later.lock_vault()


def test_of_what_came_since_the_new_files_are_fetched_alone(tmp_path: Path, fetched: list[int]) -> None:
    app, folder = made(tmp_path, "base", 6, merchants=3, days=75)
    sales, bank = halves(folder, "takings.csv", "time"), halves(folder, "bank.csv", "date")
    app.read([sales[0], bank[0]])
    app.judge()
    app.lock_vault()
    kept = Keeping.open(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    assert len(kept.sums()) == 1
    kept.close()
    later = again(tmp_path)
    later.read([sales[1], bank[1]])
    fetched.clear()
    whole = document(later.judge())
    assert fetched == [3]
    assert len(later.keeping.sums()) == 2
    later.lock_vault()
    fetched.clear()
    last = again(tmp_path)
    assert document(last.judge()) == whole
    assert fetched == []
    last.lock_vault()
    fresh = open_app()
    fresh.set_terms((folder / "terms.toml").read_text(encoding="utf-8"))
    fresh.read([sales[0], bank[0], sales[1], bank[1]])
    assert document(fresh.judge()) == whole


def test_other_terms_a_file_less_or_takings_that_overlap_are_added_up_anew(tmp_path: Path, fetched: list[int]) -> None:
    app, folder = made(tmp_path, "base", 6, merchants=3, days=45)
    app.read([folder / "takings.csv", folder / "bank.csv"])
    app.judge()
    app.lock_vault()
    fetched.clear()
    later = again(tmp_path)
    terms = (folder / "terms.toml").read_text(encoding="utf-8")
    later.set_terms(terms.replace('rate = "0.0', 'rate = "0.1', 1))
    later.judge()
    assert fetched == [1]
    later.set_terms(terms.replace("grace = 1", "grace = 2", 1))
    later.judge()
    later.set_terms(terms)
    later.judge()
    assert fetched == [1, 1]
    head, *rows = (folder / "takings.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "once more.csv").write_text("".join((head, *rows[-40:])), encoding="utf-8")
    later.read([folder / "once more.csv"])
    doubled = document(later.judge())
    later.lock_vault()
    fresh = open_app()
    fresh.set_terms(terms)
    fresh.read([folder / "takings.csv", folder / "bank.csv", folder / "once more.csv"])
    assert document(fresh.judge()) == doubled
    fetched.clear()
    last = again(tmp_path)
    assert document(last.judge()) == doubled
    assert fetched == []
    last.undo_import(3)
    last.judge()
    assert fetched == [1]
    last.lock_vault()


def test_a_settlement_has_its_takings_and_no_others_are_fetched(tmp_path: Path, fetched: list[int]) -> None:
    app, folder = made(tmp_path, "base", 6, merchants=3, days=45)
    app.read([folder / "takings.csv", folder / "bank.csv"])
    paid = [one for one in app.judge().settlements if one.takings > 3][5:8]
    before = {one.id: (app.takings_of(one.id), app.takings_count(one.id)) for one in paid}
    app.lock_vault()
    fetched.clear()
    later = again(tmp_path)
    later.judge()
    assert {one.id: (later.takings_of(one.id), later.takings_count(one.id)) for one in paid} == before
    assert fetched == []
    later.lock_vault()

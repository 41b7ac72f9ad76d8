"""What was said is there at once after unlocking, to the letter; never where it does not hold any more."""

from __future__ import annotations

import json
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from posdesk.app import App, open_app
from posdesk.demo import worlds
from posdesk.kit.text import Text
from posdesk.reconcile import judge, remembered
from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import Pairing, Status, Verdict
from posdesk.vault import service as vaults
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from tests.keeping.test_recalled import fetched, halves  # noqa: F401  # a fixture is found by its name
from tests.vault.conftest import FAST, PASSPHRASE

THEIRS = "ledger moss under copper rain"


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often everything was judged, and a month more alone."""
    found: list[str] = []

    def watched(word: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def told(*words: Any, **more: Any) -> Any:
            found.append(word)
            return work(*words, **more)

        return told

    monkeypatch.setattr(judge, "judge", watched("all", judge.judge))
    monkeypatch.setattr(judge.kept, "more", watched("more", judge.kept.more))
    return found


def letters(verdict: Verdict) -> str:
    return json.dumps(reconcile.document(verdict, Text("en")), ensure_ascii=False, default=list)


def anew(app: App) -> str:
    """What a run over everything says of what the session has, whatever is kept."""
    run = reconcile.Reconciliation(app.files, app._asking)
    found = letters(run.verdict)
    run.close()
    return found


def made(tmp_path: Path, name: str = "base", seed: int = 6, *, proposed: bool = False, **size: int) -> App:
    folder = tmp_path / "world"
    worlds.WORLDS[name](seed, **(size or {"merchants": 2, "days": 40})).write(folder)
    app = open_app(folder=tmp_path / "vault")
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    if not proposed:
        app.set_terms((folder / "terms.toml").read_text(encoding="utf-8"))
    return app


def kept(app: App) -> str:
    """Judge, keep all of it, and lock; what was said."""
    said = letters(app.judge())
    keep(app)
    return said


def keep(app: App) -> None:
    """Keep all of what was said, and lock."""
    assert sum(1 for _ in app.keep_verdict()) > 0
    app.lock_vault()


def unlocked(tmp_path: Path, vault: str = "vault", words: str = PASSPHRASE) -> App:
    app = open_app()
    app.unlock_vault(tmp_path / vault, Secret.passphrase(words))
    return app


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a world and a locked vault of which everything is kept, and what was said of it."""
    folder = tmp_path_factory.mktemp("before")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
        app = made(folder)
        app.read([folder / "world" / "takings.csv", folder / "world" / "bank.csv"])
        return folder, kept(app)


@pytest.fixture
def before(tmp_path: Path, once: tuple[Path, str]) -> str:
    """The same in this test's own folder; what was said of it."""
    shutil.copytree(once[0], tmp_path, dirs_exist_ok=True)
    return once[1]


@pytest.mark.parametrize("proposed", [False, True])
@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("base", {"merchants": 3, "days": 50}),
        ("hard", {"merchants": 3, "days": 50}),
        ("fixed_price", {"merchants": 2, "days": 40}),
        ("wallets", {"merchants": 2, "days": 40}),
        ("odd_cycles", {"merchants": 2, "days": 60}),
        ("claims", {"merchants": 2, "days": 40}),
    ],
)
def test_after_unlocking_it_is_there_without_engine_or_takings(
    tmp_path: Path, runs: list[str], fetched: list[int], name: str, size: dict[str, int], proposed: bool  # noqa: F811
) -> None:  # fmt: skip
    app = made(tmp_path, name, 3, proposed=proposed, **size)
    app.read([path for path in sorted((tmp_path / "world").iterdir()) if path.suffix == ".csv"])
    verdict = app.judge()
    ones = [one.id for one in verdict.settlements[:: max(1, len(verdict.settlements) // 12)]]
    takings = {one: (app.takings_count(one), app.takings_of(one)) for one in ones}
    said = kept(app)
    runs.clear()
    fetched.clear()
    later = unlocked(tmp_path)
    assert letters(later.judge()) == said
    assert letters(later.judge()) == said
    assert later.news is not None
    assert (later.news.came, later.news.went, later.news.settlements) == ((), (), 0)
    assert {one: (later.takings_count(one), later.takings_of(one)) for one in ones} == takings
    assert (runs, fetched) == ([], [])
    assert anew(later) == said
    assert list(later.keep_verdict()) == []
    later.lock_vault()


def test_what_was_judged_before_there_was_a_vault_is_kept_with_it(tmp_path: Path, runs: list[str]) -> None:
    worlds.WORLDS["base"](6, merchants=2, days=40).write(tmp_path)
    app = open_app(folder=tmp_path / "vault")
    app.read([tmp_path / "takings.csv", tmp_path / "bank.csv"])
    app.set_terms((tmp_path / "terms.toml").read_text(encoding="utf-8"))
    said = letters(app.judge())
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.keep_session()
    runs.clear()
    assert letters(app.judge()) == said
    keep(app)
    later = unlocked(tmp_path)
    assert letters(later.judge()) == said
    assert runs == []
    later.lock_vault()


def test_of_what_came_since_the_window_is_judged_and_the_rest_is_kept(
    tmp_path: Path, runs: list[str], fetched: list[int]  # noqa: F811
) -> None:  # fmt: skip
    app = made(tmp_path, seed=6, merchants=2, days=235)
    sales, bank = (halves(tmp_path / "world", *which) for which in (("takings.csv", "time"), ("bank.csv", "date")))
    app.read([sales[0], bank[0]])
    kept(app)
    runs.clear()
    later = unlocked(tmp_path)
    later.read([sales[1], bank[1]])
    fetched.clear()
    said = later.judge()
    assert (runs, fetched) == (["more"], [3])
    fresh = open_app()
    fresh.set_terms((tmp_path / "world" / "terms.toml").read_text(encoding="utf-8"))
    fresh.read([sales[0], bank[0]])
    fresh.judge()
    fresh.read([sales[1], bank[1]])
    assert letters(fresh.judge()) == letters(said)
    keep(later)
    runs.clear()
    last = unlocked(tmp_path)
    assert letters(last.judge()) == letters(said)
    assert runs == []
    assert [one.id for one in reconcile.Reconciliation(last.files, last._asking).verdict.findings] == [
        one.id for one in said.findings
    ]
    last.lock_vault()


def _pair(app: App) -> None:
    verdict = app.judge()
    waits = (Status.NEVER_ARRIVED, Status.OVERDUE, Status.LATE)
    open_ = next(one for one in verdict.settlements if one.status in waits)
    line = next(one for one in verdict.lines if one.amount > 0)
    app.pair(Pairing((open_.id,), (line.id,)), "seen on paper")


def _put_back(app: App) -> None:
    app.undo_import(2)
    app.put_back(2)


def _undo_the_import(app: App) -> None:
    app.undo_import(2)


def _other_terms(app: App) -> None:
    assert app._terms is not None
    app.set_terms(app._terms["toml"].replace("grace = 1", "grace = 2").replace("Asia/Shanghai", "Asia/Taipei"))


def _no_terms(app: App) -> None:
    app.set_terms(None)


def _personal(app: App) -> None:
    app.make_personal(app.judge().lines[0].account)


def _erase(app: App) -> None:
    app.undo_import(2)
    app.erase([2])


def _remove(app: App) -> None:
    app.remove(app.files[1])


def _remove_and_restore(app: App) -> None:
    file = app.files[0]
    app.remove(file)
    app.restore(file)


def _hand_over(app: App) -> None:
    assert app.folder is not None
    app.hand_over([2], app.folder.with_name("theirs"), THEIRS)


@pytest.mark.parametrize(
    "change",
    [
        _pair, _put_back, _undo_the_import, _other_terms, _no_terms, _personal, _erase, _remove, _remove_and_restore,
        _hand_over,
    ],
)  # fmt: skip
@pytest.mark.parametrize("judged_before", [False, True])
def test_whatever_is_done_nothing_is_said_that_does_not_hold(
    tmp_path: Path, before: str, change: Callable[[App], None], judged_before: bool
) -> None:
    app = unlocked(tmp_path)
    if judged_before:
        app.judge()
    change(app)
    said = letters(app.judge())
    assert said == anew(app)
    app.lock_vault()
    later = unlocked(tmp_path)
    assert letters(later.judge()) == anew(later)
    later.lock_vault()


def test_a_pairing_that_is_taken_back_leaves_what_was_said_before(tmp_path: Path, before: str, runs: list[str]) -> None:
    app = unlocked(tmp_path)
    _pair(app)
    paired = letters(app.judge())
    assert paired != before
    (number,) = app.decisions.pairings
    app.unpair(number)
    assert letters(app.judge()) == before
    assert runs == ["all", "all"]
    assert {one.id for one in app.judge().settlements} == _settlements(app)
    app.lock_vault()


def _settlements(app: App) -> set[str]:
    with app.keeping.vault.reading() as db:
        return {name for (name,) in db.execute("SELECT id FROM settlements")}


def test_what_a_person_decided_is_shown_with_it(tmp_path: Path, before: str, runs: list[str]) -> None:
    app = unlocked(tmp_path)
    finding = app.judge().findings[0]
    app.dismiss(finding.id, "the bank has told us")
    app.note(finding.settlements[0] if finding.settlements else finding.lines[0], "asked on Tuesday")
    app.lock_vault()
    later = unlocked(tmp_path)
    assert letters(later.judge()) == before
    assert (later.decisions.dismissed[finding.id].reason, len(later.decisions.notes)) == ("the bank has told us", 1)
    assert runs == []
    later.lock_vault()


def test_nothing_is_kept_of_what_does_not_hold_any_more(tmp_path: Path) -> None:
    app = made(tmp_path)
    app.read([tmp_path / "world" / "takings.csv", tmp_path / "world" / "bank.csv"])
    app.judge()
    keeping = app.keep_verdict()
    next(keeping)
    app.undo_import(2)
    app.erase([2])
    assert list(keeping) == []
    assert app.keeping.part("verdict") is None
    app.judge()
    keeping = app.keep_verdict()
    next(keeping)
    app.lock_vault()
    assert list(keeping) == []
    later = unlocked(tmp_path)
    assert later.keeping.part("verdict") is None
    assert letters(later.judge()) == anew(later)
    later.lock_vault()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE standing SET told = CAST(substr(told, 1, 90) || x'00' || substr(told, 92) AS BLOB)",
        "UPDATE standing SET told = x''",
        "UPDATE standing SET proof = 'another'",
        "DELETE FROM standing WHERE part = 'verdict'; UPDATE standing SET part = 'verdict'",
        "DELETE FROM standing WHERE part = 'verdict'",
    ],
)
def test_what_was_tampered_with_is_not_believed(tmp_path: Path, before: str, runs: list[str], damage: str) -> None:
    app = unlocked(tmp_path)
    with app.keeping.change() as change:
        for statement in damage.split("; "):
            change.db.execute(statement)
    assert letters(app.judge()) == before
    assert runs == ["all"]
    assert len(list(app.keep_verdict())) > 0
    app.lock_vault()
    later = unlocked(tmp_path)
    assert letters(later.judge()) == before
    assert runs == ["all"]
    later.lock_vault()


def test_another_edition_of_the_program_judges_anew(
    tmp_path: Path, before: str, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "edition", lambda: "of next year")
    app = unlocked(tmp_path)
    assert letters(app.judge()) == before
    assert runs == ["all"]
    app.lock_vault()


def everything(app: App) -> str:
    """All that stands in the vault's tables, what is pressed unfolded."""
    with app.keeping.vault.reading() as db:
        rows = [row for name in db.table_names() for row in db.execute(f'SELECT * FROM "{name}"')]
    return "\n".join(_unfolded(value) for row in rows for value in row)


def _unfolded(value: object) -> str:
    if not isinstance(value, bytes):
        return str(value)
    try:
        return zlib.decompress(value).decode(errors="replace")
    except zlib.error:
        return value.decode(errors="replace")


@pytest.fixture
def two(tmp_path: Path) -> App:
    """Two clients in one vault, and everything that was said of them; files 3 and 4 are of the one who goes."""
    terms = []
    for name, seed in (("stay", 6), ("leave", 7)):
        worlds.WORLDS["base"](seed, merchants=2, days=40).write(tmp_path / name)
        terms.append((tmp_path / name / "terms.toml").read_text(encoding="utf-8"))
    app = open_app(folder=tmp_path / "vault")
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.set_terms(terms[0] + terms[1][terms[1].index("[[channel]]") :])
    for name in ("stay", "leave"):
        app.read([tmp_path / name / "takings.csv", tmp_path / name / "bank.csv"])
    kept(app)
    return unlocked(tmp_path)


def merchants(tmp_path: Path, name: str) -> set[str]:
    rows = (tmp_path / name / "takings.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {row.split(",")[2] for row in rows}


@pytest.mark.parametrize("handed", [False, True])
def test_of_a_client_who_is_gone_no_byte_is_left_of_what_was_said(tmp_path: Path, two: App, handed: bool) -> None:
    gone, stay = merchants(tmp_path, "leave"), merchants(tmp_path, "stay")
    assert all(name in everything(two) for name in gone | stay)
    if handed:
        two.hand_over([3, 4], tmp_path / "theirs", THEIRS)
        other = unlocked(tmp_path, "theirs", THEIRS)
        assert other.keeping.part("verdict") is None
        assert other.keeping.part("standing") is None
        assert not any(name in everything(other) for name in stay)
        other.lock_vault()
    else:
        two.undo_import(3)
        two.undo_import(4)
        two.set_terms((tmp_path / "stay" / "terms.toml").read_text(encoding="utf-8"))
        two.erase([3, 4])
    with two.keeping.vault.reading() as db:
        tables = ("sums", "standing", "settlements", "findings")
        rows = [row for table in tables for row in db.execute(f"SELECT * FROM {table}")]
    left = "".join(_unfolded(value) for row in rows for value in row)
    assert not any(name in left for name in gone)
    assert letters(two.judge()) == anew(two)
    list(two.keep_verdict())
    left = _unfolded(two.keeping.part("verdict").told)  # type: ignore[union-attr]  # it was kept a line ago
    assert not any(name in left for name in gone)
    assert all(name in left for name in stay)
    two.lock_vault()


def test_an_older_backup_says_what_was_said_then(tmp_path: Path, before: str, runs: list[str]) -> None:
    app = unlocked(tmp_path)
    backup = vaults.back_up(app.keeping.vault)
    shutil.copy(backup, tmp_path / backup.name)
    _pair(app)
    kept(app)
    vaults.restore(tmp_path / backup.name, Secret.passphrase(PASSPHRASE), tmp_path / "vault")
    runs.clear()
    later = unlocked(tmp_path)
    assert letters(later.judge()) == before
    assert runs == []
    later.lock_vault()

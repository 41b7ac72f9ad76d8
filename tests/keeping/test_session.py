"""A session that has a vault: what it keeps, what it forgets when it is locked, and what a person decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.app import App, open_app
from posdesk.demo import worlds
from posdesk.kit.text import said
from posdesk.reconcile.model import LineStatus, Pairing, Status
from posdesk.statements.mapping.draft import Draft
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from tests.statements.test_locked import SECRET, aes
from tests.vault.conftest import FAST, PASSPHRASE

DRAFT = Draft(
    columns={name: [name] for name in ("date", "amount", "currency", "account", "counterparty", "reference", "memo")},
    dates="ymd",
)
"""The demo's bank, as somebody describes it who does not know it."""


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    worlds.WORLDS["base"](6, merchants=5, days=60).write(folder)
    return folder


@pytest.fixture
def app(world: Path, tmp_path: Path) -> Iterator[App]:
    """A session in memory with files and terms, its vault's folder empty."""
    session = open_app(folder=tmp_path / "vault")
    session.read([world / "takings.csv", world / "bank.csv"])
    session.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
    yield session
    session.lock_vault()


def make(app: App, tmp_path: Path) -> None:
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.keep_session()


def again(tmp_path: Path) -> App:
    session = open_app()
    session.unlock_vault(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    return session


def test_a_session_that_is_kept_says_the_same_from_the_vault(app: App, tmp_path: Path) -> None:
    before = app.judge()
    make(app, tmp_path)
    assert app.news is not None
    assert len(app.news.came) == len(before.findings)
    kept = app.judge()
    assert app.news.came == ()
    app.lock_vault()
    assert (app.files, app.vault) == ((), None)
    other = again(tmp_path)
    after = other.judge()
    assert after == kept
    assert (after.settlements, after.findings) == (before.settlements, before.findings)
    assert other.news is not None
    assert (other.news.came, other.news.went, other.news.settlements) == ((), (), 0)
    paid = next(one for one in after.settlements if one.status is Status.ARRIVED)
    assert other.takings_count(paid.id) == len(other.takings_of(paid.id)) == paid.takings
    other.lock_vault()


def test_locked_there_is_nothing(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    app.lock_vault()
    with pytest.raises(VaultLocked):
        app.keeping.imports()
    assert app.takings_of("898|card|2026-01-05") == ()


def test_what_comes_later_is_kept_at_once_and_can_be_taken_out(app: App, tmp_path: Path, world: Path) -> None:
    make(app, tmp_path)
    bank = next(file for file in app.files if file.path.name == "bank.csv")
    app.remove(bank)
    assert [one.removed is None for one in app.keeping.imports()] == [True, False]
    app.restore(bank)
    assert [one.removed for one in app.keeping.imports()] == [None, None]
    app.undo_import(1)
    assert [file.path.name for file in app.files] == ["bank.csv"]
    app.undo(vaults.entries(app.keeping.vault)[0].id)
    assert len(app.files) == 2
    app.read([world / "takings.csv"])
    assert len(app.keeping.imports()) == 2


def test_what_a_person_decided_survives_every_run(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    verdict = app.judge()
    lost = next(one for one in verdict.settlements if one.status is Status.NEVER_ARRIVED)
    other = next(line for line in verdict.lines if line.status is LineStatus.OTHER and line.amount > 0)
    finding = next(one for one in verdict.findings if lost.id in one.settlements)
    app.dismiss(finding.id, "the bank has apologised")
    app.note(lost.id, "called on Monday")
    app.pair(Pairing((lost.id,), (other.id,)), "the bank says so")
    app.lock_vault()
    later = again(tmp_path)
    settled = {one.id: one for one in later.judge().settlements}
    assert later.decisions.dismissed[finding.id].reason == "the bank has apologised"
    assert [note.text for note in later.decisions.notes[lost.id]] == ["called on Monday"]
    assert settled[lost.id].lines == (other.id,)
    assert later.news is not None
    assert finding.id in later.news.went
    later.bring_back(finding.id)
    later.unpair(1)
    assert (later.decisions.dismissed, later.decisions.pairings) == ({}, {})
    assert {one.id: one for one in later.judge().settlements}[lost.id].status is Status.NEVER_ARRIVED
    assert finding.id in later.news.came
    later.undo(next(e.id for e in vaults.entries(later.keeping.vault) if e.subject == "pairings"))
    assert later.decisions.pairings[1].lines == (other.id,)
    later.lock_vault()


def test_terms_are_kept_and_those_that_are_proposed_are_not(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    app.set_terms(None)
    app.lock_vault()
    later = again(tmp_path)
    assert later.judge().terms_guessed
    later.lock_vault()


def test_of_a_private_account_only_payouts_are_kept(app: App, tmp_path: Path, world: Path) -> None:
    verdict = app.judge()
    account = verdict.lines[0].account
    private = [line for line in verdict.lines if line.account == account and line.status is LineStatus.OTHER]
    make(app, tmp_path)
    assert app.make_personal(account) >= len(private) > 0
    assert app.keeping.personal() == {account}
    after = app.judge()
    assert not {line.id for line in after.lines} & {line.id for line in private}
    missing = [one.id for one in verdict.settlements if one.status is Status.NEVER_ARRIVED]
    assert [one.id for one in after.settlements if one.status is Status.NEVER_ARRIVED] == missing
    # A later statement of the account is thinned as it comes, and what is taken out is not.
    bank = next(one for one in app.keeping.imports() if one.name == "bank.csv")
    app.undo_import(bank.id)
    path = tmp_path / "later.csv"
    last = max(line.date for line in after.lines)
    path.write_text(
        "id,date,amount,currency,account,counterparty,reference,memo,balance\n"
        f"X1,{last},-12.50,CNY,{account},王家餐馆,,dinner,\n",
        encoding="utf-8",
    )
    app.read([path])
    assert all(line.counterparty != "王家餐馆" for line in app.judge().lines)
    app.keeping.restore(bank.digest)
    app.lock_vault()
    app.unlock_vault(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    back = app.judge()
    assert {line.id for line in back.lines if line.payout} == {line.id for line in after.lines if line.payout}
    with app.keeping.vault.reading() as db:
        everything = repr([db.execute(f'SELECT * FROM "{name}"').fetchall() for name in db.table_names()])
    assert "王家餐馆" not in everything


def test_what_cannot_be_read_is_shown_and_not_kept(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    bad = tmp_path / "bad.csv"
    bad.write_text("a;b\n1;2\n", encoding="utf-8")
    (file,) = app.read([bad])
    assert file.error is not None
    assert len(app.keeping.imports()) == 2
    assert len(app.files) == 3


def test_a_backup_is_made_when_the_day_is_over(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    app.lock_vault()
    assert len(vaults.backups(tmp_path / "vault")) == 1
    app.lock_vault()


def test_every_stage_of_the_work_has_its_words() -> None:
    from posdesk.kit.text import LANGUAGES, Text

    for language in LANGUAGES:
        for stage in ("backup", "backup_verify", "keeping", "handing_over"):
            assert Text(language).say(said(f"stage.{stage}"))


def test_what_is_old_enough_is_named_and_forgotten_when_asked(app: App, tmp_path: Path) -> None:
    make(app, tmp_path)
    last = max(one.end for one in app.judge().coverage)
    years = app.keeping.vault.clock.today("UTC").year - last.year
    assert app.keeping.old(years + 2) == []
    old = app.keeping.old(years - 1) if years > 1 else app.keeping.old(0)
    assert {one.name for one in old} == {"takings.csv", "bank.csv"}
    app.keeping.erase([one.id for one in old])
    assert app.keeping.imports() == []
    assert app.keeping.vault.verify()[0] == []


def test_a_month_more_says_what_all_at_once_says(app: App, tmp_path: Path, world: Path) -> None:
    lines = (world / "bank.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    sales = (world / "takings.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    when = lines[0].split(",").index("date"), sales[0].split(",").index("time")
    cut = max(row.split(",")[when[0]] for row in lines[1:])[:7] + "-01"
    for name, rows, at in (("bank", lines, when[0]), ("takings", sales, when[1])):
        for part, wanted in (("first", False), ("then", True)):
            kept = [row for row in rows[1:] if (row.split(",")[at] >= cut) is wanted]
            (tmp_path / f"{name}-{part}.csv").write_text("".join((rows[0], *kept)), encoding="utf-8")
    session = open_app(folder=tmp_path / "other")
    session.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
    session.read([tmp_path / "takings-first.csv", tmp_path / "bank-first.csv"])
    session.judge()
    session.read([tmp_path / "takings-then.csv", tmp_path / "bank-then.csv"])
    after, whole = session.judge(), app.judge()
    assert [(one.id, one.status) for one in after.settlements] == [(one.id, one.status) for one in whole.settlements]
    assert {one.id: one.amount for one in after.findings} == {one.id: one.amount for one in whole.findings}
    paid = next(one for one in after.settlements if one.status is Status.ARRIVED)
    assert session.takings_count(paid.id) == paid.takings


def test_what_was_said_before_a_file_was_read_anew_is_not_gone_on_from(tmp_path: Path, world: Path) -> None:
    packed = tmp_path / "bank.zip"
    packed.write_bytes(aes(bank=(world / "bank.csv").read_bytes()))
    session = open_app(folder=tmp_path / "other")
    session.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
    head, *rows = (world / "takings.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    half = len(rows) // 2
    for name, part in (("first", rows[:half]), ("then", rows[half:])):
        (tmp_path / f"{name}.csv").write_text("".join((head, *part)), encoding="utf-8")
    session.read([tmp_path / "first.csv", packed])
    session.judge()
    (file,) = session.unlock(SECRET)
    session.use_mapping(file, session.try_mapping(session.open_table(file), DRAFT).toml)
    session.read([tmp_path / "then.csv"])
    fresh = open_app(folder=tmp_path / "fresh")
    fresh.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
    fresh.read([tmp_path / "first.csv", world / "bank.csv"])
    fresh.read([tmp_path / "then.csv"])
    after, whole = session.judge(), fresh.judge()
    assert [(one.id, one.status) for one in after.settlements] == [(one.id, one.status) for one in whole.settlements]
    assert len(after.lines) == len(whole.lines) > 0

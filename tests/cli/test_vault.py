"""``posdesk vault`` and ``posdesk import``, as scripts use them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from posdesk.app import open_app
from posdesk.cli.main import main
from posdesk.reconcile import judge
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from tests.cli.shell import Shell
from tests.reconcile.contract.worlds import World
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def shop(tmp_path: Path) -> World:
    """Three days, of which the second was not paid."""
    world = World(tmp_path)
    for n in (16, 17, 18):
        world.take(f"2026-03-{n}", f"{n}0.50")
        world.pay(f"2026-03-{n + 1}", f"{n}0.50")
    world.bank = [row for row in world.bank if row["amount"] != "170.50"]
    world.cover()
    world.words()
    return world


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


def test_the_recovery_key_is_printed_once_and_alone_and_opens(run: Shell) -> None:
    status, key, side = run("vault", "create")
    assert (status, key.count("\n"), side) == (0, 1, "")
    assert run("vault", "create")[0] == 4
    assert run("vault", "unlock-test", secret="four quiet herons fly")[0] == 4
    status, told, _ = run("vault", "unlock-test", "--recovery", "--json", secret=key)
    assert (status, json.loads(told)["passphrases"]) == (0, 1)
    status, newer, _ = run("vault", "recovery-key")
    assert run("vault", "unlock-test", "--recovery", secret=key)[0] == 4
    assert run("vault", "unlock-test", "--recovery", secret=newer)[0] == 0
    assert run("vault", "unlock-test", "--recovery", secret="ABCDE")[0] == 4


def test_files_are_kept_judged_taken_out_and_brought_back(run: Shell, shop: World) -> None:
    run("vault", "create")
    bank, takings, terms = (str(shop.folder / name) for name in ("bank.csv", "takings.csv", "terms.toml"))
    assert run("import", bank, takings, "--terms", terms)[0] == 0
    status, told, _ = run("import", bank, "--json")
    kept = json.loads(told)["imports"]
    assert (status, [one["file"] for one in kept]) == (0, ["bank.csv", "takings.csv"])
    for name in (bank, takings, terms):
        Path(name).rename(f"{name}.gone")
    status, told, _ = run("reconcile", "--json")
    statuses = [one["status"] for one in json.loads(told)["settlements"]]
    assert (status, statuses) == (1, ["arrived", "never_arrived", "arrived"])
    assert run("import", "--undo", "1")[0] == 0
    assert json.loads(run("reconcile", "--json")[1])["summary"]["by_status"] != {"arrived": 2, "never_arrived": 1}
    Path(f"{bank}.gone").rename(bank)
    assert run("import", bank)[0] == 0
    assert json.loads(run("reconcile", "--json")[1])["summary"]["by_status"] == {"arrived": 2, "never_arrived": 1}


def test_what_cannot_be_read_is_said_and_the_rest_is_kept(run: Shell, shop: World) -> None:
    run("vault", "create")
    bad = shop.folder / "bad.csv"
    bad.write_text("a;b\n1;2\n", encoding="utf-8")
    status, told, side = run("import", str(bad), str(shop.folder / "takings.csv"), "--json")
    assert (status, [one["file"] for one in json.loads(told)["imports"]]) == (3, ["takings.csv"])
    assert "bad.csv" in side
    assert run("import", "--undo", "9")[0] == 2
    assert run("import", "--undo", "1", str(bad))[0] == 2


def test_terms_that_are_none_are_told_and_nothing_is_kept(run: Shell, shop: World) -> None:
    run("vault", "create")
    binary = shop.folder / "terms.bin"
    binary.write_bytes(b"\xff\xfe\x00")
    for wrong in (binary, shop.folder / "nowhere.toml"):
        status, told, side = run("import", str(shop.folder / "takings.csv"), "--terms", str(wrong))
        assert (status, told) == (3, "")
        assert wrong.name in side
        assert "Traceback" not in side
    assert json.loads(run("import", "--json")[1])["imports"] == []


def test_a_backup_is_restored_by_the_paper_and_nothing_is_overwritten(run: Shell, shop: World) -> None:
    _, key, _ = run("vault", "create")
    run("import", str(shop.folder / "takings.csv"))
    status, path, _ = run("vault", "backup", "--to", str(shop.folder))
    assert status == 0
    run("import", "--undo", "1")
    status, told, _ = run("vault", "restore", path.strip(), "--recovery", "--json", secret=key)
    result = json.loads(told)
    assert (status, result["rows"]["imports"]) == (0, 1)
    assert Path(result["aside"]).is_dir()
    assert json.loads(run("import", "--json")[1])["imports"][0]["removed"] is None
    status, told, _ = run("vault", "verify", "--json")
    assert (status, json.loads(told)["faults"]) == (0, [])
    assert run("vault", "rekey", "--recovery", secret=key)[0] == 2
    status, newer, _ = run("vault", "rekey")
    assert (status, run("vault", "unlock-test", "--recovery", secret=newer)[0]) == (0, 0)


def test_words_that_do_not_go_together(run: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile", "--takings", "a.csv"]) == 2
    assert main(["vault", "unlock-test", "--vault", str(tmp_path / "none")]) == 2
    assert "--passphrase-fd" in capsys.readouterr().err
    assert run("vault", "unlock-test")[0] == 4


def test_files_are_handed_over_and_old_ones_are_named(run: Shell, shop: World) -> None:
    run("vault", "create")
    run("import", str(shop.folder / "takings.csv"), str(shop.folder / "bank.csv"))
    assert json.loads(run("vault", "old", "--json")[1])["old"] == []
    assert run("vault", "hand-over", "9", "--to", str(shop.folder / "theirs"))[0] == 2
    reading, writing = os.pipe()
    os.write(writing, b"ledger moss under copper rain\n")
    os.close(writing)
    words = ("vault", "hand-over", "1", "2", "--to", str(shop.folder / "theirs"), "--new-passphrase-fd", str(reading))
    status, key, _ = run(*words)
    os.close(reading)
    assert (status, key.count("\n")) == (0, 1)
    assert json.loads(run("import", "--json")[1])["imports"] == []
    other = Shell(shop.folder, run._capsys)
    other.vault = shop.folder / "theirs"
    assert [one["file"] for one in json.loads(other("import", "--recovery", "--json", secret=key)[1])["imports"]] == [
        "takings.csv",
        "bank.csv",
    ]


def test_what_the_window_has_kept_is_printed_to_the_letter_and_not_judged_again(
    run: Shell, shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(folder=run.vault)
    app.make_vault(run.vault, PASSPHRASE)
    app.set_terms((shop.folder / "terms.toml").read_text(encoding="utf-8"))
    app.read([shop.folder / "takings.csv", shop.folder / "bank.csv"])
    app.judge()
    app.lock_vault()
    before = run("reconcile", "--json")
    app.unlock_vault(run.vault, Secret.passphrase(PASSPHRASE))
    app.judge()
    assert len(list(app.keep_verdict())) > 0
    app.lock_vault()

    def judged(*_words: object, **_more: object) -> None:
        raise AssertionError("judged again")

    monkeypatch.setattr(judge, "judge", judged)
    assert run("reconcile", "--json") == before
    with pytest.raises(AssertionError, match="judged again"):
        run("reconcile", "--json", "--as-of", "2026-03-18")

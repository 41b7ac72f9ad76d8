"""``posdesk passwords``, as scripts use it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from posdesk.keeping import Keeping
from posdesk.kit.clock import CLOCK
from posdesk.passwords.model import Account, Kind, Sure
from posdesk.passwords.service import Settings
from posdesk.shop.model import Person
from posdesk.vault.slots import Stretch
from tests.cli.shell import Shell
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    kept, _ = Keeping.create(tmp_path / "vault", PASSPHRASE)
    owner = kept.register().add(Person(name="店主"))
    today = kept.passwords().today
    kept.passwords().add_all([
        Account(name="Wi-Fi", kind=Kind.WIFI, changed=today, sure=Sure.EXACT, known_by=(owner.id,), owner=owner.id),
        Account(name="portal", kind=Kind.ACQUIRER, changed=today - timedelta(days=100), sure=Sure.EXACT),
        Account(name="till", kind=Kind.TILL),
    ])  # fmt: skip
    kept.vault.close()
    return Shell(tmp_path, capsys, "passwords")


def test_accounts_are_listed(run: Shell) -> None:
    status, out, _ = run("list", "--json")
    accounts = json.loads(out)["accounts"]
    assert status == 0
    assert [(one["name"], one["kind"], one["overdue"]) for one in accounts] == [
        ("Wi-Fi", "wifi", False), ("portal", "acquirer", True), ("till", "till", False),
    ]  # fmt: skip
    assert accounts[0]["known_by"] == ["店主"]
    assert accounts[0]["owner"] == "店主"
    status, out, _ = run("list")
    assert status == 0
    assert "overdue" in out
    assert "unknown" in out


def test_a_script_can_nag(run: Shell) -> None:
    status, out, _ = run("due", "--json")
    assert status == 1
    told = json.loads(out)["due"]
    assert [(one["name"], one["overdue"], one["causes"]) for one in told] == [
        ("portal", True, ["interval"]), ("till", False, ["interval"]),
    ]  # fmt: skip
    assert "PCI DSS 8.3.9" in told[0]["basis"]
    assert run("changed", "portal")[0] == 0
    status, out, _ = run("due", "--lang", "zh_CN")
    assert status == 0
    assert "更换密码：till" in out


def test_a_change_is_kept_with_its_day_and_its_person(run: Shell) -> None:
    day = (CLOCK.today("Asia/Shanghai") - timedelta(days=3)).isoformat()
    status, out, _ = run("changed", "portal", "--on", day, "--by", "店主", "--about", "--json")
    assert status == 0
    told = json.loads(out)["changed"]
    assert (told["changed"], told["sure"], told["overdue"]) == (day, "about", False)
    kept = run.inside()
    (turn,) = kept.passwords().book().turns
    kept.vault.close()
    assert turn.person == 1
    status, out, _ = run("changed", "3", "--action", "keep", "--note", "on paper only")
    assert status == 0
    status, out, _ = run("changed", "till", "--action", "remove")
    assert "closed" in out
    assert len(json.loads(run("list", "--json")[1])["accounts"]) == 2
    assert len(json.loads(run("list", "--all", "--json")[1])["accounts"]) == 3


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("changed", "nothing"), 3, "No single account goes by"), (("changed", "portal", "--by", "x"), 2, "--by x"),
        (("changed", "portal", "--on", "2999-01-01"), 3, "a day that has come already"),
        (("changed", "portal", "--on", "soon"), 2, "is not a date"),
        (("changed", "till", "--action", "keep"), 3, "a reason"),
        (("ics", "out.txt"), 2, ".ics"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said(run: Shell, words: tuple[str, ...], status: int, told: str) -> None:
    found, _, err = run(*words)
    assert found == status
    assert told in err


def test_a_calendar_is_written_whole_and_says_what_it_says(run: Shell, tmp_path: Path) -> None:
    out = tmp_path / "posdesk.ics"
    status, told, err = run("ics", str(out), "--json")
    assert status == 0
    assert json.loads(told)["entries"] == 3
    assert err == ""
    assert b"Wi-Fi" not in out.read_bytes()
    kept = run.inside()
    kept.passwords().choose(replace(Settings(), names_in_calendar=True))
    kept.vault.close()
    status, told, err = run("ics", str(out))
    assert told.strip() == str(out)
    assert "anybody can read it" in err
    assert b"Wi-Fi" in out.read_bytes()

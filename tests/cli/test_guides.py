"""``posdesk guides``, as scripts and whoever makes packs use it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from posdesk import __main__
from posdesk.cli import main as commands
from posdesk.cli.main import main
from posdesk.guides import service
from posdesk.keeping import Keeping
from posdesk.vault.slots import Stretch
from tests.guides.sample import KEY, OTHER_KEY, guide_text, pack, told
from tests.vault.conftest import FAST, PASSPHRASE

TOML = """pack = "qinghe-shops"
title = "Qinghe shops"
version = 3

[[number]]
provider = "Head office"
name = "Lin Qing"
phone = "+86 21 5550 1234"
"""


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


def piped(text: str) -> int:
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return reading


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mine" / "en").mkdir(parents=True)
    (tmp_path / "mine" / "en" / "Q1.md").write_text(guide_text("Q1", "Our own"), encoding="utf-8")
    (tmp_path / "mine" / "pack.toml").write_text(TOML, encoding="utf-8")
    return tmp_path / "mine"


def test_every_command_is_one_of_the_program() -> None:
    assert set(commands.COMMANDS) == set(__main__.COMMANDS)


def test_guides_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guides", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["id", "reviewed", "from", "title"]
    assert [line.split()[0] for line in lines[1:]] == [guide.id for guide in service.shipped("en")]
    assert main(["guides", "list", "--json", "--lang", "zh_TW"]) == 0
    told_of = json.loads(capsys.readouterr().out)
    assert told_of["language"] == "zh_TW"
    assert told_of["guides"][1] == {
        "id": "G2", "title": service.library("zh_TW").get("G2").title, "from": "posdesk",
        "first": service.library("zh_TW").get("G2").first, "reviewed": told_of["guides"][1]["reviewed"],
    }  # fmt: skip


def test_one_guide_is_shown(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["guides", "show", "g2"]) == 0
    printed = capsys.readouterr().out
    guide = service.library("en").get("G2")
    assert printed.startswith(f"G2  {guide.title}\n\n{guide.first}\n")
    assert "  1. " in printed
    assert main(["guides", "show", "G2", "--json"]) == 0
    told_of = json.loads(capsys.readouterr().out)["guide"]
    assert told_of["links"][0]["link"] == "case/new?kind=INC-5"
    kinds = {block["kind"] for section in told_of["sections"] for block in section["blocks"]}
    assert {"words", "drawing", "signs", "steps", "never", "list"} <= kinds
    assert main(["guides", "show", "G99"]) == 2
    assert "G99" in capsys.readouterr().err
    assert main(["guides", "show", "all"]) == 2
    capsys.readouterr()
    assert main(["guides", "show", "G2", "--pdf", str(tmp_path / "g.pdf")]) == 0
    assert (tmp_path / "g.pdf").read_bytes().startswith(b"%PDF")
    assert main(["guides", "show", "all", "--pdf", str(tmp_path / "all.pdf"), "--json"]) == 0
    assert (tmp_path / "all.pdf").stat().st_size > (tmp_path / "g.pdf").stat().st_size


def test_guides_are_searched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guides", "search", "skimer", "--json"]) == 0
    told_of = json.loads(capsys.readouterr().out)
    assert told_of["words"] == "skimer"
    assert "skimmer" in told_of["meant"]
    assert told_of["hits"][0]["guide"] == "G1"
    assert main(["guides", "search", "没到账", "--lang", "zh_CN"]) == 0
    assert capsys.readouterr().out.startswith("G10")
    assert main(["guides", "search", "qqqqzzzz"]) == 0
    assert capsys.readouterr().out == ""


def test_a_pack_is_made_with_a_key_from_a_descriptor(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "shops.posguide"
    words = ["guides", "pack", str(folder), "--out", str(out), "--key-fd"]
    assert main([*words, str(piped(KEY.hex() + "\n")), "--json"]) == 0
    printed = capsys.readouterr()
    made = json.loads(printed.out)
    assert made["fingerprint"].endswith(told(KEY))
    assert KEY.hex() not in printed.out + printed.err
    read = service.read_pack(out.read_bytes(), out.name)
    assert (read.name, read.version, [guide.id for guide in read.guides]) == ("qinghe-shops", 3, ["Q1"])
    assert read.numbers[0].phone == "+86 21 5550 1234"
    for bad in ("", "no key\n", KEY.hex()[:-2] + "\n", "z" * 64 + "\n"):
        assert main([*words, str(piped(bad))]) == 2
        assert "64" in capsys.readouterr().err


def test_a_pack_is_made_with_the_vaults_own_key_which_stays_the_same(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Keeping.create(tmp_path / "vault", PASSPHRASE)[0].vault.close()
    told_of = []
    for name in ("a.posguide", "b.posguide"):
        words = ["guides", "pack", str(folder), "--out", str(tmp_path / name), "--vault", str(tmp_path / "vault")]
        assert main([*words, "--passphrase-fd", str(piped(PASSPHRASE + "\n"))]) == 0
        told_of.append(capsys.readouterr().out.splitlines()[1])
    assert told_of[0] == told_of[1]
    assert told_of[0].startswith("fingerprint ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version = 3", "version = \"3\""), ("version = 3", ""), ("pack =", "author ="), ("[[number]]", "[number]"),
        ("phone =", "fax ="), ("version = 3", "version = 3\nverified = true"), ("pack =", "= ="),
    ],
)  # fmt: skip
def test_a_pack_that_says_something_else_is_not_made(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    path = folder / "pack.toml"
    path.write_text(TOML.replace(old, new, 1), encoding="utf-8")
    out = tmp_path / "x.posguide"
    assert main(["guides", "pack", str(folder), "--out", str(out), "--key-fd", str(piped(KEY.hex()))]) == 2
    assert "pack.toml" in capsys.readouterr().err
    assert not out.exists()


def test_a_broken_guide_is_told_by_its_line_and_no_pack_is_made(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "en" / "Q1.md").write_text(guide_text("Q1").replace("- Nobody", "   - Nobody"), encoding="utf-8")
    out = tmp_path / "x.posguide"
    words = ["guides", "pack", str(folder), "--out", str(out), "--key-fd"]
    assert main([*words, str(piped(KEY.hex()))]) == 3
    assert "line 22" in capsys.readouterr().err
    assert main([*words[:4], str(tmp_path / "x.zip"), "--key-fd", str(piped(OTHER_KEY.hex()))]) == 2
    assert main(["guides", "pack", str(tmp_path / "none"), "--out", str(out), "--key-fd", "99"]) == 2
    assert not out.exists()


def test_packs_of_a_vault_that_is_named_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept, _ = Keeping.create(tmp_path / "vault", PASSPHRASE)
    shelf = kept.guides()
    shelf.trust(service.read_pack(pack(), "x"), told(), "Head office")
    shelf.take(pack(), "x")
    kept.vault.close()
    words = ["guides", "list", "--json", "--vault", str(tmp_path / "vault"), "--passphrase-fd"]
    assert main([*words, str(piped(PASSPHRASE + "\n"))]) == 0
    guides = json.loads(capsys.readouterr().out)["guides"]
    assert [one["from"] for one in guides if one["id"] in ("G2", "Q1")] == ["Qinghe shops 1"] * 2

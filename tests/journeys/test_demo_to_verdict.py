"""From the made-up shop's own files, on a disk, to what never arrived: the whole program, as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from posdesk.demo import shop
from tests.reconcile.judging import judge


def posdesk(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, where nobody is looking."""
    return subprocess.run(
        [sys.executable, "-m", "posdesk", *words],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The shop's files, and what ``posdesk demo`` printed."""
    place = tmp_path_factory.mktemp("shop")
    ran = posdesk("demo", "--no-window", "--out", "shop", folder=place)
    assert (ran.returncode, ran.stderr) == (0, "")
    return place / "shop", ran.stdout


def names(suffixes: tuple[str, ...] = (".xlsx", ".csv", ".sta")) -> list[str]:
    return [name for name in shop.make().files if name.endswith(suffixes)]


@pytest.fixture(scope="module")
def verdict(made: tuple[Path, str]) -> tuple[int, dict[str, Any]]:
    """What ``posdesk reconcile`` says of the files."""
    takings = [name for name in names() if ("明细" in name and "银行" not in name) or "账单" in name]
    bank = [name for name in names() if name not in takings]
    assert (len(takings), len(bank)) == (3, 3)
    ran = posdesk(
        "reconcile", "--takings", *takings, "--bank", *bank, "--terms", "terms.toml", "--json",
        "--report", "verdict.html", folder=made[0],
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stderr
    return ran.returncode, json.loads(ran.stdout)


def test_every_file_of_the_shop_is_there(made: tuple[Path, str]) -> None:
    folder, _ = made
    assert {path.name for path in folder.iterdir()} >= {*names(), "terms.toml", "posdesk-demo.pdf"}
    assert (folder / "posdesk-demo.pdf").read_bytes().startswith(b"%PDF-")


def test_the_verdict_is_the_shops_truth(verdict: tuple[int, dict[str, Any]]) -> None:
    status, told = verdict
    truth = dict(shop.make().world.truth)
    assert status == 1
    missing = {one["id"] for one in truth["settlements"] if one["status"] == "never_arrived"}
    assert missing
    assert {one["id"] for one in told["settlements"] if one["status"] == "never_arrived"} == missing
    real = {one["id"]: (one["status"], *one["also"]) for one in truth["settlements"]}
    assert {one["id"] for one in told["settlements"]} == set(real)
    assert [one["id"] for one in told["settlements"] if one["status"] not in real[one["id"]]] == []
    # The banks' own layouts have no line numbers of ours, so lines are judged by what they are.
    assert judge({**truth, "lines": []}, {**told, "lines": []}).false_accusations == []


def test_the_demo_told_the_same(made: tuple[Path, str], verdict: tuple[int, dict[str, Any]]) -> None:
    for finding in verdict[1]["findings"]:
        if finding["severity"] == "act":
            assert finding["because"] in made[1]


def test_the_report_was_written(made: tuple[Path, str], verdict: tuple[int, dict[str, Any]]) -> None:
    page = (made[0] / "verdict.html").read_text(encoding="utf-8")
    assert verdict[1]["as_of"][:4] in page
    assert page.rstrip().endswith("</html>")


def test_each_file_proves_itself(made: tuple[Path, str]) -> None:
    ran = posdesk("read", "--json", *names(), folder=made[0])
    assert (ran.returncode, ran.stderr) == (0, "")
    files = {file["path"]: file for file in json.loads(ran.stdout)["files"]}
    assert list(files) == names()
    for file in files.values():
        assert file["error"] is None
        for statement in file["statements"]:
            assert statement["warnings"] == []
            assert statement["lines"] > 0
            assert statement["balanced"] in ((True,) if file["kind"] == "bank" else (True, None))

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from posdesk import __version__
from posdesk.cli import main as cli
from posdesk.cli import output, read
from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Progress
from tests.statements.tables import GOLDEN, golden_text

ICBC = str(GOLDEN / "icbc-v2.csv")
STATEMENT = [
    "account",
    "currency",
    "from",
    "to",
    "opening",
    "closing",
    "lines",
    "credits",
    "debits",
    "balanced",
    "warnings",
]
ENTRY = ["date", "value_date", "amount", "counterparty", "reference", "memo", "balance", "pending"]


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = cli.main(words)
    out, err = capsys.readouterr()
    return status, out, err


def test_json_is_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _run(capsys, "read", ICBC, "--json", "--lines")
    assert (status, err) == (0, "")
    (file,) = json.loads(out)["files"]
    assert list(file) == ["path", "kind", "format", "encoding", "error", "statements"]
    assert [file[key] for key in list(file)[:5]] == [ICBC, "bank", "icbc", "utf-8", None]
    (statement,) = file["statements"]
    entries = statement.pop("entries")
    assert list(statement) == STATEMENT
    assert list(statement.values()) == [
        "6222****0001", "CNY", "2026-03-03", "2026-03-05", None, None, 3, "994.00", "1520.50", True, [],
    ]  # fmt: skip
    assert list(entries[2]) == ENTRY
    assert entries[2]["amount"] == "994.00"


def test_options_may_stand_before_or_after(capsys: pytest.CaptureFixture[str]) -> None:
    after = _run(capsys, "read", ICBC, "--json")
    assert _run(capsys, "--json", "read", ICBC) == after
    assert _run(capsys, "--lang", "zh_TW", "--json", "read", ICBC) == after
    assert "entries" not in after[1]


def test_neutral_rows_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _run(capsys, "read", str(GOLDEN / "wechat-personal.csv"), "--json", "--lines")
    entries = json.loads(out)["files"][0]["statements"][0]["entries"]
    assert [entry.get("neutral") for entry in entries] == [None, None, True]


def test_takings_have_their_own_keys(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _run(capsys, "read", str(GOLDEN / "wechat-trade-all.csv"), "--json", "--lines")
    (statement,) = json.loads(out)["files"][0]["statements"]
    assert list(statement)[9] == "fees"
    sale = statement["entries"][0]
    assert list(sale)[: len(ENTRY)] == ENTRY
    assert (sale["kind"], sale["fee"], sale["channel"], sale["time"]) == (
        "sale",
        "0.57",
        "wechat",
        "2026-03-02 13:51:31",
    )


def test_an_unreadable_file_is_3_and_the_others_are_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bad = tmp_path / "坏.csv"
    bad.write_text(golden_text("cmb").replace("994.00", "12..34", 1), encoding="utf-8")
    status, out, err = _run(capsys, "read", str(bad), ICBC, "--json", "--lang", "zh_CN")
    assert status == 3
    first, second = json.loads(out)["files"]
    assert (first["kind"], first["format"], first["encoding"], first["statements"]) == (None, None, None, [])
    assert first["error"].startswith("坏.csv, line 2, column 交易金额: an amount")
    assert second["error"] is None
    assert err.startswith("posdesk: 坏.csv 第 2 行，列“交易金额”：应为金额")


def test_a_locked_file_says_so_alone() -> None:
    from posdesk.statements.errors import PasswordNeeded

    assert read._error(PasswordNeeded(file="x.xlsx")) == "password_needed"


def test_warnings_are_english_on_stdout_and_translated_on_stderr(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(golden_text("cmb").replace("1,973.50", "1,973.51"), encoding="utf-8")
    status, out, err = _run(capsys, "read", str(path), "--lang", "zh_TW", "--json")
    (statement,) = json.loads(out)["files"][0]["statements"]
    assert (status, statement["balanced"]) == (0, False)
    assert statement["warnings"][0].startswith("line 3: The balance")
    assert err.startswith("a.csv:3: ")
    assert "餘額" in err


def test_the_table_for_people(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("hello\n", encoding="utf-8")
    status, out, _ = _run(capsys, "read", str(path), ICBC, str(GOLDEN / "hsbc-hk.csv"), "--lines")
    assert status == 3
    lines = out.splitlines()
    assert lines[0].split()[:4] == ["file", "kind", "format", "encoding"]
    assert lines[1].endswith("error: no_header")
    told = "bank icbc utf-8 6222****0001 CNY 2026-03-03 2026-03-05 3 994.00 1520.50 yes 0"
    assert lines[2].split()[1:] == told.split()
    assert f"{ICBC} 6222****0001 CNY" in lines
    assert any(line.startswith("2026-03-03") and "银联商务" in line for line in lines)


def test_daily_totals_and_claims(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    daily, claims = tmp_path / "daily.csv", tmp_path / "claims.csv"
    daily.write_text(
        "date,source,merchant,channel,terminal,count,gross,refunds,fee,net\n2026-03-16,till,M1,card,,3,100.00,0.00,,\n",
        encoding="utf-8",
    )
    claims.write_text(
        "id,date,merchant,channel,takings_from,takings_to,gross,fee,payout_fee,net,account,status,reference\n"
        "S1,2026-03-17,M1,card,2026-03-16,2026-03-16,100.00,0.60,,99.40,,paid,R1\n",
        encoding="utf-8",
    )
    status, out, _ = _run(capsys, "read", str(daily), str(claims), "--json", "--lines")
    first, second = json.loads(out)["files"]
    assert status == 0
    assert (first["kind"], first["format"]) == ("daily", "posdesk.daily")
    assert first["statements"][0]["entries"][0]["amount"] == "100.00"
    assert (second["kind"], second["format"]) == ("settlements", "posdesk.settlements")
    claim = second["statements"][0]["entries"][0]
    assert (claim["amount"], claim["reference"], claim["takings_from"]) == ("99.40", "R1", "2026-03-16")


def test_wrong_usage_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(capsys, "read")[0] == 2
    status, out, err = _run(capsys, "read", "--bogus", "x", "--lang=zh_CN")
    assert (status, out) == (2, "")
    assert err.startswith("posdesk: 无法理解")
    assert _run(capsys, "read", "x", "--lang", "fr")[0] == 2


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(capsys, "--version") == (0, f"posdesk {__version__}\n", "")
    status, out, _ = _run(capsys, "--help")
    assert status == 0
    assert all(name in out for name in cli.COMMANDS)


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_ctrl_c_is_130(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise stop

    monkeypatch.setattr(read.service, "read", interrupted)
    status, out, err = _run(capsys, "read", ICBC)
    assert (status, out, err) == (130, "", "\n")


def test_progress_is_for_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    job = output.progress("zh_CN")
    job.step("reading", 1, 2)
    assert screen.getvalue().endswith("1/2")
    job.step("reading", 2, 2)
    assert screen.getvalue().endswith("\r\x1b[K")
    plain = io.StringIO()
    monkeypatch.setattr(sys, "stderr", plain)
    output.progress("en").step("reading", 1, 2)
    assert plain.getvalue() == ""
    assert Progress("reading").total is None


def test_output_is_utf8_whatever_the_console(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    output.use_utf8()
    output.print_json({"银": "联"})
    sys.stdout.flush()
    assert raw.getvalue().decode() == '{"银":"联"}\n'


def test_long_lists_are_written_piece_by_piece(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json({"none": iter(()), "many": iter(range(1201)), "end": None})
    assert json.loads(capsys.readouterr().out) == {"none": [], "many": list(range(1201)), "end": None}


def test_whoever_has_seen_enough_may_leave() -> None:
    command = [sys.executable, "-m", "posdesk", "read", "--lines", *[ICBC] * 2000]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(1)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0

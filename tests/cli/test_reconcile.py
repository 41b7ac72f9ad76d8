"""The command: its exit statuses, its words, its report, in this process and for real."""

from __future__ import annotations

import io
import os
import signal
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from posdesk.cli import output
from posdesk.cli.main import INTERRUPTED, main
from posdesk.cli.reconcile import write_report
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text
from posdesk.reconcile import service
from tests.reconcile.contract.worlds import World


@pytest.fixture
def shop(tmp_path: Path) -> World:
    """Three days, all paid."""
    world = World(tmp_path)
    for n in (16, 17, 18):
        world.take(f"2026-03-{n}", f"{n}0.50")
        world.pay(f"2026-03-{n + 1}", f"{n}0.50")
    world.cover()
    return world


@pytest.fixture
def robbed(shop: World) -> World:
    """The second day was not paid."""
    shop.bank = [row for row in shop.bank if row["amount"] != "170.50"]
    return shop


def test_nothing_to_act_on(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    words = [word for word in shop.words() if word != "--json"]
    assert main(words) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[0] == "As of 2026-04-30: 3 settlements"
    assert "arrived            3" in told.out
    assert "[" not in told.out
    assert told.err == ""


def test_something_to_act_on(robbed: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([word for word in robbed.words() if word != "--json"]) == 1
    told = capsys.readouterr().out
    assert "At risk: 170.50 CNY" in told
    assert "[act] never_arrived 170.50 CNY: Card sales of 17 March" in told


def test_guessed_terms_are_printed(robbed: World, capsys: pytest.CaptureFixture[str]) -> None:
    robbed.terms = None
    main([word for word in robbed.words() if word != "--json"])
    told = capsys.readouterr()
    assert "Terms, proposed from the data:" in told.out
    assert '[[channel]]\nid = "card"' in told.out
    assert told.err.startswith("posdesk: card ")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--as-of", "yesterday"], "yesterday is not a date"),
        (["--patience", "61"], "--patience must be from 0 to 60"),
        (["--patience", "-1"], "--patience must be from 0 to 60"),
        (["--patience", "five"], "invalid int value: 'five'"),
        (["--workers", "0"], "--workers must be at least 1"),
        (["--report", "verdict.doc"], "verdict.doc: the name must end in .pdf, .html, .xlsx or .csv"),
        (["--report", "verdict"], "the name must end in"),
        (["--colour"], "unrecognized arguments: --colour"),
        (["--lang", "fr"], "invalid choice: 'fr'"),
    ],
)
def test_wrong_usage(shop: World, capsys: pytest.CaptureFixture[str], more: list[str], said: str) -> None:
    assert main(shop.words(*more)) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err
    assert told.err.startswith("posdesk: This command cannot be understood")
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize("missing", ["takings.csv", "bank.csv", "terms.toml"])
def test_what_cannot_be_read(shop: World, capsys: pytest.CaptureFixture[str], missing: str) -> None:
    words = shop.words()
    (shop.folder / missing).unlink()
    assert main(words) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert missing in told.err
    assert str(shop.folder) not in told.err


def test_takings_and_bank_are_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile"]) == 2
    assert "--takings and --bank" in capsys.readouterr().err


def test_lists_of_files_may_be_given_in_parts(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    words = shop.words()
    assert main(words) == 0
    once = capsys.readouterr().out
    assert main([*words, "--takings", words[2], "--bank", str(shop.folder / "bank.csv")]) == 0
    assert capsys.readouterr().out == once


@pytest.mark.parametrize("place", ["before", "after", "equals"])
def test_options_stand_before_or_after_the_command(
    robbed: World, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    words = [word for word in robbed.words() if word != "--json"]
    more = ["--lang=zh_CN", "--json"] if place == "equals" else ["--lang", "zh_CN", "--json"]
    assert main([*words, *more] if place == "after" else [*more, *words]) == 1
    told = capsys.readouterr().out
    assert told.startswith('{"as_of":"2026-04-30"')
    assert Text("zh_CN").word("channel.card") in told
    assert "Card sales" not in told


def test_the_language_of_errors(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    words = shop.words()
    (shop.folder / "bank.csv").unlink()
    said = set()
    for language in ("en", "zh_CN", "zh_TW"):
        assert main(["--lang", language, *words]) == 3
        said.add(capsys.readouterr().err)
    assert len(said) == 3


STARTS = {"pdf": b"%PDF-", "html": b"<!doctype html>", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("kind", sorted(STARTS))
def test_a_report_of_each_kind(robbed: World, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    out = robbed.folder / f"Verdict.{kind.upper()}"
    out.write_bytes(b"the last one")
    assert main(robbed.words("--report", str(out))) == 1
    content = out.read_bytes()
    assert content.lower().startswith(STARTS[kind].lower())
    assert capsys.readouterr().out.startswith('{"as_of"')
    if kind == "xlsx":
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    assert [path.name for path in robbed.folder.iterdir() if path.name.startswith(".")] == []


def test_no_report_where_the_folder_is_not_there(robbed: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(robbed.words("--report", str(robbed.folder / "none" / "a.csv"))) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "a.csv cannot be written" in told.err


def test_no_report_where_the_folder_is_shut(tmp_path: Path) -> None:
    place = tmp_path / "shut"
    place.mkdir()
    old = place / "a.csv"
    old.write_bytes(b"old")
    place.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        if os.access(place, os.W_OK):
            pytest.skip("this user may write everywhere")
        with pytest.raises(UsageError):
            write_report(old, b"new")
        assert [path.name for path in place.iterdir()] == ["a.csv"]
        assert old.read_bytes() == b"old"
    finally:
        place.chmod(stat.S_IRWXU)


@pytest.mark.parametrize("problem", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_half_a_report_is_never_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: BaseException) -> None:
    old = tmp_path / "a.csv"
    old.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise problem

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError if isinstance(problem, OSError) else KeyboardInterrupt):
        write_report(old, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert old.read_bytes() == b"old"


def test_ctrl_c_in_this_process(
    shop: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(service, "Reconciliation", interrupted)
    out = shop.folder / "a.csv"
    assert main(shop.words("--report", str(out))) == INTERRUPTED
    assert capsys.readouterr().out == ""
    assert not out.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_for_real(shop: World) -> None:
    pipe = shop.folder / "takings.pipe"
    words = shop.words("--report", str(shop.folder / "a.csv"))
    os.mkfifo(pipe)
    words[words.index(str(shop.folder / "takings.csv"))] = str(pipe)
    program = [sys.executable, "-m", "posdesk", *words]
    # The pipe opens once the program waits for the file's first bytes.
    with (
        # Started in the background, this run may ignore the signal, and would hand that on.
        subprocess.Popen(
            program,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads run here
        ) as running,
        pipe.open("wb"),
    ):
        time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert running.returncode == INTERRUPTED
    assert out == b""
    assert b"Traceback" not in err
    assert not (shop.folder / "a.csv").exists()


def test_progress_is_for_somebody_who_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    job = output.progress("en")
    job.step("reading", 0, 2)
    job.step("reading", 2, 2)
    told = screen.getvalue()
    assert "2/2" in told
    assert told.endswith("\r\x1b[K")
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    output.progress("en").step("reading", 0, 2)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]  # it is the StringIO of the line above


def test_where_memory_runs_out_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from posdesk.cli import reconcile

    def run(_arguments: object) -> int:
        raise MemoryError

    monkeypatch.setattr(reconcile, "run", run)
    assert main(["reconcile", "--takings", "a.csv", "--bank", "b.csv"]) == 3
    assert "no memory left" in capsys.readouterr().err

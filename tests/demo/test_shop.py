"""The made-up shop: real layouts that prove themselves, a verdict that is the truth, and the command that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from posdesk.app import App, open_app
from posdesk.cli import demo
from posdesk.cli.main import main
from posdesk.demo import shop
from posdesk.kit.text import LANGUAGES, Text
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST


@pytest.fixture(scope="module")
def made() -> shop.Shop:
    return shop.make()


@pytest.fixture(scope="module")
def paths(made: shop.Shop, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("shop")
    for name, content in made.files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in made.files]


@pytest.fixture(scope="module")
def told(made: shop.Shop, paths: list[Path]) -> demo.Told:
    app = open_app()
    files = app.read(paths)
    app.set_terms(made.terms)
    verdict = app.judge()
    return demo.Told(files, verdict, b"%PDF-made")


def test_always_the_same(made: shop.Shop) -> None:
    again = shop.make()
    assert again.files == made.files
    assert again.terms == made.terms


def test_every_file_proves_itself(told: demo.Told) -> None:
    formats = {file.path.name: file.format for file in told.files}
    assert formats == {
        "银联商务-刷卡明细.xlsx": "unionpay.ums",
        "支付宝-业务明细.csv": "alipay.business",
        "微信支付-交易账单.csv": "wechat.trade",
        "工商银行-明细.csv": "icbc",
        "建设银行-明细.xlsx": "ccb",
        "mt940.sta": "mt940",
    }
    for file in told.files:
        assert file.error is None
        for statement in file.statements:
            assert statement.warnings == (), file.path.name
            assert statement.balanced in (True, None)
    assert sum(statement.balanced is True for file in told.files for statement in file.statements) == 3


def test_encodings_are_those_of_the_trade(told: demo.Told) -> None:
    encodings = Counter(file.encoding for file in told.files if file.path.suffix == ".csv")
    assert encodings == {"gb18030": 2, "utf-8": 1}


def test_the_shop_has_every_trouble(made: shop.Shop) -> None:
    truth = made.world.truth
    statuses = Counter(row["status"] for row in truth["settlements"])
    lines = Counter(row["status"] for row in truth["lines"])
    assert statuses["never_arrived"] == 2
    assert statuses["short"] == statuses["late"] == statuses["returned"] == statuses["carried"] == 1
    assert statuses["in_wallet"] == shop.DAYS
    assert lines["duplicate"] == lines["returned"] == lines["reversal"] == 1
    short = next(row for row in truth["payouts"] if row["fault"] == "short")
    assert set(short["missing"]) == {"terminal"}
    assert any(len(row["settlements"]) > 3 and row["due"] == "2026-05-06" for row in truth["payouts"])
    assert any(row["carried_in"] != "0.00" and row["lines"] for row in truth["payouts"])


def test_the_verdict_is_the_truth(made: shop.Shop, told: demo.Told) -> None:
    found = {settlement.id: settlement.status for settlement in told.verdict.settlements}
    wrong = {
        row["id"]: (row["status"], found[row["id"]])
        for row in made.world.truth["settlements"]
        if found[row["id"]] not in (row["status"], *row["also"])
    }
    assert wrong == {}
    lines = Counter(line.status.value for line in told.verdict.lines)
    assert lines == Counter(row["status"] for row in made.world.truth["lines"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_never_arrived_is_said(told: demo.Told, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = Text(language)
    demo._print(told, words)
    said = capsys.readouterr().out
    missing = [finding for finding in told.verdict.findings if finding.kind == "never_arrived"]
    assert len(missing) == 2
    for finding in missing:
        assert words.say(finding.because) in said
    assert words.word("status.never_arrived") in said
    assert "{" not in said


class Windows:
    """A window that only remembers what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[list[str]] = []
        self.missing: list[str] = []

    def __call__(self, words: Sequence[str], app: App) -> int:
        assert app.files == ()
        assert {one.name for one in app.keeping.devices().every()} >= {"收银台一", "外卖窗口"}
        self.opened.append(list(words))
        self.missing = [word for word in words[2:] if not Path(word).is_file()]
        return 0


@pytest.fixture
def windows(told: demo.Told, monkeypatch: pytest.MonkeyPatch) -> Windows:
    """The command on the verdict that is there already, with a screen to show it on."""
    monkeypatch.setattr(demo, "_reconcile", lambda *_: told)
    monkeypatch.setattr(demo, "has_screen", lambda *_: True)
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    return Windows()


def test_the_command_keeps_what_it_is_asked_to(
    windows: Windows, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--no-window", "--out", str(tmp_path / "kept")], windows) == 0
    names = {path.name for path in (tmp_path / "kept").iterdir()}
    assert {"terms.toml", "posdesk-demo.pdf", "mt940.sta", "工商银行-明细.csv"} <= names
    assert str(tmp_path / "kept") in capsys.readouterr().out
    assert windows.opened == []


def test_the_window_sees_the_files(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "--lang", "zh_TW"], windows) == 0
    assert (tmp_path / "posdesk-demo.pdf").is_file()
    (opened,) = windows.opened
    assert opened[:2] == ["--lang", "zh_TW"]
    assert len(opened) == 8
    assert windows.missing == []
    assert not any(Path(word).exists() for word in opened[2:])
    assert "posdesk-demo.pdf" in capsys.readouterr().out


def test_no_libraries_for_a_window(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(words: Sequence[str], app: App) -> int:
        raise ImportError("libGL.so.1")

    monkeypatch.chdir(tmp_path)
    assert main(["demo"], broken) == 0
    assert "libGL.so.1" in capsys.readouterr().err


def test_a_report_that_cannot_be_written(windows: Windows, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--no-window", "--report", str(tmp_path / "nowhere" / "x.pdf")], windows) == 3
    assert "x.pdf" in capsys.readouterr().err
    (tmp_path / "file").touch()
    assert main(["demo", "--no-window", "--out", str(tmp_path / "file")], windows) == 3
    assert "file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_there_is_a_screen(environment: dict[str, str], platform: str, seen: bool) -> None:
    assert demo.has_screen(environment, platform) is seen

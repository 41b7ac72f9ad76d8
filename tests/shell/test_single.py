"""Started twice, it is one program: the second hands its files to the first, and is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from posdesk.shell.single import Single

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from posdesk.shell.single import Single
application = QCoreApplication([])
other = Single(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2] else None)
print(other.is_first(), other.call([Path(word) for word in sys.argv[4:]], hidden=sys.argv[3] == "hidden"))
"""


def started(qtbot: QtBot, folder: Path, *words: str, vault: str = "", how: str = "") -> str:
    """Start it once more, the first one going on meanwhile; what the second says of itself."""
    command = [sys.executable, "-c", SECOND, str(folder), vault, how, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        return second.stdout.read().strip()


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Single:
    made = Single(tmp_path / "own")
    assert made.is_first()
    assert made.listen()
    return made


def test_the_second_hands_its_files_over(qtbot: QtBot, tmp_path: Path, first: Single) -> None:
    came: list[list[Path]] = []
    first.called.connect(came.append)
    there = str(tmp_path / "对账单 1.csv")
    assert started(qtbot, tmp_path / "own", there) == "False True"
    assert came == [[Path(there)]]
    assert started(qtbot, tmp_path / "own") == "False True"
    assert came[1:] == [[]]
    assert started(qtbot, tmp_path / "own", how="hidden") == "False True"
    assert len(came) == 2
    first.close()
    assert started(qtbot, tmp_path / "own") == "True False"


def test_another_vault_is_another_program(qtbot: QtBot, tmp_path: Path, first: Single) -> None:
    assert started(qtbot, tmp_path / "own", vault=str(tmp_path / "client")) == "True False"
    first.close()


def test_one_that_does_not_answer_keeps_nobody_from_working(qtbot: QtBot, tmp_path: Path) -> None:
    deaf = Single(tmp_path / "own")
    assert deaf.is_first()
    assert started(qtbot, tmp_path / "own") == "False False"
    deaf.close()


def test_one_that_was_killed_is_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    killed = SECOND + "import os; sys.stdout.flush(); os._exit(1)"
    done = subprocess.run([sys.executable, "-c", killed, str(tmp_path / "own"), "", ""], check=False, timeout=60)
    assert done.returncode == 1
    assert Single(tmp_path / "own").is_first()


@pytest.mark.parametrize(
    "said", [b"nonsense\n", b"{}\n", b"[1]\n", b'{"files": 3, "hidden": false}\n', b"[" * 50_000 + b"\n"]
)
def test_what_is_no_call_is_not_heard(qtbot: QtBot, first: Single, said: bytes) -> None:
    came: list[object] = []
    first.called.connect(came.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(2_000)
    socket.write(said)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5_000)
    assert came == []
    first.close()

"""A newcomer and a vault, in processes of their own: kept, killed, opened, restored, and nothing of it in plaintext."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from posdesk.demo import shop

PASSPHRASE = "brisk otters weave velvet"
PAYER = "霞飞路小店专用付款人"
"""Stands in every line of a statement, and nowhere else in the world."""


class Newcomer:
    """Somebody at a computer of their own: home, settings and temporary files lie below one folder."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.desk = folder / "desk"
        for place in (self.home, self.desk, self.home / "tmp"):
            place.mkdir(parents=True)
        own = {name: str(self.home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        self.env = {**os.environ, **own, "HOME": str(self.home), "TMPDIR": str(self.home / "tmp")}

    def start(self, *words: str, secret: str = PASSPHRASE) -> subprocess.Popen[str]:
        """Run a command, its secret at descriptor 3."""
        reading, writing = os.pipe()
        os.write(writing, f"{secret}\n".encode())
        os.close(writing)
        try:
            return subprocess.Popen(
                [sys.executable, "-m", "posdesk", *words, "--passphrase-fd", str(reading)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.env, pass_fds=(reading,),
                cwd=Path(__file__).resolve().parents[2],
            )  # fmt: skip
        finally:
            os.close(reading)

    def run(self, *words: str, secret: str = PASSPHRASE) -> tuple[int, str]:
        """Run a command to its end: exit status and output."""
        done = self.start(*words, secret=secret)
        out, err = done.communicate(timeout=120)
        assert "Traceback" not in err
        return done.returncode, out

    def imports(self) -> list[str]:
        """The files that are kept."""
        return [one["file"] for one in json.loads(self.run("import", "--json")[1])["imports"]]


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    return Newcomer(tmp_path)


def sales(path: Path, count: int) -> Path:
    """A table of so many sales, each with the payer's name."""
    rows = (
        f"T{n},2026-03-{1 + n % 28:02} 12:{n % 60:02}:00,898310148160123,T1,card,sale,"
        f"{1 + n % 900}.50,,CNY,debit,1,{PAYER}{n}"
        for n in range(count)
    )  # fmt: skip
    head = "id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference"
    path.write_text("\n".join((head, *rows, "")), encoding="utf-8")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are handed over the POSIX way")
def test_kept_killed_opened_and_restored(newcomer: Newcomer) -> None:
    made = shop.make()
    for name, content in made.files.items():
        (newcomer.desk / name).write_bytes(content)
    first = sales(newcomer.desk / "first.csv", 300)
    status, key = newcomer.run("vault", "create")
    assert status == 0
    words = [str(newcomer.desk / name) for name in made.files]
    assert newcomer.run("import", *words, str(first))[0] == 0
    kept = newcomer.imports()
    assert len(kept) == len(made.files) + 1
    before = json.loads(newcomer.run("reconcile", "--json", "--vault", str(vault(newcomer)))[1])
    backup = Path(newcomer.run("vault", "backup")[1].strip())

    second = newcomer.start("import", str(sales(newcomer.desk / "second.csv", 120_000)))
    database = vault(newcomer) / "vault.db-wal"
    deadline = time.monotonic() + 60
    while not (database.exists() and database.stat().st_size > 2 << 20):
        assert time.monotonic() < deadline, "it never began to write"
        assert second.poll() is None, "it was too fast to be killed"
        time.sleep(0.01)  # there is nothing to wait for but the size of a file
    second.send_signal(signal.SIGKILL)
    second.communicate()

    assert newcomer.imports() == kept
    assert json.loads(newcomer.run("vault", "verify", "--json")[1])["faults"] == []
    after = json.loads(newcomer.run("reconcile", "--json", "--vault", str(vault(newcomer)))[1])
    assert after == before

    assert newcomer.run("import", "--undo", "1")[0] == 0
    status, told = newcomer.run("vault", "restore", str(backup), "--recovery", "--json", secret=key.strip())
    assert (status, json.loads(told)["rows"]["imports"]) == (0, len(kept))
    assert newcomer.run("vault", "unlock-test")[0] == 0
    assert json.loads(newcomer.run("reconcile", "--json", "--vault", str(vault(newcomer)))[1]) == before
    assert leaks(newcomer.home) == []


def vault(newcomer: Newcomer) -> Path:
    return newcomer.home / "xdg_data_home" / "posdesk" / "vault"


def leaks(folder: Path) -> list[str]:
    """The files that hold a word of what was kept, or a secret, in plaintext."""
    words = [PAYER.encode(), PAYER.encode("utf-16-le"), PAYER.encode("gb18030"), PASSPHRASE.encode()]
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in words)
    ]

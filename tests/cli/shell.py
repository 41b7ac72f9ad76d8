"""The command line as scripts use it: a command, its exit status, and what it printed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from posdesk.cli.main import main
from posdesk.keeping import Keeping
from posdesk.vault.service import Secret
from tests.vault.conftest import PASSPHRASE


class Shell:
    """Runs commands over one vault, each with a secret at a descriptor; ``first`` stands before every word."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], *first: str) -> None:
        self.vault = folder / "vault"
        self._capsys, self._first = capsys, first

    def __call__(self, *words: str, secret: str = PASSPHRASE) -> tuple[int, str, str]:
        """Exit status, what was printed, and what was said on the side."""
        reading, writing = os.pipe()
        os.write(writing, f"{secret}\n".encode())
        os.close(writing)
        try:
            status = main([*self._first, *words, "--vault", str(self.vault), "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def inside(self) -> Keeping:
        """The vault itself."""
        return Keeping.open(self.vault, Secret.passphrase(PASSPHRASE))

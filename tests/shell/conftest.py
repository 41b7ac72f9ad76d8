"""What the tests of the shell share: a program that reminds, and that no language is left on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.app import open_app
from posdesk.passwords.model import Account, Kind, Mfa, Sure
from posdesk.vault.slots import Stretch
from tests.shell.reminded import NAME, Program
from tests.vault.conftest import FAST, PASSPHRASE


def take_off(application: QApplication) -> None:
    """A window of the program wears a language; whoever comes next hears none of it."""
    for worn in application.findChildren(QTranslator):
        application.removeTranslator(worn)


@pytest.fixture(autouse=True, scope="module")
def _own_words(qapp: QApplication) -> Iterator[None]:
    yield
    take_off(qapp)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a vault in which one password is late."""
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    app = open_app(folder=tmp_path / "vault")
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.keeping.passwords().add(
        Account(name=NAME, kind=Kind.ACQUIRER, mfa=Mfa.NOT_OFFERED, sure=Sure.FACTORY)
    )  # fmt: skip
    app.lock_vault()
    return tmp_path


@pytest.fixture
def program(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    made = Program(folder)
    yield made
    made.end()


LATE = "1 password should be changed now"

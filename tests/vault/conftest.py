from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import connection
from posdesk.vault import service as vaults
from posdesk.vault.service import Vault
from posdesk.vault.slots import Stretch

# Tests name the types of sqlite-utils, and so import it before any vault does.
connection.driver()

PASSPHRASE = "four quiet herons wade"
FAST = Stretch.fresh(memory=19 * 1024, turns=1, lanes=1)
"""As weak as a header may ask for: tests open vaults by the hundred."""


class Ticking:
    """A clock that a test sets; each look at it is a second later."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


@pytest.fixture
def clock(ticking: Ticking) -> Clock:
    return Clock(ticking)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


@pytest.fixture
def made(folder: Path, clock: Clock) -> Iterator[tuple[Vault, vaults.RecoveryKey]]:
    """A new vault, open, and its recovery key."""
    vault, key = vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    yield vault, key
    vault.close()


@pytest.fixture
def vault(made: tuple[Vault, vaults.RecoveryKey]) -> Vault:
    return made[0]


@pytest.fixture
def recovery(made: tuple[Vault, vaults.RecoveryKey]) -> vaults.RecoveryKey:
    return made[1]

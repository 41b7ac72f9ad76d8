"""A backup of a vault with something in it, on a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultError
from posdesk.vault.service import Secret, Vault
from tests.vault.conftest import PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)


@pytest.fixture
def path(vault: Vault, tmp_path: Path) -> Path:
    """A backup of a vault with something in it, on a stick."""
    vaults.put_setting(vault, "shop.name", "青禾便利店", "owner")
    (tmp_path / "stick").mkdir()
    return vaults.back_up(vault, tmp_path / "stick")


def refused(path: Path, secret: Secret, place: Path) -> VaultError:
    """What looking into a backup and restoring it say; nothing is left of either."""
    before = sorted(place.parent.iterdir())
    with pytest.raises(VaultError) as problem:
        vaults.restore(path, secret, place)
    with pytest.raises(VaultError):
        vaults.look_into(path, secret, place)
    assert sorted(place.parent.iterdir()) == before
    return problem.value

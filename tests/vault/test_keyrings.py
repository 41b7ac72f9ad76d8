"""The system's keyring, by fakes: not there, locked, in plaintext, without an answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from posdesk.vault import keyrings
from posdesk.vault import service as vaults
from posdesk.vault.errors import KeyringUnavailable, NotWritten, WrongSecret
from posdesk.vault.service import Secret, Vault
from tests.vault.conftest import PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)


class Fake(KeyringBackend):
    """One that keeps what it is given, and says that it is the system's."""

    priority = 1  # type: ignore[assignment]  # a property of the class there

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


Fake.__module__ = "keyring.backends.SecretService"


class Locked(Fake):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Prompt dismissed..")


class Forgetful(Fake):
    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Hanging(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait()
        return None


class Plaintext(Fake):
    """A backend that somebody installed, which writes a file."""


for kind in (Locked, Forgetful, Hanging):
    kind.__module__ = Fake.__module__
Plaintext.__module__ = "keyrings.alt.file"


class Namesake(Fake):
    """A backend of somebody's that is called as the system's."""


Namesake.__module__ = "mine.SecretService"


@pytest.fixture
def use() -> Iterator[Any]:
    before = keyring.get_keyring()

    def used(ring: KeyringBackend) -> KeyringBackend:
        keyring.set_keyring(ring)
        return ring

    yield used
    keyring.set_keyring(before)


def test_the_keyring_opens_the_vault_until_it_is_forgotten(folder: Path, vault: Vault, use: Any) -> None:
    ring = use(Fake())
    keyrings.probe()
    assert ring.kept == {}
    assert not vaults.in_keyring(folder)
    vaults.keep_in_keyring(vault)
    assert vaults.in_keyring(folder)
    # Windows has room for 2,560 bytes.
    assert [len(secret) for secret in ring.kept.values()] == [44]
    vault.close()
    secret = vaults.from_keyring(folder)
    again = vaults.open_vault(folder, secret)
    vaults.forget_keyring(again)
    vaults.forget_keyring(again)
    assert ring.kept == {}
    again.close()
    with pytest.raises(KeyringUnavailable, match="nothing kept"):
        vaults.from_keyring(folder)
    assert not vaults.in_keyring(folder)


def test_what_another_keyring_keeps_opens_nothing_and_the_passphrase_does(folder: Path, vault: Vault, use: Any) -> None:
    ring = use(Fake())
    vaults.keep_in_keyring(vault)
    vault.close()
    (entry,) = ring.kept
    for other in ("AAAA", "A" * 43 + "=", ""):
        ring.kept[entry] = other
        with pytest.raises(WrongSecret):
            vaults.open_vault(folder, vaults.from_keyring(folder))
    ring.kept[entry] = "no base64 at all"
    with pytest.raises(KeyringUnavailable, match="not ours"):
        vaults.from_keyring(folder)
    vaults.open_vault(folder, OWNER).close()


@pytest.mark.parametrize(
    ("ring", "reason"),
    [
        (Locked(), "KeyringLocked"), (Forgetful(), "not kept"), (Plaintext(), "file"), (Namesake(), "SecretService"),
        (fail.Keyring(), "fail"),
    ],
)  # fmt: skip
def test_a_keyring_that_does_not_serve_changes_nothing(
    folder: Path, vault: Vault, use: Any, ring: KeyringBackend, reason: str
) -> None:
    use(ring)
    before = vault.header
    with pytest.raises(KeyringUnavailable) as problem:
        vaults.keep_in_keyring(vault)
    assert problem.value.data == {"reason": reason}
    assert vault.header == before
    assert not vaults.in_keyring(folder)
    assert vaults.entries(vault) == []


def test_a_keyring_that_never_answers_is_not_waited_for(use: Any) -> None:
    ring = use(Hanging())
    started = perf_counter()
    for call in (keyrings.load, lambda name, patience: keyrings.save(name, b"x" * 32, patience)):
        with pytest.raises(KeyringUnavailable, match="no answer"):
            call("uuid", 0.05)
    assert perf_counter() - started < 2
    ring.let_go.set()


def test_the_systems_keyring_is_taken_out_of_a_chain(use: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    ring, plain = Fake(), Plaintext()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, ring])
    use(chainer.ChainerBackend())
    keyrings.save("uuid", b"x" * 32)
    assert keyrings.load("uuid") == b"x" * 32
    assert (len(ring.kept), plain.kept) == (1, {})
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain])
    with pytest.raises(KeyringUnavailable, match="chainer"):
        keyrings.load("uuid")


def test_a_keyring_that_is_gone_can_still_be_forgotten(folder: Path, vault: Vault, use: Any) -> None:
    use(Fake())
    vaults.keep_in_keyring(vault)
    use(fail.Keyring())
    vaults.forget_keyring(vault)
    assert not vaults.in_keyring(folder)


def test_a_full_disk_leaves_the_header_without_the_keyring(
    folder: Path, vault: Vault, use: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from posdesk.vault import header

    use(Fake())

    def full(*given: Any) -> None:
        raise NotWritten(file="vault.hdr", reason="ENOSPC")

    monkeypatch.setattr(header, "save", full)
    with pytest.raises(NotWritten):
        vaults.keep_in_keyring(vault)
    assert not vaults.in_keyring(folder)
    assert vault.header.of_kind("keyring") == ()
    assert vaults.entries(vault) == []

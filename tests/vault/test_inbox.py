"""The sealed inbox: written to by anybody, read by the vault alone."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import header, inbox
from posdesk.vault import service as vaults
from posdesk.vault.errors import HeaderDamaged, NotAVault, NotWritten
from posdesk.vault.service import Change, Piece, Secret, Vault
from tests.vault.conftest import PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)


def filed(vault: Vault) -> tuple[tuple[int, int], list[bytes]]:
    found: list[bytes] = []

    def file(change: Change, piece: Piece) -> None:
        found.append(piece.data)

    return vaults.file_sealed(vault, file, "owner"), found


def test_no_bit_of_a_piece_can_be_flipped_and_none_cut_off(folder: Path, vault: Vault, clock: Clock) -> None:
    path = vaults.write_sealed(folder, b"the seal is torn", clock)
    good = path.read_bytes()
    chance = random.Random(1)
    for at in range(len(good)):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1 << chance.randrange(8)]) + good[at + 1 :])
        # The highest bit of an X25519 key means nothing, and still the piece is bound to every bit of it.
        assert filed(vault) == ((0, 1), [])
    path.write_bytes(good[:31] + bytes([good[31] ^ 0x80]) + good[32:])
    assert filed(vault) == ((0, 1), [])
    for length in (0, 1, 31, 32, 33, len(good) - 1):
        path.write_bytes(good[:length])
        assert filed(vault) == ((0, 1), [])
    path.write_bytes(good + b"\0")
    assert filed(vault) == ((0, 1), [])
    path.write_bytes(good)
    assert filed(vault) == ((1, 0), [b"the seal is torn"])
    assert filed(vault) == ((0, 0), [])


def test_a_piece_keeps_its_moment(folder: Path, vault: Vault, clock: Clock) -> None:
    first, second = (vaults.write_sealed(folder, text, clock) for text in (b"first", b"second"))
    swap = first.with_name("swap")
    first.rename(swap)
    second.rename(first)
    swap.rename(second)
    assert filed(vault) == ((0, 2), [])
    first.rename(swap)
    second.rename(first)
    assert filed(vault)[1] == [b"first"]
    (folder / "inbox" / "a.sealed").mkdir()
    assert vaults.sealed_waiting(folder) == 0


def test_a_piece_that_is_copied_is_filed_once(folder: Path, vault: Vault, clock: Clock) -> None:
    path = vaults.write_sealed(folder, b"once", clock)
    data = path.read_bytes()
    assert filed(vault) == ((1, 0), [b"once"])
    path.write_bytes(data)
    assert filed(vault) == ((0, 0), [])
    assert not path.exists()


def test_a_piece_stays_where_filing_it_fails(folder: Path, vault: Vault, clock: Clock) -> None:
    vaults.write_sealed(folder, b"once", clock)

    def fails(change: Change, piece: Piece) -> None:
        change.insert("settings", {"id": "half", "value": "1"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        vaults.file_sealed(vault, fails, "owner")
    assert vaults.setting(vault, "half") is None
    assert filed(vault) == ((1, 0), [b"once"])


def test_a_flood_is_bounded_and_drowns_nothing(
    folder: Path, vault: Vault, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_PIECES", 5)
    monkeypatch.setattr(inbox, "MOST_BYTES", 1000)
    vaults.write_sealed(folder, b"mine", clock)
    for number in range(3):
        (folder / "inbox" / f"9{number}.sealed").write_bytes(b"x" * 5000)
    vaults.write_sealed(folder, b"mine too", clock)
    with pytest.raises(NotWritten):
        vaults.write_sealed(folder, b"one more", clock)
    assert vaults.sealed_waiting(folder) == 5
    assert filed(vault) == ((2, 3), [b"mine", b"mine too"])
    with pytest.raises(NotWritten):
        vaults.write_sealed(folder, b"x" * 1001, clock)


def test_a_piece_for_another_vault_is_not_ours(folder: Path, vault: Vault) -> None:
    inbox.seal(folder, inbox.new_pair()[1], "2026-11-30T09:00:00Z", b"theirs")
    assert filed(vault) == ((0, 1), [])


def test_a_forged_key_for_the_inbox_is_refused(folder: Path) -> None:
    for weak in (b"\0" * 32, b"\1" + b"\0" * 31):
        with pytest.raises(HeaderDamaged):
            inbox.seal(folder, weak, "2026-11-30T09:00:00Z", b"mine")
    assert list((folder / "inbox").iterdir()) == []


def test_a_weak_key_of_a_piece_is_refused(folder: Path, vault: Vault, clock: Clock) -> None:
    path = vaults.write_sealed(folder, b"mine", clock)
    path.write_bytes(b"\0" * 32 + path.read_bytes()[32:])
    assert filed(vault) == ((0, 1), [])


def test_where_there_is_no_vault_nothing_can_be_sealed(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        vaults.write_sealed(tmp_path, b"mine")
    assert vaults.sealed_waiting(tmp_path) == 0
    (tmp_path / header.NAME).write_bytes(b"spoilt")
    with pytest.raises(HeaderDamaged):
        vaults.write_sealed(tmp_path, b"mine")


def test_halves_of_pieces_are_swept_up(folder: Path, vault: Vault, clock: Clock) -> None:
    path = vaults.write_sealed(folder, b"mine", clock)
    half = path.with_name(f".{path.name}.0123abcd")
    half.write_bytes(b"half")
    assert filed(vault) == ((1, 0), [b"mine"])
    assert not half.exists()

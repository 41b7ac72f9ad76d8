"""The header, in the hands of somebody who has the disk and not the key."""

from __future__ import annotations

import json
import random
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from posdesk.vault import header, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import (
    DatabaseDamaged,
    HeaderDamaged,
    HeaderTampered,
    LastSlot,
    NoSuchSlot,
    NotAVault,
    TooManySlots,
    TooNew,
    VaultError,
    WrongSecret,
)
from posdesk.vault.service import RecoveryKey, Secret, Vault
from posdesk.vault.slots import Slot, Stretch, canonical, unb64
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)


@pytest.fixture
def sealed(folder: Path, vault: Vault) -> bytes:
    """The header of a vault that has been closed, and has no copy."""
    vault.close()
    (folder / header.COPY).unlink()
    return (folder / header.NAME).read_bytes()


def told(data: bytes) -> dict[str, Any]:
    return json.loads(data[12:-32])


def framed(value: Any, mac: bytes = b"\0" * 32, version: int = 1) -> bytes:
    text = value if isinstance(value, bytes) else canonical(value)
    return b"PDVAULT" + struct.pack(">BI", version, len(text)) + text + mac


def test_no_bit_of_a_header_can_be_flipped(sealed: bytes, recovery: RecoveryKey) -> None:
    # By the recovery key, which costs nothing: every bit of all of them.
    secret = Secret.recovery(recovery)
    opening.unlock(header.parse(sealed), secret)
    for bit in range(len(sealed) * 8):
        spoilt = bytearray(sealed)
        spoilt[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultError):
            opening.unlock(header.parse(bytes(spoilt)), secret)


def test_no_bit_of_a_passphrases_slot_can_be_flipped(sealed: bytes) -> None:
    chance = random.Random(7)
    start = sealed.index(b'"kdf":{"alg"')
    for _ in range(40):
        spoilt = bytearray(sealed)
        spoilt[start + chance.randrange(330)] ^= 1 << chance.randrange(8)
        with pytest.raises(VaultError):
            opening.unlock(header.parse(bytes(spoilt)), OWNER)


def test_a_header_cut_off_anywhere_is_none(sealed: bytes) -> None:
    for length in range(len(sealed)):
        with pytest.raises(HeaderDamaged):
            header.parse(sealed[:length])
    with pytest.raises(HeaderDamaged):
        header.parse(sealed + b"\0")
    with pytest.raises(HeaderDamaged):
        header.parse(b"PDVAULT" + b"\0" * header.MOST_BYTES)


@pytest.mark.parametrize("make", [
    lambda known: [known],
    lambda known: known | {"more": 1},
    lambda known: {name: value for name, value in known.items() if name != "cipher"},
    lambda known: known | {"app": "other"},
    lambda known: known | {"cipher": "none"},
    lambda known: known | {"v": 0},
    lambda known: known | {"min_reader": "1"},
    lambda known: known | {"min_reader": True, "v": 2},
    lambda known: known | {"uuid": known["uuid"].upper()},
    lambda known: known | {"uuid": "no"},
    lambda known: known | {"uuid": None},
    lambda known: known | {"inbox": "AAAA"},
    lambda known: known | {"inbox": "é"},
    lambda known: known | {"inbox": "A"},
    lambda known: known | {"inbox": 1},
    lambda known: known | {"slots": []},
    lambda known: known | {"slots": {}},
    lambda known: known | {"slots": [1]},
    lambda known: known | {"slots": known["slots"] * 3},
    lambda known: known | {"slots": [known["slots"][0], known["slots"][0]]},
    lambda known: known | {"slots": [known["slots"][1], known["slots"][1] | {"id": "00000000"}]},
    lambda known: known | {"slots": [known["slots"][1] | {"type": "keyring"}]},
    lambda known: known | {"slots": [known["slots"][0] | {"type": "other"}]},
    lambda known: known | {"slots": [known["slots"][0] | {"type": []}]},
    lambda known: known | {"slots": [known["slots"][0] | {"type": "recovery"}]},
    lambda known: known | {"slots": [known["slots"][1] | {"type": "passphrase"}]},
    lambda known: known | {"slots": [known["slots"][0] | {"id": ""}]},
    lambda known: known | {"slots": [known["slots"][0] | {"id": 5}]},
    lambda known: known | {"slots": [known["slots"][0] | {"created": "\u0007"}]},
    lambda known: known | {"slots": [known["slots"][0] | {"nonce": ""}]},
    lambda known: known | {"slots": [known["slots"][0] | {"more": ""}]},
])  # fmt: skip
def test_a_header_of_another_shape_is_none(sealed: bytes, make: Callable[[Any], Any]) -> None:
    with pytest.raises(HeaderDamaged):
        header.parse(framed(make(told(sealed))))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"\xff",
        b'{"a":1, "a":2}',
        b"NaN",
        b"9" * 10_000,
        b"[" * 60_000,
        json.dumps({"uuid": "\ud800"}).encode(),
    ],
)
def test_what_is_no_json_of_ours_is_no_header(text: bytes) -> None:
    with pytest.raises(HeaderDamaged):
        header.parse(framed(text))


def test_no_depth_of_nesting_gets_through(sealed: bytes) -> None:
    known = canonical(told(sealed) | {"uuid": "HERE"})
    for depth in range(600, 1100, 3):
        text = known.replace(b'"HERE"', b"[" * depth + b"]" * depth)
        with pytest.raises(HeaderDamaged):
            header.parse(framed(text))


@pytest.mark.parametrize("version", [2, 255])
def test_a_later_version_is_left_alone(sealed: bytes, version: int) -> None:
    with pytest.raises(TooNew):
        header.parse(framed(told(sealed), version=version))
    with pytest.raises(TooNew):
        header.parse(framed(told(sealed) | {"min_reader": version, "what": "we do not know"}))
    with pytest.raises(HeaderDamaged):
        header.parse(framed(told(sealed), version=0))


def test_a_vault_of_a_later_version_is_refused_and_not_replaced_by_its_copy(folder: Path, vault: Vault) -> None:
    vault.close()
    newer = framed(told((folder / header.NAME).read_bytes()) | {"min_reader": 2})
    (folder / header.NAME).write_bytes(newer)
    with pytest.raises(TooNew):
        vaults.open_vault(folder, OWNER)
    assert (folder / header.NAME).read_bytes() == newer


@pytest.mark.parametrize("stretch", [
    {"m": 19 * 1024 - 1}, {"m": 1024 * 1024 + 1}, {"m": 2**31}, {"m": -1}, {"m": 65536.0}, {"m": True}, {"m": 2**70},
    {"t": 0}, {"t": 13}, {"t": 2**31}, {"p": 0}, {"p": 9}, {"alg": "argon2i"}, {"alg": "argon2d"}, {"v": 16},
    {"m": 1024 * 1024, "t": 5}, {"salt": ""}, {"salt": "AAAA"}, {"more": 1},
])  # fmt: skip
def test_hostile_parameters_are_refused_before_anything_is_computed(
    sealed: bytes, stretch: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def computed(self: Stretch, passphrase: str) -> bytes:
        raise AssertionError("it was computed")

    known = told(sealed)
    known["slots"][0]["kdf"] |= stretch
    spoilt = framed(known)
    monkeypatch.setattr(Stretch, "of", computed)
    started = perf_counter()
    for _ in range(20):
        with pytest.raises(HeaderDamaged):
            opening.unlock(header.parse(spoilt), OWNER)
    assert perf_counter() - started < 1


def test_the_worst_that_is_allowed_is_bounded() -> None:
    worst = {"alg": "argon2id", "m": 1024 * 1024, "p": 8, "salt": "A" * 22 + "==", "t": 4, "v": 19}
    assert Stretch.from_json(worst).memory == 1024 * 1024
    assert Stretch.from_json(worst | {"m": 341 * 1024, "t": 12}).turns == 12


def test_parameters_cannot_be_made_weaker(sealed: bytes, folder: Path, vault: Vault) -> None:
    strong = Secret.passphrase(PASSPHRASE).slot(b"k" * 32, vault.header.uuid, "now", Stretch.fresh(19 * 1024, 2, 1))
    assert strong.stretch is not None
    weak = replace(strong, stretch=replace(strong.stretch, turns=1))
    assert strong.open(vault.header.uuid, 1, OWNER.of(strong)) == b"k" * 32
    # Whoever has guessed the weaker secret has nothing: the slot is bound to what it said of itself.
    for slot, secret in (
        (weak, OWNER.of(strong)),
        (weak, OWNER.of(weak)),
        (replace(strong, created="then"), OWNER.of(strong)),
    ):
        with pytest.raises(WrongSecret):
            slot.open(vault.header.uuid, 1, secret)
    with pytest.raises(WrongSecret):
        strong.open(vault.header.uuid, 2, OWNER.of(strong))


def with_slots(data: bytes, change: Callable[[list[Any]], list[Any]]) -> bytes:
    known = told(data)
    return framed(known | {"slots": change(known["slots"])}, data[-32:])


def test_slots_are_not_removed_added_or_turned_round(sealed: bytes, folder: Path, clock: Any) -> None:
    other, _ = vaults.create(folder.with_name("other"), PASSPHRASE, clock=clock, stretch=FAST)
    other.close()
    foreign = told((folder.with_name("other") / header.NAME).read_bytes())["slots"]
    for change in (
        lambda slots: slots[:1],
        lambda slots: slots[::-1],
        lambda slots: [*slots, foreign[0]],
        lambda slots: [slots[0], foreign[1]],
    ):
        (folder / header.NAME).write_bytes(with_slots(sealed, change))
        with pytest.raises(HeaderTampered):
            vaults.open_vault(folder, OWNER)
    (folder / header.NAME).write_bytes(with_slots(sealed, lambda slots: [foreign[0], slots[1]]))
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, OWNER)
    (folder / header.NAME).write_bytes(with_slots(sealed, lambda slots: slots[1:]))
    with pytest.raises(NoSuchSlot):
        vaults.open_vault(folder, OWNER)


def test_the_inbox_key_is_not_exchanged(sealed: bytes, folder: Path) -> None:
    known = told(sealed)
    (folder / header.NAME).write_bytes(framed(known | {"inbox": "A" * 43 + "="}, sealed[-32:]))
    with pytest.raises(HeaderTampered):
        vaults.open_vault(folder, OWNER)


def test_the_header_of_another_vault_leads_to_no_database(sealed: bytes, folder: Path, clock: Any) -> None:
    other, _ = vaults.create(folder.with_name("other"), PASSPHRASE, clock=clock, stretch=FAST)
    other.close()
    shutil.copy(folder.with_name("other") / header.NAME, folder / header.NAME)
    with pytest.raises(DatabaseDamaged):
        vaults.open_vault(folder, OWNER)


def test_a_spoilt_header_is_put_right_by_its_copy_and_it_is_said(folder: Path, vault: Vault) -> None:
    vault.close()
    good = (folder / header.NAME).read_bytes()
    chance = random.Random(11)
    for spoilt in (None, b"", good[:-1] + b"?", *(flipped(good, chance.randrange(12, len(good))) for _ in range(8))):
        if spoilt is None:
            (folder / header.NAME).unlink()
        else:
            (folder / header.NAME).write_bytes(spoilt)
        again = vaults.open_vault(folder, OWNER)
        assert [notice.code for notice in again.notices] == ["header_restored"]
        again.close()
        assert (folder / header.NAME).read_bytes() == good


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_a_spoilt_copy_is_put_right_too(folder: Path, vault: Vault) -> None:
    vault.close()
    for spoilt in (b"", b"PDVAULT of another"):
        (folder / header.COPY).write_bytes(spoilt)
        again = vaults.open_vault(folder, OWNER)
        assert again.notices == ()
        again.close()
        assert (folder / header.COPY).read_bytes() == (folder / header.NAME).read_bytes()


def test_an_old_passphrase_is_in_no_copy(folder: Path, vault: Vault) -> None:
    vaults.add_passphrase(vault, "ledger moss under copper rain", FAST)
    vaults.remove_passphrase(vault, PASSPHRASE)
    vaults.change_passphrase(vault, PASSPHRASE, "brisk otters weave velvet", FAST)
    vault.close()
    # Somebody whose passphrase was taken away spoils the header, so that its copy is used.
    for spoil in (lambda path: path.unlink(), lambda path: path.write_bytes(b"spoilt")):
        spoil(folder / header.NAME)
        for old in (PASSPHRASE, "ledger moss under copper rain"):
            with pytest.raises(WrongSecret):
                vaults.open_vault(folder, Secret.passphrase(old))
        vaults.open_vault(folder, Secret.passphrase("brisk otters weave velvet")).close()


def test_both_spoilt_is_said_and_nothing_is_written(folder: Path, vault: Vault) -> None:
    vault.close()
    for name in (header.NAME, header.COPY):
        (folder / name).write_bytes(b"PDVAULT spoilt" + name.encode())
    with pytest.raises(HeaderDamaged):
        vaults.open_vault(folder, OWNER)
    assert (folder / header.NAME).read_bytes() == b"PDVAULT spoiltvault.hdr"


def test_a_header_that_cannot_be_read_is_damaged(folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.close()

    def failing(path: Path, most: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(header.files, "read", failing)
    with pytest.raises(HeaderDamaged):
        header.load(folder)
    assert header.contents(folder, header.NAME) == b""


def test_where_there_is_no_vault_none_is_opened(tmp_path: Path) -> None:
    assert not vaults.is_vault(tmp_path)
    with pytest.raises(NotAVault):
        vaults.open_vault(tmp_path, OWNER)
    with pytest.raises(NotAVault):
        header.load(tmp_path)
    (tmp_path / header.NAME).mkdir()
    with pytest.raises(NotAVault):
        vaults.open_vault(tmp_path, OWNER)


def test_no_more_than_two_passphrases_and_never_none(vault: Vault, recovery: RecoveryKey) -> None:
    vaults.add_passphrase(vault, "ledger moss under copper rain", FAST)
    with pytest.raises(TooManySlots):
        vaults.add_passphrase(vault, "third lantern beside cold river", FAST)
    with pytest.raises(WrongSecret):
        vaults.remove_passphrase(vault, "third lantern beside cold river")
    assert vaults.passphrases(vault) == 2
    before = vault.header
    for slot in vault.header.of_kind("passphrase"):
        opening.without_secret(vault, slot)
    with pytest.raises(LastSlot):
        opening.without_secret(vault, vault.header.of_kind("recovery")[0])
    opening.put_back(vault, before)


def test_a_passphrase_without_a_stretch_is_calibrated_to_this_machine() -> None:
    slot = OWNER.slot(b"k" * 32, "uuid", "now")
    assert slot.stretch is not None
    assert (slot.stretch.memory, slot.stretch.lanes) == (64 * 1024, 4)
    assert 3 <= slot.stretch.turns <= 8
    assert slot.open("uuid", 1, OWNER.of(slot)) == b"k" * 32


def test_half_a_sign_in_a_passphrase_is_a_passphrase(folder: Path, clock: Any) -> None:
    odd = "four quiet herons \ud83d"
    vaults.create(folder, odd, clock=clock, stretch=FAST)[0].close()
    vaults.open_vault(folder, Secret.passphrase(odd)).close()


def test_a_wrong_passphrase_is_tried_once_though_there_is_a_copy(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    tried: list[str] = []
    of = Stretch.of

    def counted(self: Stretch, passphrase: str) -> bytes:
        tried.append(passphrase)
        return of(self, passphrase)

    monkeypatch.setattr(Stretch, "of", counted)
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.passphrase("not this sentence"))
    assert len(tried) == 1


def test_secrets_are_not_shown(recovery: RecoveryKey) -> None:
    shown = repr((OWNER, Secret.recovery(recovery), recovery, Secret.keyring(b"0123456789abcdef")))
    for secret in (PASSPHRASE, recovery.text, recovery.secret.hex(), "0123456789abcdef"):
        assert secret not in shown


def test_the_last_bits_of_base64_are_written_in_one_way() -> None:
    assert unb64("AAAA", 3) == b"\0\0\0"
    for text in ("AAAB", "AA==", "AAB=", "AAA", "AA AA", "AAAA\n"):
        with pytest.raises(HeaderDamaged):
            unb64(text, 2 if text.endswith("=") and text != "AA==" else 4)


def test_a_slot_says_what_it_is(sealed: bytes) -> None:
    for slot in told(sealed)["slots"]:
        assert Slot.from_json(slot).to_json() == slot

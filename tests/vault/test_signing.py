from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from posdesk.vault import signing

KEY = bytes(range(32))


@given(st.binary(max_size=200), st.integers(0, 511))
def test_a_signature_is_of_what_was_signed_and_nothing_else(data: bytes, bit: int) -> None:
    public, signature = signing.public_key(KEY), signing.sign(KEY, data)
    assert signing.is_signed(public, data, signature)
    assert not signing.is_signed(public, data + b"x", signature)
    flipped = bytearray(signature)
    flipped[bit // 8] ^= 1 << bit % 8
    assert not signing.is_signed(public, data, bytes(flipped))
    other = signing.public_key(signing.new_signing_key())
    assert not signing.is_signed(other, data, signature)


def test_what_is_no_key_and_no_signature_signs_nothing() -> None:
    public, signature = signing.public_key(KEY), signing.sign(KEY, b"data")
    assert not signing.is_signed(public[:-1], b"data", signature)
    assert not signing.is_signed(public, b"data", signature[:-1])
    assert not signing.is_signed(b"\xff" * 32, b"data", signature)
    assert not signing.is_signed(public, b"data", b"\0" * 64)


def test_keys_are_never_the_same() -> None:
    assert len({signing.new_signing_key() for _ in range(50)}) == 50

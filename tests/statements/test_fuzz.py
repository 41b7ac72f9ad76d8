"""The fuzz targets on a few hundred spoilt inputs each; ``python -m tests.fuzz`` goes on for as long as one likes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, in_process, seeds, throw

TOKENS = (
    b"\x00", b"\xff", b"\n", b"\r\n", b",", b'"', b":61:", b"-}", b"<STMTTRN>", b"]]>", b"\xe4\xbd", b"\x81\x30",
    b"9" * 40, b"1e999", b"-0.00", b"12..34", b"30/02/2026", b"2026-13-45", b"NaN", b"\xef\xbb\xbf", b"PK\x03\x04",
)  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn, name: str) -> bytes:
    """A sound input with some bytes flipped, cut, doubled, moved or thrown in."""
    data = bytearray(draw(st.sampled_from(seeds(name))))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        length = draw(st.integers(1, 40))
        match draw(st.sampled_from(("flip", "cut", "double", "token", "end"))):
            case "flip":
                data[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "cut":
                del data[at : at + length]
            case "double":
                data[at:at] = data[at : at + length]
            case "token":
                data[at:at] = draw(st.sampled_from(TOKENS))
            case _:
                del data[at:]
    return bytes(data)


@settings(max_examples=40)
@pytest.mark.parametrize("name", TARGETS)
@given(data=st.data())
def test_whatever_comes_ends_in_sound_lines_or_in_words(name: str, data: st.DataObject) -> None:
    with in_process():
        throw(name, data.draw(spoilt(name)))

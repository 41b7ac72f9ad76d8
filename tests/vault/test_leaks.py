"""After a whole day, nothing that was written anywhere has a word of what was saved."""

from __future__ import annotations

import base64
import gzip
import json
import os
import subprocess
import sys
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from tests.vault.session import MARK, PASSPHRASE

CODECS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "utf-7", "unicode-escape")
PLAIN = ("utf-8", "utf-16-le")
"""Enough for what is written in plain letters and digits."""


def forms(text: str, codecs: tuple[str, ...]) -> set[bytes]:
    """The ways in which a text could stand in a file."""
    found: set[bytes] = set()
    for codec in codecs:
        data = text.encode(codec)
        found |= {data, data.hex().encode(), data.hex().upper().encode(), data[::-1]}
        for start in range(3):
            # Base64 of something in the middle of something else: the signs at its edges depend on their neighbours.
            found.add(base64.b64encode(b"\0" * start + data)[4:-4])
    return found


def unpacked(data: bytes) -> list[bytes]:
    """What is compressed in some bytes, by the signs at its beginning."""
    found = []
    for sign, bits in ((b"\x1f\x8b\x08", 31), (b"\x78\x01", 15), (b"\x78\x9c", 15), (b"\x78\xda", 15), (b"PK\3\4", 0)):
        at = data.find(sign)
        while at >= 0:
            start = at if bits else at + 30 + int.from_bytes(data[at + 26 : at + 28], "little")
            with suppress(zlib.error):
                found.append(zlib.decompressobj(bits or -15).decompress(data[start:], 1 << 20))
            at = data.find(sign, at + 1)
    return found


def leaks(folder: Path, texts: list[str]) -> list[str]:
    marks = {form for text in texts for form in forms(text, PLAIN if text.isascii() else CODECS)}
    leaking = []
    for path in folder.rglob("*"):
        if any(form in os.fsencode(path.name) for form in marks):
            leaking.append(f"{path.name} (its name)")
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            for piece in (data, *unpacked(data)):
                leaking += [f"{path.name}: {form[:20]!r}" for form in marks if form in piece]
    return leaking


HIDDEN = {
    "plain": MARK.encode(),
    "wide": MARK.encode("utf-16-le"),
    "base64": base64.b64encode(b"xy" + MARK.encode() * 2),
    "hex": MARK.encode().hex().encode(),
    "gzip": b"xx" + gzip.compress(MARK.encode(), mtime=0),
    "deflate": zlib.compress(b"a" + MARK.encode()),
}


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=HIDDEN)
def test_the_scan_finds_what_is_hidden(hidden: bytes, tmp_path: Path) -> None:
    (tmp_path / "thumbnails").mkdir()
    (tmp_path / "thumbnails" / "a.bin").write_bytes(b"\0" * 100 + hidden + b"\0" * 100)
    assert leaks(tmp_path, [MARK])


def test_nothing_leaks_in_a_whole_day(tmp_path: Path) -> None:
    names = ("HOME", "TMPDIR", "TMP", "TEMP", "APPDATA", "LOCALAPPDATA", "USERPROFILE", "SQLITE_TMPDIR")
    xdg = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    own = {}
    for name in (*names, *xdg):
        place = tmp_path / name
        place.mkdir(mode=0o700)
        own[name] = str(place)
    with (tmp_path / "stderr").open("wb") as errors:
        done = subprocess.run(
            [sys.executable, "-m", "tests.vault.session", str(tmp_path)],
            check=False, stdout=subprocess.PIPE, stderr=errors, env={**os.environ, **own}, timeout=120,
        )  # fmt: skip
    traceback = (tmp_path / "stderr").read_text()
    # It came to its end, which is an exception with a traceback, and left a log and a backup behind.
    assert (done.returncode, "IntegrityError" in traceback) == (1, True), traceback
    assert (tmp_path / "shop" / "vault.db").stat().st_size > 1 << 20
    assert len(list(tmp_path.rglob("*.posdesk"))) >= 3
    secrets = [text for line in done.stdout.splitlines() for text in json.loads(line).values()]
    assert len(secrets) == 8
    found = leaks(tmp_path, [MARK, PASSPHRASE, *secrets, *(secret.replace("-", "") for secret in secrets)])
    found += leaks_of_bytes(tmp_path, [bytes.fromhex(text) for text in secrets if "-" not in text])
    assert found == []


def leaks_of_bytes(folder: Path, secrets: list[bytes]) -> list[str]:
    marks = {form for secret in secrets for form in (secret, base64.b64encode(secret))}
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files for data in [path.read_bytes()] if any(mark in data for mark in marks)]

"""GZIP: read through, proved by its own checksum, and stopped where it grows without end."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from pathlib import Path

import pytest

from posdesk.statements import service
from posdesk.statements.errors import DamagedFile, EmptyFile, NestedArchive, TooLarge
from posdesk.statements.formats import gzipped
from posdesk.statements.model import ReadFile

GOLDEN = Path(__file__).parent / "golden"


def read(folder: Path, data: bytes) -> ReadFile:
    path = folder / "bill.csv.gz"
    path.write_bytes(data)
    (found,) = service.read([path])
    return found


@pytest.mark.parametrize("name", ["cmb.csv", "camt053-month.xml", "qif-shop.qif"])
def test_the_inside_is_read_whatever_it_is(name: str, tmp_path: Path) -> None:
    plain = service.read([GOLDEN / name])[0]
    packed = read(tmp_path, gzip.compress((GOLDEN / name).read_bytes()))
    assert packed.error is None
    assert (packed.format, packed.statements) == (plain.format, plain.statements)


def test_cut_off_or_changed_anywhere_it_is_damaged(tmp_path: Path) -> None:
    whole = gzip.compress((GOLDEN / "cmb.csv").read_bytes(), mtime=0)
    for length in range(2, len(whole)):
        assert isinstance(read(tmp_path, whole[:length]).error, DamagedFile), length
    changed = bytearray(whole)
    changed[-6] ^= 1
    assert isinstance(read(tmp_path, bytes(changed)).error, DamagedFile)


def test_archives_within_and_nothing_within_are_refused(tmp_path: Path) -> None:
    twice = gzip.compress(gzip.compress(b"a,b"))
    assert isinstance(read(tmp_path, twice).error, NestedArchive)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.csv", "a,b")
    assert isinstance(read(tmp_path, gzip.compress(held.getvalue())).error, NestedArchive)
    assert isinstance(read(tmp_path, gzip.compress(b"")).error, EmptyFile)


def test_a_bomb_is_stopped_by_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gzipped, "_LARGEST", 3 << 20)
    bomb = gzip.compress(bytes(64 << 20))
    assert len(bomb) < 100_000
    with pytest.raises(TooLarge):
        gzipped.unpacked(bomb, "a")


def test_what_a_header_promises_is_not_believed(tmp_path: Path) -> None:
    data = (GOLDEN / "cmb.csv").read_bytes()
    packed = gzip.compress(data)[:-4] + (1 << 31).to_bytes(4, "little")
    assert isinstance(read(tmp_path, packed).error, DamagedFile)
    assert zlib.decompress(gzip.compress(data), 31) == data

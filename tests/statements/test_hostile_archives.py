"""Archives and workbooks that lie, swell, nest, or reach out: an error in words, and nothing on the disk."""

from __future__ import annotations

import gzip
import io
import os
import struct
import time
import zipfile
import zlib
from pathlib import Path

import pytest
import xlsxwriter

from posdesk.statements import service
from posdesk.statements.formats import archive, workbook
from posdesk.statements.model import ReadFile
from tests.statements import tables
from tests.statements.tables import golden_text

CSV = golden_text("icbc-v2").encode("gb18030")
PLAIN = tables.read_bytes(CSV)


def read(folder: Path, data: bytes, name: str = "bill.zip") -> ReadFile:
    (folder / name).write_bytes(data)
    (found,) = service.read([folder / name])
    assert sorted(os.listdir(folder)) == [name], "something was unpacked"
    (folder / name).unlink()
    return found


def code(file: ReadFile) -> str:
    return file.error.code if file.error else ""


def zipped(*members: tuple[str, bytes], **more: int) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = more.get("attributes", 0)
            made.writestr(info, content)
    return held.getvalue()


NAMES = (
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\system.ini",
    "a/../../b.csv",
    "..",
    "con",
    "a\x00b.csv",
    "x" * 300,
)


@pytest.mark.parametrize("name", NAMES)
def test_a_members_name_leads_nowhere(tmp_path: Path, name: str) -> None:
    file = read(tmp_path, zipped((name, CSV)))
    assert code(file) in ("", "damaged_file", "empty_file")
    assert file.error is not None or file.statements == PLAIN.statements


def test_a_link_is_no_statement(tmp_path: Path) -> None:
    link = 0o120777 << 16
    assert code(read(tmp_path, zipped(("link.csv", b"/etc/passwd"), attributes=link))) == "empty_file"


def test_members_of_one_name_are_each_read_once(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("a.csv", CSV), ("a.csv", CSV))
    assert read(tmp_path, data).statements == PLAIN.statements


def test_members_without_end_are_refused(tmp_path: Path) -> None:
    many = zipped(*((f"{n}.csv", b"") for n in range(20_000)))
    began = time.monotonic()
    assert code(read(tmp_path, many)) == "too_large"
    assert time.monotonic() - began < 10


def test_archives_within_archives_are_refused_by_name(tmp_path: Path) -> None:
    nest = CSV
    for _ in range(30):
        nest = zipped(("inner.zip", nest))
    for data in (nest, zipped(("a.gz", gzip.compress(CSV))), zipped(("a.zip", zipped()))):
        file = read(tmp_path, data)
        assert code(file) == "nested_archive"
    beside = read(tmp_path, zipped(("bill.csv", CSV), ("inner.zip", nest)))
    assert [caution.said.args for caution in beside.statements[0].warnings] == [(("member", "inner.zip"),)]


def promised(data: bytes, size: int) -> bytes:
    """A zip whose headers promise another size of its member."""
    spoilt = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = spoilt.index(mark)
        struct.pack_into("<I", spoilt, place + at, size)
    return bytes(spoilt)


def test_a_header_that_promises_much_or_little_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped(("a.csv", CSV))
    assert code(read(tmp_path, promised(data, 0x7FFFFFFF))) == "too_large"
    more = read(tmp_path, promised(data, len(CSV) + 1000))
    assert more.error is not None or more.statements == PLAIN.statements
    assert code(read(tmp_path, promised(data, 10))) == "damaged_file"
    monkeypatch.setattr(archive, "_LARGEST", 1 << 20)
    assert code(read(tmp_path, zipped(("bomb.csv", bytes(4 << 20))))) == "too_large"
    assert code(read(tmp_path, promised(zipped(("bomb.csv", bytes(4 << 20))), 100))) in ("too_large", "damaged_file")


def overlapping(times: int, kernel: bytes) -> bytes:
    """A zip whose members all share one kernel of packed bytes: small outside, endless inside."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(kernel) + packer.flush()
    local = struct.pack(
        "<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 0, zlib.crc32(kernel), len(packed), len(kernel), 1, 0
    ) + b"a" + packed  # fmt: skip
    central = b"".join(
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, zlib.crc32(kernel), len(packed),
                    len(kernel), 1, 0, 0, 0, 0, 0, 0) + b"a"
        for _ in range(times)
    )  # fmt: skip
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, times, times, len(central), len(local), 0)
    return local + central + end


def test_members_that_share_their_bytes_are_counted_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_LARGEST", 8 << 20)
    bomb = overlapping(400, bytes(1 << 20))
    assert len(bomb) < 40_000
    assert code(read(tmp_path, bomb)) in ("too_large", "damaged_file")


def test_a_directory_that_lies_about_where_things_are(tmp_path: Path) -> None:
    whole = zipped(("a.csv", CSV))
    end = whole.index(b"PK\x05\x06")
    for at in range(end, len(whole)):
        for value in (0x00, 0x7F, 0xFF):
            spoilt = whole[:at] + bytes([value]) + whole[at + 1 :]
            file = read(tmp_path, spoilt)
            assert file.error is not None or file.statements == PLAIN.statements, (at, value)


def test_gzip_of_several_parts_is_one_file_and_what_follows_is_padding(tmp_path: Path) -> None:
    half = len(CSV) // 2
    parts = gzip.compress(CSV[:half]) + gzip.compress(CSV[half:])
    assert read(tmp_path, parts, "bill.csv.gz").statements == PLAIN.statements
    assert read(tmp_path, parts + bytes(512), "bill.csv.gz").statements == PLAIN.statements
    assert code(read(tmp_path, parts[:-3], "bill.csv.gz")) == "damaged_file"


STRINGS, MACROS, LINKS = "xl/sharedStrings.xml", "xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml"


def book(**parts: bytes) -> bytes:
    """A sound workbook with other ``strings``, with ``macros`` or with ``links``."""
    names = {"strings": STRINGS, "macros": MACROS, "links": LINKS}
    others = {names[key]: content for key, content in parts.items()}
    held = io.BytesIO()
    sound = io.BytesIO(tables.workbook(tables.grid("ccb")))
    with zipfile.ZipFile(sound) as whole, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for info in whole.infolist():
            made.writestr(info.filename, others.pop(info.filename, None) or whole.read(info))
        for name, content in others.items():
            made.writestr(name, content)
    return held.getvalue()


SOUND = tables.read_bytes(tables.workbook(tables.grid("ccb")))


def test_macros_and_links_of_a_workbook_are_left_alone(tmp_path: Path) -> None:
    links = b"""<?xml version="1.0"?><externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>"""
    file = read(tmp_path, book(macros=b"\xd0\xcf\x11\xe0 Auto_Open Shell", links=links), "book.xlsm")
    assert file.statements == SOUND.statements


def test_formulas_are_what_they_show_and_words_stay_words(tmp_path: Path) -> None:
    made = io.BytesIO()
    workbook = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = workbook.add_worksheet()
    for row, cells in enumerate(tables.grid("cmb")):
        for column, cell in enumerate(cells):
            if row and column == 4:
                sheet.write_string(row, column, "=cmd|'/c calc'!A1")
            elif row and column == 2:
                sheet.write_formula(row, column, '=HYPERLINK("http://example.com")', None, cell)
            else:
                sheet.write_string(row, column, cell)
    workbook.close()
    file = read(tmp_path, made.getvalue(), "book.xlsx")
    assert code(file) == ""
    plain = tables.read_bytes(golden_text("cmb").encode())
    assert [entry.amount for entry in file.statements[0].entries] == [e.amount for e in plain.statements[0].entries]
    assert file.statements[0].entries[0].memo.startswith("=cmd|")


_ENTITIES = b"".join(b'<!ENTITY a%d "%s">' % (n, (b"&a%d;" % (n - 1)) * 10) for n in range(1, 12))
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "aaaaaaaaaa">' + _ENTITIES + b"]>"
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a11;</t></si></sst>'
)
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>"""


@pytest.mark.parametrize("strings", [BOMB, OUTSIDE, b"<sst>" + b"<si><t>x</t></si>" * 10, b"\xff" * 50])
def test_entities_in_a_workbook_bring_nothing_in(tmp_path: Path, strings: bytes) -> None:
    began = time.monotonic()
    file = read(tmp_path, book(strings=strings), "book.xlsx")
    assert time.monotonic() - began < 30
    assert "root:" not in repr(file)
    assert file.error is not None or all(len(entry.memo) < 1000 for one in file.statements for entry in one.entries)


def test_a_part_that_swells_is_stopped(tmp_path: Path) -> None:
    swollen = b"<sst>" + b"<si><t>" + b" " * (300 << 20) + b"</t></si></sst>"
    file = read(tmp_path, book(strings=swollen), "book.xlsx")
    assert code(file) in ("reader_gave_up", "damaged_file", "too_large", "unknown_format", "no_header", "")
    assert file.error is not None or file.statements == SOUND.statements


@pytest.mark.parametrize("far", ["XFD1048576", "HCCCCCCCCCCCCCCCCCCCC6", "ZZ99999999999", "A1:XFD1", "a1048576"])
def test_a_cell_far_away_from_all_others_asks_for_no_memory(tmp_path: Path, far: str) -> None:
    """Found by fuzzing: the library asked for 890 GB, to hold what lies between."""
    sound = tables.workbook(tables.grid("ccb"))
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sound)) as whole, zipfile.ZipFile(held, "w") as spoilt:
        for info in whole.infolist():
            data = whole.read(info)
            if info.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b'r="B7"', f'r="{far}"'.encode())
            spoilt.writestr(info.filename, data)
    path = tmp_path / "far.xlsx"
    path.write_bytes(held.getvalue())
    (file,) = service.read([path])
    assert code(file) in ("too_large", "damaged_file", "reader_gave_up", "bad_cell", "")
    if far in ("XFD1048576", "HCCCCCCCCCCCCCCCCCCCC6"):
        assert code(file) == "too_large"


@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_that_is_spoilt_is_told_however_it_was_packed(tmp_path: Path, packed: int) -> None:
    """Found by fuzzing: each way to pack a member has errors of its own."""
    sound = book()
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sound)) as whole, zipfile.ZipFile(held, "w", packed) as made:
        for info in whole.infolist():
            made.writestr(info.filename, whole.read(info))
    data = bytearray(held.getvalue())
    at = data.index(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    for spoilt in (at, at + 4, at + 9, at + 20, at + 60):
        changed = bytearray(data)
        changed[spoilt : spoilt + 8] = b"\xff" * 8
        assert code(read(tmp_path, bytes(changed), "book.xlsx")) == "damaged_file"
        assert code(read(tmp_path, zipped_as(packed, spoilt - at))) == "damaged_file"


def zipped_as(packed: int, spoilt: int) -> bytes:
    """A zip whose one member is spoilt so many bytes after its beginning."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", packed) as made:
        made.writestr("bill.csv", CSV)
    data = bytearray(held.getvalue())
    at = data.index(b"bill.csv") + len("bill.csv") + spoilt
    data[at : at + 8] = b"\xff" * 8
    return bytes(data)


def test_a_workbook_of_nothing_is_empty_and_a_large_one_is_not_looked_through_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert code(read(tmp_path, tables.workbook([]), "book.xlsx")) == "empty_file"
    monkeypatch.setattr(workbook, "_LOOKED_THROUGH", 0)
    assert read(tmp_path, tables.workbook(tables.grid("ccb")), "book.xlsx").error is None

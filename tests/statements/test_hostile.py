"""Files of every format cut off at every byte, spoilt and overblown: a clear error, or what the whole file says.

No figure may be another than the whole file's: a line that is read of a part must be a line of the whole.
"""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.kit.errors import InputError
from posdesk.statements import service
from posdesk.statements.model import ReadFile
from tests.statements.golden_files import files as bank_files
from tests.statements.tables import GOLDEN, golden_text, grid, names, read_bytes, workbook

BANK = [path.name for path in bank_files()]
TABLES = [f"{name}.csv" for name in names()]
EVERY = [*BANK, *TABLES]

Figures = Counter[tuple[object, ...]]


def figures(read: ReadFile, *, days: bool = True) -> Figures:
    """What moves money in a file: day, sum and side of each line, without where it stands."""
    found: Figures = Counter()
    for statement in read.statements:
        found.update((days and entry.date, entry.amount, entry.pending, entry.neutral) for entry in statement.entries)
        found.update((taking.time, taking.gross, taking.kind, taking.fee) for taking in statement.takings)
    return found


def strange(read: ReadFile, sound: ReadFile) -> Figures:
    """Figures that the sound file has not. A line whose day is lost, and said to be, is held by its sum alone."""
    told = {caution.said.key for one in read.statements for caution in one.warnings}
    dateless = not told.isdisjoint({"statements.line.no_date", "statements.line.no_such_day"})
    return figures(read, days=not dateless) - figures(sound, days=not dateless)


def strange_balances(read: ReadFile, sound: ReadFile) -> set[tuple[int | None, int | None]]:
    """Opening and closing balances that the sound file has not, of statements that nothing is said against."""
    opening, closing = ({getattr(one, name) for one in sound.statements} for name in ("opening", "closing"))
    return {
        (one.opening, one.closing)
        for one in read.statements
        if not one.warnings and not (one.opening in {*opening, None} and one.closing in {*closing, None})
    }


def whole(name: str) -> bytes:
    return (GOLDEN / name).read_bytes()


def read_or_refused(data: bytes, name: str) -> ReadFile | None:
    """What was read; None where the file is refused by an error that names it. Anything else is a bug."""
    try:
        return read_bytes(data, name)
    except InputError as problem:
        assert problem.data["file"]  # noqa: PT017 - the error is what is tested
        return None


@pytest.mark.parametrize("name", EVERY)
def test_cut_off_at_every_byte(name: str) -> None:
    data = whole(name)
    sound = read_bytes(data, name)
    for end in range(len(data)):
        if (found := read_or_refused(data[:end], name)) is not None:
            assert not strange(found, sound), (end, data[max(0, end - 60) : end])
            assert not strange_balances(found, sound), (end, data[max(0, end - 60) : end])


def _archive(compressed: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compressed) as archive:
        archive.writestr("bill.csv", golden_text("cmb"))
    return out.getvalue()


CONTAINERS: dict[str, Callable[[], bytes]] = {
    "ccb.xlsx": lambda: workbook(grid("ccb")),
    "stored.zip": lambda: _archive(zipfile.ZIP_STORED),
    "deflated.zip": lambda: _archive(zipfile.ZIP_DEFLATED),
    "bill.csv.gz": lambda: gzip.compress(golden_text("wechat-fund").encode(), mtime=0),
    "statement.sta.gz": lambda: gzip.compress(whole("mt940-pages.sta"), mtime=0),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_containers_cut_off_at_every_byte(name: str) -> None:
    data = CONTAINERS[name]()
    sound = read_bytes(data, name)
    assert figures(sound)
    for end in range(len(data)):
        if (found := read_or_refused(data[:end], name)) is not None:
            assert not strange(found, sound), end


@pytest.mark.parametrize("name", EVERY)
def test_nul_bytes_change_no_figure(name: str) -> None:
    data = whole(name)
    sound = read_bytes(data, name)
    for at in range(0, len(data), 10):
        for rest in (data[at:], data[at + 1 :]):
            if (found := read_or_refused(data[:at] + b"\0" + rest, name)) is not None:
                assert not strange(found, sound), (at, data[max(0, at - 40) : at])


@pytest.mark.parametrize("name", TABLES)
def test_nul_bytes_far_down_in_a_table_change_no_figure(name: str) -> None:
    """Beyond its first 4 KB a table may hold them: nobody looked there when its sort was found."""
    head, last = b"note " * 1000 + b"\n", whole(name)
    sound = read_bytes(head + last, name)
    for at in range(0, len(last), 5):
        for rest in (last[at:], last[at + 1 :]):
            if (found := read_or_refused(head + last[:at] + b"\0" + rest, name)) is not None:
                assert not strange(found, sound), (at, last[max(0, at - 40) : at])


@pytest.mark.parametrize("name", EVERY)
def test_a_line_of_a_megabyte(name: str) -> None:
    data = whole(name)
    sound = read_bytes(data, name)
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    for filler, at in ((b"9", ends[len(ends) // 2]), (b'"', len(data))):
        found = read_or_refused(data[:at] + filler * 1_000_000 + b"\n" + data[at:], name)
        assert found is None or not strange(found, sound), (filler, at)


WRONG = {
    "30 February": (rb"(20\d\d)([-/.]?)\d\d([-/.]?)\d\d", rb"\g<1>\g<2>02\g<3>30"),
    "30 February, no century": (rb"(?<!\d)(2[4-6])\d{4}(?!\d)", rb"\g<1>0230"),
    "30 February, day first": (rb"(?<!\d)\d\d([/.])\d\d([/.'](?:20)?\d\d)", rb"30\g<1>02\g<2>"),
    "12..34": (rb"\d+\.\d\d(?!\d)", b"12..34"),
    "1.2.3": (rb"\d+\.\d\d(?!\d)", b"1.2.3"),
    "letters": (rb"\d+\.\d\d(?!\d)", b"l2.3O"),
    "an exponent": (rb"\d+\.\d\d(?!\d)", b"1e3"),
    "infinite": (rb"\d+\.\d\d(?!\d)", b"Infinity"),
    "12,,34": (rb"\d+,\d\d(?!\d)", b"12,,34"),
    "letters and a comma": (rb"\d+,\d\d(?!\d)", b"l2,3O"),
}
"""What is wrong, where it is put, and what stands there then; commas part the cells of a table."""


@pytest.mark.parametrize(
    ("name", "what"),
    [(name, what) for name in EVERY for what in WRONG if name in BANK or b"," not in WRONG[what][1]],
)
def test_wrong_dates_and_amounts_are_refused_or_told(name: str, what: str) -> None:
    """Each in turn of a file's first places: what is read of it is the whole file's, or the file is refused."""
    data = whole(name)
    sound = read_bytes(data, name)
    pattern, wrong = WRONG[what]
    for place in list(re.finditer(pattern, data))[:4]:
        spoilt = data[: place.start()] + place.expand(wrong) + data[place.end() :]
        if (found := read_or_refused(spoilt, name)) is not None:
            assert not strange(found, sound), (place, figures(found) - figures(sound))


@pytest.mark.parametrize("name", [name for name in EVERY if not whole(name).isascii()])
def test_two_encodings_in_one_file(name: str) -> None:
    lines = whole(name).splitlines(keepends=True)
    sound = read_bytes(b"".join(lines), name)
    for half in range(1, len(lines)):
        first, second = b"".join(lines[:half]), b"".join(lines[half:])
        for mixed in (_turned(first) + second, first + _turned(second)):
            if (found := read_or_refused(mixed, name)) is not None:
                assert not strange(found, sound), half


def _turned(data: bytes) -> bytes:
    """UTF-8 for GB18030, and the other way round."""
    try:
        return data.decode("utf-8").encode("gb18030")
    except UnicodeDecodeError:
        return data.decode("gb18030").encode("utf-8")


BANK_LINES = "date,account,memo,amount\n2026-03-02,6222,first,12.34\n2026-03-03,6222,second,1994.50\n"
SALES = "time,channel,kind,gross\n2026-03-02 10:00:05,card,sale,12.34\n2026-03-02 11:00:05,card,sale,94.50\n"


def _neutral(path: Path, data: bytes) -> ReadFile:
    path.write_bytes(data)
    (read,) = service.read([path])
    return read


def _sums(read: ReadFile) -> Figures:
    if read.scanned:
        return Counter((taking.time, taking.gross) for one in read.statements for taking in service.takings(read, one))
    return Counter((entry.date, entry.amount) for one in read.statements for entry in one.entries)


@pytest.mark.parametrize("text", [BANK_LINES, SALES], ids=["bank", "takings"])
def test_neutral_tables_cut_off_at_every_byte(tmp_path: Path, text: str) -> None:
    data = text.encode()
    sound = _sums(_neutral(tmp_path / "whole.csv", data))
    assert sum(sound.values()) == 2
    for end in range(len(data)):
        read = _neutral(tmp_path / "cut.csv", data[:end])
        assert read.error is not None or _sums(read) <= sound, data[:end]


def test_a_workbook_that_promises_every_cell_there_is() -> None:
    data = workbook(grid("ccb"))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part, changed = re.subn(rb'<dimension ref="[^"]*"/>', b'<dimension ref="A1:XFD1048576"/>', part)
                assert changed == 1
            new.writestr(name, part)
    read = read_or_refused(out.getvalue(), "big.xlsx")
    assert read is not None
    assert not strange(read, read_bytes(data))


PROMISES = {
    "bai2-week.bai2": (rb"(?m)^(49|98|99),[^/]*/", rb"\1,99999999999999,999999999/"),
    "n43-month.n43": (rb"(?m)^(33.{18})\d{5}", rb"\g<1>99999"),
    "mt940-pages.sta": (rb":28C?:[^\r\n]*", b":28C:99999/99999"),
    "mt942-report.sta": (rb":90([CD]):\d+", rb":90\1:99999"),
}


@pytest.mark.parametrize("name", PROMISES)
def test_counts_that_a_file_does_not_keep(name: str) -> None:
    """What a file says of itself costs no memory, changes no figure, and is told where it does not hold."""
    pattern, wrong = PROMISES[name]
    data, changed = re.subn(pattern, wrong, whole(name))
    assert changed
    sound = read_bytes(whole(name), name)
    read = read_or_refused(data, name)
    if read is not None:
        assert not strange(read, sound)
        assert any(statement.warnings for statement in read.statements)

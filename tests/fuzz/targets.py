"""What is thrown at each reader, and what must hold whatever it is given: sound lines, or an error in words."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final
from unittest.mock import patch

from posdesk.kit.errors import PosdeskError
from posdesk.statements import isolated, service
from posdesk.statements.formats import (
    Read,
    archive,
    bai2,
    camt,
    delimited,
    gzipped,
    mt940,
    norma43,
    notices,
    ofx,
    pdf,
    qif,
    wordings,
    workbook,
)
from posdesk.statements.mapping.model import OpenTable
from posdesk.statements.model import Kind
from posdesk.statements.tables import profile

GOLDEN: Final = Path(__file__).parents[1] / "statements" / "golden"
Target = Callable[[bytes], object]


def sound(found: Read) -> None:
    """The sums are those of the lines, and every line is one."""
    for statement in found.statements:
        proven = service._proven(found, statement)
        if found.kind is not Kind.BANK:
            continue
        moved = [entry.amount for entry in proven.entries if not entry.pending and not entry.neutral]
        assert proven.credits == sum(amount for amount in moved if amount > 0)
        assert proven.debits == -sum(amount for amount in moved if amount < 0)
        assert proven.lines == len(proven.entries)
        assert proven.balanced is not True or not any(
            caution.said.key.startswith("statements.proof") for caution in proven.warnings
        )


def reader(read: Callable[[bytes, str], Read], sniff: Callable[[bytes], bool] | None = None) -> Target:
    """A target of a reader; what its sniff would not take is not given to it."""

    def target(data: bytes) -> None:
        if sniff is None or sniff(data[:65536]):
            sound(read(data, "file"))

    return target


def proposal(data: bytes) -> None:
    """A guess at any table makes a mapping that can be tried."""
    sheets, encoding = delimited.sheets_of(data, "file.csv")
    table = OpenTable("file.csv", encoding, sheets)
    found = service.guess(table)
    if found is not None:
        service.try_mapping(table, found.draft)


def inner(data: bytes) -> None:
    """A workbook whose first sheet is the data: the container is sound, its inside is not."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book()), "r") as whole, zipfile.ZipFile(held, "w") as spoilt:
        for info in whole.infolist():
            sheet = info.filename == "xl/worksheets/sheet1.xml"
            spoilt.writestr(info.filename, data if sheet else whole.read(info))
    sound(workbook.read(held.getvalue(), "file.xlsx"))


def book() -> bytes:
    """A small sound workbook."""
    from tests.statements import tables

    return tables.workbook(tables.grid("ccb"))


def sheet() -> bytes:
    """The first sheet of it."""
    with zipfile.ZipFile(io.BytesIO(book())) as whole:
        return whole.read("xl/worksheets/sheet1.xml")


def slip() -> bytes:
    """A small PDF."""
    from tests.statements import pdfs

    return pdfs.by_hand(pdfs.shown((50, 700, "Date"), (150, 700, "Amount"), (250, 700, "Balance"),
                                   (50, 680, "03/03/2026"), (150, 680, "994.00"), (250, 680, "994.00")))  # fmt: skip


TARGETS: Final[dict[str, Target]] = {
    "delimited": reader(delimited.read, delimited.sniff),
    "mt940": reader(mt940.read, mt940.sniff),
    "ofx": reader(ofx.read, ofx.sniff),
    "qif": reader(qif.read, qif.sniff),
    "camt": reader(camt.read, camt.sniff),
    "bai2": reader(bai2.read, bai2.sniff),
    "norma43": reader(norma43.read, norma43.sniff),
    "notices": reader(notices.read, notices.sniff),
    "workbook": reader(workbook.read, workbook.sniff),
    "sheet": inner,
    "pdf": reader(pdf.read, pdf.sniff),
    "archive": reader(archive.read, archive.sniff),
    "gzipped": reader(gzipped.read, gzipped.sniff),
    "proposal": proposal,
    "profile": lambda data: profile.parse(data.decode("utf-8", "replace"), "file.toml"),
    "wordings": lambda data: wordings.parse(data.decode("utf-8", "replace"), "file.toml"),
}
"""Each reader by its name."""


@cache
def seeds(name: str) -> list[bytes]:
    """Sound inputs to begin with."""
    from posdesk.kit.resources import resource
    from tests.statements.messages import CHAIN

    made: dict[str, Callable[[], list[bytes]]] = {
        "mt940": lambda: _golden("*.sta"),
        "ofx": lambda: _golden("*.ofx"),
        "qif": lambda: _golden("*.qif"),
        "camt": lambda: _golden("*.xml"),
        "bai2": lambda: _golden("*.bai2"),
        "norma43": lambda: _golden("*.n43"),
        "notices": lambda: [CHAIN.encode()],
        "workbook": lambda: [book()],
        "sheet": lambda: [sheet()],
        "pdf": lambda: [slip()],
        "archive": lambda: [_zipped(one) for one in _golden("*.csv")[:3]],
        "gzipped": lambda: [__import__("gzip").compress(one, mtime=0) for one in _golden("*.csv")[:3]],
        "profile": lambda: [path.read_bytes() for path in sorted(resource("profiles").glob("*.toml"))[:8]],
        "wordings": lambda: [resource("notices.toml").read_bytes()],
    }
    return made.get(name, lambda: _golden("*.csv"))()


def _golden(pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(GOLDEN.glob(pattern))]


def _zipped(content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr(zipfile.ZipInfo("a.csv"), content)
    return held.getvalue()


def here(function: Callable[..., object], file: str, *values: object, returns: object) -> object:
    """What the parsers' own process would do, done here, so that the fuzzer sees it; its wall stands here too."""
    del returns
    try:
        return function(*values)
    except PosdeskError:
        raise
    except Exception as problem:
        if type(problem).__module__.startswith("posdesk"):
            raise
        raise isolated.DamagedFile(file=file) from problem
    except BaseException as problem:
        if type(problem).__name__ != "PanicException":
            raise
        raise isolated.DamagedFile(file=file) from problem


@contextlib.contextmanager
def in_process() -> Iterator[None]:
    """Run the parsers here."""
    with patch.object(isolated, "call", here):
        yield


def throw(name: str, data: bytes) -> None:
    """One input: whatever is no error of ours is a find."""
    with contextlib.suppress(PosdeskError):
        TARGETS[name](data)

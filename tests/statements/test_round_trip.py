"""What is written in a bank's format is read back the same, and a file that was cut off never says something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import ModuleType

import pytest
from hypothesis import given

from posdesk.kit.errors import PosdeskError
from posdesk.statements.formats import camt, mt940, ofx
from posdesk.statements.model import Entry, Statement
from posdesk.statements.proof import prove
from tests.statements import writers


def _read(reader: ModuleType, data: bytes) -> list[Statement]:
    return [prove(statement) for statement in reader.read(data, "file").statements]


def _plain(statement: Statement) -> Statement:
    """Without the lines of the file, which a made-up statement has none of."""
    return replace(statement, entries=tuple(replace(entry, line=None) for entry in statement.entries))


@given(writers.statements())
def test_mt940_reads_back_the_same(statement: Statement) -> None:
    (found,) = _read(mt940, writers.mt940(statement))
    assert _plain(found) == writers.without_ids(statement)
    assert found.balanced is True


@given(writers.statements())
def test_camt_reads_back_the_same(statement: Statement) -> None:
    (found,) = _read(camt, writers.camt053(statement))
    assert _plain(found) == statement


@given(writers.statements())
def test_ofx_reads_back_the_same_closed_or_not(statement: Statement) -> None:
    expected = replace(statement, opening=None, balanced=None, proofs=frozenset())
    for closed in (False, True):
        (found,) = _read(ofx, writers.ofx(statement, closed=closed))
        assert _plain(found) == expected


SHOP = prove(
    Statement(
        "6222020000001234",
        "CNY",
        date(2026, 3, 17),
        date(2026, 3, 20),
        opening=100000,
        closing=346713,
        entries=tuple(
            Entry(day, amount, "CNY", "6222020000001234", f"ID{amount}", day, "银联商务", f"R{amount}", memo)
            for day, amount, memo in (
                (date(2026, 3, 17), 122783, "0316-0316"),
                (date(2026, 3, 18), -50, "fee 0.50"),
                (date(2026, 3, 20), 123980, "0319-0319"),
            )
        ),
    )
)


@pytest.mark.parametrize(
    ("reader", "write"),
    [(mt940, writers.mt940), (camt, writers.camt053), (ofx, writers.ofx)],
    ids=["mt940", "camt", "ofx"],
)
def test_a_file_cut_off_anywhere_is_refused_or_warned_about(
    reader: ModuleType, write: Callable[[Statement], bytes]
) -> None:
    data = write(SHOP)
    whole = [(entry.date, entry.amount) for entry in SHOP.entries]
    (sound,) = _read(reader, data)
    assert not sound.warnings
    refused = warned = 0
    for length in range(len(data)):
        try:
            found = _read(reader, data[:length])
        except PosdeskError:
            refused += 1
            continue
        rows = [(entry.date, entry.amount) for statement in found for entry in statement.entries]
        assert rows == whole[: len(rows)], length
        cautions = [caution for statement in found for caution in statement.warnings]
        if rows == whole and found[0].closing == SHOP.closing:
            continue
        assert cautions, length
        warned += 1
    assert refused
    assert warned or reader is camt

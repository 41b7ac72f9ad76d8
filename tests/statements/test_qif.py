"""QIF: cash accounts, dates that the whole file decides, and no sum that could be another."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.errors import InputError
from posdesk.kit.text import Text
from posdesk.statements.formats import qif
from posdesk.statements.formats.faults import UnreadableLine
from posdesk.statements.model import Statement


def file(*records: str, section: str = "!Type:Bank") -> bytes:
    return "\n".join([section, *(f"{record}\n^" for record in records), ""]).encode()


def statement(*records: str, section: str = "!Type:Bank") -> Statement:
    (found,) = qif.read(file(*records, section=section), "a.qif").statements
    return found


def warnings(found: Statement) -> list[str]:
    return [Text("en").say(caution.said) for caution in found.warnings]


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (b"!Type:Bank\n", True),
        (b"\xef\xbb\xbf!type:bank", True),
        (b"# note\n\n !Account\n", True),
        (b"!Option:AutoSwitch\n", True),
        (b"!Typewriter", False),
        (b"date,amount\n!Type:Bank", False),
    ],
)
def test_known_by_its_first_section(head: bytes, known: bool) -> None:
    assert qif.sniff(head) is known


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("3/16'26", date(2026, 3, 16)),
        ("3/16'5", date(2005, 3, 16)),
        ("8/25/93", date(1993, 8, 25)),
        (" 3/ 16/26", date(2026, 3, 16)),
        ("16.3.2026", date(2026, 3, 16)),
        ("2026-03-16", date(2026, 3, 16)),
        ("20260316", date(2026, 3, 16)),
        ("16/03/26", date(2026, 3, 16)),
        ("03/16/2026", date(2026, 3, 16)),
    ],
)
def test_dates_in_every_dress(written: str, day: date) -> None:
    found = statement(f"D{written}\nT1.00")
    assert [entry.date for entry in found.entries] == [day]
    assert found.warnings == ()


def test_one_date_decides_for_all() -> None:
    assert [e.date.month for e in statement("D1/2/26\nT1", "D13/2/26\nT1").entries] == [2, 2]
    assert [e.date.month for e in statement("D1/2/26\nT1", "D2/13/26\nT1").entries] == [1, 2]


def test_where_no_date_decides_the_order_of_lines_does_or_nobody() -> None:
    days = statement("D1/2/26\nT1", "D2/2/26\nT1", "D1/3/26\nT1")
    assert [entry.date for entry in days.entries] == [date(2026, 2, 1), date(2026, 2, 2), date(2026, 3, 1)]
    assert days.warnings == ()
    guessed = statement("D1/2/26\nT1")
    assert guessed.entries[0].date == date(2026, 1, 2)
    assert "two ways" in warnings(guessed)[0]
    same = statement("D2/2/26\nT1")
    assert same.warnings == ()


def test_days_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(UnreadableLine) as problem:
        statement("D13/2/26\nT1", "D2/13/26\nT1")
    assert problem.value.data["line"] == 5


@pytest.mark.parametrize("written", ["", "31/02/26", "soon", "2/3", "45/45/26"])
def test_what_is_no_date_is_refused_with_its_line(written: str) -> None:
    with pytest.raises(UnreadableLine) as problem:
        statement("D1/2/26\nT1", f"Pa\n{f'D{written}' if written else 'Mb'}\nT2")
    assert problem.value.data["line"] in (5, 6)


@pytest.mark.parametrize(
    ("written", "minor"),
    [("1,227.83", 122783), ("-300", -30000), ("-1.234,56", -123456), ("99,1", 9910), ("+5.50", 550), ("0.00", 0)],
)
def test_amounts_are_exact(written: str, minor: int) -> None:
    assert [entry.amount for entry in statement(f"D2/2/26\nT{written}").entries] == [minor]


@pytest.mark.parametrize("written", ["12x4", "1,23,4.5", "--5", "1.2.3", "abc", ""])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(UnreadableLine) as problem:
        statement(f"D2/2/26\nT{written}")
    assert problem.value.data["line"] == 3


def test_blank_lines_are_nothing() -> None:
    assert [entry.amount for entry in statement("D2/2/26\n\n  \nT1.50").entries] == [150]


def test_parts_that_do_not_add_up_are_told() -> None:
    assert warnings(statement("D2/2/26\nT-10\nSa\n$-4\nSb\n$-6")) == []
    assert "−9.00" in warnings(statement("D2/2/26\nT-10\nSa\n$-4\nSb\n$-5"))[0]
    assert warnings(statement("D2/2/26\nT-10\nSa\n$-4\nSb\n$=6")) == []


def test_a_movement_without_a_sum_moves_nothing() -> None:
    found = statement("D2/2/26\nPa", "D2/2/26\nU7")
    assert [entry.amount for entry in found.entries] == [700]
    assert "neither amount nor date" in warnings(found)[0]


def test_trades_of_funds_are_no_bank_lines() -> None:
    found = statement("D2/2/26\nNBuy\nT100", section="!Type:Invst")
    assert found.entries == ()
    assert "investment" in warnings(found)[0]


def test_lists_and_memorised_payments_are_no_lines() -> None:
    data = file("NSales\nI", section="!Type:Cat") + file("T-50\nPrent", section="!Type:Memorized")
    assert qif.read(data, "a.qif").statements == (Statement(),)


def test_an_account_that_comes_twice_is_one() -> None:
    account = "!Account\nNShop\nTBank\n^\n"
    data = f"{account}!Type:Bank\nD2/2/26\nT1\n^\n{account}!Type:Bank\nD2/3/26\nT2\n^\n".encode()
    (found,) = qif.read(data, "a.qif").statements
    assert (found.account, [entry.amount for entry in found.entries]) == ("Shop", [100, 200])


WHOLE = file("D3/13'26\nT1,227.83\nPA", "D3/16'26\nT-300.00\nSx\n$-200\nSy\n$-100", "D3/17'26\nT5")


@given(st.integers(1, len(WHOLE) - 1))
def test_cut_off_anywhere_what_is_read_is_sound(length: int) -> None:
    whole = [(entry.date, entry.amount) for entry in qif.read(WHOLE, "a").statements[0].entries]
    try:
        (found,) = qif.read(WHOLE[:length], "a").statements
    except InputError:
        return
    told = [(entry.date, entry.amount) for entry in found.entries]
    assert told == whole[: len(told)]
    if len(told) < len(whole) and found.account == "" and not WHOLE[:length].rstrip().endswith((b"^", b"Bank")):
        assert found.warnings or length < 11

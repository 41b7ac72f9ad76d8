"""BAI2 and Norma 43: records that prove themselves, and a line for what does not."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.errors import InputError
from posdesk.kit.text import Text
from posdesk.statements.formats import Read, bai2, norma43
from posdesk.statements.formats.faults import CutOffFile, UnreadableLine
from posdesk.statements.model import Statement
from posdesk.statements.proof import prove

GOLDEN = Path(__file__).parent / "golden"
HEAD = "01,B,S,260318,0700,1,,,2/\n02,S,B,1,260313,2400,USD,2/\n"


def warnings(found: Statement) -> list[str]:
    return [Text("en").say(caution.said) for caution in prove(found).warnings]


def report(*records: str, total: str = "", end: str = "98,,1,/\n99,,1,/\n") -> Statement:
    data = HEAD + "".join(f"{record}\n" for record in records) + f"49,{total},/\n" + end
    return bai2.read(data.encode(), "a.bai").statements[0]


@pytest.mark.parametrize(("head", "known"), [(b"01,A,B,260318,0700,1,,,2/", True), (b"01,2,3,x", False), (b"", False)])
def test_bai2_is_known_by_its_header(head: bytes, known: bool) -> None:
    assert bai2.sniff(head) is known


@pytest.mark.parametrize(
    ("kind", "amount", "neutral"),
    [
        ("142", 500, False),
        ("399", 500, False),
        ("400", -500, False),
        ("699", -500, False),
        ("720", 500, True),
        ("910", 500, True),
    ],
)
def test_the_type_decides_the_direction(kind: str, amount: int, neutral: bool) -> None:
    found = report("03,1,,/", f"16,{kind},500,Z,,,TEXT/")
    assert [(entry.amount, entry.neutral) for entry in found.entries] == [(amount, neutral)]
    assert bool(found.warnings) is neutral


def test_currency_of_the_account_beats_that_of_the_group() -> None:
    assert report("03,1,gbp,/").currency == "GBP"
    assert report("03,1,,/").currency == "USD"


@pytest.mark.parametrize("funds", ["Z", "", "0", "S,1,2,3", "V,260314,0900", "D,2,1,300,2,200", "D,\x1c2,1,300,2,200"])
def test_availability_shifts_no_text(funds: str) -> None:
    (entry,) = report("03,1,,/", f"16,142,500,{funds},BANK,OURS,WORDS, AND MORE/").entries
    assert (entry.reference, entry.memo) == ("BANK OURS", "WORDS, AND MORE")
    assert entry.value_date == (date(2026, 3, 14) if funds.startswith("V") else None)


def test_totals_that_do_not_hold_are_told_with_their_line() -> None:
    assert report("03,1,,010,100,,,015,600,,/", "16,142,500,Z,,,/", total="1200").warnings == ()
    found = report("03,1,,010,100,,,015,600,,/", "16,142,500,Z,,,/", total="1201", end="98,1200,1,/\n99,7,1,/\n")
    assert [caution.line for caution in found.warnings] == [5, 6, 7]
    counted = HEAD + "03,1,,/\n16,142,500,Z,,,/\n49,500,4/\n98,,/\n99,,/\n"
    (told,) = warnings(bai2.read(counted.encode(), "a").statements[0])
    assert "4 lines, but 3" in told


def test_reports_whose_balances_meet_cover_the_days_between() -> None:
    data = (GOLDEN / "bai2-week.bai2").read_bytes()
    first, second = bai2.read(data, "a").statements
    assert (first.start, first.end) == (date(2026, 3, 13), date(2026, 3, 13))
    assert (second.start, second.end) == (date(2026, 3, 14), date(2026, 3, 16))
    apart = data.replace(b"USD,010,222783", b"USD,010,222784")
    assert bai2.read(apart, "a").statements[1].start == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("records", "line"),
    [
        ("03,1,,010,12x,,/", 3),
        ("03,1,,/\n16,142,5.00,Z,,,/", 4),
        ("03,1,,/\n16,ABC,500,Z,,,/", 4),
    ],
)
def test_a_record_that_cannot_be_read_is_refused(records: str, line: int) -> None:
    with pytest.raises(UnreadableLine) as problem:
        bai2.read((HEAD + records + "\n").encode(), "a")
    assert problem.value.data["line"] == line


def test_records_out_of_place_and_wrong_days_are_refused() -> None:
    with pytest.raises(UnreadableLine):
        bai2.read(b"01,B,S,260318,0700,1,,,2/\n03,1,,/\n", "a")
    with pytest.raises(UnreadableLine):
        bai2.read(b"01,B,S,260318,0700,1,,,2/\n02,S,B,1,260230,2400,USD,2/\n03,1,,/\n", "a")
    with pytest.raises(UnreadableLine):
        bai2.read(b"01,B,S,260318,0700,1,,,2/\n02,S,B,1,,2400,USD,2/\n03,1,,/\n", "a")
    with pytest.raises(CutOffFile):
        bai2.read(HEAD.encode(), "a")
    with pytest.raises(CutOffFile):
        bai2.read(b"nothing", "a")


def test_a_wrong_value_day_is_none() -> None:
    (entry,) = report("03,1,,/", "16,142,500,V,260231,0900,,,/").entries
    assert entry.value_date is None


def sound(read: Callable[[bytes, str], Read], data: bytes) -> None:
    """Cut off anywhere, a file gives an error, or its first lines with a warning."""
    whole = [[(e.date, e.amount) for e in one.entries] for one in read(data, "a").statements]
    for length in range(1, len(data)):
        try:
            found = read(data[:length], "a").statements
        except InputError:
            continue
        told = [[(e.date, e.amount) for e in one.entries] for one in found]
        for at, rows in enumerate(told):
            assert rows == whole[at][: len(rows)], (length, rows)
        assert any(one.warnings for one in found) or data[length:].strip(b"\n\r 0123456789/,9") == b""


def test_bai2_cut_off_anywhere_is_sound() -> None:
    sound(bai2.read, (GOLDEN / "bai2-week.bai2").read_bytes())


ACCOUNT = "210000010200051332"
N43 = (
    f"11{ACCOUNT}2603012603312{100000:014d}9783SHOP\n"
    "22    0001260313260313020002000000001227830000000077PAY77       SALES\n"
    "2301WORDS\n"
    f"33{ACCOUNT}00000{0:014d}00001{122783:014d}2{222783:014d}978\n"
    f"88{'9' * 18}000004\n"
)


def test_norma43_is_read_and_proved() -> None:
    (found,) = norma43.read(N43.encode(), "a").statements
    proven = prove(found)
    assert (proven.balanced, proven.warnings, proven.credits) == (True, (), 122783)
    assert norma43.sniff(N43.encode())
    assert not norma43.sniff(b"11 nothing")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("22    0001260313", "22    0001261313", 2),
        ("2200000000100000978", "0200000000100000978", 0),
        ("20002000000001", "20000000000001", 2),
        ("2301WORDS", "9901WORDS", 3),
        ("22    0001260313", "22 x", 2),
        (f"33{ACCOUNT}00000", f"33{ACCOUNT}x0000", 4),
    ],
)
def test_a_norma43_record_of_another_layout_is_refused(old: str, new: str, line: int) -> None:
    data = N43.replace(old, new)
    if line == 0:
        norma43.read(data.encode(), "a")
        return
    with pytest.raises(UnreadableLine) as problem:
        norma43.read(data.encode(), "a")
    assert problem.value.data["line"] == line


def test_an_opening_balance_without_a_sign_is_refused_unless_it_is_nothing() -> None:
    for amount, refused in (("00000000100000", True), ("00000000000000", False)):
        data = f"11{ACCOUNT}2603012603310{amount}978 SHOP\n88{'9' * 18}000002\n".encode()
        if refused:
            with pytest.raises(UnreadableLine):
                norma43.read(data, "a")
        else:
            (found,) = norma43.read(data, "a").statements
            assert found.opening == 0
            assert "no closing balance" in warnings(found)[0]


@pytest.mark.parametrize(("moved", "closing"), [("1", -50), ("2", 50)])
def test_a_closing_balance_without_a_sign_goes_by_the_movements(moved: str, closing: int) -> None:
    data = (
        f"11{ACCOUNT}260301260331200000000000000978 SHOP\n"
        f"22    000126031326031302000{moved}00000000000050\n"
        f"33{ACCOUNT}{'00001' if moved == '1' else '00000'}{50 if moved == '1' else 0:014d}"
        f"{'00001' if moved == '2' else '00000'}{50 if moved == '2' else 0:014d}0{50:014d}978\n88{'9' * 18}000003\n"
    )
    (found,) = norma43.read(data.encode(), "a").statements
    assert (found.closing, prove(found).balanced, found.warnings) == (closing, True, ())


def test_words_before_any_movement_are_let_pass_and_nothing_is_no_file() -> None:
    data = f"11{ACCOUNT}260301260331200000000000000978 SHOP\n2301WORDS\n88{'9' * 18}000003\n"
    assert norma43.read(data.encode(), "a").statements[0].entries == ()
    with pytest.raises(UnreadableLine):
        norma43.read(b"22 x\n", "a")
    with pytest.raises(UnreadableLine):
        norma43.read(b"11 x\n", "a")
    with pytest.raises(CutOffFile):
        norma43.read(b"\x1a\n", "a")


def test_norma43_cut_off_anywhere_is_sound() -> None:
    sound(norma43.read, (GOLDEN / "n43-month.n43").read_bytes())


@given(st.binary(max_size=60))
def test_whatever_follows_a_header_ends_in_words_or_a_statement(tail: bytes) -> None:
    for read, head in ((bai2.read, HEAD.encode()), (norma43.read, N43.encode()[:70] + b"\n")):
        with contextlib.suppress(InputError):
            assert read(head + tail, "a").statements


def test_a_count_of_parts_that_is_no_figure_brings_no_parts() -> None:
    """Found by fuzzing: some letters are digits to Python and no numbers, as the little 2 of a square is."""
    head = (
        "01,A,B,260318,0800,1,,,2/\n02,B,BANK,1,260317,,USD,2/\n"
        "03,100,USD,010,0,,,100,5,D,{},1,2/\n49,5,2/\n98,5,1,4/\n99,5,1,6/\n"
    )
    for strange in ("\u00b29", "\u0664", "9" * 5000, ""):
        data = head.format(strange).encode("utf-8")
        try:
            found = bai2.read(data, "a.bai2")
        except InputError:
            continue
        assert found.format == "bai2"

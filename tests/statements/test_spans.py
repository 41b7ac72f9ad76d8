from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from posdesk.statements.model import Entry, Kind, Proof, ReadFile, Statement
from posdesk.statements.spans import Days, Span, spans

MARCH = date(2026, 3, 1)


def day(number: int) -> date:
    return MARCH + timedelta(days=number - 1)


def file(*statements: Statement, kind: Kind = Kind.BANK, form: str = "icbc") -> ReadFile:
    return ReadFile(Path("a.csv"), kind, form, statements=statements)


def month(start: int, end: int, opening: int | None = None, closing: int | None = None, **more: object) -> Statement:
    return Statement("6222", "CNY", day(start), day(end), opening, closing, **more)  # type: ignore[arg-type]


def one(*files: ReadFile) -> Span:
    (found,) = spans(files)
    return found


def test_days_that_no_statement_covers_are_a_gap() -> None:
    found = one(file(month(1, 10)), file(month(14, 20)))
    assert found.gaps == (Days(day(11), day(13)),)
    assert found.gaps[0].number == 3
    assert found.overlaps == ()
    assert one(file(month(1, 10)), file(month(11, 20))).gaps == ()


def test_where_the_balances_meet_nothing_is_missing() -> None:
    assert one(file(month(1, 10, 0, 500)), file(month(14, 20, 500, 900))).gaps == ()
    assert one(file(month(1, 10, 0, 500)), file(month(14, 20, 501, 900))).gaps != ()


def test_running_balances_meet_like_stated_ones_in_either_order() -> None:
    def lines(*entries: tuple[int, int, int]) -> Statement:
        made = tuple(Entry(day(at), amount, balance=balance) for at, amount, balance in entries)
        days = sorted(at for at, _, _ in entries)
        proofs = frozenset({Proof.RUNNING})
        return month(days[0], days[-1], entries=made, balanced=True, proofs=proofs)

    first = lines((2, 100, 100), (6, 50, 150))
    later = lines((12, 30, 200), (9, 20, 170))  # newest first
    assert one(file(first), file(later)).gaps == ()
    assert one(file(first), file(lines((9, 25, 170)))).gaps == (Days(day(7), day(8)),)
    pending = month(9, 9, entries=(Entry(day(9), 5, balance=None, pending=True),), balanced=True,
                    proofs=frozenset({Proof.RUNNING}))  # fmt: skip
    assert one(file(first), file(pending)).gaps == (Days(day(7), day(8)),)


def test_days_that_two_statements_cover_are_an_overlap_once() -> None:
    found = one(file(month(1, 20)), file(month(5, 10)), file(month(8, 25)))
    assert found.overlaps == (Days(day(5), day(20)),)
    assert found.gaps == ()


def test_a_long_statement_covers_what_a_short_one_leaves_open() -> None:
    assert one(file(month(1, 30)), file(month(2, 3)), file(month(20, 31))).gaps == ()


def test_accounts_currencies_and_kinds_are_apart() -> None:
    found = spans(
        [
            file(month(1, 5), Statement("6222", "USD", day(1), day(5)), Statement("7", "CNY", day(1), day(5))),
            file(Statement("898", "CNY", day(1), day(5)), kind=Kind.TAKINGS, form="unionpay.ums"),
            file(Statement("898", "CNY", day(9), day(9)), kind=Kind.TAKINGS, form="wechat.trade"),
            file(month(6, 9), form="mt940"),
            file(Statement("6222", "CNY")),
            ReadFile(Path("broken")),
        ]
    )
    assert [(span.kind, span.format, span.account, span.currency, len(span.pieces)) for span in found] == [
        (Kind.BANK, "icbc", "6222", "CNY", 2),
        (Kind.BANK, "icbc", "6222", "USD", 1),
        (Kind.BANK, "icbc", "7", "CNY", 1),
        (Kind.TAKINGS, "unionpay.ums", "898", "CNY", 1),
        (Kind.TAKINGS, "wechat.trade", "898", "CNY", 1),
    ]
    assert [(piece.file, piece.statement) for piece in found[0].pieces] == [(0, 0), (3, 0)]


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 12)), min_size=1, max_size=8))
def test_every_day_is_covered_or_in_a_gap_and_twice_covered_days_are_told(given: list[tuple[int, int]]) -> None:
    found = one(*(file(month(start, start + long)) for start, long in given))
    times = {at: sum(start <= at <= start + long for start, long in given) for at in range(1, 80)}
    last = max(start + long for start, long in given)
    first = min(start for start, _ in given)
    gaps = {at for at in range(first, last + 1) for gap in found.gaps if gap.start <= day(at) <= gap.end}
    twice = {at for at in range(first, last + 1) for two in found.overlaps if two.start <= day(at) <= two.end}
    assert gaps == {at for at in range(first, last + 1) if times[at] == 0}
    assert twice == {at for at, n in times.items() if n > 1}

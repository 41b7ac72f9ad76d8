"""Bank lines of several statements: each is there once, as often as it happened."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from posdesk.statements.model import Entry, Statement
from posdesk.statements.sameness import content, distinct


def line(day: int, amount: int, **values: object) -> Entry:
    return Entry(date(2026, 3, day), amount, "CNY", "6222", **values)  # type: ignore[arg-type] - the tests' own keywords


def statement(*entries: Entry) -> Statement:
    return Statement("6222", "CNY", entries=entries)


def test_within_one_statement_nothing_is_merged() -> None:
    one = statement(line(18, 5, line=4), line(17, 5, line=2), line(17, 5, line=3))
    assert [(index, entry.line) for index, entry in distinct([one])] == [(0, 2), (0, 3), (0, 4)]


def test_overlapping_statements_give_each_line_once() -> None:
    one = statement(line(16, 1), line(17, 2), line(17, 2))
    two = statement(line(17, 2), line(17, 2), line(17, 2), line(18, 3))
    assert [entry.amount for _, entry in distinct([one, two])] == [1, 2, 2, 2, 3]


def test_the_balance_and_the_place_in_the_file_do_not_make_another_line() -> None:
    one = statement(line(17, 2, balance=10, line=1))
    two = statement(line(17, 2, line=9), line(18, 2))
    assert [(index, entry.line) for index, entry in distinct([one, two])] == [(1, 9), (1, None)]


def test_one_id_with_different_content_is_two_lines() -> None:
    one, two = statement(line(17, 2, id="7")), statement(line(17, 3, id="7"), line(17, 2, id="8"))
    assert [(entry.id, entry.amount) for _, entry in distinct([one, two])] == [("7", 2), ("8", 2), ("7", 3)]


def test_one_id_with_the_same_content_is_one_line() -> None:
    assert len(distinct([statement(line(17, 2, id="7")), statement(line(17, 2, id="7"))])) == 1


def test_other_accounts_and_currencies_are_other_lines() -> None:
    entries = [
        Entry(date(2026, 3, 17), 2, currency, account) for currency in ("CNY", "HKD", None) for account in ("A", "B")
    ]
    assert len(distinct([statement(entry) for entry in entries])) == 6


def test_nothing_gives_nothing() -> None:
    assert distinct([]) == []
    assert distinct([statement()]) == []
    assert distinct([statement(), statement()]) == []


def test_the_statement_with_the_longest_period_bears_witness() -> None:
    short = Statement("6222", "CNY", date(2026, 3, 17), date(2026, 3, 17), entries=(line(17, 2, line=1),))
    long = Statement("6222", "CNY", date(2026, 3, 1), date(2026, 3, 31), entries=(line(17, 2, line=50),))
    assert distinct([short, long])[0][0] == 1
    assert distinct([long, short])[0][0] == 0


ENTRIES = st.lists(
    st.builds(
        line,
        st.integers(16, 19),
        st.integers(1, 3),
        id=st.sampled_from(["", "", "1", "2"]),
        line=st.integers(1, 30),
        value_date=st.none() | st.just(date(2026, 3, 20)),
    ),
    max_size=5,
)


@given(st.lists(ENTRIES, max_size=3))
def test_the_order_of_statements_and_lines_changes_nothing(files: list[list[Entry]]) -> None:
    statements = [statement(*entries) for entries in files]
    expected = [entry for _, entry in distinct(statements)]
    for order in permutations(statements):
        assert [entry for _, entry in distinct(order)] == expected
    turned = [statement(*reversed(entries)) for entries in files]
    assert Counter(content(entry) for _, entry in distinct(turned)) == Counter(map(content, expected))


@given(st.lists(ENTRIES, max_size=3))
def test_each_line_is_there_as_often_as_the_statement_that_has_it_most(files: list[list[Entry]]) -> None:
    statements = [statement(*entries) for entries in files]
    expected: Counter[object] = Counter()
    for entries in files:
        expected |= Counter(map(content, entries))
    found = distinct(statements)
    assert Counter(content(entry) for _, entry in found) == expected
    assert all(entry in statements[index].entries for index, entry in found)


@given(ENTRIES, st.data())
def test_overlapping_parts_make_the_whole(entries: list[Entry], data: st.DataObject) -> None:
    ordered = sorted(entries, key=lambda entry: entry.date)
    cut, again = data.draw(st.sampled_from(range(16, 21))), data.draw(st.sampled_from(range(16, 21)))
    last, first = date(2026, 3, max(cut, again)), date(2026, 3, min(cut, again))
    one = statement(*(entry for entry in ordered if entry.date <= last))
    two = statement(*(entry for entry in ordered if entry.date >= first))
    assert Counter(content(e) for _, e in distinct([one, two])) == Counter(map(content, ordered))

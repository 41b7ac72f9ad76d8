"""The proof of a statement: sums, balances, running balances in every order, and the period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import LANGUAGES, Text, said
from posdesk.statements.model import Caution, Entry, Statement
from posdesk.statements.proof import MOST_BREAKS, prove

DAY = date(2026, 3, 16)


def chain(*amounts: int, opening: int = 1000, a_day: int = 2) -> list[Entry]:
    """Lines, oldest first, ``a_day`` of them a day, each with the balance after it."""
    entries = []
    balance = opening
    for number, amount in enumerate(amounts):
        balance += amount
        day = DAY + timedelta(days=number // a_day)
        entries.append(Entry(day, amount, "CNY", balance=balance, line=number + 2))
    return entries


def keys(statement: Statement) -> list[tuple[str, int | None]]:
    return [(caution.said.key.rpartition(".")[2], caution.line) for caution in statement.warnings]


def test_totals_count_pending_and_neutral_lines_but_do_not_sum_them() -> None:
    entries = (Entry(DAY, 500), Entry(DAY, -200), Entry(DAY, 70, pending=True), Entry(DAY, -9, neutral=True))
    proven = prove(Statement(entries=entries))
    assert (proven.lines, proven.credits, proven.debits) == (4, 500, 200)


def test_sums_that_64_bits_cannot_hold_are_exact() -> None:
    most = 10**18 - 1
    entries = tuple(Entry(DAY, most, "KWD", balance=most * (n + 1), line=n) for n in range(20))
    proven = prove(Statement(currency="KWD", opening=0, closing=most * 20, entries=entries))
    assert (proven.credits, proven.balanced, proven.warnings) == (most * 20, True, ())
    wrong = prove(Statement(currency="KWD", opening=0, closing=most * 20 - 1, entries=entries))
    assert wrong.balanced is False


def test_opening_and_movements_make_the_closing_balance() -> None:
    proven = prove(Statement(currency="CNY", opening=100, closing=130, entries=(Entry(DAY, 50), Entry(DAY, -20))))
    assert (proven.balanced, proven.warnings, proven.lines, proven.credits, proven.debits) == (True, (), 2, 50, 20)


def test_a_closing_balance_that_does_not_fit_is_told_and_own_warnings_stay() -> None:
    own = Caution(said("statements.cut_off.no_end"), 7)
    proven = prove(Statement(currency="CNY", opening=100, closing=131, warnings=(own,), entries=(Entry(DAY, 30),)))
    assert proven.balanced is False
    assert proven.warnings[0] == own
    assert keys(proven)[1:] == [("closing", None)]


def test_without_balances_there_is_no_verdict() -> None:
    assert prove(Statement(entries=(Entry(DAY, 1),))).balanced is None
    assert prove(Statement(closing=5, entries=(Entry(DAY, 1),))).balanced is None
    assert prove(Statement(entries=(Entry(DAY, 1, balance=8),))).balanced is None


def test_the_period_is_the_stated_one_else_that_of_the_booked_lines() -> None:
    late = Entry(DAY + timedelta(days=9), 1, pending=True)
    proven = prove(Statement(entries=(Entry(DAY + timedelta(days=2), 1), Entry(DAY, 1), late)))
    assert (proven.start, proven.end) == (DAY, DAY + timedelta(days=2))
    stated = prove(replace(proven, start=DAY - timedelta(days=3), end=DAY + timedelta(days=20)))
    assert (stated.start, stated.end) == (DAY - timedelta(days=3), DAY + timedelta(days=20))
    assert prove(Statement(entries=(late,))).start == late.date
    assert prove(Statement()).start is None


@pytest.mark.parametrize("order", ["oldest first", "newest first", "days up, lines down", "days down, lines up"])
@given(amounts=st.lists(st.integers(-500, 500), min_size=2, max_size=9))
def test_running_balances_chain_in_every_order(order: str, amounts: list[int]) -> None:
    lines = chain(*amounts)
    if "," in order:
        days = [lines[at : at + 2] for at in range(0, len(lines), 2)]
        if order == "days up, lines down":
            lines = [line for day in days for line in reversed(day)]
        else:
            lines = [line for day in reversed(days) for line in day]
    elif order == "newest first":
        lines.reverse()
    proven = prove(Statement(currency="CNY", entries=tuple(lines)))
    assert proven.balanced is True
    assert proven.warnings == ()


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_missing_line_breaks_the_chain_once_at_its_neighbour(newest_first: bool) -> None:
    lines = chain(100, 20, -30, 40, 55, a_day=1)
    del lines[2]
    if newest_first:
        lines.reverse()
    proven = prove(Statement(currency="CNY", entries=tuple(lines)))
    assert proven.balanced is False
    assert keys(proven) == [("running", 5)]


def test_lines_without_balance_pending_and_neutral_ones_do_not_break_the_chain() -> None:
    lines = chain(100, 20, -30, 40)
    lines[1] = replace(lines[1], balance=None)
    lines.insert(2, Entry(DAY, 999, "CNY", pending=True, balance=1))
    lines.insert(3, Entry(DAY, 999, "CNY", neutral=True))
    assert prove(Statement(currency="CNY", opening=1000, closing=1130, entries=tuple(lines))).balanced is True


def test_a_chain_that_does_not_lead_to_the_closing_balance_is_told() -> None:
    proven = prove(Statement(currency="CNY", closing=1, entries=tuple(chain(100, 20))))
    assert keys(proven) == [("end", None)]


def test_a_column_that_is_no_balance_is_told_in_a_few_lines_and_a_number() -> None:
    entries = tuple(Entry(DAY, 10, "CNY", balance=5, line=at) for at in range(2, 60))
    proven = prove(Statement(currency="CNY", entries=entries))
    assert len(proven.warnings) == MOST_BREAKS + 1
    assert dict(proven.warnings[-1].said.args) == {"n": 57 - MOST_BREAKS}


def test_every_warning_has_its_words_in_every_language() -> None:
    made: Sequence[Statement] = [
        prove(Statement(currency="CNY", opening=0, closing=1, entries=tuple(chain(1, 2, opening=5)))),
        prove(Statement(currency="CNY", entries=tuple(Entry(DAY, 1, "CNY", balance=7) for _ in range(40)))),
    ]
    for language in LANGUAGES:
        text = Text(language)
        told = [text.say(caution.said) for statement in made for caution in statement.warnings]
        assert all("{" not in sentence for sentence in told)

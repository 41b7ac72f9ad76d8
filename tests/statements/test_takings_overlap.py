"""Takings that several files hold are there once; nothing that happened twice is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.statements.model import Kind, ReadFile, Statement, Taking
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, takings_file

Row = Mapping[str, str]


def at(day: int, hour: int, **values: str) -> Row:
    return {**SALE, "time": f"2026-03-{day:02} {hour:02}:00:00", **values}


def taken(files: Sequence[ReadFile], keep: bool = False) -> list[tuple[object, ...]]:
    """What the view holds, without file and line."""
    with TakingsDesk(files, timezone="Asia/Shanghai", keep=keep) as desk:
        return desk.rows("SELECT * EXCLUDE (file, line) FROM takings ORDER BY ALL")


def ids(files: Sequence[ReadFile], keep: bool = False) -> list[object]:
    return [row[0] for row in taken(files, keep)]


def in_any_order(files: Sequence[ReadFile]) -> list[tuple[object, ...]]:
    """What the view holds, which must be the same whatever the order of the files."""
    results = [taken(order) for order in permutations(files)]
    assert all(result == results[0] for result in results)
    return results[0]


def test_a_file_given_twice_counts_once(tmp_path: Path) -> None:
    rows = [at(16, 9), at(16, 9), at(16, 10, id="")]
    one, two = (takings_file(tmp_path / name, rows) for name in ("one.csv", "two.csv"))
    assert len(taken([one, one])) == len(taken([one, two])) == 3


@pytest.mark.parametrize("keep", [False, True])
def test_a_part_of_a_day_and_then_the_whole_of_it(tmp_path: Path, keep: bool) -> None:
    morning = takings_file(tmp_path / "a.csv", [at(16, 9, id="1"), at(16, 10, id="2")])
    day = takings_file(tmp_path / "b.csv", [at(16, 9, id="1"), at(16, 10, id="2"), at(16, 20, id="3")])
    assert ids([morning, day], keep) == ids([day, morning], keep) == ["1", "2", "3"]


def test_a_changed_row_is_the_one_of_the_later_file(tmp_path: Path) -> None:
    early = takings_file(tmp_path / "a.csv", [at(16, 9, id="1", gross="5.00"), at(16, 10, id="2")])
    late = takings_file(tmp_path / "b.csv", [at(16, 9, id="1", gross="4.00"), at(16, 20, id="3")])
    found = in_any_order([early, late])
    assert [(row[0], row[6]) for row in found] == [("1", 400), ("2", 1234), ("3", 1234)]


def test_files_that_end_together_are_told_apart_by_their_content(tmp_path: Path) -> None:
    files = [
        takings_file(tmp_path / f"{n}.csv", [at(16, 9, id="1", gross=f"{n}.00"), at(16, 20, id="3")]) for n in range(3)
    ]
    found = in_any_order(files)
    best = max(range(3), key=lambda n: files[n].digest)
    assert [(row[0], row[6]) for row in found] == [("1", best * 100), ("3", 1234)]


def test_the_same_id_elsewhere_is_another_taking(tmp_path: Path) -> None:
    one = takings_file(tmp_path / "a.csv", [at(16, 9), at(16, 10, id="9")])
    others = [
        at(16, 9, merchant="M2"),
        at(16, 9, channel="wechat"),
        at(16, 9, kind="refund", gross="-1.00"),
        at(16, 10, id="9"),
    ]
    two = takings_file(tmp_path / "b.csv", others)
    assert len(in_any_order([one, two])) == 5


def test_terminals_that_count_anew_each_day_lose_nothing(tmp_path: Path) -> None:
    monday = [at(16, hour, id=str(hour)) for hour in range(8, 20)]
    tuesday = [at(17, hour, id=str(hour)) for hour in range(8, 20)]
    whole = takings_file(tmp_path / "a.csv", monday)
    overlap = takings_file(tmp_path / "b.csv", [*monday[9:], *tuesday[:4]])
    both = takings_file(tmp_path / "c.csv", [*monday, *tuesday])
    assert len(in_any_order([whole, takings_file(tmp_path / "d.csv", tuesday)])) == 24
    assert len(in_any_order([whole, overlap])) == 16
    assert len(in_any_order([whole, overlap, both])) == 24


def test_without_ids_the_nth_of_a_kind_stays_the_nth(tmp_path: Path) -> None:
    coffee = at(16, 9, id="", reference="", gross="15.00")
    one = takings_file(tmp_path / "a.csv", [coffee, coffee, at(16, 10, id="", gross="1.00")])
    two = takings_file(tmp_path / "b.csv", [coffee, coffee, coffee, at(16, 11, id="", gross="2.00")])
    three = takings_file(tmp_path / "c.csv", [coffee, at(16, 12, id="", gross="3.00")])
    found = in_any_order([one, two, three])
    assert Counter(row[6] for row in found) == {1500: 3, 100: 1, 200: 1, 300: 1}


def test_fields_do_not_run_into_each_other(tmp_path: Path) -> None:
    one = takings_file(tmp_path / "a.csv", [at(16, 9, id="", terminal="T1", card="2"), at(16, 10)])
    two = takings_file(tmp_path / "b.csv", [at(16, 9, id="", terminal="T", card="12"), at(16, 10)])
    assert len(in_any_order([one, two])) == 3


def test_takings_of_another_layout_are_compared_too(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 16, 9, tzinfo=UTC).replace(tzinfo=None)
    sale = Taking(time=moment, gross=1234, fee=5, currency="CNY", id="A1", merchant="M1", channel="card")
    other = Taking(time=moment, gross=1, merchant="M1", channel="card")
    files = [
        ReadFile(Path(f"{name}.csv"), Kind.TAKINGS, statements=(Statement(takings=takings),), digest=name)
        for name, takings in (
            ("a", (sale,)),
            ("b", (sale, other)),
        )
    ]
    assert len(in_any_order(files)) == 2
    neutral = takings_file(tmp_path / "n.csv", [at(16, 8, id="A0"), at(16, 9)])
    assert len(in_any_order([*files, neutral])) == 3


def test_what_a_file_says_in_all_is_not_what_it_adds(tmp_path: Path) -> None:
    one = takings_file(tmp_path / "a.csv", [at(16, 9, id="1"), at(16, 10, id="2")])
    two = takings_file(tmp_path / "b.csv", [at(16, 9, id="1"), at(16, 20, id="3")])
    with TakingsDesk([one, two], timezone="Asia/Shanghai") as desk:
        assert [desk.statements(file)[0].lines for file in (0, 1)] == [2, 2]
        assert desk.rows("SELECT count(*) FROM takings") == [(3,)]


ROWS = st.lists(
    st.builds(
        lambda hour, number, gross, merchant: at(16, hour, id=number, gross=f"{gross}.00", merchant=merchant),
        st.integers(0, 23),
        st.sampled_from(["", "", "1", "2", "3", "4"]),
        st.integers(1, 3),
        st.sampled_from(["M1", "M2"]),
    ),
    min_size=2,
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(rows=ROWS, data=st.data(), keep=st.booleans())
def test_overlapping_parts_of_a_file_make_the_file(
    tmp_path: Path, rows: list[Row], data: st.DataObject, keep: bool
) -> None:
    rows = sorted(rows, key=lambda row: row["time"])
    ends = data.draw(st.integers(1, len(rows)))
    starts = data.draw(st.integers(0, ends))
    # A bill is cut between two times, never between two rows of the same second.
    first = [row for row in rows if row["time"] <= rows[ends - 1]["time"]]
    second = [row for row in rows if starts == len(rows) or row["time"] >= rows[starts]["time"]]
    whole = takings_file(tmp_path / "whole.csv", rows)
    parts = [
        takings_file(tmp_path / "one.csv", data.draw(st.permutations(first))),
        takings_file(tmp_path / "two.csv", data.draw(st.permutations(second))),
    ]
    expected = taken([whole])
    assert taken(parts, keep) == expected
    assert taken([*reversed(parts), whole]) == expected

"""What Today asks for: the month's sheet on paper, back, whole; and every fault until it is put right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posdesk.checklists.model import Answer, Kind, State
from posdesk.checklists.rules import trend as trends
from posdesk.checklists.rules.results import Counts
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.text import LANGUAGES, Text
from tests.checklists import year
from tests.checklists.shops import Days, Desk, answers, desk_of, fill_whole, jpeg, order, page_picture


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, Days()) as made:
        yield made


def asked(desk: Desk, year_: int, month: int, day: int) -> list[tuple[str, str, Urgency]]:
    desk.days.go(year_, month, day)
    due = desk.checklists().due(date(year_, month, day))
    return [(one.what.key.rpartition(".")[2], str(one.link), one.severity) for one in due]


def words(due: list[Due]) -> None:
    for language in LANGUAGES:
        text = Text(language)
        for one in due:
            assert text.say(one.what)
            assert one.why is not None
            assert text.say(one.why)


def test_the_sheet_of_the_month_is_asked_for_from_the_twentieth_on(desk: Desk) -> None:
    assert asked(desk, 2026, 11, 19) == []
    link = "checklists/month?month=2026-11&shop=1"
    assert asked(desk, 2026, 11, 20) == [("print", link, Urgency.LOOK)]
    words(desk.checklists().due(date(2026, 11, 20)))
    lists = desk.checklists()
    lists.print(order(Kind.OPENING))
    assert asked(desk, 2026, 11, 21) == [("print", link, Urgency.LOOK)]
    lists.print(order())
    assert asked(desk, 2026, 11, 30) == []


def test_whoever_has_just_begun_is_not_reminded_of_months_before(desk: Desk) -> None:
    assert asked(desk, 2026, 12, 3) == []
    desk.days.go(2026, 11, 25)
    desk.checklists().print(order())
    assert [code for code, _, _ in asked(desk, 2026, 12, 3)] == ["back"]


def test_a_sheet_that_does_not_come_back_presses_after_five_days(desk: Desk) -> None:
    sheet = desk.checklists().print(order())
    link = f"checklists/sheet?id={sheet.number}"
    assert asked(desk, 2026, 12, 5) == [("back", link, Urgency.LOOK)]
    assert asked(desk, 2026, 12, 6) == [("back", link, Urgency.ACT)]


def test_an_incomplete_sheet_says_how_many_lines_are_open(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "H", answers(entry, "H", rehearsed=Answer.UNCHECKED, improvement=Answer.UNCHECKED))
    (due,) = lists.due(date(2026, 11, 28))
    assert due.what.key == "checklists.due.incomplete"
    assert dict(due.what.args)["n"] == 2
    words([due])


def test_a_whole_sheet_is_only_asked_for_its_scan(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    fill_whole(lists, sheet.number)
    lists.finish(sheet.id, 1, date(2026, 11, 25), signed=True)
    assert asked(desk, 2026, 11, 28) == []
    assert [(code, how) for code, _, how in asked(desk, 2026, 12, 2)] == [("scan", Urgency.INFO)]
    lists.file_scan("a.jpg", jpeg(page_picture(lists.pages(sheet), 0, 120)))
    assert asked(desk, 2026, 12, 2) == []


def test_open_faults_stand_there_one_by_one_the_grave_ones_pressing(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "B", answers(entry, "B", router=Answer.FAULT))
    lists.fill(sheet.id, "device:1", answers(entry, "device:1", seal=Answer.FAULT))
    lists.finish(sheet.id, 1, date(2026, 11, 25), signed=True)
    due = lists.due(date(2026, 11, 26))
    assert [(Text("zh_CN").say(one.what), one.severity) for one in due] == [
        ("待解决：收银台 1：封签完好，编号相符", Urgency.ACT), ("待解决：路由器不再用出厂密码", Urgency.LOOK),
    ]  # fmt: skip
    # The sheet was printed in Chinese; whoever reads English is told in English.
    assert [Text("en").say(one.what) for one in due] == [
        f"Put right: 收银台 1: {Text('en').word('devices.item.seal')}",
        "Put right: The router has no password from the factory",
    ]
    assert str(due[0].link) == f"checklists/sheet?id={sheet.number}&line=device%3A1%2Fseal"
    words(due)
    for fault in lists.entry(sheet.number).faults:
        lists.close_fault(fault, "done")
    assert lists.due(date(2026, 11, 26)) == []


def test_a_shop_without_devices_is_asked_for_nothing(tmp_path: Path) -> None:
    with desk_of(tmp_path, stocked=False) as desk:
        assert desk.checklists().due(date(2026, 11, 25)) == []


def test_a_year_shows_what_came_back_and_what_is_always_passed_over(desk: Desk) -> None:
    year.keep(desk)
    lists = desk.checklists()
    trend = lists.trend(1)
    assert [bar.month for bar in trend.bars] == [f"2025-{12}", *(f"2026-{n:02}" for n in range(1, 12))]
    states = {bar.month: bar.state for bar in trend.bars if bar.state is not None}
    assert states == {
        "2026-04": State.INCOMPLETE, "2026-06": State.INCOMPLETE, "2026-07": State.INCOMPLETE, "2026-08": State.DONE,
        "2026-09": State.FAULTY, "2026-10": State.DONE, "2026-11": State.PRINTED,
    }  # fmt: skip
    # November still runs: it breaks no row.
    assert (trend.streak, trend.best) == (3, 3)
    assert [(one.id, one.times, one.of) for one in trend.skipped] == [("F/threats", 3, 6), ("H/improvement", 3, 6)]
    # Sheets of the year were printed in Chinese; what is passed over is told in the reader's language.
    assert [Text("en").show(one.words) for one in trend.skipped] == [
        "What is new among scams was read and passed on", "One thing was chosen that will be better next month",
    ]  # fmt: skip
    assert lists.trend(99).streak == 0


def test_an_empty_year_is_no_row() -> None:
    trend = trends.trend({}, "2026-11")
    assert (len(trend.bars), trend.streak, trend.best, trend.skipped) == (12, 0, 0, ())
    assert {bar.counts for bar in trend.bars} == {None}
    assert Counts() == Counts(0, 0, 0, 0, 0)


def test_a_whole_year_in_a_row_is_counted_to_its_beginning(desk: Desk) -> None:
    lists = desk.checklists()
    entry = lists.entry(lists.print(order()).number)
    whole = trends.Filled("", 1, State.DONE, Counts(1, 1, 0, 0, 1), entry.printout, ())
    months = {f"2026-{n:02}": whole for n in range(1, 12)} | {"2025-12": whole}
    trend = trends.trend(months, "2026-11")
    assert (trend.streak, trend.best) == (12, 12)


def test_of_many_faults_the_first_five_are_told(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "D", answers(entry, "D", Answer.FAULT))
    lists.finish(sheet.id, 1, date(2026, 11, 25), signed=True)
    assert len(lists.entry(sheet.number).faults) == 7
    assert [one.what.key for one in lists.due(date(2026, 11, 26))] == ["checklists.due.fault"] * 5


def test_a_sheet_can_be_printed_before_anything_is_known(tmp_path: Path) -> None:
    with desk_of(tmp_path, stocked=False) as desk:
        lists = desk.checklists()
        for kind in Kind:
            assert lists.print(order(kind, shop=None)).number.startswith("PD-202611-0-")
        (entry, *_) = reversed(lists.shelf().entries)
        told = {row.id: row.told for block in entry.printout.blocks for row in block.rows}
        assert told["training"] == ()
        assert told["count"] == ("清单上有 0 台",)

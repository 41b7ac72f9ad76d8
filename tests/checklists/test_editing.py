"""A shop's own items: no version loses what another had, no order loses an item, nothing grows without end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.checklists.model import Ask, Edition, Item, Kind, Section, Template
from posdesk.checklists.rules import editing, templates
from posdesk.checklists.rules.editing import ItemsWrong
from tests.checklists.shops import desk_of, order, words_of

BASE = templates.template(Kind.MONTHLY)
IDS = [item.id for section in BASE.sections for item in section.items]


def ids(sections: tuple[Section, ...]) -> list[str]:
    return [item.id for section in sections for item in section.items]


def with_own(sections: tuple[Section, ...], *texts: str, section: str = "B") -> tuple[Section, ...]:
    made = list(sections)
    for text in texts:
        own = Item(editing.fresh_id(made), "C", 7, Ask.TEXT, own=text)
        made = [replace(one, items=(*one.items, own)) if one.id == section else one for one in made]
    return tuple(made)


@given(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from([-1, 1])), max_size=80))
def test_moving_loses_nothing_and_comes_back(moves: list[tuple[str, int]]) -> None:
    sections = BASE.sections
    for item, by in moves:
        moved = editing.move(sections, item, by)
        assert sorted(ids(moved)) == sorted(IDS)
        if moved != sections:
            assert editing.move(moved, item, -by) == sections
        sections = moved


@given(
    st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from([-1, 1])), max_size=20),
    st.sets(st.sampled_from(IDS)),
    st.lists(st.text(min_size=1, max_size=editing.LONGEST).filter(lambda text: bool(text.strip())), max_size=6),
    st.integers(1, 99),
)
def test_a_version_is_read_as_it_was_kept(
    moves: list[tuple[str, int]], hidden: set[str], own: list[str], n: int
) -> None:
    sections = with_own(BASE.sections, *own)
    for item, by in moves:
        sections = editing.move(sections, item, by)
    sections = tuple(
        replace(one, items=tuple(replace(item, hidden=item.id in hidden) for item in one.items)) for one in sections
    )
    read = editing.effective(Kind.MONTHLY, Edition(1, Kind.MONTHLY, n, None, editing.told(sections)))
    assert [(one.id, one.items) for one in read.sections] == [(one.id, one.items) for one in sections]
    assert read.version == f"1.{n}"
    assert not hidden & set(ids(editing.asked(read).sections))


def test_what_a_later_program_asks_stands_at_the_end_of_its_section() -> None:
    told = tuple(line for line in editing.told(BASE.sections) if line[1] != "wifi")
    read = editing.effective(Kind.MONTHLY, Edition(1, Kind.MONTHLY, 1, None, told))
    assert [item.id for item in read.sections[1].items][-1] == "wifi"
    gone = (*editing.told(BASE.sections), ("B", "of_an_older_program", False, "", "O", 30, "box"))
    assert ids(editing.effective(Kind.MONTHLY, Edition(1, Kind.MONTHLY, 1, None, gone)).sections) == IDS


def test_a_name_is_never_another_items_again(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        lists = desk.checklists()
        first = lists.ask(Kind.MONTHLY, with_own(BASE.sections, "Look behind the counter"))
        assert lists.fresh_item(Kind.MONTHLY, first.sections) == "own2"
        lists.ask(Kind.MONTHLY, BASE.sections)
        assert lists.fresh_item(Kind.MONTHLY, BASE.sections) == "own2"


def test_each_change_is_a_version_and_old_sheets_stay_as_they_were(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        lists = desk.checklists()
        old = lists.print(order())
        before = lists.pages(old)
        assert lists.template(Kind.MONTHLY).version == "1"
        changed = lists.ask(Kind.MONTHLY, with_own(BASE.sections, "柜台后面也看过"))
        assert changed.version == "1.1"
        assert lists.ask(Kind.MONTHLY, changed.sections).version == "1.1"
        hidden = tuple(
            replace(one, items=tuple(replace(item, hidden=item.id == "router") for item in one.items))
            for one in changed.sections
        )
        assert lists.ask(Kind.MONTHLY, hidden).version == "1.2"
        new = lists.print(order())
        assert new.number != old.number
        assert (old.version, new.version) == ("1", "1.2")
        assert "柜台后面也看过" in words_of(lists.pages(new))
        assert "路由器不再用出厂密码" not in words_of(lists.pages(new))
        assert lists.pages(old) == before
        entry = lists.entry(old.number)
        assert "路由器不再用出厂密码" in [row.words[0] for block in entry.printout.blocks for row in block.rows]


def test_a_version_that_was_taken_back_gives_its_number_to_nobody_else(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        lists = desk.checklists()
        lists.ask(Kind.MONTHLY, with_own(BASE.sections, "One"))
        printed = lists.print(order())
        before = lists.latest()
        again = lists.ask(Kind.MONTHLY, BASE.sections)
        lists.undo(range(before + 1, lists.latest() + 1))
        assert lists.template(Kind.MONTHLY).version == "1.1"
        assert again.version == "1.2"
        assert printed.version == "1.1"
        entries = [one.id for one in lists.editions(Kind.MONTHLY)]
        assert len(entries) == 1


def test_five_hundred_items_are_asked_and_no_more(tmp_path: Path) -> None:
    room = editing.MOST - len(IDS)
    with desk_of(tmp_path) as desk:
        lists = desk.checklists()
        texts = [f"Item number {n} of a very thorough owner" for n in range(room)]
        full = lists.ask(Kind.MONTHLY, with_own(BASE.sections, *texts, section="H"))
        assert len(ids(full.sections)) == editing.MOST
        sheet = lists.print(order(languages=("en",)))
        told = words_of(lists.pages(sheet)).replace("\n", "").replace("\r", "")
        assert texts[0].replace(" ", "") in told.replace(" ", "")
        assert texts[-1].replace(" ", "") in told.replace(" ", "")
        with pytest.raises(ItemsWrong) as refused:
            lists.ask(Kind.MONTHLY, with_own(full.sections, "One more"))
        assert refused.value.data["codes"] == ("many",)
        assert lists.template(Kind.MONTHLY).version == "1.1"


@pytest.mark.parametrize(("item", "code"), [
    (Item("own1", "C", 30, own=" "), "words"), (Item("own1", "C", 30, own="x" * 161), "words"),
    (Item("own1", "X", 30, own="x"), "who"), (Item("own1", "C", 0, own="x"), "every"),
    (Item("own1", "C", 367, own="x"), "every"), (Item("own1", "C", 30, Ask.SERIAL, own="x"), "ask"),
    (Item("../x", "C", 30, own="x"), "ask"), (Item("wifi", "C", 30, own="x"), "twin"),
])  # fmt: skip
def test_what_cannot_be_asked_is_refused(item: Item, code: str) -> None:
    sections = (replace(BASE.sections[0], items=(item,)), *BASE.sections[1:])
    assert code in editing.wrong(sections)


def test_hidden_sections_are_not_printed() -> None:
    hidden = replace(BASE.sections[6], items=tuple(replace(one, hidden=True) for one in BASE.sections[6].items))
    asked = editing.asked(Template(Kind.MONTHLY, (*BASE.sections[:6], hidden, BASE.sections[7])))
    assert [section.id for section in asked.sections] == ["A", "B", "C", "D", "E", "F", "H"]


def test_what_an_edition_names_twice_or_in_no_section_is_passed_over() -> None:
    told = editing.told(BASE.sections)
    odd = (*told, told[0], ("Z", "wifi", False, "", "O", 30, "box"))
    assert ids(editing.effective(Kind.MONTHLY, Edition(1, Kind.MONTHLY, 1, None, odd)).sections) == IDS
    assert editing.move(BASE.sections, "nothing", 1) == BASE.sections

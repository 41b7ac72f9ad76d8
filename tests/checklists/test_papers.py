"""What stands on each sheet, in each language, on both papers; what never stands there; what is never markup."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from posdesk.checklists.model import Ask, Item, Kind, Paper
from posdesk.checklists.papers import others, page
from posdesk.checklists.papers.compose import Choices, Inventory, Wanted, tail
from posdesk.checklists.rules import editing, facts
from posdesk.devices.model import Device, Risk, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.devices.service import checks_of
from posdesk.kit.text import LANGUAGES
from posdesk.shop.model import Person, Shop
from posdesk.shop.service import Book
from tests.checklists.shops import CARD, MONTH, Desk, desk_of, order, words_of

GOLDEN = Path(__file__).parent / "golden"
MARK = "A" * 16
NASTY = '#panic("no") $x$ *b* _i_ `r` <label> @ref \\ \u202e/*c*/ #{1+1} [x](y) #include "a"'


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_of(tmp_path_factory.mktemp("shop")) as made:
        yield made


def told(text: str) -> str:
    """The words of a PDF, each line as it was set, without what depends on the run."""
    lines = [" ".join(line.split()) for line in text.replace("\r", "").split("\n")]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_each_sheet_says_what_it_always_said(desk: Desk, kind: Kind, language: str) -> None:
    made = desk.checklists().preview(order(kind, languages=(language,), reasons=kind is Kind.MONTHLY))
    assert made.warnings == ()
    path = GOLDEN / f"{kind}.{language}.txt"
    text = told(words_of(made.pdf))
    if os.environ.get("POSDESK_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("languages", [("zh_CN", "en"), ("en", "zh_TW"), ("zh_TW", "zh_CN")])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_two_languages_stand_on_one_sheet(desk: Desk, languages: tuple[str, str], large: bool, paper: Paper) -> None:
    made = desk.checklists().preview(order(languages=languages, large=large, paper=paper))
    assert made.warnings == ()
    text = re.sub(r"\s", "", words_of(made.pdf))
    routers = {
        "zh_CN": "路由器不再用出厂密码", "zh_TW": "分享器已不用出廠密碼",
        "en": "The router has no password from the factory",
    }  # fmt: skip
    for language in languages:
        assert re.sub(r"\s", "", routers[language]) in text


def test_the_same_sheet_is_the_same_bytes(desk: Desk) -> None:
    lists = desk.checklists()
    assert lists.preview(order()) == lists.preview(order())


def test_no_sheet_shows_a_whole_serial_number_or_a_card(desk: Desk) -> None:
    lists = desk.checklists()
    for kind in Kind:
        text = re.sub(r"\s", "", words_of(lists.preview(order(kind)).pdf))
        assert "LD20A80012345678" not in text
        assert "898310054110001" not in text
        assert CARD not in text
    assert "345678" in words_of(lists.preview(order()).pdf)


@pytest.mark.parametrize(("serial", "end"), [
    ("LD20A80012345678", "345678"), ("12345678", "345678"), ("1234567", "34567"), ("123", "3"), ("12", ""), ("", ""),
    ("AB 12 CD 34", "12CD34"),
])  # fmt: skip
def test_the_end_of_a_serial_number_is_never_all_of_it(serial: str, end: str) -> None:
    assert tail(Device(serial=serial)) == end


def wanted(kind: Kind, text: str, language: str = "en") -> Wanted:
    shop = Shop(1, text, hours=((),) * 6 + ((("09:00", "18:00"),),), closed=("2026-11-03/2026-11-05", "2026-11-20"))
    book = Book(shops=(shop,), people=(Person(1, 1, text),))
    device = Device(1, text, status=Status.IN_SERVICE, serial="SN12345678", tid="T", place=text, firmware=text, shop=1)
    known = facts.Known(MONTH, date(2026, 11, 25), shop, book, (device,))
    template = editing.asked(editing.effective(kind, None))
    sections = tuple(
        replace(one, items=(*one.items, *([replace(one.items[0], id="own1", own=text)] if one.items else ())))
        for one in template.sections[:1]
    )
    template = replace(template, sections=(*sections, *template.sections[1:]))
    seals = Inventory(seals={1: (text,)})
    return Wanted("PD-202611-1-001", kind, known, template, Choices(languages=(language,)), seals)


@pytest.mark.parametrize("kind", Kind)
def test_nothing_that_somebody_typed_is_read_as_markup(kind: Kind) -> None:
    made = page.render(others.compose(wanted(kind, NASTY)), MARK, {})
    assert made.warnings == ()
    shown = re.sub(r"\s|\u200b", "", words_of(made.pdf))
    if kind in (Kind.MONTHLY, Kind.OPENING, Kind.CLOSING):
        assert re.sub(r"\s|\u202e", "", NASTY) in shown


def test_a_name_without_blanks_breaks_and_stays_on_the_paper() -> None:
    made = page.render(others.compose(wanted(Kind.MONTHLY, "W" * 160)), MARK, {})
    assert made.warnings == ()
    assert words_of(made.pdf).count("W") >= 160


def test_days_on_which_a_shop_is_closed_are_grey() -> None:
    grid = others.compose(wanted(Kind.CLOSING, "Corner shop")).grid
    assert grid is not None
    sundays = {1, 8, 15, 22, 29}
    assert set(grid.off) == set(range(1, 31)) - sundays | {3, 4, 5, 20}


def test_a_picture_that_is_none_is_left_out() -> None:
    printout = others.compose(replace(wanted(Kind.MONTHLY, "x"), inventory=Inventory(photos={1: 7})))
    assert page.render(printout, MARK, {7: b"no picture"}).warnings == ()


def test_a_sheet_is_read_as_it_was_kept() -> None:
    printout = others.compose(wanted(Kind.MONTHLY, NASTY))
    assert page.decoded(page.encoded(printout)) == printout
    assert page.encoded(page.decoded(page.encoded(printout))) == page.encoded(printout)


def test_the_reason_of_each_interval_is_printed_when_asked(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        devices = desk.devices()
        devices.weigh(Risk(0, 1, date(2026, 11, 1), 1, ("public", "night"), 14))
        devices.weigh(Risk(0, 2, date(2026, 11, 1), 1, (), 30))
        devices.weigh(Risk(0, 3, date(2026, 11, 1), 1, (), 7, "It stands at the door"))
        lists = desk.checklists()
        base = lists.template(Kind.MONTHLY).sections
        own = tuple(
            Item(f"own{n}", "C", 7, ask, own=f"Own {ask}") for n, ask in enumerate((Ask.BOX, Ask.NUMBER, Ask.TEXT), 1)
        )
        lists.ask(Kind.MONTHLY, (*base[:7], replace(base[7], items=(*base[7].items, *own))))
        entry = lists.entry(lists.print(order(languages=("en",), reasons=True)).number)
        plain = lists.entry(lists.print(order(languages=("en",))).number)
        opening = lists.entry(lists.print(order(Kind.OPENING, languages=("en",), reasons=True)).number)
    reasons = {one.words[0]: (one.days[0], one.why[0]) for one in entry.printout.reasons}
    assert reasons["收银台 1"][0] == "14 days"
    assert "customers can reach it, it is in use at night" in reasons["收银台 1"][1]
    assert "nothing speaks for more often" in reasons["前台收款码"][1]
    assert reasons["收款音箱"] == ("7 days", "It stands at the door")
    assert reasons["Own number"] == ("7 days", "Asked by this shop itself.")
    blanks = {row.id: row.blank for row in entry.printout.blocks[-1].rows if row.id.startswith("own")}
    assert blanks == {"own1": (), "own2": ("Number",), "own3": ("Written",)}
    assert plain.printout.reasons == ()
    assert [one.days for one in opening.printout.reasons] == [("1 day",)]


def test_an_acceptance_is_of_a_device_or_of_none(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        lists = desk.checklists()
        empty = lists.entry(lists.print(order(Kind.ACCEPTANCE)).number)
        own = lists.entry(lists.print(replace(order(Kind.ACCEPTANCE), device=2)).number)
    rows = [row for block in empty.printout.blocks for row in block.rows]
    assert sorted(int(row.label) for row in rows) == list(range(1, 24))
    assert sum(row.starred for row in rows) == 11
    assert len([row for block in own.printout.blocks for row in block.rows]) == 12
    assert own.printout.period == ("前台收款码",)


def test_the_room_for_notes_of_large_print_is_never_on_a_page_alone() -> None:
    base = wanted(Kind.MONTHLY, "shop")
    section = next(one for one in base.template.sections if one.id == "B")
    for more in range(16):
        # However many lines come before it, so that it falls on every place of a page.
        own = tuple(replace(section.items[0], id=f"own{n}", own="Something of our own") for n in range(1, more + 1))
        sections = tuple(
            replace(one, items=(*one.items, *own)) if one.id == "B" else one for one in base.template.sections
        )
        choices = Choices(Paper.LETTER, large=True, languages=("en",))
        made = page.render(
            others.compose(replace(base, template=replace(base.template, sections=sections), choices=choices)), MARK, {}
        )
        document = pypdfium2.PdfDocument(made.pdf)
        try:
            pages = [told(one.get_textpage().get_text_range()).splitlines() for one in document]
        finally:
            document.close()
        above = [lines[n - 1] for lines in pages for n, line in enumerate(lines) if line.startswith("Note")]
        assert len(above) >= 8
        assert [line for line in above if line == "checked" or line.startswith("PD-")] == [], more


def test_an_acceptance_asks_for_what_is_written_down_before_all_else(desk: Desk) -> None:
    text = words_of(desk.checklists().preview(order(Kind.ACCEPTANCE, languages=("zh_CN", "en"))).pdf)
    assert text.index("机身上的序列号") < text.index("Serial number on the body") < text.index("是我们订购的")
    assert text.count("★") == 2 + sum(item.starred for item in checks_of(DeviceKind.POS))

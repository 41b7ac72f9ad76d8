"""What stands on each sheet, in each language, on both papers; what never stands there; what is never markup."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.checklists.model import Kind, Paper
from posdesk.checklists.papers import others, page
from posdesk.checklists.papers.compose import Choices, Inventory, Wanted, tail
from posdesk.checklists.rules import editing, facts
from posdesk.devices.model import Device, Status
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
        "zh_CN": "路由器不再用出厂密码", "zh_TW": "路由器已不用出廠密碼",
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

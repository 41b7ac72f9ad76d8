"""The places that are kept with a sheet are where its marks and boxes are on paper: looked at by the pixel."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from posdesk.checklists.model import Ask, Kind, Paper
from posdesk.checklists.papers import page
from posdesk.checklists.papers.page import Printed
from posdesk.checklists.rules import results
from tests.checklists.shops import Desk, desk_of, order, page_picture

DOTS = 300
MM = DOTS / 25.4
DARK, LIGHT = 90, 200


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_of(tmp_path_factory.mktemp("shop"), more=37) as made:
        yield made


def darkness(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> float:
    """The mean of a place given in millimetres: 0 is black, 255 is white."""
    box = (round(left * MM), round(top * MM), max(round(right * MM), round(left * MM) + 1),
           max(round(bottom * MM), round(top * MM) + 1))  # fmt: skip
    crop = picture.crop(box)
    values = list(crop.tobytes())
    return sum(values) / len(values)


def edge(picture: Image.Image, x: float, y: float, side: float) -> list[float]:
    """The darkest line across each of the four edges of a box, near where it should be."""
    found = []
    for at in (0.0, side):
        across = [darkness(picture, x + 0.8, y + at + d, x + side - 0.8, y + at + d + 0.08) for d in steps()]
        down = [darkness(picture, x + at + d, y + 0.8, x + at + d + 0.08, y + side - 0.8) for d in steps()]
        found += [min(across), min(down)]
    return found


def steps() -> list[float]:
    return [n / 25 - 0.2 for n in range(10)]


def look(made: Printed) -> tuple[dict[str, Any], list[Image.Image]]:
    told = json.loads(made.layout)
    return told, [page_picture(made.pdf, number, DOTS) for number in range(made.pages)]


@pytest.mark.parametrize(("paper", "large", "languages"), [
    (Paper.A4, False, ("zh_CN",)), (Paper.A4, True, ("en",)), (Paper.LETTER, False, ("en", "zh_CN")),
    (Paper.LETTER, True, ("zh_TW", "en")),
])  # fmt: skip
def test_marks_and_boxes_are_where_the_layout_says(
    tmp_path_factory: pytest.TempPathFactory, paper: Paper, large: bool, languages: tuple[str, ...]
) -> None:
    with desk_of(tmp_path_factory.mktemp("small")) as small:
        made = small.checklists().preview(order(paper=paper, large=large, languages=languages))
    told, pictures = look(made)
    assert told["layout"] == page.LAYOUT
    width, height = told["size"]
    assert len(pictures) == told["pages"]
    for one in pictures:
        assert one.size == pytest.approx((width * MM, height * MM), abs=1.5)
    for picture in pictures:
        for n, (x, y) in enumerate(told["marks"]):
            side = told["mark"]
            # Nothing else is dark beside a mark, and the first of them has a white middle.
            assert darkness(picture, x + 0.3, y + 0.3, x + 0.9, y + side - 0.3) < DARK
            middle = darkness(picture, x + side / 2 - 0.4, y + side / 2 - 0.4, x + side / 2 + 0.4, y + side / 2 + 0.4)
            assert (middle > LIGHT) == (n == 0)
            assert darkness(picture, x - 1.2, y, x - 0.4, y + side) > LIGHT
    assert len(told["boxes"]) > 100
    for key, number, x, y in told["boxes"]:
        picture, side = pictures[number - 1], told["box"]
        assert darkness(picture, x + 0.7, y + 0.7, x + side - 0.7, y + side - 0.7) > 250, key
        assert max(edge(picture, x, y, side)) < DARK, key
    _, number, x, y = told["boxes"][0]
    assert max(edge(pictures[number - 1], x + 0.6, y + 0.6, told["box"])) > LIGHT, "a box beside its place is not seen"


def test_every_line_has_its_three_boxes_on_one_page(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order(languages=("zh_CN", "en")))
    printout = lists.entry(sheet.number).printout
    told = json.loads(sheet.layout)
    places = {key: (number, x, y) for key, number, x, y in told["boxes"]}
    rows = [(block.key, row.id) for block, row in results.lines(printout)]
    assert len(rows) > 500
    assert set(places) == {f"{block}/{row}/{box}" for block, row in rows for box in ("ok", "fault", "unchecked")}
    for block, row in rows:
        (page_1, x_1, y_1), (page_2, x_2, y_2), (page_3, x_3, y_3) = (
            places[f"{block}/{row}/{box}"] for box in ("ok", "fault", "unchecked")
        )
        assert page_1 == page_2 == page_3
        assert y_1 == pytest.approx(y_2, abs=0.02)
        assert y_1 == pytest.approx(y_3, abs=0.02)
        assert x_1 < x_2 < x_3
        assert 25 < y_1 < told["size"][1] - 16


def plain(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


@pytest.mark.parametrize("large", [False, True])
def test_no_line_is_split_by_the_end_of_a_page(desk: Desk, large: bool) -> None:
    lists = desk.checklists()
    sheet = lists.print(order(languages=("en", "zh_TW"), large=large, paper=Paper.LETTER))
    printout = lists.entry(sheet.number).printout
    document = pypdfium2.PdfDocument(lists.pages(sheet))
    texts = [plain(one.get_textpage().get_text_range()) for one in document]
    document.close()
    of_page = {key.rpartition("/")[0]: number for key, number, _, _ in json.loads(sheet.layout)["boxes"]}
    for block, row in results.lines(printout):
        text = texts[of_page[f"{block.key}/{row.id}"] - 1]
        for words in (*row.words, *row.told):
            assert plain(words) in text, (block.key, row.id)


def test_a_device_stands_on_one_page_where_it_can(desk: Desk) -> None:
    made = desk.checklists().preview(order())
    pages: dict[str, set[int]] = {}
    for key, number, _, _ in json.loads(made.layout)["boxes"]:
        pages.setdefault(key.split("/")[0], set()).add(number)
    devices = {key: numbers for key, numbers in pages.items() if key.startswith("device:")}
    assert len(devices) == 40
    assert all(len(numbers) == 1 for numbers in devices.values())


def test_where_something_is_written_is_known_too(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    told = json.loads(sheet.layout)
    kinds = {kind for kind, *_ in told["others"]}
    assert {"comb", "line", "note", "row", "sign"} <= kinds
    combs = {key for kind, key, *_ in told["others"] if kind == "comb"}
    asked = {
        f"{block.key}/written"
        for block, row in results.lines(lists.entry(sheet.number).printout)
        if row.ask in (Ask.SERIAL, Ask.CODE)
    }
    assert combs == asked
    grid = json.loads(lists.print(order(Kind.OPENING)).layout)
    days = [key for kind, key, *_ in grid["others"] if kind == "day"]
    assert "count/1" in days
    assert "count/30" in days
    assert "count/31" not in days

"""The list for PCI DSS, a device on one page, and tags: what they say, and what they never say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pypdfium2
import pytest

from posdesk.devices.model import (
    SIDES,
    Custody,
    Device,
    Inspection,
    Kind,
    Look,
    Move,
    Outcome,
    Photo,
    Seal,
    Status,
    Version,
)
from posdesk.devices.papers import listed, onepager, tags
from posdesk.devices.rules import tagging
from posdesk.devices.service import Detail
from posdesk.kit import sheet
from posdesk.kit.sheet import Facts, Heading, Mark, Paragraph, Pictures, Sheet, Table
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.model import Account, Counter, Merchant, Person, Provider, Shop
from posdesk.shop.service import Book
from tests.devices import opened

TODAY = date(2026, 11, 30)
BOOK = Book(
    shops=(Shop(1, "High Street", phone="021-5555 0100"), Shop(2, "Riverside"), Shop(3, "Empty")),
    counters=(Counter(1, 1, "Till 1"),),
    accounts=(Account(1, 1, "ICBC", "0001"),),
    merchants=(Merchant(1, 1, number="898310148160001"),),
    providers=(Provider(1, "UMS"),),
    people=(Person(1, name="Mei"),),
)
FULL = Device(1, "Till A920", Kind.SMART_POS, Status.IN_SERVICE, "PAX", "A920", "1170012345678", "0000A920123456",
              "40012345", 1, 1, 1, 1, 1, "left", True, "4G", "89860012345678901234", "cable", 1, "V3.1", "7.1.2", "2.3",
              "4-10264", date(2027, 4, 30), "P3100", "PIN", "bank", "F-1", date(2025, 3, 1), "1200", date(2027, 3, 1),
              "95516", 1, "black", "UV under the base", 420, "", date(2025, 3, 3), date(2030, 3, 1), 30, "by the door",
              "7K3MQ9WXYZ")  # fmt: skip


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pages(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def tables(one: Sheet) -> list[Table]:
    return [block for block in one.blocks if isinstance(block, Table)]


# the list


def test_a_complete_list_says_so_in_words() -> None:
    made = listed.compose([FULL], BOOK, TODAY, "en")
    assert made.answer == "Complete: the 1 device has make and model, place and serial number."
    two = listed.compose([FULL, replace(FULL, id=2, name="")], BOOK, TODAY, "en")
    assert two.answer.startswith("Complete: all 2 devices")
    (row,) = tables(made)[0].rows
    assert row[:6] == ("Till A920", "PAX A920", "Till 1 · left", "1170012345678", "40012345", "in service")
    assert row[6] == Mark("check", "complete", "good")


def test_an_incomplete_list_says_how_many_of_how_many_and_what_is_missing_by_shop() -> None:
    devices = [
        FULL,
        replace(FULL, id=2, shop=2, counter=None, place="", make=""),
        replace(FULL, id=3, shop=None, counter=None, place="", serial="", tusn="", tid="", name=""),
        Device(4, "", Kind.STATIC_CODE, Status.ADOPTED, shop=1),
        Device(5, "Old", status=Status.RETIRED),
    ]
    made = listed.compose(devices, BOOK, TODAY, "en")
    assert made.answer == "2 of 4 incomplete: the last column says what is missing."
    assert made.facts == ("as of 2026-11-30", "1 retired device is left out")
    heads = [(block.text, block.note) for block in made.blocks if isinstance(block, Heading)]
    assert heads == [
        ("High Street", "complete"), ("Riverside", "1 of 1 incomplete"), ("No shop named", "1 of 1 incomplete"),
    ]  # fmt: skip
    high, river, none = (table.rows for table in tables(made))
    assert high[1][:5] == ("Static code", "Static code", "High Street", "—", "—")
    assert river[0][2] == "Riverside"
    assert [row[0][6] for row in (river, none)] == [
        Mark("triangle-alert", "make and model", "danger"), Mark("triangle-alert", "place, serial number", "danger"),
    ]  # fmt: skip


def test_a_list_of_nothing_says_so() -> None:
    assert listed.compose([], BOOK, TODAY, "en").answer == "No device is in the inventory."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_printed_with_the_whole_serial_number(language: str) -> None:
    long = replace(FULL, id=2, serial="A" * 20 + "B" * 20)
    pdf = sheet.render(listed.compose([FULL, long], BOOK, TODAY, language))
    text = words(pdf)
    assert FULL.serial in text
    assert long.serial in re.sub(r"[\s\u200b\ufffe]", "", text)
    assert Text(language).word("devices.paper.list.title")[:2] in text
    assert pdf == sheet.render(listed.compose([FULL, long], BOOK, TODAY, language))


# one device


def detail(device: Device = FULL, **more: object) -> Detail:
    parts: dict[str, object] = dict.fromkeys(
        ("moves", "acceptances", "inspections", "seals", "photos", "versions", "custody", "accessories", "risks",
         "retirements"), (),
    )  # fmt: skip
    return Detail(device, **(parts | more))  # type: ignore[arg-type]


PHOTOS = tuple(Photo(n, 1, side, n, TODAY, 1, reference=True) for n, side in enumerate(SIDES, 1))
LOOKS = tuple(
    Inspection(n, 1, Look.MONTHLY, datetime.fromisoformat(f"2026-{n:02}-01T09:30"), 1,
               Outcome.PASSED if n > 1 else Outcome.FAILED, faults=("seal", "odd") if n == 5 else ())
    for n in range(1, 6)
)  # fmt: skip
EVERYTHING = detail(
    inspections=LOOKS, photos=PHOTOS, seals=tuple(Seal(n, 1, f"S{n}", "back", TODAY) for n in range(5)),
    versions=tuple(Version(n, 1, TODAY, "V3", f"7.{n}", "2", "bank") for n in range(5)),
    custody=(Custody(1, 1, "repair", "service", "T-1", True, TODAY), Custody(2, 1, "loan", "fair")),
    moves=(Move(1, 1, None, Status.ADOPTED, TODAY),),
)  # fmt: skip
CONTENTS = {n: opened.picture(n * 20) for n in range(1, 10)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_device_with_everything_is_one_page(language: str) -> None:
    made = onepager.compose(EVERYTHING, CONTENTS, BOOK, TODAY, language, date(2026, 12, 5))
    pdf = sheet.render(made)
    assert pages(pdf) == 1
    text = words(pdf)
    for told in ("1170012345678", "S4", "7.4", "T-1", "ICBC ****0001", "898310148160001", "2026-12-05", "UV under"):
        assert told in text, told
    assert sheet.typeset(made).warnings == ()


def test_the_page_answers_how_it_stands() -> None:
    assert onepager.compose(EVERYTHING, {}, BOOK, TODAY, "en").answer == (
        "In service; last inspected on 2026-05-01: passed."
    )
    never = onepager.compose(detail(replace(FULL, name="")), {}, BOOK, TODAY, "en")
    assert (never.answer, never.title) == ("In service; never inspected.", "Device: Smart POS")
    undated = detail(inspections=(Inspection(1, 1),))
    assert onepager.compose(undated, {}, BOOK, TODAY, "en").answer == never.answer


def test_the_next_inspection_is_told_of_what_is_in_use() -> None:
    assert onepager.next_inspection(EVERYTHING, TODAY) == date(2026, 5, 31)
    fresh = replace(FULL, installed=None)
    assert onepager.next_inspection(detail(fresh), TODAY) == date(2026, 12, 30)
    moved = (Move(1, 1, None, Status.ADOPTED, date(2026, 11, 1)), Move(2, 1))
    assert onepager.next_inspection(detail(fresh, moves=moved), TODAY) == date(2026, 12, 1)
    assert onepager.next_inspection(detail(replace(FULL, status=Status.REPAIR)), TODAY) is None


def test_reference_photos_are_there_in_order_and_broken_ones_are_left_out() -> None:
    photos = (
        Photo(1, 1, "odd side", 1, None, reference=True), Photo(2, 1, "front", 2, TODAY, reference=True),
        Photo(3, 1, "back", 3), Photo(4, 1, "left", 4, reference=True),
    )  # fmt: skip
    contents = {1: CONTENTS[1], 2: opened.picture(9, "PNG"), 3: CONTENTS[3], 4: b"%PDF-1.7"}
    made = onepager.compose(detail(photos=photos), contents, BOOK, TODAY, "en")
    (pictures,) = (block for block in made.blocks if isinstance(block, Pictures))
    assert [one.caption for one in pictures.items] == ["Front · 2026-11-30", "odd side"]
    assert all(one.media == "image/jpeg" and one.data[:2] == b"\xff\xd8" for one in pictures.items)
    none = onepager.compose(detail(photos=photos), {}, BOOK, TODAY, "en")
    assert Paragraph("No reference photo has been taken yet.", "quiet") in none.blocks


def test_cables_are_told_with_or_without_their_colours() -> None:
    made = onepager.compose(detail(replace(FULL, cable_colours="")), {}, BOOK, TODAY, "en")
    (facts,) = (block for block in made.blocks if isinstance(block, Facts))
    assert {one.label: one.value for one in facts.items}["Cables"] == "1"
    none = onepager.compose(detail(replace(FULL, cables=None)), {}, BOOK, TODAY, "en")
    assert all(one.label != "Cables" for block in none.blocks if isinstance(block, Facts) for one in block.items)


def test_what_is_not_known_is_not_told() -> None:
    bare = onepager.compose(detail(Device(2, "Bare", cables=2)), {}, Book(), TODAY, "en")
    (facts,) = (block for block in bare.blocks if isinstance(block, Facts))
    assert [(one.label, one.value) for one in facts.items] == [("Kind", "POS terminal"), ("Cables", "2")]
    assert tables(bare) == []
    gone = detail(seals=(Seal(1, 1, "S1", removed=TODAY),), inspections=(Inspection(1, 1),))
    assert "S1" not in words(sheet.render(onepager.compose(gone, {}, Book(), TODAY, "en")))


def test_what_does_not_fit_is_counted() -> None:
    heads = [b.text for b in onepager.compose(EVERYTHING, {}, BOOK, TODAY, "en").blocks if isinstance(b, Heading)]
    assert heads[2:] == ["Seals that must be there", "Versions (and 2 earlier)", "Inspections (and 2 earlier)",
                         "Out of the house"]  # fmt: skip


def test_a_sheet_is_not_a_tag() -> None:
    made = onepager.compose(EVERYTHING, CONTENTS, BOOK, TODAY, "en")
    assert not sheet.link(made).startswith(tagging.PREFIX)
    assert FULL.tag not in words(sheet.render(made))


# tags


def test_a_tag_says_its_lot_name_kind_and_whom_to_call_and_nothing_to_steal() -> None:
    (tag,) = tags.compose([FULL], BOOK, "en")
    assert (tag.name, tag.kind, tag.found, tag.phone) == (
        "Till A920", "Smart POS", "If found, please call", "021-5555 0100",
    )  # fmt: skip
    assert tag.qr == sheet.qr("PDD1|7K3MQ9WXYZ")
    text = words(tags.render([tag], tags.LAYOUTS["roll_58"], TODAY, "en"))
    assert "7K3MQ 9WXYZ" in text
    for secret in (FULL.serial, FULL.tid, FULL.tusn, "0001", "898310148160001", FULL.iccid):
        assert secret not in text.replace(tag.phone, "")


def test_a_tag_without_a_name_or_a_number_to_call() -> None:
    nameless, elsewhere, given = (
        tags.compose([one], BOOK, "en", phone)[0]
        for one, phone in ((replace(FULL, name=""), ""), (replace(FULL, shop=None), ""), (FULL, "95516"))
    )
    assert (nameless.name, nameless.kind) == ("Smart POS", "")
    assert (elsewhere.found, elsewhere.phone) == ("", "")
    assert given.phone == "95516"


@pytest.mark.parametrize("layout", tags.LAYOUTS.values(), ids=str)
def test_labels_lie_inside_their_sheet_and_beside_each_other(layout: tags.Layout) -> None:
    right = layout.left + (layout.across - 1) * layout.step_x + layout.label_width
    bottom = layout.top + (layout.down - 1) * layout.step_y + layout.label_height
    assert right <= layout.width + 0.01
    assert bottom <= layout.height + 0.01
    assert layout.step_x >= layout.label_width
    assert layout.step_y >= layout.label_height


def spots(pdf: bytes) -> list[tuple[int, int, int]]:
    """Page and place in millimetres, from the top left, of everything that reads like a tag."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        search = text.search("7K3MQ")
        while hit := search.get_next():
            left, _, _, top = text.get_charbox(hit[0])
            found.append((number, round(left / 72 * 25.4), round((page.get_height() - top) / 72 * 25.4)))
    return sorted(found)


@pytest.mark.parametrize("code", [code for code in tags.LAYOUTS if code != "roll_58"])
def test_labels_begin_where_the_sheet_was_left(code: str) -> None:
    layout = tags.LAYOUTS[code]
    made = tags.compose([FULL], BOOK, "en") * 4
    first = layout.labels - 1
    at = spots(tags.render(made, layout, TODAY, "en", first))
    assert [page for page, _, _ in at] == [0, 0, 1, 1]
    whole = spots(tags.render(made[:1] * layout.labels, layout, TODAY, "en"))
    assert len(whole) == layout.labels
    assert at[:2] == sorted(whole, key=lambda one: (one[2], one[1]))[-2:]


def test_a_roll_has_a_tag_on_each_page_and_no_tags_are_an_empty_sheet() -> None:
    made = tags.compose([FULL], BOOK, "en")
    pdf = tags.render(made * 3, tags.LAYOUTS["roll_58"], TODAY, "en")
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    assert (pages(pdf), round(width / 72 * 25.4), round(height / 72 * 25.4)) == (3, 58, 40)
    assert pages(tags.render([], tags.LAYOUTS["a4_3x8"], TODAY, "en")) == 1


@pytest.mark.parametrize("first", [0, 25])
def test_a_label_that_no_sheet_has_is_refused(first: int) -> None:
    with pytest.raises(tags.LabelPlace) as told:
        tags.render([], tags.LAYOUTS["a4_3x8"], TODAY, "en", first)
    assert told.value.data == {"given": first, "most": 24}


def test_a_name_of_any_length_harms_no_label() -> None:
    long = replace(FULL, name="#panic() " * 40 + "\u202e")
    pdf = tags.render(tags.compose([long] * 3, BOOK, "zh_CN"), tags.LAYOUTS["letter_3x10"], TODAY, "zh_CN")
    assert pages(pdf) == 1
    assert "#panic()" in words(pdf)

"""Signed pages find their sheet by their code; whatever else somebody files is told in one sentence and not kept."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter

from posdesk.checklists import scans
from posdesk.checklists.errors import (
    ScanPages,
    SheetDevice,
    SheetForged,
    SheetMixed,
    SheetNotRead,
    SheetOther,
    SheetTwice,
    SheetUnknown,
)
from posdesk.checklists.model import Kind
from posdesk.checklists.rules import numbering
from posdesk.kit.errors import PosdeskError
from posdesk.kit.text import LANGUAGES, Text
from posdesk.vault import service as vaults
from posdesk.vault.attachments import MOST_BYTES
from posdesk.vault.errors import AttachmentRefused
from tests.checklists.shops import Desk, desk_of, jpeg, order, page_picture


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made:
        yield made


def kept(desk: Desk) -> int:
    with desk.vault.reading() as db:
        return int(db.execute("SELECT count(*) FROM attachments WHERE subject = 'checklist_sheets'").fetchone()[0])


def photographed(picture: Image.Image, seed: int) -> bytes:
    """A page as a telephone sees it: askew, in bad light, a little out of focus, on a table."""
    chance = random.Random(seed)
    askew = picture.convert("RGB").rotate(chance.uniform(-6, 6), expand=True, fillcolor="#8a7a68")
    table = Image.new("RGB", (askew.width + 240, askew.height + 240), "#8a7a68")
    table.paste(askew, (chance.randrange(200), chance.randrange(200)))
    shade = Image.new("L", (2, 2))
    shade.putdata([200, 255, 150, 215])
    light = shade.resize(table.size, Image.Resampling.BICUBIC)
    dim = Image.composite(table, Image.new("RGB", table.size, "#302820"), light)
    return jpeg(dim.filter(ImageFilter.GaussianBlur(0.8)), 60)


def codes(*payloads: str, micro: str = "") -> bytes:
    """A picture with codes on it, which anybody can draw."""
    drawn = Image.new("L", (500 * max(1, len(payloads)), 700), 255)
    for n, payload in enumerate(payloads):
        out = io.BytesIO()
        segno.make(payload, error="m", micro=False).save(out, kind="png", scale=8, border=4)
        drawn.paste(Image.open(io.BytesIO(out.getvalue())).convert("L"), (20 + 500 * n, 20))
    if micro:
        out = io.BytesIO()
        segno.make_micro(micro).save(out, kind="png", scale=8, border=4)
        drawn.paste(Image.open(io.BytesIO(out.getvalue())).convert("L"), (20, 450))
    return jpeg(drawn)


@pytest.mark.parametrize("seed", range(6))
def test_a_photographed_page_finds_its_sheet_and_says_which_page_it_is(desk: Desk, seed: int) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    pdf = lists.pages(sheet)
    number = seed % sheet.pages
    filed = lists.file_scan("IMG_1.jpg", photographed(page_picture(pdf, number, 170), seed))
    assert filed.sheet.number == sheet.number
    assert filed.scan.pages in ((number + 1,), ())
    assert [one.pages for one in lists.entry(sheet.number).scans] == [filed.scan.pages]


def test_pages_come_one_by_one_and_what_is_missing_is_told(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    pdf = lists.pages(sheet)
    assert sheet.pages == 3
    missing = [
        lists.file_scan(f"{n}.png", jpeg(page_picture(pdf, n, 150))).missing for n in (2, 0, 1)
    ]  # fmt: skip
    assert missing == [(1, 2), (2,), ()]
    assert len(lists.scans_of(sheet.id)) == 3


def test_a_scanned_pdf_is_all_its_pages(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    pdf = lists.pages(sheet)
    pages = [page_picture(pdf, n, 130).rotate(180 if n == 1 else 0) for n in range(sheet.pages)]
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=130)
    filed = lists.file_scan("scan.pdf", out.getvalue())
    assert filed.scan.pages == (1, 2, 3)
    assert filed.missing == ()
    ((_, paper),) = lists.scans_of(sheet.id)
    assert paper.media == "application/pdf"
    assert lists.content(paper.id) == out.getvalue()


def test_the_same_file_twice_is_told_and_kept_once(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    page = jpeg(page_picture(lists.pages(sheet), 0, 150))
    lists.file_scan("a.jpg", page)
    before = kept(desk)
    with pytest.raises(SheetTwice) as told:
        lists.file_scan("b.jpg", page)
    assert told.value.data["number"] == sheet.number
    assert kept(desk) == before


def test_a_page_of_another_shop_is_not_filed_with_the_chosen_sheet(desk: Desk) -> None:
    from posdesk.shop.model import Shop

    lists = desk.checklists()
    other = desk.register().add(Shop(name="江边店"))
    mine, theirs = lists.print(order()), lists.print(order(shop=other.id))
    page = jpeg(page_picture(lists.pages(theirs), 0, 150))
    with pytest.raises(SheetOther) as told:
        lists.file_scan("a.jpg", page, mine.id)
    assert told.value.data == {"file": "a.jpg", "number": theirs.number, "shop": "江边店", "wanted": mine.number}
    assert lists.file_scan("a.jpg", page).sheet.number == theirs.number


def test_a_sheet_of_another_vault_is_unknown(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with desk_of(tmp_path / "other") as other:
        theirs = other.checklists()
        theirs.print(order(Kind.VISITORS))
        sheet = theirs.print(order())
        page = jpeg(page_picture(theirs.pages(sheet), 0, 150))
        first = jpeg(page_picture(theirs.pages(theirs.entry("PD-202611-1-001").sheet), 0, 150))
    lists = desk.checklists()
    with pytest.raises(SheetUnknown):
        lists.file_scan("a.jpg", page)
    # And one whose number happens to be given here as well is not taken for ours.
    assert lists.print(order()).number == "PD-202611-1-001"
    with pytest.raises(SheetForged):
        lists.file_scan("a.jpg", first)
    assert kept(desk) == 1


def test_a_forged_code_is_not_taken(desk: Desk) -> None:
    lists = desk.checklists()
    one, other = lists.print(order()), lists.print(order(Kind.CLOSING))
    nearly = one.mark[:-1] + ("A" if one.mark[-1] != "A" else "B")
    guesses = ("A" * 16, numbering.mark(one.content.encode(), ""), other.mark, nearly)
    for guess in guesses:
        with pytest.raises(SheetForged):
            lists.file_scan("forged.jpg", codes(numbering.payload(one.number, guess)))
    assert lists.file_scan("real.jpg", codes(numbering.payload(one.number, one.mark))).sheet == one


def test_pages_of_two_sheets_in_one_file_are_refused(desk: Desk) -> None:
    lists = desk.checklists()
    one, other = lists.print(order()), lists.print(order(Kind.CLOSING))
    both = codes(numbering.payload(one.number, one.mark), numbering.payload(other.number, other.mark))
    with pytest.raises(SheetMixed) as told:
        lists.file_scan("both.jpg", both)
    assert told.value.data["numbers"] == (one.number, other.number)


def test_the_label_of_a_device_is_no_sheet(desk: Desk) -> None:
    with pytest.raises(SheetDevice):
        desk.checklists().file_scan("label.jpg", codes("PDD1|7K3MQ9WXYZ"))


def test_a_page_number_beyond_the_sheet_is_no_page_of_it(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    filed = lists.file_scan("x.jpg", codes(numbering.payload(sheet.number, sheet.mark), micro="999"))
    assert filed.scan.pages == ()


def test_an_unreadable_page_is_kept_only_where_somebody_chose_the_sheet(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    blank = jpeg(Image.new("L", (800, 1100), 250))
    with pytest.raises(SheetNotRead):
        lists.file_scan("blank.jpg", blank)
    filed = lists.file_scan("blank.jpg", blank, sheet.id)
    assert filed.scan.pages == ()
    assert filed.missing == ()
    lists.take_out_scan(filed.scan)
    assert lists.entry(sheet.number).scans == ()


def huge() -> bytes:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    return out.getvalue()


def pdf_of(pages: int) -> bytes:
    out = io.BytesIO()
    leaf = Image.new("L", (40, 56), 255)
    leaf.save(out, "PDF", save_all=True, append_images=[leaf] * (pages - 1))
    return out.getvalue()


@pytest.mark.parametrize(("name", "data", "error"), [
    ("empty.jpg", b"", AttachmentRefused),
    ("broken.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 300, PosdeskError),
    ("half.png", huge()[:2000], AttachmentRefused),
    ("huge.png", huge(), AttachmentRefused),
    ("long.jpg", b"\xff\xd8" + b"\0" * MOST_BYTES, AttachmentRefused),
    ("note.txt", b"PDS1|PD-202611-1-001|ABCDEFGHIJKLMNOP", SheetNotRead),
    ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", AttachmentRefused),
    ("broken.pdf", b"%PDF-1.7\n" + b"\0garbage" * 50, PosdeskError),
    ("many.pdf", pdf_of(scans.MOST_PAGES + 1), ScanPages),
    ("blank.pdf", pdf_of(2), SheetNotRead),
])  # fmt: skip
def test_what_is_no_page_is_refused_in_one_sentence(
    desk: Desk, name: str, data: bytes, error: type[PosdeskError]
) -> None:
    lists = desk.checklists()
    lists.print(order())
    with pytest.raises(error) as told:
        lists.file_scan(name, data)
    assert kept(desk) == 1
    for language in LANGUAGES:
        words = Text(language).word(f"error.{told.value.code}", **told.value.data)
        assert "{" not in words
        assert len(words) < 260


def test_a_photo_is_freed_of_where_it_was_taken(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    picture = page_picture(lists.pages(sheet), 0, 150).convert("RGB")
    exif = picture.getexif()
    exif[0x010F] = "PHONE OF SOMEBODY"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    filed = lists.file_scan("IMG.jpg", out.getvalue())
    assert b"PHONE OF SOMEBODY" not in lists.content(filed.scan.attachment)


def test_codes_are_read_as_they_are_drawn() -> None:
    drawn = Image.new("L", (600, 400), 255)
    ImageDraw.Draw(drawn).rectangle((50, 50, 200, 200), fill=0)
    assert scans.codes_in(jpeg(drawn), False) == (1, [[]])
    ready = vaults.ready("x.jpg", codes("hello"))
    with pytest.raises(SheetNotRead):
        scans.look(ready)


def test_a_pdf_is_looked_through_page_by_page(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    count, pages = scans.codes_in(lists.pages(sheet), True)
    assert count == len(pages) == sheet.pages
    code = ("QRCode", numbering.payload(sheet.number, sheet.mark))
    for number, page in enumerate(pages, 1):
        assert ("MicroQRCode", str(number)) in page
        assert any(text == code[1] for _, text in page)
    assert scans.codes_in(pdf_of(scans.MOST_PAGES + 1), True) == (scans.MOST_PAGES + 1, [])

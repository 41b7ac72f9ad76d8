from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from posdesk.guides import service
from posdesk.guides.ui.desk import Passing
from posdesk.guides.ui.packs import LIST, LOOK, NONE, NUMBERS, PacksDialog
from posdesk.guides.ui.page import BEGINNING, GUIDE, GuidesPage
from posdesk.guides.ui.printing import PrintDialog
from posdesk.kit.links import Link, link
from posdesk.shop.model import Contact, Person, Provider
from posdesk.ui import theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from tests.dropping import drop
from tests.guides.sample import CLOCK, KEY, OTHER_KEY, ShelfDesk, pack, told
from tests.vault.ui.conftest import Hand


class Reading:
    """Somebody on the page."""

    def __init__(self, hand: Hand, lane: Lane, desk: ShelfDesk | None, language: str = "en") -> None:
        self.hand, self.choices = hand, Passing()
        self.page = GuidesPage(desk, self.choices, lane, language, clock=CLOCK)
        self.links: list[Link] = []
        self.page.link_wanted.connect(self.links.append)
        self.page.resize(1180, 720)
        hand.show(self.page)
        self.page.refresh()
        hand.wait(lambda: self.page.seen is not None)

    def type(self, words: str) -> None:
        self.page.search.setText(words)
        self.hand.wait(lambda: not self.page.search.waiting)

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        return [(row.kind, row.guide, row.section) for row in self.page.list.model_of.rows]

    @property
    def text(self) -> str:
        return self.page.sheet.reader.toPlainText()


@pytest.fixture
def alone(hand: Hand, lane: Lane) -> Reading:
    """Without any vault."""
    return Reading(hand, lane, None)


@pytest.fixture
def reading(hand: Hand, lane: Lane, desk: ShelfDesk) -> Reading:
    """With an open vault in which two people are."""
    for name in ("Chen Mei", "Lin Qing"):
        desk.register().add(Person(name=name))
    return Reading(hand, lane, desk)


def test_without_a_vault_all_guides_are_there_and_say_what_a_vault_would_add(alone: Reading) -> None:
    assert [row[1] for row in alone.rows] == [guide.id for guide in service.shipped("en")]
    assert alone.page.places.currentIndex() == BEGINNING
    alone.page.beginning.buttons["G10"].click()
    assert alone.page.places.currentIndex() == GUIDE
    first = service.library("en").get("G10").first
    assert first in alone.text
    assert not alone.page.sheet.people.isVisibleTo(alone.page)
    assert "vault" in alone.page.sheet.readers.text()


def test_what_is_read_has_its_headings_under_it_and_each_leads_there(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G2")
    sections = [one.id for one in service.library("en").get("G2").sections]
    assert [row[2] for row in alone.rows if row[0] == "heading"] == sections
    bar = page.sheet.reader.verticalScrollBar()
    assert bar.value() == 0
    place = alone.rows.index(("heading", "G2", "sham"))
    page.list.setCurrentIndex(page.list.model_of.index(place))
    assert bar.value() > 0
    page.show_guide("G2", "swap")
    assert 0 < bar.value() < bar.maximum()


def test_typing_finds_and_enter_and_arrows_lead_there(alone: Reading) -> None:
    page = alone.page
    alone.type("screenshot")
    assert {row[0] for row in alone.rows} == {"hit"}
    assert alone.rows[0][1] == "G17"
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.sheet.title.text() == service.library("en").get("G17").title
    assert page.sheet.reader.extraSelections()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert {row[0] for row in alone.rows} == {"guide", "heading"}


def test_what_is_mistyped_is_said_and_what_is_nowhere_teaches(alone: Reading) -> None:
    page = alone.page
    alone.type("skimer")
    assert page.meant.isVisibleTo(page)
    assert "skimmer" in page.meant.text()
    alone.type("qqqqzzzz")
    assert page.nothing.isVisibleTo(page)
    page.nothing.main.click()
    assert not page.nothing.isVisibleTo(page)
    assert page.search.text() == ""


def test_a_do_now_button_and_a_link_in_the_text_lead_on(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G2")
    from posdesk.ui.buttons import Button

    buttons = [one for one in page.sheet.todo.findChildren(Button) if one.isVisibleTo(page)]
    buttons[0].click()
    assert [str(one) for one in alone.links] == ["case/new?kind=INC-5"]
    page.sheet.reader.anchorClicked.emit(QUrl("posdesk:case/new?kind=INC-2&device=7"))
    assert alone.links[1] == link("case", "new", kind="INC-2", device=7)
    page.sheet.reader.anchorClicked.emit(QUrl("posdesk:guides/guide?id=G5&at=trial"))
    assert page.sheet.title.text() == service.library("en").get("G5").title
    for address in ("http://evil.example", "file:///etc/passwd", "posdesk:No Room", "javascript:1"):
        page.sheet.reader.anchorClicked.emit(QUrl(address))
    assert len(alone.links) == 2
    page.open(link("guides", "guide", id="g17", at="code"))
    assert page.sheet.reader.guide is not None
    assert page.sheet.reader.guide.id == "G17"
    page.open(link("guides", "guide", id="G99"))
    assert "G99" in page.banner.text


def test_the_reader_fetches_nothing(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G2")
    reader = page.sheet.reader
    image = QTextDocument.ResourceType.ImageResource.value
    for address in ("file:///etc/passwd", "http://evil.example/x.png", "/etc/hostname", "drawing:../x", "qrc:/x"):
        assert reader.loadResource(image, QUrl(address)) is None
    assert reader.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("drawing:call")) is None
    assert not reader.loadResource(image, QUrl("drawing:call")).isNull()


def test_finding_in_the_page_counts_and_goes_on(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G2")
    page.focus_search()
    assert page.sheet.bar.isVisible()
    page.sheet.bar.words.setText("number")
    count = alone.text.casefold().count("number")
    assert page.sheet.bar.count.text() == f"1 of {count}"
    QTest.keyClick(page.sheet.bar.words, Qt.Key.Key_Return)
    assert page.sheet.bar.count.text() == f"2 of {count}"
    QTest.keyClick(page.sheet.bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.sheet.bar.before.click()
    assert page.sheet.bar.count.text() == f"{count} of {count}"
    page.sheet.bar.words.setText("qqqzz")
    assert page.sheet.bar.count.text() == "not in this guide"
    QTest.keyClick(page.sheet.bar.words, Qt.Key.Key_Escape)
    assert not page.sheet.bar.isVisible()
    assert page.sheet.reader.extraSelections() == []
    page.focus_search()
    page.focus_search()
    assert page.search.hasFocus()


def test_type_grows_and_bookmarks_stay(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G2")
    before = page.sheet.reader.document().defaultFont().pixelSize()
    page.sheet.larger.click()
    assert page.sheet.reader.document().defaultFont().pixelSize() > before
    for _ in range(9):
        page.sheet.larger.click()
    assert alone.choices.guide_size == 30
    for _ in range(9):
        page.sheet.smaller.click()
    assert alone.choices.guide_size == 13
    page.sheet.bookmark.click()
    assert alone.choices.bookmarks == ("G2",)
    assert alone.rows[0][1] == "G2"
    page.sheet.bookmark.click()
    assert alone.choices.bookmarks == ()


def test_another_language_shows_the_same_guide_in_it(alone: Reading) -> None:
    page = alone.page
    page.show_guide("G10")
    page.set_language("zh_TW")
    title = service.library("zh_TW").get("G10").title
    alone.hand.wait(lambda: page.sheet.title.text() == title)


def test_both_themes_draw_in_their_own_colours(alone: Reading) -> None:
    page, application = alone.page, QApplication.instance()
    assert isinstance(application, QApplication)
    page.show_guide("G2")
    light = page.sheet.reader.toHtml()
    try:
        theme.apply(application, Mode.DARK)
        alone.hand.wait(lambda: page.sheet.reader.toHtml() != light)
        assert theme.DARK.ink in page.sheet.reader.toHtml()
    finally:
        theme.apply(application, Mode.LIGHT)


def test_who_has_read_it_is_marked_and_goes_into_the_training_record(reading: Reading, desk: ShelfDesk) -> None:
    page = reading.page
    page.show_guide("G2")
    sheet = page.sheet
    assert [sheet.people.itemText(n) for n in range(sheet.people.count())] == ["Chen Mei", "Lin Qing"]
    sheet.has_read.click()
    reading.hand.wait(lambda: "Chen Mei" in sheet.readers.text())
    (taught,) = desk.register().book().trainings
    assert (taught.topic, taught.note) == ("scams", f"G2@{service.library('en').get('G2').reviewed}")
    assert sheet.people.currentText() == "Lin Qing"
    assert not any(row.read for row in page.list.model_of.rows)
    sheet.has_read.click()
    reading.hand.wait(lambda: "Lin Qing" in sheet.readers.text())
    assert [row.guide for row in page.list.model_of.rows if row.read] == ["G2"]


def test_locking_takes_names_away_at_once_and_leaves_the_guide(reading: Reading, desk: ShelfDesk) -> None:
    page = reading.page
    page.show_guide("G2")
    page.sheet.has_read.click()
    reading.hand.wait(lambda: "Chen Mei" in page.sheet.readers.text())
    desk.lock()
    page.lock()
    assert "Chen Mei" not in page.sheet.readers.text()
    assert page.sheet.people.count() == 0
    reading.hand.wait(lambda: page.seen is not None and not page.seen.is_open)
    assert page.places.currentIndex() == GUIDE
    wanted = []
    page.unlock_wanted.connect(lambda: wanted.append(True))
    page.packs.click()
    page.banner.action.click()
    assert wanted == [True]


def dialog_of(reading: Reading, kind: type[QDialog]) -> QDialog:
    found = [one for one in reading.page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def packs(reading: Reading) -> PacksDialog:
    reading.page.packs.click()
    dialog = dialog_of(reading, PacksDialog)
    assert isinstance(dialog, PacksDialog)
    reading.hand.wait(lambda: not dialog.busy)
    return dialog


def bring(reading: Reading, dialog: PacksDialog, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    dialog.bring(path)
    reading.hand.wait(lambda: not dialog.busy)


def test_a_pack_is_dropped_its_signer_heard_and_its_numbers_taken_singly(
    reading: Reading, desk: ShelfDesk, tmp_path: Path
) -> None:
    bank = desk.register().add(Provider(name="工商银行"))
    desk.register().add(Contact(provider=bank.id, name="客服", phone="95599"))
    path = tmp_path / "shops.posguide"
    path.write_bytes(pack())
    assert drop(reading.page, path)
    dialog = dialog_of(reading, PacksDialog)
    assert isinstance(dialog, PacksDialog)
    reading.hand.wait(lambda: dialog.places.currentIndex() == LOOK and not dialog.busy)
    assert not dialog.main.isEnabled()
    dialog.name.setText("Head office")
    dialog.digits.setText(told(OTHER_KEY))
    dialog.main.click()
    reading.hand.wait(lambda: not dialog.busy)
    assert dialog.places.currentIndex() == LOOK
    assert "do not take it" in dialog.banner.text
    assert desk.guides().signers() == []
    dialog.digits.setText(told(KEY))
    dialog.main.click()
    reading.hand.wait(lambda: dialog.places.currentIndex() == NUMBERS and not dialog.busy)
    assert [one.phone for one in desk.register().book().contacts] == ["95599"]
    changed = dialog.rows[0]
    assert "95599" in changed.told.text()
    assert "95588" in changed.told.text()
    changed.save.click()
    reading.hand.wait(lambda: not dialog.busy)
    assert [one.phone for one in desk.register().book().contacts] == ["95588"]
    assert not dialog.rows[0].save.isVisibleTo(dialog)
    dialog.main.click()
    reading.hand.wait(lambda: dialog.places.currentIndex() == LIST and not dialog.busy)
    dialog.reject()
    reading.hand.wait(lambda: bool(reading.page.seen and reading.page.seen.library.origins))
    reading.page.show_guide("G2")
    assert "Head office" in reading.page.sheet.origin.text()
    assert reading.page.sheet.title.text() == "Scams, as we say, 1"
    reading.page.sheet.own.click()
    assert reading.page.sheet.title.text() == service.library("en").get("G2").title
    reading.page.sheet.own.click()
    reading.page.show_guide("Q1")
    assert not reading.page.sheet.own.isVisibleTo(reading.page)
    desk.lock()
    reading.page.lock()
    reading.hand.wait(lambda: reading.page.places.currentIndex() == BEGINNING)
    assert reading.text == ""


def test_packs_are_put_aside_gone_back_to_and_their_signer_no_longer_trusted(
    reading: Reading, desk: ShelfDesk, tmp_path: Path
) -> None:
    dialog = packs(reading)
    assert dialog.places.currentIndex() == NONE
    bring(reading, dialog, tmp_path / "a.posguide", pack(1, phones=()))
    dialog.name.setText("Head office")
    dialog.digits.setText(told())
    dialog.main.click()
    reading.hand.wait(lambda: dialog.places.currentIndex() == LIST and not dialog.busy)
    bring(reading, dialog, tmp_path / "b.posguide", pack(2, phones=()))
    assert dialog.main.isEnabled()
    dialog.main.click()
    reading.hand.wait(lambda: dialog.places.currentIndex() == LIST and not dialog.busy)
    assert len(dialog.cards) == 2
    bring(reading, dialog, tmp_path / "c.posguide", pack(1, phones=()))
    assert "older" in dialog.banner.text
    for name, in_force in (("Put in force", [1]), ("Put aside", []), ("Put in force", [2]), ("Stop trusting", [])):
        press(reading, dialog, name)
        assert [one.kept.version for one in desk.guides().packs() if one.kept.in_force] == in_force
    press(reading, dialog, "Its numbers")
    assert dialog.places.currentIndex() == NUMBERS
    assert dialog.rows == []


def press(reading: Reading, dialog: PacksDialog, name: str) -> None:
    from posdesk.ui.buttons import Button

    def found() -> list[Button]:
        return [one for one in dialog.findChildren(Button) if one.isVisibleTo(dialog) and one.text().startswith(name)]

    # what has just been made is shown in the next turn
    reading.hand.wait(found)
    found()[0].click()
    reading.hand.wait(lambda: not dialog.busy)


def test_what_is_no_pack_is_said_and_nothing_is_kept(reading: Reading, desk: ShelfDesk, tmp_path: Path) -> None:
    dialog = packs(reading)
    for data, words in ((b"PK\x03\x04", "no whole pack"), (pack()[:-9] + b"x" * 9, "not what was signed")):
        bring(reading, dialog, tmp_path / "x.posguide", data)
        assert words in dialog.banner.text
    assert desk.guides().packs() == []


@pytest.mark.parametrize("every", [False, True])
def test_one_guide_or_all_are_printed(
    alone: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every: bool
) -> None:
    from PySide6.QtWidgets import QFileDialog

    page = alone.page
    page.show_guide("G17")
    page.booklet.click() if every else page.sheet.print.click()
    dialog = dialog_of(alone, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    out = tmp_path / "guides.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.aside.click()
    alone.hand.wait(lambda: not dialog.busy)
    assert out.read_bytes().startswith(b"%PDF")
    import pypdfium2

    with pypdfium2.PdfDocument(out) as document:
        text = "".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    assert service.library("en").get("G17").title in text.replace("\r\n", " ")
    assert (service.library("en").get("G2").title in text) == every

"""The inventory's page over a real vault: found, looked at, changed, answered and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from shiboken6 import isValid

from posdesk.devices.model import Answer, Check, Device, Kind, Look, Outcome, Result, Status
from posdesk.devices.rules import checks
from posdesk.devices.service import Sighting, View
from posdesk.devices.store import ACCEPTANCES
from posdesk.devices.ui.detail import LOOKS, Portrait
from posdesk.devices.ui.doubts import DevicePick
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.hands import BackSheet, FoundSheet, RetireSheet, SendSheet
from posdesk.devices.ui.listed import DeviceList
from posdesk.devices.ui.page import BEGINNING, FOUND, LISTED, TERMINALS, DevicesPage
from posdesk.devices.ui.parts import Do, Trend
from posdesk.devices.ui.picture import PictureView
from posdesk.devices.ui.sheets import AccessorySheet, ReasonSheet, RiskSheet, SealSheet
from posdesk.devices.ui.sides import PhotoSheet, proposed
from posdesk.kit.links import link
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.tasks import Lane
from tests.devices.inventory import TODAY, Desk, Shops, picture, register, stocked
from tests.devices.pictures import coded
from tests.vault.ui.conftest import Hand, hand, lane

__all__ = ["hand", "lane"]

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "shop")
    yield made
    made.lock()


@pytest.fixture
def shops(desk: Desk) -> Shops:
    return register(desk)


@pytest.fixture
def made(desk: Desk, shops: Shops) -> dict[str, Device]:
    return stocked(desk, shops)


@pytest.fixture
def page(hand: Hand, desk: Desk, shops: Shops, made: dict[str, Device], lane: Lane) -> DevicesPage:
    return opened(hand, desk, lane)


def opened(hand: Hand, desk: Desk, lane: Lane) -> DevicesPage:
    page = DevicesPage(desk, lane, "en")
    page.resize(1180, 720)
    hand.show(page)
    page.refresh()
    hand.wait(lambda: page.shelf is not None)
    return page


def look_at(hand: Hand, page: DevicesPage, device: Device) -> None:
    page.open_device(device.id)
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == device.id)


def after(hand: Hand, page: DevicesPage, act: Callable[[], object]) -> None:
    """Do something, and wait until the page has looked again."""
    before = page.shelf
    act()
    hand.wait(lambda: page.shelf is not before)
    number = page._chosen_last
    known = page.detail
    hand.wait(lambda: not number or (known.known is not None and known.known.shelf is page.shelf))


def dialog(page: QWidget, kind: type[D]) -> D:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def names(listed: DeviceList) -> list[str]:
    return [one.device.name for one in listed.shown]


def search(hand: Hand, page: DevicesPage, words: str) -> list[str]:
    page.listed.filters.search.clear()
    page.listed.filters.search.setFocus()
    page.listed.filters.search.setText(words)
    hand.key(Qt.Key.Key_Return)
    return names(page.listed)


def words_of(page: DevicesPage, place: int) -> str:
    page.detail.places.go(place)
    labels = page.detail._columns[place].findChildren(QLabel)
    return "\n".join(one.text().replace("\u200b", "") for one in labels if not one.isHidden())


def card_of(page: QWidget, key: str) -> Card:
    found: list[Card] = [one for one in page.findChildren(Card) if one.property("key") == key and one.isVisible()]
    return found[-1]


def press(hand: Hand, card: QWidget, words: str) -> None:
    hand.click(next(one for one in card.findChildren(Button) if one.text() == words))


# the list


def test_what_presses_stands_first_and_the_page_says_so(hand: Hand, page: DevicesPage) -> None:
    assert names(page.listed)[:2] == ["外卖机", "新机"]
    assert page.answer.text() == (
        "3 devices in use: 1 suspected or stolen, 3 terminals in takings to look at, 1 waiting for acceptance."
    )
    row = [page.listed.table.rows.cell(0, column) for column in range(6)]
    assert [cell.text for cell in row] == ["外卖机", "O00777", "10029999", "后门摊位", "suspected", "—"]
    assert row[4].icon == "shield-alert"
    assert page.listed.foot.text() == "All 7 devices"


def test_devices_are_found_by_any_field_and_by_initials(hand: Hand, page: DevicesPage) -> None:
    assert search(hand, page, "wmj") == ["外卖机"]
    assert search(hand, page, "syt 654321") == ["收银台 2"]
    assert search(hand, page, "S-0002") == ["收银台 1"]
    assert search(hand, page, "898310054110001") == ["前台收款码", "收银台 1"]
    assert search(hand, page, "soundbox") == ["收款音箱"]
    assert search(hand, page, "zzz") == []
    assert page.listed.foot.text() == "Nothing fits. Fewer words, or show all."
    hand.wait(lambda: page.detail.known is None)
    hand.key(Qt.Key.Key_Escape)
    assert len(names(page.listed)) == 7


def test_the_list_is_narrowed_sorted_and_saved(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    filters = page.listed.filters
    hand.click(filters.suspected)
    assert names(page.listed) == ["外卖机"]
    hand.click(filters.suspected)
    hand.click(filters.incomplete)
    assert names(page.listed) == ["新机", "备用机"]
    filters.clear_all()
    filters.kind.setCurrentIndex(filters.kind.findData(str(Kind.SMART_POS)))
    assert names(page.listed) == ["收银台 2", "收银台 1"]
    page.listed._sort(1)
    assert names(page.listed) == ["收银台 1", "收银台 2"]
    page.listed._sort(1)
    assert names(page.listed) == ["收银台 2", "收银台 1"]
    page.listed._sort(5)
    assert names(page.listed) == ["收银台 1", "收银台 2"]
    after(hand, page, filters.keep)
    assert desk.devices().views() == (View("Smart POS", kind="04"),)
    filters.clear_all()
    filters._fill()
    assert next(one.text() for one in filters._menu.actions()) == "Smart POS"
    filters.show_view(filters.views[0])
    assert names(page.listed) == ["收银台 1", "收银台 2"]
    after(hand, page, lambda: filters.drop(filters.views[0]))
    assert desk.devices().views() == ()


def test_pictures_come_when_a_row_is_painted(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    assert page.shelf is not None
    front = page.shelf.overview.portraits[made["service"].id]
    page.grab()
    hand.wait(lambda: page.thumbs.picture(front) is not None)
    look_at(hand, page, made["service"])
    page.detail.portrait.click()
    view = dialog(page, PictureView)
    hand.wait(lambda: not view.shown.pixmap().isNull())
    hand.click(view.close_it)
    assert view.picture.isNull()


# the detail


def test_a_merchant_number_that_names_no_provider_leaves_that_of_the_device(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    look_at(hand, page, made["service"])
    known = page.detail.known
    assert known is not None
    number = next(one for one in known.shelf.book.merchants if one.id == known.device.merchant)
    desk.register().put(replace(number, provider=None))
    after(hand, page, page.refresh)
    look_at(hand, page, made["service"])
    known = page.detail.known
    assert known is not None
    told, _seen = page.detail.telling.contracts(known)
    provider = next(one for one in known.shelf.book.providers if one.id == known.device.provider)
    assert told.acquirer == provider.name


def test_the_detail_says_what_why_and_what_to_do(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    look_at(hand, page, made["received"])
    assert page.detail.why.text() == "Not yet accepted: no acceptance was begun."
    assert page.detail.main.text() == "Begin acceptance"
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        hand.click(page.detail.main)
    assert told.args == [made["received"].id]
    look_at(hand, page, made["suspected"])
    with hand.qtbot.waitSignal(page.link_wanted) as told:
        hand.click(page.detail.main)
    assert told.args == [link("case", "new", kind="INC-2", device=made["suspected"].id)]
    look_at(hand, page, made["service"])
    with hand.qtbot.waitSignal(page.inspect_wanted) as told:
        hand.click(page.detail.main)
    assert told.args == [made["service"].id, Look.MONTHLY]
    with hand.qtbot.waitSignal(page.compare_wanted) as told:
        page.do(Do("compare", ""))
    assert told.args == [made["service"].id]
    with hand.qtbot.waitSignal(page.print_wanted) as told:
        page.do(Do("print", ""))
    assert told.args is not None
    assert [one.id for one in told.args[0]] == [made["service"].id]


def test_everything_that_is_known_is_told(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    look_at(hand, page, made["service"])
    now, device, checks, past = (words_of(page, place) for place in range(4))
    assert "898310054110001" in now
    assert "2026-12-20, in 20 days" in now
    assert "Complete: make and model, place, serial number (9.5.1.1)." in now
    assert "S-0001" in device
    assert "3.4.2" in device
    assert "from 2026-11-30" in device
    assert "The last 20 looks, 1 with a fault, 1 incomplete" in checks
    assert "every 14 days" in checks
    assert "in service · 梅" in past
    page.detail.places.go(LOOKS)
    trend = page.detail.findChild(Trend)
    assert trend is not None
    assert "2026-11-20 · Daily look · fault found" in trend.accessibleDescription()


def test_what_takings_say_is_held_against_the_contract(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, shops: Shops
) -> None:
    other = desk.register().add(type(shops.merchant)(0, shops.shop.id, shops.acquirer.id, "898310054119999", "别家"))
    desk.devices().put(Device(**_fields(desk.devices().get(made["service"].id)) | {"merchant": other.id}))
    after(hand, page, page.refresh)
    look_at(hand, page, made["service"])
    assert "898310054119999, but seen was 898310054110001" in words_of(page, 0)


def _fields(device: Device) -> dict[str, Any]:
    return {name: getattr(device, name) for name in Device.__slots__}


def test_a_device_is_suspected_with_a_reason(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    look_at(hand, page, made["service"])
    page.do(Do("suspect", ""))
    sheet = dialog(page, ReasonSheet)
    assert not sheet.main.isEnabled()
    sheet.why.setText("a box on the cable")
    sheet.person.setCurrentIndex(1)
    after(hand, page, sheet.main.click)
    kept = desk.devices().detail(made["service"].id)
    assert kept.device.status is Status.SUSPECTED
    assert kept.moves[-1].why == "a box on the cable"
    assert kept.moves[-1].person is not None
    assert page.detail.main.text() == "What to do now"


def test_out_for_repair_and_back_as_another(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["service"])
    page.do(Do("send", ""))
    out = dialog(page, SendSheet)
    out.to.setText("银联商务")
    out.called_back.setChecked(True)
    after(hand, page, out.main.click)
    assert desk.devices().get(made["service"].id).status is Status.REPAIR
    hand.click(page.detail.main)
    back = dialog(page, BackSheet)
    back.serial.setText("LD20A8OO12345678")
    assert back.told.text().startswith("Only signs like O and 0")
    back.serial.setText("LD20A80099999999")
    assert back.told.text().startswith("Another serial number")
    after(hand, page, back.main.click)
    kept = desk.devices().detail(made["service"].id)
    assert kept.device.status is Status.SUSPECTED
    assert (kept.custody[0].called_back, kept.custody[0].back) == (True, TODAY)
    assert page.banner.text == "Another device came back: it is suspected."


def test_back_without_a_record_of_going(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["repair"])
    hand.click(page.detail.main)
    back = dialog(page, BackSheet)
    back.serial.setText("ld20-a800-8765-4321")
    after(hand, page, back.main.click)
    kept = desk.devices().detail(made["repair"].id)
    assert kept.device.status is Status.RECEIVED
    assert len(kept.custody) == 1


def test_seals_accessories_pictures_and_the_interval(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    one = made["service"].id
    look_at(hand, page, made["service"])
    page.do(Do("seal", ""))
    seal = dialog(page, SealSheet)
    seal.number.setText("S-0003")
    after(hand, page, seal.main.click)
    known = page.detail.known
    assert known is not None
    page.do(Do("unseal", "", known.detail.seals[0]))
    off = dialog(page, ReasonSheet)
    off.why.setText("worn")
    after(hand, page, off.main.click)
    assert [one.removed for one in desk.devices().detail(one).seals] == [TODAY, None, None]
    page.do(Do("accessory", ""))
    thing = dialog(page, AccessorySheet)
    thing.what.setText("Base")
    after(hand, page, thing.main.click)
    page.do(Do("risk", ""))
    risk = dialog(page, RiskSheet)
    for code in ("unattended", "incident"):
        risk.answers[code].setChecked(True)
    assert risk.told.text() == "This comes to an inspection every 7 days."
    assert risk.days.value == 7
    risk.days.setText("3")
    assert not risk.main.isEnabled()
    risk.why.setText("the door is open at night")
    after(hand, page, risk.main.click)
    shot = tmp_path / "left.png"
    shot.write_bytes(picture().data)
    known = page.detail.known
    assert known is not None
    page.doing.photograph(known, [shot])
    hand.wait(lambda: bool(page.findChildren(PhotoSheet)))
    after(hand, page, dialog(page, PhotoSheet).main.click)
    kept = desk.devices().detail(one)
    assert [thing.what for thing in kept.accessories] == ["Base"]
    assert kept.device.every_days == 3
    assert kept.photos[-1].side == "left"
    page.doing.photograph(known, [tmp_path / "gone.png"])
    hand.wait(lambda: "the file cannot be read" in page.banner.text)


def test_pictures_of_all_sides_are_kept_at_once(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    names = ("IMG_01.png", "背面.png", "IMG_02.png")
    for name in names:
        (tmp_path / name).write_bytes(picture().data)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG no")
    look_at(hand, page, made["code"])
    known = page.detail.known
    assert known is not None
    page.doing.photograph(known, [*(tmp_path / name for name in names), tmp_path / "broken.png"])
    hand.wait(lambda: bool(page.findChildren(PhotoSheet)))
    assert "broken.png" in page.banner.text
    sheet = dialog(page, PhotoSheet)
    assert [side.value for side in sheet.sides] == ["front", "back", "left"]
    sheet.sides[2].setCurrentIndex(sheet.sides[2].findData("cables"))
    after(hand, page, sheet.main.click)
    photos = desk.devices().detail(made["code"].id).photos
    assert [(one.side, one.reference) for one in photos] == [("front", True), ("back", True), ("cables", True)]
    page.detail.places.go(LOOKS)
    hand.wait(lambda: all(one.isVisible() and one.height() == 64 for one in page.detail.findChildren(Portrait)))


def test_a_side_is_proposed_from_the_name_and_from_what_is_missing() -> None:
    assert proposed(["IMG_1.jpg", "N910 back.jpg", "IMG_2.jpg"], ()) == ["front", "back", "left"]
    assert proposed(["IMG_1.jpg", "線材.jpg", "desktop.png"], ("front", "back", "left", "right")) == [
        "top", "cables", "bottom",
    ]  # fmt: skip
    assert proposed(["a.jpg"] * 11, ())[-3:] == ["surroundings"] * 3


def test_let_go_with_a_proof(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    look_at(hand, page, made["suspected"])
    page.do(Do("retire", ""))
    sheet = dialog(page, RetireSheet)
    sheet.to.setText("银联商务")
    assert not sheet.main.isEnabled()
    paper = tmp_path / "receipt.txt"
    paper.write_text("taken back", encoding="utf-8")
    sheet.take(paper)
    after(hand, page, sheet.main.click)
    kept = desk.devices().detail(made["suspected"].id)
    assert kept.device.status is Status.RETIRED
    assert [one.name for one in desk.devices().attached("retirements", kept.retirements[0].id)] == ["receipt.txt"]
    assert page.listed.filters.state.currentData() == str(Status.RETIRED)
    assert not page.detail.main.isVisible()


def test_an_order_that_never_came(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["ordered"])
    page.do(Do("retire", ""))
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("cancelled")
    after(hand, page, sheet.main.click)
    assert desk.devices().get(made["ordered"].id).status is Status.RETIRED


def passed(desk: Desk, shops: Shops, name: str, *path: Status) -> Device:
    """A device whose acceptance is over, but for the money."""
    devices = desk.devices()
    one = devices.add(Device(0, name, status=Status.RECEIVED, serial=f"SN{len(devices.every()):06}"), shops.mei.id)
    begun = devices.begin(one.id, shops.mei.id)
    noted = replace(begun, test_amount=100, test_currency="CNY", test_on=TODAY, test_reference="R-1")
    for item in checks.ITEMS:
        if item.number != checks.MONEY:
            devices.answer(Check(0, begun.id, item.number, Result.OK))
    with devices._vault.change("mei") as change:
        ACCEPTANCES.put(change, replace(noted, outcome=Outcome.PASSED, finished=TODAY))
        for state in path:
            one = devices._moved(change, one, state, shops.mei.id, "")
    return one


def test_from_accepted_to_the_money_that_was_awaited(
    hand: Hand, desk: Desk, shops: Shops, made: dict[str, Device], lane: Lane
) -> None:
    one = passed(desk, shops, "Till 9", Status.ACCEPTED)
    page = opened(hand, desk, lane)
    look_at(hand, page, one)
    assert page.detail.why.text() == "Not yet in service: the test money has not been seen."
    after(hand, page, lambda: hand.click(page.detail.main))
    assert page.banner.text == "Till 9 trades on trial until its test money is seen."
    assert page.detail.what.text().startswith("Awaited: ¥1.00, sold Monday 30 November 2026.")
    assert page.detail.what.text().endswith("Reference R-1.")
    hand.click(page.detail.main)
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("on the statement")
    after(hand, page, sheet.main.click)
    assert desk.devices().get(one.id).status is Status.IN_SERVICE


def test_quarantine_and_back_and_stolen(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    number = made["service"].id
    for do, state in (("quarantine", Status.QUARANTINE), ("receive", Status.RECEIVED)):
        look_at(hand, page, made["service"])
        page.do(Do(do, ""))
        sheet = dialog(page, ReasonSheet)
        sheet.why.setText("because")
        after(hand, page, sheet.main.click)
        assert desk.devices().get(number).status is state
    look_at(hand, page, made["repair"])
    page.do(Do("stolen", ""))
    sheet = dialog(page, ReasonSheet)
    sheet.activateWindow()
    hand.wait(sheet.isActiveWindow)
    hand.type("gone")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: desk.devices().get(made["repair"].id).status is Status.STOLEN)
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.status is Status.STOLEN)
    with hand.qtbot.waitSignal(page.link_wanted) as told:
        hand.click(page.detail.main)
    assert told.args == [link("case", "new", kind="INC-3", device=made["repair"].id)]


def test_what_else_can_be_done_is_in_the_menu(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    def offered() -> list[str]:
        return [one.text() for one in page.detail.menu.actions() if one.text()]

    look_at(hand, page, made["service"])
    assert offered() == [
        "Edit", "Add a photo", "Compare photos", "Print its sheet", "How often it is inspected", "Send it out",
        "Into quarantine", "Suspected", "Stolen", "Let it go for good",
    ]  # fmt: skip
    look_at(hand, page, made["sound"])
    assert "Accept it in due form" in offered()
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        next(one for one in page.detail.menu.actions() if one.text() == "Accept it in due form").trigger()
    assert told.args == [made["sound"].id]


def test_a_terminal_that_went_quiet(hand: Hand, desk: Desk, made: dict[str, Device], lane: Lane) -> None:
    merchant = "898310054110001"
    desk.devices().see([
        Sighting("10021234", merchant, date(2026, 9, 1), date(2026, 11, 20), 4000, 80),
        Sighting("77120033", merchant, date(2026, 11, 27), date(2026, 11, 29), 31, 3),
        Sighting("10021235", merchant, date(2026, 11, 27), date(2026, 11, 29), 31, 3),
    ])  # fmt: skip
    page = opened(hand, desk, lane)
    page.places.go(TERMINALS)
    hand.wait(lambda: page.detail.known is not None)
    with hand.qtbot.waitSignal(page.inspect_wanted) as told:
        press(hand, card_of(page.terminals, "10021234"), "Inspect it")
    assert told.args == [made["service"].id, "special"]
    page.take_focus()
    press(hand, card_of(page.terminals, "10021235"), "Look at it")
    assert page.places.current == LISTED
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["repair"].id)


def test_the_list_is_printed_as_it_is_narrowed(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    search(hand, page, "syt")
    with hand.qtbot.waitSignal(page.print_wanted) as told:
        page._menu.actions()[0].trigger()
    assert told.args is not None
    assert [one.name for one in told.args[0]] == ["收银台 2", "收银台 1"]
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["repair"].id)


# the form


def test_a_device_is_added_and_what_is_wrong_is_marked(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    hand.click(page.add)
    form = dialog(page, Editor)
    assert form.meaning.text().startswith("It is here, still unused.")
    form.fields["name"].control.setText("新机 2")
    form.fields["bought"].control.setText("2026-13-01")
    form.agree()
    assert form.fields["serial"].told.text() == "A device that is here has a serial number"
    assert form.fields["bought"].told.text().startswith("A day is written like")
    form.fields["bought"].control.setText("2026-11-01")
    form.fields["serial"].control.setText("NL3100O777")
    assert form.fields["serial"].told.text() == "Nearly that of 外卖机 (NL31O00777): O or 0, I or 1?"
    form.fields["serial"].control.setText("NL31O00777")
    form.agree()
    assert form.twin.text() == "外卖机 has this number already"
    form.fields["serial"].control.setText("ZZ900111")
    after(hand, page, form.agree)
    kept = next(one for one in desk.devices().every() if one.name == "新机 2")
    assert (kept.status, kept.bought, kept.serial) == (Status.RECEIVED, date(2026, 11, 1), "ZZ900111")
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == kept.id)


def test_a_twin_is_looked_at(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    page.editing.add_one()
    form = dialog(page, Editor)
    form.fields["name"].control.setText("x")
    form.fields["serial"].control.setText("PX9000 111222")
    form.agree()
    form.show_twin.click()
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["received"].id)


def test_another_version_is_remembered(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["service"])
    hand.wait(page.listed.table.isVisible)
    page.listed.opened.emit(made["service"].id)
    form = dialog(page, Editor)
    form.fields["app"].control.setText("2.20")
    form.source.control.setText("the provider, at the counter")
    after(hand, page, form.agree)
    last = desk.devices().detail(made["service"].id).versions[-1]
    assert (last.firmware, last.app, last.source) == ("3.4.2", "2.20", "the provider, at the counter")


def test_a_code_shows_the_fields_of_a_code(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["code"])
    page.do(Do("edit", ""))
    form = dialog(page, Editor)
    assert not form.fields["serial"].isVisible()
    assert form.fields["content"].isVisible()
    assert not form.begins.isVisible()
    form.fields["kind"].control.setCurrentIndex(list(Kind).index(Kind.SOUNDBOX))
    assert form.fields["serial"].isVisible()
    assert not form.fields["pts"].isVisible()
    form.fields["kind"].control.setCurrentIndex(list(Kind).index(Kind.STATIC_CODE))
    form.fields["counter"].control.setCurrentIndex(2)
    after(hand, page, form.agree)
    assert desk.devices().get(made["code"].id).counter == made["suspected"].counter


# terminals that takings name, and devices that were found


def test_an_unknown_terminal_is_added_and_given_back(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    page.open(link("devices", "terminals", terminal="77120033"))
    assert page.places.current == TERMINALS
    after(hand, page, lambda: press(hand, card_of(page.terminals, "77120033"), "Add it"))
    added = next(one for one in desk.devices().every() if one.tid == "77120033")
    hand.wait(lambda: page.places.current == LISTED)
    assert added.status is Status.ADOPTED
    after(hand, page, page.banner.action.click)
    assert all(one.tid != "77120033" for one in desk.devices().every())
    assert page.banner.text == "Undone."


def test_a_terminal_is_one_of_ours_or_is_not(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    page.places.go(TERMINALS)
    press(hand, card_of(page.terminals, "T9"), "It is this device")
    pick = dialog(page, DevicePick)
    pick.search.setText("skyx")
    assert pick.listed.count() == 1
    after(hand, page, pick.main.click)
    assert desk.devices().get(made["sound"].id).tid == "T9"
    after(hand, page, page.banner.action.click)
    assert desk.devices().get(made["sound"].id).tid == ""
    after(hand, page, lambda: press(hand, card_of(page.terminals, "T9"), "Not ours"))
    assert page.shelf is not None
    assert {one.terminal for one in page.shelf.overview.odd} == {"77120033", "10029999"}
    after(hand, page, page.banner.action.click)
    after(hand, page, lambda: press(hand, card_of(page.terminals, "T9"), "Suspected"))
    assert {one.answer for one in desk.devices().seen()} == {Answer.NONE, Answer.SUSPECTED}
    with hand.qtbot.waitSignal(page.link_wanted) as told:
        press(hand, card_of(page.terminals, "T9"), "What to do now")
    assert told.args == [link("case", "new", kind="INC-2", terminal="T9")]


def test_a_device_that_was_found_is_answered(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    page.open(link("devices", "found", id=1))
    assert page.places.current == FOUND
    press(hand, card_of(page.found, "1"), "Say what it is")
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("the courier's")
    after(hand, page, sheet.main.click)
    assert desk.devices().all_found()[0].answer == "the courier's"
    after(hand, page, page.banner.action.click)
    press(hand, card_of(page.found, "1"), "It is ours: add it")
    form = dialog(page, Editor)
    after(hand, page, form.agree)
    assert desk.devices().all_found()[0].answer == "Ours: it is in the list now"
    page.places.go(FOUND)
    hand.click(page.found.add)
    new = dialog(page, FoundSheet)
    new.what.setText("a phone on the shelf")
    after(hand, page, new.main.click)
    assert len(desk.devices().all_found()) == 2


# the page itself


def test_a_shop_begins(hand: Hand, desk: Desk, shops: Shops, lane: Lane) -> None:
    page = opened(hand, desk, lane)
    assert page._body.currentIndex() == BEGINNING
    assert not page.places.isVisible()
    with hand.qtbot.waitSignal(page.import_wanted):
        hand.click(page.beginning.table)
    hand.click(page.beginning.adopt)
    form = dialog(page, Editor)
    assert form.meaning.text().startswith("It was in use before this list.")
    form.fields["name"].control.setText("Till")
    after(hand, page, form.agree)
    assert page._body.currentIndex() == LISTED
    assert desk.devices().every()[0].shop == shops.shop.id


def test_a_new_one_is_added_and_its_acceptance_begins(hand: Hand, desk: Desk, shops: Shops, lane: Lane) -> None:
    page = opened(hand, desk, lane)
    hand.click(page.beginning.accept)
    form = dialog(page, Editor)
    form.fields["serial"].control.setText("AB1234")
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        form.agree()
    assert told.args == [desk.devices().every()[0].id]
    hand.wait(lambda: page.detail.known is not None)


def test_a_link_is_followed_once_the_inventory_is_here(
    hand: Hand, desk: Desk, made: dict[str, Device], lane: Lane
) -> None:
    page = DevicesPage(desk, lane, "en")
    hand.qtbot.addWidget(page)
    page.open(link("devices", "device", id=made["repair"].id))
    page.refresh()
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["repair"].id)
    with hand.qtbot.waitSignal(page.daily_wanted):
        page.open(link("devices", "daily"))


def test_a_vault_that_was_locked_is_told(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    desk.lock()
    page.refresh()
    hand.wait(lambda: "locked" in page.banner.text)


def test_another_language(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    look_at(hand, page, made["service"])
    after(hand, page, lambda: page.set_language("zh_CN"))
    assert page.listed.table.rows.cell(0, 4).text == "可疑"
    assert search(hand, page, "可疑") == ["外卖机"]
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.status is Status.SUSPECTED)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


def test_a_code_is_read_from_a_photo_into_the_form(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = "https://qr.95516.com/48020000/1234"
    page.editing.adopt()
    form = dialog(page, Editor)
    form.fields["name"].control.setText("the code at the door")
    form.fields["kind"].control.setCurrentIndex(form.fields["kind"].control.findData(str(Kind.STATIC_CODE)))
    form.agree()
    assert form.fields["content"].told.text(), "a code without its content is compared with nothing"
    paths = {"none.png": picture().data, "code.jpg": coded(content), "broken.jpg": b""}
    said = []
    for name, data in paths.items():
        (tmp_path / name).write_bytes(data)
        chosen = [str(tmp_path / name)]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, chosen=chosen: (chosen, ""))
        form.fields["content"].mark("")
        form.reads["content"].click()
        hand.wait(lambda: bool(form.fields["content"].control.value or form.fields["content"].told.text()))
        said.append((form.fields["content"].control.value, form.fields["content"].told.text()))
        form.fields["content"].control.clear()
    assert said[0][1].startswith("No code was found")
    assert said[1] == (content, "")
    assert "empty" in said[2][1]
    form.fields["content"].control.setText(content)
    after(hand, page, form.agree)
    assert [one.content for one in desk.devices().every() if one.name == "the code at the door"] == [content]


def test_the_next_device_begins_where_the_last_one_was(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    page.editing.adopt()
    form = dialog(page, Editor)
    order, control = [], form.begins.button(form.begins.current)
    while len(order) < 4:
        order.append(control)
        control = control.nextInFocusChain()
        while not (control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible()):
            control = control.nextInFocusChain()
    assert order[1:] == [form.fields[name].control for name in ("name", "kind", "make")]
    form.fields["name"].control.setText("the first")
    form.fields["serial"].control.setText("AB12345601")
    place = form.fields["counter"].control
    place.setCurrentIndex(place.count() - 1)
    before = place.value
    hand.click(form.next)
    hand.wait(lambda: any(one is not form and one.isVisible() for one in page.findChildren(Editor)))
    again = next(one for one in page.findChildren(Editor) if one is not form and one.isVisible())
    draft = again.draft()
    assert (draft.status, draft.counter, draft.name, draft.serial) == (Status.ADOPTED, before, "", "")
    again.reject()
    hand.wait(lambda: any(one.name == "the first" for one in desk.devices().every()))


def test_locking_takes_the_dialogs_along(hand: Hand, desk: Desk, made: dict[str, Device], lane: Lane) -> None:
    page = DevicesPage(desk, lane, "en")
    page.show()
    page.refresh()
    hand.wait(lambda: page.detail.known is not None)
    page.editing.add_one()
    form = dialog(page, Editor)
    page.refresh()
    page.deleteLater()
    hand.wait(lambda: not isValid(form))
    waited = Waiting()
    lane.run(lambda _job: None, waited.take)
    hand.wait(lambda: waited.came)


class Waiting(QObject):
    """Somebody who waits for the lane."""

    came = False

    def take(self, _nothing: object) -> None:
        self.came = True

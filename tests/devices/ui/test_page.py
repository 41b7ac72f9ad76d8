"""The inventory's page over a real vault: its list, its detail, and the page itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from posdesk.devices.model import Device, Kind, Look, Status
from posdesk.devices.service import View
from posdesk.devices.ui.detail import LOOKS
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.page import BEGINNING, LISTED, DevicesPage
from posdesk.devices.ui.parts import Do, Trend
from posdesk.devices.ui.picture import PictureView
from posdesk.kit.links import link
from posdesk.ui.tasks import Lane
from tests.devices.inventory import Desk, Shops
from tests.devices.ui.stocked_page import (
    after,
    desk,
    dialog,
    look_at,
    made,
    names,
    opened,
    page,
    search,
    shops,
    words_of,
)
from tests.vault.ui.conftest import Hand

__all__ = ["desk", "made", "page", "shops"]


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
    desk.devices().put(replace(desk.devices().get(made["service"].id), merchant=other.id))
    after(hand, page, page.refresh)
    look_at(hand, page, made["service"])
    assert "898310054119999, but seen was 898310054110001" in words_of(page, 0)


def test_what_else_can_be_done_is_in_the_menu(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    def offered() -> list[str]:
        return [one.text() for one in page.detail.menu.actions() if one.text()]

    look_at(hand, page, made["service"])
    assert offered() == [
        "Edit", "Add a photo", "Compare photos", "Print its sheet", "How often it is inspected", "Send it out",
        "Its accounts and passwords", "Into quarantine", "Suspected", "Stolen", "Let it go for good",
    ]  # fmt: skip
    with hand.qtbot.waitSignal(page.link_wanted) as asked:
        next(one for one in page.detail.menu.actions() if one.text() == "Its accounts and passwords").trigger()
    assert asked.args == [link("passwords", "device", id=made["service"].id)]
    look_at(hand, page, made["sound"])
    assert "Accept it in due form" in offered()
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        next(one for one in page.detail.menu.actions() if one.text() == "Accept it in due form").trigger()
    assert told.args == [made["sound"].id]


def test_the_list_is_printed_as_it_is_narrowed(hand: Hand, page: DevicesPage, made: dict[str, Device]) -> None:
    search(hand, page, "syt")
    with hand.qtbot.waitSignal(page.print_wanted) as told:
        page._menu.actions()[0].trigger()
    assert told.args is not None
    assert [one.name for one in told.args[0]] == ["收银台 2", "收银台 1"]
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["repair"].id)


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
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        page.open(link("devices", "device", id=made["received"].id, task="accept"))
    assert told.args == [made["received"].id]


def test_the_task_of_accepting_begins_with_the_one_that_has_come_or_with_writing_it_down(
    hand: Hand, desk: Desk, shops: Shops, lane: Lane
) -> None:
    page = opened(hand, desk, lane)
    page.open(link("devices", task="accept"))
    form = dialog(page, Editor)
    form.fields["serial"].control.setText("AB1234")
    with hand.qtbot.waitSignal(page.accept_wanted):
        form.agree()
    (device,) = desk.devices().every()
    hand.wait(lambda: page.shelf is not None and device.id in page.shelf.by_id)
    with hand.qtbot.waitSignal(page.accept_wanted) as told:
        page.open(link("devices", task="accept"))
    assert told.args == [device.id]


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

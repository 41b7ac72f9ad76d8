"""The register's page, walked for real over a vault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from posdesk.kit.links import link
from posdesk.shop.model import Counter, Merchant, Shop
from posdesk.shop.ui.page import PEOPLE, PROVIDERS, SHOPS, ShopPage
from posdesk.shop.ui.shop_forms import ShopForm
from posdesk.ui.place import LISTING, NOTHING
from posdesk.ui.tasks import Lane
from tests.devices.opened import picture
from tests.dropping import drop
from tests.shop.ui.conftest import Walk
from tests.shop.ui.register_desk import CLOCK, png
from tests.vault.ui.conftest import ESCAPE


def test_what_is_due_goes_where_it_is(walk: Walk) -> None:
    page = walk.page
    assert page.due.sentence.text().startswith("12 matters wait for you, 2 of them urgent")
    page.due.chips[1].click()
    assert (page.place, page.people.detail.title.text()) == (PEOPLE, "阿强")
    # the keyboard is on the first step of leaving that is still to be done, and that step can be seen
    sheet = page.people.detail.sheet
    focused = page.focusWidget()
    assert focused in sheet.buttons
    assert sheet.viewport().rect().contains(focused.mapTo(sheet.viewport(), focused.rect().center()))
    assert page.due.chips[-1].text() == "9 more"
    page.due.menu.actions()[-1].trigger()
    assert page.place in (PROVIDERS, PEOPLE)


def test_eighty_shops_are_searched_and_narrowed(walk: Walk) -> None:
    register = walk.desk.register()
    for number in range(80):
        register.begin(Shop(name=f"Shop {number:02d}"), Counter(name="1"), None, Merchant(number=f"9000{number:02d}"))
    page = walk.page
    page.refresh()
    walk.hand.wait(lambda: len(page.shops.shown) == 82)
    page.search.setFocus()
    walk.hand.type("900042")
    walk.hand.wait(lambda: [one.name for one in page.shops.shown] == ["Shop 42"])
    assert page.shops.foot.text() == "1 of 82 shown"
    walk.hand.type("x")
    walk.hand.wait(lambda: page.shops.stack.currentIndex() == NOTHING)
    walk.hand.key(ESCAPE)
    assert len(page.shops.shown) == 82
    page.shop.setCurrentIndex(page.shop.findText("青禾便利店 南门"))
    page.shop.activated.emit(page.shop.currentIndex())
    page.places.go(PEOPLE)
    assert [one.name for one in page.people.shown] == ["林青", "何会计", "阿强"]
    page.places.go(PROVIDERS)
    assert [one.name for one in page.providers.shown] == ["速联支付服务（代理）", "拉卡拉"]
    # a link shows what the narrowing hides
    page.open(link("shop", "people", id=2))
    assert page.people.detail.title.text() == "陈梅"


def test_a_link_before_anything_is_read(walk: Walk, qtbot: object) -> None:
    page = walk.page
    page.seen = None
    page.open(link("shop", "people", id=4))
    page.refresh()
    walk.hand.wait(lambda: page.place == PEOPLE)
    assert page.people.detail.title.text() == "何会计"
    page.open(link("shop", "nowhere", id=1))
    page.open(link("shop", "shop", id=None))
    assert page.place == SHOPS


def test_files_are_dropped_on_a_record(walk: Walk, tmp_path: Path) -> None:
    page, paths = walk.page, [tmp_path / name for name in ("licence.png", "empty.png", "back.jpg")]
    png(paths[0])
    paths[1].touch()
    paths[2].write_bytes(picture())
    walk.done(lambda: drop(page.shops.table, *paths))
    shop = walk.desk.register().book().shops[0]
    assert [one.name for one in walk.desk.register().attached(shop)] == ["licence.jpg", "back.jpg"]
    assert page.banner.text == "2 files kept.\nempty.png was not kept: it is empty. Fetch it again."
    walk.done(page.undo)
    assert walk.desk.register().attached(shop) == []


@pytest.mark.parametrize(("name", "data", "said"), [
    ("a.exe", b"\x7fELF\x00\x01", "neither a picture"), ("b.png", b"", "empty"),
    ("gone.pdf", None, "the file cannot be read"),
])  # fmt: skip
def test_what_cannot_be_kept_is_said(walk: Walk, tmp_path: Path, name: str, data: bytes | None, said: str) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    walk.page.shops.keep([path])
    walk.hand.wait(lambda: said in walk.page.banner.text)


def test_what_was_changed_since_is_put_back_in_the_history(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "providers", id=1))
    walk.done(page.providers.detail.look_up)  # type: ignore[attr-defined]  # of this place alone
    register = walk.desk.register()
    from dataclasses import replace

    register.put(replace(register.book().providers[0], looked_up=None))
    wanted: list[str] = []
    page.link_wanted.connect(lambda there: wanted.append(str(there)))
    page.undo()
    walk.hand.wait(lambda: "cannot be undone" in page.banner.text)
    page.banner.action.click()
    assert wanted == ["vault/history"]


def test_the_keyboard_stays_where_it_was(walk: Walk) -> None:
    walk.page.open(link("shop", "people", id=5))
    from posdesk.ui.buttons import Button

    detail = walk.page.people.detail
    name = "Done Shared passwords changed"
    button = next(one for one in detail.findChildren(Button) if one.accessibleName() == name)
    button.setFocus()
    walk.done(lambda: walk.hand.key(Qt.Key.Key_Space))
    undo = "Not done after all Shared passwords changed"
    assert undo in walk.words


def test_another_language(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "people", id=1))
    page.set_language("zh_TW")
    assert page.people.detail.about.text().startswith("店主")
    assert page.people.stack.currentIndex() == LISTING


def test_locked_in_the_meantime(walk: Walk) -> None:
    walk.desk.lock()
    walk.page.refresh()
    walk.hand.wait(lambda: "locked" in walk.page.banner.text)


def test_nothing_is_left_of_the_page(walk: Walk, lane: Lane) -> None:
    page = ShopPage(walk.desk, lane, "en", clock=CLOCK)
    page.show()
    page.refresh()
    walk.hand.wait(lambda: page.seen is not None)
    page.shops.detail.edit()
    form, detail = page.findChild(ShopForm), page.shops.detail
    assert form is not None
    page.deleteLater()
    walk.hand.wait(lambda: not isValid(page))
    assert not isValid(form)
    assert not isValid(detail)

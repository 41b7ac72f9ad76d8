"""The items of a sheet: added, hidden, moved by keys and buttons, each change a version that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.checklists.model import Ask, Kind
from posdesk.checklists.ui.items import ItemsPlace
from posdesk.checklists.ui.page import ITEMS, ChecklistsPage
from tests.checklists.shops import Desk
from tests.checklists.ui.conftest import Open


def place_of(page: ChecklistsPage) -> ItemsPlace:
    page.places.go(ITEMS)
    return page.items


def choose(items: ItemsPlace, name: str) -> None:
    items.table.choose_row(next(n for n, (_, item) in enumerate(items.shown) if item.id == name))


def ids(items: ItemsPlace, section: str) -> list[str]:
    return [item.id for where, item in items.shown if where == section]


def version(qtbot: QtBot, items: ItemsPlace, number: str) -> None:
    def there() -> bool:
        return items.template is not None and items.template.version == number

    qtbot.waitUntil(there, timeout=20_000)


def test_an_item_is_added_changed_and_taken_out(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    page = open_page()
    items = place_of(page)
    choose(items, "slips")
    items.add.click()
    form = items.form
    form.main.click()
    assert items.template is not None
    assert items.template.version == "1"
    form.words.setText("  柜台后面也看过 ")
    form.who.setCurrentIndex(form.who.findData("C"))
    form.every.setText("14")
    form.ask.setCurrentIndex(form.ask.findData(str(Ask.TEXT)))
    form.main.click()
    version(qtbot, items, "1.1")
    assert ids(items, "G")[-1] == "own1"
    kept = next(item for _, item in items.shown if item.id == "own1")
    assert (kept.own, kept.who, kept.every, kept.ask) == ("柜台后面也看过", "C", 14, Ask.TEXT)
    assert items._current_id() == "own1"
    form.section.setCurrentIndex(form.section.findData("B"))
    form.main.click()
    version(qtbot, items, "1.2")
    assert ids(items, "B")[-1] == "own1"
    form.out.click()
    version(qtbot, items, "1.3")
    assert "own1" not in ids(items, "B")
    page.banner.action.click()
    version(qtbot, items, "1.2")


def test_an_item_is_hidden_and_asked_again(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    items = place_of(open_page())
    choose(items, "router")
    assert not items.form.main.isVisibleTo(items.form)
    items.form.hide_it.click()
    version(qtbot, items, "1.1")
    assert next(item for _, item in items.shown if item.id == "router").hidden
    items.form.hide_it.click()
    version(qtbot, items, "1.2")
    assert not next(item for _, item in items.shown if item.id == "router").hidden


def test_items_are_moved_by_keys_and_by_buttons(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    items = place_of(open_page())
    choose(items, "wifi")
    QTest.keyClick(items, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    version(qtbot, items, "1.1")
    assert ids(items, "B")[:3] == ["till_versions", "wifi", "unknown_programs"]
    items.down.click()
    version(qtbot, items, "1.2")
    assert ids(items, "B")[:3] == ["till_versions", "unknown_programs", "wifi"]
    choose(items, "count")
    items.up.click()
    qtbot.wait(50)
    assert items.template is not None
    assert items.template.version == "1.2"


def test_each_sheet_has_its_own_items(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    items = place_of(open_page())
    items.kind.setCurrentIndex(items.kind.findData(str(Kind.CLOSING)))
    qtbot.waitUntil(lambda: ids(items, "close") != [], timeout=20_000)
    choose(items, "slips_locked")
    items.form.hide_it.click()
    version(qtbot, items, "1.1")
    assert desk.checklists().template(Kind.MONTHLY).version == "1"
    assert desk.checklists().template(Kind.CLOSING).version == "1.1"

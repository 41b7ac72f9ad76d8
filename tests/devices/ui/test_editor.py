"""The form of a device: what it asks, what it marks, and what it remembers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.page import DevicesPage
from posdesk.devices.ui.parts import Do
from tests.devices.inventory import Desk, picture
from tests.devices.pictures import coded
from tests.devices.ui.stocked_page import (
    after,
    desk,
    dialog,
    look_at,
    made,
    page,
    shops,
)
from tests.vault.ui.conftest import Hand

__all__ = ["desk", "made", "page", "shops"]


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

"""The inventory's tasks over the window: a list taken in, papers, tags that can be read, and what goes out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from posdesk.app import App, open_app
from posdesk.demo import inventory
from posdesk.devices.codes import read_codes
from posdesk.devices.model import Device, Status
from posdesk.devices.rules import tagging
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.inspect import DailyLook, InspectDialog
from posdesk.devices.ui.moving_in import COLUMNS, ROWS, MovingIn
from posdesk.devices.ui.page import DevicesPage
from posdesk.devices.ui.printing import LIST, ONE_EACH, RISKS, TAGS, PaperDialog
from posdesk.door import Door
from posdesk.kit.links import Link, link
from posdesk.shell.inventory import InventoryTasks
from posdesk.ui.printing import Preview
from posdesk.ui.tasks import Lane
from posdesk.vault.slots import Stretch
from tests.dropping import drop
from tests.vault.conftest import FAST, PASSPHRASE

TABLE = """名称,类型,序列号,终端号,状态,备注
前台,智能POS,N910-77120001,77120001,使用中,
吧台,智能POS,N910-77120002,77120002,使用中,
坏的,智能POS,序列号,77120003,使用中,
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The made-up shop and its devices in a vault."""
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    inventory.fill(session.keeping.register(), session.keeping.devices())
    yield session
    session.lock_vault()


@pytest.fixture
def tasks(qtbot: QtBot, app: App) -> Iterator[InventoryTasks]:
    lane, door = Lane(), Door(app)
    page = DevicesPage(door, lane, "en")
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.shelf is not None, timeout=20_000)
    yield InventoryTasks(page, door, lane, "en")
    lane.close()


T = TypeVar("T")


def opened(tasks: InventoryTasks, kind: type[T]) -> T:
    found = tasks._page.findChildren(kind)
    assert found
    return found[-1]


def rest(qtbot: QtBot, dialog: MovingIn | PaperDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)


def test_a_list_is_taken_in_by_the_page(qtbot: QtBot, tasks: InventoryTasks, app: App, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(TABLE.encode("gb18030"))
    (tmp_path / "poem.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    tasks._page.import_wanted.emit()
    dialog = opened(tasks, MovingIn)
    dialog.open_path(tmp_path / "poem.csv")
    rest(qtbot, dialog)
    assert "poem.csv" in dialog.banner.text
    assert not drop(dialog.choose, tmp_path / "poem.csv", tmp_path / "list.csv"), "one list at a time"
    assert drop(dialog.choose, tmp_path / "list.csv")
    rest(qtbot, dialog)
    assert dialog.places.currentIndex() == COLUMNS
    assert [choice.currentData() for choice in dialog.fields.values()] == [
        "name", "kind", "serial", "tid", "status", "note"
    ]  # fmt: skip
    # A field is of one column: the name is taken for the note, and the note's own column for nothing.
    first = dialog.fields[0]
    first.setCurrentIndex(first.findData("note"))
    first.activated.emit(first.currentIndex())
    assert dialog.fields[5].currentData() == ""
    first.setCurrentIndex(first.findData("name"))
    first.activated.emit(first.currentIndex())
    dialog.go_on()
    rest(qtbot, dialog)
    assert dialog.places.currentIndex() == ROWS
    before = len(app.keeping.devices().every())
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.go_on()
    assert told.args == [2]
    assert {one.name for one in app.keeping.devices().every()[before:]} == {"前台", "吧台"}


@pytest.mark.parametrize("paper", [LIST, ONE_EACH, TAGS, RISKS])
def test_papers_are_saved(
    qtbot: QtBot, tasks: InventoryTasks, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    devices = app.keeping.devices().every()
    out = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    tasks.print(devices)
    dialog = opened(tasks, PaperDialog)
    dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
    dialog.aside.click()
    rest(qtbot, dialog)
    assert "paper.pdf" in dialog.banner.text
    pages = pypdfium2.PdfDocument(out.read_bytes())
    assert len(pages) == (len(devices) if paper == ONE_EACH else 1)
    if paper == TAGS:
        picture = pages[0].render(scale=4).to_pil()
        picture.save(tmp_path / "tags.png")
        read = {one.text for one in read_codes((tmp_path / "tags.png").read_bytes())}
        assert read == {tagging.payload(one) for one in devices}
        assert not any(one.serial and one.serial in text for one in devices for text in read)
    pages.close()


def test_a_paper_is_looked_at_before_it_is_printed(qtbot: QtBot, tasks: InventoryTasks, app: App) -> None:
    tasks.print(app.keeping.devices().every()[:1])
    dialog = opened(tasks, PaperDialog)
    assert dialog.paper.currentData() == ONE_EACH
    dialog.go_on()
    rest(qtbot, dialog)
    preview = dialog.findChild(Preview)
    assert preview is not None
    preview.close()


@pytest.mark.parametrize("name", ["devices.xlsx", "devices.csv", "devices.json", "devices.zip", "devices"])
def test_all_of_it_goes_out_in_open_formats(
    qtbot: QtBot, tasks: InventoryTasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "CSV (*.csv)"))
    with qtbot.waitSignal(tasks.saved, timeout=20_000) as told:
        tasks.export()
    (written,) = told.args
    content = (tmp_path / written).read_bytes()
    begins = {".xlsx": b"PK", ".zip": b"PK", ".csv": b"\xef\xbb\xbf", ".json": b"{"}
    assert content.startswith(begins[Path(written).suffix])
    if written.endswith(".json"):
        assert len(json.loads(content)["devices"]) == 6


def test_what_cannot_be_written_is_told(
    qtbot: QtBot, tasks: InventoryTasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.csv"), ""))
    with qtbot.waitSignal(tasks.failed, timeout=20_000):
        tasks.export()


def test_each_task_opens_over_the_page_and_goes_with_it(
    qtbot: QtBot, tasks: InventoryTasks, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = app.keeping.devices().every()[0].id
    asked: list[Link] = []
    tasks.link_wanted.connect(asked.append)
    steps: tuple[tuple[Callable[[], None], type[QDialog]], ...] = (
        (lambda: tasks.accept(device), AcceptDialog), (lambda: tasks.inspect(device, "monthly"), InspectDialog),
        (tasks.look, DailyLook), (lambda: tasks.compare(device), CompareDialog),
    )  # fmt: skip
    for act, kind in steps:
        act()
        (dialog,) = there(kind)
        qtbot.wait(50)
        dialog.done(QDialog.DialogCode.Rejected)
        qtbot.waitUntil(lambda kind=kind: there(kind) == [], timeout=20_000)  # type: ignore[misc]  # mypy cannot see the default


def there(kind: type[QDialog]) -> list[QDialog]:
    """The dialogs of a kind that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]


def test_another_page_is_not_left_behind_a_dialog(qtbot: QtBot, tasks: InventoryTasks, app: App) -> None:
    device = app.keeping.devices().add(Device(name="new", serial="N910-7712", status=Status.RECEIVED))
    tasks.accept(device.id)
    dialog = opened(tasks, AcceptDialog)
    qtbot.waitUntil(lambda: dialog.standing is not None, timeout=20_000)
    went: list[Link] = []
    tasks.link_wanted.connect(went.append)
    dialog.link_wanted.emit(link("elsewhere"))
    assert dialog.isVisible(), "a page that is not there yet covers nothing"
    with qtbot.waitSignal(dialog.finished):
        dialog.end.people_wanted.emit()
    assert [one.room for one in went] == ["elsewhere", "shop"]


def test_what_was_begun_is_gone_on_with(qtbot: QtBot, tasks: InventoryTasks, app: App) -> None:
    page = tasks._page
    device = app.keeping.devices().add(Device(name="new", serial="N910-7712", status=Status.RECEIVED))
    page.refresh()
    qtbot.waitUntil(lambda: page.shelf is not None and device.id in page.shelf.by_id)
    page.open_device(device.id)
    qtbot.waitUntil(lambda: page.detail.known is not None and page.detail.known.device.id == device.id)
    tasks.accept(device.id)
    dialog = opened(tasks, AcceptDialog)
    qtbot.waitUntil(lambda: dialog.standing is not None, timeout=20_000)
    dialog.reject()
    qtbot.waitUntil(lambda: page.detail.main.text() == page.detail.advice.tr("Go on with its acceptance"))

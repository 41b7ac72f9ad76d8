"""The guides in the window: there without a vault, while it is locked, and wherever a link leads to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.guides.ui.page import GUIDE, GuidesPage
from posdesk.guides.ui.printing import PrintDialog
from posdesk.kit.links import link, parse
from posdesk.shell.choices import Choices
from posdesk.shell.pages import DEVICES, GUIDES, LOCKED, RECONCILE
from posdesk.shell.safe import State
from posdesk.shop.model import Person
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from posdesk.vault.ui.create import CreateDialog
from tests.gallery.states import wait
from tests.shell.test_safe import Opened
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def new(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Nobody has made a vault."""
    made = Opened(tmp_path)
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """With an open vault in which somebody works."""
    from posdesk.keeping import Keeping

    kept, _ = Keeping.create(tmp_path / "vault", PASSPHRASE)
    kept.register().add(Person(name="Chen Mei"))
    kept.vault.close()
    made = Opened(tmp_path)
    made.door.unlock_vault(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    assert made.window.safe is not None
    made.window.safe.take_up()
    yield made
    made.window.close()
    made.window.deleteLater()


def page(of: Opened) -> GuidesPage:
    guides = of.window.body.guides
    assert guides is not None
    wait(lambda: guides.seen is not None, 30)
    return guides


def test_they_are_one_click_away_without_a_vault(new: Opened) -> None:
    side = new.window.side
    assert side.guides.isVisible()
    side.guides.click()
    assert new.window.body.currentIndex() == GUIDES
    page(new).beginning.buttons["G2"].click()
    assert page(new).places.currentIndex() == GUIDE
    side.reconcile.click()
    assert new.window.body.currentIndex() == RECONCILE
    QTest.keyClick(new.window, Qt.Key.Key_F2)
    assert new.window.body.currentIndex() == GUIDES


def test_an_address_opens_a_guide_at_a_section(new: Opened) -> None:
    new.window.open(link("guides", "guide", id="G2", at="swap"))
    guides = page(new)
    wait(lambda: guides.sheet.reader.guide is not None)
    assert guides.sheet.reader.guide is not None
    assert guides.sheet.reader.guide.id == "G2"


def test_find_and_print_go_to_what_is_read(new: Opened) -> None:
    new.window.show_page(GUIDES)
    guides = page(new)
    guides.show_guide("G2")
    new.window.activateWindow()
    QTest.keyClick(new.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guides.sheet.bar.isVisible()
    QTest.keyClick(new.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = guides.findChild(PrintDialog)
    assert dialog is not None
    dialog.reject()


def test_what_the_vault_has_is_asked_for_and_gone_to_once_it_is_open(new: Opened) -> None:
    new.window.open(parse("shop/providers"))
    assert new.window.body.currentIndex() == RECONCILE
    assert "vault" in new.window.banner.text
    new.window.banner.action.click()
    assert new.window.findChild(CreateDialog) is not None
    new.window.findChild(CreateDialog).reject()  # type: ignore[union-attr]  # it is there
    new.window.open(parse("case/new?kind=INC-5"))
    assert "not there yet" in new.window.banner.text


def test_locking_leaves_who_reads_and_takes_names_away(opened: Opened) -> None:
    window = opened.window
    window.show_page(GUIDES)
    guides = page(opened)
    guides.show_guide("G2")
    wait(lambda: guides.sheet.people.count() == 1)
    window.lock()
    wait(lambda: opened.state is State.LOCKED, 30)
    assert window.body.currentIndex() == GUIDES
    assert guides.sheet.people.count() == 0
    assert "Chen Mei" not in opened.texts()
    assert guides.sheet.reader.guide is not None
    window.side.reconcile.click()
    assert window.body.currentIndex() == LOCKED
    window.side.guides.click()
    assert window.body.currentIndex() == GUIDES
    window.open(parse("devices?task=accept"))
    assert window.body.currentIndex() == GUIDES
    safe = window.safe
    assert safe is not None
    wait(lambda: not safe._locking, 30)
    opened.door.unlock_vault(opened.door.default_folder, Secret.passphrase(PASSPHRASE))
    safe.take_up()
    assert window.body.currentIndex() == DEVICES
    window.show_page(GUIDES)
    wait(lambda: guides.sheet.people.count() == 1)


def test_size_and_bookmarks_are_kept_between_starts(tmp_path: Path) -> None:
    path = str(tmp_path / "window.ini")
    choices = Choices(QSettings(path, QSettings.Format.IniFormat))
    assert (choices.guide_size, choices.bookmarks) == (15, ())
    choices.guide_size, choices.bookmarks = 20, ("G2", "G10")
    choices._settings.sync()
    again = Choices(QSettings(path, QSettings.Format.IniFormat))
    assert (again.guide_size, again.bookmarks) == (20, ("G2", "G10"))


def test_the_language_of_the_window_is_that_of_the_guide(new: Opened) -> None:
    new.window.show_page(GUIDES)
    guides = page(new)
    guides.show_guide("G10")
    new.window.wear_language("zh_TW")
    wait(lambda: guides.sheet.reader.guide is not None and guides.sheet.reader.guide.language == "zh_TW", 30)

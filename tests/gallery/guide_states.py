"""The guides' page and its dialogs: alone, over a vault with people, and with packs that somebody brings."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from posdesk.guides import service
from posdesk.guides.ui.desk import Passing
from posdesk.guides.ui.packs import LOOK, NUMBERS, PacksDialog
from posdesk.guides.ui.page import GuidesPage
from posdesk.guides.ui.printing import PrintDialog
from posdesk.shell.window import MainWindow
from posdesk.shop.model import Contact, Person, Provider
from tests.gallery.vault_states import language, shown
from tests.guides.sample import CLOCK, OTHER_KEY, TODAY, ShelfDesk, pack, told

_made: list[tuple[ShelfDesk, tempfile.TemporaryDirectory[str]]] = []


def desk_of() -> ShelfDesk:
    """A shop in which three people work, and one has read two guides."""
    while _made:
        old, place = _made.pop()
        old.lock()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    desk = ShelfDesk(Path(place.name) / "shop")
    _made.append((desk, place))
    register = desk.register()
    people = [register.add(Person(name=name)) for name in ("林青", "陈梅", "Alexandra Wong")]
    bank = register.add(Provider(name="工商银行"))
    register.add(Contact(provider=bank.id, name="客服", phone="95599"))
    for person, guide in ((0, "G2"), (1, "G2"), (2, "G2"), (0, "G10")):
        desk.guides().mark_read(people[person].id, service.library("zh_CN").get(guide), TODAY)
    return desk


def page_of(opened: MainWindow, *, vault: bool = True) -> tuple[GuidesPage, QWidget]:
    choices = Passing()
    choices.bookmarks = ("G10",)
    page = GuidesPage(desk_of() if vault else None, choices, opened.lane, language(opened), clock=CLOCK)
    page.refresh()
    return page, shown(opened, page, lambda: page.seen is not None)


def beginning(opened: MainWindow) -> QWidget:
    return page_of(opened, vault=False)[1]


def reading(guide: str, section: str = "", *, vault: bool = True) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = page_of(opened, vault=vault)
        page.show_guide(guide, section)
        return made

    return make


def searching(words: str) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = page_of(opened)
        page.search.setText(words)
        page._search()
        page.list.go_first()
        return made

    return make


def finding(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.show_guide("G10", "charged")
    page.focus_search()
    page.sheet.bar.words.setText("1")
    return made


def large(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.show_guide("G17", "code")
    for _ in range(5):
        page.resize_type(1)
    return made


def of_a_pack(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, made = page_of(opened)
    assert page._desk is not None
    take(page._desk.guides(), 1)
    page.refresh()
    wait(lambda: bool(page.seen is not None and page.seen.library.guides))
    page.show_guide("G2")
    return made


def asked_to_open(opened: MainWindow) -> QWidget:
    page, made = page_of(opened, vault=False)
    page.packs.click()
    return made


def take(shelf: service.Shelf, version: int) -> None:
    data = pack(version)
    shelf.trust(service.read_pack(data, "x"), told(), "青禾总部 林青")
    shelf.take(data, "x")


def packs(opened: MainWindow, versions: int) -> PacksDialog:
    from tests.gallery.states import wait

    desk = desk_of()
    for version in range(1, versions + 1):
        take(desk.guides(), version)
    dialog = PacksDialog(desk, opened.lane, language(opened), opened)
    dialog.show()
    wait(lambda: not dialog.busy)
    return dialog


def none_yet(opened: MainWindow) -> QWidget:
    return packs(opened, 0)


def kept(opened: MainWindow) -> QWidget:
    return packs(opened, 2)


def brought(opened: MainWindow, *, known: bool) -> PacksDialog:
    from tests.gallery.states import wait

    dialog = packs(opened, 1 if known else 0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shops.posguide"
        path.write_bytes(pack(2))
        dialog.bring(path)
        wait(lambda: dialog.places.currentIndex() == LOOK and not dialog.busy)
    return dialog


def unknown(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    dialog = brought(opened, known=False)
    dialog.name.setText("青禾总部")
    dialog.digits.setText(told(OTHER_KEY))
    dialog.main.click()
    wait(lambda: not dialog.busy)
    return dialog


def known(opened: MainWindow) -> QWidget:
    return brought(opened, known=True)


def numbers(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    dialog = brought(opened, known=True)
    dialog.main.click()
    wait(lambda: dialog.places.currentIndex() == NUMBERS and not dialog.busy)
    return dialog


def printing(opened: MainWindow) -> QWidget:
    page, _ = page_of(opened)
    page.show_guide("G2")
    page.preview()
    dialog = page.findChild(PrintDialog)
    assert dialog is not None
    return dialog


GUIDE_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "guides-begin": beginning,
    "guides-read": reading("G2"),
    "guides-drawing": reading("G1", "fake"),
    "guides-alone": reading("G16", vault=False),
    "guides-search": searching("pos"),
    "guides-mistyped": searching("skimer"),
    "guides-nothing": searching("qqqqzzzz"),
    "guides-find": finding,
    "guides-large": large,
    "guides-of-a-pack": of_a_pack,
    "guides-closed": asked_to_open,
    "guides-print": printing,
    "packs-none": none_yet,
    "packs-kept": kept,
    "packs-unknown": unknown,
    "packs-known": known,
    "packs-numbers": numbers,
}

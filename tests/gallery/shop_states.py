"""Every place and form of the shop's register, over a real vault in a folder of its own."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from posdesk.shell.window import MainWindow
from posdesk.shop.model import Account, Contact, Counter, Handout, Merchant, Visit
from posdesk.shop.ui.page import PEOPLE, PROVIDERS, ShopPage
from posdesk.shop.ui.people import MATRIX
from posdesk.shop.ui.shop_forms import FirstForm
from posdesk.ui.form import Form
from posdesk.vault import service as vaults
from tests.gallery.vault_states import language, shown
from tests.shop.ui.register_desk import CLOCK, RegisterDesk, furnish

_made: list[tuple[RegisterDesk, tempfile.TemporaryDirectory[str]]] = []


def desk_of(*, whole: bool = True) -> RegisterDesk:
    """A desk; with ``whole`` over a register that somebody has kept for a year."""
    while _made:
        old, place = _made.pop()
        old.lock()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    desk = RegisterDesk(Path(place.name) / "shop")
    _made.append((desk, place))
    if whole:
        furnish(desk.register())
        screen = vaults.ready("lookup-2026-10-31.png", picture())
        desk.register().attach(desk.register().book().providers[0], screen)
    return desk


def picture() -> bytes:
    from PIL import Image, ImageDraw

    made = Image.new("RGB", (800, 500), "#c8d8d4")
    ImageDraw.Draw(made).rectangle((80, 60, 720, 440), outline="#143d37", width=12)
    out = io.BytesIO()
    made.save(out, "PNG")
    return out.getvalue()


def page_of(opened: MainWindow, *, whole: bool = True) -> tuple[ShopPage, QWidget]:
    page = ShopPage(desk_of(whole=whole), opened.lane, language(opened), clock=CLOCK)
    page.refresh()
    return page, shown(opened, page, lambda: page.seen is not None)


def page_at(place: int, row: int) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = page_of(opened)
        page.places.go(place)
        page._all[place].table.choose_row(row)
        return made

    return make


def empty(opened: MainWindow) -> QWidget:
    return page_of(opened, whole=False)[1]


def bottom(opened: MainWindow) -> QWidget:
    """The end of a long detail, where papers and visits are."""
    from tests.gallery.states import settle, wait

    page, made = page_of(opened)
    page.places.go(PROVIDERS)
    detail = page.providers.detail
    wait(lambda: bool(detail.papers.papers))
    settle()
    scroll = detail.sheet.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    return made


def matrix(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.places.go(PEOPLE)
    page.people.views.go(MATRIX)
    page.people.matrix.choose_row(1)
    return made


def nothing_fits(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.search.setText("no such thing")
    page._narrow_all()
    return made


def erasing(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.places.go(PEOPLE)
    page.people.choose(5)
    page.people.teacher.erase()
    return made


def undoing(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, made = page_of(opened)
    page.places.go(PROVIDERS)
    page.providers.detail.look_up()
    wait(page.banner.isVisible)
    return made


def form_of(make: Callable[[ShopPage], None]) -> Callable[[MainWindow], QWidget]:
    def opened_form(opened: MainWindow) -> QWidget:
        page, _ = page_of(opened)
        make(page)
        form = page.findChild(Form)
        assert isinstance(form, QDialog)
        return form

    return opened_form


def first(opened: MainWindow) -> QWidget:
    page, _ = page_of(opened, whole=False)
    page.shops.empty.main.click()
    form = page.findChild(FirstForm)
    assert form is not None
    form.credit.line.setText("91310104MA1FR3XC28")
    form.credit.judge()
    form.last4.setText("12")
    form.agree()
    return form


def part(place: int, one: object) -> Callable[[MainWindow], QWidget]:
    def made(page: ShopPage) -> None:
        page.places.go(place)
        page._all[place].detail._edit_part(one)  # type: ignore[attr-defined]  # not in all

    return form_of(made)


def provider(page: ShopPage) -> None:
    page.places.go(PROVIDERS)
    page.providers.detail.edit()


def left(page: ShopPage) -> None:
    page.places.go(PEOPLE)
    page.people.choose(2)
    page.people.detail.do_other()


def teach(page: ShopPage) -> None:
    page.places.go(PEOPLE)
    page.people.teacher.teach([2, 3])


def owner(page: ShopPage) -> None:
    page.places.go(PEOPLE)
    page.people.choose(1)
    page.people.detail.edit()


SHOP_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "shop-empty": empty,
    "shop-first": first,
    "shop-shops": page_at(0, 0),
    "shop-providers": page_at(PROVIDERS, 0),
    "shop-providers-bottom": bottom,
    "shop-providers-risk": page_at(PROVIDERS, 1),
    "shop-people": page_at(PEOPLE, 1),
    "shop-people-left": page_at(PEOPLE, 4),
    "shop-matrix": matrix,
    "shop-erase": erasing,
    "shop-undo": undoing,
    "shop-nothing": nothing_fits,
    "shop-form-shop": form_of(lambda page: page.shops.detail.edit()),
    "shop-form-counter": part(0, Counter(shop=1)),
    "shop-form-account": part(0, Account(shop=1)),
    "shop-form-merchant": part(0, Merchant(shop=1)),
    "shop-form-provider": form_of(provider),
    "shop-form-contact": part(PROVIDERS, Contact(provider=1)),
    "shop-form-handout": part(PROVIDERS, Handout(provider=1)),
    "shop-form-visit": part(PROVIDERS, Visit(provider=1)),
    "shop-form-person": form_of(lambda page: page.people.add()),
    "shop-form-owner": form_of(owner),
    "shop-form-left": form_of(left),
    "shop-form-taught": form_of(teach),
}

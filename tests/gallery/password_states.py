"""The page of passwords and every dialog of it, over a real vault in a folder of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from posdesk.kit.links import link
from posdesk.passwords.model import Action, Cause
from posdesk.passwords.ui.accounts import EDIT, PAUSE
from posdesk.passwords.ui.change import DONE, ELSEWHERE, NEW, ChangeDialog
from posdesk.passwords.ui.happened import HappenedForm
from posdesk.passwords.ui.newly import MADE
from posdesk.passwords.ui.offers_form import OffersForm
from posdesk.passwords.ui.page import OVERVIEW, PasswordsPage
from posdesk.passwords.ui.settings_form import SettingsForm
from posdesk.shell.window import MainWindow
from posdesk.ui.form import Form
from tests.gallery.vault_states import language, shown
from tests.passwords.ui.list_desk import ListDesk, furnish, people

_made: list[tuple[ListDesk, tempfile.TemporaryDirectory[str]]] = []


def desk_of(*, whole: bool = True) -> ListDesk:
    """A desk; with ``whole`` over a list that somebody has kept for a year."""
    while _made:
        old, place = _made.pop()
        old.lock()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    desk = ListDesk(Path(place.name) / "shop")
    _made.append((desk, place))
    if whole:
        furnish(desk)
    else:
        people(desk.register())
    return desk


def page_of(opened: MainWindow, *, whole: bool = True) -> tuple[PasswordsPage, QWidget]:
    page = PasswordsPage(desk_of(whole=whole), opened.lane, language(opened))
    page.refresh()
    return page, shown(opened, page, lambda: page.seen is not None)


def choose(page: PasswordsPage, name: str) -> None:
    assert page.seen is not None
    assert page.accounts.choose(next(one.id for one in page.seen.book.accounts if one.name == name))


def page_at(name: str) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = page_of(opened)
        choose(page, name)
        return made

    return make


def empty(opened: MainWindow) -> QWidget:
    return page_of(opened, whole=False)[1]


def nothing_fits(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.search.setText("no such thing")
    page._narrow_all()
    return made


def overview(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.places.go(OVERVIEW)
    page.overview.bars.setFocus()
    return made


def leaver(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.open(link("passwords", "leaver", person=2))
    return made


def undoing(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, made = page_of(opened)
    page.open(link("passwords", "leaver", person=6))
    page.overview.leavers.buttons[0].click()
    wait(page.banner.isVisible)
    return made


def dialog_of(make: Callable[[PasswordsPage], None]) -> Callable[[MainWindow], QWidget]:
    def opened_dialog(opened: MainWindow) -> QWidget:
        page, _ = page_of(opened)
        make(page)
        found = [one for one in page.findChildren(QDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    return opened_dialog


def about(name: str, what: object) -> Callable[[PasswordsPage], None]:
    def make(page: PasswordsPage) -> None:
        assert page.seen is not None
        page.asking.about(next(one for one in page.seen.book.accounts if one.name == name), what)

    return make


def changing(name: str, step: int, way: int | None = None, words: str = "") -> Callable[[PasswordsPage], None]:
    def make(page: PasswordsPage) -> None:
        about(name, Action.CHANGE)(page)
        dialog = page.findChild(ChangeDialog)
        assert dialog is not None
        dialog._go(step)
        if way is not None:
            dialog.new.ways.go(way)
            dialog.new.copy.click()
        if words:
            dialog.new.typed.put(words)
            dialog.new.more.click()
            dialog.new.judge_now()
            dialog._say()

    return make


def offers(opened: MainWindow) -> QWidget:
    page, _ = page_of(opened, whole=False)
    page.accounts.empty.main.click()
    form = page.findChild(OffersForm)
    assert form is not None
    return form


def happened(cause: Cause, at: int = 0) -> Callable[[PasswordsPage], None]:
    def make(page: PasswordsPage) -> None:
        page.asking.happened()
        form = page.findChild(HappenedForm)
        assert form is not None
        form.cause.setCurrentIndex(form.cause.findData(cause))
        form.whom.setCurrentIndex(at)

    return make


def settings(page: PasswordsPage) -> None:
    page.asking.settings()
    form = page.findChild(SettingsForm)
    assert form is not None
    form.preset.setCurrentIndex(2)
    form.lead.setText("soon")
    form.agree()


def wrong(page: PasswordsPage) -> None:
    page.asking.add()
    form = page.findChild(Form)
    assert form is not None
    form.agree()


PASSWORD_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "passwords-empty": empty,
    "passwords-late": page_at("店内 Wi-Fi"),
    "passwords-factory": page_at("路由器管理"),
    "passwords-paused": page_at("聚合宝商户后台"),
    "passwords-past": page_at("店铺邮箱"),
    "passwords-exempt": page_at("收银电脑"),
    "passwords-gone": page_at("旧监控"),
    "passwords-nothing": nothing_fits,
    "passwords-overview": overview,
    "passwords-leaver": leaver,
    "passwords-undo": undoing,
    "passwords-offers": offers,
    "passwords-form": dialog_of(about("店内 Wi-Fi", EDIT)),
    "passwords-form-wrong": dialog_of(wrong),
    "passwords-change-where": dialog_of(changing("店内 Wi-Fi", 0)),
    "passwords-change-typed": dialog_of(changing("收单商户后台", NEW, words="qinghe2026")),
    "passwords-change-made": dialog_of(changing("收单商户后台", NEW, MADE)),
    "passwords-change-pin": dialog_of(changing("收银台一 主管密码", NEW, MADE)),
    "passwords-change-elsewhere": dialog_of(changing("店内 Wi-Fi", ELSEWHERE)),
    "passwords-change-done": dialog_of(changing("店内 Wi-Fi", DONE)),
    "passwords-remove": dialog_of(about("店员账号 阿强", Action.REMOVE)),
    "passwords-return": dialog_of(about("绑定手机号", Action.RETURN)),
    "passwords-review": dialog_of(about("收银电脑", Action.REVIEW)),
    "passwords-keep": dialog_of(about("店内 Wi-Fi", Action.KEEP)),
    "passwords-pause": dialog_of(about("店内 Wi-Fi", PAUSE)),
    "passwords-happened": dialog_of(happened(Cause.PHISHING, 1)),
    "passwords-happened-leaver": dialog_of(happened(Cause.LEAVER)),
    "passwords-settings": dialog_of(settings),
    "passwords-calendar": dialog_of(lambda page: page.asking.calendar()),
}

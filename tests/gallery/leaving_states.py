"""The files that the vault keeps, a client who is handed over, and the move to a new computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posdesk.kit.clock import Clock
from posdesk.shell.pages import LOCKED
from posdesk.shell.safe import State
from posdesk.shell.window import MainWindow
from posdesk.statements.ui.kept import KeptPage
from posdesk.statements.ui.kept_table import OLD, OUT
from posdesk.vault.ui.another import AnotherDialog
from posdesk.vault.ui.handing import PAPER, SURE, WHERE, HandOverDialog
from posdesk.vault.ui.moving import STOP, THERE, MoveDialog
from tests.gallery.vault_states import _NOW, desk_of, language, shown
from tests.statements.ui.small_kept import KEY, SmallKept
from tests.vault.ui.small_desk import ADVICE

_PHRASE: Final = "ledger moss under copper rain"


def _page(opened: MainWindow, desk: SmallKept | None = None) -> tuple[KeptPage, QWidget]:
    desk = desk or SmallKept()
    page = KeptPage(desk, opened.lane, language(opened))
    page.refresh()
    made = shown(opened, page, lambda: not desk.files or bool(page.listing.shown and page.foot.text()))
    return page, made


def kept(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    row = next(n for n, one in enumerate(page.listing.shown) if one.name.startswith("icbc-2026"))
    page.listing.table.choose_row(row)
    page.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)
    return shown(opened, made, page.payouts.isEnabled)


def kept_in_window(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.OPEN, 10)
    page = KeptPage(SmallKept(), opened.lane, language(opened))
    column = opened.body._rooms[1].layout()
    assert column is not None
    column.addWidget(page)
    page.refresh()
    opened.body.setCurrentIndex(1)
    opened.side.kept.setChecked(True)
    return shown_window(opened, lambda: bool(page.foot.text()))


def shown_window(opened: MainWindow, *until: Callable[[], bool]) -> QWidget:
    from tests.gallery.states import wait

    for condition in until:
        wait(condition)
    return opened


def kept_out(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.take_out_or_put_back()
    return shown(opened, made, lambda: bool(page.banner.text and page.foot.text()))


def kept_only_out(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.listing.filter.go(OUT)
    return shown(opened, made, lambda: bool(page.foot.text()))


def kept_old(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.listing.filter.go(OLD)
    return shown(opened, made, lambda: bool(page.foot.text()))


def kept_none(opened: MainWindow) -> QWidget:
    return _page(opened, SmallKept([]))[1]


def kept_payouts(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.listing.search.setText("icbc-2026")
    page.listing.narrow()
    shown(opened, made, page.payouts.isEnabled)
    page.ask_for_payouts()
    return _dialog_of(page)


def kept_forget(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.listing.filter.go(OLD)
    shown(opened, made, lambda: bool(page.foot.text()))
    page.ask_to_forget_all()
    return _dialog_of(page)


def _dialog_of(page: KeptPage) -> QWidget:
    from posdesk.ui.frame import Frame

    found = page.findChild(Frame)
    assert isinstance(found, Frame)
    return found


def _handing(opened: MainWindow) -> HandOverDialog:
    dialog = HandOverDialog(SmallKept(), opened.lane, language(opened), ADVICE, parent=opened)
    shown(opened, dialog, lambda: bool(dialog.parties.files) and not dialog.busy)
    return dialog


def handing_whose(opened: MainWindow) -> QWidget:
    dialog = _handing(opened)
    for row in (0, 1):
        group = dialog.parties.tree.topLevelItem(row)
        assert group is not None
        group.setCheckState(0, Qt.CheckState.Checked)
    account = dialog.parties.tree.topLevelItem(2)
    assert account is not None
    account.child(1).setCheckState(0, Qt.CheckState.Checked)
    return dialog


def _filled(opened: MainWindow) -> HandOverDialog:
    dialog = handing_whose(opened)
    assert isinstance(dialog, HandOverDialog)
    dialog.go_on()
    dialog.folder = Path("/media/mei/STICK/人民路分店")
    dialog.form.first.put(_PHRASE)
    dialog.form.second.put(_PHRASE)
    dialog.form._judge()
    dialog._refresh()
    assert dialog.places.currentIndex() == WHERE
    return dialog


def handing_where(opened: MainWindow) -> QWidget:
    return _filled(opened)


def handing_where_wrong(opened: MainWindow) -> QWidget:
    dialog = _filled(opened)
    dialog.take_folder(Path(__file__).parent)
    return dialog


def handing_sure(opened: MainWindow) -> QWidget:
    dialog = _filled(opened)
    dialog.go_on()
    shown(opened, dialog, lambda: dialog.places.currentIndex() == SURE)
    return dialog


def _handed(opened: MainWindow) -> HandOverDialog:
    dialog = handing_sure(opened)
    assert isinstance(dialog, HandOverDialog)
    dialog.go_on()
    shown(opened, dialog, lambda: dialog.places.currentIndex() == PAPER)
    return dialog


def handing_paper(opened: MainWindow) -> QWidget:
    return _handed(opened)


def handing_stop(opened: MainWindow) -> QWidget:
    dialog = _handed(opened)
    dialog.reject()
    return dialog


def handing_done(opened: MainWindow) -> QWidget:
    dialog = _handed(opened)
    dialog.go_on()
    dialog.paper.groups.paste(KEY.text)
    dialog.go_on()
    shown(opened, dialog, lambda: dialog.places.currentIndex() > PAPER)
    return dialog


def _moving(opened: MainWindow) -> MoveDialog:
    desk = desk_of()
    dialog = MoveDialog(desk, opened.lane, language(opened), Clock(lambda: _NOW), parent=opened)
    shown(opened, dialog)
    return dialog


def move_save(opened: MainWindow) -> QWidget:
    dialog = _moving(opened)
    dialog.take(dialog._desk.default_folder.with_name("USB-STICK"))
    return dialog


def move_there(opened: MainWindow) -> QWidget:
    dialog = move_save(opened)
    assert isinstance(dialog, MoveDialog)
    dialog.go_on()
    shown(opened, dialog, lambda: dialog.places.currentIndex() == THERE)
    return dialog


def move_stop(opened: MainWindow) -> QWidget:
    dialog = move_there(opened)
    assert isinstance(dialog, MoveDialog)
    dialog.go_on()
    assert dialog.places.currentIndex() == STOP
    return dialog


def move_sheet(opened: MainWindow) -> QWidget:
    from posdesk.kit import sheet
    from posdesk.vault.ui.moving import moving_sheet
    from tests.gallery.vault_states import _viewer

    dialog = move_there(opened)
    assert isinstance(dialog, MoveDialog)
    assert dialog._saved is not None
    page = sheet.render(moving_sheet(*dialog._saved, Clock(lambda: _NOW), language(opened)))
    dialog.done(0)
    return _viewer(opened, "moving.pdf", page, "application/pdf")


def another(opened: MainWindow) -> QWidget:
    return shown(opened, AnotherDialog(Path("/home/mei"), opened))


def first_window(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.NONE, 10)
    opened.page.empty.offer(opened.tr("I have a backup…"))
    return opened


def moved_away(opened: MainWindow) -> QWidget:
    opened.side.show_vault(State.LOCKED, 10)
    opened.body.say_locked(0, moved=True)
    opened.body.setCurrentIndex(LOCKED)
    return opened


LEAVING_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "kept": kept,
    "kept-in-window": kept_in_window,
    "kept-taken-out": kept_out,
    "kept-only-out": kept_only_out,
    "kept-old": kept_old,
    "kept-none": kept_none,
    "kept-payouts": kept_payouts,
    "kept-forget": kept_forget,
    "handing-whose": handing_whose,
    "handing-where": handing_where,
    "handing-where-wrong": handing_where_wrong,
    "handing-sure": handing_sure,
    "handing-paper": handing_paper,
    "handing-stop": handing_stop,
    "handing-done": handing_done,
    "move-save": move_save,
    "move-there": move_there,
    "move-stop": move_stop,
    "move-sheet": move_sheet,
    "vault-another": another,
    "first-window": first_window,
    "vault-moved-away": moved_away,
}
IN_WINDOW: Final = frozenset({"kept-in-window", "first-window", "vault-moved-away"})
"""Those of the window itself."""

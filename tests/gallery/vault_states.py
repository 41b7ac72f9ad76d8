"""Every dialog and page of the vault, over a real vault in a folder of its own."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from posdesk.kit.clock import Clock
from posdesk.shell.window import MainWindow
from posdesk.vault import service as vaults
from posdesk.vault.service import Notice, RecoveryKey
from posdesk.vault.ui.backups import BackupsPage
from posdesk.vault.ui.create import EASE, PAPER, CreateDialog
from posdesk.vault.ui.emergency import EmergencyNote
from posdesk.vault.ui.history import HistoryPage
from posdesk.vault.ui.keys import KeysDialog
from posdesk.vault.ui.notices import Notices
from posdesk.vault.ui.restore import DONE, INSIDE, SECRET, RestoreDialog
from posdesk.vault.ui.unlock import Tries, UnlockDialog
from posdesk.vault.ui.viewer import Viewer
from tests.vault.conftest import FAST, PASSPHRASE
from tests.vault.ui.small_desk import ADVICE, SmallDesk

KEY: Final = RecoveryKey(bytes(range(7, 247, 12)))
_NOW: Final = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
_made: list[tuple[SmallDesk, tempfile.TemporaryDirectory[str]]] = []


class Ticking:
    def __init__(self, start: datetime, step: timedelta) -> None:
        self.at, self.step = start, step

    def __call__(self) -> datetime:
        self.at += self.step
        return self.at


def desk_of(*, whole: bool = True) -> SmallDesk:
    """A desk; with ``whole`` over a vault that has a little history and backups."""
    while _made:
        old, place = _made.pop()
        old.lock_vault()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    ticking = Ticking(_NOW - timedelta(days=40), timedelta(hours=7))
    desk = SmallDesk(Path(place.name) / "青禾便利店", Clock(ticking))
    _made.append((desk, place))
    if whole:
        desk.vault, _ = vaults.create(desk.default_folder, PASSPHRASE, clock=desk.clock, stretch=FAST)
        vaults.new_recovery_key(desk.vault, KEY)
        live_in(desk)
        ticking.at, ticking.step = _NOW, timedelta(0)
    return desk


def live_in(desk: SmallDesk) -> None:
    vault = desk.open_vault
    stick = desk.default_folder.with_name("USB-STICK")
    stick.mkdir()
    for name in ("Mei", "Lin"):
        vaults.put_setting(vault, "shop.name", f"青禾便利店 {name}", "owner")
    desk.choose_second_place(stick)
    desk.back_up()
    vaults.put_setting(vault, "shop.phone", "021-5550 1234", "Lin")
    vaults.put_setting(
        vault, "shop.address",
        "A long address that does not end where the column ends: 12 Fuxing Road, behind the market", "owner",
    )  # fmt: skip
    with vault.change("owner") as change:
        attached = vaults.attach(change, "settings", "shop.name", vaults.ready("slip.txt", "小票 0001\n".encode() * 30))
        change.update("attachments", attached, name="slip-of-the-terminal-at-the-door.txt")
    with vault.change("owner") as change:
        change.delete("settings", "shop.phone")
    desk.back_up(stick)
    desk.back_up()
    vaults.add_passphrase(vault, "the books are mine too", FAST)
    desk.undo(3)
    with vault.change("owner") as change:
        change.erase("settings", "shop.phone")


def language(opened: MainWindow) -> str:
    return opened._languages.current


def shown(opened: MainWindow, widget: QWidget, *until: Callable[[], bool]) -> QWidget:
    """Show it, and wait until the lane has nothing more to say."""
    from tests.gallery.states import wait

    if not isinstance(widget, QDialog):
        # a page, as the shell lays it out
        holder = QWidget(opened, Qt.WindowType.Window)
        holder.setObjectName("sheet")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        if isinstance(widget, Notices):
            column.addStretch()
        holder.resize(1180, 720)
        widget = holder
    widget.show()
    for condition in until:
        wait(condition)
    QTest.qWait(20)
    return widget


def create_first(opened: MainWindow) -> QWidget:
    dialog = CreateDialog(desk_of(whole=False), opened.lane, language(opened), ADVICE, parent=opened)
    return shown(opened, dialog)


def create_typed(opened: MainWindow) -> QWidget:
    dialog = CreateDialog(desk_of(whole=False), opened.lane, language(opened), ADVICE, parent=opened)
    dialog.form.make_one_up()
    dialog.form.first.put("short 密")
    dialog.form.second.put("sort")
    return shown(opened, dialog)


def _at_paper(opened: MainWindow) -> CreateDialog:
    dialog = CreateDialog(desk_of(), opened.lane, language(opened), ADVICE, parent=opened)
    dialog._made(KEY)
    return dialog


def create_paper(opened: MainWindow) -> QWidget:
    return shown(opened, _at_paper(opened))


def create_again(opened: MainWindow) -> QWidget:
    dialog = _at_paper(opened)
    dialog.paper.advance()
    for place, group in enumerate(KEY.groups[:5]):
        dialog.paper.groups.fields[place].setText("7Z" if place == 2 else group)
    dialog.paper.groups._judge()
    return shown(opened, dialog)


def create_stop(opened: MainWindow) -> QWidget:
    dialog = _at_paper(opened)
    made = shown(opened, dialog)
    assert dialog.places.currentIndex() == PAPER
    dialog.reject()
    return made


def create_ease(opened: MainWindow) -> QWidget:
    dialog = _at_paper(opened)
    dialog._go(EASE)
    dialog.second.take(dialog.folder.parent)
    return shown(opened, dialog)


def locked(opened: MainWindow) -> QWidget:
    desk = desk_of()
    desk.lock_vault()
    for _ in range(2):
        vaults.write_sealed(desk.default_folder, b"the terminal at the door was opened")
    dialog = UnlockDialog(desk, opened.lane, language(opened), by_keyring=False, helped=ADVICE, parent=opened)
    return shown(opened, dialog, lambda: "2" in dialog.waiting.text())


def locked_wrong(opened: MainWindow) -> QWidget:
    desk = desk_of()
    desk.lock_vault()
    tries = Tries(wrong=4)
    dialog = UnlockDialog(
        desk, opened.lane, language(opened), by_keyring=False, tries=tries, helped=ADVICE, parent=opened
    )
    dialog.ask.field.put("not the passphrase")
    made = shown(opened, dialog)
    dialog.go_on()
    return shown(opened, made, lambda: tries.left > 0, lambda: bool(dialog.status.text()))


def locked_key(opened: MainWindow) -> QWidget:
    desk = desk_of()
    desk.lock_vault()
    dialog = UnlockDialog(desk, opened.lane, language(opened), by_keyring=False, helped=ADVICE, parent=opened)
    made = shown(opened, dialog)
    dialog.ask.other_way()
    dialog.ask.groups.paste(KEY.text)
    return made


def opened_by_key(opened: MainWindow) -> QWidget:
    dialog = UnlockDialog(desk_of(), opened.lane, language(opened), by_keyring=False, helped=ADVICE, parent=opened)
    dialog._opened_by_key(None)
    return shown(opened, dialog)


def note(opened: MainWindow) -> QWidget:
    desk = desk_of()
    box = EmergencyNote(desk.default_folder, opened.lane, language(opened), opened)
    box.text.setPlainText("16:40 Two men changed the cable of the terminal at the door.\n门口的刷卡机被换了线。")
    return shown(opened, box)


def keys_and_locks(opened: MainWindow) -> QWidget:
    dialog = KeysDialog(desk_of(), opened.lane, language(opened), ADVICE, parent=opened)
    return shown(opened, dialog, dialog.keyring.isEnabled)


def _keys(opened: MainWindow, open_form: Callable[[KeysDialog], None]) -> QWidget:
    dialog = KeysDialog(desk_of(), opened.lane, language(opened), ADVICE, parent=opened)
    made = shown(opened, dialog, dialog.keyring.isEnabled)
    open_form(dialog)
    return made


def keys_change(opened: MainWindow) -> QWidget:
    return _keys(opened, KeysDialog.open_change)


def keys_remove(opened: MainWindow) -> QWidget:
    return _keys(opened, KeysDialog.open_second)


def keys_rekey(opened: MainWindow) -> QWidget:
    return _keys(opened, KeysDialog.open_rekey)


def history(opened: MainWindow) -> QWidget:
    page = HistoryPage(desk_of(), opened.lane, language(opened))
    page.refresh()
    made = shown(opened, page, lambda: bool(page._shown))
    page.table.choose_row(next(n for n, one in enumerate(page._shown) if one.kind == "changed"))
    return made


def history_undo(opened: MainWindow) -> QWidget:
    page = HistoryPage(desk_of(), opened.lane, language(opened))
    page.refresh()
    made = shown(opened, page, lambda: bool(page._shown))
    page.search.setText("slip")
    page._narrow()
    page.table.choose_row(len(page._shown) - 1)
    page.undo()
    return made


def backups(opened: MainWindow) -> QWidget:
    desk = desk_of()
    page = BackupsPage(desk, opened.lane, language(opened), Clock(lambda: _NOW))
    page.refresh()
    return shown(opened, page, lambda: bool(page._found.backups))


def backups_none(opened: MainWindow) -> QWidget:
    page = BackupsPage(desk_of(whole=False), opened.lane, language(opened), Clock(lambda: _NOW))
    page.refresh()
    return shown(opened, page)


def _restore(opened: MainWindow) -> RestoreDialog:
    return RestoreDialog(desk_of(), opened.lane, language(opened), parent=opened)


def restore_choose(opened: MainWindow) -> QWidget:
    dialog = _restore(opened)
    return shown(opened, dialog, lambda: bool(dialog.offers))


def restore_secret(opened: MainWindow) -> QWidget:
    dialog = _restore(opened)
    made = shown(opened, dialog, lambda: bool(dialog.offers))
    dialog.offers[0].click()
    assert dialog.places.currentIndex() == SECRET
    return made


def restore_inside(opened: MainWindow) -> QWidget:
    dialog = _restore(opened)
    made = shown(opened, dialog, lambda: bool(dialog.offers))
    dialog.offers[0].click()
    dialog.ask.field.put(PASSPHRASE)
    dialog.go_on()
    return shown(opened, made, lambda: dialog.places.currentIndex() == INSIDE)


def restore_done(opened: MainWindow) -> QWidget:
    dialog = _restore(opened)
    made = shown(opened, dialog, lambda: bool(dialog.offers))
    dialog.offers[0].click()
    dialog._restored(dialog._desk.default_folder.with_name("青禾便利店.before"))
    assert dialog.places.currentIndex() == DONE
    return made


def notices(opened: MainWindow) -> QWidget:
    strip = Notices()
    strip.show_notices(
        (
            Notice("commits_lost", 3),
            Notice("header_restored"),
            Notice("witness_missing"),
            Notice("history_cut"),
            Notice("recovery_void"),
        ),
        language(opened),
    )
    return shown(opened, strip)


def _viewer(opened: MainWindow, name: str, data: bytes, media: str) -> QWidget:
    desk = desk_of()
    with desk.open_vault.change("owner") as change:
        number = vaults.attach(change, "settings", "shop.name", vaults.Ready(name, media, data))
    with desk.open_vault.reading() as db:
        one = next(one for one in vaults.attached(db, "settings", "shop.name") if one.id == number)
    dialog = Viewer(desk, opened.lane, one, language(opened), opened)
    return shown(opened, dialog, dialog.bar.isHidden)


def view_picture(opened: MainWindow) -> QWidget:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (1600, 900), "#c8d8d4")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((200, 120, 1400, 780), outline="#143d37", width=12)
    draw.ellipse((700, 300, 1000, 600), fill="#b5541c")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return _viewer(opened, "terminal-at-the-door.png", out.getvalue(), "image/png")


def view_pdf(opened: MainWindow) -> QWidget:
    from posdesk.kit import sheet
    from posdesk.vault.ui.paper import recovery_sheet

    page = recovery_sheet(KEY, "青禾便利店", _NOW.date(), language(opened))
    return _viewer(opened, "letter.pdf", sheet.render(page), "application/pdf")


def view_text(opened: MainWindow) -> QWidget:
    return _viewer(opened, "slip.txt", "小票 0001  ¥128.00\n".encode() * 40, "text/plain")


VAULT_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "vault-create": create_first,
    "vault-create-typed": create_typed,
    "vault-create-paper": create_paper,
    "vault-create-again": create_again,
    "vault-create-stop": create_stop,
    "vault-create-ease": create_ease,
    "vault-locked": locked,
    "vault-locked-wrong": locked_wrong,
    "vault-locked-key": locked_key,
    "vault-opened-by-key": opened_by_key,
    "vault-note": note,
    "vault-keys": keys_and_locks,
    "vault-keys-change": keys_change,
    "vault-keys-remove": keys_remove,
    "vault-keys-rekey": keys_rekey,
    "vault-history": history,
    "vault-history-undo": history_undo,
    "vault-backups": backups,
    "vault-backups-none": backups_none,
    "vault-restore": restore_choose,
    "vault-restore-secret": restore_secret,
    "vault-restore-inside": restore_inside,
    "vault-restore-done": restore_done,
    "vault-notices": notices,
    "vault-view-picture": view_picture,
    "vault-view-pdf": view_pdf,
    "vault-view-text": view_text,
}

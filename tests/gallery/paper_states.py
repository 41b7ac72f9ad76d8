"""A list that is taken in, and what the inventory prints: each step and each kind of paper."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtWidgets import QWidget

from posdesk.app import App, open_app
from posdesk.demo import inventory
from posdesk.devices.ui.moving_in import MovingIn
from posdesk.devices.ui.printing import LIST, ONE_EACH, RISKS, TAGS, PaperDialog
from posdesk.door import Door
from posdesk.shell.window import MainWindow
from posdesk.vault.slots import Stretch
from tests.gallery.vault_states import language, shown
from tests.vault.conftest import FAST, PASSPHRASE

GOOD: Final = """名称,类型,厂商,型号,序列号,终端号,门店,位置,状态,购买日期,备注
收银台 7,智能POS,新大陆,N910,N910-77120001,77120001,梅花店,靠窗的收银台,使用中,2025-03-11,
外卖窗口,手机POS,百富,D180,D180-5540912,77120002,梅花店,,使用中,2024-10-02,冬天容易没电
"""
BAD: Final = (
    GOOD
    + """坏的,智能POS,新大陆,N910,序列号,77120003,梅花店,,使用中,2025-03-11,
后天来的,智能POS,新大陆,N910,N910-77120004,77120004,梅花店,,使用中,2099-01-01,
"""
)


@cache
def _session() -> tuple[App, Path]:
    place = tempfile.TemporaryDirectory()
    folder = Path(place.name)
    with patch.object(Stretch, "calibrated", classmethod(lambda cls: FAST)):
        session = open_app(folder=folder / "vault")
        session.make_vault(folder / "vault", PASSPHRASE)
    inventory.fill(session.keeping.register(), session.keeping.devices())
    (folder / "设备.csv").write_text(BAD, encoding="utf-8")
    (folder / "诗.csv").write_text("a;b\n1;2\n", encoding="utf-8")

    def close() -> None:
        session.lock_vault()
        place.cleanup()

    atexit.register(close)
    return session, folder


def _moving(opened: MainWindow, name: str = "", *, look: bool = False) -> QWidget:
    session, folder = _session()
    dialog = MovingIn(Door(session), opened.lane, language(opened), opened)
    if name:
        dialog.open_path(folder / name)
    made = shown(opened, dialog, lambda: not dialog.busy)
    if look:
        dialog.go_on()
        shown(opened, made, lambda: not dialog.busy)
    return made


def _paper(kind: str, *, one: bool = False, saved: bool = False) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        session, folder = _session()
        devices = session.keeping.devices().every()
        dialog = PaperDialog(Door(session), devices[:1] if one else devices, opened.lane, language(opened), opened)
        dialog.paper.setCurrentIndex(dialog.paper.findData(kind))
        if saved:
            dialog._out = folder / dialog._name()
            dialog._make()
        return shown(opened, dialog, lambda: not dialog.busy)

    return make


PAPER_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "moving-in": _moving,
    "moving-in-refused": lambda opened: _moving(opened, "诗.csv"),
    "moving-in-columns": lambda opened: _moving(opened, "设备.csv"),
    "moving-in-rows": lambda opened: _moving(opened, "设备.csv", look=True),
    "papers-list": _paper(LIST),
    "papers-each": _paper(ONE_EACH, one=True),
    "papers-tags": _paper(TAGS),
    "papers-risks": _paper(RISKS),
    "papers-saved": _paper(LIST, saved=True),
}

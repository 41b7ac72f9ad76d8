"""Every page, panel, dialog and state of the window, made and ready to be looked at."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from posdesk.kit.errors import Cancelled
from posdesk.kit.text import Text
from posdesk.reconcile.ui.decide import Decision, NoteDialog, PairDialog, ReasonDialog
from posdesk.shell.choices import Choices
from posdesk.shell.shortcuts import ShortcutSheet
from posdesk.shell.start import open_window
from posdesk.shell.window import MainWindow
from posdesk.statements.health import Word
from posdesk.statements.model import Change, Changes
from posdesk.statements.ui.mapper.dialog import MappingDesk
from posdesk.ui import wording
from posdesk.ui.tasks import Task
from posdesk.ui.theme import Mode
from tests.gallery.accepting_states import ACCEPTING_STATES
from tests.gallery.case_states import CASE_STATES
from tests.gallery.checklist_states import CHECKLIST_STATES
from tests.gallery.device_states import DEVICE_STATES
from tests.gallery.guide_states import GUIDE_STATES
from tests.gallery.leaving_states import IN_WINDOW, LEAVING_STATES
from tests.gallery.paper_states import PAPER_STATES
from tests.gallery.password_states import PASSWORD_STATES
from tests.gallery.reminder_states import REMINDER_STATES
from tests.gallery.shop_states import SHOP_STATES
from tests.gallery.vault_states import VAULT_STATES
from tests.reconcile.ui.made_up import SmallDesk, bank_file, broken_file, takings_file, unknown_file, verdict

LONG: Final = "long"
LANGUAGES: Final = ("zh_CN", "zh_TW", "en", LONG)
WIDTH, HEIGHT = 1366, 768


def lengthen(words: str) -> str:
    """Forty per cent longer, as German or Finnish would be."""
    parts = words.split(" ")
    return " ".join(part + "~" * max(1, round(len(part) * 0.4)) if part.isalpha() else part for part in parts)


class LongWords(QTranslator):
    """A language in which everything is longer."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        del context, disambiguation
        return lengthen(source.replace("%n", str(n)).replace("(s)", "s"))

    def isEmpty(self) -> bool:
        return False


class LongText(Text):
    """The texts of that language."""

    def word(self, key: str, **args: object) -> str:
        plain = super().word(key, **args)
        return plain if key.startswith("date.") else lengthen(plain)


def wait(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the window did not get there"
        QTest.qWait(5)


def settle() -> None:
    """Let everything that was asked for be laid out and painted."""
    for _ in range(4):
        QTest.qWait(10)
        QApplication.sendPostedEvents()


@contextmanager
def window(desk: SmallDesk, language: str, mode: Mode, settings: Path) -> Iterator[MainWindow]:
    """The window in a language and a theme, with given files and verdict behind it."""
    put_away()
    application = QApplication.instance() or QApplication(["posdesk"])
    assert isinstance(application, QApplication)
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    kept.clear()
    choices = Choices(kept)
    choices.language = "en" if language == LONG else language
    choices.mode = mode
    choices.geometry = QByteArray()
    long = LongWords()
    with patch.object(wording, "Text", LongText if language == LONG else Text):
        if language == LONG:
            application.installTranslator(long)
        opened = open_window(application, desk, choices)  # type: ignore[arg-type]  # a smaller desk will do
        if language == LONG:
            application.installTranslator(long)
            opened.page.set_language("en")
            opened.side.retranslate()
        opened.setWindowState(Qt.WindowState.WindowNoState)
        opened.resize(WIDTH, HEIGHT)
        opened.show()
        QTest.qWait(20)
        opened.page.warm_up()
        try:
            yield opened
        finally:
            opened.close()
            opened.deleteLater()
            # else the next window's dress would be put on this one, too
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            # the next window speaks for itself: what its language leaves out must not be said in this one's
            for worn in (long, *application.findChildren(QTranslator)):
                application.removeTranslator(worn)


_standing: list[tuple[tuple[str, Mode], MainWindow, ExitStack]] = []
"""The window beside which sheets are looked at, if there is one."""


def put_away() -> None:
    """Close the window that stood for many sheets: while it stands, its language is everybody's."""
    while _standing:
        _standing.pop()[2].close()


@contextmanager
def beside(language: str, mode: Mode) -> Iterator[MainWindow]:
    """A window that stands while one sheet after another is looked at beside it: making it takes longer than all else.

    What was shown is gone afterwards, and the lane has nothing left to do.
    """
    if not _standing or _standing[0][0] != (language, mode):
        put_away()
        stack = ExitStack()
        place = stack.enter_context(tempfile.TemporaryDirectory())
        made = stack.enter_context(window(good(), language, mode, Path(place) / "window.ini"))
        _standing.append(((language, mode), made, stack))
    opened = _standing[0][1]
    try:
        yield opened
    except BaseException:
        put_away()
        raise
    for sheet in opened.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if sheet.isWindow():
            sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for task in opened.lane.findChildren(Task):
        task.cancel()
    wait(lambda: not opened.lane.findChildren(Task))


@contextmanager
def shown_as(name: str, language: str, mode: Mode, settings: Path) -> Iterator[QWidget]:
    """A state of the window, or a sheet beside it, ready to be looked at."""
    desk, make = STATES[name]
    with beside(language, mode) if name in BESIDE else window(desk(), language, mode, settings) as opened:
        sheet = make(opened)
        settle()
        assert sheet is not opened or name not in BESIDE
        yield sheet


def judged(opened: MainWindow) -> None:
    """Read what is offered, and wait for the verdict."""
    opened.page.add([Path("a.csv")])
    wait(lambda: not opened.page.session.busy)
    QTest.qWait(20)


def fresh(opened: MainWindow) -> QWidget:
    return opened


def loading(opened: MainWindow) -> QWidget:
    opened.page.add([Path("a.csv")])
    wait(lambda: opened.page.headline.bar.value() > 0)
    return opened


def looked(opened: MainWindow) -> QWidget:
    judged(opened)
    return opened


def narrowed_to_nothing(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.overview.filters.search.setText("no such thing")
    wait(lambda: not opened.page.overview.table.rows.ids)
    return opened


def one_day(opened: MainWindow) -> QWidget:
    judged(opened)
    overview = opened.page.overview
    overview.calendar.squares.setFocus()
    overview.calendar.squares.go(date(2026, 5, 20))
    QTest.keyClick(overview.calendar.squares, Qt.Key.Key_Return)
    return opened


def behind(opened: MainWindow) -> QWidget:
    judged(opened)
    overview = opened.page.overview
    paid = next(n for n, s in enumerate(overview._ledger.settlements) if s.lines and s.status == "short")
    overview._choose_place(paid)
    overview.detail.places.go(2)
    return opened


def takings(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.overview.detail.places.go(1)
    wait(lambda: opened.page.overview.detail.takings.rows.cell(0, 0).text != "…")
    return opened


def unknown(opened: MainWindow) -> QWidget:
    judged(opened)
    findings = opened.page.overview.findings
    row = next(n for n in range(findings.rows.rowCount()) if not findings.rows.finding(n).settlements)
    findings.setCurrentIndex(findings.rows.index(row))
    findings._take(findings.rows.index(row))
    return opened


def files(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(1)
    return opened


def changed(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(1)
    wait(lambda: opened.files._changes.count > 0)
    opened.files.table.choose_row(2)
    return opened


def locked(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(1)
    opened.files.detail.secret.setText("secret")
    return opened


def narrowed(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(1)
    opened.files._chips[Word.UNKNOWN].click()
    return opened


def mapping(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.open_mapping(unknown_file())
    desk = opened.findChild(MappingDesk)
    assert desk is not None
    wait(desk.use.isEnabled)
    return desk


def mapping_by_sides(opened: MainWindow) -> QWidget:
    desk = mapping(opened)
    assert isinstance(desk, MappingDesk)
    desk.form.take("direction", "对方单位")
    desk.form.take("amount", "贷方金额")
    wait(lambda: desk._answered == desk._asked and not desk._pause.isActive())
    return desk


def taken_out(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(1)
    opened.files.remove_current()
    wait(lambda: not opened.page.session.busy)
    return opened


def terms(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page.places.go(2)
    return opened


def stopped(opened: MainWindow) -> QWidget:
    judged(opened)
    opened.page._failed(Cancelled())
    return opened


def keys(opened: MainWindow) -> QWidget:
    sheet = ShortcutSheet(opened)
    sheet.show()
    return sheet


def dropping(opened: MainWindow) -> QWidget:
    opened._veil.cover()
    return opened


def settled(opened: MainWindow) -> QWidget:
    judged(opened)
    ledger = opened.page.session.ledger
    assert ledger is not None
    worst, desk = ledger.findings[0], opened.page.session.desk
    desk.dismiss(worst.id, "The acquirer has explained it")
    desk.note(worst.settlements[0], "Called the acquirer on Monday; they will pay with the next batch.")
    opened.page.session.decide(Decision(lambda _desk: None))
    wait(lambda: not opened.page.session.busy)
    opened.page.overview._finding_chosen(worst)
    return opened


def _dialog(opened: MainWindow, ask: str, kind: type[QWidget]) -> QWidget:
    judged(opened)
    getattr(opened.page.overview.detail.decide, ask)()
    found = opened.page.window().findChild(kind)
    assert found is not None
    return found


def reason(opened: MainWindow) -> QWidget:
    return _dialog(opened, "_dismiss", ReasonDialog)


def noting(opened: MainWindow) -> QWidget:
    return _dialog(opened, "_note", NoteDialog)


def pairing(opened: MainWindow) -> QWidget:
    dialog = _dialog(opened, "_pair", PairDialog)
    assert isinstance(dialog, PairDialog)
    dialog.credits.item(0).setSelected(True)
    return dialog


def deciding() -> SmallDesk:
    desk = good()
    desk.can_decide = True
    return desk


def good() -> SmallDesk:
    return SmallDesk(verdict(), [bank_file(), takings_file()])


def held() -> SmallDesk:
    desk = good()
    desk.held = True
    return desk


def calm() -> SmallDesk:
    return SmallDesk(verdict(faults=False), [bank_file(), takings_file()])


def troubled() -> SmallDesk:
    files = [bank_file(), takings_file(), bank_file("cmb.csv", warned=True), unknown_file(), broken_file()]
    return SmallDesk(verdict(), files)


def followed() -> SmallDesk:
    """Files of one account that leave a gap and overlap, the last of which changed two rows."""
    names = ("icbc-04.csv", "icbc-05.csv", "statement_of_account_622202_2026-05-07_2026-05-31_downloaded.csv")
    days = ((1, 20), (24, 40), (36, 60))
    files = []
    for name, (first, last) in zip(names, days, strict=True):
        whole = bank_file(name)
        start = date(2026, 4, 1)
        one = replace(
            whole.statements[0],
            start=start + timedelta(days=first),
            end=start + timedelta(days=last),
            opening=None,
            closing=None,
        )
        files.append(replace(whole, statements=(one,)))
    desk = SmallDesk(verdict(), [*files, takings_file()])
    when = datetime(2026, 5, 9, 10, 15)  # noqa: DTZ001  a till's own clock has no zone
    desk.changed = Changes(
        2,
        (
            Change("202605090001", when, (1, 7), (2, 3), (("kind", "sale", "refund"), ("gross", 12800, -12800))),
            Change("202605090002", when, (1, 8), (2, 4), (("pending", True, False),)),
        ),
    )
    return desk


def refused() -> SmallDesk:
    return SmallDesk(None, [bank_file(), takings_file()])


def only_bank() -> SmallDesk:
    return SmallDesk(verdict(), [bank_file()])


SHEETS: Final = (
    VAULT_STATES, LEAVING_STATES, SHOP_STATES, GUIDE_STATES, PASSWORD_STATES, ACCEPTING_STATES, DEVICE_STATES,
    PAPER_STATES, CASE_STATES, CHECKLIST_STATES,
)  # fmt: skip
"""States of pages and dialogs that are looked at beside the window, by the rooms that have them."""
STATES: Final[dict[str, tuple[Callable[[], SmallDesk], Callable[[MainWindow], QWidget]]]] = {
    "empty": (good, fresh),
    "loading": (held, loading),
    "verdict": (good, looked),
    "calm": (calm, looked),
    "nothing-fits": (good, narrowed_to_nothing),
    "one-day": (good, one_day),
    "bank-lines": (good, behind),
    "takings": (good, takings),
    "unknown-deposit": (good, unknown),
    "files": (troubled, files),
    "files-changed": (followed, changed),
    "files-locked": (troubled, locked),
    "files-unknown": (troubled, narrowed),
    "mapping": (troubled, mapping),
    "mapping-sides": (troubled, mapping_by_sides),
    "taken-out": (troubled, taken_out),
    "half": (only_bank, looked),
    "terms": (good, terms),
    "refused": (refused, looked),
    "stopped": (good, stopped),
    "settled": (deciding, settled),
    "reason": (deciding, reason),
    "note": (deciding, noting),
    "pairing": (deciding, pairing),
    "keys": (good, keys),
    "dropping": (good, dropping),
    **{name: (good, make) for states in (*SHEETS, REMINDER_STATES) for name, make in states.items()},
}
BESIDE: Final = frozenset().union(*SHEETS) - IN_WINDOW
"""States of sheets that stand beside the window, and leave it as it is."""

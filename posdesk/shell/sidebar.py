"""The calm bar at the side: where one is, and what concerns the window itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QPoint, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from posdesk.kit.settings import LOCK_MINUTES
from posdesk.shell.languages import NAMES
from posdesk.shell.pages import (
    BACKUPS,
    CASES,
    CHECKLISTS,
    DEVICES,
    GUIDES,
    HISTORY,
    KEPT,
    OPEN_PAGES,
    PASSWORDS,
    RECONCILE,
    SHOP,
    TODAY,
)  # fmt: skip
from posdesk.shell.safe import State
from posdesk.ui import fonts, icons, theme
from posdesk.ui.buttons import entered
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Mode

WIDTH = 184
_ARROW = 32
"""Pixels of an icon without words."""


class SideButton(QAbstractButton):
    """One line of the bar: icon and word."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def set_mark(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        words = self.text()
        return QSize(QFontMetrics(fonts.font()).horizontalAdvance(words) + 52 if words else _ARROW, 38)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if entered(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(QPoint(self.width() + 4, self.height() - self.menu.sizeHint().height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(tokens.side_chosen)
            painter.setBrush(ground if on else theme.mixed(QColor(tokens.side), ground, 0.5))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.side_ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        colour = QColor(tokens.side_ink if on else tokens.side_quiet)
        left = 12.0 if self.text() else (self.width() - 18) / 2
        icons.paint(painter, self._icon, colour, QRectF(left, (self.height() - 18) / 2, 18, 18))
        painter.setFont(fonts.font(Size.BODY, bold=on))
        painter.setPen(QColor(tokens.side_ink))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 48)
        painter.drawText(40, (self.height() + metrics.ascent() - metrics.descent()) // 2, words)


@dataclass(frozen=True, slots=True)
class Reminding:
    """What somebody has agreed to, and whether there is a place beside the clock."""

    starts: bool
    stays: bool
    shown: bool
    tray: bool


class SideBar(QWidget):
    """The pages above, the window's own matters below."""

    mode_chosen = Signal(object)
    language_chosen = Signal(str)
    keys_wanted = Signal()
    page_chosen = Signal(int)
    vault_wanted = Signal()
    """Keep what is there, or open what is locked."""
    lock_wanted = Signal()
    restore_wanted = Signal()
    another_wanted = Signal()
    locks_wanted = Signal()
    minutes_chosen = Signal(int)
    starts_chosen = Signal(bool)
    stays_chosen = Signal(bool)
    shown_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self._mode, self._language = Mode.AUTO, "en"
        self._state, self._minutes = State.NONE, 0
        self._reminding: Reminding | None = None
        self.pages = QButtonGroup(self)
        self.today, self.reconcile, self.kept = SideButton("house"), SideButton("landmark"), SideButton("files")
        self.cases = SideButton("siren")
        self.devices, self.shop = SideButton("credit-card"), SideButton("store")
        self.passwords = SideButton("key-round")
        self.checklists = SideButton("clipboard-check")
        self.history, self.backups = SideButton("history"), SideButton("archive-restore")
        self.guides = SideButton("book-open")
        for number, button in self._pages():
            button.setCheckable(True)
            self.pages.addButton(button, number)
        self.reconcile.setChecked(True)
        self.pages.idClicked.connect(self.page_chosen)
        self.vault, self.ways = SideButton("lock-open"), SideButton("chevron-down")
        self.language = SideButton("languages")
        self.theme = SideButton("sun-moon")
        self.keys = SideButton("keyboard")
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(12, 68, 12, 14))
        column.setSpacing(4)
        for _, button in self._pages():
            column.addWidget(button)
        column.addStretch()
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.vault)
        both.addWidget(self.ways)
        column.addLayout(both)
        for button in (self.language, self.theme, self.keys):
            column.addWidget(button)
        self.keys.clicked.connect(self.keys_wanted)
        self.language.menu, self.theme.menu = QMenu(self), QMenu(self)
        self._locks = QMenu(self)
        self.ways.setFixedWidth(_ARROW)
        self.vault.clicked.connect(self._keep_or_open)
        for button in (self.vault, self.ways):
            button.hide()
        self.retranslate()

    def _pages(self) -> tuple[tuple[int, SideButton], ...]:
        return (
            (TODAY, self.today), (CASES, self.cases), (RECONCILE, self.reconcile), (DEVICES, self.devices),
            (CHECKLISTS, self.checklists), (SHOP, self.shop), (PASSWORDS, self.passwords), (GUIDES, self.guides),
            (KEPT, self.kept), (HISTORY, self.history), (BACKUPS, self.backups),
        )  # fmt: skip

    def show_vault(self, state: State, minutes: int) -> None:
        """Show whether there is a vault, and whether it is open."""
        self._state, self._minutes = state, minutes
        self.vault.show()
        # one press does what is usual: keep what is there, or open what is locked
        self.ways.setVisible(state is not State.OPEN)
        self.retranslate()

    def _keep_or_open(self) -> None:
        if self._state is not State.OPEN:
            self.vault_wanted.emit()

    def _fill_locks(self) -> None:
        is_open = self._state is State.OPEN
        self.vault.menu, self.ways.menu = (self._locks, None) if is_open else (None, self._locks)
        self._locks.clear()
        if not is_open:
            self._locks.addAction(self.tr("Restore a backup…"), self.restore_wanted.emit)
            self._locks.addAction(self.tr("Another vault…"), self.another_wanted.emit)
            self._fill_reminding()
            return
        self._locks.addAction(self.tr("Lock now"), self.lock_wanted.emit)
        self._locks.addAction(self.tr("Keys and locks…"), self.locks_wanted.emit)
        self._locks.addAction(self.tr("Another vault…"), self.another_wanted.emit)
        by_itself = self._locks.addMenu(self.tr("Lock by itself"))
        group = QActionGroup(by_itself)
        for minutes in LOCK_MINUTES.choices:
            words = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
            action = by_itself.addAction(words)
            action.setCheckable(True)
            action.setChecked(minutes == self._minutes)
            action.setData(minutes)
            group.addAction(action)
        group.triggered.connect(self._take_minutes)
        self._fill_reminding()

    def show_reminding(self, reminding: Reminding) -> None:
        """Show what was agreed to about reminders."""
        self._reminding = reminding
        self.retranslate()

    def _fill_reminding(self) -> None:
        """What is agreed to in the menu is taken back in the same place; locked, taking back is all that is offered."""
        agreed = self._reminding
        if agreed is None or self._state is State.NONE:
            return
        menu = self._locks.addMenu(self.tr("Reminders"))
        self._check(menu, self.tr("Start with the computer"), agreed.starts, self.starts_chosen)
        if agreed.tray:
            self._check(menu, self.tr("Stay beside the clock when the window is closed"), agreed.stays,
                        self.stays_chosen)  # fmt: skip
        if self._state is State.OPEN or agreed.shown:
            self._check(menu, self.tr("Show numbers and dates before unlocking"), agreed.shown, self.shown_chosen)

    @staticmethod
    def _check(menu: QMenu, words: str, on: bool, chosen: SignalInstance) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(chosen)

    def _take_minutes(self, action: QAction) -> None:
        self.minutes_chosen.emit(int(action.data()))

    def show_choices(self, mode: Mode, language: str) -> None:
        """Mark what is chosen."""
        self._mode, self._language = mode, language
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.today.setText(self.tr("Today"))
        self.cases.setText(self.tr("Emergency"))
        self.reconcile.setText(self.tr("Reconcile"))
        self.devices.setText(self.tr("Devices"))
        self.checklists.setText(self.tr("Checklists"))
        self.shop.setText(self.tr("Shop"))
        self.passwords.setText(self.tr("Passwords"))
        self.kept.setText(self.tr("Kept files"))
        self.history.setText(self.tr("History"))
        self.backups.setText(self.tr("Backups"))
        self.guides.setText(self.tr("Guides"))
        words_of = {
            State.NONE: self.tr("Keep this…"), State.LOCKED: self.tr("Unlock…"), State.OPEN: self.tr("Vault is open"),
        }  # fmt: skip
        mark_of = {State.NONE: "save", State.LOCKED: "lock", State.OPEN: "lock-open"}
        self.vault.setText(words_of[self._state])
        self.vault.set_mark(mark_of[self._state])
        self.ways.setToolTip(self.tr("Restore a backup, or another vault"))
        self.ways.setAccessibleName(self.ways.toolTip())
        for number, button in self._pages():
            button.setVisible(number in (RECONCILE, CASES, *OPEN_PAGES) or self._state is State.OPEN)
        self._fill_locks()
        self.language.setText(NAMES.get(self._language, ""))
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=NAMES.get(self._language, "")))
        words = {Mode.AUTO: self.tr("As the system"), Mode.LIGHT: self.tr("Light"), Mode.DARK: self.tr("Dark")}
        marks = {Mode.AUTO: "sun-moon", Mode.LIGHT: "sun", Mode.DARK: "moon"}
        self.theme.setText(words[self._mode])
        self.theme.setAccessibleName(self.tr("Theme: {name}").format(name=words[self._mode]))
        self.theme.set_mark(marks[self._mode])
        self.keys.setText(self.tr("Keys"))
        self.keys.setToolTip(self.tr("What can be done by keyboard (F1)"))
        self._fill(self.language, {name: code for code, name in NAMES.items()}, self._language, self._take_language)
        self._fill(self.theme, {word: mode for mode, word in words.items()}, self._mode, self._take_mode)

    def _fill(
        self, button: SideButton, offers: Mapping[str, str], chosen: str, take: Callable[[QAction], None]
    ) -> None:
        menu = button.menu
        if menu is None:
            return
        menu.clear()
        group = QActionGroup(menu)
        for word, value in offers.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(str(value))
            group.addAction(action)
        group.triggered.connect(take)

    def _take_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _take_mode(self, action: QAction) -> None:
        self.mode_chosen.emit(Mode(str(action.data())))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.side))
        painter.setFont(fonts.font(Size.SECTION, bold=True))
        painter.setPen(QColor(tokens.side_ink))
        painter.drawText(24, 43, "posdesk")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

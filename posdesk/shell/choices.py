"""What a person chose about the window itself: language, theme, size; readable before anything else is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QLocale, QSettings

from posdesk.kit.settings import (
    BOOKMARKS,
    GEOMETRY,
    GUIDE_SIZE,
    LANGUAGE,
    LOCK_MINUTES,
    MOVED,
    START_OFFERED,
    STAYS,
    STAYS_TOLD,
    THEME,
    VAULT,
    Setting,
)  # fmt: skip
from posdesk.shell.remembered import Remembered
from posdesk.ui.theme import Mode

T = TypeVar("T", str, bool, int, bytes)


class Choices:
    """The choices, kept between starts."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("posdesk", "posdesk")

    def _read(self, setting: Setting[T]) -> T:
        stored = self._settings.value(setting.key)
        return setting.read(stored.data() if isinstance(stored, QByteArray) else stored)

    @property
    def language(self) -> str:
        """The language: the chosen one, else the computer's, else English."""
        return self._read(LANGUAGE) or of_system(QLocale.system())

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue(LANGUAGE.key, language)

    @property
    def mode(self) -> Mode:
        """The theme: light, dark, or as the computer has it."""
        return Mode(self._read(THEME))

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue(THEME.key, mode.value)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a sign of life the vault is locked; 0: never by itself."""
        return self._read(LOCK_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._settings.setValue(LOCK_MINUTES.key, minutes)

    @property
    def vault(self) -> str:
        """The folder of the vault that was spoken of last; empty for the usual one."""
        return self._read(VAULT)

    @vault.setter
    def vault(self, folder: str) -> None:
        self._settings.setValue(VAULT.key, folder)

    @property
    def moved(self) -> str:
        """The folder of a vault that has moved to another computer; empty for none."""
        return self._read(MOVED)

    @moved.setter
    def moved(self, folder: str) -> None:
        self._settings.setValue(MOVED.key, folder)

    @property
    def guide_size(self) -> int:
        """Height in pixels of the guides' type."""
        return self._read(GUIDE_SIZE)

    @guide_size.setter
    def guide_size(self, size: int) -> None:
        self._settings.setValue(GUIDE_SIZE.key, size)

    @property
    def bookmarks(self) -> tuple[str, ...]:
        """The guides that somebody keeps at hand."""
        return tuple(name for name in self._read(BOOKMARKS).split(",") if name)

    @bookmarks.setter
    def bookmarks(self, guides: Sequence[str]) -> None:
        self._settings.setValue(BOOKMARKS.key, ",".join(guides))

    @property
    def stays(self) -> bool:
        """Whether a window that is closed stays beside the clock."""
        return self._read(STAYS)

    @stays.setter
    def stays(self, stays: bool) -> None:
        self._settings.setValue(STAYS.key, stays)

    @property
    def stays_told(self) -> bool:
        """Whether somebody was told so."""
        return self._read(STAYS_TOLD)

    @stays_told.setter
    def stays_told(self, told: bool) -> None:
        self._settings.setValue(STAYS_TOLD.key, told)

    @property
    def start_offered(self) -> bool:
        """Whether somebody was asked if the program should start with the computer."""
        return self._read(START_OFFERED)

    @start_offered.setter
    def start_offered(self, offered: bool) -> None:
        self._settings.setValue(START_OFFERED.key, offered)

    def of_vault(self, folder: Path) -> Remembered:
        """What is remembered of the reminders of one vault."""
        return Remembered(self._settings, folder)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was and how large; empty before the first time."""
        return QByteArray(self._read(GEOMETRY))

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue(GEOMETRY.key, geometry)


def of_system(locale: QLocale) -> str:
    """Which of our languages a system's locale asks for."""
    if locale.language() is not QLocale.Language.Chinese:
        return "en"
    traditional = locale.script() is QLocale.Script.TraditionalHanScript
    return "zh_TW" if traditional else "zh_CN"

"""What this computer remembers of one vault's reminders: when they came last and, by consent, numbers and dates.

Never a name. A vault goes by a digest of its folder, so that two clients on one computer do not answer for each other.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QSettings

from posdesk.kit.settings import LAST, SHOWN, WAITING, Setting

_GROUP: Final = "reminders"
T = TypeVar("T", str, bool)


class Remembered:
    """It, between starts."""

    def __init__(self, settings: QSettings, folder: Path) -> None:
        self._settings = settings
        self._group = f"{_GROUP}/{hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:16]}"

    def _read(self, setting: Setting[T]) -> T:
        return setting.read(self._settings.value(f"{self._group}/{setting.key}"))

    def _put(self, setting: Setting[T], value: T) -> None:
        if value == setting.default:
            self._settings.remove(f"{self._group}/{setting.key}")
        else:
            self._settings.setValue(f"{self._group}/{setting.key}", value)

    @property
    def last(self) -> datetime | None:
        """When somebody was reminded last, the shop's time; None: never, or nobody can tell."""
        try:
            last = datetime.fromisoformat(self._read(LAST))
        except ValueError:
            return None
        return last.replace(tzinfo=None)

    @last.setter
    def last(self, when: datetime) -> None:
        self._put(LAST, when.isoformat(timespec="minutes"))

    @property
    def shown(self) -> bool:
        """Whether somebody has agreed that numbers and dates are seen before unlocking."""
        return self._read(SHOWN)

    @shown.setter
    def shown(self, shown: bool) -> None:
        self._put(SHOWN, shown)
        if not shown:
            self.waiting = ""

    @property
    def waiting(self) -> str:
        """These numbers and dates; empty where nobody has agreed."""
        return self._read(WAITING) if self.shown else ""

    @waiting.setter
    def waiting(self, told: str) -> None:
        self._put(WAITING, told if self.shown else "")
        self._settings.sync()

    def forget(self) -> None:
        """Remember nothing of it, nor that anybody agreed."""
        self._settings.remove(self._group)
        self._settings.sync()

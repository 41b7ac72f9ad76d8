"""What a person can set about the window, declared as data; the window reads and keeps it.

Business values are not here: they belong to the shop, not to the computer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from posdesk.kit.text import LANGUAGES

T = TypeVar("T", str, bool, int, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key, what holds before anybody chose, and the choices where there are only some."""

    key: str
    default: T
    choices: tuple[T, ...] = ()

    def read(self, stored: Any) -> T:
        """The value that was stored, or the default where nothing fit to use was: files are edited by hand."""
        value = _cast(stored, type(self.default))
        if value is None or (self.choices and value not in self.choices):
            return self.default
        return value  # type: ignore[no-any-return]  # _cast gave the default's type


def _cast(stored: Any, kind: type) -> Any:
    # Settings files know text alone: "true" is what a boolean comes back as.
    if kind is bool:
        return {"true": True, "false": False}.get(str(stored).lower())
    if kind is int:
        try:
            return int(str(stored))
        except ValueError:
            return None
    if kind is bytes:
        return bytes(stored) if isinstance(stored, (bytes, bytearray, memoryview)) else None
    return stored if isinstance(stored, kind) else None


LANGUAGE: Final = Setting("window/language", "", ("", *LANGUAGES))
"""The window's language; empty for the computer's own."""

THEME: Final = Setting("window/theme", "system", ("system", "light", "dark"))
"""Light, dark, or as the computer has it."""

GEOMETRY: Final = Setting("window/geometry", b"")
"""Where the window was and how large."""

LOCK_MINUTES: Final = Setting("vault/lock-minutes", 10, (2, 5, 10, 30, 60, 0))
"""Minutes without a key or a click after which the vault is locked; 0: never by itself."""

VAULT: Final = Setting("vault/folder", "")
"""The folder of the vault that was spoken of last; empty for the usual one."""

MOVED: Final = Setting("vault/moved", "")
"""The folder of a vault that has moved to another computer; empty for none."""

GUIDE_SIZE: Final = Setting("guides/size", 15, (13, 15, 17, 20, 24, 30))
"""Height in pixels of the guides' type."""

BOOKMARKS: Final = Setting("guides/bookmarks", "")
"""The guides that somebody keeps at hand, by their ids, with commas between them."""

STAYS: Final = Setting("reminders/stays", False)
"""Whether a window that is closed stays beside the clock, where there is a place for it."""

STAYS_TOLD: Final = Setting("reminders/stays-told", False)
"""Whether somebody was told so when it first happened."""

START_OFFERED: Final = Setting("reminders/start-offered", False)
"""Whether somebody was asked if the program should start with the computer; once is enough."""

LAST: Final = Setting("last", "")
"""Of one vault: when somebody was reminded last, the shop's time; a date-time and nothing else."""

SHOWN: Final = Setting("shown", False)
"""Of one vault: whether numbers and dates may be seen before it is unlocked."""

WAITING: Final = Setting("waiting", "")
"""Of one vault: these numbers and dates; empty unless somebody has agreed."""

SETTINGS: Final = (
    LANGUAGE,
    THEME,
    GEOMETRY,
    LOCK_MINUTES,
    VAULT,
    MOVED,
    STAYS,
    STAYS_TOLD,
    START_OFFERED,
    GUIDE_SIZE,
    BOOKMARKS,
)
"""All of them, but those of one vault each."""

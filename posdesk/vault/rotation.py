"""Which backups there are, by their names, and which of them stay."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from posdesk.vault import files

ENDING: Final = ".posdesk"
_NAME: Final = re.compile(r"([0-9]{8}T[0-9]{6}Z)(?:-([0-9]{1,4}))?" + re.escape(ENDING))

DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many are kept."""


def made_at(path: Path) -> datetime | None:
    """When a backup was made, by its name; None for a file that somebody has named."""
    match = _NAME.fullmatch(path.name)
    try:
        return datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if match else None
    except ValueError:
        # A thirteenth month: somebody else's file.
        return None


def order(path: Path) -> tuple[str, int]:
    """By what backups are sorted: their moment, and their number within a second."""
    match = _NAME.fullmatch(path.name)
    return (match[1], int(match[2] or 1)) if match else ("", 0)


def kept(folder: Path) -> list[Path]:
    """The backups in a folder, the latest first; what somebody has put there under another name is not ours."""
    try:
        found = [path for path in folder.glob(f"*{ENDING}") if made_at(path) and files.is_plain(path)]
    except OSError:
        # A stick that has just been pulled out.
        return []
    return sorted(found, key=order, reverse=True)


def staying(backups: Iterable[tuple[datetime, Path]]) -> set[Path]:
    """Which backups stay: the latest of each day, week and month, of as many of these as are kept."""
    latest_first = sorted(backups, reverse=True)
    stay: set[Path] = set()
    for most, of in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        seen: set[object] = set()
        for moment, path in latest_first:
            if (period := of(moment.date())) not in seen and len(seen) < most:
                seen.add(period)
                stay.add(path)
    return stay


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> object:
    return day.year, day.month

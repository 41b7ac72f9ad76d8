"""Write down what ``holidays`` knows of the countries of our shops: ``python packaging/calendars.py``.

Run it when the package has a new edition; ``tests/kit/test_calendar.py`` says when what is written differs from what
the same edition says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Final

from posdesk.kit.calendar import Library

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "calendars"
CODES: Final = ("CN", "HK", "MO", "TW")
YEARS: Final = range(2005, 2041)
_SATURDAY: Final = 6


def lines(code: str) -> Iterator[str]:
    """A country's file, line by line."""
    library = Library(code)
    yield f"# {code}: a year's days that are not as the week says, - closed and + worked, by holidays {edition()}."
    yield f"# Made by packaging/calendars.py; what is known better stands in {code}.toml."
    for year in YEARS:
        days = (date(year, 1, 1) + timedelta(n) for n in range(366))
        odd = [
            f"{'-+'[works]}{day:%m%d}"
            for day in days
            if day.year == year and (works := library.works(day)) != (day.isoweekday() < _SATURDAY)
        ]
        yield " ".join([str(year), *odd])


def edition() -> str:
    """Of the package that is asked."""
    return version("holidays")


def main() -> None:
    """Write the files."""
    for code in CODES:
        (FOLDER / f"{code}.txt").write_text("\n".join(lines(code)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

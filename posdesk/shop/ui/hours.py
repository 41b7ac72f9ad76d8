"""Opening hours: a line for each weekday to type in, and the week as few words as it takes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from posdesk.kit.text import Text
from posdesk.shop import rules
from posdesk.shop.model import Hours, Week
from posdesk.ui.buttons import Button
from posdesk.ui.labels import Words

DAYS: Final = 7
UNREAD: Final[Hours] = (("?", "?"),)
"""What stands for hours that cannot be read, and which no rule lets by."""


def spans(hours: Hours) -> str:
    """The hours of one day."""
    return ", ".join(f"{start}–{end}" for start, end in hours)


def week(hours: Week, text: Text) -> list[tuple[str, str]]:
    """Days that open alike, one after another, in one line: days and hours; empty hours where it is closed."""
    lines: list[tuple[int, int]] = []
    for day in range(len(hours)):
        if lines and hours[lines[-1][0]] == hours[day]:
            lines[-1] = (lines[-1][0], day)
        else:
            lines.append((day, day))
    names = [text.word(f"shop.weekday.{day + 1}") for day in range(DAYS)]
    return [
        (names[first] if first == last else f"{names[first]}–{names[last]}", spans(hours[first]))
        for first, last in lines
    ]


class WeekField(QWidget):
    """Seven lines; what stands in the first goes into all others at one press."""

    def __init__(self, hours: Week, text: Text) -> None:
        super().__init__()
        self.lines = [QLineEdit(spans(hours[day]) if hours else "") for day in range(DAYS)]
        self.same = Button(look="bare", icon="copy")
        self.same.setText(self.tr("Every day like Monday"))
        grid = QGridLayout(self)
        grid.setContentsMargins(QMargins(0, 0, 0, 0))
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for day, line in enumerate(self.lines):
            name = text.word(f"shop.weekday.{day + 1}")
            line.setAccessibleName(name)
            line.setMaxLength(80)
            line.setPlaceholderText(self.tr("closed") if day else "10:00-14:00, 17:00-22:00")
            grid.addWidget(Words(name, quiet=True), day, 0)
            grid.addWidget(line, day, 1)
        grid.addWidget(self.same, DAYS, 1)
        grid.setColumnStretch(1, 1)
        self.same.clicked.connect(self.copy_first)

    def copy_first(self) -> None:
        """Every day is like the first."""
        for line in self.lines[1:]:
            line.setText(self.lines[0].text())

    @property
    def hours(self) -> Week:
        """The week as it stands there; nothing where nobody said anything."""
        read = [rules.hours_typed(line.text()) for line in self.lines]
        return tuple(UNREAD if one is None else one for one in read) if any(one != () for one in read) else ()

"""By whose rules passwords are changed here, and when somebody is reminded."""

from __future__ import annotations

import re
from datetime import time
from typing import Any, Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.passwords.model import Grade
from posdesk.passwords.service import Preset, Settings, SettingsWrong
from posdesk.passwords.ui.account_form import number
from posdesk.passwords.ui.seen import Seen
from posdesk.ui.card import Flow
from posdesk.ui.form import Form, ticked
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording

_BETWEEN: Final = re.compile(r"[\s,;，、；]+")
_GRADES: Final = (Grade.LOGIN, Grade.PIN, Grade.CODE)
"""Those that the shop itself may have an interval for: a provider's holds as it is, and where nothing is typed there is
none."""


class SettingsForm(Form):
    """The room's settings."""

    room = "passwords"

    def __init__(self, seen: Seen, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(wording, seen.today, parent, 580)
        self.kept: Settings = seen.book.settings
        words = wording.text.word
        self.begin(self.tr("How often, and when to remind"))
        presets = [(words(f"passwords.preset.{one}"), one) for one in Preset]
        self.preset = self.choice("preset", presets, self.kept.preset)
        self.about = Words(quiet=True, wrap=True)
        self.own(self.about)
        self.intervals: dict[Grade, QLineEdit] = {}
        for beside, grade in enumerate(_GRADES):
            days = self.kept.days.get(grade)
            line = QLineEdit("" if days is None else str(days))
            line.setMaxLength(4)
            line.setPlaceholderText(self.tr("none"))
            name = self.tr("Days: {what}").format(what=words(f"passwords.grade.{grade}"))
            self.put(name, line, beside=bool(beside % 2))
            self.intervals[grade] = line
        self.lead = self.line(
            "lead", ", ".join(map(str, self.kept.lead)), hint=self.tr("Days before, as 14, 7, 1. Then daily.")
        )
        self.begins = self.choice("begins", _hours(self.kept.begins), self.kept.begins, beside=True)
        self.ends = self.choice("ends", _hours(self.kept.ends), self.kept.ends, beside=True)
        self.own(Words(self.word("quiet"), bold=True))
        flow = Flow(12)
        flow.setContentsMargins(QMargins(0, 0, 0, 0))
        self.quiet = {
            day: ticked(words(f"date.weekday.{day}"), on=day in self.kept.quiet) for day in range(1, 8)
        }  # fmt: skip
        for box in self.quiet.values():
            flow.add(box)
        self.own(flow)
        self.names = self.flag(
            self.tr("The calendar file may say what accounts are called"), on=self.kept.names_in_calendar
        )
        self.own(Words(self.tr("Calendars lie in many clouds. Without names they say only that something is due."),
                       quiet=True, wrap=True))  # fmt: skip
        self.preset.currentIndexChanged.connect(self._preset_chosen)
        self._refused = ""
        self._preset_chosen()

    def _preset_chosen(self) -> None:
        preset = Preset(self.preset.currentData())
        self.about.setText(self.wording.text.word(f"passwords.preset_about.{preset}"))
        for line in self.intervals.values():
            self.show_field(line, on=preset is Preset.CUSTOM)
        self.fit()

    def draft(self) -> Settings | None:
        self._refused = ""
        lead = [part for part in _BETWEEN.split(self.lead.text().strip()) if part]
        try:
            if not all(part.isdecimal() for part in lead):
                raise SettingsWrong(field="lead")
            return Settings(
                Preset(self.preset.currentData()),
                {grade: number(line) for grade, line in self.intervals.items()},
                tuple(sorted({int(part) for part in lead}, reverse=True)),
                self.begins.currentData(),
                self.ends.currentData(),
                frozenset(day for day, box in self.quiet.items() if box.isChecked()),
                self.names.isChecked(),
            )
        except SettingsWrong as error:
            field: Any = error.data["field"]
            self._refused = field if isinstance(field, str) else _CODES.get(field.key, "days")
            return None

    def wrong(self, draft: Settings | None) -> tuple[str, ...]:
        return (self._refused,) if draft is None else ()


_CODES: Final = {f"passwords.setting.{code}": code for code in ("lead", "hours", "quiet")}


def _hours(own: time) -> list[tuple[str, time]]:
    """The hours and their halves, and the one that is kept."""
    every = {time(hour, minute) for hour in range(24) for minute in (0, 30)} | {own}
    return [(one.strftime("%H:%M"), one) for one in sorted(every)]

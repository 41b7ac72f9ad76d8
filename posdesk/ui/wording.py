"""Dates, sums and names as pages write them, in the language in use."""

from __future__ import annotations

from datetime import date

from posdesk.kit.errors import PosdeskError
from posdesk.kit.money import Money
from posdesk.kit.text import Said, Text


class Wording:
    """The words of one language for what every room's model holds."""

    def __init__(self, language: str) -> None:
        self.text = Text(language)

    @property
    def language(self) -> str:
        """The language, such as ``zh_CN``."""
        return self.text.language

    def say(self, what: Said) -> str:
        """A sentence of the model."""
        return self.text.say(what)

    def error(self, error: PosdeskError) -> str:
        """What went wrong and what to do."""
        return self.text.word(f"error.{error.code}", **error.data)

    def day(self, day: date) -> str:
        """A date within a sentence, with its weekday."""
        return self.text.show(day, "full")

    def money(self, minor: int, currency: str | None) -> str:
        """An amount."""
        return str(Money(minor, currency))

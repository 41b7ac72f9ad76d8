"""What a later file gives otherwise than an earlier one, in words: paid before, refunded now."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from posdesk.statements.model import Change, TakingKind
from posdesk.ui.wording import Wording

_SUMS = frozenset({"amount", "gross", "fee", "balance"})


def sentence(change: Change, currency: str | None, before: Path, wording: Wording) -> str:
    """One change: which row, since which file, and what of it."""
    word = wording.text.word
    parts = [
        f"{word(f'field.{name}')} {_value(name, old, currency, wording)} → {_value(name, new, currency, wording)}"
        for name, old, new in change.fields
    ]
    day = wording.text.show(change.time.date(), "long")
    return QCoreApplication.translate("Changes", "{id}, {day}, since {file}: {what}").format(
        id=change.id, day=day, file=before.name, what=QCoreApplication.translate("Changes", "; ").join(parts)
    )


def _value(name: str, value: object, currency: str | None, wording: Wording) -> str:
    if name in _SUMS and isinstance(value, int):
        # the sign stays with its amount where the line breaks
        return wording.money(value, currency).replace("−", "−\u2060")
    if name == "kind" and value is not None:
        return wording.text.word(f"taking_kind.{TakingKind(str(value))}")
    if isinstance(value, bool):
        return wording.text.word("field.yes" if value else "field.no")
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return str(value) if value not in (None, "") else "—"

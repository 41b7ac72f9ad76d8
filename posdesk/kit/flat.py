"""The values of sentences as JSON has them, and back: so that what was said can be kept and said again.

Text, numbers, truth and None stand for themselves; everything else is an object of one name.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Final

from posdesk.kit.money import Money
from posdesk.kit.text import Said

_PLAIN: Final = (str, int, float, bool, type(None))


def flat(value: object) -> Any:
    """A value of a sentence (text, number, Money, date, Said, or a tuple or list of these) as JSON has it."""
    if isinstance(value, Money):
        return {"money": [value.minor, value.currency]}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Said):
        return {"said": [value.key, [[name, flat(one)] for name, one in value.args]]}
    if isinstance(value, (tuple, list)):
        return [flat(one) for one in value]
    if isinstance(value, _PLAIN):
        # A word of an enumeration is kept as the text that it is.
        return value if type(value) in _PLAIN else str(value)
    raise TypeError(f"not a value of a sentence: {type(value).__name__}")


def full(value: Any) -> Any:
    """The value again; lists come back as tuples. ``ValueError`` for what :func:`flat` never made."""
    if isinstance(value, list):
        return tuple(full(one) for one in value)
    if not isinstance(value, dict):
        return value
    match value:
        case {"money": [int(minor), currency]}:
            return Money(minor, currency)
        case {"date": str(day)}:
            return date.fromisoformat(day)
        case {"said": [str(key), list(args)]}:
            return Said(key, tuple((name, full(one)) for name, one in args))
    raise ValueError("not a value that was kept")


def kept(what: Said) -> str:
    """A sentence as text."""
    return json.dumps(flat(what), ensure_ascii=False, separators=(",", ":"))


def told(text: str) -> Said:
    """The sentence again; ``ValueError`` for what :func:`kept` never made."""
    found = full(json.loads(text))
    if not isinstance(found, Said):
        raise ValueError("not a sentence that was kept")
    return found

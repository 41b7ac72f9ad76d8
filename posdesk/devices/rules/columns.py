"""Which column of a list that somebody brings along is which field of a device, and what its words mean."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, Final

from posdesk.devices.model import Device, Kind, Status
from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES, Text

_SIGNS: Final = re.compile(r"[\s_\-./:#*'\"()\[\]|]+")

FIELDS: Final = tuple(field.name for field in fields(Device) if field.name not in ("id", "tag", "account"))
"""What a column may be; the label is drawn by lot here, and an account is the register's."""

LATER: Final = "later"
"""The meaning of words for states that a device does not come in with."""

_STATES: Final[Mapping[Status, str]] = {
    Status.ORDERED: Status.ORDERED, Status.RECEIVED: Status.RECEIVED, Status.ACCEPTED: Status.RECEIVED,
    Status.TRIAL: Status.ADOPTED, Status.IN_SERVICE: Status.ADOPTED, Status.ADOPTED: Status.ADOPTED,
}  # fmt: skip
"""As what a device comes in that another inventory has in a state: acceptances are made here, and not copied."""


def folded(text: str) -> str:
    """A column's name, or a word, as it is compared."""
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text)).casefold()


@cache
def _resource() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return tomllib.loads(resource("devices.toml").read_text(encoding="utf-8"))


@cache
def _names() -> dict[str, tuple[str, int]]:
    """By a column's folded name its field, and how well the name fits: the lower, the better."""
    found: dict[str, tuple[str, int]] = {}
    texts = [Text(language) for language in LANGUAGES]
    for name in FIELDS:
        own = [name, *(text.word(f"devices.paper.field.{name}") for text in texts)]
        for rank, word in enumerate((*own, *_resource()["field"].get(name, ()))):
            found.setdefault(folded(word), (name, rank))
    return found


def guess(heads: Sequence[str]) -> dict[int, str]:
    """By their place the fields of a table's columns; no field twice, the better name first."""
    known = [(*_names()[folded(head)], place) for place, head in enumerate(heads) if folded(head) in _names()]
    found: dict[str, int] = {}
    for name, _, place in sorted(known, key=lambda one: (one[1], one[2])):
        found.setdefault(name, place)
    return {place: name for name, place in sorted(found.items(), key=lambda one: one[1])}


def _meanings(part: str, own: Mapping[str, str]) -> dict[str, str]:
    """By their folded forms the words of a part of the resource, and of our own texts (key and meaning)."""
    found = {folded(word): meaning for meaning, words in _resource()[part].items() for word in (meaning, *words)}
    for key, meaning in own.items():
        found |= {folded(Text(language).word(key)): meaning for language in LANGUAGES}
    return found


@cache
def _kinds() -> dict[str, str]:
    own: dict[str, str] = {f"devices.kind.{kind}": str(kind) for kind in Kind}
    return _meanings("kind", own) | {folded(kind.name): str(kind) for kind in Kind}


@cache
def _states() -> dict[str, str]:
    own: dict[str, str] = {f"devices.status.{state}": str(_STATES.get(state, LATER)) for state in Status}
    found = _meanings("state", own)
    return found | {folded(state): str(_STATES.get(state, LATER)) for state in Status}


def kind_of(word: str) -> Kind | None:
    """The kind of device that a word means; a plural is one, too."""
    plain = folded(word)
    found = _kinds().get(plain) or _kinds().get(plain.removesuffix("s"))
    return None if found is None else Kind(found)


def state_of(word: str) -> Status | str | None:
    """The state that a word means, :data:`LATER` where a device does not come in with it, None for no word of one."""
    found = _states().get(folded(word))
    return Status(found) if found is not None and found != LATER else found


def yes_or_no(word: str) -> bool | None:
    """What a word says of whether something is so."""
    return _SAYS.get(folded(word))


_SAYS: Final[dict[str, bool]] = {
    **dict.fromkeys(("yes", "y", "true", "1", "fixed", "是", "固定", "固定式", "有"), True),
    **dict.fromkeys(("no", "n", "false", "0", "mobile", "否", "移动", "移動", "移动式", "移動式", "無", "无"), False),
}


def header(rows: Sequence[Sequence[str]], most: int = 30) -> int | None:
    """Which of the first rows names the columns: the one with the most names that are known, two at least."""
    counts: list[tuple[int, int]] = [(len(guess(row)), -at) for at, row in enumerate(rows[:most])]
    best: Any = max(counts, default=(0, 0))
    return -best[1] if best[0] > 1 else None

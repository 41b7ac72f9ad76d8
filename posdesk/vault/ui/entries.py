"""The entries of the history in words: what was done to what, and from what to what."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any, Final

from posdesk.kit.money import plain
from posdesk.kit.text import Text
from posdesk.vault.service import Entry

_LONGEST: Final = 120
_NAMES: Final = ("name", "title", "label", "serial", "id")
"""Columns by which a person knows a record, the best first."""
_SILENT: Final = frozenset({"sha256", "thumbnail", "digest", "before", "after", "entry", "entries"})
"""Columns that tell a person nothing."""
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_UNBROKEN: Final = re.compile(r"\S{24}")
_LINE: Final = "line:"
"""How the lasting name of a bank line begins; its day and its amount follow."""
_ABOUT: Final = frozenset({"settlements", "lines", "finding", "subject"})
"""Columns that name what a person decided about."""
_RECORD: Final = frozenset({"created", "changed", "removed", "undone"})


def when(at: str) -> str:
    """A moment of the history, in the computer's own time."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"


def subject(name: str, text: Text) -> str:
    """What a table holds, in words; its own name where we have none."""
    key = f"vault.table.{name}"
    return text.word(key) if key in text else name


def thing(entry: Entry, text: Text) -> str:
    """The record that an entry is about."""
    key = f"vault.setting.{entry.key}"
    if entry.subject == "settings" and key in text:
        return text.word(key)
    name = subject(entry.subject, text)
    known = {**entry.told, **(entry.before or {}), **(entry.after or {})}
    found = next((known[column] for column in _NAMES if known.get(column) not in (None, "")), entry.key)
    return text.word("vault.history.thing", what=name, name=str(found)) if str(found) else name


def what(entry: Entry, text: Text) -> str:
    """What was done."""
    if entry.erased:
        return text.word("vault.history.forgotten", what=subject(entry.subject, text))
    key = f"vault.history.kind.{entry.kind}"
    if key not in text:
        return f"{entry.kind}: {thing(entry, text)}"
    number = entry.told.get("entry", entry.told.get("entries", 0))
    return text.word(key, what=thing(entry, text), entry=number)


def column(name: str, text: Text) -> str:
    """A column's name in words."""
    key = f"vault.field.{name}"
    return text.word(key) if key in text else name.replace("_", " ")


def value(one: Any, text: Text, name: str = "") -> str:
    """A value in words, not without end; ``name`` is its column's, which may have words for it."""
    if f"{name}.{one}" in text:
        return text.word(f"{name}.{one}")
    if isinstance(one, str) and one[:1] in ('"', "[", "{"):
        # settings keep what JSON has: people read what it says
        try:
            one = json.loads(one)
        except ValueError:
            return _cut(one)
    if one is None or one == "":
        return text.word("vault.history.nothing")
    if isinstance(one, bool):
        return text.word("vault.history.yes" if one else "vault.history.no")
    if isinstance(one, bytes):
        return text.word("vault.history.bytes", n=len(one))
    if name in _ABOUT and isinstance(one, (str, list)):
        names = one if isinstance(one, list) else [one]
        return _cut(text.word("list.comma").join(_called(str(part), text) for part in names))
    if isinstance(one, list) and all(isinstance(part, str) for part in one):
        return _cut(text.word("list.comma").join(one)) or text.word("vault.history.nothing")
    if isinstance(one, dict):
        return _cut(text.word("list.comma").join(" ".join(str(part).split()) for part in one.values()))
    if isinstance(one, list):
        return _cut(json.dumps(one, ensure_ascii=False))
    if isinstance(one, str) and _MOMENT.fullmatch(one):
        return when(one)
    return _cut(str(one))


def _called(name: str, text: Text) -> str:
    """What the lasting name of a settlement, a line or a finding says to a person."""
    kind, bar, about = name.partition("|")
    if bar and f"finding.{kind}" in text:
        return text.word("vault.history.pair", name=text.word(f"finding.{kind}"), value=_called(about, text))
    if name.startswith(_LINE):
        day, amount = name.removeprefix(_LINE).split("|")[:2]
        return f"{day} {plain(int(amount), None)}"
    return " ".join(name.split("|"))


def broken(words: str) -> str:
    """Words that go on in another line even where they have no blanks."""
    return _UNBROKEN.sub("\\g<0>\u200b", words)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def changes(entry: Entry, text: Text) -> list[tuple[str, str, str]]:
    """Each column with what it was and what it became; what came, went, or is no record has only one of them."""
    before, after = entry.before, entry.after
    if before is None and after is None:
        # more than a record: it tells what it tells
        after = entry.told
    names = [*dict.fromkeys((*(after or {}), *(before or {})))]
    return [
        (
            column(name, text),
            "" if before is None else value(before.get(name), text, name),
            "" if after is None else value(after.get(name), text, name),
        )
        for name in names
        if name not in _SILENT and not (name == "id" and (before is None or after is None))
    ]


def from_to(entry: Entry, text: Text) -> str:
    """The same in one line."""
    parts = []
    for name, before, after in changes(entry, text):
        shown = " → ".join(words for words in (before, after) if words)
        parts.append(text.word("vault.history.pair", name=name, value=shown))
    return text.word("list.comma").join(parts)


def takes_out(entry: Entry) -> bool:
    """Whether taking an entry back takes something out, so that one is asked first."""
    return entry.kind not in _RECORD or entry.before is None


def comes_back(entry: Entry) -> bool:
    """Whether what is taken out can be put back: the history has no file's content."""
    return entry.subject != "attachments"


def matches(entry: Entry, words: str, text: Text) -> bool:
    """Whether an entry has all words somewhere in what is shown of it."""
    shown = " ".join((when(entry.at), entry.who, what(entry, text), from_to(entry, text))).casefold()
    return all(word in shown for word in words.casefold().split())

"""A mapping as the text of a profile, with the reasons as comments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from posdesk.kit.text import Said, Text
from posdesk.statements.mapping.draft import SKIPPED, Draft
from posdesk.statements.mapping.model import Guess
from posdesk.statements.model import Kind

_PARTS = ("date", "amount", "credit", "debit")


def write(draft: Draft, guesses: Sequence[Guess], doubts: Iterable[Said], language: str = "en") -> str:
    """The TOML of a draft."""
    text = Text(language)
    lines = [f"# {text.say(doubt)}" for doubt in doubts]
    lines += [f"format = {_quoted(draft.format)}", f"kind = {_quoted(draft.kind)}"]
    if draft.currency:
        lines.append(f"currency = {_quoted(draft.currency)}")
    if draft.kind is Kind.TAKINGS:
        lines.append(f"channel = {_quoted(draft.channel)}")
    if draft.dates != "ymd":
        lines.append(f"dates = {_quoted(draft.dates)}")
    if draft.decimal != ".":
        lines.append(f"decimal = {_quoted(draft.decimal)}")
    if draft.sign != "=":
        lines.append(f"sign = {_quoted(draft.sign)}")
    if draft.unsigned:
        lines.append("unsigned = true")
    header = [_column(name) for role in _PARTS for name in draft.columns.get(role, ())]
    if draft.names:
        lines += [f"names = [{', '.join(map(_quoted, draft.names))}]", "", "[columns]"]
    else:
        lines += [f"header = [{', '.join(header)}]", "", "[columns]"]
    reasons = {guess.column: guess for guess in guesses}
    for role, columns in draft.columns.items():
        named = [_column(name) for name in columns]
        value = named[0] if len(named) == 1 else f"[{', '.join(named)}]"
        guess = reasons.get(columns[0])
        why = f"  # {round(100 * guess.confidence)} %: {text.say(guess.reason)}" if guess else ""
        lines.append(f"{role} = {value}{why}")
    if draft.direction:
        lines += ["", "[direction]"]
        lines += [f"{side} = [{', '.join(map(_quoted, words))}]" for side, words in draft.direction.items()]
    if draft.dateless:
        words = ", ".join(map(_quoted, SKIPPED))
        lines += ["", "[[rule]]", f"when = {{ {_column(draft.dateless)} = [{words}] }}", "skip = true"]
    return "\n".join(lines) + "\n"


def _column(name: str) -> str:
    """A column's name; in a profile a bar parts several names, and one with a backslash is part of a name."""
    return _quoted(name.replace("|", r"\|"))


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)

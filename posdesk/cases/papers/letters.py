"""Letters: filled from the case, changed by a person, printed; the program sends nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from posdesk.cases.model import Event, Letter, LetterKind, Story
from posdesk.cases.papers import worded
from posdesk.cases.rules import clocks
from posdesk.cases.rules.clocks import Where
from posdesk.kit.resources import resource
from posdesk.kit.sheet import printable
from posdesk.kit.text import Text
from posdesk.shop.model import Provider, ProviderKind, Shop
from posdesk.shop.service import Book

_FACTS: Final[Mapping[LetterKind, tuple[str, ...]]] = {
    LetterKind.ACQUIRER: (
        "mid", "tid", "device", "serial", "amount", "sold_on", "sold_at", "card", "batch", "trace", "reference", "auth",
        "portal_status", "due", "payee", "hold_reason", "return_reason", "last_good", "ticket",
    ),
    LetterKind.BANK: ("amount", "due", "payment_reference", "payee", "paid_to", "sold_on", "provider"),
    LetterKind.POLICE: (
        "device", "serial", "place", "tid", "mid", "seen_at", "last_seen", "gone_since", "witnesses", "amount",
        "paid_to", "caller_number", "caller_name", "caller_said", "courier", "card", "provider", "payee", "ticket",
    ),
    LetterKind.CUSTOMERS: (),
}  # fmt: skip
"""The particulars under each letter, where they are known."""

_LONGEST: Final = 12_000


def draft(story: Story, kind: LetterKind, events: Sequence[Event], book: Book, here: Where, language: str) -> Letter:
    """A letter as the case has it; what nobody knows yet is left open to be written in."""
    text = Text(language)
    subject, body = _pattern(kind, story.case.kind)
    blank = text.word("cases.letter.left_open")
    shop = next(iter(book.shops), Shop())
    values = {
        "shop": shop.name or blank, "phone": shop.phone or blank, "kind": worded.kind(story.case.kind, text),
        "opened": worded.moment(story.case.opened, here) or blank, "story": _story(story, events, here, text),
        **{name: story.facts.get(name) or blank
           for name in ("due", "ticket", "reply_by", "payment_reference", "police_number")},
    }  # fmt: skip
    owed = clocks.money_due(story.facts, story.case.opened, here) if story.case.opened is not None else None
    if owed is not None:
        values["due"] = here.day(owed).isoformat()
    to = "" if kind is LetterKind.CUSTOMERS else text.word(
        f"cases.letter.to_{kind}", name=_recipient(story, kind, book, text)
    )  # fmt: skip
    return Letter(0, story.case.id, kind, text.language, to, text.word(subject), text.word(body, **values))


def _pattern(kind: LetterKind, flow: str) -> tuple[str, str]:
    """Which words a letter begins with: money that is missing is asked for, everything else is reported."""
    other = "_other" if flow != "INC-1" and kind in (LetterKind.ACQUIRER, LetterKind.BANK) else ""
    return f"cases.letter.{kind}_subject{other}", f"cases.letter.{kind}_body{other}"


def _recipient(story: Story, kind: LetterKind, book: Book, text: Text) -> str:
    own = book.find(Provider, story.case.provider)
    if kind is LetterKind.BANK:
        bank = next((one for one in book.providers if one.kind is ProviderKind.BANK), None)
        return bank.name if bank is not None else text.word("cases.letter.your_bank")
    return own.name if own is not None else text.word("cases.letter.your_acquirer")


def _story(story: Story, events: Sequence[Event], here: Where, text: Text) -> str:
    """What was done, line by line, with the notes that somebody wrote."""
    told = [f"{worded.moment(one.at, here)}  {worded.event(one, story.case.kind, text)}" for one in events
            if one.what in ("done", "answered", "called")]  # fmt: skip
    told += [text.word("cases.event.noted", step=worded.step(story.case.kind, code, text), note=one.note)
             for code, one in story.steps.items() if one.note]  # fmt: skip
    return "\n".join(told) or text.word("cases.letter.left_open")


def facts(letter: Letter, story: Story, text: Text) -> list[tuple[str, str]]:
    """The particulars under a letter."""
    return [(text.word(f"cases.field.{name}"), story.facts[name]) for name in _FACTS[letter.kind]
            if story.facts.get(name)]  # fmt: skip


def render(letter: Letter, story: Story, book: Book, day: date) -> bytes:
    """A letter as PDF."""
    import typst

    text = Text(letter.language)
    code, _, region = text.language.partition("_")
    shop = next(iter(book.shops), Shop())
    content = {
        "from": [printable(line) for line in (shop.name, shop.address, shop.phone) if line],
        "to": printable(letter.to), "subject": printable(letter.subject), "day": text.show(day, "long"),
        "paragraphs": [printable(part, _LONGEST) for part in letter.text.split("\n\n")],
        "facts": [[name, printable(value)] for name, value in facts(letter, story, text)],
        "facts_title": text.word("cases.letter.facts"), "sign": text.word("cases.letter.sign"), "lang": code,
        "region": region or None, "page": text.word("sheet.page", page="{page}", pages="{pages}"),
        "notice": letter.kind is LetterKind.CUSTOMERS,
    }  # fmt: skip
    folder = resource("sheets")
    return typst.compile(
        folder / "letter.typ",
        root=folder,
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        timestamp=datetime.combine(day, time(), UTC),
    )

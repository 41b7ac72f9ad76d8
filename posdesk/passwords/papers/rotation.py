"""The rotation sheet: what is to be changed now, what comes, and the whole list; it carries no secret."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from posdesk.kit.sheet import Block, Column, Heading, Paragraph, Sheet, Signatures, Table
from posdesk.kit.text import Text
from posdesk.passwords.model import Account, Sure
from posdesk.passwords.service import Book, Need

_WORK: Final = ("account", "place", "why", "due", "done_by", "done_on")
_LIST: Final = ("account", "kind", "place", "who", "mfa", "changed", "due")
_WIDE: Final = frozenset({"account", "place", "why", "who"})
_LATE: Final = 40
"""Rows of work that stand on the sheet; who has more works through the list in the window."""


def compose(book: Book, language: str) -> Sheet:
    """The list as a sheet."""
    text = Text(language)
    late = [one for one in book.needs if one.is_late(book.today)]
    lead = timedelta(days=max(book.settings.lead))
    soon = [one for one in book.needs if not one.is_late(book.today) and one.by - lead <= book.today]
    open_ = [one for one in book.accounts if one.closed is None]
    blocks: list[Block] = [Paragraph(text.word("passwords.sheet.basis"), "quiet")]
    for code, rows in (("now", late), ("soon", soon)):
        if rows:
            blocks.append(Heading(text.word(f"passwords.sheet.{code}"), text.word(f"passwords.sheet.{code}_note")))
            blocks.append(_work(rows[:_LATE], book, text))
    blocks.append(Heading(text.word("passwords.sheet.all")))
    blocks.append(_table(_LIST, [_listed(one, book, text) for one in open_], text))
    signed = (text.word("passwords.sheet.signed_by"), text.word("passwords.sheet.signed_on"))
    return Sheet(
        f"PW-{book.today:%Y%m%d}-{len(open_):03}", text.word("passwords.sheet.title"), _answer(late, soon, text),
        text.language, book.today, (*blocks, Signatures(signed)),
    )  # fmt: skip


def _answer(late: Sequence[Need], soon: Sequence[Need], text: Text) -> str:
    if late:
        return text.word("passwords.sheet.answer_late", n=len(late))
    return text.word("passwords.sheet.answer_soon", n=len(soon)) if soon else text.word("passwords.sheet.answer_none")


def _work(needed: Sequence[Need], book: Book, text: Text) -> Table:
    rows = []
    for one in needed:
        why = "; ".join(text.say(reason.why) for reason in one.reasons)
        action = text.word(f"passwords.action.{one.action}")
        name = f"□ {one.account.name} ({action})"
        rows.append((name, book.place(one.account) or "—", why, one.by.isoformat(), "", ""))
    return _table(_WORK, rows, text)


def _table(names: Sequence[str], rows: Sequence[tuple[str, ...]], text: Text) -> Table:
    heads = tuple(Column(text.word(f"passwords.sheet.{name}"), wide=name in _WIDE) for name in names)
    return Table(heads, tuple(rows))


def _listed(one: Account, book: Book, text: Text) -> tuple[str, ...]:
    need = book.need(one.id)
    names = [person.name for number in one.known_by if (person := book.person(number)) is not None]
    return (
        one.name,
        text.word(f"passwords.kind.{one.kind}"),
        book.place(one) or "—",
        text.show(tuple(names)) or text.word("passwords.sheet.nobody"),
        text.word(f"passwords.mfa.{one.mfa}"),
        changed(one, text),
        text.word("passwords.sheet.events_only") if need is None else need.by.isoformat(),
    )


def changed(one: Account, text: Text) -> str:
    """When a password was changed last, as well as anybody knows."""
    day: date | None = one.changed
    if one.sure is Sure.FACTORY:
        return text.word("passwords.sheet.never")
    if day is None:
        return text.word("passwords.sheet.unknown")
    return f"≈ {day.isoformat()}" if one.sure is Sure.ABOUT else day.isoformat()

"""What the places of the page show: the list as it was read last, and how each account stands, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.kit.agenda import Due
from posdesk.kit.text import Text
from posdesk.passwords.model import Account, Action, Grade, Turn
from posdesk.passwords.service import Book, Need, Overview, Passwords, told_due
from posdesk.shop.model import Person
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone

NOW: Final = State("shield-alert", Tone.DANGER)
LATE: Final = State("clock", Tone.WARNING)
SOON: Final = State("hourglass", Tone.NOTICE)
LATER: Final = State("circle-dashed", Tone.QUIET)
EVENTS: Final = State("minus", Tone.QUIET)
PAUSED: Final = State("archive", Tone.QUIET)
GONE: Final = State("check", Tone.QUIET)


@dataclass(frozen=True, slots=True)
class Seen:
    """The list as of one day, what it asks for, and what is looked up for every row."""

    book: Book
    due: Sequence[Due]
    today: date
    needs: Mapping[int, Need]
    """By account what it needs next."""
    paused: Mapping[int, date]
    """By account until when somebody wants to hear nothing of it."""
    overview: Overview

    @property
    def here(self) -> tuple[Person, ...]:
        """Who works here today."""
        return tuple(one for one in self.book.register.people if one.left is None or one.left > self.today)


def see(passwords: Passwords) -> Seen:
    """All that the page shows; slow where the list is long."""
    book = passwords.book()
    paused: dict[int, date] = {}
    for one in book.pauses:
        if one.on is not None and one.until is not None and one.on <= book.today < one.until:
            paused[one.account] = max(one.until, paused.get(one.account, one.until))
    return Seen(
        book, [due for _, due in told_due(book)], book.today, {one.account.id: one for one in book.needs}, paused,
        book.overview(),
    )  # fmt: skip


def answer(seen: Seen, text: Text) -> str:
    """The sentence that answers the page's question."""
    if not seen.overview.accounts:
        return ""
    waiting = sum(one.account.id in seen.paused for one in seen.overview.late)
    late, soon = len(seen.overview.late) - waiting, len(seen.overview.soon)
    said = [
        text.word("passwords.sheet.answer_late", n=late)
        if late
        else text.word("passwords.sheet.answer_soon", n=soon)
        if soon
        else text.word("passwords.sheet.answer_none")
    ]
    if late and soon:
        said.append(text.word("passwords.state.also_soon", n=soon))
    if waiting:
        said.append(text.word("passwords.state.waiting", n=waiting))
    return (" " if text.language == "en" else "").join(said)


def presses(one: Account, seen: Seen) -> bool:
    """Whether something is to be done about an account now or within the lead."""
    need = seen.needs.get(one.id)
    if need is None or one.closed is not None:
        return False
    return need.is_late(seen.today) or need.by - timedelta(days=max(seen.book.settings.lead)) <= seen.today


def state_of(one: Account, seen: Seen, text: Text) -> tuple[State, str]:
    """How an account stands: its badge, and the words of it."""
    need = seen.needs.get(one.id)
    if one.closed is not None:
        return GONE, text.word("passwords.state.gone", day=one.closed)
    if need is None:
        return EVENTS, text.word("passwords.sheet.events_only")
    if one.id in seen.paused:
        return PAUSED, text.word("passwords.state.paused", day=seen.paused[one.id])
    days = (need.by - seen.today).days
    if need.happened:
        return NOW, text.word("passwords.state.now", cause=text.word(f"passwords.cause.{need.reasons[0].cause}"))
    review = "review_" if need.action is Action.REVIEW else ""
    if days < 0:
        return LATE, text.word(f"passwords.state.{review}late", n=-days)
    if presses(one, seen):
        word = "today" if not days else "soon"
        return SOON, text.word(f"passwords.state.{review}{word}", n=days)
    return LATER, text.word(f"passwords.state.{review}later", day=need.by)


def usual_action(one: Account, seen: Seen) -> Action:
    """What is done about an account next."""
    need = seen.needs.get(one.id)
    if need is not None:
        return need.action
    return Action.REVIEW if one.grade is Grade.BOUND else Action.CHANGE


def causes_of(turn: Turn, text: Text) -> str:
    """What a turn answered, in words, each once."""
    codes = dict.fromkeys(key.partition(":")[0] for key in turn.causes)
    return text.show(tuple(text.word(f"passwords.cause.{code}") for code in codes if code))

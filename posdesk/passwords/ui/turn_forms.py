"""Short forms about one account: it was removed, taken back, looked over, needs nothing, or is put off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.passwords.model import Account, Action, Turn
from posdesk.passwords.service import Need
from posdesk.passwords.ui.doing import Done, Knowing, doers, usual_doer
from posdesk.passwords.ui.seen import Seen
from posdesk.ui.form import DayField, Form
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording

_YEAR = timedelta(days=365)


class TurnForm(Form):
    """What was done, when and by whom; after a look over also who knows it now, and when it is looked at again."""

    room = "passwords"

    def __init__(self, one: Account, action: Action, seen: Seen, wording: Wording, parent: QWidget | None) -> None:
        super().__init__(wording, seen.today, parent, 520)
        self.one, self.action = one, action
        title, about, main = self._words()
        self.begin(title, about, main=main)
        self.on = self.day("done_on", seen.today)
        by = doers(seen, self.tr("not said"))
        self.by = self.choice("done_by", by, usual_doer(one, seen), beside=True)
        self.knowing: Knowing | None = None
        self.review: DayField | None = None
        if action is Action.REVIEW:
            if seen.here or one.known_by:
                self.own(Words(self.word("known_by"), bold=True))
                self.knowing = Knowing(one, seen, wording)
                self.own(self.knowing)
            if one.exempt:
                self.review = self.day("exempt_until", seen.today + _YEAR)
        hint = self.tr("Nothing has to be changed, and everybody can read here why.") if action is Action.KEEP else ""
        self.note: QLineEdit = self.line("because" if action is Action.KEEP else "note", hint=hint)

    def _words(self) -> tuple[str, str, str]:
        name, where = self.one.name, self.wording.text.word(f"passwords.where.{self.one.kind}")
        if self.action is Action.REMOVE:
            return self.tr("Remove {name}").format(name=name), where, self.tr("It is removed")
        if self.action is Action.RETURN:
            return self.tr("Take back {name}").format(name=name), where, self.tr("It was taken back")
        if self.action is Action.KEEP:
            return (
                self.tr("{name} needs nothing").format(name=name),
                self.tr("What happened does not concern this account. Say why, so that nobody asks again."),
                self.tr("It needs nothing"),
            )
        return (
            self.tr("Look over {name}").format(name=name),
            self.tr("Is it still needed? Who knows it? Is the second factor on? Does everybody in the list work here?"),
            self.tr("Looked over"),
        )

    def draft(self) -> Done:
        turn = Turn(
            0, self.one.id, self.on.day, self.action, self.by.currentData(), note=self.note.text().strip()
        )  # fmt: skip
        known = None if self.knowing is None else self.knowing.known_by
        return Done(turn, known, None if self.review is None else self.review.day)

    def wrong(self, draft: Done) -> tuple[str, ...]:
        on = draft.turn.on
        found = ["day_to_come"] if on is not None and on > self.today else []
        if on is None and not self.on.unread:
            found.append("day")
        if self.action is Action.KEEP and not draft.turn.note:
            found.append("reason")
        if self.review is not None and draft.review is None and not self.review.unread:
            found.append("exempt_until")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Later:
    """Until when somebody wants to hear nothing of an account, and why."""

    account: int
    until: date
    why: str


class PauseForm(Form):
    """Put off, for a reason and no longer than it may be."""

    room = "passwords"

    def __init__(self, need: Need, seen: Seen, wording: Wording, parent: QWidget | None) -> None:
        super().__init__(wording, seen.today, parent, 460)
        self.one = need.account
        left = seen.book.pause_left(need)
        about = self.tr("Because something happened, no more than two days in all.") if need.happened else ""
        self.begin(
            self.tr("Put off {name}").format(name=self.one.name), about or self.tr("Two weeks in all, and no more."),
            main=self.tr("Put it off"),
        )  # fmt: skip
        days = [(self._until(n), n) for n in range(1, left + 1)]
        self.days = self.choice("until", days, min(left, 7))
        self.why = self.line("because", hint=self.tr("For instance: the owner comes back on Monday."))

    def _until(self, days: int) -> str:
        day = self.wording.text.show(self.today + timedelta(days=days), "dayname")
        return self.tr("%n day(s), to {day}", "", days).format(day=day)

    def draft(self) -> Later:
        until = self.today + timedelta(days=int(self.days.currentData()))
        return Later(self.one.id, until, self.why.text().strip())

    def wrong(self, draft: Later) -> tuple[str, ...]:
        return () if draft.why else ("reason",)

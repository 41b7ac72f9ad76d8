"""The place Overview: what is late and comes, how old passwords are, which are weak, and what leavers still know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.kit.links import link
from posdesk.passwords.model import Account, Action, Grade, Turn
from posdesk.passwords.rules import needs, overview
from posdesk.passwords.ui.bars import AgeBars, Bar
from posdesk.passwords.ui.doing import Done
from posdesk.passwords.ui.seen import Seen
from posdesk.shop.model import Person
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Figure, Words
from posdesk.ui.order import Order
from posdesk.ui.sheet import Act, Sheet
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_TONES: Final = (Tone.GOOD, Tone.GOOD, Tone.NOTICE, Tone.WARNING, Tone.DANGER, Tone.QUIET)
"""Of the bars, from the youngest to those of which nobody knows."""
_NAMED: Final = 8
"""Accounts that an answer to "which?" names."""


class OverviewPlace(QWidget):
    """The list as a whole."""

    ordered = Signal(object)
    account_wanted = Signal(int)
    change_wanted = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.seen: Seen | None = None
        self.person: int | None = None
        """Whose list was asked for."""
        self.figures = [Figure(Size.FIGURE, bold=True) for _ in range(4)]
        self._names = [Words(quiet=True, wrap=True) for _ in self.figures]
        self.why = Words(quiet=True, wrap=True)
        self.bars, self.weak, self.leavers = AgeBars(), Sheet(), Sheet()
        self._heads = [Words(bold=True), Words(bold=True), Words(bold=True)]
        self._ages_about = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for figure, name in zip(self.figures, self._names, strict=True):
            card = Card(14, 2)
            card.column.addWidget(figure)
            card.column.addWidget(name)
            top.addWidget(card, 1)
            figure.asked.connect(self._answer)
        self.bars.asked.connect(self._answer)
        self.why.setMinimumHeight(self.why.fontMetrics().lineSpacing() + 4)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        ages, weak, leavers = Card(16, 8), Card(16, 4), Card(16, 4)
        ages.column.addWidget(self._heads[0])
        ages.column.addWidget(self._ages_about)
        ages.column.addWidget(self.bars)
        weak.column.addWidget(self._heads[1])
        weak.column.addWidget(self.weak, 1)
        leavers.column.addWidget(self._heads[2])
        leavers.column.addWidget(self.leavers, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in ((left, (ages, weak)), (right, (leavers,))):
            side.setSpacing(12)
            for card in cards:
                side.addWidget(card, 0 if card is ages else 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addLayout(left, 1)
        below.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.why)
        column.addLayout(below, 1)

    def _answer(self, why: str) -> None:
        self.why.setText(why or self._hint())

    def _hint(self) -> str:
        return self.tr("Which ones? Point at a figure or a bar, or go there by keyboard.")

    # showing

    def show_seen(self, seen: Seen, wording: Wording) -> None:
        """Show the list as it is now."""
        self.seen, self.wording = seen, wording
        self._show_figures(seen)
        self._show_ages(seen)
        self._show_weak(seen)
        self._show_leavers(seen)
        self.why.setText(self._hint())

    def show_leaver(self, person: int | None) -> None:
        """Put somebody's list first, whether or not they have left already."""
        self.person = person
        if self.seen is not None:
            self._show_leavers(self.seen)
            start = next(iter(self.leavers.buttons), None)
            if person is not None and start is not None:
                start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figures(self, seen: Seen) -> None:
        told = seen.overview
        open_ = [one for one in seen.book.accounts if one.closed is None]
        lacking = [one for one in open_ if any(weak.account.id == one.id and "mfa" in weak.why for weak in told.weak)]
        late, soon = [one.account for one in told.late], [one.account for one in told.soon]
        what = (
            (f"{len(late):,}", self.tr("to be done now"), self._named(late), Tone.DANGER if late else None),
            (f"{len(soon):,}", self.tr("coming"), self._named(soon), Tone.NOTICE if soon else None),
            (f"{told.accounts:,}", self.tr("accounts in the list"), "", None),
            (
                self.tr("{on} of {all}").format(on=told.mfa_on, all=told.mfa_of),
                self.tr("with a second factor"),
                self.tr("It could be switched on: {names}").format(names=self._named(lacking)) if lacking else "",
                None,
            ),
        )
        for figure, name, (number, words, why, tone) in zip(self.figures, self._names, what, strict=True):
            figure.set_figure(number, why, words, tone)
            name.setText(words)

    def _named(self, many: Sequence[Account]) -> str:
        names = tuple(one.name for one in many[:_NAMED])
        words = self.wording.text.show(names)
        rest = len(many) - len(names)
        return self.tr("{names} and {rest} more").format(names=words, rest=rest) if rest > 0 else words

    def _show_ages(self, seen: Seen) -> None:
        bands: list[list[Account]] = [[] for _ in _TONES]
        for one in seen.book.accounts:
            if one.closed is None and one.grade is not Grade.BOUND:
                counted = overview.ages([one], seen.today)
                bands[next(place for place, count in enumerate(counted) if count)].append(one)
        bars = [
            Bar(self.wording.text.word(f"passwords.band.{place}"), len(band), tone, self._named(band))
            for place, (band, tone) in enumerate(zip(bands, _TONES, strict=True))
        ]
        self.bars.show_bars(bars, self._heads[0].text())

    def _show_weak(self, seen: Seen) -> None:
        sheet, words = self.weak, self.wording.text
        sheet.clear(same=True)
        for weak in seen.overview.weak:
            why = words.show(tuple(words.word(f"passwords.weak.{code}") for code in weak.why))
            act = Act(self.tr("Show"), partial(self.account_wanted.emit, weak.account.id), about=weak.account.name)
            sheet.line(weak.account.name, why, icon="triangle-alert", tone=Tone.WARNING, acts=[act])
        if not seen.overview.weak:
            sheet.words(self.tr("None: nothing is as the maker set it, and what was checked passed."))
        sheet.finish()

    def _show_leavers(self, seen: Seen) -> None:
        sheet = self.leavers
        sheet.clear(same=True)
        asked = seen.book.person(self.person)
        if asked is not None:
            self._show_leaver(asked, seen)
        others = [pair for pair in seen.overview.leavers if asked is None or pair[0].person != asked.id]
        for left, theirs in others:
            person = seen.book.person(left.person)
            if person is not None:
                self._list(person, theirs)
        if asked is None and not others:
            sheet.words(self.tr("Nobody who left knows anything that still works."))
        sheet.finish()

    def _show_leaver(self, one: Person, seen: Seen) -> None:
        open_ = next((theirs for left, theirs in seen.overview.leavers if left.person == one.id), ())
        if one.left is not None and one.left <= seen.today:
            self._list(one, open_)
            if not open_:
                self.leavers.words(self.tr("Nothing is open: all that was known is changed or taken back."))
            return
        day = self.tr("leaves on {day}").format(day=one.left) if one.left else self.tr("works here")
        theirs = [
            (account, action)
            for account in seen.book.accounts
            if account.closed is None and (action := needs.for_leaver(account, one.id)) is not None
        ]
        act = Act(self.tr("Enter the last day"), partial(self._open_person, one.id), about=one.name)
        self.leavers.head(f"{one.name} · {day}", *(() if one.left else (act,)))
        self.leavers.words(self.tr("On the last day this comes up to be done:"))
        for account, action in theirs:
            self.leavers.line(account.name, self.wording.text.word(f"passwords.action.{action}"), icon="circle-dashed")
        if not theirs:
            self.leavers.words(self.tr("Nothing: no account in the list is known to them."))

    def _list(self, one: Person, theirs: Iterable[tuple[Account, Action]]) -> None:
        self.leavers.head(self.tr("{name} · left on {day}").format(name=one.name, day=one.left))
        for account, action in theirs:
            words = {
                Action.REMOVE: self.tr("Removed today"), Action.RETURN: self.tr("Taken back today")
            }.get(action, self.tr("Change it..."))  # fmt: skip
            act = Act(words, partial(self._act, account, action), about=account.name)
            kind = self.wording.text.word(f"passwords.kind.{account.kind}")
            self.leavers.line(account.name, kind, icon="shield-alert", tone=Tone.DANGER, acts=[act])

    def _act(self, account: Account, action: Action) -> None:
        if action is Action.CHANGE:
            self.change_wanted.emit(account)
            return
        assert self.seen is not None
        done = Done(Turn(0, account.id, self.seen.today, action))
        words = self.wording.text.word(f"passwords.done.{action}")
        self.ordered.emit(Order(done.keep, self.tr("{name}: {done}.").format(name=account.name, done=words)))

    def _open_person(self, number: int) -> None:
        self.link_wanted.emit(link("shop", "people", id=number))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        for head, words in zip(
            self._heads,
            (self.tr("How old they are"), self.tr("Weak ones"), self.tr("Who left, and what is still open")),
            strict=True,
        ):
            head.setText(words)
        self._ages_about.setText(self.tr("Since the last change. Old is not bad, it only had more time to get about."))
        self.why.setText(self._hint())

"""Which accounts does the shop have? Ticked by likelihood, named by the program, entered all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from posdesk.kit.calendar import day_typed
from posdesk.kit.text import Text
from posdesk.passwords.model import Account, Grade, Kind, Sure
from posdesk.passwords.service import Offer
from posdesk.passwords.ui.seen import Seen
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.form import Form, ticked
from posdesk.ui.labels import Words
from posdesk.ui.tick import Tick
from posdesk.ui.wording import Wording

_HIGH: Final = 284
_DAY: Final = 128
_AGO: Final = (30, 90, 365)


@dataclass
class _Line:
    """One offer: its box, and the day of the last change where somebody knows it."""

    account: Account
    box: Tick
    day: QLineEdit


class OffersForm(Form):
    """The list of offers; ``agreed`` brings the accounts that were ticked."""

    room = "passwords"

    def __init__(self, seen: Seen, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(wording, seen.today, parent, 640)
        self.begin(
            self.tr("Which accounts does the shop have?"),
            self.tr(
                "Tick what there is. The names can be changed later, and so can everything else; no password is asked."
            ),
            main=self.tr("Enter them"),
        )
        self.lines: list[_Line] = []
        self._column = scrolling.Column(4)
        self._column.setFixedHeight(_HIGH)
        self._column.setAccessibleName(self.tr("Accounts"))
        card = Card(10, 0)
        card.column.addWidget(self._column)
        self._fill(named(seen.book.offers(), [one.name for one in seen.book.accounts], wording.text))
        self._column.inside.addStretch()
        self.own(self._ticking())
        self.own(card)
        words = wording.text.word
        ago = [(self.tr("about %n day(s) ago", "", days), (Sure.ABOUT, days)) for days in _AGO]
        ways = [
            (words("passwords.sure.unknown"), (Sure.UNKNOWN, 0)),
            (words("passwords.sure.factory"), (Sure.FACTORY, 0)),
        ]
        self.last = self.choice(
            "last_of_all", [*ways, *ago], (Sure.UNKNOWN, 0),
            hint=self.tr("Of all that are ticked and have no day of their own. Who does not know leaves it so."),
        )  # fmt: skip

    def _ticking(self) -> QWidget:
        self.all, self.none = Button(look="bare"), Button(look="bare")
        self.all.setText(self.tr("Tick all"))
        self.none.setText(self.tr("Tick none"))
        self.all.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(QMargins(0, 0, 0, 0))
        inside.addWidget(self.all)
        inside.addWidget(self.none)
        inside.addStretch()
        inside.addWidget(Words(self.tr("last changed, if known"), quiet=True))
        inside.addSpacing(34)
        return row

    def _fill(self, offers: Iterable[Offer]) -> None:
        heads = (self.tr("The shop"), self.tr("Providers"), self.tr("Devices"), self.tr("Clerks' accounts in apps"))
        groups: list[list[Offer]] = [[], [], [], []]
        for offer in offers:
            one = offer.account
            groups[3 if one.kind is Kind.CLERK else 2 if one.device else 1 if one.provider else 0].append(offer)
        for head, group in zip(heads, groups, strict=True):
            if group:
                title = Words(head, bold=True)
                title.setContentsMargins(QMargins(0, 8 if self.lines else 0, 0, 2))
                self._column.inside.addWidget(title)
                for offer in group:
                    self._add(offer)

    def _add(self, offer: Offer) -> None:
        one, day = offer.account, QLineEdit()
        box = ticked(one.name, on=offer.likely)
        day.setFixedWidth(_DAY)
        day.setMaxLength(20)
        day.setPlaceholderText(self.tr("not known"))
        day.setAccessibleName(self.tr("{account}: last changed").format(account=one.name))
        # what is only removed or taken back has no password that could be old
        day.setVisible(one.grade is not Grade.BOUND)
        day.setText("" if one.changed is None else one.changed.isoformat())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box, 1)
        row.addWidget(day)
        self._column.inside.addLayout(row)
        self.lines.append(_Line(one, box, day))

    def _tick_all(self) -> None:
        for line in self.lines:
            line.box.setChecked(True)

    def _tick_none(self) -> None:
        for line in self.lines:
            line.box.setChecked(False)

    def draft(self) -> tuple[Account, ...]:
        sure, days = self.last.currentData()
        about = None if sure is not Sure.ABOUT else self.today - timedelta(days=days)
        return tuple(self._made(line, sure, about) for line in self.lines if line.box.isChecked())

    def _made(self, line: _Line, sure: Sure, about: date | None) -> Account:
        own = day_typed(line.day.text(), self.today)
        if own is not None:
            return replace(line.account, changed=own, sure=Sure.EXACT)
        if line.account.grade is Grade.BOUND:
            return line.account
        return replace(line.account, changed=about, sure=sure)

    def wrong(self, draft: tuple[Account, ...]) -> tuple[str, ...]:
        found = [] if draft else ["nothing"]
        ticked_ = [line for line in self.lines if line.box.isChecked()]
        if any(line.day.text().strip() and day_typed(line.day.text(), self.today) is None for line in ticked_):
            found.append("day")
        if any(one.changed is not None and one.changed > self.today for one in draft):
            found.append("day_to_come")
        return tuple(found)


def named(offers: Iterable[Offer], taken: Iterable[str], text: Text) -> Sequence[Offer]:
    """Offers with names that no other account has."""
    names, made = {name.casefold() for name in taken}, []
    for offer in offers:
        kind = text.word(f"passwords.kind.{offer.account.kind}")
        plain = text.word("passwords.template.name_of", kind=kind, of=offer.of) if offer.of else ""
        plain = plain or text.word("passwords.template.name", kind=kind)
        name, number = plain, 2
        while name.casefold() in names:
            name, number = f"{plain} {number}", number + 1
        names.add(name.casefold())
        made.append(replace(offer, account=replace(offer.account, name=name)))
    return made

"""The form of one account: what it opens, where, whose it is, who knows it, and by which rule it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.passwords import service
from posdesk.passwords.model import Account, Grade, Kind, Mfa, Sure
from posdesk.passwords.rules.policy import grade_of
from posdesk.passwords.ui.doing import Knowing
from posdesk.passwords.ui.seen import Seen
from posdesk.ui.form import Form
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording


def number(line: QLineEdit) -> int | None:
    """The number that stands in a line; one that is none is as wrong as one out of all bounds."""
    typed = line.text().strip()
    if not typed:
        return None
    return int(typed) if typed.isdecimal() else -1


class AccountForm(Form):
    """One account. There is no field for a password, and nowhere to put one."""

    room = "passwords"

    def __init__(self, one: Account, seen: Seen, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(wording, seen.today, parent, 600)
        self.one: Account = one
        book, words = seen.book, wording.text.word
        nobody: tuple[str, Any] = (self.tr("not said"), None)
        self.begin(
            one.name or self.tr("Another account"),
            self.tr("What it opens and who knows it. The password itself stands nowhere in posdesk."),
            known=bool(one.id),
        )
        self.name = self.line("name", one.name, hint=self.tr("As people here call it; no user name."))
        self.kind = self.choice("kind", [(words(f"passwords.kind.{kind}"), kind) for kind in Kind], one.kind)
        grades = [(words(f"passwords.grade.{grade}"), grade) for grade in Grade]
        self.grade = self.choice("grade", grades, one.grade, beside=True)
        shops = [(shop.name, shop.id) for shop in book.register.shops]
        only = shops[0][1] if len(shops) == 1 else None
        self.shop = self.choice("shop", [nobody, *shops], one.shop if one.id else one.shop or only)
        self.where = self.line("where", one.where, beside=True)
        devices = [(device.name or device.tid or device.serial, device.id) for device in book.devices]
        self.device = self.choice("device", [nobody, *devices], one.device)
        providers = [(provider.name, provider.id) for provider in book.register.providers]
        self.provider = self.choice("provider", [nobody, *providers], one.provider, beside=True)
        people: list[tuple[str, Any]] = [(person.name, person.id) for person in _owners(one, seen)]
        self.owner = self.choice("owner", [(self.tr("the shop"), None), *people], one.owner)
        self.mfa = self.choice("mfa", [(words(f"passwords.mfa.{mfa}"), mfa) for mfa in Mfa], one.mfa, beside=True)
        self.knowing: Knowing | None = None
        if seen.here or one.known_by:
            self.own(Words(self.word("known_by"), bold=True))
            self.knowing = Knowing(one, seen, wording)
            self.own(self.knowing)
        self.changed = self.day("changed", one.changed)
        self.sure = self.choice(
            "sure", [(words(f"passwords.sure.{sure}"), sure) for sure in Sure], one.sure, beside=True
        )
        self.days = self.line("days", _told(one.days), most=4, hint=self.tr("Empty: as the shop's rule says."))
        self.most = self.line("most", _told(one.most), beside=True, most=3, hint=self.tr("Only where it takes few."))
        self.exempt = self.line(
            "exempt", one.exempt, hint=self.tr("Empty: no exemption. What happens still raises the account.")
        )
        self.until = self.day("exempt_until", one.exempt_until, beside=True)
        self.note = self.line("note", one.note, hint=self.tr("No password belongs here, nor a hint at one."))
        self.kind.activated.connect(self._kind_chosen)
        self.changed.line.textEdited.connect(self._day_typed)
        self.changed.today_put.connect(self._day_typed)

    def _kind_chosen(self) -> None:
        # the rule goes with the kind, until somebody chooses another
        grade = grade_of(Kind(self.kind.currentData()))
        self.grade.setCurrentIndex(self.grade.findData(grade))

    def _day_typed(self) -> None:
        if self.changed.day is not None and self.sure.currentData() in (Sure.UNKNOWN, Sure.FACTORY):
            self.sure.setCurrentIndex(self.sure.findData(Sure.EXACT))

    def draft(self) -> Account:
        sure = Sure(self.sure.currentData())
        return replace(
            self.one, name=self.name.text().strip(), kind=Kind(self.kind.currentData()),
            grade=Grade(self.grade.currentData()), shop=self.shop.currentData(), where=self.where.text().strip(),
            device=self.device.currentData(), provider=self.provider.currentData(), owner=self.owner.currentData(),
            mfa=Mfa(self.mfa.currentData()),
            known_by=self.one.known_by if self.knowing is None else self.knowing.known_by,
            changed=None if sure in (Sure.UNKNOWN, Sure.FACTORY) else self.changed.day, sure=sure,
            days=number(self.days), most=number(self.most), exempt=self.exempt.text().strip(),
            exempt_until=self.until.day, note=self.note.text().strip(),
        )  # fmt: skip

    def wrong(self, draft: Account) -> tuple[str, ...]:
        found = service.wrong(draft, self.today)
        # a day that cannot be read is said to be that, and not to be missing
        return tuple(code for code in found if not (code == "changed" and self.changed.unread))


def _owners(one: Account, seen: Seen) -> Sequence[Any]:
    """Who works here, and whoever it belongs to though they left."""
    left = seen.book.person(one.owner)
    return [*seen.here, *([left] if left is not None and left not in seen.here else [])]


def _told(number: int | None) -> str:
    return "" if number is None else str(number)

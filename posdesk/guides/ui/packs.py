"""Packs of guides: brought, looked at, taken once whoever signed was heard, put aside; their numbers one by one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.guides import service
from posdesk.guides.model import Change, KeptPack, Pack
from posdesk.guides.service import Offer, Shelved
from posdesk.guides.ui.desk import GuideDesk
from posdesk.guides.ui.numbers import NumberRow
from posdesk.kit.jobs import Job
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

LIST, LOOK, NUMBERS, NONE = range(4)


@dataclass(frozen=True, slots=True)
class _Brought:
    data: bytes
    file: str
    offer: Offer
    numbers: tuple[Change, ...]


class PacksDialog(Frame):
    """``changed`` when other guides hold than before."""

    changed = Signal()

    def __init__(
        self, desk: GuideDesk, lane: Lane, language: str, parent: QWidget | None = None, bring: Path | None = None
    ) -> None:
        super().__init__(lane, language, parent, (760, 660))
        self._desk = desk
        self._brought: _Brought | None = None
        self._changes: list[Change] = []
        self._pack: Pack | None = None
        self.list, self.look, self.numbers = self.add_place(10), self.add_place(8), self.add_place(8)
        self.empty = Empty()
        self.places.addWidget(self.empty)
        self.empty.main.clicked.connect(self._choose)
        self.digits, self.name = QLineEdit(), QLineEdit()
        self.aside.clicked.connect(self._choose)
        self.cards: list[QWidget] = []
        self.rows: list[NumberRow] = []
        self._show_list([])
        if bring is None:
            self.work(self._packs, self._show_list)
        else:
            self.bring(bring)

    # what is kept

    def _packs(self, _job: Job) -> list[Shelved]:
        return self._desk.guides().packs()

    def _show_list(self, packs: list[Shelved]) -> None:
        self._brought = None
        self._clear(self.list)
        self.cards = []
        newest_first = sorted(packs, key=lambda one: (one.kept.name, -one.kept.version))
        for one in newest_first:
            card = self._card(one)
            self.list.addWidget(card)
            self.cards.append(card)
        self.list.addStretch()
        self.places.setCurrentIndex(LIST if packs else NONE)
        self.empty.say(
            self.tr("No packs yet"),
            self.tr(
                "A franchise, an association or your bookkeeper can send guides of their own, with their telephone "
                "numbers, as one signed file. Who signed it is confirmed by telephone, once."
            ),
            self.tr("Take a pack…"),
        )
        self.aside.setText(self.tr("Take a pack…"))
        self.aside.setVisible(bool(packs))
        lead = self.tr("Files with guides that somebody you know has signed. Ours are never lost.")
        self.say(self.tr("Packs of guides"), lead if packs else "", "", self.tr("Close"))

    def _card(self, one: Shelved) -> Card:
        kept = one.kept
        card = Card(14, 4)
        head = QHBoxLayout()
        head.setSpacing(10)
        badge = Badge()
        if kept.in_force:
            badge.show_state(State("check-circle", Tone.GOOD), self.tr("in force"))
        else:
            badge.show_state(State("archive", Tone.QUIET), self.tr("put aside"))
        head.addWidget(badge)
        title = self.tr("{title}, version {version}").format(title=kept.title, version=kept.version)
        head.addWidget(Words(title, size=Size.LEAD, wrap=True), 1)
        card.column.addLayout(head)
        signer = one.signer.name if one.signer is not None else self.tr("somebody who is no longer trusted")
        made = "" if kept.made is None else self.wording.text.show(kept.made, "long")
        told = self.tr("Made {day}, signed by {signer}").format(day=made, signer=signer)
        card.column.addWidget(Words(told, quiet=True, wrap=True))
        card.column.addLayout(self._buttons(one))
        return card

    def _buttons(self, one: Shelved) -> QHBoxLayout:
        kept = one.kept
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        if one.signer is not None:
            row.addWidget(self._button(self.tr("Stop trusting {name}").format(name=one.signer.name), "bare",
                                       partial(self._distrust, one.signer.id)))  # fmt: skip
        row.addWidget(self._button(self.tr("Its numbers…"), "plain", partial(self._see_numbers, kept)))
        if kept.in_force:
            row.addWidget(self._button(self.tr("Put aside"), "plain", partial(self._put_aside, kept.id)))
        elif one.signer is not None:
            row.addWidget(self._button(self.tr("Put in force"), "plain", partial(self._put_in_force, kept.id)))
        return row

    @staticmethod
    def _button(words: str, look: str, act: partial[None]) -> Button:
        button = Button(words, look=look)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _put_aside(self, number: int) -> None:
        self._change(partial(self._ask_shelf, "put_aside", number))

    def _put_in_force(self, number: int) -> None:
        self._change(partial(self._ask_shelf, "put_in_force", number))

    def _distrust(self, number: int) -> None:
        self._change(partial(self._ask_shelf, "distrust", number))

    def _ask_shelf(self, what: str, number: int, job: Job) -> list[Shelved]:
        getattr(self._desk.guides(), what)(number)
        return self._packs(job)

    def _change(self, what: partial[list[Shelved]]) -> None:
        self.work(what, self._changed)

    def _changed(self, packs: list[Shelved]) -> None:
        self.changed.emit()
        self._show_list(packs)

    # what is brought

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take a pack"), "", self.tr("Packs of guides") + f" (*{service.ENDING})"
        )
        if chosen:
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """Look at a file that somebody brings."""

        def look(_job: Job) -> _Brought:
            shelf = self._desk.guides()
            data = service.read_pack_file(path)
            offer = shelf.look(data, path.name)
            return _Brought(data, path.name, offer, tuple(shelf.numbers(offer.pack)))

        self.work(look, self._show_look, self.tr("Looking at it…"))

    def _show_look(self, brought: _Brought) -> None:
        self._brought = brought
        offer, pack = brought.offer, brought.offer.pack
        self._clear(self.look)
        title = self.tr("{title}, version {version}").format(title=pack.title, version=pack.version)
        self.look.addWidget(Words(title, size=Size.LEAD, bold=True, wrap=True))
        facts = [self.tr("Made {day}").format(day=self.wording.text.show(pack.made, "long"))]
        if offer.before is not None:
            facts.append(self.tr("takes the place of version {version}").format(version=offer.before.version))
        self.look.addWidget(Words(" · ".join(facts), quiet=True, wrap=True))
        own = [guide for guide in pack.guides if guide.language == self.wording.language]
        names = self.wording.text.word("list.semicolon").join(
            f"{guide.id} {guide.title}" for guide in own or pack.guides
        )
        if names:
            self.look.addWidget(Words(self.tr("Guides: {names}").format(names=names), wrap=True))
        if brought.numbers:
            words = self.tr("%n telephone number(s). None of them is saved by taking the pack.", "", len(pack.numbers))
            self.look.addWidget(Words(words, wrap=True))
        # those of the pack before are gone with what stood around them
        self.digits, self.name = QLineEdit(), QLineEdit()
        for line in (self.digits, self.name):
            line.textChanged.connect(self._typed)
        if offer.signer is None:
            self._ask_who(pack)
        else:
            words = self.tr("Signed by {name}, whom you know.").format(name=offer.signer.name)
            self.look.addWidget(Words(words, wrap=True))
        self.look.addStretch()
        self.places.setCurrentIndex(LOOK)
        self.aside.hide()
        self.say(self.tr("Take this pack?"), "", self.tr("Take it"), self.tr("Do not take it"))
        self._typed()
        if offer.signer is None:
            self.digits.setFocus()

    def _ask_who(self, pack: Pack) -> None:
        """Whoever signed it is not known: they are called, on a number that did not come with the file."""
        shown = " ".join(service.shown(pack.signer))
        card = Card(14, 6)
        card.column.addWidget(Words(self.tr("You do not know yet who signed this."), bold=True, wrap=True))
        card.column.addWidget(Words(self.tr(
            "Call whoever it is said to be from, on a number that you had before, not one from the mail or the stick. "
            "They read out the thirty digits of their fingerprint. Compare the first ten, and type the other twenty."
        ), wrap=True))  # fmt: skip
        card.column.addWidget(Words(shown + " …", size=Size.SECTION, bold=True))
        card.column.addWidget(labelled(self.tr("The other twenty digits, as you hear them"), self.digits))
        card.column.addWidget(self.digits)
        card.column.addWidget(labelled(self.tr("Who it is"), self.name))
        card.column.addWidget(self.name)
        self.digits.setPlaceholderText("00000 00000 00000 00000")
        self.look.addWidget(card)

    def _typed(self) -> None:
        brought = self._brought
        if brought is not None and self.places.currentIndex() == LOOK:
            known = brought.offer.signer is not None
            digits = sum(sign.isdecimal() for sign in self.digits.text())
            self.main.setEnabled(known or (digits >= _TYPED and bool(self.name.text().strip())))

    def go_on(self) -> None:
        """Take it; or leave the numbers."""
        if self.places.currentIndex() != LOOK or self._brought is None:
            self.work(self._packs, self._show_list)
            return
        brought, typed, name = self._brought, self.digits.text(), self.name.text()

        def take(_job: Job) -> KeptPack:
            shelf = self._desk.guides()
            if brought.offer.signer is None:
                shelf.trust(brought.offer.pack, typed, name)
            return shelf.take(brought.data, brought.file)

        self.work(take, self._taken)

    def _taken(self, kept: KeptPack) -> None:
        self.changed.emit()
        brought = self._brought
        if brought is not None and brought.numbers:
            self._see_numbers(kept)
        else:
            self.work(self._packs, self._show_list)

    # numbers

    def _see_numbers(self, kept: KeptPack) -> None:
        def ask(_job: Job) -> tuple[Pack, list[Change]]:
            shelf = self._desk.guides()
            pack = shelf.open(kept)
            return pack, shelf.numbers(pack)

        self.work(ask, self._show_numbers)

    def _show_numbers(self, told: tuple[Pack, list[Change]]) -> None:
        self._pack, self._changes = told
        self._clear(self.numbers)
        self.rows = []
        for change in self._changes:
            row = NumberRow(change)
            row.wanted.connect(self._save_number)
            self.numbers.addWidget(row)
            self.rows.append(row)
        if not self._changes:
            self.numbers.addWidget(Words(self.tr("It brings no numbers."), quiet=True))
        self.numbers.addStretch()
        self.places.setCurrentIndex(NUMBERS)
        self.aside.hide()
        self.say(
            self.tr("Numbers of “{title}”").format(title=self._pack.title),
            self.tr(
                "Nothing is saved unless you press it, one by one. A number that is saved here is offered for dialling "
                "only after you have said under Shop how it was verified."
            ),
            self.tr("Done"), "",
        )  # fmt: skip
        self.main.setEnabled(True)

    def _save_number(self, change: Change) -> None:
        pack = self._pack
        assert pack is not None

        def save(_job: Job) -> tuple[Pack, list[Change]]:
            shelf = self._desk.guides()
            shelf.save_number(change)
            return pack, shelf.numbers(pack)

        self.work(save, self._show_numbers)

    @staticmethod
    def _clear(column: QVBoxLayout) -> None:
        while (item := column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)


_TYPED = 20
"""Digits of the fingerprint that are heard and typed."""

"""A place of records: the list on the left, on the right the one that is chosen, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QMargins, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posdesk.ui import icons, theme
from posdesk.ui.badge import State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.form import Form
from posdesk.ui.labels import Elided, Words
from posdesk.ui.order import Order
from posdesk.ui.sheet import Sheet
from posdesk.ui.table import Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SIDE: Final = 408
GOOD: Final = State("check-circle", Tone.GOOD)
WAITS: Final = State("hourglass", Tone.NOTICE)
LATER: Final = State("circle-dashed", Tone.QUIET)
ACT: Final = State("triangle-alert", Tone.DANGER)
EMPTY, NOTHING, LISTING = range(3)


class Chain(QWidget):
    """The picture of an empty place: what belongs together, three cards on one line."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setFixedSize(QSize(320, 120))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.tone(Tone.GOOD), 2))
        painter.drawLine(40, 60, 280, 60)
        for place, name in enumerate(self._names):
            box = QRectF(8 + place * 112, 20, 80, 80)
            painter.setPen(QPen(QColor(tokens.edge), 1.5))
            painter.setBrush(QColor(tokens.card))
            painter.drawRoundedRect(box, 10, 10)
            icons.paint(painter, name, QColor(tokens.accent), box.adjusted(24, 24, -24, -24))


class Detail(Card):
    """One record; subclasses say what stands there and which buttons it has."""

    room = ""
    """Whose texts its words are from."""

    ordered = Signal(object)
    asked = Signal(object)
    link_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, wording: Wording) -> None:
        super().__init__(16, 8)
        self.setFixedWidth(SIDE)
        self.wording = wording
        self.seen: Any = None
        self.one: Any = None
        self.title, self.about = Words(size=Size.LEAD, bold=True, wrap=True), Words(quiet=True, wrap=True)
        self.sheet = Sheet()
        self.main, self.other = Button(look="main"), Button(look="bare")
        foot = self.foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.main)
        foot.addWidget(self.other)
        foot.addStretch()
        for widget in (self.title, self.about, self.sheet):
            self.column.addWidget(widget, 1 if widget is self.sheet else 0)
        self.column.addLayout(foot)
        self.main.clicked.connect(self.do_main)
        self.other.clicked.connect(self.do_other)

    def show_one(self, one: Any, seen: Any, wording: Wording) -> None:
        """Show a record as it is now, or none."""
        before, self.one, self.seen, self.wording = self.one, one, seen, wording
        self.set_aside()
        self.sheet.clear(same=before is not None and one is not None and before.id == one.id)
        if one is None:
            return
        self.fill(one, seen)
        last = self.close_with(one)
        self.sheet.finish()
        # what is made anew would come last
        for before, after in pairwise((*self.sheet.buttons, *last, *self.at_foot())):
            QWidget.setTabOrder(before, after)

    def set_aside(self) -> None:
        """Take out of the sheet what stays while all else is made anew."""

    def fill(self, one: Any, seen: Any) -> None:
        """Put in all that there is to say."""
        raise NotImplementedError

    def close_with(self, one: Any) -> Sequence[QWidget]:
        """Put in what stands at the end of it; the widgets of it that the keyboard goes to."""
        return ()

    def at_foot(self) -> Sequence[QWidget]:
        """The buttons under it, in their order."""
        return (self.main, self.other)

    def do_main(self) -> None:
        """The main button: by default the record's form."""
        self.edit()

    def do_other(self) -> None:
        """The other button."""

    def edit(self) -> None:
        """Open the record's form."""

    def word(self, key: str) -> str:
        """A word of the room's texts."""
        return self.wording.text.word(f"{self.room}.{key}")

    def day(self, day: Any) -> str:
        """A day, or nothing."""
        return "" if day is None else str(day)

    def fill_in(self, form: Form, words: str = "") -> None:
        """Open a form; what it returns is kept, and the record it is about can be taken out."""

        def keep(draft: Any) -> None:
            said = words or (self.tr("Kept.") if draft.id else self.tr("Added."))
            self.order(lambda records: records.put(draft) if draft.id else records.add(draft), said)

        form.agreed.connect(keep)
        form.taken_out.connect(lambda: self.take_out(form.one))
        form.open()

    def take_out(self, one: Any) -> None:
        """Take a record out, and what belongs to it."""
        self.order(lambda records: records.remove(one), self.tr("Taken out."))

    def order(self, what: Callable[[Any], object], words: str) -> None:
        """Have a change made."""
        self.ordered.emit(Order(what, words))


class Place(QWidget):
    """The list of one kind of record, and the one that is chosen."""

    ordered = Signal(object)
    all_wanted = Signal()

    def __init__(self, detail: Detail, picture: QWidget, wording: Wording) -> None:
        super().__init__()
        self.detail, self.wording = detail, wording
        self.seen: Any = None
        self.shown: list[Any] = []
        self._wanted: tuple[str, int | None] = ("", None)
        self._stale = False
        self._kept: int | None = None
        self.table = Table(PagedModel((), self))
        self.empty, self.nothing = Empty(picture), Empty()
        self.foot = Elided(size=Size.CAPTION, quiet=True)
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.listing = Card(1, 0)
        self.listing.column.addWidget(self.table, 1)
        self.left.addWidget(self.listing, 1)
        self.left.addWidget(self.foot)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addLayout(self.left, 1)
        row.addWidget(detail)
        self.stack = QStackedWidget()
        for widget in (self.empty, self.nothing, both):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.addWidget(self.stack)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.empty.main.clicked.connect(self.add)
        self.nothing.main.clicked.connect(self.all_wanted)
        detail.ordered.connect(self.ordered)

    # what a place says of itself

    def columns(self) -> Sequence[Column]:
        """The heads of the list."""
        raise NotImplementedError

    def row(self, one: Any, seen: Any) -> Row:
        """One row of it."""
        raise NotImplementedError

    def records(self, seen: Any) -> Iterable[Any]:
        """All that the place lists."""
        raise NotImplementedError

    def told(self, one: Any, seen: Any) -> Iterable[str]:
        """All words by which somebody may look for a record."""
        raise NotImplementedError

    def is_of(self, one: Any, shop: int, seen: Any) -> bool:
        """Whether a record has to do with a shop."""
        raise NotImplementedError

    def add(self) -> None:
        """Open the form of a new record."""
        raise NotImplementedError

    # showing

    def show_seen(self, seen: Any, wording: Wording) -> None:
        """Show the records as they are now; what was chosen stays chosen."""
        chosen = self._current()
        self.seen, self.wording = seen, wording
        self.table.set_columns(self.columns())
        self._later(chosen)

    def narrow(self, words: str, shop: int | None) -> None:
        """Show what has all these words somewhere, and has to do with a shop."""
        chosen = self._current()
        self._wanted = (words, shop)
        self._later(chosen)

    def _later(self, chosen: int | None) -> None:
        """Show it now where somebody looks, else when somebody comes here."""
        self._stale, self._kept = True, chosen
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Show what came while nobody looked."""
        if self._stale:
            self._stale = False
            self._show(self._kept)

    def showEvent(self, event: QShowEvent) -> None:
        self.catch_up()
        super().showEvent(event)

    def _show(self, number: int | None) -> None:
        seen = self.seen
        if seen is None:
            return
        every = list(self.records(seen))
        words, shop = self._wanted
        asked = words.casefold().split()
        self.shown = [
            one
            for one in every
            if (shop is None or self.is_of(one, shop, seen)) and (not asked or self._has(one, asked, seen))
        ]
        self.table.rows.show_rows(range(len(self.shown)), self._rows)
        self.stack.setCurrentIndex(LISTING if self.shown else NOTHING if every else EMPTY)
        self.foot.setText(
            self.tr("%n of {all} shown", "", len(self.shown)).format(all=f"{len(every):,}")
            if len(self.shown) < len(every)
            else ""
        )
        self.foot.setVisible(bool(self.foot.text()))
        if self.shown:
            # the detail is filled once, and not by the table as well
            self.table.blockSignals(True)
            self.table.choose_row(next((n for n, one in enumerate(self.shown) if one.id == number), 0))
            self.table.blockSignals(False)
            self._chosen(self.table.currentIndex().row())
        else:
            self.detail.show_one(None, seen, self.wording)

    def _has(self, one: Any, asked: Sequence[str], seen: Any) -> bool:
        told = " ".join(self.told(one, seen)).casefold()
        return all(word in told for word in asked)

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        assert self.seen is not None
        return [self.row(self.shown[place], self.seen) for place in places]

    def _current(self) -> int | None:
        if self._stale:
            return self._kept
        row = self.table.currentIndex().row()
        return self.shown[row].id if 0 <= row < len(self.shown) else None

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self.shown) and self.seen is not None:
            self.detail.show_one(self.shown[row], self.seen, self.wording)

    def _opened(self, row: int) -> None:
        self._chosen(row)
        self.detail.edit()

    def choose(self, number: int) -> bool:
        """Choose a record by its number; whether it is among those that are shown."""
        self.catch_up()
        row = next((n for n, one in enumerate(self.shown) if one.id == number), None)
        if row is not None:
            self.table.choose_row(row)
        return row is not None

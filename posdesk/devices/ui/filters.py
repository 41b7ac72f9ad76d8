"""What narrows the list of devices: words, state, kind, shop, three chips, and the filters that were saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from posdesk.devices.service import View
from posdesk.devices.ui.shelf import Shelf
from posdesk.ui.buttons import Button, Chip, Choice
from posdesk.ui.card import Flow
from posdesk.ui.search import SearchLine
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_MOMENT: Final = 80
"""Milliseconds after the last key before the list follows."""
_LONGEST: Final = 40


class FilterBar(QWidget):
    """Says what is wanted; ``saved`` brings all saved filters after one was added or taken out."""

    wanted = Signal(object)
    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(_MOMENT)
        self.search.setMinimumWidth(140)
        self.state, self.kind, self.shop = Choice(), Choice(), Choice()
        self.due, self.suspected = Chip("clock", Tone.NOTICE), Chip("shield-alert", Tone.DANGER)
        self.incomplete = Chip("circle-dashed", Tone.ASK)
        self.clear = Chip("x")
        self.clear.setCheckable(False)
        self.kept = Button(icon="list-filter")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.kept.setMenu(self._menu)
        self.views: tuple[View, ...] = ()
        self._wording = Wording("en")
        self._shelf: Shelf | None = None
        self._build()
        self.search.sought.connect(self._changed)
        for choice in (self.state, self.kind, self.shop):
            choice.currentIndexChanged.connect(self._changed)
        for chip in (self.due, self.suspected, self.incomplete):
            chip.toggled.connect(self._changed)
        self.clear.clicked.connect(self.clear_all)
        self.retranslate()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, 1)
        for widget in (self.state, self.kind, self.shop, self.kept):
            first.addWidget(widget)
        flow = Flow(4)
        for chip in (self.due, self.suspected, self.incomplete, self.clear):
            flow.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(flow)

    def show_shelf(self, shelf: Shelf, wording: Wording) -> None:
        """Offer what the inventory has; what was chosen stays chosen where it still exists."""
        self._shelf, self._wording, self.views = shelf, wording, shelf.overview.views
        word = wording.text.word
        self.blockSignals(True)
        self._offer(self.state, self.tr("All states"), [(word(f"devices.status.{s}"), str(s)) for s in shelf.statuses])
        self._offer(self.kind, self.tr("All kinds"), [(word(f"devices.kind.{k}"), str(k)) for k in shelf.kinds])
        self._offer(self.shop, self.tr("All shops"), [(one.name, one.id) for one in shelf.book.shops])
        self.shop.setVisible(len(shelf.book.shops) > 1)
        self.blockSignals(False)
        self._say_chips()
        self._changed()

    @staticmethod
    def _offer(choice: Choice, everything: str, offers: Sequence[tuple[str, object]]) -> None:
        before = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, None)
        for word, value in offers:
            choice.addItem(word, value)
        values = [value for _, value in offers]
        choice.setCurrentIndex(values.index(before) + 1 if before in values else 0)
        choice.blockSignals(False)
        choice.updateGeometry()

    def _say_chips(self) -> None:
        counts = self._shelf.counts if self._shelf is not None else {"due": 0, "suspected": 0, "incomplete": 0}
        self.due.say(self.tr("Inspection due"), counts["due"])
        self.suspected.say(self.tr("Suspected or stolen"), counts["suspected"])
        self.incomplete.say(self.tr("List incomplete"), counts["incomplete"])
        self.incomplete.setToolTip(self.tr("PCI DSS 9.5.1.1 wants make and model, place and serial number of each"))
        for name, chip in (("due", self.due), ("suspected", self.suspected), ("incomplete", self.incomplete)):
            chip.setVisible(counts[name] > 0 or chip.isChecked())

    def current(self) -> View:
        """What is wanted now."""
        return View(
            "", self.search.words, str(self.state.currentData() or ""), str(self.kind.currentData() or ""),
            int(self.shop.currentData() or 0), self.due.isChecked(), self.suspected.isChecked(),
            self.incomplete.isChecked(),
        )  # fmt: skip

    def show_view(self, view: View) -> None:
        """Narrow the list as a saved filter says."""
        self.blockSignals(True)
        self.search.setText(view.words)
        for choice, value in ((self.state, view.status), (self.kind, view.kind), (self.shop, view.shop)):
            choice.setCurrentIndex(max(choice.findData(value), 0) if value else 0)
        for chip, on in ((self.due, view.due), (self.suspected, view.suspected), (self.incomplete, view.incomplete)):
            chip.setChecked(on)
        self.blockSignals(False)
        self._changed()

    def clear_all(self) -> None:
        """Show everything again."""
        self.show_view(View())

    def _changed(self) -> None:
        self.search.settle()
        view = self.current()
        self.clear.setVisible(view != View())
        self._say_chips()
        if not self.signalsBlocked():
            self.wanted.emit(view)

    # filters that are saved

    def _fill(self) -> None:
        menu, now = self._menu, self.current()
        menu.clear()
        for view in self.views:
            menu.addAction(view.name, partial(self.show_view, view))
        if not self.views:
            menu.addAction(self.tr("No filter has been saved")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save what is chosen now"), self.keep)
        keep.setEnabled(now != View())
        if self.views:
            out = menu.addMenu(self.tr("Take out"))
            for view in self.views:
                out.addAction(view.name, partial(self.drop, view))

    def keep(self) -> None:
        """Save what is chosen now, called by what it does."""
        view = self.current()
        parts = [view.words] if view.words else []
        parts += [one.currentText() for one in (self.state, self.kind, self.shop) if one.currentData()]
        parts += [one.text() for one in (self.due, self.suspected, self.incomplete) if one.isChecked()]
        name = " · ".join(parts)[:_LONGEST]
        if name:
            kept = View(name, *(getattr(view, field) for field in View.__slots__[1:]))
            self.views = (*(one for one in self.views if one.name != name), kept)
            self.saved.emit(self.views)

    def drop(self, view: View) -> None:
        """Take a saved filter out."""
        self.views = tuple(one for one in self.views if one != view)
        self.saved.emit(self.views)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.search.setPlaceholderText(self.tr("Name, number, place ... or pinyin initials"))
        self.search.setAccessibleName(self.tr("Search devices"))
        self.state.setAccessibleName(self.tr("State"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.shop.setAccessibleName(self.tr("Shop"))
        self.kept.setText(self.tr("Filters"))
        self.clear.say(self.tr("Show all"))
        self._say_chips()

"""Whose files they are: by merchant and by account, to be ticked one by one or all of somebody's at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posdesk.ui import icons, theme
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.vault.ui.desk import Offered

_NUMBER: Final = Qt.ItemDataRole.UserRole
_OPENED: Final = 6
"""Groups that are shown with their files to begin with; of more the names are enough."""
_ROW: Final = QSize(0, 30)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_EDGE: Final = "\u2002"
"""What keeps figures off the edge."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What is ticked."""

    numbers: tuple[int, ...]
    lines: int
    merchants: tuple[str, ...]
    accounts: tuple[str, ...]
    shared: tuple[str, ...]
    """Merchants and accounts of which files that stay speak as well."""


def picked(files: Sequence[Offered], numbers: Iterable[int]) -> Picked:
    """What goes with some files."""
    wanted = set(numbers)
    going = [one for one in files if one.number in wanted]
    staying = [one for one in files if one.number not in wanted]
    merchants = sorted({name for one in going for name in one.merchants})
    accounts = sorted({name for one in going for name in one.accounts})
    stay = {name for one in staying for name in (*one.merchants, *one.accounts)}
    return Picked(
        tuple(sorted(wanted)),
        sum(one.lines for one in going),
        tuple(merchants),
        tuple(accounts),
        tuple(name for name in (*merchants, *accounts) if name in stay),
    )


class _TickPainter(QStyledItemDelegate):
    """Paints the boxes as the theme has them: the style's own are lost on a dark ground."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style, tokens = option.widget.style(), theme.current()
        inner = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, filled, option.widget)
        box = QRectF(inner).adjusted(-1, -1, 1, 1)
        on = Qt.CheckState(state) is not Qt.CheckState.Unchecked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.quiet), 1.5))
        painter.setBrush(QColor(tokens.accent if on else tokens.card))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        mark = "check" if Qt.CheckState(state) is Qt.CheckState.Checked else "minus"
        if on:
            icons.paint(painter, mark, QColor(tokens.on_accent), box.adjusted(2, 2, -2, -2))
        painter.restore()


class Parties(QWidget):
    """The tree; a file of two merchants stands under both, and is ticked under both or neither."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: Sequence[Offered] = ()
        self._numbers: set[int] = set()
        self._places: dict[int, list[QTreeWidgetItem]] = {}
        self._setting = False
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.tr("Merchants, accounts and their files"))
        self.tree.setHeaderLabels([self.tr("Merchant or account, and its files"), self.tr("Lines")])
        self.tree.setUniformRowHeights(True)
        # Its ground is the card's: the boxes of a tree that lets it shine through are painted black.
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setItemDelegate(_TickPainter(self.tree))
        self.tree.headerItem().setTextAlignment(1, _RIGHT)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.told = Words(wrap=True)
        card = Card(1, 0)
        card.column.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(card, 1)
        column.addWidget(self.told)
        self.setFocusProxy(self.tree)
        self.tree.itemChanged.connect(self._ticked)

    def show_files(self, files: Sequence[Offered]) -> None:
        """Show these, none of them ticked."""
        self.files, self._numbers, self._places = files, set(), {}
        self._setting = True
        self.tree.clear()
        # merchants first, then accounts, and last who cannot be told
        groups: dict[tuple[int, str], list[Offered]] = {}
        for one in files:
            names = [(0, self.tr("Merchant {name}").format(name=name)) for name in one.merchants]
            names += [(1, self.tr("Account {name}").format(name=name)) for name in one.accounts]
            for name in names or [(2, self.tr("Files that name nobody"))]:
                groups.setdefault(name, []).append(one)
        for name in sorted(groups):
            self._add(name[1], groups[name])
        if len(groups) <= _OPENED:
            self.tree.expandAll()
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._setting = False
        self._say()

    def _add(self, name: str, files: Sequence[Offered]) -> None:
        group = QTreeWidgetItem(self.tree, [name, f"{sum(one.lines for one in files):,}{_EDGE}"])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        group.setSizeHint(0, _ROW)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        group.setTextAlignment(1, _RIGHT)
        for one in files:
            item = QTreeWidgetItem(group, [one.name, f"{one.lines:,}{_EDGE}"])
            item.setSizeHint(0, _ROW)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(0, _NUMBER, one.number)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setToolTip(0, one.name)
            item.setTextAlignment(1, _RIGHT)
            self._places.setdefault(one.number, []).append(item)

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        number = item.data(0, _NUMBER)
        if self._setting or number is None:
            return
        on = item.checkState(0) is Qt.CheckState.Checked
        (self._numbers.add if on else self._numbers.discard)(number)
        self._setting = True
        for other in self._places[number]:
            other.setCheckState(0, item.checkState(0))
        self._setting = False
        self._say()
        self.changed.emit()

    @property
    def picked(self) -> Picked:
        """What is ticked."""
        return picked(self.files, self._numbers)

    def _say(self) -> None:
        what = self.picked
        if not what.numbers:
            self.told.setText(self.tr("Nothing is ticked yet. A tick on a merchant or account ticks all its files."))
            return
        self.told.setText("  ·  ".join(self.sums(what)))

    def sums(self, what: Picked) -> list[str]:
        """What is ticked, in numbers."""
        return [
            self.tr("%n file(s)", "", len(what.numbers)),
            self.tr("%n line(s)", "", what.lines).replace(str(what.lines), f"{what.lines:,}"),
            self.tr("%n merchant(s)", "", len(what.merchants)),
            self.tr("%n account(s)", "", len(what.accounts)),
        ]

"""What a person decides: a finding is settled, a credit is the payment, a remark is kept. All of it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from posdesk.kit.money import Money, plain
from posdesk.reconcile.model import PAID, Finding, Line, LineStatus, Pairing, Settlement
from posdesk.reconcile.ui.desk import Desk
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui.buttons import Button, Chip
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words

Act = Callable[[Desk], None]

_NEAREST: Final = 200
"""Credits that are offered at once; the search finds the others."""
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done, and whether everything is to be judged again afterwards."""

    act: Act
    judge: bool = False


class Decide(Button):
    """The button under a settlement or a finding: what a person can say about it."""

    decided = Signal(object)
    vault_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "check", "bare", parent)
        self._desk = desk
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._settlement: Settlement | None = None
        self._finding: Finding | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_item(
        self, ledger: Ledger, wording: Wording, settlement: Settlement | None, finding: Finding | None
    ) -> None:
        """Take what is shown; a settlement's own finding goes with it."""
        self._ledger, self._wording, self._settlement = ledger, wording, settlement
        self._finding = finding or (None if settlement is None else ledger.finding_of.get(settlement.id))
        self.setText(self.tr("Decide"))

    def _fill(self) -> None:
        menu, desk, ledger = self._menu, self._desk, self._ledger
        menu.clear()
        if ledger is None:
            return
        if not desk.can_decide:
            menu.addAction(self.tr("Keep everything in a vault first…"), self.vault_wanted.emit)
            return
        finding, one = self._finding, self._settlement
        if finding is not None and finding.id in ledger.decisions.dismissed:
            menu.addAction(self.tr("Not settled after all"), self._bring_back)
        elif finding is not None:
            menu.addAction(self.tr("This is settled…"), self._dismiss)
        if one is not None:
            paired = self._pairing_of(one)
            if paired is not None:
                menu.addAction(self.tr("Undo the payment put together by hand"), self._unpair)
            elif one.due is not None:
                menu.addAction(self.tr("Choose the credit that paid it…"), self._pair)
        menu.addAction(self.tr("Write a note…"), self._note)

    def _pairing_of(self, one: Settlement) -> int | None:
        if self._ledger is None:
            return None
        pairings = self._ledger.decisions.pairings
        return next((number for number, pairing in pairings.items() if one.id in pairing.settlements), None)

    def _bring_back(self) -> None:
        if self._finding is not None:
            name = self._finding.id
            self.decided.emit(Decision(lambda desk: desk.bring_back(name)))

    def _dismiss(self) -> None:
        finding = self._finding
        if finding is None:
            return
        dialog = ReasonDialog(self._wording.finding(finding.kind), self._wording.say(finding.because), self.window())
        name = finding.id
        dialog.agreed.connect(lambda reason: self.decided.emit(Decision(lambda desk: desk.dismiss(name, reason))))
        dialog.open()

    def _unpair(self) -> None:
        number = None if self._settlement is None else self._pairing_of(self._settlement)
        if number is not None:
            found = number
            self.decided.emit(Decision(lambda desk: desk.unpair(found), judge=True))

    def _pair(self) -> None:
        if self._settlement is None or self._ledger is None:
            return
        dialog = PairDialog(self._settlement, self._ledger, self._wording, self.window())

        def agreed(pairing: Pairing) -> None:
            # Read now: when the lane comes to it, the dialog is gone.
            reason = dialog.reason()
            self.decided.emit(Decision(lambda desk: desk.pair(pairing, reason), judge=True))

        dialog.agreed.connect(agreed)
        dialog.open()

    def _note(self) -> None:
        about = self._settlement.id if self._settlement else self._finding.id if self._finding else None
        if about is None:
            return
        subject = about
        dialog = NoteDialog(self.window())
        dialog.agreed.connect(lambda text: self.decided.emit(Decision(lambda desk: desk.note(subject, text))))
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.text():
            self.setText(self.tr("Decide"))


class _Sheet(QDialog):
    """A small dialog: a head, what it is about, something to fill in, and two buttons."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(QMargins(24, 20, 24, 20))
        self.column.setSpacing(10)
        self.main = Button(look="main")
        self.other = Button(self.tr("Cancel"))
        self.main.clicked.connect(self._agree)
        self.other.clicked.connect(self.reject)

    def _begin_with(self, head: str, about: str = "") -> None:
        """What it is called, and what it is about."""
        self.setWindowTitle(head)
        self.column.addWidget(Words(head, size=Size.SECTION, bold=True, wrap=True))
        if about:
            self.column.addWidget(Words(about, wrap=True, quiet=True))

    def _close_with(self, words: str) -> None:
        """The row of buttons, once everything else is there."""
        self.main.setText(words)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.other)
        row.addWidget(self.main)
        self.column.addSpacing(4)
        self.column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        # A dialog does not ask for the height that its wrapped words need at its width.
        self.setMinimumHeight(self.column.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def _agree(self) -> None:
        raise NotImplementedError


class ReasonDialog(_Sheet):
    """Asks why a finding is settled: one of the usual reasons, or a person's own words."""

    def __init__(self, kind: str, because: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin_with(self.tr("This is settled: {finding}").format(finding=kind), because)
        self.setFixedWidth(480)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why is it settled?"))
        self.reason.setMaxLength(_LONGEST)
        self.reason.setPlaceholderText(self.tr("Choose or write a reason"))
        self.reason.textChanged.connect(self._look)
        usual = Flow(6)
        for words in (
            self.tr("The acquirer has explained it"),
            self.tr("Paid another way"),
            self.tr("Booked by hand"),
            self.tr("Too small to pursue"),
            self.tr("Not ours"),
        ):
            chip = Chip()
            chip.setCheckable(False)
            chip.say(words)
            chip.clicked.connect(lambda _on, words=words: self.reason.setText(words))
            usual.add(chip)
        self.column.addWidget(Words(self.tr("Why is it settled?"), bold=True))
        self.column.addWidget(usual)
        self.column.addWidget(self.reason)
        self.column.addWidget(
            Words(self.tr("It stays in the list, below the others, and can be brought back."), wrap=True, quiet=True)
        )
        self._close_with(self.tr("Settled"))
        self._look("")

    def _look(self, text: str) -> None:
        self.main.setEnabled(bool(text.strip()))

    def _agree(self) -> None:
        self.agreed.emit(self.reason.text().strip())
        self.accept()


class NoteDialog(_Sheet):
    """Takes a remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin_with(self.tr("Write a note"))
        self.setMinimumWidth(460)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("Who was called, what was said, what comes next"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._look)
        self.column.addWidget(self.text)
        self._close_with(self.tr("Keep the note"))
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.text.toPlainText().strip()))

    def _agree(self) -> None:
        self.agreed.emit(self.text.toPlainText().strip()[:_LONGEST])
        self.accept()


class PairDialog(_Sheet):
    """Lets a person choose the credits that paid a settlement, and the days that were paid together with it."""

    def __init__(self, one: Settlement, ledger: Ledger, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin_with(self.tr("Choose the credit that paid it"))
        self.resize(680, 560)
        self._one, self._ledger, self._wording = one, ledger, wording
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by amount, day or payer"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.credits = self._list(self.tr("Credits"))
        self.days = self._list(self.tr("Days paid together"))
        self.sums = Words(wrap=True, bold=True)
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST)
        self._reason.setPlaceholderText(self.tr("How do you know? (the bank's advice, the acquirer's e-mail …)"))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._fill_days()
        self._fill_credits("")
        self.search.textChanged.connect(self._fill_credits)
        self.credits.itemSelectionChanged.connect(self._add_up)
        self.days.itemSelectionChanged.connect(self._add_up)
        column = self.column
        column.addWidget(Words(self.tr("Which credit was it? One, or several."), bold=True))
        column.addWidget(self.search)
        column.addWidget(self._framed(self.credits), 3)
        column.addWidget(Words(self.tr("Which days did it pay?"), bold=True))
        column.addWidget(self._framed(self.days), 2)
        column.addWidget(self.sums)
        column.addWidget(self._reason)
        self._close_with(self.tr("This is the payment"))
        self._add_up()

    def reason(self) -> str:
        """How the person knows."""
        return self._reason.text().strip()

    @staticmethod
    def _list(name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setUniformItemSizes(True)
        made.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    @staticmethod
    def _framed(of: QListWidget) -> Card:
        card = Card(4, 0)
        card.column.addWidget(of)
        return card

    def _fill_days(self) -> None:
        same = [
            other
            for other in self._ledger.settlements
            if _place(other) == _place(self._one)
            and (other.id == self._one.id or (other.status not in PAID and other.due is not None))
        ]  # fmt: skip
        same.sort(key=lambda other: (abs((other.takings_date - self._one.takings_date).days), other.id))
        for other in same[:_NEAREST]:
            money = self._wording.money(other.net, other.currency)
            words = f"{self._wording.day(other.takings_date)}  ·  {money}  ·  {self._wording.status(other.status)}"
            self._item(self.days, words, other.id, chosen=other.id == self._one.id)

    def _fill_credits(self, text: str) -> None:
        chosen = set(self._chosen(self.credits))
        self.credits.blockSignals(True)
        self.credits.clear()
        for line in self._offered(text.casefold().replace(",", "").split(), chosen):
            state = self._wording.line_status(line.status)
            money = self._wording.money(line.amount, line.currency)
            payer = line.counterparty or line.memo or line.reference
            self._item(self.credits, f"{line.date}  ·  {money}  ·  {payer}  ·  {state}", line.id,
                       chosen=line.id in chosen)  # fmt: skip
        self.credits.blockSignals(False)

    def _offered(self, words: list[str], chosen: set[str]) -> Iterable[Line]:
        """Those that are chosen, then credits that pay nothing yet, those of the nearest amount first."""
        every = self._ledger.lines.values()
        lines = [line for line in every if line.amount > 0 and line.currency == self._one.currency]
        if words:
            lines = [line for line in lines if all(word in _text(line) for word in words)]
        lines += [self._ledger.lines[name] for name in chosen if name not in {line.id for line in lines}]
        taken = (LineStatus.SETTLEMENT, LineStatus.RETURNED)
        lines.sort(
            key=lambda line: (line.id not in chosen, line.status in taken, abs(line.amount - self._one.net), line.id)
        )
        return lines[:_NEAREST]

    @staticmethod
    def _item(of: QListWidget, words: str, name: str, *, chosen: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setToolTip(words)
        item.setSizeHint(QSize(100, 30))
        of.addItem(item)
        item.setSelected(chosen)

    @staticmethod
    def _chosen(of: QListWidget) -> tuple[str, ...]:
        items = (of.item(n) for n in range(of.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.isSelected())

    def _add_up(self) -> None:
        credits, days = self._chosen(self.credits), self._chosen(self.days)
        came = sum(self._ledger.lines[name].amount for name in credits)
        due = sum(self._ledger.settlements[self._ledger.place[name]].net for name in days)
        currency = self._one.currency
        self.sums.setText(
            self.tr("Due {due}, chosen {came}, difference {gap}").format(
                due=Money(due, currency), came=Money(came, currency), gap=Money(came - due, currency)
            )
        )
        self.main.setEnabled(bool(credits and days))

    def _agree(self) -> None:
        self.agreed.emit(Pairing(self._chosen(self.days), self._chosen(self.credits)))
        self.accept()


def _place(one: Settlement) -> tuple[str, str, str | None]:
    return one.merchant, one.channel, one.currency


def _text(line: Line) -> str:
    money = plain(line.amount, line.currency)
    return f"{line.date} {money} {line.counterparty} {line.memo} {line.reference} {line.id}".casefold()

"""What each part of a line is read from, with how sure the guess was; every change is told at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from posdesk.statements.mapping.draft import Draft
from posdesk.statements.mapping.model import SURE, Guess
from posdesk.statements.model import Kind
from posdesk.statements.numbers import Order
from posdesk.statements.ui.mapper.sides import SideWords
from posdesk.ui.buttons import Choice
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

COMMON: Final = ("date", "time")
SUMS: Final = ("amount", "credit", "debit", "direction")
BANK: Final = (
    "value_date", "balance", "currency", "counterparty", "memo", "reference", "account", "id",
)  # fmt: skip
TAKINGS: Final = (
    "fee", "currency", "merchant", "terminal", "batch", "card", "order", "original_order", "id", "reference",
)  # fmt: skip
ROLES: Final = tuple(dict.fromkeys((*COMMON, *SUMS, *BANK, *TAKINGS)))
CURRENCIES: Final = ("", "CNY", "HKD", "TWD", "MOP", "USD", "EUR", "GBP", "JPY", "SGD", "AUD", "CAD")
CHANNELS: Final = ("card", "wechat", "alipay", "unionpay")
ORDERS: Final[tuple[tuple[Order, str], ...]] = (("ymd", "2026-03-17"), ("dmy", "17/03/2026"), ("mdy", "03/17/2026"))
MARKS: Final = ((".", "1,234.56"), (",", "1.234,56"))
ONE, TWO, SIDED = "one", "two", "sided"


def roles_of(kind: Kind) -> tuple[str, ...]:
    """The roles that a column can have in a list of this kind."""
    return (*COMMON, *SUMS, *(TAKINGS if kind is Kind.TAKINGS else BANK))


def way_of(draft: Draft) -> str:
    """How a draft tells money in from money out."""
    if {"credit", "debit"} & draft.columns.keys():
        return TWO
    return SIDED if "direction" in draft.columns else ONE


class MappingForm(QWidget):
    """The form beside the file."""

    changed = Signal()
    asked = Signal(str)
    """Why a guess was made, while somebody looks at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording("en")
        self.draft = Draft()
        self._columns: Mapping[str, Sequence[str]] = {}
        self._asked_about = ""
        self._guesses: Mapping[str, Guess] = {}
        self._filling = False
        self._row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._words: dict[str, Words] = {}
        self._marks: dict[str, Words] = {}
        self.choices: dict[str, Choice] = {}
        self.sides = SideWords()
        self._build()
        self.sides.changed.connect(self._sides_said)

    def _build(self) -> None:
        for name in ("kind", *COMMON, "dates", "dateless", "way", "amount", "credit", "debit", "direction"):
            self._add(name)
        self._grid.addWidget(self.sides, self._row, 0, 1, 3)
        self._row += 1
        rest = [role for role in ROLES if role not in self.choices]
        for name in ("sign", "decimal", *rest, "channel", "money"):
            self._add(name)
        self._grid.setRowStretch(self._row, 1)
        self.choices["channel"].setEditable(False)

    def _add(self, name: str) -> None:
        words, choice, mark = Words(quiet=True), Choice(), Words(size=Size.CAPTION, quiet=True)
        choice.setMaximumWidth(400)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.installEventFilter(self)
        mark.installEventFilter(self)
        self._words[name], self.choices[name], self._marks[name] = words, choice, mark
        self._grid.addWidget(words, self._row, 0)
        self._grid.addWidget(choice, self._row, 1)
        self._grid.addWidget(mark, self._row, 2)
        self._row += 1
        choice.activated.connect(self._chosen)

    def show_draft(
        self, draft: Draft, columns: Mapping[str, Sequence[str]], guesses: Sequence[Guess], wording: Wording
    ) -> None:
        """Show a draft; ``columns`` are the file's, by name, each with the different words in it."""
        self.draft, self._columns, self._wording = draft, columns, wording
        self._asked_about = ""
        self._guesses = {guess.role: guess for guess in guesses}
        self._fill()

    def take(self, role: str, column: str) -> None:
        """Read a role from a column from now on, and the column for nothing else; no role: for nothing at all."""
        for held in list(self.draft.columns):
            names = [name for name in self.draft.columns[held] if name != column]
            self._set(held, names)
        if role in ("credit", "debit"):
            self._set("amount", [])
            self._set("direction", [])
        elif role in ("amount", "direction"):
            self._set("credit", [])
            self._set("debit", [])
        if role:
            self._set(role, [column])
        self._fill()
        self.changed.emit()

    def _set(self, role: str, columns: list[str]) -> None:
        if columns:
            self.draft.columns[role] = columns
        else:
            self.draft.columns.pop(role, None)

    # filling

    def _fill(self) -> None:
        self._filling = True
        draft, word = self.draft, self._wording.text.word
        way = self._way()
        self._offer("kind", [(kind, word(f"kind.{kind}")) for kind in (Kind.BANK, Kind.TAKINGS)], draft.kind)
        self._offer("way", [(ONE, self.tr("one column with signs")), (TWO, self.tr("two columns")),
                            (SIDED, self.tr("amount and direction"))], way)  # fmt: skip
        self._offer("dates", ORDERS, draft.dates)
        self._offer("dateless", [("", self.tr("are a mistake")), ("skip", self.tr("are left out"))],
                    "skip" if draft.dateless else "")  # fmt: skip
        self._offer("decimal", MARKS, draft.decimal)
        self._offer("sign", [("=", self.tr("as they stand")), ("~", self.tr("turned round"))], draft.sign)
        self._offer("channel", [(one, word(f"channel.{one}")) for one in CHANNELS], draft.channel)
        self._offer("money", [(code, code or "—") for code in CURRENCIES], draft.currency or "")
        for role in ROLES:
            held = draft.columns.get(role, [])
            self._offer(role, [("", "—"), *((name, name) for name in self._columns)], held[0] if held else "")
            self._mark(role, held)
        self._name_lines()
        shown = {"kind", "dates", "dateless", "way", "decimal", *self._shown_roles(way)}
        shown |= {"sign"} if way == ONE else set()
        shown |= {"channel"} if draft.kind is Kind.TAKINGS else set()
        shown |= {"money"} if "currency" not in draft.columns else set()
        for name, choice in self.choices.items():
            for widget in (choice, self._words[name], self._marks[name]):
                widget.setVisible(name in shown)
        self._ask_sides(way)
        self._filling = False

    def _ask_sides(self, way: str) -> None:
        column = next(iter(self.draft.columns.get("direction", ())), "") if way == SIDED else ""
        if column and column != self._asked_about:
            self.sides.show_words(self._columns.get(column, ()), self.draft.direction)
        self._asked_about = column
        self.sides.setVisible(bool(column))

    def _shown_roles(self, way: str) -> set[str]:
        sums = {ONE: {"amount"}, TWO: {"credit", "debit"}, SIDED: {"amount", "direction"}}[way]
        return {role for role in roles_of(self.draft.kind) if role not in SUMS} | sums

    def _way(self) -> str:
        chosen = self.choices["way"].currentData()
        held = way_of(self.draft)
        none = not {"amount", "credit", "debit", "direction"} & self.draft.columns.keys()
        one_of_two = held == ONE and chosen == SIDED
        return str(chosen) if chosen and (none or one_of_two) else held

    def _offer(self, name: str, offers: Sequence[tuple[str, str]], current: str) -> None:
        choice = self.choices[name]
        choice.clear()
        for value, words in offers:
            choice.addItem(words, value)
        at = choice.findData(current)
        if at < 0 and current:
            choice.addItem(current, current)
            at = choice.count() - 1
        choice.setCurrentIndex(max(at, 0))

    def _mark(self, role: str, held: Sequence[str]) -> None:
        mark, guess = self._marks[role], self._guesses.get(role)
        if guess is None or guess.column not in held:
            mark.setText(f"+{len(held) - 1}" if len(held) > 1 else "")
            mark.setToolTip("、".join(held) if len(held) > 1 else "")
            mark.set_tone(None)
            return
        mark.setText(f"{round(100 * guess.confidence)} %")
        mark.setToolTip(self._wording.say(guess.reason))
        mark.setAccessibleDescription(self._wording.say(guess.reason))
        mark.set_tone(Tone.GOOD if guess.confidence >= SURE else Tone.NOTICE)

    def _name_lines(self) -> None:
        names = {
            "kind": self.tr("This is a"),
            "dates": self.tr("Dates are written"),
            "dateless": self.tr("Rows without a date"),
            "way": self.tr("In and out"),
            "sign": self.tr("Signs"),
            "decimal": self.tr("Amounts are written"),
            "channel": self.tr("Paid by"),
            "money": self.tr("Currency of all lines"),
        }
        for name, words in self._words.items():
            said = names.get(name) or self._wording.text.word(f"role.{name}")
            words.setText(said)
            self.choices[name].setAccessibleName(said)

    # changing

    def _chosen(self) -> None:
        if self._filling:
            return
        values = {name: str(choice.currentData() or "") for name, choice in self.choices.items()}
        draft = self.draft
        draft.kind = Kind(values["kind"])
        draft.dates = next(order for order, _ in ORDERS if order == values["dates"])
        draft.decimal = "," if values["decimal"] == "," else "."
        draft.sign = "~" if values["sign"] == "~" else "="
        draft.channel = values["channel"]
        draft.currency = values["money"] or None
        shown = self._shown_roles(values["way"])
        for role in ROLES:
            held = draft.columns.get(role, [])
            if role not in shown:
                self._set(role, [])
            elif values[role] != (held[0] if held else ""):
                self._set(role, [values[role]] if values[role] else [])
        draft.dateless = next(iter(draft.columns.get("date", ())), "") if values["dateless"] else ""
        if "direction" not in draft.columns:
            draft.direction = {}
        self._fill()
        self.changed.emit()

    def _sides_said(self) -> None:
        self.draft.direction = self.sides.said()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            role = next((n for n, c in self.choices.items() if watched in (c, self._marks[n])), "")
            self.asked.emit(self._why(role))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.asked.emit("")
        return super().eventFilter(watched, event)

    def _why(self, role: str) -> str:
        guess = self._guesses.get(role)
        if guess is None or guess.column not in self.draft.columns.get(role, []):
            return ""
        word, sure = self._wording.text.word(f"role.{role}"), round(100 * guess.confidence)
        return f"{word} · {sure} % · {self._wording.say(guess.reason)}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._columns:
            self._fill()

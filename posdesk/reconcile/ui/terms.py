"""The terms in use, in words: when each channel pays, what it costs, and how sure we are of it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QMargins, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.reconcile import service
from posdesk.reconcile.model import Verdict
from posdesk.reconcile.terms import Channel, Fee
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

GUESSED = State("circle-help", Tone.ASK)
GIVEN = State("check-circle", Tone.GOOD)


class TermsPanel(QWidget):
    """Cards in words on the left, the terms file itself on the right."""

    file_wanted = Signal()
    guess_wanted = Signal()
    edited = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._wording = Wording("en")
        self._badge = Badge()
        self._intro = Words(wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._scroll = scrolling.Column(12)
        self._file_head = Words(size=Size.LEAD, bold=True)
        self._file_words = Words(wrap=True, quiet=True)
        self.editor = QPlainTextEdit()
        self._use = Button(look="main")
        self._save = Button(icon="download")
        self._open = Button(icon="folder-open")
        self._guess = Button(icon="refresh-cw", look="bare")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(13)
        self.editor.setFont(mono)
        self.editor.setTabChangesFocus(True)
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        scroll = self._scroll
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addStretch()
        scroll.inside.addLayout(head)
        scroll.inside.addWidget(self._intro)
        scroll.inside.addLayout(self._cards)
        scroll.inside.addStretch()
        file = Card(16, 8)
        file.setMinimumWidth(380)
        file.column.addWidget(self._file_head)
        file.column.addWidget(self._file_words)
        file.column.addWidget(self.editor, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._use)
        first.addWidget(self._guess)
        first.addStretch()
        second.addWidget(self._open)
        second.addWidget(self._save)
        second.addStretch()
        file.column.addLayout(first)
        file.column.addLayout(second)
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addWidget(scroll, 5)
        row.addWidget(file, 4)
        self._open.clicked.connect(self.file_wanted)
        self._guess.clicked.connect(self.guess_wanted)
        self._use.clicked.connect(self._use_edited)
        self._save.clicked.connect(self._save_edited)
        self.editor.textChanged.connect(self._typed)

    def show_verdict(self, verdict: Verdict, wording: Wording) -> None:
        """Show the terms that a verdict used."""
        self._verdict, self._wording = verdict, wording
        if self.editor.toPlainText() != verdict.terms_toml:
            self.editor.setPlainText(verdict.terms_toml)
        self.retranslate()

    def _use_edited(self) -> None:
        self.edited.emit(self.editor.toPlainText())

    def _save_edited(self) -> None:
        self.save_wanted.emit(self.editor.toPlainText())

    def _typed(self) -> None:
        used = self._verdict.terms_toml if self._verdict else ""
        self._use.setEnabled(self.editor.toPlainText().strip() != used.strip())

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._file_head.setText(self.tr("As a terms file"))
        self._file_words.setText(self.tr("Change it here, or use the file that your contract was written down in."))
        self._scroll.setAccessibleName(self.tr("Terms"))
        self.editor.setAccessibleName(self.tr("Terms file"))
        self._use.setText(self.tr("Use these terms"))
        self._save.setText(self.tr("Save as file…"))
        self._open.setText(self.tr("Use a terms file…"))
        self._guess.setText(self.tr("Guess from the data"))
        verdict = self._verdict
        if verdict is None:
            return
        guessed = verdict.terms_guessed
        self._guess.setVisible(not guessed)
        self._badge.show_state(GUESSED if guessed else GIVEN, self.tr("guessed") if guessed else self.tr("given"))
        self._intro.setText(
            self.tr("Nobody gave terms, so these were guessed from the files. Compare them with your contract.")
            if guessed
            else self.tr("These terms were given. Every due day and every fee follows from them.")
        )
        self._typed()
        while (item := self._cards.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for channel in self._channels(verdict):
            self._cards.addWidget(self._card(channel))
        if verdict.cautions:
            card = Card(16, 6)
            card.column.addWidget(Words(self.tr("Why, and what to mind"), bold=True))
            for caution in verdict.cautions:
                card.column.addWidget(Words(self._wording.say(caution), wrap=True))
            self._cards.addWidget(card)

    def _channels(self, verdict: Verdict) -> tuple[Channel, ...]:
        try:
            return service.parse_terms(verdict.terms_toml).channels
        except PosdeskError:
            # terms of a session without channels: there is nothing to put into words
            return ()

    def _card(self, one: Channel) -> Card:
        card = Card(16, 4)
        name = self._wording.channel(one.id) + (f"  ·  {one.merchant}" if one.merchant else "")
        card.column.addWidget(Words(name, size=Size.LEAD, bold=True, wrap=True))
        for sentence in self.sentences(one):
            card.column.addWidget(Words(sentence, wrap=True))
        return card

    def sentences(self, one: Channel) -> list[str]:
        """The terms of one channel in words."""
        said = [self._cycle(one)]
        if one.cutoff != "24:00":
            said.append(self.tr("Sales from {time} on count for the next day.").format(time=one.cutoff))
        if one.settles == "none":
            said.append(self.tr("No payout is expected."))
        elif one.settles == "gross":
            said.append(self.tr("Paid out in full; the fee is billed apart."))
        said += [self._fee(fee) for fee in one.fees]
        if one.draw is not None and one.draw.fee:
            said.append(self.tr("Each payout costs {sum}.").format(sum=one.draw.fee))
        if one.reserve is not None:
            said.append(
                self.tr("{rate} is kept back for %n day(s).", "", one.reserve.days).format(
                    rate=_percent(one.reserve.rate)
                )
            )
        if one.payer:
            said.append(self.tr("Payouts come from: {names}").format(names="、".join(one.payer)))
        if one.accounts:
            said.append(self.tr("Paid to account {accounts}").format(accounts="、".join(one.accounts)))
        return said

    def _cycle(self, one: Channel) -> str:
        text = one.cycle.text
        kind, _, number = text.partition("+")
        if one.wallet:
            return self.tr("Takings wait in a balance at the provider until they are drawn.")
        if kind == "T" and number == "0":
            return self.tr("Paid on the same working day (T+0).")
        if kind == "T":
            return self.tr("Paid %n working day(s) after the sale (T+%n).", "", int(number))
        if kind == "D" and number == "0":
            return self.tr("Paid on the same day (D+0).")
        if kind == "D":
            return self.tr("Paid %n day(s) after the sale, holidays or not (D+%n).", "", int(number))
        if text.startswith("W:"):
            return self.tr("Paid once a week ({cycle}).").format(cycle=text)
        return self.tr("Paid once a month ({cycle}).").format(cycle=text)

    def _fee(self, fee: Fee) -> str:
        parts = [self.tr("{rate} fee").format(rate=_percent(fee.rate)) if fee.rate or not fee.fixed else ""]
        if fee.fixed:
            parts.append(self.tr("{sum} a sale").format(sum=fee.fixed))
        if fee.minimum:
            parts.append(self.tr("at least {sum}").format(sum=fee.minimum))
        if fee.cap is not None:
            parts.append(self.tr("at most {sum}").format(sum=fee.cap))
        if fee.card:
            parts.append(self.tr("for {card} cards").format(card=self._card_word(fee.card)))
        if fee.above is not None:
            parts.append(self.tr("on sales over {sum}").format(sum=fee.above))
        return self.tr(", ").join(part for part in parts if part) + self.tr(".")

    def _card_word(self, card: str) -> str:
        words = {"debit": self.tr("debit"), "credit": self.tr("credit"), "foreign": self.tr("foreign")}
        return words.get(card, card)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f} %"

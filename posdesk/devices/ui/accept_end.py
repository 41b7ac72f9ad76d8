"""The last step of an acceptance: who approves, what is missing, and what comes next, told in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.devices.model import Outcome, Status
from posdesk.devices.ui.standing import Standing, wanted
from posdesk.devices.ui.tell import Tell, Who
from posdesk.kit.money import Money
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording


class EndPanel(QWidget):
    """The step."""

    go = Signal(str)
    """Code of something that is missing, to be done now."""
    approver_chosen = Signal(object)
    people_wanted = Signal()
    case_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    money_here = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.approver, self.approving = Who(), Tell()
        self.people = Button(icon="users", look="bare")
        self.state, self.next = Tell(), Words(wrap=True)
        self.missing: dict[str, Button] = {}
        self.case = Button(icon="shield-alert", look="main")
        self.money = Button(icon="check-circle")
        self.print, self.save = Button(icon="printer"), Button(icon="file-down", look="bare")
        self._eyes, self._list, self._then = Card(16, 8), Card(16, 6), Card(16, 10)
        self._rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self._eyes.column.addWidget(Words(self.tr("Approved by"), bold=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.approver)
        row.addWidget(self.people)
        row.addStretch()
        self.approver.setAccessibleName(self.tr("Approved by"))
        self.people.setText(self.tr("Who may do this"))
        self._eyes.column.addLayout(row)
        self._eyes.column.addWidget(self.approving)
        self._list.column.addWidget(Words(self.tr("Still missing"), bold=True))
        self._list.column.addLayout(self._rows)
        self._rows.setSpacing(4)
        self._then.column.addWidget(self.state)
        self._then.column.addWidget(self.next)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.case, self.money, self.print, self.save):
            buttons.addWidget(button)
        buttons.addStretch()
        self._then.column.addLayout(buttons)
        self.case.setText(self.tr("Open a case"))
        self.money.setText(self.tr("The money is here"))
        self.print.setText(self.tr("Print the record..."))
        self.save.setText(self.tr("Save as PDF..."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in (self._then, self._eyes, self._list):
            column.addWidget(card)
        column.addStretch()
        self.approver.currentIndexChanged.connect(self._chose)
        for button, signal in (
            (self.people, self.people_wanted), (self.case, self.case_wanted), (self.money, self.money_here),
            (self.print, self.print_wanted), (self.save, self.save_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)

    def show_standing(self, standing: Standing) -> None:
        """Say how it stands."""
        one = standing.acceptance
        self._eyes.setVisible(standing.is_open)
        self.approver.fill(standing.approvers, one.approver, self.tr("Nobody yet"))
        self._say_eyes(standing)
        self._show_missing(standing)
        status = standing.device.status
        self.case.setVisible(one.outcome is Outcome.FAILED)
        self.money.setVisible(one.outcome is Outcome.PASSED and status is Status.TRIAL)
        self._say_state(standing)

    def _say_eyes(self, standing: Standing) -> None:
        self.people.setVisible(not standing.approvers)
        taker = standing.took_it
        if taker is not None:
            words = self.tr(
                "{name} received it, so somebody else accepts it, and nobody else may yet. Tick it for another person "
                "in the register, or say that another one received it."
            )
            self.approving.say(Tone.NOTICE, words.format(name=taker.name))
        elif not standing.approvers:
            words = self.tr("Nobody in the register may accept a device. Say there who may.")
            self.approving.say(Tone.NOTICE, words)
        elif standing.four_eyes:
            words = self.tr("Four eyes: whoever received the device is not the one who accepts it.")
            self.approving.say(Tone.QUIET, words, "users")
        else:
            self.approving.say(Tone.QUIET, self.tr("You work alone here, so one pair of eyes must do."), "users")

    def _show_missing(self, standing: Standing) -> None:
        codes = standing.missing if standing.is_open else ()
        if tuple(self.missing) != codes:
            for button in self.missing.values():
                self._rows.removeWidget(button)
                button.deleteLater()
            self.missing = {}
            for code, what in zip(codes, wanted(codes), strict=True):
                button = Button(self._told(code, self._wording.say(what)), "chevron-right", "row")
                button.clicked.connect(self._gone)
                self.missing[code] = button
                self._rows.addWidget(button)
        self._list.setVisible(bool(codes))

    def _told(self, code: str, words: str) -> str:
        kind, _, number = code.rpartition("_")
        if kind not in ("check", "photo"):
            return words
        sentence = self._wording.text.word(f"devices.check.{number}")
        short = sentence if len(sentence) < 70 else f"{sentence[:68].rstrip()}…"
        return self.tr("{name}: {what}").format(name=words, what=short)

    def _gone(self) -> None:
        pressed = self.sender()
        self.go.emit(next(code for code, button in self.missing.items() if button is pressed))

    def _say_state(self, standing: Standing) -> None:
        one, status = standing.acceptance, standing.device.status
        money = "" if one.test_amount is None else str(Money(one.test_amount, one.test_currency or None))
        tone, said, then = Tone.QUIET, "", ""
        if one.outcome is Outcome.FAILED:
            tone, said = Tone.DANGER, self.tr("Not accepted: in quarantine. Nobody uses it.")
            then = self.tr(
                "Put it away as it is, and do not send it anywhere yet. Call the provider by a number "
                "that you knew before. A case leads through it step by step and keeps the evidence."
            )
        elif status is Status.ACCEPTED:
            tone, said = Tone.GOOD, self.tr("Accepted. It may be put into use.")
            then = self._trial_ahead(standing, money)
        elif status is Status.TRIAL:
            tone, said = Tone.NOTICE, self.tr("In use, on trial until the money is seen.")
            then = self._trial(standing, money)
        elif one.outcome is Outcome.PASSED and status is Status.IN_SERVICE:
            tone, said = Tone.GOOD, self.tr("In service. The acceptance is complete.")
            then = self.tr("Print the record, let both sign it, and keep it with the delivery papers.")
        elif standing.missing:
            said = self.tr("%n thing(s) missing before it can be accepted.", "", len(standing.missing))
            then = self.tr("Everything is kept as you go. You can stop here and go on another day.")
        else:
            tone, said = Tone.GOOD, self.tr("Nothing is missing. It can be accepted.")
            if 18 in {item.number for item in standing.items if standing.of(item.number).result != "ok"}:
                then = self.tr("Only the money is still on its way: the device trades on trial until it is seen.")
        self.state.say(tone, said)
        self.next.setText(then)
        self.next.setVisible(bool(then))

    def _trial_ahead(self, standing: Standing, money: str) -> str:
        if standing.of(18).result == "ok":
            return self.tr("The test money was seen, so it goes into service at once.")
        if not money:
            return self.tr(
                "It will trade on trial. No test sale is noted: make a small one, and say here when its money came."
            )
        return self.tr("It will trade on trial until the {amount} of the test sale reach your own account.").format(
            amount=money
        )

    def _trial(self, standing: Standing, money: str) -> str:
        day = standing.acceptance.test_on
        if not money or day is None:
            return self.tr("No test sale is noted. Make a small one, and say here when its money reached your account.")
        return self.tr(
            "The {amount} of {day} should reach your own account. Import the bank statement, and the trial ends by "
            "itself; or say here that you saw the money. If it has not come after a week, stop using the device."
        ).format(amount=money, day=day.isoformat())

    def _chose(self) -> None:
        self.approver_chosen.emit(self.approver.person)

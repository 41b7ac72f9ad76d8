"""The steps of an acceptance: the parts at the side, the checks of each, and the way from one to the next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from posdesk.devices.model import Outcome, Result, Status
from posdesk.devices.rules.binding import FIVE, Compared, compare, contract
from posdesk.devices.rules.checks import BOUND, MONEY
from posdesk.devices.ui.accept_baseline import BaselinePanel
from posdesk.devices.ui.accept_bound import BindingPanel
from posdesk.devices.ui.accept_check import CheckCard
from posdesk.devices.ui.accept_end import EndPanel
from posdesk.devices.ui.accept_sale import SalePanel
from posdesk.devices.ui.accept_serial import SerialPanel
from posdesk.devices.ui.standing import FINISH, Standing, step_of
from posdesk.devices.ui.tell import RailStep, Tell, Who
from posdesk.ui.buttons import Button, Chip, Choice
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Words
from posdesk.ui.scroll import bring_into_view
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone


class AcceptSteps(Frame):
    """What is seen of an acceptance; what is done with it is :class:`~posdesk.devices.ui.accept.AcceptDialog`'s."""

    link_wanted = Signal(object)
    """A page of another room: the case of a device in quarantine, the people of the register."""
    attachment_wanted = Signal(object)
    """A picture, for the vault's viewer."""
    changed = Signal()
    """The device went to another state."""
    # what the steps ask for
    noted = Signal(object)
    answered = Signal(object)
    photographed = Signal(int, list)
    codes_wanted = Signal(list)
    register_wanted = Signal()
    sides_wanted = Signal(list)
    """With the photos that were dropped for it."""

    def __init__(self, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, size=(1060, 740))
        self.standing: Standing | None = None
        self.steps: dict[str, RailStep] = {}
        self.cards: dict[int, CheckCard] = {}
        self.serial: SerialPanel | None = None
        self.binding: BindingPanel | None = None
        self.sale: SalePanel | None = None
        self.baseline: BaselinePanel | None = None
        self.end = EndPanel(self.wording)
        self.by, self.receiver = Who(), Who()
        self._rail = QVBoxLayout()
        self._lay_out()
        self.say(self.tr("Acceptance"), "", self.tr("Next"), self.tr("Close"))
        self.main.setEnabled(False)

    def _lay_out(self) -> None:
        # the steps stand beside what they lead to
        holder, row = QWidget(), QHBoxLayout()
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.places, holder)
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        side = QWidget()
        side.setMinimumWidth(236)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Checked by"), bold=True))
        self.by.setAccessibleName(self.tr("Checked by"))
        column.addWidget(self.by)
        self._rail.setSpacing(2)
        column.addLayout(self._rail)
        column.addStretch()
        row.addWidget(side)
        row.addWidget(self.places, 1)
        self.aside.setText(self.tr("Into quarantine"))
        self.aside.set_mark("shield-alert")
        self.end.go.connect(self.go_to)

    # what is there

    def show_standing(self, standing: Standing) -> None:
        """Lay out an acceptance, and go where it stopped."""
        self.standing = standing
        for part in standing.parts:
            self._add_part(part, standing)
        self._add_step(FINISH)
        self.add_place().addWidget(self.end)
        first = standing.acceptance.receiver
        alone = standing.people[0].id if len(standing.people) == 1 else None
        self.by.fill(standing.people, first or alone, self.tr("Nobody yet"))
        self.receiver.fill(standing.receivers, first, self.tr("Nobody yet"))
        if not standing.is_open:
            self.close_all()
        for number, photos in standing.photos.items():
            if number in self.cards:
                self.cards[number].show_photos(photos)
        self.refresh()
        self.show_step(self._where_it_stopped(standing))
        self._focus_first()

    def _where_it_stopped(self, standing: Standing) -> str:
        if not standing.is_open:
            return FINISH
        # the money may still be on its way: that stops nobody
        open_ = {one.part for one in standing.items if one.number != MONEY and not standing.is_answered(one.number)}
        return next((part for part in standing.parts if part in open_), FINISH)

    def _add_step(self, part: str) -> None:
        step = RailStep()
        step.clicked.connect(self._stepped)
        self.steps[part] = step
        self._rail.addWidget(step)

    def _add_part(self, part: str, standing: Standing) -> None:
        self._add_step(part)
        column = self.add_place()
        panel = self._panel(part, standing)
        if panel is not None:
            column.addWidget(panel)
        for item in standing.items:
            if item.part == part:
                card = CheckCard(item, standing.of(item.number), self.wording)
                card.changed.connect(self.answered)
                card.photos.connect(self.photographed)
                card.strip.looked.connect(self.attachment_wanted)
                self.cards[item.number] = card
                column.addWidget(card)
        column.addStretch()

    def _panel(self, part: str, standing: Standing) -> QWidget | None:
        device, one = standing.device, standing.acceptance
        if part == "order":
            card = Card(16, 8)
            card.column.addWidget(Words(self.tr("Received by"), bold=True))
            self.receiver.setAccessibleName(self.tr("Received by"))
            card.column.addWidget(self.receiver)
            if not standing.receivers:
                told, people = Tell(), Button(self.tr("Who may do this"), "users")
                people.clicked.connect(self.end.people_wanted)
                card.column.addWidget(told)
                card.column.addWidget(people, 0, Qt.AlignmentFlag.AlignLeft)
                told.say(Tone.NOTICE, self.tr("Nobody in the register may take a delivery. Say there who may."))
            return card
        if part == "box":
            self.serial = SerialPanel(device, one)
            self.serial.changed.connect(self.noted)
            self.serial.pictures.connect(self.codes_wanted)
            return self.serial
        if part == "binding":
            self.binding = BindingPanel(device, one, standing.told)
            self.binding.changed.connect(self.noted)
            self.binding.register_wanted.connect(self.register_wanted)
            return self.binding
        if part == "money":
            self.sale = SalePanel(one, standing.today, standing.told.account, self.wording.language)
            self.sale.changed.connect(self.noted)
            return self.sale
        if part == "baseline":
            self.baseline = BaselinePanel()
            self.baseline.wanted.connect(self.sides_wanted)
            return self.baseline
        return None

    def close_all(self) -> None:
        """From now on it is only looked at."""
        for card in self.cards.values():
            card.close_it()
        for panel in (self.serial, self.binding, self.sale, self.receiver, self.by):
            if panel is not None:
                panel.setEnabled(False)

    def refresh(self) -> None:
        """Say how it stands now."""
        standing = self.standing
        if standing is None:
            return
        names = {one.id: one.name for one in standing.book.people}
        for card in self.cards.values():
            card.check = replace(card.check, id=standing.of(card.item.number).id)
            card.show_by(names.get(card.check.person or 0, ""))
        if self.baseline is not None:
            self.baseline.show_sides(standing.sides)
        if BOUND in self.cards:
            self.cards[BOUND].doubt(self._doubt_of(standing))
        self.end.show_standing(standing)
        self._say_steps(standing)
        device = standing.device
        name = device.name or device.model or self.wording.text.word(f"devices.kind.{device.kind}")
        done = sum(standing.answered(part)[0] for part in standing.parts)
        lead = self.tr("{done} of {all} checks are answered. What you say is kept at once; you can stop at any step.")
        lead = lead.format(done=done, all=len(standing.items)) if standing.is_open else self.end.state.text
        self.say(self.tr("Acceptance of {name}").format(name=name), lead, self._main_words(standing), self._leave())
        self.main.setEnabled(not self.busy and self._main_works(standing))
        self.aside.setVisible(standing.is_open and bool(standing.failed))

    def _doubt_of(self, standing: Standing) -> str:
        """What was seen of the five elements speaks louder than the answer to the check of them."""
        stand = compare(standing.told, contract(standing.acceptance.seen))
        word = self.wording.text.word
        other = tuple(word(f"acceptance.element.{name}") for name in FIVE if stand[name] is Compared.DIFFERS)
        if not other:
            return ""
        words = self.tr("Seen above is another one than in the register: {what}. Look again, or note why it is right.")
        return words.format(what=self.wording.text.show(other))

    def _leave(self) -> str:
        return self.tr("Go on later") if self.standing is not None and self.standing.is_open else self.tr("Close")

    def _say_steps(self, standing: Standing) -> None:
        text = self.wording.text
        for part in standing.parts:
            done, every = standing.answered(part)
            faults = [item for item in standing.items
                      if item.part == part and standing.of(item.number).result is Result.FAULT]  # fmt: skip
            if faults:
                icon, tone, spoken = "circle-x", Tone.DANGER, text.word("devices.result.fault")
            elif part == self._bound_part(standing) and self.cards[BOUND].is_doubted:
                icon, tone, spoken = "triangle-alert", Tone.WARNING, text.word("acceptance.compared.differs")
            elif done == every and not standing.lacks(part):
                icon, tone, spoken = "check-circle", Tone.GOOD, text.word("devices.result.ok")
            else:
                icon, tone, spoken = "circle-dashed", Tone.QUIET, text.word("devices.outcome.open")
            self.steps[part].say(text.word(f"devices.part.{part}"), f"{done}/{every}", icon, tone, spoken)
        passed, ended = standing.acceptance.outcome is Outcome.PASSED, not standing.is_open
        icon, tone = ("check-circle", Tone.GOOD) if passed else ("circle-dashed", Tone.QUIET)
        if ended and not passed:
            icon, tone = "circle-x", Tone.DANGER
        spoken = text.word(f"devices.outcome.{standing.acceptance.outcome}")
        self.steps[FINISH].say(self.tr("Accept"), "", icon, tone, spoken)

    @staticmethod
    def _bound_part(standing: Standing) -> str:
        return next((item.part for item in standing.items if item.number == BOUND), "")

    def _main_words(self, standing: Standing) -> str:
        if standing.device.status is Status.ACCEPTED and not standing.is_open:
            return self.tr("Put into use")
        if not standing.is_open:
            return ""
        return self.tr("Accept") if self.step == FINISH else self.tr("Next")

    def _main_works(self, standing: Standing) -> bool:
        return self.step != FINISH or not standing.is_open or not standing.missing

    # going from step to step

    @property
    def step(self) -> str:
        """Which step is shown."""
        names = list(self.steps)
        return names[self.places.currentIndex()] if names else ""

    def show_step(self, part: str) -> None:
        """Show a step."""
        self.places.setCurrentIndex(list(self.steps).index(part))
        self.steps[part].setChecked(True)
        self.refresh()

    def _stepped(self) -> None:
        pressed = self.sender()
        self.show_step(next(part for part, step in self.steps.items() if step is pressed))

    def go_to(self, code: str) -> None:
        """Show where something that is missing is done."""
        if self.standing is None:
            return
        self.show_step(step_of(code, {item.number: item for item in self.standing.items}))
        kind, _, number = code.rpartition("_")
        target: QWidget | None = self.receiver if code == "receiver" else self.end.approver
        if kind in ("check", "photo"):
            card = self.cards[int(number)]
            target = card.strip.add if kind == "photo" else next(iter(card.answers.chips.values()))
        elif code.startswith("serial_") and self.serial is not None:
            target = self.serial.fields.get(number, self.serial.first)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_step(self) -> None:
        """The step behind the one that is shown, the keyboard on its first check."""
        names = list(self.steps)
        self.show_step(names[self.places.currentIndex() + 1])
        self._focus_first()

    def _focus_first(self) -> None:
        cards = self.cards_of(self.step)
        first = next((card for card in cards if card.check.result is Result.OPEN), cards[0] if cards else None)
        target: QWidget = next(iter(first.answers.chips.values())) if first is not None else self.main
        typed = self._typed_first()
        if typed is not None and first is not None and first.check.result is Result.OPEN:
            target = typed
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is not None and target is not typed:
            bring_into_view(first)

    def _typed_first(self) -> QLineEdit | None:
        """The line above the checks of a step that their answers follow from, where it is still empty."""
        line = {
            "box": self.serial.first if self.serial is not None else None,
            "binding": self.binding.fields["acquirer"] if self.binding is not None else None,
            "money": self.sale.amount if self.sale is not None else None,
        }.get(self.step)
        return line if line is not None and line.isEnabled() and not line.text() else None

    def _focus_behind(self, here: QWidget) -> None:
        """From an answer to the next check, and behind the last one to the next step."""
        cards = self.cards_of(self.step)
        place = next((n for n, card in enumerate(cards) if card.isAncestorOf(here)), len(cards))
        if place + 1 < len(cards):
            next(iter(cards[place + 1].answers.chips.values())).setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(cards[place + 1])
        else:
            self.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_next_field(self) -> None:
        """From one thing that is said to the next: to a line or an answer, past buttons that open something."""
        while self.focusNextChild():
            behind = self.focusWidget()
            if not self.places.isAncestorOf(behind):
                break
            if isinstance(behind, (QLineEdit, Chip)):
                bring_into_view(behind)
                return
        self.main.setFocus(Qt.FocusReason.TabFocusReason)

    def cards_of(self, part: str) -> list[CheckCard]:
        """The cards of a part."""
        return [card for card in self.cards.values() if card.item.part == part]

    def flush(self) -> None:
        """Keep everything that was typed, now."""
        if self.standing is None or not self.standing.is_open:
            return
        for widget in (*self.cards.values(), self.serial, self.binding, self.sale):
            if widget is not None:
                widget.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a line goes on to the next thing that is said, and does not leave the step
        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(here, (QLineEdit, Choice)):
                self._focus_next_field()
                return
            if isinstance(here, Chip):
                self._focus_behind(here)
                return
            if isinstance(here, QAbstractButton):
                here.click()
                return
        super().keyPressEvent(event)

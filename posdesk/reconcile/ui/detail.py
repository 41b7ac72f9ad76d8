"""The right side: what it is, why it is so, what to do; and the takings and bank lines behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from posdesk.kit.links import link
from posdesk.kit.money import Money
from posdesk.kit.text import Said
from posdesk.reconcile.model import Finding, FindingKind, Line, Settlement, Status
from posdesk.reconcile.ui.decide import Decide
from posdesk.reconcile.ui.desk import Desk
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.settlements import SettlementRows
from posdesk.reconcile.ui.states import FINDING, LINE, SETTLEMENT
from posdesk.reconcile.ui.wording import Wording
from posdesk.statements.model import Taking
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Figure, Words, split_minor
from posdesk.ui.segments import Segments
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.tasks import Lane

CASED = frozenset({FindingKind.NEVER_ARRIVED, FindingKind.RETURNED, FindingKind.CLAIMED_NOT_PAID})
"""Findings for which a case is opened: the money is not there, and waiting does not bring it."""

CHASED = frozenset({Status.NEVER_ARRIVED, Status.SHORT, Status.RETURNED, Status.OVERDUE})


class Detail(Card):
    """Shows one settlement or one finding."""

    asked = Signal(str)
    copied = Signal(str)
    report_wanted = Signal()
    link_wanted = Signal(object)
    """The address of a case about money that never came."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self._desk = desk
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._rows = SettlementRows(self)
        self._settlement: Settlement | None = None
        self._finding: Finding | None = None
        self._lines: tuple[Line, ...] = ()
        self.badge = Badge()
        self.amount = Figure(Size.FIGURE)
        self.title = Words(wrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.places = Segments(3)
        self.because = Words(wrap=True)
        self.because.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.grounds = Words(wrap=True, quiet=True)
        self.grounds.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why_head, self._do_head = Words(bold=True), Words(bold=True)
        self._advice = Words(wrap=True, quiet=True)
        self.main = Button(icon="copy", look="main")
        self.other, self.case = Button(look="bare"), Button(icon="siren", look="bare")
        self.decide = Decide(desk)
        self._decided = Words(wrap=True, quiet=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self.takings = Table(PagedModel(self._taking_columns(), self, lane))
        self.bank = Table(PagedModel(self._line_columns(), self))
        self._stack = QStackedWidget()
        self._scroll = scrolling.Column()
        self._nothing = Words(wrap=True, quiet=True)
        self._build()
        self.show_nothing()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch()
        self.column.addLayout(head)
        self.column.addWidget(self.amount)
        self.column.addWidget(self.title)
        self.column.addWidget(self.places)
        scroll = self._scroll
        scroll.inside.addWidget(self._why_head)
        scroll.inside.addWidget(self.because)
        scroll.inside.addWidget(self.grounds)
        scroll.inside.addSpacing(8)
        scroll.inside.addLayout(self._facts)
        scroll.inside.addStretch()
        for widget in (scroll, self.takings, self.bank):
            self._stack.addWidget(widget)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self._decided)
        self.column.addWidget(self._do_head)
        self.column.addWidget(self._advice)
        buttons = Flow(4)
        buttons.add(self.main)
        buttons.add(self.decide)
        buttons.add(self.case)
        buttons.add(self.other)
        self.column.addWidget(buttons)
        self.places.shown.connect(self._stack.setCurrentIndex)
        self.amount.asked.connect(self.asked)
        self.takings.asked.connect(self.asked)
        self.bank.asked.connect(self.asked)
        self.main.clicked.connect(self._main_clicked)
        self.other.clicked.connect(self.report_wanted)
        self.case.clicked.connect(self._case)

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Take a new verdict or language; what was shown stays where it is still there."""
        self._ledger, self._wording = ledger, wording
        self._rows.show_ledger(ledger, wording)
        self.takings.set_columns(self._taking_columns())
        self.bank.set_columns(self._line_columns())
        before, finding = self._settlement, self._finding
        if before is not None and before.id in ledger.place:
            self.show_settlement(ledger.settlements[ledger.place[before.id]])
        elif finding is not None and finding in ledger.findings:
            self.show_finding(finding)
        else:
            self.show_nothing()

    def show_nothing(self) -> None:
        """Say what would stand here."""
        self._settlement = self._finding = None
        self._set_visible(shown=False)
        self._nothing.setText(self.tr("Choose a settlement or a finding: what it is, why, and what to do stand here."))

    def forget(self) -> None:
        """Show nothing, and keep nothing of what was shown in a widget either."""
        self.show_nothing()
        self._ledger, self._lines = None, ()
        for words in (self.title, self.because, self.grounds, self._advice, self._decided):
            words.setText("")
        self.amount.set_figure("", "", "")
        self._fill_facts(())
        self.takings.rows.show_rows((), self._no_rows)
        self.bank.rows.show_rows((), self._no_rows)

    def _set_visible(self, *, shown: bool) -> None:
        for widget in (self.badge, self.amount, self.title, self.places, self._stack, self._do_head, self._advice,
                       self.main, self.other, self.case, self.decide, self._decided):  # fmt: skip
            widget.setVisible(shown)
        self._nothing.setVisible(not shown)

    def show_settlement(self, one: Settlement) -> None:
        """Show what became of one takings day."""
        if self._ledger is None:
            return
        self._settlement, self._finding = one, None
        wording, ledger = self._wording, self._ledger
        self._set_visible(shown=True)
        self.badge.show_state(SETTLEMENT[one.status], wording.status(one.status))
        self.amount.set_figure(wording.money(one.net, one.currency), self._rows.why_net(one), self.tr("Net"))
        self.title.setText(
            self.tr("{channel} takings of {day}").format(
                channel=wording.channel(one.channel), day=wording.day(one.takings_date)
            )
        )
        self._say_why(one.because, one.evidence)
        self._fill_facts(self._settlement_facts(one))
        self._lines = ledger.lines_of((*one.lines, *one.candidates))
        self._fill_lists(one, one.takings)
        self._say_what_to_do(one.status.value, chase=one.status in CHASED)
        self._say_decided(one, None)

    def show_finding(self, finding: Finding) -> None:
        """Show a finding; one about a single settlement shows that settlement."""
        if self._ledger is None:
            return
        known = [s for s in finding.settlements if s in self._ledger.place]
        if known:
            self.show_settlement(self._ledger.settlements[self._ledger.place[known[0]]])
            return
        self._settlement, self._finding = None, finding
        wording = self._wording
        self._set_visible(shown=True)
        look: State = FINDING[finding.kind]
        self.badge.show_state(look, wording.finding(finding.kind))
        self.amount.set_figure(
            wording.money(finding.amount, finding.currency), wording.say(finding.because), self.tr("Amount")
        )
        self._lines = self._ledger.lines_of(finding.lines)
        names = [line.counterparty for line in self._lines if line.counterparty]
        self.title.setText(names[0] if names else wording.severity(finding.severity))
        self._say_why(finding.because, finding.evidence)
        self._fill_facts(self._finding_facts(finding))
        self._fill_lists(None, 0)
        self._say_what_to_do(finding.kind.value, chase=finding.kind is FindingKind.CLAIMED_NOT_PAID)
        self._say_decided(None, finding)

    def _say_why(self, because: Said, evidence: Mapping[str, object]) -> None:
        """The sentence, and below it what stands behind it."""
        self.because.setText(self._wording.say(because))
        words = evidence.get("words")
        behind = self._wording.say(words) if isinstance(words, Said) and words != because else ""
        self.grounds.setText(behind)
        self.grounds.setVisible(bool(behind))

    def _say_decided(self, one: Settlement | None, finding: Finding | None) -> None:
        """What a person has said about it."""
        ledger = self._ledger
        if ledger is None:
            return
        self.decide.show_item(ledger, self._wording, one, finding)
        finding = finding or (ledger.finding_of.get(one.id) if one else None)
        self._missing = finding.id if finding is not None and finding.kind in CASED else ""
        self.case.setText(self.tr("Open a case"))
        self.case.setVisible(bool(self._missing))
        said: list[str] = []
        dismissal = ledger.decisions.dismissed.get(finding.id) if finding else None
        if dismissal is not None:
            said.append(self.tr("Settled ({day}): {reason}").format(day=dismissal.at[:10], reason=dismissal.reason))
        for subject in dict.fromkeys((one.id if one else "", finding.id if finding else "")):
            for note in ledger.decisions.notes.get(subject, ()):
                said.append(self.tr("Note ({day}): {text}").format(day=note.at[:10], text=note.text))
        if dismissal is not None:
            # Nobody is reminded of what is settled.
            self.main.hide()
        self._decided.setText("\n".join(said))
        self._decided.setVisible(bool(said))

    _missing = ""
    """The finding of money that never came, where that is what is shown."""

    def _case(self) -> None:
        self.link_wanted.emit(link("case", "new", kind="INC-1", finding=self._missing))

    def _settlement_facts(self, one: Settlement) -> Iterable[tuple[str, str, str]]:
        word, money, ledger = self._wording.text.word, self._wording.money, self._ledger
        payout = ledger.payout_of(one) if ledger else None
        yield word("column.merchant"), self._wording.merchant(one), ""
        yield word("column.takings"), f"{one.takings:,}", ""
        yield word("column.gross"), money(one.gross, one.currency), self.tr("What the acquirer owes before its fee")
        yield word("column.fee"), money(one.fee, one.currency), self._rows.why_fee(one)
        yield word("column.net"), money(one.net, one.currency), self._rows.why_net(one)
        if one.due:
            yield word("column.due"), self._wording.day(one.due), ""
        if payout is None:
            return
        yield word("column.paid_on"), self._wording.day(payout.date), self._wording.say(payout.because)
        yield word("column.received"), money(payout.received, payout.currency), self._rows.why_difference(one)
        if payout.difference or len(payout.settlements) > 1:
            yield word("column.expected"), money(payout.expected, payout.currency), self._rows.why_difference(one)
        if payout.difference:
            yield word("column.difference"), money(payout.difference, payout.currency), self._rows.why_difference(one)
        if len(payout.settlements) > 1:
            yield word("column.settlements"), f"{len(payout.settlements):,}", ""

    def _finding_facts(self, finding: Finding) -> Iterable[tuple[str, str, str]]:
        word = self._wording.text.word
        yield word("column.severity"), self._wording.severity(finding.severity), ""
        if finding.due:
            yield word("column.due"), self._wording.day(finding.due), ""
        for line in self._lines[:1]:
            yield word("column.date"), self._wording.day(line.date), ""
            yield word("column.account"), line.account or "—", ""
            yield word("column.reference"), line.reference or "—", ""
            yield word("column.memo"), line.memo or "—", ""

    def _fill_facts(self, facts: Iterable[tuple[str, str, str]]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                # It is no part of the window from here on, whenever it is deleted.
                gone.setParent(None)
                gone.deleteLater()
        for row, (name, value, why) in enumerate(facts):
            self._facts.addWidget(Words(name, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
            if why:
                figure = Figure(right=True)
                figure.set_figure(value, why, name)
                figure.asked.connect(self.asked)
                self._facts.addWidget(figure, row, 1)
            else:
                shown = Words(value, wrap=True)
                shown.setAlignment(Qt.AlignmentFlag.AlignRight)
                shown.setContentsMargins(0, 0, 3, 0)
                self._facts.addWidget(shown, row, 1)
        self._facts.setColumnStretch(1, 1)

    def _fill_lists(self, one: Settlement | None, count: int) -> None:
        self.places.say(
            (self.tr("Why"), self.tr("Takings"), self.tr("Bank")),
            ("", f"{count:,}", f"{len(self._lines):,}"),
        )
        if one is not None:
            key = one.id

            def takings(offsets: Sequence[int]) -> Sequence[Row]:
                return [self._taking_row(t) for t in self._desk.takings_of(key, offsets[0], len(offsets))]

            self.takings.rows.show_rows(range(count), takings)
        else:
            self.takings.rows.show_rows((), self._no_rows)
        self.bank.widen(2, {self._wording.line_status(line.status) for line in self._lines})
        self.bank.rows.show_rows(range(len(self._lines)), self._line_rows)

    def _no_rows(self, _ids: Sequence[int]) -> Sequence[Row]:
        return []

    def _taking_columns(self) -> tuple[Column, ...]:
        word = self._wording.text.word
        return (
            Column("time", word("column.time"), 84, sortable=False),
            Column("gross", word("column.gross"), 92, figures=True, sortable=False),
            Column("fee", word("column.fee"), 70, figures=True, sortable=False),
            Column("kind", word("column.kind"), 72, sortable=False),
            Column("terminal", word("column.terminal"), 100, sortable=False),
            Column("id", word("column.id"), 140, sortable=False),
        )

    def _taking_row(self, one: Taking) -> Row:
        word = self._wording.text.word
        gross = split_minor(str(Money(one.gross, one.currency)))
        fee = ("—", "") if one.fee is None else split_minor(str(Money(one.fee, one.currency)))
        return (
            Cell(f"{one.time:%H:%M:%S}", tip=f"{one.time:%Y-%m-%d %H:%M:%S}"),
            Cell(*gross),
            Cell(*fee),
            Cell(word(f"taking_kind.{one.kind.value}")),
            Cell(one.terminal or "—", tip=one.terminal),
            Cell(one.id or one.reference, tip=one.id or one.reference),
        )

    def _line_columns(self) -> tuple[Column, ...]:
        word = self._wording.text.word
        return (
            Column("date", word("column.date"), 100, sortable=False),
            Column("amount", word("column.amount"), 100, figures=True, sortable=False),
            Column("status", word("column.status"), 116, sortable=False),
            Column("counterparty", word("column.counterparty"), 140, sortable=False),
            Column("memo", word("column.memo"), 180, sortable=False),
            Column("reference", word("column.reference"), 140, sortable=False),
        )

    def _line_rows(self, places: Sequence[int]) -> Sequence[Row]:
        rows: list[Row] = []
        for line in (self._lines[place] for place in places):
            because, state = self._wording.say(line.because), LINE[line.status]
            amount = split_minor(self._wording.money(line.amount, line.currency))
            word = self._wording.line_status(line.status)
            rows.append(
                (
                    Cell(line.date.isoformat(), tip=self._wording.day(line.date)),
                    Cell(*amount, tip=because),
                    Cell(word, tip=because, icon=state.icon, tone=state.tone),
                    Cell(line.counterparty, tip=line.counterparty),
                    Cell(line.memo, tip=line.memo),
                    Cell(line.reference, tip=line.reference),
                )
            )
        return rows

    def _say_what_to_do(self, state: str, *, chase: bool) -> None:
        self._why_head.setText(self.tr("Why"))
        self._scroll.setAccessibleName(self.tr("Why"))
        self.takings.setAccessibleName(self.tr("Takings"))
        self.bank.setAccessibleName(self.tr("Bank"))
        self._do_head.setText(self.tr("What to do"))
        self._advice.setText(self._wording.advice(state))
        self.main.setVisible(chase)
        self.main.setText(self.tr("Copy a reminder"))
        self.other.setText(self.tr("Save report…"))

    def chase_text(self) -> str:
        """The message that asks the acquirer for the money, ready to be sent."""
        one, wording, ledger = self._settlement, self._wording, self._ledger
        if one is None:
            return self.because.text()
        payout = ledger.payout_of(one) if ledger else None
        return wording.text.word(
            f"chase.{one.status.value}",
            merchant=one.merchant or "—",
            channel=wording.channel(one.channel),
            day=wording.day(one.takings_date),
            due=wording.day(one.due) if one.due else "—",
            n=one.takings,
            net=Money(one.net, one.currency),
            received=Money(payout.received, payout.currency) if payout else Money(0, one.currency),
            missing=Money(-payout.difference, payout.currency) if payout else Money(one.net, one.currency),
            as_of=wording.day(ledger.verdict.as_of) if ledger else "",
        )

    def _main_clicked(self) -> None:
        QApplication.clipboard().setText(self.chase_text())
        self.copied.emit(self.tr("Copied. Paste it into WeChat or an e-mail to the acquirer."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._ledger is None:
            self.show_nothing()

"""The emergency plan and whoever keeps it, and what is printed of it for the wall."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.cases.model import PlanNumber, PlanRole
from posdesk.cases.papers import plan as plans
from posdesk.cases.service import Cases
from posdesk.cases.ui.desk import CaseDesk
from posdesk.cases.ui.plan import Known, PlanView
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.tasks import Lane


class Wall(QWidget):
    """The plan of the open vault."""

    arrived = Signal()
    printed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: CaseDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self.language = desk, lane, language
        view = self.view = PlanView(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        for signal, slot in (
            (view.role_put, self._put_role), (view.number_put, self._put_number), (view.region_put, self._put_region),
            (view.plan_wanted, self.print_plan), (view.card_wanted, self.print_card),
        ):  # fmt: skip
            signal.connect(slot)

    def refresh(self) -> None:
        """Read the plan."""
        desk, language = self._desk, self.language

        def work(_job: Job) -> Known:
            cases = desk.cases()
            people = [(one.name, one.phone) for one in cases.people()]
            return Known(cases.plan(language), cases.contacts(), people, cases.where(language).day(cases.now))

        self._lane.run(work, self._came, self._failed)

    def _came(self, known: Known) -> None:
        self.view.show_plan(known)
        self.arrived.emit()

    def _failed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def _put_role(self, one: PlanRole) -> None:
        self._put(lambda cases: cases.put_role(one))

    def _put_number(self, one: PlanNumber) -> None:
        self._put(lambda cases: cases.put_number(one))

    def _put_region(self, region: str) -> None:
        self._put(lambda cases: cases.put_region(region))

    def _put(self, act: Callable[[Cases], None]) -> None:
        desk = self._desk
        self._lane.run(lambda _job: act(desk.cases()), self._done, self._failed, saves=True)

    def _done(self, _nothing: None) -> None:
        self.refresh()

    def print_plan(self) -> None:
        """The plan for the wall."""
        self.view.flush()
        desk, language = self._desk, self.language

        def work(_job: Job) -> bytes:
            cases = desk.cases()
            shop = next((one.name for one in desk.register().book().shops), "")
            day = cases.where(language).day(cases.now)
            return plans.compose(cases.plan(language), cases.contacts(), day, language, shop)

        self._lane.run(work, self._pages, self._failed)

    def print_card(self) -> None:
        """The card for beside the till, two on a page to be cut."""
        desk, language = self._desk, self.language

        def work(_job: Job) -> bytes:
            cases = desk.cases()
            day = cases.where(language).day(cases.now)
            return plans.card(cases.plan(language), language, "a4", day, cases.contacts())

        self._lane.run(work, self._pages, self._failed)

    def _pages(self, pdf: bytes) -> None:
        self.printed.emit(pdf)

    def flush(self) -> None:
        """Keep what was typed last."""
        self.view.flush()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.language = language
        self.view.set_language(language)

"""The verdict is kept behind what the person does, a bit at a time, and never in its way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from posdesk.reconcile.ui.session import Session
from posdesk.ui.tasks import Lane
from tests.reconcile.ui.made_up import SmallDesk, takings_file, verdict

BITS = 4


class Reader(QObject):
    """Somebody who asks the lane for something while the verdict is kept."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.between: list[int] = []
        """How much was kept when it was answered."""

    def ask(self) -> None:
        """Ask for it."""
        desk = desk_of(self._session)
        self._session.lane.run(lambda _job: len(desk.kept), self._answered)

    def _answered(self, kept: int) -> None:
        self.between.append(kept)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    lane = Lane()
    desk = SmallDesk(verdict(), [takings_file()])
    desk.bits = BITS
    made = Session(desk, lane)
    yield made
    lane.close()


def desk_of(session: Session) -> SmallDesk:
    assert isinstance(session.desk, SmallDesk)
    return session.desk


def test_once_it_is_shown_it_is_kept_bit_by_bit(session: Session, qtbot: QtBot) -> None:
    desk = desk_of(session)
    seen: list[int] = []
    session.ended.connect(lambda _outcome: seen.append(len(desk.kept)))
    session.add_text("x")
    qtbot.waitUntil(lambda: desk.kept == [0, 1, 2, 3])
    assert seen == [0]


def test_what_is_asked_for_meanwhile_comes_between_two_bits(session: Session, qtbot: QtBot) -> None:
    desk = desk_of(session)
    desk.bits = 10_000
    reader = Reader(session)
    session.add_text("x")
    qtbot.waitUntil(lambda: len(desk.kept) > 2)
    reader.ask()
    qtbot.waitUntil(lambda: bool(reader.between))
    assert 2 < reader.between[0] < desk.bits
    session.forget()


def test_new_work_lets_go_of_the_old_verdict(session: Session, qtbot: QtBot) -> None:
    desk = desk_of(session)
    desk.bits = 10_000
    session.add_text("x")
    qtbot.waitUntil(lambda: len(desk.kept) > 0)
    desk.bits = BITS
    session.judge_again()
    qtbot.waitUntil(lambda: desk.kept[-BITS:] == [0, 1, 2, 3])
    session.add_text("x")
    qtbot.waitUntil(lambda: not session.busy)
    session.forget()


def test_what_cannot_be_kept_is_no_word_worth(session: Session, qtbot: QtBot) -> None:
    desk = desk_of(session)
    desk.breaks = True
    failed: list[object] = []
    session.failed.connect(failed.append)
    session.add_text("x")
    qtbot.waitUntil(lambda: session._keeping is None and not session.busy and len(desk.kept) > 0)
    assert (desk.kept, failed) == ([0], [])
    assert session.ledger is not None

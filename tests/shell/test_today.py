"""Today: what every room asks for, why, and one click to where it is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.clock import CLOCK
from posdesk.kit.errors import PosdeskError
from posdesk.kit.links import Link, link
from posdesk.kit.text import said
from posdesk.shell import pages
from posdesk.shell.addresses import page_of
from posdesk.shell.languages import Languages
from posdesk.shell.today import TodayPage
from posdesk.ui.tasks import Lane
from posdesk.vault.service import VaultLocked

NOW = CLOCK.today()
DUE = (
    Due(said("devices.due.trial", name="T1"), link("devices", "device", id=1), NOW - timedelta(days=3), Urgency.ACT,
        said("devices.why.trial")),
    Due(said("shop.due.contacts", name="Acquirer"), link("shop", "providers", id=2), NOW),
    Due(said("devices.due.risk", name="T1"), link("devices", "device", id=1), None, Urgency.INFO),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    languages = Languages(qapp)
    languages.wear("en")
    yield
    languages.wear("")


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.close()


def shown(qtbot: QtBot, lane: Lane, due: tuple[Due, ...] | PosdeskError) -> TodayPage:
    def ask() -> tuple[Due, ...]:
        if isinstance(due, PosdeskError):
            raise due
        return due

    page = TodayPage(ask, lane, "en")
    qtbot.addWidget(page)
    page.show()
    assert page.answer.text() == "Asking every room..."
    assert not page.empty.isVisible()
    page.refresh()
    return page


def test_what_is_due_stands_there_with_its_reason_and_leads_there(qtbot: QtBot, lane: Lane) -> None:
    page = shown(qtbot, lane, DUE)
    qtbot.waitUntil(lambda: len(page.matters) == 3)
    assert page.answer.text() == "1 thing should not wait"
    first = page.matters[0]
    assert first.what.text() == "The test money of T1 has not been seen yet"
    assert first.badge.accessibleName() == "3 days late"
    assert [one.badge.accessibleName() for one in page.matters[1:]] == ["today", "when you can"]
    asked: list[Link] = []
    page.link_wanted.connect(asked.append)
    page.take_focus()
    qtbot.waitUntil(first.go.hasFocus)
    first.go.click()
    assert asked == [link("devices", "device", id=1)]


def test_nothing_is_said_to_be_due_only_where_that_is_known(qtbot: QtBot, lane: Lane) -> None:
    page = shown(qtbot, lane, ())
    qtbot.waitUntil(page.empty.isVisible)
    assert page.answer.text() == "Nothing is due."
    page.take_focus()
    page.set_language("zh_CN")
    assert page.matters == []


def test_a_shop_that_has_written_nothing_down_is_told_where_to_begin(qtbot: QtBot, lane: Lane) -> None:
    begin = [link("shop"), link("devices"), None]
    page = TodayPage(lambda: (), lane, "en", begin=lambda: begin[0])
    qtbot.addWidget(page)
    page.show()
    asked: list[Link] = []
    page.link_wanted.connect(asked.append)
    for title in ("Begin with your shop", "Next: what is on the counter now"):
        page.refresh()
        qtbot.waitUntil(lambda title=title: page.empty.title.text() == title)
        assert page.answer.text() == ""
        page.take_focus()
        page.empty.main.click()
        begin.pop(0)
    assert asked == [link("shop"), link("devices")]
    page.refresh()
    qtbot.waitUntil(lambda: page.empty.title.text() == "Nothing is due")
    assert not page.empty.main.isVisible()


def test_where_nobody_answers_that_is_said(qtbot: QtBot, lane: Lane) -> None:
    page = shown(qtbot, lane, VaultLocked())
    qtbot.waitUntil(page.banner.isVisible)
    assert not page.empty.isVisible()


def test_what_does_not_press_says_so(qtbot: QtBot, lane: Lane) -> None:
    page = shown(qtbot, lane, DUE[1:])
    qtbot.waitUntil(lambda: len(page.matters) == 2)
    assert page.answer.text() == "2 things to do, none of them pressing"


def test_addresses_lead_to_pages() -> None:
    assert page_of(link("vault", "backups")) == pages.BACKUPS
    assert page_of(link("reconcile", "findings", kind="short")) == pages.RECONCILE
    assert page_of(link("case", "new", kind="INC-2")) == page_of(link("cases", "plan")) == pages.CASES
    assert page_of(link("passwords", "leaver", person=3)) == pages.PASSWORDS
    assert page_of(link("nowhere")) is None

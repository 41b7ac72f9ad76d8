"""Emergencies: the choices, the list, each kind of step, the end, letters, the plan; with the vault and without."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from posdesk.cases.model import LetterKind, PlanNumber, PlanRole, Story
from posdesk.cases.service import Act, Edit
from posdesk.cases.ui.closing import CloseDialog
from posdesk.cases.ui.letters import LetterDialog
from posdesk.cases.ui.outside import OutsidePage
from posdesk.cases.ui.page import DRILLS, WALK, CasesPage
from posdesk.kit.clock import Clock
from posdesk.kit.links import parse
from posdesk.shell.today import TodayPage
from posdesk.shell.window import MainWindow
from posdesk.vault import service as vaults
from tests.cases.desk import CasesDesk, Hands, whole
from tests.gallery.shop_states import picture
from tests.gallery.vault_states import language, shown

_made: list[tuple[CasesDesk, tempfile.TemporaryDirectory[str]]] = []


def desk_of(*, lived: bool = False) -> CasesDesk:
    while _made:
        old, place = _made.pop()
        old.lock()
        place.cleanup()
    place = tempfile.TemporaryDirectory()
    desk = whole(Path(place.name) / "shop", Hands())
    _made.append((desk, place))
    if lived:
        live_in(desk)
    return desk


def live_in(desk: CasesDesk) -> None:
    """A closed case, a drill, one that is late, and one that has just begun."""
    cases, hands = desk.cases(), desk.hands
    hands.later(days=-40)
    scam = desk.done(desk.begin("case/new?kind=INC-5"), "hang_up", note="自称银联风控，要我们换机器")
    desk.done(scam, "given", "nothing")
    cases.close(scam.case.id, "把来电卡片贴在收银台")
    hands.later(days=12)
    desk.done(desk.begin("case/new?kind=INC-2&drill=1"), "stop")
    hands.later(days=25)
    money = cases.edit(desk.begin("case/new?kind=INC-1&what=%C2%A53,482.10"), Edit(Act.FACT, name="sold_on",
                       value="2026-11-24"))  # fmt: skip
    for name, value in {"cycle": "T+1", "amount": "¥3,482.10", "card": "622202******0123"}.items():
        money = cases.edit(money, Edit(Act.FACT, name=name, value=value))
    money = desk.done(desk.done(money, "slip", "approved"), "due", "passed")
    hands.later(days=3)
    cases.edit(desk.begin("case/new?kind=INC-2&device=1"), Edit(Act.NOTE, "stop", value="封签破了"))
    cases.put_role(PlanRole(role="leader", name="陈静", phone="138 0000 1111"))
    cases.put_number(PlanNumber(0, "CN", "police", "110", hands.at.date()))


def page_of(opened: MainWindow, *, lived: bool = True) -> tuple[CasesPage, QWidget]:
    page = CasesPage(desk_of(lived=lived), opened.lane, language(opened))
    page.refresh()
    return page, shown(opened, page, lambda: page._all is not None)


def at_list(opened: MainWindow) -> QWidget:
    return page_of(opened)[1]


def at_drills(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    page.places.go(DRILLS)
    return made


def fresh(opened: MainWindow) -> QWidget:
    return page_of(opened, lived=False)[1]


def walk_to(
    address: str, step: str = "", *edits: Edit, photo: bool = False
) -> Callable[[MainWindow], QWidget]:  # fmt: skip
    def make(opened: MainWindow) -> QWidget:
        return walked(opened, address, step, edits, photo=photo)[1]

    return make


def walked(
    opened: MainWindow, address: str, step: str, edits: tuple[Edit, ...], *, photo: bool = False
) -> tuple[CasesPage, QWidget]:  # fmt: skip
    from tests.gallery.states import wait

    page, made = page_of(opened, lived=False)
    desk = _made[-1][0]
    story: Story = desk.begin_case(parse(address))
    for edit in edits:
        story = desk.cases().edit(story, edit)
    if photo:
        ready = [replace(vaults.ready("slip.png", picture()), name=f"slip-{n}.png") for n in range(1)]
        story = desk.cases().attach(story, step, ready)
    page.open(parse(f"case/open?id={story.case.id}") if story.case.id else parse(address))
    wait(lambda: page.body.currentIndex() == WALK)
    if step:
        page.one.walk.go_to(step)
    return page, made


_SLIP: Final = (
    Edit(Act.FACT, name="amount", value="¥3,482.10"), Edit(Act.FACT, name="sold_on", value="2026-11-24"),
    Edit(Act.FACT, name="card", value="622202******0123"), Edit(Act.FACT, name="trace", value="001234"),
    Edit(Act.ANSWER, "slip", answers=("approved",)), Edit(Act.NOTE, "slip", value="签购单在抽屉里"),
)  # fmt: skip
_CALLED: Final = (
    Edit(Act.ANSWER, "given", answers=("money", "secret")), Edit(Act.DONE, "hang_up", value="陈静"),
    Edit(Act.CALL, "money", "工商银行", "95588"), Edit(Act.CALL_NOTE, value="已止付，工单 7781"),
)  # fmt: skip


def late(opened: MainWindow) -> QWidget:
    page, made = page_of(opened)
    from tests.gallery.states import wait

    page.list.rows[-1].click()
    wait(lambda: page.body.currentIndex() == WALK)
    page.one.walk.go_to("ask")
    return made


def closed(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, made = page_of(opened)
    page.open(parse("case/open?id=1"))
    wait(lambda: page.body.currentIndex() == WALK)
    return made


def closing(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, _ = walked(opened, "case/new?kind=INC-2&device=1", "stop", (Edit(Act.NOTE, "stop", value="x"),))
    page.one.close_case()
    wait(lambda: bool(page.findChildren(CloseDialog)) and bool(page.findChildren(CloseDialog)[-1].ticks))
    return _last(page, CloseDialog)


def letter(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, _ = walked(opened, "case/new?kind=INC-1", "complaint", _SLIP)
    page.one.write_letter(str(LetterKind.ACQUIRER))
    wait(lambda: any(one.letter is not None for one in page.findChildren(LetterDialog)))
    return _last(page, LetterDialog)


def _last(page: CasesPage, kind: type[QDialog]) -> QWidget:
    return page.findChildren(kind)[-1]


def plan(opened: MainWindow) -> QWidget:
    from tests.gallery.states import wait

    page, made = page_of(opened)
    page.open_plan()
    wait(lambda: page.wall.view.known is not None)
    return made


def outside(*, locked: bool, kind: str = "", step: str = "") -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page = OutsidePage(opened.lane, language(opened), Clock(Hands()))
        page.show_state((lambda _data, _instead: Path("sealed")) if locked else None)
        if kind:
            page.begin(kind)
            if step:
                page.walk.go_to(step)
        return shown(opened, page, lambda: True)

    return make


def today(opened: MainWindow) -> QWidget:
    desk = desk_of(lived=True)
    page = TodayPage(lambda: tuple(desk.cases().due(desk.hands.at.date())), opened.lane, language(opened))
    page.refresh()
    return shown(opened, page, lambda: bool(page.matters))


CASE_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "cases": at_list,
    "cases-fresh": fresh,
    "cases-drills": at_drills,
    "case-first": walk_to("case/new?kind=INC-2&device=1"),
    "case-slip": walk_to("case/new?kind=INC-1", "slip", *_SLIP, photo=True),
    "case-call": walk_to("case/new?kind=INC-5", "money", *_CALLED),
    "case-leads": walk_to("case/new?kind=INC-6", "infected", Edit(Act.ANSWER, "infected", answers=("infected",))),
    "case-money": walk_to("case/new?kind=INC-1", "regulator", *_SLIP),
    "case-drill": walk_to("case/new?kind=INC-5&drill=1"),
    "case-late": late,
    "case-closed": closed,
    "case-closing": closing,
    "case-letter": letter,
    "emergency-plan": plan,
    "outside-locked": outside(locked=True),
    "outside-none": outside(locked=False),
    "outside-step": outside(locked=True, kind="INC-5"),
    "outside-call": outside(locked=False, kind="INC-2", step="acquirer"),
    "today": today,
}

"""The page of emergencies: one click to the first step, everything kept as it is typed, and the way to the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from posdesk.cases.model import KINDS, LetterKind, PlanRole
from posdesk.cases.service import Act, Edit
from posdesk.cases.ui.closing import CloseDialog
from posdesk.cases.ui.fields import PAUSE, CardLine
from posdesk.cases.ui.letters import LetterDialog
from posdesk.cases.ui.page import DRILLS, LIST, PLAN, WALK, CasesPage
from posdesk.kit.links import Link, parse
from posdesk.ui.printing import Preview
from posdesk.ui.tasks import Lane
from tests.cases.desk import CasesDesk
from tests.cases.ui.photos import several
from tests.devices.opened import picture
from tests.dropping import drop

D = TypeVar("D", bound=QDialog)


class Shown:
    """The page, and what it asked of the shell."""

    def __init__(self, qtbot: QtBot, desk: CasesDesk, lane: Lane) -> None:
        self.qtbot, self.desk, self.lane = qtbot, desk, lane
        self.page = CasesPage(desk, lane, "en")
        self.links: list[Link] = []
        self.papers: list[object] = []
        self.page.link_wanted.connect(self.links.append)
        self.page.paper_wanted.connect(self.papers.append)
        qtbot.addWidget(self.page)
        self.page.resize(1182, 720)
        self.page.show()
        self.page.refresh()
        self.until(lambda: self.page._all is not None)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def rest(self) -> None:
        """Wait until the lane has done everything that was asked of it."""
        done: list[bool] = []
        keep = _Ear(done)
        self.lane.run(lambda _job: True, keep.heard)
        self.until(lambda: bool(done))

    @property
    def walk(self):
        return self.page.one.walk

    def walk_to(self, address: str, step: str = "") -> None:
        self.page.open(parse(address))
        self.until(lambda: self.page.body.currentIndex() == WALK and self.walk.scene is not None)
        self.rest()
        if step:
            self.walk.go_to(step)

    def type_into(self, widget: QWidget, words: str) -> None:
        widget.setFocus()
        QTest.keyClicks(widget, words)

    def dialog(self, kind: type[D]) -> D:
        self.until(lambda: bool(self.page.findChildren(kind)))
        found = self.page.findChildren(kind)[-1]
        return found


class _Ear(QWidget):
    def __init__(self, done: list[bool]) -> None:
        super().__init__()
        self._done = done

    def heard(self, one: bool) -> None:
        self._done.append(one)


@pytest.fixture
def shown(qtbot: QtBot, desk: CasesDesk, lane: Lane) -> Shown:
    return Shown(qtbot, desk, lane)


@pytest.mark.parametrize("place", range(6))
def test_one_click_and_the_first_step_stands_there(shown: Shown, place: int) -> None:
    button = shown.page.choices.buttons[place]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    shown.until(lambda: shown.page.body.currentIndex() == WALK)
    assert shown.walk.scene.story.case.kind == KINDS[place]
    assert shown.walk.task.do.isVisible()
    assert shown.walk.task.place.text().startswith("Step 1 of")
    # Whoever only looks leaves nothing behind.
    shown.walk.back.click()
    shown.rest()
    assert shown.desk.cases().every() == []


def test_by_keyboard_alone_a_flow_is_walked_to_its_end(shown: Shown) -> None:
    shown.page.choices.buttons[2].setFocus()
    QTest.keyClick(shown.page.choices.buttons[2], Qt.Key.Key_Return)
    shown.until(lambda: shown.page.body.currentIndex() == WALK)
    for _ in range(4):
        QTest.keyClick(shown.walk.task.done, Qt.Key.Key_Space)
        shown.rest()
    (story,) = shown.desk.cases().every()
    assert {code for code, one in story.steps.items() if one.done} == {"hang_up", "given", "call_back", "record"}
    dialog = shown.dialog(CloseDialog)
    shown.until(lambda: not dialog.busy)
    dialog.lesson.setPlainText("Karte an die Kasse")
    dialog.go_on()
    shown.until(lambda: not shown.desk.cases().story(story.case.id).case.is_open)
    shown.until(lambda: shown.walk.close_it.text() == "Open it again")
    assert not shown.walk.task.done.isVisible()
    shown.walk.close_it.click()
    shown.until(lambda: shown.desk.cases().story(story.case.id).case.is_open)


def test_what_is_typed_is_kept_after_a_pause_and_whole_once_it_is_left(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-5", "record")
    note = shown.walk.task.note
    shown.type_into(note, "man said: number 13800001111")
    QTest.qWait(PAUSE + 150)
    shown.rest()
    assert shown.desk.cases().every()[0].steps["record"].note == "man said: number 138000…"
    QTest.keyClicks(note, " urgent")
    QTest.qWait(PAUSE + 150)
    shown.rest()
    assert shown.desk.cases().every()[0].steps["record"].note == "man said: number 13800001111 urgent"
    shown.type_into(shown.walk.task.fields["caller_number"], "00852")
    shown.walk.go_to("hang_up")
    shown.rest()
    assert shown.desk.cases().every()[0].facts["caller_number"] == "00852"
    shown.walk.go_to("record")
    assert note.toPlainText() == "man said: number 13800001111 urgent"
    assert shown.walk.task.fields["caller_number"].text() == "00852"


@pytest.mark.parametrize("kind", KINDS)
def test_locked_at_any_step_nothing_typed_is_lost(shown: Shown, kind: str) -> None:
    shown.walk_to(f"case/new?kind={kind}")
    steps = list(shown.walk.rail.buttons)
    for number, step in enumerate(steps):
        shown.walk.go_to(step)
        shown.type_into(shown.walk.task.note, f"note {number}")
        # The lock comes in the middle of a word: the page is told before the vault goes.
        shown.page.flush()
    shown.rest()
    (story,) = shown.desk.cases().every()
    assert {step: story.steps[step].note for step in steps} == {step: f"note {n}" for n, step in enumerate(steps)}


def test_a_card_has_room_for_its_ends_alone(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-1", "slip")
    card = shown.walk.task.fields["card"]
    assert isinstance(card, CardLine)
    shown.type_into(card.first, "4111111111111111")
    assert card.first.text() == "411111"
    shown.type_into(card.last, "99991111")
    assert card.last.text() == "9999"
    shown.rest()
    assert shown.desk.cases().every()[0].facts["card"] == "411111******9999"
    card.first.setText("4111111111111234")
    assert (card.first.text(), card.last.text()) == ("411111", "1234")
    assert card.is_typed_in
    card.put("")
    assert card.first.text() == card.last.text() == ""


def test_an_answer_shows_where_it_leads_and_goes_on_there(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-6")
    task = shown.walk.task
    assert not task.go.isVisible()
    task.answers["infected"].click()
    shown.rest()
    assert task.go.text() == "Go on with: The terminal looks odd"
    task.answers["infected"].click()
    assert not task.go.isVisible()
    task.answers["infected"].click()
    task.go.click()
    shown.until(lambda: shown.walk.scene.story.case.kind == "INC-2")
    assert [one.case.kind for one in shown.desk.cases().every()] == ["INC-6", "INC-2"]


def test_several_answers_hold_at_once_but_nothing_excludes_them(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-5", "given")
    answers = shown.walk.task.answers
    answers["money"].click()
    QTest.keyClick(answers["device"], Qt.Key.Key_Return)
    assert shown.walk.scene.story.answers("given") == ("money", "device")
    assert {"money", "device"} <= set(shown.walk.rail.buttons)
    answers["nothing"].click()
    assert shown.walk.scene.story.answers("given") == ("nothing",)
    answers["money"].click()
    assert shown.walk.scene.story.answers("given") == ("money",)
    assert "device" not in shown.walk.rail.buttons


def test_a_call_is_noted_with_its_time_and_what_was_said(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-2&device=1", "acquirer")
    number = shown.walk.aside.numbers[0]
    number.copy.click()
    assert QApplication.clipboard().text() == number.dial.number
    number.call.click()
    shown.rest()
    ((_, line),) = shown.walk.aside.made
    shown.type_into(line, "ticket 7")
    shown.page.flush()
    shown.rest()
    (call,) = shown.desk.cases().every()[0].calls
    assert (call.number, call.note, call.at) == (number.dial.number, "ticket 7", shown.desk.hands.at)
    assert "Never" in shown.walk.aside.never.head.text()


def test_without_a_verified_number_it_says_where_to_find_one(qtbot: QtBot, lane: Lane, tmp_path: Path) -> None:
    desk = CasesDesk(tmp_path / "bare")
    shown = Shown(qtbot, desk, lane)
    shown.walk_to("case/new?kind=INC-2", "acquirer")
    assert shown.walk.aside.numbers == []
    assert "never from whoever called" in shown.walk.aside.none.text()
    shown.walk.aside.contacts.click()
    assert [str(one) for one in shown.links] == ["shop/providers"]
    desk.lock()
    shown.page.refresh()
    shown.until(shown.page.banner.isVisible)


def test_photos_are_kept_with_their_step_and_looked_at(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "slip.jpg").write_bytes(picture())
    shown.walk_to("case/new?kind=INC-1", "slip")
    shown.walk.task.photos.came.emit([tmp_path / "slip.jpg"])
    shown.until(lambda: bool(shown.walk.task.photos.kept.thumbs))
    shown.walk.task.photos.kept.thumbs[0].click()
    assert len(shown.papers) == 1


def test_all_photos_that_are_dropped_on_a_step_are_kept_and_the_broken_ones_named(shown: Shown, tmp_path: Path) -> None:
    good, broken = several(tmp_path)
    shown.walk_to("case/new?kind=INC-1", "slip")
    note = shown.walk.task.note
    assert drop(note, *good, *broken)
    shown.until(lambda: len(shown.walk.task.photos.kept.thumbs) == 2)
    assert note.toPlainText() == "", "a file is no note"
    words = shown.page.banner.text
    assert words.startswith("2 files were not kept.")
    assert all(path.name in words for path in broken)
    # the case of which they are is kept with the first of them, once
    (story,) = shown.desk.cases().every()
    assert [one.name for one in shown.desk.cases().evidence(story)["slip"]] == [path.name for path in good]
    shown.page.banner.dismiss()
    assert drop(note, *broken)
    shown.until(shown.page.banner.isVisible)
    assert len(shown.walk.task.photos.kept.thumbs) == 2


def test_a_step_that_asks_for_no_photo_takes_one_and_a_closed_case_none(shown: Shown, tmp_path: Path) -> None:
    good, _ = several(tmp_path)
    shown.walk_to("case/new?kind=INC-5")
    assert not shown.walk.task.photos.isVisible()
    assert drop(shown.walk.task.do, *good)
    shown.until(lambda: len(shown.walk.task.photos.kept.thumbs) == 2)
    assert shown.walk.task.photos.isVisible()
    (story,) = shown.desk.cases().every()
    shown.desk.cases().close(story.case.id, "nothing", ())
    shown.page.refresh()
    shown.page.one.refresh()
    shown.until(lambda: not shown.walk.scene.story.case.is_open)
    assert not drop(shown.walk.task.do, *good)


def test_the_inventory_is_told_by_a_button_that_goes(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-2&device=1")
    act = shown.walk.task.act
    assert act.text() == "Mark it as suspected in the inventory"
    act.click()
    shown.until(lambda: not act.isVisible())
    assert shown.desk.devices().get(1).status == "suspected"
    shown.walk.go_to("others")
    shown.walk.task.lead.click()
    shown.walk.go_to("passwords")
    shown.walk.task.lead.click()
    assert [str(one) for one in shown.links] == ["devices/daily", "passwords?case=1"]


def test_a_letter_is_filled_in_changed_printed_and_kept(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.walk_to("case/new?kind=INC-1", "complaint")
    shown.walk.task.letter.click()
    dialog = shown.dialog(LetterDialog)
    shown.until(lambda: dialog.letter is not None and not dialog.busy)
    assert "have not reached our account" in dialog.text.toPlainText()
    dialog.language.setCurrentIndex(dialog.language.findData("zh_TW"))
    dialog.language.activated.emit(0)
    shown.until(lambda: "敬啟者" in dialog.text.toPlainText() and not dialog.busy)
    dialog.text.setPlainText("敬啟者：\n\n請查 4111111111111111。")
    out = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letter"), ""))
    dialog.aside.click()
    shown.until(lambda: out.exists() and not dialog.busy)
    words = pypdfium2.PdfDocument(out.read_bytes())[0].get_textpage().get_text_range()
    assert "411111******1111" in words
    dialog.go_on()
    shown.until(lambda: bool(dialog.findChildren(Preview)))
    dialog.findChildren(Preview)[-1].close()
    dialog.subject.setText("主旨改過")
    dialog.reject()
    shown.rest()
    (letter,) = shown.desk.cases().every()[0].letters
    assert (letter.kind, letter.subject, letter.language) == (LetterKind.ACQUIRER, "主旨改過", "zh_TW")
    # Opened again it is the one that was changed.
    shown.walk.task.letter.click()
    shown.until(lambda: any(one is not dialog for one in shown.page.findChildren(LetterDialog)))
    again = shown.page.findChildren(LetterDialog)[-1]
    shown.until(lambda: again.subject.text() == "主旨改過")
    again.reject()
    shown.rest()


def test_the_case_so_far_is_printed_at_any_point(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-4")
    shown.walk.print.click()
    preview = shown.dialog(Preview)
    assert preview.printout.document.pageCount() == 1
    preview.close()
    assert shown.desk.cases().every() == []


def test_a_drill_is_listed_apart_and_has_no_letters(shown: Shown) -> None:
    shown.page.plan_button.click()
    shown.until(lambda: shown.page.wall.view.known is not None)
    shown.page.wall.view.drill.setCurrentIndex(1)
    shown.page.wall.view.rehearse.click()
    shown.until(lambda: shown.page.body.currentIndex() == WALK)
    assert shown.walk.drill.isVisible()
    shown.walk.go_to("police")
    assert not shown.walk.task.letter.isVisible()
    shown.walk.task.done.click()
    shown.rest()
    shown.walk.close_it.click()
    dialog = shown.dialog(CloseDialog)
    assert dialog.ticks == []
    assert "emergency plan" in dialog.lead.text()
    dialog.go_on()
    shown.until(lambda: not shown.desk.cases().every()[0].case.is_open)
    shown.walk.back.click()
    shown.until(lambda: shown.page.body.currentIndex() == LIST)
    shown.rest()
    assert shown.page.list.rows == []
    shown.page.places.go(DRILLS)
    (row,) = shown.page.list.rows
    QTest.keyClick(row, Qt.Key.Key_Return)
    shown.until(lambda: shown.page.body.currentIndex() == WALK)


def test_the_plan_is_kept_as_it_is_typed_and_printed(shown: Shown) -> None:
    shown.page.open(parse("cases/plan"))
    shown.until(lambda: shown.page.body.currentIndex() == PLAN and shown.page.wall.view.known is not None)
    view = shown.page.wall.view
    who, phone = view.roles["leader"]
    who.setText("林青")
    who.flush()
    shown.rest()
    assert phone.text() == "139 0000 1111"
    shown.page.flush()
    shown.rest()
    assert shown.desk.cases().plan("en").role("leader") == PlanRole(1, "leader", "林青", "139 0000 1111")
    line, check = view.numbers["fraud"]
    check.click()
    shown.until(lambda: view.numbers["fraud"][1].text().startswith("Checked"))
    line.setText("96110-1")
    line.flush()
    shown.until(lambda: view.numbers["fraud"][1].text() == "I have checked it")
    view.region.setCurrentIndex(view.region.findData("HK"))
    view.region.activated.emit(0)
    shown.until(lambda: set(view.numbers) == {"police", "fraud"} and view.numbers["fraud"][0].text() == "18222")
    for button in (view.print, view.card, shown.page.card_button):
        before = len(shown.page.findChildren(Preview))
        button.click()
        shown.until(lambda before=before: len(shown.page.findChildren(Preview)) > before)
    view.contacts.click()
    view.back.click()
    shown.until(lambda: shown.page.body.currentIndex() == LIST)
    assert [str(one) for one in shown.links] == ["shop/providers"]


def test_in_another_language_what_was_typed_stays(shown: Shown) -> None:
    shown.walk_to("case/new?kind=INC-1", "slip")
    shown.type_into(shown.walk.task.note, "bleibt")
    shown.page.set_language("zh_TW")
    shown.rest()
    assert shown.walk.title.text() == "款項未入帳"
    assert shown.walk.task.note.toPlainText() == "bleibt"
    assert shown.page.choices.buttons[0].text() == "錢沒有進來"
    shown.page.open_plan()
    shown.until(lambda: shown.page.wall.view.known is not None)
    shown.page.set_language("en")
    assert shown.page.wall.view.title.text() == "Emergency plan"


def test_the_list_says_what_is_next_and_how_late(shown: Shown) -> None:
    shown.desk.done(shown.desk.begin("case/new?kind=INC-2&device=1"), "stop")
    shown.desk.hands.later(hours=3)
    shown.page.show_all()
    shown.until(lambda: bool(shown.page.list.rows))
    line = shown.page.list.rows[0].line
    assert (line.title, line.step) == ("Terminal tampered with or fake · 前台刷卡机", "Next: Photos, witnesses, time")
    assert line.clock == "3 h late"
    assert shown.page.answer.text() == "1 open"
    shown.page.list.rows[0].click()
    shown.until(lambda: shown.page.body.currentIndex() == WALK)
    assert shown.walk.step == "evidence"
    shown.walk.task.done.click()
    shown.rest()
    shown.walk.go_to("evidence")
    assert shown.walk.task.done.text() == "Not done after all"
    shown.walk.task.done.click()
    shown.rest()
    assert not shown.desk.cases().story(1).is_done("evidence")


def test_a_case_that_is_gone_is_said_to_be(shown: Shown) -> None:
    shown.page.open(parse("case/open?id=99"))
    shown.until(shown.page.banner.isVisible)
    assert "no such case" in shown.page.banner.text
    shown.page.open(parse("case/new?kind=INC-9"))
    shown.until(lambda: "INC-9" in shown.page.banner.text)


def test_a_closed_case_refuses_what_another_window_would_still_do(shown: Shown) -> None:
    story = shown.desk.done(shown.desk.begin("case/new?kind=INC-4"), "look")
    shown.walk_to(f"case/open?id={story.case.id}")
    shown.desk.cases().close(story.case.id, "")
    shown.walk.edit(Edit(Act.NOTE, "look", value="spät"))
    shown.until(shown.page.banner.isVisible)
    assert "is closed" in shown.page.banner.text
    shown.rest()
    assert not shown.walk.scene.story.case.is_open

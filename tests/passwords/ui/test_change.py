"""Changing a password, typed and clicked through; what is typed leaves the dialog by the clipboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from posdesk.devices.model import Status
from posdesk.kit.links import link
from posdesk.passwords.model import Action, Cause, Grade, Kind, Sure
from posdesk.passwords.rules.making import Making
from posdesk.passwords.ui.change import DONE, ELSEWHERE, NEW, WHERE, ChangeDialog
from posdesk.passwords.ui.handover import SECONDS, Handover
from posdesk.passwords.ui.newly import MADE, TYPED
from tests.passwords.ui.conftest import Walk, said
from tests.passwords.ui.list_desk import DAY, TODAY
from tests.vault.ui.conftest import ENTER

STRONG = "orbit-lantern-walnut-crater-5"


def begun(walk: Walk, name: str) -> ChangeDialog:
    walk.choose(name)
    walk.press("Change it...")
    return walk.dialog(ChangeDialog)


def held() -> str:
    return QApplication.clipboard().text()


def test_typed_all_the_way(walk: Walk) -> None:
    dialog = begun(walk, "店内 Wi-Fi")
    assert "阿强 left on 2026-11-28 and knew it" in said(dialog)
    assert "On the router's page under wireless." in said(dialog)
    walk.hand.key(ENTER)
    assert dialog.places.currentIndex() == NEW
    assert dialog.main.text() == "Go on without a check"
    walk.hand.type("qinghe2026")
    walk.hand.wait(lambda: not dialog.new._pause.isActive())
    assert dialog.new.strong is False
    assert "guessed at once" in said(dialog)
    dialog.new.typed.line.selectAll()
    walk.hand.type(STRONG)
    assert dialog.new.strong is True
    walk.hand.key(ENTER)
    assert dialog.places.currentIndex() == ELSEWHERE
    dialog.boxes[walk.account("店铺邮箱").id].box.setChecked(True)
    walk.hand.key(ENTER)
    assert dialog.places.currentIndex() == DONE
    assert [number for number, box in dialog.knowing.boxes.items() if box.isChecked()] == [1, 2, 3, 5]
    dialog.knowing.boxes[3].setChecked(False)
    dialog.by.setCurrentIndex(dialog.by.findText("陈梅"))
    dialog.note.setText("new router page")
    walk.done(dialog.go_on)
    kept = walk.account("店内 Wi-Fi")
    assert (kept.changed, kept.sure, kept.strong, kept.known_by) == (TODAY, Sure.EXACT, True, (1, 2, 5))
    turn = walk.desk.passwords().book().of(kept.id)[0]
    assert (turn.action, turn.person, turn.note) == (Action.CHANGE, 2, "new router page")
    (event,) = [one for one in walk.desk.passwords().book().events if one.cause is Cause.REUSED]
    assert event.account == walk.account("店铺邮箱").id
    walk.choose("店铺邮箱")
    assert "it was used elsewhere as well" in walk.words
    walk.done(walk.page.banner.action.click)
    before = {"changed": TODAY - 130 * DAY, "strong": False, "known_by": (1, 2, 3, 5, 6)}
    assert walk.account("店内 Wi-Fi") == replace(kept, **before)  # type: ignore[arg-type]  # fields by their names
    assert not [one for one in walk.desk.passwords().book().events if one.cause is Cause.REUSED]


def test_compared_with_the_old_one_and_with_birthdays(walk: Walk) -> None:
    dialog = begun(walk, "收银台一 主管密码")
    dialog.go_on()
    walk.hand.type("718293")
    assert dialog.new.strong is True
    dialog.new.more.click()
    dialog.new.old.put("718292")
    assert dialog.new.strong is False
    assert "the old one, or nearly so" in said(dialog)
    dialog.new.old.put("")
    dialog.new.dates.setText("1971-8293, 2001-07-18")
    assert dialog.new.strong is False
    assert "stands in a number" in said(dialog)
    dialog.new.more.click()
    assert not dialog.new.old.isVisible()


def test_made_up_and_handed_over(walk: Walk) -> None:
    dialog = begun(walk, "店内 Wi-Fi")
    dialog.go_on()
    dialog.new.ways.go(MADE)
    first = dialog.new.text
    assert len(first.split("-")) == 6
    assert dialog.new.strong is True
    assert "One of 2 to the power of 81" in said(dialog)
    dialog.new.another.click()
    assert dialog.new.text != first
    dialog.new.count.setCurrentIndex(0)
    dialog.new.count.activated.emit(0)
    assert len(dialog.new.text.split("-")) == 5
    for kind, signs in ((Making.PINYIN, 6), (Making.SIGNS, 16)):
        dialog.new.kind.setCurrentIndex(dialog.new.kind.findData(kind))
        dialog.new.kind.activated.emit(0)
        made = dialog.new.text
        assert (len(made.split("-")) if kind is Making.PINYIN else len(made)) == signs
    dialog.new.copy.click()
    assert held() == dialog.new.text
    assert "On the clipboard, 30 seconds more" in said(dialog)
    dialog.new.off.click()
    assert held() == ""
    dialog.new.ways.go(TYPED)
    assert not dialog.new.given


@pytest.mark.parametrize(("most", "kinds"), [(None, 3), (10, 1)])
def test_a_system_that_takes_few_signs(walk: Walk, most: int | None, kinds: int) -> None:
    one = walk.account("店内 Wi-Fi")
    walk.desk.passwords().put(replace(one, most=most))
    walk.done(lambda: walk.page.asking._kept(replace(one, most=most)))
    dialog = begun(walk, "店内 Wi-Fi")
    dialog.new.ways.go(MADE)
    assert dialog.new.kind.count() == kinds
    if most is not None:
        assert len(dialog.new.text) <= most
        assert dialog.new.strong is True


def test_digits_for_a_pin(walk: Walk) -> None:
    dialog = begun(walk, "外卖窗口 主管密码")
    dialog.go_on()
    dialog.new.ways.go(MADE)
    assert not dialog.new.kind.isVisible()
    assert dialog.new.text.isdecimal()
    assert len(dialog.new.text) == 6


def test_changed_elsewhere_without_a_check(walk: Walk) -> None:
    dialog = begun(walk, "路由器管理")
    for _ in range(3):
        dialog.go_on()
    dialog.on.line.setText("soon")
    dialog.go_on()
    assert "a day such as" in dialog.banner.text
    dialog.on.put(TODAY + 5 * DAY)
    dialog.go_on()
    assert "has come already" in dialog.banner.text
    dialog.sure.setCurrentIndex(1)
    dialog.on.put(TODAY - DAY)
    walk.done(dialog.go_on)
    kept = walk.account("路由器管理")
    assert (kept.changed, kept.sure, kept.strong) == (TODAY - DAY, Sure.ABOUT, None)


def test_no_day_before_the_last_change_and_the_way_back(walk: Walk) -> None:
    dialog = begun(walk, "店内 Wi-Fi")
    for _ in range(3):
        dialog.go_on()
    dialog.on.put(TODAY - 200 * DAY)
    dialog.go_on()
    assert "not before the last change" in dialog.banner.text
    dialog.aside.click()
    assert dialog.places.currentIndex() == ELSEWHERE
    dialog.search.setText("银联")
    dialog._narrow("safe")
    assert not any(box.isVisible() for box in dialog.boxes.values())
    dialog._narrow("收银台一")
    assert sum(box.isVisible() for box in dialog.boxes.values()) == 2
    dialog.aside.click()
    dialog.aside.click()
    assert dialog.places.currentIndex() == WHERE
    dialog.guide.click()
    assert walk.links == [link("guides", "guide", id="G9")]


def test_a_device_under_suspicion_asks_for_a_clean_computer(walk: Walk) -> None:
    device = walk.account("收银台一 主管密码").device
    assert device is not None
    walk.desk.devices().move(device, Status.SUSPECTED, 1, "seal torn")
    walk.page.refresh()
    number = walk.account("收单商户后台").id
    walk.hand.wait(lambda: walk.page.seen is not None and walk.page.seen.needs[number].happened)
    dialog = begun(walk, "收单商户后台")
    assert "Take another, clean one." in said(dialog)


def test_nothing_of_ours_stays_on_the_clipboard(walk: Walk) -> None:
    handover = Handover(walk.page)
    handover.copy("secret")
    mime = QApplication.clipboard().mimeData()
    assert bytes(mime.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert bytes(mime.data("CanIncludeInClipboardHistory").data()) == b"\0\0\0\0"
    assert mime.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    for _ in range(SECONDS - 1):
        handover.tick()
    assert (held(), handover.seconds) == ("secret", 1)
    handover.tick()
    assert (held(), handover.seconds) == ("", 0)
    handover.copy("")
    assert handover.seconds == 0


def test_what_somebody_else_put_there_stays(walk: Walk) -> None:
    handover = Handover(walk.page)
    handover.copy("secret")
    QApplication.clipboard().setText("a shopping list")
    handover.tick()
    assert (held(), handover.seconds) == ("a shopping list", 0)
    handover.clear()
    assert held() == "a shopping list"


def test_locking_takes_it_off_the_clipboard(walk: Walk) -> None:
    dialog = begun(walk, "店内 Wi-Fi")
    dialog._go(NEW)
    dialog.new.typed.put(STRONG)
    dialog.new.copy.click()
    assert held() == STRONG
    dialog.reject()
    assert held() == STRONG
    walk.page.let_go()
    assert held() == ""


def test_copied_by_key_it_is_handed_over_as_well(walk: Walk) -> None:
    dialog = begun(walk, "店内 Wi-Fi")
    dialog._go(NEW)
    walk.hand.type(STRONG)
    dialog.new.typed.line.selectAll()
    copy = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    walk.hand.key(*copy)
    assert held() == ""
    dialog.new.typed.eye.click()
    walk.hand.key(*copy)
    assert held() == STRONG
    assert walk.page.asking.handover.seconds == SECONDS


def test_a_bound_account_has_nothing_to_change(walk: Walk) -> None:
    assert walk.account("绑定手机号").grade is Grade.BOUND
    assert walk.account("绑定手机号").kind is Kind.PHONE
    walk.choose("绑定手机号")
    assert "Change it..." not in walk.words
    assert "Change it..." not in walk.offers

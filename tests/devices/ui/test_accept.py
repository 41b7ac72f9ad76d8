"""A device from its delivery into service, by the buttons that somebody presses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from posdesk.devices.model import Outcome, Result, Status
from posdesk.devices.ui.accept import AcceptDialog
from posdesk.devices.ui.standing import FINISH
from posdesk.shop.model import Person, Role
from posdesk.ui.buttons import Button
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from tests.devices.small_desk import SERIAL, SmallDesk, new_device
from tests.devices.ui.accepting import answer_all, begin, drop, photo, pick, press, settled, type_serial
from tests.vault.ui.conftest import Hand

__all__ = ["begin", "photo"]


def test_a_device_goes_from_its_delivery_into_service(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    dialog = begin()
    number = dialog.standing.device.id  # type: ignore[union-attr]
    assert dialog.step == "order"
    assert "0 of 23" in dialog.lead.text()
    pick(dialog.receiver, "陈静")
    assert dialog.by.currentText() == "陈静"
    for check in (1, 2):
        press(dialog, hand, check)
    dialog.cards[1].note.setFocus()
    hand.type("called 95500")
    drop(dialog, 2, photo)
    hand.wait(lambda: len(dialog.cards[2].strip.kept.thumbs) == 1)

    # interrupted: the dialog goes, the vault is locked, and another day everything is there
    settled(dialog, hand)
    hand.click(dialog.cancel)
    hand.wait(lambda: desk.devices().checks(1)[0].note == "called 95500")
    desk.lock()
    desk.unlock()
    dialog = begin()
    assert dialog.step == "order"
    assert dialog.receiver.currentText() == "陈静"
    assert "2 of 23" in dialog.lead.text()
    assert dialog.cards[1].note.text() == "called 95500"
    assert len(dialog.cards[2].strip.kept.thumbs) == 1
    assert desk.devices().checks(1)[0].person == 1

    answer_all(dialog, hand, photo)
    type_serial(dialog, hand, SERIAL, "n910 0123456")
    assert dialog.serial is not None
    assert dialog.serial.tell.tone is Tone.GOOD
    assert dialog.serial.tells["list"].text == "the same"
    dialog.show_step("money")
    assert dialog.sale is not None
    dialog.sale.amount.setFocus()
    hand.type("1.00")
    hand.click(dialog.sale.on_today)
    assert "6688" in dialog.sale.tell.text
    dialog.sale.reference.setFocus()
    hand.type("000123")
    hand.click(dialog.steps[FINISH])
    settled(dialog, hand)
    assert set(dialog.end.missing) == {"approver"}
    assert not dialog.main.isEnabled()
    assert dialog.end.approver.findText("陈静") < 0, "four eyes"
    pick(dialog.end.approver, "林涛")
    settled(dialog, hand)
    assert dialog.main.text() == "Accept"
    hand.click(dialog.main)
    settled(dialog, hand)
    assert desk.devices().get(number).status is Status.ACCEPTED
    assert "on trial until the ¥1.00" in dialog.end.next.text()
    hand.click(dialog.main)
    settled(dialog, hand)
    device = desk.devices().get(number)
    assert (device.status, device.installed) == (Status.TRIAL, date(2026, 11, 30))
    assert "Import the bank statement" in dialog.end.next.text()
    ((trial, one),) = desk.devices().on_trial()
    assert (trial.id, one.test_amount, one.test_reference, one.approver) == (number, 100, "000123", 2)

    dialog.reject()
    # the record goes on to say what the register said then
    register = desk.register()
    register.put(replace(register.book().providers[0], name="Another bank"))
    desk.devices().money_seen(one.id, date(2026, 12, 1), why="settlement")
    assert desk.devices().get(number).status is Status.IN_SERVICE
    again = begin()
    assert again.step == FINISH
    assert "In service" in again.end.state.text
    assert again.standing is not None
    assert again.standing.record().told.acquirer == "浦东银行"
    assert not again.cards[1].note.isEnabled()
    assert not again.main.isVisible()


def test_where_the_money_alone_is_missing_it_goes_on_at_the_end(
    begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    dialog = begin()
    pick(dialog.receiver, "陈静")
    answer_all(dialog, hand, photo)
    type_serial(dialog, hand, SERIAL, SERIAL)
    settled(dialog, hand)
    dialog.reject()
    again = begin()
    assert again.step == FINISH
    assert set(again.end.missing) == {"approver"}


def test_the_money_can_be_said_to_be_here(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    dialog = begin()
    pick(dialog.receiver, "陈静")
    answer_all(dialog, hand, photo)
    type_serial(dialog, hand, SERIAL, SERIAL)
    dialog.show_step(FINISH)
    pick(dialog.end.approver, "林涛")
    settled(dialog, hand)
    for _ in range(2):
        hand.click(dialog.main)
        settled(dialog, hand)
    assert "No test sale is noted" in dialog.end.next.text()
    hand.click(dialog.end.money)
    settled(dialog, hand)
    assert desk.devices().every()[0].status is Status.IN_SERVICE


def test_a_starred_fault_leads_into_quarantine_in_one_click_and_to_a_case(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand
) -> None:
    dialog = begin()
    links: list[object] = []
    dialog.link_wanted.connect(links.append)
    press(dialog, hand, 3, Result.FAULT)
    assert not dialog.banner.isVisible(), "no starred one"
    press(dialog, hand, 4, Result.FAULT)
    assert dialog.banner.isVisible()
    assert dialog.aside.isVisible()
    hand.click(dialog.banner.action)
    settled(dialog, hand)
    number = dialog.standing.device.id  # type: ignore[union-attr]
    detail = desk.devices().detail(number)
    assert detail.device.status is Status.QUARANTINE
    assert detail.acceptances[-1].outcome is Outcome.FAILED
    assert "seal of the box" in detail.moves[-1].why
    assert dialog.step == FINISH
    assert "Nobody uses it" in dialog.end.state.text
    hand.click(dialog.end.case)
    assert str(links[0]) == f"case/new?device={number}&kind=INC-2"
    assert not dialog.aside.isVisible()


def test_a_fault_that_was_taken_back_takes_its_warning_with_it(begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    press(dialog, hand, 4, Result.FAULT)
    press(dialog, hand, 4, Result.OK)
    settled(dialog, hand)
    assert not dialog.banner.isVisible()
    assert not dialog.aside.isVisible()


def test_what_is_missing_leads_to_its_step(begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    dialog.show_step(FINISH)
    assert {"check_1", "check_16", "serial_body", "receiver", "approver"} <= set(dialog.end.missing)
    assert "check_18" not in dialog.end.missing
    for code, step in (("check_16", "money"), ("serial_body", "box"), ("receiver", "order")):
        hand.click(dialog.steps[FINISH])
        hand.click(dialog.end.missing[code])
        assert dialog.step == step
    assert dialog.receiver.hasFocus()


def test_what_does_not_apply_asks_what_was_checked_instead(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand
) -> None:
    dialog = begin()
    press(dialog, hand, 7, Result.NOT_APPLICABLE)
    card = dialog.cards[7]
    assert "counts as open" in card.tell.text
    assert card.instead.hasFocus()
    hand.type("a letter of the acquirer")
    hand.key(Qt.Key.Key_Return)
    assert card.tell.text == ""
    settled(dialog, hand)
    assert desk.devices().checks(1)[0].instead == "a letter of the acquirer"


def test_one_who_works_alone_may_accept(
    desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand, photo: Path
) -> None:
    other = desk.register().book().find(Person, 2)
    assert other is not None
    desk.register().put(replace(other, left=date(2026, 1, 1)))
    dialog = begin()
    pick(dialog.receiver, "陈静")
    answer_all(dialog, hand, photo)
    type_serial(dialog, hand, SERIAL, SERIAL)
    hand.click(dialog.steps[FINISH])
    settled(dialog, hand)
    assert "alone" in dialog.end.approving.text
    assert dialog.main.isEnabled()


def test_a_device_that_cannot_be_accepted_says_so(desk: SmallDesk, lane: Lane, hand: Hand) -> None:
    number = new_device(desk).id
    desk.devices().move(number, Status.QUARANTINE)
    dialog = AcceptDialog(desk, number, lane, "en")
    hand.show(dialog)
    hand.wait(lambda: not dialog.busy)
    assert "cannot be finished" in dialog.banner.text
    assert not dialog.main.isEnabled()


def test_what_cannot_be_kept_is_said(desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    desk.lock()
    press(dialog, hand, 1)
    hand.wait(dialog.banner.isVisible)
    assert "locked" in dialog.banner.text
    settled(dialog, hand)


def test_locking_keeps_what_was_being_typed(desk: SmallDesk, begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    dialog.cards[1].note.setFocus()
    hand.type("asked twice")
    # as the window does it: first what is open goes, then the lane locks
    dialog.done(0)
    dialog.lane.run(lambda _job: desk.lock(), dialog._kept)
    hand.wait(lambda: desk.kept is None)
    desk.unlock()
    assert desk.devices().checks(1)[0].note == "asked twice"


def test_where_nobody_may_receive_it_leads_to_the_people(desk: SmallDesk, lane: Lane, hand: Hand) -> None:
    register = desk.register()
    for person in register.book().people:
        register.put(replace(person, role=Role.CASHIER, may=()))
    dialog = AcceptDialog(desk, new_device(desk).id, lane, "en")
    links: list[object] = []
    dialog.link_wanted.connect(links.append)
    hand.show(dialog)
    hand.wait(lambda: dialog.standing is not None and not dialog.busy)
    button = next(one for one in dialog.findChildren(Button) if one.text() == "Who may do this" and one.isVisible())
    hand.click(button)
    dialog.show_step(FINISH)
    hand.click(dialog.end.people)
    assert [str(one) for one in links] == ["shop/people", "shop/people"]


def test_the_keyboard_goes_from_check_to_check_and_answers_stay(begin: Callable[[], AcceptDialog], hand: Hand) -> None:
    dialog = begin()
    first, second, third = (dialog.cards[number] for number in (1, 2, 3))
    assert "photo" in second.tell.text, "said before it is answered, so that nothing moves when it is"
    first.answers.chips[Result.OK].setFocus()
    for card in (first, second, third):
        assert card.answers.chips[Result.OK].hasFocus()
        hand.key(Qt.Key.Key_Return)
        assert card.check.result is Result.OK
    assert dialog.main.hasFocus()
    second.answers.chips[Result.OK].setFocus()
    hand.key(Qt.Key.Key_Return)
    assert second.check.result is Result.OK
    dialog.main.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert dialog.serial is not None
    assert dialog.serial.first.hasFocus()


def test_who_took_it_in_and_could_accept_it_alone_is_told_why_not(desk: SmallDesk, lane: Lane, hand: Hand) -> None:
    book = desk.register().book()
    owner, *others = book.people
    for one in others:
        desk.register().put(replace(one, may=("receive", "inspect"), role=Role.CASHIER))
    desk.register().put(replace(owner, role=Role.OWNER))
    dialog = AcceptDialog(desk, new_device(desk).id, lane, "en")
    hand.show(dialog)
    hand.wait(lambda: dialog.standing is not None and not dialog.busy)
    dialog.receiver.setCurrentIndex(dialog.receiver.findData(owner.id))
    settled(dialog, hand)
    assert dialog.end.approving.text.startswith(f"{owner.name} received it")
    assert dialog.end.people.text() == "Who may do this"

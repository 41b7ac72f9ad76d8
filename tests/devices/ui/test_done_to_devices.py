"""What is done to a device from its page: its states, its parts, and what proves them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from posdesk.devices.model import Check, Device, Outcome, Result, Status
from posdesk.devices.rules import checks
from posdesk.devices.store import ACCEPTANCES
from posdesk.devices.ui.detail import LOOKS, Portrait
from posdesk.devices.ui.hands import BackSheet, RetireSheet, SendSheet
from posdesk.devices.ui.page import DevicesPage
from posdesk.devices.ui.parts import Do
from posdesk.devices.ui.sheets import AccessorySheet, ReasonSheet, RiskSheet, SealSheet
from posdesk.devices.ui.sides import PhotoSheet, proposed
from posdesk.kit.links import link
from posdesk.ui.tasks import Lane
from tests.devices.inventory import TODAY, Desk, Shops, picture
from tests.devices.ui.stocked_page import (
    after,
    desk,
    dialog,
    look_at,
    made,
    opened,
    page,
    shops,
)
from tests.dropping import drop
from tests.vault.ui.conftest import Hand

__all__ = ["desk", "made", "page", "shops"]


def test_a_device_is_suspected_with_a_reason(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    look_at(hand, page, made["service"])
    page.do(Do("suspect", ""))
    sheet = dialog(page, ReasonSheet)
    assert not sheet.main.isEnabled()
    sheet.why.setText("a box on the cable")
    sheet.person.setCurrentIndex(1)
    after(hand, page, sheet.main.click)
    kept = desk.devices().detail(made["service"].id)
    assert kept.device.status is Status.SUSPECTED
    assert kept.moves[-1].why == "a box on the cable"
    assert kept.moves[-1].person is not None
    assert page.detail.main.text() == "What to do now"


def test_out_for_repair_and_back_as_another(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["service"])
    page.do(Do("send", ""))
    out = dialog(page, SendSheet)
    out.to.setText("银联商务")
    out.called_back.setChecked(True)
    after(hand, page, out.main.click)
    assert desk.devices().get(made["service"].id).status is Status.REPAIR
    hand.click(page.detail.main)
    back = dialog(page, BackSheet)
    back.serial.setText("LD20A8OO12345678")
    assert back.told.text().startswith("Only signs like O and 0")
    back.serial.setText("LD20A80099999999")
    assert back.told.text().startswith("Another serial number")
    after(hand, page, back.main.click)
    kept = desk.devices().detail(made["service"].id)
    assert kept.device.status is Status.SUSPECTED
    assert (kept.custody[0].called_back, kept.custody[0].back) == (True, TODAY)
    assert page.banner.text == "Another device came back: it is suspected."


def test_back_without_a_record_of_going(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["repair"])
    hand.click(page.detail.main)
    back = dialog(page, BackSheet)
    back.serial.setText("ld20-a800-8765-4321")
    after(hand, page, back.main.click)
    kept = desk.devices().detail(made["repair"].id)
    assert kept.device.status is Status.RECEIVED
    assert len(kept.custody) == 1
    assert "its passwords are to be changed" in page.banner.text
    with hand.qtbot.waitSignal(page.link_wanted) as asked:
        page.banner.action.click()
    assert asked.args == [link("passwords", "device", id=made["repair"].id)]


def test_seals_accessories_pictures_and_the_interval(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    one = made["service"].id
    look_at(hand, page, made["service"])
    page.do(Do("seal", ""))
    seal = dialog(page, SealSheet)
    seal.number.setText("S-0003")
    after(hand, page, seal.main.click)
    known = page.detail.known
    assert known is not None
    page.do(Do("unseal", "", known.detail.seals[0]))
    off = dialog(page, ReasonSheet)
    off.why.setText("worn")
    after(hand, page, off.main.click)
    assert [one.removed for one in desk.devices().detail(one).seals] == [TODAY, None, None]
    page.do(Do("accessory", ""))
    thing = dialog(page, AccessorySheet)
    thing.what.setText("Base")
    after(hand, page, thing.main.click)
    page.do(Do("risk", ""))
    risk = dialog(page, RiskSheet)
    for code in ("unattended", "incident"):
        risk.answers[code].setChecked(True)
    assert risk.told.text() == "This comes to an inspection every 7 days."
    assert risk.days.value == 7
    risk.days.setText("3")
    assert not risk.main.isEnabled()
    risk.why.setText("the door is open at night")
    after(hand, page, risk.main.click)
    shot = tmp_path / "left.png"
    shot.write_bytes(picture().data)
    known = page.detail.known
    assert known is not None
    page.doing.photograph(known, [shot])
    hand.wait(lambda: bool(page.findChildren(PhotoSheet)))
    after(hand, page, dialog(page, PhotoSheet).main.click)
    kept = desk.devices().detail(one)
    assert [thing.what for thing in kept.accessories] == ["Base"]
    assert kept.device.every_days == 3
    assert kept.photos[-1].side == "left"
    page.doing.photograph(known, [tmp_path / "gone.png"])
    hand.wait(lambda: "the file cannot be read" in page.banner.text)
    # of a side that has a reference a new photo is for comparing
    page.doing.photograph(known, [shot])
    hand.wait(lambda: any(one.isVisible() for one in page.findChildren(PhotoSheet)))
    again = dialog(page, PhotoSheet)
    assert not again.reference.isChecked()
    again.sides[0].setCurrentIndex(again.sides[0].findData("front"))
    after(hand, page, again.main.click)
    photos = desk.devices().detail(one).photos
    assert not photos[-1].reference
    assert [photo.side for photo in photos if photo.reference].count("front") == 1


def test_pictures_of_all_sides_are_kept_at_once(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    names = ("IMG_01.png", "背面.png", "IMG_02.png")
    for name in names:
        (tmp_path / name).write_bytes(picture().data)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG no")
    look_at(hand, page, made["code"])
    statement = tmp_path / "statement.csv"
    statement.write_text("date,amount\n")
    assert not drop(page.detail.title, statement), "the window judges it, as everywhere"
    assert drop(page.detail.title, *(tmp_path / name for name in names), tmp_path / "broken.png")
    hand.wait(lambda: bool(page.findChildren(PhotoSheet)))
    sheet = dialog(page, PhotoSheet)
    assert "broken.png" in sheet.told.text
    assert [side.value for side in sheet.sides] == ["front", "back", "left"]
    sheet.sides[2].setCurrentIndex(sheet.sides[2].findData("cables"))
    after(hand, page, sheet.main.click)
    photos = desk.devices().detail(made["code"].id).photos
    assert [(one.side, one.reference) for one in photos] == [("front", True), ("back", True), ("cables", True)]
    page.detail.places.go(LOOKS)
    hand.wait(lambda: all(one.isVisible() and one.height() == 64 for one in page.detail.findChildren(Portrait)))


def test_a_side_is_proposed_from_the_name_and_from_what_is_missing() -> None:
    assert proposed(["IMG_1.jpg", "N910 back.jpg", "IMG_2.jpg"], ()) == ["front", "back", "left"]
    assert proposed(["IMG_1.jpg", "線材.jpg", "desktop.png"], ("front", "back", "left", "right")) == [
        "top", "cables", "bottom",
    ]  # fmt: skip
    assert proposed(["a.jpg"] * 11, ())[-3:] == ["surroundings"] * 3


def test_let_go_with_a_proof(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk, tmp_path: Path
) -> None:
    look_at(hand, page, made["suspected"])
    page.do(Do("retire", ""))
    sheet = dialog(page, RetireSheet)
    sheet.to.setText("银联商务")
    assert not sheet.main.isEnabled()
    paper = tmp_path / "receipt.txt"
    paper.write_text("taken back", encoding="utf-8")
    sheet.take(paper)
    after(hand, page, sheet.main.click)
    kept = desk.devices().detail(made["suspected"].id)
    assert kept.device.status is Status.RETIRED
    assert [one.name for one in desk.devices().attached("retirements", kept.retirements[0].id)] == ["receipt.txt"]
    assert page.listed.filters.state.currentData() == str(Status.RETIRED)
    assert not page.detail.main.isVisible()


def test_an_order_that_never_came(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    look_at(hand, page, made["ordered"])
    page.do(Do("retire", ""))
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("cancelled")
    after(hand, page, sheet.main.click)
    assert desk.devices().get(made["ordered"].id).status is Status.RETIRED


def passed(desk: Desk, shops: Shops, name: str, *path: Status) -> Device:
    """A device whose acceptance is over, but for the money."""
    devices = desk.devices()
    one = devices.add(Device(0, name, status=Status.RECEIVED, serial=f"SN{len(devices.every()):06}"), shops.mei.id)
    begun = devices.begin(one.id, shops.mei.id)
    noted = replace(begun, test_amount=100, test_currency="CNY", test_on=TODAY, test_reference="R-1")
    for item in checks.ITEMS:
        if item.number != checks.MONEY:
            devices.answer(Check(0, begun.id, item.number, Result.OK))
    with devices._vault.change("mei") as change:
        ACCEPTANCES.put(change, replace(noted, outcome=Outcome.PASSED, finished=TODAY))
        for state in path:
            one = devices._moved(change, one, state, shops.mei.id, "")
    return one


def test_from_accepted_to_the_money_that_was_awaited(
    hand: Hand, desk: Desk, shops: Shops, made: dict[str, Device], lane: Lane
) -> None:
    one = passed(desk, shops, "Till 9", Status.ACCEPTED)
    page = opened(hand, desk, lane)
    look_at(hand, page, one)
    assert page.detail.why.text() == "Not yet in service: the test money has not been seen."
    after(hand, page, lambda: hand.click(page.detail.main))
    assert page.banner.text == "Till 9 trades on trial until its test money is seen."
    assert page.detail.what.text().startswith("Awaited: ¥1.00, sold Monday 30 November 2026.")
    assert page.detail.what.text().endswith("Reference R-1.")
    hand.click(page.detail.main)
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("on the statement")
    after(hand, page, sheet.main.click)
    assert desk.devices().get(one.id).status is Status.IN_SERVICE


def test_quarantine_and_back_and_stolen(hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk) -> None:
    number = made["service"].id
    for do, state in (("quarantine", Status.QUARANTINE), ("receive", Status.RECEIVED)):
        look_at(hand, page, made["service"])
        page.do(Do(do, ""))
        sheet = dialog(page, ReasonSheet)
        sheet.why.setText("because")
        after(hand, page, sheet.main.click)
        assert desk.devices().get(number).status is state
    look_at(hand, page, made["repair"])
    page.do(Do("stolen", ""))
    sheet = dialog(page, ReasonSheet)
    sheet.activateWindow()
    hand.wait(sheet.isActiveWindow)
    hand.type("gone")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: desk.devices().get(made["repair"].id).status is Status.STOLEN)
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.status is Status.STOLEN)
    with hand.qtbot.waitSignal(page.link_wanted) as told:
        hand.click(page.detail.main)
    assert told.args == [link("case", "new", kind="INC-3", device=made["repair"].id)]

"""People of the register: what they are taught, what they hold, and when they leave."""

from __future__ import annotations

from posdesk.kit.links import Link, link
from posdesk.shop.model import Counter, May, Role, Shop
from posdesk.shop.ui.page import PEOPLE
from posdesk.shop.ui.people import MATRIX
from posdesk.shop.ui.people_forms import LeftForm, PersonForm, TrainedForm
from tests.shop.ui.conftest import Walk
from tests.shop.ui.register_desk import TODAY


def test_several_people_are_taught_several_topics_at_once(walk: Walk) -> None:
    page = walk.page
    page.places.go(PEOPLE)
    page.people.views.go(MATRIX)
    assert not page.people.detail.isVisible()
    due = [page.people.matrix.rows.cell(row, 5).text for row in range(4)]
    assert due == ["", "due", "due", "–"]
    page.people.matrix.selectRow(1)
    page.people.taught.click()
    form = walk.form()
    assert isinstance(form, TrainedForm)
    assert [box.isChecked() for box in form.people.values()] == [False, True, False, False]
    assert {topic for topic, box in form.topics.items() if box.isChecked()} == {"codes", "emergency"}
    form.people[3].setChecked(True)
    form.topics["passwords"].setChecked(True)
    form.signed.setChecked(True)
    walk.done(form.agree)
    new = [one for one in walk.desk.register().book().trainings if one.on == TODAY]
    # a cashier need not learn of passwords
    assert {(one.person, one.topic) for one in new} == {
        (2, "codes"), (2, "emergency"), (2, "passwords"), (3, "codes"), (3, "emergency"),
    }  # fmt: skip
    assert all(one.signed for one in new)
    assert page.people.matrix.rows.cell(1, 5).text == ""
    assert page.banner.text == "5 trainings written down."
    walk.done(page.banner.action.click)
    assert all(one.on != TODAY for one in walk.desk.register().book().trainings)


def test_topics_one_by_one(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "people", id=2))
    walk.done(lambda: walk.press("Taught today The emergency plan"))
    walk.done(lambda: walk.press("Has signed The emergency plan"))
    last = walk.desk.register().book().trainings[-1]
    assert (last.topic, last.signed, last.by) == ("emergency", True, "Lin")


def test_nobody_is_taught_nothing(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "people", id=1))
    page.people.taught.click()
    form = walk.form()
    assert isinstance(form, TrainedForm)
    form.agree()
    assert "Tick people" in form.told.text()
    form.reject()


def test_who_has_left_gives_back_and_is_erased(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "people", id=3))
    assert "On joining" in walk.words
    walk.press("Has left...")
    form = walk.form()
    assert isinstance(form, LeftForm)
    walk.done(form.agree)
    assert page.people.detail.title.text() == "Alexandra Wong"
    assert "On leaving" in walk.words
    links: list[Link] = []
    page.link_wanted.connect(links.append)
    walk.press("Which accounts Shared passwords changed")
    walk.press("Which accounts Clerk accounts removed in every app")
    assert links == [link("passwords", "leaver", person=3)] * 2
    walk.done(lambda: walk.press("Done Keys and cards given back"))
    assert walk.desk.register().book().steps[-1].by == "Lin"
    walk.done(lambda: walk.press("Not done after all Keys and cards given back"))
    walk.done(lambda: walk.press("Done Keys and cards given back"))
    walk.press("Erase for good...")
    assert "Alexandra Wong, 1 step of joining and leaving, and all that the history tells" in page.banner.text
    assert page.banner.action.hasFocus()
    walk.done(page.banner.action.click)
    assert 3 not in {one.id for one in walk.desk.register().book().people}
    assert not page.banner.action.isVisible()


def test_a_person_is_added(walk: Walk) -> None:
    page = walk.page
    page.places.go(PEOPLE)
    page.add.click()
    form = walk.form()
    assert isinstance(form, PersonForm)
    form.role.setCurrentIndex(form.role.findData("owner"))
    assert form.everything.isVisible()
    form.role.setCurrentIndex(form.role.findData("cashier"))
    form.name.setText("Bo")
    assert {right for right, box in form.may.items() if box.isChecked()} == {"sell", "receive", "approve", "inspect"}
    assert form.eyes.isVisible()
    walk.hand.click(form.may[May.SETTLE])
    # what somebody has said is theirs
    form.role.setCurrentIndex(form.role.findData("manager"))
    assert not form.may[May.REFUND].isChecked()
    form.role.setCurrentIndex(form.role.findData("cashier"))
    walk.done(form.agree)
    bo = walk.desk.register().book().people[-1]
    assert (bo.name, bo.joined) == ("Bo", TODAY)
    assert bo.may == ("sell", "settle", "receive", "approve", "inspect")
    assert page.people.detail.title.text() == "Bo"


def test_a_shop_of_two_is_ready_for_four_eyes_as_it_is_entered(new: Walk) -> None:
    page = new.page
    new.desk.register().begin(Shop(name="Corner"), Counter(name="1"), None, None)
    page.refresh()
    new.hand.wait(lambda: page.seen is not None and page.seen.book.shops)
    page.places.go(PEOPLE)
    for name in ("Ana", "Ben"):
        page.people.add()
        form = new.form()
        assert isinstance(form, PersonForm)
        assert form.joined.day == (None if name == "Ana" else TODAY)
        form.name.setText(name)
        new.done(form.agree)
    book = new.desk.register().book()
    assert [(one.name, one.role) for one in book.people] == [("Ana", Role.OWNER), ("Ben", Role.CASHIER)]
    assert book.four_eyes(TODAY)
    for right in (May.RECEIVE, May.APPROVE):
        assert [one.name for one in book.may(right, TODAY)] == ["Ana", "Ben"]
    assert [one.name for one in book.may(May.CHANGE_ACCOUNT, TODAY)] == ["Ana"]

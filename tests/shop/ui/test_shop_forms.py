"""Shops and providers are entered, changed and looked up by the forms of the register."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from posdesk.kit.links import link
from posdesk.shop.model import Verified, Visit
from posdesk.shop.ui.hours import week
from posdesk.shop.ui.page import PROVIDERS
from posdesk.shop.ui.provider_forms import ContactForm, HandoutForm, ProviderForm, VisitForm
from posdesk.shop.ui.shop_forms import AccountForm, CounterForm, FirstForm, MerchantForm, ShopForm
from posdesk.ui.place import EMPTY
from posdesk.ui.wording import Wording
from tests.shop.ui.conftest import Walk
from tests.shop.ui.register_desk import DAY, TODAY, png
from tests.vault.ui.conftest import ENTER, ESCAPE


def test_a_new_shop_is_entered_from_one_button(new: Walk) -> None:
    page = new.page
    assert page.shops.stack.currentIndex() == EMPTY
    assert not page.places.isVisible()
    assert not page.search.isVisible()
    assert page.shops.empty.main.hasFocus()
    new.hand.key(Qt.Key.Key_Space)
    form = new.form()
    assert isinstance(form, FirstForm)
    for field, words in ((form.name, "Corner"), (form.address, "1 High Street"), (form.number, "898310154110245"),
                         (form.bank, "ICBC"), (form.last4, "04")):  # fmt: skip
        field.setFocus()
        new.hand.type(words)
    # a code that was mistyped is spoken of, and is no reason not to go on
    form.credit.line.setFocus()
    new.hand.type("91310104ma1fr3xc2")
    assert "business licence" in form.credit.note.text(), "not while it is being typed"
    form.last4.setFocus()
    assert "18 signs" in form.credit.note.text()
    form.credit.line.setFocus()
    new.hand.type("8")
    assert "its last sign does not fit" in form.credit.note.text()
    assert form.credit.line.accessibleDescription() == form.credit.note.text()
    form.last4.setFocus()
    new.hand.key(ENTER)
    assert form.told.text() == "The last four digits of the account, and no more"
    new.hand.type("21")
    new.done(lambda: new.hand.key(ENTER))
    book = new.desk.register().book()
    assert (book.shops[0].name, book.counters[0].name, book.accounts[0].last4) == ("Corner", "Counter 1", "0421")
    assert book.shops[0].credit_code == "91310104MA1FR3XC28"
    assert "its last sign does not fit" in new.words
    assert "898310154110245" in new.words
    assert "→ ICBC *0421" in new.words
    assert page.places.isVisible()
    new.done(page.banner.action.click)
    assert new.desk.register().book().shops == ()
    assert page.shops.stack.currentIndex() == EMPTY


def test_escape_leaves_a_form_and_nothing_is_kept(new: Walk) -> None:
    new.page.shops.empty.main.click()
    form = new.form()
    form.name.setText("Corner")  # type: ignore[attr-defined]  # the first form has a name
    new.hand.key(ESCAPE)
    new.hand.wait(lambda: not isValid(form) or not form.isVisible())
    assert new.desk.register().book().shops == ()


def test_the_parts_of_a_shop(walk: Walk) -> None:
    page = walk.page
    assert "Mon–Fri" in walk.words
    assert "10:00–14:00, 17:00–22:30" in walk.words
    walk.press("Add Counters")
    counter = walk.form()
    assert isinstance(counter, CounterForm)
    counter.name.setText("Stall")
    walk.done(counter.agree)
    assert "Stall" in walk.words
    walk.press("Change Stall")
    walk.done(walk.form().aside.click)
    assert "Stall" not in walk.words
    walk.press("Add Bank accounts")
    account = walk.form()
    assert isinstance(account, AccountForm)
    account.bank.setText("CMB")
    account.last4.setText("7788")
    walk.done(account.agree)
    walk.press("Add Merchant numbers")
    merchant = walk.form()
    assert isinstance(merchant, MerchantForm)
    merchant.number.setText("822290058120411")
    merchant.agree()
    assert "there already" in merchant.told.text()
    merchant.number.setText("822290058120999")
    merchant.account.setCurrentIndex(merchant.account.findText("CMB *7788"))
    merchant.provider.setCurrentIndex(1)
    walk.done(merchant.agree)
    assert "工商银行 · → CMB *7788" in walk.words
    walk.press("Take out")
    walk.hand.wait(lambda: walk.changes == 5)
    assert len(walk.desk.register().book().shops) == 1
    walk.done(page.banner.action.click)
    assert len(walk.desk.register().book().merchants) == 3


def test_hours_and_closed_days(walk: Walk) -> None:
    QTest.keyClick(walk.page.shops.table, ENTER)
    form = walk.form()
    assert isinstance(form, ShopForm)
    form.week.lines[0].setText("9-12")
    form.week.same.click()
    form.week.lines[6].setText("")
    form.closed.setText("2026-11-30/2026-12-02 2027-01-01")
    walk.done(form.agree)
    shop = walk.desk.register().book().shops[0]
    assert week(shop.hours, Wording("en").text) == [("Mon–Sat", "09:00–12:00"), ("Sun", "")]
    assert shop.closed == ("2026-11-30/2026-12-02", "2027-01-01")
    assert walk.page.shops.table.rows.cell(0, 3).text == "closed"
    walk.page.shops.detail.edit()
    wrong = walk.form()
    assert isinstance(wrong, ShopForm)
    wrong.week.lines[2].setText("noon")
    wrong.closed.setText("soon")
    wrong.agree()
    assert wrong.told.text() == "Hours are HH:MM, Closed days are YYYY-MM-DD, or two with a stroke between"
    wrong.reject()


def test_a_licence_is_looked_up_in_one_click(walk: Walk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = walk.page
    page.open(link("shop", "providers", id=3))
    assert "Last looked up on 2026-02-03" in walk.words
    walk.done(lambda: walk.press("Looked up today 拉卡拉"))
    assert walk.desk.register().book().providers[2].looked_up == TODAY
    walk.done(page.banner.action.click)
    assert walk.desk.register().book().providers[2].looked_up != TODAY
    screen = str(png(tmp_path / "screen.png"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([screen], ""))
    walk.done(lambda: walk.press("Looked up today, with a picture..."))
    provider = walk.desk.register().book().providers[2]
    assert provider.looked_up == TODAY
    (paper,) = walk.desk.register().attached(provider)
    assert paper.name == f"lookup-{TODAY}.jpg"
    walk.hand.wait(lambda: page.providers.detail.papers.papers)
    seen: list[object] = []
    page.paper_wanted.connect(seen.append)
    page.providers.detail.papers._tiles._things[0].click()  # type: ignore[attr-defined]
    assert seen == [paper]
    # both go with one undo
    walk.done(page.banner.action.click)
    assert walk.desk.register().attached(provider) == []
    assert walk.desk.register().book().providers[2].looked_up != TODAY


def test_a_number_that_nobody_verified_cannot_be_dialled(walk: Walk) -> None:
    walk.page.open(link("shop", "providers", id=1))
    assert "138 0013 8000" not in walk.words
    assert "Number …00 is not verified: do not call it" in walk.words
    walk.press("Copy the number 021-6433 0011")
    assert QApplication.clipboard().text() == "021-6433 0011"
    assert "Copied" in walk.page.banner.text
    walk.press("Change 王经理")
    form = walk.form()
    assert isinstance(form, ContactForm)
    form.phone.setFocus()
    walk.hand.type("9")
    # another number is one that nobody has verified
    walk.done(form.agree)
    contact = walk.desk.register().book().contacts[0]
    assert (contact.verified, contact.verified_on) == (Verified.NO, None)
    walk.press("Change 王经理")
    form = walk.form()
    assert isinstance(form, ContactForm)
    form.verified.setCurrentIndex(form.verified.findData(Verified.SITE))
    form.verified.activated.emit(form.verified.currentIndex())
    walk.done(form.agree)
    assert walk.desk.register().book().contacts[0].verified_on == TODAY


def test_papers_handed_out_and_visits(walk: Walk) -> None:
    page = walk.page
    page.open(link("shop", "handouts", id=1))
    assert page.place == PROVIDERS
    walk.done(lambda: walk.press("Came back 营业执照复印件"))
    assert walk.desk.register().book().handouts[0].returned == TODAY
    walk.done(lambda: walk.press("Called back 小赵"))
    assert walk.desk.register().book().visits[0].called_back
    walk.press("Add Documents handed out")
    paper = walk.form()
    assert isinstance(paper, HandoutForm)
    paper.agree()
    assert "what was handed out" in paper.told.text()
    paper.what.setText("Licence")
    paper.on.line.setText("sometime")
    paper.agree()
    assert "Days are written" in paper.told.text()
    paper.on.put_today()
    paper.marked.setChecked(True)
    walk.done(paper.agree)
    walk.press("Add Visits")
    visit = walk.form()
    assert isinstance(visit, VisitForm)
    visit.who.setText("Somebody")
    walk.done(visit.agree)
    assert "nobody called back" in walk.words
    # a provider that is taken out leaves its papers behind, and they are still found
    page.open(link("shop", "visits", id=1))
    walk.done(lambda: walk.press("Take out"))
    page.open(link("shop", "visits", id=1))
    assert "小赵" in walk.words
    assert page.providers.table.rows.cell(page.providers.table.currentIndex().row(), 0).text == "Nobody in this list"
    assert not page.providers.takes_files


def test_old_visits_wait_until_somebody_asks(walk: Walk) -> None:
    register = walk.desk.register()
    for ago in range(20):
        register.add(Visit(provider=3, who=f"Visitor {ago:02d}", on=TODAY - ago * DAY, called_back=True))
    walk.page.open(link("shop", "providers", id=3))
    walk.page.refresh()
    walk.hand.wait(lambda: "Visitor 07" in walk.words)
    assert "12 earlier ones" in walk.words
    assert "Visitor 08" not in walk.words
    walk.press("Show all 12 earlier ones")
    assert "Visitor 19" in walk.words
    assert "earlier" not in walk.words


def test_a_provider_is_added_and_says_its_licence_by_both_names(walk: Walk) -> None:
    page = walk.page
    page.places.go(PROVIDERS)
    page.add.click()
    form = walk.form()
    assert isinstance(form, ProviderForm)
    form.kind.setCurrentIndex(form.kind.findData("cards"))
    assert "银行卡收单" in form.names.text()
    assert "支付交易处理Ⅰ类" in form.names.text()
    form.name.setText("Newcomer")
    form.notice.setText("soon")
    form.agree()
    assert "number" in form.told.text()
    form.notice.setText("60")
    walk.done(form.agree)
    assert page.providers.detail.title.text() == "Newcomer"
    assert "no licence on record" in walk.words
    assert "60 days before" in walk.words


def test_the_keyboard_goes_through_a_form_as_it_stands(walk: Walk) -> None:
    walk.press("Add Counters")
    form = walk.form()
    assert isinstance(form, CounterForm)
    assert form.name.hasFocus()
    seen = [walk.hand.here]
    for _ in range(3):
        walk.hand.key(Qt.Key.Key_Tab)
        seen.append(walk.hand.here)
    assert seen == [form.name, form.note, form.cancel, form.main]
    walk.hand.key(ESCAPE)

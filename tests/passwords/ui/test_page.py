"""The page of passwords, walked for real over a vault."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posdesk.kit.links import link
from posdesk.passwords.model import Account, Action, Grade, Kind, Mfa, Sure
from posdesk.passwords.ui.account_form import AccountForm
from posdesk.passwords.ui.offers_form import OffersForm, named
from posdesk.passwords.ui.page import OVERVIEW
from posdesk.passwords.ui.turn_forms import PauseForm, TurnForm
from posdesk.ui.place import EMPTY, LISTING, NOTHING
from posdesk.ui.tasks import Lane
from tests.passwords.ui.conftest import Walk, said
from tests.passwords.ui.list_desk import DAY, TODAY, ListDesk
from tests.vault.ui.conftest import ENTER, ESCAPE, Hand


def test_a_new_shop_fills_its_list_from_one_button(new: Walk) -> None:
    page = new.page
    assert page.accounts.stack.currentIndex() == EMPTY
    assert not page.add.isVisible()
    assert page.accounts.empty.main.hasFocus()
    new.hand.key(Qt.Key.Key_Space)
    form = new.dialog(OffersForm)
    ticked = [line.account.name for line in form.lines if line.box.isChecked()]
    assert "Provider's merchant site: 银联商务" in ticked
    assert "Bank's site: 工商银行" in ticked
    assert len({line.account.name for line in form.lines}) == len(form.lines)
    form.none.click()
    form.agree()
    assert "at least one account" in form.told.text()
    form.all.click()
    form.none.click()
    router, mail, site = (
        next(line for line in form.lines if line.account.name.startswith(name)) for name in ("Router", "E-mail", "Prov")
    )
    for line in (router, mail, site):
        line.box.setChecked(True)
    mail.day.setText("soon")
    form.agree()
    assert "2026-03-17" in form.told.text()
    mail.day.setText("2026-11-01")
    form.last.setCurrentIndex(1)
    new.done(form.agree)
    kept = {one.kind: one for one in new.desk.passwords().book().accounts}
    assert kept[Kind.ROUTER].sure is Sure.FACTORY
    assert (kept[Kind.EMAIL].changed, kept[Kind.EMAIL].sure) == (TODAY - 29 * DAY, Sure.EXACT)
    assert kept[Kind.ACQUIRER].provider == 1
    assert page.accounts.stack.currentIndex() == LISTING
    assert page.banner.text == "3 accounts are in the list now."
    assert "2 passwords should be changed now." in page.due.sentence.text()
    new.done(page.banner.action.click)
    assert new.desk.passwords().book().accounts == ()
    assert page.accounts.stack.currentIndex() == EMPTY


def test_what_presses_stands_first_and_the_page_says_how_much(walk: Walk) -> None:
    page = walk.page
    assert page.due.sentence.text() == "5 passwords should be changed now. 1 more comes within two weeks. 1 is put off."
    names = [one.name for one in page.accounts.shown]
    assert names[0] == "路由器管理"
    assert names[-1] == "旧监控"
    assert names[-2] == "聚合宝商户后台"
    states = [page.accounts.table.rows.cell(row, 1).text for row in range(len(names))]
    assert states[names.index("店内 Wi-Fi")] == "now: somebody left"
    assert states[names.index("收银台一 操作员 01")] == "in 6 days"
    assert states[names.index("店铺邮箱")] == "look over by 2027-11-10"
    assert states[names.index("旧监控")].startswith("no more since")
    page.due.chips[0].click()
    assert page.accounts.detail.title.text() == "路由器管理"


def test_an_account_says_what_why_and_what_to_do(walk: Walk) -> None:
    walk.choose("店内 Wi-Fi")
    for words in (
        "2026-07-23 · did not pass the check", "阿强 left on 2026-11-28 and knew it", "Whoever left still knows it.",
        "林青, 陈梅, Alexandra Wong, 小周", "left on 2026-11-28", "On the router's page under wireless.",
    ):  # fmt: skip
        assert words in walk.words
    assert walk.offers[:2] == ["Looked over...", "Remove it..."]
    assert "It needs nothing, because..." in walk.offers
    walk.press("Guide on passwords")
    assert walk.links == [link("guides", "guide", id="G9")]
    walk.choose("店铺邮箱")
    assert "2026-11-10  changed" in walk.words
    assert "林青 · 一并退出其他设备" in walk.words
    assert "Looked over..." in walk.words
    assert "It needs nothing, because..." not in walk.offers
    walk.choose("绑定手机号")
    assert "Take it back..." in walk.words
    assert "Change it..." not in walk.offers


def test_the_list_is_narrowed(walk: Walk) -> None:
    page = walk.page
    page.search.setText("阿强 wi-fi")
    page._narrow_all()
    assert [one.name for one in page.accounts.shown] == ["店内 Wi-Fi"]
    page.search.setText("no such thing")
    page._narrow_all()
    assert page.accounts.stack.currentIndex() == NOTHING
    page.accounts.nothing.main.click()
    assert len(page.accounts.shown) == 14
    page.shop.setCurrentIndex(2)
    page._narrow_all()
    assert page.accounts.shown == []
    QTest.keyClick(page, ESCAPE)
    assert len(page.accounts.shown) == 14


def test_removed_and_taken_back_and_there_again(walk: Walk) -> None:
    walk.choose("店员账号 阿强")
    walk.press("Remove it...")
    form = walk.dialog(TurnForm)
    assert "Staff are removed in the merchant's app" in said(form)
    form.on.line.setText("2027-01-01")
    form.agree()
    assert form.told.text() == "Needed: a day that has come already"
    form.on.put(TODAY - DAY)
    form.by.setCurrentIndex(1)
    walk.done(form.agree)
    assert walk.account("店员账号 阿强").closed == TODAY - DAY
    assert walk.page.accounts.detail.title.text() == "店员账号 阿强"
    assert "removed" in walk.words
    assert "somebody left" in walk.words
    walk.done(lambda: walk.press("It is there again"))
    assert walk.account("店员账号 阿强").closed is None
    walk.choose("绑定手机号")
    walk.press("Take it back...")
    form = walk.dialog(TurnForm)
    form.on.line.setText("")
    form.agree()
    assert "a day such as" in form.told.text()
    form.on.put_today()
    walk.done(form.agree)
    assert walk.desk.passwords().book().turns[-1].action is Action.RETURN
    walk.done(walk.page.banner.action.click)
    assert walk.account("绑定手机号").closed is None


def test_looked_over_and_an_exemption_looked_at_again(walk: Walk) -> None:
    walk.choose("收银电脑")
    walk.press("Looked over...")
    form = walk.dialog(TurnForm)
    assert form.knowing is not None
    assert form.review is not None
    form.review.line.setText("")
    form.agree()
    assert "the exemption is looked at again" in form.told.text()
    form.review.put(TODAY + 200 * DAY)
    form.knowing.boxes[2].setChecked(False)
    walk.done(form.agree)
    assert walk.account("收银电脑").known_by == (1,)
    assert walk.account("收银电脑").exempt_until == TODAY + 200 * DAY


def test_it_needs_nothing_for_a_reason(walk: Walk) -> None:
    walk.choose("外卖窗口 主管密码")
    walk.menu("It needs nothing, because...")
    form = walk.dialog(TurnForm)
    form.note.setFocus()
    walk.hand.key(ENTER)
    assert "a reason" in form.told.text()
    walk.hand.type("changed by the maker, slip kept")
    walk.done(lambda: walk.hand.key(ENTER))
    assert "now: after repair" not in walk.words
    assert "left as it is" in walk.words


def test_put_off_no_longer_than_it_may_be(walk: Walk) -> None:
    walk.choose("店内 Wi-Fi")
    walk.press("Put off...")
    form = walk.dialog(PauseForm)
    assert form.days.count() == 2
    form.agree()
    assert "a reason" in form.told.text()
    form.why.setText("owner away")
    walk.done(form.agree)
    assert "Put off to 2026-12-02: owner away" in walk.words
    assert not walk.page.accounts.detail.other.isVisible()
    walk.choose("收银台一 操作员 01")
    walk.press("Put off...")
    assert walk.dialog(PauseForm).days.count() == 14


def test_an_account_is_entered_and_changed(walk: Walk) -> None:
    walk.page.add.click()
    form = walk.dialog(AccountForm)
    form.agree()
    assert form.told.text() == "Needed: a name"
    form.name.setFocus()
    walk.hand.type("Alarm")
    form.kind.setCurrentIndex(form.kind.findData(Kind.ALARM))
    form.kind.activated.emit(form.kind.currentIndex())
    assert form.grade.currentData() == Grade.CODE
    form.days.setText("abc")
    form.most.setText("3")
    form.exempt.setText("why not")
    form.changed.line.setFocus()
    walk.hand.type("2026-10-01")
    assert form.sure.currentData() == Sure.EXACT
    form.agree()
    for words in ("an interval between", "at least 4 characters", "the exemption is looked at again"):
        assert words in form.told.text()
    form.changed.line.setText("soon")
    form.agree()
    assert "a day such as 2026-03-17" in form.told.text()
    assert "that nobody knows it" not in form.told.text()
    form.changed.put_today()
    form.days.setText("180")
    form.most.setText("")
    form.exempt.setText("")
    assert form.knowing is not None
    form.knowing.boxes[1].setChecked(True)
    walk.done(form.agree)
    kept = walk.account("Alarm")
    assert (kept.changed, kept.days, kept.known_by, kept.grade) == (TODAY, 180, (1,), Grade.CODE)
    assert walk.page.accounts.detail.title.text() == "Alarm"
    walk.menu("Edit...")
    form = walk.dialog(AccountForm)
    form.mfa.setCurrentIndex(form.mfa.findData(Mfa.ON))
    walk.done(form.agree)
    assert walk.account("Alarm").mfa is Mfa.ON
    walk.menu("Edit...")
    walk.done(walk.dialog(AccountForm).aside.click)
    assert all(one.name != "Alarm" for one in walk.desk.passwords().book().accounts)
    walk.done(walk.page.banner.action.click)
    assert walk.account("Alarm").mfa is Mfa.ON


def test_whoever_left_stays_in_the_form_until_it_is_changed(walk: Walk) -> None:
    walk.choose("店内 Wi-Fi")
    QTest.keyClick(walk.page.accounts.table, ENTER)
    form = walk.dialog(AccountForm)
    assert form.knowing is not None
    assert form.knowing.boxes[6].text() == "阿强 (left on 2026-11-28)"
    form.note.setText("guests have their own")
    walk.done(form.agree)
    assert 6 in walk.account("店内 Wi-Fi").known_by
    assert "left on 2026-11-28" in walk.words


def test_addresses_lead_to_accounts_and_devices(hand: Hand, desk: ListDesk, lane: Lane, walk: Walk) -> None:
    page = walk.page
    page.search.setText("no such thing")
    page._narrow_all()
    page.open(link("passwords", "account", id=walk.account("保险柜").id))
    assert page.accounts.detail.title.text() == "保险柜"
    device = walk.account("收银台一 主管密码").device
    page.open(link("passwords", "device", id=device))
    assert {one.name for one in page.accounts.shown} == {"收银台一 主管密码", "收银台一 操作员 01"}
    other = Walk(hand, desk, lane)
    other.page.seen = None
    other.page.open(link("passwords", "overview"))
    other.page.refresh()
    hand.wait(lambda: other.page.places.current == OVERVIEW)


def test_another_language(walk: Walk) -> None:
    walk.page.set_language("zh_TW")
    assert walk.page.accounts.table.rows.cell(0, 1).text == "馬上：出廠密碼"
    walk.choose("店内 Wi-Fi")
    assert "阿强 在 2026-11-28 離職" in walk.words


def test_offers_are_named_once_each(walk: Walk) -> None:
    assert walk.page.seen is not None
    offers = walk.page.seen.book.offers()
    taken = [one.account.name for one in named(offers, (), walk.page.wording.text)]
    again = named(offers, taken, walk.page.wording.text)
    assert all(one.account.name.endswith(" 2") for one in again)


def test_a_vault_that_was_locked_is_told(walk: Walk) -> None:
    walk.desk.lock()
    walk.page.refresh()
    walk.hand.wait(walk.page.banner.isVisible)
    assert "locked" in walk.page.banner.text


def test_a_change_that_cannot_be_is_told(walk: Walk) -> None:
    before = walk.page.seen
    walk.page.asking._kept(replace(walk.account("保险柜"), name=""))
    walk.hand.wait(walk.page.banner.isVisible)
    assert "a name" in walk.page.banner.text
    assert walk.page.seen is before
    assert isinstance(walk.account("保险柜"), Account)

"""What happened to a shop, and by whose rules it changes its passwords: the dialogs of both."""

from __future__ import annotations

import pytest

from posdesk.kit.links import link
from posdesk.passwords.model import Cause, Grade
from posdesk.passwords.service import Preset
from posdesk.passwords.ui.happened import HappenedForm
from posdesk.passwords.ui.settings_form import SettingsForm
from tests.passwords.ui.conftest import Walk
from tests.passwords.ui.list_desk import DAY, TODAY


def test_what_happened_raises_those_that_it_concerns(walk: Walk) -> None:
    walk.page.happened.click()
    form = walk.dialog(HappenedForm)
    form.cause.setCurrentIndex(form.cause.findData(Cause.PHISHING))
    form.whom.setCurrentIndex(form.whom.findText("何会计"))
    book = walk.desk.passwords().book()
    shown = {book.get(number).name for number in form.boxes}  # type: ignore[union-attr]  # each is in the list
    assert shown == {"收单商户后台", "工行网银"}
    assert all(box.box.isChecked() for box in form.boxes.values())
    form.boxes[walk.account("工行网银").id].box.setChecked(False)
    form.on.line.setText("")
    form.agree()
    assert "a day such as" in form.told.text()
    form.on.put(TODAY + DAY)
    form.agree()
    assert "has come already" in form.told.text()
    form.on.put(TODAY)
    form.why.setText("she told a caller")
    walk.done(form.agree)
    assert walk.page.banner.text == "1 account is to be changed now."
    walk.choose("收单商户后台")
    assert "it may have been told to a stranger on 2026-11-30" in walk.words
    assert "she told a caller" in walk.words
    walk.choose("工行网银")
    assert "stranger" not in walk.words


@pytest.mark.parametrize(
    ("cause", "whom", "names"),
    [
        (Cause.BREACH, "聚合宝", {"聚合宝商户后台"}),
        (Cause.FACTORY, "收银台一", {"收银台一 主管密码", "收银台一 操作员 01"}),
        (Cause.LEAK, "外卖窗口", {"外卖窗口 主管密码"}),
    ],
)
def test_only_what_it_concerns_can_be_ticked(walk: Walk, cause: Cause, whom: str, names: set[str]) -> None:
    walk.page.happened.click()
    form = walk.dialog(HappenedForm)
    form.cause.setCurrentIndex(form.cause.findData(cause))
    form.whom.setCurrentIndex(form.whom.findText(whom))
    assert {one.name for one in form.concerned()} == names
    form.reject()


def test_a_leak_of_nobody_knows_what_ticks_nothing_and_a_leaver_is_told_elsewhere(walk: Walk) -> None:
    walk.page.happened.click()
    form = walk.dialog(HappenedForm)
    assert form.boxes
    assert not any(box.box.isChecked() for box in form.boxes.values())
    form.agree()
    assert "at least one account" in form.told.text()
    form.cause.setCurrentIndex(form.cause.findData(Cause.LEAVER))
    assert not form.main.isVisible()
    assert not form.boxes
    form.people.click()
    assert walk.links == [link("shop", "people")]


def test_by_whose_rules(walk: Walk) -> None:
    walk.page.asking.settings()
    form = walk.dialog(SettingsForm)
    assert not form.intervals[Grade.PIN].isVisible()
    form.preset.setCurrentIndex(form.preset.findData(Preset.CUSTOM))
    assert form.intervals[Grade.PIN].isVisible()
    form.lead.setText("soon")
    form.agree()
    assert "the days before as numbers" in form.told.text()
    form.lead.setText("1, 14")
    form.intervals[Grade.PIN].setText("9999")
    form.agree()
    assert "an interval between" in form.told.text()
    form.intervals[Grade.PIN].setText("30")
    form.ends.setCurrentIndex(0)
    form.agree()
    assert "after the beginning" in form.told.text()
    form.ends.setCurrentIndex(form.ends.count() - 1)
    for box in form.quiet.values():
        box.setChecked(True)
    form.agree()
    assert "at least one day" in form.told.text()
    for day in range(1, 7):
        form.quiet[day].setChecked(False)
    form.names.setChecked(True)
    walk.done(form.agree)
    kept = walk.desk.passwords().settings
    assert (kept.preset, kept.days[Grade.PIN], kept.days[Grade.CODE]) == (Preset.CUSTOM, 30, None)
    assert (kept.lead, kept.quiet, kept.names_in_calendar) == ((14, 1), frozenset({7}), True)
    walk.choose("收银台一 主管密码")
    assert "Your own interval: 30 days." in walk.words
    walk.done(walk.page.banner.action.click)
    assert walk.desk.passwords().settings.preset is Preset.SHOP

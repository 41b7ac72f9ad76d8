from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posdesk.statements.mapping.draft import Draft
from posdesk.statements.mapping.model import OpenTable
from posdesk.statements.model import Kind, ReadFile
from posdesk.statements.tables.headless import NO_ROW
from posdesk.statements.tables.sheet import Sheet
from posdesk.statements.ui.mapper.dialog import MappingDesk
from posdesk.ui.tasks import Lane
from tests.reconcile.ui.made_up import SmallDesk, unknown_file, unknown_table


class Opened:
    def __init__(self, qtbot: QtBot, desk: SmallDesk, file: ReadFile) -> None:
        self.qtbot, self.lane, self.small = qtbot, Lane(), desk
        self.desk = MappingDesk(desk, self.lane, file, "en")
        qtbot.addWidget(self.desk)
        self.desk.show()
        self.rest()

    def rest(self) -> None:
        desk = self.desk
        self.qtbot.waitUntil(
            lambda: desk._table is not None and not desk._pause.isActive() and desk._answered == desk._asked > 0
        )

    def choose(self, name: str, value: str) -> None:
        choice = self.desk.form.choices[name]
        choice.setCurrentIndex(choice.findData(value))
        assert choice.currentData() == value
        choice.activated.emit(choice.currentIndex())
        self.rest()

    @property
    def roles(self) -> dict[str, list[str]]:
        return self.desk.form.draft.columns


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot, SmallDesk(), unknown_file())
    yield made
    made.lane.close()


def test_the_guess_is_shown_beside_the_file_and_proves_itself(opened: Opened) -> None:
    desk = opened.desk
    assert desk.badge.accessibleName() == "proved"
    assert desk.preview.rows.rowCount() == 40
    assert list(desk.raw.rows.roles)[:5] == ["Date", "", "Money out", "Money in", "Balance"]
    assert desk.raw.rows.headerData(2, Qt.Orientation.Vertical) == 3
    assert desk.use.isEnabled()
    assert desk.form._marks["date"].text() == "100 %"
    heard: list[str] = []
    desk.form.asked.connect(heard.append)
    desk.form.choices["credit"].setFocus()
    opened.qtbot.waitUntil(lambda: bool(heard))
    assert heard[-1].startswith("Money in · 99 % · ")


def test_every_change_is_tried_at_once(opened: Opened) -> None:
    desk = opened.desk
    opened.choose("credit", "借方金额")
    opened.choose("debit", "贷方金额")
    assert desk.badge.accessibleName() == "doubtful"
    opened.choose("balance", "")
    assert desk.badge.accessibleName() == "unchecked"
    opened.choose("date", "用途")
    assert desk.badge.accessibleName() == "unreadable"
    assert "line 4" in desk.proof.text()
    assert not desk.use.isEnabled()
    opened.choose("date", "")
    assert desk.badge.accessibleName() == "unknown"
    assert desk.proof.text() == "Still to be said: Date"


def test_a_column_is_told_by_its_head(opened: Opened) -> None:
    desk = opened.desk
    desk.raw.role_chosen.emit(1, "time")
    opened.rest()
    assert opened.roles["time"] == ["记账时间"]
    desk.raw.role_chosen.emit(1, "memo")
    opened.rest()
    assert "time" not in opened.roles
    assert opened.roles["memo"] == ["记账时间"]
    desk.raw.role_chosen.emit(1, "")
    opened.rest()
    assert "memo" not in opened.roles


def test_one_column_two_columns_and_a_column_of_directions(opened: Opened) -> None:
    desk = opened.desk
    opened.choose("way", "sided")
    assert "credit" not in opened.roles
    assert desk.proof.text() == "Still to be said: Amount"
    opened.choose("amount", "账面余额")
    opened.choose("direction", "对方单位")
    assert desk.proof.text() == "Still to be said: In or out"
    words = dict(desk.form.sides._choices)
    assert list(words) == ["银联商务股份有限公司", "某某食品批发部"]
    for word, side in zip(words, ("in", "out"), strict=True):
        words[word].setCurrentIndex(words[word].findData(side))
        words[word].activated.emit(1)
    opened.rest()
    assert desk.form.draft.direction == {"in": ["银联商务股份有限公司"], "out": ["某某食品批发部"]}
    assert desk._trial.read is not None
    opened.choose("way", "one")
    assert "direction" not in opened.roles
    desk.form.take("credit", "贷方金额")
    opened.rest()
    assert set(opened.roles) & {"amount", "credit", "debit", "direction"} == {"credit"}


def test_takings_ask_for_other_things(opened: Opened) -> None:
    desk = opened.desk
    opened.choose("kind", "takings")
    assert desk.form.choices["terminal"].isVisibleTo(desk.form)
    assert not desk.form.choices["balance"].isVisibleTo(desk.form)
    opened.choose("channel", "wechat")
    assert desk._trial.read is not None
    assert desk._trial.read.kind is Kind.TAKINGS
    assert desk.preview.rows.cell(0, 0).text == "2026-05-01 00:00:00"
    opened.choose("fee", "贷方金额")
    opened.choose("money", "HKD")
    assert desk.form.draft.currency == "HKD"


def test_another_row_may_name_the_columns(opened: Opened) -> None:
    desk = opened.desk
    desk.raw.header_chosen.emit(3)
    opened.rest()
    assert next(one.name for one in desk._columns()) == "20260501"
    assert desk.badge.accessibleName() == "unknown"


def test_a_table_may_have_no_row_of_names(qtbot: QtBot) -> None:
    desk = SmallDesk()
    whole = unknown_table().sheets[0]
    rows = tuple(row for row in whole.rows if row.cells[0][:1].isdigit())
    made = Opened(qtbot, desk, unknown_file())
    made.desk._table = OpenTable("village-bank.csv", None, (Sheet(whole.name, rows),))
    made.desk.raw.header_chosen.emit(NO_ROW)
    made.rest()
    names = [one.name for one in made.desk._columns()]
    assert made.desk.form.draft.names == names
    assert made.desk.badge.accessibleName() == "unknown"
    for place, role in ((0, "date"), (2, "debit"), (3, "credit"), (4, "balance")):
        made.desk.raw.role_chosen.emit(place, role)
    made.rest()
    assert made.desk.badge.accessibleName() == "proved"
    assert made.desk.preview.rows.rowCount() == 40
    made.lane.close()


def test_it_is_kept_under_its_name_and_the_file_is_read(opened: Opened) -> None:
    desk = opened.desk
    desk.name.setText("")
    assert not desk.use.isEnabled()
    desk.name.setText("村镇银行")
    with opened.qtbot.waitSignal(desk.agreed) as told:
        desk.use.click()
    assert told.args is not None
    assert opened.small.shelf.text_of("mapped.村镇银行") == told.args[1]


def test_a_mapping_goes_to_a_colleague_and_comes_back(opened: Opened, tmp_path: Path) -> None:
    desk = opened.desk
    desk.save_as(tmp_path / "for-you.toml")
    assert "Saved" in desk._told.text()
    opened.choose("balance", "")
    desk.take_file(tmp_path / "for-you.toml")
    opened.rest()
    assert opened.roles["balance"] == ["账面余额"]
    assert desk.name.text() == "for-you"
    desk.save_as(tmp_path / "none" / "x.toml")
    assert "could not be saved" in desk.proof.text()


def test_a_mapping_that_says_more_is_used_as_it_is(opened: Opened, tmp_path: Path) -> None:
    desk = opened.desk
    more = desk._trial.toml + '\n[[rule]]\nwhen = { "用途" = ["货款"] }\nskip = true\n'
    (tmp_path / "more.toml").write_text(more, encoding="utf-8")
    desk.take_file(tmp_path / "more.toml")
    opened.rest()
    assert not desk.form.isEnabled()
    assert desk.preview.rows.rowCount() == 32
    with opened.qtbot.waitSignal(desk.agreed) as told:
        desk.use.click()
    assert told.args is not None
    assert told.args[1] == more


def test_what_is_no_mapping_is_said(opened: Opened, tmp_path: Path) -> None:
    desk = opened.desk
    (tmp_path / "bad.toml").write_text("nonsense", encoding="utf-8")
    desk.take_file(tmp_path / "bad.toml")
    assert "bad.toml" in desk.proof.text()
    desk.take_file(tmp_path / "none.toml")
    assert "none.toml" in desk.proof.text()


def test_a_kept_mapping_is_opened_again_and_can_be_forgotten(qtbot: QtBot) -> None:
    small = SmallDesk()
    columns = {"date": ["记账日"], "credit": ["贷方金额"], "debit": ["借方金额"]}
    small.shelf.keep("village", Draft(columns=columns))
    made = Opened(qtbot, small, ReadFile(Path("village-bank.csv"), Kind.BANK, "mapped.village"))
    assert made.roles == columns
    assert made.desk.name.text() == "village"
    made.desk._forget.click()
    assert small.shelf.profiles == ()
    made.lane.close()

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from posdesk.kit.text import Text
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import Entry, Notice, RecoveryKey
from posdesk.vault.ui import entries as words
from posdesk.vault.ui.history import HistoryPage
from posdesk.vault.ui.notices import Notices
from tests.vault.ui.conftest import Hand
from tests.vault.ui.small_desk import SmallDesk

EN = Text("en")
Kept = tuple[SmallDesk, RecoveryKey]


def entry(kind: str, subject: str = "settings", key: str = "shop.name", **told: object) -> Entry:
    return Entry(7, "2026-11-30T09:00:00Z", "Mei", kind, subject, key, told)


def opened(hand: Hand, desk: SmallDesk, lane: Lane) -> HistoryPage:
    page = HistoryPage(desk, lane, "en")
    hand.qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.activateWindow()
    page.refresh()
    hand.wait(page.foot.text)
    return page


def lived_in(desk: SmallDesk) -> None:
    vault = desk.open_vault
    vaults.put_setting(vault, "shop.name", "青禾", "Mei")
    vaults.put_setting(vault, "shop.name", "青禾便利店", "Lin")
    vaults.add_passphrase(vault, "ledger moss under copper rain", None)


def test_entries_in_words() -> None:
    changed = entry("changed", before={"value": '"a"'}, after={"value": '"b"'})
    assert words.what(changed, EN) == "Setting shop.name changed"
    assert words.from_to(changed, EN) == "Value: a → b"
    assert words.changes(changed, EN) == [("Value", "a", "b")]
    added = entry("created", "devices", "4", before=None, after={"id": 4, "serial": "SN-80000", "spare": True})
    assert words.what(added, EN) == "devices SN-80000 added"
    assert words.from_to(added, EN) == "serial: SN-80000, spare: yes"
    removed = entry("removed", before={"id": "x", "value": "[1, 2]"}, after=None)
    assert words.from_to(removed, EN) == "Value: [1, 2]"
    assert words.what(entry("undone", entry=3), EN) == "Setting shop.name: entry 3 undone"
    assert words.what(entry("erased", entries=2), EN) == "Setting shop.name: its 2 entries erased"
    assert words.what(entry("rekeyed", "vault", "id"), EN) == "Everything encrypted anew"
    assert words.what(entry("imported", "files", ""), EN) == "files kept"
    told = {"name": "icbc.csv", "digest": "ab", "kind": "bank", "lines": 40}
    kept = Entry(7, "2026-11-30T09:00:00Z", "Mei", "imported", "imports", "3", told)
    assert words.what(kept, EN) == "File icbc.csv kept"
    assert words.from_to(kept, EN) == "Name: icbc.csv, Kind: Bank statement, Lines: 40"
    ruled = entry("judged", "findings", "2026-11-30", as_of="2026-11-30", settlements=3, came=["a", "b"], went=[])
    assert words.what(ruled, EN) == "Settlements worked out anew"
    assert words.from_to(ruled, EN).endswith("New findings: a, b, Settled findings: nothing")
    assert words.what(entry("weighed", "scales", "4"), EN) == "weighed: scales 4"
    assert words.what(entry("changed", "settings", "backup.second"), EN) == "Second place for backups changed"
    gone = Entry(1, "2026-11-30T09:00:00Z", "Mei", "changed", "settings", "x", {}, erased=True)
    assert words.what(gone, EN) == "Setting: what was told here has been erased"


def test_values_in_words() -> None:
    for one, shown in (
        (None, "nothing"), ("", "nothing"), (False, "no"), (b"abc", "3 bytes"), (12, "12"), ('"quoted"', "quoted"),
        ('{"a": "青"}', "青"), ('"broken', '"broken'), ("x" * 200, "x" * 119 + "…"),
    ):  # fmt: skip
        assert words.value(one, EN) == shown
    assert words.value("2026-11-30T09:00:00Z", EN) == words.when("2026-11-30T09:00:00Z")
    assert words.broken("a" * 30) == "a" * 24 + "\u200b" + "a" * 6


def test_what_takes_something_out_is_asked_first() -> None:
    assert words.takes_out(entry("created", before=None, after={}))
    assert words.takes_out(entry("imported"))
    assert not words.takes_out(entry("changed", before={}, after={}))


def test_the_table_says_who_did_what_and_when(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    page = opened(hand, desk, lane)
    rows = [[page.table.rows.cell(row, column).text for column in range(4)] for row in range(3)]
    assert [row[1:] for row in rows] == [
        ["posdesk", "Second passphrase added", ""],
        ["Lin", "Setting shop.name changed", "Value: 青禾 → 青禾便利店"],
        ["Mei", "Setting shop.name added", "Value: 青禾"],
    ]
    assert page.foot.text() == "All 3 entries"
    assert not page.detail.undo.isEnabled()
    assert page.detail.why_not.text() == "This cannot be undone here."


def test_a_change_is_undone_at_once_and_that_in_turn(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    page = opened(hand, desk, lane)
    page.table.setFocus()
    hand.key(Qt.Key.Key_Down)
    assert page.detail.title.text() == "Setting shop.name changed"
    hand.click(page.detail.undo)
    hand.wait(lambda: len(page._entries) == 4)
    assert page.banner.text.startswith("Undone")
    assert vaults.setting(desk.open_vault, "shop.name") == "青禾"
    page.table.choose_row(0)
    hand.click(page.detail.undo)
    hand.wait(lambda: len(page._entries) == 5)
    assert vaults.setting(desk.open_vault, "shop.name") == "青禾便利店"


def test_what_is_taken_out_is_confirmed(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    vaults.put_setting(desk.open_vault, "shop.name", "青禾", "Mei")
    page = opened(hand, desk, lane)
    hand.click(page.detail.undo)
    assert page.banner.text.startswith("Setting shop.name added: undoing takes this out")
    assert vaults.setting(desk.open_vault, "shop.name") == "青禾"
    hand.click(page.banner.action)
    hand.wait(lambda: len(page._entries) == 2)
    assert vaults.setting(desk.open_vault, "shop.name") is None


def test_a_file_is_taken_out_for_good_and_that_is_said(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    with desk.open_vault.change("Mei") as change:
        vaults.attach(change, "devices", 1, vaults.ready("slip.txt", b"0001"))
    page = opened(hand, desk, lane)
    hand.click(page.detail.undo)
    assert page.banner.text == "Attachment slip.txt added: undoing takes this out for good. What it holds is not kept."
    hand.click(page.banner.action)
    hand.wait(lambda: len(page._entries) == 2)
    page.table.choose_row(0)
    assert page.detail.title.text() == "Attachment slip.txt: entry 1 undone"
    assert not page.detail.undo.isEnabled()


def test_what_was_changed_again_since_is_refused_in_words(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    vaults.put_setting(desk.open_vault, "shop.name", "third", "Lin")
    page = opened(hand, desk, lane)
    page.table.choose_row(2)
    hand.click(page.detail.undo)
    hand.wait(page.banner.isVisible)
    assert "cannot be undone" in page.banner.text


def test_what_was_erased_says_so(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    with desk.open_vault.change("Mei") as change:
        change.erase("settings", "shop.name")
    page = opened(hand, desk, lane)
    page.table.choose_row(2)
    assert "erased" in page.detail.why_not.text()
    assert not page.detail.undo.isEnabled()
    page.undo()
    assert not page.banner.isVisible()


def test_pages_of_two_hundred(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    with desk.open_vault.change("Mei") as change:
        for number in range(430):
            change.note("imported", "files", number, {})
    page = opened(hand, desk, lane)
    assert page.foot.text() == "The latest 200 entries"
    hand.click(page.older)
    hand.wait(lambda: len(page._entries) == 400)
    assert page.table.rows.rowCount() == 400
    hand.click(page.older)
    hand.wait(lambda: page.foot.text() == "All 430 entries")
    assert not page.older.isVisible()
    assert page._entries[-1].id == 1
    page.load_older()


def test_it_is_narrowed_by_words_and_by_what_it_is_about(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    page = opened(hand, desk, lane)
    page.take_focus()
    hand.wait(page.isActiveWindow)
    hand.type("lin")
    hand.wait(lambda: page.table.rows.rowCount() == 1)
    assert page.foot.text() == "1 found among the latest 3"
    page.search.setText("nobody at all")
    hand.wait(lambda: page.table.rows.rowCount() == 0)
    assert not page.detail.undo.isVisible()
    page.undo()
    page.search.clear()
    hand.wait(lambda: page.table.rows.rowCount() == 3)
    page.subject.setCurrentIndex(page.subject.findData("vault"))
    page.subject.activated.emit(page.subject.currentIndex())
    hand.wait(lambda: page.table.rows.rowCount() == 1)
    assert page.subject.currentText() == "Keys and locks"
    assert page.subject.findData("settings") > 0


def test_an_empty_history_says_so(hand: Hand, kept: Kept, lane: Lane) -> None:
    page = opened(hand, kept[0], lane)
    assert page.foot.text() == "Nothing has been changed yet."


def test_the_whole_chain_is_walked(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    page = opened(hand, desk, lane)
    hand.click(page.verify)
    hand.wait(page.banner.isVisible)
    assert page.banner.text == ("All 3 entries hold together, none was changed or taken out; the database is whole.")
    page._verified((["page 3", "page 4"], 3))
    assert "damaged (page 3, page 4)" in page.banner.text


def test_a_broken_chain_is_said(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    with desk.open_vault.alone() as own:
        own.execute("UPDATE history SET who = 'Eve' WHERE id = 2")
        own.commit()
    page = opened(hand, desk, lane)
    hand.click(page.verify)
    hand.wait(page.banner.isVisible)
    assert "from entry 2 on" in page.banner.text
    assert page.verify.isEnabled()


def test_another_language_at_once(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    lived_in(desk)
    page = opened(hand, desk, lane)
    page.set_language("zh_CN")
    assert page.table.rows.cell(0, 2).text == "增加了第二个主密码"
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.title.text() == "History"


def test_what_was_found_on_opening_is_said_until_it_is_closed(hand: Hand) -> None:
    strip = Notices()
    hand.qtbot.addWidget(strip)
    heard: list[str] = []
    strip.backups_wanted.connect(lambda: heard.append("backups"))
    strip.show_notices((Notice("commits_lost", 3), Notice("header_restored")), "en")
    assert [banner.text[:18] for banner in strip.banners] == ["The last 3 changes", "The vault's header"]
    hand.click(strip.banners[0].action)
    assert heard == ["backups"]
    assert not strip.isHidden()
    strip.banners[1].dismiss()
    assert strip.isHidden()
    strip.keys_wanted.connect(lambda: heard.append("keys"))
    strip.show_notices((Notice("recovery_void"),), "en")
    hand.click(strip.banners[0].action)
    assert heard == ["backups", "keys"]
    strip.show_notices((), "en")
    assert strip.banners == []

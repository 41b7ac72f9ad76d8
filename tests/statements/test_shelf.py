from __future__ import annotations

from pathlib import Path

import pytest

from posdesk.statements import service
from posdesk.statements.errors import BadProfile
from posdesk.statements.mapping.draft import Draft, draft_of, plain_name
from posdesk.statements.mapping.model import OpenTable
from posdesk.statements.mapping.shelf import Shelf
from posdesk.statements.mapping.trial import wanting
from posdesk.statements.mapping.write import write
from posdesk.statements.model import Kind
from posdesk.statements.tables.profile import parse, profiles
from posdesk.statements.tables.sheet import Row, Sheet
from tests.reconcile.ui.made_up import unknown_table

COLUMNS = {"date": ["记账日"], "credit": ["贷方金额"], "debit": ["借方金额"], "balance": ["账面余额"]}


def draft(**changes: object) -> Draft:
    return Draft(**{"columns": {role: list(names) for role, names in COLUMNS.items()}, **changes})  # type: ignore[arg-type]


def test_a_mapping_is_known_from_then_on(tmp_path: Path) -> None:
    folder = tmp_path / "mappings"
    toml = Shelf(folder).keep("村镇银行", draft())
    again = Shelf(folder)
    assert [profile.format for profile in again.profiles] == ["mapped.村镇银行"]
    assert again.text_of("mapped.村镇银行") == toml
    assert again.text_of("mapped.other") is None
    assert [path.name for path in folder.iterdir()] == ["村镇银行.toml"]


def test_a_mapping_of_the_same_name_is_replaced_and_a_forgotten_one_is_gone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.keep("Bank", draft())
    shelf.keep("bank", draft(dates="dmy"))
    assert [profile.dates for profile in shelf.profiles] == ["dmy"]
    shelf.forget("mapped.bank")
    assert (shelf.profiles, list(tmp_path.iterdir())) == ((), [])
    shelf.forget("mapped.bank")


def test_without_a_folder_it_lasts_as_long_as_the_program() -> None:
    shelf = service.shelf()
    shelf.keep("a", draft())
    shelf.forget("mapped.b")
    assert len(shelf.profiles) == 1
    shelf.forget("mapped.a")
    assert shelf.profiles == ()


def test_a_spoiled_or_foreign_file_stands_in_nobodys_way(tmp_path: Path) -> None:
    Shelf(tmp_path).keep("good", draft())
    (tmp_path / "bad.toml").write_text("format = ", encoding="utf-8")
    (tmp_path / "worse.toml").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "folder.toml").mkdir()
    assert [profile.format for profile in Shelf(tmp_path).profiles] == ["mapped.good"]


def test_what_is_no_mapping_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(BadProfile):
        Shelf(tmp_path).keep("bad", "format = 'x'")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("ICBC 2026/05: main", "icbc-2026-05-main"),
        ("../../etc/passwd", "etc-passwd"),
        ("村镇银行", "村镇银行"),
        ("  ", "table"),
        ("CON", "con-1"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_name_stays_in_its_folder_on_every_system(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_a_draft_comes_back_from_its_text() -> None:
    given = draft(
        kind=Kind.TAKINGS, dates="mdy", decimal=",", currency="HKD", channel="wechat", dateless="记账日", sign="~",
        direction={"in": ["贷"], "out": ["借"]}, unsigned=True, format="mapped.x",
    )  # fmt: skip
    given.columns |= {"direction": ["用途"], "memo": ["用途", "对方单位"]}
    names = ["记账日", "贷方金额", "借方金额", "账面余额", "用途", "对方单位"]
    assert draft_of(parse(write(given, (), ()), "x"), names) == given


def test_columns_that_the_table_has_not_are_left_out() -> None:
    found = draft_of(parse(write(draft(), (), ()), "x"), ["记账日", "账面余额"])
    assert found is not None
    assert found.columns == {"date": ["记账日"], "balance": ["账面余额"]}
    assert wanting(found) == ("amount",)


def test_a_profile_that_says_more_than_a_draft_is_used_as_it_is() -> None:
    by_name = {profile.format: profile for profile in profiles()}
    for name in ("icbc", "alipay.personal", "wechat.trade", "bocom"):
        assert draft_of(by_name[name], []) is None or by_name[name].checks == ()
    for name in ("bank.plain", "unionpay.fixed"):
        assert draft_of(by_name[name], []) is None
    text = write(draft(), (), ()) + '\n[[rule]]\nwhen = { "用途" = ["x"] }\nskip = true\n'
    assert draft_of(parse(text, "x"), ["记账日"]) is None


def test_what_is_still_to_be_said() -> None:
    assert wanting(Draft()) == ("date", "amount")
    assert wanting(draft()) == ()
    assert wanting(Draft(columns={"date": ["a"], "amount": ["b"], "direction": ["c"]})) == ("direction",)
    assert wanting(Draft(columns={"date": ["a"], "credit": ["b"]})) == ("amount",)


def test_a_trial_reads_proves_and_says_what_is_wrong() -> None:
    table = unknown_table()
    trial = service.try_mapping(table, draft())
    assert trial.read is not None
    (statement,) = trial.read.statements
    assert (statement.lines, statement.balanced) == (40, True)
    assert service.try_mapping(table, Draft()).wanting == ("date", "amount")
    wrong = service.try_mapping(table, draft(columns={**COLUMNS, "date": ["用途"]}))
    assert wrong.error is not None
    assert wrong.error.code == "bad_cell"
    turned = draft(columns={**COLUMNS, "credit": ["借方金额"], "debit": ["贷方金额"]})
    read = service.try_mapping(table, turned).read
    assert read is not None
    assert read.statements[0].balanced is False


def test_a_file_is_read_by_a_mapping_or_says_why_not(tmp_path: Path) -> None:
    path = tmp_path / "village.csv"
    rows = unknown_table().sheets[0].rows
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in row.cells) for row in rows) + "\n", encoding="utf-8")
    (file,) = service.read([path])
    assert service.is_unknown(file)
    table = service.open_table(path)
    assert table is not None
    mapped = service.read_mapped(file, table, write(draft(format="mapped.village"), (), ()))
    assert (mapped.format, mapped.digest, mapped.statements[0].lines) == ("mapped.village", file.digest, 40)
    other = service.read_mapped(file, table, write(draft(columns={**COLUMNS, "date": ["none"]}), (), ()))
    assert other.error is not None
    (known,) = service.read([path], mappings=(parse(write(draft(), (), ()), "x"),))
    assert known.statements == mapped.statements


def test_columns_are_named_once_and_show_their_words() -> None:
    rows = (Row(1, ("a", " ", "a", "b ")), Row(2, ("x", "", "y", "")), Row(3, ("x",)))
    table = OpenTable("t", None, (Sheet("t", rows),))
    assert [(one.name, one.place, one.words) for one in table.columns(0, 0)] == [("a", 0, ("x",)), ("b", 3, ())]
    assert table.columns(0, -1) == ()

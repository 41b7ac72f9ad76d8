"""The same bill fetched twice: what changed is there once, as it is now, and what it was is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.statements import service
from posdesk.statements.model import Kind, ReadFile
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, takings_file
from tests.statements.tables import golden_text

PAID = "2026-03-26 12:45:27"


def bills(folder: Path, name: str, *changes: tuple[str, str], cut: int | None = None) -> list[ReadFile]:
    """A golden bill as it was fetched first, and as it is after the changes."""
    text = golden_text(name)
    later = text
    for before, after in changes:
        assert before in later
        later = later.replace(before, after)
    first = folder / "first.csv"
    first.write_text("\n".join(text.splitlines()[:cut]) + "\n" if cut else text, encoding="utf-8")
    second = folder / "second.csv"
    second.write_text(later, encoding="utf-8")
    read = list(service.read([first, second]))
    assert not [file.error for file in read if file.error]
    return read


def lines(files: Sequence[ReadFile]) -> list[tuple[object, ...]]:
    found = service.distinct([statement for file in files for statement in file.statements])
    return sorted((str(entry.date), entry.amount, entry.neutral, entry.id) for _, entry in found)


def sales(files: Sequence[ReadFile]) -> list[tuple[object, ...]]:
    with TakingsDesk(files, timezone="Asia/Shanghai") as desk:
        return desk.rows("SELECT time, kind, gross, fee, id FROM takings ORDER BY ALL")


PERSONAL = [
    ("wechat-personal", ("支付成功", "已全额退款"), "398000000001", {"memo"}),
    ("alipay-personal", ("商品示例   ,支出", "商品示例   ,不计收支"), "2026030822002", {"neutral"}),
    ("alipay-personal", ("等待确认收货              ", "交易关闭"), "2026030822002", {"memo"}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "change", "identity", "differing"), PERSONAL)
def test_a_payment_that_was_refunded_since(
    tmp_path: Path, name: str, change: tuple[str, str], identity: str, differing: set[str]
) -> None:
    first, second = bills(tmp_path, name, change)
    for order in ([first, second], [second, first]):
        found = lines(order)
        assert Counter(row[3] for row in found) == Counter(row[3] for row in lines([second]))
        if name == "wechat-personal":
            assert found == lines([second])
    told = service.changes([first, second])
    assert told.count == 1
    (change_told,) = told.first
    assert change_told.id == identity
    assert {field for field, _, _ in change_told.fields} & differing


def test_a_later_bill_says_how_a_payment_stands_now(tmp_path: Path) -> None:
    first, second = bills(
        tmp_path, "alipay-personal", ("[2026-03-31 23:59:59]", "[2026-04-10 23:59:59]"), ("等待确认收货", "交易成功")
    )
    assert lines([first, second]) == lines([second])
    (told,) = service.changes([second, first]).first
    assert (told.before[0], told.after[0]) == (1, 0)
    ((field, old, new),) = told.fields
    assert field == "memo"
    assert "等待确认收货" in str(old)
    assert "交易成功" in str(new)


MERCHANTS = ["wechat-trade-all", "wechat-fund", "alipay-business", "alipay-fund", "unionpay-ums"]


@pytest.mark.parametrize("name", MERCHANTS)
def test_a_refund_has_a_row_of_its_own(tmp_path: Path, name: str) -> None:
    """A merchant's bill before its last rows came: the rest is added, and no row is taken for another's version."""
    text = golden_text(name)
    whole = tmp_path / "whole.csv"
    whole.write_text(text, encoding="utf-8")
    rows = text.splitlines(keepends=True)
    (read,) = service.read([whole])
    last = max(taking.line or 0 for statement in read.statements for taking in statement.takings)
    part = tmp_path / "part.csv"
    part.write_text("".join(rows[: last - 1]), encoding="utf-8")
    files = service.read([part, whole])
    assert files[0].error is None
    for order in (files, files[::-1]):
        assert sales(order) == sales([read])
        assert service.changes(order).count == 0


def test_a_sale_of_the_terminal_that_was_revoked(tmp_path: Path) -> None:
    first, second = bills(tmp_path, "unionpay-ums", (",消费,622202", ",消费撤销,622202"))
    assert sales([first, second]) == sales([second, first]) == sales([second])
    (told,) = service.changes([first, second]).first
    assert ("kind", "sale", "void") in told.fields
    assert ("gross", 10000, -10000) in told.fields
    assert (told.before, told.after) == ((0, 3), (1, 3))


def test_a_changed_sum_is_told_and_the_list_is_capped(tmp_path: Path) -> None:
    def at(minute: int, gross: str) -> dict[str, str]:
        return {**SALE, "id": f"A{minute}", "time": f"2026-03-16 09:{minute:02}:00", "gross": gross}

    first = takings_file(tmp_path / "a.csv", [at(minute, "5.00") for minute in range(9)])
    second = takings_file(tmp_path / "b.csv", [*(at(minute, "4.00") for minute in range(9)), at(30, "1.00")])
    told = service.changes([first, second], most=2)
    assert (told.count, [one.id for one in told.first]) == (9, ["A0", "A1"])
    assert told.first[0].fields == (("gross", 500, 400),)
    assert service.changes([second]).count == service.changes([first, first]).count == 0


def test_a_bank_file_saved_again_in_a_spreadsheet(tmp_path: Path) -> None:
    """Another date, no cents, trimmed texts, spoilt ids: the same lines."""
    head = "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"
    sound = head + "".join(
        f"2026-03-0{day} 10:00:05,商户消费,某店,餐费 ,收入,994.00,零钱,已收钱,4200001234202603{day}000000{n},/,/\n"
        for day in (2, 3)
        for n in (1, 2)
    )
    worn = head + "".join(
        f"2026/3/{day} 10:00,商户消费,某店,餐费,收入,994,零钱,已收钱,4.20E+27,/,/,,\n" for day in (2, 3) for _ in (1, 2)
    )
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text(sound, encoding="utf-8")
    two.write_bytes(worn.encode("gb18030"))
    files = service.read([one, two])
    assert [file.error for file in files] == [None, None]
    assert lines(files) == lines(files[::-1]) == lines(files[:1])
    assert len(lines(files[1:])) == 4


ROWS = st.lists(
    st.tuples(st.integers(8, 11), st.integers(0, 3), st.integers(0, 59), st.integers(1, 2)), min_size=1, max_size=9
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(rows=ROWS, data=st.data())
def test_any_split_of_a_day_saved_again_or_not_is_the_day(
    tmp_path: Path, rows: list[tuple[int, int, int, int]], data: st.DataObject
) -> None:
    day = [
        {**SALE, "id": f"4200{at}", "time": f"2026-03-16 {hour:02}:{minute:02}:{second:02}", "gross": f"{gross}.00"}
        for at, (hour, minute, second, gross) in enumerate(sorted(rows))
    ]
    cut = sorted(data.draw(st.lists(st.integers(0, 12), min_size=2, max_size=2)))
    parts = [
        [row for row in day if row["time"] < f"2026-03-16 {8 + cut[1] // 4:02}:{cut[1] % 4:02}"],
        [row for row in day if row["time"] >= f"2026-03-16 {8 + cut[0] // 4:02}:{cut[0] % 4:02}"],
    ]
    again = data.draw(st.sampled_from([None, 0, 1]))
    parts.append(day)
    if again is not None:
        parts[again] = [{**row, "id": "", "time": f"{row['time'][:16]}:00"} for row in parts[again]]
    files = [takings_file(tmp_path / f"{at}.csv", data.draw(st.permutations(part))) for at, part in enumerate(parts)]
    whole = takings_file(tmp_path / "whole.csv", day)
    minutes = "SELECT date_trunc('minute', time), kind, gross FROM takings ORDER BY ALL"
    with TakingsDesk([whole], timezone="Asia/Shanghai") as desk:
        expected = desk.rows(minutes)
    with TakingsDesk(data.draw(st.permutations(files)), timezone="Asia/Shanghai") as desk:
        assert desk.rows(minutes) == expected
    assert all(file.kind is Kind.TAKINGS for file in files)

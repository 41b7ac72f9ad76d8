"""Files of fixed width: UnionPay's detail of transactions, written here field by field."""

from __future__ import annotations

import json

import pytest

from posdesk.kit.errors import InputError
from posdesk.statements.errors import BadCell, DamagedFile
from posdesk.statements.formats import fixed
from posdesk.statements.tables.profile import profiles
from tests.statements.tables import GOLDEN, read_bytes, told

ZM = next(profile for profile in profiles() if profile.format == "unionpay.fixed")


def line(*, gap: str = " ", encoding: str = "gb18030", **fields: str) -> bytes:
    """One line, of fields by name; what is longer than its field is an error of the test."""
    cells = []
    for name, width in zip(ZM.names, ZM.widths, strict=True):
        cell = fields.pop(name, "").encode(encoding)
        assert len(cell) <= width, name
        cells.append(cell.ljust(width))
    assert not fields
    return gap.encode().join(cells)


SALE = {
    "交易代码": "S22",
    "系统跟踪号": "000167",
    "交易传输时间": "0316103456",
    "帐号": "6228480000000000019",
    "交易金额": "000000010000",
    "查询流水号": "202603161034561000011",
    "商户订单号": "SHOP1",
    "支付卡类型": "01",
    "商户手续费": "D000000000060",
    "结算金额": "C000000009940",
    "交易类型": "01",
    "商户代码": "700000000000001",
    "二级商户简称": "一号店",
    "终端号": "T0000001",
}
REFUND = SALE | {
    "交易代码": "S30",
    "系统跟踪号": "000168",
    "交易传输时间": "0316113456",
    "交易金额": "000000002000",
    "支付卡类型": "02",
    "查询流水号": "202603161134561000012",
    "商户订单号": "SHOP2",
    "商户手续费": "C000000000012",
    "结算金额": "D000000001988",
    "交易类型": "04",
    "原交易查询流水号": "202603161034561000011",
}
HOLD = SALE | {"交易类型": "02", "商户手续费": "", "结算金额": "C000000010000", "查询流水号": "202603161034561000013"}
VOID = REFUND | {
    "交易类型": "31",
    "交易金额": "000000000500",
    "商户手续费": "",
    "结算金额": "D000000000500",
    "查询流水号": "202603161134561000014",
}
OTHER = SALE | {"交易类型": "11", "查询流水号": "202603161034561000015", "商户手续费": "", "结算金额": "C000000010000"}


def whole(gap: str = " ", end: bytes = b"\n", encoding: str = "gb18030") -> bytes:
    return b"".join(line(gap=gap, encoding=encoding, **row) + end for row in (SALE, REFUND, HOLD, VOID, OTHER))


def test_golden() -> None:
    assert (GOLDEN / "unionpay-fixed.txt").read_bytes() == whole()
    expected = json.loads((GOLDEN / "unionpay-fixed.json").read_text(encoding="utf-8"))
    assert told(read_bytes(whole(), "INN26031688ZM_700000000000001")) == expected


@pytest.mark.parametrize("gap", [" ", ""])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b" and what is reserved\n"])
def test_fields_parted_by_a_blank_or_by_nothing(gap: str, end: bytes) -> None:
    assert told(read_bytes(whole(gap, end))) == told(read_bytes(whole()))


def test_text_in_either_encoding() -> None:
    (statement,) = read_bytes(whole(encoding="utf-8")).statements
    assert statement.credits == 10000
    assert read_bytes(whole()).encoding == "gb18030"


def test_sums_are_fen_and_prove_their_rows() -> None:
    (statement,) = read_bytes(whole()).statements
    rows = [(str(one.kind), one.gross, one.fee, one.neutral) for one in statement.takings]
    assert rows == [
        ("sale", 10000, 60, False),
        ("refund", -2000, -12, False),
        ("sale", 10000, None, True),
        ("void", -500, None, False),
        ("adjustment", 10000, None, False),
    ]
    assert statement.warnings == ()
    (statement,) = read_bytes(whole().replace(b"C000000009940", b"C000000009941")).statements
    assert [caution.said.key for caution in statement.warnings] == ["statements.caution.net"]


def test_card_numbers_are_not_read() -> None:
    assert "622848" not in repr(read_bytes(whole()))


def test_the_year_is_the_one_of_the_same_day() -> None:
    (statement,) = read_bytes(line(**SALE | {"交易传输时间": "1231235959"}) + b"\n" + line(**REFUND) + b"\n").statements
    assert [str(taking.time) for taking in statement.takings] == ["2025-12-31 23:59:59", "2026-03-16 11:34:56"]


@pytest.mark.parametrize("number", ["202603171034561000011", "SHOP", "202613321034561000011"])
def test_without_a_year_it_is_refused(number: str) -> None:
    day = "1332103456" if "1332" in number else "0316103456"
    with pytest.raises(BadCell) as refused:
        read_bytes(line(**SALE | {"查询流水号": number, "交易传输时间": day}) + b"\n")
    assert refused.value.data["line"] == 1
    assert refused.value.data["column"] == "交易传输时间"


@pytest.mark.parametrize(("old", "new"), [(b"D000000000060", b"X000000000060"), (b"C000000009940", b"000000009940 ")])
def test_a_sum_or_a_sign_that_is_none_is_named(old: bytes, new: bytes) -> None:
    with pytest.raises(BadCell) as refused:
        read_bytes(whole().replace(old, new))
    assert refused.value.data["line"] == 1


def test_cut_off_at_every_byte() -> None:
    data = whole()
    sound = {(one.id, one.gross, one.fee) for one in read_bytes(data).statements[0].takings}
    for end in range(0, len(data), 3):
        try:
            found = read_bytes(data[:end])
        except InputError:
            continue
        assert {(one.id, one.gross, one.fee) for one in found.statements[0].takings} <= sound, end


def test_other_files_are_none() -> None:
    assert fixed.sniff(whole())
    for data in (
        b"",
        b"x" * 600 + b"\n",
        b"1" * 600 + b"\n" + b"x\n" * 3,
        whole().replace(b"000000010000", b"00000001000x"),
    ):
        assert not fixed.sniff(data)
    with pytest.raises(DamagedFile):
        fixed.read(b"x" * 600, "x")


@pytest.mark.parametrize("bad", [b"short\n", line(**SALE).replace(b"S22 ", b"S22x") + b"\n", b"x" * 500 + b"\n"])
def test_a_line_of_another_layout_damages_the_file(bad: bytes) -> None:
    data = whole() * 5
    assert len(read_bytes(data).statements[0].takings) == 25
    with pytest.raises(DamagedFile):
        read_bytes(data + bad + whole())
    assert len(read_bytes(data + b"\n" + whole()).statements[0].takings) == 30

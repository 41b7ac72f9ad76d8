from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import Text
from posdesk.statements import service
from posdesk.statements.errors import AbsurdAmount
from posdesk.statements.numbers import (
    Amount,
    Exact,
    Order,
    amount_of,
    currency_of,
    joined,
    minor_amount_of,
    minor_of,
    moment_of,
    time_of,
    words_of,
)


@pytest.mark.parametrize(
    ("cell", "value", "currency"),
    [
        ("1,994.00", "1994.00", None),
        ("¥28.16", "28.16", None),
        ("￥28.16", "28.16", None),
        ("CNY13.50", "13.50", "CNY"),
        ("CNY 123.18", "123.18", "CNY"),
        ("12.00 EUR", "12.00", "EUR"),
        ("-3.90(CN)", "-3.90", None),
        ("8,000.00(CN)", "8000.00", None),
        ("(12.00)", "-12.00", None),
        ("12.00-", "-12.00", None),
        ("+994.00", "994.00", None),
        ("- 5", "-5", None),
        ("\N{MINUS SIGN}5", "-5", None),
        ("1'234'567.50", "1234567.50", None),
        ("1’234.50", "1234.50", None),
        ("1 234.50", "1234.50", None),
        ("HK$5", "5", "HKD"),
        ("-$1.00", "-1.00", None),
        ("$-1.00", "-1.00", None),
        ("+ $73.01", "73.01", None),
        ("99.00元", "99.00", None),
        ("`0.57495", "0.57495", None),
        ("  0.60  \t", "0.60", None),
        (".5", "0.5", None),
        ("34574.2900000000027", "34574.2900000000027", None),
    ],
)
def test_amounts(cell: str, value: str, currency: str | None) -> None:
    assert amount_of(cell) == Amount(Decimal(value), currency)


@pytest.mark.parametrize("cell", ["", " ", "-", "--", "-------------------", "/", "null", "\t", "\u200b"])
def test_no_amount_at_all(cell: str) -> None:
    assert amount_of(cell) is None


@pytest.mark.parametrize(
    "cell",
    ["12..34", "1.2.3", "1,23", "1,2345.00", "12,34,567", "abc", "1a", "-(3)", "--3", "-3-", "USD", "4.2E+27", "1e3",
     "1/2", "0x10", "xx,yyyy.zz", "NaNa", "∞", "+", "$"],
)  # fmt: skip
def test_what_is_no_amount_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        amount_of(cell)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234,56", "1234.56"), ("-63,89", "-63.89"), ("+31070,11", "31070.11"), ("1.234.567", "1234567"), ("12", "12")],
)
def test_decimal_commas(cell: str, value: str) -> None:
    assert amount_of(cell, ",") == Amount(Decimal(value))


def test_a_workbooks_own_number_has_a_point_in_every_country() -> None:
    assert amount_of(Exact("1234.5"), ",") == Amount(Decimal("1234.5"))
    for strange in ("nan", "inf", ""):
        with pytest.raises(ValueError, match="no amount"):
            amount_of(Exact(strange), ",")


@given(
    minor=st.integers(-(10**13), 10**13),
    mark=st.sampled_from((".", ",")),
    group=st.sampled_from(("", "'", " ", "other")),
    dress=st.sampled_from(("{}", " {}\t", "`{}", "CNY {}", "{} CNY", "¥{}", "{}(CN)")),
)
def test_every_amount_reads_back(minor: int, mark: Literal[".", ","], group: str, dress: str) -> None:
    separator = {".": ",", ",": "."}[mark] if group == "other" else group
    whole, part = divmod(abs(minor), 100)
    text = f"{whole:,}".replace(",", separator) + f"{mark}{part:02}"
    signed = f"-{text}" if minor < 0 else text
    found = amount_of(dress.format(signed), mark)
    assert found is not None
    assert minor_of(found.value, "CNY") == (minor, True)


@given(st.floats(-1e12, 1e12).map(lambda number: round(number, 2)))
def test_a_float_of_two_decimals_is_exact(number: float) -> None:
    minor, exact = minor_of(Decimal(str(number)), "CNY")
    assert exact
    assert minor == int((Decimal(repr(number)) * 100).to_integral_value())


@pytest.mark.parametrize(
    ("cell", "currency", "value"),
    [
        ("000000010000", "CNY", "100.00"),
        ("C000000000060", "CNY", "0.60"),
        ("D000000000060", "CNY", "-0.60"),
        ("-5", "JPY", "-5"),
        ("+5", "KWD", "0.005"),
    ],
)
def test_minor_units(cell: str, currency: str, value: str) -> None:
    assert minor_amount_of(cell, currency) == Amount(Decimal(value))


@pytest.mark.parametrize("cell", ["1.00", "E5", "C", "CD5", "5C", "x", "1,000"])
def test_what_is_no_sum_of_minor_units_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        minor_amount_of(cell, "CNY")
    assert minor_amount_of(" ", "CNY") is None


def test_a_moment_without_a_year_in_one_run() -> None:
    assert moment_of("0316103456", "md", date(2026, 3, 31)) == (date(2026, 3, 16), time(10, 34, 56))
    assert moment_of("1231235959", "md", date(2026, 3, 31)) == (date(2025, 12, 31), time(23, 59, 59))
    for order in ("md", "ymd"):
        with pytest.raises(ValueError, match="no date"):
            moment_of("0316103456", order)


def test_finer_than_the_currency() -> None:
    assert minor_of(Decimal("0.57495"), "CNY") == (57, False)
    assert minor_of(Decimal("0.575"), "CNY") == (58, False)
    assert minor_of(Decimal("-0.575"), "CNY") == (-58, False)
    assert minor_of(Decimal("12.5"), "JPY") == (13, False)
    assert minor_of(Decimal("30005.6300000000029"), "USD") == (3000563, True)


@pytest.mark.parametrize(
    ("cell", "order", "day", "clock"),
    [
        ("2026-03-02 21:32:14 ", "ymd", date(2026, 3, 2), time(21, 32, 14)),
        ("2026/3/2", "ymd", date(2026, 3, 2), None),
        ("20260302", "ymd", date(2026, 3, 2), None),
        ("20260302213214", "ymd", date(2026, 3, 2), time(21, 32, 14)),
        ("20260302 21:32:14", "ymd", date(2026, 3, 2), time(21, 32, 14)),
        ("2026/03/02  14:06:51", "ymd", date(2026, 3, 2), time(14, 6, 51)),
        ("2026年03月02日 00:00:00", "ymd", date(2026, 3, 2), time()),
        ("2014-11-1016：33：45", "ymd", date(2014, 11, 10), time(16, 33, 45)),
        ("2026-03-02T13:00:00", "ymd", date(2026, 3, 2), time(13)),
        ("24/03/2025", "dmy", date(2025, 3, 24), None),
        ("2026-03-02", "dmy", date(2026, 3, 2), None),
        ("01/04/20", "dmy", date(2020, 4, 1), None),
        ("12/15/2018", "mdy", date(2018, 12, 15), None),
        ("12/15/2018 1:05 PM", "mdy", date(2018, 12, 15), time(13, 5)),
        ("12/15/2018 12:05 AM", "mdy", date(2018, 12, 15), time(0, 5)),
    ],
)
def test_dates(cell: str, order: Order, day: date, clock: time | None) -> None:
    assert moment_of(cell, order) == (day, clock)


def test_dates_without_a_year_end_with_their_statement() -> None:
    assert moment_of("12/29", "md", date(2026, 1, 31)) == (date(2025, 12, 29), None)
    assert moment_of("01/03", "md", date(2026, 1, 31)) == (date(2026, 1, 3), None)
    with pytest.raises(ValueError, match="no date"):
        moment_of("01/03", "md")


@pytest.mark.parametrize("cell", ["", "-", "--", "/"])
def test_no_date_at_all(cell: str) -> None:
    assert moment_of(cell) is None
    assert time_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "order"),
    [("2026-02-30", "ymd"), ("30/02/2026", "dmy"), ("12/15/2018/23", "mdy"), ("12/15/2018", "ymd"),
     ("15/12/2018", "mdy"),
     ("2026-13-01", "ymd"), ("baddate", "ymd"), ("45231", "ymd"), ("0326-03-02", "ymd"), ("2026-03-02 25:00:00", "ymd"),
     ("2026-03-02 13:00 PM", "ymd"), ("9926-03-02", "ymd")],
)  # fmt: skip
def test_what_is_no_date_is_refused(cell: str, order: Order) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        moment_of(cell, order)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [("08:10:00", time(8, 10)), ("081000", time(8, 10)), ("81000", time(8, 10)), ("0810", time(8, 10)),
     ("1:05 pm", time(13, 5)), ("2026-03-02 08:10:00", time(8, 10)), ("2026-03-02", None)],
)  # fmt: skip
def test_times(cell: str, clock: time | None) -> None:
    assert time_of(cell) == clock


@pytest.mark.parametrize("cell", ["soon", "250000", "8"])
def test_what_is_no_time_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        time_of(cell)


MOMENTS = st.builds(
    datetime.combine,
    st.dates(date(1970, 1, 1), date(2099, 12, 31)),
    st.times().map(lambda clock: clock.replace(microsecond=0)),
)


@given(MOMENTS)
def test_every_moment_reads_back(moment: datetime) -> None:
    for form in ("%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y%m%d%H%M%S", "%Y年%m月%d日 %H:%M:%S"):
        found = moment_of(moment.strftime(form))
        assert found is not None
        assert joined(*found) == moment
    assert moment_of(moment.strftime("%d/%m/%Y"), "dmy") == (moment.date(), None)
    assert joined(moment.date(), None).time() == time()


@pytest.mark.parametrize(
    ("word", "code"),
    [("人民币", "CNY"), ("人民币元", "CNY"), ("人民币合计", "CNY"),
     ("港币", "HKD"), ("hkd", "HKD"), ("美元现汇", "USD"), ("RMB", "CNY"),
     ("新臺", None), ("元", None), ("HK", None), ("", None)],
)  # fmt: skip
def test_currencies(word: str, code: str | None) -> None:
    assert currency_of(word) == code


def test_words_keep_their_own_letters() -> None:
    assert words_of("`某店（特约）\t \u200b 二楼 ") == "某店（特约） 二楼"


def test_an_amount_that_no_account_moves_is_refused_everywhere(tmp_path: Path) -> None:
    with pytest.raises(AbsurdAmount):
        minor_of(Decimal(10) ** 15, "CNY")
    assert minor_of(Decimal(10) ** 15 - 1, "CNY") == ((10**15 - 1) * 100, True)
    assert minor_of(Decimal("0E+30"), "CNY") == (0, True)
    text = "\n".join([":20:A", ":25:1", ":28C:1/1", ":60F:C260101CNY0,00", f":61:2601040104C{'5' * 60},00NTRFNONREF",
                      ":62F:C260131CNY0,00", "-"])  # fmt: skip
    path = tmp_path / "a.sta"
    path.write_text(text, encoding="ascii")
    (file,) = service.read([path])
    assert file.error is not None
    assert (file.error.code, file.error.data["file"]) == ("absurd_amount", "a.sta")
    assert Text("en").word("error.absurd_amount", **file.error.data).startswith("a.sta holds an amount of 60 digits")

"""Fees and nets, to the cent, against the contract worked out by hand with decimals, over any takings."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.kit.money import digits, to_decimal
from posdesk.reconcile.book import Book
from posdesk.reconcile.expected import Expected, identity, tolerance
from posdesk.reconcile.expecting import expect
from posdesk.reconcile.sums import VARIANTS
from posdesk.reconcile.terms import Channel, Fee, Reserve, Terms
from posdesk.statements import service as statements
from posdesk.statements.model import DailyTotal
from tests.reconcile.pieces import DAY, MERCHANT, OTHER

HEAD = "id time merchant terminal channel kind gross fee currency card batch reference original_order".split()
ROUNDS = {"transaction": ROUND_HALF_UP, "truncate": ROUND_DOWN, "half-even": ROUND_HALF_EVEN}
Row = dict[str, str]


def taking(gross: str, *, kind: str = "sale", time: str = "2026-03-16 12:00:00", **more: str) -> Row:
    return {
        "time": time,
        "merchant": MERCHANT,
        "channel": "card",
        "kind": kind,
        "gross": gross,
        "currency": "CNY",
        **more,
    }


def worked_out(
    folder: Path, rows: list[Row], *entries: Channel, totals: tuple[DailyTotal, ...] = ()
) -> tuple[list[Expected], Book]:
    """What is expected of these takings, with the book behind it."""
    path = folder / "takings.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, HEAD, restval="")
        table.writeheader()
        table.writerows({"id": f"T{n}", **row} for n, row in enumerate(rows))
    files = statements.read([path], summary=False)
    assert files[0].error is None
    terms = Terms(entries)
    book = Book(statements.open_takings(files, keep=True), files, terms)
    return expect(book, totals, terms, "CNY"), book


def fee_by_hand(gross: Decimal, fees: tuple[Fee, ...], card: str, places: int) -> Decimal:
    """The contract, word for word, for one taking and before it is rounded."""
    for row in fees:
        if (row.card is None or row.card == card) and (row.above is None or abs(gross) > row.above):
            fee = abs(gross) * row.rate + row.fixed
            if row.minimum is not None:
                fee = max(fee, row.minimum)
            if row.cap is not None:
                fee = min(fee, row.cap)
            return fee.copy_sign(gross) if fee else fee
    raise AssertionError("no row fits")


CENTS = st.integers(1, 50_000_00)
PARTS = st.none() | st.integers(0, 3000).map(lambda n: Decimal(n).scaleb(-2))
FEE = st.builds(
    Fee,
    rate=st.integers(0, 99_999).map(lambda n: Decimal(n).scaleb(-6)),
    fixed=st.integers(0, 100).map(lambda n: Decimal(n).scaleb(-2)),
    minimum=PARTS,
    cap=PARTS,
    card=st.sampled_from((None, "debit")),
    above=st.sampled_from((None, Decimal("1000.00"))),
)
TABLES = st.tuples(
    st.lists(FEE, max_size=2),
    st.builds(Fee, rate=st.integers(0, 999).map(lambda n: Decimal(n).scaleb(-4))),
    st.sampled_from(("transaction", "truncate", "half-even", "batch")),
).map(lambda parts: tuple(replace(row, rounding=parts[2]) for row in (*parts[0], parts[1])))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            CENTS, st.sampled_from(("sale", "refund", "chargeback", "void")), st.sampled_from(("debit", "credit"))
        ),
        min_size=1,
        max_size=12,
    ),
    TABLES,
    st.sampled_from(("returned", "kept")),
    st.sampled_from(("CNY", "JPY", "KWD")),
)
def test_any_takings_come_to_what_the_contract_says(
    tmp_path: Path, rows: list[tuple[int, str, str]], fees: tuple[Fee, ...], refund_fee: str, currency: str
) -> None:
    places = digits(currency)
    entry = replace(Channel("card", fees=fees), refund_fee="kept" if refund_fee == "kept" else "returned")
    table, gross_sum, exact, rounded = [], Decimal(0), Decimal(0), Decimal(0)
    rounding = fees[0].rounding
    for minor, kind, card in rows:
        gross = to_decimal(minor if kind == "sale" else -minor, currency)
        table.append(taking(str(gross), kind=kind, card=card, currency=currency))
        gross_sum += gross
        if kind in ("refund", "chargeback") and refund_fee == "kept":
            continue
        fee = fee_by_hand(gross, fees, card, places)
        exact += fee
        rounded += fee.quantize(Decimal(1).scaleb(-places), ROUNDS.get(rounding, ROUND_HALF_UP))
    if rounding == "batch":
        rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    (one,), book = worked_out(tmp_path, table, entry)
    book.close()
    told = (to_decimal(one.gross, currency), to_decimal(one.fee, currency), to_decimal(one.net, currency))
    assert told == (gross_sum, rounded, gross_sum - rounded)
    assert one.takings == len(rows)
    assert one.back == sum(-minor for minor, kind, _ in rows if kind != "sale")


def test_the_other_ways_to_round_are_kept_ready(tmp_path: Path) -> None:
    entry = Channel("card", fees=(Fee(rate=Decimal("0.005")),))
    # Half a cent, one and a half, and half a cent given back.
    (one,), book = worked_out(tmp_path, [taking("1.00"), taking("3.00"), taking("-1.00", kind="refund")], entry)
    book.close()
    assert (one.gross, one.fee, one.net) == (300, 2, 298)
    assert one.variants == {299: "truncate", 297: "kept"}
    assert set(one.variants.values()) <= set(VARIANTS)


@pytest.mark.parametrize(
    ("time", "cutoff", "day"),
    [
        ("2026-03-16 22:59:59", "23:00", 16),
        ("2026-03-16 23:00:00", "23:00", 17),
        ("2026-03-16 23:59:59", "24:00", 16),
        ("2026-03-16 00:00:00", "24:00", 16),
        ("2026-03-16 00:00:00", "0:00", 17),
    ],
)
def test_the_cut_off_decides_the_day(tmp_path: Path, time: str, cutoff: str, day: int) -> None:
    (one,), book = worked_out(tmp_path, [taking("1.00", time=time)], Channel("card", cutoff=cutoff))
    assert one.day == date(2026, 3, day)
    (page,) = book.takings_of(one.id, 0, 10)
    assert page.time == datetime.fromisoformat(time)
    book.close()


def test_a_settlement_knows_its_takings(tmp_path: Path) -> None:
    rows = [taking(f"{n}.00", time=f"2026-03-16 12:00:{n:02d}", terminal=f"T'{n % 2}") for n in range(1, 8)]
    entry = Channel("card", group_by=("merchant", "terminal"), fees=(Fee(rate=Decimal("0.1")),))
    ones, book = worked_out(tmp_path, rows, entry)
    assert [one.group for one in ones] == [(("terminal", "T'0"),), (("terminal", "T'1"),)]
    assert [one.id for one in ones] == [f"{MERCHANT}|card|2026-03-16|T'0", f"{MERCHANT}|card|2026-03-16|T'1"]
    assert [book.takings_count(one.id) for one in ones] == [3, 4]
    pages = [book.takings_of(ones[1].id, offset, 2) for offset in (0, 2, 4)]
    assert [[t.gross for t in page] for page in pages] == [[100, 300], [500, 700], []]
    assert [t.fee for t in pages[0]] == [10, 30]
    assert book.takings_count("nobody") == 0
    assert book.takings_of("nobody", 0, 9) == ()
    book.close()


def test_currencies_are_told_apart_in_the_id(tmp_path: Path) -> None:
    ones, book = worked_out(tmp_path, [taking("1.00"), taking("1", currency="JPY")], Channel("card"))
    book.close()
    assert [(one.id, one.net) for one in ones] == [
        (f"{MERCHANT}|card|2026-03-16|CNY", 100), (f"{MERCHANT}|card|2026-03-16|JPY", 1),
    ]  # fmt: skip


def test_a_channel_without_terms_is_a_stranger(tmp_path: Path) -> None:
    rows = [taking("1.00"), taking("2.00", merchant=OTHER), taking("3.00", channel="wechat")]
    ones, book = worked_out(tmp_path, rows, Channel("card", merchant=MERCHANT))
    assert [one.merchant for one in ones] == [MERCHANT]
    assert set(book.strangers()) == {("card", OTHER), ("wechat", MERCHANT)}
    assert set(book.under(Terms()).strangers()) == {("card", MERCHANT), ("card", OTHER), ("wechat", MERCHANT)}
    assert book.under(Terms()).days() is None
    book.close()


def test_what_is_reserved_is_not_payable(tmp_path: Path) -> None:
    entry = Channel("card", reserve=Reserve(Decimal("0.05"), 90))
    rows = [taking("10.10"), taking("-5.00", kind="refund", time="2026-03-17 12:00:00")]
    ones, book = worked_out(tmp_path, rows, entry)
    book.close()
    assert [(one.net, one.reserve, one.payable) for one in ones] == [(1010, 51, 959), (-500, 0, -500)]


def total(gross: int | None = None, **more: object) -> DailyTotal:
    values: dict[str, object] = {"merchant": MERCHANT, "source": "provider", "channel": "card", "date": DAY, **more}
    return DailyTotal(gross=gross, **values)  # type: ignore[arg-type]  # keywords of the test's own choice


@pytest.mark.parametrize(
    ("given_total", "gross", "fee", "net", "doubtful"),
    [
        (total(10_000, fee=60, net=9_940), 10_000, 60, 9_940, False),
        (total(10_000, fee=60), 10_000, 60, 9_940, False),
        (total(10_000, refunds=-1_000, net=8_946), 9_000, 54, 8_946, False),
        (total(10_000, refunds=1_000, fee=54), 9_000, 54, 8_946, False),
        (total(None, net=9_940, fee=60), 10_000, 60, 9_940, False),
        (total(10_000, count=40), 10_000, 60, 9_940, True),
    ],
)
def test_a_days_total_stands_for_its_takings(
    tmp_path: Path, given_total: DailyTotal, gross: int, fee: int, net: int, doubtful: bool
) -> None:
    entry = Channel("card", fees=(Fee(rate=Decimal("0.005"), card="debit"), Fee(rate=Decimal("0.006"))))
    rows = [taking("1.00", time="2026-03-01 12:00:00")]
    ones, book = worked_out(tmp_path, rows, entry, totals=(given_total,))
    book.close()
    one = ones[-1]
    assert (one.day, one.gross, one.fee, one.net, one.doubtful) == (DAY, gross, fee, net, doubtful)
    assert one.from_total
    assert one.id == identity(MERCHANT, "card", DAY, (), None)


def test_takings_beat_totals_and_the_provider_beats_the_till(tmp_path: Path) -> None:
    totals = (
        total(999, source="till"), total(900), total(70, date=DAY + timedelta(days=1), source="till"),
        total(5, date=DAY + timedelta(days=2), channel="wechat"), total(30, terminal="T2"),
    )  # fmt: skip
    ones, book = worked_out(tmp_path, [taking("1.00", time="2026-03-01 12:00:00")], Channel("card"), totals=totals)
    book.close()
    assert [(one.day.day, one.gross) for one in ones] == [(1, 100), (16, 930), (17, 70)]
    ones, book = worked_out(tmp_path, [taking("1.00")], Channel("card"), totals=(total(900),))
    book.close()
    assert [one.gross for one in ones] == [100]


def test_a_total_that_no_fee_row_can_speak_for_is_taken_whole(tmp_path: Path) -> None:
    entry = Channel("card", fees=(Fee(rate=Decimal("0.005"), card="debit"),))
    rows = [taking("1.00", time="2026-03-01 12:00:00", card="debit")]
    ones, book = worked_out(tmp_path, rows, entry, totals=(total(10_000),))
    book.close()
    assert (ones[-1].fee, ones[-1].net) == (0, 10_000)


@pytest.mark.parametrize(
    ("text", "takings", "currency", "minor"),
    [(None, 1, "CNY", 2), (None, 4, "CNY", 2), (None, 5, "CNY", 2), (None, 6, "CNY", 3), (None, 400, "JPY", 200),
     ("0.05", 400, "CNY", 5), ("3", 400, "JPY", 3), ("0", 400, "CNY", 0)],
)  # fmt: skip
def test_how_much_a_payment_may_differ(text: str | None, takings: int, currency: str, minor: int) -> None:
    entry = Channel("card", tolerance=None if text is None else Decimal(text))
    assert tolerance(entry, takings, currency) == minor

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import LANGUAGES, Text
from posdesk.reconcile.service import parse_terms, read_terms
from posdesk.reconcile.terms import Channel, Cycle, Draw, Fee, Reserve, Terms
from posdesk.reconcile.terms_file import TermsError, write

FULL = """
timezone = "Asia/Hong_Kong"
[[channel]]
id = "card"
merchant = "898"
cycle = "W:fri+1"
cutoff = "23:00"
calendar = "CN"
accounts = ["6222-0001", "6222-0002"]
settles = "gross"
refunds = "billed"
chargebacks = "billed"
group_by = ["merchant", "terminal"]
payer = ["银联商务"]
refund_fee = "kept"
grace = 2
tolerance = "0.05"
from = 2026-01-01
held_in = "wallet"
  [[channel.fee]]
  card = "debit"
  above = "1000.00"
  rate = "0.005"
  fixed = "0.10"
  min = "0.01"
  cap = "20.00"
  rounding = "truncate"
  [channel.payout]
  when = "daily"
  at = "09:00"
  basis = "available"
  retain = "10"
  minimum = "5.00"
  maximum = "50000.00"
  fee = "3.00"
  fee_rate = "0.001"
  fee_from = "wallet"
  [channel.reserve]
  rate = "0.05"
  days = 90
"""


def test_every_key_is_understood() -> None:
    terms = parse_terms(FULL)
    assert terms == Terms(
        (
            Channel(
                "card",
                "898",
                Cycle("W:fri+1"),
                "23:00",
                "CN",
                ("6222-0001", "6222-0002"),
                "gross",
                "billed",
                "billed",
                ("merchant", "terminal"),
                ("银联商务",),
                "kept",
                2,
                Decimal("0.05"),
                date(2026, 1, 1),
                "wallet",
                (
                    Fee(
                        Decimal("0.005"), Decimal("0.10"), Decimal("0.01"), Decimal("20.00"), "debit",
                        Decimal("1000.00"), "truncate",
                    ),
                ),
                Draw(
                    "daily", "09:00", "available", Decimal(10), Decimal("5.00"), Decimal("50000.00"), Decimal("3.00"),
                    Decimal("0.001"), "wallet",
                ),
                Reserve(Decimal("0.05"), 90),
            ),
        ),
        "Asia/Hong_Kong",
    )  # fmt: skip


def test_what_is_left_out_is_the_contracts_default() -> None:
    assert parse_terms('[[channel]]\nid = "card"') == Terms((Channel("card"),))
    assert parse_terms('[[channel]]\nid = "card"\ntolerance = "auto"').channels[0].tolerance is None
    assert parse_terms('[[channel]]\nid = "card"\naccount = "1"').channels[0].accounts == ("1",)


WRONG = [
    ("timezone", '"Mars/Base"', "timezone", "Asia/Shanghai"),
    ("timezone", '"../etc"', "timezone", "Asia/Shanghai"),
    ("timezone", "8", "timezone", "Asia/Shanghai"),
    ("id", '" "', "channel[1].id", "card"),
    ("id", "7", "channel[1].id", "card"),
    ("merchant", "898", "channel[1].merchant", "898"),
    ("cycle", '"T1"', "channel[1].cycle", "T+1"),
    ("cycle", "1", "channel[1].cycle", "T+1"),
    ("cutoff", '"25:00"', "channel[1].cutoff", "23:00"),
    ("cutoff", "23", "channel[1].cutoff", "23:00"),
    ("calendar", '"XX"', "channel[1].calendar", "CN"),
    ("calendar", "true", "channel[1].calendar", "CN"),
    ("accounts", '"6222"', "channel[1].accounts", "6222-0001"),
    ("accounts", "[1]", "channel[1].accounts", "6222-0001"),
    ("settles", '"netto"', "channel[1].settles", "net, gross, none"),
    ("refunds", '"off"', "channel[1].refunds", "netted, billed, wallet"),
    ("chargebacks", "1", "channel[1].chargebacks", "netted, billed"),
    ("group_by", '["shop"]', "channel[1].group_by", "terminal"),
    ("group_by", '"merchant"', "channel[1].group_by", "terminal"),
    ("payer", '"银联商务"', "channel[1].payer", "银联商务"),
    ("payer", '[""]', "channel[1].payer", "银联商务"),
    ("refund_fee", '"lost"', "channel[1].refund_fee", "returned, kept"),
    ("grace", "-1", "channel[1].grace", "0, 1, 2"),
    ("grace", "true", "channel[1].grace", "0, 1, 2"),
    ("grace", '"1"', "channel[1].grace", "0, 1, 2"),
    ("tolerance", "0.05", "channel[1].tolerance", "auto"),
    ("tolerance", '"-1"', "channel[1].tolerance", "auto"),
    ("tolerance", '"much"', "channel[1].tolerance", "auto"),
    ("from", '"2026-01-01"', "channel[1].from", "2026-01-01"),
    ("from", "2026-01-01T00:00:00", "channel[1].from", "2026-01-01"),
    ("held_in", "1", "channel[1].held_in", "wallet"),
    ("card", "1", "channel[1].fee[1].card", "debit"),
    ("above", "1000.5", "channel[1].fee[1].above", "20.00"),
    ("rate", "0.005", "channel[1].fee[1].rate", "0.006"),
    ("rate", '"1"', "channel[1].fee[1].rate", "0.006"),
    ("rate", '"0.000000001"', "channel[1].fee[1].rate", "0.006"),
    ("rate", '"NaN"', "channel[1].fee[1].rate", "0.006"),
    ("fixed", "false", "channel[1].fee[1].fixed", "20.00"),
    ("min", '"Infinity"', "channel[1].fee[1].min", "20.00"),
    ("cap", '"-20"', "channel[1].fee[1].cap", "20.00"),
    ("rounding", '"up"', "channel[1].fee[1].rounding", "transaction, batch, truncate, half-even"),
    ("when", '"weekly"', "channel[1].payout.when", "daily, manual, each"),
    ("at", '"8.30"', "channel[1].payout.at", "08:30"),
    ("basis", '"open"', "channel[1].payout.basis", "closing, available"),
    ("retain", '"x"', "channel[1].payout.retain", "20.00"),
    ("minimum", "[]", "channel[1].payout.minimum", "20.00"),
    ("maximum", '"-1"', "channel[1].payout.maximum", "20.00"),
    ("fee", "3.5", "channel[1].payout.fee", "20.00"),
    ("fee_rate", '"2"', "channel[1].payout.fee_rate", "0.001"),
    ("fee_from", '"bank"', "channel[1].payout.fee_from", "payout, wallet"),
    ("days", "4000", "channel[1].reserve.days", "90"),
]


@pytest.mark.parametrize(("key", "value", "where", "expected"), WRONG)
def test_a_wrong_value_is_named_with_its_place(key: str, value: str, where: str, expected: str) -> None:
    text, count = re.subn(rf"(?m)^( *{key}) = .*$", lambda found: f"{found[1]} = {value}", FULL, count=1)
    assert count == 1
    with pytest.raises(TermsError) as caught:
        parse_terms(text, "my.toml")
    data = caught.value.data
    assert (data["file"], data["where"]) == ("my.toml", where)
    assert expected in str(data["expected"])
    for language in LANGUAGES:
        sentence = Text(language).word(f"error.{caught.value.code}", **data)
        assert "my.toml" in sentence
        assert where in sentence


@pytest.mark.parametrize(
    ("text", "where", "expected"),
    [
        ("[[channel]\n", "at line 1", "TOML"),
        ("", "channel", "[[channel]]"),
        ("channel = 1", "channel", "[[channel]]"),
        ('[channel]\nid = "card"', "channel", "[[channel]]"),
        ("[[channel]]\n", "channel[1].id", '"card"'),
        ('[[channel]]\nid = "a"\n[[channel]]\nid = "b"\nfee = 3', "channel[2].fee", "[[fee]]"),
        ('[[channel]]\nid = "a"\npayout = "daily"', "channel[1].payout", "[payout]"),
        ('[[channel]]\nid = "a"\ncutof = "23:00"', "channel[1].cutof", "cutoff"),
        ('[[channel]]\nid = "a"\nzzz = 1', "channel[1].zzz", "accounts"),
        ('timezon = "UTC"\n[[channel]]\nid = "a"', "timezon", "timezone"),
        ('[[channel]]\nid = "a"\n[[channel.fee]]\nrounds = 1', "channel[1].fee[1].rounds", "rounding"),
        ('[[channel]]\nid = "a"\n[channel.payout]\nfees = 1', "channel[1].payout.fees", "fee"),
        ('[[channel]]\nid = "a"\n[channel.reserve]\nday = 1', "channel[1].reserve.day", "days"),
    ],
)
def test_a_file_that_is_none_says_where(text: str, where: str, expected: str) -> None:
    with pytest.raises(TermsError) as caught:
        parse_terms(text)
    assert where in str(caught.value.data["where"])
    assert expected in str(caught.value.data["expected"])


def test_files_are_read_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "terms.toml"
    path.write_text("\ufeff" + FULL, encoding="utf-8")
    assert read_terms(path) == parse_terms(FULL)
    path.write_bytes("[[channel]]\nid = '收款'".encode("gbk"))
    with pytest.raises(TermsError) as caught:
        read_terms(path)
    assert caught.value.data["expected"] == "TOML, UTF-8"
    with pytest.raises(TermsError) as caught:
        read_terms(tmp_path / "none.toml")
    assert caught.value.data["file"] == "none.toml"


WORDS = st.text(min_size=1, max_size=12).filter(lambda text: text.strip() == text != "")
MONEY = st.integers(0, 10**7).map(lambda n: Decimal(n).scaleb(-2))
RATES = st.integers(0, 9_999_999).map(lambda n: Decimal(n).scaleb(-7))
FEES = st.builds(
    Fee,
    rate=RATES,
    cap=st.none() | MONEY,
    card=st.none() | WORDS,
    rounding=st.sampled_from(("transaction", "batch", "truncate", "half-even")),
)
CHANNELS = st.builds(
    Channel,
    id=WORDS,
    merchant=st.none() | WORDS,
    cycle=st.sampled_from(("T+1", "D+0", "W:fri+1", "M:10", "manual")).map(Cycle),
    cutoff=st.sampled_from(("24:00", "23:00", "9:05")),
    calendar_code=st.sampled_from(("CN", "HK", "weekdays", "none")),
    settles=st.sampled_from(("net", "gross", "none")),
    grace=st.integers(0, 9),
    payer=st.lists(WORDS, max_size=3).map(tuple),
    held_in=st.none() | WORDS,
    fees=st.lists(FEES, max_size=3).map(tuple),
    draw=st.none() | st.builds(Draw, when=st.sampled_from(("daily", "manual", "each")), fee=MONEY),
)


@given(st.lists(CHANNELS, min_size=1, max_size=3))
def test_proposed_terms_are_read_back_as_they_were_written(channels: list[Channel]) -> None:
    terms = Terms(tuple(channels), "Asia/Taipei")
    assert parse_terms(write(terms)) == terms


def test_everything_that_terms_hold_is_written() -> None:
    terms = parse_terms(FULL)
    assert parse_terms(write(terms)) == terms


def test_what_was_guessed_is_a_comment() -> None:
    text = write(Terms((replace(Channel("card"), guessed=True),)), {("card", None): "first\nsecond"})
    assert text.splitlines()[2:5] == ["# first", "# second", "[[channel]]"]
    assert parse_terms(text).channels == (Channel("card"),)

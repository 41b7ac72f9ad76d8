"""The document: its keys, its figures, its sentences in every language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import (
    MERCHANT,
    OTHER,
    PLAIN,
    WECHAT,
    World,
    busy,
    command,
    paid,
)


def test_numbers_are_text_and_days_iso(tmp_path: Path) -> None:
    said = busy(tmp_path).run()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for one in value.values():
                walk(one)
        elif isinstance(value, list):
            for one in value:
                walk(one)
        else:
            assert not isinstance(value, float)

    walk(said.data)
    for one in said.data["settlements"]:
        for key in ("gross", "fee", "net"):
            assert re.fullmatch(r"-?\d+\.\d\d", one[key])
        for key in ("takings_date", "due"):
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", one[key])
    assert said.data["summary"]["settlements"] == len(said.data["settlements"])
    assert sum(said.data["summary"]["by_status"].values()) == len(said.data["settlements"])


def test_the_keys_of_the_document_are_the_contracts(tmp_path: Path) -> None:
    world = busy(tmp_path)
    data = world.run().data
    assert set(data) == {"as_of", "coverage", "settlements", "payouts", "lines", "wallets", "findings", "summary"}
    needed = {
        "settlements": "id merchant channel group takings_date due currency takings gross fee net status payout lines "
        "candidates because",
        "payouts": "id settlements lines carried_in expected received difference date rule certain because evidence",
        "lines": "id account date amount status payout because",
        "findings": "kind severity amount currency settlements lines due age_days because",
        "coverage": "account currency from to",
    }
    for part, keys in needed.items():
        assert data[part]
        assert all(set(keys.split()) <= set(one) for one in data[part])


WALLET = """
[[channel]]
id = "alipay"
cycle = "manual"
held_in = "wallet"
payer = ["支付宝"]
  [[channel.fee]]
  rate = "0"
"""


def everything(folder: Path) -> World:
    """One of each status and finding that cards, a wallet, a till and claims can have."""
    world = World(folder, PLAIN + WECHAT + WALLET)
    for day, *sums in (
        ("2026-03-02", "137.10", "65.20"), ("2026-03-03", "310.00"), ("2026-03-04", "420.00"), ("2026-03-05", "530.00"),
        ("2026-03-07", "640.00"), ("2026-03-09", "750.00"), ("2026-03-10", "860.00"), ("2026-03-11", "970.00"),
        ("2026-03-18", "33.00"), ("2026-03-24", "77.00"), ("2026-03-30", "88.00"),
    ):  # fmt: skip
        world.take(day, *sums)
    world.take("2026-03-17", "-40.00", kind="refund")
    for merchant in (MERCHANT, OTHER):
        world.take("2026-03-12", "111.00", merchant=merchant)
    for day, sum_, memo in (
        ("2026-03-03", "137.10", ""), ("2026-03-04", "330.00", ""), ("2026-03-06", "420.00", ""),
        ("2026-03-06", "530.00", ""), ("2026-03-09", "530.00", ""), ("2026-03-09", "640.00", ""),
        ("2026-03-10", "750.00", ""), ("2026-03-11", "-750.00", "退汇"), ("2026-03-12", "500.00", ""),
        ("2026-03-12", "470.00", ""), ("2026-03-13", "111.00", ""), ("2026-03-20", "4321.00", ""),
    ):  # fmt: skip
        world.pay(day, sum_, memo)
    for when, sum_, kind in (
        ("2026-03-16", "300.00", "sale"), ("2026-03-17 20:00:00", "-200.00", "payout"),
        ("2026-03-18 20:00:00", "-50.00", "payout"), ("2026-03-19", "20.00", "sale"),
    ):  # fmt: skip
        world.take(when, sum_, kind=kind, channel="alipay")
    world.pay("2026-03-17", "200.00", counterparty="支付宝（中国）网络技术有限公司")
    world.take("2026-03-17", "200.00", channel="wechat")
    world.claim("2026-03-18", "2026-03-17", "200.00", channel="wechat")
    world.total("2026-03-10", "999.00", "till")
    world.cover("2026-03-01", "2026-03-30")
    return world


def test_everything_is_told_apart(tmp_path: Path) -> None:
    said = everything(tmp_path).run()
    assert set(said.data["summary"]["by_status"]) == set(
        "arrived late short over returned never_arrived overdue not_due carried in_wallet ambiguous".split()
    )
    assert set(said.kinds) == set(
        "never_arrived short returned withdrawal_missing claimed_not_paid not_with_provider late over duplicate".split()
        + "unknown_deposit ambiguous overdue carried".split()
    )
    assert {"settlement", "duplicate", "returned", "reversal", "withdrawal", "unknown_deposit", "other"} <= set(
        said.lines.values()
    )


@pytest.mark.parametrize("shop", [busy, everything])
@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_verdict_is_the_same_in_every_language_and_every_sentence_is_whole(
    tmp_path: Path, language: str, shop: Callable[[Path], World]
) -> None:
    world = shop(tmp_path)
    plain = world.run().data
    said = world.run("--lang", language)
    sentences = []
    for data in (plain, said.data):
        sentences = [
            words
            for part in ("settlements", "payouts", "lines", "findings")
            for one in data[part]
            for words in (one.pop("because"), one["evidence"].pop("words", "-"))
        ]
    assert said.data == plain
    for sentence in sentences:
        assert sentence.strip()
        assert not re.search(r"[{}]", sentence)
        assert not re.search(r"\b(None|null|reconcile\.)", sentence)
        if language != "en":
            rest = re.sub(r"\bB\d+\b|\bP\d+\b|\bcard\b|\bwechat\b|NT|HK|JP|US|REF77|T9", "", sentence)
            assert not re.search(r"[A-Za-z]{2,}", rest), sentence


def test_without_terms_they_are_proposed_and_marked_as_guesses(tmp_path: Path) -> None:
    world = World(tmp_path, None)
    for at in range(28):
        world.take(f"2026-03-{1 + at:02d}", f"{200 + 13 * at % 97}.00")
    for at in (2, 3, 4, 5, 9, 10, 11, 12, 16, 17, 18, 19, 23, 24, 25, 26):
        world.pay(f"2026-03-{1 + at:02d}", f"{200 + 13 * (at - 1) % 97}.00")
    world.cover()
    data = world.run().data
    assert data["terms"]["guessed"] is True
    assert tomllib.loads(data["terms"]["toml"])["channel"][0]["id"] == "card"
    plain = command(*[word for word in world.words() if word != "--json"])
    assert "[[channel]]" in plain.out


def test_parquet_says_what_csv_says(tmp_path: Path) -> None:
    import duckdb

    world = busy(tmp_path)
    words = world.words()
    before = command(*words).out
    for name in ("takings", "bank"):
        source, target = tmp_path / f"{name}.csv", tmp_path / f"{name}.parquet"
        duckdb.sql(f"COPY (SELECT * FROM read_csv('{source}', all_varchar=true)) TO '{target}' (FORMAT parquet)")
        words[words.index(str(source))] = str(target)
    assert command(*words).out == before


def test_lang_and_json_may_stand_before_the_command(tmp_path: Path) -> None:
    words = paid(tmp_path).words()
    assert command("--lang", "en", "--json", *[word for word in words if word != "--json"]).out == command(*words).out

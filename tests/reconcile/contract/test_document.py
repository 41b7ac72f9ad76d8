"""The document: its keys, its figures, its sentences in every language."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import (
    World,
    busy,
    command,
    paid,
)

DAY, DUE = "2026-03-16", "2026-03-17"
ROOT = Path(__file__).resolve().parents[3]


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


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_verdict_is_the_same_in_every_language_and_every_sentence_is_whole(tmp_path: Path, language: str) -> None:
    world = busy(tmp_path)
    world.take("2026-03-16", "9999.00", channel="wechat", merchant="M-without-payout")
    plain = world.run().data
    said = world.run("--lang", language)
    sentences = [
        one.pop("because") for part in ("settlements", "payouts", "lines", "findings") for one in said.data[part]
    ]
    for part in ("settlements", "payouts", "lines", "findings"):
        for one in plain[part]:
            del one["because"]
    assert said.data == plain
    for sentence in sentences:
        assert sentence.strip()
        assert not re.search(r"[{}]", sentence)
        assert not re.search(r"\b(None|null|reconcile\.)", sentence)
        if language != "en":
            rest = re.sub(r"M-without-payout|\bB\d+\b|\bP\d+\b|\bcard\b|\bwechat\b|NT|HK|JP|US", "", sentence)
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

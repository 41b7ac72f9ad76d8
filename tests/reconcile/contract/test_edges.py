"""Ids of lines, files given twice, order of rows, exit statuses, wrong files, languages."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.reconcile.contract.worlds import (
    ACCOUNT,
    BANK_HEAD,
    MERCHANT,
    OTHER,
    PLAIN,
    RATED,
    SECOND,
    TAKINGS_HEAD,
    WECHAT,
    World,
    command,
    write_table,
)

DAY, DUE = "2026-03-16", "2026-03-17"
ROOT = Path(__file__).resolve().parents[3]


def paid(folder: Path) -> World:
    world = World(folder)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00")
    return world


def busy(folder: Path) -> World:
    """Something of everything, with ties in it."""
    world = World(folder, RATED.replace("0.006", "0") + WECHAT)
    for at in range(20):
        day = f"2026-03-{2 + at:02d}"
        for merchant in (MERCHANT, OTHER):
            for channel in ("card", "wechat"):
                world.take(day, "100.00", f"{50 + at % 3}.00", channel=channel, merchant=merchant)
        world.take(day, "-30.00", kind="refund")
    for at in range(1, 19):
        day = f"2026-03-{2 + at:02d}"
        for sum_ in ("150.00", "151.00", "152.00", "120.00", "121.00", "302.00")[: 2 + at % 5]:
            world.pay(day, sum_)
            world.pay(day, sum_, counterparty="财付通支付科技有限公司", account=SECOND)
    world.cover("2026-03-01", "2026-04-10")
    world.cover("2026-03-01", "2026-04-10", account=SECOND)
    return world


# --- lines


def test_every_line_of_every_file_is_listed_once(tmp_path: Path) -> None:
    world = busy(tmp_path)
    ids = [one["id"] for one in world.run().data["lines"]]
    assert len(ids) == len(set(ids)) == len(world.bank)
    assert set(ids) == {row["id"] for row in world.bank}


def test_every_line_has_a_status_of_the_contract(tmp_path: Path) -> None:
    known = set(
        "settlement duplicate returned reversal withdrawal reserve_release unknown_deposit fee refund chargeback other".split()
    )
    said = busy(tmp_path).run()
    assert set(said.lines.values()) <= known
    payouts = {one["id"] for one in said.data["payouts"]}
    assert {one["payout"] for one in said.data["lines"]} - {None} <= payouts


def test_payouts_settlements_and_lines_agree(tmp_path: Path) -> None:
    said = busy(tmp_path).run()
    for payout in said.data["payouts"]:
        ones = [said.settlements[name] for name in payout["settlements"]]
        assert {one["payout"] for one in ones} == {payout["id"]}
        assert all(one["lines"] == payout["lines"] for one in ones)
        cents = [round(float(one["net"]) * 100) for one in ones]
        carried, expected, received, difference = (
            round(float(payout[key]) * 100) for key in ("carried_in", "expected", "received", "difference")
        )
        assert expected == sum(cents) + carried
        assert difference == received - expected
    listed = [line for payout in said.data["payouts"] for line in payout["lines"]]
    assert len(listed) == len(set(listed))


def test_a_line_without_an_id_is_known_by_its_content_and_its_occurrence(tmp_path: Path) -> None:
    world = paid(tmp_path)
    for row in world.bank:
        row["id"] = ""
    world.bank += [dict(world.bank[0]), dict(world.bank[0])]  # the same line three times
    first = world.run()
    ids = list(first.lines)
    assert len(set(ids)) == 5
    assert all(ids)
    random.Random(1).shuffle(world.bank)
    assert list(world.run().lines) == ids


def test_further_lines_do_not_change_the_id_of_a_line_without_one(tmp_path: Path) -> None:
    world = paid(tmp_path)
    for row in world.bank:
        row["id"] = ""
    before = set(world.run().lines)
    world.line("2026-03-05", "-12.00", id="")
    assert before < set(world.run().lines)


def test_an_id_that_two_files_give_to_different_lines_is_prefixed_with_its_account(tmp_path: Path) -> None:
    world = paid(tmp_path)
    rows = [
        {"id": world.bank[0]["id"], "date": "2026-03-09", "amount": "-7.00", "currency": "CNY", "account": SECOND},
        {"id": "own", "date": "2026-04-30", "amount": "-8.00", "currency": "CNY", "account": SECOND},
    ]
    second = write_table(tmp_path / "second.csv", BANK_HEAD, rows)
    said = command(*world.words(), "--bank", str(second))
    twice = sorted(name for name in said.lines if name.endswith("B001"))
    assert [name.startswith(account) for name, account in zip(twice, (ACCOUNT, SECOND), strict=True)] == [True, True]
    assert {"B002", "B003", "own"} <= set(said.lines)
    assert len(said.lines) == 5


def test_the_same_line_in_two_files_is_one_line(tmp_path: Path) -> None:
    # Exports of overlapping periods, with the bank's own ids.
    world = paid(tmp_path)
    overlap = write_table(tmp_path / "overlap.csv", BANK_HEAD, world.bank[1:])
    assert command(*world.words(), "--bank", str(overlap)).out == world.run().out


@pytest.mark.parametrize("ids", [True, False])
def test_the_same_files_twice_change_nothing(tmp_path: Path, ids: bool) -> None:
    world = busy(tmp_path)
    if not ids:
        for row in (*world.bank, *world.takings):
            row["id"] = ""
    once = world.run()
    copies = []
    for name in ("takings.csv", "bank.csv"):
        copy = tmp_path / f"copy of {name}"
        copy.write_bytes((tmp_path / name).read_bytes())
        copies.append(str(copy))
    for takings, bank in ((str(tmp_path / "takings.csv"), str(tmp_path / "bank.csv")), tuple(copies)):
        twice = command(*world.words(), "--takings", takings, "--bank", bank)
        assert twice.out == once.out


def test_equal_takings_of_one_file_all_count(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "100.00", "100.00", "100.00", id="")
    world.cover()
    assert world.run().of(DAY)["takings"] == 3


# --- the same bytes


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_rows_changes_nothing(tmp_path: Path, seed: int) -> None:
    world = busy(tmp_path)
    before = world.run().out
    chance = random.Random(seed)
    chance.shuffle(world.takings)
    chance.shuffle(world.bank)
    assert world.run().out == before


def test_the_order_of_files_changes_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    words = world.words()
    outs = set()
    halves = []
    for name, head, rows in (("t", TAKINGS_HEAD, world.takings), ("b", BANK_HEAD, world.bank)):
        middle = len(rows) // 2
        halves.append([str(write_table(tmp_path / f"{name}{at}.csv", head, part)) for at, part in enumerate((rows[:middle], rows[middle:]))])
    for takings in (halves[0], halves[0][::-1]):
        for bank in (halves[1], halves[1][::-1]):
            end = words[words.index("--json") :]
            outs.add(command("reconcile", "--takings", *takings, "--bank", *bank, *end).out)
    assert len(outs) == 1
    assert outs == {world.run().out}


def test_workers_change_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    assert world.run("--workers", "2").out == world.run("--workers", "1").out == world.run().out


def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    words = busy(tmp_path).words()
    outs = set()
    for seed in ("0", "1", "4711"):
        done = subprocess.run(
            [sys.executable, "-m", "posdesk", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert done.returncode in {0, 1}, done.stderr.decode()
        outs.add(done.stdout)
    assert len(outs) == 1
    assert json.loads(outs.pop())["summary"]["settlements"] == 80


def test_names_of_files_change_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    before = world.run().out
    other = tmp_path / "elsewhere"
    other.mkdir()
    world.folder = other
    assert world.run().out == before


# --- statuses and messages


def test_nothing_to_act_on_is_0(tmp_path: Path) -> None:
    said = paid(tmp_path).run()
    assert (said.status, said.err) == (0, "")


def test_something_to_act_on_is_1(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.take("2026-03-18", "77.00")
    assert world.run().status == 1


@pytest.mark.parametrize(
    "more",
    [
        ["--as-of", "yesterday"],
        ["--as-of", "2026-02-30"],
        ["--patience", "soon"],
        ["--patience", "-1"],
        ["--workers", "0"],
        ["--nonsense"],
        ["--lang", "fr"],
        ["--report", "out.docx"],
    ],
)
def test_wrong_usage_is_2_and_prints_nothing(tmp_path: Path, more: list[str]) -> None:
    said = paid(tmp_path).run(*more)
    assert (said.status, said.out) == (2, "")
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err


def test_takings_without_bank_are_wrong_usage(tmp_path: Path) -> None:
    words = paid(tmp_path).words()
    said = command(*words[:3])
    assert (said.status, said.out) == (2, "")


BAD = [
    ("takings.csv", "2026-03-16 12:00:00", "2026-13-16 12:00:00", "2"),
    ("takings.csv", "2026-03-16 12:00:00", "16.3.2026", "2"),
    ("takings.csv", ",sale,", ",gift,", "2"),
    ("takings.csv", "200.00", "two hundred", "2"),
    ("takings.csv", "200.00", "200.005", "2"),
    ("takings.csv", "200.00", "NaN", "2"),
    ("bank.csv", "2026-03-17", "2026-02-30", "4"),
    ("bank.csv", ",200.00,", ",,", "4"),
    ("bank.csv", ",200.00,", ",1e3,", "4"),
]


@pytest.mark.parametrize(("name", "old", "new", "line"), BAD)
def test_a_bad_value_is_named_by_file_and_line(tmp_path: Path, name: str, old: str, new: str, line: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert len(said.err.strip().splitlines()) == 1
    assert name in said.err
    assert re.search(rf"\bline {line}\b", said.err)
    assert str(tmp_path) not in said.err


@pytest.mark.parametrize("line", [2, 500, 1501])
def test_the_line_of_a_bad_value_deep_in_a_file(tmp_path: Path, line: int) -> None:
    world = World(tmp_path)
    for at in range(1500):
        world.take(f"2026-03-{1 + at % 28:02d}", "10.00")
    world.cover()
    world.takings[line - 2]["time"] = "2026-03-99 10:00:00"
    said = world.run()
    assert (said.status, said.out) == (3, "")
    assert re.search(rf"\bline {line}\b", said.err)


@pytest.mark.parametrize("column", ["time", "channel", "kind", "gross"])
def test_a_missing_column_of_takings(tmp_path: Path, column: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    rows = [{key: value for key, value in row.items() if key != column} for row in world.takings]
    head = [name for name in TAKINGS_HEAD if name not in {column, "payable"}]
    write_table(tmp_path / "takings.csv", head, rows)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "takings.csv" in said.err
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize("column", ["date", "amount"])
def test_a_missing_column_of_the_bank(tmp_path: Path, column: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    rows = [{key: value for key, value in row.items() if key != column} for row in world.bank]
    write_table(tmp_path / "bank.csv", [name for name in BANK_HEAD if name != column], rows)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "bank.csv" in said.err


@pytest.mark.parametrize("name", ["takings.csv", "bank.csv"])
@pytest.mark.parametrize("content", [b"", b"\n\n", b"\x00\xff\xfe\x00" * 40, b"hello, world\n1\n"])
def test_a_file_that_is_no_table(tmp_path: Path, name: str, content: bytes) -> None:
    words = paid(tmp_path).words()
    (tmp_path / name).write_bytes(content)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert name in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    words = paid(tmp_path).words()
    (tmp_path / "bank.csv").unlink()
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "bank.csv" in said.err


def test_a_table_without_rows_is_not_an_error(tmp_path: Path) -> None:
    world = paid(tmp_path)
    words = world.words()
    write_table(tmp_path / "takings.csv", TAKINGS_HEAD, [])
    said = command(*words)
    assert said.status == 0
    assert said.data["settlements"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        PLAIN.replace("cycle", "cycel"),
        PLAIN.replace('"T+1"', '"T+x"'),
        PLAIN.replace('"T+1"', '"W:xyz+1"'),
        PLAIN.replace('"T+1"', '"M:31"') + "\nbroken",
        PLAIN.replace('"CN"', '"CN"\ncutoff = "25:00"'),
        PLAIN.replace('"CN"', '"CN"\nsettles = "nett"'),
        PLAIN.replace('rate = "0"', 'rate = "six"'),
        PLAIN.replace('rate = "0"', 'rate = "0"\nrounding = "up"'),
        PLAIN.replace('"CN"', '"XX"'),
        PLAIN.replace('"CN"', '"CN"\ngroup_by = ["shop"]'),
        PLAIN.replace('"CN"', '"CN"\nrefund_fee = "lost"'),
        PLAIN.replace('"CN"', '"CN"\ngrace = -1'),
        'timezone = "Asia/Nowhere"\n' + PLAIN,
        PLAIN.replace('id = "card"', ""),
        "not toml at all",
        "",
    ],
)
def test_wrong_terms_are_refused_in_one_line_that_names_the_file(tmp_path: Path, wrong: str) -> None:
    world = paid(tmp_path)
    world.terms = wrong
    said = world.run()
    assert (said.status in {2, 3}, said.out) == (True, "")
    assert "terms.toml" in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err


def test_a_misspelt_key_is_named(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.terms = PLAIN.replace("calendar", "calender")
    assert "calender" in world.run().err


def test_takings_of_a_channel_without_terms_accuse_nobody_of_that_channel(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.take(DAY, "300.00", channel="cheques")
    said = world.run()
    assert said.status in {0, 3}
    if said.status == 3:
        assert "cheques" in said.err
    else:
        assert said.accusations() == []


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
    sentences = [one.pop("because") for part in ("settlements", "payouts", "lines", "findings") for one in said.data[part]]
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


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
@pytest.mark.parametrize(("name", "old", "new", "line"), [BAD[0], BAD[2], BAD[6]])
def test_errors_are_in_the_language_asked_for(
    tmp_path: Path, language: str, name: str, old: str, new: str, line: str
) -> None:
    words = paid(tmp_path).words("--lang", language)
    text = (tmp_path / name).read_text(encoding="utf-8")
    (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    said = command(*words)
    assert said.status == 3
    assert re.search(r"[\u4e00-\u9fff]", said.err)
    assert line in said.err
    assert not re.search(r"[{}]", said.err)


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

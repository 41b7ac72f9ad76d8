"""What holds for every shop: shops of some weeks, with whatever may happen to a payment, in any mixture."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from posdesk.demo import worlds
from posdesk.kit.calendar import calendar
from tests.reconcile.contract.worlds import (
    BANK_HEAD,
    OTHER,
    PLAIN,
    TAKINGS_HEAD,
    WECHAT,
    Said,
    World,
    command,
    write_table,
)

START = date(2026, 3, 2)
CENT = Decimal("0.01")
FATES = ("paid", "paid", "paid", "paid", "missing", "late", "split", "twice", "short", "returned", "with the next")


FEW = settings(max_examples=8, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Each example is some whole runs: few of them, and a failing one is shown as it was found."""


@dataclass(frozen=True)
class Day:
    """One takings day of a channel."""

    channel: str
    merchant: str
    n: int
    cents: int
    fate: str


DAYS = st.lists(
    st.builds(
        Day,
        st.sampled_from(("card", "wechat")),
        st.sampled_from(("898330148160001", OTHER)),
        st.integers(0, 13),
        st.integers(-3_000, 30_000).filter(bool) | st.sampled_from((5_000, 10_000)),
        st.sampled_from(FATES),
    ),
    min_size=1,
    max_size=14,
    unique_by=lambda day: (day.channel, day.merchant, day.n),
)
APART = st.lists(st.integers(40, 4_000), min_size=3, max_size=10, unique=True)
"""Amounts in steps of 25 cents, all different."""


def shop(folder: Path, days: list[Day]) -> World:
    """The shop's files."""
    world = World(folder, terms=PLAIN + WECHAT)
    carried = Decimal(0)
    for day in sorted(days, key=lambda one: (one.n, one.channel, one.merchant)):
        when, net = START + timedelta(days=day.n), day.cents * CENT
        sales = (f"{net}",) if day.cents < 2_000 else (f"{net - 10}", "10.00")
        kind = "sale" if day.cents > 0 else "refund"
        world.take(str(when), *sales, kind=kind, channel=day.channel, merchant=day.merchant)
        payer = "银联商务" if day.channel == "card" else "财付通"
        due = calendar("CN").add_working(when, 1)
        more = {"counterparty": payer, "memo": f"商户{day.merchant}"}
        if day.fate == "with the next" or net <= 0:
            carried += net
            continue
        if day.fate == "missing":
            continue
        amount, carried = net + max(carried, Decimal(0)), Decimal(0)
        parts = [amount]
        if day.fate == "split" and amount > 2:
            parts = [amount - 1, Decimal("1.00")]
        elif day.fate == "twice":
            parts = [amount, amount]
        elif day.fate == "short":
            parts = [(amount * Decimal("0.8")).quantize(CENT)]
        for part in parts:
            world.line(str(due + timedelta(days=3 * (day.fate == "late"))), str(part), **more)
        if day.fate == "returned":
            world.line(str(due + timedelta(days=1)), str(-amount), **{**more, "memo": "退汇"})
    world.cover("2026-03-01", "2026-04-20")
    return world


@contextmanager
def folder() -> Iterator[Path]:
    """A place for one example's files."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def cents(text: str) -> int:
    return int(text.replace(".", ""))


@FEW
@given(DAYS, st.randoms(use_true_random=False))
def test_the_order_of_rows_and_files_changes_no_byte(days: list[Day], rng: Random) -> None:
    with folder() as place:
        world = shop(place, days)
        before = world.run()
        halves = [place / f"{name}-{n}.csv" for name in ("takings", "bank") for n in (0, 1)]
        outs = []
        rows, lines = list(world.takings), list(world.bank)
        rng.shuffle(rows)
        rng.shuffle(lines)
        outs.append(replace(world, takings=rows, bank=lines).run().out)
        for n in (0, 1):
            write_table(halves[n], TAKINGS_HEAD, rows[n::2])
            # Both halves have the first and the last line, so that each covers the whole time.
            half = [row for row in lines[n::2] if row not in world.bank[-2:]]
            write_table(halves[2 + n], BANK_HEAD, [*half, *world.bank[-2:]])
        for one, other in ((0, 1), (1, 0)):
            words = ["--takings", str(halves[one]), str(halves[other])]
            words += ["--bank", str(halves[2 + other]), str(halves[2 + one])]
            outs.append(command("reconcile", *words, "--terms", str(place / "terms.toml"), "--json").out)
        assert set(outs) == {before.out}


@FEW
@given(DAYS)
def test_a_file_given_twice_changes_nothing(days: list[Day]) -> None:
    with folder() as place:
        world = shop(place, days)
        before = world.run()
        shutil.copy(place / "bank.csv", place / "again.csv")
        shutil.copy(place / "takings.csv", place / "more.csv")
        words = ["reconcile", "--takings", str(place / "takings.csv"), str(place / "more.csv"), "--bank"]
        words += [str(place / "again.csv"), str(place / "bank.csv"), "--terms", str(place / "terms.toml"), "--json"]
        assert command(*words).out == before.out


@FEW
@given(DAYS, st.sampled_from((777_777_700, -77_773)), st.integers(0, 40))
def test_a_line_that_has_nothing_to_do_with_it_changes_no_verdict(days: list[Day], amount: int, after: int) -> None:
    with folder() as place:
        world = shop(place, days)
        before = world.run().data
        day = str(START + timedelta(days=after))
        name = world.line(day, str(amount * CENT), counterparty="和平物业服务部", memo="房租")
        told = world.run().data
        assert [line["status"] for line in told["lines"] if line["id"] == name] == ["other"]
        told["lines"] = [line for line in told["lines"] if line["id"] != name]
        for data in (told, before):
            # It was looked at, and was the nearest perhaps: that may be told.
            for kind in ("settlements", "lines", "findings"):
                for one in data[kind]:
                    del one["evidence"]
        assert told == before


@FEW
@given(DAYS)
def test_every_line_and_every_cent_is_told_once(days: list[Day]) -> None:
    with folder() as place:
        world = shop(place, days)
        ran = world.run()
    conserved(ran, world)


def conserved(ran: Said, world: World) -> None:
    """Lines are told once, payouts add up, and every settlement belongs to at most one payout."""
    told: dict[str, Any] = ran.data
    lines = {line["id"]: line for line in told["lines"]}
    assert sorted(lines) == sorted(row["id"] for row in world.bank)
    assert len(lines) == len(told["lines"])
    assert {name: cents(line["amount"]) for name, line in lines.items()} == {
        row["id"]: int(Decimal(row["amount"]) * 100) for row in world.bank
    }
    nets = {one["id"]: cents(one["net"]) for one in told["settlements"]}
    assert sum(nets.values()) == sum(int(Decimal(row["gross"]) * 100) for row in world.takings)
    used: list[str] = []
    paid: list[str] = []
    for payout in told["payouts"]:
        used += payout["lines"]
        paid += payout["settlements"]
        amounts = [cents(lines[name]["amount"]) for name in payout["lines"]]
        status = ran.settlements[payout["settlements"][0]]["status"]
        assert {ran.settlements[name]["status"] for name in payout["settlements"]} == {status}
        if status != "returned":
            assert cents(payout["received"]) == sum(amounts)
            assert {lines[name]["status"] for name in payout["lines"]} == {"settlement"}
        whole = sum(nets[name] for name in payout["settlements"]) + cents(payout["carried_in"])
        assert cents(payout["expected"]) == whole
        assert cents(payout["difference"]) == cents(payout["received"]) - cents(payout["expected"])
        for name in payout["settlements"]:
            assert ran.settlements[name]["payout"] == payout["id"]
            assert sorted(ran.settlements[name]["lines"]) == sorted(payout["lines"])
    assert len(set(used)) == len(used)
    assert len(set(paid)) == len(paid)
    for one in told["settlements"]:
        assert (one["payout"] is None) == (one["id"] not in paid)
    for finding in told["findings"]:
        assert set(finding["settlements"]) <= set(nets)
        assert set(finding["lines"]) <= set(lines)
        assert cents(finding["amount"]) >= 0


@FEW
@given(APART, st.integers(0, 9), st.booleans())
def test_without_its_only_line_a_settlement_is_missing_and_no_other(steps: list[int], at: int, named: bool) -> None:
    with folder() as place:
        world = World(place)
        names = []
        for n, step in enumerate(steps):
            day = START + timedelta(days=n)
            amount = str(step * 25 * CENT)
            world.take(str(day), amount)
            memo = f"{day:%m%d}-{day:%m%d}费0.00元" if named else "POS清算款"
            names.append(world.pay(str(calendar("CN").add_working(day, 1)), amount, memo))
        world.cover("2026-03-01", "2026-04-20")
        before = world.run()
        assert set(before.verdicts().values()) == {"arrived"}
        gone = names[at % len(names)]
        world.bank = [row for row in world.bank if row["id"] != gone]
        after = world.run()
        missing = [one["takings_date"] for one in after.data["settlements"] if one["status"] != "arrived"]
        assert missing == [str(START + timedelta(days=at % len(names)))]
        assert after.of(missing[0])["status"] == "never_arrived"
        assert [f["amount"] for f in after.findings()] == [after.of(missing[0])["net"]]


@pytest.mark.parametrize("name", ["hard", "minimal"])
def test_the_hash_seed_changes_no_byte(name: str, tmp_path: Path) -> None:
    files = worlds.WORLDS[name](6, merchants=3, days=40).write(tmp_path)
    words = [sys.executable, "-m", "posdesk", "reconcile", "--json", "--takings", str(files.takings)]
    words += ["--bank", str(files.bank), *(("--terms", str(files.terms)) if files.terms else ())]
    outs = {
        subprocess.run(
            words, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False, timeout=120
        ).stdout
        for seed in ("0", "4711")
    }
    assert len(outs) == 1
    assert outs.pop().startswith(b'{"as_of"')

"""A month more is judged alone where nothing else can change, and never says anything but a run over everything."""

from __future__ import annotations

import csv
import itertools
import random
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from posdesk.demo import worlds
from posdesk.reconcile import judge
from posdesk.reconcile.model import Verdict
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.reconcile.spread import Anew
from posdesk.reconcile.standing import Stretches
from posdesk.statements.service import read

Row = dict[str, str]


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """For every month more "" where it was judged alone, else why everything was judged."""
    found: list[str] = []
    more = judge.kept.more

    def told(*words: Any) -> Any:
        try:
            made = more(*words)
        except Anew as why:
            found.append(str(why))
            raise
        found.append("")
        return made

    monkeypatch.setattr(judge.kept, "more", told)
    return found


def said(verdict: Verdict) -> dict[str, object]:
    """All that must be the same, whoever said it on which day."""
    return {
        "as_of": verdict.as_of,
        "coverage": verdict.coverage,
        "settlements": [one._replace(evidence={}) for one in verdict.settlements],
        "payouts": [one._replace(evidence={}, certain=True) for one in verdict.payouts],
        "lines": [one._replace(evidence={}) for one in verdict.lines],
        "wallets": verdict.wallets,
        "findings": [
            (one.id, one.kind, one.severity, one.amount, one.currency, one.settlements, one.lines, one.due,
             one.age_days, one.because, one.rule)
            for one in verdict.findings
        ],
        "at_risk": verdict.at_risk,
        "statuses": verdict.statuses,
        "cautions": verdict.cautions,
        "terms": (verdict.terms_guessed, verdict.terms_toml),
    }  # fmt: skip


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(path: Path, ones: Sequence[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        made = csv.DictWriter(file, list(ones[0]))
        made.writeheader()
        made.writerows(ones)
    return path


def pieces(path: Path, into: Path, column: str, days: Iterable[date], key: Callable[[Row], str] = str) -> list[Path]:
    """A table in several files: by time, cut before these days, and by whatever tells them apart."""
    at = sorted(day.isoformat() for day in days)
    found: dict[tuple[int, str], list[Row]] = {}
    for row in rows(path):
        found.setdefault((sum(row[column] >= day for day in at), "" if key is str else key(row)), []).append(row)
    return [
        table(into / f"{path.stem}-{n}.csv", ones)
        for n, (_, ones) in enumerate(sorted(found.items(), key=lambda x: x[0]))
    ]


def first_day(folder: Path) -> date:
    return date.fromisoformat(min(row["time"] for row in rows(folder / "takings.csv"))[:10])


def months(folder: Path, days: Sequence[int]) -> list[list[Path]]:
    """The takings and the bank's lines of each month, cut so many days after the first."""
    into = folder / "months"
    into.mkdir(exist_ok=True)
    first = first_day(folder)
    at = [first + timedelta(n) for n in days]
    columns = [pieces(folder / "takings.csv", into, "time", at)]
    columns += [pieces(path, into, "date", at) for path in sorted(folder.glob("bank*.csv"))]
    return [[column[n] for column in columns if n < len(column)] for n in range(len(days) + 1)]


def judged(paths: Sequence[Path], question: Question) -> dict[str, object]:
    run = Reconciliation(read(paths, summary=False), question)
    found = said(run.verdict)
    run.close()
    return found


def same_each_month(parts: Sequence[Sequence[Path]], question: Question) -> None:
    """After every part the verdict is that of a run over all of them."""
    run = Reconciliation(read(parts[0], summary=False), question)
    for n in range(1, len(parts)):
        run = run.more(read(parts[n], summary=False))
        assert said(run.verdict) == judged([path for part in parts[: n + 1] for path in part], question)
    run.close()


@pytest.mark.parametrize(("name", "seed", "merchants"), [("base", 3, 3), ("hard", 2, 2), ("chain", 5, 8)])
def test_month_by_month_it_is_the_same_as_all_at_once(
    name: str, seed: int, merchants: int, tmp_path: Path, ways: list[str]
) -> None:
    worlds.WORLDS[name](seed, merchants=merchants, days=270).write(tmp_path)
    same_each_month(months(tmp_path, (180, 210, 240)), Question(read_terms(tmp_path / "terms.toml")))
    assert ways.count("") >= 2, ways


@pytest.mark.parametrize("name", sorted(worlds.WORLDS))
def test_in_every_world_two_months_are_the_same_as_one_run(name: str, tmp_path: Path, ways: list[str]) -> None:
    few = {"merchants": 6} if name == "chain" else {}
    worlds.WORLDS[name](4, days=60, **few).write(tmp_path)
    terms = tmp_path / "terms.toml"
    question = Question(read_terms(terms) if terms.exists() else None)
    if not (tmp_path / "takings.csv").exists():
        every = [path for path in sorted(tmp_path.glob("*.csv")) if not path.name.startswith("bank")]
        same_each_month([every, sorted(tmp_path.glob("bank*.csv"))], question)
        return
    parts = months(tmp_path, (40,))
    parts[0] += [path for path in sorted(tmp_path.glob("*.csv")) if not path.name.startswith(("bank", "takings"))]
    same_each_month(parts, question)


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several shops over half a year and more, with whatever can go wrong."""
    folder = tmp_path_factory.mktemp("shops")
    worlds.WORLDS["chain"](3, merchants=3, days=240).write(folder)
    return folder


@settings(max_examples=2, phases=(Phase.explicit, Phase.reuse, Phase.generate), deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(st.lists(st.integers(120, 235), min_size=1, max_size=3, unique=True), st.booleans(), st.booleans(), st.randoms())
def test_cut_at_any_days_in_any_order_it_is_the_same(
    shops: Path,
    tmp_path_factory: pytest.TempPathFactory,
    days: list[int],
    by_shop: bool,
    in_order: bool,
    rng: random.Random,
) -> None:
    into, at = tmp_path_factory.mktemp("cut"), [first_day(shops) + timedelta(n) for n in days]
    odd = (lambda row: str(int(row["merchant"][-1]) % 2)) if by_shop else str
    files = pieces(shops / "takings.csv", into, "time", at, odd)
    for path in sorted(shops.glob("bank*.csv")):
        files += pieces(path, into, "date", at)
    question = Question(read_terms(shops / "terms.toml"))
    first = [path for path in files if path.stem.endswith("-0")]
    later = [path for path in files if path not in first]
    later.sort(key=lambda path: path.stem.rpartition("-")[2])
    if not in_order:
        rng.shuffle(later)
    run = Reconciliation(read(first, summary=False), question)
    given_ = list(first)
    for path in later:
        run = run.more(read([path], summary=False))
        given_.append(path)
        assert said(run.verdict) == judged(given_, question)
    run.close()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[list[Path]]]:
    """A world whose last month is judged alone."""
    folder = tmp_path_factory.mktemp("shop")
    worlds.WORLDS["base"](6, merchants=2, days=270).write(folder)
    return folder, months(folder, (240,))


def changed(paths: Sequence[Path], into: Path, name: str, change: Callable[[list[Row]], list[Row]]) -> list[Path]:
    """The files of a month, one of them changed."""
    return [table(into / path.name, change(rows(path))) if path.stem.startswith(name) else path for path in paths]


def _more(**named: str) -> Callable[[list[Row]], list[Row]]:
    return lambda ones: [*ones, {**ones[-1], "id": "NEW-1", **named}]


CHANGES: dict[str, tuple[str, Callable[[list[Row]], list[Row]], str]] = {
    "": ("bank", lambda ones: ones, ""),
    "an account": ("bank", _more(account="9999"), "an account is new"),
    "a merchant": ("takings", _more(merchant="898310148169999"), "terms do not cover"),
    "a currency": ("takings", _more(currency="USD"), "contract is new"),
    "no currency": ("takings", _more(currency=""), "contract is new"),
    "a channel without terms": ("takings", _more(channel="cheque"), "terms do not cover"),
    "a void": ("takings", _more(kind="void", gross="0.00", fee="", reference="T1"), "void"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_is_new_to_everything_is_judged_with_everything(
    what: str, shop: tuple[Path, list[list[Path]]], tmp_path: Path, ways: list[str]
) -> None:
    folder, parts = shop
    name, change, why = CHANGES[what]
    question = Question(read_terms(folder / "terms.toml"))
    same_each_month([parts[0], changed(parts[1], tmp_path, name, change)], question)
    assert len(ways) == 1
    assert (why in ways[0]) if why else not ways[0]


def repeated(parts: Sequence[Sequence[Path]], into: Path, name: str, change: dict[str, str]) -> list[Path]:
    """The last month, with the last row of the month before once more."""
    (before,) = (path for path in parts[0] if path.stem.startswith(name))
    return changed(parts[1], into, name, lambda ones: [{**rows(before)[-1], **change}, *ones])


@pytest.mark.parametrize(
    ("name", "change", "why"),
    [
        ("takings", {}, "takings overlap"),
        ("bank", {}, "statements overlap"),
        ("bank", {"date": "2030-01-01"}, "two lines have one id"),
    ],
)
def test_what_was_there_before_is_judged_with_everything(
    name: str,
    change: dict[str, str],
    why: str,
    shop: tuple[Path, list[list[Path]]],
    tmp_path: Path,
    ways: list[str],
) -> None:
    folder, parts = shop
    question = Question(read_terms(folder / "terms.toml"))
    same_each_month([parts[0], repeated(parts, tmp_path, name, change)], question)
    assert ways == [why]


def test_a_month_that_comes_late_is_judged_with_everything(tmp_path: Path, ways: list[str]) -> None:
    worlds.WORLDS["base"](6, merchants=2, days=270).write(tmp_path)
    first, second, third, fourth = months(tmp_path, (60, 90, 240))
    missing = [path for path in second if path.stem.startswith("takings")]
    rest = [path for path in second if path not in missing]
    same_each_month([[*first, *rest, *third], fourth, missing], Question(read_terms(tmp_path / "terms.toml")))
    assert ways[-1]


def test_without_terms_everything_is_judged(shop: tuple[Path, list[list[Path]]], ways: list[str]) -> None:
    _, parts = shop
    same_each_month(parts, Question())
    assert ways == []


def test_where_weeks_and_months_are_paid_at_once_it_is_the_same(tmp_path: Path, ways: list[str]) -> None:
    worlds.WORLDS["base"](5, merchants=2, days=300).write(tmp_path)
    cycles = itertools.cycle(("M:10", "W:fri+1", "T+1", "D+1", "W:mon", "M:25"))
    terms = (tmp_path / "terms.toml").read_text(encoding="utf-8")
    terms = re.sub(r'cycle = "[^"]*"', lambda _: f'cycle = "{next(cycles)}"', terms)
    (tmp_path / "terms.toml").write_text(terms, encoding="utf-8")
    same_each_month(months(tmp_path, (240, 270)), Question(read_terms(tmp_path / "terms.toml")))
    assert ways[-1] == ""


def test_who_is_very_patient_is_told_what_a_full_run_says(shop: tuple[Path, list[list[Path]]], ways: list[str]) -> None:
    folder, parts = shop
    same_each_month(parts, Question(read_terms(folder / "terms.toml"), patience=30))
    assert "patience" in ways[0]


@pytest.mark.parametrize("name", ["claims", "wallets", "odd_cycles"])
def test_beside_claims_wallets_and_reserves_everything_is_judged(name: str, tmp_path: Path, ways: list[str]) -> None:
    worlds.WORLDS[name](4, days=60).write(tmp_path)
    parts = months(tmp_path, (45,))
    parts[0] += sorted(tmp_path.glob("claims*.csv"))
    same_each_month(parts, Question(read_terms(tmp_path / "terms.toml")))
    assert ways == []


@pytest.mark.parametrize("keep", [False, True])
def test_the_takings_of_old_and_new_settlements_are_at_hand(
    keep: bool, shop: tuple[Path, list[list[Path]]], ways: list[str]
) -> None:
    folder, parts = shop
    question = Question(read_terms(folder / "terms.toml"))
    run = Reconciliation(read(parts[0], summary=False), question, keep=keep).more(read(parts[1], summary=False))
    full = Reconciliation(read([*parts[0], *parts[1]], summary=False), question, keep=keep)
    assert ways == [""]
    ones, cut = full.verdict.settlements, _cut(parts)
    for one in (ones[0], ones[len(ones) // 2], *ones[-200::100], *(s for s in ones if s.takings_date == cut)):
        assert run.takings_count(one.id) == full.takings_count(one.id) == len(full.takings_of(one.id))
        for offset, limit in ((3, 5),):
            found = run.takings_of(one.id, offset, limit)
            assert [t.id for t in found] == [t.id for t in full.takings_of(one.id, offset, limit)]
    for which in (0, len(ones) // 2, -1):
        assert dict(run.verdict.settlements[which].evidence).keys() == dict(ones[which].evidence).keys()
    assert all(dict(one.evidence) for one in run.verdict.findings)
    run.close()
    full.close()


def _cut(parts: Sequence[Sequence[Path]]) -> date:
    (new,) = (path for path in parts[1] if path.stem.startswith("takings"))
    return date.fromisoformat(min(row["time"] for row in rows(new))[:10])


def test_stretches_are_one_list() -> None:
    one = Stretches([(list("abcdef"), 1, 5)])
    assert list(one) == list("bcde")
    two = one.followed_by("xyz", 1, 3, 2)
    assert (list(two), len(two), two[3], two[-1]) == (list("bcyz"), 4, "z", "z")
    three = two.followed_by("123", 0, 3, 3).followed_by("9", 0, 1, 1)
    assert list(three) == ["b", "9"]
    with pytest.raises(IndexError):
        three[2]

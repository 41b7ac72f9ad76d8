"""``python -m tests.benchmarks.peer_matchers PYTHON``: the matchers of others on the same days, beside posdesk.

``PYTHON`` is that of an environment with the dependency group ``peers``; ``make bench-peers`` makes it. Another world
than ``base`` may follow, if it has terms in writing. The others are handed what they cannot compute: of each settlement
the net amount and the due day, both from posdesk's own document, and its account and payer, with the payers' names on
the statement already brought to the same spelling. Settlements of nothing or less are not asked about. What a library
leaves unlinked never arrived, once the days of patience are over and covered by a statement; the judge is that of the
tests. A second time they are handed whole payouts as the simulator knows them: which days and channels are paid in one
sum, with what was carried over.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from posdesk.demo.worlds import WORLDS
from posdesk.kit.calendar import calendar
from tests.benchmarks.peer_links import PEERS
from tests.benchmarks.reconcile import lines_of, reconcile
from tests.reconcile.judging import Score, judge

SEEDS: Final = range(7, 12)
MERCHANTS, DAYS = 4, 135
SECONDS: Final = 60
"""How long a library may take with one world."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Due:
    """One sum that a library looks for on the statements, and the settlements it pays."""

    id: str
    settlements: tuple[str, ...]
    amount: Decimal
    day: str


@dataclass(frozen=True, slots=True)
class World:
    """One simulated world, what posdesk says of it, and what the others are handed."""

    takings: int
    seconds: float
    truth: Row
    result: Row
    home: Mapping[tuple[str, str], tuple[str, str]]
    """The account and the payer of a merchant's channel."""
    credits: Sequence[Row]

    def told(self, asked: Sequence[Due], links: Iterable[Sequence[str]]) -> Row:
        """What a library's links amount to."""
        return told(self.result, asked, links, {key: account for key, (account, _) in self.home.items()})

    def question(self, asked: Iterable[Due]) -> Row:
        """The question as ``peer_links`` wants it."""
        rows = []
        for one in asked:
            account, payer = self.home[channel_of(one.settlements[0])]
            rows.append({"id": one.id, "account": account, "payer": payer, "day": one.day, "amount": f"{one.amount}"})
        return {"due": rows, "credits": list(self.credits)}


def channel_of(settlement: str) -> tuple[str, str]:
    """The merchant and the channel of a settlement's id."""
    merchant, channel = settlement.split("|")[:2]
    return merchant, channel


def one_by_one(result: Row) -> list[Due]:
    """Every settlement by itself."""
    rows = [Due(row["id"], (row["id"],), Decimal(row["net"]), row["due"]) for row in result["settlements"]]
    return [one for one in rows if one.amount > 0]


def as_paid(result: Row, truth: Row) -> list[Due]:
    """Settlements that are paid in one sum together, as only the simulator knows; the others by themselves."""
    payouts = [
        Due(f"payout {n}", tuple(row["settlements"]), Decimal(row["expected"]), row["due"])
        for n, row in enumerate(truth["payouts"])
    ]
    known = {key for one in payouts for key in one.settlements}
    alone = [one for one in one_by_one(result) if one.id not in known]
    return [one for one in (*payouts, *alone) if one.amount > 0]


def told(result: Row, asked: Iterable[Due], links: Iterable[Sequence[str]], home: Mapping[tuple[str, str], str]) -> Row:
    """The document that a library's links amount to; ``home`` is the account of a merchant's channel."""
    settlements_of = {one.id: one.settlements for one in asked}
    lines: dict[str, list[str]] = defaultdict(list)
    for due, line in links:
        for key in settlements_of[due]:
            lines[key].append(line)
    covered = {row["account"]: date.fromisoformat(row["to"]) for row in result["coverage"]}
    last = date.fromisoformat(result["as_of"])
    rows = []
    for row in result["settlements"]:
        linked = sorted(lines[row["id"]])
        if linked:
            status = "arrived"
        elif Decimal(row["net"]) <= 0:
            status = "carried"
        else:
            status = _unlinked(date.fromisoformat(row["due"]), covered.get(home[channel_of(row["id"])], last))
        because = "linked" if linked else "left unlinked"
        rows.append({**row, "status": status, "lines": linked, "because": because})
    return {"settlements": rows, "lines": [], "findings": []}


def _unlinked(due: date, covered: date, patience: int = 5) -> str:
    if due > covered:
        return "not_due"
    return "never_arrived" if covered > calendar("CN").add_working(due, patience) else "overdue"


def homes(terms: Row, result: Row) -> dict[tuple[str, str], tuple[str, str]]:
    """Account and payer of each channel: the payer by its terms, the account where posdesk found most of its money."""
    account_of = {row["id"]: row["account"] for row in result["lines"]}
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in result["settlements"]:
        seen[row["merchant"], row["channel"]].update(account_of[line] for line in row["lines"])
    payers = {(one["merchant"], one["id"]): one["payer"][0] for one in terms["channel"]}
    return {key: (found.most_common(1)[0][0] if found else "", payers[key]) for key, found in seen.items()}


def credits_of(bank: Path, providers: Iterable[tuple[str, str]]) -> list[Row]:
    """What came into the accounts; who paid is spelt as the terms spell it wherever their words appear.

    A line that names nobody is ascribed to the provider of its account, where there is but one.
    """
    payers_of: dict[str, set[str]] = defaultdict(set)
    for account, payer in providers:
        payers_of[account].add(payer)
    words = sorted(set().union(*payers_of.values()))
    rows = []
    with bank.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if Decimal(row["amount"]) <= 0:
                continue
            text = f"{row['counterparty']} {row['memo']}"
            payer = next((word for word in words if word in text), row["counterparty"])
            if not payer and len(payers_of[row["account"]]) == 1:
                (payer,) = payers_of[row["account"]]
            common = {key: row[key] for key in ("id", "account", "amount")}
            rows.append({**common, "day": row["date"], "payer": payer})
    return rows


def world(name: str, seed: int) -> World:
    """Write a world, and let the real program say what it makes of it."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "world")
        folder.mkdir()
        WORLDS[name](seed, MERCHANTS, DAYS).write(folder)
        document = Path(place, "result.json")
        seconds = reconcile(folder, document, "--json").wall
        result = json.loads(document.read_text(encoding="utf-8"))
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        home = homes(tomllib.loads((folder / "terms.toml").read_text(encoding="utf-8")), result)
        credits = [row for bank in sorted(folder.glob("bank*.csv")) for row in credits_of(bank, home.values())]
        return World(lines_of(folder / "takings.csv") - 1, seconds, truth, result, home, credits)


def answer(python: str, peer: str, question: Row) -> tuple[float, Row] | str:
    """What a library answers, and after how long: a whole process; or what went wrong."""
    script = str(Path(__file__).with_name("peer_links.py"))
    started = perf_counter()
    try:
        # -P: the folder of the script must not come before the packages.
        done = subprocess.run(
            [python, "-P", script, peer],
            input=json.dumps(question),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=True,
        )
    except subprocess.TimeoutExpired:
        return f"more than {SECONDS} s"
    except subprocess.CalledProcessError as problem:
        return f"failed: {(problem.stderr or '').strip().splitlines()[-1:]}"
    return perf_counter() - started, json.loads(done.stdout.splitlines()[-1])


def row(name: str, seconds: float, scores: Sequence[Score], grouped: Sequence[Score] = ()) -> str:
    """One row of the table: the sum of all worlds."""

    def alarms(some: Sequence[Score]) -> str:
        of = sum(one.settlements for one in some)
        return f"{1000 * sum(len(one.false_alarms) for one in some) / of:.1f}" if of else "–"

    def ratio(some: Sequence[Score], name: str) -> str:
        right, of = (sum(getattr(getattr(one, name), side) for one in some) for side in ("right", "of"))
        return f"{right / of:.4f} ({right}/{of})" if of else "–"

    cells = [name, f"{seconds:.2f}", alarms(scores)]
    cells += [ratio(scores, what) for what in ("links_recall", "links_precision", "never_arrived_recall")]
    cells += [alarms(grouped), ratio(grouped, "never_arrived_recall")]
    return f"| {' | '.join(cells)} |"


def peer_row(python: str, peer: str, worlds: Sequence[World]) -> str:
    """The row of one library: asked for settlements, then for payouts."""
    seconds, label = 0.0, peer
    scores: tuple[list[Score], list[Score]] = ([], [])
    for one in worlds:
        for kept, asked in zip(scores, (one_by_one(one.result), as_paid(one.result, one.truth)), strict=True):
            said = answer(python, peer, one.question(asked))
            if isinstance(said, str):
                return f"| {peer} | {said} |" + " – |" * 6
            if kept is scores[0]:
                seconds += said[0]
            library, comma, setting = peer.partition(",")
            label = f"{library} {said[1]['version']}{comma}{setting}"
            kept.append(judge(one.truth, one.told(asked, said[1]["links"])))
    return row(label, seconds / len(worlds), *scores)


def main(python: str, name: str = "base") -> int:
    """Print the table."""
    worlds = [world(name, seed) for seed in SEEDS]
    settlements = sum(len(one.result["settlements"]) for one in worlds)
    takings = sum(one.takings for one in worlds)
    print(f"{name}, {len(worlds)} worlds: {takings:,} takings, {settlements:,} settlements", file=sys.stderr)
    print(
        "| Matcher | Seconds a world | False alarms in 1,000 | Links: recall | precision | Never arrived: recall "
        "| True payouts given: false alarms | never arrived |"
    )
    print("|" + "---|" * 8)
    ours = [judge(one.truth, one.result) for one in worlds]
    print(row("posdesk", sum(one.seconds for one in worlds) / len(worlds), ours), flush=True)
    for peer in PEERS:
        print(peer_row(python, peer, worlds), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

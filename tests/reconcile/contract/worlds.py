"""Small hand-made shops as neutral tables and terms, and what ``posdesk reconcile --json`` says of them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from posdesk.cli.main import main

MERCHANT: Final = "898330148160001"
OTHER: Final = "898330148167302"
PAYER: Final = "银联商务"
ACCOUNT: Final = "6222-0001"
SECOND: Final = "6222-0002"
DAY: Final = "2026-03-16"
"""A Monday."""
DUE: Final = "2026-03-17"

PLAIN: Final = """
[[channel]]
id = "card"
cycle = "T+1"
calendar = "CN"
payer = ["银联商务"]
  [[channel.fee]]
  rate = "0"
"""
"""Card takings without a fee, paid on the next working day."""

RATED: Final = PLAIN.replace('rate = "0"', 'rate = "0.006"')
"""The same at 0.6 %."""

WECHAT: Final = PLAIN.replace('"card"', '"wechat"').replace("银联商务", "财付通")
"""WeChat takings straight to the bank, paid by another payer."""

TAKINGS_HEAD: Final = (
    *"id time merchant terminal channel kind gross fee currency card batch reference".split(),
    *"order original_order payable".split(),
)
BANK_HEAD: Final = "id date amount currency account counterparty reference memo balance".split()
DAILY_HEAD: Final = "date source merchant channel terminal count gross refunds fee net".split()
CLAIM_HEAD: Final = (
    "id date merchant channel takings_from takings_to gross fee payout_fee net account status reference".split()
)

Row = dict[str, str]


def write_table(path: Path, head: Sequence[str], rows: Iterable[Mapping[str, str]]) -> Path:
    """A neutral CSV; further columns of the rows are written too."""
    rows = list(rows)
    extra = dict.fromkeys(key for row in rows for key in row if key not in head)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, [*head, *extra], restval="", lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    return path


@dataclass
class Said:
    """What a run printed, and its exit status."""

    status: int
    out: str
    err: str
    _data: dict[str, Any] | None = None

    @property
    def data(self) -> dict[str, Any]:
        if self._data is None:
            assert self.out, f"nothing on stdout, status {self.status}, stderr: {self.err}"
            self._data = json.loads(self.out)
        return self._data

    @property
    def settlements(self) -> dict[str, dict[str, Any]]:
        """Settlements by id."""
        return {one["id"]: one for one in self.data["settlements"]}

    def of(self, day: str, channel: str = "card", merchant: str = MERCHANT, *more: str) -> dict[str, Any]:
        """One settlement."""
        name = "|".join((merchant, channel, day, *more))
        assert name in self.settlements, f"{name} is not among {sorted(self.settlements)}"
        return self.settlements[name]

    def verdicts(self) -> dict[str, str]:
        """Status of each takings day; for worlds with one merchant and channel."""
        return {one["takings_date"]: one["status"] for one in self.data["settlements"]}

    @property
    def lines(self) -> dict[str, str]:
        """Status of each bank line."""
        return {one["id"]: one["status"] for one in self.data["lines"]}

    def payout(self, of: Mapping[str, Any]) -> dict[str, Any]:
        """The payout of a settlement."""
        assert of["payout"] is not None, f"{of['id']} has no payout: {of['because']}"
        (found,) = [one for one in self.data["payouts"] if one["id"] == of["payout"]]
        return dict(found)

    def findings(self, kind: str | None = None) -> list[dict[str, Any]]:
        """Findings, of one kind."""
        return [one for one in self.data["findings"] if kind is None or one["kind"] == kind]

    @property
    def kinds(self) -> list[str]:
        return [one["kind"] for one in self.data["findings"]]

    def accusations(self) -> list[str]:
        """Findings that ask to act."""
        return [
            f"{one['kind']} {one['amount']}: {one['because']}" for one in self.findings() if one["severity"] == "act"
        ]


def command(*words: str) -> Said:
    """``posdesk`` in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(list(words))
    return Said(status, out.getvalue(), err.getvalue())


@dataclass
class World:
    """A shop's files in the making. Days are ISO dates; amounts are text, as in the files."""

    folder: Path
    terms: str | None = PLAIN
    merchant: str = MERCHANT
    channel: str = "card"
    currency: str = "CNY"
    account: str = ACCOUNT
    payer: str = PAYER
    takings: list[Row] = field(default_factory=list)
    bank: list[Row] = field(default_factory=list)
    daily: list[Row] = field(default_factory=list)
    claims: list[Row] = field(default_factory=list)

    def take(self, when: str, *amounts: str, kind: str = "sale", **more: str) -> None:
        """Takings at a time (noon where only the day is given)."""
        time = when if len(when) > 10 else f"{when} 12:00:00"
        for amount in amounts:
            row = {
                "id": f"T{len(self.takings) + 1:04d}", "time": time, "merchant": self.merchant, "terminal": "10000001",
                "channel": self.channel, "kind": kind, "gross": amount, "currency": self.currency,
            }  # fmt: skip
            self.takings.append({**row, **more})

    def pay(self, day: str, amount: str, memo: str = "", **more: str) -> str:
        """A bank line of the acquirer; its id."""
        return self.line(day, amount, memo=memo, **{"counterparty": self.payer, **more})

    def line(self, day: str, amount: str, **more: str) -> str:
        """Any bank line; its id."""
        row = {
            "id": f"B{len(self.bank) + 1:03d}", "date": day, "amount": amount, "currency": self.currency,
            "account": self.account,
        }  # fmt: skip
        self.bank.append({**row, **more})
        return self.bank[-1]["id"]

    def cover(self, start: str = "2026-03-02", end: str = "2026-04-30", **more: str) -> None:
        """Lines that have nothing to do with takings, so that the statement runs from one day to another."""
        for day in (start, end):
            # A prime in odd cents: no sum of takings here comes near it.
            self.line(day, "-3.37", **{"counterparty": "电力公司", "memo": "电费", **more})

    def cut_off_fees(self) -> None:
        """Three days of sales at 11.97 whose fee of 0.38 % the acquirer cuts off: 0.045486 is 0.04, and not 0.05."""
        for day, due, count, received in (
            ("2026-03-09", "2026-03-10", 9, "107.37"),
            ("2026-03-10", "2026-03-11", 10, "119.30"),
            ("2026-03-11", "2026-03-12", 11, "131.23"),
        ):
            self.take(day, *["11.97"] * count)
            self.pay(due, received)

    def total(self, day: str, gross: str, source: str = "provider", **more: str) -> None:
        """A daily total."""
        row = {"date": day, "source": source, "merchant": self.merchant, "channel": self.channel, "gross": gross}
        self.daily.append({**row, **more})

    def claim(self, day: str, takings_day: str, net: str, **more: str) -> None:
        """What the acquirer says it paid."""
        row = {
            "id": f"S{len(self.claims) + 1}", "date": day, "merchant": self.merchant, "channel": self.channel,
            "takings_from": takings_day, "takings_to": takings_day, "gross": net, "fee": "0.00", "payout_fee": "0.00",
            "net": net, "account": self.account, "status": "paid", "reference": "REF77",
        }  # fmt: skip
        self.claims.append({**row, **more})

    def words(self, *more: str) -> list[str]:
        """Write the files; the words of the command."""
        files = [
            write_table(self.folder / name, head, rows)
            for name, head, rows in (
                ("takings.csv", TAKINGS_HEAD, self.takings),
                ("daily.csv", DAILY_HEAD, self.daily),
                ("claims.csv", CLAIM_HEAD, self.claims),
            )
            if rows
        ]
        bank = write_table(self.folder / "bank.csv", BANK_HEAD, self.bank)
        words = ["reconcile", "--takings", *map(str, files), "--bank", str(bank), "--json"]
        if self.terms is not None:
            words += ["--terms", str(self.write_terms(self.terms))]
        return [*words, *more]

    def write_terms(self, text: str) -> Path:
        """The terms as a file."""
        path = self.folder / "terms.toml"
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *more: str) -> Said:
        """Write the files and judge them."""
        return command(*self.words(*more))


def setting(**more: str) -> str:
    """The plain terms with settings of the channel."""
    return PLAIN.replace('"CN"', '"CN"\n' + "\n".join(f"{key} = {value}" for key, value in more.items()))


def paid(folder: Path) -> World:
    """One day, and its payout."""
    world = World(folder)
    world.take("2026-03-16", "200.00")
    world.cover()
    world.pay("2026-03-17", "200.00")
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

"""Judges a ``posdesk reconcile --json`` document by the truth of a simulated world.

``python tests/reconcile/judging.py TRUTH.json RESULT.json`` prints the score and the first disagreements.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

ACT_STATUSES: Final = frozenset({"never_arrived", "short", "returned"})
ACT_FINDINGS: Final = frozenset(
    {
        "never_arrived", "short", "returned", "withdrawal_missing", "withdrawal_failed", "wallet_gap",
        "claimed_not_paid", "not_with_provider",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Ratio:
    """So many of so many; 1 where there was nothing to find."""

    right: int
    of: int

    def __float__(self) -> float:
        return self.right / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{float(self):.4f} ({self.right}/{self.of})"


@dataclass
class Score:
    """How well a result agrees with the truth."""

    settlements: int
    never_arrived_recall: Ratio
    never_arrived_precision: Ratio
    links_recall: Ratio
    links_precision: Ratio
    statuses: Ratio
    lines: Ratio
    false_alarms: list[str]
    """Settlements that are fine and were flagged to act on."""
    false_accusations: list[str]
    """Findings to act on that name no settlement which is wrong, and no withdrawal which went wrong."""
    ambiguous: int
    missed_withdrawals: list[str]
    withdrawals: Ratio
    """Of the withdrawals that went wrong those of which a finding speaks."""
    shorts_named: Ratio
    """Of the short payments whose difference is one terminal's, batch's, card kind's or sale's, those named so."""
    claims: Ratio
    """Of the claims that the bank contradicts those of which a finding speaks."""
    unknown: list[str]
    """Settlements and lines that only one side has."""
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)

    @property
    def false_alarms_in_1000(self) -> float:
        """Settlements falsely flagged, in a thousand of all."""
        return 1000 * len(self.false_alarms) / self.settlements if self.settlements else 0.0

    def __str__(self) -> str:
        rows = [
            f"settlements              {self.settlements}",
            f"never arrived, recall    {self.never_arrived_recall}",
            f"never arrived, precision {self.never_arrived_precision}",
            f"false alarms in 1,000    {self.false_alarms_in_1000:.2f} ({len(self.false_alarms)})",
            f"false accusations        {len(self.false_accusations)}",
            f"links, recall            {self.links_recall}",
            f"links, precision         {self.links_precision}",
            f"settlement statuses      {self.statuses}",
            f"line statuses            {self.lines}",
            f"ambiguous                {self.ambiguous}",
            f"withdrawals found        {self.withdrawals}",
            f"shorts named             {self.shorts_named}",
            f"claims contradicted      {self.claims}",
            f"only on one side         {len(self.unknown)}",
        ]
        rows += [
            f"  {count:5}  {was} told as {told}" for (was, told), count in self.confusion.most_common() if was != told
        ]
        return "\n".join(rows)


def judge(truth: Mapping[str, Any], result: Mapping[str, Any], show: int = 20) -> Score:
    """The score of a result, with at most ``show`` disagreements spelt out."""
    real = {row["id"]: row for row in truth["settlements"]}
    told = {row["id"]: row for row in result["settlements"]}
    both = [key for key in real if key in told]
    flagged = _flagged(result)
    wrong = {key for key, row in real.items() if _needs_acting(row)}
    missing = {key for key, row in real.items() if row["status"] == "never_arrived"}
    said_missing = {key for key, row in told.items() if row["status"] == "never_arrived"}
    defensible = {key for key, row in real.items() if "never_arrived" in row["also"]}
    # Which draw took which day's money out of a wallet is a matter of bookkeeping, not of truth.
    held = {key for key, row in real.items() if "in_wallet" in (row["status"], *row["also"])}
    # Of lines that nothing tells apart any may stand for another, but each only once.
    like = {row["id"]: row["like"] for row in truth["lines"] if "like" in row}
    real_links = Counter((key, like.get(line, line)) for key, row in real.items() for line in row["lines"])
    mixed = {(key, line) for key, row in real.items() for line in row.get("also_lines", ())} - real_links.keys()
    told_links = Counter(
        (key, like.get(line, line))
        for key, row in told.items()
        if key not in held
        for line in row["lines"]
        if (key, line) not in mixed
    )
    right_links = (real_links & told_links).total()
    agreed = [key for key in both if told[key]["status"] in (real[key]["status"], *real[key]["also"])]
    real_lines = {row["id"]: row for row in truth["lines"]}
    told_lines = {row["id"]: row for row in result["lines"]}
    accusations, missed = _accusations(truth, result, wrong)
    score = Score(
        settlements=len(real),
        never_arrived_recall=Ratio(len(missing & said_missing), len(missing)),
        never_arrived_precision=Ratio(len(said_missing & missing), len(said_missing - (defensible - missing))),
        links_recall=Ratio(right_links, real_links.total()),
        links_precision=Ratio(right_links, told_links.total()),
        statuses=Ratio(len(agreed), len(real)),
        lines=Ratio(
            sum(
                1
                for key, row in real_lines.items()
                if key in told_lines and told_lines[key]["status"] in (row["status"], *row.get("also", ()))
            ),
            len(real_lines),
        ),
        false_alarms=sorted(key for key in flagged if key not in wrong),
        false_accusations=accusations,
        ambiguous=sum(1 for row in told.values() if row["status"] == "ambiguous"),
        missed_withdrawals=missed,
        withdrawals=_withdrawals(truth, missed),
        shorts_named=_shorts_named(truth, result),
        claims=_claims(truth, result),
        unknown=sorted((real.keys() ^ told.keys()) | (real_lines.keys() ^ told_lines.keys())),
        confusion=Counter((real[key]["status"], told[key]["status"]) for key in both),
    )
    right = set(agreed)
    apart = [
        key
        for key in both
        if key not in right
        or (key not in held and alike(real[key]["lines"], like) != alike(own_lines(real[key], told[key]), like))
    ]
    for key in apart[:show]:
        score.disagreements.append(_disagreement(truth, real[key], told[key]))
    score.disagreements += [f"only on one side: {key}" for key in score.unknown[:show]]
    return score


def own_lines(real: Mapping[str, Any], told: Mapping[str, Any]) -> set[str]:
    """The lines of a result without those that may as well be called another settlement's."""
    return set(told["lines"]) - (set(real.get("also_lines", ())) - set(real["lines"]))


def alike(lines: Iterable[str], like: Mapping[str, str]) -> list[str]:
    """Lines by the first of those that nothing tells apart."""
    return sorted(like.get(line, line) for line in lines)


def _needs_acting(row: Mapping[str, Any]) -> bool:
    return not ACT_STATUSES.isdisjoint((row["status"], *row["also"]))


def _flagged(result: Mapping[str, Any]) -> set[str]:
    """Settlements that the result says to act on, by their status or by a finding."""
    flagged = {row["id"] for row in result["settlements"] if row["status"] in ACT_STATUSES}
    for finding in result["findings"]:
        if finding["kind"] in ACT_FINDINGS:
            flagged.update(finding["settlements"])
    return flagged


def _accusations(
    truth: Mapping[str, Any], result: Mapping[str, Any], wrong: Iterable[str]
) -> tuple[list[str], list[str]]:
    """Findings to act on that nothing justifies, and withdrawals gone wrong of which nobody spoke."""
    wrong = set(wrong)
    gone = {
        f"withdrawal_{kind}": Counter(row["amount"] for row in truth[f"withdrawals_{kind}"])
        for kind in ("missing", "failed")
    }
    false: list[str] = []
    for finding in result["findings"]:
        if finding["kind"] not in ACT_FINDINGS or wrong.intersection(finding["settlements"]):
            continue
        left = gone.get(finding["kind"], Counter())
        if left[finding["amount"]] > 0:
            left[finding["amount"]] -= 1
            continue
        false.append(f"{finding['kind']} {finding['amount']} due {finding.get('due')}: {finding['because']}")
    missed = [f"{kind} {amount}" for kind, left in gone.items() for amount in left.elements()]
    return false, missed


def _withdrawals(truth: Mapping[str, Any], missed: Sequence[str]) -> Ratio:
    wrong = len(truth["withdrawals_missing"]) + len(truth["withdrawals_failed"])
    return Ratio(wrong - len(missed), wrong)


def _shorts_named(truth: Mapping[str, Any], result: Mapping[str, Any]) -> Ratio:
    """Several parts may come to the missing sum: whichever is named, it explains it to the cent."""
    short = {row["id"] for row in truth["settlements"] if row["status"] == "short"}
    said: dict[str, str] = {}
    for payout in result.get("payouts", ()):
        words = str(payout["evidence"].get("explained_by") or "")
        said.update((key, words) for key in payout["settlements"])
    right = of = 0
    for payout in truth["payouts"]:
        if payout.get("named") and short.intersection(payout["settlements"]):
            of += 1
            right += any(said.get(key) in payout["named"] for key in payout["settlements"])
    return Ratio(right, of)


def _claims(truth: Mapping[str, Any], result: Mapping[str, Any]) -> Ratio:
    unpaid = truth.get("claims_unpaid", ())
    spoken = {
        key for finding in result["findings"] if finding["kind"] == "claimed_not_paid" for key in finding["settlements"]
    }
    return Ratio(sum(1 for claim in unpaid if spoken.intersection(claim["settlements"])), len(unpaid))


def _disagreement(truth: Mapping[str, Any], real: Mapping[str, Any], told: Mapping[str, Any]) -> str:
    payout = next((row for row in truth["payouts"] if real["id"] in row["settlements"]), None)
    story = ""
    if payout is not None:
        days = ", ".join(key.split("|")[2] for key in payout["settlements"])
        missing = f", missing {payout['missing']}" if payout["missing"] else ""
        story = (
            f" [{payout['fault'] or 'paid'}: days {days}, expected {payout['expected']}, "
            f"carried in {payout['carried_in']}{missing}]"
        )
    return (
        f"{real['id']} due {real['due']} net {real['net']} (told {told['net']}): is {real['status']} {real['lines']}, "
        f"told {told['status']} {told['lines']}{story}\n    {told['because']}"
    )


def main(arguments: list[str]) -> int:
    """Print the score of a result; 0 where nobody was accused falsely."""
    truth, result = (json.loads(Path(name).read_text(encoding="utf-8")) for name in arguments)
    score = judge(truth, result)
    print(score)
    print("\n".join(score.disagreements))
    print("\n".join(f"false accusation: {accusation}" for accusation in score.false_accusations[:20]))
    return 1 if score.false_accusations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

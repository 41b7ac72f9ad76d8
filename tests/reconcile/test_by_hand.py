from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posdesk.demo import worlds
from posdesk.reconcile.crew import Alone
from posdesk.reconcile.model import LineStatus, Pairing, Settlement, Status, Verdict
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.statements.service import read


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    worlds.WORLDS["base"](6, merchants=5, days=60).write(folder)
    return folder


def judged(world: Path, *pairings: Pairing, crew: Alone | None = None) -> Verdict:
    files = read([world / "takings.csv", world / "bank.csv"], summary=False)
    question = replace(Question(read_terms(world / "terms.toml")), pairings=pairings)
    found = Reconciliation(files, question, crew=crew or Alone())
    verdict = found.verdict.whole()
    found.close()
    return verdict


@pytest.fixture(scope="module")
def before(world: Path) -> Verdict:
    return judged(world)


def by_id(verdict: Verdict) -> dict[str, Settlement]:
    return {one.id: one for one in verdict.settlements}


def missing(verdict: Verdict) -> Iterator[Settlement]:
    return (one for one in verdict.settlements if one.status is Status.NEVER_ARRIVED)


def test_a_credit_that_a_person_names_is_the_payment(world: Path, before: Verdict) -> None:
    lost = next(missing(before))
    other = next(line for line in before.lines if line.status is LineStatus.OTHER and line.amount > 0)
    after = judged(world, Pairing((lost.id,), (other.id,)))
    now = by_id(after)[lost.id]
    assert now.status in (Status.SHORT, Status.OVER)
    assert now.lines == (other.id,)
    assert next(line for line in after.lines if line.id == other.id).status is LineStatus.SETTLEMENT
    payout = next(one for one in after.payouts if one.id == now.payout)
    assert (payout.certain, payout.evidence["memo"], payout.received) == (True, ["by_hand"], other.amount)
    rest = [one.id for one in after.settlements if one.id != lost.id]
    assert {name: (by_id(after)[name].status, by_id(after)[name].lines) for name in rest} == {
        name: (by_id(before)[name].status, by_id(before)[name].lines) for name in rest
    }


def test_whose_credit_was_given_to_another_is_looked_for_anew(world: Path, before: Verdict) -> None:
    lost = next(missing(before))
    alone = [one for one in before.payouts if len(one.settlements) == 1 and one.rule == "single"]
    taken = min(alone, key=lambda one: abs(one.received - lost.net))
    after = by_id(judged(world, Pairing((lost.id,), taken.lines)))
    assert after[lost.id].lines == taken.lines
    assert taken.lines[0] not in after[taken.settlements[0]].lines
    assert after[taken.settlements[0]].status is not Status.ARRIVED


def test_several_days_and_several_credits(world: Path, before: Verdict) -> None:
    whole = next(one for one in before.payouts if len(one.settlements) > 1 and one.difference == 0)
    after = judged(world, Pairing(whole.settlements, whole.lines))
    payout = next(one for one in after.payouts if one.lines == whole.lines)
    assert (payout.settlements, payout.rule, payout.difference) == (whole.settlements, "by_hand", 0)
    assert {by_id(after)[name].status for name in whole.settlements} <= {Status.ARRIVED, Status.LATE}


def test_what_is_not_there_says_nothing_and_what_was_said_first_holds(world: Path, before: Verdict) -> None:
    lost = next(missing(before))
    others = [line for line in before.lines if line.status is LineStatus.OTHER and line.amount > 0]
    pairings = (
        Pairing(("898|card|2020-01-01",), (others[0].id,)),
        Pairing((lost.id,), ("L0",)),
        Pairing((), (others[0].id,)),
        Pairing((lost.id,), (others[0].id,)),
        Pairing((lost.id,), (others[1].id,)),
    )
    after = judged(world, *pairings)
    assert by_id(after)[lost.id].lines == (others[0].id,)
    assert after.findings != before.findings


def test_in_parts_it_is_the_same(world: Path, before: Verdict) -> None:
    lost = next(missing(before))
    other = next(line for line in before.lines if line.status is LineStatus.OTHER and line.amount > 0)
    one = Pairing((lost.id,), (other.id,))
    alone, parts = judged(world, one), judged(world, one, crew=Alone(4))
    assert (alone.settlements, alone.payouts, alone.lines, alone.findings) == (
        parts.settlements, parts.payouts, parts.lines, parts.findings,
    )  # fmt: skip

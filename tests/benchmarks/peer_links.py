"""``peer_links.py LIBRARY < question.json``: the links that one library makes, in the environment that has it.

The question holds what is ``due`` (a net amount, the day, the account and the payer of each) and the bank's ``credits``
(the same of each line); the answer is the pairs of their ids, and the library's version. Every library is called as its
documentation calls it; where one knows no accounts, it is called once for each, as a shop would hand it one statement
at a time. Where a setting trades one thing for another, two are tried. Nothing of posdesk is imported here.
"""

# mypy: disable-error-code="import-not-found,import-untyped"

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from typing import Any, Final

Row = dict[str, Any]
Links = list[tuple[str, str]]

DAYS: Final = 7
"""How far from the due day a credit may come, for whoever can be told; bankstatementparser's own default."""
NEAR: Final = Decimal("0.00000001")
"""A share that is less than a cent of any amount below a million."""


def settleflow(due: list[Row], credits: list[Row]) -> Links:
    """By amount and day; the bank's own number of a transfer is not known to who takes the cards."""
    from settleflow import Settlement, Txn, match_settlements

    links: Links = []
    for some, others in _apart(due, credits):
        batches = [Settlement(one["id"], Decimal(one["amount"]), _day(one)) for one in some]
        bank = [Txn(None, Decimal(one["amount"]), _day(one), one["id"]) for one in others]
        links += [(pair.settlement.ref, pair.bank.ref) for pair in match_settlements(batches, bank).matched]
    return links


def bankstatementparser(due: list[Row], credits: list[Row]) -> Links:
    """By amount, account and party, within days; whatever could be either is left alone."""
    from bankstatementparser.reconciliation import reconcile_payments_and_statements

    def told(one: Row) -> Row:
        return {
            "id": one["id"], "amount": one["amount"], "currency": "CNY", "account_id": one["account"],
            "counterparty": one["payer"], "booking_date": one["day"],
        }  # fmt: skip

    report = reconcile_payments_and_statements(map(told, due), map(told, credits), max_date_gap_days=DAYS)
    return [(pair.payment_record["id"], pair.statement_record["id"]) for pair in report.matches]


def recordlinkage(due: list[Row], credits: list[Row]) -> Links:
    """Pairs of an account and payer, classified without training; the likeliest first, each record once."""
    import pandas
    from recordlinkage import Compare, ECMClassifier, Index
    from recordlinkage.network import OneToOneLinking

    def frame(rows: list[Row]) -> Any:
        table = pandas.DataFrame(rows).set_index("id")
        table["cents"] = [_cents(one) for one in rows]
        table["number"] = [_day(one).toordinal() for one in rows]
        return table

    left, right = frame(due), frame(credits)
    index = Index()
    index.block(["account", "payer"])
    compare = Compare()
    compare.exact("cents", "cents", label="amount")
    compare.exact("day", "day", label="day")
    compare.numeric("number", "number", method="step", offset=DAYS, label="week")
    features = compare.compute(index.index(left, right), left, right)
    classifier = ECMClassifier()
    matches = classifier.fit_predict(features)
    likely = classifier.prob(features).loc[matches].sort_values(ascending=False, kind="stable")
    return list(OneToOneLinking().compute(likely.index))


def _splink(due: list[Row], credits: list[Row], likely: float) -> Links:
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink import comparison_level_library as levels
    from splink import comparison_library as comparisons

    def rows(ones: list[Row]) -> list[Row]:
        return [{**one, "cents": _cents(one)} for one in ones]

    amount = comparisons.CustomComparison(
        [
            levels.NullLevel("cents"),
            levels.ExactMatchLevel("cents"),
            levels.PercentageDifferenceLevel("cents", 0.01),
            levels.ElseLevel(),
        ],
        output_column_name="cents",
    )
    days = comparisons.AbsoluteDateDifferenceAtThresholds(
        "day", input_is_string=True, metrics=["day"] * 3, thresholds=[0, 1, DAYS]
    )
    settings = SettingsCreator(
        "link_only",
        comparisons=[amount, days, comparisons.ExactMatch("payer")],
        blocking_rules_to_generate_predictions=[block_on("account")],
        unique_id_column_name="id",
    )
    database = DuckDBAPI()
    names = ("due", "credits")
    tables = [
        database.register(rows(ones), dataset_display_name=name)
        for name, ones in zip(names, (due, credits), strict=True)
    ]
    linker = Linker(tables, settings, log_level=None)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("account", "cents", "day")], recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("account", "day"))
    training.estimate_parameters_using_expectation_maximisation(block_on("account", "cents"))
    predicted = linker.inference.predict(threshold_match_probability=likely)
    clusters = linker.clustering.cluster_using_single_best_links(
        predicted, duplicate_free_datasets=list(names), threshold_match_probability=likely
    )
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in clusters.as_record_list():
        found[row["cluster_id"]][row["source_dataset"]] = row["id"]
    return [(pair["due"], pair["credits"]) for pair in found.values() if len(pair) == 2]


def splink(due: list[Row], credits: list[Row]) -> Links:
    """A model trained on the data itself; of what is likelier than not the best pair of each record."""
    return _splink(due, credits, 0.5)


def splink_lenient(due: list[Row], credits: list[Row]) -> Links:
    """The same, of all that is not very unlikely."""
    return _splink(due, credits, 0.05)


def datacompy(due: list[Row], credits: list[Row]) -> Links:
    """Two tables that should be the same, joined by account, amount and day."""
    import polars
    from datacompy import PolarsCompare

    keys = ["account", "amount", "day"]
    left = polars.DataFrame(due).select(*keys, settlement="id")
    right = polars.DataFrame(credits).select(*keys, line="id")
    same = PolarsCompare(left, right, join_columns=keys, df1_name="due", df2_name="credits").intersect_rows
    return list(same.select("settlement_due", "line_credits").iter_rows())


def _beangulp(due: list[Row], credits: list[Row], epsilon: Decimal | None, days: int) -> Links:
    from beancount.core import amount, data
    from beangulp.similar import find_similar_entries, heuristic_comparator

    def entry(one: Row) -> Any:
        units = amount.Amount(Decimal(one["amount"]), "CNY")
        other = amount.Amount(-Decimal(one["amount"]), "CNY")
        postings = [data.Posting(f"Assets:Bank:{one['account']}", units, None, None, None, None)]
        if one["payer"]:
            postings.append(data.Posting(f"Assets:Receivable:{one['payer']}", other, None, None, None, None))
        meta = data.new_metadata(one["id"], 0)
        return data.Transaction(meta, _day(one), "*", one["payer"], "", frozenset(), frozenset(), postings)

    existing = sorted(map(entry, credits), key=lambda one: one.date)
    compare = heuristic_comparator(epsilon=epsilon)
    pairs = find_similar_entries(list(map(entry, due)), existing, compare, window_days=days)
    return [(one.meta["filename"], other.meta["filename"]) for one, other in pairs]


def beangulp(due: list[Row], credits: list[Row]) -> Links:
    """Entries on the same accounts, as it comes: within 5 % and two days."""
    return _beangulp(due, credits, None, 2)


def beangulp_exact(due: list[Row], credits: list[Row]) -> Links:
    """Entries on the same accounts, to the cent and within a week."""
    return _beangulp(due, credits, NEAR, DAYS)


def scipy(due: list[Row], credits: list[Row]) -> Links:
    """The Hungarian assignment: as many pairs of an amount as can be, and as few days of waiting."""
    import numpy
    from scipy.optimize import linear_sum_assignment

    links: Links = []
    for some, others in _apart(due, credits):
        amounts = [numpy.array([_cents(one) for one in rows]) for rows in (some, others)]
        days = [numpy.array([_day(one).toordinal() for one in rows]) for rows in (some, others)]
        late = days[1][None, :] - days[0][:, None]
        payers = [numpy.array([one["payer"] for one in rows]) for rows in (some, others)]
        known = (payers[0][:, None] == payers[1][None, :]) | (payers[1] == "")[None, :]
        fits = (amounts[0][:, None] == amounts[1][None, :]) & (late >= 0) & (late <= DAYS) & known
        pairs = zip(*linear_sum_assignment(numpy.where(fits, late, 1000)), strict=True)
        links += [(some[row]["id"], others[column]["id"]) for row, column in pairs if fits[row, column]]
    return links


PEERS: Final[dict[str, Callable[[list[Row], list[Row]], Links]]] = {
    "settleflow": settleflow,
    "bankstatementparser": bankstatementparser,
    "recordlinkage": recordlinkage,
    "splink, from 0.5": splink,
    "splink, from 0.05": splink_lenient,
    "datacompy": datacompy,
    "beangulp, as it comes": beangulp,
    "beangulp, to the cent": beangulp_exact,
    "scipy": scipy,
}


def _apart(due: list[Row], credits: list[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """What is due and what came, of one account at a time."""
    sides: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for side, rows in enumerate((due, credits)):
        for one in rows:
            sides[one["account"]][side].append(one)
    yield from (pair for pair in sides.values() if all(pair))


def _day(one: Row) -> date:
    return date.fromisoformat(one["day"])


def _cents(one: Row) -> int:
    return int(Decimal(one["amount"]) * 100)


def main(name: str) -> None:
    """Answer one question."""
    question = json.load(sys.stdin)
    links = PEERS[name](question["due"], question["credits"])
    print("\n" + json.dumps({"version": version(name.partition(",")[0]), "links": links}))


if __name__ == "__main__":
    main(sys.argv[1])

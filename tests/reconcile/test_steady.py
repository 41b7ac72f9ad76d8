"""What is known now decides earlier days as it did, or it is told which shop or counterparty it is about."""

from __future__ import annotations

from collections import Counter

from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.payers import Common, Payers
from posdesk.reconcile.engine.steady import no_longer_new, renamed, same_days, unsteady

SHOP = ("card", "M1")


def counts(variants: dict[str, int], rules: dict[str, int]) -> Counts:
    made = Counts()
    made.habits[SHOP].variants.update(variants)
    made.habits[SHOP].rules.update(rules)
    return made


def test_a_habit_that_only_grows_decides_nothing() -> None:
    old = counts({"": 20, "truncate": 5}, {"single": 2, "merged": 30})
    new = counts({"": 24, "truncate": 6}, {"single": 2, "merged": 36})
    assert list(unsteady(old, new)) == []


def test_a_way_to_round_that_becomes_known_is_told() -> None:
    assert list(unsteady(counts({"": 8, "truncate": 2}, {}), counts({"": 8, "truncate": 3}, {}))) == [SHOP]


def test_that_days_are_merged_more_often_than_not_is_told() -> None:
    assert list(unsteady(counts({}, {"single": 3, "merged": 3}), counts({}, {"single": 3, "merged": 4}))) == [SHOP]


def test_what_days_in_memos_mean() -> None:
    old, new = Counts(), Counts()
    for made, times in ((old, 2), (new, 3)):
        for _ in range(times):
            made.anchors.learn("card", "worded", ("due",))
    assert same_days(old, old)
    assert not same_days(old, new)


def known(names: dict[str, int], lines: dict[str, int], words: tuple[str, ...]) -> Payers:
    common = Common({SHOP: words, ("wechat", "M1"): ("tenpay",)}, frozenset({"card"}), Counter(lines), Counter(lines))
    payers = Payers(common)
    payers.learn({"card": Counter(names)})
    return payers


def test_a_payer_that_becomes_known_is_told() -> None:
    old = known({"acquirer": 5, "somebody": 1}, {"acquirer": 5, "somebody": 1}, ("acquirer",))
    new = known({"acquirer": 6, "somebody": 2}, {"acquirer": 6, "somebody": 2}, ("acquirer",))
    assert renamed(old, new) == {"somebody"}
    assert renamed(old, old) == set()


def test_a_payer_that_the_terms_name_was_known_all_along() -> None:
    old = known({"acquirer ltd": 1}, {"acquirer ltd": 1}, ("acquirer",))
    new = known({"acquirer ltd": 2}, {"acquirer ltd": 2}, ("acquirer",))
    assert renamed(old, new) == set()


def test_the_first_payer_of_a_channel_without_words_matters_to_every_line() -> None:
    assert renamed(known({}, {}, ()), known({"a": 3}, {"a": 3}, ())) is None


def test_a_counterparty_that_comes_again_is_no_longer_new() -> None:
    old = known({"acquirer": 5}, {"acquirer": 5, "stranger": 1}, ("acquirer",))
    new = known({"acquirer": 5}, {"acquirer": 5, "stranger": 2}, ("acquirer",))
    assert no_longer_new(old, new) == {"stranger"}


def test_counts_are_taken_off_and_added() -> None:
    one, other = counts({"": 3}, {"single": 2}), counts({"": 1}, {})
    other.payers["card"]["acquirer"] = 1
    one.add(other)
    assert one.habits[SHOP].variants[""] == 4
    one.add(other, -1)
    assert one.habits[SHOP].variants[""] == 3
    assert one.payers["card"]["acquirer"] == 0
    twin = one.copy()
    twin.add(other)
    assert one.habits[SHOP].variants[""] == 3

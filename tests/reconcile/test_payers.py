from __future__ import annotations

from collections import Counter

import pytest

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.payers import ALIKE, BLANK, KNOWN, NEW, OTHER, Common, Payers
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.terms import Channel
from tests.reconcile.pieces import MERCHANT, line, owed
from tests.reconcile.pieces import OTHER as SECOND

CARD = Channel("card", payer=("银联商务",))
WECHAT = Channel("wechat", payer=("财付通",))
SILENT = Channel("alipay")


def payers(*lines: BankLine, expected: tuple[Expected, ...] = ()) -> Payers:
    return Payers(Common.of(Owed(expected or (owed(1, entry=CARD), owed(1, entry=WECHAT))), Lines(lines)))


def sightings(channel: str, *lines: BankLine) -> dict[str, Counter[str]]:
    """Whose lines paid a channel beyond doubt."""
    return {channel: Counter(one.payer for one in lines)}


def score(one: BankLine, channel: str = "card", *others: BankLine) -> int:
    return payers(one, *others).score(one, channel, MERCHANT)


@pytest.mark.parametrize("name", ["银联商务", "银联商务支付股份有限公司", "北京 银联 商务", "银联商务客户备付金"])
def test_the_words_of_the_terms_are_known(name: str) -> None:
    assert score(line(0, 1, payer=name)) == KNOWN


def test_the_words_may_stand_in_the_memo() -> None:
    assert score(line(0, 1, payer="清算中心", memo="银联商务 0316")) == KNOWN


@pytest.mark.parametrize("name", ["银联", "联商务", "银联商业务"])
def test_a_cut_or_misspelt_name_is_alike(name: str) -> None:
    assert score(line(0, 1, payer=name)) == ALIKE


def test_no_name_says_nothing() -> None:
    assert score(line(0, 1)) == BLANK


def test_a_name_seen_nowhere_else_is_new() -> None:
    assert score(line(0, 1, payer="城东超市")) == NEW


def test_a_name_seen_again_is_somebody_else() -> None:
    assert score(line(0, 1, payer="城东超市"), "card", line(1, -5, payer="城东超市")) == OTHER


def test_who_pays_another_channel_does_not_pay_this_one() -> None:
    assert score(line(0, 1, payer="财付通支付科技")) == OTHER
    assert score(line(0, 1, payer="财付通支付科技"), "wechat") == KNOWN


def test_without_words_every_name_is_as_good_until_one_is_learned() -> None:
    ones = [line(n, 100 + n, payer="拉卡拉支付") for n in range(4)]
    stranger = line(9, 7, payer="城东超市")
    known = payers(*ones, stranger, expected=(owed(1, entry=SILENT), owed(1, entry=CARD)))
    assert known.score(ones[0], "alipay", MERCHANT) == BLANK
    known.learn(sightings("alipay", *ones))
    assert known.score(ones[0], "alipay", MERCHANT) == KNOWN
    assert known.score(stranger, "alipay", MERCHANT) == NEW
    assert known.score(ones[0], "card", MERCHANT) == OTHER


def test_a_name_that_mostly_does_other_things_is_not_learned() -> None:
    ones = [line(n, 100 + n, payer="王建国") for n in range(20)]
    known = payers(*ones, expected=(owed(1, entry=CARD),))
    known.learn(sightings("card", *ones[:3]))
    assert known.score(ones[0], "card", MERCHANT) == OTHER


def test_one_coincidence_teaches_nothing_where_the_terms_name_the_payer() -> None:
    stranger = line(0, 100, payer="客户李四")
    known = payers(stranger)
    known.learn(sightings("card", stranger))
    assert known.score(stranger, "card", MERCHANT) == NEW


def test_nameless_lines_teach_nothing() -> None:
    ones = [line(n, 100) for n in range(5)]
    known = payers(*ones)
    known.learn(sightings("card", *ones))
    assert known.score(ones[0], "card", MERCHANT) == BLANK


def test_whose_money_it_is() -> None:
    ours, theirs = line(0, 1, payer="财付通"), line(1, 1, payer="城东超市")
    known = payers(ours, theirs)
    assert known.whose(ours) == [("wechat", MERCHANT)]
    assert known.whose(theirs) == []
    assert known.known_to(ours)
    assert not known.known_to(theirs)
    assert known.pays(ours, "wechat", MERCHANT)
    assert not known.pays(ours, "card", MERCHANT)


def test_words_belong_to_a_merchant() -> None:
    own = Channel("card", payer=("拉卡拉",))
    one = line(0, 1, payer="拉卡拉支付")
    known = payers(one, expected=(owed(1, entry=CARD), owed(1, entry=own, merchant=SECOND)))
    assert known.score(one, "card", SECOND) == KNOWN
    assert known.score(one, "card", MERCHANT) == NEW
    assert known.whose(one) == [("card", SECOND)]

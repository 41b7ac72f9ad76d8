from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.statements import cards, service
from posdesk.statements.model import Entry, Statement
from tests.statements import card_numbers
from tests.statements.neutral_files import SALE, TAKINGS, text_of

CARDS = [
    "4111111111111111", "5555555555554444", "2221000000000009", "378282246310005", "6222020000000000000"[:16],
    "3530111333300000", "30569309025904", "6011111111111117",
]  # fmt: skip


def _checked(start: str, length: int) -> str:
    body = start + "0" * (length - len(start) - 1)
    return next(body + str(digit) for digit in range(10) if cards.is_card(body + str(digit)))


@pytest.mark.parametrize("number", [*[card for card in CARDS if cards.is_card(card)], _checked("622202", 19)])
def test_cards_are_cut_in_free_text(number: str) -> None:
    spaced = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    for written in (number, spaced, spaced.replace(" ", "-")):
        text, found = cards.cut(f"card {written}, thanks")
        assert (text, found) == (f"card {number[:6]}{'*' * (len(number) - 10)}{number[-4:]}, thanks", 1)


def test_every_scheme_is_known() -> None:
    assert [card for card in CARDS if not cards.is_card(card)] == ["6222020000000000"]  # its check digit is wrong


@given(st.integers(10**27, 10**28 - 1).map(str))
def test_order_numbers_stay(number: str) -> None:
    assert cards.cut(f"order {number}") == (f"order {number}", 0)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_cutting_twice_changes_nothing(text: str) -> None:
    once, _ = cards.cut(text)
    assert cards.cut(once) == (once, 0)


def test_a_card_inside_letters_or_longer_digits_is_an_id() -> None:
    for text in ("UA4111111111111111", "41111111111111110000", "4111111111111111X", "4111111111111112"):
        assert cards.cut(text) == (text, 0)


def test_columns_are_judged_whole() -> None:
    ids = [str(14_0000_0000_0000 + at * 7) for at in range(100)]
    card = _checked("625900", 16)
    rows = [(card, number, "paid with 4111111111111111") for number in ids]
    judged = cards.judge(rows, {0: "a", 1: "b", 2: "c"}, {2})
    assert (judged.cards, judged.mixed, judged.found) == ({0}, frozenset(), 200)
    assert cards.judge([("", ""), ("x",)], {0: "a", 1: "b"}) == cards.Judged()


def test_a_column_is_judged_by_its_name_too() -> None:
    card, order = _checked("625900", 16), "6259001234567890"
    named = cards.judge([(order, card)] * 9, {0: "卡号", 1: "订单号"})
    assert (named.cards, named.found) == ({0}, 0)
    assert cards.masked_cell(f"{order} x") == "625900******7890 x"
    assert cards.judge([(card,)], {0: "卡号/账号"}).cards == {0}
    some = [(card,)] * 3 + [(str(9_000_000_000_000_000 + at),) for at in range(9)]
    assert cards.judge(some, {0: "number"}).mixed == {0}


def test_words_and_other_columns_say_that_a_number_is_an_id() -> None:
    card = _checked("625900", 16)
    short = cards.masked(card)
    for before in ("订单号", "交易流水号:", "Order no. ", "ref ", "单号为"):
        assert cards.cut(f"{before}{card}") == (f"{before}{card}", 0)
    for before in ("卡号", "card no. ", "银联卡", "", "付款 "):
        assert cards.cut(f"{before}{card}") == (f"{before}{short}", 1)
    assert cards.cut(f"付款 {card}", (card,))[1] == 0


def test_numbers_that_begin_alike_and_do_not_pass_are_ids() -> None:
    ids = [(str(6_259_001_234_567_000 + at),) for at in range(40)]
    judged = cards.judge(ids, {0: "memo"}, {0})
    assert (judged.sequences, judged.found) == ({0: frozenset({"625900#16"})}, 0)
    other = _checked("4367421", 19)
    assert cards.judge([*ids, (other,)], {0: "memo"}, {0}).found == 1
    repeated = cards.judge([(other, other)], {0: "memo", 1: "id"}, {0}, {1})
    assert repeated.found == 0


def test_a_card_beside_a_date_or_in_uneven_groups_is_found() -> None:
    assert cards.cut("2026-03-02 4111 1111 1111 1111") == ("2026-03-02 411111******1111", 1)
    assert cards.cut("3782 822463 10005 paid") == ("378282*****0005 paid", 1)
    assert cards.cut("2026-03-02 10-30-00 12345678") == ("2026-03-02 10-30-00 12345678", 0)
    assert cards.cut("4111 1111 1111 1112 12") == ("4111 1111 1111 1112 12", 0)


def test_identity_numbers_are_cut_in_free_text() -> None:
    assert cards.cut("退款给11010519491231002X。") == ("退款给110105********002X。", 0)
    for text in ("11010519491231002 1", "110105194912310021", "11010519490231002X", "订单号11010519491231002X"):
        assert cards.cut(text) == (text, 0)
    assert cards.cut("身份证号：110105491231002") == ("身份证号：110105*****1002", 0)
    for text in ("110105491231002", "身份证号：110105491331002"):
        assert cards.cut(text) == (text, 0)


def test_texts_of_formats_without_columns() -> None:
    card = _checked("621700", 19)
    entries = (
        Entry(date(2026, 3, 2), 1, memo=f"paid {card}", counterparty="x"),
        Entry(date(2026, 3, 2), 1, memo=card, id=card, counterparty="11010519491231002X"),
        Entry(date(2026, 3, 2), 1, memo="nothing of the kind"),
    )
    shown = cards.cut_texts(Statement(entries=entries))
    assert [entry.memo for entry in shown.entries] == [f"paid {cards.masked(card)}", card, "nothing of the kind"]
    assert shown.entries[1].counterparty == "110105********002X"
    assert [caution.said.key for caution in shown.warnings] == ["statements.caution.cards"]
    plain = Statement(entries=entries[2:])
    assert cards.cut_texts(plain) is plain


def test_accounts_that_are_full_card_numbers_are_shortened() -> None:
    card = _checked("621700", 19)
    assert cards.account_shown(card) == f"****{card[-4:]}"
    assert cards.account_shown("1234****9876") == "1234****9876"
    assert cards.account_shown("44050001") == "44050001"
    assert cards.account_shown("") == ""


def test_made_up_numbers_in_every_kind_of_column() -> None:
    """Ids are cut only where chance makes cards of them, in free text that says nothing; no card is kept whole."""
    for figure in card_numbers.measure_ids(60):
        chance = figure.what == "ids: random digits" and figure.where in ("free text, bare", "free text, among words")
        assert figure.rate <= (0.006 if chance else 0), figure
    for figure in (*card_numbers.measure_cards(120), *card_numbers.measure_identities(60)):
        assert figure.wrong == 0, figure


def test_neutral_tables_keep_no_card_number(tmp_path: Path) -> None:
    card = _checked("622202", 19)
    bank, sales = tmp_path / "bank.csv", tmp_path / "sales.csv"
    bank.write_text(f"date,amount,account,memo\n2026-03-02,1.00,{card},paid {card}\n", encoding="utf-8")
    rows = [{**SALE, "card_no": card, "card": card}, {**SALE, "card_no": "622202******0001"}, SALE]
    sales.write_text(text_of(rows, (*TAKINGS, "card_no")), encoding="utf-8")
    lines, takings = service.read([bank, sales])
    (entry,) = lines.statements[0].entries
    assert (entry.account, entry.memo) == (f"****{card[-4:]}", f"paid {cards.masked(card)}")
    for read in (lines, takings):
        assert [caution.said.args for caution in read.statements[0].warnings] == [(("n", 1),)]
    found = [taking.card for taking in service.takings(takings, takings.statements[0])]
    assert found == [cards.masked(card), "debit", "debit"]

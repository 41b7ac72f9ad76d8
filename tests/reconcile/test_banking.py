from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import Said
from posdesk.reconcile.banking import BankLine, Covered, bank_lines, coverage, normal
from posdesk.reconcile.model import Coverage
from posdesk.statements.model import Entry, Kind, ReadFile, Statement
from tests.reconcile.pieces import DAY


def entry(amount: int = 100, day: int = 0, **more: object) -> Entry:
    return Entry(DAY + timedelta(days=day), amount, **more)  # type: ignore[arg-type]  # keywords of the test's choice


def file(
    *entries: Entry, name: str = "a.csv", account: str = "A", currency: str | None = "CNY", **more: date
) -> ReadFile:
    return ReadFile(
        Path("/some") / name,
        Kind.BANK,
        "posdesk.bank",
        statements=(Statement(account, currency, entries=entries, **more),),
    )


def ids(*files: ReadFile) -> list[str]:
    return [line.id for line in bank_lines(files)]


def test_a_line_is_what_the_file_says() -> None:
    (line,) = bank_lines([file(entry(id="L1", counterparty="银联 商务", memo="０３１６ X", reference="R1", line=7))])
    assert line == BankLine(
        n=0, id="L1", account="A", date=DAY, amount=100, currency="CNY", counterparty="银联 商务", reference="R1",
        memo="０３１６ X", booked=True, file="a.csv", line=7, words="银联商务\n0316x\nr1", payer="银联商务",
    )  # fmt: skip
    assert (line.name, line.place) == ("银联 商务", "L1")


def test_an_entrys_own_account_and_currency_win() -> None:
    (line,) = bank_lines([file(entry(account="B", currency="USD"))])
    assert (line.account, line.currency) == ("B", "USD")


def test_lines_come_by_date_account_and_id() -> None:
    files = [
        file(entry(1, 1, id="b"), entry(2, 1, id="a"), entry(3, 0, id="z")),
        file(entry(4, 1, id="c"), name="b.csv", account="0"),
    ]
    assert ids(*files) == ["z", "c", "a", "b"]
    assert [line.n for line in bank_lines(files)] == [0, 1, 2, 3]


def test_pending_and_neutral_lines_are_not_booked() -> None:
    lines = bank_lines([file(entry(1, pending=True), entry(2, neutral=True), entry(3))])
    assert {line.amount: line.booked for line in lines} == {1: False, 2: False, 3: True}


def test_without_an_id_the_content_and_the_occurrence_name_a_line() -> None:
    first = ids(file(entry(), entry(), entry(200)))
    assert len(set(first)) == 3
    assert sum(one.endswith("-1") for one in first) == 2
    assert sum(one.endswith("-2") for one in first) == 1
    assert ids(file(entry(200), entry(), entry(), name="other.csv")) == first
    for other in (file(entry(), account="B"), file(entry(), currency="USD"), file(entry(memo="x")), file(entry(day=1))):
        assert not set(ids(other)) & set(first)


def test_one_id_for_two_lines_is_prefixed_by_the_account() -> None:
    one, other = file(entry(1, id="7")), file(entry(2, id="7"), account="B", name="b.csv")
    assert ids(one, other) == ["A:7", "B:7"]
    assert ids(other, one) == ["A:7", "B:7"]
    assert sorted(ids(file(entry(1, id="7"), entry(2, id="7")))) == ["A:7", "A:7-2"]


def test_files_that_overlap_double_nothing() -> None:
    lines = (entry(1, 0, id="1"), entry(2, 1), entry(2, 1), entry(3, 2, id="3"))
    once = ids(file(*lines))
    assert ids(file(*lines), file(*lines, name="copy.csv")) == once
    assert ids(file(*lines[:2]), file(*lines, name="longer.csv")) == once
    assert ids(file(*lines[2:]), file(*lines[:2], name="first.csv")) != once
    assert ids(replace(file(*lines), kind=Kind.TAKINGS)) == []


def test_a_line_without_a_name_is_called_by_its_memo() -> None:
    def name(**more: object) -> str:
        return bank_lines([file(entry(**more))])[0].name  # type: ignore[arg-type]  # keywords of the test's choice

    assert name(memo="财付通 0316_1234") == "财付通"
    assert name(memo="0316_1234") == "0316_1234"
    assert name() == ""


def test_a_line_without_an_id_is_found_by_its_place_in_the_file() -> None:
    (line,) = bank_lines([file(entry(line=12))])
    assert isinstance(line.place, Said)
    assert dict(line.place.args) == {"file": "a.csv", "line": "12"}
    (paged,) = bank_lines([replace(file(entry(line=3012)), path=Path("a.pdf"))])
    assert isinstance(paged.place, Said)
    assert (paged.place.key, dict(paged.place.args)["page"]) == ("reconcile.line.on_page", "3")
    (nowhere,) = bank_lines([file(entry())])
    assert nowhere.place == nowhere.id


@given(st.text(max_size=20))
def test_folding_is_done_once(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert normal(text.upper()) == normal(normal(text.upper()))


def test_full_width_letters_and_blanks_fold() -> None:
    assert normal(" ＡＢＣ　１２３\tz ") == "abc123z"
    assert normal(" Ab 1\n") == "ab1"


def test_statements_that_touch_are_one_stretch() -> None:
    def span(start: int, end: int, **more: object) -> ReadFile:
        return file(start=DAY + timedelta(days=start), end=DAY + timedelta(days=end), **more)  # type: ignore[arg-type]  # as above

    assert coverage([span(0, 3), span(4, 6), span(8, 9)]) == (
        Coverage("A", "CNY", DAY, DAY + timedelta(days=6)),
        Coverage("A", "CNY", DAY + timedelta(days=8), DAY + timedelta(days=9)),
    )
    assert coverage([span(0, 9), span(2, 3)]) == (Coverage("A", "CNY", DAY, DAY + timedelta(days=9)),)
    assert [c.account for c in coverage([span(0, 1, account="B"), span(1, 2)])] == ["A", "B"]


def test_without_a_stated_period_the_lines_say_what_is_covered() -> None:
    assert coverage([file(entry(1, 3), entry(1, 5))]) == (
        Coverage("A", "CNY", DAY + timedelta(days=3), DAY + timedelta(days=5)),
    )
    assert coverage([file()]) == ()
    assert coverage([replace(file(entry()), kind=Kind.TAKINGS)]) == ()
    assert coverage([file(start=DAY, end=DAY - timedelta(days=1))]) == ()


def test_every_account_of_the_currency_must_be_covered() -> None:
    later = DAY + timedelta(days=9)
    covered = Covered(
        [Coverage("A", "CNY", DAY, later), Coverage("B", "CNY", DAY, DAY), Coverage("C", "USD", DAY, DAY)]
    )
    assert covered.whole(("A",), "CNY", DAY, later)
    assert not covered.whole(("B",), "CNY", DAY, later)
    assert covered.whole((), "CNY", DAY, DAY)
    assert not covered.whole((), "CNY", DAY, later)
    assert not covered.whole(("A", "B"), "CNY", DAY, later)
    assert not covered.whole(("X",), "CNY", DAY, DAY)
    assert not covered.whole((), "EUR", DAY, DAY)
    assert not covered.whole(("A",), "CNY", DAY - timedelta(days=1), DAY)


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(0, 2), st.sampled_from(("", "1", "2"))), max_size=12),
    st.randoms(use_true_random=False),
)
def test_the_order_of_rows_and_files_names_the_same_lines(rows: list[tuple[int, int, str]], rng: Random) -> None:
    half = len(rows) // 2
    entries = [entry(amount, day, id=name, account="AB"[n >= half]) for n, (amount, day, name) in enumerate(rows)]
    files = [file(*entries[:half]), file(*entries[half:], name="b.csv", account="B")]
    shuffled = []
    for part in (entries[:half], entries[half:]):
        rng.shuffle(part)
        shuffled.append(part)
    mixed = [file(*shuffled[1], name="b.csv", account="B"), file(*shuffled[0])]
    told = [(line.id, line.amount, line.date) for line in bank_lines(files)]
    assert [(line.id, line.amount, line.date) for line in bank_lines(mixed)] == told
    assert len({name for name, _, _ in told}) == len(told) == len(rows)

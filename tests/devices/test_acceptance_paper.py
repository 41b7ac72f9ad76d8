from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from posdesk.devices.model import Acceptance, Check, Device, Outcome, Result, Status
from posdesk.devices.papers.acceptance import Record, compose, number
from posdesk.devices.rules import checks
from posdesk.devices.rules.binding import FIVE, Compared, Contract
from posdesk.kit import sheet
from posdesk.kit.sheet import Paragraph, Table
from posdesk.kit.text import LANGUAGES, Text

DAY = date(2026, 11, 30)
DEVICE = Device(
    7, "前台刷卡机", status=Status.TRIAL, make="Newland", model="N910", serial="N9100123456", tid="10012345"
)
ONE = Acceptance(
    3, 7, DAY, DAY, Outcome.PASSED, 1, 2, box="N9100123456", body="n910-0123456", test_amount=100,
    test_currency="CNY", test_on=DAY, test_reference="0001",
    seen=("浦东银行", "821310154110001", "91310104MA1FR3XC29", "6688", "复兴中路1204号"),
)  # fmt: skip
CHECKS = [
    *(Check(0, 3, item.number, Result.OK, person=1, on=DAY) for item in checks.ITEMS[:7]),
    Check(0, 3, 8, Result.NOT_APPLICABLE, "asked the acquirer", person=1, on=DAY),
    Check(0, 3, 9, Result.FAULT, note="scratched # *bold*", person=2, on=DAY, sheet="PD-202611-1-003"),
]
TOLD = Contract("浦东银行", "821310154110001", "91310104MA1FR3XC29", "6688", "上海市徐汇区复兴中路 1204 号")
RECORD = Record(DEVICE, ONE, CHECKS, DAY, "青禾便利店, 前台", "Bank", {1: "Mei", 2: "Lin"}, {2: 1, 9: 2}, TOLD)


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    told = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_on_it_with_its_answer_and_two_lines_to_sign(language: str) -> None:
    text = Text(language)
    made = sheet.typeset(compose(RECORD, text))
    assert made.warnings == ()
    told = words(made.pdf).replace("\r\n", "").replace("\n", "").replace(" ", "")
    for item in checks.items_for(DEVICE.kind):
        assert text.word(f"devices.check.{item.number}").replace(" ", "") in told
    assert number(RECORD) == "PA-202611-007-003"
    for piece in (
        "PA-202611-007-003",
        "…123456",
        "Mei",
        "Lin",
        "askedtheacquirer",
        "scratched#*bold*",
        "0001",
        "PD-202611-1-003",
    ):
        assert piece in told
    assert "N910012" not in told


def test_it_says_what_came_of_it() -> None:
    text = Text("en")
    assert "on trial" in compose(RECORD, text).answer
    for outcome, said in ((Outcome.OPEN, "not finished"), (Outcome.FAILED, "quarantine"), (Outcome.STOPPED, "given")):
        assert said in compose(replace(RECORD, acceptance=replace(ONE, outcome=outcome)), text).answer
    served = replace(RECORD, device=replace(DEVICE, status=Status.IN_SERVICE))
    assert compose(served, text).answer == "前台刷卡机 was accepted."


def test_it_says_how_the_serial_numbers_stand() -> None:
    text = Text("en")

    def told(one: Acceptance) -> str:
        return " ".join(getattr(block, "text", "") for block in compose(replace(RECORD, acceptance=one), text).blocks)

    assert "the same wherever" in told(ONE)
    assert "another than: on the box, on the screen." in told(replace(ONE, box="X1234", screen="X1234"))
    assert "has not been read" in told(replace(ONE, body=""))
    assert "was seen in the shop's own account on 2026-12-01" in told(replace(ONE, money_seen=date(2026, 12, 1)))
    assert "Test sale" not in told(replace(ONE, test_amount=None))


def compared(record: Record, language: str) -> list[tuple[str, ...]]:
    text = Text(language)
    title = text.word("acceptance.bound.element")
    (table,) = [one for one in compose(record, text).blocks if isinstance(one, Table) and one.columns[0].title == title]
    return [tuple(cell if isinstance(cell, str) else cell.word for cell in row) for row in table.rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_five_elements_are_on_it_as_they_were_seen_against_the_contract(language: str) -> None:
    text = Text(language)
    other = replace(RECORD, acceptance=replace(ONE, seen=("浦东银行", "821310154110009", "", "1234", "")))
    same, differs, unseen = (text.word(f"acceptance.compared.{one}") for one in ("same", "differs", "unseen"))
    rows = compared(other, language)
    assert [row[0] for row in rows] == [text.word(f"acceptance.element.{name}") for name in FIVE]
    assert [row[1:] for row in rows] == [
        ("浦东银行", "浦东银行", same),
        ("821310154110001", "821310154110009", differs),
        ("91310104MA1FR3XC29", "—", unseen),
        ("*6688", "*1234", differs),
        ("上海市徐汇区复兴中路 1204 号", "—", unseen),
    ]
    made = sheet.typeset(compose(other, text))
    assert made.warnings == ()
    told = words(made.pdf).replace("\r\n", "").replace("\n", "").replace(" ", "")
    for piece in ("821310154110001", "821310154110009", "91310104MA1FR3XC29", "*6688", "*1234", differs, unseen):
        assert piece.replace(" ", "") in told
    named = (text.word("acceptance.element.merchant"), text.word("acceptance.element.account"))
    assert text.word("acceptance.bound.differ", elements=named).replace(" ", "") in told


@pytest.mark.parametrize(("seen", "told", "said", "how"), [
    (ONE.seen, TOLD, "same", Compared.SAME), ((), TOLD, "open", Compared.UNSEEN),
    (ONE.seen, Contract(), "open", Compared.UNKNOWN), ((), Contract(), "open", Compared.UNKNOWN),
])  # fmt: skip
def test_it_says_whether_all_of_them_were_compared(
    seen: tuple[str, ...], told: Contract, said: str, how: Compared
) -> None:
    text = Text("en")
    record = replace(RECORD, acceptance=replace(ONE, seen=seen), told=told)
    assert {row[-1] for row in compared(record, "en")} == {text.word(f"acceptance.compared.{how}")}
    told_words = [one.text for one in compose(record, text).blocks if isinstance(one, Paragraph)]
    assert text.word(f"acceptance.bound.{said}") in told_words

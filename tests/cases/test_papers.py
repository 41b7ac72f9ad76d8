"""Every printed page rendered and read: the case so far, letters, the plan on one page, the card without any data."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from posdesk.cases.model import LetterKind, PlanNumber, PlanRole, Story
from posdesk.cases.papers import letters, plan, so_far, worded
from posdesk.cases.planning import blank
from posdesk.cases.service import Act, Edit
from posdesk.kit import sheet
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.model import Contact
from posdesk.shop.service import Book
from posdesk.vault import service as vaults
from tests.cases.desk import CasesDesk
from tests.devices.opened import picture

DAY = date(2026, 12, 1)


def pages(pdf: bytes) -> list[str]:
    """The words of each page; one page is drawn as well, and is not empty."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        words = [page.get_textpage().get_text_range() for page in document]
        drawn = document[0].render(scale=0.5).to_pil().convert("L")
    finally:
        document.close()
    dark = sum(drawn.histogram()[:128])
    assert dark > 500
    return words


def flat(words: list[str]) -> str:
    return "".join("".join(words).split()).replace("\u200b", "").replace("\ufffe", "").replace("\u00ad", "")


def lived(desk: CasesDesk, kind: str = "INC-1") -> Story:
    cases = desk.cases()
    story = desk.begin(f"case/new?kind={kind}&device=1")
    facts = {"amount": "¥3,482.10", "sold_on": "2026-11-26", "cycle": "T+1", "card": "6222021234567890123",
             "trace": "001234", "ticket": "GD-77", "caller_said": "换机器"}  # fmt: skip
    for name, value in facts.items():
        story = cases.edit(story, Edit(Act.FACT, name=name, value=value))
    first = {"INC-1": ("slip", "approved"), "INC-5": ("given", "money")}.get(kind)
    if first:
        story = desk.done(story, *first, note="签购单在抽屉里")
    step = {"INC-1": "ask", "INC-5": "money"}.get(kind, "acquirer")
    story = cases.edit(story, Edit(Act.CALL, step, "拉卡拉 · 客服", "95016"))
    story = cases.edit(story, Edit(Act.CALL_NOTE, value="明天回电"))
    return cases.attach(story, step, [vaults.ready("slip.jpg", picture())])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_case_so_far_says_everything_at_any_point(desk: CasesDesk, language: str) -> None:
    cases, text = desk.cases(), Text(language)
    fresh = desk.begin("case/new?kind=INC-3")
    early = so_far.compose(fresh, (), {}, cases.now, cases.where(), language)
    assert sheet.typeset(early).warnings == ()
    story = lived(desk)
    events = cases.timeline(story.case.id)
    made = so_far.compose(story, events, cases.evidence(story), cases.now, cases.where(), language)
    printed = sheet.typeset(made)
    assert printed.warnings == ()
    words = flat(pages(printed.pdf))
    for wanted in (
        "¥3,482.10",
        "622202*********0123",
        "001234",
        "签购单在抽屉里",
        "明天回电",
        "95016",
        "slip.jpg",
        "陈静",
    ):
        assert "".join(wanted.split()) in words
    for code in ("slip", "due", "regulator"):
        assert "".join(worded.step("INC-1", code, text).split()) in words
    assert "6222021234567890123" not in words


def test_a_drill_and_a_closed_case_say_so(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.done(desk.begin("case/new?kind=INC-5&drill=1"), "hang_up")
    story = cases.close(story.case.id, "先挂断")
    made = so_far.compose(story, cases.timeline(story.case.id), {}, cases.now, cases.where(), "en")
    words = flat(pages(sheet.render(made)))
    assert "DRILL:nothingofthishappened" in words
    assert "Closed2026-11-3012:00" in words
    assert "先挂断" in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("flow", ["INC-1", "INC-2", "INC-5"])
def test_a_letter_is_filled_from_the_case_in_its_own_language(
    desk: CasesDesk, flow: str, kind: LetterKind, language: str
) -> None:
    cases, book = desk.cases(), desk.register().book()
    story = lived(desk, flow)
    letter = letters.draft(story, kind, cases.timeline(story.case.id), book, cases.where(), language)
    words = flat(pages(letters.render(letter, story, book, DAY)))
    assert "{" not in letter.text
    assert "青禾便利店" in words
    if kind is not LetterKind.CUSTOMERS:
        assert "¥3,482.10" in words or (kind is LetterKind.ACQUIRER and flow != "INC-1")
    if kind is LetterKind.ACQUIRER:
        assert "GD-77" in words
        assert "898310154110245" in words
    if kind is LetterKind.ACQUIRER and flow == "INC-1":
        # T+1 after Thursday
        assert "2026-11-27" in words
    if kind is LetterKind.POLICE:
        assert "95016" in words
    if kind is LetterKind.CUSTOMERS:
        assert "021-55501234" in words
    if language == "en":
        assert not set("您贵機構") & set(letter.text.replace("青禾便利店", ""))


def test_a_letter_of_which_nobody_knows_anything_has_lines_to_write_on(desk: CasesDesk) -> None:
    cases = desk.cases()
    story = desk.begin("case/new?kind=INC-1")
    for kind in LetterKind:
        letter = letters.draft(story, kind, (), Book(), cases.where(), "en")
        assert "________" in letter.text
        assert pages(letters.render(letter, story, Book(), DAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_is_one_page(desk: CasesDesk, language: str) -> None:
    cases, text = desk.cases(), Text(language)
    for role in ("leader", "caller", "evidence", "customers", "deputy"):
        cases.put_role(PlanRole(role=role, name="陈静 (nights: Alexandra Wong)", phone="138 0000 1111"))
    cases.put_number(PlanNumber(0, "TW" if language == "zh_TW" else "CN", "fraud", "165", DAY))
    desk.done(desk.begin("case/new?kind=INC-5&drill=1"), "hang_up")
    many = [
        ("青禾支付服务有限公司（上海分公司）", Contact(name="x", phone=f"021-5550 {n:04}", role="客服"))
        for n in range(20)
    ]
    made = pages(plan.compose(cases.plan(language), many, DAY, language, "青禾便利店 复兴路"))
    assert len(made) == 1
    words = flat(made)
    for kind in ("INC-1", "INC-2", "INC-5"):
        assert "".join(text.word(f"cases.flow.{kind}.panic").split()) in words
    assert "13800001111" in words
    assert "2026-12-01" in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", ["CN", "TW", "HK"])
def test_the_card_needs_no_data(language: str, region: str) -> None:
    text = Text(language)
    for size, wide in (("a5", 420), ("a4", 842)):
        pdf = plan.card(blank(language, region), language, size, DAY)  # type: ignore[arg-type]  # both sizes
        (words,) = pages(pdf)
        document = pypdfium2.PdfDocument(pdf)
        assert round(document[0].get_width()) == wide
        document.close()
        for key in ("call", "call_do", "odd", "money_do", "told", "write_in"):
            assert "".join(text.word(f"cases.card.{key}").split()) in flat([words])
        number = {"CN": "96110", "TW": "165", "HK": "18222"}[region]
        assert number in words
        assert "○" in words


def test_the_card_of_a_shop_names_its_own_numbers_first(desk: CasesDesk) -> None:
    cases = desk.cases()
    cases.put_role(PlanRole(role="leader", name="陈静", phone="138 0000 1111"))
    for code in ("police", "fraud", "network", "regulator"):
        cases.put_number(PlanNumber(0, "CN", code, "" if code == "regulator" else code, DAY))
    (words,) = pages(plan.card(cases.plan("zh_CN"), "zh_CN", "a5", DAY, cases.contacts()))
    assert "95016" in words
    assert "138 0000 1111" in words
    assert "○" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_timeline_has_its_words(desk: CasesDesk, language: str) -> None:
    cases, text = desk.cases(), Text(language)
    story = lived(desk, "INC-2")
    cases.act(story, "suspect")
    other = cases.next_case(cases.story(story.case.id), "INC-6")
    cases.act(other, "rotate")
    cases.printed(story.case.id, "so_far")
    cases.printed(story.case.id, "bank")
    cases.close(story.case.id, "看封签", cases.proposed(cases.story(story.case.id)))
    cases.reopen(story.case.id)
    for number in (story.case.id, other.case.id):
        for event in cases.timeline(number):
            assert worded.event(event, "INC-2", text).strip()
    assert worded.kind("INC-9", text) == "INC-9"
    assert worded.step("INC-1", "gone", text) == "gone"
    assert worded.moment(None, cases.where()) == ""

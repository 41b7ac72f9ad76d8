"""Reports: the answer first, in every language and kind, and complete."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from posdesk.kit.errors import UsageError
from posdesk.kit.sheet import Entries, Months, Paragraph, Sheet, Table, typeset
from posdesk.kit.text import LANGUAGES, Text
from posdesk.reconcile.model import Coverage, FindingKind, Status, Verdict
from posdesk.reconcile.report import KINDS, render
from posdesk.reconcile.report.delimited import COLUMNS
from posdesk.reconcile.report.document import MOST_ACT, compose
from posdesk.reconcile.report.summary import answer, number
from posdesk.statements.errors import UnknownFormat
from posdesk.statements.model import ReadFile
from tests.reconcile.verdicts import files, finding, many, settlement, small, spoken

MISSING = {"en": "Never arrived", "zh_CN": "未到账", "zh_TW": "未入帳"}


@pytest.fixture(autouse=True, scope="module")
def sentences() -> Iterator[None]:
    with spoken():
        yield


def verdict_of(*ones: object, found: tuple[object, ...] = (), **more: object) -> Verdict:
    fields = {"settlements": ones, "findings": found, "payouts": (), "lines": (), "wallets": (), "at_risk": {}, **more}
    return replace(small(), **fields)  # type: ignore[arg-type]  # fields by name, for the tests' convenience


def of_kind(sheet: Sheet, kind: type) -> list:  # type: ignore[type-arg]  # any block
    return [block for block in sheet.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_it_in_every_language(kind: str, language: str) -> None:
    report = render(small(), kind, language, files())
    match kind:
        case "pdf":
            assert report.startswith(b"%PDF-")
        case "xlsx":
            cells = [str(cell) for row in rows_of(report, 0) for cell in row]
            assert MISSING[language] in cells
        case _:
            assert MISSING[language] in report.decode("utf-8-sig")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_verdict_gives_the_same_bytes(kind: str) -> None:
    assert render(small(), kind, "zh_CN", files()) == render(small(), kind, "zh_CN", files())


def test_an_unknown_kind_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="usage"):
        render(small(), "docx", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_answers_and_can_be_searched(language: str) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (poppler-utils)")
    pdf = render(small(), "pdf", language, files())
    found = subprocess.run(["pdftotext", "-l", "1", "-", "-"], input=pdf, capture_output=True, check=True)
    first = found.stdout.decode()
    assert "¥3,482.10" in first
    assert MISSING[language] in first
    assert number(small()) in first


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verdict", [small(), many(300), many(1_500)], ids=["small", "300", "1500"])
def test_pages_are_set_without_a_warning(verdict: Verdict, language: str) -> None:
    assert typeset(compose(verdict, Text(language), files())).warnings == ()


def test_the_answer_names_what_never_arrived() -> None:
    assert Text("en").say(answer(small())) == "2 settlements never arrived: ¥3,482.10 (as of 26 June 2026)."
    assert Text("zh_CN").say(answer(small())) == "2 笔应到账款未到账：¥3,482.10（截至2026年6月26日）。"


DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("verdict", "key"),
    [
        (verdict_of(), "report.answer.empty"),
        (verdict_of(settlement(DAY)), "report.answer.good"),
        (verdict_of(settlement(DAY), settlement(DAY, Status.NOT_DUE)), "report.answer.good"),
        (verdict_of(settlement(DAY, Status.CARRIED)), "report.answer.accounted"),
        (verdict_of(settlement(DAY, Status.AWAITING_STATEMENT)), "report.answer.waiting"),
        (verdict_of(settlement(DAY), found=(finding(FindingKind.DUPLICATE, amount=5),)), "report.answer.look"),
        (verdict_of(settlement(DAY), found=(finding(FindingKind.WALLET_GAP, amount=5),)), "report.answer.act"),
        (verdict_of(found=(finding(FindingKind.WITHDRAWAL_MISSING, amount=5),)), "report.answer.act"),
        (verdict_of(settlement(DAY, Status.NEVER_ARRIVED)), "report.answer.never_arrived"),
    ],
)
def test_the_answer_goes_by_the_worst_that_was_found(verdict: Verdict, key: str) -> None:
    assert answer(verdict).key == key


def test_several_currencies_are_never_added_up() -> None:
    lost = [settlement(DAY, Status.NEVER_ARRIVED, 100, currency=code, id=code) for code in ("HKD", "CNY")]
    verdict = verdict_of(*lost, found=tuple(finding(FindingKind.NEVER_ARRIVED, one) for one in lost))
    sheet = compose(verdict, Text("en"))
    assert "¥1.00, HK$1.00" in sheet.answer
    months, settlements = (block for block in of_kind(sheet, Table) if len(block.columns) > 7)
    assert [row[1] for row in months.rows] == ["CNY", "HKD"]
    assert months.total == settlements.total == ()
    assert [row[6] for row in settlements.rows] == ["HK$1.00", "¥1.00"]


def test_what_needs_action_has_its_sentence_amount_due_day_age_and_advice() -> None:
    (entries,) = of_kind(compose(small(), Text("en")), Entries)
    first = entries.items[0]
    assert (first.mark.word, first.amount) == ("Never arrived", "¥2,254.27")
    assert first.facts == ("Due Friday 20 March 2026", "9 days overdue")
    assert "nothing of that amount came" in first.text
    assert first.todo.startswith("Ask the provider")


def test_the_calendar_is_loud_where_money_is_missing() -> None:
    (calendar,) = of_kind(compose(small(), Text("en")), Months)
    (march,) = calendar.months
    assert (march.title, march.lead, len(march.days), march.note) == ("March 2026", 6, 31, "¥3,482.10")
    assert [day.number for day in march.days if day.loud] == [17, 19]
    assert [day.number for day in march.days if day.mark] == [16, 17, 18, 19, 20]
    assert [mark.word for mark in calendar.legend] == ["Never arrived", "Arrived"]


def test_of_many_settlements_paper_lists_those_that_did_not_plainly_arrive() -> None:
    verdict = many(3_000)
    off = [one for one in verdict.settlements if one.status is not Status.ARRIVED]
    listed = max(of_kind(compose(verdict, Text("en")), Table), key=lambda table: len(table.columns))
    assert len(listed.rows) == len(off)
    assert listed.rows[0][7].word == "Never arrived"
    everything = max(of_kind(compose(verdict, Text("en"), whole=True), Table), key=lambda table: len(table.columns))
    assert len(everything.rows) == 3_000


def test_a_flood_of_findings_is_cut_on_paper_and_says_so() -> None:
    lost = tuple(settlement(DAY, Status.NEVER_ARRIVED, id=str(n)) for n in range(MOST_ACT + 2))
    verdict = verdict_of(*lost, found=tuple(finding(FindingKind.NEVER_ARRIVED, one) for one in lost))
    sheet = compose(verdict, Text("en"))
    (entries,) = of_kind(sheet, Entries)
    assert len(entries.items) == MOST_ACT
    assert "2 more are in the workbook (XLSX)." in [block.text for block in of_kind(sheet, Paragraph)]
    (whole,) = of_kind(compose(verdict, Text("en"), whole=True), Entries)
    assert len(whole.items) == MOST_ACT + 2


def test_without_statements_the_report_says_that_nothing_can_be_missing() -> None:
    sheet = compose(replace(small(), coverage=()), Text("en"))
    assert any("No bank statement was given" in block.text for block in of_kind(sheet, Paragraph))


def test_a_gap_between_statements_is_explained() -> None:
    first, gap = small().coverage[0], Text("en").word("report.section.coverage_gap")
    later = Coverage(first.account, first.currency, date(2026, 7, 1), date(2026, 7, 31))
    told = compose(replace(small(), coverage=(first, later)), Text("en"))
    assert gap in [block.text for block in of_kind(told, Paragraph)]
    assert gap not in [block.text for block in of_kind(compose(small(), Text("en")), Paragraph)]


def test_file_warnings_are_told_with_their_line_and_counted_beyond_a_dozen() -> None:
    sheet = compose(
        small(), Text("en"), (*files(), ReadFile(Path("bad.xyz"), error=UnknownFormat(file="bad.xyz", seen="a, b")))
    )
    read, warned = of_kind(sheet, Table)[-2:]
    assert [row[-1] for row in read.rows] == [
        "sound", "18 warnings", "nothing to check against", "could not be read"
    ]  # fmt: skip
    assert warned.rows[0][:2] == ("takings.csv", "2")
    assert warned.rows[12] == ("takings.csv", "", "6 more warnings.")
    assert "bad.xyz" in warned.rows[13][2]


def test_the_number_changes_with_the_result_and_not_with_the_language() -> None:
    assert number(small()) != number(many(5))
    assert {compose(small(), Text(language)).id for language in LANGUAGES} == {number(small())}


def rows_of(report: bytes, sheet: int) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(report)).get_sheet_by_index(sheet).to_python()


def test_the_workbook_holds_everything_as_real_dates_and_numbers() -> None:
    verdict = many(500)
    book = CalamineWorkbook.from_filelike(io.BytesIO(render(verdict, "xlsx", "en", files())))
    names = ["Summary", "Findings", "Settlements", "Payouts", "Bank lines", "Wallets", "Coverage", "Files"]
    assert book.sheet_names == names
    rows = book.get_sheet_by_name("Settlements").to_python()
    assert len(rows) == 501
    head, first = rows[0], rows[1]
    assert first[0] == verdict.settlements[0].takings_date
    net = first[head.index("Net")]
    assert isinstance(net, float)
    assert net == verdict.settlements[0].net / 100
    assert len(book.get_sheet_by_name("Findings").to_python()) == len(verdict.findings) + 1
    assert len(book.get_sheet_by_name("Bank lines").to_python()) == len(verdict.lines) + 1


def test_more_rows_than_a_sheet_holds_go_on_in_a_further_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posdesk.reconcile.report.workbook.MOST_ROWS", 2)
    book = CalamineWorkbook.from_filelike(io.BytesIO(render(small(), "xlsx", "en")))
    sizes = [
        len(book.get_sheet_by_name(name).to_python()) for name in ("Settlements", "Settlements 2", "Settlements 3")
    ]
    assert sizes == [3, 3, 2]


def test_amounts_keep_the_decimals_of_their_currency() -> None:
    yen = settlement(DAY, Status.NEVER_ARRIVED, 1_500, currency="JPY")
    verdict = verdict_of(yen, found=(finding(FindingKind.NEVER_ARRIVED, yen),))
    (row,) = list(csv.DictReader(io.StringIO(render(verdict, "csv", "en").decode("utf-8-sig"))))
    assert (row["Net"], row["Currency"]) == ("1500", "JPY")
    assert "JP¥1,500" in render(verdict, "html", "en").decode()
    found = rows_of(render(verdict, "xlsx", "en"), 2)
    assert found[1][found[0].index("Net")] == 1500


def test_the_table_has_a_row_for_every_settlement_and_all_its_columns() -> None:
    verdict = many(50)
    written = render(verdict, "csv", "zh_CN")
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 51
    assert rows[0][0] == "收款日"
    first = verdict.settlements[0]
    assert rows[1][0] == first.takings_date.isoformat()
    assert rows[1][9] == f"{first.net / 100:.2f}"


def test_a_negative_amount_stays_a_number() -> None:
    verdict = verdict_of(settlement(DAY, Status.CARRIED, -12_345))
    (row,) = list(csv.DictReader(io.StringIO(render(verdict, "csv", "en").decode("utf-8-sig"))))
    assert row["Net"] == "-123.45"
    assert rows_of(render(verdict, "xlsx", "en"), 2)[1][8] == -123.45


def test_merchants_have_a_column_only_where_a_channel_has_several() -> None:
    def heads(*merchants: tuple[str, str]) -> list[str]:
        ones = [settlement(DAY, id=f"{m}{c}", merchant=m, channel=c) for m, c in merchants]
        table = of_kind(compose(verdict_of(*ones), Text("en")), Table)[1]
        return [column.title for column in table.columns]

    assert "Merchant" not in heads(("1", "card"), ("2", "wechat"))
    assert "Merchant" in heads(("1", "card"), ("2", "card"))

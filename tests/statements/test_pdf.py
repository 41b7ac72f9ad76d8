"""PDF statements: the table on the pages, slips, and what must not be read."""

from __future__ import annotations

import io
import time
from datetime import date
from pathlib import Path

import pytest

from posdesk.statements import service
from posdesk.statements.errors import DamagedFile, PasswordNeeded, TooLarge, WrongPassword
from posdesk.statements.formats import pdf_table, pdf_words
from posdesk.statements.formats.pdf_lines import Line, Phrase, _parted, lines_of
from posdesk.statements.model import ReadFile, page_and_line
from tests.statements import pdfs

CMB = pdfs.cmb()


def read(folder: Path, data: bytes, *secrets: str) -> ReadFile:
    path = folder / "statement.pdf"
    path.write_bytes(data)
    (found,) = service.read([path], secrets=secrets)
    return found


def code(file: ReadFile) -> str:
    return file.error.code if file.error else ""


def warned(file: ReadFile) -> list[str]:
    return [caution.said.key for one in file.statements for caution in one.warnings]


def test_several_pages_with_repeated_heads_and_wrapped_texts(tmp_path: Path) -> None:
    file = read(tmp_path, CMB)
    assert (code(file), file.format) == ("", "cmb")
    (one,) = file.statements
    assert (one.lines, one.balanced, one.warnings) == (90, True, ())
    assert one.entries[0].counterparty == "银联商务股份有限公司北京分公司结算专户"
    assert (one.entries[0].line or 0) // 1000 == 1
    assert (one.entries[-1].line or 0) // 1000 > 1
    assert (one.start, one.end) == (date(2026, 3, 1), date(2026, 6, 6))


WATERMARK = "background: place(center + horizon, rotate(-40deg, text(fill: luma(200), size: 60pt)[某某银行 仅供查询]))"


def test_a_watermark_behind_the_table_leaves_no_trace(tmp_path: Path) -> None:
    rows = []
    balance = 100_000
    for n in range(50):
        into = n % 3 != 2
        amount = 12_345 + n * 11
        balance += amount if into else -amount
        sums = [f"{amount / 100:,.2f}" if side is into else "-" for side in (True, False)]
        rows.append(
            (f"2026-03-{n % 28 + 1:02}", "他行汇入" if into else "消费", "", "", "CHN", "钞", *sums, "人民币", *sums,
             "人民币", f"{balance / 100:,.2f}", "银联商务", "")
        )  # fmt: skip
    heads = pdfs.ICBC_HEADS
    figures = [head for head in heads if "金额" in head or head == "余额"]
    made = pdfs.table(heads, rows, figures=figures, page=WATERMARK, width=1400)
    plain = pdfs.table(heads, rows, figures=figures, width=1400)
    file = read(tmp_path, made)
    assert (code(file), file.format) == ("", "icbc")
    assert (file.statements[0].lines, warned(file)) == (50, warned(read(tmp_path, plain)))
    assert file.statements == read(tmp_path, plain).statements
    upright = WATERMARK.replace("rotate(-40deg, ", "(")
    level = read(tmp_path, pdfs.table(heads, rows, figures=figures, page=upright, width=1400))
    assert level.statements == file.statements


def test_dashes_and_english_and_short_figures_below_wide_heads(tmp_path: Path) -> None:
    rows = [
        ("03/03/2026", "ACQUIRER SETTLEMENT\\ REF 0302", "5.00", "HKD", "1,005.00", "HKD"),
        ("04/03/2026", "ACQUIRER SETTLEMENT", "1,234.56", "HKD", "2,239.56", "HKD"),
        ("05/03/2026", "RENT", "-239.56", "HKD", "2,000.00", "HKD"),
    ]
    heads = ["Date", "Description", "Billing amount", "Billing currency", "Balance", "Balance currency"]
    cells = [[cell.replace("\\ ", " ") for cell in row] for row in rows]
    made = pdfs.table(heads, cells, figures=("Billing amount", "Balance"),
                      columns="(70pt, 90pt, 100pt, 90pt, 100pt, 100pt)")  # fmt: skip
    file = read(tmp_path, made)
    assert (code(file), file.format) == ("", "hsbc.hk")
    entries = file.statements[0].entries
    assert [(entry.amount, entry.balance) for entry in entries] == [(500, 100500), (123456, 223956), (-23956, 200000)]
    assert file.statements[0].balanced is True
    assert entries[0].memo == "ACQUIRER SETTLEMENT REF 0302"


def test_fused_sums_are_parted_where_only_one_way_is_left() -> None:
    left, right = _parted(Phrase(100, 200, "1,234.005,678.90"))
    assert (left.text, right.text) == ("1,234.00", "5,678.90")
    assert left.right < right.left
    assert list(_parted(Phrase(0, 1, "1,234.00"))) == [Phrase(0, 1, "1,234.00")]
    assert [one.text for one in _parted(Phrase(0, 1, "-12.00-3.00"))] == ["-12.00", "-3.00"]


def test_a_table_that_nobody_knows_is_proposed(tmp_path: Path) -> None:
    rows = [(f"2026-03-{n:02}", f"{n}00.00", f"{sum(range(1, n + 1))}00.00", "货款") for n in range(1, 20)]
    made = pdfs.table(["入账日", "金额", "账面余额", "用途"], rows, figures=("金额", "账面余额"))
    file = read(tmp_path, made)
    assert code(file) == "unknown_format"
    proposal = service.propose(tmp_path / "statement.pdf")
    assert proposal is not None
    table = service.open_table(tmp_path / "statement.pdf")
    assert table is not None
    trial = service.try_mapping(table, proposal.draft)
    assert trial.read is not None
    assert (trial.read.statements[0].lines, trial.read.statements[0].balanced) == (19, True)


SLIP = """
#text(size: 14pt)[某某银行 {title}] \\
交易日期：2026年03月17日 #h(2em) 流水号：20260317000{n} \\
付款人户名：银联商务股份有限公司 #h(2em) 收款人户名：某某小吃店 \\
付款人账号：6222000011112222 #h(2em) 收款人账号：1100220033{n} \\
金额（小写）：¥1,227.8{n} #h(2em) 用途：清算款
"""


def test_slips_prove_payments_and_cover_no_day(tmp_path: Path) -> None:
    body = "\n#v(2em)\n".join(SLIP.format(title="电子回单（收款回单）", n=n) for n in (1, 2))
    file = read(tmp_path, pdfs.compiled(body))
    assert (code(file), file.format) == ("", "pdf")
    assert [(one.partial, one.start, one.account) for one in file.statements] == [
        (True, None, "11002200331"), (True, None, "11002200332"),
    ]  # fmt: skip
    entry = file.statements[0].entries[0]
    assert (entry.date, entry.amount, entry.currency) == (date(2026, 3, 17), 122781, "CNY")
    assert (entry.counterparty, entry.reference, entry.memo) == ("银联商务股份有限公司", "202603170001", "清算款")
    paid = read(tmp_path, pdfs.compiled(SLIP.format(title="付款回单", n=3)))
    assert paid.statements[0].entries[0].amount == -122783
    assert paid.statements[0].entries[0].counterparty == "某某小吃店"


@pytest.mark.parametrize(
    ("old", "new"), [("（收款回单）", ""), ("2026年03月17日", "2026年13月47日"), ("交易日期", "某日")]
)
def test_a_slip_that_leaves_something_open_is_refused(tmp_path: Path, old: str, new: str) -> None:
    body = SLIP.format(title="电子回单（收款回单）", n=1).replace(old, new)
    file = read(tmp_path, pdfs.compiled(body))
    assert code(file) == "slip_unclear"
    assert file.error is not None
    assert file.error.data["line"] == 1001


def test_a_scan_is_no_statement(tmp_path: Path) -> None:
    assert code(read(tmp_path, pdfs.by_hand(b"1 0 0 rg 0 0 600 800 re f"))) == "scanned_pdf"
    ghost = pdfs.shown((50, 700, "2026-03-17"), (200, 700, "1,227.83"), mode=3)
    assert code(read(tmp_path, pdfs.by_hand(ghost))) == "scanned_pdf"


def test_words_without_a_table(tmp_path: Path) -> None:
    assert code(read(tmp_path, pdfs.by_hand(pdfs.shown((50, 700, "Dear customer, thank you."))))) == "no_header"


HEADS = ((50, 700, "Date"), (150, 700, "Description"), (300, 700, "Billing amount"), (400, 700, "Billing currency"))
LINE = ((50, 680, "03/03/2026"), (150, 680, "ACQUIRER"), (300, 680, "994.00"), (400, 680, "HKD"))


def test_what_nobody_can_see_is_left_out_and_said(tmp_path: Path) -> None:
    tail = ((500, 700, "Balance"), (550, 700, "Balance currency"))
    more = ((500, 680, "994.00"), (550, 680, "HKD"))
    ghost = pdfs.shown((50, 660, "04/03/2026"), (300, 660, "9,999.00"), (400, 660, "HKD"), mode=3)
    outside = pdfs.shown((50, 2000, "05/03/2026"), (300, 2000, "8,888.00"))
    tilted = pdfs.shown((100, 640, "04/03/2026 7777.00"), matrix=b"0.7 0.7 -0.7 0.7")
    stream = b"\n".join([pdfs.shown(*HEADS, *tail, *LINE, *more), ghost, outside, tilted])
    file = read(tmp_path, pdfs.by_hand(stream))
    assert code(file) == ""
    assert [entry.amount for entry in file.statements[0].entries] == [99400]
    assert warned(file) == ["statements.pdf.hidden"]


def test_a_locked_pdf_is_opened_by_its_password(tmp_path: Path) -> None:
    data = pdfs.by_hand(pdfs.shown((50, 700, "Dear customer.")), encrypt="1234")
    assert code(read(tmp_path, data)) == "password_needed"
    assert code(read(tmp_path, data, "4321", "")) == "wrong_password"
    assert code(read(tmp_path, data, "4321", "1234")) == "no_header"
    with pytest.raises(PasswordNeeded):
        pdf_words.words(data, "a.pdf", [])
    with pytest.raises(WrongPassword):
        pdf_words.words(data, "a.pdf", ["no"])


def test_cut_off_or_changed_anywhere_no_figure_is_made_up(tmp_path: Path) -> None:
    whole = {(entry.date, entry.amount) for entry in read(tmp_path, CMB).statements[0].entries}
    for at in range(0, len(CMB), len(CMB) // 60):
        for data in (CMB[:at], CMB[:at] + b"\xff" * 8 + CMB[at + 8 :]):
            file = read(tmp_path, data)
            found = {(entry.date, entry.amount) for one in file.statements for entry in one.entries}
            assert file.error is not None or found <= whole, at


def test_scripts_and_actions_are_only_letters(tmp_path: Path) -> None:
    catalog = (
        b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('file:///etc/passwd'\\)) >> "
        b"/AA << /WC << /S /Launch /F (sh) >> >>"
    )
    file = read(tmp_path, pdfs.by_hand(pdfs.shown((50, 700, "Dear customer.")), catalog=catalog))
    assert code(file) == "no_header"


def test_pages_and_letters_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_words, "_MOST_LETTERS", 100)
    with pytest.raises(TooLarge):
        pdf_words.words(CMB, "a.pdf", [])
    monkeypatch.setattr(pdf_words, "_MOST_PAGES", 0)
    with pytest.raises(TooLarge):
        pdf_words.words(CMB, "a.pdf", [])
    liar = CMB.replace(b"/Count", b"/Cou9t")
    assert code(read(tmp_path, liar)) in ("damaged_file", "", "scanned_pdf", "no_header")


def test_a_stream_that_swells_without_end_costs_an_error(tmp_path: Path) -> None:
    bomb = b"BT /F1 10 Tf (x) Tj ET\n" + b" " * (200 << 20)
    began = time.monotonic()
    assert code(read(tmp_path, pdfs.by_hand(bomb))) in ("no_header", "damaged_file", "reader_gave_up", "too_large")
    assert time.monotonic() - began < 60


def test_pages_that_lie_on_their_side(tmp_path: Path) -> None:
    whole = read(tmp_path, CMB).statements
    import pypdfium2

    for turn in (90, 180, 270):
        document = pypdfium2.PdfDocument(CMB)
        for page in document:
            page.set_rotation(turn)
        held = io.BytesIO()
        document.save(held)
        document.close()
        file = read(tmp_path, held.getvalue())
        # what is shown turned is read as it is seen: upright text that was turned is a picture on its side
        assert file.error is not None or file.statements == whole


def test_an_empty_page_has_no_lines() -> None:
    assert lines_of(1, (100.0, 100.0, [], 0)) == []


@pytest.mark.parametrize(
    ("turn", "matrix", "place", "seen"),
    [
        (0, b"1 0 0 1", (50, 700), (50, 100)),
        (90, b"0 1 -1 0", (100, 50), (50, 100)),
        (180, b"-1 0 0 -1", (600, 700), (100, 700)),
        (270, b"0 -1 1 0", (600, 750), (50, 100)),
    ],
)
def test_letters_of_a_turned_page_stand_where_they_are_seen(
    turn: int, matrix: bytes, place: tuple[int, int], seen: tuple[int, int]
) -> None:
    data = pdfs.by_hand(pdfs.shown((*place, "Hello"), matrix=matrix), page=b"/Rotate %d" % turn)
    ((_, _, found, hidden),) = pdf_words.words(data, "a.pdf", [])
    ((left, top, right, bottom, text),) = found
    assert (text, hidden) == ("Hello", 0)
    assert (round(left - 1), round(bottom)) == seen
    assert left < right
    assert top < bottom


def test_what_the_letters_of_a_page_are_is_seen_here_too() -> None:
    """The same functions as in the parsers' own process, where tests can look into them."""
    stream = b"\n".join(
        [
            pdfs.shown((50, 700, "seen")),
            pdfs.shown((50, 600, "ghost"), mode=3),
            pdfs.shown((50, 2000, "outside")),
            pdfs.shown((100, 640, "askew"), matrix=b"0.7 0.7 -0.7 0.7"),
        ]
    )
    ((_, _, found, hidden),) = pdf_words.words(pdfs.by_hand(stream), "a.pdf", [])
    assert [word[4] for word in found] == ["seen"]
    assert hidden >= len("ghost")
    with pytest.raises(DamagedFile):
        pdf_words.words(b"%PDF-1.4 and nothing", "a.pdf", [])


def test_a_page_that_is_none_is_damage() -> None:
    with pytest.raises(DamagedFile):
        pdf_words.words(
            pdfs.by_hand(pdfs.shown((50, 700, "x"))).replace(b"/Kids [3 0 R]", b"/Kids [9 0 R]"), "a.pdf", []
        )


def test_a_second_table_takes_no_columns_from_the_first() -> None:
    def page(number: int, *names: str) -> list[Line]:
        top = Line(number * 1000 + 1, 0, 8, (Phrase(0, 90, "Bank"), Phrase(100, 190, "of"), Phrase(200, 290, "Words")))
        first = Line(
            number * 1000 + 2, 9, 8, tuple(Phrase(100 * n, 100 * n + 40, name) for n, name in enumerate(names))
        )
        cells = ("2026-03-01", "1.00", "words")
        moved = tuple(Phrase(100 * n, 100 * n + 40, cell) for n, cell in enumerate(cells))
        return [top, *([first] if names else []), Line(number * 1000 + 3, 20, 8, moved)]

    pages = [
        page(1, "Date", "Amount", "Memo"),
        page(2, "Date", "Amount", "Memo"),
        page(3),
        page(4, "When", "Fee", "Sum"),
    ]
    first, second = pdf_table.tables(pages)
    assert [row.cells for row in first if row.cells[1:]] == [
        ("Date", "Amount", "Memo"),
        ("2026-03-01", "1.00", "words"),
        ("Date", "Amount", "Memo"),
        ("2026-03-01", "1.00", "words"),
        ("Date", "Amount", "Memo"),
        ("2026-03-01", "1.00", "words"),
    ]
    assert [row.cells for row in second][-2:] == [("When", "Fee", "Sum"), ("2026-03-01", "1.00", "words")]


def test_a_table_of_another_layout_is_left_out_and_said(tmp_path: Path) -> None:
    fees = [(f"2026-03-{day:02}", "CNY", "1.00", "fee", "POS", "x") for day in range(1, 5)]
    heads = ("计费日期", "币种", "手续费", "项目", "终端", "备注")
    below = "#pagebreak()\n" + pdfs.body(heads, fees)
    found = read(tmp_path, pdfs.cmb(20, below=below))
    assert (found.error, found.statements[0].lines) == (None, 20)
    assert [told.said.key for told in found.statements[0].warnings] == ["statements.pdf.other_table"]
    alone = read(tmp_path, pdfs.cmb(20))
    assert alone.statements[0].entries == found.statements[0].entries


def test_who_cannot_tell_an_angle_sees_no_watermark() -> None:
    assert pdf_words._tilted(-1.0, 0) is False


def test_people_are_told_the_page_and_the_line_on_it() -> None:
    assert page_and_line("a.PDF", 3012) == (3, 12)
    assert page_and_line("a.csv", 3012) == (None, 3012)

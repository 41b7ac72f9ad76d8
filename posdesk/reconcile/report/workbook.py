"""The whole verdict as a workbook: real dates, real numbers, every row of it, nothing that runs.

Written in memory: XlsxWriter's constant-memory mode would put the shop's figures into temporary files.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Final

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types
from xlsxwriter.format import Format  # type: ignore[import-untyped]  # it ships no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # it ships no types

from posdesk.kit.cells import readable
from posdesk.kit.money import Money, digits, to_decimal
from posdesk.kit.sheet import Mark
from posdesk.kit.text import Text
from posdesk.reconcile.marks import RANK, mark
from posdesk.reconcile.model import Status, Verdict
from posdesk.reconcile.report.grids import Grid, Heads, Value, grids
from posdesk.reconcile.report.summary import Summary, also, answer, number, summary
from posdesk.statements.model import ReadFile

MOST_ROWS: Final = 1_048_575
"""Rows below the heading that a sheet of Excel holds; what is beyond goes on in a further sheet."""

_INK: Final = {
    "good": "#1f6f5f", "notice": "#7a5400", "warning": "#b5541c", "danger": "#b3261e",
    "ask": "#5b4bb2", "quiet": "#5b6a66",
}  # fmt: skip
_WIDTH: Final = {"date": 12, "money": 15, "count": 9, "mark": 20, "text": 18, "long": 60}


def workbook(verdict: Verdict, text: Text, files: Sequence[ReadFile]) -> bytes:
    """The verdict as XLSX."""
    written = io.BytesIO()
    book = _Book(written, verdict, text)
    found = summary(verdict)
    book.cover(verdict, found)
    for grid in grids(verdict, text, files):
        book.add(grid)
    book.close()
    return written.getvalue()


class _Book:
    def __init__(self, written: io.BytesIO, verdict: Verdict, text: Text) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(written, options)
        self._text = text
        self._formats: dict[str, Format] = {}
        # The day of the verdict, so that the same verdict gives the same bytes.
        created = datetime.combine(verdict.as_of, time(), UTC).replace(tzinfo=None)
        self._book.set_properties(
            {"title": text.word("report.title"), "subject": number(verdict), "comments": "posdesk", "created": created}
        )

    def close(self) -> None:
        self._book.close()

    def cover(self, verdict: Verdict, found: Summary) -> None:
        """The first sheet: the answer, and the counts and sums behind it."""
        text = self._text
        sheet = self._book.add_worksheet(text.word("report.sheet.summary"))
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 2, 18)
        sheet.write_string(0, 0, text.word("report.title"), self._format("title"))
        sheet.write_string(1, 0, text.say(answer(verdict, found)), self._format("bold"))
        row = 2
        for more in also(found):
            sheet.write_string(row, 0, text.say(more))
            row += 1
        sheet.write_string(row, 0, text.word("report.report_id"))
        sheet.write_string(row, 1, number(verdict))
        guessed = "report.section.terms_guessed" if verdict.terms_guessed else "report.section.terms_given"
        sheet.write_string(row + 1, 0, text.word(guessed))
        row += 3
        for place, name in enumerate(("status", "count", "net", "currency")):
            sheet.write_string(row, place, text.word(f"column.{name}"), self._format("head"))
        for status, currency, count, net in _by_status(verdict):
            row += 1
            self._put(sheet, row, 0, mark(status, text))
            self._put(sheet, row, 1, count)
            self._put(sheet, row, 2, Money(net, currency))
            self._put(sheet, row, 3, currency)
        for caution in verdict.cautions:
            row += 1
            sheet.write_string(row + 1, 0, readable(text.say(caution)))

    def add(self, grid: Grid) -> None:
        """A table with its heading frozen and filters on it."""
        rows = iter(grid.rows)
        part, more = 1, True
        while more:
            name = grid.name if part == 1 else f"{grid.name} {part}"
            more = self._part(self._book.add_worksheet(name), grid.heads, rows)
            part += 1

    def _part(self, sheet: Worksheet, heads: Heads, rows: Iterable[tuple[Value, ...]]) -> bool:
        """One sheet full of rows; whether it was filled to its end."""
        sheet.freeze_panes(1, 0)
        for place, (title, shape) in enumerate(heads):
            sheet.set_column(place, place, _WIDTH[shape])
            sheet.write_string(0, place, title, self._format("head"))
        count = 0
        for values in rows:
            count += 1
            for place, value in enumerate(values):
                self._put(sheet, count, place, value)
            if count == MOST_ROWS:
                break
        sheet.autofilter(0, 0, max(count, 1), len(heads) - 1)
        return count == MOST_ROWS

    def _put(self, sheet: Worksheet, row: int, place: int, value: Value) -> None:
        match value:
            case None | "":
                return
            case Mark():
                sheet.write_string(row, place, value.word, self._format(f"ink {value.tone}"))
            case Money():
                sheet.write_number(row, place, _exact(value), self._format(f"money {value.currency or ''}"))
            case date():
                sheet.write_datetime(row, place, value, self._format("date"))
            case int():
                sheet.write_number(row, place, value, self._format("count"))
            case str():
                sheet.write_string(row, place, readable(value))

    def _format(self, name: str) -> Format:
        if name not in self._formats:
            kind, _, which = name.partition(" ")
            made = {
                "title": {"bold": True, "font_size": 18},
                "bold": {"bold": True, "font_size": 12},
                "head": {"bold": True, "bottom": 1, "bg_color": "#eef2f0"},
                "date": {"num_format": "yyyy-mm-dd", "align": "left"},
                "count": {"num_format": "#,##0"},
                "money": {"num_format": _money_format(which or None)},
                "ink": {"font_color": _INK.get(which, "#000000"), "bold": which == "danger"},
            }[kind]
            self._formats[name] = self._book.add_format(made)
        return self._formats[name]


def _exact(money: Money) -> Decimal:
    return to_decimal(money.minor, money.currency)


def _money_format(currency: str | None) -> str:
    places = digits(currency)
    figure = "#,##0" + (f".{'0' * places}" if places else "")
    sign = str(Money(0, currency)).removesuffix(f"{0:.{places}f}").replace('"', "")
    return f'"{sign}"{figure};[Red]-"{sign}"{figure}' if sign else f"{figure};[Red]-{figure}"


def _by_status(verdict: Verdict) -> list[tuple[Status, str | None, int, int]]:
    added: dict[tuple[Status, str | None], list[int]] = {}
    for one in verdict.settlements:
        entry = added.setdefault((one.status, one.currency), [0, 0])
        entry[0] += 1
        entry[1] += one.net
    ordered = sorted(added.items(), key=lambda item: (RANK[item[0][0]], item[0][1] or ""))
    return [(status, currency, count, net) for (status, currency), (count, net) in ordered]

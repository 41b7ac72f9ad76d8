"""A sheet as one HTML file that needs nothing else: no scripts, no network, light and dark, printable."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Final

from posdesk.kit import sheet as paper
from posdesk.kit.resources import resource
from posdesk.kit.sheet import (
    Block,
    Cell,
    Checks,
    Column,
    Entries,
    Facts,
    Figures,
    Heading,
    Mark,
    Months,
    Paragraph,
    Pictures,
    Sheet,
    Signatures,
    Table,
    Verbatim,
    printable,
)

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_COMMENT: Final = re.compile(r"<!--.*?-->\s*", re.S)
_RIGHT: Final = frozenset({"money", "number"})


def page(sheet: Sheet) -> str:
    """The sheet as a document."""
    language = sheet.language.replace("zh_CN", "zh-Hans").replace("zh_TW", "zh-Hant")
    style = resource("sheets", "sheet.css").read_text(encoding="utf-8")
    facts = "".join(f"<li>{_words(fact)}</li>" for fact in (*sheet.facts, sheet.id))
    note = f"<p>{_words(sheet.note)}</p>" if sheet.note else ""
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_words(sheet.title)} · {sheet.id}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{_symbols(sheet)}<main>\n"
        f'<header><div><h1>{_words(sheet.title)}</h1>\n<p class="answer">{_words(sheet.answer)}</p>\n{note}'
        f'<ul class="facts">{facts}</ul></div>{_code(sheet)}</header>\n'
        + "\n".join(_block(block) for block in sheet.blocks)
        + "\n</main>\n</body>\n</html>\n"
    )


def _words(text: str) -> str:
    return escape(printable(text), quote=True)


def _foreign(text: str) -> str:
    """Text in a cell, whose writing direction must not spill into its neighbours."""
    return f"<bdi>{_words(text)}</bdi>" if text else ""


def _code(sheet: Sheet) -> str:
    label = escape(sheet.id, quote=True)
    return paper.qr(paper.link(sheet)).replace("<svg ", f'<svg class="qr" role="img" aria-label="{label}" ', 1)


def _symbols(sheet: Sheet) -> str:
    drawn = []
    for name in paper.icons(sheet):
        inner = _COMMENT.sub("", paper.drawing(name))
        inner = inner[inner.index(">", inner.index("<svg")) + 1 : inner.rindex("</svg>")]
        drawn.append(f'<symbol id="i-{name}" viewBox="0 0 24 24">{" ".join(inner.split())}</symbol>')
    return f'<svg class="symbols" aria-hidden="true">{"".join(drawn)}</svg>\n'


def _icon(mark: Mark) -> str:
    return f'<svg class="icon" aria-hidden="true"><use href="#i-{mark.icon}"/></svg>'


def _mark(mark: Mark) -> str:
    return f'<span class="mark {mark.tone}">{_icon(mark)}{_words(mark.word)}</span>'


def _cell(cell: Cell, column: Column, tag: str = "td") -> str:
    kind = ' class="right"' if column.kind in _RIGHT else ' class="date"' if column.kind == "date" else ""
    return f"<{tag}{kind}>{_mark(cell) if isinstance(cell, Mark) else _foreign(cell)}</{tag}>"


def _block(block: Block) -> str:
    return _DRAW[type(block)](block)


def _heading(block: Heading) -> str:
    note = f'<p class="quiet">{_words(block.note)}</p>' if block.note else ""
    return f"<h2>{_words(block.text)}</h2>{note}"


def _paragraph(block: Paragraph) -> str:
    return f'<p class="{block.look}">{_words(block.text)}</p>'


def _verbatim(block: Verbatim) -> str:
    return f"<pre>{escape(printable(block.text, 100_000))}</pre>"


def _figures(block: Figures) -> str:
    items = (
        f"<div><dt>{_words(one.label)}</dt><dd><b>{_words(one.value)}</b><small>{_words(one.note)}</small></dd></div>"
        for one in block.items
    )
    return f'<dl class="figures">{"".join(items)}</dl>'


def _entries(block: Entries) -> str:
    return "\n".join(
        f'<article><p class="top">{_mark(one.mark)}<span>{_foreign(one.title)}</span><b>{_words(one.amount)}</b></p>'
        + (f'<p class="quiet">{_words(" · ".join(one.facts))}</p>' if one.facts else "")
        + f"<p>{_foreign(one.text)}</p>"
        + (f'<p class="todo"><span class="box"></span>{_words(one.todo)}</p>' if one.todo else "")
        + "</article>"
        for one in block.items
    )


def _table(block: Table) -> str:
    head = "".join(
        f'<th scope="col"{" class=right" if column.kind in _RIGHT else ""}>{_words(column.title)}</th>'
        for column in block.columns
    )
    rows = "\n".join(_line(row, block.columns) for row in block.rows)
    foot = f"<tfoot>{_line(block.total, block.columns)}</tfoot>" if block.total else ""
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>{foot}</table></div>'


def _line(row: tuple[Cell, ...], columns: tuple[Column, ...]) -> str:
    return f"<tr>{''.join(_cell(cell, column) for cell, column in zip(row, columns, strict=True))}</tr>"


def _months(block: Months) -> str:
    names = "".join(f"<span>{_words(name)}</span>" for name in block.weekdays)
    months = []
    for month in block.months:
        days = []
        for day in month.days:
            place = f' style="grid-column:{month.lead + 1}"' if day.number == 1 else ""
            if day.mark is None:
                days.append(f'<i class="day"{place}>{day.number}</i>')
            else:
                loud = " loud" if day.loud else ""
                days.append(
                    f'<i class="day {day.mark.tone}{loud}"{place} title="{_words(day.mark.word)}">{day.number}'
                    f"{_icon(day.mark)}</i>"
                )
        months.append(
            f"<section><h3>{_words(month.title)}<span>{_words(month.note)}</span></h3>"
            f'<div class="grid">{names}{"".join(days)}</div></section>'
        )
    legend = "".join(_mark(mark) for mark in block.legend)
    return f'<div class="months">{"".join(months)}</div><p class="legend">{legend}</p>'


def _checks(block: Checks) -> str:
    return "".join(
        f'<p class="todo"><span class="box">{"✓" if one.done else ""}</span>{_words(one.text)}'
        f"<small>{_words(one.note)}</small></p>"
        for one in block.items
    )


def _signatures(block: Signatures) -> str:
    return f'<div class="sign">{"".join(f"<span>{_words(label)}</span>" for label in block.labels)}</div>'


def _facts(block: Facts) -> str:
    items = "".join(f"<dt>{_words(one.label)}</dt><dd>{_foreign(one.value)}</dd>" for one in block.items)
    return f'<dl class="known">{items}</dl>'


def _pictures(block: Pictures) -> str:
    items = "".join(
        f'<figure><img src="{one.address}" alt="{_words(one.caption)}">'
        f"<figcaption>{_words(one.caption)}</figcaption></figure>"
        for one in block.items
    )
    return f'<div class="pictures">{items}</div>'


_DRAW: Final[dict[type, Callable[..., str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Verbatim: _verbatim,
    Figures: _figures,
    Entries: _entries,
    Table: _table,
    Months: _months,
    Checks: _checks,
    Signatures: _signatures,
    Facts: _facts,
    Pictures: _pictures,
}

"""A guide as a page of the reader. Every word is escaped here; nothing of a guide is ever read as markup again."""

from __future__ import annotations

from html import escape
from typing import Final

from posdesk.guides.model import Block, Drawing, Guide, Line, Role, Section, Words
from posdesk.kit.links import Link
from posdesk.ui.theme import Tokens, Tone

DRAWING, SIGN = "drawing:", "sign:"
"""How the reader names its own pictures."""
PAGE: Final = "posdesk:"

_LOOKS: Final = {
    Role.SIGNS: ("eye", Tone.NOTICE), Role.STEPS: ("clipboard-check", Tone.GOOD), Role.NEVER: ("circle-x", Tone.DANGER),
}  # fmt: skip


def page(guide: Guide, tokens: Tokens, size: int, width: int) -> str:
    """The page, with type so many pixels high; pictures are ``width`` wide at most."""
    body = "".join(_section(section, tokens, size, width) for section in guide.sections)
    return f"<html><head><style>{_style(tokens, size)}</style></head><body>{_first(guide, tokens)}{body}</body></html>"


def _style(tokens: Tokens, size: int) -> str:
    rules = {
        "body": f"color: {tokens.ink}; font-size: {size}px",
        "h2": f"font-size: {round(size * 1.3)}px; margin-top: {round(size * 1.6)}px; margin-bottom: {size // 2}px",
        "h3": f"font-size: {size}px; margin-top: 0; margin-bottom: {size // 3}px",
        "p": f"margin-top: 0; margin-bottom: {size // 2}px; line-height: 118%",
        "li": f"margin-bottom: {size // 4}px; line-height: 112%",
        "ol, ul": f"margin-top: 0; margin-bottom: {size // 3}px",
        "p.first": f"font-size: {round(size * 1.2)}px; font-weight: bold; margin-bottom: 0; line-height: 115%",
        # a line's height would be taken of the drawing's as well
        "p.drawing": f"line-height: 100%; margin-bottom: {size // 3}px",
        "p.caption": f"color: {tokens.quiet_ink}; font-size: {max(size - 2, 12)}px",
        "a": f"color: {tokens.accent}",
    }
    return "\n".join(f"{what} {{ {how}; }}" for what, how in rules.items())


def _first(guide: Guide, tokens: Tokens) -> str:
    return _card(f'<p class="first">{escape(guide.first)}</p>', tokens, Tone.GOOD)


def _card(inside: str, tokens: Tokens, tone: Tone) -> str:
    """What belongs together, on a ground of its own with an edge in its tone."""
    edge, ground = tokens.tone(tone).name(), tokens.soft(tone, 0.09 if tokens.dark else 0.07).name()
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin-top: 8px; margin-bottom: 8px"><tr>'
        f'<td width="4" bgcolor="{edge}"></td>'
        f'<td bgcolor="{ground}" style="padding: 10px 14px 8px 14px">{inside}</td></tr></table>'
    )


def _section(section: Section, tokens: Tokens, size: int, width: int) -> str:
    head = f'<h2><a name="{escape(section.id)}"></a>{escape(section.title)}</h2>'
    return head + "".join(_block(block, tokens, size, width) for block in section.blocks)


def _block(block: Block, tokens: Tokens, size: int, width: int) -> str:
    if isinstance(block, Words):
        return f"<p>{_line(block.line)}</p>"
    if isinstance(block, Drawing):
        wide = min(width, round(340 * size / 15))
        high = round(wide * 200 / 340)
        return (
            f'<p class="drawing"><img src="{DRAWING}{block.name}" width="{wide}" height="{high}"></p>'
            f'<p class="caption">{escape(block.caption)}</p>'
        )
    # Qt sets a Chinese sign right against the mark of its list
    items = "".join(f"<li>&nbsp;{_line(item)}</li>" for item in block.items)
    tag = "ol" if block.numbered else "ul"
    if block.role is None:
        title = f"<h3>{escape(block.title)}</h3>" if block.title else ""
        return f"{title}<{tag}>{items}</{tag}>"
    icon, tone = _LOOKS[block.role]
    wide = size + 2
    mark = f'<img src="{SIGN}{icon}/{tone.value}" width="{wide}" height="{wide}" style="vertical-align: middle">'
    ink = tokens.tone_ink(tone).name()
    title = f'<h3 style="color: {ink}">{mark}&nbsp;&nbsp;{escape(block.title)}</h3>'
    return _card(f"{title}<{tag}>{items}</{tag}>", tokens, tone)


def _line(line: Line) -> str:
    return "".join(_span(span.text, span.link, strong=span.strong) for span in line)


def _span(text: str, link: Link | None, *, strong: bool) -> str:
    words = escape(text)
    if strong:
        words = f"<b>{words}</b>"
    return words if link is None else f'<a href="{escape(PAGE + str(link))}">{words}</a>'

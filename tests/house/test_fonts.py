"""The fonts that travel with the program can write everything that it says, in the window and on paper."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from posdesk.kit.text import LANGUAGES
from tests.house.sources import ROOT, words

FONTS = ROOT / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}


@cache
def characters(weight: str) -> dict[int, str]:
    return dict(TTFont(FONTS / f"NotoSansSC-{weight}.otf").getBestCmap())


def said() -> set[str]:
    texts = {text for language in LANGUAGES for text in words(language).values()}
    for path in (ROOT / "translations").glob("*.ts"):
        texts |= {"".join(node.itertext()) for node in ET.parse(path).getroot().iter("translation")}
    return {character for text in texts for character in text if character.isprintable()}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_character_that_is_said_can_be_written(weight: str) -> None:
    assert sorted(character for character in said() if ord(character) not in characters(weight)) == []


@pytest.mark.parametrize("weight", WEIGHTS)
def test_what_banks_write_can_be_written(weight: str) -> None:
    for sample in ("对账银行未到账逾期镕", "對帳銀行未入帳逾期鎔堃喆", "¥€£−–—…“”「」、。①→✓"):
        assert [character for character in sample if ord(character) not in characters(weight)] == []


@pytest.mark.parametrize("weight", WEIGHTS)
def test_no_look_alike_takes_the_place_of_an_everyday_character(weight: str) -> None:
    """A PDF would read 月 back as a radical, and nobody would find it."""
    assert [hex(code) for code in characters(weight) if 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF] == []


@pytest.mark.parametrize("weight", WEIGHTS)
def test_figures_are_of_one_width(weight: str) -> None:
    font = TTFont(FONTS / f"NotoSansSC-{weight}.otf")
    names = font.getBestCmap()
    assert len({font["hmtx"][names[ord(figure)]][0] for figure in "0123456789"}) == 1


def test_qt_takes_both_weights_for_one_family(qtbot: QtBot) -> None:
    for weight in WEIGHTS:
        number = QFontDatabase.addApplicationFont(str(FONTS / f"NotoSansSC-{weight}.otf"))
        assert QFontDatabase.applicationFontFamilies(number) == ["Noto Sans SC"]
    for style, weight in WEIGHTS.items():
        font = QFont("Noto Sans SC")
        font.setWeight(QFont.Weight(weight))
        found = QFontInfo(font)
        assert (found.family(), found.weight(), found.styleName()) == ("Noto Sans SC", weight, style)


def test_typst_finds_them_and_nothing_else(tmp_path: Path) -> None:
    import typst

    source = '#set text(font: "Noto Sans SC")\n未到账 *未入帳* ¥1,227.83'.encode()
    pdf, warnings = typst.compile_with_warnings(source, root=tmp_path, font_paths=[FONTS], ignore_system_fonts=True)
    assert warnings == []
    assert pdf.startswith(b"%PDF")
    _, warnings = typst.compile_with_warnings(
        source.replace(b"Noto Sans SC", b"Nowhere"), root=tmp_path, font_paths=[FONTS], ignore_system_fonts=True
    )
    assert warnings != []

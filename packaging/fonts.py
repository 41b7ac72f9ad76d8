"""Make the two fonts in ``resources/fonts``: run by hand, with fontTools, when the character set changes.

The regular weight comes from the Python package ``pylopdf-fonts-zh-cn`` (it carries Google's static
``NotoSansSC-Regular.otf``), the bold one from Debian's ``fonts-noto-cjk`` (``NotoSansCJK-Bold.ttc``, SC face)::

    pip download --no-deps pylopdf-fonts-zh-cn && unzip pylopdf_fonts_zh_cn-*.whl
    apt-get download fonts-noto-cjk && dpkg-deb -x fonts-noto-cjk_*.deb noto
    python packaging/fonts.py pylopdf_fonts_zh_cn/NotoSansSC-Regular.otf \\
        noto/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc

Static weights, because Qt shows the variable font Thin at every weight. U+2E80-2FDF (radicals) and U+F900-FAFF
(compatibility ideographs) stay out: they share glyphs with everyday characters, and a PDF whose month sign reads
back as a radical cannot be searched. Digits are of one width by design in both weights, so columns of money line
up without the ``tnum`` feature.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Noto Sans SC"
TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A
    (0x01CD, 0x01DC),  # pinyin
    (0x0391, 0x03C9),  # Greek
    (0x0401, 0x0451),  # Cyrillic
    (0x2010, 0x203F),  # dashes, quotes, bullets
    (0x20A0, 0x20BF),  # currency signs
    (0x2100, 0x214F),  # letterlike, numero
    (0x2150, 0x218F),  # fractions, Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics, the real minus sign
    (0x2460, 0x24FF),  # circled numbers
    (0x2500, 0x25FF),  # box drawing, blocks, geometric shapes
    (0x2600, 0x26FF),  # signs
    (0x2713, 0x2717),  # ticks
    (0x3000, 0x303F),  # CJK punctuation
    (0x3040, 0x30FF),  # kana
    (0x3100, 0x312F),  # bopomofo
    (0x3200, 0x33FF),  # enclosed and squared CJK
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF01, 0xFFEE),  # full-width forms
)
SHUT_OUT = ((0x2E80, 0x2FDF), (0xE000, 0xFAFF))


def characters() -> set[int]:
    """Everything that GBK (what Chinese banks write their files in) and Big5 can write, and the signs above."""
    wanted = {code for first, last in RANGES for code in range(first, last + 1)}
    for codec in ("gbk", "big5"):
        for lead in range(0x81, 0xFF):
            for trail in range(0x40, 0xFF):
                try:
                    wanted.add(ord(bytes((lead, trail)).decode(codec)))
                except (UnicodeDecodeError, TypeError):
                    continue
    return {code for code in wanted if not any(first <= code <= last for first, last in SHUT_OUT)}


def load(path: Path) -> TTFont:
    """The font of a file; of a collection, the proportional face for mainland China."""
    if path.suffix.lower() != ".ttc":
        return TTFont(path)
    faces: list[TTFont] = TTCollection(path).fonts
    return next(face for face in faces if face["name"].getDebugName(6).startswith("NotoSansCJKsc-"))


def rename(font: TTFont, style: str) -> None:
    """One family, two styles: the name tables agree, whatever package a weight came from."""
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    postscript = f"NotoSansSC-{style}"
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (16, 17, 21, 22, 25) or record.langID != 0x409:
            names.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for number, words in ((1, FAMILY), (2, style), (3, f"2.004;{postscript}"), (4, full), (6, postscript)):
        names.setName(words, number, 3, 1, 0x409)
    compact = font["CFF "].cff
    compact.fontNames[0] = postscript
    compact.topDictIndex[0].FullName = f"{FAMILY} {style}"
    compact.topDictIndex[0].FamilyName = FAMILY


def make(source: Path, style: str) -> None:
    """Subset one weight into ``resources/fonts``."""
    font = load(source)
    options = subset.Options()
    options.layout_features = [  # without "locl": it would keep the shapes of Japan and Korea, 3 MB of them
        "ccmp", "halt", "kern", "liga", "mark", "palt", "vert", "vrt2", "tnum", "lnum",
    ]  # fmt: skip
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    rename(font, style)
    target = TARGET / f"NotoSansSC-{style}.otf"
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.1f} MB")


def main() -> int:
    """``fonts.py REGULAR.otf BOLD.ttc``."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    make(Path(sys.argv[1]), "Regular")
    make(Path(sys.argv[2]), "Bold")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

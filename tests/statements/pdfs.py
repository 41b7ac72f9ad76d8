"""Synthetic PDF statements, set with the program's own typesetter, and a few written by hand."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence

import typst

from posdesk.kit.resources import resource

_PREAMBLE = """
#set page(width: {width}pt, height: 842pt, margin: 30pt, {page})
#set text(font: "Noto Sans SC", size: 8pt)
"""


def compiled(body: str, *, width: int = 720, page: str = "") -> bytes:
    """The PDF of a typst source."""
    source = _PREAMBLE.format(width=width, page=page) + body
    made: bytes = typst.compile(
        source.encode(), font_paths=[str(resource("fonts"))], ignore_system_fonts=True, format="pdf"
    )
    return made


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    above: str = "",
    below: str = "",
    figures: Sequence[str] = (),
    columns: str = "",
    stroke: str = "none",
    page: str = "",
    width: int = 720,
) -> bytes:
    """A table over as many pages as it needs, its header on each; columns named in ``figures`` are set to the right."""
    inner = body(heads, rows, figures=figures, columns=columns, stroke=stroke)
    return compiled(f"\n{above}\n{inner}\n{below}\n", page=page, width=width)


def body(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    figures: Sequence[str] = (),
    columns: str = "",
    stroke: str = "none",
) -> str:
    """The typst source of a table."""
    aligned = ", ".join("right" if head in figures else "left" for head in heads)
    cells = "".join(f"[{quoted(cell)}], " for row in rows for cell in row)
    head = "".join(f"[{quoted(cell)}], " for cell in heads)
    shape = columns or f"({', '.join(['auto'] * len(heads))},)"
    return (
        f"#table(columns: {shape}, align: ({aligned},), stroke: {stroke}, column-gutter: 8pt,\n"
        f"  table.header(repeat: true, {head}), {cells})"
    )


def quoted(text: str) -> str:
    """Text as typst shows it and nothing else."""
    return "".join(f"\\{letter}" if letter in "#*_$@<>[]\\`~-/=+" else letter for letter in text)


ICBC_HEADS = (
    "交易日期,摘要,交易详情,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,"
    "记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户"
).split(",")
CMB_HEADS = "记账日期,货币,交易金额,联机余额,交易摘要,对手信息".split(",")


def cmb(lines: int = 90, below: str = "") -> bytes:
    """A statement of several pages in the layout of 招商银行, with wrapped texts."""
    rows = []
    balance = 100_000
    for n in range(lines):
        amount = (5_000 + n * 137) * (-1 if n % 4 == 3 else 1)
        balance += amount
        who = "某某食品批发部" if amount < 0 else "银联商务股份有限公司" + ("北京分公司结算专户" if n % 5 == 0 else "")
        rows.append(
            (f"2026-{3 + n // 28:02}-{n % 28 + 1:02}", "CNY", f"{amount / 100:,.2f}", f"{balance / 100:,.2f}",
             "货款" if amount < 0 else "银联入账", who)
        )  # fmt: skip
    return table(
        CMB_HEADS,
        rows,
        below=below,
        above="= 招商银行交易流水\n户名：某某小吃店 账号：6225****1234\n",
        figures=("交易金额", "联机余额"),
        columns="(70pt, 40pt, 80pt, 90pt, 80pt, 110pt)",
        page="footer: context [第 #counter(page).display() 页 / 共 #counter(page).final().first() 页]",
    )


def by_hand(stream: bytes, *, page: bytes = b"", catalog: bytes = b"", encrypt: str = "") -> bytes:
    """A PDF of one page with this content stream; ``encrypt`` locks it with a user password (standard handler, RC4)."""
    key = _key(encrypt) if encrypt else b""
    packed = zlib.compress(stream)
    if key:
        packed = rc4(hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[: len(key) + 5], packed)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + catalog + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 700 800] " + page + b" /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    if key:
        objects.append(
            b"<< /Filter /Standard /V 1 /R 2 /O <" + _owner(encrypt).hex().encode() + b"> /U <"
            + rc4(key, PAD).hex().encode() + b"> /P -4 >>"
        )  # fmt: skip
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    locked = b" /Encrypt 6 0 R /ID [<00> <00>]" if key else b""
    out += b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, locked, at)
    return bytes(out)


def shown(*words: tuple[int, int, str], mode: int = 0, matrix: bytes = b"1 0 0 1") -> bytes:
    """A content stream that shows ASCII words at places; ``mode`` 3 leaves no mark; ``matrix`` turns them."""
    parts = [b"BT /F1 10 Tf %d Tr" % mode]
    parts += [matrix + b" %d %d Tm (%s) Tj" % (x, y, text.encode().replace(b"(", b"\\(").replace(b")", b"\\)"))
              for x, y, text in words]  # fmt: skip
    return b"\n".join([*parts, b"ET"])


PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
"""What fills a password up to 32 bytes (ISO 32000-1, 7.6.3.3)."""


def _padded(password: str) -> bytes:
    return (password.encode() + PAD)[:32]


def _owner(password: str) -> bytes:
    return rc4(hashlib.md5(_padded(password)).digest()[:5], _padded(password))


def _key(password: str) -> bytes:
    permissions = (-4 & 0xFFFFFFFF).to_bytes(4, "little")
    return hashlib.md5(_padded(password) + _owner(password) + permissions + b"\0").digest()[:5]


def rc4(key: bytes, data: bytes) -> bytes:
    """RC4, which the oldest locks of PDF use."""
    state = list(range(256))
    other = 0
    for n in range(256):
        other = (other + state[n] + key[n % len(key)]) % 256
        state[n], state[other] = state[other], state[n]
    made = bytearray()
    one = other = 0
    for byte in data:
        one = (one + 1) % 256
        other = (other + state[one]) % 256
        state[one], state[other] = state[other], state[one]
        made.append(byte ^ state[(state[one] + state[other]) % 256])
    return bytes(made)

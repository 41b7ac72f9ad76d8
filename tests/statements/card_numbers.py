"""Made-up order ids and card numbers in every kind of column, and how many of them a table's reader treats wrong.

``python -m tests.statements.card_numbers`` prints the table of docs/formats.md, over 10,000 numbers each.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from posdesk.statements import cards, service
from posdesk.statements.tables import profile

BRANDS = {
    "4": (16, 19), "51": (16,), "2221": (16,), "34": (15,), "621": (16, 17, 18, 19), "6259": (16,), "955880": (19,),
    "3530": (16,), "36": (14, 16), "6011": (16,), "4367421": (19,), "601382": (19,),
}  # fmt: skip
"""Beginnings of the brands' card numbers, with their lengths."""

LENGTHS = range(10, 33)
FULL = 10_000

_PROFILE = """
format = "made.up"
kind = "bank"
currency = "CNY"
header = ["日期", "金额", "摘要", "甲", "卡号", "单号"]
[columns]
date = "日期"
amount = "金额"
memo = "摘要"
counterparty = "对方"
account = "户"
id = "单号"
reference = "乙"
"""
_TAKINGS = """
format = "made.up.takings"
kind = "takings"
currency = "CNY"
channel = "card"
header = ["日期", "金额", "{column}", "单号"]
[columns]
date = "日期"
amount = "金额"
card = "{column}"
id = "单号"
"""


def random_digits(source: random.Random, length: int, number: int) -> list[str]:
    return [str(source.randint(10 ** (length - 1), 10**length - 1)) for _ in range(number)]


def dated(source: random.Random, length: int, number: int) -> list[str]:
    """As Alipay and WeChat number: the day, a constant, and what is left at random."""
    head = "2026031622001"[: max(8, min(13, length - 2))]
    return [head + str(source.randrange(10 ** (length - len(head)))).zfill(length - len(head)) for _ in range(number)]


def sequential(source: random.Random, length: int, number: int) -> list[str]:
    start = source.randint(10 ** (length - 1), 10**length - 1 - number * 3)
    return [str(start + at * 3) for at in range(number)]


def log_numbers(source: random.Random, length: int, number: int) -> list[str]:
    """Lakala's log_no: 14 digits that begin with 6 and grow through the day."""
    start = 66_200_000_000_000 + source.randrange(10**11)
    return [str(start + at * 17).ljust(length, "0")[:length] for at in range(number)]


GENERATORS: dict[str, Callable[[random.Random, int, int], list[str]]] = {
    "random digits": random_digits,
    "dated": dated,
    "sequential": sequential,
    "log_no, 14 digits": log_numbers,
}


def made_cards(source: random.Random, number: int) -> list[str]:
    """Card numbers of every brand and length, each with its check digit."""
    kinds = [(start, length) for start, lengths in BRANDS.items() for length in lengths]
    made = []
    for at in range(number):
        start, length = kinds[at % len(kinds)]
        body = start + "".join(source.choices("0123456789", k=length - len(start) - 1))
        made.append(next(body + str(digit) for digit in range(10) if cards.is_card(body + str(digit))))
    return made


def dressed(numbers: Sequence[str], mark: str) -> list[str]:
    return [mark.join(number[at : at + 4] for at in range(0, len(number), 4)) for number in numbers]


def in_text(cells: Sequence[str], ids: Sequence[str] | None = None) -> list[str]:
    """What a bank's table with these cells in its memo makes of them."""
    head = ["日期", "金额", "摘要", "甲", "卡号", "单号"]
    ids = ids or [f"T{at}" for at in range(len(cells))]
    rows = [["2026-03-02", "1.00", cell, "", "", own] for cell, own in zip(cells, ids, strict=True)]
    return [entry.memo for statement in _statements(_PROFILE, head, rows) for entry in statement.entries]


def in_column(cells: Sequence[str], column: str) -> list[str]:
    """What a table of takings makes of them in a column that is not free text, whatever its name."""
    rows = [["2026-03-02", "1.00", cell, f"T{at}"] for at, cell in enumerate(cells)]
    found = _statements(_TAKINGS.format(column=column), ["日期", "金额", column, "单号"], rows)
    return [taking.card for statement in found for taking in statement.takings]


def in_id_column(cells: Sequence[str]) -> list[str]:
    rows = [["2026-03-02", "1.00", "", cell] for cell in cells]
    found = _statements(_TAKINGS.format(column="甲"), ["日期", "金额", "甲", "单号"], rows)
    return [taking.id for statement in found for taking in statement.takings]


def _statements(text: str, head: Sequence[str], rows: Sequence[Sequence[str]]):  # type: ignore[no-untyped-def]
    with tempfile.TemporaryDirectory() as folder:
        described, table = Path(folder, "made.toml"), Path(folder, "made.csv")
        described.write_text(text, encoding="utf-8")
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        (read,) = service.read([table], mappings=[profile.load(described)])
        assert read.error is None, read.error
        return read.statements


@dataclass(frozen=True)
class Figure:
    """So many numbers in such a place, and how many of them were treated wrong: an id cut, or a card kept whole."""

    what: str
    where: str
    number: int
    wrong: int

    @property
    def rate(self) -> float:
        return self.wrong / self.number


def changed(before: Sequence[str], after: Sequence[str]) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))


def kept(numbers: Sequence[str], after: Sequence[str]) -> int:
    """Cards of which more than the first six and last four is still there."""
    return sum(
        number[: len(number) - 4] in text.translate(str.maketrans("", "", " -"))
        for number, text in zip(numbers, after, strict=True)
    )


def measure_ids(each: int) -> list[Figure]:
    figures = []
    for name, generate in GENERATORS.items():
        lengths = [14] if generate is log_numbers else LENGTHS
        totals: dict[str, list[int]] = {}
        for length in lengths:
            ids = generate(random.Random(length), length, each)
            words = [f"商品 {one} 已付" for one in ids]
            named = [f"订单号:{one}" for one in ids]
            for where, wrong in (
                ("a column of ids", changed(ids, in_id_column(ids))),
                ("a column that nobody names", changed(ids, in_column(ids, "甲"))),
                ("a column named 流水号", changed(ids, in_column(ids, "流水号"))),
                ("free text, bare", changed(ids, in_text(ids))),
                ("free text, among words", changed(words, in_text(words))),
                ("free text, after 订单号", changed(named, in_text(named))),
                ("free text, equal to the row's id", changed(ids, in_text(ids, ids))),
            ):
                total = totals.setdefault(where, [0, 0])
                total[0] += len(ids)
                total[1] += wrong
        figures.extend(Figure(f"ids: {name}", where, *total) for where, total in totals.items())
    return figures


def measure_cards(number: int) -> list[Figure]:
    plain = made_cards(random.Random(1), number)
    figures = []
    for dress, cells in (("", plain), (", spaces", dressed(plain, " ")), (", dashes", dressed(plain, "-"))):
        masked = [
            cards.masked(card) if at % 2 else cell for at, (card, cell) in enumerate(zip(plain, cells, strict=True))
        ]
        ids = random_digits(random.Random(2), 16, number)
        mixed = [cell if at % 2 else own for at, (cell, own) in enumerate(zip(cells, ids, strict=True))]
        half = plain[1::2]
        places = {
            "a column named 卡号": (plain, in_column(cells, "卡号")),
            "a column that nobody names": (plain, in_column(cells, "甲")),
            "the same, half of it masked already": (plain[::2], in_column(masked, "甲")[::2]),
            "the same, half of it ids": (half, in_column(mixed, "甲")[1::2]),
            "free text, bare": (plain, in_text(cells)),
            "free text, among words": (plain, in_text([f"银联 {cell} 消费" for cell in cells])),
            "free text, after a date": (plain, in_text([f"2026-03-02 {cell}" for cell in cells])),
            "free text, half of it ids": (half, in_text(mixed)[1::2]),
        }
        for where, (given, after) in places.items():
            figures.append(Figure(f"cards{dress}", where, len(given), kept(given, after)))
    return figures


def identities(source: random.Random, number: int) -> list[str]:
    made = []
    while len(made) < number:
        body = f"110101{source.randint(1940, 2015)}{source.randint(1, 12):02}{source.randint(1, 28):02}"
        body += f"{source.randrange(1000):03}"
        made.append(next(body + check for check in "0123456789X" if cards.is_identity(body + check)))
    return made


def measure_identities(number: int) -> list[Figure]:
    people = identities(random.Random(3), number)
    ids = random_digits(random.Random(4), 18, number)
    days = [f"2026{one[4:]}" for one in ids]
    hits = sum(map(cards.is_identity, ids)), sum(map(cards.is_identity, days))
    return [
        Figure("identity numbers", "free text", number, kept(people, in_text([f"退款给{one}" for one in people]))),
        Figure("ids: random digits, 18", "taken for identity numbers", number, hits[0]),
        Figure("ids: dated, 18", "taken for identity numbers", number, hits[1]),
    ]


def main(each: int) -> None:
    print("| Numbers | Where | Tried | Treated wrong |\n|---|---|---|---|")
    for one in (*measure_ids(each), *measure_cards(each), *measure_identities(each)):
        print(f"| {one.what} | {one.where} | {one.number:,} | {one.wrong:,} ({one.rate:.2%}) |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else FULL)

"""The takings added up once, finely enough for every later question: one pass over the files, then memory alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from posdesk.reconcile.adding import HALF_EVEN, HALF_UP, MOVES, SIGN, Adding, quoted, quoted_list

if TYPE_CHECKING:
    from posdesk.statements.takings import TakingsDesk

PARTS: Final = ("terminal", "batch", "card")
"""By what a settlement is divided, to explain what a payment lacks."""

_SUMMED: Final = (
    "takings", "gross", "fee", "feeless", "listed", "rounded", "truncated", "half_even", "exact", "kept", "negative",
    "over", "counted",
)  # fmt: skip
"""What a settlement is told by, in this order."""

_SAMPLE: Final = 20_000
_COARSE: Final = 0.25
"""Groups a taking in the sample, above which a finer division is as long as the takings themselves, and is left out."""

Part = tuple[str, str, int]
"""By what (terminal, batch, card), which one, and its net."""

Place = tuple[str, str, date]
"""Merchant, channel and takings day."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A taking that is looked at by itself: a wallet's movement, a chargeback, a void without a minus."""

    day: date
    kind: str
    merchant: str
    channel: str
    currency: str | None
    gross: int
    fee: int | None
    id: str
    named: str
    """The order or reference that it speaks of."""


_ODD: Final = f"kind IN {quoted_list((*MOVES, 'chargeback'))} OR (kind = 'void' AND gross >= 0)"
_ODD_ROW: Final = """struct_pack(at := time, k := kind, c := currency, g := gross, f := fee, i := id,
                                 n := coalesce(nullif(original_order, ''), nullif(reference, ''), ''))"""


class Sums:
    """The takings of a desk, added up under one list of entries."""

    def __init__(self, desk: TakingsDesk, sql: Adding, keys: Sequence[str]) -> None:
        self._desk = desk
        self._by = ["merchant", "channel", "day", "currency", *(f"key_{key}" for key in keys)]
        self._parts = _dividing(desk)
        extra = ("time", "id", "reference", "original_order", *self._parts)
        by = ", ".join(dict.fromkeys((*self._by, *self._parts)))
        # What a condition decides is grouped by, not asked in every sum: the few rows of `fine` are asked later.
        desk.rows(
            f"""
            CREATE OR REPLACE TEMP TABLE finest AS
            SELECT entry, {by}, kind, counts, back, gross < 0 AS minus, fee IS NOT NULL AS own, due IS NOT NULL AS fits,
                   count(*) AS takings, sum(gross)::BIGINT AS gross, sum(fee)::BIGINT AS fee,
                   sum(whole)::BIGINT AS whole, sum(rest) AS rest, sum(up)::BIGINT AS up, sum(tie)::BIGINT AS tie,
                   list({_ODD_ROW}) FILTER ({_ODD}) AS odd
            FROM ({sql.parted(keys, extra)})
            GROUP BY ALL
            """
        )
        desk.rows(
            f"""
            CREATE OR REPLACE TEMP TABLE fine AS
            SELECT *, CASE WHEN listed > 0 THEN own_fee ELSE coalesce(fee_terms, 0) END AS fee,
                   CASE WHEN NOT back THEN 0 WHEN listed > 0 THEN own_fee ELSE coalesce(fee_terms, 0) END AS kept,
                   CASE WHEN listed > 0 AND fits AND kind <> 'adjustment' THEN own_fee - fee_terms ELSE 0 END AS over
            FROM (
              SELECT entry, {by}, kind, back, fits, takings, odd, fee AS own_fee,
                     CASE WHEN counts THEN gross ELSE 0 END AS gross,
                     CASE WHEN counts AND minus THEN gross ELSE 0 END AS negative,
                     CASE WHEN counts AND own THEN takings ELSE 0 END AS listed,
                     CASE WHEN fits OR counts AND own THEN 0 ELSE takings END AS feeless,
                     CASE WHEN kind IN {quoted_list(MOVES)} THEN 0 ELSE takings END AS counted,
                     {SIGN} * {sql.rounded()} AS fee_terms, {SIGN} * {HALF_UP} AS rounded, {SIGN} * whole AS truncated,
                     {SIGN} * {HALF_EVEN} AS half_even, {SIGN} * (whole::HUGEINT * {sql.scale} + rest) AS exact
              FROM finest
            )
            """
        )

    def settlements(self) -> list[tuple[Any, ...]]:
        """One row for each settlement: entry, merchant, channel, day, currency, the keys, and the sums of ``fine``."""
        # What is exact may be too long for 64 bits; the rest is not, and a hundred bits are slow to hand over.
        sums = ", ".join(f"coalesce(sum({name}), 0)" + ("" if name == "exact" else "::BIGINT") for name in _SUMMED)
        return self._desk.rows(
            f"""SELECT entry, {", ".join(self._by)}, {sums}
                FROM fine GROUP BY ALL"""
        )

    def odd(self) -> list[Odd]:
        """The rare takings, by time."""
        rows = self._desk.rows("SELECT merchant, channel, unnest(odd) FROM fine WHERE odd IS NOT NULL")
        found = [
            (o["at"], Odd(o["at"].date(), o["k"], merchant, channel, o["c"], o["g"], o["f"], o["i"], o["n"]))
            for merchant, channel, o in rows
        ]
        found.sort(key=lambda pair: (pair[0], pair[1].merchant, pair[1].channel, pair[1].id, pair[1].gross))
        return [odd for _, odd in found]

    def parts(self, places: Sequence[Place]) -> list[tuple[Any, ...]]:
        """How the settlements of these places divide: merchant, channel, day, currency, keys, and a :data:`Part`."""
        wanted = ", ".join(f"({quoted(m)}, {quoted(c)}, DATE '{d.isoformat()}')" for m, c, d in places)
        by = ", ".join(self._by)
        each = " UNION ALL ".join(
            f"SELECT {by}, '{part}', {part}, sum(gross - fee)::BIGINT FROM theirs GROUP BY ALL" for part in self._parts
        )
        return self._desk.rows(
            f"""WITH asked(m, c, d) AS (VALUES {wanted}), theirs AS MATERIALIZED (
                  SELECT fine.* FROM fine JOIN asked ON merchant = m AND channel = c AND day = d)
                {each} ORDER BY ALL"""
        )


def odd_rows(desk: TakingsDesk) -> list[Odd]:
    """The rare takings, by time, where there are no entries to add anything up under."""
    rows = desk.rows(
        f"""SELECT time, kind, merchant, channel, currency, gross, fee, id,
                   coalesce(nullif(original_order, ''), nullif(reference, ''), '')
            FROM takings WHERE {_ODD} ORDER BY time, merchant, channel, id, gross"""
    )
    return [Odd(row[0].date(), *row[1:]) for row in rows]


def _dividing(desk: TakingsDesk) -> list[str]:
    """The parts by which the takings can be divided without getting nearly as many sums as takings."""
    parts = ["card", "terminal", "batch"]
    while len(parts) > 1:
        columns = ", ".join(parts)
        rows, groups = desk.rows(
            f"""SELECT sum(n), count(*) FROM (
                  SELECT count(*) AS n FROM (
                    SELECT merchant, channel, CAST(time AS DATE) AS day, {columns} FROM takings LIMIT {_SAMPLE})
                  GROUP BY ALL)"""
        )[0]
        # Fewer takings than the sample are never too many, however finely they divide.
        if int(rows or 0) < _SAMPLE or groups <= _COARSE * int(rows):
            break
        parts.pop()
    return [part for part in PARTS if part in parts]

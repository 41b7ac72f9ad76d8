"""The takings added up once, finely enough for every later question: one pass over the files, then memory alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from posdesk.reconcile.adding import HALF_EVEN, HALF_UP, MOVES, SIGN, Adding, quoted, quoted_list
from posdesk.statements.model import TakingKind
from posdesk.statements.service import MemoryLimit

if TYPE_CHECKING:
    from numpy.typing import NDArray

PARTS: Final = ("terminal", "batch", "card")
"""By what a settlement is divided, to explain what a payment lacks."""

VARIANTS: Final = ("transaction", "truncate", "half-even", "batch", "kept")
"""Ways in which an acquirer may round fees, or keep the fee of a refund."""

WAYS: Final = ("rounded", "truncated", "half_even", "batch", "kept")
"""The columns of fees that are rounded in these ways."""

_SUMMED: Final = (
    "gross", "fee", "listed", "rounded", "truncated", "half_even", "kept", "negative", "over",
)  # fmt: skip
"""What a settlement is told by."""

Days = Mapping[str, "NDArray[Any]"]
"""Columns of equal length by name; money in minor units, the fees by :data:`WAYS`. ``listed``: how many of the takings
bring their own fee; ``negative``: the part of ``gross`` below zero; ``over``: what own fees are above the terms'."""

_COUNTS, _MINUS, _OWN, _FITS, _KIND = 1, 2, 4, 8, 16
"""Flags of a sum of takings: what counts, is below zero, has a fee of its own, and is fitted by the terms; the kind
stands above them, by its place in :data:`_KINDS`."""

_KINDS: Final = tuple(TakingKind)
_SALE: Final = _KIND * _KINDS.index(TakingKind.SALE)

_SAMPLE: Final = 20_000
_COARSE: Final = 0.25
"""Groups a taking in the sample, above which a finer division is as long as the takings themselves, and is left out."""


class Part(NamedTuple):
    """What one terminal, batch or kind of card has in a settlement; the fee as it is, and as it could be rounded."""

    by: str
    value: str
    gross: int
    fee: int
    transaction: int
    truncate: int
    half_even: int

    def fee_under(self, way: str) -> int:
        """The fee under a way of rounding; ``""`` as the terms say."""
        ways = {"transaction": self.transaction, "truncate": self.truncate, "half-even": self.half_even}
        return ways.get(way, self.fee)


class Desk(Protocol):
    """Who answers questions about takings; see ``TakingsDesk``."""

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""

    def arrays(self, sql: str, parameters: Sequence[object] = ()) -> dict[str, NDArray[Any]]:
        """The columns of a query, masked where one has NULLs."""

    def interrupt(self) -> None:
        """Stop a query that runs in another thread."""

    def close(self) -> None:
        """Let go of the takings."""


Place = tuple[str, str, date]
"""Merchant, channel and takings day."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A taking that is looked at by itself: a wallet's movement, a chargeback, a void without a minus."""

    time: datetime
    """Naive, in the terms' zone."""
    kind: str
    merchant: str
    channel: str
    currency: str | None
    gross: int
    fee: int | None
    id: str
    named: str
    """The order or reference that it speaks of."""

    @property
    def day(self) -> date:
        """The calendar day."""
        return self.time.date()


def _odd(time: datetime, kind: str, merchant: str, channel: str, currency: str | None, told: str) -> Odd:
    """A taking of a group of its own, which is ``told`` by :data:`_ODD_ROW`."""
    _, gross, fee, length, rest = told.split(",", 4)
    end = int(length)
    return Odd(time, kind, merchant, channel, currency, int(gross), int(fee) if fee else None, rest[:end], rest[end:])


def in_order(odd: Iterable[Odd]) -> list[Odd]:
    """By time, and whatever tells them apart."""
    return sorted(odd, key=lambda one: (one.time, one.merchant, one.channel, one.id, one.gross))


_ODD: Final = f"(kind IN {quoted_list((*MOVES, 'chargeback'))} OR (kind = 'void' AND gross >= 0))"
# Such a taking is a group of its own: what the sums do not tell of it is part of what they are grouped by.
_ODD_ROW: Final = f"""CASE WHEN {_ODD} THEN
                     concat_ws(',', epoch_us(time), gross, coalesce(fee::VARCHAR, ''), length(id),
                               id || coalesce(nullif(original_order, ''), nullif(reference, ''), '')) ELSE '' END"""

# Of nearly all takings it is empty. Every further text that sums are grouped by is looked at for each taking.
_APART: Final = f"""CASE WHEN entry IS NOT NULL AND (sale OR NOT {_ODD}) THEN ''
                     WHEN entry IS NOT NULL THEN '0,0,' || {_ODD_ROW}
                     ELSE concat(length(channel), ',', length(merchant), ',', channel, merchant, {_ODD_ROW}) END"""
_CHANNEL_LENGTH, _MERCHANT_LENGTH = (f"split_part(apart, ',', {n})::BIGINT" for n in (1, 2))
_CHANNEL_AT: Final = "(length(split_part(apart, ',', 1)) + length(split_part(apart, ',', 2)) + 3)"
_OF_APART: Final[Mapping[str, str]] = {
    "channel": f"substr(apart, {_CHANNEL_AT}, {_CHANNEL_LENGTH})",
    "merchant": f"substr(apart, {_CHANNEL_AT} + {_CHANNEL_LENGTH}, {_MERCHANT_LENGTH})",
    "odd": f"substr(apart, {_CHANNEL_AT} + {_CHANNEL_LENGTH} + {_MERCHANT_LENGTH})",
}
"""The channel and merchant of a taking that no entry is for, and what is told of one that is a group of its own."""


class Sums:
    """The takings of a desk, added up under one list of entries.

    What is added up is kept by terminal, batch and card where memory allows; where it does not, a month at a time and
    no finer than settlements, and the few that are asked about are read once more.
    """

    def __init__(self, desk: Desk, sql: Adding, keys: Sequence[str], parts: Sequence[str] | None = None) -> None:
        """``parts`` is by what else they are kept apart, where somebody knows; see :data:`PARTS`."""
        self._prepare(desk, sql, keys)
        self.kept: Sequence[str] = _dividing(desk) if parts is None else parts
        """By what else they are kept apart."""
        try:
            desk.rows(f"CREATE OR REPLACE TEMP TABLE finest AS {self._finest(self.kept)}")
        except MemoryLimit:
            self.kept = ()
            self._by_month()
        desk.rows(f"CREATE OR REPLACE TEMP VIEW fine AS {self._fine('finest', self.kept)}")

    def _prepare(self, desk: Desk, sql: Adding, keys: Sequence[str]) -> None:
        self._desk = self.held = desk
        """Where the takings are, and where their sums are held."""
        self._sql = sql
        self._scale = sql.scale
        self._keys = tuple(f"key_{key}" for key in keys)
        self._by = ["merchant", "channel", "day", "currency", *self._keys]
        self._rows = sql.parted(keys, ("time", "id", "reference", "original_order", *PARTS))

    @classmethod
    def recalled(cls, desk: Desk, held: Desk, sql: Adding, keys: Sequence[str], kept: Sequence[str]) -> Sums:
        """Sums that stand in a table ``told`` as :meth:`finest` told them."""
        made = cls.__new__(cls)
        made._prepare(desk, sql, keys)
        made.held, made.kept = held, kept
        held.rows("CREATE TEMP TABLE finest AS SELECT * REPLACE (day::DATE AS day) FROM told")
        held.rows(f"CREATE TEMP VIEW fine AS {made._fine('finest', kept)}")
        return made

    def finest(self) -> Days:
        """All that is kept of the takings, in columns."""
        return self.held.arrays("FROM finest")

    def _by_month(self) -> None:
        first, last = self._desk.rows("SELECT min(time)::DATE, max(time)::DATE FROM takings")[0]
        desk, month = self._desk, first.replace(day=1)
        desk.rows(f"CREATE OR REPLACE TEMP TABLE finest AS {self._finest((), 'false')}")
        while month <= last:
            after = (month + timedelta(days=32)).replace(day=1)
            during = f"time >= DATE '{month}' AND time < DATE '{after}'"
            desk.rows(f"INSERT INTO finest {self._finest((), during)}")
            month = after

    def _finest(self, parts: Sequence[str], where: str = "true") -> str:
        """SQL of sums by settlement, parts and whatever a condition decides, over the takings of which this is so.

        The fewer columns it is grouped by, the faster: flags share one, and an entry knows its channel and merchant.
        """
        by = ", ".join(dict.fromkeys(("day", "currency", *self._keys, *parts)))
        usual = _SALE + _COUNTS + _FITS
        kinds = " ".join(f"WHEN '{kind}' THEN {_KIND * n}" for n, kind in enumerate(_KINDS))
        anybody = self._sql.anybody()
        own = f"CASE WHEN {anybody} THEN merchant ELSE '' END AS own_merchant," if anybody else ""
        return f"""
            SELECT entry, {by}, {own}
                   CASE WHEN sale AND counts AND gross >= 0 AND due IS NOT NULL
                        THEN CASE WHEN fee IS NULL THEN {usual} ELSE {usual + _OWN} END
                        ELSE counts::INTEGER + {_MINUS} * (gross < 0)::INTEGER + {_OWN} * (fee IS NOT NULL)::INTEGER
                             + {_FITS} * (due IS NOT NULL)::INTEGER + CASE kind {kinds} END END AS flags,
                   {_APART} AS apart, count(*) AS takings, sum(gross)::BIGINT AS gross, sum(fee)::BIGINT AS fee,
                   sum(rest)::BIGINT AS rest, sum(whole)::BIGINT AS whole, sum(carry)::BIGINT AS carry,
                   min(time) AS began, max(time) AS ended
            FROM ({self._rows})
            WHERE {where}
            GROUP BY ALL"""

    def _fine(self, finest: str, parts: Sequence[str]) -> str:
        """SQL of the same with the conditions applied: few rows, of which every question can be asked."""
        by = ", ".join(dict.fromkeys(("day", "currency", *self._keys, *parts, "kind")))
        sql = self._sql
        channel, merchant, odd = (f"CASE WHEN apart <> '' THEN {words} END" for words in _OF_APART.values())
        if sql.anybody():
            merchant = f"CASE WHEN entry IS NULL THEN {merchant} ELSE own_merchant END"
        kinds = " ".join(f"WHEN {n} THEN '{kind}'" for n, kind in enumerate(_KINDS))
        return f"""
            SELECT *, CASE WHEN listed > 0 THEN own_fee ELSE coalesce(fee_terms, 0) END AS fee,
                   CASE WHEN NOT back THEN 0 WHEN listed > 0 THEN own_fee ELSE coalesce(fee_terms, 0) END AS kept,
                   CASE WHEN listed > 0 AND fits AND kind <> 'adjustment' THEN own_fee - fee_terms ELSE 0 END AS over
            FROM (
              SELECT entry, merchant, channel, {by}, back, fits, takings, odd, began, ended, fee AS own_fee,
                     CASE WHEN counts THEN gross ELSE 0 END AS gross,
                     CASE WHEN counts AND flags & {_MINUS} > 0 THEN gross ELSE 0 END AS negative,
                     CASE WHEN counts AND flags & {_OWN} > 0 THEN takings ELSE 0 END AS listed,
                     CASE WHEN fits OR counts AND flags & {_OWN} > 0 THEN 0 ELSE takings END AS feeless,
                     CASE WHEN kind IN {quoted_list(MOVES)} THEN 0 ELSE takings END AS counted,
                     {SIGN} * {sql.rounded()} AS fee_terms, {SIGN} * {HALF_UP} AS rounded, {SIGN} * whole AS truncated,
                     {SIGN} * {HALF_EVEN} AS half_even, {SIGN} * (whole::HUGEINT * {sql.scale} + rest) AS exact
              FROM (
                SELECT *, flags & {_COUNTS} > 0 AS counts, flags & {_FITS} > 0 AS fits,
                       kind IN ('refund', 'chargeback') AS back
                FROM (
                  SELECT *, CASE flags // {_KIND} {kinds} END AS kind, coalesce({odd}, '') AS odd,
                         coalesce(of_channel, {channel}) AS channel,
                         coalesce(of_merchant, {merchant}) AS merchant
                  FROM {finest} LEFT JOIN {sql.names()} ON entry = of_entry))
            )"""

    def days(self, keys: Sequence[str]) -> Days:
        """One row for each settlement, in columns: entry, merchant, channel, day, currency, ``key_``…, and its sums."""
        return self.held.arrays(_days(keys, self._scale, "fine", "exact"))

    def portion(self, keys: Sequence[str], since: date = date.min) -> Days:
        """The same from a day on, as sums that can be added to those of other takings; see :func:`days_of`."""
        fine = "fine" if since == date.min else f"(FROM fine WHERE day >= DATE '{since.isoformat()}')"
        return self.held.arrays(
            f"""SELECT * EXCLUDE (exact), (exact // {self._scale})::BIGINT AS exact_whole,
                       (exact % {self._scale})::BIGINT AS exact_rest
                FROM ({_summed(keys, fine, "exact")})"""
        )

    @cached_property
    def spans(self) -> dict[tuple[str, str], tuple[datetime, datetime]]:
        """The first and last moment of the takings of each merchant and channel."""
        rows = self.held.rows("SELECT merchant, channel, min(began), max(ended) FROM fine GROUP BY merchant, channel")
        return {(merchant, channel): (began, ended) for merchant, channel, began, ended in rows}

    def first_day(self) -> date | None:
        """The first takings day."""
        found: date | None = self.held.rows("SELECT min(day) FROM fine")[0][0]
        return found

    def feeless(self) -> bool:
        """Whether some taking under some entry has no fee of its own, and no row of the terms fits it."""
        return bool(self.held.rows("SELECT 1 FROM fine WHERE entry IS NOT NULL AND feeless > 0 LIMIT 1"))

    def strangers(self) -> list[tuple[Any, ...]]:
        """Channel, merchant and last day of what no entry is for."""
        return self.held.rows("SELECT channel, merchant, max(day) FROM fine WHERE entry IS NULL GROUP BY ALL")

    @cached_property
    def _odd(self) -> list[Odd]:
        rows = self.held.rows("SELECT began, kind, merchant, channel, currency, odd, takings FROM fine WHERE odd <> ''")
        return in_order(_odd(*row) for *row, takings in rows for _ in range(takings))

    def odd(self) -> list[Odd]:
        """The rare takings, by time."""
        return self._odd

    def parts(self, places: Sequence[Place]) -> list[tuple[Any, ...]]:
        """How the settlements of these places divide: merchant, channel, day, currency, keys, and a :data:`Part`."""
        by, parts, fine, desk = ", ".join(self._by), self.kept, "fine", self.held
        if not parts:
            parts, desk = PARTS, self._desk
            theirs = self._finest(parts, "(merchant, channel, day) IN (FROM asked)")
            fine = f"({self._fine(f'({theirs})', parts)}) AS fine"
        sums = ", ".join(
            f"coalesce(sum({name}), 0)::BIGINT" for name in ("gross", "fee", "rounded", "truncated", "half_even")
        )
        each = " UNION ALL ".join(f"SELECT {by}, '{part}', {part}, {sums} FROM theirs GROUP BY ALL" for part in parts)
        return desk.rows(
            f"""WITH asked(m, c, d) AS ({asked(places)}), theirs AS MATERIALIZED (
                  SELECT fine.* FROM {fine} JOIN asked ON merchant = m AND channel = c AND day = d)
                {each} ORDER BY ALL"""
        )


def days_of(desk: Desk, table: str, scale: int, keys: Sequence[str]) -> Days:
    """Portions that were added up apart and stand in one table, as :meth:`Sums.days` tells the whole."""
    return desk.arrays(_days(keys, scale, table, f"exact_whole::HUGEINT * {scale} + exact_rest"))


def _summed(keys: Sequence[str], table: str, exact: str) -> str:
    """SQL of the sums of every settlement."""
    grouped = "".join(f", key_{key}" for key in keys)
    return f"""
        SELECT entry, merchant, channel, day, currency{grouped}, sum(takings)::BIGINT AS takings,
               coalesce(sum({exact}), 0) AS exact, sum(counted)::BIGINT AS counted,
               {", ".join(f"coalesce(sum({name}), 0)::BIGINT AS {name}" for name in _SUMMED)}
        FROM {table} WHERE entry IS NOT NULL GROUP BY ALL"""


def _days(keys: Sequence[str], scale: int, table: str, exact: str) -> str:
    grouped = "".join(f", key_{key}" for key in keys)
    # What is exact may be too long for 64 bits; half up it is not, and a hundred bits are slow to hand over.
    return f"""
        SELECT entry, merchant, channel, day, currency{grouped}, takings, gross, fee, listed, negative, over,
               rounded, truncated, half_even, fee - kept AS kept,
               (CASE WHEN exact < 0 THEN -((-exact + {scale // 2}) // {scale})
                     ELSE (exact + {scale // 2}) // {scale} END)::BIGINT AS batch
        FROM ({_summed(keys, table, exact)})
        WHERE counted > 0"""


def asked(places: Sequence[Place]) -> str:
    """SQL of some places, one a row."""
    rows = ", ".join(f"({quoted(m)}, {quoted(c)}, DATE '{d.isoformat()}')" for m, c, d in places)
    return f"VALUES {rows}"


def odd_rows(desk: Desk) -> list[Odd]:
    """The rare takings, by time, where there are no entries to add anything up under."""
    rows = desk.rows(
        f"""SELECT time, kind, merchant, channel, currency, gross, fee, id,
                   coalesce(nullif(original_order, ''), nullif(reference, ''), '')
            FROM takings WHERE {_ODD} ORDER BY time, merchant, channel, id, gross"""
    )
    return [Odd(*row) for row in rows]


def _dividing(desk: Desk) -> list[str]:
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

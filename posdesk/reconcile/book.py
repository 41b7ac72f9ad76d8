"""The takings under their terms: which day and which entry each belongs to, what fee, what sums.

One pass of DuckDB over the takings adds them up into settlements. All money is BIGINT minor units; a fee is first an
exact integer in units of 1/``scale`` minor unit, and only then rounded the way the contract says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.errors import InputError
from posdesk.kit.money import digits
from posdesk.kit.text import Said, said
from posdesk.reconcile.terms import Channel, Fee, Terms
from posdesk.statements.model import ReadFile, Taking, TakingKind

if TYPE_CHECKING:
    from posdesk.statements.takings import TakingsDesk

MOVES: Final = ("payout", "payout_fee", "hold", "release", "topup")
"""Kinds that move a wallet's balance and are in no settlement's net."""

KEYS: Final = ("terminal", "batch", "card")
"""Columns that settlements can be grouped by beyond merchant and channel."""

VARIANTS: Final = ("transaction", "truncate", "half-even", "batch", "kept")
"""Ways in which an acquirer may round fees, or keep the fee of a refund, in the order of the columns below."""


Part = tuple[str, str, int]
"""By what (terminal, batch, card, chargeback, refund, taking), which one, and its net."""

_PARTS: Final = (
    ("terminal", "_t", ""),
    ("batch", "_b", ""),
    ("card", "_c", ""),
    ("chargeback", "_i", "WHERE _k = 'chargeback'"),
    ("refund", "_i", "WHERE _k = 'refund'"),
    ("taking", "_i", "WHERE _k = 'sale'"),
)


Movement = tuple[Channel | None, str, str, date, str | None, str, int, str, str]


@dataclass(frozen=True, slots=True)
class _Odd:
    """A taking that is looked at by itself."""

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


class NoFeeFits(InputError):
    """A taking that no row of the fee table fits; data: ``file``, ``line``, ``id``, ``channel``, ``card``."""

    code = "no_fee_fits"


@dataclass(frozen=True, slots=True)
class DaySum:
    """The takings of one settlement, added up; money in minor units, ``fees`` by :data:`VARIANTS`."""

    entry: Channel
    merchant: str
    channel: str
    day: date
    currency: str | None
    keys: tuple[str, ...]
    takings: int
    gross: int
    fee: int
    fees: tuple[int, ...]
    listed: int
    """How many of the takings bring their own fee."""
    back: int
    """The part of ``gross`` that is below zero: refunds, voids, chargebacks, shares of partners."""
    overcharge: int
    """What the takings' own fees are above those of the terms; below zero where they are lower."""


class Book:
    """Takings of one desk under one set of terms."""

    def __init__(self, desk: TakingsDesk, files: Sequence[ReadFile], terms: Terms, odd: Sequence[_Odd] = ()) -> None:
        self.desk = desk
        self._files = files
        self.terms = terms
        self.entries = _in_order(terms)
        self.cautions: list[Said] = []
        self._number = {id(entry): n for n, entry in enumerate(self.entries)}
        self._scale = _scale(self.entries)
        self._odd = odd or self._odd_rows()
        self._cancelled = self._cancelled_sales()
        self._where: dict[str, str] = {}
        self._days: dict[str, DaySum] = {}

    def under(self, terms: Terms) -> Book:
        """The same takings under other terms."""
        return Book(self.desk, self._files, terms, self._odd)

    def close(self) -> None:
        """Let go of the takings."""
        self.desk.close()

    @cached_property
    def _sums(self) -> list[tuple[Any, ...]]:
        """One row for each settlement, in one pass; those without an entry are of channels that no terms speak of."""
        keys = self._group_columns
        return self.desk.rows(
            f"""
            SELECT entry, merchant, channel, day, currency, {"".join(f"{key}, " for key in keys)}
                   count(*), sum(basis), sum(coalesce(fee, fee_terms, 0)), count(*) FILTER (fee IS NULL AND fee_terms IS NULL),
                   count(fee), sum(fee_transaction), sum(fee_truncate), sum(fee_half_even), sum(exact),
                   sum(CASE WHEN back THEN coalesce(fee, fee_terms, 0) ELSE 0 END),
                   sum(CASE WHEN basis < 0 THEN basis ELSE 0 END),
                   sum(CASE WHEN fee IS NOT NULL AND fee_terms IS NOT NULL AND kind <> 'adjustment'
                            THEN fee - fee_terms ELSE 0 END),
                   count(*) FILTER (kind NOT IN {_texts(MOVES)})
            FROM ({self._rows(keys)})
            GROUP BY ALL
            """
        )

    def days(self) -> list[DaySum]:
        """Every settlement's sums; raises :class:`NoFeeFits`."""
        keys, rows = self._group_columns, self._sums
        found = [self._day(row, len(keys)) for row in rows if row[0] is not None and row[-1]]
        if any(row[8 + len(keys)] for row in rows if row[0] is not None):
            self._refuse_feeless(keys)
        found.sort(key=lambda d: (d.day, d.merchant, d.channel, d.keys, d.currency or ""))
        return found

    def strangers(self) -> list[tuple[str, str]]:
        """Channels and merchants in the takings that no terms speak of."""
        if not self.entries:
            rows = self.desk.rows("SELECT DISTINCT channel, merchant FROM takings ORDER BY ALL")
            return [(channel, merchant) for channel, merchant in rows]
        return sorted({(row[2], row[1]) for row in self._sums if row[0] is None})

    def _day(self, row: Sequence[Any], n: int) -> DaySum:
        entry = self.entries[int(str(row[0]))]
        (count, gross, fee, _, listed, transaction, truncate, half_even, exact, kept, back, over, _) = (
            int(str(value or 0)) for value in row[5 + n :]
        )
        batch = _half_up(exact, self._scale)
        chosen = fee
        if entry.fees and listed < count and entry.fees[0].rounding == "batch":
            chosen = batch if not listed else fee
        keys = tuple(str(value) for value, key in zip(row[5 : 5 + n], self._group_columns, strict=True) if key in entry.keys)
        day = row[3]
        assert isinstance(day, date)
        currency = None if row[4] is None else str(row[4])
        fees = (transaction, truncate, half_even, batch, fee - kept)
        return DaySum(entry, str(row[1]), str(row[2]), day, currency, keys, count, gross, chosen, fees, listed, back, over)

    @cached_property
    def _group_columns(self) -> list[str]:
        return [key for key in KEYS if any(key in entry.keys for entry in self.entries)]

    def _rows(self, keys: Sequence[str] = (), extra: Sequence[str] = ()) -> str:
        """SQL of every taking with its entry, day and fees."""
        always = ("merchant", "channel", "kind", "currency", "card", "gross", "fee")
        wanted = ", ".join(dict.fromkeys((*always, *keys, *extra)))
        scale = self._scale
        sign = "CASE WHEN basis < 0 THEN -1 ELSE 1 END"
        return f"""
            SELECT * REPLACE (CASE WHEN counted AND NOT void_zero THEN fee END AS fee),
                   CASE WHEN kind = 'adjustment' OR NOT counted OR void_zero OR keeps THEN 0
                        ELSE {sign} * CASE entry {self._rounded(scale)} END END AS fee_terms,
                   CASE WHEN free THEN 0 ELSE {sign} * ((due + {scale // 2}) // {scale}) END AS fee_transaction,
                   CASE WHEN free THEN 0 ELSE {sign} * (due // {scale}) END AS fee_truncate,
                   CASE WHEN free THEN 0 ELSE {sign} * {_half_even("due", scale)} END AS fee_half_even,
                   CASE WHEN free THEN 0 ELSE {sign} * due END AS exact
            FROM (
              SELECT *, kind IN ('refund', 'chargeback') AS back,
                     CASE WHEN counted AND NOT void_zero THEN gross ELSE 0 END AS basis,
                     kind = 'adjustment' OR NOT counted OR void_zero OR keeps AS free,
                     CASE entry {self._exact()} END AS due
              FROM (
                SELECT {wanted}, entry, CASE entry {self._per_entry(_day_sql)} END AS day,
                       kind NOT IN {_texts(MOVES)} AND NOT ({self._apart()}) AS counted,
                       (kind = 'void' AND gross >= 0) OR {self._is_cancelled()} AS void_zero,
                       kind IN ('refund', 'chargeback') AND ({self._keeps()}) AS keeps
                FROM (SELECT *, {self._entry()} AS entry FROM takings)
              )
            )"""

    def _entry(self) -> str:
        """SQL of the number of the entry that holds for a taking; NULL where no terms speak of it."""
        cases = []
        seen: dict[tuple[str, str | None], int] = {}
        last = {(entry.id, entry.merchant): n for n, entry in enumerate(self.entries)}
        for n, entry in enumerate(self.entries):
            test = f"channel = {_text(entry.id)}"
            if entry.merchant is not None:
                test += f" AND merchant = {_text(entry.merchant)}"
            key = (entry.id, entry.merchant)
            # The earliest entry also holds for the days before it: better a fee of last year's contract than none.
            if entry.start is not None and last[key] != n:
                test += f" AND {_day_sql(entry)} >= DATE '{entry.start.isoformat()}'"
            seen[key] = n
            cases.append(f"WHEN {test} THEN {n}")
        return f"CASE {' '.join(cases)} END" if cases else "NULL::INTEGER"

    def _per_entry(self, sql: object) -> str:
        assert callable(sql)
        return " ".join(f"WHEN {n} THEN {sql(entry)}" for n, entry in enumerate(self.entries))

    def _rounded(self, scale: int) -> str:
        def one(entry: Channel) -> str:
            rounding = entry.fees[0].rounding if entry.fees else "transaction"
            if rounding == "truncate":
                return f"due // {scale}"
            if rounding == "half-even":
                return _half_even("due", scale)
            return f"(due + {scale // 2}) // {scale}"

        return self._per_entry(one)

    def _exact(self) -> str:
        return self._per_entry(lambda entry: _fee_sql(entry.fees, self._scale))

    def _apart(self) -> str:
        """Refunds and chargebacks that are debited from the bank apart are in no payout."""
        parts = ["false"]
        for n, entry in enumerate(self.entries):
            if not entry.wallet:
                if entry.refunds != "netted":
                    parts.append(f"(entry = {n} AND kind = 'refund')")
                if entry.chargebacks != "netted":
                    parts.append(f"(entry = {n} AND kind = 'chargeback')")
        return " OR ".join(parts)

    def _keeps(self) -> str:
        kept = [str(n) for n, entry in enumerate(self.entries) if entry.refund_fee == "kept"]
        return f"entry IN ({', '.join(kept)})" if kept else "false"

    def _is_cancelled(self) -> str:
        if not self._cancelled:
            return "false"
        names = ", ".join(_text("|".join(name)) for name in sorted(self._cancelled))
        columns = ("id", '"order"', "reference")
        tests = " OR ".join(f"concat_ws('|', merchant, channel, {column}) IN ({names})" for column in columns)
        return f"(kind = 'sale' AND ({tests}))"

    def _cancelled_sales(self) -> set[tuple[str, str, str]]:
        """Sales that a void without a negative amount takes back: their void counts nothing, and neither do they."""
        voids = [odd for odd in self._odd if odd.kind == "void"]
        for odd in voids:
            self.cautions.append(
                said("reconcile.caution.void", id=odd.id, merchant=odd.merchant, channel=odd.channel)
            )
        return {(odd.merchant, odd.channel, odd.named) for odd in voids if odd.named}

    def _odd_rows(self) -> Sequence[_Odd]:
        """Everything that is rare and looked at one by one, in a single pass: moves, chargebacks, voids without a minus."""
        rows = self.desk.rows(
            f"""SELECT time, kind, merchant, channel, currency, gross, fee, id,
                       coalesce(nullif(original_order, ''), nullif(reference, ''), '')
                FROM takings
                WHERE kind IN {_texts((*MOVES, "chargeback"))} OR (kind = 'void' AND gross >= 0)
                ORDER BY time, merchant, channel, id, gross"""
        )
        return [_Odd(row[0].date(), *row[1:]) for row in rows]

    def _refuse_feeless(self, keys: Sequence[str]) -> None:
        rows = self.desk.rows(
            f"""SELECT file, line, id, channel, card FROM ({self._rows(keys, ("file", "line", "id", "card"))})
                WHERE entry IS NOT NULL AND fee IS NULL AND fee_terms IS NULL ORDER BY file, line, id LIMIT 1"""
        )
        file, line, name, channel, card = rows[0]
        path = self._files[int(file)].path
        raise NoFeeFits(file=path.name, line=line or "-", id=name or "-", channel=channel, card=card or "-")

    def remember(self, settlement: str, day: DaySum) -> None:
        """Keep how to find a settlement's takings again, by its id."""
        parts = [
            f"entry = {self._number[id(day.entry)]}",
            f"merchant = {_text(day.merchant)}",
            f"channel = {_text(day.channel)}",
            f"day = DATE '{day.day.isoformat()}'",
            "currency IS NULL" if day.currency is None else f"currency = {_text(day.currency)}",
        ]
        grouped = [key for key in self._group_columns if key in day.entry.keys]
        parts += [f"{key} = {_text(value)}" for key, value in zip(grouped, day.keys, strict=True)]
        self._where[settlement] = " AND ".join(parts)
        self._days[settlement] = day

    def takings_count(self, settlement: str) -> int:
        """How many takings a settlement has."""
        where = self._where.get(settlement)
        if where is None:
            return 0
        return int(self.desk.rows(f"SELECT count(*) FROM ({self._rows(self._group_columns)}) WHERE {where}")[0][0])

    def takings_of(self, settlement: str, offset: int, limit: int) -> tuple[Taking, ...]:
        """A page of a settlement's takings by time."""
        where = self._where.get(settlement)
        if where is None:
            return ()
        columns = ("time", "id", "terminal", "card", "batch", "reference", "line", "original_order")
        rows = self.desk.rows(
            f"""SELECT time, gross, kind, coalesce(fee, fee_terms), currency, id, merchant, terminal, channel, card, batch,
                       reference, original_order, line
                FROM ({self._rows(self._group_columns, columns)}) WHERE {where}
                ORDER BY time, id, gross, line LIMIT {int(limit)} OFFSET {int(offset)}"""
        )
        return tuple(
            Taking(
                time=r[0], gross=r[1], kind=TakingKind(r[2]), fee=r[3], currency=r[4], id=r[5], merchant=r[6],
                terminal=r[7], channel=r[8], card=r[9], batch=r[10], reference=r[11], original_order=r[12], line=r[13],
            )
            for r in rows
        )  # fmt: skip

    def parts(self, settlements: Iterable[str]) -> dict[str, list[Part]]:
        """How settlements divide: the net of each terminal, batch, card kind, chargeback and refund in them."""
        wanted = [s for s in settlements if s in self._days]
        if not wanted:
            return {}
        keys = self._group_columns
        pairs = sorted({(day.merchant, day.channel, day.day) for day in (self._days[s] for s in wanted)})
        places = ", ".join(f"({_text(m)}, {_text(c)}, DATE '{d.isoformat()}')" for m, c, d in pairs)
        by = ["merchant", "channel", "day", "currency", *keys]
        rows = self.desk.rows(
            f"""WITH t AS MATERIALIZED (
                  SELECT {", ".join(by)}, terminal AS _t, batch AS _b, card AS _c, kind AS _k, id AS _i,
                         basis - coalesce(fee, fee_terms, 0) AS net
                  FROM ({self._rows(keys, ("terminal", "batch", "card", "id"))})
                  WHERE (merchant, channel, day) IN ({places}))
                {" UNION ALL ".join(
                    f"SELECT {', '.join(by)}, '{name}', {column}, sum(net)::BIGINT FROM t {test} GROUP BY ALL"
                    for name, column, test in _PARTS
                )}
                ORDER BY ALL"""
        )
        owners = {self._key(self._days[s]): s for s in wanted}
        found: dict[str, list[Part]] = {}
        for *place, name, value, net in rows:
            owner = owners.get(tuple(place))
            if owner is not None:
                found.setdefault(owner, []).append((name, value, int(net)))
        return found

    def _key(self, day: DaySum) -> tuple[object, ...]:
        grouped = dict(zip((key for key in self._group_columns if key in day.entry.keys), day.keys, strict=True))
        own = [grouped[key] for key in self._group_columns if key in grouped]
        return (day.merchant, day.channel, day.day, day.currency, *own)

    def backs(self) -> list[tuple[str, str, date, str, tuple[int, ...]]]:
        """Chargebacks: (merchant, channel, day, id, what they may take off: gross, and gross less its fee)."""
        return [
            (odd.merchant, odd.channel, odd.day, odd.id, (-odd.gross, (odd.fee or 0) - odd.gross))
            for odd in self._odd
            if odd.kind == "chargeback"
        ]

    def moves(self) -> list[Movement]:
        """Wallet movements beyond sales: (entry, merchant, channel, day, currency, kind, gross, id, reference), by time."""
        return [
            (self.entry_of(odd.channel, odd.merchant, odd.day), odd.merchant, odd.channel, odd.day, odd.currency,
             odd.kind, odd.gross, odd.id, odd.named)
            for odd in self._odd
            if odd.kind in MOVES
        ]  # fmt: skip

    def entry_of(self, channel: str, merchant: str, day: date) -> Channel | None:
        """The entry that holds for a channel of a merchant on a day."""
        entries = self.terms.of(channel, merchant)
        return next((e for e in entries if e.start is None or e.start <= day), entries[-1] if entries else None)


def _in_order(terms: Terms) -> tuple[Channel, ...]:
    """Entries that name a merchant first, later starts before earlier ones: the first that fits holds."""
    return tuple(
        sorted(
            terms.channels,
            key=lambda e: (e.id, e.merchant is None, e.merchant or "", -(e.start or date.min).toordinal()),
        )
    )


def _day_sql(entry: Channel) -> str:
    minutes = 1440 - entry.cutoff_minutes
    return f"CAST(time + INTERVAL {minutes} MINUTE AS DATE)" if minutes else "CAST(time AS DATE)"


def _scale(entries: Sequence[Channel]) -> int:
    places = [4]
    for entry in entries:
        for fee in entry.fees:
            exponent = fee.rate.as_tuple().exponent
            places.append(-exponent if isinstance(exponent, int) else 4)
    return 10 ** max(places)


def _fee_sql(fees: Sequence[Fee], scale: int) -> str:
    """SQL of the exact fee of a taking in 1/scale minor units, always ≥ 0; NULL where no row fits."""
    if not fees:
        return "0"
    cases = []
    for fee in fees:
        tests = ["true"]
        if fee.card is not None:
            tests.append(f"card = {_text(fee.card)}")
        if fee.above is not None:
            tests.append(f"abs(gross) > {_minor(fee.above, 1)}")
        amount = f"abs(gross) * {int(fee.rate * scale)} + {_minor(fee.fixed, scale)}" if fee.fixed else f"abs(gross) * {int(fee.rate * scale)}"
        if fee.minimum is not None:
            amount = f"greatest({amount}, {_minor(fee.minimum, scale)})"
        if fee.cap is not None:
            amount = f"least({amount}, {_minor(fee.cap, scale)})"
        cases.append(f"WHEN {' AND '.join(tests)} THEN {amount}")
    return f"CASE {' '.join(cases)} END"


def _minor(amount: Decimal, scale: int) -> str:
    """SQL of an amount of the terms in 1/scale minor units of the taking's own currency."""
    usual = int(amount.scaleb(2) * scale)
    odd = {d: [c for c in _ODD if digits(c) == d] for d in {digits(c) for c in _ODD}}
    cases = " ".join(f"WHEN currency IN {_texts(codes)} THEN {int(amount.scaleb(d) * scale)}" for d, codes in sorted(odd.items()))
    return f"(CASE {cases} ELSE {usual} END)"


_ODD: Final = tuple(
    code
    for code in "BHD BIF CLF CLP DJF GNF IQD ISK JOD JPY KMF KRW KWD LYD OMR PYG RWF TND UGX UYI UYW VND VUV XAF XOF XPF".split()
    if digits(code) != 2
)


def _half_even(column: str, scale: int) -> str:
    whole, rest = f"({column} // {scale})", f"({column} % {scale})"
    return f"({whole} + CASE WHEN {rest} * 2 > {scale} OR ({rest} * 2 = {scale} AND {whole} % 2 = 1) THEN 1 ELSE 0 END)"


def _half_up(exact: int, scale: int) -> int:
    whole: int = (abs(exact) + scale // 2) // scale
    return -whole if exact < 0 else whole


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _texts(values: Sequence[str]) -> str:
    return "(" + ", ".join(_text(value) for value in values) + ")"

"""SQL of a taking's entry, day and fees: how one pass of DuckDB adds takings up into settlements.

All money is BIGINT minor units; a fee is first an exact integer in units of 1/``scale`` minor unit, and only then
rounded the way the contract says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from decimal import Decimal
from typing import Final

from posdesk.kit.money import digits
from posdesk.reconcile.terms import Channel, Fee

MOVES: Final = ("payout", "payout_fee", "hold", "release", "topup")
"""Kinds that move a wallet's balance and are in no settlement's net."""


class Adding:
    """The SQL for one list of entries; ``cancelled`` are sales taken back by a void: (merchant, channel, name)."""

    def __init__(self, entries: Sequence[Channel], cancelled: Collection[tuple[str, str, str]]) -> None:
        self.entries = entries
        self.scale = _scale(entries)
        self._cancelled = cancelled

    def rows(self, keys: Sequence[str] = (), extra: Sequence[str] = ()) -> str:
        """SQL of every taking with its entry, day and fees."""
        always = ("merchant", "channel", "kind", "currency", "card", "gross", "fee")
        wanted = ", ".join(dict.fromkeys((*always, *keys, *extra)))
        scale = self.scale
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
                       kind NOT IN {quoted_list(MOVES)} AND NOT ({self._apart()}) AS counted,
                       (kind = 'void' AND gross >= 0) OR {self._is_cancelled()} AS void_zero,
                       kind IN ('refund', 'chargeback') AND ({self._keeps()}) AS keeps
                FROM (SELECT *, {self.entry()} AS entry FROM takings)
              )
            )"""

    def entry(self) -> str:
        """SQL of the number of the entry that holds for a taking; NULL where no terms speak of it."""
        cases = []
        seen: dict[tuple[str, str | None], int] = {}
        last = {(entry.id, entry.merchant): n for n, entry in enumerate(self.entries)}
        for n, entry in enumerate(self.entries):
            test = f"channel = {quoted(entry.id)}"
            if entry.merchant is not None:
                test += f" AND merchant = {quoted(entry.merchant)}"
            key = (entry.id, entry.merchant)
            # The earliest entry also holds for the days before it: better a fee of last year's contract than none.
            if entry.start is not None and last[key] != n:
                test += f" AND {_day_sql(entry)} >= DATE '{entry.start.isoformat()}'"
            seen[key] = n
            cases.append(f"WHEN {test} THEN {n}")
        return f"CASE {' '.join(cases)} END" if cases else "NULL::INTEGER"

    def _per_entry(self, sql: Callable[[Channel], str]) -> str:
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
        return self._per_entry(lambda entry: _fee_sql(entry.fees, self.scale))

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
        names = ", ".join(quoted("|".join(name)) for name in sorted(self._cancelled))
        columns = ("id", '"order"', "reference")
        tests = " OR ".join(f"concat_ws('|', merchant, channel, {column}) IN ({names})" for column in columns)
        return f"(kind = 'sale' AND ({tests}))"


def _day_sql(entry: Channel) -> str:
    minutes = 1440 - entry.cutoff_minutes
    return f"CAST(time + INTERVAL {minutes} MINUTE AS DATE)" if minutes else "CAST(time AS DATE)"


def _scale(entries: Sequence[Channel]) -> int:
    places = [4]
    for entry in entries:
        for fee in entry.fees:
            exponent = fee.rate.as_tuple().exponent
            places.append(-exponent if isinstance(exponent, int) else 4)
    return int(10 ** max(places))


def _fee_sql(fees: Sequence[Fee], scale: int) -> str:
    """SQL of the exact fee of a taking in 1/scale minor units, always ≥ 0; NULL where no row fits."""
    if not fees:
        return "0"
    cases = []
    for fee in fees:
        tests = ["true"]
        if fee.card is not None:
            tests.append(f"card = {quoted(fee.card)}")
        if fee.above is not None:
            tests.append(f"abs(gross) > {_minor(fee.above, 1)}")
        amount = (
            f"abs(gross) * {int(fee.rate * scale)} + {_minor(fee.fixed, scale)}"
            if fee.fixed
            else f"abs(gross) * {int(fee.rate * scale)}"
        )
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
    cases = " ".join(
        f"WHEN currency IN {quoted_list(codes)} THEN {int(amount.scaleb(d) * scale)}"
        for d, codes in sorted(odd.items())
    )
    return f"(CASE {cases} ELSE {usual} END)"


_ODD: Final = tuple(
    code
    for code in (
        "BHD BIF CLF CLP DJF GNF IQD ISK JOD JPY KMF KRW KWD LYD OMR PYG RWF TND UGX UYI UYW VND VUV XAF XOF XPF"
    ).split()
    if digits(code) != 2
)


def _half_even(column: str, scale: int) -> str:
    whole, rest = f"({column} // {scale})", f"({column} % {scale})"
    return f"({whole} + CASE WHEN {rest} * 2 > {scale} OR ({rest} * 2 = {scale} AND {whole} % 2 = 1) THEN 1 ELSE 0 END)"


def quoted(value: str) -> str:
    """A text as SQL."""
    return "'" + value.replace("'", "''") + "'"


def quoted_list(values: Sequence[str]) -> str:
    """Texts as a list in SQL."""
    return "(" + ", ".join(quoted(value) for value in values) + ")"

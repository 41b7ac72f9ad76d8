"""SQL of a taking's entry, day and fees: how one pass of DuckDB adds takings up into settlements.

All money is BIGINT minor units; a fee is first an exact integer in units of 1/``scale`` minor unit, and only then
rounded the way the contract says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from posdesk.kit.money import digits
from posdesk.reconcile.terms import Channel, Fee

MOVES: Final = ("payout", "payout_fee", "hold", "release", "topup")
"""Kinds that move a wallet's balance and are in no settlement's net."""

SIGN: Final = "(CASE WHEN counts AND gross < 0 THEN -1 ELSE 1 END)"
_TIE: Final = 1 << 32
"""More than there are takings."""
HALF_UP: Final = f"(whole + carry % {_TIE})"
HALF_EVEN: Final = f"(whole + carry % {_TIE} - carry // {_TIE})"
"""A fee's sign, and two ways to round it, in the columns of :meth:`Adding.parted`."""


class Adding:
    """The SQL for one list of entries; ``cancelled`` are sales taken back by a void: (merchant, channel, name)."""

    def __init__(self, entries: Sequence[Channel], cancelled: Collection[tuple[str, str, str]]) -> None:
        self.entries = entries
        self.scale = _scale(entries)
        self.cancelled = cancelled

    def rows(self, keys: Sequence[str] = (), extra: Sequence[str] = ()) -> str:
        """SQL of every taking with its entry, day and fees: its own (``fee``), and that of the terms."""
        return f"""
            SELECT * REPLACE (CASE WHEN counts THEN fee END AS fee), {SIGN} * {self.rounded()} AS fee_terms
            FROM ({self.parted(keys, extra)})"""

    def parted(self, keys: Sequence[str] = (), extra: Sequence[str] = ()) -> str:
        """SQL of every taking with its entry, its day, and what the terms charge for it, without a sign.

        The fee (``due``, in units of 1/scale) comes in parts that stay exact when they are added up, so that one
        division serves every way to round: ``whole`` minor units, and a ``carry`` of one where the rest is a half or
        more, and of 2³² beside it where it is just a half that half-even lets go.
        """
        if not self.entries:
            raise ValueError("no terms, no sums")
        always = ("merchant", "channel", "kind", "currency", "card", "gross", "fee")
        wanted = ", ".join(dict.fromkeys((*always, *extra)))
        scale, half = self.scale, self.scale // 2
        rules = _Rules(self.entries)
        grouped = "".join(f", CASE WHEN {rules.groups_by(key)} THEN {key} ELSE '' END AS key_{key}" for key in keys)
        exact = rules.choice("charges", lambda entry: _fee_sql(entry.fees, scale))
        # Who charges in the same way, but for the rate, is charged together.
        rates = rules.rates(scale)
        late = rules.number("late", _late)
        day = "time" if late == "0" else f"make_timestamp(epoch_us(time) + {late})"
        apart = self._apart(rules)
        keeps = rules.whether("keeps_fee", lambda entry: entry.refund_fee == "kept")
        # Nearly all takings are sales, of which little is asked.
        return f"""
            SELECT *, (rest >= {half})::BIGINT
                      + CASE WHEN rest = {half} AND whole % 2 = 0 THEN {_TIE} ELSE 0 END AS carry
            FROM (
              SELECT *, due - whole * {scale} AS rest
              FROM (
                SELECT *, due // {scale} AS whole
                FROM (
                  SELECT *, CASE WHEN kind = 'sale' THEN CASE WHEN counts THEN {exact} ELSE 0 END
                                 WHEN NOT counts OR kind = 'adjustment' OR keeps THEN 0
                                 ELSE {exact} END AS due
                  FROM (
                    SELECT {wanted}{grouped}{rules.of("charges")}{rates}, entry, CAST({day} AS DATE) AS day,
                           CASE WHEN kind = 'sale' THEN NOT {self._is_cancelled()}
                                ELSE kind NOT IN {quoted_list(MOVES)} AND NOT ({apart})
                                     AND NOT (kind = 'void' AND gross >= 0) END AS counts,
                           CASE WHEN kind = 'sale' THEN false
                                ELSE kind IN ('refund', 'chargeback') AND {keeps} END AS keeps
                    FROM ({self.placed()}) LEFT JOIN {rules.table()} ON entry = of_entry
                  )
                )
              )
            )"""

    def named(self) -> str:
        """SQL of whether the entry names the merchant."""
        anybody = [str(n) for n, entry in enumerate(self.entries) if entry.merchant is None]
        return f"entry NOT IN ({', '.join(anybody)})" if anybody else "entry IS NOT NULL"

    def names(self) -> str:
        """The table of what entries name: ``of_channel`` and ``of_merchant``, NULL where it is any, by ``of_entry``."""
        rows = [
            f"({n}, {quoted(entry.id)}, {'NULL' if entry.merchant is None else quoted(entry.merchant)})"
            for n, entry in enumerate(self.entries)
        ]
        return f"(VALUES {', '.join(rows)}) AS names(of_entry, of_channel, of_merchant)"

    def rounded(self) -> str:
        """SQL of the fee as the contract rounds it, from the parts of one taking or from their sums."""

        def one(entry: Channel) -> str:
            rounding = entry.fees[0].rounding if entry.fees else "transaction"
            return {"truncate": "whole", "half-even": HALF_EVEN}.get(rounding, HALF_UP)

        return self._per_entry(one)

    def placed(self) -> str:
        """SQL of every taking with ``entry``: the number of the entry that holds for it, NULL where there is none."""
        if not self.entries:
            return "SELECT *, NULL::INTEGER AS entry FROM takings"
        places: dict[tuple[str, str | None], list[int]] = {}
        for n, entry in enumerate(self.entries):
            places.setdefault((entry.id, entry.merchant), []).append(n)
        own = [(channel, merchant, ns[0]) for (channel, merchant), ns in places.items() if merchant is not None]
        general = [(channel, ns[0]) for (channel, merchant), ns in places.items() if merchant is None]
        joins, found = [], []
        if own:
            # A join costs the same for eighty merchants as for one; a CASE over their names does not.
            values = ", ".join(f"({quoted(channel)}, {quoted(merchant)}, {n})" for channel, merchant, n in own)
            joins.append(f"LEFT JOIN (VALUES {values}) AS own(c, m, n) ON channel = own.c AND merchant = own.m")
            found.append("own.n")
        if general:
            whens = " ".join(f"WHEN {quoted(channel)} THEN {n}" for channel, n in general)
            found.append(f"CASE channel {whens} END")
        latest = f"coalesce({', '.join(found)})"
        return f"SELECT takings.*, {self._dated(latest, places.values())} AS entry FROM takings {' '.join(joins)}"

    def _dated(self, latest: str, places: Iterable[Sequence[int]]) -> str:
        """Of a place's entries, latest first, the first that has begun; the earliest also holds for the days before it:
        better a fee of last year's contract than none."""
        cases = []
        for numbers in places:
            tests = " ".join(
                f"WHEN {_day_sql(self.entries[n])} >= DATE '{(self.entries[n].start or date.min).isoformat()}' THEN {n}"
                for n in numbers[:-1]
            )
            if tests:
                cases.append(f"WHEN {numbers[0]} THEN CASE {tests} ELSE {numbers[-1]} END")
        return f"CASE {latest} {' '.join(cases)} ELSE {latest} END" if cases else latest

    def _per_entry(self, sql: Callable[[Channel], str]) -> str:
        """SQL that depends on the entry, said once for all entries that agree."""
        agreeing: dict[str, list[int]] = {}
        for n, entry in enumerate(self.entries):
            agreeing.setdefault(sql(entry), []).append(n)
        *others, (most, _) = sorted(agreeing.items(), key=lambda item: len(item[1]))
        if not others:
            return f"({most})"
        whens = " ".join(f"WHEN entry IN ({', '.join(map(str, ns))}) THEN {words}" for words, ns in others)
        return f"(CASE {whens} ELSE {most} END)"

    def _apart(self, rules: _Rules) -> str:
        """Refunds and chargebacks that are debited from the bank apart are in no payout."""
        refunds = rules.whether("refunds_apart", lambda entry: not entry.wallet and entry.refunds != "netted")
        backs = rules.whether("backs_apart", lambda entry: not entry.wallet and entry.chargebacks != "netted")
        return f"(kind = 'refund' AND {refunds}) OR (kind = 'chargeback' AND {backs})"

    def _is_cancelled(self) -> str:
        """SQL of whether a sale is taken back."""
        if not self.cancelled:
            return "false"
        names = ", ".join(quoted("|".join(name)) for name in sorted(self.cancelled))
        columns = ("id", '"order"', "reference")
        tests = " OR ".join(f"concat_ws('|', merchant, channel, {column}) IN ({names})" for column in columns)
        return f"({tests})"


class _Rules:
    """What depends on the entry, as columns of a small table: a join costs less than to ask which entry it is."""

    def __init__(self, entries: Sequence[Channel]) -> None:
        self._entries = entries
        self._columns: dict[str, list[int]] = {}

    def choice(self, name: str, sql: Callable[[Channel], str]) -> str:
        """SQL that each entry says in its own way, once for all that agree."""
        ways: dict[str, int] = {}
        column = [ways.setdefault(sql(entry), len(ways)) for entry in self._entries]
        *others, most = sorted(ways, key=lambda words: column.count(ways[words]))
        if not others:
            return f"({most})"
        self._columns[name] = column
        whens = " ".join(f"WHEN {ways[words]} THEN {words}" for words in reversed(others))
        return f"(CASE {name} {whens} ELSE {most} END)"

    def whether(self, name: str, tell: Callable[[Channel], bool]) -> str:
        """SQL of what is so for some entries."""
        column = [int(tell(entry)) for entry in self._entries]
        if not any(column):
            return "false"
        self._columns[name] = column
        return f"coalesce({name} = 1, false)"

    def number(self, name: str, tell: Callable[[Channel], int]) -> str:
        """SQL of a number that each entry says; without an entry, the one that most say."""
        column = [tell(entry) for entry in self._entries]
        most = max(column, key=column.count)
        if min(column) == max(column):
            return str(most)
        self._columns[name] = column
        return f"coalesce({name}, {most})"

    def rates(self, scale: int) -> str:
        """The rates of all entries' fees in columns, ``rate_0`` and so on, to be handed on."""
        most = max(len(entry.fees) for entry in self._entries)
        for n in range(most):
            rates = [entry.fees[n].rate if n < len(entry.fees) else 0 for entry in self._entries]
            self._columns[f"rate_{n}"] = [int(rate * scale) for rate in rates]
        return "".join(f", rate_{n}" for n in range(most))

    def of(self, name: str) -> str:
        """A column by its name, to be handed on, where there is one."""
        return f", {name}" if name in self._columns else ""

    def groups_by(self, key: str) -> str:
        """SQL of whether settlements are grouped by a column of takings."""
        return self.whether(f"by_{key}", lambda entry: key in entry.keys)

    def table(self) -> str:
        """The table of all that was asked for, by ``of_entry``."""
        rows = ", ".join(
            f"({', '.join(map(str, row))})"
            for row in zip(range(len(self._entries)), *self._columns.values(), strict=True)
        )
        return f"(VALUES {rows}) AS rules({', '.join(('of_entry', *self._columns))})"


def _late(entry: Channel) -> int:
    """Microseconds before midnight from which on a taking is of the next day."""
    return (1440 - entry.cutoff_minutes) * 60_000_000


def _day_sql(entry: Channel) -> str:
    late = _late(entry)
    return f"CAST(make_timestamp(epoch_us(time) + {late}) AS DATE)" if late else "CAST(time AS DATE)"


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
    cases: list[str] = []
    for n, fee in enumerate(fees):
        amount = f"abs(gross) * rate_{n}"
        if fee.fixed:
            amount = f"{amount} + {_minor(fee.fixed, scale)}"
        if fee.minimum is not None:
            amount = f"greatest({amount}, {_minor(fee.minimum, scale)})"
        if fee.cap is not None:
            amount = f"least({amount}, {_minor(fee.cap, scale)})"
        tests = [] if fee.card is None else [f"card = {quoted(fee.card)}"]
        if fee.above is not None:
            tests.append(f"abs(gross) > {_minor(fee.above, 1)}")
        if not tests:
            return f"CASE {' '.join(cases)} ELSE {amount} END" if cases else amount
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
    # Asked first, and nearly always the answer.
    return f"(CASE WHEN currency = 'CNY' THEN {usual} {cases} ELSE {usual} END)"


_ODD: Final = tuple(
    code
    for code in (
        "BHD BIF CLF CLP DJF GNF IQD ISK JOD JPY KMF KRW KWD LYD OMR PYG RWF TND UGX UYI UYW VND VUV XAF XOF XPF"
    ).split()
    if digits(code) != 2
)


def quoted(value: str) -> str:
    """A text as SQL."""
    return "'" + value.replace("'", "''") + "'"


def quoted_list(values: Sequence[str]) -> str:
    """Texts as a list in SQL."""
    return "(" + ", ".join(quoted(value) for value in values) + ")"

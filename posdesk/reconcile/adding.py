"""SQL of a taking's entry, day and fees: how one pass of DuckDB adds takings up into settlements.

All money is BIGINT minor units; a fee is first an exact integer in units of 1/``scale`` minor unit, and only then
rounded the way the contract says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from posdesk.kit.money import unusual_digits
from posdesk.reconcile.terms import Channel, Fee

MOVES: Final = ("payout", "payout_fee", "hold", "release", "topup")
"""Kinds that move a wallet's balance and are in no settlement's net."""

SIGN: Final = "(CASE WHEN counts AND gross < 0 THEN -1 ELSE 1 END)"
_ANY: Final = 0
"""Stands for any kind of card in a row of a fee table, and for a taking's card that no row names."""
_NO_ROW: Final = -1

_LONG: Final = (1 << 63) // 10**4
"""From here on a number is too long for 64 bits once it is told in the smallest unit of a currency with four digits."""

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
        exact = rules.charge(scale)
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
                  SELECT *, CASE WHEN charged THEN {exact} ELSE 0 END AS due
                  FROM (
                    SELECT {wanted}{grouped}{rules.asked}, of_entry AS entry, CAST({day} AS DATE) AS day,
                           kind = 'sale' AS sale,
                           CASE WHEN sale THEN NOT {self._is_cancelled()}
                                ELSE kind NOT IN {quoted_list(MOVES)} AND NOT ({apart})
                                     AND NOT (kind = 'void' AND gross >= 0) END AS counts,
                           CASE WHEN sale THEN counts ELSE counts AND kind <> 'adjustment'
                                AND NOT (kind IN ('refund', 'chargeback') AND {keeps}) END AS charged
                    FROM {self._ruled(rules)}
                  )
                )
              )
            )"""

    def anybody(self) -> str:
        """SQL of whether the entry is for any merchant; "" where none is."""
        anybody = [str(n) for n, entry in enumerate(self.entries) if entry.merchant is None]
        return f"entry IN ({', '.join(anybody)})" if anybody else ""

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

    def _placed(self) -> str:
        """SQL of every taking with ``entry``: the number of the entry that holds for it, NULL where there is none."""
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

    def _ruled(self, rules: _Rules) -> str:
        """SQL of every taking beside what the entry that holds for it says."""
        merchants = [entry.merchant for entry in self.entries]
        if None not in merchants and len({(entry.id, entry.merchant) for entry in self.entries}) == len(merchants):
            # Who it is of says it all, and one table is looked up instead of two.
            names = {
                "of_channel": [quoted(entry.id) for entry in self.entries],
                "of_merchant": [quoted(merchant or "") for merchant in merchants],
            }
            return f"takings LEFT JOIN {rules.table(names)} ON channel = of_channel AND merchant = of_merchant"
        return f"({self._placed()}) LEFT JOIN {rules.table({})} ON entry = of_entry"

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
        self._columns: dict[str, Sequence[int | None]] = {}
        self._asked: dict[str, str] = {}

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

    def charge(self, scale: int) -> str:
        """SQL of the exact fee of a taking in 1/scale minor units, always ≥ 0; NULL where no row of the table fits.

        Whatever the rows of the fee tables say stands in columns, so that all takings are charged by the same few
        steps: to ask for each which contract it has costs several times as much.
        """
        cards = sorted({fee.card for entry in self._entries for fee in entry.fees if fee.card is not None})
        whens = " ".join(f"WHEN {quoted(card)} THEN {n}" for n, card in enumerate(cards, 1))
        number = f"CASE card {whens} ELSE {_ANY} END" if cards else str(_ANY)
        self._asked |= {"size": "abs(gross)", "unit": _UNIT, "card_no": number}

        def scaled(amount: Decimal | None) -> int | None:
            return None if amount is None else int(amount * scale)

        cases = []
        for n in range(max(1, *(len(entry.fees) for entry in self._entries))):
            amount = f"size * {self._figure(n, 'rate', lambda fee: scaled(fee.rate))}"
            fixed = self._figure(n, "fixed", lambda fee: scaled(fee.fixed) or None)
            least = self._figure(n, "least", lambda fee: scaled(fee.minimum))
            most = self._figure(n, "most", lambda fee: scaled(fee.cap))
            above = self._figure(n, "above", lambda fee: scaled(fee.above))
            card = self._figure(n, "card", lambda fee: cards.index(fee.card) + 1 if fee.card else _ANY, _NO_ROW)
            amount += f" + coalesce({fixed}, 0) * unit" if fixed else ""
            amount = f"greatest({amount}, {least} * unit)" if least else amount
            amount = f"least({amount}, {most} * unit)" if most else amount
            tests = [f"({card} = {_ANY} OR {card} = card_no)"] if set(self._columns[f"card_{n}"]) != {_ANY} else []
            tests += [f"({above} IS NULL OR size > {above} * unit // {scale})"] if above else []
            if not tests:
                cases.append(f"ELSE {amount}")
                break
            cases.append(f"WHEN {' AND '.join(tests)} THEN {amount}")
        return f"CASE {' '.join(cases)} END" if len(cases) > 1 or tests else amount

    def _figure(self, n: int, name: str, tell: Callable[[Fee], int | None], without: int | None = None) -> str | None:
        """The column of what the n-th rows of the fee tables say; None where none of them says anything."""
        # Where there is no table, nothing is charged.
        tables = [entry.fees or (Fee(),) for entry in self._entries]
        told = [tell(fees[n]) if n < len(fees) else without for fees in tables]
        if all(one is None for one in told):
            return None
        self._columns[f"{name}_{n}"] = told
        self._asked[f"{name}_{n}"] = f"{name}_{n}"
        return f"{name}_{n}"

    @property
    def asked(self) -> str:
        """The columns that the charge is worked out from, to be handed on."""
        return "".join(f", {words} AS {name}" for name, words in self._asked.items())

    def groups_by(self, key: str) -> str:
        """SQL of whether settlements are grouped by a column of takings."""
        return self.whether(f"by_{key}", lambda entry: key in entry.keys)

    def table(self, names: Mapping[str, Sequence[str]]) -> str:
        """The table of all that was asked for, by ``of_entry``, and of some further columns, which are SQL."""
        told = {name: [_number(one) for one in column] for name, column in self._columns.items()}
        columns = {"of_entry": map(str, range(len(self._entries))), **told, **names}
        rows = ", ".join(f"({', '.join(row)})" for row in zip(*columns.values(), strict=True))
        return f"(VALUES {rows}) AS rules({', '.join(columns)})"


def _number(one: int | None) -> str:
    """A whole number as SQL, of a type in which it can be told in the smallest unit of any currency."""
    if one is None:
        return "NULL"
    return str(one) if abs(one) < _LONG else f"{one}::HUGEINT"


def _late(entry: Channel) -> int:
    """Microseconds before midnight from which on a taking is of the next day."""
    return (1440 - entry.cutoff_minutes) * 60_000_000


def _day_sql(entry: Channel) -> str:
    late = _late(entry)
    return f"CAST(make_timestamp(epoch_us(time) + {late}) AS DATE)" if late else "CAST(time AS DATE)"


def _scale(entries: Sequence[Channel]) -> int:
    """What makes whole numbers of everything that the fee tables say."""
    places = [4]
    for entry in entries:
        for fee in entry.fees:
            for figure in (fee.rate, fee.fixed, fee.minimum, fee.cap, fee.above):
                exponent = figure.as_tuple().exponent if figure is not None else 0
                places.append(-exponent if isinstance(exponent, int) else 4)
    return int(10 ** max(places))


def quoted(value: str) -> str:
    """A text as SQL."""
    return "'" + value.replace("'", "''") + "'"


def quoted_list(values: Sequence[str]) -> str:
    """Texts as a list in SQL."""
    return "(" + ", ".join(quoted(value) for value in values) + ")"


_UNIT: Final = " ".join(
    (
        # Asked first, and nearly always the answer.
        "CASE WHEN currency = 'CNY' THEN 100::BIGINT",
        *(f"WHEN currency IN {quoted_list(names)} THEN {10**places}" for places, names in unusual_digits().items()),
        "ELSE 100 END",
    )
)
"""SQL of how many minor units a taking's currency has in one of itself."""

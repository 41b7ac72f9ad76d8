"""What each takings day of each merchant and channel should pay out, and when: from sums of takings, or day totals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from posdesk.kit.codes import Codes, distinct
from posdesk.kit.money import round_half_up, to_decimal
from posdesk.kit.text import Said, said
from posdesk.reconcile.book import Book
from posdesk.reconcile.expected import from_totals, tolerance
from posdesk.reconcile.owed import NEVER, Owed
from posdesk.reconcile.spread import Anew
from posdesk.reconcile.sums import VARIANTS, WAYS, Days
from posdesk.reconcile.terms import Channel, Terms
from posdesk.statements.model import DailyTotal

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

_DOUBT = 20
"""Ten-thousandths of the gross by which a fee under guessed terms may be off."""


def expect(book: Book, totals: Iterable[DailyTotal], terms: Terms, home: str | None) -> Owed:
    """All expected settlements in the contract's order; ``home`` is the currency of whatever names none."""
    days = book.days()
    found = Owed() if days is None else _Summed(book, days, home).owed()
    totals = list(totals)
    if totals:
        covered = {(one.merchant, one.channel, one.day) for one in found}
        more = from_totals(totals, covered, terms, home)
        for one in more:
            one.currency = one.currency or home
        found = found.with_(more)
    found = found.sorted()
    book.remember(found)
    return found


def expect_more(book: Book, old: Owed, same: int, days: Days, home: str | None) -> Owed:
    """The first so many of the old settlements, and those of some sums of the book's, which are all later.

    Raises :class:`Anew` where these are of other merchants, channels, currencies or contracts than the old ones.
    """
    import numpy as np

    more = _Summed(book, days, home).owed().sorted()
    owed = old.take(np.arange(same)).followed_by(more)
    if any(len(set(values)) < len(values) for values in (old.currencies, owed.currencies)):
        raise Anew("some takings name no currency")
    if not {*_contracts(old)}.issuperset(_contracts(more)):
        raise Anew("a merchant, channel, currency or contract is new")
    owed.named[same:] = _named(old, owed, same)
    return owed


def _contracts(owed: Owed) -> list[tuple[object, ...]]:
    """Each channel of each merchant with each entry and currency that it has."""
    first = distinct(owed.channel, owed.merchant, owed.entry, owed.currency).first
    return [
        (
            owed.channels[owed.channel[n]],
            owed.merchants[owed.merchant[n]],
            id(owed.entries[owed.entry[n]]),
            owed.currencies[owed.currency[n]],
            bool(owed.unnamed[n]),
        )
        for n in first.tolist()
    ]


def _named(old: Owed, owed: Owed, same: int) -> Flags:
    """Whether the ids of what is new say the currency: where the merchant's channel had several before."""
    import numpy as np

    places = len(owed.channels)
    place = owed.merchant * places + owed.channel
    several = np.unique(place[:same][old.named[:same]])
    found: Flags = np.isin(place[same:], several) & ~owed.unnamed[same:]
    return found


def provisional(expected: Owed) -> list[Said]:
    """Due days that were counted in a calendar whose worked weekends are not published yet."""
    found: set[tuple[str, int]] = set()
    for working in {entry.working for entry in expected.entries}:
        here = expected.per_entry(lambda entry, of=working: entry.working is of, bool) & (expected.due != NEVER)
        due = expected.due[here]
        if len(due):
            first, last = date.fromordinal(int(due.min())).year, date.fromordinal(int(due.max())).year
            for year in range(first, last + 1):
                start, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
                if working.is_provisional(year) and ((start <= due) & (due <= end)).any():
                    found.add((working.code, year))
    return [said("reconcile.caution.provisional", calendar=code, year=str(year)) for code, year in sorted(found)]


class _Summed:
    """The sums of settlements, a column at a time."""

    def __init__(self, book: Book, days: Days, home: str | None) -> None:
        import numpy as np

        self._np: Any = np
        self._book = book
        self._days = days
        self._home = home
        self._entries = book.entries
        self._count = len(days["day"])
        self._currency: list[str | None] = days["currency"].tolist()
        self._entry: Ints = np.asarray(days["entry"], dtype=np.int64)

    def owed(self) -> Owed:
        """The settlements, in no order."""
        np, days = self._np, self._days
        columns: dict[str, Any] = {"entry": self._entry}
        values: dict[str, tuple[Any, ...]] = {"entries": self._entries}
        for names, name in (("merchants", "merchant"), ("channels", "channel")):
            codes = Codes(days[name].tolist())
            columns[name], values[names] = codes.numbers, codes.values
        unnamed = np.ma.getmaskarray(days["currency"])
        codes = Codes(self._currency)
        raw = codes.numbers
        place = columns["merchant"] * max(1, len(values["channels"])) + columns["channel"]
        columns["named"] = self._several(place, raw) & ~unnamed
        columns["unnamed"] = unnamed
        values["currencies"] = tuple(code or self._home for code in codes.values)
        columns["currency"] = raw
        columns["group"], values["groups"] = self._groups()
        columns |= self._figures()
        return Owed.of_columns(columns, values)

    def _ints(self, values: Any) -> Ints:
        found: Ints = self._np.asarray(values, dtype=self._np.int64)
        return found

    def _column(self, name: str) -> Ints:
        return self._ints(self._np.ma.getdata(self._days[name]))

    def _several(self, place: Ints, currency: Ints) -> Flags:
        """Of which merchants' channels there are takings in several currencies."""
        pairs = place[distinct(place, currency).first]
        found: Flags = self._np.bincount(pairs)[place] > 1 if len(place) else place > 0
        return found

    def _groups(self) -> tuple[Ints, tuple[Any, ...]]:
        keys = self._book.group_columns
        if not keys:
            return self._ints([0] * self._count), ((),)
        grouped = self._np.flatnonzero(self._per_entry(lambda e: bool(e.keys), bool))
        values = [self._days[f"key_{key}"][grouped].tolist() for key in keys]
        codes = Codes(
            tuple((key, value) for key, value in zip(keys, row, strict=True) if key in self._entries[entry].keys)
            for entry, row in zip(self._entry[grouped].tolist(), zip(*values, strict=True), strict=True)
        )
        found = self._np.full(self._count, codes.of(()), dtype=self._np.int64)
        found[grouped] = codes.column
        return found, codes.values

    def _per_entry(self, tell: Any, kind: Any = None) -> Any:
        np = self._np
        return np.array([tell(entry) for entry in self._entries], dtype=kind or np.int64)[self._entry]

    def _figures(self) -> dict[str, Any]:
        np = self._np
        takings, gross, listed = self._column("takings"), self._column("gross"), self._column("listed")
        fees = {way: self._column(way) for way in WAYS}
        fee = self._column("fee")
        batched = self._per_entry(lambda e: bool(e.fees) and e.fees[0].rounding == "batch", bool)
        fee = np.where(batched & (listed == 0), fees["batch"], fee)
        guessed = self._per_entry(lambda e: e.guessed, bool)
        doubt = np.where(guessed & (listed < takings), np.abs(gross) * _DOUBT // 10_000, 0)
        net = gross - np.where(self._per_entry(lambda e: e.settles == "gross", bool), 0, fee)
        rounds = self._per_entry(lambda e: e.settles == "net" and bool(e.fees), bool)
        nets = np.empty((self._count, len(VARIANTS)), dtype=np.int64)
        for at, way in enumerate(WAYS):
            nets[:, at] = np.where(rounds, gross - fees[way], net)
        charges = self._per_entry(lambda e: bool(e.fees) and not e.guessed, bool)
        day = self._days["day"].astype("datetime64[D]").astype(np.int64) + date(1970, 1, 1).toordinal()
        return {
            "day": day,
            "due": self._due(day),
            "takings": takings,
            "gross": gross,
            "fee": fee,
            "net": net,
            "nets": nets,
            "tolerance": np.maximum(self._tolerance(takings), doubt),
            "doubtful": doubt > 0,
            "reserve": self._reserve(gross),
            "back": self._column("negative"),
            "overcharge": np.where(charges, self._column("over"), 0),
            "turn": np.zeros(self._count, dtype=np.int64),
            "withdrawal": np.zeros(self._count, dtype=bool),
        }

    def _due(self, day: Ints) -> Ints:
        """The due day of each: of entries that agree on it, each day is counted once."""
        np = self._np
        rules = Codes((e.cycle, e.calendar_code, e.settles == "none") for e in self._entries)
        first = {code: e for e, code in zip(reversed(self._entries), reversed(rules.column), strict=True)}
        rule = rules.numbers[self._entry]
        found: Ints = np.full(self._count, NEVER, dtype=np.int64)
        for code, entry in first.items():
            here = np.flatnonzero(rule == code)
            if not len(here) or entry.settles == "none":
                continue
            days, back = np.unique(day[here], return_inverse=True)
            dues = [entry.due(date.fromordinal(at)) for at in days.tolist()]
            found[here] = self._ints([NEVER if due is None else due.toordinal() for due in dues])[back]
        return found

    def _tolerance(self, takings: Ints) -> Ints:
        np = self._np
        found: Ints = np.maximum(2, takings // 2)
        special = np.flatnonzero(self._per_entry(lambda e: e.tolerance is not None, bool))
        for n in special.tolist():
            found[n] = tolerance(self._entries[self._entry[n]], int(takings[n]), self._currency[n])
        return found

    def _reserve(self, gross: Ints) -> Ints:
        """What the acquirer keeps back for later."""
        np = self._np
        found: Ints = np.zeros(self._count, dtype=np.int64)
        for n in np.flatnonzero(self._per_entry(lambda e: e.reserve is not None, bool) & (gross > 0)).tolist():
            found[n] = _reserve(self._entries[self._entry[n]], int(gross[n]), self._currency[n])
        return found


def _reserve(entry: Channel, gross: int, currency: str | None) -> int:
    if entry.reserve is None:
        return 0
    return round_half_up(to_decimal(gross, currency) * entry.reserve.rate, currency)

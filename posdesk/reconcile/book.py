"""The takings under their terms: the sums of each settlement, what is rare, and any one's details."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from copy import copy
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.kit.text import Said, said
from posdesk.reconcile.adding import MOVES, Adding, quoted
from posdesk.reconcile.recalled import Kept, Memory, recall, worth_keeping
from posdesk.reconcile.spread import Anew, Spread, SumsOfDesks, Together, WhenAsked, stand_apart
from posdesk.reconcile.sums import Days, Desk, Odd, Part, Place, Sums, asked, odd_rows
from posdesk.reconcile.terms import Channel, Terms
from posdesk.statements.model import ReadFile, Taking, TakingKind
from posdesk.statements.service import open_takings

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Owed

KEYS: Final = ("terminal", "batch", "card")
"""Columns that settlements can be grouped by beyond merchant and channel."""

READ_AGAIN: Final = 500_000
"""Takings above which the files are not read once more for a little more certainty."""

Key = tuple[Any, ...]
"""Merchant, channel, takings day, currency, and what settlements are grouped by beyond these."""

Movement = tuple[Channel | None, str, str, date, str | None, str, int, str, str]


class NoFeeFits(InputError):
    """A taking that no row of the fee table fits; data: ``file``, ``line``, ``id``, ``channel``, ``card``."""

    code = "no_fee_fits"


class Book:
    """Takings of one desk under one set of terms."""

    def __init__(
        self,
        desk: Desk,
        files: Sequence[ReadFile],
        terms: Terms,
        spread: Spread | None = None,
        memory: Memory | None = None,
    ) -> None:
        """``spread`` adds up where the files lie, in place of the desk; ``memory`` has sums of earlier runs."""
        self.desk = desk
        self._desks: tuple[Desk, ...] = (desk,)
        """All that have takings, none of them one of another's."""
        self._held: tuple[Desk, ...] = ()
        """All that hold sums and no takings."""
        self._spread = spread
        self._memory = memory
        self._files = files
        self._groups: tuple[tuple[ReadFile, ...], ...] = (tuple(files),)
        """The files of each of the sums."""
        self.terms = terms
        self.entries = _in_order(terms)
        self.cautions: list[Said] = []
        self._number = {id(entry): n for n, entry in enumerate(self.entries)}
        self._sql = Adding(self.entries, ())
        self._owed: Owed | None = None
        self._owing: Callable[[], Owed] | None = None
        self._begun: Future[Sums | Together] | None = None
        self._takings: int | None = None

    def under(self, terms: Terms) -> Book:
        """The same takings under other terms."""
        return Book(self.desk, self._files, terms, self._spread, self._memory)

    def followed_by(self, files: Sequence[ReadFile], *, keep: bool, job: Job) -> Book:
        """The same takings, and those of some files more; raises :class:`Anew` where they must be read together.

        Whoever has the new book has the old one's takings as well, and closes them with it.
        """
        if self._spread is not None or not self.entries:
            raise Anew("the takings are added up elsewhere")
        ones = self._sums.ones if isinstance(self._sums, SumsOfDesks) else (self._own,)
        if not files:
            return self
        desk = open_takings(files, timezone=self.terms.timezone, keep=keep, job=job)
        try:
            more = Sums(desk, self._sql, self.group_columns, ones[0].kept)
            stand_apart(ones, more)
        except BaseException:
            desk.close()
            raise
        made = Book(desk, files, self.terms, memory=self._memory)
        made._desks, made._held = (*self._desks, desk), self._held
        made._groups = (*self._groups, tuple(files))
        made._sql = self._sql
        made._sums = SumsOfDesks((*ones, more), self._sql.scale, self.group_columns)
        made.cautions = [*self.cautions, *_of_voids(more.odd())]
        return made

    @property
    def _own(self) -> Sums:
        assert isinstance(self._sums, Sums)
        return self._sums

    def close_last(self) -> None:
        """Let go of the takings that came last, and of no others."""
        self.desk.close()

    def days_since(self, first: date) -> Days:
        """The sums of the settlements from a takings day on, as :meth:`days` tells all."""
        assert isinstance(self._sums, SumsOfDesks)
        return self._sums.days(self.group_columns, first)

    def first_new(self) -> date | None:
        """The first takings day of the takings that came last."""
        assert isinstance(self._sums, SumsOfDesks)
        return self._sums.ones[-1].first_day()

    def of(self, owed: Owed) -> Book:
        """The same takings, for some of the settlements by places of their own."""
        made = copy(self)
        made._owed, made._takings = owed, self.takings
        return made

    def begin(self) -> None:
        """Add up in a thread of its own; whoever asks for sums waits for it, and is told what was wrong."""
        lane = ThreadPoolExecutor(1, thread_name_prefix="adding-up")
        self._begun = lane.submit(self._add_up)
        lane.shutdown(wait=False)

    def close(self) -> None:
        """Let go of the takings, even while they are being added up."""
        if self._begun is not None:
            while not self._begun.done():
                self.desk.interrupt()
                wait([self._begun], timeout=0.05)
        for desk in (*self._desks, *self._held):
            desk.close()

    @cached_property
    def _sums(self) -> Sums | Together:
        return self._add_up() if self._begun is None else self._begun.result()

    def _add_up(self) -> Sums | Together:
        """The takings added up, once more where a void without a minus cancels a sale; what is known is not."""
        known = self._recalled()
        if known is not None:
            return known
        sums = self._added(())
        voids = [odd for odd in sums.odd() if odd.kind == "void"]
        self.cautions.extend(_of_voids(voids))
        cancelled = {(odd.merchant, odd.channel, odd.named) for odd in voids if odd.named}
        if cancelled:
            sums = self._added(cancelled)
        return sums

    def _recalled(self) -> Sums | Together | None:
        """The sums of earlier runs, and of the files that came since; None where all must be added up."""
        known = None
        if self._memory is not None and self._spread is None:
            known = recall(self.desk, self._files, self.entries, self.group_columns, self.terms.timezone, self._memory)
        if known is None:
            return None
        self._sql, self._held, self._groups = known.sql, known.held, known.groups
        self.cautions.extend(_of_voids(odd for one in known.ones for odd in one.odd()))
        ones = known.ones
        return ones[0] if len(ones) == 1 else SumsOfDesks(ones, self._sql.scale, self.group_columns)

    def worth_keeping(self, known: Collection[str]) -> tuple[list[str], list[Kept]]:
        """The keys of all sums by which this stands, and those of them that are not known, to be kept."""
        if self._spread is not None or not self.entries:
            return [], []
        ones = self._sums.ones if isinstance(self._sums, SumsOfDesks) else (self._own,)
        return worth_keeping(ones, self._groups, self._sql, self.group_columns, self.terms.timezone, known)

    def _added(self, cancelled: Collection[tuple[str, str, str]]) -> Sums | Together:
        self._sql = Adding(self.entries, cancelled)
        if self._spread is None:
            return Sums(self.desk, self._sql, self.group_columns)
        return self._spread.sums(self._sql, cancelled, self.group_columns)

    @cached_property
    def _odd(self) -> list[Odd]:
        return self._sums.odd() if self.entries else odd_rows(self.desk)

    def days(self) -> Days | None:
        """Every settlement's sums, in no order; None without any terms; raises :class:`NoFeeFits`."""
        if not self.entries:
            return None
        keys = self.group_columns
        if self._sums.feeless():
            self._refuse_feeless(keys)
        return self._sums.days(keys)

    def strangers(self) -> dict[tuple[str, str], date]:
        """Channels and merchants in the takings that no terms speak of, and the last day of each."""
        if self.entries:
            rows = self._sums.strangers()
        else:
            rows = self.desk.rows(
                "SELECT channel, merchant, CAST(max(time) AS DATE) FROM takings GROUP BY ALL ORDER BY ALL"
            )
        return {(channel, merchant): last or date.min for channel, merchant, last in rows}

    @cached_property
    def group_columns(self) -> list[str]:
        """By which columns some entry groups its settlements."""
        return [key for key in KEYS if any(key in entry.keys for entry in self.entries)]

    def _refuse_feeless(self, keys: Sequence[str]) -> None:
        rows = self.desk.rows(
            f"""SELECT file, line, id, channel, card FROM ({self._sql.rows(keys, ("file", "line", "id", "card"))})
                WHERE entry IS NOT NULL AND fee IS NULL AND fee_terms IS NULL ORDER BY file, line, id LIMIT 1"""
        )
        file, line, name, channel, card = rows[0]
        path = self._files[int(file)].path
        raise NoFeeFits(file=path.name, line=line or "-", id=name or "-", channel=channel, card=card or "-")

    def remember(self, owed: Owed) -> None:
        """Keep the settlements, to find the takings of each again by its id."""
        self._owed = owed

    def remember_when_asked(self, owing: Callable[[], Owed]) -> None:
        """The same, once somebody asks for the takings of one."""
        self._owing = owing

    def _where(self, settlement: str) -> str | None:
        """The condition under which a taking is of a settlement; None for one that is not added up from takings."""
        if self._owed is None and self._owing is not None:
            self._owed = self._owing()
        n = None if self._owed is None else self._owed.places.get(settlement)
        if n is None or self._owed is None:
            return None
        one = self._owed[n]
        if one.from_total or one.withdrawal:
            return None
        parts = [
            f"entry = {self._number[id(one.entry)]}",
            f"merchant = {quoted(one.merchant)}",
            f"channel = {quoted(one.channel)}",
            f"day = DATE '{one.day.isoformat()}'",
            "currency IS NULL" if self._owed.unnamed[n] else f"currency = {quoted(one.currency or '')}",
        ]
        parts += [f"key_{key} = {quoted(value)}" for key, value in one.group]
        return " AND ".join(parts)

    def takings_count(self, settlement: str) -> int:
        """How many takings a settlement has."""
        where = self._where(settlement)
        if where is None:
            return 0
        rows = self._rows(
            f"SELECT count(*) FROM ({self._sql.rows(self.group_columns)}) WHERE {where}", self._day_of(settlement)
        )
        return sum(int(count) for (count,) in rows)

    def _rows(self, sql: str, days: Iterable[date]) -> list[tuple[Any, ...]]:
        """The rows of a query about some takings days, put to every desk, one after the other."""
        wanted = tuple(days)
        near = [desk.near(wanted) if isinstance(desk, WhenAsked) else desk for desk in self._desks]
        return [row for desk in near for row in desk.rows(sql)]

    def _day_of(self, settlement: str) -> list[date]:
        owed = self._owed
        return [] if owed is None else [owed[owed.places[settlement]].day]

    def takings_of(self, settlement: str, offset: int, limit: int) -> tuple[Taking, ...]:
        """A page of a settlement's takings by time."""
        where = self._where(settlement)
        if where is None:
            return ()
        columns = ("time", "id", "terminal", "card", "batch", "reference", "line", "original_order")
        rows = self._rows(
            f"""SELECT time, gross, kind, coalesce(fee, fee_terms), currency, id, merchant, terminal, channel, card,
                       batch, reference, original_order, line
                FROM ({self._sql.rows(self.group_columns, columns)}) WHERE {where}
                ORDER BY time, id, gross, line LIMIT {int(offset) + int(limit)}""",
            self._day_of(settlement),
        )
        # Desks have takings of times of their own; of one desk they are in order already.
        rows.sort(key=itemgetter(0))
        return tuple(
            Taking(
                time=r[0], gross=r[1], kind=TakingKind(r[2]), fee=r[3], currency=r[4], id=r[5], merchant=r[6],
                terminal=r[7], channel=r[8], card=r[9], batch=r[10], reference=r[11], original_order=r[12], line=r[13],
            )
            for r in rows[offset : offset + limit]
        )  # fmt: skip

    def parts(self, positions: Iterable[int]) -> dict[int, list[Part]]:
        """How settlements divide, by position: the net of each terminal, batch and card kind in them."""
        owners = self._owners(positions)
        found: dict[int, list[Part]] = {}
        for key, rest in self._keyed(self._sums.parts(_places(owners)) if owners else ()):
            if key in owners:
                found.setdefault(owners[key], []).append(Part(*rest))
        return found

    @property
    def takings(self) -> int:
        """How many takings all settlements have."""
        if self._takings is not None:
            return self._takings
        return 0 if self._owed is None else int(self._owed.takings.sum())

    def sales_of(self, positions: Iterable[int], amounts: Iterable[int]) -> list[tuple[int, int, str, int]]:
        """Sales of one of these amounts in some settlements: position, amount, the first id, and how many there are."""
        owners, wanted = self._owners(positions), ", ".join(str(amount) for amount in sorted(set(amounts)))
        if not owners or not wanted:
            return []
        rows = self._rows(
            f"""SELECT {self._by}, gross, coalesce(min(id), ''), count(*)
                FROM ({self._sql.rows(self.group_columns, ("id",))})
                WHERE kind = 'sale' AND gross IN ({wanted}) GROUP BY ALL ORDER BY ALL""",
            (day for _, _, day in _places(owners)),
        )
        found: dict[tuple[int, int], tuple[str, int]] = {}
        for key, (amount, name, count) in self._keyed(rows):
            if key in owners:
                first, before = found.get((owners[key], amount), (name, 0))
                found[owners[key], amount] = (min(first, name), before + count)
        return [(*which, *rest) for which, rest in found.items()]

    def nets(self, positions: Iterable[int]) -> dict[int, list[int]]:
        """What every taking of these settlements brings, by position."""
        owed, owners = self._owed, self._owners(positions)
        if owed is None or not owners:
            return {}
        rows = self._rows(
            f"""WITH asked(m, c, d) AS ({asked(_places(owners))})
                SELECT {self._by}, gross, coalesce(fee, fee_terms, 0)
                FROM ({self._sql.rows(self.group_columns)}) JOIN asked ON merchant = m AND channel = c AND day = d""",
            (day for _, _, day in _places(owners)),
        )
        found: dict[int, list[int]] = {}
        for key, (gross, fee) in self._keyed(rows):
            n = owners.get(key)
            if n is not None:
                found.setdefault(n, []).append(gross - (0 if owed[n].entry.settles == "gross" else fee))
        return found

    @property
    def _by(self) -> str:
        return ", ".join(("merchant", "channel", "day", "currency", *(f"key_{key}" for key in self.group_columns)))

    def _keyed(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Key, tuple[Any, ...]]]:
        """Rows that begin with the columns of :attr:`_by`, apart from what follows."""
        length = 4 + len(self.group_columns)
        return ((row[:length], row[length:]) for row in rows)

    def _owners(self, positions: Iterable[int]) -> dict[Key, int]:
        """Which settlements these are, by what takings are grouped by; those that are added up from takings."""
        owed = self._owed
        if owed is None:
            return {}
        # What was drawn from wallets stands after what was added up.
        return {self._key(owed, n): n for n in positions if n < len(owed) and not owed[n].from_total}

    def _key(self, owed: Owed, n: int) -> Key:
        one = owed[n]
        own = [dict(one.group).get(key, "") for key in self.group_columns]
        return (one.merchant, one.channel, one.day, None if owed.unnamed[n] else one.currency, *own)

    def backs(self) -> list[tuple[str, str, date, str, tuple[int, ...]]]:
        """Chargebacks: (merchant, channel, day, id, what they may take off: gross, and gross less its fee)."""
        return [
            (odd.merchant, odd.channel, odd.day, odd.id, (-odd.gross, (odd.fee or 0) - odd.gross))
            for odd in self._odd
            if odd.kind == "chargeback"
        ]

    def moves(self) -> list[Movement]:
        """Wallet movements beyond sales, by time."""
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


def _of_voids(odd: Iterable[Odd]) -> list[Said]:
    return [
        said("reconcile.caution.void", id=one.id, merchant=one.merchant, channel=one.channel)
        for one in odd
        if one.kind == "void"
    ]


def _places(owners: Iterable[Key]) -> list[Place]:
    return sorted({(merchant, channel, day) for merchant, channel, day, *_ in owners})

"""Expected settlements in columns, for work on all of them at once; single ones are made when they are asked for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.codes import Codes, distinct
from posdesk.kit.rows import Made
from posdesk.reconcile.expected import Expected, identity
from posdesk.reconcile.model import Group
from posdesk.reconcile.sums import VARIANTS
from posdesk.reconcile.terms import Channel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

NEVER: Final = -1
"""The due day of what is never paid to a bank."""

CODED: Final = {
    "entry": "entries", "merchant": "merchants", "channel": "channels", "group": "groups", "currency": "currencies",
}  # fmt: skip
"""Columns of numbers that stand for a value, and the lists that these are in."""
COUNTED: Final = (
    "day", "due", "takings", "gross", "fee", "net", "reserve", "tolerance", "back", "overcharge", "turn",
)  # fmt: skip
"""Columns of days (ordinals), counts and money in minor units."""
FLAGGED: Final = ("doubtful", "withdrawal", "named", "unnamed")

COLUMNS: Final = (*CODED, *COUNTED, *FLAGGED, "nets")


class Owed(Made[Expected]):
    """Every expected settlement, in the contract's order, then what was drawn from wallets."""

    entries: tuple[Channel, ...]
    merchants: tuple[str, ...]
    channels: tuple[str, ...]
    groups: tuple[Group, ...]
    currencies: tuple[str | None, ...]
    entry: Ints
    merchant: Ints
    channel: Ints
    group: Ints
    currency: Ints
    day: Ints
    due: Ints
    """Ordinals, or :data:`NEVER`."""
    takings: Ints
    gross: Ints
    fee: Ints
    net: Ints
    reserve: Ints
    tolerance: Ints
    back: Ints
    overcharge: Ints
    turn: Ints
    doubtful: Flags
    withdrawal: Flags
    named: Flags
    """Whether the id says the currency, because the merchant's channel has several."""
    unnamed: Flags
    """Whether the takings say no currency."""
    nets: Ints
    """(n, 5): the net in each of :data:`VARIANTS`; the net itself where that says nothing else."""

    def __init__(self, rows: Iterable[Expected] = ()) -> None:
        """Of single ones, in their order."""
        import numpy as np

        self._np: Any = np
        self._rows: dict[int, Expected] = dict(enumerate(rows))
        self._made: dict[int, Expected] = {}
        self._take(list(self._rows.values()))

    def _take(self, ones: Sequence[Expected]) -> None:
        np = self._np
        for name, names in CODED.items():
            values = [getattr(one, name) for one in ones]
            codes = Codes(_keys(values))
            setattr(self, names, tuple(dict(zip(codes.column, values, strict=True)).values()))
            setattr(self, name, codes.numbers)
        figures = {
            "day": [one.day.toordinal() for one in ones],
            "due": [NEVER if one.due is None else one.due.toordinal() for one in ones],
        }
        for name in COUNTED:
            setattr(self, name, np.array(figures.get(name) or [getattr(one, name) for one in ones], dtype=np.int64))
        self.doubtful = np.array([one.doubtful for one in ones], dtype=bool)
        self.withdrawal = np.array([bool(one.withdrawal) for one in ones], dtype=bool)
        self.named = np.zeros(len(ones), dtype=bool)
        self.unnamed = np.array([one.currency is None for one in ones], dtype=bool)
        nets = [{name: net for net, name in reversed(one.variants.items())} for one in ones]
        self.nets = np.array(
            [[by_name.get(name, one.net) for name in VARIANTS] for one, by_name in zip(ones, nets, strict=True)],
            dtype=np.int64,
        ).reshape(len(ones), len(VARIANTS))

    @classmethod
    def of_columns(cls, columns: dict[str, Any], values: dict[str, tuple[Any, ...]]) -> Owed:
        """Of whole columns by name, and the lists that their numbers are of."""
        made = cls()
        for name, column in (columns | values).items():
            setattr(made, name, column)
        return made

    def __len__(self) -> int:
        return len(self.entry)

    def _at(self, n: int) -> Expected:
        one = self._made.get(n) or self._rows.get(n)
        if one is None:
            one = self._made[n] = self._make(n)
        return one

    def _make(self, n: int) -> Expected:
        due, net = int(self.due[n]), int(self.net[n])
        variants: dict[int, str] = {}
        for name, other in zip(VARIANTS, self.nets[n].tolist(), strict=True):
            if other != net:
                variants.setdefault(other, name)
        return Expected(
            id=self.id(n),
            entry=self.entries[self.entry[n]],
            merchant=self.merchants[self.merchant[n]],
            channel=self.channels[self.channel[n]],
            group=self.groups[self.group[n]],
            day=date.fromordinal(int(self.day[n])),
            due=None if due == NEVER else date.fromordinal(due),
            currency=self.currencies[self.currency[n]],
            takings=int(self.takings[n]),
            gross=int(self.gross[n]),
            fee=int(self.fee[n]),
            net=net,
            variants=variants,
            tolerance=int(self.tolerance[n]),
            doubtful=bool(self.doubtful[n]),
            reserve=int(self.reserve[n]),
            back=int(self.back[n]),
            overcharge=int(self.overcharge[n]),
            turn=int(self.turn[n]),
        )

    def id(self, n: int) -> str:
        """The contract's id of one of them."""
        one = self._rows.get(n)
        if one is not None:
            return one.id
        return identity(
            self.merchants[self.merchant[n]],
            self.channels[self.channel[n]],
            date.fromordinal(int(self.day[n])),
            self.groups[self.group[n]],
            self.currencies[self.currency[n]] if self.named[n] else None,
        )

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each stands, by its id."""
        return {self.id(n): n for n in range(len(self))}

    @cached_property
    def payable(self) -> Ints:
        """What the payout should bring for each alone."""
        found: Ints = self.net - self.reserve
        return found

    @cached_property
    def wallet(self) -> Flags:
        """Whose money goes to a wallet, and what is drawn from one does not."""
        found: Flags = self.per_entry(lambda entry: entry.wallet, bool)
        return found

    @cached_property
    def chain(self) -> Ints:
        """A number for each run of settlements that carry into each other, in the order in which they come up."""
        np = self._np
        found = np.zeros(len(self), dtype=np.int64)
        for column, count in (
            (self.merchant, len(self.merchants)),
            (self.channel, len(self.channels)),
            (self.group, len(self.groups)),
            (self.currency, len(self.currencies)),
        ):
            found = found * max(1, count) + column
        return self.numbered(found)

    def numbered(self, column: Ints) -> Ints:
        """Equal values as numbers from 0 on, in the order in which they first come up."""
        np = self._np
        _, first, back = distinct(column)
        rank = np.empty(len(first), dtype=np.int64)
        rank[np.argsort(first)] = np.arange(len(first))
        numbers: Ints = rank[back]
        return numbers

    def contracts(self) -> Iterator[tuple[str, str, Channel]]:
        """Each channel of each merchant with each entry that holds for it, in the order in which they come up."""
        for n in sorted(distinct(self.channel, self.merchant, self.entry).first.tolist()):
            yield self.channels[self.channel[n]], self.merchants[self.merchant[n]], self.entries[self.entry[n]]

    def per_entry(self, tell: Any, kind: Any = None) -> Any:
        """What is told of the entry of each, as a column."""
        np = self._np
        found = np.array([tell(entry) for entry in self.entries], dtype=kind or np.int64)
        return found[self.entry] if len(found) else found

    def with_(self, more: Sequence[Expected]) -> Owed:
        """These, and some more at their end."""
        return self.followed_by(Owed(more)) if more else self

    def followed_by(self, other: Owed) -> Owed:
        """These, and others at their end."""
        np = self._np
        columns: dict[str, Any] = {}
        values: dict[str, tuple[Any, ...]] = {}
        for name, names in CODED.items():
            ours, theirs = getattr(self, names), getattr(other, names)
            both = (*ours, *theirs)
            codes = Codes(_keys(both))
            values[names] = tuple(dict(zip(codes.column, both, strict=True)).values())
            columns[name] = codes.numbers[np.concatenate((getattr(self, name), getattr(other, name) + len(ours)))]
        for name in COLUMNS[len(CODED) :]:
            columns[name] = np.concatenate((getattr(self, name), getattr(other, name)))
        made = Owed.of_columns(columns, values)
        made._rows = self._rows | {len(self) + n: one for n, one in other._rows.items()}
        return made

    def take(self, positions: Ints) -> Owed:
        """Some of these, in this order."""
        columns = {name: getattr(self, name)[positions] for name in COLUMNS}
        made = Owed.of_columns(columns, {names: getattr(self, names) for names in CODED.values()})
        if self._rows:
            made._rows = {new: self._rows[old] for new, old in enumerate(positions.tolist()) if old in self._rows}
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        columns = {name: getattr(self, name) for name in COLUMNS}
        return _restored, (columns, {names: getattr(self, names) for names in CODED.values()}, self._rows)

    def sorted(self) -> Owed:
        """In the contract's order: day, merchant, channel, group, currency; where nobody named one, before the rest.

        Nothing is left to the order in which sums come: that of a hash table is nobody's.
        """
        np = self._np
        keys = [self.day]
        texts: tuple[tuple[str, Sequence[Any]], ...] = (
            ("merchant", self.merchants),
            ("channel", self.channels),
            ("group", self.groups),
            ("currency", [code or "" for code in self.currencies]),
        )
        for name, values in texts:
            ranks = {value: at for at, value in enumerate(sorted(set(values)))}
            rank = np.array([ranks[value] for value in values], dtype=np.int64)
            keys.append(rank[getattr(self, name)] if len(rank) else self.day)
        keys += [(~self.unnamed).astype(np.int64), self.entry]
        return self.take(np.lexsort(keys[::-1]))


def _keys(values: Sequence[Any]) -> list[Hashable]:
    """What values are told apart by: themselves, or which object it is where they are terms."""
    return [id(value) if isinstance(value, Channel) else value for value in values]


def _restored(columns: dict[str, Any], values: dict[str, tuple[Any, ...]], rows: dict[int, Expected]) -> Owed:
    made = Owed.of_columns(columns, values)
    made._rows = rows
    return made

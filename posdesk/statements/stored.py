"""What the vault keeps of a file's lines and takings, fetched when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.rows import Made
from posdesk.statements.model import Entry
from posdesk.vault.service import Vault

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TEXTS: Final = (
    "id", "merchant", "terminal", "channel", "kind", "currency", "card", "batch", "reference", "order",
    "original_order",
)  # fmt: skip
_NUMBERS: Final = ("line", "gross", "fee")
TAKING: Final = ("time", *_NUMBERS, *_TEXTS)
"""The columns of a taking, and those of a bank line."""
LINE: Final = (
    "date", "value_date", "amount", "currency", "account", "id", "counterparty", "reference", "memo", "balance",
    "pending", "neutral", "line",
)  # fmt: skip


class KeptLines(Made[Entry]):
    """The lines of one statement, fetched all at once when the first is asked for."""

    def __init__(self, vault: Vault, number: int, n: int, count: int) -> None:
        self._vault = vault
        self._place = (number, n)
        self._count = count
        self._entries: list[Entry] | None = None

    def __len__(self) -> int:
        return self._count

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _at(self, n: int) -> Entry:
        if self._entries is None:
            with self._vault.reading() as db:
                rows = db.execute(
                    f"SELECT {names(LINE)} FROM bank_lines WHERE import = ? AND n = ? ORDER BY row", self._place
                )
                self._entries = [entry_of(row) for row in rows]
        return self._entries[n]


class KeptTakings:
    """The takings of one file, fetched by the hundred thousand."""

    def __init__(self, vault: Vault, number: int) -> None:
        self._vault = vault
        self._number = number

    def columns(
        self, size: int, during: Sequence[tuple[date, date]] | None = None
    ) -> Iterator[Mapping[str, NDArray[Any]]]:
        """As :class:`posdesk.statements.model.StoredTakings` says."""
        import numpy as np

        with self._vault.reading() as db:
            # A file's rows stand together: to walk them is a third of the work of looking each up by the index.
            first, last = db.execute(
                "SELECT min(row), max(row) FROM takings WHERE import = ?", (self._number,)
            ).fetchone()
            when = "true" if during is None else " OR ".join(["time >= ? AND time < ?"] * len(during)) or "false"
            bounds = [_micros(day) for start, end in during or () for day in (start, end + timedelta(days=1))]
            found = db.execute(
                f"""SELECT {names(TAKING)} FROM takings
                    WHERE row BETWEEN ? AND ? AND +import = ? AND ({when}) ORDER BY row""",
                (first, last, self._number, *bounds),
            )
            while rows := found.fetchmany(size):
                column = dict(zip(TAKING, zip(*rows, strict=True), strict=True))
                made: dict[str, NDArray[Any]] = {"line": _numbers(column["line"])}
                for name in _DESK:
                    if name == "time":
                        made[name] = np.array(column[name], dtype="datetime64[us]")
                    elif name in _NUMBERS:
                        made[name] = _numbers(column[name])
                    else:
                        made[name] = np.array(column[name], dtype=object)
                yield made


_DESK: Final = (
    "id", "time", "merchant", "terminal", "channel", "kind", "gross", "fee", "currency", "card", "batch", "reference",
    "order", "original_order",
)  # fmt: skip
"""The columns of the view ``takings`` in their order."""


def _numbers(values: Sequence[int | None]) -> NDArray[Any]:
    import numpy as np

    return np.ma.masked_array([value or 0 for value in values], [value is None for value in values], np.int64)


def _micros(day: date) -> int:
    """The beginning of a day as a time is kept: microseconds since 1970, of no zone."""
    return (day - date(1970, 1, 1)) // timedelta(microseconds=1)


def entry_of(row: Sequence[Any]) -> Entry:
    """A bank line from the columns of :data:`LINE`."""
    day, value, *rest, pending, neutral, line = row
    amount, currency, account, name, counterparty, reference, memo, balance = rest
    return Entry(
        date.fromordinal(day), amount, currency, account, name, None if value is None else date.fromordinal(value),
        counterparty, reference, memo, balance, bool(pending), bool(neutral), line,
    )  # fmt: skip


def names(columns: Iterable[str]) -> str:
    """Columns as SQL lists them."""
    return ", ".join(f'"{name}"' for name in columns)

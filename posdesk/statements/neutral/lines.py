"""The lines of a bank table a column at a time, for tables without surprises; a line is made when it is asked for."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.codes import Codes
from posdesk.statements.cards import Cuts, account_shown, cuts, may_hold
from posdesk.statements.model import NO_DAY, LineColumns, Statement, TableLines
from posdesk.statements.neutral.parquet import is_parquet, shut_in
from posdesk.statements.neutral.scan import header_of, lines_are_rows, plain_day, plain_money, table_of
from posdesk.statements.proof import Moves, prove

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

_TEXTS: Final = ("id", "counterparty", "reference", "memo")
_OWN: Final = ("id", "reference")
"""Texts that are another's in no line."""
_LONG: Final = 200_000
"""Bytes from which it pays to start DuckDB for a table."""
_WIDEST: Final = 1 << 62
"""Sums that fit into 64 bits."""
_MEMORY: Final = "400MB"
_BEGIN: Final = date(1970, 1, 1).toordinal()


def read_lines(path: Path) -> tuple[Statement, ...] | None:
    """One proven statement per account and currency; None where a row is in any way unusual, or the table is short."""
    if path.stat().st_size < _LONG or is_parquet(path) or not _every_line_is_a_row(path):
        return None
    columns = _read(path)
    if columns is None:
        return None
    import numpy as np

    doubtful = np.array([any(map(may_hold, saying)) for saying in columns.sayings], dtype=bool)[columns.said]
    statements = []
    for number, (account, currency) in enumerate(columns.places):
        rows = np.flatnonzero(columns.place == number)
        found = _cuts(columns, rows[doubtful[rows]])
        if found.texts:
            return None
        entries = TableLines(columns, rows)
        statement = Statement(account=account, currency=currency, entries=entries, warnings=found.warnings)
        statements.append(prove(statement, _moves(columns, rows)))
    return tuple(statements)


def _cuts(own: LineColumns, rows: Ints) -> Cuts:
    """What to cut of the lines of an account whose texts may hold something."""
    at = rows.tolist()
    sayings = [own.sayings[own.said[n]] for n in at]
    return cuts(
        [memo for _, memo in sayings],
        [counterparty for counterparty, _ in sayings],
        [own.ids[n] for n in at],
        [own.references[n] for n in at],
    )


def _moves(own: LineColumns, rows: Ints) -> Moves:
    import numpy as np

    nothing = np.zeros(len(rows), dtype=bool)
    return Moves(own.days[rows], own.amounts[rows], own.balances[rows], own.stated[rows], nothing, nothing, rows + 2)


def _read(path: Path) -> LineColumns | None:
    import duckdb
    import numpy as np

    with path.open("rb") as file:
        header = header_of(file.readline())
    if len(set(header)) != len(header) or not {"date", "amount"} <= set(header):
        return None

    def text(name: str) -> str:
        return f"coalesce({name}, '')" if name in header else "''"

    currency = "upper(currency)" if "currency" in header else "NULL"
    query = ", ".join(
        (
            f"{plain_day('date')} AS days",
            f"{plain_day('value_date') if 'value_date' in header else 'NULL::DATE'} AS value_days",
            f"{plain_money('amount', currency)} AS amounts",
            f"{plain_money('balance', currency) if 'balance' in header else 'NULL::BIGINT'} AS balances",
            f"{text('account')} AS account",
            f"coalesce({currency}, '') AS currency",
            *(f"{text(name)} AS {name}" for name in _TEXTS),
        )
    )
    with closing(shut_in([path], _MEMORY)) as connection:
        try:
            found = connection.execute(f"SELECT {query} FROM {table_of(path, header)}").fetchnumpy()
        except duckdb.Error:
            return None
    amounts, balances = (np.ma.getdata(found[name]).astype(np.int64) for name in ("amounts", "balances"))
    greatest = max(int(np.abs(column).max(initial=0)) for column in (amounts, balances))
    days = _ordinals(found["days"])
    whole = not np.ma.getmaskarray(found["amounts"]).any() and days.all()
    if not whole or greatest * (len(days) + 2) >= _WIDEST or any(c != c.strip() for c in set(found["currency"])):
        return None
    # Many lines say what a few thousand do: each saying is looked at once.
    raw = Codes(zip(found["counterparty"].tolist(), found["memo"].tolist(), strict=True))
    sayings = Codes((counterparty.strip(), memo.strip()) for counterparty, memo in raw.values)
    said = sayings.numbers[raw.numbers]
    owners = Codes(zip(found["account"].tolist(), found["currency"].tolist(), strict=True))
    places = Codes((account_shown(account.strip()), currency or None) for account, currency in owners.values)
    place = places.numbers[owners.numbers]
    own = {name: [cell.strip() for cell in found[name].tolist()] for name in _OWN}
    return LineColumns(
        days=days,
        value_days=_ordinals(found["value_days"]),
        amounts=amounts,
        balances=balances,
        stated=~np.ma.getmaskarray(found["balances"]),
        places=places.values,
        place=place,
        ids=own["id"],
        references=own["reference"],
        sayings=sayings.values,
        said=said,
    )


def _every_line_is_a_row(path: Path) -> bool:
    """Whether rows can be told by counting line breaks: none in a field, none of another kind, no blank lines."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        if data.find(b"\0") >= 0 or (data.find(b"\r") >= 0 and data[:].count(b"\r") != data[:].count(b"\r\n")):
            return False
    return lines_are_rows(path)


def _ordinals(days: Any) -> Ints:
    import numpy as np

    numbers = np.ma.getdata(days).astype("datetime64[D]").astype(np.int64) + _BEGIN
    found: Ints = np.where(np.ma.getmaskarray(days), NO_DAY, numbers)
    return found

"""Bank lines in columns, for work on all of them at once; single ones are made when they are asked for."""

from __future__ import annotations

import datetime
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from posdesk.kit.codes import Codes, distinct
from posdesk.kit.rows import Made
from posdesk.reconcile.banking import BankLine, bank_lines, normal
from posdesk.statements.model import Kind, LineColumns, ReadFile, TableLines

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints


class Lines(Made[BankLine]):
    """Every bank line, by its number; amounts in minor units, days as ordinals, texts as numbers of their values."""

    amount: Ints
    """Signed amounts."""
    date: Ints
    """Posting days."""
    credit: Flags
    """What may be a payment: money that came in, and is booked."""
    payers: Codes
    """The normalised counterparties, and ``payer`` the number of each line's."""
    payer: Ints
    places: Codes
    """Pairs of account and currency, and ``place`` the number of each line's."""
    place: Ints

    def __init__(self, lines: Iterable[BankLine]) -> None:
        """Of single lines, numbered as they stand."""
        import numpy as np

        self._np: Any = np
        self._table: _Table | _Pieces | None = None
        made = list(lines)
        self._made: dict[int, BankLine] = dict(enumerate(made))
        self._count = len(made)
        self.amount = np.array([line.amount for line in made], dtype=np.int64)
        self.date = np.array([line.date.toordinal() for line in made], dtype=np.int64)
        self.credit = (self.amount > 0) & np.array([line.booked for line in made], dtype=bool)
        self.payers, self.payer = self._coded(line.payer for line in made)
        self.places, self.place = self._coded((line.account, line.currency) for line in made)

    @classmethod
    def of_table(cls, columns: LineColumns, file: str) -> Lines:
        """Of the lines of one table, by day, account and id; each has an id of its own, and is booked."""
        import numpy as np

        accounts = {account: at for at, account in enumerate(sorted({account for account, _ in columns.places}))}
        account = np.array([accounts[account] for account, _ in columns.places], dtype=np.int64)
        rank = np.empty(len(columns.ids), dtype=np.int64)
        rank[np.argsort(np.array(columns.ids), kind="stable")] = np.arange(len(columns.ids))
        rows = np.lexsort((rank, account[columns.place], columns.days))
        made = cls(())
        made._table = _Table(columns, rows, rows, file)
        made._count = len(rows)
        made.amount, made.date = columns.amounts[rows], columns.days[rows]
        made.credit = made.amount > 0
        made.payers, payer = made._coded(normal(counterparty) for counterparty, _ in columns.sayings)
        made.payer = payer[columns.said[rows]]
        made.places, made.place = Codes(columns.places), columns.place[rows]
        return made

    @classmethod
    def joined(cls, one: Lines, other: Lines, order: Ints) -> Lines:
        """The lines of both, numbered anew in an order of those of the first and then those of the second."""
        import numpy as np

        made = cls(())
        pieces = (*one._pieces.pieces, *other._pieces.pieces)
        piece = np.concatenate((one._pieces.piece, other._pieces.piece + len(one._pieces.pieces)))
        place = np.concatenate((one._pieces.place, other._pieces.place))
        made._table = _Pieces(pieces, piece[order], place[order])
        made._count = len(order)
        for name in ("amount", "date", "credit"):
            setattr(made, name, np.concatenate((getattr(one, name), getattr(other, name)))[order])
        for names, name in (("payers", "payer"), ("places", "place")):
            codes = Codes((*getattr(one, names).values, *getattr(other, names).values))
            shift = len(getattr(one, names).values)
            column = np.concatenate((getattr(one, name), getattr(other, name) + shift))
            setattr(made, name, codes.numbers[column][order])
            setattr(made, names, codes)
        return made

    @property
    def _pieces(self) -> _Pieces:
        if isinstance(self._table, _Pieces):
            return self._table
        numbers = _numbered(self._count)
        return _Pieces((self,), numbers * 0, numbers)

    def take(self, numbers: Ints) -> Lines:
        """Some of these, in this order, numbered anew."""
        if self._table is None:
            return Lines(replace(self[n], n=new) for new, n in enumerate(numbers.tolist()))
        if isinstance(self._table, _Pieces):
            return Lines.joined(self, Lines(()), numbers)
        made = Lines(())
        made._table = self._table.take(numbers)
        made._count = len(numbers)
        made.amount, made.date, made.credit = self.amount[numbers], self.date[numbers], self.credit[numbers]
        made.payers, made.payer = self.payers, self.payer[numbers]
        made.places, made.place = self.places, self.place[numbers]
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        if self._table is None:
            return Lines, (list(self),)
        figures = (self.amount, self.date, self.credit, self.payers, self.payer, self.places, self.place)
        return _restored, (self._table, figures)

    def _coded(self, values: Iterable[Hashable]) -> tuple[Codes, Ints]:
        codes = Codes(values)
        return codes, codes.numbers

    def __len__(self) -> int:
        return self._count

    def _at(self, n: int) -> BankLine:
        line = self._made.get(n)
        if line is None:
            line = self._made[n] = self._make(n)
        return line

    def _make(self, n: int) -> BankLine:
        if self._table is None:
            raise IndexError(n)
        return self._table.line(n, self.words(n), self.payers.values[self.payer[n]])

    def words(self, n: int) -> str:
        """Everything that a line says, normalised for searching."""
        return self._made[n].words if self._table is None else self._table.words(n)

    @cached_property
    def said(self) -> Texts:
        """What the lines say."""
        if self._table is not None:
            return self._table.said()
        words = [self._made[n].words.rpartition("\n") for n in range(self._count)]
        heads, head = self._coded(head for head, _, _ in words)
        return Texts(heads.values, head, _digits(reference for _, _, reference in words))

    def payer_counts(self, where: Flags | None = None) -> list[int]:
        """How many lines, or lines of these, each of ``payers`` has."""
        payer = self.payer if where is None else self.payer[where]
        found: list[int] = self._np.bincount(payer, minlength=len(self.payers.values)).tolist()
        return found


@dataclass(frozen=True, slots=True)
class Texts:
    """What lines say, in columns."""

    heads: Sequence[str | tuple[str, str]]
    """All that is said beside references, each once; see :func:`spoken`."""
    head: Ints
    """Which of these each line says."""
    digits: Ints
    """How many digits the reference is: 0 where there is none, below zero where it is more than a number."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table whose lines are made when they are asked for; ``rows`` are theirs, by number."""

    columns: LineColumns
    rows: Ints
    places: Ints
    """Their places in the file, counted from 0."""
    file: str

    def take(self, numbers: Ints) -> _Table:
        """Some of them, and nothing else of the table."""
        own, rows = self.columns, self.rows[numbers]
        sayings, _, said = distinct(own.said[rows])

        def texts(values: Sequence[str]) -> list[str]:
            return [values[row] for row in rows.tolist()]

        columns = LineColumns(
            days=own.days[rows],
            value_days=own.value_days[rows],
            amounts=own.amounts[rows],
            balances=own.balances[rows],
            stated=own.stated[rows],
            places=own.places,
            place=own.place[rows],
            ids=texts(own.ids),
            references=texts(own.references),
            sayings=[own.sayings[saying] for saying in sayings.tolist()],
            said=said,
        )
        return _Table(columns, _numbered(len(rows)), self.places[numbers], self.file)

    def words(self, n: int) -> str:
        """Everything that a line says."""
        own, row = self.columns, int(self.rows[n])
        return f"{spoken(own.sayings[own.said[row]])}\n{_reference(own.references[row])}"

    def said(self) -> Texts:
        """What all lines say."""
        own = self.columns
        return Texts(own.sayings, own.said[self.rows], _digits(own.references)[self.rows])

    def line(self, n: int, words: str, payer: str) -> BankLine:
        own, row = self.columns, int(self.rows[n])
        account, currency = own.places[own.place[row]]
        counterparty, memo = own.sayings[own.said[row]]
        return BankLine(
            n=n,
            id=own.ids[row],
            account=account,
            date=datetime.date.fromordinal(int(own.days[row])),
            amount=int(own.amounts[row]),
            currency=currency,
            counterparty=counterparty,
            reference=own.references[row],
            memo=memo,
            booked=True,
            file=self.file,
            # The header is line 1.
            line=int(self.places[n]) + 2,
            words=words,
            payer=payer,
        )


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Lines of several, by number: of which of them each is, and its number there."""

    pieces: tuple[Lines, ...]
    piece: Ints
    place: Ints

    def take(self, numbers: Ints) -> _Pieces:
        """Some of them."""
        return _Pieces(self.pieces, self.piece[numbers], self.place[numbers])

    def said(self) -> Texts:
        """What all lines say."""
        import numpy as np

        head, digits = np.zeros_like(self.piece), np.zeros_like(self.piece)
        heads = Codes(head for lines in self.pieces for head in lines.said.heads)
        codes, begin = heads.numbers, 0
        for n, lines in enumerate(self.pieces):
            own, here = lines.said, self.piece == n
            head[here] = codes[begin + own.head[self.place[here]]]
            digits[here] = own.digits[self.place[here]]
            begin += len(own.heads)
        return Texts(heads.values, head, digits)

    def words(self, n: int) -> str:
        return self.pieces[int(self.piece[n])].words(int(self.place[n]))

    def line(self, n: int, words: str, payer: str) -> BankLine:
        return replace(self.pieces[int(self.piece[n])][int(self.place[n])], n=n, words=words, payer=payer)


def _reference(text: str) -> str:
    # A number of a transfer is like no other: it is normal as it is, and would put the memos out of memory.
    return text if text.isascii() and text.isdecimal() else normal(text)


def spoken(head: str | tuple[str, str]) -> str:
    """What is said beside a reference, normalised: a counterparty and a memo, or what is so already."""
    return head if isinstance(head, str) else f"{normal(head[0])}\n{normal(head[1])}"


def _digits(references: Iterable[str]) -> Ints:
    """Of each reference how many digits it is; see :class:`Texts`."""
    import numpy as np

    texts = map(_reference, references)
    counts = (len(text) if text.isascii() and text.isdecimal() else -1 if text else 0 for text in texts)
    found: Ints = np.fromiter(counts, dtype=np.int64)
    return found


def _numbered(count: int) -> Ints:
    import numpy as np

    return np.arange(count)


def _restored(table: _Table, figures: tuple[Any, ...]) -> Lines:
    made = Lines(())
    made._table = table
    made.amount, made.date, made.credit, made.payers, made.payer, made.places, made.place = figures
    made._count = len(made.amount)
    return made


def lines_of(files: Sequence[ReadFile]) -> Lines:
    """Every bank line of every file exactly once, by date, account and id."""
    owned = [(file, one) for file in files if file.kind is Kind.BANK for one in file.statements]
    tables = {id(one.entries.columns): one.entries.columns for _, one in owned if isinstance(one.entries, TableLines)}
    if len(tables) == 1 and all(isinstance(one.entries, TableLines) for _, one in owned):
        (columns,) = tables.values()
        ids = set(columns.ids)
        whole = sum(len(one.entries) for _, one in owned) == len(columns.ids)
        if whole and len(ids) == len(columns.ids) and "" not in ids:
            return Lines.of_table(columns, owned[0][0].path.name)
    return Lines(bank_lines(files))


def home(lines: Lines) -> str | None:
    """The currency of whatever names none: the bank's, where the bank knows only one."""
    currencies = {currency for _, currency in lines.places.values}
    return currencies.pop() if len(currencies) == 1 else None

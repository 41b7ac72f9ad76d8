"""What the file's first lines become, and whether their figures hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from posdesk.statements.model import Entry, Kind, Statement, Taking
from posdesk.ui.labels import split_minor
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SHOWN: Final = 200


class Preview(Table):
    """The lines as posdesk would take them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PagedModel((), parent), parent)
        self._wording = Wording("en")
        self._lines: list[Entry | Taking] = []
        self._kind = Kind.BANK

    def show_statements(self, kind: Kind, statements: Sequence[Statement], wording: Wording) -> None:
        """Show the first lines of what was read."""
        self._kind, self._wording = kind, wording
        lines: list[Entry | Taking] = []
        for one in statements:
            lines += one.takings if kind is Kind.TAKINGS else one.entries
        self._lines = sorted(lines, key=lambda line: line.line or 0)[:SHOWN]
        self.set_columns(self._columns())
        self.rows.show_rows(range(len(self._lines)), self._rows)

    def _columns(self) -> tuple[Column, ...]:
        word = self._wording.text.word
        if self._kind is Kind.TAKINGS:
            return (
                Column("time", word("role.time"), 150, sortable=False),
                Column("kind", word("column.kind"), 84, sortable=False),
                Column("gross", word("column.gross"), 110, figures=True, sortable=False),
                Column("fee", word("column.fee"), 84, figures=True, sortable=False),
                Column("merchant", word("role.merchant"), 130, sortable=False),
                Column("terminal", word("role.terminal"), 110, sortable=False),
                Column("order", word("role.order"), 140, sortable=False),
            )
        return (
            Column("date", word("role.date"), 104, sortable=False),
            Column("amount", word("role.amount"), 116, figures=True, sortable=False),
            Column("balance", word("role.balance"), 116, figures=True, sortable=False),
            Column("counterparty", word("role.counterparty"), 170, sortable=False),
            Column("memo", word("role.memo"), 220, sortable=False),
        )

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self._lines[place]) for place in places]

    def _row(self, line: Entry | Taking) -> Row:
        if isinstance(line, Taking):
            return (
                Cell(line.time.isoformat(" ")),
                Cell(self._wording.text.word(f"taking_kind.{line.kind}")),
                self._money(line.gross, line.currency),
                self._money(line.fee, line.currency),
                Cell(line.merchant, tip=line.merchant),
                Cell(line.terminal, tip=line.terminal),
                Cell(line.order or line.id, tip=line.order or line.id),
            )
        return (
            Cell(line.date.isoformat()),
            self._money(line.amount, line.currency),
            self._money(line.balance, line.currency),
            Cell(line.counterparty, tip=line.counterparty),
            Cell(line.memo, tip=line.memo),
        )

    def _money(self, minor: int | None, currency: str | None) -> Cell:
        if minor is None:
            return Cell("—", muted=True)
        loud, soft = split_minor(self._wording.money(minor, currency))
        return Cell(loud, soft, tone=Tone.WARNING if minor < 0 else None)

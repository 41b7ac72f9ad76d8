"""The mapping desk on a file of which no row names the columns."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from posdesk.statements.mapping.model import OpenTable
from posdesk.statements.model import ReadFile
from posdesk.statements.tables.sheet import Row, Sheet
from tests.reconcile.ui.made_up import SmallDesk, unknown_file
from tests.statements.ui.test_mapping_desk import Opened


class Nameless(SmallDesk):
    """Its file has no row that names the columns."""

    def open_table(self, file: ReadFile) -> OpenTable:
        """Three movements that their balances confirm."""
        rows = [
            ("2026-03-16", "sales", "", "994.00", "1994.00", "银联"),
            ("2026-03-17", "rent", "850.50", "", "1143.50", "房东"),
            ("2026-03-18", "sales", "", "100.00", "1243.50", "银联"),
        ]
        lines = tuple(Row(line, cells) for line, cells in enumerate(rows, 1))
        return OpenTable(file.path.name, None, (Sheet(file.path.name, lines),))


def test_columns_that_nothing_names_are_named_by_what_is_in_them(qtbot: QtBot) -> None:
    made = Opened(qtbot, Nameless(), unknown_file())
    desk = made.desk
    assert list(desk.raw.rows.roles) == ["Date", "Memo", "Money out", "Money in", "Balance", ""]
    assert desk.badge.accessibleName() == "proved"
    desk.raw.role_chosen.emit(5, "counterparty")
    made.rest()
    assert made.roles["counterparty"] == ["column 6"]
    assert desk._trial.read is not None
    assert [entry.counterparty for entry in desk._trial.read.statements[0].entries] == ["银联", "房东", "银联"]
    made.lane.close()

"""The tables of cases and of the emergency plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.cases import model
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

CASES: Final = Records("cases", model.Case)
STEPS: Final = Records("case_steps", model.StepDone)
FACTS: Final = Records("case_facts", model.Fact)
CALLS: Final = Records("case_calls", model.Call)
LETTERS: Final = Records("case_letters", model.Letter)
FOLLOW_UPS: Final = Records("case_follow_ups", model.FollowUp)
ROLES: Final = Records("plan_roles", model.PlanRole)
NUMBERS: Final = Records("plan_numbers", model.PlanNumber)

OF_CASE: Final = (STEPS, FACTS, CALLS, LETTERS, FOLLOW_UPS)
"""Tables whose records each are of one case."""
TABLES: Final = (CASES, *OF_CASE, ROLES, NUMBERS)


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("cases")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)
        for table in OF_CASE:
            db.execute(f'CREATE INDEX {table.table}_of ON {table.table} ("case")')
        db.execute('CREATE UNIQUE INDEX case_steps_once ON case_steps ("case", step)')
        db.execute('CREATE UNIQUE INDEX case_facts_once ON case_facts ("case", name)')

    return steps


ROOM: Final = Room("cases", migrations)

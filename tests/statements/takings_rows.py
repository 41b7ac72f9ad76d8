"""What stands in a takings desk, row by row."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings

from posdesk.statements.model import ReadFile
from posdesk.statements.takings import TakingsDesk

SHANGHAI = "Asia/Shanghai"
ALL = "SELECT * FROM takings ORDER BY ALL"
SEVERAL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
ONE_BY_ONE = settings(SEVERAL, max_examples=25)


def rows_of(*files: ReadFile, zone: str = SHANGHAI, keep: bool = False) -> list[tuple[Any, ...]]:
    with TakingsDesk(files, timezone=zone, keep=keep) as desk:
        return desk.rows(ALL)

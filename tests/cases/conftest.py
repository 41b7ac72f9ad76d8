from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cases.desk import CasesDesk, whole


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CasesDesk]:
    """A shop with its register and devices, and no emergency yet."""
    made = whole(tmp_path / "shop")
    yield made
    made.lock()

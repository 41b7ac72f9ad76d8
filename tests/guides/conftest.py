from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guides.sample import ShelfDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ShelfDesk]:
    made = ShelfDesk(tmp_path / "shop")
    yield made
    made.lock()

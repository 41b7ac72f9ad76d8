from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.kit import resources


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    resources.root.cache_clear()
    yield
    resources.root.cache_clear()


def test_in_a_checkout_they_are_beside_the_package() -> None:
    assert resources.resource("fonts", "OFL.txt").is_file()


def test_in_a_wheel_they_are_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "posdesk" / "resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "posdesk" / "kit" / "resources.py"))
    assert resources.root() == tmp_path / "posdesk" / "resources"

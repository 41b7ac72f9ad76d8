"""Synthetic bank files in every dialect say what their expectation says, to the last field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.statements import golden_files


@pytest.mark.parametrize("path", golden_files.files(), ids=lambda path: path.name)
def test_golden(path: Path) -> None:
    expected = json.loads((path.parent / f"{path.name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(golden_files.told(path))) == expected

"""What the security page promises is held by tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "security.md"


def test_every_promise_names_tests_that_exist() -> None:
    named = re.findall(r"`(test_\w+\.py)(?:::(test_\w+))?`", PAGE.read_text(encoding="utf-8"))
    assert len(named) > 25
    missing = []
    for name, function in named:
        texts = [path.read_text(encoding="utf-8") for path in Path(__file__).parents[1].rglob(name)]
        if not any(f"\ndef {function}(" in text or not function for text in texts):
            missing.append(f"{name}::{function}")
    assert missing == []

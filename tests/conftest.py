"""What all tests share: no screen, and where the real statement files are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "house",
    deadline=None,
    derandomize=True,
    print_blob=True,
    # A machine that is busy makes slow examples of any; only what they show counts.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real statement files, which are not part of the project; the test skips where it is missing."""
    root = Path(__file__).resolve().parents[1]
    folder = Path(os.environ.get("POSDESK_SAMPLES", root.parent / "shared" / "samples"))
    if not folder.is_dir():
        pytest.skip(f"no sample files in {folder.name}: set POSDESK_SAMPLES")
    return folder

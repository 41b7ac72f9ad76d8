"""What all tests share: no screen, a fast disk, and where the real statement files are."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def in_memory() -> str | None:
    """A folder in memory that has room enough and lets programs be run; None where there is none."""
    place = "/dev/shm"
    if sys.platform != "linux" or not os.path.isdir(place) or not os.access(place, os.W_OK):
        return None
    if os.statvfs(place).f_flag & os.ST_NOEXEC or shutil.disk_usage(place).free < 2 * 10**9:
        return None
    return place


# A vault waits for the disk with every change, and tests change vaults ten thousand times. They end programs, fill
# disks up and let them fail; none of them cuts the power, and so none needs the disk itself.
if "TMPDIR" not in os.environ and (place := in_memory()):
    os.environ["TMPDIR"] = tempfile.tempdir = place

settings.register_profile(
    "house",
    deadline=None,
    derandomize=True,
    print_blob=True,
    # A machine that is busy makes slow examples of any; only what they show counts.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


LONG = (
    "checklists/test_scans", "demo/test_quirks", "demo/test_shop", "demo/test_worlds", "devices/test_states",
    "gallery/test_gallery", "keeping/test_moving_in", "keeping/test_parting", "keeping/test_recalled",
    "keeping/test_standing", "reconcile/contract/test_document", "reconcile/contract/test_lines", "reconcile/test_crew",
    "reconcile/test_grounds", "reconcile/test_kept", "reconcile/test_message_tails", "reconcile/test_messages",
    "reconcile/test_object_store", "reconcile/test_properties", "reconcile/test_resumed", "reconcile/test_worlds",
    "shell/test_leaving", "statements/test_cards", "statements/test_hostile", "statements/test_hostile_archives",
    "statements/test_takings_overlap",
)  # fmt: skip
"""Tests that say the same of many worlds, bytes or windows. To measure which lines they reach costs half as much again
and more; quicker tests reach the same lines, and are held to the floor by themselves."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is long is not measured."""
    tests = Path(__file__).parent
    gone = [name for name in LONG if not (tests / f"{name}.py").is_file()]
    assert not gone, f"tests/conftest.py names {gone}, which are not there"
    for item in items:
        if item.path.relative_to(tests).with_suffix("").as_posix() in LONG:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real statement files, which are not part of the project; the test skips where it is missing."""
    root = Path(__file__).resolve().parents[1]
    folder = Path(os.environ.get("POSDESK_SAMPLES", root.parent / "shared" / "samples"))
    if not folder.is_dir():
        pytest.skip(f"no sample files in {folder.name}: set POSDESK_SAMPLES")
    return folder

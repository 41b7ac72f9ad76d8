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


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real statement files, which are not part of the project; the test skips where it is missing."""
    root = Path(__file__).resolve().parents[1]
    folder = Path(os.environ.get("POSDESK_SAMPLES", root.parent / "shared" / "samples"))
    if not folder.is_dir():
        pytest.skip(f"no sample files in {folder.name}: set POSDESK_SAMPLES")
    return folder

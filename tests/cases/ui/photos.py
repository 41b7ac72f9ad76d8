"""Photos of what happened, of which some are no good."""

from __future__ import annotations

from pathlib import Path

from tests.devices.opened import picture


def several(folder: Path) -> tuple[list[Path], list[Path]]:
    """Two that are good, and two that are not: one that was cut off, and one that is empty."""
    contents = {
        "slip.jpg": picture(), "counter.jpg": picture(200), "cut.jpg": picture()[:120], "empty.jpg": b"",
    }  # fmt: skip
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    paths = [folder / name for name in contents]
    return paths[:2], paths[2:]

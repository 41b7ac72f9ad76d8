"""Where the files that travel with the program are: beside the package in a wheel, above it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds ``text``, ``profiles``, ``fonts``, ``icons`` and ``sheets``."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, such as ``resource("fonts", "OFL.txt")``."""
    return root().joinpath(*parts)

"""The window is there before anything heavy is loaded, and the command line never loads Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "cryptography", "duckdb", "holidays", "keyring", "lxml", "mt940", "numpy", "polars", "python_calamine",
    "sqlcipher3", "sqlite_utils", "typst", "xlsxwriter", "zxingcpp",
)  # fmt: skip

IMPORT_THE_WINDOW = """
import importlib, pkgutil, sys
import posdesk.shell, posdesk.ui
for package in (posdesk.ui, posdesk.shell):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
"""


def loaded_after(script: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{script}\nimport sys\nprint(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


def test_importing_the_window_loads_nothing_heavy() -> None:
    assert loaded_after(IMPORT_THE_WINDOW) & set(HEAVY) == set()


@pytest.mark.parametrize("module", ["posdesk.__main__", "posdesk.app", "posdesk.cli"])
def test_the_command_line_does_without_qt(module: str) -> None:
    assert loaded_after(f"import {module}") & {"PySide6", *HEAVY} == set()

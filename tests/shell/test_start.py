"""The window is there before anything heavy is, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

SHOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from posdesk.shell import start
from posdesk.shell.window import MainWindow
shown = []
show = MainWindow.showEvent
def seen(self, event):
    show(self, event)
    QTimer.singleShot(0, self.close)
    shown.append(sorted(sys.modules))
MainWindow.showEvent = seen
status = start.start([])
print(status, *shown[0])
"""
HEAVY = {
    "duckdb",
    "numpy",
    "typst",
    "lxml",
    "keyring",
    "cryptography",
    "sqlite_utils",
    "sqlcipher3",
    "holidays",
    "xlsxwriter",
    "python_calamine",
    "polars",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "posdesk.demo.shop",
}


def test_nothing_heavy_before_the_window_is_there(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    status, *modules = done.stdout.split()
    assert status == "0"
    assert HEAVY & set(modules) == set()

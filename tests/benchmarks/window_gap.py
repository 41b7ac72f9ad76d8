"""The longest gap of the window's event loop while a million takings are read, judged, searched and sorted.

``python -m tests.benchmarks.window_gap [TAKINGS] [--guess]``: makes the tables, opens the real window with the real
engine, and prints what it measured. A gap is the time between two beats of a timer of 5 ms.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posdesk.app import open_app
from posdesk.shell.choices import Choices
from posdesk.shell.start import open_window
from posdesk.shell.window import MainWindow
from posdesk.ui import tasks

BEAT = 5
PATIENCE = 120
FEE = 60
DAYS = 365
TERMS = """\
[[channel]]
id = "card"
cycle = "D+1"
calendar = "none"
payer = ["银联商务"]
  [[channel.fee]]
  rate = "0.006"
"""


def write(folder: Path, takings: int) -> list[Path]:
    """Takings of twenty merchants through a year, and a statement that lacks one payout in two hundred."""
    chance = random.Random(2)
    merchants, per_day = 20, max(1, takings // (20 * DAYS))
    sold, bank = folder / "takings.csv", folder / "bank.csv"
    number = 0
    with sold.open("w", encoding="utf-8") as out, bank.open("w", encoding="utf-8") as came:
        out.write("id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference\n")
        came.write("id,date,amount,currency,account,counterparty,reference,memo,balance\n")
        for offset in range(DAYS):
            day = date(2025, 1, 1) + timedelta(days=offset)
            for merchant in range(merchants):
                net = 0
                for each in range(per_day):
                    gross = chance.randrange(300, 30_000)
                    fee = (gross * FEE + 5_000) // 10_000
                    net += gross - fee
                    number += 1
                    out.write(
                        f"{number},{day} {8 + each % 14:02}:{each % 60:02}:00,8980{merchant:02},T1,card,sale,"
                        f"{gross / 100:.2f},{fee / 100:.2f},CNY,credit,,\n"
                    )
                if chance.random() > 0.005:
                    paid = day + timedelta(days=1)
                    came.write(f"B{number},{paid},{net / 100:.2f},CNY,6222,银联商务,,{day:%m%d} 8980{merchant:02},\n")
    return [sold, bank]


class Heart(QObject):
    """Beats in the window's event loop, and remembers the longest pause of each part."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.part = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        if self.part:
            self.longest[self.part] = max(self.longest.get(self.part, 0.0), now - self._last)
        self._last = now


def until(condition: Callable[[], bool]) -> None:
    """Let the window's own loop run until something holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        QTest.qWait(10)


def exercise(window: MainWindow, heart: Heart, files: list[Path]) -> None:
    """What a person does, part by part."""
    page = window.page
    heart.part = "read and judge"
    page.add(files)
    until(lambda: page.session.ledger is not None and not page.session.busy)
    heart.part = "show"
    QTest.qWait(300)
    table = page.overview.table
    heart.part = "search"
    page.overview.filters.search.setText("898007 0310")
    until(lambda: 0 < len(table.rows.ids) < DAYS)
    heart.part = "show all"
    page.overview.filters.clear_all()
    until(lambda: len(table.rows.ids) > DAYS)
    heart.part = "sort"
    table.sort_wanted.emit(2)
    QTest.qWait(400)
    heart.part = "scroll"
    for step in range(40):
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * step // 40)
        QTest.qWait(10)
    heart.part = "months"
    for _ in range(12):
        page.overview.calendar.squares.turn(-1)
        QTest.qWait(10)
    heart.part = "detail"
    page.overview.detail.places.go(1)
    for row in range(0, 200, 20):
        table.choose_row(row)
        QTest.qWait(20)
    heart.part = ""


def main() -> int:
    """Measure and print; status 1 above 100 ms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    takings = next((int(word) for word in sys.argv[1:] if word.isdigit()), 1_000_000)
    tasks.smooth()
    application = QApplication(["posdesk"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write(folder, takings)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        app = open_app()
        if "--guess" not in sys.argv:
            app.set_terms(TERMS)
        window = open_window(application, app, Choices(settings))
        window.show()
        QTest.qWait(300)
        heart = Heart()
        heart.part = "warm up"
        window.warm_up()
        QTest.qWait(1000)
        begun = time.perf_counter()
        exercise(window, heart, files)
        seconds = time.perf_counter() - begun
        window.close()
    for part, gap in heart.longest.items():
        print(f"{part:16} {gap * 1000:7.1f} ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    worst = max(heart.longest.values())
    print(f"{takings:,} takings, {seconds:.1f} s, peak {peak:.0f} MB, longest gap {worst * 1000:.1f} ms")
    return 1 if worst > 0.1 else 0


if __name__ == "__main__":
    sys.exit(main())

"""The start: the window first, everything heavy when it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from posdesk.app import App, open_app
from posdesk.door import Door
from posdesk.shell import tray
from posdesk.shell.choices import Choices
from posdesk.shell.languages import Languages
from posdesk.shell.mishap import Mishap
from posdesk.shell.window import MainWindow
from posdesk.ui import fonts, tasks, theme

WARM_UP_AFTER = 150
"""Milliseconds after which the window has surely been painted."""


def open_window(application: QApplication, app: App, choices: Choices, door: Door | None = None) -> MainWindow:
    """Dress the program and build its window, not yet shown; without a ``door`` it knows of no vault."""
    fonts.load()
    theme.apply(application, choices.mode)
    languages = Languages(application)
    languages.wear(choices.language)
    return MainWindow(application, app, choices, languages, door)


def start(words: Sequence[str], app: App | None = None) -> int:
    """Open the window; ``words`` are options of the command line and files, which are judged at once."""
    tasks.smooth()
    QApplication.setApplicationName("posdesk")
    QApplication.setDesktopFileName("posdesk")
    application = QApplication(["posdesk"])
    choices = Choices()
    language, vault, files = understood(words)
    if language:
        choices.language = language
    folder = vault or (Path(choices.vault) if choices.vault else None)
    app = app or open_app(mappings_folder(), folder)
    window = open_window(application, app, choices, Door(app))
    Mishap(window).install()
    window.show()
    if tray.is_there():
        window.show_in_tray(tray.Tray(window))
    QTimer.singleShot(WARM_UP_AFTER, window.warm_up)
    QTimer.singleShot(0, window, window.begin)
    if files:
        # after the first paint, so that the window is there before the work begins
        QTimer.singleShot(0, window, lambda: window.page.add(files))
    return application.exec()


def mappings_folder() -> Path:
    """Where the mappings that somebody has made are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "mappings"


def understood(words: Sequence[str]) -> tuple[str, Path | None, list[Path]]:
    """The language that the words ask for ("" for none), the vault's folder (None for the usual one), and the files."""
    named, files = {"--lang": "", "--vault": ""}, []
    rest = iter(words)
    for word in rest:
        option, equals, value = word.partition("=")
        if option in named:
            named[option] = value if equals else next(rest, "")
        else:
            files.append(Path(word))
    return named["--lang"], Path(named["--vault"]) if named["--vault"] else None, files

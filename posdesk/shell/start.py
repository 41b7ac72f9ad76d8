"""The start: the window first, everything heavy when it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QApplication

from posdesk.app import App, open_app
from posdesk.door import Door
from posdesk.shell.autostart import HIDDEN
from posdesk.shell.choices import Choices
from posdesk.shell.languages import Languages
from posdesk.shell.mishap import Mishap
from posdesk.shell.single import Single
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


class Application(QApplication):
    """Qt's own, that says when somebody wants all of it to end: by the menu of a Mac, or because the session ends."""

    leaving = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.leaving.emit()
        return super().event(event)


def start(words: Sequence[str], app: App | None = None) -> int:
    """Open the window; ``words`` are options of the command line and files, which are judged at once."""
    tasks.smooth()
    QApplication.setApplicationName("posdesk")
    QApplication.setDesktopFileName("posdesk")
    application = Application(["posdesk"])
    asked = understood(words)
    single = Single(settings_folder(), asked.vault) if app is None else None
    if single is not None and not single.is_first() and single.call(asked.files, hidden=asked.hidden):
        return 0
    choices = Choices()
    if asked.language:
        choices.language = asked.language
    folder = asked.vault or (Path(choices.vault) if choices.vault else None)
    passing = app is not None
    app = app or open_app(mappings_folder(), folder)
    window = open_window(application, app, choices, Door(app))
    Mishap(window).install()
    # A dialog that goes while the window is out of sight must not end the program.
    application.setQuitOnLastWindowClosed(False)
    window.ended.connect(lambda: application.exit(0))
    attention = window.attention
    assert attention is not None
    attention.passing = passing
    application.leaving.connect(attention.give_way)
    if not asked.hidden:
        window.show()
        QTimer.singleShot(0, window, window.begin)
    attention.look_for_tray(hidden=asked.hidden)
    QTimer.singleShot(WARM_UP_AFTER, window.warm_up)
    if single is not None:
        single.called.connect(attention.take_files)
        QTimer.singleShot(WARM_UP_AFTER, single.listen)
    if asked.files:
        # after the first paint, so that the window is there before the work begins
        QTimer.singleShot(0, window, lambda: window.page.add(asked.files))
    try:
        return application.exec()
    finally:
        if single is not None:
            single.close()


def settings_folder() -> Path:
    """This person's own folder for what concerns the program alone."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def mappings_folder() -> Path:
    """Where the mappings that somebody has made are kept."""
    return settings_folder() / "mappings"


class Asked(NamedTuple):
    """What the words of the command line ask of the window."""

    language: str
    """Empty for none."""
    vault: Path | None
    """The vault's folder; None for the usual one."""
    files: list[Path]
    hidden: bool
    """Whether to start without the window, beside the clock or minimised."""


def understood(words: Sequence[str]) -> Asked:
    """The words, understood."""
    named, files = {"--lang": "", "--vault": ""}, []
    rest = iter(word for word in words if word != HIDDEN)
    for word in rest:
        option, equals, value = word.partition("=")
        if option in named:
            named[option] = value if equals else next(rest, "")
        else:
            files.append(Path(word))
    vault = Path(named["--vault"]) if named["--vault"] else None
    return Asked(named["--lang"], vault, files, HIDDEN in words)

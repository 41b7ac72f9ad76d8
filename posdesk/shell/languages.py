"""The window's language: our words, and Qt's own for its dialogs; it changes while the program runs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from posdesk.kit.resources import resource

NAMES: Final = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each language in its own words, so that it is found by who reads no other."""


class Languages:
    """Puts a language on and takes it off."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._worn: list[QTranslator] = []
        self.current = ""

    def wear(self, language: str) -> None:
        """Speak this language from now on."""
        for translator in self._worn:
            self._application.removeTranslator(translator)
        self._worn = []
        QLocale.setDefault(QLocale(language))
        self.current = language
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"posdesk_{language}", str(resource("translations")))):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._worn.append(translator)

"""What the tests of the shell share: no language is left on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="module")
def _own_words(qapp: QApplication) -> Iterator[None]:
    """A window of the program wears a language; whoever comes next hears none of it."""
    yield
    for worn in qapp.findChildren(QTranslator):
        qapp.removeTranslator(worn)

"""The line for a shop's credit code: it says what speaks against what was typed, and takes it all the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from posdesk.kit.text import Text
from posdesk.shop.rules import CodeDoubt, credit_code_doubt, credit_code_typed
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

_LONGEST: Final = 40
_TONES: Final[Mapping[CodeDoubt | None, Tone]] = {None: Tone.QUIET, CodeDoubt.UNIFORM: Tone.NOTICE}


class CodeField(QWidget):
    """The line, and under it what there is to say."""

    told = Signal()
    """It says something else, and wants another height for it."""

    def __init__(self, code: str, text: Text, hint: str = "") -> None:
        """``hint`` stands there while nothing speaks against it."""
        super().__init__()
        self._text, self._hint = text, hint
        self.line, self.note = QLineEdit(code), Words(size=Size.CAPTION, wrap=True)
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(text.word("shop.field.credit_code"))
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.note)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.judge)
        self.judge()

    @property
    def code(self) -> str:
        """What stands there, as it is kept."""
        return credit_code_typed(self.line.text())

    def judge(self) -> None:
        """Say what speaks against what stands there."""
        self._say(credit_code_doubt(self.code))

    def _typed(self) -> None:
        # whoever is still typing knows that it is not whole yet
        doubt = credit_code_doubt(self.code)
        self._say(None if doubt in (CodeDoubt.LENGTH, CodeDoubt.UNIFORM) else doubt)

    def _say(self, doubt: CodeDoubt | None) -> None:
        words = self._hint if doubt is None else self._text.word(f"shop.code_doubt.{doubt}")
        if words == self.note.text() and bool(words) != self.note.isHidden():
            return
        self.note.setText(words)
        self.note.set_tone(_TONES.get(doubt, Tone.WARNING))
        self.note.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        self.told.emit()

"""What was found when the vault was opened, said where it is seen until it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.ui.banner import Banner
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.service import Notice

_TONES = {
    "commits_lost": Tone.DANGER,
    "history_cut": Tone.DANGER,
    "witness_missing": Tone.WARNING,
    "recovery_void": Tone.DANGER,
}


class Notices(QWidget):
    """One banner for each; ``backups_wanted`` leads to where they can be compared, ``keys_wanted`` to a new key."""

    backups_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(QMargins(0, 0, 0, 0))
        self._column.setSpacing(6)
        self.banners: list[Banner] = []
        self.hide()

    def show_notices(self, notices: Sequence[Notice], language: str) -> None:
        """Show these, and nothing else."""
        for banner in self.banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.banners = []
        text = Wording(language).text
        for notice in notices:
            banner = Banner()
            words = text.word(f"vault.notice.{notice.code}", count=notice.count)
            tone = _TONES.get(notice.code, Tone.NOTICE)
            if notice.code == "recovery_void":
                banner.say(tone, words, self.tr("Keys and locks…"), self.keys_wanted.emit)
            else:
                banner.say(tone, words, self.tr("Backups"), self.backups_wanted.emit)
            banner.closed.connect(self._closed)
            self._column.addWidget(banner)
            self.banners.append(banner)
        self.setVisible(bool(self.banners))

    def _closed(self) -> None:
        self.setVisible(any(not banner.isHidden() for banner in self.banners))

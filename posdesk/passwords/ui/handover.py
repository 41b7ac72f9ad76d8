"""A password handed over to a password manager or a site by the clipboard, which forgets it again by itself.

What was handed over is known again by a token that lies beside it on the clipboard, so that nothing here holds the
password itself. The other signs ask clipboard managers to keep no copy, in the words of each system.
"""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

SECONDS: Final = 30
_TOKEN: Final = "application/x-posdesk-handover"
_NO: Final = b"\0\0\0\0"
_SIGNS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\1\0\0\0",
    "CanIncludeInClipboardHistory": _NO,
    "CanUploadToCloudClipboard": _NO,
    "application/x-nspasteboard-concealed-type": b"1",
}
"""What KDE, Windows and macOS heed."""


class Handover(QObject):
    """The clipboard while it holds a password of ours; ``left`` tells the seconds until it holds it no more."""

    left = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._token = b""
        self._seconds = 0
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.timeout.connect(self.tick)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    @property
    def seconds(self) -> int:
        """Seconds until the clipboard is cleared; 0 where nothing of ours is on it."""
        return self._seconds

    def copy(self, text: str) -> None:
        """Put a password on the clipboard, for half a minute."""
        if not text:
            return
        mime = QMimeData()
        mime.setText(text)
        self._token = secrets.token_bytes(16)
        mime.setData(_TOKEN, self._token)
        for sign, value in _SIGNS.items():
            mime.setData(sign, value)
        QApplication.clipboard().setMimeData(mime)
        self._seconds = SECONDS
        self._beat.start()
        self.left.emit(self._seconds)

    def tick(self) -> None:
        """A second has gone by."""
        self._seconds -= 1
        if self._seconds <= 0 or not self._ours:
            self.clear()
        else:
            self.left.emit(self._seconds)

    @property
    def _ours(self) -> bool:
        held: QMimeData | None = QApplication.clipboard().mimeData()
        return bool(self._token) and held is not None and bytes(held.data(_TOKEN).data()) == self._token

    def clear(self) -> None:
        """Take it off the clipboard, unless something else lies there by now."""
        if self._ours:
            QApplication.clipboard().clear()
        self._token = b""
        self._seconds = 0
        self._beat.stop()
        self.left.emit(0)

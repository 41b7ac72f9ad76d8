"""The pictures of a device that somebody chose: each is seen, and said of which side it is, before they are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posdesk.devices.model import SIDES, Photo
from posdesk.devices.ui.forms import Pick, Sheet
from posdesk.devices.ui.tell import Tell
from posdesk.kit.text import LANGUAGES
from posdesk.ui import scroll
from posdesk.ui.buttons import Chip
from posdesk.ui.card import Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.service import Ready

_PICTURE: Final = QSize(112, 84)
_SHOWN: Final = 4
"""Pictures that are seen at once; of more the sheet is scrolled."""


def proposed(names: Sequence[str], known: Iterable[str]) -> list[str]:
    """The side of each picture: as its name says, else the sides that have no picture yet, in their order."""
    words = {
        side: {side, *(Wording(language).text.word(f"devices.side.{side}").casefold() for language in LANGUAGES)}
        for side in SIDES
    }
    told = [next((side for side, said in words.items() if any(_names(w, n) for w in said)), "") for n in names]
    taken = {*known, *told}
    free = chain((side for side in SIDES if side not in taken), iter(lambda: SIDES[-1], None))
    return [side or next(free) for side in told]


def first_referred(photos: Iterable[tuple[Photo, Ready]], referred: Iterable[str]) -> list[tuple[Photo, Ready]]:
    """The same photos; of a side that has none yet, the first is what later ones are compared with."""
    known, told = set(referred), []
    for photo, ready in photos:
        told.append((replace(photo, reference=photo.reference or photo.side not in known), ready))
        known.add(photo.side)
    return told


def _names(word: str, name: str) -> bool:
    # a desktop has no top
    return re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", name.casefold()) is not None


class PhotoSheet(Sheet):
    """Asks which side each picture shows, and whether later ones are compared with them."""

    def __init__(
        self, device: int, pictures: Sequence[Ready], known: Iterable[str], wording: Wording, today: date,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("What do the pictures show?"), "", parent)
        self._device, self._today, self._pictures = device, today, tuple(pictures)
        self.told = Tell()
        self.column.addWidget(self.told)
        words = [(wording.text.word(f"devices.side.{side}"), side) for side in SIDES]
        sides = proposed([picture.name for picture in pictures], known)
        self.sides = [Pick("", words, side) for side in sides]
        rows = scroll.Column(10)
        rows.inside.setContentsMargins(QMargins(0, 4, 10, 4))
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for picture, side in zip(pictures, self.sides, strict=True):
            rows.inside.addLayout(self._row(picture, side))
        rows.inside.addStretch()
        shown = min(len(pictures), _SHOWN)
        rows.setFixedHeight(shown * _PICTURE.height() + (shown - 1) * 10 + 8)
        self.column.addWidget(rows)
        self.reference = Chip("check")
        self.reference.say(self.tr("Compare later pictures with these"))
        self.reference.setChecked(True)
        flow = Flow(6)
        flow.add(self.reference)
        self.column.addWidget(flow)
        self.close_with(self.tr("Keep it"))
        if self.sides:
            self.sides[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        """Say what is wrong with files that came along and are not among the pictures."""
        self.told.say(Tone.DANGER, words)

    def _row(self, picture: Ready, side: Pick) -> QHBoxLayout:
        shown, pixmap = QLabel(), QPixmap()
        shown.setFixedSize(_PICTURE)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(picture.name)
        if picture.thumbnail and pixmap.loadFromData(picture.thumbnail):
            ratio = self.devicePixelRatioF()
            fitted = pixmap.scaled(
                _PICTURE * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            fitted.setDevicePixelRatio(ratio)
            shown.setPixmap(fitted)
        side.setAccessibleName(self.tr("Side of {file}").format(file=picture.name))
        named = Elided(size=Size.CAPTION, quiet=True)
        named.setText(picture.name)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(side)
        words.addWidget(named)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(shown)
        row.addLayout(words, 1)
        return row

    def draft(self) -> tuple[tuple[Photo, Ready], ...]:
        compared = self.reference.isChecked()
        photos = (Photo(0, self._device, str(side.value), on=self._today, reference=compared) for side in self.sides)
        return tuple(zip(photos, self._pictures, strict=True))

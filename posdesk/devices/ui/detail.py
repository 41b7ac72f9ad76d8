"""One device in full: what it is, where it stands and why, what to do, and everything that is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from posdesk.devices.model import PAPER, Photo
from posdesk.devices.ui import thumbs
from posdesk.devices.ui.advice import Advice
from posdesk.devices.ui.parts import Do, Part, PartView
from posdesk.devices.ui.shelf import called
from posdesk.devices.ui.states import STATE, kind_icon
from posdesk.devices.ui.telling import Known, Telling
from posdesk.devices.ui.thumbs import Thumbs
from posdesk.ui import scroll as scrolling
from posdesk.ui import theme
from posdesk.ui.badge import Badge
from posdesk.ui.buttons import Button, entered
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.segments import Segments
from posdesk.ui.wording import Wording

SIDE: Final = 404
_PHOTO: Final = 64
GLANCE, ITSELF, LOOKS, PAST = range(4)


class Portrait(QAbstractButton):
    """A picture of a device, or of one of its sides; pressed, it is looked at."""

    def __init__(self, edge: int, sources: Thumbs) -> None:
        super().__init__()
        self._thumbs = sources
        self.attachment: int | None = None
        self.icon_name = "monitor-smartphone"
        self.setFixedSize(QSize(edge, edge))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        sources.came.connect(self.update)

    def show_picture(self, attachment: int | None, name: str) -> None:
        """Show a picture, or that there is none."""
        self.attachment = attachment
        self.setEnabled(attachment is not None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if attachment is not None else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if entered(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        thumbs.paint(painter, box, self._thumbs.picture(self.attachment), self.icon_name)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRoundedRect(box, 6, 6)


class DeviceDetail(Card):
    """The detail; ``wanted`` brings a :class:`Do` that somebody asked for."""

    wanted = Signal(object)

    def __init__(self, sources: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self.setFixedWidth(SIDE)
        self._thumbs = sources
        self.telling, self.advice = Telling(self), Advice(self)
        self.known: Known | None = None
        self._do: Do | None = None
        self._stale: set[int] = set()
        self.portrait = Portrait(_PHOTO, sources)
        self.title, self.kind = Elided(size=Size.LEAD, bold=True), Elided(quiet=True)
        self.badge, self.since = Badge(), Elided(size=Size.CAPTION, quiet=True)
        self.why, self.what = Words(wrap=True, quiet=True), Words(wrap=True)
        self.places = Segments(4)
        self.main, self.more = Button(look="main"), Button(icon="chevron-down")
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self._columns = [scrolling.Column(8) for _ in range(4)]
        self._stack = QStackedWidget()
        self._build()
        self.what.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.portrait.clicked.connect(self._look)
        self.main.clicked.connect(self._main)
        self.places.shown.connect(self._go)
        self.show_nothing()

    def _build(self) -> None:
        for column in self._columns:
            self._stack.addWidget(column)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.kind)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self.badge)
        state.addWidget(self.since, 1)
        words.addLayout(state)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.main, 1)
        foot.addWidget(self.more)
        self.column.addLayout(head)
        self.column.addWidget(self.why)
        self.column.addWidget(self.what)
        self.column.addLayout(foot)
        self.column.addWidget(self.places)
        self.column.addWidget(self._stack, 1)

    def show_nothing(self, words: str = "") -> None:
        """Show that no device is chosen."""
        self.known = None
        for widget in (self.portrait, self.badge, self.main, self.more, self.places, self._stack, self.why, self.since,
                       self.title, self.kind):  # fmt: skip
            widget.hide()
        self.what.setText(words)

    def show_known(self, known: Known, wording: Wording) -> None:
        """Show a device; the place that was open stays open."""
        fresh = self.known is None or self.known.device.id != known.device.id
        self.known = known
        self.telling.wording = self.advice.wording = wording
        device, word = known.device, wording.text.word
        for widget in (self.portrait, self.badge, self.more, self.places, self._stack, self.since, self.title,
                       self.kind):  # fmt: skip
            widget.show()
        self.title.setText(called(device))
        made = " ".join(part for part in (device.make, device.model) if part)
        self.kind.setText(" · ".join(part for part in (word(f"devices.kind.{device.kind}"), made) if part))
        self.portrait.icon_name = kind_icon(device.kind)
        self.portrait.show_picture(known.shelf.overview.portraits.get(device.id), self.tr("Photo of its front"))
        self.badge.show_state(STATE[device.status], word(f"devices.status.{device.status}"))
        self._say_since(known)
        why = self.advice.why(known)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.what.setText(self.advice.what(known))
        self._do = self.advice.main(known)
        self.main.setVisible(self._do is not None)
        if self._do is not None:
            self.main.set_mark(self._do.icon)
            self.main.setText(self._do.words)
        self.more.setText(self.tr("More"))
        self._fill_menu(known)
        self.places.say((self.tr("Now"), self.tr("Device"), self.tr("Checks"), self.tr("Past")))
        self._stale = {GLANCE, ITSELF, LOOKS, PAST}
        self._go(self.places.current)
        if fresh:
            for column in self._columns:
                column.verticalScrollBar().setValue(0)

    def _say_since(self, known: Known) -> None:
        last = known.detail.moves[-1] if known.detail.moves else None
        if last is None or last.on is None:
            self.since.setText("")
            return
        who = self.telling.who(known, last.person)
        day = last.on.isoformat()
        said = self.tr("since {day}, by {who}") if who else self.tr("since {day}")
        self.since.setText(said.format(day=day, who=who))

    def _fill_menu(self, known: Known) -> None:
        self.menu.clear()
        for do in self.advice.others(known):
            if do is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(do.words, partial(self.wanted.emit, do))

    def _go(self, place: int) -> None:
        """Show a place; it is laid out when somebody goes there, so that arrows run through the list smoothly."""
        if place in self._stale and self.known is not None:
            self._stale.discard(place)
            telling, known = self.telling, self.known
            parts = (telling.glance, telling.itself, telling.looks, telling.past)[place]
            self._lay(self._columns[place], parts(known))
            if place == LOOKS and (known.device.kind not in PAPER or known.detail.photos):
                looks = self._columns[LOOKS].inside
                looks.insertWidget(looks.count() - 1, self._pictures(known))
        self._stack.setCurrentIndex(place)

    def _lay(self, column: scrolling.Column, parts: Iterable[Part]) -> None:
        inside = column.inside
        while (item := inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for part in parts:
            view = PartView(part, self.telling.trend_tip)
            view.wanted.connect(self.wanted)
            inside.addWidget(view)
        inside.addStretch()

    def _pictures(self, known: Known) -> QWidget:
        """The latest picture of each side, references first; and a button for another."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(QMargins(0, 0, 0, 8))
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Photos"), bold=True), 1)
        add = Button(self.tr("Add"), "plus", "bare")
        add.clicked.connect(partial(self.wanted.emit, Do("photo", "")))
        head.addWidget(add)
        column.addLayout(head)
        flow = Flow(6)
        for photo in sorted(known.detail.photos, key=lambda one: (not one.reference, -one.id))[:12]:
            flow.add(self._picture(photo))
        if known.detail.photos:
            column.addWidget(flow)
        else:
            note = self.tr("Photograph all sides, ports and cables: what is put on later is seen by comparing.")
            column.addWidget(Words(note, quiet=True, wrap=True))
        return held

    def _picture(self, photo: Photo) -> Portrait:
        shown = Portrait(_PHOTO, self._thumbs)
        side = self.telling.word(f"side.{photo.side}")
        day = self.telling.day(photo.on)
        kind = self.tr("{side}, {day}, reference") if photo.reference else self.tr("{side}, {day}")
        shown.show_picture(photo.attachment, kind.format(side=side, day=day))
        shown.clicked.connect(partial(self.wanted.emit, Do("look", "", photo.attachment)))
        return shown

    def _look(self) -> None:
        if self.portrait.attachment is not None:
            self.wanted.emit(Do("look", "", self.portrait.attachment))

    def _main(self) -> None:
        if self._do is not None:
            self.wanted.emit(self._do)

    def retranslate(self, wording: Wording) -> None:
        """Say it in another language."""
        if self.known is not None:
            self.show_known(self.known, wording)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.known is not None:
            self.show_known(self.known, self.telling.wording)

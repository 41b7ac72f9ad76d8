"""Pictures and papers kept with a record: chosen or dropped, made ready in the lane, and looked at in the viewer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.shop.service import Register
from posdesk.shop.ui.desk import RegisterDesk
from posdesk.ui import fonts, icons, theme
from posdesk.ui.buttons import Button
from posdesk.ui.card import Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.order import Order
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import Attachment, Chosen

_TILE: Final = QSize(104, 100)
_PICTURE: Final = 66

Also = Callable[[Register], object]


class Tile(Button):
    """One of them: its small picture, or what it is, and its name."""

    def __init__(self, paper: Attachment) -> None:
        super().__init__(look="bare")
        self.paper = paper
        self._picture = QPixmap()
        if paper.thumbnail:
            self._picture.loadFromData(paper.thumbnail)
        self.setFixedSize(_TILE)
        self.setToolTip(paper.name)
        self.setAccessibleName(paper.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return _TILE

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(6, 6, self.width() - 12, _PICTURE)
        if self._picture.isNull():
            icons.paint(painter, "file-text", QColor(tokens.quiet_ink), QRectF(box.center().x() - 16, 22, 32, 32))
        else:
            shown = QRectF(self._picture.rect())
            by = min(box.width() / shown.width(), box.height() / shown.height())
            size = QRectF(0, 0, shown.width() * by, shown.height() * by)
            size.moveCenter(box.center())
            painter.drawPixmap(size, self._picture, shown)
        painter.setFont(fonts.font(Size.CAPTION))
        painter.setPen(QColor(tokens.quiet_ink))
        room = QRectF(6, 76, self.width() - 12, 18)
        name = painter.fontMetrics().elidedText(self.paper.name, Qt.TextElideMode.ElideMiddle, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)


class Papers(QFrame):
    """All of one record."""

    ordered = Signal(object)
    failed = Signal(object)
    busy = Signal()
    paper_wanted = Signal(object)

    def __init__(self, desk: RegisterDesk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._one: Any = None
        self._turn = 0
        self.papers: Sequence[Attachment] = ()
        self.title, self.hint = Words(bold=True), Words(size=Size.CAPTION, quiet=True, wrap=True)
        self.add = Button(icon="plus", look="bare")
        self._tiles = Flow(4)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 10, 0, 0))
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._tiles)
        column.addWidget(self.hint)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add_clicked)
        self.retranslate()

    def show_record(self, one: Any) -> None:
        """Show what is kept with a record."""
        if self._one is None or type(one) is not type(self._one) or one.id != self._one.id:
            self._fill(())
        self._one = one
        self._turn += 1
        turn, desk = self._turn, self._desk

        def work(_job: Job) -> tuple[int, list[Attachment]]:
            return turn, desk.register().attached(one)

        self._lane.run(work, self._came, self._missed)

    def _came(self, came: tuple[int, list[Attachment]]) -> None:
        turn, papers = came
        if turn == self._turn:
            self._fill(papers)

    def _missed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def _fill(self, papers: Sequence[Attachment]) -> None:
        self.papers = papers
        old, self._tiles = self._tiles, Flow(4)
        old.hide()
        old.deleteLater()
        for paper in papers:
            tile = Tile(paper)
            tile.clicked.connect(lambda _on=False, paper=paper: self.paper_wanted.emit(paper))
            self._tiles.add(tile)
        self._column.replaceWidget(old, self._tiles)
        self._tiles.setVisible(bool(papers))

    # adding

    def _add_clicked(self) -> None:
        self.choose()

    def choose(self, name: str = "", also: Also | None = None) -> None:
        """Ask which files to keep; ``name`` is what they are kept as, ``also`` is done in the same breath."""
        kinds = self.tr("Pictures and PDF") + " (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.pdf *.txt)"
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose pictures and papers"), "", kinds)
        self.keep([Path(path) for path in chosen], name, also)

    def keep(self, paths: Sequence[Path], name: str = "", also: Also | None = None) -> None:
        """Make files ready in the lane, then keep them with the record."""
        if not paths or self._one is None:
            return
        one = self._one
        self.busy.emit()
        self._lane.run(lambda _job: (one, vaults.ready_files(paths, name), also), self._made, self._missed)

    def _made(self, came: tuple[Any, Chosen, Also | None]) -> None:
        one, chosen, also = came
        made, error = chosen.ready, chosen.error
        if not made:
            if error is not None:
                self._missed(error)
            return

        def keep(register: Register) -> object:
            for paper in made:
                register.attach(one, paper)
            if also is not None:
                also(register)
            return one

        words = self.tr("%n file(s) kept.", "", len(made))
        if len(made) == 1:
            words = self.tr("Kept: {file}").format(file=made[0].name)
        self.ordered.emit(Order(keep, words, refused=error))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Pictures and papers"))
        self.add.setText(self.tr("Add pictures or papers..."))
        self.hint.setText(self.tr("Or drop files here. They are kept encrypted; where a photo was taken is not."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

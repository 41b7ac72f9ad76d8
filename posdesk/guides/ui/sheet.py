"""The guide that is read: its name, what can be done at once, the text, finding in it, and who has read it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.guides.model import Guide
from posdesk.guides.ui.desk import Seen
from posdesk.guides.ui.findbar import FindBar
from posdesk.guides.ui.reader import Reader
from posdesk.kit.links import Link
from posdesk.ui.buttons import Button, Choice, Mark
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.wording import Wording


class GuideSheet(Card):
    """One guide; what is pressed is the page's to do."""

    link_wanted = Signal(object)
    bookmark_wanted = Signal(bool)
    size_wanted = Signal(int)
    print_wanted = Signal()
    own_wanted = Signal()
    """Ours in place of a pack's, or the pack's again."""
    read_by = Signal(int)
    """Somebody has read it; their number in the register."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(20, 8, parent)
        self.wording = wording
        self.title = Words(size=Size.SECTION, bold=True, wrap=True)
        self.bookmark, self.smaller, self.larger = Mark("bookmark"), Mark("zoom-out"), Mark("zoom-in")
        self.seek, self.print = Mark("search"), Mark("printer")
        self.bookmark.setCheckable(True)
        self.origin, self.own = Words(size=Size.CAPTION, quiet=True, wrap=True), Button(look="bare")
        self.todo = Flow(8)
        self.reader, self.bar = Reader(), FindBar()
        self.people, self.has_read, self.readers = Choice(), Button(icon="check"), Elided(quiet=True)
        self._foot = QWidget()
        self._build()
        self.bookmark.clicked.connect(self.bookmark_wanted)
        self.smaller.clicked.connect(partial(self.size_wanted.emit, -1))
        self.larger.clicked.connect(partial(self.size_wanted.emit, 1))
        self.reader.size_wanted.connect(self.size_wanted)
        self.seek.clicked.connect(self.bar.begin)
        self.print.clicked.connect(self.print_wanted)
        self.own.clicked.connect(self.own_wanted)
        self.reader.link_wanted.connect(self.link_wanted)
        self.reader.found.connect(self.bar.show_count)
        self.bar.asked.connect(self.reader.find_words)
        self.bar.stepped.connect(self.reader.step)
        self.bar.closed.connect(self.reader.setFocus)
        self.has_read.clicked.connect(self._has_read)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for mark in (self.bookmark, self.smaller, self.larger, self.seek, self.print):
            head.addWidget(mark)
        origin = QHBoxLayout()
        origin.setSpacing(8)
        origin.addWidget(self.origin, 1)
        origin.addWidget(self.own)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(QMargins(0, 4, 0, 0))
        foot.setSpacing(8)
        foot.addWidget(self.people)
        foot.addWidget(self.has_read)
        foot.addWidget(self.readers, 1)
        self.column.addLayout(head)
        self.column.addLayout(origin)
        self.column.addWidget(self.todo)
        self.column.addWidget(self.reader, 1)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._foot)

    def show_guide(self, guide: Guide, size: int, *, bookmarked: bool) -> None:
        """Show a guide from its beginning."""
        self.title.setText(guide.title)
        self.show_bookmark(on=bookmarked)
        self.todo.clear()
        for number, action in enumerate(guide.actions):
            button = Button(action.words, "external-link" if number else "play", "plain" if number else "main")
            button.clicked.connect(partial(self._act, action.link))
            self.todo.add(button)
            button.show()
        self.todo.setVisible(bool(guide.actions))
        self.reader.show_guide(guide, size)

    def show_bookmark(self, *, on: bool) -> None:
        """Show whether it is kept at hand."""
        self.bookmark.setChecked(on)
        self.bookmark.name_it(self.tr("Take the bookmark out") if on else self.tr("Keep it at hand: bookmark"))

    def show_origin(self, words: str, own: str) -> None:
        """Say which pack it comes from, and offer what would be in its place."""
        self.origin.setText(words)
        self.origin.setVisible(bool(words))
        self.own.setText(own)
        self.own.setVisible(bool(own))

    def show_people(self, seen: Seen) -> None:
        """Say who has read it, and offer whoever has not."""
        guide = self.reader.guide
        if guide is None:
            return
        names = {one.id: one.name for one in seen.people}
        of_it = [one for one in seen.reads if one.guide == guide.id and one.person in names]
        fresh = {one.person for one in of_it if one.reviewed == guide.reviewed.isoformat()}
        chosen = self.people.currentData()
        self.people.clear()
        for one in sorted(seen.people, key=lambda one: one.id in fresh):
            self.people.addItem(one.name, one.id)
        if chosen is not None and chosen not in fresh and self.people.findData(chosen) >= 0:
            self.people.setCurrentIndex(self.people.findData(chosen))
        self.people.setVisible(bool(seen.people))
        self.has_read.setVisible(bool(seen.people))
        told = []
        for read in sorted(of_it, key=lambda read: (read.on, read.person), reverse=True):
            older = "" if read.person in fresh else self.tr(" (an older version)")
            told.append(f"{names[read.person]} · {self.wording.text.show(read.on, 'long')}{older}")
        if told:
            said = self.tr("Read by: {names}").format(names=self.wording.text.word("list.semicolon").join(told))
        elif seen.people:
            said = self.tr("Nobody has said yet that they have read it.")
        elif seen.is_open:
            said = self.tr("Enter your people under Shop: then it is kept who has read it.")
        else:
            said = self.tr("With an open vault it is kept who has read it.")
        self.readers.setText(said)

    def _act(self, link: Link) -> None:
        self.link_wanted.emit(link)

    def _has_read(self) -> None:
        person = self.people.currentData()
        if isinstance(person, int):
            self.read_by.emit(person)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.smaller.name_it(self.tr("Smaller type (Ctrl+-)"))
        self.larger.name_it(self.tr("Larger type (Ctrl++)"))
        self.seek.name_it(self.tr("Find in this guide (Ctrl+F)"))
        self.print.name_it(self.tr("Print… (Ctrl+P)"))
        self.people.setAccessibleName(self.tr("Who has read it"))
        self.has_read.setText(self.tr("has read this"))
        self.reader.setAccessibleName(self.tr("The guide"))
        self.show_bookmark(on=self.bookmark.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.reader.refresh_look()

"""The page of the guides: found by any word, read, printed; there without a vault, and while one is locked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posdesk.guides.model import Found, Guide
from posdesk.guides.ui.beginning import Beginning
from posdesk.guides.ui.contents import ENOUGH, Contents
from posdesk.guides.ui.desk import GuideChoices, GuideDesk, Seen, see
from posdesk.guides.ui.errands import Errands, packs_in
from posdesk.guides.ui.sheet import GuideSheet
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link
from posdesk.kit.settings import GUIDE_SIZE
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.dropping import Drop
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.search import SearchLine
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_MOMENT: Final = 120
BEGINNING, GUIDE = range(2)


class GuidesPage(Page):
    """``link_wanted`` carries the address of a page somewhere else; the rest is done here."""

    link_wanted = Signal(object)
    unlock_wanted = Signal()
    """Somebody wants what only an open vault has."""

    def __init__(
        self, desk: GuideDesk | None, choices: GuideChoices, lane: Lane, language: str, parent: QWidget | None = None,
        clock: Clock = CLOCK,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._choices, self._lane, self._clock = desk, choices, lane, clock
        self._wording = Wording(language)
        self.seen: Seen | None = None
        self._asked = 0
        self._wanted: tuple[str, str] | None = None
        self._found = Found()
        self._own = False
        """Whether ours is read where a pack has another."""
        self.title = Words(size=Size.PAGE)
        self.packs, self.booklet = Button(icon="package"), Button(icon="printer")
        self.banner = Banner()
        self.search, self.meant = SearchLine(_MOMENT), Words(quiet=True, wrap=True)
        self.search.setClearButtonEnabled(True)
        self.list, self.nothing = Contents(), Empty()
        self.beginning, self.sheet = Beginning(), GuideSheet(self._wording)
        self.places = QStackedWidget()
        self.errands = Errands(self, desk, lane, language, clock)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        side = QWidget()
        side.setFixedWidth(ENOUGH)
        left = QVBoxLayout(side)
        left.setContentsMargins(QMargins(0, 0, 0, 0))
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.meant)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing, 1)
        self.places.addWidget(self.beginning)
        self.places.addWidget(self.sheet)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(side)
        body.addWidget(self.places, 1)
        column = page_column(self)
        column.addLayout(page_head(self.title, self.packs, self.booklet))
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        self.meant.hide()
        self.nothing.hide()
        Drop(self, lambda paths: bool(packs_in(paths))).came.connect(self._dropped)

    def _connect(self) -> None:
        sheet = self.sheet
        self.search.returnPressed.connect(self._enter)
        self.search.sought.connect(self._search)
        self.list.chosen.connect(self._row_chosen)
        self.list.taken.connect(sheet.reader.setFocus)
        self.nothing.main.clicked.connect(self._clear)
        self.beginning.chosen.connect(self.show_guide)
        self.errands.changed.connect(self.refresh)
        self.errands.vault_wanted.connect(self._ask_to_open)
        self.packs.clicked.connect(self._show_packs)
        self.booklet.clicked.connect(self._print_all)
        sheet.link_wanted.connect(self._go)
        sheet.bookmark_wanted.connect(self._bookmark)
        sheet.size_wanted.connect(self.resize_type)
        sheet.print_wanted.connect(self.preview)
        sheet.own_wanted.connect(self._swap_own)
        sheet.read_by.connect(self._mark_read)
        for keys, by in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._larger if by > 0 else self._smaller)

    # fetching

    def refresh(self) -> None:
        """Fetch the guides, and what an open vault knows of them."""
        self._asked += 1
        turn, desk, language, clock = self._asked, self._desk, self._wording.language, self._clock

        def work(_job: Job) -> tuple[int, Seen]:
            return turn, see(desk, language, clock.today())

        self._lane.run(work, self._came, self._failed)

    def _came(self, came: tuple[int, Seen]) -> None:
        turn, seen = came
        if turn != self._asked:
            return
        first = self.seen is None
        before = None if self.seen is None else self.sheet.reader.guide
        self.seen = seen
        if seen.library.left_out:
            names = self._wording.text.show(tuple(seen.library.left_out))
            words = self.tr("A pack cannot be read any more: {names}. Our own guides stand in its place.")
            self.banner.say(Tone.WARNING, words.format(names=names))
        if self._wanted is not None:
            self.show_guide(*self._wanted)
        elif before is not None and self._guide(before.id) != before:
            # a pack is there now, or no more
            self._show(before.id) if self._guide(before.id) is not None else self._begin_again()
        else:
            self._fill()
        self.sheet.show_people(seen)
        if first and self.isVisible():
            self.take_focus()

    def _begin_again(self) -> None:
        self.sheet.reader.clear_guide()
        self.places.setCurrentIndex(BEGINNING)
        self._fill()

    def lock(self) -> None:
        """Forget what only an open vault knows, at once; then read on."""
        self._asked += 1
        if self.seen is not None:
            self.seen = Seen(self.seen.library, self.seen.today)
            self.sheet.show_people(self.seen)
            self._fill()
        self.refresh()

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def _guide(self, name: str) -> Guide | None:
        if self.seen is None:
            return None
        library = self.seen.library
        return library.own.get(name) if self._own and name in library.own else library.find(name)

    # reading

    def show_guide(self, name: str, section: str = "") -> None:
        """Show a guide, at a section of it; before any is there, once they are."""
        if self.seen is None:
            self._wanted = (name, section)
            return
        self._wanted = None
        if name and self.seen.library.find(name) is None:
            self.banner.say(Tone.NOTICE, self.tr("That guide is not here: {name}").format(name=name))
            return
        if name:
            self._own = False
            self._show(name)
            self.sheet.reader.go_to(section)
            self.sheet.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, name: str) -> None:
        guide = self._guide(name)
        if guide is None or self.seen is None:
            return
        self.sheet.bar.put_away() if self.sheet.bar.isVisible() else None
        self.sheet.show_guide(guide, self._choices.guide_size, bookmarked=name in self._choices.bookmarks)
        self._say_origin()
        self.sheet.show_people(self.seen)
        self.places.setCurrentIndex(GUIDE)
        self._fill()

    def _say_origin(self) -> None:
        guide = self.sheet.reader.guide
        if guide is None or self.seen is None:
            return
        library = self.seen.library
        origin = library.origins.get(guide.id)
        if origin is None:
            self.sheet.show_origin("", "")
        elif self._own:
            self.sheet.show_origin(self.tr("This came with posdesk."), self.tr("Read the pack's"))
        else:
            words = self._wording.text.word(
                "guides.paper.origin", pack=origin.pack, version=origin.version, signer=origin.signer
            )
            self.sheet.show_origin(words, self.tr("Read ours") if guide.id in library.own else "")

    def _swap_own(self) -> None:
        guide = self.sheet.reader.guide
        self._own = not self._own
        if guide is not None:
            self._show(guide.id)

    def _row_chosen(self, name: str, section: str) -> None:
        now = self.sheet.reader.guide
        if now is None or now.id != name or self.places.currentIndex() != GUIDE:
            self._own = False
            self._show(name)
        if self._found.hits:
            self.sheet.reader.mark_forms(self._found.forms, section)
        else:
            self.sheet.reader.go_to(section)

    def _go(self, there: Link) -> None:
        if there.room == "guides":
            self.open(there)
        else:
            self.link_wanted.emit(there)

    def open(self, link: Link) -> None:
        """Open ``guides/guide?id=G2&at=swap``."""
        name = link.get("id").upper()
        if name:
            self.show_guide(name, link.get("at"))

    # finding

    def _search(self) -> None:
        self.search.settle()
        asked = self.search.words
        self._found = self.seen.library.search(asked) if asked and self.seen is not None else Found()
        self._fill()

    def _fill(self) -> None:
        """Show what was found, or all guides."""
        if self.seen is None:
            return
        asked, found = self.search.words, self._found
        guide = self.sheet.reader.guide if self.places.currentIndex() == GUIDE else None
        if asked and found.hits:
            self.list.show_hits(found.hits)
        elif not asked:
            reads = {(one.person, one.guide) for one in self.seen.reads}
            everybody = {
                one.id
                for one in self.seen.library.guides
                if self.seen.people and all((person.id, one.id) in reads for person in self.seen.people)
            }
            self.list.show_guides(self.seen.library.guides, guide, self._choices.bookmarks, everybody)
        self.list.setVisible(not asked or bool(found.hits))
        self.nothing.setVisible(bool(asked) and not found.hits)
        self.meant.setVisible(bool(asked) and bool(found.meant))
        self.meant.setText(self.tr("Shown for: {words}").format(words=self._wording.text.show(tuple(found.meant))))

    def _enter(self) -> None:
        self._search()
        self.list.go_first()

    def _clear(self) -> None:
        self.search.clear()
        self._search()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Ctrl+F: in the guide that is read; again, or before one is, among all of them."""
        if self.places.currentIndex() == GUIDE and not self.sheet.bar.words.hasFocus() and not self.search.hasFocus():
            self.sheet.bar.begin()
        else:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    # what is kept

    def _bookmark(self, on: bool) -> None:
        guide = self.sheet.reader.guide
        if guide is not None:
            others = tuple(name for name in self._choices.bookmarks if name != guide.id)
            self._choices.bookmarks = (*others, guide.id) if on else others
            self.sheet.show_bookmark(on=on)
            self._fill()

    def _larger(self) -> None:
        self.resize_type(1)

    def _smaller(self) -> None:
        self.resize_type(-1)

    def resize_type(self, by: int) -> None:
        """Larger type, or smaller."""
        sizes = GUIDE_SIZE.choices
        at = min(max(sizes.index(self._choices.guide_size) + by, 0), len(sizes) - 1)
        self._choices.guide_size = sizes[at]
        self.sheet.reader.set_size(sizes[at])

    def _mark_read(self, person: int) -> None:
        desk, guide, today = self._desk, self.sheet.reader.guide, self._clock.today()
        if desk is None or guide is None:
            return

        def work(_job: Job) -> None:
            desk.guides().mark_read(person, guide, today)

        self._lane.run(work, self._marked, self._failed, saves=True)

    def _marked(self, _nothing: None) -> None:
        self.banner.say(Tone.GOOD, self.tr("It stands in the training record."), seconds=12)
        self.refresh()

    # packs and paper

    def _show_packs(self) -> None:
        self.errands.show_packs(self.seen)

    def _ask_to_open(self) -> None:
        words = self.tr("Packs of guides are kept in the vault. Open it, or make one, first.")
        self.banner.say(Tone.NOTICE, words, self.tr("Open it…"), self.unlock_wanted.emit)

    def preview(self) -> None:
        """Ctrl+P: print the guide that is read."""
        guide = self.sheet.reader.guide
        is_read = guide is not None and self.places.currentIndex() == GUIDE
        self.errands.print(self.seen, (guide,) if guide is not None and is_read else ())

    def _print_all(self) -> None:
        self.errands.print(self.seen, ())

    def _dropped(self, paths: list[Path]) -> None:
        self.errands.show_packs(self.seen, *packs_in(paths)[:1])

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_language(self, language: str) -> None:
        """Speak another language, and read in it."""
        self._wording = self.sheet.wording = Wording(language)
        self.errands.language = language
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Guides"))
        self.packs.setText(self.tr("Packs…"))
        self.booklet.setText(self.tr("Booklet…"))
        self.search.setPlaceholderText(self.tr("What has happened? Any word"))
        self.search.setAccessibleName(self.tr("Search the guides"))
        self.list.setAccessibleName(self.tr("Guides"))
        self.nothing.say(
            self.tr("Nothing found"),
            self.tr("Try one word: what you see, what was said, what is missing."),
            self.tr("Show all guides"),
        )
        self._say_origin()
        if self.seen is not None:
            self.sheet.show_people(self.seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self._clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.go_first()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

"""The place Accounts: the list, what presses first, and one account with what, why and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from posdesk.kit.links import link
from posdesk.passwords.model import Account, Action, Grade, Mfa
from posdesk.passwords.papers import rotation
from posdesk.passwords.rules import needs, policy
from posdesk.passwords.ui.doing import gone_who_know
from posdesk.passwords.ui.seen import Seen, causes_of, presses, state_of, usual_action
from posdesk.ui.badge import Badge
from posdesk.ui.buttons import Button
from posdesk.ui.place import Detail, Place
from posdesk.ui.sheet import Act
from posdesk.ui.table import Cell, Column, Row
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_ICONS: Final = {
    Action.CHANGE: "rotate-cw", Action.REMOVE: "circle-x", Action.RETURN: "undo-2", Action.REVIEW: "eye",
    Action.KEEP: "check",
}  # fmt: skip
PAUSE, EDIT, REOPEN, TAKE_OUT = "pause", "edit", "reopen", "take_out"


class AccountDetail(Detail):
    """One account; ``wanted`` says what somebody wants to do about it."""

    room = "passwords"
    wanted = Signal(object, object)
    """The account, and an action or one of the words above."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.badge, self.more, self.menu = Badge(), Button(icon="chevron-down", look="bare"), QMenu(self)
        self.column.insertWidget(2, self.badge)
        self.more.setMenu(self.menu)
        self.foot.insertWidget(2, self.more)

    def at_foot(self) -> Sequence[QWidget]:
        return (self.main, self.other, self.more)

    def fill(self, one: Account, seen: Seen) -> None:
        text = self.wording.text
        self.title.setText(one.name)
        place = seen.book.place(one)
        self.about.setText(" · ".join(filter(None, (self.word(f"kind.{one.kind}"), place))))
        self.badge.show_state(*state_of(one, seen, text))
        self._facts(one, seen)
        self._why(one, seen)
        self._knowing(one, seen)
        if one.closed is None:
            guide = Act(self.tr("Guide"), self._read, "book-open", self.tr("on passwords"), quiet=True)
            self.sheet.head(self.tr("Where to do it"), guide)
            self.sheet.words(self.word(f"where.{one.kind}"))
        self._past(one, seen)
        self._offer(one, seen)

    def _facts(self, one: Account, seen: Seen) -> None:
        sheet = self.sheet
        owner = seen.book.person(one.owner)
        sheet.fact(self.word("field.changed"), self._changed(one), Tone.DANGER if one.sure == "factory" else None)
        sheet.fact(self.word("field.grade"), self.word(f"grade.{one.grade}"))
        if one.grade in (Grade.LOGIN, Grade.ENFORCED):
            tone = Tone.WARNING if one.mfa is Mfa.OFFERED else None
            sheet.fact(self.word("field.mfa"), self.word(f"mfa.{one.mfa}"), tone)
        sheet.fact(self.word("field.owner"), owner.name if owner else "")
        sheet.fact(self.word("field.days"), self.tr("%n day(s)", "", one.days) if one.days is not None else "")
        sheet.fact(self.word("field.most"), "" if one.most is None else str(one.most))
        if one.exempt:
            until = self.tr("{why} (looked at again on {day})").format(why=one.exempt, day=one.exempt_until)
            sheet.fact(self.word("field.exempt"), until)
        sheet.fact(self.word("field.note"), one.note)

    def _changed(self, one: Account) -> str:
        if one.grade is Grade.BOUND:
            return ""
        checked = {True: self.tr("passed the check"), False: self.tr("did not pass the check"), None: ""}[one.strong]
        return " · ".join(filter(None, (rotation.changed(one, self.wording.text), checked)))

    def _why(self, one: Account, seen: Seen) -> None:
        need, say = seen.needs.get(one.id), self.wording.text.say
        if one.closed is not None:
            return
        self.sheet.head(self.tr("Why"))
        if need is None:
            self.sheet.words(say(policy.rule_of(one, seen.book.settings).basis))
            return
        for reason in need.reasons:
            icon, tone = ("shield-alert", Tone.DANGER) if reason.cause is not None else ("clock", Tone.QUIET)
            self.sheet.line(say(reason.why), icon=icon, tone=tone)
        self.sheet.words(say(need.basis))
        if one.id in seen.paused:
            last = max((p for p in seen.book.pauses if p.account == one.id), key=lambda p: p.id)
            told = self.tr("Put off to {day}: {why}").format(day=seen.paused[one.id], why=last.why)
            self.sheet.line(told, icon="archive")

    def _knowing(self, one: Account, seen: Seen) -> None:
        self.sheet.head(self.tr("Who knows it") if one.grade is not Grade.BOUND else self.tr("Who has it"))
        gone = {person.id: person for person in gone_who_know(one, seen)}
        here = [person.name for it in one.known_by if it not in gone and (person := seen.book.person(it)) is not None]
        if here:
            self.sheet.line(self.wording.text.show(tuple(here)), icon="users")
        for person in gone.values():
            left = self.tr("left on {day}").format(day=person.left)
            self.sheet.line(person.name, left, icon="triangle-alert", tone=Tone.DANGER)
        if not one.known_by:
            self.sheet.words(self.tr("Nobody has been entered: when somebody leaves, this cannot come up by itself."))

    def _past(self, one: Account, seen: Seen) -> None:
        text, book = self.wording.text, seen.book
        told: list[tuple[Any, str, str, str]] = []
        for turn in book.of(one.id):
            by = book.person(turn.person)
            about = " · ".join(filter(None, (by.name if by else "", causes_of(turn, text), turn.note)))
            told.append((turn.on, self.word(f"done.{turn.action}"), about, _ICONS[turn.action]))
        for event in (it for it in book.events if it.account == one.id):
            told.append((event.on, self.word(f"cause.{event.cause}"), event.why, "triangle-alert"))
        for pause in (it for it in book.pauses if it.account == one.id):
            words = self.tr("put off to {day}").format(day=pause.until)
            told.append((pause.on, words, pause.why, "archive"))
        if told:
            self.sheet.head(self.tr("What was done"))
        for day, words, about, icon in sorted(told, key=lambda it: str(it[0]), reverse=True):
            self.sheet.line(f"{day}  {words}", about, icon=icon)

    # what can be done

    def _offer(self, one: Account, seen: Seen) -> None:
        self.more.setText(self.tr("More"))
        if one.closed is not None:
            self.main.setText(self.tr("It is there again"))
            self.other.hide()
            self._fill_menu(((self.tr("Take it out of the list"), TAKE_OUT),))
            return
        action, need = usual_action(one, seen), seen.needs.get(one.id)
        names = self._names(one)
        self.main.setText(names[action])
        left = 0 if need is None or one.id in seen.paused else seen.book.pause_left(need)
        self.other.setVisible(presses(one, seen) and left > 0)
        self.other.setText(self.tr("Put off..."))
        offers: list[tuple[str, object]] = [(words, what) for what, words in names.items() if what is not action]
        if need is None or not need.happened:
            offers = [pair for pair in offers if pair[1] is not Action.KEEP]
        offers += [(self.tr("Edit..."), EDIT), (self.tr("Take it out of the list"), TAKE_OUT)]
        self._fill_menu(offers)

    def _names(self, one: Account) -> dict[Action, str]:
        change = {} if one.grade is Grade.BOUND else {Action.CHANGE: self.tr("Change it...")}
        end = needs.taking(one)
        away = self.tr("Take it back...") if end is Action.RETURN else self.tr("Remove it...")
        other = Action.REMOVE if end is Action.RETURN else Action.RETURN
        also = self.tr("Remove it...") if end is Action.RETURN else self.tr("Take it back...")
        return {
            **change, Action.REVIEW: self.tr("Looked over..."), end: away, other: also,
            Action.KEEP: self.tr("It needs nothing, because..."),
        }  # fmt: skip

    def _fill_menu(self, offers: Iterable[tuple[str, object]]) -> None:
        self.menu.clear()
        for words, what in offers:
            self.menu.addAction(words).triggered.connect(partial(self._want, what))

    def _want(self, what: object, _on: bool = False) -> None:
        if self.one is not None:
            self.wanted.emit(self.one, what)

    def do_main(self) -> None:
        if self.seen is not None and self.one is not None:
            self._want(REOPEN if self.one.closed is not None else usual_action(self.one, self.seen))

    def do_other(self) -> None:
        self._want(PAUSE)

    def edit(self) -> None:
        self._want(EDIT)

    def _read(self) -> None:
        self.link_wanted.emit(link("guides", "guide", id="G9"))


class AccountsPlace(Place):
    """All accounts: what presses first, then what comes, those that are no more at the end."""

    offers_wanted = Signal()
    add_wanted = Signal()

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("Account"), 168, sortable=False),
            Column("state", self.tr("To do"), 206, sortable=False),
            Column("place", self.tr("Where"), 120, sortable=False),
            Column("changed", self.tr("Last changed"), 108, sortable=False),
            Column("mfa", self.tr("2nd factor"), 90, sortable=False),
        )

    def records(self, seen: Seen) -> Iterable[Account]:
        order = {one.account.id: place for place, one in enumerate(seen.book.needs)}
        last = len(order)

        def place(one: Account) -> tuple[bool, bool, int, int]:
            return (one.closed is not None, one.id in seen.paused, order.get(one.id, last), one.id)

        return sorted(seen.book.accounts, key=place)

    def row(self, one: Account, seen: Seen) -> Row:
        text, gone = self.wording.text, one.closed is not None
        state, words = state_of(one, seen, text)
        need = seen.needs.get(one.id)
        kind, where = text.word(f"passwords.kind.{one.kind}"), seen.book.place(one)
        why = "" if need is None else "\n".join(text.say(reason.why) for reason in need.reasons)
        bound = one.grade is Grade.BOUND
        return (
            Cell(one.name, tip=kind, muted=gone),
            Cell(words, tip=why or words, icon=state.icon, tone=state.tone),
            Cell(self._where(one, seen) or kind, tip=f"{kind}\n{where}".strip(), muted=True),
            Cell("–" if bound else rotation.changed(one, text), muted=one.changed is None),
            self._factor(one),
        )

    @staticmethod
    def _where(one: Account, seen: Seen) -> str:
        """Where it is used: the narrower place first, and the shop only where there are several."""
        shop = "" if len(seen.book.register.shops) < 2 else seen.book.place(replace(one, device=None, where=""))
        within = seen.book.place(replace(one, shop=None))
        return ", ".join(filter(None, (within, shop)))

    def _factor(self, one: Account) -> Cell:
        words = self.wording.text.word(f"passwords.mfa.{one.mfa}")
        if one.grade not in (Grade.LOGIN, Grade.ENFORCED) or one.mfa is Mfa.NOT_OFFERED:
            return Cell("–", tip=words, muted=True)
        if one.mfa is Mfa.ON:
            return Cell(self.tr("on"), tip=words, icon="shield-check", tone=Tone.GOOD)
        if one.mfa is Mfa.OFFERED:
            return Cell(self.tr("off"), tip=words, icon="triangle-alert", tone=Tone.WARNING)
        return Cell(self.tr("not known"), tip=words, muted=True)

    def told(self, one: Account, seen: Seen) -> Iterable[str]:
        text = self.wording.text
        people = [person.name for number in (*one.known_by, one.owner) if (person := seen.book.person(number))]
        kind, state = text.word(f"passwords.kind.{one.kind}"), state_of(one, seen, text)[1]
        return (one.name, kind, seen.book.place(one), state, one.note, *people)

    def is_of(self, one: Account, shop: int, seen: Seen) -> bool:
        return one.shop in (None, shop)

    def add(self) -> None:
        # an empty list is filled by what a shop has in all likelihood
        if self.seen is not None and not self.seen.book.accounts:
            self.offers_wanted.emit()
        else:
            self.add_wanted.emit()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("Accounts"))
        self.empty.say(
            self.tr("Which passwords open your shop?"),
            self.tr(
                "posdesk keeps no password, only what it opens and when it was changed. Then it says which is to be "
                "changed now, and why: when its time has come, or when somebody leaves."
            ),
            self.tr("Fill in the list"),
            self.tr("Add one account..."),
        )
        self.nothing.say(self.tr("No account fits"), self.tr("None has all the words, or is of that shop."),
                         self.tr("Show all"))  # fmt: skip

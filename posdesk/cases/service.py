"""What can be done with emergencies, for their pages, for what is due today, and for what was written while locked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from posdesk.cases import beginning, flows, planning, store, writing
from posdesk.cases.errors import CaseClosed, CaseDrill, CaseGone, FlowUnknown
from posdesk.cases.filing import file as file_sealed
from posdesk.cases.flows import Step
from posdesk.cases.model import (
    Case,
    Dial,
    Event,
    FollowKind,
    FollowUp,
    Letter,
    PlanNumber,
    PlanRole,
    Story,
)
from posdesk.cases.planning import Plan
from posdesk.cases.rules import dialling, following, progress, typed
from posdesk.cases.rules.changes import Act, Edit, applied
from posdesk.cases.rules.clocks import Where
from posdesk.cases.rules.progress import Stand, Standing, may_end
from posdesk.cases.rules.typed import held_back
from posdesk.cases.sealed import Outside
from posdesk.devices.model import Status
from posdesk.devices.service import Devices
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.calendar import calendar
from posdesk.kit.clock import zone
from posdesk.kit.links import Link, link
from posdesk.kit.text import said
from posdesk.passwords.model import Account
from posdesk.passwords.service import Passwords
from posdesk.reconcile.model import Verdict
from posdesk.shop.model import Contact, Person, Training
from posdesk.shop.service import Book, Register
from posdesk.vault import service as vaults
from posdesk.vault.service import Attachment, Ready, Vault


def where(region: str, name: str = "Asia/Shanghai") -> Where:
    """What the clocks of a place show, and when its banks work."""
    return Where(zone(name), calendar(region))


class Cases:
    """The emergencies of an open vault, in one person's name."""

    def __init__(self, vault: Vault, who: str, zone_name: str = "Asia/Shanghai") -> None:
        self._vault, self._who, self._zone = vault, who, zone_name

    @property
    def now(self) -> datetime:
        """This moment."""
        return self._vault.clock.now("UTC")

    def where(self, language: str = "zh_CN") -> Where:
        """Where the shop is."""
        return where(planning.read(self._vault, language).region, self._zone)

    # reading

    def every(self) -> list[Story]:
        """All cases and drills, as they came."""
        with self._vault.reading() as db:
            return writing.every(db)

    def story(self, number: int) -> Story:
        """One of them; raises ``CaseGone``."""
        with self._vault.reading() as db:
            return writing.read(db, number)

    def timeline(self, number: int) -> list[Event]:
        """What was done in a case, the first first."""
        told = vaults.entries(self._vault, subject=writing.TIMELINE, key=str(number), most=-1)
        events = [writing.event(entry) for entry in reversed(told)]
        return sorted(events, key=lambda one: one.at)

    def evidence(self, story: Story) -> dict[str, list[Attachment]]:
        """What is kept with each step."""
        with self._vault.reading() as db:
            return {code: vaults.attached(db, store.STEPS.table, one.id) for code, one in story.steps.items() if one.id}

    def dials(self, step: Step, story: Story, language: str) -> list[Dial]:
        """Whom to call at a step: saved contacts and official numbers, and no others."""
        plan = planning.read(self._vault, language)
        return dialling.dials(step.tell, self._book(), plan.dials(language), story.case.provider)

    def _book(self) -> Book:
        return Register(self._vault, self._who).book()

    def people(self) -> list[Person]:
        """Who may have done a step."""
        return self._book().here(self._vault.clock.today(self._zone))

    # opening

    def draft(self, address: Link, verdict: Verdict | None = None) -> Story:
        """A case as an address asks for it, with all that is known; nothing is kept before somebody does something.

        Raises ``FlowUnknown``.
        """
        return beginning.draft(address, self.now, self._book(), self._devices, self._accounts, verdict)

    @property
    def _passwords(self) -> Passwords:
        return Passwords(self._vault, self._who, self._zone)

    @property
    def _accounts(self) -> tuple[Account, ...]:
        return self._passwords.book().accounts

    @property
    def _devices(self) -> Devices:
        return Devices(self._vault, self._who, self._zone)

    # what is done

    def edit(self, story: Story, edit: Edit) -> Story:
        """Something was done in a case, which is kept with it where it was not yet; as it is kept."""
        now = self.now
        with self._vault.change(self._who) as change:
            kept = writing.read(change.db, story.case.id) if story.case.id else writing.create(change, story, now)
            writing.still_open(kept.case)
            after = applied(kept, edit, now, self._who)
            return writing.write(change, kept, after, edit)

    def keep(self, story: Story) -> Story:
        """Keep a case as it is, where it is not kept yet."""
        if story.case.id:
            return story
        with self._vault.change(self._who) as change:
            return writing.create(change, story, self.now)

    def attach(self, story: Story, step: str, ready: Sequence[Ready]) -> Story:
        """Keep photos and papers with a step; a text among them without card numbers."""
        with self._vault.change(self._who) as change:
            kept = writing.read(change.db, story.case.id) if story.case.id else writing.create(change, story, self.now)
            writing.still_open(kept.case)
            one = writing.step_of(change, kept, step)
            for file in ready:
                clean = _without_cards(file)
                vaults.attach(change, store.STEPS.table, one.id, clean)
                writing.note(change, kept.case.id, "evidence", {"step": step, "file": clean.name})
            return replace(kept, steps={**kept.steps, step: one})

    def act(self, story: Story, what: str) -> Story:
        """Tell another room now: the inventory that a device is suspected or stolen, the passwords that one is out.

        Raises ``CaseDrill``, or ``MoveRefused`` where the inventory knows better.
        """
        if story.case.drill:
            raise CaseDrill
        kept = self.keep(story)
        writing.still_open(kept.case)
        if what == "rotate":
            for one in self._rotations(kept):
                kept = self._follow(kept, one)
            return kept
        if kept.case.device is not None:
            after = Status.STOLEN if what == "stolen" else Status.SUSPECTED
            if self._devices.get(kept.case.device).status is not after:
                self._devices.move(kept.case.device, after, why=f"{kept.case.kind} #{kept.case.id}")
            with self._vault.change(self._who) as change:
                writing.note(change, kept.case.id, "acted", {"act": what})
        return kept

    def may_act(self, story: Story, what: str) -> bool:
        """Whether there is another room to be told."""
        if story.case.drill or not story.case.is_open:
            return False
        if what == "rotate":
            return bool(self._rotations(story))
        if story.case.device is None:
            return False
        after = Status.STOLEN if what == "stolen" else Status.SUSPECTED
        device = self._devices.get(story.case.device)
        return device.status is not after and self._devices.may_go(device).get(after) == ()

    def _rotations(self, story: Story) -> list[FollowUp]:
        """The changes of passwords that a case asks for and nobody has asked for yet."""
        return following.fresh(story, following.rotations(flows.flow(story.case.kind), story, self._accounts))

    def letter(self, story: Story, letter: Letter) -> Letter:
        """Keep a letter as it stands; raises ``CaseDrill``."""
        if story.case.drill:
            raise CaseDrill
        kept = self.keep(story)
        clean = replace(
            letter, case=kept.case.id, text=typed.clean(letter.text), to=typed.clean(letter.to),
            subject=typed.clean(letter.subject),
        )  # fmt: skip
        with self._vault.change(self._who) as change:
            if clean.id:
                store.LETTERS.put(change, clean)
                return clean
            made = store.LETTERS.add(change, clean)
            writing.note(change, kept.case.id, "letter", {"letter": str(made.kind)})
            return made

    def printed(self, number: int, what: str) -> None:
        """Note that something of a case was printed or saved."""
        if number:
            with self._vault.change(self._who) as change:
                writing.note(change, number, "printed", {"paper": what})

    def next_case(self, story: Story, kind: str) -> Story:
        """Another flow begins with what was found in a case; both are kept, and the first says where it led."""
        kept = self.keep(story)
        case = Case(0, kind, self.now, None, kept.case.drill, str(link("case", "open", id=kept.case.id)),
                    kept.case.what, kept.case.device, kept.case.provider)  # fmt: skip
        wanted = {name for step in flows.flow(kind).steps for name in step.fields} | beginning.ABOUT
        facts = {name: value for name, value in kept.facts.items() if name in wanted}
        with self._vault.change(self._who) as change:
            made = writing.create(change, Story(case, {}, facts), self.now)
            writing.note(change, kept.case.id, "leads_to", {"number": str(made.case.id), "kind": kind})
        return made

    # the end

    def proposed(self, story: Story) -> list[FollowUp]:
        """What could come of a case in other rooms."""
        flow = flows.flow(story.case.kind)
        return following.proposed(flow, story, self._devices.every(), self.people(), self._accounts)

    def close(self, number: int, lesson: str, follow_ups: Sequence[FollowUp] = ()) -> Story:
        """Close a case with its lesson; what comes of it is put into the other rooms first."""
        story = self.story(number)
        writing.still_open(story.case)
        if follow_ups and story.case.drill:
            raise CaseDrill
        for one in follow_ups:
            story = self._follow(story, one)
        closed = replace(story.case, closed=self.now, lesson=typed.clean(lesson))
        with self._vault.change(self._who) as change:
            store.CASES.put(change, closed)
            if closed.lesson:
                writing.note(change, number, "lesson", {"words": closed.lesson})
            writing.note(change, number, "closed", {})
        return self.story(number)

    def reopen(self, number: int) -> Story:
        """Open a case again."""
        story = self.story(number)
        with self._vault.change(self._who) as change:
            if store.CASES.put(change, replace(story.case, closed=None)):
                writing.note(change, number, "reopened", {})
        return self.story(number)

    def _follow(self, story: Story, one: FollowUp) -> Story:
        made = replace(one, case=story.case.id, made=self._made(story.case, one))
        with self._vault.change(self._who) as change:
            kept = store.FOLLOW_UPS.add(change, made)
            told = {"follow": str(kept.kind), "name": kept.name, "topic": kept.topic, "made": str(int(kept.made))}
            writing.note(change, story.case.id, "followed", told)
        return replace(story, follow_ups=(*story.follow_ups, kept))

    def _made(self, case: Case, one: FollowUp) -> bool:
        """Put it into its room."""
        about = f"{case.kind} #{case.id}"
        if one.target is None:
            return False
        if one.kind is FollowKind.ROTATION:
            origin = str(link("case", "open", id=case.id))
            self._passwords.happen(following.cause(case.kind), [one.target], why=about, origin=origin)
            return True
        if one.kind is FollowKind.TRAINING:
            Register(self._vault, self._who).add(Training(person=one.target, topic=one.topic, note=about))
            return True
        return self._devices.ask_for_look(one.target, about) is not None

    # the plan

    def plan(self, language: str) -> Plan:
        """The emergency plan."""
        stories = self.every()
        here = self.where(language)
        days = {one.case.id: here.day(one.case.opened or self.now) for one in stories}
        return planning.read(self._vault, language, planning.drills_of(stories, days))

    def put_role(self, one: PlanRole) -> None:
        """Name who has a role in an emergency."""
        planning.put_role(self._vault, self._who, one)

    def put_number(self, one: PlanNumber) -> None:
        """Keep an official number, and whether somebody has checked it."""
        planning.put_number(self._vault, self._who, one)

    def put_region(self, region: str) -> None:
        """Say where the shop is."""
        vaults.put_setting(self._vault, planning.REGION, region, self._who)

    def contacts(self) -> list[tuple[str, Contact]]:
        """Every verified contact, with the name of whom it is of."""
        book = self._book()
        return [(one.name, contact) for one in book.providers for contact in book.dialled(one.id)]

    # what is due

    def due(self, today: date) -> list[Due]:
        """The steps of open cases, and the next rehearsal."""
        here, now = self.where(), self.now
        found = [one for story in self.every() if story.case.is_open and not story.case.drill
                 for one in _due(story, now, here)]  # fmt: skip
        return [*found, *planning.due(self.plan("zh_CN"), today)]


def _due(story: Story, now: datetime, here: Where) -> list[Due]:
    case, flow = story.case, flows.flow(story.case.kind)
    step = progress.current(progress.standings(flow, story, now, here))
    kind = said(f"cases.flow.{case.kind}.name")
    address = link("case", "open", id=case.id)
    if step is None:
        return [Due(kind, address, here.day(now), Urgency.LOOK, said("cases.why.close"))]
    words = said("cases.due_of.step", kind=kind, step=said(f"cases.step.{case.kind}.{step.step.id}.name"))
    pressing = step.due is None or here.day(step.due) <= here.day(now)
    when = None if step.due is None else here.day(step.due)
    return [Due(words, address, when, Urgency.ACT if pressing else Urgency.LOOK, said("cases.why.step"))]


def _without_cards(file: Ready) -> Ready:
    if file.media != vaults.TEXT:
        return file
    return replace(file, data=typed.clean_all(file.data.decode()).encode())


def numbers_of(plan: Plan, step: Step, language: str) -> list[Dial]:
    """Whom to call at a step while nobody knows the shop's contacts: the official numbers."""
    return dialling.dials(step.tell, Book(), plan.dials(language), None)


def steps_of(story: Story, now: datetime, here: Where) -> list[Standing]:
    """Every step of a case as it stands."""
    return progress.standings(flows.flow(story.case.kind), story, now, here)


def ways_on(story: Story, step: str) -> Mapping[str, str]:
    """By answer the flows that begin with what was answered at a step."""
    one = flows.flow(story.case.kind).step(step)
    given = story.answers(step)
    return {answer.id: answer.opens for answer in one.answers if answer.id in given and answer.opens}


__all__ = [
    "Act", "CaseClosed", "CaseDrill", "CaseGone", "Cases", "Edit", "FlowUnknown", "Outside", "Plan", "Stand",
    "Standing", "Where", "applied", "file_sealed", "held_back", "may_end", "numbers_of", "steps_of", "ways_on", "where",
]  # fmt: skip

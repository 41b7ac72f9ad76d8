"""What to do with a device, by where it stands: the sentence, the one main button, and what else can be done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from posdesk.devices.model import IN_USE, PAPER, Acceptance, Outcome, Status
from posdesk.devices.ui.parts import Do
from posdesk.devices.ui.telling import Known
from posdesk.kit.money import Money
from posdesk.ui.wording import Wording


class Advice(QObject):
    """Says what is next."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wording = Wording("en")

    def what(self, known: Known) -> str:
        """What to do, in a sentence or two."""
        status = known.device.status
        if status is Status.TRIAL:
            return self._trial(known)
        opened = any(one.outcome is Outcome.OPEN for one in known.detail.acceptances)
        if status in (Status.ORDERED, Status.RECEIVED) and opened:
            return self.tr("Its acceptance was begun and is not finished. Go on where it was left.")
        return {
            Status.ORDERED: self.tr("It is on its way. Begin its acceptance when it comes, before anybody uses it."),
            Status.RECEIVED: self.tr("It is here, and must not take money until it was accepted."),
            Status.QUARANTINE: self.tr("Keep it apart and unplugged until somebody has found out what is wrong."),
            Status.ACCEPTED: self.tr("It passed. Put it into use where it belongs."),
            Status.IN_SERVICE: self.tr("Inspect it when it is due, and look at it every day."),
            Status.ADOPTED: self.tr("It was here before the inventory and was never accepted. Accept it in due form."),
            Status.REPAIR: self.tr("When it comes back, read its serial number from the device before it is used."),
            Status.SUSPECTED: self.tr("Do not use it, do not switch it off, do not reset it. Follow the plan."),
            Status.STOLEN: self.tr("Have the acquirer stop its terminal id, and do not put it back into use."),
            Status.RETIRED: self.tr("It is gone. What is known of it is kept."),
        }[status]

    def _trial(self, known: Known) -> str:
        one = awaited(known)
        if one is None or one.test_amount is None:
            return self.tr("It trades on trial until the money of a test sale is seen in your own account.")
        money = str(Money(one.test_amount, one.test_currency or None))
        day = "—" if one.test_on is None else self.wording.day(one.test_on)
        said = self.tr("Awaited: {money}, sold {day}. The trial ends by itself when reconciling sees the payout.")
        words = said.format(money=money, day=day)
        if one.test_reference:
            words += " " + self.tr("Reference {reference}.").format(reference=one.test_reference)
        return words

    def main(self, known: Known) -> Do | None:
        """The one main button."""
        opened = any(one.outcome is Outcome.OPEN for one in known.detail.acceptances)
        if known.device.status is Status.RECEIVED and opened:
            return Do("accept", self.tr("Go on with its acceptance"), icon="clipboard-check")
        return {
            Status.ORDERED: Do("accept", self.tr("It is here: accept it"), icon="clipboard-check"),
            Status.RECEIVED: Do("accept", self.tr("Begin acceptance"), icon="clipboard-check"),
            Status.QUARANTINE: Do("receive", self.tr("Back to acceptance"), icon="undo-2"),
            Status.ACCEPTED: Do("use", self.tr("Put it into use"), icon="play"),
            Status.TRIAL: Do("money", self.tr("The money is here"), icon="wallet"),
            Status.IN_SERVICE: Do("inspect", self.tr("Inspect it"), icon="eye"),
            Status.ADOPTED: Do("inspect", self.tr("Inspect it"), icon="eye"),
            Status.REPAIR: Do("back", self.tr("It is back"), icon="undo-2"),
            Status.SUSPECTED: Do("incident", self.tr("What to do now"), icon="shield-alert"),
            Status.STOLEN: Do("incident", self.tr("What to do now"), icon="shield-alert"),
        }.get(known.device.status)

    def others(self, known: Known) -> Iterator[Do | None]:
        """What else can be done; None is a line between."""
        status, paper = known.device.status, known.device.kind in PAPER
        yield Do("edit", self.tr("Edit"), icon="notebook-pen")
        yield Do("photo", self.tr("Add a photo"), icon="image")
        if known.detail.photos:
            yield Do("compare", self.tr("Compare photos"), icon="zoom-in")
        yield Do("print", self.tr("Print its sheet"), icon="printer")
        if status is Status.ADOPTED:
            yield Do("accept", self.tr("Accept it in due form"), icon="clipboard-check")
        if status in IN_USE and not paper:
            yield Do("risk", self.tr("How often it is inspected"), icon="calendar")
            yield Do("send", self.tr("Send it out"), icon="send")
        if not paper:
            yield Do("accounts", self.tr("Its accounts and passwords"), icon="key-round")
        yield None
        moves = {
            Status.QUARANTINE: Do("quarantine", self.tr("Into quarantine"), icon="lock"),
            Status.SUSPECTED: Do("suspect", self.tr("Suspected"), icon="shield-alert"),
            Status.STOLEN: Do("stolen", self.tr("Stolen"), icon="circle-x"),
        }
        for after, do in moves.items():
            if not known.may.get(after, ("no_such_way",)):
                yield do
        if Status.RETIRED in known.may:
            yield Do("retire", self.tr("Let it go for good"), icon="archive")

    def why(self, known: Known) -> str:
        """Why it may or may not go on from here."""
        onward = {
            Status.ORDERED: Status.RECEIVED, Status.RECEIVED: Status.ACCEPTED, Status.ADOPTED: Status.ACCEPTED,
            Status.ACCEPTED: Status.IN_SERVICE, Status.TRIAL: Status.IN_SERVICE, Status.QUARANTINE: Status.RECEIVED,
        }.get(known.device.status)  # fmt: skip
        if onward is None:
            return ""
        missing = known.may.get(onward, ())
        word = self.wording.text.word
        state = word(f"devices.status.{onward}")
        if not missing:
            return self.tr("It may go on: {state}.").format(state=state)
        named = self.tr(", ").join(word(f"devices.wanting.{code}") for code in missing)
        return self.tr("Not yet {state}: {why}.").format(state=state, why=named)


def awaited(known: Known) -> Acceptance | None:
    """The acceptance whose test money is awaited."""
    passed = [one for one in known.detail.acceptances if one.outcome is Outcome.PASSED]
    return passed[-1] if passed else None

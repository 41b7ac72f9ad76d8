"""How a case begins: what its address names is looked up, and all that is known of it is put in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from posdesk.cases import flows
from posdesk.cases.model import Case, Story
from posdesk.cases.rules import filling
from posdesk.devices.model import Device
from posdesk.devices.service import Devices
from posdesk.kit.links import Link
from posdesk.passwords.model import Account
from posdesk.reconcile.model import Verdict
from posdesk.shop.service import Book

ABOUT: Final = frozenset({"device", "serial", "tid", "mid", "place", "provider", "payee", "channel", "finding"})
"""What a case is about, whatever its flow."""

_NAMED: Final = {
    "terminal": "tid", "name": "account_name", "check": "check", "number": "caller_number",
    "serial": "serial", "amount": "amount",
}  # fmt: skip
"""Fields that an address may fill in by itself."""


def draft(
    address: Link, now: datetime, book: Book, devices: Devices, accounts: Sequence[Account], verdict: Verdict | None
) -> Story:  # fmt: skip
    """A case as an address asks for it; a drill knows of nothing. Raises ``FlowUnknown``."""
    flow = flows.flow(address.get("kind", "INC-1"))
    drill = address.get("drill") == "1"
    named = [one for one in address.args if one[0] not in ("kind", "drill")]
    story = Story(Case(kind=flow.kind, opened=now, drill=drill, source=str(address) if named else ""))
    if drill:
        return story
    return _with_account(_filled(story, address, book, devices, verdict), address, accounts)


def _with_account(story: Story, address: Link, accounts: Sequence[Account]) -> Story:
    """The account of the list of passwords that an address speaks of."""
    given = address.get("account")
    one = next((one for one in accounts if str(one.id) == given), None)
    if one is None:
        return story
    story = filling.told(story, {"account_name": one.name}, one.name)
    case = story.case
    return replace(story, case=replace(case, device=case.device or one.device, provider=case.provider or one.provider))


def _filled(story: Story, address: Link, book: Book, devices: Devices, verdict: Verdict | None) -> Story:
    device = _device(address, devices)
    if device is not None:
        name = device.name or device.tid or device.serial
        story = filling.told(story, filling.of_device(device, book), name)
        story = replace(
            story, case=replace(story.case, device=device.id, provider=filling.provider_of(device, book))
        )  # fmt: skip
    found = address.get("found")
    if found.isdecimal():
        one = next((one for one in devices.everything().found if one.id == int(found)), None)
        story = story if one is None else filling.told(story, filling.of_found(one), one.what or one.serial)
    if address.get("finding") and verdict is not None:
        story = _of_finding(story, address.get("finding"), verdict, book)
    contact = address.get("contact")
    if contact.isdecimal():
        caller = book.find_contact(int(contact))
        story = story if caller is None else filling.told(story, filling.of_contact(caller), caller.name)
    facts = {field: address.get(arg) for arg, field in _NAMED.items() if address.get(arg)}
    about = address.get("what") or address.get("name") or address.get("terminal")
    return filling.told(story, facts, story.case.what or about)


def _device(address: Link, devices: Devices) -> Device | None:
    """The device that an address speaks of, by its number, its terminal or a check of its acceptance."""
    every = devices.every()
    number, terminal, check = address.get("device"), address.get("terminal"), address.get("check")
    if number.isdecimal():
        return next((one for one in every if one.id == int(number)), None)
    if terminal:
        return next((one for one in every if one.tid and one.tid.upper() == terminal.upper()), None)
    if check.isdecimal():
        known = devices.everything()
        acceptance = next((one.acceptance for one in known.checks if one.id == int(check)), 0)
        owner = next((one.device for one in known.acceptances if one.id == acceptance), 0)
        return next((one for one in every if one.id == owner), None)
    return None


def _of_finding(story: Story, name: str, verdict: Verdict, book: Book) -> Story:
    finding = next((one for one in verdict.findings if one.id == name), None)
    if finding is None:
        return story
    about = set(finding.settlements)
    settlement = next((one for one in verdict.settlements if one.id in about), None) if about else None
    facts = filling.of_finding(finding, settlement, book)
    story = filling.told(story, facts, " ".join(filter(None, (facts["amount"], facts.get("sold_on", "")))))
    merchant = filling.merchant_of(settlement, book) if settlement is not None else None
    return replace(story, case=replace(story.case, provider=merchant.provider if merchant is not None else None))

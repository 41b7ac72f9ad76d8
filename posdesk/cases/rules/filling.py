"""What a new case knows from where it was opened: a finding, a device, a check, a terminal, a call, an account."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.cases.model import Case, Story
from posdesk.cases.rules import typed
from posdesk.devices.model import Device, Found
from posdesk.kit.money import Money
from posdesk.reconcile.model import Finding, Settlement
from posdesk.shop.model import Account, Contact, Merchant, Person, Provider
from posdesk.shop.service import Book


def told(story: Story, facts: Mapping[str, str], what: str = "") -> Story:
    """A case that knows these particulars as well; what is empty says nothing."""
    known = {name: typed.value(name, words) for name, words in facts.items() if words.strip()}
    case = story.case
    made = Case(
        case.id, case.kind, case.opened, case.closed, case.drill, case.source, typed.clean(what) or case.what,
        case.device, case.provider, case.lesson, case.sealed,
    )  # fmt: skip
    return Story(made, story.steps, {**story.facts, **known})


def of_device(device: Device, book: Book) -> dict[str, str]:
    """What is known of a device."""
    merchant, provider = book.find(Merchant, device.merchant), book.find(Provider, device.provider)
    keeper, account = book.find(Person, device.custodian), book.find(Account, device.account)
    place = book.whereabouts(device.shop, device.counter, device.place)
    return {
        "device": " · ".join(filter(None, (device.name, f"{device.make} {device.model}".strip()))),
        "serial": device.serial, "tid": device.tid, "mid": merchant.number if merchant is not None else "",
        "place": place, "provider": provider.name if provider is not None else "",
        "witnesses": keeper.name if keeper is not None else "",
        "payee": account.last4 if account is not None else "",
    }  # fmt: skip


def provider_of(device: Device, book: Book) -> int | None:
    """Who is called for a device: its own provider, else the one of its merchant number."""
    merchant = book.find(Merchant, device.merchant)
    return device.provider or (merchant.provider if merchant is not None else None)


def of_found(one: Found) -> dict[str, str]:
    """What is known of a device that stands in no list."""
    return {"device": one.what, "serial": one.serial, "place": one.where}


def of_finding(finding: Finding, settlement: Settlement | None, book: Book) -> dict[str, str]:
    """What is known of money that did not come."""
    amount = finding.amount or (settlement.net if settlement is not None else 0)
    facts = {"amount": str(Money(abs(amount), finding.currency)), "finding": finding.id}
    due = finding.due
    if settlement is not None:
        due = due or settlement.due
        facts |= {"sold_on": settlement.takings_date.isoformat(), "channel": settlement.channel,
                  "mid": settlement.merchant}  # fmt: skip
        merchant = merchant_of(settlement, book)
        account = book.find(Account, merchant.account) if merchant is not None else None
        provider = book.find(Provider, merchant.provider) if merchant is not None else None
        facts |= {"payee": account.last4 if account is not None else "",
                  "provider": provider.name if provider is not None else ""}  # fmt: skip
    return facts | ({"due": due.isoformat()} if due is not None else {})


def merchant_of(settlement: Settlement, book: Book) -> Merchant | None:
    """The merchant number of the register that a settlement is of."""
    return next((one for one in book.merchants if one.number and one.number == settlement.merchant), None)


def of_contact(contact: Contact) -> dict[str, str]:
    """What is known of whom a caller claimed to be."""
    return {"caller_name": contact.name or contact.role}

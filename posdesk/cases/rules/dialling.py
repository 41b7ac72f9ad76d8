"""Whom to call: verified contacts and official numbers, and no others, whoever gave one on the telephone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from posdesk.cases import flows
from posdesk.cases.model import Dial, PlanNumber
from posdesk.shop.model import Contact, Provider, ProviderKind
from posdesk.shop.service import Book

OFFICIAL: Final = frozenset({"police", "fraud", "network", "regulator"})


def dials(tell: Sequence[str], book: Book, numbers: Iterable[Dial], provider: int | None) -> list[Dial]:
    """The numbers for a step, whom it is told to first; the case's own provider before the others."""
    official = [one for one in numbers if one.kind in tell and one.number]
    found: list[Dial] = []
    for kind in tell:
        found += [one for one in official if one.kind == kind] if kind in OFFICIAL else _saved(kind, book, provider)
    return found


def official(region: str, kept: Iterable[PlanNumber], names: Mapping[str, str]) -> list[Dial]:
    """The official numbers of a place, as the shop has them; ``names`` by region and code."""
    own = {one.code: one for one in kept if one.region == region}
    made = []
    for code, number in flows.official(region):
        mine = own.get(code)
        name = names.get(f"{region}-{code}", code)
        made.append(
            Dial(code, name, number if mine is None else mine.number, f"{region}-{code}",
                 mine is not None and mine.checked is not None)
        )  # fmt: skip
    return made


def _saved(kind: str, book: Book, provider: int | None) -> list[Dial]:
    pays = {one.provider for one in book.merchants}
    fitting = [one for one in book.providers if _fits(one, kind, pays)]
    if provider is not None and kind == "acquirer":
        fitting.sort(key=lambda one: one.id != provider)
    return [Dial(kind, _named(contact, one), contact.phone) for one in fitting for contact in book.dialled(one.id)]


def _fits(one: Provider, kind: str, pays: set[int | None]) -> bool:
    if kind == "bank":
        return one.kind is ProviderKind.BANK
    return one.id in pays or one.kind not in (ProviderKind.BANK, ProviderKind.OTHER)


def _named(contact: Contact, provider: Provider) -> str:
    return " · ".join(dict.fromkeys(word for word in (provider.name, contact.role or contact.name) if word))

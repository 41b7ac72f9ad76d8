"""Telephone numbers that a pack brings, beside those that are saved."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from posdesk.guides.model import Change, Proposed, Standing

if TYPE_CHECKING:
    from posdesk.shop.model import Contact, Provider
    from posdesk.shop.service import Book


def beside(number: Proposed, book: Book) -> Change:
    """How a number stands to the register."""
    contact = saved(number, book)
    if contact is None:
        return Change(number, Standing.NEW)
    same = _digits(contact.phone) == _digits(number.phone)
    return Change(number, Standing.SAME if same else Standing.CHANGED, contact.phone)


def saved(number: Proposed, book: Book) -> Contact | None:
    """The contact in the register that a number is about."""
    providers = {one.id for one in book.providers if _alike(one.name, number.provider)}
    return next((one for one in book.contacts if one.provider in providers and _alike(one.name, number.name)), None)


def provider_of(number: Proposed, book: Book) -> Provider | None:
    """The provider in the register that a number is of."""
    return next((one for one in book.providers if _alike(one.name, number.provider)), None)


def _alike(first: str, second: str) -> bool:
    return _plain(first) == _plain(second)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digits(phone: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKC", phone) if sign.isalnum() or sign == "+")

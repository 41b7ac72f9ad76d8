"""Finding devices by whatever somebody types: any field, parts of numbers, pinyin initials of names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from posdesk.devices.model import Device

_NOT_SEARCHED = frozenset({"id", "merchant", "provider", "account", "shop", "counter", "custodian", "fixed"})


def folded(text: str) -> str:
    """Text as it is compared."""
    return unicodedata.normalize("NFKC", text).casefold()


class Index:
    """What each device may be found by; made once, and again for those that change."""

    def __init__(self, initials: Mapping[str, str]) -> None:
        """``initials`` gives the pinyin initial of a Chinese sign."""
        self._initials = initials
        self._words: dict[int, str] = {}

    def learn(self, device: Device, more: Iterable[str] = ()) -> None:
        """Take a device in; ``more`` is what is known of it elsewhere: its shop, counter, provider, seals."""
        own = [
            str(value)
            for field in fields(device)
            if field.name not in _NOT_SEARCHED and (value := getattr(device, field.name)) not in (None, "", False)
        ]
        words = folded("\n".join((*own, *more)))
        letters = "".join(self._initials.get(sign, sign) for sign in words)
        self._words[device.id] = words if letters == words else f"{words}\n{letters}"

    def forget(self, number: int) -> None:
        """Take a device out."""
        self._words.pop(number, None)

    def matching(self, asked: str, devices: Sequence[Device]) -> list[Device]:
        """Those of some devices in which every word that was asked for is somewhere."""
        words = folded(asked).split()
        return [one for one in devices if all(word in self._words.get(one.id, "") for word in words)]

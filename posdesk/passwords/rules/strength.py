"""Whether a new password will do, judged in memory alone: the answer holds no letter of it, and nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.passwords.model import Account, Grade
from posdesk.passwords.rules import pins
from posdesk.passwords.rules.policy import Preset, Settings, least
from posdesk.vault.service import Known, strength

_ENOUGH: Final = 3
_FAIR: Final = 2
"""What is enough where the system takes few signs, or asks for a second factor: a site locks after some wrong ones."""
_FEW: Final = 12


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What somebody who knows the shop would try. Not shown by ``repr``: an old password is among it."""

    words: tuple[str, ...] = field(default=(), repr=False)
    """Names: of shops, people, providers."""
    numbers: tuple[str, ...] = field(default=(), repr=False)
    """Telephones, terminals, merchants, serial numbers, birthdays where somebody told them."""
    old: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of it: ``score`` from 0 (tried first) to 4 (very strong), and why; what to change first comes first."""

    score: int
    ok: bool
    reasons: tuple[Said, ...]


def judge(text: str, account: Account, settings: Settings, around: Surroundings) -> Judged:
    """Whether a password will do for an account. Any text has an answer, and at once."""
    if account.grade in (Grade.PIN, Grade.CODE) and _is_pin(text):
        return _of_pin(text, around, least(account, settings))
    wanted = least(account, settings)
    found = strength(text, Known(around.words, pins.known_defaults(), around.numbers, around.old), wanted)
    codes = []
    if account.most is not None and len(text) > account.most:
        codes.append(said("passwords.strength.long", n=account.most))
    if text and text.isdecimal():
        codes.append(said("passwords.strength.digits"))
    elif text and account.grade is Grade.LOGIN and settings.preset is Preset.SHOP and not _mixed(text):
        codes.append(said("passwords.strength.mixed"))
    enough = _ENOUGH if wanted >= _FEW else _FAIR
    ok = found.score >= enough and len(text.strip()) >= wanted and not codes
    return Judged(found.score, ok, (*codes, *found.reasons))


def _mixed(text: str) -> bool:
    """Letters and digits both, as PCI 8.3.6 wants them."""
    return any(map(str.isalpha, text)) and any(map(str.isdecimal, text))


def _is_pin(text: str) -> bool:
    return text.isdecimal() or not text


def _of_pin(pin: str, around: Surroundings, wanted: int) -> Judged:
    codes = pins.wrong(pin, around.numbers, around.old, wanted)
    reasons = [said(f"passwords.pin.{code}", n=wanted) for code in codes]
    if codes:
        return Judged(0 if set(codes) - {"short"} else 1, ok=False, reasons=tuple(reasons))
    if len(pin) < pins.USUAL:
        return Judged(2, ok=True, reasons=(said("passwords.pin.longer", n=pins.USUAL),))
    return Judged(3, ok=True, reasons=())


def told_numbers(*groups: Sequence[str]) -> tuple[str, ...]:
    """Numbers of the shop, each once, without those too short to say anything."""
    return tuple(dict.fromkeys(one for group in groups for one in group if sum(map(str.isdecimal, one)) >= pins.LEAST))

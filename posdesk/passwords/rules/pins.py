"""Digits: what makes a PIN one that is tried first, and how one is drawn.

A PIN of four digits stands ten thousand guesses, so that only two things protect it: that a terminal locks after a few
wrong ones, and that it is none of those that everybody tries. The lists are of what is tried, never of what is used.
"""

from __future__ import annotations

import secrets
import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Final

from posdesk.kit.resources import resource

LEAST: Final = 4
USUAL: Final = 6
MOST: Final = 12

_KEYS: Final = ("123", "456", "789", "*0#")
"""The pad of a terminal."""


def wrong(pin: str, numbers: Sequence[str], old: str, least: int = LEAST) -> tuple[str, ...]:
    """Why a PIN is one that is tried first, as codes, what to change first coming first; ``numbers`` are the shop's."""
    if not pin:
        return ("short",)
    if not pin.isdecimal() or not pin.isascii():
        return ("letters",)
    found = ["short"] if len(pin) < least else []
    rules: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("default", lambda: pin in defaults()),
        ("old", lambda: bool(old) and _near(pin, old)),
        ("same", lambda: len(set(pin)) == 1),
        ("run", lambda: _runs(pin)),
        ("repeat", lambda: len(set(pin)) > 1 and _repeats(pin)),
        ("date", lambda: _is_date(pin)),
        ("number", lambda: any(_within(pin, one) for one in numbers)),
        ("pad", lambda: _on_pad(pin)),
        ("lucky", lambda: pin in _lucky()),
    )
    return (*found, *(code for code, holds in rules if holds()))


def draw(count: int = USUAL, numbers: Sequence[str] = (), old: str = "") -> str:
    """A PIN by chance that is none of those that are tried first."""
    if not LEAST <= count <= MOST:
        raise ValueError("a PIN has four digits at least and twelve at most")
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(count))
        if not wrong(pin, numbers, old, count):
            return pin


@cache
def defaults() -> frozenset[str]:
    """Digits that makers and installers set, and that everybody can look up."""
    return frozenset(one for one in known_defaults() if one.isdecimal())


@cache
def known_defaults() -> tuple[str, ...]:
    """Everything that makers and installers set, digits and words."""
    told = tomllib.loads(resource("passwords", "defaults.toml").read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(one.casefold() for group in told.values() for one in group))


@cache
def _lucky() -> frozenset[str]:
    told = tomllib.loads(resource("vault", "habits.toml").read_text(encoding="utf-8"))
    return frozenset(one for one in (*told["lucky"], *told["typed"]) if one.isdecimal())


def _near(pin: str, old: str) -> bool:
    """The old one again, turned round, or counted a step on."""
    if not old.isdecimal() or not old.isascii():
        return pin == old
    if pin in (old, old[::-1]):
        return True
    if len(pin) != len(old):
        return pin.startswith(old) or old.startswith(pin)
    # One place that is another digit, or one more and one less of the whole.
    return abs(int(pin) - int(old)) <= 11 or sum(a != b for a, b in zip(pin, old, strict=True)) <= 1


def _runs(pin: str) -> bool:
    """Steps of one size, up or down: 1234, 9876, 2468."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return len(steps) == 1 and len(pin) > 2 and steps <= {1, 2, 8, 9}


def _repeats(pin: str) -> bool:
    """One piece again and again, or every digit twice: 1212, 112233, 1221."""
    halves = any(pin == pin[:size] * (len(pin) // size) for size in range(1, len(pin) // 2 + 1) if not len(pin) % size)
    pairs = len(pin) % 2 == 0 and all(a == b for a, b in zip(pin[::2], pin[1::2], strict=True))
    return halves or pairs or (len(pin) > 3 and pin == pin[::-1])


def _is_date(pin: str) -> bool:
    """A birthday, in the orders in which people write one."""
    return any(_holds(*parts) for parts in _orders(pin))


def _orders(pin: str) -> Iterator[tuple[str, str, str]]:
    if len(pin) == 4:
        # A year by itself, a day and a month, a year and a month.
        if 1940 <= int(pin) <= 2035:
            yield (pin, "01", "01")
        yield ("2000", pin[:2], pin[2:])
        yield ("2000", pin[2:], pin[:2])
    if len(pin) == 6:
        for year, month, day in (
            (pin[:2], pin[2:4], pin[4:]),
            (pin[4:], pin[:2], pin[2:4]),
            (pin[4:], pin[2:4], pin[:2]),
        ):
            yield ("19" + year, month, day)
            yield ("20" + year, month, day)
        yield (pin[:4], pin[4:], "01")
    if len(pin) == 8:
        yield (pin[:4], pin[4:6], pin[6:])
        yield (pin[4:], pin[2:4], pin[:2])
        yield (pin[4:], pin[:2], pin[2:4])


def _holds(year: str, month: str, day: str) -> bool:
    if not 1900 <= int(year) <= 2099:
        return False
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _within(pin: str, number: str) -> bool:
    """Whether the digits stand in one of the shop's numbers: its telephone, a terminal's or a merchant's."""
    return pin in "".join(sign for sign in number if sign.isdecimal())


def _on_pad(pin: str) -> bool:
    """A line on the pad: 2580, 1590, 7530."""
    places = {sign: (row, column) for row, signs in enumerate(_KEYS) for column, sign in enumerate(signs)}
    steps = [
        (places[b][0] - places[a][0], places[b][1] - places[a][1]) for a, b in pairwise(pin)
    ]  # fmt: skip
    return len(pin) > 3 and all(max(abs(down), abs(across)) == 1 for down, across in steps) and len(set(steps)) <= 2

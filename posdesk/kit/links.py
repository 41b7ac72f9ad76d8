"""Typed addresses inside the program: ``case/new?kind=INC-2&device=7``.

Any room may hold one; only the shell opens it. So rooms point to each other without knowing each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode

from posdesk.kit.errors import UsageError

_NAME: Final = re.compile(r"[a-z][a-z0-9_-]*")


class LinkBroken(UsageError):
    """That is no address of a page; data: ``given``."""

    code = "link_broken"


@dataclass(frozen=True, slots=True)
class Link:
    """A page of a room, and what it should show; ``args`` are sorted, so equal addresses are equal."""

    room: str
    page: str = ""
    args: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        names = (self.room, *((self.page,) if self.page else ()), *(key for key, _ in self.args))
        if not all(_NAME.fullmatch(name) for name in names) or len({key for key, _ in self.args}) < len(self.args):
            raise LinkBroken(given=f"{self.room}/{self.page}")
        object.__setattr__(self, "args", tuple(sorted(self.args)))

    def __str__(self) -> str:
        path = f"{self.room}/{self.page}" if self.page else self.room
        return f"{path}?{urlencode(self.args, quote_via=quote)}" if self.args else path

    def get(self, key: str, default: str = "") -> str:
        """What the address says about one thing."""
        return dict(self.args).get(key, default)


def link(room: str, page: str = "", **args: object) -> Link:
    """A link from keywords."""
    return Link(room, page, tuple((key, str(value)) for key, value in args.items()))


def parse(address: str) -> Link:
    """The link that an address names."""
    path, _, query = address.partition("?")
    room, _, page = path.partition("/")
    try:
        args = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    except ValueError as error:
        raise LinkBroken(given=address) from error
    return Link(room, page, tuple(args))

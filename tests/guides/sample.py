"""A small guide, a pack of it, and a shop that takes packs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from posdesk.guides import service
from posdesk.guides.model import Proposed
from posdesk.guides.service import Shelf
from posdesk.keeping import ROOMS
from posdesk.kit.clock import Clock
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Vault
from tests.vault.conftest import FAST, PASSPHRASE

TODAY = date(2026, 12, 1)
CLOCK = Clock(lambda: datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))

GUIDE = """---
id: {id}
title: {title}
words: free swap, deposit, 免费换机
reviewed: 2026-12-01
---
{first}

[Somebody called: what to do](posdesk:case/new?kind=INC-5)

[Who is our provider?](posdesk:shop/providers)

## Why {{#why}}
A thief who is **let in** need not break in.

## Free swap {{#swap rows="19 5"}}
They bring a new one and take yours: see [accepting](posdesk:guides/guide?id=G5&at=arrival).

![A call, and what to do](posdesk:drawing/call)

### Signs {{.signs}}
- Nobody has ordered it.
- They want a deposit.

### Steps {{.steps}}
1. Say no.
2. Call the number that you have saved.

### Never {{.never}}
- Hand yours over.

## If it happened {{#happened}}
1. Pull the cable.

## Sources {{#sources}}
- Ours, 2026-12
"""


def guide_text(name: str = "G2", title: str = "Scams", first: str = "Hang up. Call the number that is saved.") -> str:
    return GUIDE.format(id=name, title=title, first=first)


PHONES = (Proposed("工商银行", "客服", "95588"), Proposed("Head office", "Lin Qing", "+86 21 5550 1234", "owner"))


def pack(
    version: int = 1, name: str = "qinghe-shops", key: bytes = KEY, phones: Sequence[Proposed] = PHONES,
    texts: Sequence[tuple[str, str]] = (),
) -> bytes:  # fmt: skip
    guides = texts or [("en", guide_text("G2", f"Scams, as we say, {version}")), ("en", guide_text("Q1", "Our own"))]
    return service.make_pack(name, "Qinghe shops", version, TODAY, guides, phones, key)


def told(key: bytes = KEY) -> str:
    """What whoever signs says on the telephone."""
    return " ".join(service.fingerprint_of(key)[2:])


class ShelfDesk:
    """An open vault, until it is locked."""

    def __init__(self, folder: Path) -> None:
        self.vault: Vault | None = vaults.create(folder, PASSPHRASE, ROOMS, clock=CLOCK, stretch=FAST)[0]

    def _open(self) -> Vault:
        if self.vault is None:
            raise VaultLocked
        return self.vault

    def guides(self) -> Shelf:
        return Shelf(self._open(), "Lin")

    def register(self) -> Register:
        return Register(self._open(), "Lin")

    def lock(self) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None

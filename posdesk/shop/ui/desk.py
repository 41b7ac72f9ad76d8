"""What the register's page needs of the program beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posdesk.shop.service import Register


class RegisterDesk(Protocol):
    """An open vault with a register in it."""

    def register(self) -> Register:
        """The shop's register; what it does is slow, and is done in the lane. Raises ``VaultLocked``."""

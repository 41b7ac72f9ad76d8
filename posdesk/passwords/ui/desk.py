"""What the page of passwords needs of the program beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posdesk.passwords.service import Passwords


class PasswordsDesk(Protocol):
    """An open vault with a list of accounts in it."""

    def passwords(self) -> Passwords:
        """The list; what it does is slow, and is done in the lane. Raises ``VaultLocked``."""

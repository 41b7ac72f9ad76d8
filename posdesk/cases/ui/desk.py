"""What the pages of emergencies need of the program beneath them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posdesk.cases.model import Story
    from posdesk.cases.service import Cases
    from posdesk.kit.links import Link
    from posdesk.shop.service import Register


class CaseDesk(Protocol):
    """An open vault with emergencies in it; what they do is slow, and is done in the lane."""

    def cases(self) -> Cases:
        """The emergencies. Raises ``VaultLocked``."""

    def begin_case(self, address: Link) -> Story:
        """A case as an address asks for it, with all that is known of it."""

    def register(self) -> Register:
        """The shop's register."""

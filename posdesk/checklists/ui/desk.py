"""What the checklists' page needs of the program beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posdesk.checklists.service import Checklists


class ChecklistDesk(Protocol):
    """An open vault with checklists in it."""

    def checklists(self) -> Checklists:
        """The checklists; what they do is slow, and is done in the lane. Raises ``VaultLocked``."""

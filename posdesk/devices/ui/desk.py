"""What the inventory's page needs of the program beneath it."""

from __future__ import annotations

from typing import Protocol

from posdesk.devices.service import Devices
from posdesk.shop.service import Register


class InventoryDesk(Protocol):
    """An open vault with an inventory and a register in it; what they do is slow, and is done in the lane."""

    def devices(self) -> Devices:
        """The inventory. Raises ``VaultLocked``."""

    def register(self) -> Register:
        """The shop's register. Raises ``VaultLocked``."""

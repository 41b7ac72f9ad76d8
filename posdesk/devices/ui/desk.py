"""What the inventory's page needs of the program beneath it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from posdesk.devices.service import Devices, Draft, Usual
    from posdesk.shop.service import Register


class InventoryDesk(Protocol):
    """An open vault with an inventory and a register in it; what they do is slow, and is done in the lane."""

    def devices(self) -> Devices:
        """The inventory. Raises ``VaultLocked``."""

    def register(self) -> Register:
        """The shop's register. Raises ``VaultLocked``."""


class Incoming(Protocol):
    """A list that was opened: its columns, and what each is taken for."""

    @property
    def file(self) -> str:
        """Its name."""

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of its columns."""

    @property
    def columns(self) -> Mapping[int, str]:
        """By its place the field that a column is."""

    def words(self, place: int) -> tuple[str, ...]:
        """The first different words in a column."""

    def take(self, place: int, name: str | None) -> Incoming:
        """Say what a column is."""


class MovingDesk(Protocol):
    """Who opens lists and takes devices in; all of it is slow, and done in the lane."""

    def open_list(self, path: Path) -> Any:
        """A list of devices, with a guess at its columns; an :class:`Incoming`."""

    def drafts_of(self, incoming: Any, usual: Usual) -> list[Draft]:
        """What its rows would become, and what is wrong with each."""

    def take_in(self, drafts: Sequence[Draft], source: str, *, only_good: bool) -> int:
        """Keep the devices of these rows; how many they are."""

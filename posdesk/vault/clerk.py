"""Who works in an open vault: in one person's name, by the shop's own clock, and able to take back what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from posdesk.vault import history
from posdesk.vault.vault import Vault


class Clerk:
    """What every room's service has in common."""

    def __init__(self, vault: Vault, who: str, zone: str = "Asia/Shanghai") -> None:
        self._vault = vault
        self._who = who
        self._zone = zone

    @property
    def who(self) -> str:
        """In whose name it is changed."""
        return self._who

    @property
    def today(self) -> date:
        """Today in the shop."""
        return self._vault.clock.today(self._zone)

    @property
    def now(self) -> datetime:
        """This minute in the shop, without a zone."""
        return self._vault.clock.now(self._zone).replace(second=0, microsecond=0, tzinfo=None)

    def latest(self) -> int:
        """The number of the history's last entry."""
        with self._vault.reading() as db:
            return max((entry.id for entry in history.entries(db, most=1)), default=0)

    def undo(self, entries: Sequence[int]) -> None:
        """Take back what these entries of the history tell of, the last one first, all or nothing.

        Raises ``CannotUndo`` where something of it has been changed again since.
        """
        with self._vault.change(self._who) as change:
            for number in sorted(entries, reverse=True):
                change.undo(number, {})

"""What the parts of a page ask of it: a change to make, a question to put before one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from posdesk.kit.errors import PosdeskError


@dataclass(frozen=True, slots=True)
class Order:
    """A change, made in the lane, and what is said once it is made; what comes of it is shown where it is a record.

    ``what`` is handed the service of the page's room.
    """

    what: Callable[[Any], object]
    words: str
    undo: bool = True
    refused: PosdeskError | None = None
    """What of it was refused beforehand, while the rest is done."""


@dataclass(frozen=True, slots=True)
class Question:
    """A change that cannot be taken back: what goes, the words of the button, and the change."""

    words: str
    action: str
    order: Order

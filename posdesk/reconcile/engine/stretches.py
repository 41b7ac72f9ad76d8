"""Stretches of a column, put one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints


def stretches(starts: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """The places of stretches that begin at ``starts`` and are ``counts`` long, and of which stretch each is."""
    import numpy as np

    which = np.repeat(np.arange(len(counts)), counts)
    return which, np.arange(len(which)) + np.repeat(starts - np.cumsum(counts) + counts, counts)

"""The seeds of the simulated worlds: those that the engine is tuned on, and those that it is judged by."""

from __future__ import annotations

from typing import Final

TUNING: Final = tuple(range(1, 11))
"""Whoever works on the engine or on the simulator looks at these, and at nothing else."""

JUDGING: Final = tuple(range(101, 111))
"""Fixed before tuning on these worlds, and run for published figures alone: what they show is never tuned on."""

"""What is loaded only when somebody needs it: the made-up shop, and the engine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from posdesk.kit.jobs import Job


def made_up_shop(folder: Path) -> Sequence[Path]:
    """Write the made-up shop; the simulator is only loaded when somebody wants to see it."""
    from posdesk.demo import shop

    made = []
    for name, content in shop.make().files.items():
        made.append(folder / name)
        made[-1].write_bytes(content)
    return made


def load_the_engine(_job: Job) -> None:
    """Load what the first files will need."""
    import duckdb  # noqa: F401  loading is the point
    import numpy  # noqa: F401  loading is the point

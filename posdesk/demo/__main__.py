"""``python -m posdesk.demo WORLD``: write a simulated world for developers to look at and to measure by."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from posdesk.demo.worlds import WORLDS


def main(arguments: list[str] | None = None) -> int:
    """Write the files of one world."""
    parser = argparse.ArgumentParser(
        prog="python -m posdesk.demo", description="Write a simulated world with its truth."
    )
    parser.add_argument("world", choices=sorted(WORLDS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--merchants", type=int)
    parser.add_argument("--days", type=int)
    given = parser.parse_args(arguments)
    sizes = {key: value for key in ("merchants", "days") if (value := getattr(given, key)) is not None}
    world = WORLDS[given.world](given.seed, **sizes)
    world.write(given.out)
    rows = sum(chunk.count("\n") for chunk in world.takings)
    print(f"{world.name} {world.start}..{world.end}: {rows} takings, {len(world.truth['settlements'])} settlements, "
          f"{len(world.lines)} bank lines -> {given.out}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The trades: when they sell, how much at a time, on which days of the week."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade's patterns; ``hours`` weighs each hour from ``opens`` on, ``week`` each weekday from Monday on."""

    name: str
    opens: int
    hours: tuple[int, ...]
    week: tuple[float, ...]
    median: float
    spread: float
    daily: float
    prices: tuple[int, ...] = ()

    def clock(self) -> list[int]:
        """Starting seconds of quarter hours, each as often as it is busy: to be drawn from."""
        cells: list[int] = []
        for hour, weight in enumerate(self.hours, self.opens):
            for quarter in range(4):
                cells += [(hour % 24) * 3600 + quarter * 900] * weight
        return cells

    def menu(self, rng: Random) -> list[int]:
        """What customers pay here, in minor units: to be drawn from."""
        if self.prices:
            return list(self.prices)
        menu: list[int] = []
        for _ in range(512):
            amount = self.median * rng.lognormvariate(0, self.spread)
            ending = rng.choice((0, 0, 50, 80, 90, 99, rng.randrange(100)))
            menu.append(max(50, int(amount) * 100 + (ending if amount < 300 else 0)))
        return menu


TRADES: Final = (
    Trade(
        "convenience", 7, (4, 6, 4, 3, 4, 6, 5, 3, 3, 3, 5, 7, 7, 6, 4, 3, 2), (1, 1, 1, 1, 1.1, 1.2, 1.1), 24, 0.8, 78
    ),
    Trade("restaurant", 10, (1, 6, 9, 5, 1, 0, 1, 5, 9, 7, 4, 2), (0.8, 0.8, 0.9, 1, 1.3, 1.6, 1.4), 96, 0.6, 48),
    Trade("pharmacy", 8, (3, 5, 5, 4, 3, 3, 4, 4, 4, 4, 3, 2, 1), (1, 1, 1, 1, 1, 1, 0.9), 58, 0.9, 42),
    Trade("clothes", 10, (1, 2, 3, 3, 4, 5, 5, 4, 5, 6, 4), (0.6, 0.6, 0.7, 0.8, 1.2, 2, 1.9), 268, 0.6, 24),
    Trade("market", 5, (4, 8, 9, 7, 5, 3, 2, 1, 1, 2, 4, 4, 2), (1, 1, 1, 1, 1, 1.3, 1.3), 13, 0.7, 95),
    Trade("canteen", 7, (5, 1, 0, 1, 9, 9, 1, 0, 0, 0, 6, 4), (1, 1, 1, 1, 1, 0, 0), 16, 0.4, 105),
    Trade("hotel", 12, (2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 4), (0.8, 0.8, 0.8, 0.9, 1.4, 1.5, 1), 328, 0.5, 14),
)

PARKING: Final = Trade(
    "parking", 8, (2, 4, 6, 5, 5, 4, 4, 5, 6, 7, 6, 5, 4, 2), (0.9, 0.9, 0.9, 0.9, 1.1, 1.4, 1.3), 10, 0, 26,
    (500, 500, 1000, 1000, 1000, 1500, 2000, 3000),
)  # fmt: skip
"""Fixed prices: the amounts of whole days repeat."""

"""Laying one picture over another: two places that somebody pointed at in each give turn, size and shift."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

_NEAREST = 0.02
"""Of a picture's longer side: points closer together than that say nothing of turn and size."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A similarity: (x, y) goes to (a·x − b·y + dx, b·x + a·y + dy)."""

    a: float = 1.0
    b: float = 0.0
    dx: float = 0.0
    dy: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a place goes."""
        return self.a * x - self.b * y + self.dx, self.b * x + self.a * y + self.dy


def laid(points: tuple[int, ...], size: tuple[int, int], onto: tuple[int, ...], onto_size: tuple[int, int]) -> Laid:
    """How a picture is laid over another.

    Points are x, y, x, y in thousandths of the sides, sizes are pixels. Where points are missing, or too close
    together to say anything, it is fitted by its size alone.
    """
    if len(points) == len(onto) == 4:
        x1, y1, x2, y2 = _pixels(points, size)
        u1, v1, u2, v2 = _pixels(onto, onto_size)
        px, py, qx, qy = x2 - x1, y2 - y1, u2 - u1, v2 - v1
        length = px * px + py * py
        if hypot(px, py) > _NEAREST * max(size) and hypot(qx, qy) > _NEAREST * max(onto_size):
            a, b = (px * qx + py * qy) / length, (px * qy - py * qx) / length
            return Laid(a, b, u1 - a * x1 + b * y1, v1 - b * x1 - a * y1)
    scale = min(onto_size[0] / size[0], onto_size[1] / size[1])
    return Laid(scale, 0.0, (onto_size[0] - scale * size[0]) / 2, (onto_size[1] - scale * size[1]) / 2)


def _pixels(points: tuple[int, ...], size: tuple[int, int]) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = points
    return x1 * size[0] / 1000, y1 * size[1] / 1000, x2 * size[0] / 1000, y2 * size[1] / 1000

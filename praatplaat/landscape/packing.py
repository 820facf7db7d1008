"""Puts pieces side by side: each as far left, and as far right, as its neighbours allow.

The pieces of a row keep their order and their height; what lies at the same height must not touch. That makes
differences x[j] - x[i] >= d, whose least and greatest answers are found in one pass each. Every mixture of the two
answers whose weights do not fall along the row is an answer too, so the slack is spread without a second look.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from praatplaat.landscape.pieces import Box

WINDOW = 9  # how many earlier blocks can still be beside a block; older ones are kept off by those between


class Block(NamedTuple):
    """Something with a height and no place yet. `bodies` keep off bodies; a `thin` one (a stretch of road) keeps off
    `texts` only. `near` and `far`: the road runs level that far before and after it. `spread` 0-1: its share of the
    slack."""

    bodies: tuple[Box, ...]
    texts: tuple[Box, ...]
    thin: bool
    near: float
    far: float
    on_road: bool
    spread: float


def apart(a: Block, b: Block, gap: float) -> float | None:
    """How far b must stand to the right of a; None when they pass each other at different heights."""
    left = a.texts if b.thin else a.bodies
    right = b.texts if a.thin else b.bodies
    between = gap if not (a.thin or b.thin) else 0.0
    least = None
    for p in left:
        for q in right:
            if p.y0 < q.y1 + between and q.y0 < p.y1 + between:
                d = p.x1 - q.x0 + between
                least = d if least is None or d > least else least
    if a.on_road and b.on_road and (a.thin or b.thin):
        d = a.far + b.near
        least = d if least is None or d > least else least
    return least


def differences(blocks: Sequence[Block], gap: float) -> list[tuple[int, int, float]]:
    """All (i, j, d) with i < j that ask x[j] - x[i] >= d."""
    found = []
    for j, block in enumerate(blocks):
        for i in range(max(0, j - WINDOW), j):
            d = apart(blocks[i], block, gap)
            if d is not None:
                found.append((i, j, d))
            elif i == j - 1:
                found.append((i, j, 0.0))  # in order, even when they could pass each other
    return found


def pack(blocks: Sequence[Block], width: float, gap: float) -> list[float] | None:
    """The x of each block between 0 and `width`, or None when there is no room."""
    rules = differences(blocks, gap)
    low = [max(0.0, *(-b.x0 for b in block.bodies)) for block in blocks]
    for i, j, d in rules:  # sorted by j: each x[i] is final when it is used
        low[j] = max(low[j], low[i] + d)
    high = [width - max(0.0, *(b.x1 for b in block.bodies)) for block in blocks]
    for i, j, d in sorted(rules, key=lambda rule: -rule[0]):
        high[i] = min(high[i], high[j] - d)
    if any(a > b for a, b in zip(low, high, strict=True)):
        return None
    return [a + (b - a) * block.spread for a, b, block in zip(low, high, blocks, strict=True)]

"""Digits of plain bars, as on a clock: what stands there when no font, no drawing and no list can be had."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from praatplaat.palette import rgb

# The bars of each digit: a on top, b and c at the right, d below, e and f at the left, g in the middle.
_BARS = {
    "0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc",
    "8": "abcdefg", "9": "abcdfg", "-": "g",
}  # fmt: skip
# Left, top, width and height of each bar, in bars of one by one on a digit of 4 by 7.
_PLACES = {
    "a": (0, 0, 4, 1), "b": (3, 0, 1, 4), "c": (3, 3, 1, 4), "d": (0, 6, 4, 1), "e": (0, 3, 1, 4), "f": (0, 0, 1, 4),
    "g": (0, 3, 4, 1),
}  # fmt: skip


def bare(surface: pygame.Surface, numbers: Sequence[str]) -> None:
    """Draw telephone numbers over the whole surface, one under the other, as large as the longest one fits."""
    surface.fill(rgb("ink"))
    width, height = surface.get_size()
    longest = max(len(number) for number in numbers)
    bar = max(1, min(width // (5 * longest + 3), height // (10 * len(numbers) + 3)))
    top = (height - (10 * len(numbers) - 3) * bar) // 2
    for row, number in enumerate(numbers):
        left = (width - (5 * len(number) - 1) * bar) // 2
        for column, digit in enumerate(number):
            for name in _BARS.get(digit, ""):
                x, y, w, h = _PLACES[name]
                at = (left + (5 * column + x) * bar, top + (10 * row + y) * bar)
                surface.fill(rgb("paper"), (*at, w * bar, h * bar))

"""Digits that need no font."""

from __future__ import annotations

import pygame
import pytest

from praatplaat.palette import rgb
from praatplaat.shell.bare import bare

DIGITS = """
####    # #### #### #  # #### #### #### #### ####
#  #    #    #    # #  # #    #       # #  # #  #
#  #    #    #    # #  # #    #       # #  # #  #
#  #    # #### #### #### #### ####    # #### #### ####
#  #    # #       #    #    # #  #    # #  #    #
#  #    # #       #    #    # #  #    # #  #    #
####    # #### ####    # #### ####    # #### ####
"""


def drawn(number: str, size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, 0, 32)
    bare(surface, [number])
    return surface


def test_every_digit_looks_like_itself() -> None:
    """The digits read as on a clock."""
    number = "0123456789-"
    wide = 5 * len(number) + 3
    surface = drawn(number, (wide, 13))
    rows = ["".join("# "[surface.get_at((x, y))[:3] == rgb("ink")] for x in range(2, wide - 2)) for y in range(3, 10)]
    assert [row.rstrip() for row in rows] == DIGITS.strip("\n").splitlines()


@pytest.mark.parametrize("size", [(320, 320), (1366, 768), (1080, 1920), (1, 1), (40, 2000)])
def test_numbers_fill_any_window_and_stay_inside(size: tuple[int, int]) -> None:
    """Two numbers stand under each other with room around them; a window that is too small for any breaks nothing."""
    surface = pygame.Surface(size, 0, 32)
    bare(surface, ["112", "0800-2000"])
    if min(size) >= 320:
        ink = rgb("ink")
        edges = [(x, y) for x in range(size[0]) for y in (0, size[1] - 1)]
        edges += [(x, y) for x in (0, size[0] - 1) for y in range(size[1])]
        assert all(surface.get_at(at)[:3] == ink for at in edges)
        lit = sum(surface.get_at((x, y))[:3] != ink for x in range(0, size[0], 4) for y in range(0, size[1], 4))
        assert lit * 16 > 0.01 * size[0] * size[1]

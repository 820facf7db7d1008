"""Things that people of the plate hold or wear."""

from __future__ import annotations

from tools.figure_shapes import APRICOT, INK, PAPER, SUN, group, line, path, rect


def heart(name: str, x: float, y: float, size: float, fill: str) -> str:
    """A heart round x, y; size 1 is 34 wide."""
    shape = "M0,15 C-11,6 -17,0 -17,-7 C-17,-17 -4,-18 0,-9 C4,-18 17,-17 17,-7 C17,0 11,6 0,15 Z"
    return group(name, path(shape, fill), transform=f"translate({x:g} {y:g}) scale({size:g})")


def pad(x: float, y: float, turn: float, cover: str, size: tuple[float, float]) -> str:
    """A notebook or clipboard with lines on it, its top left at x, y before it is turned."""
    width, height = size
    lines = " ".join(f"M{x + 11:g},{y + 14 + 10 * row:g} h{width - 22 - 5 * row:g}" for row in range(3))
    return group(
        "pad",
        rect(x, y, width, height, cover, r=5),
        rect(x + 4, y + 5, width - 8, height - 9, PAPER, r=3),
        line(lines, INK, 2.8, 0.4),
        transform=f"rotate({turn:g} {x + width / 2:g} {y + height / 2:g})",
    )


def folder(x: float, y: float, turn: float, cover: str) -> str:
    """A folder held against the body, a sheet standing out of it."""
    return group(
        "folder",
        rect(x + 6, y - 7, 62, 80, PAPER, r=4),
        rect(x, y, 70, 84, cover, r=7),
        rect(x, y, 12, 84, INK, r=5, opacity=0.2),
        rect(x + 22, y + 18, 36, 14, PAPER, r=3),
        line(f"M{x + 27:g},{y + 25:g} h24", INK, 3, 0.5),
        transform=f"rotate({turn:g} {x + 35:g} {y + 42:g})",
    )


def lanyard(ribbon: str, card: str, depth: float = 206) -> tuple[str, ...]:
    """A ribbon round the neck with a card on it."""
    return (
        line(f"M104,130 L120,{depth - 10:g} L136,130", ribbon, 4.5),
        rect(109, depth - 10, 22, 28, PAPER, r=4),
        rect(113, depth - 4, 14, 9, card, r=2),
        line(f"M114,{depth + 11:g} h12", INK, 2.4, 0.45),
    )


def keys(x: float, y: float) -> str:
    """A ring with two keys, hanging from x, y."""
    bits = (line("M-2,10 L-7,30 m0,-3 l6,2 m-4,-9 l5,1.6", SUN, 4.4), line("M3,10 L8,28 m0,-3 l-6,1.6", APRICOT, 4.4))
    hoop = f'<circle cx="0" cy="4" r="7.5" fill="none" stroke="{INK}" stroke-width="3.4"/>'
    return group("keys", *bits, hoop, transform=f"translate({x:g} {y:g})")

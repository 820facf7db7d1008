"""How the road looks: laid with footprints where the family went, stepping stones where it may go."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from praatplaat.landscape import svg
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.road import Line, every
from praatplaat.palette import mix

EDGE = mix("apricot", "umber", 0.12)


def laid(line: Line, width: float) -> str:
    """A road that is there: a soft shadow, its edge, its surface."""
    casing = width * 1.185
    low = svg.path((x, y + 0.13 * width) for x, y in line)
    flat = svg.path(line)
    return svg.stroke(low, "ink", casing, 0.13) + svg.stroke(flat, EDGE, casing) + svg.stroke(flat, "paper", width)


def pale(lines: Sequence[Line], width: float) -> str:
    """The pale track under roads that may come: all in one path, so that crossings do not get lighter."""
    return svg.stroke("".join(svg.path(line) for line in lines), "paper", width * 0.85, 0.5) if lines else ""


def corridor(line: Line, fill: str, width: float) -> str:
    """A strip of ground along a road that crosses land it is not of."""
    d = svg.path(line)
    return svg.stroke(d, "paper", 2.5 * width, 0.8) + svg.stroke(d, fill, 2.2 * width)


def stones(line: Line, width: float, keep_off: Sequence[Box]) -> str:
    """Stepping stones along a line. They lie flat: they do not turn with the road."""
    drawn = []
    gap = width * 0.83
    for i, (at, y, _) in enumerate(every(line, gap, gap / 2)):
        if any(box.x0 < at < box.x1 and box.y0 < y < box.y1 for box in keep_off):
            continue
        rx, ry = width * (0.36 + 0.025 * (i % 3 - 1)), width * (0.245 + 0.015 * (i % 2))
        x = at + (0.03, -0.04, 0.01)[i % 3] * width
        rim = 0.046 * width
        drawn.append(svg.ellipse(x, y + 0.09 * width, rx + rim, ry + rim, "ink", 0.15))
        drawn.append(svg.ellipse(x, y, rx + rim, ry + rim, EDGE))
        drawn.append(svg.ellipse(x, y - 0.02 * width, rx, ry, "paper"))
    return "".join(drawn)


def footprints(line: Line, width: float, keep_off: Sequence[Box]) -> str:
    """Pairs of footprints along a line: a sole and a heel, each a short thick stroke."""
    soles, heels = [], []
    for i, (at, height, angle) in enumerate(every(line, width * 0.57, width * 0.3)):
        if any(box.x0 < at < box.x1 and box.y0 < height < box.y1 for box in keep_off):
            continue
        dx, dy = cos(radians(angle)), sin(radians(angle))
        side = 0.185 * width * (1 if i % 2 else -1)
        x, y = at - dy * side, height + dx * side
        a, b, heel = 0.125 * width, 0.022 * width, -0.155 * width
        soles.append(svg.path(((x + dx * a, y + dy * a), (x + dx * b, y + dy * b))))
        heels.append(svg.path(((x + dx * heel, y + dy * heel), (x + dx * heel * 1.02, y + dy * heel * 1.02))))
    if not soles:
        return ""
    return svg.stroke("".join(soles), "teal", 0.165 * width) + svg.stroke("".join(heels), "teal", 0.135 * width)

"""The road as one smooth line: level at every stop, an S between two stops, a wide turn from row to row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, degrees, hypot

from praatplaat.landscape.pieces import Box, Measures
from praatplaat.landscape.row import Row, Spot, is_here

Point = tuple[float, float]
Line = tuple[Point, ...]


def cubic(p: Point, a: Point, b: Point, q: Point, steps: int = 20) -> list[Point]:
    """A cubic Bezier curve, sampled."""
    points = []
    for k in range(steps + 1):
        t = k / steps
        s = 1 - t
        f = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        x = f[0] * p[0] + f[1] * a[0] + f[2] * b[0] + f[3] * q[0]
        y = f[0] * p[1] + f[1] * a[1] + f[2] * b[1] + f[3] * q[1]
        points.append((x, y))
    return points


def smooth(points: Sequence[Point], steps: int = 10) -> Line:
    """Catmull-Rom through the points, sampled."""
    ends = [points[0], *points, points[-1]]
    line: list[Point] = []
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for k in range(steps):
            t = k / steps
            x, y = (
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
            )
            line.append((x, y))
    return (*line, points[-1])


def every(line: Sequence[Point], gap: float, start: float = 0.0) -> list[tuple[float, float, float]]:
    """Points at equal distances along a line, each with the direction there in degrees."""
    d, found = start, []
    for (x0, y0), (x1, y1) in pairwise(line):
        length = hypot(x1 - x0, y1 - y0)
        while length > 0 and d <= length:
            found.append((x0 + (x1 - x0) * d / length, y0 + (y1 - y0) * d / length, degrees(atan2(y1 - y0, x1 - x0))))
            d += gap
        d -= length
    return found


def length(line: Line) -> float:
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(line))


def passes(line: Sequence[Point], boxes: Sequence[Box], half: float) -> bool:
    """Whether a line that is `half` wide on both sides touches one of the boxes."""
    xs, ys = [p[0] for p in line], [p[1] for p in line]
    whole = Box(min(xs), min(ys), max(xs) + 1e-6, max(ys) + 1e-6)
    near = [grown for box in boxes if (grown := box.grown(half)).meets(whole)]
    return bool(near) and any(b.x0 < x < b.x1 and b.y0 < y < b.y1 for x, y, _ in every(line, half / 2) for b in near)


def level(spot: Spot, m: Measures, after: bool) -> float:
    """How far the road stays level beside a stop: a little at a place, all along the pool of light."""
    return spot.piece.reach[after] if is_here(spot.piece) else 0.1 * m.place


def bend(p: Spot, q: Spot, x: float, texts: Sequence[Box], m: Measures) -> list[Point]:
    """The road between two stops of one row: as wide an S at `x` as the words leave room for.

    The plate of the higher stop lies inside the S, so the S is drawn in on that side first.
    """
    way, dy = (1 if q.x >= p.x else -1), abs(q.y - p.y)
    most = max(0.75 * dy, 1.5 * m.road)
    wide = [abs(x - p.x) - level(p, m, after=True), abs(q.x - x) - level(q, m, after=False)]
    wide = [max(min(w, most), 0.5 * m.road) for w in wide]
    upper = 0 if p.y < q.y else 1
    for attempt in range(8):
        a, b = (x - way * wide[0], p.y), (x + way * wide[1], q.y)
        turn = sum(wide) * (0.9 if dy > sum(wide) else 0.65)
        line = [(p.x, p.y), *cubic(a, (a[0] + way * turn, a[1]), (b[0] - way * turn, b[1]), b), (q.x, q.y)]
        if not passes(line, texts, 0.5 * m.road + m.mm * 0.5):
            break
        wide[upper] *= 0.72
        if attempt > 2:
            wide[1 - upper] *= 0.72
    return line


def turn(p: Spot, q: Spot, edge: float, texts: Sequence[Box], m: Measures) -> list[Point]:
    """The road from the end of one row to the beginning of the next: two corners at `edge`, as round as words allow."""
    way, down = (1 if edge > p.x else -1), abs(q.y - p.y) / 2
    line = [(p.x, p.y)]
    for spot, sign in ((p, 1), (q, -1)):
        wide = max(min(abs(edge - spot.x) - level(spot, m, after=sign > 0), down, 2.4 * m.road), 0.4 * m.road)
        for _ in range(6):
            tall = min(down, 1.3 * wide)
            a, b = (edge - way * wide, spot.y), (edge, spot.y + sign * tall)
            k = 0.38  # a little rounder than a quarter of an ellipse (0.45)
            corner = cubic(a, (edge - way * wide * k, a[1]), (edge, a[1] + sign * tall * k), b, 12)
            if not passes(corner, texts, 0.5 * m.road + m.mm * 0.5):
                break
            wide *= 0.72
        line += corner if sign > 0 else corner[::-1]
    return [*line, (q.x, q.y)]


def road_lines(rows: Sequence[Row], edges: Sequence[float], m: Measures) -> list[Line]:
    """The road between each two stops, in the order of the road. `edges` are the x of the turns after each row."""
    texts = [box for row in rows for spot in row.spots for box in spot.texts]
    lines: list[Line] = []
    last: Spot | None = None
    for k, row in enumerate(rows):
        stops = row.stops
        if last is not None and stops:
            lines.append(tuple(turn(last, stops[0], edges[k - 1], texts, m)))
        for p, q, x in zip(stops, stops[1:], row.bends, strict=False):
            lines.append(tuple(bend(p, q, x, texts, m)))
        last = stops[-1] if stops else last
    return lines

"""The ground: what zone lies where, drawn with wavy borders, marks of its own, and a sky over a far horizon."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import cos, pi, sin

from praatplaat.content.model import ZoneId
from praatplaat.landscape import svg
from praatplaat.landscape.arrange import Arrangement
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.road import Point
from praatplaat.landscape.row import Row, Spot
from praatplaat.palette import mix

GROUND: dict[ZoneId, str] = {
    "voluntary": mix("sage", "moss", 0.09),
    "research": mix("sand", "paper", 0.45),
    "judge": mix("plum", "paper", 0.60),
    "compulsory": mix("peach", "paper", 0.60),
    "after": mix(mix("sage", "sun", 0.36), "moss", 0.14),
}
LIGHT = ("research", "compulsory")  # two grounds that are both light, or both not, meet only across water
WATER = mix("blue", "sky", 0.15)


@dataclass(frozen=True)
class Border:
    """A border between two zones: it crosses the road at (x, y) and leans `lean` px to the right above, left below."""

    x: float
    y: float
    lean: float
    reach: float

    def at(self, y: float) -> float:
        """The x of the border at a height, without its waves."""
        return self.x + self.lean * sin(max(-1.0, min(1.0, (self.y - y) / self.reach)) * pi / 2)


@dataclass(frozen=True)
class Strip:
    """The ground of one row: from `top` to `bottom`, the zones from left to right, and the borders between them."""

    top: float
    bottom: float
    zones: tuple[ZoneId, ...]
    borders: tuple[Border, ...]


@dataclass(frozen=True)
class Patch:
    """Ground of its own under what stands off the road."""

    box: Box
    zone: ZoneId
    fill: str


@dataclass(frozen=True)
class Ground:
    """What the land of a page is drawn from: its size, its horizon and a millimetre in px, its strips and patches."""

    width: float
    height: float
    horizon: float
    mm: float
    strips: tuple[Strip, ...]
    patches: tuple[Patch, ...]

    def wave(self, at: float, phase: float) -> float:
        """How far a border swerves at a distance `at` along it."""
        mm = self.mm
        return 2.6 * mm * sin(at / (13 * mm) + phase) + 1.4 * mm * sin(at / (6.1 * mm) + 2 * phase)

    def zone(self, x: float, y: float) -> ZoneId:
        """The zone of the ground at a point."""
        for patch in self.patches:
            if patch.box.x0 < x < patch.box.x1 and patch.box.y0 < y < patch.box.y1:
                return patch.zone
        courses = self.courses
        zones, borders = courses[min(len(courses) - 1, max(0, int(y / (2 * self.mm))))]
        return zones[bisect_left(borders, x)]

    @cached_property
    def courses(self) -> list[tuple[tuple[ZoneId, ...], list[float]]]:
        """For every 2 mm of height: the zones from left to right, and where one ends and the next begins."""
        found = []
        for k in range(int(self.height / (2 * self.mm)) + 1):
            y = (2 * k + 1) * self.mm
            strip = next((s for s in self.strips if y < s.bottom), self.strips[-1])
            found.append((strip.zones, [self.border(border, y) for border in strip.borders]))
        return found

    def border(self, border: Border, y: float) -> float:
        """The x of a border at a height, as it is drawn."""
        return border.at(y) + self.wave(y, border.x)


def strip_of(row: Row, top: float, bottom: float, road: float) -> Strip:
    """The zones of a row from left to right. A border crosses the road at the bend between two zones, against its S."""
    stops = [spot for spot in row.stops or row.spots if spot.piece.station]
    zones = [spot.piece.station.zone for spot in stops if spot.piece.station]
    bends = row.bends if row.stops else [(a.x + b.x) / 2 for a, b in pairwise(stops)]
    kept, borders = [zones[0]], []
    for p, q, zone, x in zip(stops, stops[1:], zones[1:], bends, strict=False):
        if zone != kept[-1]:
            kept.append(zone)
            falls = (q.y - p.y) * (q.x - p.x)
            reach = max(abs(q.y - p.y) / 2, 2 * road)
            lean = (1 if falls > 0 else -1) * min(1.3 * road, 0.3 * abs(q.y - p.y))
            if any(min(p.x, q.x) < spot.x < max(p.x, q.x) for spot in row.spots if spot.piece.ways):
                lean = 0.0  # the lane of the side road lies there, and is not of the next zone
            borders.append(Border(x, (p.y + q.y) / 2, lean, reach))
    if stops[0].back:
        kept.reverse()
        borders.reverse()
    return Strip(top, bottom, tuple(kept), tuple(borders))


def ground_of(arrangement: Arrangement, width: float, height: float, horizon: float) -> Ground:
    """The ground under an arrangement: a strip for each row, a patch under what stands in another zone."""
    rows, mm, road = arrangement.rows, arrangement.measures.mm, arrangement.measures.road
    cuts = [horizon - 20 * mm, *((a.bottom + b.top) / 2 for a, b in pairwise(rows)), height + 10 * mm]
    strips = tuple(strip_of(row, a, b, road) for row, (a, b) in zip(rows, pairwise(cuts), strict=True))
    bare = Ground(width, height, horizon, mm, strips, ())
    patches = [Patch(box, zone, GROUND[zone]) for box, zone in arrangement.verges]
    for row, strip in zip(rows, strips, strict=True):
        for spot in row.spots:
            station = spot.piece.station
            if station is None or not spot.piece.beside:
                continue
            box = spot.box(spot.piece.button)
            under = bare.zone((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
            if station.state == "not":
                patches.append(Patch(box.grown(1.5 * mm), station.zone, mix(GROUND[station.zone], "paper", 0.45)))
            elif station.zone != under:
                others = [b for r in rows for s in r.spots if s is not spot and s.piece.station for b in s.bodies]
                corner = widened(box.grown(3 * mm), spot, strip, bare, [b.grown(mm) for b in others])
                patches.append(Patch(corner, station.zone, GROUND[station.zone]))
    return Ground(width, height, horizon, mm, strips, tuple(patches))


def widened(box: Box, spot: Spot, strip: Strip, ground: Ground, others: Sequence[Box]) -> Box:
    """The land of a place beside the road, out to the edges of the map where nothing else stands: no island."""
    far, half = 0.1 * ground.width, (strip.top + strip.bottom) / 2
    side = box._replace(x0=-far) if spot.back else box._replace(x1=ground.width + far)
    for wider in (
        side,
        box._replace(y0=strip.top) if (box.y0 + box.y1) / 2 < half else box._replace(y1=strip.bottom + 10 * ground.mm),
    ):
        both = Box(min(box.x0, wider.x0), min(box.y0, wider.y0), max(box.x1, wider.x1), max(box.y1, wider.y1))
        if not any(both.meets(other) for other in others):
            box = both
    return box


def blob(box: Box, mm: float) -> list[Point]:
    """A soft closed outline that holds a box: rounded corners, sides that swerve a little."""
    x0, y0, x1, y1 = box.grown(1.5 * mm)
    r = min(9 * mm, (x1 - x0) / 3, (y1 - y0) / 3)
    points: list[Point] = []
    for cx, cy, turn in ((x1 - r, y1 - r, 0), (x0 + r, y1 - r, 1), (x0 + r, y0 + r, 2), (x1 - r, y0 + r, 3)):
        angles = [(turn + k / 6) * pi / 2 for k in range(7)]
        corner = [(cx + r * cos(a), cy + r * sin(a)) for a in angles]
        if points:
            points += side(points[-1], corner[0], mm)
        points += corner
    return points + side(points[-1], points[0], mm)


def side(a: Point, b: Point, mm: float) -> list[Point]:
    """The points between a and b on a line that swerves."""
    far = abs(b[0] - a[0]) + abs(b[1] - a[1])
    count = max(2, int(far / (4 * mm)))
    found = []
    for k in range(1, count):
        t, d = k / count, 0.9 * mm * sin(k * 0.7) * sin(pi * k / count)
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        found.append((x, y + d) if abs(b[0] - a[0]) > abs(b[1] - a[1]) else (x + d, y))
    return found


def steps(a: float, b: float, gap: float) -> list[float]:
    count = max(2, int((b - a) / gap) + 1)
    return [a + (b - a) * k / (count - 1) for k in range(count)]


def land(ground: Ground) -> str:
    """The zones, the lines between them, the patches.

    Each zone reaches a little under the next one and the next row, so that no seam shows; not further, for every px
    that is painted twice costs time.
    """
    drawn: list[str] = []
    gap, under = 4 * ground.mm, 8 * ground.mm
    for k, strip in enumerate(ground.strips):
        top = [(x, strip.top + (ground.wave(x, k) * 0.4 if k else 0)) for x in steps(-under, ground.width + under, gap)]
        low = min(strip.bottom, ground.height) + under
        sides = [[(ground.border(border, y), y) for y in steps(strip.top, low, gap)] for border in strip.borders]
        sides = [[p for p in side if p[1] >= upper(top, p[0])] for side in sides]
        lefts = [[top[0], (-under, low)], *sides]
        ends = [*(max(side)[0] + under for side in sides), ground.width + under]
        for zone, left, end in zip(strip.zones, lefts, ends, strict=True):
            edge = [p for p in top if left[0][0] < p[0] <= end]
            drawn.append(svg.shape([*left, (end, low), *reversed(edge)], GROUND[zone]))
        for side, pair in zip(sides, pairwise(strip.zones), strict=True):
            drawn.append(between(side, alike(*pair), ground.mm))
        if k:
            drawn.append(seam(ground, ground.strips[k - 1], strip, top))
    for patch in ground.patches:
        outline = blob(patch.box, ground.mm)
        drawn.append(svg.shape(outline, patch.fill))
        if patch.fill == GROUND[patch.zone]:
            same = tuple(other for other in ground.patches if other.zone == patch.zone and other is not patch)
            drawn += rim(outline, patch, replace(ground, patches=same))
    return "".join(drawn)


def rim(outline: Sequence[Point], patch: Patch, bare: Ground) -> list[str]:
    """The border of land of its own: lines where another zone lies, a ditch where that looks alike in grey."""
    drawn = []
    closed = [*outline, outline[0]]
    sides = [(bare.zone(*p), bare.zone(*q)) for p, q in pairwise(closed)]
    for wet in (False, True):
        run: list[Point] = []
        for (p, q), zones in zip(pairwise(closed), sides, strict=True):
            here = patch.zone not in zones and alike(patch.zone, zones[0]) == wet
            if here:
                run += [p, q] if not run else [q]
            elif run:
                drawn.append(between(run, wet, bare.mm))
                run = []
        if run:
            drawn.append(between(run, wet, bare.mm))
    return drawn


def alike(one: ZoneId, other: ZoneId) -> bool:
    """Whether two grounds are of one lightness."""
    return (one in LIGHT) == (other in LIGHT)


def water_lines(ground: Ground) -> list[list[Point]]:
    """Where water may run: between the rows, and on borders between grounds that look alike in grey."""
    mm = ground.mm
    lines = [[(x, strip.top) for x in steps(0, ground.width, 4 * mm)] for strip in ground.strips[1:]]
    for strip in ground.strips:
        ys = steps(strip.top, min(strip.bottom, ground.height), 4 * mm)
        for border, pair in zip(strip.borders, pairwise(strip.zones), strict=True):
            if alike(*pair):
                lines.append([(ground.border(border, y), y) for y in ys])
    return lines


def upper(line: Sequence[Point], x: float) -> float:
    """The height of a line at x."""
    return line[min(len(line) - 1, bisect_left(line, (x, 0.0)))][1]


def between(line: Sequence[Point], water: bool, mm: float) -> str:
    """A border: a paper line, or a ditch where two grounds look alike in grey."""
    d = svg.path(line)
    if water:
        return svg.stroke(d, "paper", 5 * mm, 0.9) + svg.stroke(d, WATER, 3 * mm)
    return svg.stroke(d, "paper", 1.25 * mm, 0.8)


def seam(ground: Ground, above: Strip, below: Strip, line: Sequence[Point]) -> str:
    """The border between two rows: a stream where grounds of one lightness meet, else lines where zones differ."""
    pairs = []
    ups, downs = ([b.at(below.top) for b in strip.borders] for strip in (above, below))
    xs = [-1e9, *sorted((*ups, *downs)), 1e9]
    for a, b in pairwise(xs):
        x = (max(a, 0) + min(b, ground.width)) / 2
        up = above.zones[sum(x > border for border in ups)]
        down = below.zones[sum(x > border for border in downs)]
        pairs.append((a, b, up, down))
    if any(up != down and alike(up, down) for _, _, up, down in pairs):
        return between(line, True, ground.mm)
    reach = 3 * ground.mm
    parts = [[p for p in line if a - reach <= p[0] <= b + reach] for a, b, up, down in pairs if up != down]
    return "".join(between(part, False, ground.mm) for part in parts if len(part) > 1)


def horizon_line(ground: Ground) -> list[Point]:
    mm = ground.mm
    return [
        (x, ground.horizon + 1.6 * mm * sin(x / (31 * mm) + 0.8) + 0.8 * mm * sin(x / (14 * mm)))
        for x in steps(-8 * mm, ground.width + 8 * mm, 5 * mm)
    ]


def sky(ground: Ground) -> str:
    """The sky down to the horizon, over the upper ends of the zones, and the far hills."""
    line, mm = horizon_line(ground), ground.mm
    ends = [(ground.width + 9 * mm, -9 * mm), (-9 * mm, -9 * mm)]
    hills = [(x, y - 5.5 * mm + 3.2 * mm * sin(x / (37 * mm) + 0.4)) for x, y in line]
    stops = f'<stop offset="0" stop-color="{mix("sky", "paper", 0.05)}"/><stop offset="1" stop-color="{SKY_LOW}"/>'
    return (
        f'<defs><linearGradient id="s" x1="0%" y1="0%" x2="0%" y2="100%">{stops}</linearGradient></defs>'
        f'<path d="{svg.path([*line, *ends])}Z" fill="url(#s)"/>'
    ) + svg.shape([*hills, *reversed(line)], mix("sage", "sky", 0.5))


SKY_LOW = mix("sky", "paper", 0.7)

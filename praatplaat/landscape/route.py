"""Side roads: the cheapest way from one stop to another that passes no words, over a coarse grid (A*).

It keeps to the zones of its two ends where it can. Ways with one signpost leave by its lane together; ways to one
place join before it; a way to another page runs to the border.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise
from math import hypot

from praatplaat.content.model import ZoneId
from praatplaat.landscape.arrange import Arrangement
from praatplaat.landscape.ground import Ground
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Plan, Way
from praatplaat.landscape.road import Line, Point, every, length, passes, smooth
from praatplaat.landscape.row import Spot, is_here

CELL_MM = 3
ONWARD = 0.6  # how far along the main road to the next stop a side road may begin
ROUND = 1.25  # how much longer a road may be for passing its signpost
WALL = 0
OPEN, BY_ROAD, BEHIND = 4, 50, 14  # what a cell costs: open ground, on the main road, behind a picture
FOREIGN = 12  # what it costs more where the ground is of neither zone
HASTE = 1.2 * OPEN  # above 1, the search goes straighter and finds a way a little dearer than the cheapest
NEIGHBOURS = tuple((dx, dy, hypot(dx, dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
Cell = tuple[int, int]


class Terrain:
    """The map as cells with a cost, counted from the bottom left; words are walls."""

    def __init__(self, arrangement: Arrangement, ground: Box, land: Ground) -> None:
        m, spots = arrangement.measures, [spot for row in arrangement.rows for spot in row.spots]
        self.ground, self.cell, self.half = ground, CELL_MM * m.mm, 0.4 * m.road + 0.5 * m.mm
        self.least = 0.4 * m.road  # where it is narrow: half the stones
        self.columns, self.rows = max(1, int(ground.w / self.cell)), max(1, int(ground.h / self.cell))
        self.words = [box for spot in spots for box in spot.texts]
        self.costs = [[OPEN] * self.columns for _ in range(self.rows)]
        self.zones = [[land.zone(*self.middle((x, y))) for x in range(self.columns)] for y in range(self.rows)]
        for spot in spots:
            if spot.piece.station:
                for part in spot.piece.parts:
                    if part.kind != "lane":
                        self.paint(spot.box(part.box), BEHIND)
        near = 0.55 * m.road
        for line in arrangement.roads:
            for x, y, _ in every(line, self.cell * 0.7):
                self.paint(Box(x - near, y - near, x + near, y + near), BY_ROAD)
        for box in self.words:
            self.paint(box.grown(self.half + 0.1 * self.cell), WALL)

    def paint(self, box: Box, cost: int) -> None:
        """Give a cost to every cell whose middle lies in the box."""
        c, g = self.cell, self.ground
        first, last = max(0, round((box.x0 - g.x0) / c)), min(self.columns, round((box.x1 - g.x0) / c))
        for row in range(max(0, round((g.y1 - box.y1) / c)), min(self.rows, round((g.y1 - box.y0) / c))):
            for column in range(first, last):
                self.costs[row][column] = cost

    def cell_at(self, x: float, y: float) -> Cell:
        column, row = int((x - self.ground.x0) / self.cell), int((self.ground.y1 - y) / self.cell)
        return max(0, min(self.columns - 1, column)), max(0, min(self.rows - 1, row))

    def middle(self, at: Cell) -> Point:
        return self.ground.x0 + (at[0] + 0.5) * self.cell, self.ground.y1 - (at[1] + 0.5) * self.cell

    def way(
        self, starts: Mapping[Cell, Point], goals: Mapping[Cell, Point], toward: Cell, zones: Iterable[ZoneId]
    ) -> list[Cell]:
        """The cheapest cells from one of the starts to the first goal met, empty when words close every way.

        The first start costs nothing, later ones a little. `toward` is the cell the search hastens to, `zones` those
        it may go through at no extra cost.
        """
        best, found, own = {cell: 0.5 * OPEN * k for k, cell in enumerate(starts)}, None, set(zones)
        queue: list[tuple[float, float, Cell]] = [(cost, cost, cell) for cell, cost in best.items()]
        heapify(queue)
        came: dict[Cell, Cell] = {}
        while queue:
            _, cost, at = heappop(queue)
            if at in goals and at not in starts:
                found = at
                break
            if cost > best[at]:
                continue
            for dx, dy, far in NEIGHBOURS:
                x, y = at[0] + dx, at[1] + dy
                if not (0 <= x < self.columns and 0 <= y < self.rows):
                    continue
                price = self.costs[y][x]
                if price == WALL and (x, y) not in goals:
                    continue
                if dx and dy and WALL in (self.costs[at[1]][x], self.costs[y][at[0]]):
                    continue  # not across the corner of words
                total = cost + far * (price if self.zones[y][x] in own else price + FOREIGN)
                if total < best.get((x, y), 1e18):
                    best[x, y], came[x, y] = total, at
                    heappush(queue, (total + HASTE * hypot(toward[0] - x, toward[1] - y), total, (x, y)))
        if found is None:
            return []
        cells = [found]
        while cells[-1] in came:
            cells.append(came[cells[-1]])
        return cells[::-1]

    def line(self, begins: Iterable[Point], goals: Mapping[Cell, Point], toward: Point, zones: Iterable[ZoneId]) -> Line:
        """A smooth line from one of the points to the point of a goal that passes no words, empty if there is none."""
        starts: dict[Cell, Point] = {}
        for point in begins:
            starts.setdefault(self.cell_at(*point), point)
        cells = self.way(starts, goals, self.cell_at(*toward), zones)
        for skip, half in ((5, self.half), (3, self.half), (2, self.half), (1, self.least)):
            inner = [self.middle(cell) for cell in cells[1:-1]][skip - 1 :: skip]
            line = smooth([starts[cells[0]], *inner, goals[cells[-1]]], 8) if cells else ()
            if line and not passes(line, self.words, half - 0.4):
                return line
        return ()


@dataclass(frozen=True)
class SideRoad:
    """The road of a way: `trunk` from its start past the signpost, shared with other ways there, and then its
    `line`; where that joins the road of another way, the `rest` is of that one."""

    trunk: Line
    line: Line
    rest: Line = ()

    @property
    def whole(self) -> Line:
        return (*self.trunk[:-1], *self.line, *self.rest)


class Finder:
    """Finds one side road after another, so that a later one may join those before. `borders`: x where the road of the
    page comes in and goes out."""

    def __init__(self, plan: Plan, arrangement: Arrangement, terrain: Terrain, borders: tuple[float, float]) -> None:
        spots = [spot for row in arrangement.rows for spot in row.spots]
        self.stops = {s.piece.station.id: s for s in spots if s.piece.station}
        self.posts = {s.piece.ways[0].start: s for s in spots if s.piece.ways}
        self.zones = {station.id: station.zone for station in plan.stations}
        self.order = {station.id: k for k, station in enumerate(plan.stations)}
        stops = [spot for row in arrangement.rows for spot in row.stops]
        self.onward = {
            a.piece.station.id: line for a, line in zip(stops, arrangement.roads, strict=False) if a.piece.station
        }
        self.terrain, self.borders = terrain, borders
        self.trunks: dict[str, Line] = {}
        self.ends: dict[str, list[Line]] = {}

    def road(self, way: Way) -> SideRoad | None:
        """The road of a way of which one end at least is on the page."""
        a, b, terrain = self.stops.get(way.start), self.stops.get(way.end), self.terrain
        zones = {self.zones[way.start], self.zones[way.end]}
        if a:
            begins = self.leaving(a)
        else:
            assert b
            begins = [(self.border(way.start, b), b.y)]
        if b:
            toward = (b.x, b.y)
            goals = {terrain.cell_at(*toward): toward}
        else:
            assert a
            toward = (self.border(way.end, a), a.y)
            column, _ = terrain.cell_at(*toward)
            goals = {(column, row): (toward[0], terrain.middle((column, row))[1]) for row in range(terrain.rows)}
        end = way.end if b else str(toward[0])  # roads to other pages cross the border together
        for other in self.ends.get(end, ()):
            goals |= {terrain.cell_at(*p): p for p in other[len(other) // 8 :]}
        trunk = self.trunk(way.start, a, zones) if a else ()
        line = terrain.line(trunk[-1:], goals, toward, zones) if trunk else ()
        far = length(trunk) + length(line)
        if not line or far > ROUND * hypot(toward[0] - begins[0][0], toward[1] - begins[0][1]):
            straight = terrain.line(begins, goals, toward, zones)
            if not line or far > ROUND * length(straight) > 0:
                trunk, line = (), straight
        if not line:
            return None
        rest = next((other[other.index(line[-1]) :] for other in self.ends.get(end, ()) if line[-1] in other), ())
        self.ends.setdefault(end, []).append(line)
        return SideRoad(trunk, line, rest)

    def border(self, far: str, spot: Spot) -> float:
        """The x where a road to or from a station on another page crosses the border."""
        assert spot.piece.station
        return self.borders[self.order[far] > self.order[spot.piece.station.id]]

    def leaving(self, spot: Spot) -> list[Point]:
        """Where a side road may begin: at the stop, or a part of the way along the main road from there; where the
        family stands, at the far end of the pool of light."""
        far = spot.piece.reach[1] if is_here(spot.piece) else 0.0
        station = spot.piece.station
        onward = self.onward.get(station.id, ()) if station else ()
        along = [(x, y) for x, y, _ in every(onward, self.terrain.cell) if abs(x - spot.x) > far or y != spot.y]
        return [(spot.x + (-far if spot.back else far), spot.y), *along[: int(ONWARD * len(along))]]

    def trunk(self, start: str, spot: Spot, zones: set[ZoneId]) -> Line:
        """The road from a stop into the lane beside its signpost, empty when there is none."""
        post = self.posts.get(start)
        if start not in self.trunks and post:
            lane, *before = (post.box(part.box) for part in post.piece.parts if part.kind == "lane")
            low = max(post.box(part.box).y1 for part in post.piece.parts if part.kind == "board")
            into = ((lane.x0 + lane.x1) / 2, low if before else (lane.y0 + lane.y1) / 2)
            self.trunks[start] = self.terrain.line(self.leaving(spot), {self.terrain.cell_at(*into): into}, into, zones)
        return self.trunks.get(start, ())


def side_roads(
    plan: Plan, arrangement: Arrangement, ground: Box, land: Ground, borders: tuple[float, float]
) -> dict[str, SideRoad]:
    """The side road of each way (by id) that does not simply follow the main road, where there is room for one."""
    spots = [spot for row in arrangement.rows for spot in row.spots if spot.piece.station]
    here = {spot.piece.station.id: spot for spot in spots if spot.piece.station}
    follows = set(pairwise(s.piece.station.id for s in spots if s.piece.station and not s.piece.beside))
    off = {station.id for station in plan.stations if station.state == "not"}
    ways = [
        way
        for way in plan.ways
        if (way.start in here or way.end in here)
        and (way.start, way.end) not in follows
        and way.start != way.end
        and not {way.start, way.end} & off
    ]
    if not ways:
        return {}
    finder = Finder(plan, arrangement, Terrain(arrangement, ground, land), borders)
    found = ((way.id, finder.road(way)) for way in ways)
    return {name: road for name, road in found if road}

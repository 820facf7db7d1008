"""Side roads: the cheapest way from one stop to another that passes no words, over a coarse grid (A*)."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import hypot

from praatplaat.landscape.arrange import Arrangement
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Way
from praatplaat.landscape.road import Line, Point, every, passes, smooth
from praatplaat.landscape.row import Spot, is_here

CELL_MM = 5
WALL = 0
OPEN, BY_ROAD, BEHIND = 4, 50, 14  # what a cell costs: open ground, on the main road, behind a picture
HASTE = 1.5 * OPEN  # above 1, the search goes straighter and finds a way a little dearer than the cheapest
NEIGHBOURS = tuple((dx, dy, hypot(dx, dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
Cell = tuple[int, int]


class Terrain:
    """The map as cells with a cost, counted from the bottom left; words are walls."""

    def __init__(self, arrangement: Arrangement, ground: Box) -> None:
        m, spots = arrangement.measures, [spot for row in arrangement.rows for spot in row.spots]
        self.ground, self.cell, self.half = ground, CELL_MM * m.mm, 0.4 * m.road + 0.5 * m.mm
        self.columns, self.rows = max(1, int(ground.w / self.cell)), max(1, int(ground.h / self.cell))
        self.words = [box for spot in spots for box in spot.texts]
        self.costs = [[OPEN] * self.columns for _ in range(self.rows)]
        for spot in spots:
            if spot.piece.station:
                for box in spot.bodies:
                    self.paint(box, BEHIND)
        near = 0.55 * m.road
        for line in arrangement.roads:
            for x, y, _ in every(line, self.cell * 0.7):
                self.paint(Box(x - near, y - near, x + near, y + near), BY_ROAD)
        for box in self.words:
            self.paint(box.grown(self.half + 0.15 * self.cell), WALL)

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

    def way(self, start: Cell, goal: Cell) -> list[Cell]:
        """The cheapest cells from start to goal, empty when words close every way."""
        queue: list[tuple[float, float, Cell]] = [(0.0, 0.0, start)]
        came: dict[Cell, Cell] = {}
        best = {start: 0.0}
        while queue:
            _, cost, at = heappop(queue)
            if at == goal:
                break
            if cost > best[at]:
                continue
            for dx, dy, far in NEIGHBOURS:
                x, y = at[0] + dx, at[1] + dy
                if not (0 <= x < self.columns and 0 <= y < self.rows):
                    continue
                price = self.costs[y][x]
                if price == WALL and (x, y) != goal:
                    continue
                total = cost + far * price
                if total < best.get((x, y), 1e18):
                    best[x, y], came[x, y] = total, at
                    heappush(queue, (total + HASTE * hypot(goal[0] - x, goal[1] - y), total, (x, y)))
        if goal not in came:
            return []
        cells = [goal]
        while cells[-1] != start:
            cells.append(came[cells[-1]])
        return cells[::-1]

    def line(self, a: Point, b: Point) -> Line:
        """A smooth line from a to b that passes no words, empty when there is none."""
        cells = self.way(self.cell_at(*a), self.cell_at(*b))
        for skip in (5, 3, 2, 1):
            inner = [self.middle(cell) for cell in cells[1:-1]][skip - 1 :: skip]
            line = smooth([a, *inner, b], 8) if cells else ()
            if line and not passes(line, self.words, self.half - 0.4):
                return line
        return ()


def side_roads(arrangement: Arrangement, ways: Sequence[Way], ground: Box) -> dict[str, Line]:
    """The side road of each way (by id) that does not simply follow the main road, where there is room for one."""
    spots = {s.piece.station.id: s for row in arrangement.rows for s in row.spots if s.piece.station}
    stops = [s.piece.station.id for row in arrangement.rows for s in row.stops if s.piece.station]
    follows = set(pairwise(stops))
    found: dict[str, Line] = {}
    terrain: Terrain | None = None
    for way in ways:
        a, b = spots.get(way.start), spots.get(way.end)
        if not (a and b) or (way.start, way.end) in follows or way.start == way.end or refused(b) or refused(a):
            continue
        terrain = terrain or Terrain(arrangement, ground)
        line = terrain.line(leaving(a), (b.x, b.y))
        if line:
            found[way.id] = line
    return found


def leaving(spot: Spot) -> Point:
    """Where a side road begins: at the stop, or at the far end of the pool of light."""
    far = spot.piece.reach[1] if is_here(spot.piece) else 0.0
    return spot.x + (-far if spot.back else far), spot.y


def refused(spot: Spot) -> bool:
    return spot.piece.station is not None and spot.piece.station.state == "not"

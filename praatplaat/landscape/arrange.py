"""Finds the rows, the pages and the size of the places for a map: the largest places that fit, in few rows.

First smaller places, then longer words in more lines, then more rows, then more pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from praatplaat.landscape.detour import Verge, detours, verges
from praatplaat.landscape.lettering import Lettering
from praatplaat.landscape.pieces import (
    Box,
    Measures,
    Piece,
    here_station,
    over_road,
    plain_station,
    refused_station,
    signpost,
    with_lane,
)
from praatplaat.landscape.plan import Plan, Station, Way, Words
from praatplaat.landscape.road import Line, passes, road_lines
from praatplaat.landscape.row import Form, Row, Spot, bands, mirrored, row_of
from praatplaat.paper import Paper

PLACES_MM = (58, 53, 48, 43, 39, 35, 32, 29, 26, 24, 22, 20)  # widths of a place to try
LAST_MM = (18, 16, 12, 9)  # only where one station alone does not fit
# Lines on a plate, font sizes after which a long word is hyphenated, what such plates are worth beside the best.
SETTINGS = ((2, 11.0, 1.0), (3, 11.0, 0.9), (3, 6.5, 0.75))
MORE_ROWS = 0.07  # how much smaller places may be before another row is taken


@dataclass(frozen=True)
class Arrangement:
    """A page that is laid out: its rows, the road between each two stops, the x of the turns, the lengths used,
    and the land along its edges for side roads that go round."""

    rows: tuple[Row, ...]
    roads: tuple[Line, ...]
    edges: tuple[float, ...]
    measures: Measures
    verges: tuple[Verge, ...] = ()
    fits: bool = True


@dataclass(frozen=True)
class Frame:
    """What the layout has to work with: the plan, the ground (a box below the sky) and the letters."""

    plan: Plan
    ground: Box
    width: float
    paper: Paper
    labels: Lettering
    flags: Lettering

    @cached_property
    def detours(self) -> list[Way]:
        return detours(self.plan)

    def measures(self, place_mm: float, lines: int, cap: float) -> Measures:
        paper = self.paper
        width = round(cap * self.labels.px)
        return Measures(
            paper.mm, paper.gap, paper.target, place_mm * paper.mm, lines, width, self.labels, self.flags
        )  # fmt: skip


Group = tuple[Piece, ...]  # a stop and what stands beside the road after it


def piece_of(station: Station, words: Words, m: Measures) -> Piece:
    if station.state == "now":
        return here_station(station, words, m)
    if station.state == "not":
        return refused_station(station, m)
    return plain_station(station, m)


def groups_of(stations: Sequence[Station], frame: Frame, m: Measures) -> list[Group]:
    """The pieces of the stations, a signpost after each station where ways begin; one group for each stop.

    Where a stop has more beside it than one piece and the next stop has none, the last goes to that next stop.
    """
    groups: list[list[Piece]] = []
    shown = {station.id for station in stations if not station.side}
    round_to = {way.end for way in frame.detours if {way.start, way.end} <= shown}
    held: dict[str, Piece] = {}
    for station in stations:
        piece = piece_of(station, frame.plan.flag, m)
        if station.id in round_to:
            piece = with_lane(piece, m)
        if not groups or (not piece.beside and any(not p.beside for p in groups[-1])):
            groups.append([])
        if station.id in held:
            groups[-1].append(held.pop(station.id))
        groups[-1].append(piece)
        ways = [way for way in frame.plan.ways if way.start == station.id]
        if ways:
            post, later = signpost(ways, m), beside_next(station, ways, stations)
            if later:
                held[later] = over_road(post, piece, m)
            else:
                groups[-1].append(post)
    for here, after in pairwise(groups):
        if len(here) > 2 and len(after) == 1:
            after.append(here.pop())
    return [tuple(group) for group in groups]


def beside_next(station: Station, ways: Sequence[Way], stations: Sequence[Station]) -> str:
    """The id of the place beside the road to which the only way leads, when that stands just after the next stop.

    Their signpost stands before that place, on the same side of the road; "" when there is no such place.
    """
    k = stations.index(station)
    near = stations[k + 1 : k + 3]
    if len(near) < 2 or len(ways) > 1 or ways[0].end != near[1].id or near[1].state == "not":
        return ""
    return near[1].id if near[1].side and not near[0].side and near[0].state != "not" else ""


def weight(group: Group) -> float:
    return sum(piece.extent.w for piece in group)


def parts_of(weights: Sequence[float], count: int) -> list[tuple[int, int]]:
    """The weights cut into `count` runs (start, end) whose heaviest is as light as can be."""
    n = len(weights)
    if count == 1:
        return [(0, n)]
    sums = [0.0]
    for w in weights:
        sums.append(sums[-1] + w)
    best: list[list[tuple[float, int]]] = [[(sums[j], 0) for j in range(n + 1)]]
    for k in range(1, count):
        row = []
        for j in range(n + 1):
            cuts = ((max(best[k - 1][i][0], sums[j] - sums[i]), i) for i in range(min(k, j), j + 1))
            row.append(min(cuts))
        best.append(row)
    end, parts = n, []
    for k in range(count - 1, -1, -1):
        start = best[k][end][1]
        parts.append((start, end))
        end = start
    return [part for part in reversed(parts) if part[1] > part[0]]


def row_boxes(rows: Sequence[Sequence[Piece]], ground: Box, free: Sequence[float]) -> list[Box] | None:
    """The ground shared out among the rows: to each what its tallest piece asks, and an even share of the rest.

    `free`: what stays free under each row.
    """
    asked = [max(piece.extent.h for piece in row) for row in rows]
    spare = ground.h - sum(asked) - sum(free)
    if spare < 0:
        return None
    boxes, y = [], ground.y0
    for h, below in zip(asked, free, strict=True):
        boxes.append(Box(ground.x0, y, ground.x1, y + h + spare / len(rows)))
        y = boxes[-1].y1 + below
    return boxes


def free_under(rows: Sequence[Sequence[Piece]], ways: Sequence[Way], m: Measures) -> list[float]:
    """What stays free under each row: a gap, and a verge where a side road goes round."""
    where = {p.station.id: k for k, row in enumerate(rows) for p in row if p.station and not p.beside}
    free = [max(0.5 * m.road, m.gap)] * (len(rows) - 1) + [0.0]
    for way in ways:
        if way.start in where and way.end in where:
            end = where[way.end]
            free[end if where[way.start] == end else end - 1] = m.verge
    return free


def may_fit(groups: Sequence[Group], count: int, ground: Box) -> bool:
    """A quick no: rows hold at most two pieces above each other, and each is as high as its highest piece."""
    pieces = [piece for group in groups for piece in group]
    heights = [piece.extent.h for piece in pieces]
    return max(heights) + (count - 1) * min(heights) <= ground.h and (
        sum(piece.button.w for piece in pieces) <= 2 * count * ground.w
    )


def in_rows(groups: Sequence[Group], count: int, frame: Frame, m: Measures) -> Arrangement | None:
    """The groups in `count` rows, every second one running back, or None."""
    if len(groups) < count or not may_fit(groups, count, frame.ground):
        return None
    cuts = parts_of([weight(group) for group in groups], count)
    pieces = [[piece for group in groups[a:b] for piece in group] for a, b in cuts]
    boxes = row_boxes(pieces, frame.ground, free_under(pieces, frame.detours, m))
    if len(cuts) < count or boxes is None:
        return None
    rows: list[Row] = []
    for k, (row, box) in enumerate(zip(pieces, boxes, strict=True)):
        turns = (k > 0, k < count - 1)
        laid = next((r for form in forms_for(row, frame) if (r := row_of(row, box, form, m, turns))), None)
        if laid is None:
            return None
        rows.append(mirrored(laid, frame.width) if k % 2 else laid)
    half = 0.5 * m.road + max(1.5 * m.mm, 0.25 * m.road)
    edges = [frame.ground.x0 + half if k % 2 else frame.ground.x1 - half for k in range(count - 1)]
    around = verges(frame.detours, rows, frame.width, frame.ground.y1 + 20 * m.mm, m.verge)
    return Arrangement(tuple(rows), (), tuple(edges), m, tuple(around))


def with_roads(rows: Arrangement) -> Arrangement | None:
    """The rows with their road, or None when the road would run under words."""
    roads = road_lines(rows.rows, rows.edges, rows.measures)
    texts = [box for row in rows.rows for spot in row.spots for box in spot.texts]
    if any(passes(line, texts, 0.5 * rows.measures.road) for line in roads):
        return None
    return settled(replace(rows, roads=tuple(roads)))


def settled(page: Arrangement) -> Arrangement:
    """The signposts moved up or down, as near to the height of the stop where their ways begin as there is room."""
    spots = [spot for row in page.rows for spot in row.spots]
    where = {spot.piece.station.id: spot for spot in spots if spot.piece.station}
    rows = []
    for row in page.rows:
        moved = []
        for spot in row.spots:
            start = where.get(spot.piece.ways[0].start) if spot.piece.ways else None
            if start:
                bodies = [body for other in spots if other is not spot for body in other.bodies]
                spot = nearer(spot, start.y, row, bodies, page)  # noqa: PLW2901
            moved.append(spot)
        rows.append(replace(row, spots=tuple(moved)))
    return replace(page, rows=tuple(rows))


def nearer(spot: Spot, goal: float, row: Row, bodies: Sequence[Box], page: Arrangement) -> Spot:
    """A signpost moved toward a height until something is in its way."""
    m, best = page.measures, spot
    step = 2 * m.mm * (1 if goal > spot.y else -1)
    for k in range(1, int(abs(goal - spot.y) / abs(step)) + 1):
        tried = replace(spot, y=spot.y + k * step)
        box = tried.box(spot.piece.extent)
        if any(box.grown(m.gap).meets(body) for body in bodies) or box.y0 < row.top or box.y1 > row.bottom:
            break
        if any(passes(line, [box], 0.75 * m.road) for line in page.roads):
            break
        best = tried
    return best


FORMS: tuple[Form, ...] = ("low", "high", "level")


def forms_for(row: Sequence[Piece], frame: Frame) -> list[Form]:
    """The forms to try, first those in which a side road that goes round leaves downward, past its signpost."""
    posts = [k for k, piece in enumerate(row) if any(way in frame.detours for way in piece.ways)]

    def above(form: Form) -> int:
        high = bands(row, form == "high")
        return sum(form == "level" or high[k] for k in posts)

    return sorted(FORMS, key=above)


class Search:
    """Tries sizes for some stations. What is measured once for a size is kept for the next try."""

    def __init__(self, stations: Sequence[Station], frame: Frame) -> None:
        self.stations, self.frame = stations, frame
        self.measured: dict[tuple[float, int], tuple[Measures, list[Group]]] = {}
        self.tried: dict[tuple[int, int, float], Arrangement | None] = {}

    def groups(self, mm: float, setting: int) -> tuple[Measures, list[Group]]:
        key = (mm, setting)
        if key not in self.measured:
            m = self.frame.measures(mm, *SETTINGS[setting][:2])
            self.measured[key] = (m, groups_of(self.stations, self.frame, m))
        return self.measured[key]

    def largest(self, count: int, setting: int, mms: Sequence[float]) -> Arrangement | None:
        """The largest places (mms: their widths, falling) that fit in `count` rows: by halving."""
        if not mms or self.attempt(count, setting, mms[-1]) is None:
            return None
        low, high = 0, len(mms) - 1
        while low < high:
            middle = (low + high) // 2
            if self.attempt(count, setting, mms[middle]) is None:
                low = middle + 1
            else:
                high = middle
        for mm in mms[high:]:
            rows = self.attempt(count, setting, mm)
            found = with_roads(rows) if rows else None
            if found is not None:
                return found
        return None

    def attempt(self, count: int, setting: int, mm: float) -> Arrangement | None:
        key = (count, setting, mm)
        if key not in self.tried:
            m, groups = self.groups(mm, setting)
            self.tried[key] = in_rows(groups, count, self.frame, m)
        return self.tried[key]

    def best(self, sizes: Sequence[float]) -> Arrangement | None:
        """The largest places, counting what more rows and broken words cost."""
        best: Arrangement | None = None
        worth = 0.0
        for count in range(1, len(self.stations) + 1):
            for setting, (_, _, ease) in enumerate(SETTINGS):
                factor = ease * (1 - MORE_ROWS * (count - 1))
                mms = [mm for mm in sizes if mm * factor > worth]
                found = self.largest(count, setting, mms)
                if found is not None:
                    best, worth = found, found.measures.place / self.frame.paper.mm * factor
            if sizes[0] * (1 - MORE_ROWS * count) <= worth:
                break
        return best


def one_page(stations: Sequence[Station], frame: Frame) -> Arrangement | None:
    """The stations on one page with places as large as may be, or None."""
    return Search(stations, frame).best(PLACES_MM)


def crowded(station: Station, frame: Frame) -> Arrangement:
    """One station on a page too small for it: as large as still fits, else at its place in spite of what is cut."""
    found = Search([station], frame).best(LAST_MM)
    if found is not None:
        return found
    m = frame.measures(LAST_MM[-1], *SETTINGS[-1][:2])
    piece = piece_of(station, frame.plan.flag, m)
    ground = frame.ground
    spot = Spot(piece, (ground.x0 + ground.x1) / 2, ground.y1 - piece.extent.y1)
    return Arrangement((Row((spot,), (), ground.y0, ground.y1),), (), (), m, fits=False)


def runs(stations: Sequence[Station], count: int) -> list[tuple[Station, ...]]:
    """The stations cut into `count` pages about equally full. What is off the road stays with the stop before it."""
    groups: list[list[Station]] = []
    for station in stations:
        if not groups or not (station.side or station.state == "not"):
            groups.append([])
        groups[-1].append(station)
    weights = [sum(2.0 if station.state == "now" else 1.0 for station in group) for group in groups]
    return [tuple(s for group in groups[a:b] for s in group) for a, b in parts_of(weights, min(count, len(groups)))]


def arranged_pages(stations: Sequence[Station], frame: Frame) -> list[tuple[tuple[Station, ...], Arrangement]]:
    """The pages: as few as can be."""
    for count in range(1, len(stations) + 1):
        cuts = runs(stations, count)
        laid: list[tuple[tuple[Station, ...], Arrangement]] = []
        for part in cuts:
            found = one_page(part, frame)
            if found is None:
                break
            laid.append((part, found))
        if len(laid) == count:
            return laid
    return [((station,), one_page([station], frame) or crowded(station, frame)) for station in stations]

"""The map: from a plan and a page to items in painting order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from praatplaat.content.model import ZoneId
from praatplaat.display import Item, Rect
from praatplaat.landscape import svg, track
from praatplaat.landscape.arrange import Frame, arranged_pages
from praatplaat.landscape.detour import HARD, in_order
from praatplaat.landscape.figures import View, buttons, lettered, people, places, signposts
from praatplaat.landscape.ground import GROUND, SKY_LOW, Ground, ground_of, land, sky, water_lines
from praatplaat.landscape.keys import Key, legend, place_keys
from praatplaat.landscape.lettering import Lettering, Typesetter
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Landscape, Plan, Station, Words
from praatplaat.landscape.road import Line, Point, every, length
from praatplaat.landscape.room import Room
from praatplaat.landscape.scenery import Thing, bicycle, far_things, pond, trees
from praatplaat.landscape.sheet import Sheet
from praatplaat.landscape.texture import SAMPLE, marks, texture
from praatplaat.landscape.ways import roads_of
from praatplaat.palette import colour
from praatplaat.paper import Paper
from praatplaat.text.typeset import paragraph

SIDE_MM, TOP_MM, HILLS_MM = 3, 2.5, 8  # around the ground, above the names of the zones, between those and the horizon
RISE_MM = 4  # how far roofs and the flag may rise above the horizon, before the far hills
FLAG = 1.25  # letters on the flag, beside those on a plate


def landscape(plan: Plan, box: Rect, paper: Paper, first: str = "", typeset: Typesetter = paragraph) -> Landscape:
    """A plan laid out in a box of the page; `first` is the id of a station on the page that is asked for.

    Pure: the same plan, box and paper give the same items. Read from the right, every rectangle is mirrored in the box.
    A plan has at least one station.
    """
    view, pages, page = view_of(plan, box, paper, first, typeset)
    return Landscape(tuple(drawn(view, Sheet(box, plan.rtl))), pages, page)


def view_of(
    plan: Plan, box: Rect, paper: Paper, first: str = "", typeset: Typesetter = paragraph
) -> tuple[View, tuple[tuple[str, ...], ...], int]:
    """The page of a plan that shows `first`, the ids of the stations on each page, and which page it is."""
    plan = replace(plan, stations=in_order(plan))
    labels = Lettering(typeset, paper.plate, plan.rtl)
    flags = Lettering(typeset, round(paper.plate * FLAG), plan.rtl)
    zones, mm = zones_of(plan, plan.stations), paper.mm
    width, height = float(box.w), float(box.h)
    horizon = TOP_MM * mm + legend(zones, labels, width - 2 * SIDE_MM * mm).height + HILLS_MM * mm
    ground = Box(SIDE_MM * mm, horizon - RISE_MM * mm, width - SIDE_MM * mm, height - 0.8 * SIDE_MM * mm)
    laid = arranged_pages(plan.stations, Frame(plan, ground, width, paper, labels, flags))
    pages = tuple(tuple(station.id for station in shown) for shown, _ in laid)
    page = next((k for k, ids in enumerate(pages) if first in ids), 0)
    shown, arrangement = laid[page]
    under = ground_of(arrangement, width, height, horizon)
    roads = roads_of(plan, shown, arrangement, Box(ground.x0, horizon + 2 * mm, ground.x1, height - mm), under)
    keys = keys_of(zones_of(plan, shown), labels, Box(ground.x0, TOP_MM * mm, ground.x1, horizon), under)
    return View(plan, shown, arrangement, under, roads, keys), pages, page


def zones_of(plan: Plan, stations: Sequence[Station]) -> list[tuple[ZoneId, Words]]:
    """The zones of these stations in the order of the road, each once."""
    return [(zone, plan.zones[zone]) for zone in dict.fromkeys(station.zone for station in stations)]


def keys_of(
    zones: Sequence[tuple[ZoneId, Words]], labels: Lettering, box: Box, ground: Ground
) -> tuple[Key, ...]:  # fmt: skip
    """The names of the zones, each above the place where its ground begins when there is one row."""
    wanted: list[float] | None = None
    strip = ground.strips[0]
    if len(ground.strips) == 1:
        edges = [box.x0, *(border.at(ground.horizon) for border in strip.borders)]
        begins = dict(zip(reversed(strip.zones), reversed(edges), strict=True))
        side = {patch.zone: patch.box.x0 for patch in ground.patches}
        wanted = [begins.get(zone, side.get(zone, box.x0)) for zone, _ in zones]
    return place_keys(legend(zones, labels, box.w), zones, labels, box, wanted)


def drawn(view: View, sheet: Sheet) -> list[Item]:
    """All items of a view, the bottom first."""
    room, things = furnished(view)
    bodies = [box for spot in view.spots for box in spot.bodies]
    scenery = [*far_things(view.ground, view.keys, bodies), *things]
    sheet.picture("land", Box(0, 0, view.ground.width, view.ground.height), "land", land_svg(view, room, scenery))
    for spot in sorted(view.spots, key=lambda spot: spot.y):
        places(view, spot, sheet)
    for spot in view.spots:
        signposts(view, spot, sheet)
    for spot in view.spots:
        people(view, spot, sheet)
    for spot in view.spots:
        lettered(view, spot, sheet)
    for key in view.keys:
        corner = (key.box.x0, key.box.y0)
        sheet.text(f"zone:{key.zone}", key.box, key.words, key.text, corner, colour("ink"), SKY_LOW)
    return [*sheet.items, *buttons(view, sheet)]


def furnished(view: View) -> tuple[Room, list[Thing]]:
    """The room that is left for marks, and the things set where there was room, from far to near."""
    ground, m = view.ground, view.measures
    room = Room(ground.width, ground.height, 2 * m.mm)
    for line in view.roads.lines:
        room.take_line([(x, y) for x, y, _ in every(line, m.road * 0.6)], 0.62 * m.road + 2 * m.mm)
    for spot in view.spots:
        for box in spot.bodies:
            room.take(box.grown(2 * m.mm))
    for water in water_lines(ground):
        room.take_line(water, 3.5 * m.mm)
    start = next((spot for spot in view.spots if not spot.piece.beside), view.spots[0])
    things: list[Thing] = []
    found = pond(ground, room, m.place)
    for thing in found:
        room.take(thing.box.grown(1.5 * m.mm))
    things += bicycle((start.x, start.y), ground, room, m.place)
    for thing in things:
        room.take(thing.box.grown(1.5 * m.mm))
    things += trees(ground, room, m.place)
    for thing in things:
        room.take(thing.box.grown(1.2 * m.mm))
    return room, [*found, *sorted(things, key=lambda thing: thing.box.y1)]


def through(view: View) -> list[tuple[Line, str]]:
    """Where a side road must cross a zone that it is not of, for want of room around it: the line and its own ground."""
    zones = {station.id: station.zone for station in view.plan.stations}
    found: list[tuple[Line, str]] = []
    for way in view.plan.ways:
        road = view.roads.arms.get(way.id)
        run: list[Point] = []
        for p in road.whole if road else ():
            zone = view.ground.zone(*p)
            if zone in HARD and zone not in (zones[way.start], zones[way.end]):
                run.append(p)
            elif run:
                found.append((tuple(run), GROUND[zones[way.end]]))
                run = []
        if run:
            found.append((tuple(run), GROUND[zones[way.end]]))
    return [(line, fill) for line, fill in found if length(line) > 1.5 * view.measures.road]


def land_svg(view: View, room: Room, scenery: Iterable[Thing]) -> str:
    """The ground with its marks, the sky, the swatches, the roads and the scenery: one drawing as large as the map."""
    roads, m, k = view.roads, view.measures, view.ground.mm / SAMPLE
    parts = [(spot, part) for spot in view.spots for part in spot.piece.parts]
    pools = [spot.box(part.box).grown(-0.3 * m.road) for spot, part in parts if part.kind == "pool"]
    body = [land(view.ground), texture(view.ground, room), sky(view.ground)]
    for key in view.keys:
        b = key.swatch
        edge = 4 * k
        body.append(svg.rect(b.x0, b.y0, b.w, b.h, 0.28 * b.w, "paper"))
        body.append(svg.rect(b.x0 + edge / 2, b.y0 + edge / 2, b.w - edge, b.h - edge, 0.25 * b.w, GROUND[key.zone]))
        lift = 4 * k if key.zone == "voluntary" else 0
        body.append(marks(key.zone, [((b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2 + lift + 2 * k)], k))
    last = [line[-1] for line in roads.laid[:1]]
    near = [Box(x - 0.7 * m.road, y - 0.7 * m.road, x + 0.7 * m.road, y + 0.7 * m.road) for x, y in last]
    body += [track.corridor(line, fill, m.road) for line, fill in through(view)]
    body.append(track.pale([*roads.stones, *roads.side_stones], m.road))
    body += [track.stones(line, 0.8 * m.road, pools) for line in roads.side_stones]
    body += [track.stones(line, 0.93 * m.road, [*pools, *near]) for line in roads.stones]
    body += [track.laid(line, m.road) for line in roads.laid]
    body += [track.footprints(line, m.road, pools) for line in roads.walked]
    body += [svg.placed(f"bits/{thing.name}", thing.box) for thing in scenery]
    return svg.drawing("".join(body), round(view.ground.width), round(view.ground.height))

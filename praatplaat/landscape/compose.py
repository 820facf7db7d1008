"""The map: from a plan and a page to items in painting order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from praatplaat.content.model import ZoneId
from praatplaat.display import Item, Rect, Shape
from praatplaat.landscape import signs, svg, track
from praatplaat.landscape.arrange import Arrangement, Frame, arranged_pages, one_page
from praatplaat.landscape.ground import GROUND, SKY_LOW, Ground, ground_of, land, sky, water_lines
from praatplaat.landscape.keys import Key, legend, place_keys
from praatplaat.landscape.lettering import Lettering, Typesetter
from praatplaat.landscape.pieces import ARM_TIP, FAMILY, PERSON_FOOT, PERSON_SHAPE, Box, Measures, Part
from praatplaat.landscape.plan import Landscape, Plan, Station, Words
from praatplaat.landscape.road import every
from praatplaat.landscape.room import Room
from praatplaat.landscape.row import Spot
from praatplaat.landscape.scenery import Thing, bicycle, far_things, pond, trees
from praatplaat.landscape.sheet import Sheet
from praatplaat.landscape.texture import SAMPLE, marks, texture
from praatplaat.landscape.ways import Roads, bypassed, roads_of
from praatplaat.palette import colour, mix
from praatplaat.paper import Paper
from praatplaat.text.typeset import paragraph

SIDE_MM, TOP_MM, HILLS_MM = 3, 2.5, 8  # around the ground, above the names of the zones, between those and the horizon
LANE_MM = 8  # kept free along the bottom for a side road that passes stations by
FLAG = 1.25  # letters on the flag, beside those on a plate


@dataclass(frozen=True)
class View:
    """A page of a plan, laid out: everything that drawing it asks for."""

    plan: Plan
    shown: tuple[Station, ...]
    arrangement: Arrangement
    ground: Ground
    roads: Roads
    keys: tuple[Key, ...]

    @property
    def measures(self) -> Measures:
        return self.arrangement.measures

    @property
    def spots(self) -> list[Spot]:
        return [spot for row in self.arrangement.rows for spot in row.spots]


def landscape(plan: Plan, box: Rect, paper: Paper, first: str = "", typeset: Typesetter = paragraph) -> Landscape:
    """A plan laid out in a box of the page; `first` is the id of a station on the page that is asked for.

    Pure: the same plan, box and paper give the same items. Read from the right, every rectangle is mirrored in the box.
    A plan has at least one station.
    """
    labels = Lettering(typeset, paper.label, plan.rtl)
    flags = Lettering(typeset, round(paper.label * FLAG), plan.rtl)
    zones, mm = zones_of(plan, plan.stations), paper.mm
    horizon = TOP_MM * mm + legend(zones, labels, box.w - 2 * SIDE_MM * mm).height + HILLS_MM * mm
    ground = Box(SIDE_MM * mm, horizon + 2.5 * mm, box.w - SIDE_MM * mm, box.h - 0.8 * SIDE_MM * mm)
    laid = laid_out(Frame(plan, ground, float(box.w), paper, labels, flags))
    pages = tuple(tuple(station.id for station in shown) for shown, _ in laid)
    page = next((k for k, ids in enumerate(pages) if first in ids), 0)
    shown, arrangement = laid[page]
    land_here = ground_of(arrangement, float(box.w), float(box.h), horizon)
    roads = roads_of(plan, shown, arrangement, Box(ground.x0, horizon, ground.x1, box.h - 1.0 * mm), float(box.w))
    keys = keys_of(zones_of(plan, shown), labels, Box(ground.x0, TOP_MM * mm, ground.x1, horizon), land_here)
    view = View(plan, shown, arrangement, land_here, roads, keys)
    return Landscape(tuple(drawn(view, Sheet(box, plan.rtl))), pages, page)


def laid_out(frame: Frame) -> list[tuple[tuple[Station, ...], Arrangement]]:
    """The pages of a plan; with a free lane along the bottom for side roads, when there is room for it on one page."""
    if bypassed(frame.plan):
        ground = frame.ground
        free = replace(frame, ground=ground._replace(y1=ground.y1 - LANE_MM * frame.paper.mm), lane=True)
        found = one_page(frame.plan.stations, free)
        if found is not None:
            return [(frame.plan.stations, found)]
    return arranged_pages(frame.plan.stations, frame)


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
        begins = dict(zip(reversed(strip.zones), reversed((box.x0, *(border.at(ground.horizon) for border in strip.borders))), strict=True))
        side = {patch.zone: patch.box.x0 for patch in ground.patches}
        wanted = [begins.get(zone, side.get(zone, box.x0)) for zone, _ in zones]
    return place_keys(legend(zones, labels, box.w), zones, labels, box, wanted)


def drawn(view: View, sheet: Sheet) -> list[Item]:
    """All items of a view, the bottom first."""
    room, things = furnished(view)
    sheet.picture("land", Box(0, 0, view.ground.width, view.ground.height), "land", land_svg(view, room))
    for k, thing in enumerate([*far_things(view.ground, view.keys, view.ground.mm), *things]):
        sheet.picture(f"bit:{k}", thing.box, f"bits/{thing.name}")
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
    for line in water_lines(ground):
        room.take_line(line, 3.5 * m.mm)
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


def land_svg(view: View, room: Room) -> str:
    """The ground with its marks, the sky, the swatches and the roads: one drawing of exactly the size of the map."""
    roads, m, k = view.roads, view.measures, view.ground.mm / SAMPLE
    pools = [spot.box(part.box).grown(-0.3 * m.road) for spot in view.spots for part in spot.piece.parts if part.kind == "pool"]
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
    body.append(track.pale([*roads.stones, *roads.side_stones], m.road))
    body += [track.stones(line, 0.8 * m.road, pools) for line in roads.side_stones]
    body += [track.stones(line, 0.93 * m.road, [*pools, *near]) for line in roads.stones]
    body += [track.laid(line, m.road) for line in roads.laid]
    body += [track.footprints(line, m.road, pools) for line in roads.walked]
    return svg.drawing("".join(body), round(view.ground.width), round(view.ground.height))


def faded(view: View, station: Station, box: Box) -> tuple[str, float]:
    """Toward which colour a station is faded, and how far."""
    if station.state == "may":
        return colour("paper"), 0.30
    if station.state == "not":
        patch = next((p for p in view.ground.patches if p.box.meets(box)), None)
        return (patch.fill if patch else GROUND[station.zone]), 0.58
    return "", 0.0


def places(view: View, spot: Spot, sheet: Sheet) -> None:
    """The picture of a station, its fence or bench."""
    station = spot.piece.station
    if station is None:
        return
    for part in spot.piece.parts:
        box = spot.box(part.box)
        if part.kind == "place":
            toward, by = faded(view, station, box)
            sheet.picture(f"place:{station.id}", box, station.drawing, toward=toward, by=by)
        elif part.kind == "fence":
            sheet.picture(f"fence:{station.id}", box, "bits/fence", toward=mix("sand", "umber", 0.3), by=0.45)
        elif part.kind == "bench":
            sheet.picture(f"bench:{station.id}", box, "bits/bench")


def people(view: View, spot: Spot, sheet: Sheet) -> None:
    """The family under its flag, in a pool of light, and whom it meets."""
    station, px = spot.piece.station, view.measures.flags.px
    if station is None or station.state != "now":
        return
    parts = {part.kind: part for part in spot.piece.parts}
    pool = spot.box(parts["pool"].box)
    sheet.picture("light", pool, "light", signs.light(pool.w, pool.h))
    cloth, foot = parts["flag"].box, parts["family"].box.y1
    whole = signs.flag_box(cloth, foot - 0.1 * view.measures.family, px)
    sheet.picture("flag", spot.box(whole), "flag", signs.flag(cloth.w, cloth.h, whole.h, px), flip=spot.back)
    if "person" in parts:
        box = spot.box(parts["person"].box)
        h = box.h / PERSON_FOOT
        x = (box.x0 + box.x1) / 2
        sheet.picture("person", Box(x - h * PERSON_SHAPE / 2, box.y0, x + h * PERSON_SHAPE / 2, box.y0 + h), station.meets)
    family(view, spot, parts["family"], sheet)


def family(view: View, spot: Spot, part: Part, sheet: Sheet) -> None:
    """Father, girl, mother and child: shoulders overlapping, the smallest in front and lowest."""
    h, box = view.measures.family, spot.box(part.box)
    cx = box.x0 + 0.53 * h if not spot.back else box.x1 - 0.53 * h
    base, side = box.y1 - 0.11 * h, -1 if spot.back else 1
    for name, dx, dy in FAMILY:
        x, foot = cx + side * dx * h, base + dy * h
        w = PERSON_SHAPE * h
        where = Box(x - w / 2, foot - h * PERSON_FOOT, x + w / 2, foot + h * (1 - PERSON_FOOT))
        sheet.picture(f"family:{name}", where, f"people/{name}")


def lettered(view: View, spot: Spot, sheet: Sheet) -> None:
    """The plate of a station or its bare words, the words on the flag."""
    station = spot.piece.station
    if station is None:
        return
    for part in spot.piece.parts:
        box, text = spot.box(part.box), part.text
        if text is None:
            continue
        if part.kind == "plate":
            plate(view, station, box, part, sheet)
        elif part.kind == "words":
            fill = next((p.fill for p in view.ground.patches if p.box.meets(box)), GROUND[station.zone])
            sheet.text(f"plate:{station.id}", box, station.title, text, middle_of(box, part), colour("ink"), fill)
        elif part.kind == "flag":
            px = view.measures.flags.px
            x = box.x1 - 0.95 * px - text.width if spot.back else box.x0 + 0.95 * px
            y = middle_of(box, part)[1] - 0.08 * px
            sheet.text("flag:words", box, view.plan.flag, text, (x, y), colour("paper"), colour("plum"))


def middle_of(box: Box, part: Part) -> tuple[float, float]:
    """The top left of a part's words when they stand in the middle of a box."""
    assert part.text is not None
    return (box.x0 + box.x1 - part.text.width) / 2, (box.y0 + box.y1 - part.text.height) / 2


def plate(view: View, station: Station, box: Box, part: Part, sheet: Sheet) -> None:
    """A plate: plum where the family is, dashed where it may come, with a tick where it was."""
    m = view.measures
    assert part.text is not None
    here, ticked = station.state == "now", station.state == "done"
    board = box._replace(x0=box.x0 + 0.42 * m.tick) if ticked else box
    inner = board._replace(x0=board.x0 + 0.60 * m.tick) if ticked else board
    fill = colour("plum" if here else "paper")
    shape = Shape(fill, round(min(board.h / 2, 1.1 * m.labels.px)), shadow=True)
    if station.state == "may":
        shape = replace(shape, border=colour("ink"), border_width=max(2, round(0.14 * m.labels.px)), dashed=True)
    ink, fits = colour("paper" if here else "ink"), view.arrangement.fits
    sheet.text(f"plate:{station.id}", board, station.title, part.text, middle_of(inner, part), ink, fill, shape, fits)
    if ticked:
        y = (box.y0 + box.y1 - m.tick) / 2
        sheet.picture(f"tick:{station.id}", Box(box.x0, y, box.x0 + m.tick, y + m.tick), "bits/tick")


def signposts(view: View, spot: Spot, sheet: Sheet) -> None:
    """A signpost: each arm points where its way goes and bears the colour of the zone there."""
    ways = spot.piece.ways
    if not ways:
        return
    px, where = view.measures.labels.px, {s.piece.station.id: s for s in view.spots if s.piece.station}
    zones = {station.id: station.zone for station in view.plan.stations}
    ends = [where.get(way.end) for way in ways]
    sides = [-1 if end and end.x < spot.x else 1 for end in ends]
    leans = [max(-1.0, min(1.0, (end.y - spot.y) / 400)) * 0.3 * px if end else 0.0 for end in ends]
    boards = [part for part in spot.piece.parts if part.kind == "board"]
    boxes = [spot.box(part.box) for part in boards]
    tails = [GROUND[zones[way.end]] for way in ways]
    drawing, box = signs.signpost(boxes, sides, leans, tails, (spot.x, spot.y), px)
    sheet.picture(f"sign:{ways[0].start}", box, "signpost", drawing)
    for way, part, board, side in zip(ways, boards, boxes, sides, strict=True):
        assert part.text is not None
        corner = (board.x0 + (0.75 if side > 0 else ARM_TIP + 0.35) * px, middle_of(board, part)[1])
        sheet.text(f"way:{way.id}", board, way.words, part.text, corner, colour("ink"), colour("paper"))


def buttons(view: View, sheet: Sheet) -> list[Item]:
    """What is touched: one button for each station, over its picture and its words, in the order of the road."""
    made: list[Item] = []
    where = {spot.piece.station.id: spot for spot in view.spots if spot.piece.station}
    for station in view.shown:
        spot = where[station.id]
        title, rect = station.title, sheet.rect(spot.box(spot.piece.button))
        made.append(
            Item(
                f"step:{station.id}", rect, "button", title.text, title.context, title.state, title.lang,
                "rtl" if title.dir == "rtl" else "ltr", action=station.action, focus=len(made),
            )
        )  # fmt: skip
    return made

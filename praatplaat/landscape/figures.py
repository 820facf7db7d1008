"""What stands on the ground, as items: places, the family under its flag, plates, signposts, and what is touched."""

from __future__ import annotations

from dataclasses import dataclass, replace

from praatplaat.display import Item, Shape
from praatplaat.landscape import signs
from praatplaat.landscape.arrange import Arrangement
from praatplaat.landscape.ground import GROUND, Ground
from praatplaat.landscape.keys import Key
from praatplaat.landscape.pieces import ARM_TIP, FAMILY, PERSON_FOOT, PERSON_SHAPE, Box, Measures, Part
from praatplaat.landscape.plan import Plan, Station, Way
from praatplaat.landscape.road import every
from praatplaat.landscape.row import Spot
from praatplaat.landscape.sheet import Sheet
from praatplaat.landscape.ways import Roads
from praatplaat.palette import colour, mix


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
        half = h * PERSON_SHAPE / 2
        sheet.picture("person", Box(x - half, box.y0, x + half, box.y0 + h), station.meets)
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
    px = view.measures.labels.px
    zones = {station.id: station.zone for station in view.plan.stations}
    boards = [part for part in spot.piece.parts if part.kind == "board"]
    boxes = [spot.box(part.box) for part in boards]
    points = [pointing(view, way, box) for way, box in zip(ways, boxes, strict=True)]
    sides = [side for side, _ in points]
    leans = [lean for _, lean in points]
    tails = [GROUND[zones[way.end]] for way in ways]
    drawing, box = signs.signpost(boxes, sides, leans, tails, (spot.x, spot.y), px)
    sheet.picture(f"sign:{ways[0].start}", box, "signpost", drawing)
    for way, part, board, side in zip(ways, boards, boxes, sides, strict=True):
        assert part.text is not None
        indent = 0.75 if side > 0 else ARM_TIP + 0.35 if side < 0 else (ARM_TIP + 1.2) / 2
        corner = (board.x0 + indent * px, middle_of(board, part)[1])
        sheet.text(f"way:{way.id}", board, way.words, part.text, corner, colour("ink"), colour("paper"))


def pointing(view: View, way: Way, board: Box) -> tuple[int, float]:
    """To which side an arm points (1 right, -1 left) and how far its point lies lower, so that it shows its own road.

    0 when that road is not the first thing met on either side: then the arm is a board without a point.
    """
    road = view.roads.arms.get(way.id)
    if road is None:
        return 0, 0.0
    middle, most = (board.y0 + board.y1) / 2, 0.3 * view.measures.labels.px
    things = [s.box(s.piece.button) for s in view.spots if s.piece.station]
    points = [(x, y) for x, y, _ in every(road.whole, view.measures.mm)]
    for side, tip in ((1, board.x1), (-1, board.x0)):
        far = 1.6 * view.measures.road
        meets = [(abs(x - tip), y) for x, y in points if 0 < side * (x - tip) < far and abs(y - middle) < 0.8 * board.h]
        if meets:
            gap, y = min(meets)
            ray = Box(min(tip, tip + side * gap), middle - 1, max(tip, tip + side * gap), middle + 1)
            if not any(ray.meets(thing) for thing in things):
                return side, max(-most, min(most, y - middle))
    return 0, 0.0


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

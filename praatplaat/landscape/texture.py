"""The mark of each zone, strewn over its ground: grass, seed, paving, hatching, flowers. Told apart in grey."""

from __future__ import annotations

from collections import defaultdict
from math import sin

from praatplaat.content.model import ZoneId
from praatplaat.landscape import svg
from praatplaat.landscape.ground import Ground
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.road import Point
from praatplaat.landscape.room import Room

SAMPLE = 4.03  # px in a millimetre of the sample drawing, whose numbers these are


def marks(zone: ZoneId, at: list[Point], k: float) -> str:
    """The marks of a zone at some points; `k` is their size beside that in the sample."""
    if not at:
        return ""
    if zone == "voluntary":
        d = "".join(
            svg.path(((x - 7 * k, y - 7 * k), (x - 2 * k, y)))
            + svg.path(((x, y - 11 * k), (x, y)))
            + svg.path(((x + 7 * k, y - 7 * k), (x + 2 * k, y)))
            for x, y in at
        )
        return svg.stroke(d, "moss", 2.6 * k, 0.6)
    if zone == "research":
        dots = ((x + n * 13 * k, y - 3 * k + n % 2 * 4 * k) for x, y in at for n in (-1, 0, 1))
        return svg.stroke("".join(svg.path(((x, y), (x + 0.1, y))) for x, y in dots), "apricot", 6 * k, 0.85)
    if zone == "judge":
        return "".join(svg.rect(x - 15 * k, y - 9 * k, 30 * k, 14 * k, 4 * k, "paper", 0.38) for x, y in at)
    if zone == "compulsory":
        d = "".join(
            svg.path(((x - 10 * k, y + 4 * k), (x + 2 * k, y - 8 * k)))
            + svg.path(((x, y + 4 * k), (x + 12 * k, y - 8 * k)))
            for x, y in at
        )
        return svg.stroke(d, "apricot", 3.2 * k, 0.7)
    stems = "".join(svg.path(((x, y - 6 * k), (x, y + 7 * k))) for x, y in at)
    heads = "".join(svg.ellipse(x, y - 7 * k, 6 * k, 6 * k, "paper") for x, y in at)
    hearts = "".join(svg.ellipse(x, y - 7 * k, 2.4 * k, 2.4 * k, "brick") for x, y in at)
    return svg.stroke(stems, "moss", 2.8 * k) + heads + hearts


def texture(ground: Ground, room: Room) -> str:
    """Marks wherever there is room for one, away from every border; paving in courses, the rest sown."""
    k = ground.mm / SAMPLE
    sown: dict[ZoneId, list[Point]] = defaultdict(list)
    for row in range(int((ground.height - ground.horizon) / (40 * k))):
        y0 = ground.horizon + (34 + 40 * row) * k
        for column in range(int(ground.width / (68 * k)) + 1):
            x = (20 + 68 * column + 34 * (row % 2)) * k
            x, y = x + 9 * k * sin(row * 2.1 + column * 1.3), y0 + 6 * k * sin(column * 2.7 + row)
            zone = ground.zone(x, y)
            if zone != "judge" and lies(ground, room, x, y, 22 * k, 18 * k):
                sown[zone].append((x, y))
    if any("judge" in strip.zones for strip in ground.strips) or any(p.zone == "judge" for p in ground.patches):
        sown["judge"] = paving(ground, room, k)
    return "".join(marks(zone, at, k) for zone, at in sown.items())


def paving(ground: Ground, room: Room, k: float) -> list[Point]:
    """Stones in courses of a bond, here and there."""
    laid = []
    for row in range(int((ground.height - ground.horizon) / (22 * k))):
        y = ground.horizon + (34 + 22 * row) * k
        for column in range(int(ground.width / (38 * k)) + 1):
            x = (38 * column + 19 * (row % 2)) * k
            chosen = (column * 3 + row // 2) % 5 < 3 and row % 5 < 3
            if chosen and ground.zone(x, y) == "judge" and lies(ground, room, x, y, 24 * k, 14 * k):
                laid.append((x, y))
    return laid


def lies(ground: Ground, room: Room, x: float, y: float, dx: float, dy: float) -> bool:
    """Whether a mark at a point is free of everything and well inside its zone."""
    if not room.free(Box(x - dx * 0.7, y - dy * 0.7, x + dx * 0.7, y + dy * 0.7)):
        return False
    zone = ground.zone(x, y)
    around = ((x - dx, y), (x + dx, y), (x, y - dy), (x, y + dy))
    return all(ground.zone(*p) == zone for p in around)

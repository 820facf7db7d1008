"""Trees, a pond, a bicycle, clouds, a mill and a church: set where there is room, always in the same way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from praatplaat.landscape.ground import Ground, horizon_line, upper
from praatplaat.landscape.keys import Key
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.room import Room

TREES = (("tree-round", 0.37, 160 / 120), ("tree-tall", 0.25, 180 / 80))  # width by a place's, height by width
COPSE = ((0.0, 0.0), (0.30, 0.12), (-0.29, 0.16), (0.06, 0.36))  # trees around the first, by the width of a place
NEARBY = ((1, 0.45), (1, 0.2), (0.7, 0.7), (1, -0.3), (-0.5, 0.7), (0.9, 1.0), (-1, 0.4), (1, -0.8), (0, -1.5))
GREEN = ("voluntary", "after")


class Thing(NamedTuple):
    """A drawing under `bits` and its box."""

    name: str
    box: Box


def spread(count: int) -> Iterator[tuple[float, float]]:
    """Points that fill the unit square evenly (Halton, bases 2 and 3)."""
    for index in range(1, count + 1):
        point = []
        for base in (2, 3):
            i, share, value = index, 1.0, 0.0
            while i:
                share /= base
                value += share * (i % base)
                i //= base
            point.append(value)
        yield point[0], point[1]


def standing(name: str, x: float, base: float, w: float, shape: float, foot: float = 0.94) -> Thing:
    h = w * shape
    return Thing(name, Box(x - w / 2, base - h * foot, x + w / 2, base + h * (1 - foot)))


def pond(ground: Ground, room: Room, place: float) -> list[Thing]:
    """A pond in the grass, as low and as near the beginning as there is room."""
    for w in (1.0 * place, 0.8 * place, 0.65 * place):
        h = w * 150 / 240
        for row in range(7):
            y = ground.height - h * 1.05 - row * 0.08 * (ground.height - ground.horizon)
            for column in range(16):
                x = 0.01 * ground.width + column / 16 * ground.width
                box = Box(x, y, x + w, y + h)
                if room.free(box.grown(ground.mm)) and all(ground.zone(a, y + h) in GREEN for a in (x, x + w)):
                    return [Thing("pond", box)]
    return []


def bicycle(start: tuple[float, float], ground: Ground, room: Room, place: float) -> list[Thing]:
    """One bicycle, near where the road begins."""
    w, far = 0.45 * place, ground.horizon + 0.25 * (ground.height - ground.horizon)
    for distance in (0.8, 1.1, 1.5, 2.0):
        for dx, dy in NEARBY:
            x, y = start[0] + dx * distance * place, start[1] + dy * distance * place
            thing = standing("bicycle", x, y, w, 100 / 140)
            if thing.box.y0 > far and room.free(thing.box):
                return [thing]
    return []


def trees(ground: Ground, room: Room, place: float) -> list[Thing]:
    """Small copses, most of them in the green zones and toward the horizon."""
    found: list[Thing] = []
    height = ground.height - ground.horizon
    most = max(4, min(16, round(ground.width * height / (2.0 * place) ** 2)))
    for k, (u, v) in enumerate(spread(160)):
        if len(found) >= most:
            break
        x, y = u * ground.width, ground.horizon + (0.10 + 0.92 * v) * height
        zone = ground.zone(x, y)
        size = 1 + 0.12 * ((k * 7) % 5 - 2) / 2
        members = 1 if zone == "research" else 2 if zone in ("judge", "compulsory") else 4
        copse: list[Thing] = []
        for n, (dx, dy) in enumerate(COPSE[:members]):
            name, w, shape = TREES[(k + n) % 2]
            w *= place * size
            thing = standing(name, x + dx * place * size, y + dy * place * size, w, shape)
            if thing.box.y0 < ground.horizon or not room.free(thing.box) or any(near(thing, t) for t in found):
                continue
            if ground.zone(thing.box.x0, thing.box.y1) == ground.zone(thing.box.x1, thing.box.y1) == zone:
                copse.append(thing)
        found += copse
    return sorted(found, key=lambda t: t.box.y1)


def near(a: Thing, b: Thing) -> bool:
    """Whether two trees of different copses would touch."""
    return a.box.grown(a.box.w * 0.15).meets(b.box)


def far_things(ground: Ground, keys: Sequence[Key], bodies: Sequence[Box]) -> list[Thing]:
    """On the horizon a church and a mill, in the sky clouds, none of them behind words or what stands on the map."""
    mm = ground.mm
    taken = [*bodies] + [key.box.grown(1.5 * mm) for key in keys] + [key.swatch.grown(1.5 * mm) for key in keys]
    line, found = horizon_line(ground), []

    def settle(name: str, w: float, shape: float, wanted: float, lift: float | None) -> None:
        for step in range(24):
            x = (wanted + (step + 1) // 2 * 0.02 * (1 if step % 2 else -1)) * ground.width
            low = upper(line, x) - 3.4 * mm if lift is None else lift
            box = Box(x - w / 2, low - w * shape, x + w / 2, low)
            inside = box.x0 > 0 and box.x1 < ground.width and box.y0 > 0
            if inside and not any(box.meets(t) for t in taken):
                found.append(Thing(name, box))
                taken.append(box.grown(3 * mm))
                return

    settle("church", 20 * mm, 80 / 120, 0.24, None)
    settle("mill", 15 * mm, 96 / 84, 0.56, None)
    for k, wanted in enumerate((0.36, 0.70, 0.92, 0.10)):
        w = (26 + 5 * (k % 2)) * mm
        settle("cloud", w, 70 / 160, wanted, ground.horizon - (9 + 3 * (k % 2)) * mm)
    return found

"""Side roads that go round: which ways must keep out of the zones between their ends, and the land they lie on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from praatplaat.content.model import ZoneId
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Plan, Station, Way
from praatplaat.landscape.row import Row, Spot


class Verge(NamedTuple):
    """Ground of a zone along an edge of a row, for a side road that goes there."""

    box: Box
    zone: ZoneId


def in_order(plan: Plan) -> tuple[Station, ...]:
    """The stations in the order of the road; one beside it, of the zone where its only way begins, follows its start."""
    by_id = {station.id: station for station in plan.stations}
    after: dict[str, list[Station]] = {}
    for station in plan.stations:
        starts = [way.start for way in plan.ways if way.end == station.id]
        if station.side and len(starts) == 1:
            start = by_id[starts[0]]
            if start.zone == station.zone and not start.side and start.state != "not":
                after.setdefault(start.id, []).append(station)
    moved = {station.id for stations in after.values() for station in stations}
    return tuple(
        each for station in plan.stations if station.id not in moved for each in (station, *after.get(station.id, ()))
    )


def detours(plan: Plan) -> list[Way]:
    """The ways that pass by, on the main road, a zone which is neither that of their start nor that of their end."""
    main = [s for s in plan.stations if not (s.side or s.state == "not")]
    order = {station.id: k for k, station in enumerate(main)}
    found = []
    for way in plan.ways:
        a, b = order.get(way.start), order.get(way.end)
        if a is not None and b is not None and a < b:
            zones = {main[a].zone, main[b].zone}
            if any(station.zone not in zones for station in main[a:b]):
                found.append(way)
    return found


def verges(ways: Sequence[Way], rows: Sequence[Row], width: float, height: float, low: float) -> list[Verge]:
    """The land of each detour: under the row of both its ends, or above that of its end; `low` px deep."""
    where = {s.piece.station.id: (k, s) for k, row in enumerate(rows) for s in row.spots if s.piece.station}
    found = []
    for way in ways:
        if way.start in where and way.end in where:
            (i, a), (j, b) = where[way.start], where[way.end]
            under = i == j
            top = rows[j].bottom if under else rows[j].top - low
            bottom = height if under and j == len(rows) - 1 else top + low
            assert b.piece.station
            found.append(Verge(reach(a, b, width, top, bottom), b.piece.station.zone))
    return found


def reach(a: Spot, b: Spot, width: float, top: float, bottom: float) -> Box:
    """From where a side road leaves to the edge of the page behind the place it goes to."""
    if b.back:
        return Box(-0.1 * width, top, max(a.x, b.x), bottom)
    return Box(min(a.x, b.x), top, 1.1 * width, bottom)

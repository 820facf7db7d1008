"""Side roads that go round: which ways must keep out of the zones between their ends, and the land they lie on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from praatplaat.content.model import ZoneId
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Plan, Station, Way
from praatplaat.landscape.row import Row, Spot

HARD: tuple[ZoneId, ...] = ("judge", "compulsory")  # zones that a road which avoids them must not be drawn through


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


def between(plan: Plan, way: Way) -> list[Station]:
    """The stations on the main road after the start of a way and before its end, none when it goes back."""
    order = [station.id for station in plan.stations]
    passed = plan.stations[order.index(way.start) + 1 : order.index(way.end)]
    return [station for station in passed if not (station.side or station.state == "not")]


def detours(plan: Plan) -> list[Way]:
    """The ways that pass by a judge, or help that must be accepted, and neither begin nor end there."""
    zones = {station.id: station.zone for station in plan.stations}
    off = {station.id for station in plan.stations if station.state == "not"}
    return [
        way
        for way in plan.ways
        if not {way.start, way.end} & off
        and any(s.zone in HARD and s.zone not in (zones[way.start], zones[way.end]) for s in between(plan, way))
    ]


def verges(ways: Sequence[Way], rows: Sequence[Row], width: float, height: float, low: float) -> list[Verge]:
    """The land of each detour, `low` px deep at least: at the height of an end beside the road; else under the row of
    both its ends, or above that of its end."""
    where = {s.piece.station.id: (k, s) for k, row in enumerate(rows) for s in row.spots if s.piece.station}
    found = []
    for way in ways:
        if way.start not in where or way.end not in where:
            continue
        (i, a), (j, b) = where[way.start], where[way.end]
        row = rows[j]
        if b.piece.beside:
            box = beside(a, b, rows, reach(a, b, width, row.top, height if row is rows[-1] else row.bottom), low)
        elif i == j:
            box = reach(a, b, width, row.bottom, height if row is rows[-1] else row.bottom + low)
        else:
            box = reach(a, b, width, row.top - low, row.top)
        if box and b.piece.station:
            found.append(Verge(box, b.piece.station.zone))
    return found


def beside(a: Spot, b: Spot, rows: Sequence[Row], band: Box, low: float) -> Box | None:
    """The part of a band where a road runs level from a to b, as far as the stops between leave it free."""
    others = [
        body for row in rows for s in row.spots if s not in (a, b) and s.piece.station for body in s.bodies
        if body.meets(band)
    ]  # fmt: skip
    if b.y > (band.y0 + band.y1) / 2:
        top = max([b.y - low, *(body.y1 + 0.1 * low for body in others)])
        return band._replace(y0=top) if band.y1 - top > low else None
    bottom = min([b.y + low, *(body.y0 - 0.1 * low for body in others)])
    return band._replace(y1=bottom) if bottom - band.y0 > low else None


def reach(a: Spot, b: Spot, width: float, top: float, bottom: float) -> Box:
    """From where a side road leaves to the edge of the page behind the place it goes to."""
    if b.back:
        return Box(-0.1 * width, top, max(a.x, b.x), bottom)
    return Box(min(a.x, b.x), top, 1.1 * width, bottom)

"""Which road goes where on a page, and which of it the family has gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from praatplaat.landscape.arrange import Arrangement
from praatplaat.landscape.ground import Ground
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Plan, Station
from praatplaat.landscape.road import Line
from praatplaat.landscape.route import SideRoad, side_roads
from praatplaat.landscape.row import Spot

WENT = ("done", "now", "waiting")


@dataclass(frozen=True)
class Roads:
    """The roads of a page: `laid` ones, those of stepping `stones`, and `walked` lines that bear footprints."""

    laid: tuple[Line, ...]
    stones: tuple[Line, ...]
    side_stones: tuple[Line, ...]
    walked: tuple[Line, ...]
    arms: dict[str, SideRoad]

    @property
    def lines(self) -> tuple[Line, ...]:
        return (*self.laid, *self.stones, *self.side_stones)


def reached(plan: Plan) -> set[str]:
    """The stations to which the road is laid: up to the last where the family was; all, when no position is known."""
    main = [s for s in plan.stations if not (s.side or s.state == "not")]
    here = [k for k, s in enumerate(main) if s.state == "now"] or [k for k, s in enumerate(main) if s.state in WENT]
    last = max(here, default=-1)
    if last < 0:
        return {s.id for s in main if s.state == "plain"}
    return {s.id for s in main[: last + 1]}


def stub(spot: Spot, far: float, way: int) -> Line:
    """A short level road that ends beside a stop, or runs off the page."""
    return ((spot.x, spot.y), (spot.x + way * far, spot.y))


def neighbours(plan: Plan, shown: Sequence[Station]) -> tuple[Station | None, Station | None]:
    """The stations on the main road just before and after the ones that are shown."""
    main = [s for s in plan.stations if not (s.side or s.state == "not")]
    here = [k for k, s in enumerate(main) if s in shown]
    if not here:
        return None, None
    before, after = here[0] - 1, here[-1] + 1
    return (main[before] if before >= 0 else None), (main[after] if after < len(main) else None)


def roads_of(plan: Plan, shown: Sequence[Station], arrangement: Arrangement, ground: Box, land: Ground) -> Roads:
    """The roads of a page. A road leaves at the edge when it goes on on another page."""
    width, borders = land.width, (0.0, land.width)
    stops = [spot for row in arrangement.rows for spot in row.stops]
    done, m = reached(plan), arrangement.measures
    pieces: list[tuple[Line, bool]] = []
    if stops:
        before, after = neighbours(plan, shown)
        a, b = stops[0], stops[-1]
        way_in, way_out = (1 if a.back else -1), (-1 if b.back else 1)
        borders = (width if way_in > 0 else 0.0, width if way_out > 0 else 0.0)
        first = reach_out(a, way_in, width, m.place) if before else stub(a, 0.32 * m.place, way_in)
        last = reach_out(b, way_out, width, m.place) if after else stub(b, 0.32 * m.place, way_out)
        pieces.append((first[::-1], is_reached(a, done)))
        pieces += [(line, is_reached(q, done)) for line, q in zip(arrangement.roads, stops[1:], strict=True)]
        pieces.append((last, after.id in done if after else is_reached(b, done)))
    side = side_roads(plan, arrangement, ground, land, borders)
    gone = [name for name, road in side.items() if was_gone(plan, name)]
    went = tuple(dict.fromkeys(line for name in gone for line in (side[name].trunk, side[name].line) if line))
    may = dict.fromkeys(line for road in side.values() for line in (road.trunk, road.line) if line and line not in went)
    laid, stones = joined(pieces, True), joined(pieces, False)
    known = any(s.state in WENT for s in plan.stations)
    steps = tuple(walked(pieces)) if known else ()
    return Roads((*laid, *went), stones, tuple(may), (*steps, *went), side)


def was_gone(plan: Plan, name: str) -> bool:
    """Whether the family surely went a way: it stands at its end, beside the main road, and no other way goes there."""
    end = next(way.end for way in plan.ways if way.id == name)
    here = any(s.id == end and s.side and s.state == "now" for s in plan.stations)
    return here and sum(way.end == end for way in plan.ways) == 1


def reach_out(spot: Spot, way: int, width: float, place: float) -> Line:
    return stub(spot, (width - spot.x if way > 0 else spot.x) + 0.2 * place, way)


def is_reached(spot: Spot, done: set[str]) -> bool:
    return spot.piece.station is not None and spot.piece.station.id in done


def joined(pieces: Sequence[tuple[Line, bool]], laid: bool) -> tuple[Line, ...]:
    """The pieces of road that are laid, or are not, joined where they touch."""
    found: list[list[tuple[float, float]]] = []
    open_end = False
    for line, is_laid in pieces:
        if is_laid != laid:
            open_end = False
            continue
        if not open_end:
            found.append([])
        found[-1] += line
        open_end = True
    return tuple(tuple(line) for line in found)


def walked(pieces: Sequence[tuple[Line, bool]]) -> list[Line]:
    """The laid road without the bit after the last stop."""
    return list(joined([(line, laid) for line, laid in pieces[:-1]], True))

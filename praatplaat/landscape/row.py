"""One row of the road: as a wave of crests and valleys where there is height for it, else as a nearly level line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from praatplaat.landscape.packing import Block, pack
from praatplaat.landscape.pieces import Box, Measures, Piece, around

Form = Literal["high", "low", "level"]  # a wave whose first stop is a crest, one whose first stop is a valley, a line


@dataclass(frozen=True)
class Spot:
    """A piece with its stop at (x, y). In a row that runs `back` (against the reading) its parts are mirrored."""

    piece: Piece
    x: float
    y: float
    back: bool = False

    def box(self, part: Box) -> Box:
        """Where a part of the piece stands."""
        if self.back:
            return Box(self.x - part.x1, self.y + part.y0, self.x - part.x0, self.y + part.y1)
        return part.moved(self.x, self.y)

    @property
    def texts(self) -> tuple[Box, ...]:
        return tuple(self.box(box) for box in self.piece.texts)

    @property
    def bodies(self) -> tuple[Box, ...]:
        return tuple(self.box(box) for box in self.piece.bodies)


@dataclass(frozen=True)
class Row:
    """Spots in the order of the road, and `bends`: the x where the road goes from one stop on it to the next."""

    spots: tuple[Spot, ...]
    bends: tuple[float, ...]
    top: float
    bottom: float

    @property
    def stops(self) -> tuple[Spot, ...]:
        """The spots that lie on the main road."""
        return tuple(spot for spot in self.spots if not spot.piece.beside)


def is_here(piece: Piece) -> bool:
    return piece.station is not None and piece.station.state == "now"


def bands(pieces: Sequence[Piece], first_high: bool) -> list[bool]:
    """For each piece whether it stands high: stops by turns, what is beside the road opposite the stop before it."""
    high, found = not first_high, []
    for piece in pieces:
        if not piece.beside:
            high = not high
        found.append(not high if piece.beside else high)
    return found


def wave_heights(
    pieces: Sequence[Piece], top: float, bottom: float, first_high: bool, m: Measures, calm: float
) -> list[float] | None:
    """The y of each stop in a wave, or None when it does not fit between `top` and `bottom`.

    `calm` (0-1) is the share of spare height by which the wave is made lower.
    """
    high = bands(pieces, first_high)
    extents = [piece.extent for piece in pieces]
    plain = [e for p, e, h in zip(pieces, extents, high, strict=True) if h and not p.beside and not is_here(p)]
    valleys = [e for p, e, h in zip(pieces, extents, high, strict=True) if not h and not p.beside]
    crest = top + max((-e.y0 for e in plain), default=0.0)
    valley = bottom - max((e.y1 for e in valleys), default=0.0)
    limit = max((e.y1 for e in plain), default=0.0) + 1.0 * m.place
    spare = calm * max(0.0, valley - crest - limit) if plain and valleys else 0.0
    crest, valley = crest + 0.6 * spare, valley - 0.4 * spare
    ys = []
    for piece, e, h in zip(pieces, extents, high, strict=True):
        if piece.beside:
            y = top - e.y0 if h else bottom - e.y1
        elif h and is_here(piece):
            y = max(top - e.y0, min(crest, bottom - e.y1))
        else:
            y = crest if h else valley
        if y + e.y0 < top - 0.5 or y + e.y1 > bottom + 0.5:
            return None
        ys.append(y)
    stops = [y for piece, y in zip(pieces, ys, strict=True) if not piece.beside]
    if any(abs(a - b) < 1.2 * m.road for a, b in pairwise(stops)):
        return None
    return ys


def level_heights(pieces: Sequence[Piece], top: float, bottom: float, m: Measures) -> list[float] | None:
    """The y of each stop on a nearly level road: as high as the tallest asks, a little up and down."""
    stops = [piece.extent for piece in pieces if not piece.beside] or [Box(0, -m.road, 0, m.road)]
    asides = [piece.extent for piece in pieces if piece.beside]
    over = max(-e.y0 for e in stops)
    over = max([over, *(e.h + 0.62 * m.road for e in asides)])
    under = max(e.y1 for e in stops)
    spare = bottom - top - over - under
    if spare < 0:
        return None
    swing = min(0.3 * spare, 0.4 * m.road)
    base, ys, turn = top + over + 0.55 * spare, [], 1
    for piece in pieces:
        if piece.beside:
            ys.append(base - swing - 0.62 * m.road - piece.extent.y1)
        else:
            ys.append(base + turn * swing)
            turn = -turn
    return ys


def blocks_of(
    pieces: Sequence[Piece], ys: Sequence[float], m: Measures, bottom: float, turns: tuple[bool, bool]
) -> tuple[list[Block], list[int]]:
    """The blocks of a row: pieces, a bend before each stop but the first, and the turns to other rows at its ends.

    Gives too which piece each block is: its index, -1 for a bend, -2 for a turn.
    """
    half, rise, count = 0.5 * m.road + max(1.5 * m.mm, 0.25 * m.road), 0.45 * m.road, max(1, len(pieces))
    blocks: list[Block] = []
    which: list[int] = []

    def stretch(y0: float, y1: float, kind: int, spread: float) -> None:
        box = Box(-half, min(y0, y1) - 0.5 * m.road, half, max(y0, y1) + 0.5 * m.road)
        blocks.append(Block((box,), (box,), True, rise, rise, True, spread))
        which.append(kind)

    stops = [y for piece, y in zip(pieces, ys, strict=True) if not piece.beside]
    if turns[0] and stops:
        stretch(stops[0], stops[0] - m.place, -2, 0.0)
    before: float | None = None
    for k, (piece, y) in enumerate(zip(pieces, ys, strict=True)):
        if not piece.beside:
            if before is not None:
                stretch(before, y, -1, k / count)
            before = y
        bodies = tuple(box.moved(0, y) for box in piece.bodies)
        texts = tuple(box.moved(0, y) for box in piece.upright)
        blocks.append(Block(bodies, texts, False, *piece.reach, not piece.beside, (k + 0.5) / count))
        which.append(k)
    if turns[1] and stops:
        stretch(stops[-1], bottom, -2, 1.0)
    return blocks, which


def row_of(
    pieces: Sequence[Piece], box: Box, form: Form, m: Measures, turns: tuple[bool, bool] = (False, False)
) -> Row | None:
    """The pieces laid out in a box as a row that is read from the left, or None when they do not fit."""
    tried: list[float] | None = None
    for calm in (0.85, 0.0):
        if form == "level":
            ys = level_heights(pieces, box.y0, box.y1, m)
        else:
            ys = wave_heights(pieces, box.y0, box.y1, form == "high", m, calm)
        if ys is None or ys == tried:
            continue
        tried = ys
        blocks, which = blocks_of(pieces, ys, m, box.y1, turns)
        xs = pack(blocks, box.w, m.gap)
        if xs is not None:
            bends = tuple(box.x0 + x for x, k in zip(xs, which, strict=True) if k == -1)
            spots = [Spot(pieces[k], box.x0 + x, ys[k]) for x, k in zip(xs, which, strict=True) if k >= 0]
            return Row(tuple(spots), bends, box.y0, box.y1)
    return None


def mirrored(row: Row, width: float) -> Row:
    """The row as it runs back, on a page of `width`."""
    spots = tuple(Spot(s.piece, width - s.x, s.y, True) for s in row.spots)
    return Row(spots, tuple(width - x for x in row.bends), row.top, row.bottom)


def extent(row: Row) -> Box:
    return around([box for spot in row.spots for box in spot.bodies])

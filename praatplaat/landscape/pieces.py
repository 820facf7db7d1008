"""What stands on the map, measured before it has a place: rectangles around its stop on the road.

A stop is the point (0, 0) on the middle of the road; x runs along the road as it is read, y downward, all in px.
The proportions come from the sample drawing of the house style.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

from praatplaat.landscape.lettering import Lettering
from praatplaat.landscape.plan import Station, Way, Words
from praatplaat.text.paragraph import Paragraph

PLACE_SHAPE = 300 / 320  # height by width of the drawings of places
PLACE_FOOT = 0.935  # their base line, as a share of the height
PERSON_SHAPE = 240 / 400  # width by height of the drawings of people
PERSON_FOOT = 0.955
FAMILY = (("father", -0.372, 0.0), ("girl", 0.347, 0.01), ("mother", 0.037, 0.01), ("child", -0.149, 0.05))
POOL = (1.30, 0.34)  # width and height of the pool of light, by the height of the family
ARM_GAP = 0.35  # between two arms of a signpost, in font sizes
KNOB = 0.27  # radius of the knob on the pole of the flag, in its font sizes
ARM_TIP = 0.8  # the point of an arm, in font sizes


class Box(NamedTuple):
    """A rectangle by its left, top, right and bottom, in px."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def w(self) -> float:
        return self.x1 - self.x0

    @property
    def h(self) -> float:
        return self.y1 - self.y0

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.x0 + dx, self.y0 + dy, self.x1 + dx, self.y1 + dy)

    def grown(self, d: float) -> Box:
        return Box(self.x0 - d, self.y0 - d, self.x1 + d, self.y1 + d)

    def meets(self, other: Box) -> bool:
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all."""
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return Box(min(x0), min(y0), max(x1), max(y1))


PartKind = Literal[
    "place", "plate", "words", "fence", "bench", "flag", "pole", "pool", "person", "family", "board", "foot", "lane"
]
WORDY = ("plate", "words", "flag", "board", "foot")  # what no road may pass under


class Part(NamedTuple):
    """A part of a piece: what it is, where, and its words. A "lane" is kept free for a side road."""

    kind: PartKind
    box: Box
    text: Paragraph | None = None


@dataclass(frozen=True)
class Piece:
    """A station or a signpost with all that belongs to it. `reach` is how far the road runs level on both sides.

    `beside` is true for what stands off the main road. `ways` are the arms of a signpost.
    """

    parts: tuple[Part, ...]
    reach: tuple[float, float]
    beside: bool
    station: Station | None = None
    ways: tuple[Way, ...] = ()

    @cached_property
    def extent(self) -> Box:
        return around([part.box for part in self.parts])

    @cached_property
    def button(self) -> Box:
        """What is touched: the picture and its words."""
        touched = [part.box for part in self.parts if part.kind in ("place", "plate", "words", "fence", "bench")]
        return around(touched) if touched else self.extent

    @cached_property
    def bodies(self) -> tuple[Box, ...]:
        """What nothing else may touch."""
        if self.station is None:
            return (self.extent,)
        rest = tuple(p.box for p in self.parts if p.kind in ("flag", "pole", "person", "family", "pool", "lane"))
        return (self.button, *rest)

    @cached_property
    def texts(self) -> tuple[Box, ...]:
        """What no road may pass under."""
        return tuple(part.box for part in self.parts if part.kind in WORDY)

    @cached_property
    def upright(self) -> tuple[Box, ...]:
        """What a road that climbs or falls keeps off: the words, the people, the lane of a side road."""
        return tuple(part.box for part in self.parts if part.kind in (*WORDY, "family", "person", "lane"))


@dataclass(frozen=True)
class Measures:
    """Lengths in px for one try of the layout. `place` is the width of a place, `lines` the most lines on a plate."""

    mm: float
    gap: float
    target: float
    place: float
    lines: int
    cap: int
    labels: Lettering
    flags: Lettering

    @cached_property
    def road(self) -> float:
        return min(max(0.225 * self.place, 6 * self.mm), 13.5 * self.mm)

    @cached_property
    def family(self) -> float:
        """Height of the family: as tall as a place is wide, so that they are seen first."""
        return min(max(self.place * 1.02, 28 * self.mm), 57 * self.mm)

    @property
    def lane(self) -> float:
        """The width of what is kept free for a side road."""
        return 0.8 * self.road + 3 * self.mm

    @property
    def verge(self) -> float:
        """The depth of a strip of land along which a side road goes round."""
        return 0.9 * self.road + 3.5 * self.mm

    @cached_property
    def tick(self) -> float:
        return 2.0 * self.labels.px


def plate_text(words: Words, m: Measures) -> Paragraph:
    """A title in one line when that is short, else in two, else in as many as are allowed."""
    one = m.labels.lines(words, 1)
    if one.width <= 8 * m.labels.px:
        return one
    return m.labels.lines(words, m.lines, "center", m.cap)


def plate(words: Words, ticked: bool, m: Measures, x: float, y: float) -> Part:
    """A plate centred on `x` whose top is at `y`; its box holds the tick that sticks out of it."""
    text, px = plate_text(words, m), m.labels.px
    w = text.width + (1.75 if not ticked else 1.0) * px + (m.tick * 1.05 if ticked else 0)
    w, h = max(w, m.target), max(text.height + 0.7 * px, m.tick if ticked else 0, 1.9 * px)
    return Part("plate", Box(x - w / 2, y, x + w / 2, y + h), text)


def place(width: float, x: float, base: float) -> Part:
    h = width * PLACE_SHAPE
    return Part("place", Box(x - width / 2, base - h * PLACE_FOOT, x + width / 2, base + h * (1 - PLACE_FOOT)))


def plain_station(station: Station, m: Measures) -> Piece:
    """A place behind the road and its plate before it."""
    r = m.road
    picture = place(m.place * (0.86 if station.side else 1), 0, -0.44 * r)
    parts = [picture]
    if station.state == "waiting":
        w, left = 0.44 * m.place, picture.box.x1 - 0.06 * m.place
        parts.append(Part("bench", Box(left, -0.5 * r - w * 0.6, left + w, -0.5 * r + w * 0.06)))
    middle = around([p.box for p in parts])
    x = (middle.x0 + middle.x1) / 2
    parts.append(tall_enough(plate(station.title, station.state == "done", m, x, 0.78 * r), picture.box.y0, m))
    return Piece(tuple(parts), (0.3 * m.place, 0.3 * m.place), station.side, station)


def here_station(station: Station, words: Words, m: Measures) -> Piece:
    """The family in a pool of light under its flag, beside the place, and the person met there on the other side."""
    r, f, p = m.road, m.family, m.place * 1.06
    cx = 0.36 * p + 0.52 * f  # beside the place, over its edge only: what the place is must be seen
    base = 0.34 * r
    parts = [place(p, 0, -0.44 * r)]
    pool_w, pool_h = POOL[0] * f, POOL[1] * f
    parts.append(Part("pool", Box(cx - pool_w / 2, base - 0.6 * pool_h, cx + pool_w / 2, base + 0.4 * pool_h)))
    if station.meets:
        h = 0.86 * f
        px = -0.5 * p - 0.155 * f
        parts.append(Part("person", Box(px - 0.25 * h, -0.30 * r - h * PERSON_FOOT, px + 0.25 * h, -0.30 * r)))
    parts += flag(words, m, cx - 0.44 * f, base - 0.93 * f)
    parts.append(Part("family", Box(cx - 0.53 * f, base - 0.90 * f, cx + 0.5 * f, base + 0.11 * f)))
    left = min(part.box.x0 for part in parts if part.kind not in ("flag", "pole"))
    parts.append(plate(station.title, False, m, (left + cx + pool_w / 2) / 2, base + 0.4 * pool_h + 0.12 * r))
    shift = -(left + cx + pool_w / 2) / 2
    reach = (cx + pool_w / 2 - left) / 2
    moved = tuple(part._replace(box=part.box.moved(shift, 0)) for part in parts)
    return Piece(moved, (reach, reach), station.side, station)


def flag(words: Words, m: Measures, x: float, bottom: float) -> tuple[Part, Part]:
    """A flag whose pole stands at `x`; its cloth hangs above `bottom`. The pole's box reaches from its knob to there."""
    px = m.flags.px
    text = m.flags.lines(words, 1)
    if text.width > 9 * px:
        text = m.flags.lines(words, 2, "center", 11 * px)
    cloth = Box(x, bottom - text.height - 0.95 * px, x + text.width + 2.5 * px, bottom)
    return Part("flag", cloth, text), Part("pole", Box(x - KNOB * px, cloth.y0 - 2 * KNOB * px, x + KNOB * px, bottom))


def refused_station(station: Station, m: Measures) -> Piece:
    """What is not for this family: a small place behind a low fence, its words on the ground below, no plate."""
    w, px = 0.66 * m.place, m.labels.px
    picture, fence = place(w, 0, 0), Part("fence", Box(-0.55 * w, -0.30 * w, 0.55 * w, 0.11 * w))
    text = m.labels.lines(station.title, m.lines, "center", m.cap)
    half = max(text.width / 2 + 0.5 * px, m.target / 2)
    top = 0.11 * w + 0.2 * px
    words = Part("words", Box(-half, top, half, top + text.height + 0.3 * px), text)
    return Piece((picture, fence, tall_enough(words, picture.box.y0, m)), (0, 0), True, station)


def tall_enough(words: Part, top: float, m: Measures) -> Part:
    """The words moved down until what is touched, from `top` to their end, is as high as a target must be."""
    return words._replace(box=words.box.moved(0, max(0.0, top + m.target + 1 - words.box.y1)))


def signpost(ways: Sequence[Way], m: Measures) -> Piece:
    """A post with an arm for each way, and a lane after it where their roads pass. The box of an arm holds its point."""
    px, parts, y = m.labels.px, [], 0.0
    texts = [m.labels.lines(way.words, m.lines if len(ways) < 3 else 2, "start", 2 * m.cap) for way in ways]
    w = max(text.width for text in texts) + (1.2 + ARM_TIP) * px
    for text in texts:
        h = text.height + 0.6 * px
        parts.append(Part("board", Box(-w / 2, y, w / 2, y + h), text))
        y += h + ARM_GAP * px
    down = y + 0.5 * px  # the post stands on its foot at (0, 0)
    lifted = tuple(part._replace(box=part.box.moved(0, -down)) for part in parts)
    foot = Part("foot", Box(-1.1 * px, -0.4 * px, 1.1 * px, 0.3 * px))
    lane = Part("lane", Box(w / 2, -down, w / 2 + m.lane, 0.3 * px))
    return Piece((*lifted, foot, lane), (0, 0), True, None, tuple(ways))


def over_road(post: Piece, start: Piece, m: Measures) -> Piece:
    """A signpost that stands in line with the stop where its way begins: so high that the road passes before it."""
    foot = next(part.box for part in post.parts if part.kind == "foot")
    lane = Part("lane", foot._replace(y0=foot.y1, y1=foot.y1 + start.extent.y1 + 0.6 * m.lane))
    return replace(post, parts=(*post.parts, lane))


def with_lane(piece: Piece, m: Measures) -> Piece:
    """A station with a lane beside its words, by which a side road comes up to it from the foreground."""
    words, right = next(part for part in piece.parts if part.kind in ("plate", "words")), piece.button.x1
    right = max(right, *(part.box.x1 for part in piece.parts if part.kind not in ("flag", "pole")))
    lane = Part("lane", Box(right, 0, right + m.lane, words.box.y1))
    return replace(piece, parts=(*piece.parts, lane))

"""A display list becomes a picture. The only module besides the shell that knows pygame.

Two caches, both bounded by the bytes they hold: drawn lines of text, and drawings by their size.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable, Hashable
from itertools import pairwise
from math import cos, dist, radians, sin

import pygame

from praatplaat import drawings
from praatplaat.display import DisplayList, Item, Picture, Rect, Shape
from praatplaat.palette import rgb
from praatplaat.text.paragraph import Line
from praatplaat.text.raster import draw_line

Surface = pygame.Surface
# The order of colours in memory that a window has. A surface in another order is blitted 30 times slower.
_FORMAT = Surface((1, 1), pygame.SRCALPHA, 32)


class Kept:
    """Surfaces made before, the longest unused forgotten first, `limit` bytes at most."""

    def __init__(self, limit: int) -> None:
        self._limit, self._bytes = limit, 0
        self._surfaces: OrderedDict[Hashable, tuple[Surface, tuple[int, int]]] = OrderedDict()

    def get(
        self, key: Hashable, make: Callable[[], tuple[Surface, tuple[int, int]]]
    ) -> tuple[Surface, tuple[int, int]]:
        """The surface of a key and its offset, made now if it is not kept."""
        if key in self._surfaces:
            self._surfaces.move_to_end(key)
            return self._surfaces[key]
        made = make()
        self._surfaces[key] = made
        self._bytes += _size(made[0])
        while self._bytes > self._limit and len(self._surfaces) > 1:
            _, (old, _) = self._surfaces.popitem(last=False)
            self._bytes -= _size(old)
        return made

    def clear(self) -> None:
        """Forget all."""
        self._surfaces.clear()
        self._bytes = 0


_lines = Kept(4 << 20)
_pictures = Kept(13 << 20)


def paint(surface: Surface, items: DisplayList) -> None:
    """Draw a whole list on a surface, the first item at the bottom."""
    for item in items:
        if item.shape:
            _shape(surface, item.rect, item.shape)
        if item.picture:
            _picture(surface, item.rect, item.picture)
        if item.paragraph:
            _text(surface, item)


def picture(items: DisplayList, size: tuple[int, int]) -> Surface:
    """A list as a new surface of `size` px."""
    surface = Surface(size, 0, 32)
    paint(surface, items)
    return surface


def forget(*, drawings: bool = False) -> None:
    """Forget the drawn lines: after hide no sentence of a visit stays in memory as a picture. With `drawings` those too."""
    _lines.clear()
    if drawings:
        _pictures.clear()


# ------------------------------------------------------------------ text


def _text(surface: Surface, item: Item) -> None:
    p = item.paragraph
    assert p is not None
    x, y = item.text_at
    for n, line in enumerate(p.lines):
        if line.runs:
            drawn, (left, top) = _lines.get((line.runs, p.px, p.weight, item.fg), lambda line=line: _line(line, item))  # type: ignore[misc]
            surface.blit(drawn, (x + round(line.x) + left, y + n * p.line_height + p.baseline + top))


def _line(line: Line, item: Item) -> tuple[Surface, tuple[int, int]]:
    """A line in its colour: the mask becomes the transparency of one plain colour."""
    p = item.paragraph
    assert p is not None
    mask = draw_line(line, p.px, p.weight)
    if not mask.width:
        return Surface((1, 1), pygame.SRCALPHA, 32), (0, 0)
    red, green, blue = rgb(item.fg)
    pixels = bytearray(bytes((blue, green, red, 0)) * (mask.width * mask.height))
    pixels[3::4] = mask.alpha
    drawn = pygame.image.frombuffer(pixels, (mask.width, mask.height), "BGRA")  # as in _FORMAT
    return drawn, (mask.left, mask.top)


# ------------------------------------------------------------------ shapes


def _shape(surface: Surface, rect: Rect, shape: Shape) -> None:
    if rect.w <= 0 or rect.h <= 0:
        return
    radius = min(shape.radius, rect.w // 2, rect.h // 2)
    if not radius and not shape.border and not shape.shadow:
        if shape.fill:
            surface.fill(rgb(shape.fill), rect)
        return
    if shape.shadow:
        drop = max(2, radius // 5)
        _blend(surface, Rect(rect.x, rect.y + drop, rect.w, rect.h), radius)
    if shape.border and not shape.dashed:
        if shape.fill:
            _round(surface, rect, radius, shape.border)
            inner = max(0, radius - shape.border_width)
            _round(surface, rect.inset(shape.border_width), inner, shape.fill)
        else:
            _outline(surface, rect, radius, shape)
        return
    if shape.fill:
        _round(surface, rect, radius, shape.fill)
    if shape.dashed:
        _outline(surface, rect, radius, shape)


def _round(surface: Surface, rect: Rect, radius: int, fill: str) -> None:
    """A rounded rectangle with smooth corners: plain fills, and four quarters of a drawn circle."""
    colour = rgb(fill)
    if radius <= 1:
        surface.fill(colour, rect)
        return
    x, y, w, h = rect
    surface.fill(colour, (x + radius, y, w - 2 * radius, h))
    surface.fill(colour, (x, y + radius, radius, h - 2 * radius))
    surface.fill(colour, (x + w - radius, y + radius, radius, h - 2 * radius))
    disc, _ = _pictures.get(("disc", radius, fill), lambda: (_disc(radius, fill), (0, 0)))
    for column, row in ((0, 0), (1, 0), (0, 1), (1, 1)):
        at = (x if not column else x + w - radius, y if not row else y + h - radius)
        surface.blit(disc, at, (column * radius, row * radius, radius, radius))


def _disc(radius: int, fill: str) -> Surface:
    side = 2 * radius
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
    return _drawn(f'{text}<circle cx="{radius}" cy="{radius}" r="{radius}" fill="{_hex(fill)}"/></svg>', side, side)


def _blend(surface: Surface, rect: Rect, radius: int) -> None:
    """A soft shadow."""
    shade = Surface((rect.w, rect.h), pygame.SRCALPHA, 32)
    _round(shade, Rect(0, 0, rect.w, rect.h), radius, "ink")
    shade.set_alpha(38)
    surface.blit(shade, (rect.x, rect.y))


def _outline(surface: Surface, rect: Rect, radius: int, shape: Shape) -> None:
    """A border without a ground, whole or in dashes."""
    key = ("outline", rect.w, rect.h, radius, shape.border, shape.border_width, shape.dashed)
    drawn, _ = _pictures.get(key, lambda: (_drawn(_outline_svg(rect.w, rect.h, radius, shape), rect.w, rect.h), (0, 0)))
    surface.blit(drawn, (rect.x, rect.y))


def _outline_svg(w: int, h: int, radius: int, shape: Shape) -> str:
    half = shape.border_width / 2
    stroke = f'fill="none" stroke="{_hex(shape.border)}" stroke-width="{shape.border_width}"'
    box = f'x="{half}" y="{half}" width="{w - 2 * half}" height="{h - 2 * half}" rx="{max(0.0, radius - half)}"'
    line = _dashes(w, h, radius, half, stroke) if shape.dashed else f"<rect {box} {stroke}/>"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{line}</svg>'


def _dashes(w: int, h: int, radius: int, half: float, stroke: str) -> str:
    """A border as a whole number of dashes, each a line of its own: a dash pattern on a closed shape leaves spikes."""
    ring = _ring(w, h, max(1.0, radius - half), half)
    length = sum(dist(a, b) for a, b in pairwise(ring))
    count = max(4, round(length / (11 * half)))
    step = length / count
    dashes = (_along(ring, n * step, n * step + 0.55 * step) for n in range(count))
    return "".join(
        f'<path d="M{" L".join(f"{x:.1f},{y:.1f}" for x, y in dash)}" {stroke} stroke-linecap="round"/>' for dash in dashes
    )


def _ring(w: int, h: int, radius: float, half: float) -> list[tuple[float, float]]:
    """Points round a rounded rectangle, `half` px inside its edge, from the top right clockwise and back."""
    near, far_x, far_y = radius + half, w - radius - half, h - radius - half
    corners = ((far_x, near, -90), (far_x, far_y, 0), (near, far_y, 90), (near, near, 180))
    ring = [
        (x + radius * cos(radians(turn + k * 7.5)), y + radius * sin(radians(turn + k * 7.5)))
        for x, y, turn in corners
        for k in range(13)
    ]
    return [*ring, ring[0]]


def _along(ring: list[tuple[float, float]], start: float, end: float) -> list[tuple[float, float]]:
    """The points of a line between two distances (px) from its beginning."""
    points, done = [], 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        length = dist((x0, y0), (x1, y1))
        low, high = max(start, done), min(end, done + length)
        if length and low < high:
            shares = [(at - done) / length for at in (low, high)]
            points += [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t) for t in shares]
        done += length
    return points


# ------------------------------------------------------------------ drawings


def _picture(surface: Surface, rect: Rect, this: Picture) -> None:
    if rect.w <= 0 or rect.h <= 0:
        return
    key = (this, rect.w, rect.h)
    drawn, (dx, dy) = _pictures.get(key, lambda: _seated(this, rect.w, rect.h))
    surface.blit(drawn, (rect.x + dx, rect.y + dy))


def _seated(this: Picture, w: int, h: int) -> tuple[Surface, tuple[int, int]]:
    """A drawing for a rectangle, with where it stands in it: its proportions stay, so it is centred."""
    drawn = _drawn(this.svg or drawings.part(this.name, this.view), w, h)
    if this.flip and this.name not in drawings.UPRIGHT:
        drawn = pygame.transform.flip(drawn, True, False)
    if this.by:
        drawn = _faded(drawn, this.toward, this.by)
    left, top = (w - drawn.get_width()) // 2, (h - drawn.get_height()) // 2
    ink = drawn.get_bounding_rect()  # half of a person's drawing is air, which need not be kept
    return drawn.subsurface(ink).copy(), (left + ink.x, top + ink.y)


def _drawn(text: str, w: int, h: int) -> Surface:
    """SVG text as a surface of at most `w` × `h` px; an empty one when it cannot be drawn."""
    try:
        return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (max(1, w), max(1, h))).convert(_FORMAT)
    except pygame.error:
        return Surface((1, 1), pygame.SRCALPHA, 32)


def _faded(drawn: Surface, toward: str, by: float) -> Surface:
    """The finished picture moved toward one colour. Its transparency stays, so nothing shines through overlaps."""
    keep = round(255 * (1 - by))
    faded = drawn.copy()
    faded.fill((keep, keep, keep, 255), special_flags=pygame.BLEND_RGBA_MULT)
    red, green, blue = (round(c * by) for c in rgb(toward))
    faded.fill((red, green, blue, 0), special_flags=pygame.BLEND_RGB_ADD)
    return faded


def _hex(colour: str) -> str:
    return "#{:02X}{:02X}{:02X}".format(*rgb(colour))


def _size(surface: Surface) -> int:
    return surface.get_width() * surface.get_height() * 4

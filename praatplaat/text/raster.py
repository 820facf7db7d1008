"""Lines to grey masks: how much of each px the ink covers. HarfBuzz draws; nothing outside this module knows how."""

from __future__ import annotations

from typing import NamedTuple

import uharfbuzz as hb

from praatplaat.text import fonts
from praatplaat.text.paragraph import Line
from praatplaat.text.shape import shape


class Mask(NamedTuple):
    """Coverage, one byte a px (0 none, 255 full), rows from the top, `width` bytes a row.

    `left` and `top` are the px from the line's left edge and baseline to the mask's top left; top is mostly negative.
    """

    left: int
    top: int
    width: int
    height: int
    alpha: bytes


class Pen:
    """Draws glyphs, unhinted and in grey, at fractions of a px; HarfBuzz's young raster interface stays in here."""

    def __init__(self) -> None:
        self._draw = hb.RasterDraw()

    def glyph(self, font: hb.Font, glyph: int, scale: float, x: float, y: float) -> None:
        """Add a glyph at (x, y) px, y upwards from the baseline; `scale` is px for each unit of the font."""
        self._draw.transform = (scale, 0.0, 0.0, scale, x, y)
        self._draw.draw_glyph(font, glyph)

    def lift(self) -> Mask:
        """All glyphs since the last time as one mask, as small as their ink."""
        image = self._draw.render()
        box = image.extents if image else None
        if box is None or not box.width or not box.height:
            return Mask(0, 0, 0, 0, b"")
        pixels, stride, width = image.buffer, box.stride, box.width
        rows = (pixels[at : at + width] for at in range((box.height - 1) * stride, -1, -stride))  # stored bottom first
        return Mask(box.x_origin, -(box.y_origin + box.height), width, box.height, b"".join(rows))


_pen = Pen()


def draw_line(line: Line, px: int, weight: int) -> Mask:
    """The ink of a line at a font size in px and a weight (100-900). A run whose font is missing leaves no ink."""
    for run in line.runs:
        font = fonts.font(run.font, weight)
        if font is None:
            continue
        scale = px / font.face.upem
        for glyph in shape(run.text, run.font, weight, run.level, run.lang).glyphs:
            _pen.glyph(font, glyph.id, scale, run.x + (glyph.left + glyph.dx) * px, glyph.dy * px)
    return _pen.lift()

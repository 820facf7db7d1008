"""Shaping: characters to placed glyphs. All lengths are in em, so one result serves every size.

Text is shaped a word at a time, a stretch of spaces being a word too: nothing in these fonts joins or kerns across a
space, and the words of a plate come back again and again, so few of them are ever shaped twice.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from praatplaat.text import fonts

BLANK = 0.6  # em, the room for a character whose font is missing
_WORDS = re.compile("[ \u00a0\u202f]+|[^ \u00a0\u202f]+")


class Glyph(NamedTuple):
    """A glyph and where it stands: `left` and `advance` are its place on the line, (`dx`, `dy`) what it is shifted by.

    `cluster` is the index of the first character that it shows. dy grows upwards.
    """

    id: int
    cluster: int
    left: float
    advance: float
    dx: float
    dy: float


class Shaped(NamedTuple):
    """Glyphs from left to right, their width, and the characters that the font does not have."""

    glyphs: tuple[Glyph, ...]
    width: float
    missing: str


@lru_cache(maxsize=2048)  # 1 KiB each; a visit meets about a thousand in a language
def word(text: str, font: str, weight: int, rtl: bool, lang: str) -> Shaped:
    """A word or a stretch of spaces, shaped on its own."""
    found = fonts.font(font, weight)
    if found is None:
        return Shaped((), BLANK * len(text), text)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = lang.replace("_", "-")
    hb.shape(found, buffer)
    em = found.face.upem
    glyphs, pen, missing = [], 0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if not info.codepoint:  # glyph 0 is the empty box
            missing.append(info.cluster)
        advance = place.x_advance
        glyphs.append(
            Glyph(info.codepoint, info.cluster, pen / em, advance / em, place.x_offset / em, place.y_offset / em)
        )
        pen += advance
    return Shaped(tuple(glyphs), pen / em, "".join(text[i] for i in sorted(missing)))


def width(text: str, font: str, weight: int, level: int, lang: str) -> float:
    """The width in em of text of one font and one bidi level."""
    return sum(word(piece, font, weight, level % 2 == 1, lang).width for piece in _WORDS.findall(text))


def missing(text: str, font: str, weight: int, level: int, lang: str) -> str:
    """The characters of the text that show as an empty box in this font."""
    return "".join(word(piece, font, weight, level % 2 == 1, lang).missing for piece in _WORDS.findall(text))


def shape(text: str, font: str, weight: int, level: int, lang: str) -> Shaped:
    """Text of one font and one bidi level: glyphs from left to right, clusters as indices into `text`."""
    rtl = level % 2 == 1
    pieces = list(_WORDS.finditer(text))
    glyphs: list[Glyph] = []
    pen, lost = 0.0, []
    for piece in reversed(pieces) if rtl else pieces:
        shaped, start = word(piece[0], font, weight, rtl, lang), piece.start()
        glyphs.extend(
            Glyph(glyph, cluster + start, left + pen, advance, dx, dy)
            for glyph, cluster, left, advance, dx, dy in shaped.glyphs
        )
        lost.append(shaped.missing)
        pen += shaped.width
    return Shaped(tuple(glyphs), pen, "".join(reversed(lost) if rtl else lost))


def extent(shaped: Shaped, start: int, end: int) -> tuple[float, float]:
    """The left and right edge in em of the characters [start, end) of a shaped text; the whole text if none is found.

    A glyph that shows a character inside and one outside (a ligature) counts whole.
    """
    clusters = sorted({glyph.cluster for glyph in shaped.glyphs})
    ends = dict(zip(clusters, [*clusters[1:], end + 1], strict=False))
    inside = [glyph for glyph in shaped.glyphs if glyph.cluster < end and ends[glyph.cluster] > start]
    if not inside:
        return 0.0, shaped.width
    return min(glyph.left for glyph in inside), max(glyph.left + glyph.advance for glyph in inside)

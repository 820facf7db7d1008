"""A text made ready to be set at any size and width: isolated, cut into pieces of one font and one direction, measured.

Everything here is per text, language, direction and weight, so that turning the window costs only the wrapping.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from praatplaat.text import bidi, fonts, shape
from praatplaat.text.hyphenate import hyphenation_points
from praatplaat.text.isolate import isolate, solid
from praatplaat.text.linebreak import opportunities
from praatplaat.text.wrap import Unit

HYPHEN = "-"
_NEW_LINES = "\n\v\f\r\x85\u2028\u2029"
# Spaces at which a line may end; those that forbid it are left out.
_BLANKS = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000" + _NEW_LINES
_SILENT = re.compile(f"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069{_NEW_LINES}]+")  # directs, but is never drawn
_WORD = re.compile(r"[^\W\d_]+")


class Piece(NamedTuple):
    """Characters [start, end) of one font and one bidi level."""

    start: int
    end: int
    font: str
    level: int


@dataclass(frozen=True, slots=True)
class Items:
    """A text in pieces, in logical order. Widths are in em.

    `text` is the source with isolates put in and `source` tells for each place in it the place in the source, -1 for
    what was put in. `missing` holds each character once that no font has.
    """

    text: str
    source: tuple[int, ...]
    base: int
    lang: str
    weight: int
    pieces: tuple[Piece, ...]
    units: tuple[Unit, ...]
    missing: str

    def width(self, start: int, end: int, hyphen: bool = False) -> float:
        """The width in em of the characters [start, end), blanks included; a hyphen is shaped with what it follows."""
        parts = [
            (piece, self.text[max(piece.start, start) : min(piece.end, end)])
            for piece in self.pieces
            if piece.start < end and piece.end > start
        ]
        if hyphen and parts:
            parts[-1] = (parts[-1][0], parts[-1][1] + HYPHEN)
        return sum(shape.width(part, piece.font, self.weight, piece.level, self.lang) for piece, part in parts)

    def hyphenated(self, end: int) -> Items:
        """The same text with a hyphen put in at `end`; what follows it is lost."""
        pieces = [piece for piece in self.pieces if piece.start < end]
        pieces[-1] = pieces[-1]._replace(end=end + len(HYPHEN))
        return replace(
            self, text=self.text[:end] + HYPHEN, source=(*self.source[:end], -1), pieces=tuple(pieces), units=()
        )

    def hyphens(self, start: int, stop: int) -> Iterator[int]:
        """The places between `start` and `stop` where a word may be broken with a hyphen."""
        for word in _WORD.finditer(self.text, start, stop):
            for point in hyphenation_points(word[0], self.lang):
                yield word.start() + point

    def place(self, at: int) -> int:
        """The place in `text` of place `at` in the source, past any isolate put in there."""
        return next((i for i, place in enumerate(self.source) if place >= at), len(self.text))


@lru_cache(maxsize=512)
def itemise(source: str, lang: str, base: int, weight: int) -> Items:
    """Make a text ready. `base` is 0 for left to right and 1 for right to left."""
    source = source.replace("\t", " ")
    text = isolate(source, base)
    origin = _origin(source, text)
    pieces = _pieces(text, lang, base)
    lost = (shape.missing(text[p.start : p.end], p.font, weight, p.level, lang) for p in pieces)
    items = Items(text, origin, base, lang, weight, pieces, (), "".join(dict.fromkeys("".join(lost))))
    after = {place + 1: index + 1 for index, place in enumerate(origin) if place >= 0}
    breaks = [after[place] for place in opportunities(source, solid=solid(source))]
    return replace(items, units=_units(items, breaks))


def visible_end(text: str, start: int, end: int) -> int:
    """Where text[start:end] ends without the blanks at its end."""
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    return end


def _origin(source: str, text: str) -> tuple[int, ...]:
    if source == text:
        return tuple(range(len(text)))
    found, at = [], 0
    for char in text:
        same = at < len(source) and char == source[at]
        found.append(at if same else -1)
        at += same
    return tuple(found)


def _pieces(text: str, lang: str, base: int) -> tuple[Piece, ...]:
    silent = sorted(edge for found in _SILENT.finditer(text) for edge in found.span())
    directions = sorted(bidi.runs(text, base, 0, len(text)))
    stretches = fonts.choose(text, lang)
    edges = sorted({*silent, *(end for _, end, _ in directions), *(end for _, end, _ in stretches)} - {0})
    pieces: list[Piece] = []
    start = direction = stretch = 0
    for end in edges:
        while directions[direction][1] <= start:
            direction += 1
        while stretches[stretch][1] <= start:
            stretch += 1
        if not _SILENT.match(text, start):
            pieces.append(Piece(start, end, stretches[stretch][2], directions[direction][2]))
        start = end
    return tuple(pieces)


def _units(items: Items, breaks: list[int]) -> tuple[Unit, ...]:
    text = items.text
    units: list[Unit] = []
    inner: list[int] = []
    start = 0
    for place in [*breaks, len(text)] if text else ():
        if text[place - 1] not in _BLANKS and place < len(text):
            inner.append(place)
            continue
        stop = visible_end(text, start, place)
        new_line = text[place - 1] in _NEW_LINES
        units.append(
            Unit(start, stop, place, items.width(start, stop), items.width(stop, place), new_line, tuple(inner))
        )
        start, inner = place, []
    return tuple(units)

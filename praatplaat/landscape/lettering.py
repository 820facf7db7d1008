"""The words on the map, each set in the few shapes it may take: one, two or three lines, as narrow as it goes."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Protocol

from praatplaat.landscape.plan import Words
from praatplaat.text.fonts import first
from praatplaat.text.paragraph import Paragraph, Style
from praatplaat.text.typeset import Align, Direction

WEIGHT = 650
LEADING = {"latin": 1.2, "arabic": 1.45, "ethiopic": 1.3}  # closer than running text: titles of a few lines
WIDE = 1 << 20  # px: wider than any sentence


class Typesetter(Protocol):
    """Sets a text in lines of at most `width` px, as `praatplaat.text.typeset.paragraph` does."""

    def __call__(
        self,
        text: str,
        style: Style,
        width: int,
        lang: str,
        dir: Direction,  # noqa: A002
        *,
        align: Align,
        hyphenate: bool,
    ) -> Paragraph: ...


def ink_width(paragraph: Paragraph) -> int:
    """The width in px of the longest line."""
    return ceil(max((line.width for line in paragraph.lines), default=0.0))


class Lettering:
    """Sets words at a font size of `px` for a page that is read from the right when `rtl`."""

    def __init__(self, typeset: Typesetter, px: int, rtl: bool) -> None:
        self.typeset, self.px, self.rtl = typeset, px, rtl
        self.known: dict[tuple[Words, str, int, int], Paragraph] = {}

    def set(self, words: Words, width: int, align: Align = "center", hyphenate: bool = False) -> Paragraph:
        """The words in a box of `width` px. "start" is the side where the page begins, whatever their language."""
        if align == "start" and (words.dir == "rtl") != self.rtl:
            align = "end"
        way: Direction = "rtl" if words.dir == "rtl" else "ltr"
        style = Style(self.px, WEIGHT, LEADING[first(words.lang)])
        return self.typeset(words.text, style, width, words.lang, way, align=align, hyphenate=hyphenate)

    def lines(self, words: Words, count: int, align: Align = "center", cap: int = WIDE) -> Paragraph:
        """The words as narrow as they go in `count` lines; hyphenated only when a line would pass `cap` px."""
        key = (words, align, count, cap)
        if key not in self.known:
            narrow = self.narrowest(words, count, align, hyphenate=False)
            if narrow.width > cap:
                broken = self.set(words, cap, align, hyphenate=True)
                narrow = broken if broken.fits else narrow
            self.known[key] = narrow
        return self.known[key]

    def narrowest(self, words: Words, count: int, align: Align, hyphenate: bool) -> Paragraph:
        for width in self.widths(words, count):
            paragraph = self.set(words, width, align, hyphenate)
            if len(paragraph.lines) <= count and paragraph.fits:
                break
        return self.set(words, ink_width(paragraph), align, hyphenate)

    def widths(self, words: Words, count: int) -> Iterator[int]:
        """Widths to try for `count` lines, from an even share of the whole upwards."""
        whole = ink_width(self.set(words, WIDE))
        share = whole / count
        while share < whole:
            yield ceil(share)
            share += max(self.px * 0.5, whole * 0.04)
        yield whole

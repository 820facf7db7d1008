"""Paragraphs: a text, a style and a width in, lines of placed glyph runs out. Pure; nothing is drawn here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from math import ceil, floor
from typing import Literal

from praatplaat.text import bidi, fonts, shape
from praatplaat.text.itemise import HYPHEN, Items, itemise, visible_end
from praatplaat.text.paragraph import Line, Paragraph, Run, Span, Style
from praatplaat.text.wrap import SOFT_HYPHEN, Cut, balance, never, wrap

Direction = Literal["ltr", "rtl"]
Align = Literal["start", "end", "center"]

# Right-to-left languages that are not written in Arabic script.
_HEBREW = frozenset({"he", "yi"})
# The height of a line as a factor of the font size, and the ink above and below the baseline in em that must fit in it.
# Latin: the highest and lowest accents of the font. Arabic: letters with two signs above and below; fully vowelled
# scripture goes higher, and may reach into the white of the line above.
_LEADING = {"latin": 1.36, "arabic": 1.6, "ethiopic": 1.5}
_INK = {"latin": (1.069, 0.293), "arabic": (1.13, 0.47), "ethiopic": (0.8, 0.12)}
_ROUNDING = 1e-6  # em; sums of widths differ in their last digits by the order of adding

# Where the characters of a run stand in the text, and the run.
_Placed = tuple[int, int, Run]
# A hard word: its id and where it stands in the text.
_Mark = tuple[str, int, int]


def direction(lang: str) -> Direction:
    """The direction of a language by its code; "ku_Arab" and "fa_AF" are understood."""
    return "rtl" if fonts.first(lang) == "arabic" or lang[:2].lower() in _HEBREW else "ltr"


def line_height(px: int, lang: str, leading: float = 0.0) -> int:
    """The height in px of a line of text in a language at a font size; `leading` as in Style."""
    return _metrics(px, lang, leading, frozenset())[0]


def width_of(text: str, style: Style, lang: str) -> float:
    """The width in px of a text on one line, without blanks at its end."""
    items = itemise(text, lang, int(direction(lang) == "rtl"), style.weight)
    return items.width(0, visible_end(items.text, 0, len(items.text))) * style.px


def paragraph(
    text: str | Sequence[Span],
    style: Style,
    width: int,
    lang: str,
    dir: Direction | None = None,  # noqa: A002  the word of the display list and of HTML
    *,
    align: Align = "start",
    max_lines: int = 0,
    hyphenate: bool = True,
    balanced: bool = False,
) -> Paragraph:
    """Set a text in a box of `width` px.

    The base direction is `dir`, else that of `lang`, never that of the first letter. Numbers and addresses keep their
    order in right-to-left text. With `max_lines` lines beyond it are left out and `fits` is false. `balanced` makes
    lines of about the same length, for titles. The result is kept for the next time.
    """
    spans = (Span(text),) if isinstance(text, str) else tuple(text)
    way = dir or direction(lang)
    return _paragraph(
        spans, style, width, lang, way, align=align, max_lines=max_lines, hyphenate=hyphenate, balanced=balanced
    )


@lru_cache(maxsize=512)
def _paragraph(
    spans: tuple[Span, ...],
    style: Style,
    width: int,
    lang: str,
    way: Direction,
    *,
    align: Align,
    max_lines: int,
    hyphenate: bool,
    balanced: bool,
) -> Paragraph:
    items = itemise("".join(span.text for span in spans), lang, int(way == "rtl"), style.weight)
    break_lines = balance if balanced else wrap
    cuts = break_lines(
        items.text,
        items.units,
        items.width,
        items.hyphens if hyphenate else never,
        width / style.px + _ROUNDING,
    )
    shown = cuts[:max_lines] if max_lines else cuts
    marks = _marks(spans, items)
    left = partial(_left, width=width, align=align, base=items.base)
    lines = tuple(_line(items, cut, style.px, marks, left) for cut in shown)
    height, baseline = _metrics(style.px, lang, style.leading, frozenset(piece.font for piece in items.pieces))
    return Paragraph(
        lines=lines,
        width=width,
        height=height * len(lines),
        px=style.px,
        weight=style.weight,
        line_height=height,
        baseline=baseline,
        cap=style.px * fonts.CAP,
        lang=lang,
        dir=way,
        missing=items.missing,
        fits=len(shown) == len(cuts) and all(cut.whole for cut in cuts),
    )


def _metrics(px: int, lang: str, leading: float, used: frozenset[str]) -> tuple[int, int]:
    """Line height and baseline in px: as high as the language asks and the ink of the fonts in use needs."""
    ink = [_INK[font] for font in used | {fonts.first(lang)}]
    above, below = (ceil(px * max(side)) for side in zip(*ink, strict=True))
    height = round(px * leading) if leading else max(round(px * _LEADING[fonts.first(lang)]), above + below)
    return height, above + (height - above - below) // 2


def _marks(spans: tuple[Span, ...], items: Items) -> list[_Mark]:
    """Marked spans as (id, start, end) in the text of `items`."""
    found, at = [], 0
    for span in spans:
        if span.mark:
            found.append((span.mark, items.place(at), items.place(at + len(span.text))))
        at += len(span.text)
    return found


def _line(items: Items, cut: Cut, px: int, marks: list[_Mark], left: Callable[[float], float]) -> Line:
    end = visible_end(items.text, cut.start, cut.end)
    inside = [mark for mark in marks if mark[1] < end and mark[2] > cut.start]
    logical = "".join(items.text[at] for at in range(cut.start, end) if items.source[at] >= 0)
    if cut.hyphen:
        items, end, logical = items.hyphenated(end), end + len(HYPHEN), logical + HYPHEN
    placed = _runs(items, cut.start, end, px)
    extent = sum(run.width for _, _, run in placed)
    return Line(
        runs=tuple(run for _, _, run in placed),
        x=left(extent),
        width=extent,
        logical=logical,
        visual=bidi.visual(items.text, items.base, cut.start, end).replace(SOFT_HYPHEN, ""),
        marks=tuple(_extents(items, placed, px, inside)),
    )


def _runs(items: Items, start: int, end: int, px: int) -> list[_Placed]:
    """The runs of the line [start, end) from left to right."""
    placed: list[_Placed] = []
    x = 0.0
    for first, stop, level in bidi.runs(items.text, items.base, start, end):
        pieces = [piece for piece in items.pieces if piece.start < stop and piece.end > first]
        for piece in reversed(pieces) if level % 2 else pieces:
            begin, finish = max(piece.start, first), min(piece.end, stop)
            part = items.text[begin:finish]
            width = shape.width(part, piece.font, items.weight, level, items.lang) * px
            placed.append((begin, finish, Run(part, piece.font, level, x, width, items.lang)))
            x += width
    return placed


def _left(extent: float, width: int, align: Align, base: int) -> float:
    """The left edge of a line in whole px, so that lines below each other look the same."""
    room = max(0, floor(width - extent))
    if align == "center":
        return room // 2
    return room if (align == "end") != bool(base) else 0


def _extents(items: Items, placed: list[_Placed], px: int, marks: list[_Mark]) -> list[tuple[str, float, float]]:
    """The left and right edges of marked spans on a line; one that is not on it has none."""
    found = []
    for name, start, end in marks:
        edges: list[float] = []
        for begin, finish, run in placed:
            if begin < end and finish > start:
                shaped = shape.shape(run.text, run.font, items.weight, run.level, run.lang)
                sides = shape.extent(shaped, max(start, begin) - begin, min(end, finish) - begin)
                edges += [run.x + side * px for side in sides]
        if edges:
            found.append((name, min(edges), max(edges)))
    return found

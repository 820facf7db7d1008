"""Paragraphs: text wrapped into lines that fit a width, as plain values that can be drawn and compared."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a sentence. `mark` is the id of the hard word that it is, "" for plain words."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set: `px` font size, `weight` 400-700, `leading` line height as a factor of px.

    A leading of 0 means as the script needs."""

    px: int
    weight: int = 400
    leading: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font and one direction. `text` is logical, `x` the left edge in px from the left of the line.

    `lang` is the language whose forms of the letters are drawn."""

    text: str
    font: str
    level: int
    x: float
    width: float
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its runs from left to right, its width in px and its left edge in the paragraph's box.

    `logical` is the text as read, `visual` as seen from left to right; `marks` are hard words as (id, left, right) px.
    """

    runs: tuple[Run, ...]
    x: float
    width: float
    logical: str
    visual: str
    marks: tuple[tuple[str, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Wrapped lines. All in px: `width` of the box, `height` of all lines, `line_height`, `baseline` within a line,
    `cap` the height of a capital. `missing` holds the characters that no font has; `fits` is false when a word is
    wider than the box or lines were cut."""

    lines: tuple[Line, ...]
    width: int
    height: int
    px: int
    weight: int
    line_height: int
    baseline: int
    cap: float
    lang: str
    dir: str
    missing: str = ""
    fits: bool = True

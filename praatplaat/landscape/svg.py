"""Drawings as text, in the safe subset: plain shapes, "#rrggbb", no dash patterns, no opacity on groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from praatplaat import drawings
from praatplaat.palette import PALETTE

if TYPE_CHECKING:
    from praatplaat.landscape.pieces import Box

Point = tuple[float, float]


def number(value: float) -> str:
    """A length with at most one decimal: a tenth of a px is not seen, and the text stays short."""
    return f"{value:.1f}".removesuffix(".0")


def path(points: Iterable[Point]) -> str:
    return "M" + "L".join(f"{number(x)},{number(y)}" for x, y in points)


def paint(name: str) -> str:
    """A colour of the palette by its name, or "#rrggbb" as it is."""
    return PALETTE.get(name, name)


def opacity(share: float) -> str:
    return "" if share >= 1 else f' opacity="{share:g}"'


def shape(outline: Sequence[Point], fill: str, share: float = 1) -> str:
    """A closed shape."""
    return f'<path d="{path(outline)}Z" fill="{paint(fill)}"{opacity(share)}/>'


def stroke(d: str, colour: str, width: float, share: float = 1) -> str:
    """A line with round ends; `d` is the text of a path."""
    return (
        f'<path d="{d}" fill="none" stroke="{paint(colour)}" stroke-width="{number(width)}" stroke-linecap="round" '
        f'stroke-linejoin="round"{opacity(share)}/>'
    )


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, share: float = 1) -> str:
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}" fill="{paint(fill)}"'
        f"{opacity(share)}/>"
    )


def rect(x: float, y: float, w: float, h: float, r: float, fill: str, share: float = 1) -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" rx="{number(r)}" '
        f'fill="{paint(fill)}"{opacity(share)}/>'
    )


def placed(name: str, box: Box) -> str:
    """A drawing from its file, within a box as well as its proportions allow, centred."""
    body, width, height = drawings.body(name)
    scale = min(box.w / width, box.h / height)
    x, y = (box.x0 + box.x1 - width * scale) / 2, (box.y0 + box.y1 - height * scale) / 2
    return f'<g transform="translate({number(x)} {number(y)}) scale({scale:.4f})">{body}</g>'


def drawing(body: str, width: int, height: int) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>'

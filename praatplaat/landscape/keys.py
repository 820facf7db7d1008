"""The names of the zones in the sky, each beside a swatch of its ground: above their zone where the road is one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from praatplaat.content.model import ZoneId
from praatplaat.landscape.lettering import Lettering
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Words
from praatplaat.text.paragraph import Paragraph

SWATCH = 1.9  # side of a swatch, in font sizes
SPACE = 0.5  # between swatch and words
BETWEEN = 1.1  # between two names


class Key(NamedTuple):
    zone: ZoneId
    words: Words
    text: Paragraph
    swatch: Box
    box: Box


class Legend(NamedTuple):
    """The names in `lines` of text each, spread over `tiers`; `height` is that of all tiers, `width` of each name."""

    zones: tuple[ZoneId, ...]
    texts: tuple[Paragraph, ...]
    tiers: tuple[tuple[int, ...], ...]
    widths: tuple[int, ...]
    height: float


def tiers_of(widths: Sequence[float], room: float, between: float) -> tuple[tuple[int, ...], ...]:
    """The names put one after another, a new tier when one is full."""
    tiers: list[list[int]] = [[]]
    used = 0.0
    for k, w in enumerate(widths):
        if tiers[-1] and used + between + w > room:
            tiers.append([])
            used = 0.0
        used += w + (between if tiers[-1] else 0)
        tiers[-1].append(k)
    return tuple(tuple(tier) for tier in tiers)


def legend(zones: Sequence[tuple[ZoneId, Words]], letters: Lettering, width: float) -> Legend:
    """The lowest way to write the names of the zones within `width` px."""
    px, best = letters.px, None
    for lines in (1, 2, 3):
        texts = tuple(letters.lines(words, lines, "start") for _, words in zones)
        widths = tuple(round((SWATCH + SPACE) * px) + text.width for text in texts)
        tiers = tiers_of(widths, width, BETWEEN * px)
        heights = [max(SWATCH * px, *(texts[k].height for k in tier)) for tier in tiers]
        tall = sum(heights) + 0.3 * px * (len(heights) - 1)
        if len(tiers) == 1 and sum(widths) > 0.62 * width and lines == 1:
            tall += 0.7 * px  # a full sky of long lines is less calm than two short lines
        if best is None or tall < best.height - 0.1 * px:
            best = Legend(tuple(zone for zone, _ in zones), texts, tiers, widths, tall)
    assert best is not None
    return best


def stand(widths: Sequence[float], wanted: Sequence[float], room: float, between: float) -> list[float]:
    """A left edge for each, in order and apart, as near to the wanted ones as that allows."""
    last, xs = 0.0, []
    for w, x in zip(widths, wanted, strict=True):
        xs.append(max(x, last))
        last = xs[-1] + w + between
    limit = room
    for k in range(len(xs) - 1, -1, -1):
        xs[k] = max(0.0, min(xs[k], limit - widths[k]))
        limit = xs[k] - between
    return xs


def place_keys(
    made: Legend, zones: Sequence[tuple[ZoneId, Words]], letters: Lettering, box: Box, wanted: Sequence[float] | None
) -> tuple[Key, ...]:
    """The names in the sky `box`. `wanted`: the x where each zone begins when the road is one row."""
    px, y, keys = letters.px, box.y0, []
    for tier in made.tiers:
        widths = [made.widths[k] for k in tier]
        loose = (box.w - sum(widths)) / max(1, len(widths))
        even = [sum(widths[:k]) + loose * k for k in range(len(widths))]
        aim = even if wanted is None or len(made.tiers) > 1 else [wanted[k] - box.x0 for k in tier]
        tall = max(SWATCH * px, *(made.texts[k].height for k in tier))
        for k, at in zip(tier, stand(widths, aim, box.w, BETWEEN * px), strict=True):
            x, middle, text = at + box.x0, y + tall / 2, made.texts[k]
            side = SWATCH * px
            swatch = Box(x, middle - side / 2, x + side, middle + side / 2)
            left = x + side + SPACE * px
            words = Box(left, middle - text.height / 2, left + text.width, middle + text.height / 2)
            keys.append(Key(made.zones[k], zones[k][1], text, swatch, words))
        y += tall + 0.3 * px
    return tuple(keys)

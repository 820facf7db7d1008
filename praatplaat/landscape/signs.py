"""The flag and the signposts: drawings that grow with their words. The words are items of their own."""

from __future__ import annotations

from collections.abc import Sequence

from praatplaat.landscape import svg
from praatplaat.landscape.pieces import ARM_TIP, KNOB, Box
from praatplaat.landscape.road import Point
from praatplaat.palette import mix


def flag(w: float, h: float, tall: float, px: float) -> str:
    """A flag on a box as wide as the cloth `w` and its pole, `tall` from the knob to the ground; `h` is the cloth."""
    pole, knob, top = 0.28 * px, KNOB * px, 2 * KNOB * px
    x, right, notch = knob, knob + w, 0.55 * px
    cloth = [(x, top), (right, top), (right - notch, top + h / 2), (right, top + h), (x, top + h)]
    hem = [(x, top + h - 0.22 * px), (right - 0.22 * px, top + h - 0.22 * px), (right, top + h), (x, top + h)]
    body = (
        svg.stroke(svg.path(((x, knob), (x, tall - pole / 2))), "umber", pole)
        + svg.ellipse(x, knob, knob, knob, "umber")
        + svg.shape([(a, b + 0.18 * px) for a, b in cloth], "ink", 0.16)
        + svg.shape(cloth, "plum")
        + svg.shape(hem, "sun")
    )
    return svg.drawing(body, round(w + 2 * knob), round(tall))


def flag_box(cloth: Box, ground: float, px: float) -> Box:
    """The box of the drawing of a flag with this cloth whose pole stands on `ground`, read from the left."""
    return Box(cloth.x0 - KNOB * px, cloth.y0 - 2 * KNOB * px, cloth.x1 + KNOB * px, ground)


def light(w: float, h: float) -> str:
    """A pool of light on the road."""
    cx, cy, r = w / 2, h * 0.48, h * 0.45
    body = (
        svg.ellipse(cx, cy + 0.08 * h, w / 2, r, "ink", 0.13)
        + svg.ellipse(cx, cy, w / 2, r, "paper")
        + svg.ellipse(cx, cy, w * 0.46, r * 0.81, "sun")
    )
    return svg.drawing(body, round(w), round(h))


def arm(box: Box, side: int, lean: float, tail: str, px: float) -> str:
    """An arm of a signpost: a board whose point is on the right (`side` 1) or left (-1), `lean` px lower or higher; a
    plain board when `side` is 0."""
    if not side:
        shadow = svg.rect(box.x0, box.y0 + 0.22 * px, box.w, box.h, 0.3 * px, "ink", 0.16)
        return shadow + svg.rect(box.x0, box.y0, box.w, box.h, 0.3 * px, "paper")
    tip, middle = ARM_TIP * px, (box.y0 + box.y1) / 2 + lean
    back, shoulder, end = (box.x0, box.x1 - tip, box.x1) if side > 0 else (box.x1, box.x0 + tip, box.x0)
    r = 0.3 * px * side
    outline: list[Point] = [
        (back, box.y0 + 0.3 * px), (back + r * 0.3, box.y0 + 0.09 * px), (back + r, box.y0), (shoulder, box.y0),
        (shoulder + r * 0.6, box.y0 + 0.12 * px), (end, middle), (shoulder + r * 0.6, box.y1 - 0.12 * px),
        (shoulder, box.y1), (back + r, box.y1), (back + r * 0.3, box.y1 - 0.09 * px), (back, box.y1 - 0.3 * px),
    ]  # fmt: skip
    x = back + 0.18 * px * side
    strip = svg.stroke(svg.path(((x, box.y0 + 0.45 * px), (x, box.y1 - 0.45 * px))), tail, 0.24 * px)
    return svg.shape([(a, b + 0.22 * px) for a, b in outline], "ink", 0.16) + svg.shape(outline, "paper") + strip


def signpost(
    boards: Sequence[Box], sides: Sequence[int], leans: Sequence[float], tails: Sequence[str], base: Point, px: float
) -> tuple[str, Box]:
    """The drawing of a post with its arms, and its box on the map. `tails`: the colour of the zone an arm leads to."""
    x, foot = base
    edge = 0.3 * px
    box = Box(
        min(b.x0 for b in boards) - edge, boards[0].y0 - 0.6 * px, max(b.x1 for b in boards) + edge, foot + 0.3 * px
    )  # fmt: skip
    top = box.y0 + 0.25 * px
    body = svg.ellipse(x, foot, 1.1 * px, 0.26 * px, "ink", 0.15)
    body += svg.rect(x - 0.26 * px, top, 0.52 * px, foot - top, 0.24 * px, "umber")
    for board, side, lean, tail in zip(boards, sides, leans, tails, strict=True):
        body += arm(board, side, lean, mix(tail, "ink", 0.12), px)
    w, h = round(box.w), round(box.h)
    moved = f'<g transform="translate({svg.number(-box.x0)} {svg.number(-box.y0)})">{body}</g>'
    return svg.drawing(moved, w, h), Box(box.x0, box.y0, box.x0 + w, box.y0 + h)

"""The figure kit: the parts that every person on the plate is put together from.

A part is a piece of SVG text in the safe subset (plain shapes, `#rrggbb`, opacity on shapes only). Units are those of
the artboard of 240 x 400: the axis is x = 120, the soles stand on y = 383. An adult's crown is at 32, chin 121,
shoulders 145, hem 262, ankles 371. Light comes from the upper left, so the shade lies along the right.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import NamedTuple

from tools.figure_shapes import (
    APRICOT,
    INK,
    PAPER,
    PEACH,
    PLUM,
    UMBER,
    circle,
    group,
    line,
    number,
    outline,
    path,
    rect,
)

AXIS = 120


class Skin(NamedTuple):
    """Colour of a skin, of its mouth and cheeks, and whether the eyes need white to be seen when small."""

    tone: str
    mouth: str
    cheek: float
    white: bool


LIGHT = Skin(PEACH, PLUM, 0.26, False)


MIDDLE = Skin(APRICOT, PLUM, 0.26, False)


DARK = Skin(UMBER, INK, 0.34, True)


@dataclass(frozen=True, slots=True)
class Person:
    """A person: what the drawing shows, and its parts, each a tuple of SVG texts, listed from behind to before.

    `rise` lifts all above the hip (a tall person; below 0 a seated one), `head_at` moves the head (a stoop), `tilt`
    turns it in degrees. `shadow` is half the width of the shadow on the ground.
    """

    about: str
    lower: tuple[str, ...]
    torso: tuple[str, ...]
    arms: tuple[str, ...]
    head: tuple[str, ...]
    hair_behind: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    chair: tuple[str, ...] = ()
    rise: float = 0
    head_at: tuple[float, float] = (0, 0)
    tilt: float = 2
    shadow: float = 64


def draw(person: Person) -> str:
    """The person as the text of an SVG file."""
    moved = f"translate({number(person.head_at[0])} {number(person.head_at[1])}) rotate({number(person.tilt)} 120 120)"
    upper = [group("hair-behind", *person.hair_behind, transform=moved)] if person.hair_behind else []
    upper += [group("torso", *person.torso), group("arms", *person.arms), group("head", *person.head, transform=moved)]
    parts = [f'<ellipse cx="120" cy="382" rx="{number(person.shadow)}" ry="9" fill="{INK}" opacity="0.14"/>']
    if person.chair:
        parts.append(group("chair", *person.chair))
    parts.append(group("lower", *person.lower))
    parts += [group("upper", *upper, transform=f"translate(0 {number(-person.rise)})")] if person.rise else upper
    parts += person.beside
    body = "\n".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 400">\n<!-- {person.about} -->\n{body}\n</svg>\n'


def _shade(colour: str) -> tuple[str, float]:
    """What darkens a cloth where the light does not come; on ink it is lightened."""
    return (PAPER, 0.08) if colour == INK else (INK, 0.12)


def shoes(colour: str, spread: float = 0, sole: str = "") -> tuple[str, ...]:
    """Two shoes, the toes a little outward; `spread` is how much farther apart; `sole` colours a sole."""
    pair = (
        path(f"M{number(72 - spread)},383 q-3,-18 12,-20 h14 q12,2 17,20 Z", colour),
        path(f"M{number(168 + spread)},383 q3,-18 -12,-20 h-14 q-12,2 -17,20 Z", colour),
    )
    soles = (rect(70 - spread, 379, 46, 5, sole, r=2.5), rect(124 + spread, 379, 46, 5, sole, r=2.5))
    return pair + (soles if sole else ())


def trousers(colour: str, rise: float = 0, wide: float = 0) -> tuple[str, ...]:
    """Two legs from hip to ankle; `wide` is added to each side."""
    top, out, half = 246 - rise, 41 + wide, wide / 2

    def leg(side: int) -> str:
        foot = (AXIS + side * (out - 2), 364, "Q", AXIS + side * (out - 2), 371, AXIS + side * (32 + wide), 371)
        sole = (AXIS + side * (14 + half), 371, "Q", AXIS + side * (7 + half), 371, AXIS + side * (7 + half), 364)
        return outline(
            "M",
            AXIS,
            top,
            "L",
            AXIS + side * out,
            top,
            "L",
            *foot,
            "L",
            *sole,
            "L",
            AXIS + 2 * side,
            286,
            AXIS,
            283,
            "Z",
        )

    strip = outline(
        "M",
        146 + wide,
        top,
        "H",
        AXIS + out,
        "L",
        159 + wide,
        364,
        "Q",
        159 + wide,
        371,
        152 + wide,
        371,
        "H",
        147 + wide,
        "Z",
    )
    return path(f"{leg(-1)} {leg(1)}", colour), path(strip, *_shade(colour))


def skirt(colour: str, skin: str, hem: float = 342, flare: float = 60, rise: float = 0) -> tuple[str, ...]:
    """A skirt to `hem`, half as wide below as `flare`, over two bare or stockinged legs of colour `skin`."""
    top, right, left = 240 - rise, AXIS + flare, AXIS - flare
    fall = (118 + flare, hem - 32, right, hem - 10, "Q", right, hem, right - 12, hem)
    back = ("L", left + 12, hem, "Q", left, hem, left, hem - 10, "C", 122 - flare, hem - 32, 68, hem - 62, 78, top, "Z")
    whole = outline("M", 78, top, "L", 162, top, "C", 172, hem - 62, *fall, *back)
    strip = outline(
        "M",
        144,
        top,
        "L",
        162,
        top,
        "C",
        172,
        hem - 62,
        *fall,
        "L",
        92 + flare,
        hem,
        "C",
        154,
        hem - 32,
        152,
        290,
        144,
        top,
        "Z",
    )
    legs = (line(outline("M", x, hem - 14, "V", 366), skin, 20) for x in (102, 138))
    return *legs, path(whole, colour), path(strip, *_shade(colour))


def seated_legs(colour: str, shoe: str) -> tuple[str, ...]:
    """Legs of somebody who sits facing us: the lap rounded over darker shins."""
    lap = (
        "M82,262 L158,262 C166,276 170,296 168,314 C166,332 126,332 122,316 "
        "Q120,312 118,316 C114,332 74,332 72,314 C70,296 74,276 82,262 Z"
    )
    light = (
        "M78,276 Q120,268 162,276 C168,290 168,306 165,316 C160,327 128,328 122,315 "
        "Q120,311 118,315 C112,328 80,327 75,316 C72,306 72,290 78,276 Z"
    )
    feet = (
        path("M74,383 q-3,-18 12,-20 h14 q12,2 15,20 Z", shoe),
        path("M166,383 q3,-18 -12,-20 h-14 q-12,2 -15,20 Z", shoe),
    )
    shins = tuple(
        rect(x, 300, 34, 71, tone, r=10, opacity=share) for tone, share in ((colour, 1), (INK, 0.22)) for x in (81, 125)
    )
    return *feet, *shins, path(lap, colour), path(light, PAPER, 0.07), line("M120,286 V314", INK, 3, 0.25)


def chair(colour: str) -> tuple[str, ...]:
    """A soft chair, wider than the hips."""
    return (
        line("M72,330 L66,380", UMBER, 9),
        line("M168,330 L174,380", UMBER, 9),
        rect(58, 196, 124, 150, colour, r=34),
        rect(58, 196, 124, 150, INK, r=34, opacity=0.1),
        rect(50, 296, 140, 44, colour, r=18),
    )


def neck(skin: Skin) -> tuple[str, ...]:
    """The neck with the shade of the chin."""
    return (
        rect(107, 108, 26, 30, skin.tone, r=12),
        path("M107,116 Q120,130 133,116 L133,122 Q120,136 107,122 Z", INK, 0.14),
    )


def torso(colour: str, shoulder: float = 42, waist: float = 44, belly: float = 0, hem: float = 262) -> tuple[str, ...]:
    """Jumper, blouse or dress from shoulder to `hem`; half widths; a belly swells the sides below the elbow."""
    low = waist + belly * 0.55 + max(0.0, (hem - 262) * 0.16)
    swell = waist + belly * 1.5 + 2

    def half(side: int) -> str:
        top = (
            "M",
            AXIS,
            126,
            "C",
            AXIS + 22 * side,
            126,
            AXIS + side * (shoulder - 6),
            129,
            AXIS + side * shoulder,
            145,
        )
        flank = ("C", AXIS + side * (shoulder + 5), 172, AXIS + side * swell, hem - 42, AXIS + side * low, hem - 8)
        foot = (
            "Q",
            AXIS + side * (low - 1),
            hem,
            AXIS + side * (low - 10),
            hem,
            "L",
            AXIS - side,
            hem,
            AXIS - side,
            126,
            "Z",
        )
        return outline(*top, *flank, *foot)

    s, w, edge = AXIS + shoulder, AXIS + swell - 1, AXIS + low - 1
    upper = ("M", s - 17, 131, "C", s - 9, 133, s - 3, 138, s - 1, 147, "C", s + 4, 172, w, hem - 42, edge, hem - 8)
    lower = ("Q", edge - 1, hem - 1, edge - 9, hem - 1, "L", edge - 20, hem - 1)
    strip = outline(*upper, *lower, "C", edge - 7 + belly * 0.6, hem - 44, s - 10, 170, s - 17, 131, "Z")
    return path(half(-1), colour), path(half(1), colour), path(strip, *_shade(colour))


def open_front(colour: str, waist: float = 44, hem: float = 268, belly: float = 0) -> tuple[str, ...]:
    """Two fronts of an open cardigan, vest, blazer or coat, over a torso."""
    out = waist + belly * 0.55 + 1 + max(0.0, (hem - 268) * 0.12)
    swell = waist + belly * 1.5 + 3

    def front(side: int) -> str:
        top = ("M", AXIS + 20 * side, 127, "C", AXIS + 32 * side, 129, AXIS + 39 * side, 134, AXIS + 42 * side, 146)
        flank = ("C", AXIS + 47 * side, 176, AXIS + side * swell, hem - 38, AXIS + side * out, hem - 12)
        foot = ("Q", AXIS + side * (out - 1), hem, AXIS + side * (out - 11), hem, "L", AXIS + 16 * side, hem)
        return outline(
            *top, *flank, *foot, "C", AXIS + 9 * side, 220, AXIS + 10 * side, 170, AXIS + 20 * side, 127, "Z"
        )

    w, edge = AXIS + swell - 1, AXIS + out - 1
    upper = ("M", 147, 132, "C", 154, 134, 159, 139, 161, 147, "C", 166, 176, w, hem - 38, edge, hem - 12)
    lower = (
        "Q",
        edge - 1,
        hem - 1,
        edge - 10,
        hem - 1,
        "L",
        edge - 18,
        hem - 1,
        "C",
        152,
        220,
        154,
        170,
        147,
        132,
        "Z",
    )
    return path(front(-1), colour), path(front(1), colour), path(outline(*upper, *lower), *_shade(colour))


def lapels(colour: str, depth: float = 176) -> tuple[str, ...]:
    """Two pointed lapels from the neck down to `depth`."""
    return (
        path(f"M98,128 L84,150 L98,158 L116,{number(depth)} L108,142 Z", colour),
        path(f"M142,128 L156,150 L142,158 L124,{number(depth)} L132,142 Z", colour),
        path(f"M142,128 L156,150 L142,158 L124,{number(depth)} L132,142 Z", INK, 0.12),
    )


def round_collar(colour: str) -> str:
    """A round neckline."""
    return path("M101,127 Q120,149 139,127 L134,124 Q120,137 106,124 Z", colour)


def shirt_collar(colour: str) -> tuple[str, ...]:
    """Two points of a shirt collar."""
    return (
        path("M103,124 L120,140 L110,156 L96,132 Z", colour),
        path("M137,124 L120,140 L130,156 L144,132 Z", colour),
        path("M137,124 L120,140 L130,156 L144,132 Z", INK, 0.08),
    )


def vee(colour: str, depth: float = 158) -> str:
    """A V-shaped opening that shows what is worn below."""
    return path(f"M101,126 L120,{number(depth)} L139,126 Q120,140 101,126 Z", colour)


def scarf(colour: str) -> tuple[str, ...]:
    """A soft scarf round the neck, one end hanging."""
    return (
        path("M128,142 L148,146 L152,204 Q142,210 132,204 Z", colour),
        path("M128,142 L148,146 L152,204 Q142,210 132,204 Z", INK, 0.12),
        path(
            "M92,128 C96,116 108,122 120,124 C132,122 144,116 148,128 "
            "C152,142 138,152 120,152 C102,152 88,142 92,128 Z",
            colour,
        ),
        line("M98,138 Q120,150 140,138", INK, 3, 0.16),
    )


class Arm(NamedTuple):
    """Where an arm goes: the elbow, the wrist, and the width of the sleeve."""

    elbow: tuple[float, float]
    wrist: tuple[float, float]
    width: float = 27


HANGING = {-1: Arm((77, 198), (79, 238), 27), 1: Arm((163, 198), (161, 238), 27)}


def arm(side: int, colour: str, skin: Skin, pose: Arm | None = None, bare: bool = False) -> tuple[str, ...]:
    """A sleeve with its hand: `side` -1 is on our left, 1 on our right. A bare arm is skin from the elbow on."""
    elbow, wrist, width = pose or HANGING[side]
    shoulder = (AXIS + 30.0 * side, 149.0)
    hand = _toward(wrist, elbow, -13)
    bend = f"M{_point(shoulder)} L{_point(elbow)} L{_point(wrist)}"
    shade = line(bend, INK, width, 0.16).replace("/>", f' transform="translate({-3 * side} 2)"/>')
    palm = circle(*hand, 12, skin.tone)
    if not bare:
        return shade, palm, line(bend, colour, width)
    upper = f"M{_point(shoulder)} L{_point(elbow)}"
    return shade, palm, line(bend, skin.tone, width - 5), line(upper, colour, width + 1)


def _toward(start: tuple[float, float], end: tuple[float, float], length: float) -> tuple[float, float]:
    span = hypot(end[0] - start[0], end[1] - start[1])
    return start[0] + (end[0] - start[0]) * length / span, start[1] + (end[1] - start[1]) * length / span


def _point(at: tuple[float, float]) -> str:
    return f"{number(at[0])},{number(at[1])}"

"""Heads of the figure kit: skull, face, and hair, scarves and caps, drawn for an adult (crown 32, middle 84, axis 120).

Parts are tuples of SVG texts. Hair gives what lies before the skull, or both: what lies behind the head, and before.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.figure_body import AXIS, Skin
from tools.figure_shapes import (
    BLUE,
    BRICK,
    INK,
    PAPER,
    PLUM,
    circle,
    ellipse,
    group,
    line,
    number,
    outline,
    path,
    rect,
    ring,
)

Parts = tuple[str, ...]


def head(
    skin: Skin, front: tuple[str, ...], brow: str, *, look: int = 1, smile: str = "soft", old: bool = False
) -> tuple[str, ...]:
    """Skull, hair before it and face."""
    return *skull(skin), *front, face(skin, brow, look, smile, old)


def skull(skin: Skin, half: float = 35, ears: bool = True) -> tuple[str, ...]:
    """An egg that is broader above, with ears."""
    left, right = AXIS - half, AXIS + half
    over = ("M", left, 77.2, "C", left, 53.2, AXIS - half * 0.56, 42, AXIS, 42, "C", AXIS + half * 0.56, 42)
    round_right = (right, 53.2, right, 77.2, "C", right, 102.8, AXIS + half * 0.6, 122, AXIS, 122)
    egg = outline(*over, *round_right, "C", AXIS - half * 0.6, 122, left, 102.8, left, 77.2, "Z")
    both = (left, right) if ears else ()
    return (
        *(circle(x, 86, 8, skin.tone) for x in both),
        *(circle(x, 86, 4, BRICK, 0.25) for x in both),
        path(egg, skin.tone),
    )


def face(skin: Skin, brow: str, look: int = 1, smile: str = "soft", old: bool = False) -> str:
    """Eyes, brows, nose, cheeks and mouth; `look` 1 is to our right, -1 to our left; `smile` soft, open or none."""
    return group("face", *_features(skin, brow, look, smile, old))


def _features(skin: Skin, brow: str, look: int, smile: str, old: bool) -> Iterator[str]:
    x, y = AXIS + 3 * look, 84
    for side in (-1, 1):
        yield ellipse(x + 20 * side, y + 13, 7.5, 5.5, BRICK, opacity=skin.cheek)
    for side in (-1, 1):
        if skin.white:
            yield ellipse(x + 14.5 * side, y, 5, 5.6, PAPER, opacity=0.9)
        yield ellipse(x + 14.5 * side + (0.7 * look if skin.white else 0), y, 3.7, 4.7, INK)
        yield circle(x + 14.5 * side + 1.2, y - 1.6, 1.3, PAPER)
    yield line(f"M{number(x - 21.5)},{y - 9.4} q7,-4.5 14,-1.4", brow, 3.2)
    yield line(f"M{number(x + 7.5)},{y - 11.2} q7,-4.5 14,1.6", brow, 3.2)
    yield line(f"M{x + look},{y + 4} q{4.5 * look},6.5 {-2 * look},7.5", INK, 2.6, 0.38)
    if old:
        yield line(f"M{number(x - 25)},{y + 6} q3,3 7,3 M{number(x + 25)},{y + 6} q-3,3 -7,3", INK, 2, 0.2)
    if smile == "soft":
        yield line(f"M{x - 9},{y + 18.5} q9,8.5 18,-0.5", skin.mouth if not skin.white else PAPER, 3.2)
    if smile == "open":
        yield path(f"M{x - 10},{y + 16.5} q10,3 20,0 q-1,12 -10,12 q-9,0 -10,-12 Z", PLUM)
        yield path(f"M{x - 8},{y + 17.4} q8,2 16,0 l-1,3.4 q-7,1.5 -14,0 Z", PAPER)


def glasses(colour: str, look: int = 1) -> tuple[str, ...]:
    """Round spectacles."""
    x = AXIS + 3 * look
    return (
        ring(x - 14.5, 84, 11, colour, 2.8),
        ring(x + 14.5, 84, 11, colour, 2.8),
        line(f"M{x - 3.5},83 q3.5,-3 7,0", colour, 2.8),
    )


_PARTED = (
    "M83,86 C74,48 96,32 122,33 C150,32 166,52 157,86 C154,72 150,64 140,57 C130,70 104,74 92,68 C88,74 85,80 83,86 Z"
)


_SHORT = (
    "M82,82 C76,46 96,30 124,32 C150,30 164,50 158,82 C155,71 152,65 148,60 C132,64 106,62 94,54 C88,62 85,72 82,82 Z"
)


_MIDDLE = "M83,90 C78,50 98,34 120,35 C142,34 162,50 157,90 C154,72 142,58 122,48 C100,58 86,72 83,90 Z"


_FRINGE = (
    "M83,88 C75,46 98,31 120,31 C142,31 165,46 157,88 C155,78 154,73 152,68 "
    "C142,71 132,66 122,69 C110,72 98,71 89,66 C86,74 85,80 83,88 Z"
)


def parted(colour: str) -> Parts:
    """Short hair with a side parting."""
    return (path(_PARTED, colour),)


def short(colour: str) -> Parts:
    """Short hair brushed up."""
    return (path(_SHORT, colour),)


def fringe(colour: str) -> Parts:
    """Straight hair cut over the brows."""
    return (path(_FRINGE, colour), line("M104,40 Q98,50 97,62", PAPER, 2.6, 0.16))


def swept(colour: str) -> Parts:
    """A full head of waves, brushed aside."""
    wave = (
        "M82,84 C72,60 84,40 100,37 C104,26 128,22 138,32 C154,32 166,52 158,84 "
        "C155,74 152,68 147,62 C136,66 124,60 116,52 C108,64 96,68 88,66 C85,72 83,78 82,84 Z"
    )
    return path(wave, colour), line("M104,42 Q112,34 126,36", PAPER, 2.6, 0.16)


def cropped(colour: str) -> Parts:
    """Very short hair close to the skull."""
    return (
        path("M84,76 C81,46 98,35 120,35 C142,35 159,46 156,76 C153,62 146,57 120,57 C94,57 87,62 84,76 Z", colour),
    )


def crown(colour: str, shade: float = 0) -> Parts:
    """What is left at the sides of a bald head; `shade` greys it with blue."""
    sides = ("M82,90 C78,66 82,54 92,50 C88,62 88,72 88,86 Z", "M158,90 C162,66 158,54 148,50 C152,62 152,72 152,86 Z")
    tints = tuple(path(d, BLUE, shade) for d in sides) if shade else ()
    return *(path(d, colour) for d in sides), *tints


def bob(colour: str) -> tuple[Parts, Parts]:
    """Hair to the jaw."""
    back = "M120,31 C88,31 73,54 76,88 C76,106 81,117 92,120 L148,120 C159,117 164,106 164,88 C167,54 152,31 120,31 Z"
    return (path(back, colour),), parted(colour)


def long(colour: str) -> tuple[Parts, Parts]:
    """Hair over the shoulders, parted in the middle."""
    back = (
        "M120,31 C86,31 72,56 74,90 C75,118 70,138 76,162 "
        "C84,172 156,172 164,162 C170,138 165,118 166,90 C168,56 154,31 120,31 Z"
    )
    return (path(back, colour), path(back, INK, 0.12)), (path(_MIDDLE, colour),)


def bun(colour: str, x: float = 120, y: float = 30, r: float = 18) -> tuple[Parts, Parts]:
    """Hair put up in a bun at x, y, parted in the middle."""
    return (circle(x, y, r, colour), circle(x, y, r, INK, 0.1)), (path(_MIDDLE, colour),)


def ponytail(colour: str, tie: str) -> tuple[Parts, Parts]:
    """Hair bound at the back, the tail seen at one side."""
    tail = "M146,48 C176,44 188,70 178,98 C174,116 178,126 184,134 C160,136 150,116 154,92 C156,76 152,60 146,48 Z"
    return (path(tail, colour), path(tail, INK, 0.12)), (path(_PARTED, colour), rect(149, 46, 10, 14, tie, r=5))


def curls(colour: str, size: float = 1) -> tuple[Parts, Parts]:
    """A wide head of curls."""
    round_the_head = (
        (84, 66, 17),
        (84, 92, 15),
        (96, 44, 18),
        (120, 36, 20),
        (144, 44, 18),
        (156, 66, 17),
        (156, 92, 15),
    )
    back = tuple(circle(120 + (x - 120) * size, 84 + (y - 84) * size, r * size, colour) for x, y, r in round_the_head)
    brow = ((98, 56, 12), (116, 51, 13), (135, 54, 12), (148, 64, 9), (90, 68, 9))
    return back, tuple(circle(x, y, r, colour) for x, y, r in brow)


def braids(colour: str, bead: str) -> tuple[Parts, Parts]:
    """Many thin braids, hanging over the shoulders, with beads."""
    ways = (
        "M92,58 C78,84 82,116 78,158",
        "M98,52 C84,84 92,120 90,164",
        "M148,58 C162,84 158,116 162,158",
        "M142,52 C156,84 148,120 150,164",
    )
    hanging = tuple(line(d, colour, 12) for d in ways)
    lights = tuple(line(d, PAPER, 2, 0.14) for d in ways)
    beads = tuple(rect(x - 5, y, 10, 8, bead, r=3) for x, y in ((78, 156), (90, 162), (162, 156), (150, 162)))
    return (*hanging, *lights, *beads), (path(_MIDDLE, colour), line("M120,36 V48", PAPER, 2, 0.2))


def headscarf(colour: str, under: str) -> tuple[Parts, Parts]:
    """A headscarf laid round the face and over the shoulders: what lies below the skull, and before it."""
    cloth = (
        "M120,30 C88,30 75,56 76,88 C76,112 68,126 70,142 "
        "C86,164 154,164 170,142 C172,126 164,112 164,88 C165,56 152,30 120,30 Z"
    )
    dark = "M147,40 C158,50 163,66 163,88 C163,112 171,126 169,142 C162,151 152,157 140,159 C158,128 158,70 147,40 Z"
    over = "M87,86 C86,54 102,42 120,42 C138,42 154,54 153,86 C149,66 137,58 120,58 C103,58 91,66 87,86 Z"
    chin = "M88,98 C92,117 104,126 120,126 C136,126 148,117 152,98 C157,120 148,141 126,144 C104,144 84,122 88,98 Z"
    before = (
        path(over, colour),
        line("M91,74 C99,61 109,56.5 120,56.5 C131,56.5 141,61 149,74", under, 4),
        path(chin, colour),
        line("M95,122 C108,140 134,144 156,130", INK, 3, 0.26),
    )
    return (path(cloth, colour), path(dark, INK, 0.14), line("M84,138 C102,153 138,155 158,143", INK, 3, 0.2)), before


def cap(colour: str, band: str, badge: str) -> Parts:
    """A uniform cap with a soft visor, set straight, the eyes free."""
    return (
        path("M78,54 C70,38 84,22 120,20 C156,22 170,38 162,54 C150,62 90,62 78,54 Z", colour),
        path("M146,25 C164,32 168,44 162,54 C158,57 152,59 146,60 Z", PAPER, 0.08),
        path("M82,52 Q120,64 158,52 L158,64 Q120,76 82,64 Z", band),
        path("M84,63 Q120,75 156,63 C154,73 142,78 120,78 C98,78 86,73 84,63 Z", INK),
        circle(120, 46, 8, badge),
        circle(120, 46, 3.4, PAPER),
    )


def beard(colour: str) -> Parts:
    """A short full beard."""
    return (
        path(
            "M84,88 C85,106 92,128 120,130 C148,128 155,106 156,88 "
            "C152,97 149,101 143,101 C136,95 108,95 98,101 C91,101 88,97 84,88 Z",
            colour,
        ),
    )


def moustache(colour: str, look: int = 1) -> Parts:
    """A soft moustache over the mouth."""
    x = 120 + 3 * look
    return (
        path(
            f"M{x},98 C{x + 6},94 {x + 15},95 {x + 18},103 C{x + 12},106 {x + 5},105 {x},102 "
            f"C{x - 5},105 {x - 12},106 {x - 18},103 C{x - 15},95 {x - 6},94 {x},98 Z",
            colour,
        ),
    )

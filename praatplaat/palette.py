"""The fourteen colours, in one place. Grounds and faded things are mixes of two of them, never a new colour.

Two colours that touch and whose border carries meaning differ by 15 L* (CIE Lab) or more.
"""

from __future__ import annotations

PALETTE = {
    "ink": "#2B2E44",  # L* 20: text, eyes, gown, shade (7-16 % of it), emergency strip
    "plum": "#6B3A5B",  # L* 32: now (flag, plate); the certified institution; ground of "a judge decides"
    "umber": "#75493A",  # L* 36: dark skin, hair, wood, chairs
    "teal": "#1D666E",  # L* 39: done (footprints, tick), focus, Veilig Thuis, doors
    "brick": "#C1543F",  # L* 50: roof of home, father, cheeks
    "moss": "#5F8A5B",  # L* 53: leaves, neighbourhood house, caseworker
    "blue": "#6A93B5",  # L* 59: water, denim, investigator, folder
    "apricot": "#DDA274",  # L* 71: middle skin, road edge, the Raad's gable
    "sage": "#AAC698",  # L* 77: grass, the ground of "help you say yes to", interpreter
    "sun": "#F3C552",  # L* 82: light, the pool under the family, windows, a telephone; the mother
    "peach": "#F3CFB2",  # L* 85: light skin, the ground of "help you must accept"
    "sky": "#CBE1E6",  # L* 88: sky, glass, grey hair
    "sand": "#EFDCB8",  # L* 88: stone, quiet surfaces, the ground of "somebody looks into it"
    "paper": "#FCF5E8",  # L* 97: page, road, walls, light on dark
}


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green, blue (0-255) of a name in the palette or of "#rrggbb"."""
    digits = PALETTE.get(colour, colour).lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def colour(name: str) -> str:
    """The "#rrggbb" of a name in the palette."""
    return PALETTE[name]


def mix(first: str, second: str, share: float) -> str:
    """The "#rrggbb" that lies `share` (0-1) of the way from one colour to another."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return "#{:02X}{:02X}{:02X}".format(*(round(a + (b - a) * share) for a, b in pairs))


def luminance(name: str) -> float:
    """Relative luminance 0-1 of a colour (WCAG 2.2, definition of relative luminance)."""
    parts = [v / 255 for v in rgb(name)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1-21 between two colours (WCAG 2.2, definition of contrast ratio)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)

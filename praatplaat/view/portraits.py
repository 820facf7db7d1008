"""Portraits: through which window each person of the drawings is seen as head and shoulders.

A portrait is the same drawing seen through a smaller, square viewBox (units of the artboard, 240 x 400). Each window
holds all of the hair or headwear and rests on the shoulders; heads come out alike in size and height. What tells the
role (a headset, bubbles, a cup) is in it whole or not at all: some windows are wider, and that
of the confidant stands beside the axis.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ADULT = "45 12 150 150"

VIEWS: Mapping[str, str] = MappingProxyType(
    {
        "ambassador": "45 14 150 150",
        "behaviour-expert": ADULT,
        "caseworker": "45 10 150 150",
        "child": "54 154 132 132",
        "clerk": "45 42 150 150",
        "confidant": "56 8 160 160",
        "doctor": "45 4 150 150",
        "father": ADULT,
        "foster-parent": "46 17 156 156",
        "girl": "52 68 136 136",
        "grandmother": "42 36 154 154",
        "interpreter": "34 0 172 172",
        "judge": "37 52 166 166",
        "lawyer": "40 -2 160 160",
        "mother": ADULT,
        "neighbour": "45 24 150 150",
        "parent-with-baby": "45 16 150 150",
        "police": "45 10 150 150",
        "raad": "45 38 150 150",
        "raad-court": ADULT,
        "teacher": "45 24 150 150",
        "vt": "44 46 158 158",
        "youth-protector": "45 10 150 150",
    }
)


def view_of(drawing: str) -> str:
    """The viewBox ("x y width height") of the portrait of a person such as "mother"; that of an adult when unknown."""
    return VIEWS.get(drawing, ADULT)

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
        "adviser": "42 8 156 156",
        "ambassador": "45 14 150 150",
        "behaviour-expert": ADULT,
        "caseworker": "45 10 150 150",
        "child": "54 154 132 132",
        "clerk": "45 42 150 150",
        "client-supporter": "40 14 156 156",
        "complaints-chair": ADULT,
        "confidant": "56 8 160 160",
        "curator": "45 10 150 150",
        "discipline-panel": "45 6 150 150",
        "doctor": "45 4 150 150",
        "father": ADULT,
        "foster-parent": "46 17 156 156",
        "girl": "52 68 136 136",
        "grandmother": "42 36 154 154",
        "group-worker": "46 10 148 148",
        "guardian": "45 24 150 150",
        "interpreter": "34 0 172 172",
        "judge": "37 52 166 166",
        "law-student": "46 16 154 154",
        "lawyer": "40 -2 160 160",
        "legal-desk": ADULT,
        "legal-expert": "42 4 156 156",
        "listener": "12 4 170 170",
        "mayor": "34 12 172 172",
        "mother": ADULT,
        "neighbour": "45 24 150 150",
        "ombudsman": "45 8 150 150",
        "parent-with-baby": "45 16 150 150",
        "peer": ADULT,
        "police": "45 10 150 150",
        "probation-worker": "45 2 150 150",
        "prosecutor": "36 13 168 168",
        "raad": "45 38 150 150",
        "raad-court": ADULT,
        "teacher": "45 24 150 150",
        "trust-doctor": "45 8 150 150",
        "vt": "44 46 158 158",
        "youth-protector": "45 10 150 150",
    }
)


def view_of(drawing: str) -> str:
    """The viewBox ("x y width height") of the portrait of a person such as "mother"; that of an adult when unknown."""
    return VIEWS.get(drawing, ADULT)

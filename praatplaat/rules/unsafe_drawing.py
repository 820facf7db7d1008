"""Drawings that would come out wrong without an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from praatplaat.content.suggest import short
from praatplaat.faults import Fault, Place
from praatplaat.rules import Inspection

PARTIAL = True
LARGEST = 20 * 1024  # bytes
SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
GRADIENTS = frozenset({"linearGradient", "radialGradient"})
ELEMENTS = SHAPES | GRADIENTS | {"svg", "g", "defs", "stop", "title", "desc"}
GEOMETRY = "x y x1 y1 x2 y2 cx cy r rx ry fx fy width height d points viewBox xmlns id transform version"
PAINTING = (
    "fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
    " opacity stop-color stop-opacity offset gradientUnits gradientTransform spreadMethod"
)
ATTRIBUTES = frozenset(f"{GEOMETRY} {PAINTING}".split())
COLOURS = ("fill", "stroke", "stop-color")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}|none")
TO_GRADIENT = re.compile(r"url\(#([^)]+)\)")
INSTEAD = {
    "use": "Teken de vorm opnieuw.",
    "clipPath": "Teken de vorm binnen haar eigen rand.",
    "mask": "Teken de vorm binnen haar eigen rand.",
    "text": "Een tekening bevat geen letters; woorden zet het programma erbij.",
    "style": "Geef elke vorm haar eigen kleur.",
    "class": "Geef elke vorm haar eigen kleur.",
    "stroke-dasharray": "Teken de streepjes één voor één.",
}


def unsafe_drawing(inspection: Inspection) -> Iterator[Fault]:
    """Drawings keep to the part of SVG that is drawn truly: shapes, paths, groups, plain #rrggbb colours, gradients.

    The reader of SVG ignores `use`, `clipPath`, `mask`, `text`, `class` and broken XML without an error, makes
    `currentColor` and `rgba()` grey, spoils dashes, and multiplies the opacity of a group into each of its shapes.
    """
    for path in sorted(inspection.drawings.rglob("*.svg")):
        yield from svg_faults(path)


def svg_faults(path: Path) -> Iterator[Fault]:
    """The faults of one drawing."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    except OSError:
        yield Fault(Place(str(path)), "unsafe-drawing", "Deze tekening kan niet gelezen worden.")
        return
    if not raw:
        message = f"Deze tekening is leeg of groter dan {LARGEST // 1024} KB. Maak haar eenvoudiger."
        yield Fault(Place(str(path)), "unsafe-drawing", message)
        return
    drawing = _Drawing(str(path))
    drawing.read(raw)
    yield from drawing.faults


class _Drawing:
    """Listens to the XML of one drawing."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self._gradients: set[str] = set()
        self._wanted: list[tuple[str, Place]] = []
        self._ids: set[str] = set()
        self._depth = 0
        self._parser: Any = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction

    def read(self, raw: bytes) -> None:
        try:
            self._parser.Parse(raw, True)
        except expat.ExpatError as error:
            place = Place(self.file, error.lineno, error.offset + 1)
            self.faults.append(
                Fault(place, "unsafe-drawing", "Vanaf hier is dit geen goede SVG. Is er iets weggevallen?")
            )
            return
        for name, place in self._wanted:
            if name not in self._gradients:
                message = f"Er is geen kleurverloop “{short(name)}” in deze tekening."
                self.faults.append(Fault(place, "unsafe-drawing", message))

    def _place(self) -> Place:
        return Place(self.file, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _fault(self, message: str) -> None:
        self.faults.append(Fault(self._place(), "unsafe-drawing", message))

    def _doctype(self, *_: Any) -> None:
        self._fault("Een tekening heeft geen DOCTYPE. Haal die regel weg.")

    def _instruction(self, target: str, _: str) -> None:
        self._fault(f"“<?{short(target)}” hoort niet in een tekening. Haal die regel weg.")

    def _end(self, _: str) -> None:
        self._depth -= 1

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1 and (element != "svg" or "viewBox" not in attributes):
            self._fault('Een tekening begint met <svg … viewBox="…">.')
        if element not in ELEMENTS:
            self._fault(f"<{short(element)}> wordt niet goed getekend. {INSTEAD.get(element, 'Haal het weg.')}")
            return
        for name, value in attributes.items():
            self._attribute(element, name, value)
        if element in GRADIENTS:
            self._gradient(attributes)

    def _attribute(self, element: str, name: str, value: str) -> None:
        if name not in ATTRIBUTES:
            self._fault(f"“{short(name)}” wordt niet goed getekend. {INSTEAD.get(name, 'Haal het weg.')}")
        elif name == "opacity" and element in ("g", "svg"):
            self._fault("Doorzichtigheid van een groep wordt vlekkerig. Geef elke vorm haar eigen “opacity”.")
        elif name in COLOURS:
            self._colour(value)
        elif name == "id":
            if value in self._ids:
                self._fault(f"De id “{short(value)}” staat er twee keer.")
            self._ids.add(value)

    def _colour(self, value: str) -> None:
        if to := TO_GRADIENT.fullmatch(value):
            self._wanted.append((to[1], self._place()))
        elif not COLOUR.fullmatch(value):
            self._fault(f"De kleur “{short(value)}” wordt grijs. Schrijf #rrggbb, zoals #2B2E44, of none.")

    def _gradient(self, attributes: dict[str, str]) -> None:
        self._gradients.add(attributes.get("id", ""))
        ends = [attributes[key] for key in ("x1", "y1", "x2", "y2", "cx", "cy", "r") if key in attributes]
        if attributes.get("gradientUnits") != "userSpaceOnUse" and not all(end.endswith("%") for end in ends):
            self._fault('Een kleurverloop meet in %, of heeft gradientUnits="userSpaceOnUse".')

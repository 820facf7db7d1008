"""Drawings that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.suggest import did_you_mean
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True


def missing_drawing(inspection: Inspection) -> Iterator[Fault]:
    """Every drawing that the content names lies in the folder of drawings. A place without its drawing would be an
    empty spot on the map, and many families read the drawings first."""
    there = {f"{path.parent.name}/{path.stem}" for path in inspection.drawings.glob("*/*.svg")}
    for reference in inspection.references:
        if reference.to == "drawings" and reference.id not in there:
            folder, _, stem = reference.id.rpartition("/")
            known = [name.rpartition("/")[2] for name in there if name.startswith(f"{folder}/")]
            message = f"De tekening {reference.id}.svg ontbreekt."
            message += did_you_mean(stem, known) or " Welke er zijn, staat in docs/authors.md."
            yield Fault(reference.place, "missing-drawing", message)

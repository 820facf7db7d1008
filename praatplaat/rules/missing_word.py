"""Words of the program that a screen needs and nobody wrote."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.interface import needed
from praatplaat.faults import Fault, Place
from praatplaat.rules import Inspection


def missing_word(inspection: Inspection) -> Iterator[Fault]:
    """Every word that a screen asks for stands in `interface.yaml`, and nothing stands there that none asks for (a
    notice).

    Without one of them a whole screen could not be shown to a family.
    """
    words = inspection.content.interface
    if not words:
        return
    asked = set(needed(inspection.content))
    file = next(iter(words.values())).place.file
    for key in sorted(asked - words.keys()):
        yield Fault(Place(file), "missing-word", f"Het woord “{key}” ontbreekt. Schrijf het erbij als “{key}: …”.")
    for key in sorted(words.keys() - asked):
        if not key.startswith("limit-"):
            message = f"Geen scherm gebruikt het woord “{key}”. Is er een typefout? Haal het anders weg."
            yield Fault(words[key].place, "missing-word", message, "notice")

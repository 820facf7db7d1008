"""References."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from praatplaat.content.fields import OVERLAYS, SHARED
from praatplaat.content.references import Reference
from praatplaat.content.suggest import did_you_mean
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
FEW = 10  # ids that can be named in one line


def dangling(inspection: Inspection) -> Iterator[Fault]:
    """Every id that is pointed to exists: people, rights, limits, claims, terms, contacts, regions, routes, scenes,
    steps.

    A link that leads nowhere would be a button that does nothing. References into a file that could not be read are
    left alone: that file has a fault of its own.
    """
    for reference in inspection.references:
        if reference.to in inspection.unread:
            continue
        known = _known(inspection, reference)
        if known is not None and reference.id not in known:
            message = _absent(reference) + (did_you_mean(reference.id, known) or _instead(reference, known))
            yield Fault(reference.place, "dangling", message)


def _known(inspection: Inspection, reference: Reference) -> Collection[str] | None:
    """The ids that exist; None when that is not for this rule to say."""
    content = inspection.content
    match reference.to:
        case "steps":
            scene = content.scenes.get(reference.scene)
            return scene.steps if scene else None
        case "scenes":
            return content.scenes.keys() | inspection.unread
        case "emergency":
            return inspection.facts.numbers if inspection.facts else None
        case to if to in SHARED or to in OVERLAYS:
            ids: Collection[str] = getattr(content, to)
            return ids
    return None


def _instead(reference: Reference, known: Collection[str]) -> str:
    """What to do about an id that resembles none: choose of the few there are, or make it."""
    if 0 < len(known) <= FEW:
        return f" Kies er een: {', '.join(sorted(known))}."
    elsewhere = reference.to in ("scenes", "regions", "routes", "emergency", "steps")
    return "" if elsewhere else " Maak het daar, of kies een ander."


def _absent(reference: Reference) -> str:
    match reference.to:
        case "steps":
            return f"Deze plaat heeft geen stap “{reference.id}”."
        case "scenes":
            return f"Er is geen plaat “{reference.id}”: {reference.id}.yaml ontbreekt."
        case "emergency":
            return f"Er is geen noodnummer “{reference.id}”."
        case "regions" | "routes" as folder:
            noun = OVERLAYS[folder].noun
            return f"Er is geen {noun} “{reference.id}”: {folder}/{reference.id}.yaml ontbreekt."
        case to:
            return f"“{reference.id}” staat niet in {to}.yaml."

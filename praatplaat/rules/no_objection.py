"""Branches that somebody else decides."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def no_objection(inspection: Inspection) -> Iterator[Fault]:
    """Where somebody else decides which way it goes, the branch says whether one can object, and how.

    A family that does not know that it may object has no say.
    """
    for scene in inspection.content.scenes.values():
        for branch in scene.branches.values():
            if branch.decides != "family" and not branch.object:
                message = f"Bij “{branch.id}” ontbreekt “object”. Schrijf hoe een gezin zegt dat het niet eens is."
                yield Fault(branch.place, "no-objection", message)

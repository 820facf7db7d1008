"""What nothing points to."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault
from praatplaat.rules import Inspection

KINDS = ("people", "rights", "terms", "limits", "claims", "contacts")


def unused(inspection: Inspection) -> Iterator[Fault]:
    """A notice for every person, right, term, limit, claim and contact that nothing points to.

    It is never shown, yet translators would spend their time on it.
    """
    used = {(reference.to, reference.id) for reference in inspection.references}
    for kind in KINDS:
        for item in getattr(inspection.content, kind).values():
            if (kind, item.id) not in used:
                message = f"Nergens wordt naar “{item.id}” verwezen. Gebruik het, of haal het weg."
                yield Fault(item.place, "unused", message, "notice")

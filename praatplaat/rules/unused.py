"""What nothing points to."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault
from praatplaat.rules import Inspection

NEEDED = ("rights", "limits")
KINDS = ("people", "rights", "terms", "limits", "claims", "asks", "contacts")


def unused(inspection: Inspection) -> Iterator[Fault]:
    """Every right stands at a step, and every time limit at a step or a right: no family would find it otherwise.
    A notice for every person, term, claim, ask and contact that nothing points to.

    What is never shown still costs translators their time.
    """
    used = {(reference.to, reference.id) for reference in inspection.references}
    for kind in KINDS:
        for which, item in getattr(inspection.content, kind).items():
            if (kind, which) not in used:
                message = f"Nergens wordt naar “{which}” verwezen. Gebruik het, of haal het weg."
                yield Fault(item.place, "unused", message, "fault" if kind in NEEDED else "notice")

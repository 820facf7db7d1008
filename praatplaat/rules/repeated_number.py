"""A second copy of an emergency number."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.emergency import copies
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def repeated_number(inspection: Inspection) -> Iterator[Fault]:
    """An emergency number stands in emergency.json and nowhere else; a contact refers to it by its id.

    Two copies would one day differ, and the wrong one would be called.
    """
    for contact in inspection.content.contacts.values():
        for known in copies(inspection.facts, contact.number) if inspection.facts else ():
            message = f"{contact.number} is een noodnummer en staat al in het programma. Schrijf “emergency:{known}”."
            yield Fault(contact.place, "repeated-number", message)

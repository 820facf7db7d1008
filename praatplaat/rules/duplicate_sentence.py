"""The same sentence twice."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.model import Message
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True


def duplicate_sentence(inspection: Inspection) -> Iterator[Fault]:
    """A sentence stands only once in a text. Catalogues know a sentence by its text and its place in the content, so
    the second one would be the same entry; and to a reader it says nothing new."""
    first: dict[tuple[str, str], Message] = {}
    for message in inspection.messages:
        earlier = first.setdefault((message.context, message.text), message)
        if earlier is not message:
            said = f"Deze zin staat hier al op regel {earlier.place.line}. Haal een van beide weg."
            yield Fault(message.place, "duplicate-sentence", said)

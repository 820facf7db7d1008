"""Sentences that are nearly the same."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.model import Message
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True


def almost_same(inspection: Inspection) -> Iterator[Fault]:
    """A notice for a sentence that differs from another one only in capitals, spaces, commas or its last sign.

    The same thought is the same sentence everywhere: it is translated and checked once, and a family knows it again.
    """
    first: dict[str, Message] = {}
    for message in inspection.messages:
        if not message.text.endswith((".", "?", "!")):
            continue  # a title or a label has a form of its own
        key = " ".join(message.text.casefold().replace(",", " ").rstrip(".?! ").split())
        earlier = first.setdefault(key, message)
        if earlier.text != message.text:
            place = f"{earlier.place.file}:{earlier.place.line}"
            said = f"Deze zin is bijna gelijk aan “{earlier.text}” ({place}). Schrijf beide hetzelfde."
            yield Fault(message.place, "almost-same", said, "notice")

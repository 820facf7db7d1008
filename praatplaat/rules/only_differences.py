"""Changes that change nothing."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.model import Message, Sentence
from praatplaat.content.overlay import layers, spot
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def only_differences(inspection: Inspection) -> Iterator[Fault]:
    """A region or route holds only what differs: none of its changes says what stands there without it.

    Such a copy would be translated once more, and stay behind when the sentence itself is corrected.
    """
    content = inspection.content
    for layer in layers(content):
        for change in layer.changes:
            if _said(change.value) == _said(spot(content, change.path).value):
                said = f"“{change.path}” zegt hier hetzelfde als zonder dit bestand. Haal het weg."
                yield Fault(change.place, "only-differences", said)


def _said(value: object) -> object:
    """What a value says, wherever it stands."""
    match value:
        case Message():
            return value.text, value.plural
        case Sentence():
            return _said(value.message), value.claim
        case tuple():
            return tuple(_said(item) for item in value)
    return value

"""Names of organisations that no longer exist."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.emergency import FILE
from praatplaat.faults import Fault, Place
from praatplaat.languages.former import NAMES, former_name
from praatplaat.rules import Inspection

PARTIAL = True


def old_names(inspection: Inspection) -> Iterator[Fault]:
    """No organisation is called by a name that it has given up (AKJ is Jeugdstem since 1 March 2023), unless the
    sentence says that it is the old name: a family could not find it.

    The hints for the professional and the emergency sentences of every language are looked at too; translations are
    by the check of catalogues.
    """
    for place, text in _texts(inspection):
        if found := former_name(text):
            said = f"“{found[0]}” is een oude naam. Schrijf “{NAMES[found[0]]}”, of zeg dat het vroeger zo heette."
            yield Fault(place, "old-names", said)


def _texts(inspection: Inspection) -> Iterator[tuple[Place, str]]:
    """Every text that somebody reads, with its place."""
    for message in inspection.messages:
        yield message.place, plain(message.text)
    for scene in inspection.content.scenes.values():
        yield from ((scene.place, hint) for hint in scene.hints)
    for said in inspection.facts.languages.values() if inspection.facts else ():
        yield from ((Place(str(FILE)), sentence.text) for sentence in said.values())

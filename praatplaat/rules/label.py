"""Titles and labels, which stand on plates and keys."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.texts import plain, spans
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
# The most letters of a label by the last part of its context: more does not fit its plate in the smallest window.
MOST = {"title": 40, "label": 40, "name": 44}


def label(inspection: Inspection) -> Iterator[Fault]:
    """A title, a name or the words of a signpost has no mark of a hard word: nobody can touch a word on a plate. A notice
    for one of more than 40 letters (a name 44; the title of a step 28), which will not fit.
    """
    for message in inspection.messages:
        first, *_, last = message.context.split("/")
        if last not in MOST or first in ("terms", "interface"):
            continue
        if any(span.mark for span in spans(message.text)):
            said = f"Op een bord of knop staat geen merk. Schrijf “{plain(message.text)}”, en merk het woord in een zin."
            yield Fault(message.place, "label", said)
        most = 28 if "/steps/" in message.context else MOST[last]
        if len(plain(message.text)) > most:
            said = f"Dit is te lang voor een bord: {len(plain(message.text))} letters, hooguit {most}. Maak het korter."
            yield Fault(message.place, "label", said, "notice")

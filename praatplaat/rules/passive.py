"""Sentences in which nobody does anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.languages.dutch import sentences
from praatplaat.rules import Inspection

PARTIAL = True
BECOMES = re.compile(r"\b(?:wordt|worden|werd|werden)\b", re.IGNORECASE)
PARTICIPLE = re.compile(
    r"\b(?!gebeuren|gezinnen|gesprekken|gegevens|gemeenten|gevoelens|begeleiden|bespreken|beslissen|vertellen)"
    r"(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg)?ge[a-zëï]{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her)[a-zëï]{2,}(?:d|[cfhkpsx]t|en))\b"  # "bekeken", "beperkt"; "bewaart" is no participle
)
ACTOR = re.compile(r"\bdoor (?:de|het|een|uw|je|jouw|iemand|mensen|[A-Z])", re.IGNORECASE)


def passive(inspection: Inspection) -> Iterator[Fault]:
    """No sentence is passive and yet names who acts ("wordt door de rechter beslist"): that one is the subject.
    A notice for a passive sentence that names nobody ("er wordt beslist").

    A family must see who does something, and an active sentence is read faster.
    """
    for message in inspection.messages:
        for sentence in sentences(plain(message.text)):
            becomes, done = BECOMES.search(sentence), PARTICIPLE.search(sentence)
            if not becomes or not done:
                continue
            if ACTOR.search(sentence):
                said = f"“{becomes[0]} … {done[0]}” met “door”: begin de zin met wie het doet."
                yield Fault(message.place, "passive", said)
            else:
                said = f"“{becomes[0]} … {done[0]}” zegt niet wie het doet. Kan dat erbij?"
                yield Fault(message.place, "passive", said, "notice")

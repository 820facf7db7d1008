"""How easily the Dutch reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from praatplaat.content.model import Message
from praatplaat.content.texts import plain
from praatplaat.faults import Fault, Place
from praatplaat.languages import dutch
from praatplaat.rules import Inspection

SCENE, FIELD = 80, 50
FEW = 15  # words; a shorter text says too little about itself


def reading_ease(inspection: Inspection) -> Iterator[Fault]:
    """Flesch-Douma: 206.84 - 0.93 x words per sentence - 77 x syllables per word (W.H. Douma, De leesbaarheid van
    landbouwbladen, Wageningen 1960). All sentences of a scene together score at least 80 ("easy", read by somebody of
    eleven), a text of 15 words or more by itself at least 50.

    The scenes that were tried on readers score 91. In a single text one legal word that cannot be missed weighs much:
    the lowest of those that read well is 56. Marked words count; each is explained, but is still read.
    """
    scenes: dict[str, list[str]] = defaultdict(list)
    fields: dict[str, list[Message]] = defaultdict(list)
    for message in inspection.messages:
        scenes[message.context.partition("/")[0]].append(plain(message.text))
        fields[message.context].append(message)
    for scene in inspection.content.scenes.values():
        yield from _hard(scenes[scene.id], SCENE, scene.place, "Deze plaat")
    for found in fields.values():
        yield from _hard([plain(message.text) for message in found], FIELD, found[0].place, "Deze tekst")


def _hard(texts: Iterable[str], least: int, place: Place, what: str) -> Iterator[Fault]:
    """A fault when texts together score less than `least`."""
    told = list(texts)
    if sum(len(dutch.words(text)) for text in told) < FEW:
        return
    score = dutch.reading_ease(told)
    if score < least:
        message = f"{what} leest moeilijk: {score:.0f} op de schaal van Flesch-Douma, ten minste {least} moet."
        yield Fault(place, "reading-ease", f"{message} Gebruik kortere woorden en zinnen.")

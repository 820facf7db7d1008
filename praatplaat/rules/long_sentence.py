"""Long sentences."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.languages.dutch import sentences, words
from praatplaat.rules import Inspection

PARTIAL = True
MOST = 15


def long_sentence(inspection: Inspection) -> Iterator[Fault]:
    """No sentence has more than 15 words.

    Somebody under stress, or who reads Dutch as a second language, loses the beginning of a longer one. The longest
    sentence that proved necessary has 14 words.
    """
    for message in inspection.messages:
        for sentence in sentences(plain(message.text)):
            if (count := len(words(sentence))) > MOST:
                said = f"Deze zin heeft {count} woorden, hooguit {MOST} mag. Maak er twee van, of laat iets weg."
                yield Fault(message.place, "long-sentence", said)

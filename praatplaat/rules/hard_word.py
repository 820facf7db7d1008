"""Words that need not be hard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.model import Message
from praatplaat.content.texts import plain, spans
from praatplaat.faults import Fault
from praatplaat.languages.dutch import syllables, words
from praatplaat.rules import Inspection

PARTIAL = True
LONGEST = 4  # syllables
ORDINARY = {"organisatie", "organisaties", "telefoonnummer", "telefoonnummers", "belangrijkere", "verschillende"}
TEXTS = ("title", "name", "label", "word")  # short labels, where a hard word stands to be explained
INSTEAD = {
    "aangaande": "over", "aanvang": "begin", "aanvangen": "beginnen", "alsmede": "en", "alsook": "en",
    "betreffende": "over", "bewerkstelligen": "zorgen voor", "bovengenoemde": "deze", "casus": "situatie",
    "casuïstiek": "situaties", "conform": "volgens", "daartoe": "daarvoor", "derhalve": "dus", "desbetreffende": "deze",
    "desgewenst": "als u dat wilt", "dienaangaande": "daarover", "dientengevolge": "daardoor", "doch": "maar",
    "echter": "maar", "faciliteren": "mogelijk maken", "gaarne": "graag", "geschieden": "gebeuren",
    "geschiedt": "gebeurt", "hetgeen": "wat", "hieromtrent": "hierover", "implementeren": "invoeren",
    "indien": "als", "ingevolge": "volgens", "inzake": "over", "jegens": "tegen", "krachtens": "volgens",
    "middels": "met", "monitoren": "volgen", "nadien": "daarna", "omtrent": "over", "ondergetekende": "ik",
    "onverwijld": "meteen", "participeren": "meedoen", "reeds": "al", "signaleren": "zien", "teneinde": "om",
    "tevens": "ook", "thans": "nu", "verstrekken": "geven", "verstrekt": "geeft", "voornoemde": "deze", "voorts": "ook",
    "wederom": "weer", "zodoende": "zo", "zulks": "dat", "door middel van": "met", "in het kader van": "voor",
    "met betrekking tot": "over", "naar aanleiding van": "door", "op grond van": "volgens", "ten aanzien van": "over",
    "ten behoeve van": "voor", "ten gevolge van": "door", "zorg dragen voor": "zorgen voor",
    "zorgdragen voor": "zorgen voor",
}  # fmt: skip
OFFICIAL = re.compile(rf"\b(?:{'|'.join(INSTEAD)})\b", re.IGNORECASE)


def hard_word(inspection: Inspection) -> Iterator[Fault]:
    """No word of officials where a plain one says the same ("indien": als; "betreffende": over). A notice for a word
    of more than four syllables that is neither marked as a hard word, nor a name or what somebody is called (who has a
    card of his own), nor quite ordinary ("organisatie").

    A reader trips over both. A long word that cannot be missed becomes a term with an explanation.
    """
    marked = {word.casefold() for message in inspection.messages for word in _marked(message)}
    terms = {word.casefold() for term in inspection.content.terms.values() for word in words(term.word.text)}
    terms |= {word.casefold() for person in inspection.content.people.values() for word in words(person.name.text)}
    for message in inspection.messages:
        if found := OFFICIAL.search(plain(message.text)):
            said = f"“{found[0]}” is een woord uit brieven. Schrijf “{INSTEAD[found[0].casefold()]}”."
            yield Fault(message.place, "hard-word", said)
        if message.context.rpartition("/")[2] in TEXTS or message.context.startswith(("terms/", "interface/")):
            continue
        for word in _long(message):
            if word.casefold() not in marked | terms:
                said = f"“{word}” is een lang woord. Kies een korter woord, of leg het uit in terms.yaml en merk het."
                yield Fault(message.place, "hard-word", said, "notice")


def _marked(message: Message) -> Iterator[str]:
    return (word for span in spans(message.text) if span.mark for word in words(span.text))


def _long(message: Message) -> Iterator[str]:
    """The long words of a sentence that are not ordinary and no names."""
    for number, word in enumerate(words(plain(message.text))):
        name = number > 0 and word[0].isupper()
        if syllables(word) > LONGEST and not name and word.casefold() not in ORDINARY:
            yield word

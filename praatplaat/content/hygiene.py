"""Which characters a text may hold: what every font, every reader and every translator can handle.

Source of the limits: Unicode UAX #15 (NFC) and the attack known as Trojan Source (bidi overrides and embeddings).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 600  # characters
MOST_MARKS = 4  # combining marks on one letter
BIDI_CONTROLS = re.compile("[\u202a-\u202e]")
OPENING, CLOSING = "\u2066\u2067\u2068", "\u2069"


def text_faults(text: str) -> Iterator[str]:
    """What is wrong with the characters of a text, in Dutch, with what to do."""
    if len(text) > LONGEST:
        yield f"De tekst heeft {len(text)} tekens; hooguit {LONGEST} mag. Maak er meer zinnen van."
    if text.count('"') % 2:
        yield 'Er staat een los aanhalingsteken (") in de tekst. Zet de hele zin tussen aanhalingstekens.'
    if text.isascii() and text.isprintable():
        if not any(map(str.isalnum, text)):
            yield "Er staat geen letter in deze tekst."
        return
    if not unicodedata.is_normalized("NFC", text):
        yield "Er staan losse accenten in de tekst. Typ de letters opnieuw, met het accent er meteen op (Unicode NFC)."
    if control := next((char for char in text if char != "\n" and unicodedata.category(char) in ("Cc", "Cs")), ""):
        yield f"Er staat een stuurteken (U+{ord(control):04X}) in de tekst. Haal het weg."
    if found := BIDI_CONTROLS.search(text):
        yield f"Er staat een verborgen teken (U+{ord(found[0]):04X}) dat de leesrichting omkeert. Haal het weg."
    if not _balanced(text):
        yield "Een verborgen teken voor de leesrichting (U+2066 tot U+2069) staat er zonder zijn paar. Haal het weg."
    if _most_marks(text) > MOST_MARKS:
        yield f"Op een letter staan te veel accenten; hooguit {MOST_MARKS}."
    if not any(unicodedata.category(char)[0] in "LN" for char in text):
        yield "Er staat geen letter in deze tekst."


def _balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char in OPENING) - (char in CLOSING)
        if depth < 0:
            return False
    return depth == 0


def _most_marks(text: str) -> int:
    most = run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char)[0] == "M" else 0
        most = max(most, run)
    return most

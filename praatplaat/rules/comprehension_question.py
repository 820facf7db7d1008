"""Questions that test a family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
TESTING = re.compile(r"\b(?:begrijpt?|begrepen|begreep|snapt?|gesnapt|duidelijk|herhalen|herhaalt?)\b", re.IGNORECASE)


def comprehension_question(inspection: Inspection) -> Iterator[Fault]:
    """The questions under "talk" never ask whether somebody understands, and never for a repetition.

    Nearly everybody says yes to "Begrijpt u het?". "Wat vertelt u thuis?" lets a family tell it in its own words.
    """
    for message in inspection.messages:
        if message.context.endswith("/talk") and (found := TESTING.search(plain(message.text))):
            said = f"“{found[0]}” vraagt of iemand het begrijpt. Vraag bijvoorbeeld: “Wat vertelt u thuis?”"
            yield Fault(message.place, "comprehension-question", said)

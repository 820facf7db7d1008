"""Words that blame."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
INSTEAD = {
    r"(?<!niet )\b(?:uw|je|jouw) (?:eigen )?schuld\b": "Zeg wat er is gebeurd, zonder schuldige.",
    r"\b(?:u|je) (?:weigert|weigerde)\b|\b(?:weigert|weigerde) (?:u|je)\b|\bweigerachtig\w*": "Schrijf “u zegt nee”.",
    r"\b(?:u|je) werkt? (?:niet|onvoldoende|slecht) mee\b|\bwerkt (?:u|je) niet mee\b": "Schrijf “u doet niet mee”.",
    r"\bonwillig\w*|\bzorgmijd\w*|\bongemotiveerd\w*|\bmoeilijk gezin\b|\bprobleem(?:gezin|ouder)\w*": (
        "Zeg wat iemand doet of zegt, niet hoe iemand is."
    ),
    r"\b(?:u|je) (?:faalt|faalde|schiet tekort|schoot tekort|verwaarloost)\b|\bslechte (?:ouder|moeder|vader)s?\b": (
        "Zeg welke zorgen er zijn."
    ),
    r"\b(?:u|je) had(?: \w+)? moeten\b": "Zeg wat er nu kan.",
}
ANY = re.compile("|".join(INSTEAD), re.IGNORECASE)
BLAMING = {re.compile(pattern, re.IGNORECASE): instead for pattern, instead in INSTEAD.items()}


def blame(inspection: Inspection) -> Iterator[Fault]:
    """No sentence blames the family: "uw schuld", "u weigert", "u werkt niet mee", "onwillig", "zorgmijdend" and the
    like. "Niet uw schuld" is fine.

    Who feels accused stops listening, and what a word says of somebody is not a fact.
    """
    for message in inspection.messages:
        text = plain(message.text)
        if not ANY.search(text):
            continue
        for pattern, instead in BLAMING.items():
            if found := pattern.search(text):
                yield Fault(message.place, "blame", f"“{found[0]}” klinkt als een verwijt. {instead}")

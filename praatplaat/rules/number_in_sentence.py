"""Numbers that belong in data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
_COUNT = (
    r"(?:[0-9]+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig"
    r"|dertig|veertig|vijftig|zestig|negentig|honderd|anderhalve?|(?:een )?half|halve)"
)
_UNIT = r"(?:minuut|minuten|kwartier|uur|uren|etmaal|etmalen|(?:werk)?dag(?:en)?|week|weken|maand(?:en)?)"
_WITHIN = r"(?:binnen|hooguit|uiterlijk|maximaal|minimaal|hoogstens|minstens|na|over|duurt|duren|ongeveer)"
TELEPHONE = re.compile(r"(?<![\w.,/-])(?:\+31[ -]?|0)[1-9][0-9]{0,3}[ -]?[0-9]{2,4}(?:[ -]?[0-9]{2,4}){0,3}(?![\w/-])")
SHORT_NUMBER = re.compile(r"\b1(?:12|13|14|16 ?[01]\d\d)\b(?! jaar)")
CLOCK = re.compile(r"\b(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]\b|\b[0-9]{1,2} uur\b")
DURATION = re.compile(rf"\b{_COUNT}(?: (?:of|tot|à) {_COUNT})? {_UNIT}\b", re.IGNORECASE)
WITHIN = re.compile(rf"\b{_WITHIN} (?:een|{_COUNT}) (?:{_UNIT}|jaar|jaren)\b", re.IGNORECASE)
HALF_A_YEAR = re.compile(r"\b(?:een half|anderhalf|half) jaar\b", re.IGNORECASE)

TO_CONTACTS = "Zet het nummer in contacts.yaml en verwijs daarnaar."
TO_LIMITS = "Zet de tijd in limits.yaml en verwijs daarnaar."
FOUND = (
    (TELEPHONE, f"een telefoonnummer. {TO_CONTACTS}"),
    (SHORT_NUMBER, f"een telefoonnummer. {TO_CONTACTS}"),
    (WITHIN, f"een termijn. {TO_LIMITS}"),
    (HALF_A_YEAR, f"een termijn. {TO_LIMITS}"),
    (DURATION, f"een termijn. {TO_LIMITS}"),
    (CLOCK, "een tijd van de dag. Zet die bij “hours” in contacts.yaml."),
)


def number_in_sentence(inspection: Inspection) -> Iterator[Fault]:
    """No telephone number, time limit or office hour is typed into a sentence, in digits or in words.

    Such a number stands once, as data with a source and a date; in a sentence it would go stale in every language
    apart. Ages ("12 jaar") and years ("2021") may stand in a sentence.
    """
    for message in inspection.messages:
        for text in filter(None, (message.text, message.plural)):
            for pattern, what in FOUND:
                if found := pattern.search(plain(text)):
                    said = f"In deze zin staat “{found[0]}”: {what}"
                    yield Fault(message.place, "number-in-sentence", said)
                    break

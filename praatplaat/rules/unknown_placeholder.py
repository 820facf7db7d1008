"""Words between braces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import PLACEHOLDERS, base
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
BRACED = re.compile(r"\{([^{}]*)\}|[{}]")


def unknown_placeholder(inspection: Inspection) -> Iterator[Fault]:
    """Only the words of the program hold placeholders, and only those that the program fills in. Any other word
    between braces, and a lone brace, would stand on the screen as it is."""
    for message in inspection.messages:
        known = PLACEHOLDERS if base(message.context).startswith("interface/") else frozenset()
        for text in filter(None, (message.text, message.plural)):
            for found in BRACED.finditer(text):
                if found[1] not in known:
                    allowed = ", ".join(f"{{{name}}}" for name in sorted(known)) or "geen"
                    said = f"“{found[0]}” wordt hier niet ingevuld. Wat hier mag: {allowed}."
                    yield Fault(message.place, "unknown-placeholder", said)

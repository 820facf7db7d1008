"""Words that promise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import base, plain
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
PROMISES = re.compile(
    r"(?<!niet )\b(?:altijd|nooit|gegarandeerd|garandeert|garantie|beloofd|beloven|in alle gevallen|hoe dan ook)\b",
    re.IGNORECASE,
)


def promise(inspection: Inspection) -> Iterator[Fault]:
    """No right, and nothing that one may do, is said with "altijd", "nooit", "gegarandeerd" and the like.

    Almost every right has exceptions; a promise that is not kept costs the trust of a family. "Niet altijd" is fine.
    """
    for message in inspection.messages:
        if not (base(message.context).startswith("rights/") or message.context.endswith("/may")):
            continue
        if found := PROMISES.search(plain(message.text)):
            said = f"“{found[0]}” belooft te veel bij een recht. Zeg wat er mag, en in een eigen zin wanneer niet."
            yield Fault(message.place, "promise", said)

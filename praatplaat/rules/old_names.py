"""Names of organisations that no longer exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from praatplaat.content.texts import plain
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
NAMES = {
    "AKJ": "Jeugdstem",
    "AMK": "Veilig Thuis",
    "Advies- en Meldpunt Kindermishandeling": "Veilig Thuis",
    "Steunpunt Huiselijk Geweld": "Veilig Thuis",
    "Bureau Jeugdzorg": "gecertificeerde instelling",
}
OLD = re.compile(r"\b(?:" + "|".join(map(re.escape, NAMES)) + r")\b")
FORMERLY = re.compile(r"\b(?:vroeger|heette|oude naam)\b", re.IGNORECASE)


def old_names(inspection: Inspection) -> Iterator[Fault]:
    """No organisation is called by a name that it has given up (AKJ is Jeugdstem since 1 March 2023), unless the
    sentence says that it is the old name: a family could not find it."""
    for message in inspection.messages:
        text = plain(message.text)
        if (found := OLD.search(text)) and not FORMERLY.search(text):
            said = f"“{found[0]}” is een oude naam. Schrijf “{NAMES[found[0]]}”, of zeg dat het vroeger zo heette."
            yield Fault(message.place, "old-names", said)

"""Names that organisations have given up. A family that looks for one finds nobody."""

from __future__ import annotations

import re

NAMES = {
    "AKJ": "Jeugdstem",  # since 1 March 2023 (zorgkrant.nl)
    "AMK": "Veilig Thuis",
    "Advies- en Meldpunt Kindermishandeling": "Veilig Thuis",
    "Steunpunt Huiselijk Geweld": "Veilig Thuis",
    "Bureau Jeugdzorg": "gecertificeerde instelling",
}
OLD = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, NAMES))})(?![^\W_])")
FORMERLY = re.compile(r"\b(?:vroeger|heette|oude naam)\b", re.IGNORECASE)


def former_name(text: str) -> re.Match[str] | None:
    """The first former name in a text of any language, None for none. A Dutch sentence that says that it is the old
    name ("heette vroeger") may hold it."""
    return None if FORMERLY.search(text) else OLD.search(text)

"""What the YAML parser complains of, in plain Dutch, with what to write instead."""

from __future__ import annotations

from typing import Any

import yaml

from praatplaat.faults import Fault, Place

QUOTE = "Zet de hele zin tussen aanhalingstekens."
BACKSLASH = "Achter de schuine streep (\\) staat een teken dat YAML niet kent. Haal de schuine streep weg."
# Words of libyaml's (and PyYAML's own) complaint -> what to say. The first that is found holds.
SAYINGS = {
    "mapping values are not allowed": f"Hier staat een dubbele punt in een zin, of de regel springt te ver in. {QUOTE}",
    "while scanning a quoted scalar": "Dit aanhalingsteken wordt nergens gesloten. Zet het sluitende erbij.",
    "could not find expected ':'": (
        "Deze regel hoort nergens bij. Schrijf “veld: waarde”, met een spatie achter de dubbele punt, of “- ” voor een "
        f"zin in een lijst, met een spatie achter het streepje. {QUOTE}"
    ),
    "while scanning an alias": f"Een zin mag niet met een sterretje (*) beginnen. {QUOTE}",
    "while scanning an anchor": f"Een zin mag niet met het teken & beginnen. {QUOTE}",
    "tag": f"Een zin mag niet met een uitroepteken beginnen. {QUOTE}",
    "cannot start any token": f"Een zin mag niet met dit teken beginnen. {QUOTE}",
    "block sequence entries": f"Zet het streepje op een nieuwe regel. Hoort het bij een zin? {QUOTE}",
    "escape": BACKSLASH,
    "hexdecimal": BACKSLASH,
    "',' or ']'": "De haak [ die hier opent, wordt niet gesloten, of er ontbreekt een komma.",
    "',' or '}'": "De accolade { die hier opent, wordt niet gesloten, of er ontbreekt een komma.",
    "document start": "Na het einde van het bestand (...) staat nog tekst. Haal die drie punten weg.",
    "directive": f"Een regel mag niet met % beginnen. Haal hem weg. Is het een zin? {QUOTE}",
    "block scalar": f"Achter | of > mag op dezelfde regel niets staan. {QUOTE}",
    "node content": f"Een zin mag niet met dit teken beginnen. {QUOTE}",
}
AT_THE_OPENING = ("while scanning a quoted scalar", "could not find expected ':'", "',' or ']'", "',' or '}'")
OPEN = "De haak die hier opent, wordt niet gesloten, of er staat een komma te veel."
INDENTATION = (
    "Deze regel past niet bij de regels erboven. Zet hem even ver naar rechts als de regels waar hij bij hoort."
)


def explain(error: yaml.YAMLError, last: Any, file: str) -> Fault:
    """The fault for what made the parser stop. `last` is the last event before it (None at the start of the file)."""
    problem = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Fault(Place(file), "syntax", "Dit bestand is geen leesbare YAML.")
    if "did not find expected" in problem and last is not None and (fault := _around_quotes(last, mark, file)):
        return fault
    if "flow node" in problem:
        return _fault(last.start_mark if isinstance(last, yaml.CollectionStartEvent) else mark, file, OPEN)
    for words, saying in SAYINGS.items():
        if words in problem:
            if words in AT_THE_OPENING and error.context_mark:  # type: ignore[attr-defined]
                mark = error.context_mark  # type: ignore[attr-defined]
            return _fault(mark, file, saying)
    return _fault(mark, file, INDENTATION)


def _around_quotes(last: Any, mark: Any, file: str) -> Fault | None:
    """A quote that closed a sentence too early or too late is why the parser is lost a little further on."""
    start, end = last.start_mark, last.end_mark
    if start is None or end is None or end.line != mark.line:
        return None
    if isinstance(last, yaml.ScalarEvent) and last.style in ("'", '"'):
        if start.line == end.line:
            saying = (
                "Achter het sluitende aanhalingsteken staat nog tekst. Staan er aanhalingstekens in de zin zelf? "
                "Schrijf daar “ en ”, en ’ voor een apostrof."
            )
            return _fault(mark, file, saying)
        saying = f"De zin die hier opent, loopt door tot regel {end.line + 1}. Ontbreekt hier een aanhalingsteken?"
        return _fault(start, file, saying)
    if isinstance(last, (yaml.MappingEndEvent, yaml.SequenceEndEvent)) and mark.column > 0:
        saying = f"Achter een sluitende haak staat nog tekst. Begint de zin met een haak? {QUOTE}"
        return _fault(mark, file, saying) if _closes_by_bracket(last) else None
    return None


def _closes_by_bracket(event: Any) -> bool:
    """A flow collection ends at its bracket, a block collection has no width at its end."""
    return bool(event.start_mark.column != event.end_mark.column)


def _fault(mark: Any, file: str, message: str) -> Fault:
    return Fault(Place(file, mark.line + 1, mark.column + 1), "syntax", message)

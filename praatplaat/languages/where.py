"""Where a sentence appears, in Dutch words for a translator, from nothing but the messages themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from praatplaat.content.texts import base

if TYPE_CHECKING:
    from praatplaat.content.model import Message

_MARKED = re.compile(r"\[[^\[\]]+\]\([^()\[\]]+\)")
_PLACEHOLDER = re.compile(r"\{[^{}]+\}")
MARKS = "Laat [woorden](id) staan: vertaal de woorden, houd id gelijk."

# What a shared file holds, and the field that names one of its things.
_KINDS = {
    "people": ("Persoon", "name"),
    "rights": ("Recht", "title"),
    "terms": ("Moeilijk woord", "word"),
    "limits": ("Termijn", "about"),
    "claims": ("Bron", ""),
    "asks": ("Als een bron verlopen is, wat we zeggen:", ""),
    "contacts": ("Contact", "name"),
    "regions": ("Provincie", "name"),
    "routes": ("Route", "name"),
    "zones": ("Deel van de weg", "name"),
    "situations": ("Situatie", "title"),
    "interface": ("Woorden van het programma:", ""),
}
_PARTS = {
    "steps": ("stap", "title"), "branches": ("wegwijzer", "label"), "questions": ("vraag", "question"),
    "cards": ("kaartje", "text"),
}  # fmt: skip
_FIELDS = {
    "title": "de naam",
    "name": "de naam",
    "about": "waar het over gaat",
    "question": "de vraag",
    "answer": "het antwoord",
    "happens": "wat gebeurt er",
    "duration": "hoe lang duurt het",
    "may": "wat mag ik doen",
    "next": "wat komt daarna",
    "unknown": "wat is niet bekend",
    "label": "de woorden op de wegwijzer",
    "object": "kan ik het er niet mee eens zijn",
    "works-for": "voor wie werkt deze persoon",
    "does": "wat doet deze persoon",
    "does-not": "wat doet deze persoon niet",
    "ask": "wat kunt u vragen",
    "text": "wat het recht is",
    "how": "hoe gebruikt u het",
    "word": "het woord uit de brief",
    "explanation": "de uitleg",
    "note": "een opmerking erbij",
    "talk": "een vraag om terug te vertellen",
    "cards/text": "wat er op het kaartje staat",
    "cards/back": "de achterkant van het kaartje",
}


def titles(messages: Iterable[Message]) -> dict[str, str]:
    """The first Dutch text of each context: among them the titles and names of scenes, steps and people."""
    texts: dict[str, str] = {}
    for message in messages:
        texts.setdefault(message.context, message.text)
    return texts


def where(context: str, texts: Mapping[str, str]) -> str:
    """The place of a context, as in "Scène De Raad onderzoekt, stap U krijgt een brief: wat gebeurt er".

    `texts` comes from `titles`. A thing without a name there is called by its id. What differs in a region begins with
    the region: "Provincie Utrecht. Persoon Kinderrechter: wat doet deze persoon".
    """
    changed = base(context)
    if changed != context:
        return f"{where(context.removesuffix(f'/{changed}'), texts)}. {where(changed, texts)}"
    first, *rest = context.split("/")
    if first in _KINDS:
        kind, naming = _KINDS[first]
        thing = rest[0] if rest else ""
        here = f"{kind} {texts.get(f'{first}/{thing}/{naming}', thing)}"
        rest = rest[1:]
    else:
        here = f"Scène {texts.get(f'{first}/title', first)}"
        if len(rest) > 1 and rest[0] in _PARTS:
            part, naming = _PARTS[rest[0]]
            here += f", {part} {texts.get(f'{first}/{rest[0]}/{rest[1]}/{naming}', rest[1])}"
            first, rest = rest[0], rest[2:]
    last = rest[-1] if rest else ""
    field = _FIELDS.get(f"{first}/{last}") or _FIELDS.get(last, last)
    return f"{here}: {field}" if field else here


def comments(message: Message, texts: Mapping[str, str]) -> list[str]:
    """What a translator must know about a message: where it appears, and what has to stay as it is."""
    told = [where(message.context, texts)]
    both = f"{message.text} {message.plural}"
    if _MARKED.search(both):
        told.append(MARKS)
    if found := sorted(set(_PLACEHOLDER.findall(both))):
        told.append(f"Laat {' en '.join(found)} staan: het programma vult dit in.")
    return told


@lru_cache(maxsize=512)
def reference(file: str, locales: Path) -> str:
    """The name of a content file in a catalogue under `locales`: as seen from the folder that holds them both.

    A file outside that folder keeps its name.
    """
    path, root = Path(file).resolve(), locales.resolve().parent
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else Path(file).as_posix()

"""The texts of the content: hard words marked in them, and all of them in one list for translators.

An author marks a hard word as `[de melding](report)`, where `report` is the id of a term. Other square brackets do
not occur in texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Literal, TypeVar

from praatplaat.content.kinds import ID
from praatplaat.content.model import Content, Message
from praatplaat.faults import Place
from praatplaat.text.paragraph import Span

Danger = Literal["emergency", "rights", "steps", "rest"]
T = TypeVar("T")
PLAIN = frozenset({str, int, bool, type(None), date, Place})  # what holds no other value of the model
MARKED = re.compile(r"\[([^\[\]]*)\]\(([^()\[\]]*)\)")
PLACEHOLDERS = frozenset({"n", "low", "source", "date"})  # what the program fills in, in its own words only
MARKUP = "Schrijf een moeilijk woord als [het woord](id), met een id uit terms.yaml."


@lru_cache(maxsize=4096)
def spans(text: str) -> tuple[Span, ...]:
    """The pieces of a sentence in order; a piece with a `mark` is a hard word. Broken markup stays as it is written."""
    pieces: list[Span] = []
    end = 0
    for found in MARKED.finditer(text):
        if found.start() > end:
            pieces.append(Span(text[end : found.start()]))
        pieces.append(Span(found[1], found[2]))
        end = found.end()
    if end < len(text):
        pieces.append(Span(text[end:]))
    return tuple(pieces)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The sentence as it is read, without markup."""
    return MARKED.sub(r"\1", text)


def markup_faults(text: str) -> list[str]:
    """What is wrong with the marked words of a sentence, in Dutch; empty when nothing is."""
    faults = []
    for span in spans(text):
        if not span.mark and (bracket := re.search(r"[\[\]]", span.text)):
            faults.append(f"Er staat een losse haak “{bracket[0]}” in de zin. {MARKUP}")
    for word, mark in MARKED.findall(text):
        if not word.strip():
            faults.append(f"Tussen de vierkante haken van “[{word}]({mark})” staat geen woord. {MARKUP}")
        if not ID.fullmatch(mark):
            faults.append(f"Achter “[{word}]” staat geen goede id: “{mark}”. {MARKUP}")
    return faults


def messages(content: Content) -> Iterator[Message]:
    """Every translatable message, in the order of the model: scenes first, the words of the program last.

    The sentences of the emergency panel are not here: they stand with their translations in emergency.json.
    """
    return every(Message, content)


def every(kind: type[T], value: object) -> Iterator[T]:
    """Every value of a kind within a value of the model, in order. Walks the model itself, so that no field can be
    forgotten; what lies within a value of that kind is not looked at."""
    if isinstance(value, kind):
        yield value
        return
    if isinstance(value, tuple):
        within: Iterable[object] = value
    elif isinstance(value, Mapping):
        within = value.values()
    else:
        within = [getattr(value, name) for name in _names(type(value))]  # type: ignore[arg-type] # as for any class
    for item in within:
        if type(item) not in PLAIN:
            yield from every(kind, item)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The names of the fields of a value of the model, none for a plain one."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def danger(context: str) -> Danger:
    """How much harm a wrong translation of this context can do; translators see the worst class first.

    "emergency": whom to call. "rights": what one may do, how long, from what source. "steps": what happens and who.
    "rest": the words of the program itself. What a region or route changes is of the class of what it changes.
    """
    first, *rest = base(context).split("/")
    if first in ("emergency", "contacts"):
        return "emergency"
    if first in ("rights", "limits", "asks") or (rest and rest[-1] in ("may", "object")) or "questions" in rest[:1]:
        return "rights"
    return "rest" if first in ("interface", "regions", "routes", "zones", "situations") else "steps"


def base(context: str) -> str:
    """The context of what a region or a route changes; any other context itself."""
    first, _, rest = context.partition("/")
    path = rest.partition("/")[2]
    return path if first in ("regions", "routes") and "/" in path else context

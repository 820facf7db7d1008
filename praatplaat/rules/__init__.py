"""What `praatplaat check` says about content. One rule is one module with one function of the same name.

A rule takes an `Inspection` and yields faults; it never prints. Its docstring says what it refuses and why. A module
with `PARTIAL = True` may also run when some fields could not be read: it looks at each value by itself.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from praatplaat.content.model import Content, Message, Sentence
from praatplaat.content.references import Reference
from praatplaat.content.texts import every, messages
from praatplaat.emergency import Emergency
from praatplaat.faults import Fault

OVERVIEW = frozenset({"overview"})


@dataclass(frozen=True)
class Inspection:
    """What a rule may look at.

    `references` are all ids in the content that point to something, `unread` the files that could not be read,
    `entrances` the scenes that are opened by themselves, `drawings` the folder of drawings, `now` the day of today.
    `facts` are the emergency facts, None when they cannot be read. `unseen` is false for content whose sentences were
    looked at before, with a region or route applied.
    """

    content: Content
    references: tuple[Reference, ...]
    now: date
    drawings: Path
    facts: Emergency | None
    unread: frozenset[str] = frozenset()
    entrances: frozenset[str] = OVERVIEW
    unseen: bool = True

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """Every sentence that could be read, unless all were looked at before."""
        return tuple(message for message in messages(self.content) if message.text) if self.unseen else ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that may rest on a source, as far as it could be read."""
        return tuple(sentence for sentence in every(Sentence, self.content) if sentence.message.text)


class Rule(NamedTuple):
    """A rule by its name, as faults carry it, what it does, and whether it runs on content with faults."""

    name: str
    check: Callable[[Inspection], Iterator[Fault]]
    partial: bool


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule in this folder, by name."""
    found = []
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        loaded = import_module(f"{__name__}.{module.name}")
        name = module.name.replace("_", "-")
        found.append(Rule(name, getattr(loaded, module.name), getattr(loaded, "PARTIAL", False)))
    return tuple(found)

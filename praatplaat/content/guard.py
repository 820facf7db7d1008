"""From text to nodes, safely: one walk over the events of the YAML parser, which refuses what could harm.

Composing 50,000 open brackets with libyaml ends the process with a segmentation fault that nothing can catch. So the
tree is built here, from the events, and never deeper than `DEEPEST`. Anchors, aliases, tags, merge keys and a second
document do not occur in our files; each is a fault with its place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from praatplaat.content.nodes import Mapping, Node, Refused, Scalar, Sequence
from praatplaat.content.suggest import short
from praatplaat.content.syntax import explain
from praatplaat.faults import Fault, Place

DEEPEST = 32
MOST_NODES = 20_000
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _StopError(Exception):
    """The walk ends here; its fault has been told."""


@dataclass(slots=True)
class _Open:
    """A collection that has begun and not ended."""

    place: Place
    mapping: bool
    children: list[Node] = field(default_factory=list)


def tree(text: str, file: str) -> tuple[Node | None, list[Fault]]:
    """The nodes of a YAML text and its faults. None when nothing can be read. Never raises. `file` is for places."""
    walk = _Walk(file)
    loader = None
    try:
        loader = _Loader(text)
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            walk.take(event)
    except yaml.YAMLError as error:
        return None, [*walk.faults, explain(error, walk.last, file)]
    except _StopError:
        return None, walk.faults
    except (ValueError, RecursionError):  # an escape that names no character, seen from the pure Python parser
        return None, [*walk.faults, Fault(Place(file), "syntax", "Dit bestand is geen leesbare YAML.")]
    finally:
        if loader is not None:
            loader.dispose()
    if walk.root is None:
        return None, [Fault(Place(file), "empty-file", "Het bestand is leeg. Schrijf hier de velden.")]
    return walk.root, walk.faults


class _Walk:
    """Takes events one by one; afterwards `root` is the tree."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self.last: Any = None
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: Any) -> None:
        self.last = event
        match event:
            case yaml.ScalarEvent():
                self._plain(event)
                self._add(Scalar(self._place(event), event.value))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._plain(event)
                self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._end()
            case yaml.AliasEvent():
                self._fault(
                    event, "alias", f"“*{short(event.anchor or '')}” verwijst naar een ander stuk. {_IN_QUOTES}"
                )
                self._add(Refused(self._place(event)))
            case yaml.DocumentStartEvent() if self.root is not None:
                message = "Hier begint met --- een tweede document. Zet het in een eigen bestand, of haal --- weg."
                self._stop(event, "second-document", message)

    def _place(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _fault(self, event: Any, rule: str, message: str) -> None:
        self.faults.append(Fault(self._place(event), rule, message))

    def _stop(self, event: Any, rule: str, message: str) -> None:
        self._fault(event, rule, message)
        raise _StopError

    def _plain(self, event: Any) -> None:
        """A node has no anchor and no tag, and there are not too many."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            message = f"Het bestand heeft te veel onderdelen: hooguit {MOST_NODES}. Verdeel het over meer bestanden."
            self._stop(event, "too-many-nodes", message)
        if event.anchor is not None:
            self._fault(event, "anchor", f"“&{short(event.anchor)}” is een merkteken van YAML. {_IN_QUOTES}")
        if event.tag is not None:
            self._fault(event, "tag", f"“{short(_tag(event.tag))}” is een soortnaam van YAML. {_IN_QUOTES}")

    def _begin(self, event: Any) -> None:
        if len(self._open) >= DEEPEST:
            message = f"De blokken zitten te diep in elkaar: hooguit {DEEPEST}. Staan er haken te veel?"
            self._stop(event, "too-deep", message)
        self._open.append(_Open(self._place(event), isinstance(event, yaml.MappingStartEvent)))

    def _end(self) -> None:
        ended = self._open.pop()
        children = ended.children
        if ended.mapping:
            pairs = tuple(zip(children[::2], children[1::2], strict=True))
            self._add(Mapping(ended.place, pairs))
        else:
            self._add(Sequence(ended.place, tuple(children)))

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node


def _tag(tag: str) -> str:
    """A tag as it was written."""
    return tag.replace("tag:yaml.org,2002:", "!!")


_IN_QUOTES = "Dat gebruiken wij niet. Hoort het bij een zin? Zet de hele zin tussen aanhalingstekens."

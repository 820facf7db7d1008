"""A YAML file as a tree of values with their places; every scalar is still a string."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from praatplaat.content.suggest import short
from praatplaat.faults import Place


class Scalar(NamedTuple):
    """A word, a sentence or nothing at all ("")."""

    place: Place
    text: str


class Sequence(NamedTuple):
    place: Place
    items: tuple[Node, ...]


class Mapping(NamedTuple):
    """Keys with their values in the order of the file; a key may still stand there twice."""

    place: Place
    pairs: tuple[tuple[Node, Node], ...]


class Refused(NamedTuple):
    """What stood here has been told as a fault; nothing more is to be said about it."""

    place: Place


Node: TypeAlias = Scalar | Sequence | Mapping | Refused


def text_of(node: Node) -> str | None:
    """The text of a scalar, None for anything else."""
    return node.text if isinstance(node, Scalar) else None


def described(node: Node) -> str:
    """What a node is, for the one who wrote it."""
    match node:
        case Scalar(text=""):
            return "niets"
        case Scalar(text=text):
            return f"“{short(text)}”"
        case Sequence():
            return "een lijst"
        case _:
            return "een blok met sleutels"

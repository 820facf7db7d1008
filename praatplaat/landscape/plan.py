"""What the map must show, and what it became: plain values without a place on the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from praatplaat.content.model import ZoneId
from praatplaat.display import Action, Item

StationState = Literal["plain", "done", "now", "may", "not", "waiting"]


@dataclass(frozen=True)
class Words:
    """A sentence as it is said: its text, the language it is really in, and where it comes from."""

    text: str
    lang: str
    dir: str
    context: str
    state: str


@dataclass(frozen=True)
class Station:
    """A place on the road. `drawing` is its place ("places/home"), `meets` whom one meets there ("people/raad" or "").

    `side` is true for a station off the main road. The states: plain (no position is known), done, now (the family
    stands here), may (it may come), not (not for this family), waiting.
    """

    id: str
    title: Words
    drawing: str
    zone: ZoneId
    state: StationState
    side: bool
    action: Action
    meets: str


@dataclass(frozen=True)
class Way:
    """A branch between two stations (ids), with the words on its signpost."""

    id: str
    start: str
    end: str
    words: Words


@dataclass(frozen=True)
class Plan:
    """A map without a page: stations in the order of the road, branches, names of zones, the words on the flag."""

    stations: tuple[Station, ...]
    ways: tuple[Way, ...]
    zones: Mapping[ZoneId, Words] = field(hash=False)  # a dict has no hash; the rest tells plans apart well enough
    flag: Words
    rtl: bool


@dataclass(frozen=True)
class Landscape:
    """A map on a page: items in painting order, the ids of the stations on each page, and which page this is."""

    items: tuple[Item, ...]
    pages: tuple[tuple[str, ...], ...]
    page: int

"""Ids in the content that point to something else, with the place where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from praatplaat.faults import Place


@dataclass(frozen=True, slots=True)
class Reference:
    """`to` is what is pointed to: the name of a shared file, "scenes", "steps", "drawings" or "emergency".

    `scene` is the scene whose steps are meant, "" where no step is meant.
    """

    to: str
    id: str
    place: Place
    scene: str = ""

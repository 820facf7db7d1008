"""What is wrong, where, and what to write instead: plain values that every stage can yield and nobody prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Level = Literal["fault", "notice"]


class Place(NamedTuple):
    """A place in a file. `line` and `column` count from 1; 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One problem for the person who made it.

    `rule` is the name of the rule, `level` is "fault" (exit 1) or "notice" (exit 0),
    `message` says in plain Dutch what was found and what to write instead.
    """

    place: Place
    rule: str
    message: str
    level: Level = "fault"

    def __str__(self) -> str:
        file, line, column = self.place
        return f"{file}:{max(line, 1)}:{max(column, 1)}: {self.message}"

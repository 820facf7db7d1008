"""How far a translation is checked, by whom and when, as it stands in a comment of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

State = Literal["draft", "reviewed", "approved"]
STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class Review:
    """A draft has neither name nor date; a sentence that somebody checked has both."""

    state: State = "draft"
    who: str = ""
    when: date | None = None

    def __str__(self) -> str:
        return f"{self.state}, {self.who}, {self.when}" if self.when else self.state


def parse_review(words: str) -> Review | None:
    """The review in `reviewed, NAME, 2026-11-22` or `draft`; None when the words are neither."""
    parts = [part.strip() for part in words.split(",")]
    state = next((state for state in STATES if state == parts[0].lower()), None)
    if state == "draft" and len(parts) == 1:
        return Review()
    who = ", ".join(parts[1:-1])
    if state in (None, "draft") or not who:
        return None
    try:
        return Review(state, who, date.fromisoformat(parts[-1]))
    except ValueError:
        return None

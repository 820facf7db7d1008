"""The display list: what is on the screen, as plain values, in painting order (the bottom first).

One list serves paint, `tree`, speech and the rules, so each item says what it is as well as how it looks.
All lengths are px from the top left of the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from praatplaat.text.paragraph import Paragraph

Role = Literal["button", "heading", "text", "list", "image"]
Direction = Literal["ltr", "rtl"]


class Rect(NamedTuple):
    """A rectangle: left, top, width, height in whole px."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: Rect) -> bool:
        """Whether two rectangles share at least one px."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def inset(self, dx: int, dy: int | None = None) -> Rect:
        """The rectangle made smaller by `dx` on the left and right and `dy` (else `dx`) above and below."""
        dy = dx if dy is None else dy
        return Rect(self.x + dx, self.y + dy, max(0, self.w - 2 * dx), max(0, self.h - 2 * dy))

    def mirrored(self, width: int) -> Rect:
        """The same rectangle on a page of `width` px that is read from the other side."""
        return Rect(width - self.right, self.y, self.w, self.h)


class Action(NamedTuple):
    """What a touch asks for: a verb and its object, as in `step:raad/letter`. Written and read as one word."""

    verb: str
    target: str = ""

    def __str__(self) -> str:
        return f"{self.verb}:{self.target}" if self.target else self.verb


@dataclass(frozen=True, slots=True)
class Shape:
    """A rounded rectangle under an item. Colours are "#rrggbb" or "" for none; `shadow` is a soft one below."""

    fill: str = ""
    radius: int = 0
    border: str = ""
    border_width: int = 0
    dashed: bool = False
    shadow: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that fills the item's rectangle as well as its proportions allow, centred.

    `name` is a drawing under `praatplaat/drawings` without its ending ("people/mother"), or any name when `svg` holds
    a drawing made by the program. `view` replaces the drawing's viewBox, to show a part of it (a portrait).
    `flip` mirrors it; `toward` and `by` (0-1) fade the finished picture to a colour.
    """

    name: str
    svg: str = ""
    view: str = ""
    flip: bool = False
    toward: str = ""
    by: float = 0.0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the screen.

    `id` is the same in every language. `label` is what is said of it (the text itself for a text), in `lang`.
    `paragraph` stands with its top left at `text_at`. `focus` is the place in the order of Tab.
    `state` is the state of the sentence shown: draft, reviewed, approved or fallback ("" where there is none).
    """

    id: str
    rect: Rect
    role: Role = "text"
    label: str = ""
    context: str = ""
    state: str = ""
    lang: str = ""
    dir: Direction = "ltr"
    paragraph: Paragraph | None = None
    text_at: tuple[int, int] = (0, 0)
    fg: str = ""
    bg: str = ""
    shape: Shape | None = None
    picture: Picture | None = None
    action: Action | None = None
    focus: int | None = None
    fits: bool = True


DisplayList = tuple[Item, ...]

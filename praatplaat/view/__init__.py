"""One pure function per screen: from what is known to what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from praatplaat.book import Book
from praatplaat.display import DisplayList
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.view.sheet import Sheet

# The module of each screen and its function in there. A module is loaded when its screen is first shown, so that the
# first picture waits for one screen only; the maps alone bring the whole landscape.
SCREENS: Mapping[str, tuple[str, str]] = {
    "languages": ("choices", "languages"), "situations": ("choices", "situations"), "settings": ("choices", "settings"),
    "staff": ("staff", "staff"),
    "overview": ("plate", "plate"), "map": ("plate", "plate"), "step": ("step", "step"), "person": ("person", "person"),
    "right": ("right", "right"), "term": ("term", "term"), "crisis": ("crisis", "crisis"), "away": ("away", "away"),
}  # fmt: skip


def view(state: State, book: Book, paper: Paper) -> DisplayList:
    """What a visit shows on a page: items in painting order, in px from the top left."""
    sheet = Sheet(state, book.at(state.region, state.route, state.now), paper)
    screen(state.where.screen)(sheet)
    return sheet.finish()


def screen(name: str) -> Callable[[Sheet], None]:
    """The function that composes a screen."""
    module, function = SCREENS[name]
    composes: Callable[[Sheet], None] = getattr(import_module(f"{__name__}.{module}"), function)
    return composes

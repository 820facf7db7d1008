"""One pure function per screen: from what is known to what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from praatplaat.book import Book
from praatplaat.display import DisplayList
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.view.away import away
from praatplaat.view.choices import languages, settings, situations
from praatplaat.view.crisis import crisis
from praatplaat.view.person import person
from praatplaat.view.right import right
from praatplaat.view.sheet import Sheet
from praatplaat.view.step import step
from praatplaat.view.term import term


def _plate(sheet: Sheet) -> None:
    """A map. It brings the whole landscape, which the first screen should not wait for."""
    from praatplaat.view.plate import plate  # noqa: PLC0415

    plate(sheet)


SCREENS: Mapping[str, Callable[[Sheet], None]] = {
    "languages": languages, "situations": situations, "overview": _plate, "map": _plate, "step": step, "person": person,
    "right": right, "term": term, "crisis": crisis, "away": away, "settings": settings,
}  # fmt: skip


def view(state: State, book: Book, paper: Paper) -> DisplayList:
    """What a visit shows on a page: items in painting order, in px from the top left."""
    sheet = Sheet(state, book, paper)
    SCREENS[state.where.screen](sheet)
    return sheet.finish()
